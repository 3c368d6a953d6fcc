//! The arithmetic: what a stack demands, what a machine can give, and the verdict.
