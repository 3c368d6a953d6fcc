//! Programs whose memory follows from their settings: one file for each.
//!
//! The lower bound is what was measured on a small machine with an all but empty application
//! (`profiles/images/measured.csv`), the upper what people who run such services count with.
//! A setting whose value cannot be told ends the calculation: nothing is guessed in its place.

mod celery;
mod gunicorn;
mod heaps;
mod java;
mod memcached;
mod mongo;
pub mod mysql;
pub mod neo4j;
pub mod node;
pub mod php;
mod postgres;
mod rabbitmq;
pub mod redis;
mod ruby;
pub mod size;
mod uvicorn;
pub mod uwsgi;

use crate::evidence::Evidence;

use super::arguments::Invocation;
use super::facts::Facts;
use super::families::Match;
use super::servers::{self, Server};
use super::setting::Input;

/// What a program takes by its settings. Sizes are bytes of one container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The figure to count with.
    pub bytes: u64,
    /// The least.
    pub low: u64,
    /// The most, where somebody says so.
    pub high: Option<u64>,
    pub evidence: Evidence,
    /// In a few words.
    pub from: String,
    /// Who says so.
    pub source: &'static str,
    /// What it was worked out from.
    pub inputs: Vec<Input>,
    /// What would make it another figure.
    pub would_change: &'static str,
    /// Whether it was chosen by the family and not by the program's own name.
    pub is_by_family: bool,
}

/// What comes of looking for a formula.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Formula {
    /// No setting says anything.
    None,
    /// One does, and what it says cannot be told.
    CannotTell(Input),
    /// This.
    Use(Use),
}

/// What a formula returns: `Ok(None)` where it is not asked, `Err` what it cannot tell.
type Worked = Result<Option<Use>, Input>;

/// Finds the formula of a service and works it out.
pub fn formula(facts: &Facts<'_>, family: Option<&Match<'_>>) -> Formula {
    let worked = match family {
        Some(found) => of_family(found.family.name, facts),
        None => Ok(None),
    };
    let worked = worked.and_then(|found| match found {
        Some(found) => Ok(Some(Use {
            is_by_family: true,
            ..found
        })),
        None => of_programs(facts, family.map(|found| found.family.name)),
    });
    match worked {
        Ok(Some(found)) => Formula::Use(found),
        Ok(None) => Formula::None,
        Err(input) => Formula::CannotTell(input),
    }
}

fn of_family(name: &str, facts: &Facts<'_>) -> Worked {
    let is_of = |server: &Server| server.families.contains(&name);
    match name {
        _ if is_of(&servers::POSTGRES) => postgres::work_out(facts),
        _ if is_of(&servers::MYSQL) => mysql::work_out(facts, &mysql::MYSQL),
        _ if is_of(&servers::MARIADB) => mysql::work_out(facts, &mysql::MARIADB),
        _ if is_of(&servers::REDIS) => redis::work_out(facts),
        _ if is_of(&servers::MEMCACHED) => memcached::work_out(facts),
        _ if is_of(&servers::MONGO) => mongo::work_out(facts),
        "rabbitmq" => rabbitmq::work_out(facts),
        "php-fpm" => php::work_out(facts),
        "neo4j" => neo4j::work_out(facts),
        name => match heaps::named(name) {
            Some(heap) => heap.work_out(facts),
            None => Ok(None),
        },
    }
}

/// The sum of the programs that run at the same time, as far as they are known.
fn of_programs(facts: &Facts<'_>, family: Option<&str>) -> Worked {
    let running: Vec<Invocation> = facts.running().cloned().collect();
    let mut sum: Option<Use> = None;
    let mut left_out = Vec::new();
    for invocation in &running {
        match of_program(invocation, facts, family)? {
            Some(found) => {
                sum = Some(match sum {
                    Some(sum) => sum.and(found),
                    None => found,
                });
            }
            None => left_out.push(invocation.program()),
        }
    }
    if let Some(sum) = &mut sum
        && !left_out.is_empty()
    {
        sum.from = format!("{}, without `{}`", sum.from, left_out.join("` and `"));
    }
    match sum {
        None => java::of_environment(facts, family),
        sum => Ok(sum),
    }
}

fn of_program(invocation: &Invocation, facts: &Facts<'_>, family: Option<&str>) -> Worked {
    match invocation.program() {
        "gunicorn" => gunicorn::work_out(invocation, facts),
        "uvicorn" | "fastapi" => uvicorn::work_out(invocation, facts),
        "uwsgi" => uwsgi::work_out(invocation, facts),
        "pm2-runtime" | "pm2-docker" => node::pm2(invocation, facts),
        "celery" => celery::work_out(invocation, facts, family),
        "airflow" if invocation.has("celery") => celery::work_out(invocation, facts, family),
        "puma" | "rails" => ruby::puma(invocation, facts),
        "sidekiq" => ruby::sidekiq(invocation, facts),
        "php-fpm" => php::work_out(facts),
        "java" => java::work_out(invocation, facts),
        "postgres" => postgres::work_out(facts),
        "mysqld" => mysql::work_out(facts, &mysql::MYSQL),
        "mariadbd" => mysql::work_out(facts, &mysql::MARIADB),
        "redis-server" | "valkey-server" | "keydb-server" => redis::work_out(facts),
        "memcached" => memcached::work_out(facts),
        "mongod" => mongo::work_out(facts),
        _ => node::work_out(invocation, facts),
    }
}

impl Use {
    /// Both together.
    fn and(mut self, other: Self) -> Self {
        let high = self.high.unwrap_or(self.bytes);
        let others = other.high.unwrap_or(other.bytes);
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.low = self.low.saturating_add(other.low);
        self.high = Some(high.saturating_add(others));
        self.evidence = self.evidence.max(other.evidence);
        self.from = format!("{} and {}", self.from, other.from);
        self.inputs.extend(other.inputs);
        self
    }
}

/// `1 worker`, `2 workers`, `2 processes`, `2 children`
fn counted(number: u64, what: &str) -> String {
    let plural = match what {
        _ if number == 1 => "",
        "child" => "ren",
        what if what.ends_with('s') => "es",
        _ => "s",
    };
    format!("{number} {what}{plural}")
}

#[cfg(test)]
mod tests;
