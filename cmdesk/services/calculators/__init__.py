"""Calculators for use in front of a client: one file each with a constant CALCULATOR."""
