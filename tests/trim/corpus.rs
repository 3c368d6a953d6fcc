//! Files of others, where a folder of them is given.
