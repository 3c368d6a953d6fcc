//! What the command line, `.budget.yml` and the environment mean together.
