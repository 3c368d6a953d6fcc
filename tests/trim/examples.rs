//! The examples, each with steps for every service that can change.
