//! What programs need, what changes with a limit, and invariants of all programs.

mod follow;
mod follow_others;
mod laws;
mod need;
mod need_heaps;
