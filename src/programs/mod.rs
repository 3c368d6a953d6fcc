//! Programs that services run: one file, or one folder, has everything about one program.
//!
//! That is how its settings are read, what it needs with them, which of them have to change under
//! a smaller limit, and its lint rules. [`REGISTRY`] lists each program once; everybody asks
//! through it, so that there is only one formula for a program.
//!
//! The lower bound of a need is what was measured on a small machine with an all but empty
//! application (`profiles/images/measured.csv`), the upper what people who run such services count
//! with. A setting whose value cannot be told ends the calculation: nothing is guessed in its
//! place.

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

use crate::knowledge::Input;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::lint::Rule;

pub use follow::{Adjusted, Fills, Follow, How, follow};
pub use look_up::{Known, look_up};
pub(crate) use need::need_of_family;
pub use need::{Need, need};

/// Every program, in the order of their rules' numbers.
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
    /// Its name; unique.
    fn name(&self) -> &'static str;

    /// The families of images that run it.
    fn families(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether this invocation starts it.
    fn is_started_by(&self, _: &Invocation) -> bool {
        false
    }

    /// Whether environment variables configure it whichever program a container runs.
    fn is_set_by_environment(&self) -> bool {
        false
    }

    /// Its settings in one service; none where the service does not run it after all.
    fn read<'a>(&'static self, _: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        None
    }

    /// What the start script of its images reads, where it is a product in Java.
    fn java_script(&'static self) -> Option<&'static jvm::Script> {
        None
    }

    /// Its lint rules.
    fn rules(&self) -> &'static [Rule] {
        &[]
    }
}

/// A program with the settings of one service.
pub(crate) trait Configured {
    /// What it needs: nothing where no setting says anything, so that the figure of its family
    /// stands.
    ///
    /// # Errors
    ///
    /// A setting that matters and cannot be told.
    fn need(&self) -> Result<Option<Need>, Input>;

    /// Which settings have to change under a limit, and what it needs then.
    fn under(&self, _: ByteSize) -> Adjusted {
        Adjusted::default()
    }
}

/// A service that is thought to run a program, and why.
#[derive(Clone, Copy)]
pub(crate) struct Run<'a> {
    /// The service.
    pub(crate) facts: &'a Facts<'a>,
    /// The family of its image.
    pub(crate) family: Option<&'a str>,
    /// What says that it runs the program.
    pub(crate) by: By<'a>,
}

/// What says that a service runs a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum By<'a> {
    /// Its family.
    Family,
    /// Its command line.
    Invocation(&'a Invocation),
    /// Nothing: it is looked for in the environment.
    Environment,
}

/// The rules of all programs, table by table.
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

/// The runtimes that the environment may configure.
fn of_environment() -> impl Iterator<Item = &'static dyn Program> {
    let programs = REGISTRY.iter().copied();
    programs.filter(|program| program.is_set_by_environment())
}

#[cfg(test)]
mod tests;
