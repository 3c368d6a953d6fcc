//! A plan: for a terminal, for a pull request, for a spreadsheet.

mod csv;
mod markdown;
mod phrases;
mod table;

pub use csv::render as csv;
pub use markdown::render as markdown;
pub use table::render as table;
