"""One file a ledger."""
