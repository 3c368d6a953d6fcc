//! Servers of databases and caches: which families they are, and where they read their settings.
//!
//! The formulas, the rules and what follows a limit all ask here, so that none of them believes
//! something else than the others.

use crate::source::Span;

use super::arguments::{Invocation, Word};
use super::environment;
use super::facts::Facts;
use super::setting::{Input, Setting};

/// A kind of server.
pub struct Server {
    /// The families of images that start it.
    pub families: &'static [&'static str],
    /// Its programs.
    pub programs: &'static [&'static str],
    /// Variables that hold more options for it.
    pub variables: &'static [&'static str],
    /// What a variable's name starts with that holds a setting by itself.
    own_variables: Option<&'static str>,
    /// Its configuration files, where it is not told another; the last one wins.
    files: &'static [&'static str],
    /// Folders of such files, which win over them.
    pub folders: &'static [&'static str],
    /// The file that it is told to read in their place.
    named_file: fn(&Invocation) -> Setting,
    /// A setting among its options, by its name in the configuration file.
    option: fn(&Invocation, &str) -> Setting,
}

/// <https://www.postgresql.org/docs/current/config-setting.html>
pub const POSTGRES: Server = Server {
    families: &[
        "postgres",
        "postgres-pgvector",
        "postgres-postgis",
        "postgres-timescaledb",
        "postgres-immich",
        "postgres-supabase",
    ],
    programs: &["postgres"],
    variables: &["POSTGRESQL_EXTRA_FLAGS"],
    // Bitnami's images write them into their configuration file.
    own_variables: Some("POSTGRESQL_"),
    files: &[
        "/var/lib/postgresql/data/postgresql.conf",
        "/etc/postgresql/postgresql.conf",
    ],
    folders: &[],
    named_file: |server| parameter(server, "config_file"),
    option: |server, name| {
        parameter(server, name).or(|| match name {
            "shared_buffers" => server.option(&["-B"]),
            "max_connections" => server.option(&["-N"]),
            _ => Setting::Absent,
        })
    },
};

/// <https://dev.mysql.com/doc/refman/8.4/en/option-files.html>
pub const MYSQL: Server = Server {
    families: &["mysql", "percona-mysql"],
    programs: &["mysqld", "mariadbd", "mysqld_safe"],
    variables: &["MYSQL_EXTRA_FLAGS", "MARIADB_EXTRA_FLAGS"],
    own_variables: None,
    files: &["/etc/my.cnf", "/etc/mysql/my.cnf"],
    folders: &[
        "/etc/mysql/conf.d/",
        "/etc/mysql/mariadb.conf.d/",
        "/etc/my.cnf.d/",
        "/opt/bitnami/",
    ],
    named_file: |server| server.option(&["--defaults-file"]),
    option: system_variable,
};

/// <https://mariadb.com/kb/en/configuring-mariadb-with-option-files/>
pub const MARIADB: Server = Server {
    families: &["mariadb"],
    programs: &["mariadbd", "mysqld", "mysqld_safe"],
    ..MYSQL
};

/// <https://redis.io/docs/latest/operate/oss_and_stack/management/config/>
pub const REDIS: Server = Server {
    families: &["redis", "valkey", "keydb", "redis-stack"],
    programs: &["redis-server", "valkey-server", "keydb-server"],
    variables: &["REDIS_ARGS", "REDIS_EXTRA_FLAGS", "VALKEY_EXTRA_FLAGS"],
    own_variables: None,
    files: &[],
    folders: &[],
    // The first argument may be one.
    named_file: |server| match server.arguments().first() {
        Some(word) if !word.text.starts_with('-') && !word.text.is_empty() => {
            word.setting("configuration file", &word.text)
        }
        _ => Setting::Absent,
    },
    option: |server, name| {
        let option = format!("--{name}");
        // In a list, `--save ""` and `--save` before the next option are the same to it.
        let words = server.arguments();
        let is_bare = |index: usize| {
            let next = words.get(index + 1);
            next.is_none_or(|next| next.text.starts_with("--"))
        };
        match words.iter().rposition(|word| word.text == option) {
            Some(index) if is_bare(index) && server.is_complete => {
                Setting::text(&option, "", words[index].at)
            }
            _ => server.option(&[&option]),
        }
    },
};

/// <https://docs.memcached.org/serverguide/configuring/>
pub const MEMCACHED: Server = Server {
    families: &["memcached"],
    programs: &["memcached"],
    variables: &[],
    own_variables: None,
    files: &[],
    folders: &[],
    named_file: |_| Setting::Absent,
    option: |server, name| match name {
        "memory_limit" => server.option(&["--memory-limit", "-m"]),
        _ => Setting::Absent,
    },
};

/// <https://www.mongodb.com/docs/manual/reference/configuration-options/>
pub const MONGO: Server = Server {
    families: &["mongodb"],
    programs: &["mongod"],
    variables: &["MONGODB_EXTRA_FLAGS"],
    own_variables: None,
    files: &["/etc/mongod.conf", "/etc/mongo/mongod.conf"],
    folders: &[],
    named_file: |server| server.option(&["--config", "-f"]),
    option: |server, name| match name {
        "cacheSizeGB" => server.option(&["--wiredTigerCacheSizeGB"]),
        "maxIncomingConnections" => server.option(&["--maxConns"]),
        _ => Setting::Absent,
    },
};

