"""The calculators, for use in front of a client: what is typed at the left or in columns, what comes of it in large."""
