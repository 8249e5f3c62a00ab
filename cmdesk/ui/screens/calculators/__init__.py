"""Calculators (计算器): for use in front of a client."""
