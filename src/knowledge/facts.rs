//! What the files say about a service, gathered once.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use compose_spec_loader::compose::{shell, template};
use compose_spec_loader::source::{SourceId, Sources, Span};
use compose_spec_loader::stack::{Mount, MountKind, MountSource, Service};

use super::arguments::{self, Invocation, Word};
use super::environment::{self, Variables};
use super::setting::{Input, Setting};
use super::starters;

/// What a service is evaluated against: machine and files.
pub struct Context<'a> {
    /// The machine's CPUs, which many programs count; `None` without a machine.
    pub vcpus: Option<f64>,
    /// The memory that Linux sees on the machine, in bytes.
    pub memory: Option<u64>,
    /// The texts that spans point into. Files that are read are added.
    pub sources: &'a Sources,
    /// Files that the stack refers to, besides its Compose files.
    pub files: &'a dyn Files,
}

/// Access to files that a stack refers to, besides its Compose files. Paths are absolute.
pub trait Files {
    /// Reads a file and adds it to `sources`. `None` if that fails.
    fn read(&self, path: &Path, sources: &Sources) -> Option<SourceId>;
    /// The files in a directory tree, in a fixed order. Empty if the directory is too large to be
    /// configuration.
    fn list(&self, folder: &Path) -> Vec<PathBuf>;
}

impl Context<'_> {
    /// The whole text of a file next to the Compose file.
    pub fn file(&self, path: &Path) -> Option<Span> {
        let file = self.files.read(path, self.sources)?;
        Some(self.sources.whole(file))
    }
}

/// A service and what its containers run.
pub struct Facts<'a> {
    pub service: &'a Service,
    pub variables: Rc<Variables>,
    /// Its programs, in the order in which they start.
    pub invocations: Rc<[Invocation]>,
    pub context: &'a Context<'a>,
}

impl<'a> Facts<'a> {
    /// Collects the service's variables and programs.
    pub fn gather(service: &'a Service, context: &'a Context<'a>) -> Self {
        let mut variables = Variables::of(service);
        let lines = [&service.entrypoint, &service.command]
            .into_iter()
            .flatten();
        let is_complete = lines.clone().all(|line| line.is_complete);
        let words = lines.flat_map(|line| &line.words).map(Word::from);
        let value = |name: &str| variables.value(name).map(str::to_owned);
        let invocations = arguments::invocations(words.collect(), is_complete, &value);
        assign(&mut variables, &invocations);
        Self {
            service,
            variables: Rc::new(variables),
            invocations: invocations.into(),
            context,
        }
    }

    /// The same service in another context. Nothing is read again.
    pub fn on<'b>(&self, context: &'b Context<'b>) -> Facts<'b>
    where
        'a: 'b,
    {
        Facts {
            service: self.service,
            variables: Rc::clone(&self.variables),
            invocations: Rc::clone(&self.invocations),
            context,
        }
    }

    /// The programs that keep running: the last one that does real work, and those started in the
    /// background before it.
    pub fn running(&self) -> impl DoubleEndedIterator<Item = &Invocation> {
        running(&self.invocations)
    }

