//! What programs need, what changes under a limit, and laws that hold for all of them.

mod follow;
mod follow_others;
mod laws;
mod need;
mod need_heaps;
