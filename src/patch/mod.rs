//! A plan made real: the steps as files that Compose obeys, and what a person has to do around
//! them. Knows nothing of how a plan came about.