/// What one service's server is told.
pub struct Settings {
    server: &'static Server,
    /// Its options.
    invocation: Invocation,
    file: File,
}

/// The configuration file that a server is told to read.
enum File {
    /// None: it reads its own.
    Default,
    /// This one.
    Read(Span),
    /// One that cannot be read, or whose name cannot be told.
    Unread(Input),
}

impl Server {
    /// The variable that holds a setting by itself, where there is one.
    pub fn own_variable(&self, name: &str) -> Option<String> {
        let prefix = self.own_variables?;
        Some(format!("{prefix}{}", name.to_ascii_uppercase()))
    }

    /// What a service tells it.
    ///
    /// # Errors
    ///
    /// A variable that holds options and cannot be told.
    pub fn settings(&'static self, facts: &Facts<'_>) -> Result<Settings, Input> {
        let invocation = facts.command_of(self.programs, self.variables)?;
        let file = match (self.named_file)(&invocation) {
            Setting::Absent => File::Default,
            Setting::Unknown(input) => File::Unread(input),
            Setting::Known(path, input) => match facts.named_file(&path) {
                Some(text) => File::Read(text),
                None => File::Unread(input),
            },
        };
        Ok(Settings {
            server: self,
            invocation,
            file,
        })
    }

    /// One setting, by its name in the configuration file.
    pub fn setting(&'static self, name: &str, facts: &Facts<'_>) -> Setting {
        match self.settings(facts) {
            Ok(settings) => settings.get(name, facts),
            Err(input) => Setting::Unknown(input),
        }
    }
}

impl Settings {
    /// A setting by its name in the configuration file. It cannot be told where a file may hold
    /// it that cannot be read.
    pub fn get(&self, name: &str, facts: &Facts<'_>) -> Setting {
        let unread = || {
            self.unread()
                .cloned()
                .map_or(Setting::Absent, Setting::Unknown)
        };
        self.stated(name, facts).or(unread)
    }

    /// The same, as if nothing were set in a file that cannot be read.
    pub fn stated(&self, name: &str, facts: &Facts<'_>) -> Setting {
        self.on_line(name)
            .or(|| match self.server.own_variable(name) {
                Some(variable) => facts.variables.get(&variable),
                None => Setting::Absent,
            })
            .or(|| self.in_files(&[name], facts))
    }

    /// A setting among its options.
    pub fn on_line(&self, name: &str) -> Setting {
        (self.server.option)(&self.invocation, name)
    }

    /// The file that it is told to read and that cannot be read.
    pub fn unread(&self) -> Option<&Input> {
        match &self.file {
            File::Unread(input) => Some(input),
            File::Default | File::Read(_) => None,
        }
    }

    /// A setting in its configuration files, under any of these names.
    pub fn in_files(&self, names: &[&str], facts: &Facts<'_>) -> Setting {
        match self.file {
            File::Read(text) => environment::line_setting(text, facts.context.sources, names),
            File::Unread(_) => Setting::Absent,
            File::Default => facts
                .configured_under(self.server.folders, names)
                .or(|| facts.configured(self.server.files, names)),
        }
    }
}

/// `-c name=value` or `--name=value`; the last of them counts.
fn parameter(server: &Invocation, name: &str) -> Setting {
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

/// `--name=value` or `--name value` in every spelling: with dashes or underlines, switched with
/// `--name`, `--enable-name`, `--disable-name` and `--skip-name`, or `--loose-name`, which a
/// server may not know. The last of them counts.
/// <https://dev.mysql.com/doc/refman/8.4/en/option-modifiers.html>
fn system_variable(server: &Invocation, name: &str) -> Setting {
    let words = server.arguments();
    let wanted = name.replace('_', "-");
    let mut found = Setting::Absent;
    for (index, word) in words.iter().enumerate() {
        let Some(option) = word.text.strip_prefix("--") else {
            continue;
        };
        let (written, value) = match option.split_once('=') {
            Some((written, value)) => (written, Some(value)),
            None => (option, None),
        };
        let plain = written.replace('_', "-");
        let plain = plain.strip_prefix("loose-").unwrap_or(&plain);
        let (plain, switch) = match plain.split_once('-') {
            Some(("skip" | "disable", rest)) => (rest, Some("OFF")),
            Some(("enable", rest)) => (rest, Some("ON")),
            _ => (plain, None),
        };
        if plain != wanted {
            continue;
        }
        let next = words.get(index + 1);
        let next = next.filter(|next| !next.text.starts_with('-'));
        let name = format!("--{written}");
        found = match (switch, value, next) {
            (Some(switch), _, _) => switched(word, &name, switch),
            (None, Some(value), _) => word.setting(&name, value),
            (None, None, Some(next)) if server.is_complete => next.setting(&name, &next.text),
            (None, None, Some(_)) => Setting::unknown(&name, "", word.at),
            (None, None, None) => switched(word, &name, "ON"),
        };
    }
    server.unless_hidden(found, &format!("--{wanted}"))
}

/// A switch, of which no value is written.
fn switched(word: &Word, name: &str, value: &str) -> Setting {
    word.setting(name, "").read(|_| Some(value.to_owned()))
}
