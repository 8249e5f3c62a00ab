"""Expressions of the catalog as formulas of a spreadsheet, in which a blank cell is unknown and never nil."""

import ast
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.core.expressions import parse

OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}
FUNCTIONS = {"abs": "ABS", "min": "MIN", "max": "MAX"}


@dataclass(frozen=True, kw_only=True)
class Formula:
    """Part of a formula, and the cells that have to hold a number for it to say anything."""

    text: str
    cells: frozenset[str] = frozenset()

    @property
    def guarded(self) -> str:
        """The formula of a cell: blank where a cell it needs is, and where it divides by nil."""
        said = f'IFERROR({self.text},"")'
        if not self.cells:
            return f"={said}"
        held = "+".join(f"ISNUMBER({cell})" for cell in sorted(self.cells))
        return f'=IF({held}={len(self.cells)},{said},"")'


UNKNOWN = Formula(text='""', cells=frozenset({'""'}))
"""What never says anything: a name without a cell."""


def number(value: Decimal) -> Formula:
    return Formula(text=format(value, "f"))


def joined(pattern: str, *parts: Formula) -> Formula:
    """Return parts put into a pattern with {0}, {1}; it needs what all of them need."""
    text = pattern.format(*(part.text for part in parts))
    return Formula(text=text, cells=frozenset[str]().union(*(part.cells for part in parts)))


def translated(source: str, of: Callable[[str], Formula]) -> Formula:
    """Return an expression of arithmetic as a formula; of gives what stands for a name.

    ValueError for what is no arithmetic (a comparison, a word): no figure or ratio of the catalog is.
    """
    parse(source)
    return visited(ast.parse(source.strip(), mode="eval").body, source.strip(), of)


def visited(node: ast.expr, source: str, of: Callable[[str], Formula]) -> Formula:
    match node:
        case ast.Constant(value=int() | float()):
            return number(Decimal(ast.get_source_segment(source, node) or ""))
        case ast.Name(id=name):
            return of(name)
        case ast.UnaryOp(op=ast.USub(), operand=part):
            return joined("(-{0})", visited(part, source, of))
        case ast.UnaryOp(op=ast.UAdd(), operand=part):
            return visited(part, source, of)
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in OPERATORS:
            pattern = f"({{0}}{OPERATORS[type(sign)]}{{1}})"
            return joined(pattern, visited(left, source, of), visited(right, source, of))
        case ast.Call(func=ast.Name(id=name), args=parts) if name in FUNCTIONS:
            pattern = f"{FUNCTIONS[name]}({','.join(f'{{{at}}}' for at in range(len(parts)))})"
            return joined(pattern, *(visited(part, source, of) for part in parts))
    raise ValueError(source)
