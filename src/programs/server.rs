//! Database and cache servers: where they read settings, and how to change one.

use compose_spec_loader::source::Span;

use crate::knowledge::arguments::{Invocation, Word};
use crate::knowledge::environment;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};

use super::knob::{Unset, is_direct, running};
use super::place::{Found, hidden, in_variables, variable};

/// Where a kind of server reads its settings.
pub(crate) struct Server {
    pub(super) families: &'static [&'static str],
    pub(super) executables: &'static [&'static str],
    /// Variables that hold more options.
    pub(super) variables: &'static [&'static str],
    /// The prefix of variables that hold one setting each.
    pub(super) own_variables: Option<&'static str>,
    /// Default configuration files. The last one wins.
    pub(super) files: &'static [&'static str],
    /// Directories of configuration files, which override `files`.
    pub(super) folders: &'static [&'static str],
    /// The configuration file named by options, which replaces the default ones.
    pub(super) named_file: fn(&Invocation) -> Setting,
    /// Finds a setting in the options by its name in the configuration file.
    pub(super) option: fn(&Invocation, &str) -> Setting,
}

/// The settings of one service's server.
pub(super) struct Settings<'a> {
    server: &'static Server,
    facts: &'a Facts<'a>,
    /// The options, or the variable whose value is unknown.
    invocation: Result<Invocation, Input>,
    file: File,
}

/// The configuration file named by options.
enum File {
    /// None: the server reads the default files.
    Default,
    Read(Span),
    /// It cannot be read, or its name is unknown.
    Unread(Input),
}

impl Server {
    /// Reads the settings of a service.
    pub(super) fn settings<'a>(&'static self, facts: &'a Facts<'a>) -> Settings<'a> {
        let invocation = facts.command_of(self.executables, self.variables);
        let named = match &invocation {
            Ok(invocation) => (self.named_file)(invocation),
            Err(input) => Setting::Unknown(input.clone()),
        };
        let file = match named {
            Setting::Absent => File::Default,
            Setting::Unknown(input) => File::Unread(input),
            Setting::Known(path, input) => match facts.named_file(&path) {
                Some(text) => File::Read(text),
                None => File::Unread(input),
            },
        };
        Settings {
            server: self,
            facts,
            invocation,
            file,
        }
    }

    /// The variable for a single setting, if there is one.
    fn own_variable(&self, name: &str) -> Option<String> {
        let prefix = self.own_variables?;
        Some(format!("{prefix}{}", name.to_ascii_uppercase()))
    }

    /// How to set a setting that nothing sets: with this option, after `program` if the service has
    /// no `command`.
    pub(super) fn unset(&self, facts: &Facts<'_>, program: &[&str], option: &[&str]) -> Unset {
        let owned = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
        Unset::Words {
            program: owned(program),
            option: owned(option),
            is_direct: is_direct(facts, running(facts, self.executables)),
        }
    }
}

impl Settings<'_> {
    /// A setting by its name in the configuration file. Unknown if an unreadable file may set it.
    pub(super) fn get(&self, name: &str) -> Setting {
        let unread = || {
            self.unread()
                .cloned()
                .map_or(Setting::Absent, Setting::Unknown)
        };
        self.stated(name).or(unread)
    }

    /// A setting, assuming that unreadable files do not set it.
    pub(super) fn stated(&self, name: &str) -> Setting {
        self.on_line(name)
            .or(|| match self.server.own_variable(name) {
                Some(variable) => self.facts.variables.get(&variable),
                None => Setting::Absent,
            })
            .or(|| self.in_files(&[name]))
    }

    /// A setting among the options.
    pub(super) fn on_line(&self, name: &str) -> Setting {
        match &self.invocation {
            Ok(invocation) => (self.server.option)(invocation, name),
            Err(input) => Setting::Unknown(input.clone()),
        }
    }

    /// The file that the options name, if it cannot be read.
    pub(super) fn unread(&self) -> Option<&Input> {
        match &self.file {
            File::Unread(input) => Some(input),
            File::Default | File::Read(_) => None,
        }
    }

    /// A setting in the configuration files, under any of these names.
    pub(super) fn in_files(&self, names: &[&str]) -> Setting {
        match self.file {
            File::Read(text) => environment::line_setting(text, self.facts.context.sources, names),
            File::Unread(_) => Setting::Absent,
            File::Default => self
                .facts
                .configured_under(self.server.folders, names)
                .or(|| self.facts.configured(self.server.files, names)),
        }
    }

    /// Where a setting is written: in the command, in variables, or in a file, which a person must
    /// change. `search` finds it among options.
    pub(super) fn find(
        &self,
        name: &str,
        search: &dyn Fn(&[Word]) -> Option<Found>,
    ) -> Option<Found> {
        let (server, facts) = (self.server, self.facts);
        let on_line = running(facts, server.executables).and_then(|invocation| {
            // If an image's command holds only options, the first word is one.
            let is_options = invocation.program().starts_with('-');
            let words = if is_options {
                &invocation.words[..]
            } else {
                invocation.arguments()
            };
            search(words).or_else(|| (!invocation.is_complete).then(|| hidden(None)))
        });
        on_line
            .or_else(|| in_variables(facts, server.variables, search))
            .or_else(|| variable(facts, &[&server.own_variable(name)?]))
            .or_else(|| {
                let in_files = self.in_files(&[name]).known();
                in_files.map(|value| hidden(Some(value)))
            })
    }
}

/// Finds `-c name=value` or `--name=value`. The last one counts.
pub(super) fn parameter(server: &Invocation, name: &str) -> Setting {
    let words = server.arguments();
    let mut found = Setting::Absent;
    for (index, word) in words.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| words.get(index));
        let text = if before.is_some_and(|before| before.text == "-c") {
            Some(&word.text[..])
        } else {
            let long = word.text.strip_prefix("--");
            long.or_else(|| word.text.strip_prefix("-c"))
        };
        let Some((key, value)) = text.and_then(|text| text.split_once('=')) else {
            continue;
        };
        if key.trim().replace('-', "_").eq_ignore_ascii_case(name) {
            found = word.setting(name, value);
        }
    }
    server.unless_hidden(found, name)
}
