"""Calculators for use in front of a client: inputs, answers, a page to hand over, a way into an application."""

from cmdesk.services.calculators.calculator import Calculator, Curve, Input, Line, Result
from cmdesk.services.calculators.kinds import CALCULATORS

__all__ = ["CALCULATORS", "Calculator", "Curve", "Input", "Line", "Result"]
