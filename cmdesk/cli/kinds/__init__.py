"""The kinds of calculation, a few to a module: each has a constant KINDS, by name."""
