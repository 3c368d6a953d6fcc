//! The tool as users see it: complete runs and outputs.

mod examples;
mod exits;
mod explain;
mod findings;
mod follow;
mod formats;
mod help;
mod plan;
mod plan_asked;
mod report_file;
mod sarif;
mod schema;
mod screen;
mod settings;
mod sharing;
mod trim;
mod trim_files;
mod trim_secrets;
mod usage;
