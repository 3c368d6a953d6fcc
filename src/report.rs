//! The frozen answer that every output format prints; version 1 of the JSON.
