//! What containers were seen to take: reads what people already have, and finds out which
//! containers are whose. Knows nothing of machines or totals.