    /// The text of a file in the container that is mounted from the host. If several mounts contain
    /// the path, the innermost counts.
    pub fn mounted(&self, path: &str) -> Option<Span> {
        let holds = |mount: &'a Mount| {
            let inner = Path::new(path).strip_prefix(&*mount.target).ok()?;
            Some((&mount.target, mount.file()?, inner))
        };
        let holding = self.service.mounts.iter().filter_map(holds);
        let (_, source, inner) = holding.max_by_key(|(target, ..)| target.len())?;
        let is_itself = inner.as_os_str().is_empty();
        match source {
            MountSource::Path(source) if is_itself => self.context.file(Path::new(&**source)),
            MountSource::Path(source) => self.context.file(&Path::new(&**source).join(inner)),
            MountSource::Content(text) => (is_itself && self.is_as_written(*text)).then_some(*text),
            MountSource::Name(_) => None,
        }
    }

    /// The text of a file given to a program. Relative paths start at the service's `working_dir`,
    /// or at the root.
    pub fn named_file(&self, path: &str) -> Option<Span> {
        let folder = self.service.working_dir.as_deref().unwrap_or("/");
        let path = Path::new(folder).join(path.trim_start_matches("./"));
        self.mounted(path.to_str()?)
    }

    /// Whether a text of the Compose file reaches the container unchanged.
    fn is_as_written(&self, text: Span) -> bool {
        let text = self.context.sources.text(text);
        text.starts_with('|') && !template::has_variables(text)
    }

    /// A setting in one of the mounted configuration files. The last file wins.
    pub fn configured(&self, paths: &[&str], names: &[&str]) -> Setting {
        let mut found = Setting::Absent;
        for path in paths {
            if let Some(text) = self.mounted(path) {
                let here = environment::line_setting(text, self.context.sources, names);
                found = here.or(|| found);
            }
        }
        found
    }

    /// Like [`Self::configured`], in all files mounted under these directories.
    pub fn configured_under(&self, folders: &[&str], names: &[&str]) -> Setting {
        let is_inside = |target: &str| folders.iter().any(|folder| target.starts_with(folder));
        let mut targets: Vec<String> = Vec::new();
        for mount in &self.service.mounts {
            let Some(source) = mount.file() else { continue };
            let with_slash = format!("{}/", mount.target.trim_end_matches('/'));
            let is_around = folders.iter().any(|folder| folder.starts_with(&with_slash));
            if let MountSource::Path(source) = source
                && (is_around || is_inside(&with_slash))
            {
                let source = Path::new(&**source);
                let files = self.context.files.list(source);
                let inner = files
                    .iter()
                    .filter_map(|file| file.strip_prefix(source).ok());
                targets.extend(inner.map(|inner| format!("{with_slash}{}", inner.display())));
            }
            targets.push(mount.target.to_string());
        }
        targets.retain(|target| is_inside(target));
        let targets: Vec<&str> = targets.iter().map(String::as_str).collect();
        self.configured(&targets, names)
    }

    /// Whether a mount hides this directory and cannot be read.
    pub fn hides(&self, folder: &str) -> bool {
        let folder = folder.trim_end_matches('/');
        let is_it = |mount: &&Mount| mount.target.trim_end_matches('/') == folder;
        let mounts: Vec<&Mount> = self.service.mounts.iter().filter(is_it).collect();
        let is_seen = |mount: &&Mount| {
            matches!(mount.file(), Some(MountSource::Path(path))
                if !self.context.files.list(Path::new(&**path)).is_empty())
        };
        let is_volume = |mount: &&Mount| mount.kind != MountKind::Config;
        mounts.iter().any(is_volume) && !mounts.iter().any(is_seen)
    }

    /// The CPUs that its programs see: those of its `cpuset`, or all of the machine's. `cpus` only
    /// throttles.
    pub fn vcpus(&self) -> Option<f64> {
        let own = self.service.cpuset.as_deref();
        match (own.and_then(cpuset), self.context.vcpus) {
            (Some(own), Some(all)) => Some(own.min(all)),
            (own, all) => own.or(all),
        }
    }

    /// The CPUs as a whole number, as programs count them that start one thread or process per CPU.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "kept between 1 and 4096"
    )]
    pub fn whole_cpus(&self) -> Option<u64> {
        let cpus = self.vcpus()?;
        Some(cpus.ceil().clamp(1.0, 4096.0) as u64)
    }

    /// The arguments of one of these programs, including a command that holds only options for the
    /// image's own program, and then what the variables add.
    ///
    /// # Errors
    ///
    /// A variable whose value is unknown.
    pub fn command_of(&self, programs: &[&str], variables: &[&str]) -> Result<Invocation, Input> {
        let is_it =
            |one: &&Invocation| programs.contains(&one.program()) || one.program().starts_with('-');
        let mut found = match self.running().find(is_it) {
            Some(found) => found.clone(),
            None => Invocation::of_options(Vec::new(), None),
        };
        if found.program().starts_with('-') {
            found
                .words
                .splice(..0, Invocation::of_options(Vec::new(), None).words);
        }
        if let Setting::Known(text, input) = self.known(variables)? {
            let more = Invocation::of_options(shell::options(&text), input.at);
            found.words.extend(more.words.into_iter().skip(1));
        }
        Ok(found)
    }

    fn known(&self, variables: &[&str]) -> Result<Setting, Input> {
        match self.variables.first(variables) {
            Setting::Unknown(input) => Err(input),
            setting => Ok(setting),
        }
    }

    /// The container's limit in bytes, if it has one.
    pub fn limit(&self) -> Option<u64> {
        Some(self.service.limit?.amount()?.as_u64())
    }

    /// The memory that a container-aware program sees: the limit, or the machine's memory.
    pub fn visible_memory(&self) -> Option<u64> {
        self.limit().or(self.context.memory)
    }
}

/// Adds what a script assigns before its last program: `A=b program` and `export A=b`.
fn assign(variables: &mut Variables, invocations: &[Invocation]) {
    let exports = invocations.iter().filter(|one| one.program() == "export");
    let exported = exports.flat_map(Invocation::arguments).filter_map(|word| {
        let (name, value) = starters::assignment(&word.text)?;
        Some((name, value, word))
    });
    let in_front = running(invocations).flat_map(|one| &one.variables);
    let in_front = in_front.map(|(name, word)| (name.as_str(), word.text.as_str(), word));
    for (name, value, word) in exported.chain(in_front) {
        variables.assign(name, word.is_known.then_some(value), word.at);
    }
}

/// Shell keywords that are not programs.
const KEYWORDS: [&str; 10] = [
    "done", "fi", "esac", "}", ":", "break", "continue", "else", "then", "do",
];

/// Programs in scripts that only prepare, wait, report or keep the shell alive.
const HELPERS: [&str; 42] = [
    "[", "[[", "cat", "cd", "chmod", "chown", "cp", "curl", "date", "echo", "exit", "export",
    "false", "find", "grep", "hostname", "id", "install", "kill", "ln", "ls", "mkdir", "mv", "nc",
    "printf", "read", "return", "rm", "sed", "set", "shift", "sleep", "tail", "test", "touch",
    "trap", "true", "ulimit", "umask", "unset", "wait", "wget",
];

/// See [`Facts::running`].
///
/// A helper counts only if nothing else runs.
pub(super) fn running(all: &[Invocation]) -> impl DoubleEndedIterator<Item = &Invocation> {
    let is_program = |invocation: &Invocation| !KEYWORDS.contains(&invocation.program());
    let is_work = move |invocation: &Invocation| {
        is_program(invocation) && !HELPERS.contains(&invocation.program())
    };
    let works = all.iter().any(is_work);
    let counts = move |invocation: &Invocation| {
        if works {
            is_work(invocation)
        } else {
            is_program(invocation)
        }
    };
    let last = all.iter().rposition(counts);
    all.iter()
        .enumerate()
        .filter(move |(index, one)| Some(*index) == last || one.goes_on)
        .map(|(_, one)| one)
        .filter(move |one| counts(one))
}

/// The number of CPUs in a list such as `0-2,5`.
fn cpuset(text: &str) -> Option<f64> {
    let mut count: u32 = 0;
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last): (u32, u32) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
        count = count.checked_add(last.checked_sub(first)?.checked_add(1)?)?;
    }
    Some(f64::from(count))
}
