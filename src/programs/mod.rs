//! Programs that services run. One file or directory holds everything about one program: how to
//! read its settings, what it needs, which settings must change with the limit, and its lint rules.
//!
//! [`REGISTRY`] lists each program once. All lookups go through it, so there is only one formula
//! per program.
//!
//! The lower bound of a need was measured on a small machine with a nearly empty application
//! (`profiles/images/measured.csv`). The upper bound is what operators of such services plan with.
//! If a setting's value is unknown, the calculation stops; no value is guessed.

mod cassandra;
mod celery;
mod clickhouse;
mod dotnet;
mod dragonfly;
mod elasticsearch;
mod follow;
mod go;
mod gunicorn;
mod jvm;
mod kafka;
mod keycloak;
mod knob;
mod logstash;
mod look_up;
mod memcached;
mod memory_size;
mod minecraft;
mod mongo;
mod mssql;
mod mysql;
mod need;
mod neo4j;
mod node;
mod php;
mod place;
mod postgres;
mod rabbitmq;
mod redis;
mod ruby;
mod server;
mod solr;
mod uvicorn;
mod uwsgi;
mod workers;
mod zookeeper;

use bytesize::ByteSize;

use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::knowledge::{Input, Need};
use crate::lint::Rule;

pub use follow::{Adjusted, Fills, Follow, How, follow};
pub use look_up::{Known, look_up};
pub use need::need;

pub(crate) use need::need_of_family;
use server::Server;

/// All programs, ordered by the ids of their rules.
static REGISTRY: &[&dyn Program] = &[
    &jvm::Jvm,
    &elasticsearch::ELASTICSEARCH,
    &elasticsearch::OPENSEARCH,
    &kafka::KAFKA,
    &zookeeper::ZOOKEEPER,
    &logstash::LOGSTASH,
    &keycloak::KEYCLOAK,
    &solr::SOLR,
    &neo4j::Neo4j,
    &minecraft::MINECRAFT,
    &postgres::Postgres,
    &mysql::MYSQL,
    &mysql::MARIADB,
    &mongo::Mongo,
    &redis::Redis,
    &memcached::Memcached,
    &dragonfly::Dragonfly,
    &clickhouse::ClickHouse,
    &cassandra::CASSANDRA,
    &mssql::SqlServer,
    &rabbitmq::RabbitMq,
    &celery::Celery,
    &gunicorn::Gunicorn,
    &uvicorn::Uvicorn,
    &uwsgi::Uwsgi,
    &ruby::Puma,
    &ruby::Sidekiq,
    &node::Node,
    &node::Pm2,
    &go::Go,
    &dotnet::DotNet,
    &php::Php,
];

/// A program, or a runtime that programs are written for.
pub(crate) trait Program: Sync {
    /// The unique name.
    fn name(&self) -> &'static str;

    /// Where it reads its settings, for a server of data.
    fn server(&self) -> Option<&'static Server> {
        None
    }

    /// The families of images that run it.
    fn families(&self) -> &'static [&'static str] {
        self.server().map_or(&[], |server| server.families)
    }

    /// Whether this invocation starts it.
    fn is_started_by(&self, one: &Invocation) -> bool {
        self.server()
            .is_some_and(|server| server.executables.contains(&one.program()))
    }

    /// Whether environment variables configure it regardless of what a container runs.
    fn is_set_by_environment(&self) -> bool {
        false
    }

    /// Reads its settings in a service. `None` if the service turns out not to run it.
    fn read<'a>(&'static self, _: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        None
    }

    /// What the start script of its images reads, for Java products.
    fn java_script(&'static self) -> Option<&'static jvm::Script> {
        None
    }

    fn rules(&self) -> &'static [Rule] {
        &[]
    }
}

/// A program with the settings of one service.
pub(crate) trait Configured {
    /// What it needs. `None` if no setting determines it; the family's figure then applies.
    ///
    /// # Errors
    ///
    /// A relevant setting whose value is unknown.
    fn need(&self) -> Result<Option<Need>, Input>;

    /// The settings that must change for a limit, and the need after that.
    fn under(&self, _: ByteSize) -> Adjusted {
        Adjusted::default()
    }
}

/// A service that probably runs a program, and the reason.
#[derive(Clone, Copy)]
pub(crate) struct Run<'a> {
    pub(crate) facts: &'a Facts<'a>,
    /// The family of its image.
    pub(crate) family: Option<&'a str>,
    pub(crate) by: By<'a>,
}

/// Why a service is assumed to run a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum By<'a> {
    /// Its family.
    Family,
    /// Its command line.
    Invocation(&'a Invocation),
    /// No evidence: the environment is searched for settings.
    Environment,
}

/// The rules of all programs, one table per program.
pub(crate) fn rules() -> impl Iterator<Item = &'static [Rule]> {
    REGISTRY.iter().map(|program| program.rules())
}

/// The program that images of a family run.
fn of_family(family: &str) -> Option<&'static dyn Program> {
    let mut programs = REGISTRY.iter().copied();
    programs.find(|program| program.families().contains(&family))
}

/// The program that an invocation starts.
fn of_invocation(one: &Invocation) -> Option<&'static dyn Program> {
    let mut programs = REGISTRY.iter().copied();
    programs.find(|program| program.is_started_by(one))
}

/// The runtimes that environment variables may configure.
fn of_environment() -> impl Iterator<Item = &'static dyn Program> {
    let programs = REGISTRY.iter().copied();
    programs.filter(|program| program.is_set_by_environment())
}

#[cfg(test)]
mod tests;
