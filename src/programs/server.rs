//! Servers of databases and caches: where they read their settings, and how one is changed.

use compose_spec_loader::source::Span;

use crate::knowledge::arguments::{Invocation, Word};
use crate::knowledge::environment;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};

use super::knob::{Unset, is_direct, running};
use super::place::{Found, hidden, in_variables, variable};

/// Where a kind of server reads its settings.
pub(super) struct Server {
    /// The families of images that start it.
    pub(super) families: &'static [&'static str],
    /// Its executables.
    pub(super) executables: &'static [&'static str],
    /// Variables that hold more options for it.
    pub(super) variables: &'static [&'static str],
    /// The prefix of variables that hold one setting each.
    pub(super) own_variables: Option<&'static str>,
    /// Its default configuration files; the last one wins.
    pub(super) files: &'static [&'static str],
    /// Folders of such files, which win over them.
    pub(super) folders: &'static [&'static str],
    /// The configuration file that its options name instead.
    pub(super) named_file: fn(&Invocation) -> Setting,
    /// A setting among its options, by its name in the configuration file.
    pub(super) option: fn(&Invocation, &str) -> Setting,
}

/// The settings of one service's server.
pub(super) struct Settings<'a> {
    server: &'static Server,
    facts: &'a Facts<'a>,
    /// Its options; an error where a variable that holds some of them has no value here.
    invocation: Result<Invocation, Input>,
    file: File,
}

/// The configuration file that a server's options name.
enum File {
    /// None: it reads the default ones.
    Default,
    /// This one.
    Read(Span),
    /// One that cannot be read, or whose name cannot be told.
    Unread(Input),
}

impl Server {
    /// The settings of a service.
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

    /// The variable that holds a setting by itself, where there is one.
    fn own_variable(&self, name: &str) -> Option<String> {
        let prefix = self.own_variables?;
        Some(format!("{prefix}{}", name.to_ascii_uppercase()))
    }

    /// How a setting that nothing sets is set: with this option, after `program` where the service
    /// has no command.
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
    /// A setting by its name in the configuration file. It cannot be told where a file may set it
    /// that cannot be read.
    pub(super) fn get(&self, name: &str) -> Setting {
        let unread = || {
            self.unread()
                .cloned()
                .map_or(Setting::Absent, Setting::Unknown)
        };
        self.stated(name).or(unread)
    }

    /// The same, as if a file that cannot be read set nothing.
    pub(super) fn stated(&self, name: &str) -> Setting {
        self.on_line(name)
            .or(|| match self.server.own_variable(name) {
                Some(variable) => self.facts.variables.get(&variable),
                None => Setting::Absent,
            })
            .or(|| self.in_files(&[name]))
    }

    /// A setting among its options.
    pub(super) fn on_line(&self, name: &str) -> Setting {
        match &self.invocation {
            Ok(invocation) => (self.server.option)(invocation, name),
            Err(input) => Setting::Unknown(input.clone()),
        }
    }

    /// The file that its options name and that cannot be read.
    pub(super) fn unread(&self) -> Option<&Input> {
        match &self.file {
            File::Unread(input) => Some(input),
            File::Default | File::Read(_) => None,
        }
    }

    /// A setting in its configuration files, under any of these names.
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

    /// Where a setting is written: in the command, in variables, or in a file, which a person has
    /// to change. `search` finds it among options.
    pub(super) fn find(
        &self,
        name: &str,
        search: &dyn Fn(&[Word]) -> Option<Found>,
    ) -> Option<Found> {
        let (server, facts) = (self.server, self.facts);
        let on_line = running(facts, server.executables).and_then(|invocation| {
            // The command of an image that takes options alone starts with the first of them.
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

/// `-c name=value` or `--name=value`; the last of them counts.
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
