//! Defines the options of a verb only when it is the one that was typed.

use clap::{ArgMatches, Args, Command, Error, FromArgMatches};

/// The options of a verb. Help, completions and the manual define them all; a run defines those of
/// one verb.
#[derive(Debug)]
pub struct Deferred<T>(pub Box<T>);

/// The option that every verb has from the top.
const GLOBAL: &str = "color";

fn define<T: Args>(verb: Command) -> Command {
    // The summary in the list of verbs stays; that of `T` is for its fields.
    let about = verb.get_about().cloned();
    let verb = T::augment_args(verb);
    let verb = match about {
        Some(about) => verb.about(about),
        None => verb,
    };
    // Help lists options in the order of their definition, and clap has defined this one already.
    let is_global = verb.get_arguments().any(|arg| arg.get_id() == GLOBAL);
    if is_global {
        verb.mut_arg(GLOBAL, |arg| arg)
    } else {
        verb
    }
}

impl<T: Args> Args for Deferred<T> {
    fn augment_args(verb: Command) -> Command {
        verb.defer(define::<T>)
    }

    fn augment_args_for_update(verb: Command) -> Command {
        T::augment_args_for_update(verb)
    }
}

impl<T: FromArgMatches> FromArgMatches for Deferred<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches(matches).map(Box::new).map(Self)
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches_mut(matches).map(Box::new).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }
}
