"""One file a source: what a row of a ledger can be."""
