//! Will this Docker Compose stack fit in the memory of that machine?
//!
//! [`compose_spec_loader`] turns files into a stack of services. [`host`] knows machines,
//! [`knowledge`] images, [`programs`] what they run, [`usage`] measurements, and [`relations`] how
//! services depend on each other. [`survey`] gathers all of that for each service. [`budget`]
//! compares the sum with a machine, [`rules`] find mistakes, [`plan`] finds what to change, with
//! [`budget_solver`] for the optimum, and [`patch`] writes the changes. [`report`] holds the
//! answer, and [`output`] prints it. [`run`] connects these, one file per verb.

mod amount;
pub mod budget;
pub mod cli;
pub mod evidence;
pub mod host;
pub mod knowledge;
pub mod lint;
pub mod output;
pub mod patch;
pub mod plan;
mod plural;
pub mod programs;
pub mod relations;
pub mod report;
pub mod rules;
pub mod run;
pub mod settings;
pub mod survey;
pub mod usage;
