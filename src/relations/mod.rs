//! What the services of a stack are to each other: copies of one, what the others cannot do
//! without, who names whom. Knows nothing of machines or totals.
