"""Credit arithmetic: pure functions, Decimal only."""
