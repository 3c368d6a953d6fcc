//! Will this Docker Compose stack fit in the memory of that machine?
//!
//! The way through the house: [`compose_spec_loader`] turns files into a stack of
//! services. [`host`] knows machines, [`knowledge`] images, [`usage`] what was
//! measured, and [`relations`] what services are to each other. [`survey`] gathers
//! all of that about each service. [`budget`] adds the one up against the other,
//! [`rules`] looks for what is wrong, [`plan`] for what can be done, with
//! [`budget_solver`] for the hard part, and [`patch`] writes that down. [`report`]
//! freezes the answer, and [`output`] prints it. [`run`] puts these together, one
//! file per verb.

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
