"""Where every figure of every period stands in the workbook, and the formula of whatever follows from others."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from cmdesk.analysis.figures import MONTHS, Figures, Period
from cmdesk.core.catalog.analysis import AVERAGE, CHANGE, FROM_ROWS, Analysis, split
from cmdesk.ledgers.statement_book.formulas import UNKNOWN, Formula, joined, translated


@dataclass(frozen=True)
class Cells:
    """Cells by the code of a row or figure and the place of its period; months by that place.

    before: the place of the period before each, None where there is none.
    """

    rules: Analysis
    periods: tuple[Period, ...]
    before: tuple[int | None, ...]
    found: dict[tuple[str, int], str] = field(default_factory=dict)

    def expression(self, source: str, at: int, *, annual: bool = False) -> Formula:
        """Return an expression of the catalog for the period at a place; annual: flows brought to twelve months."""
        return translated(source, lambda name: self.formula(name, at, annual=annual))

    def formula(self, name: str, at: int, *, annual: bool = False) -> Formula:
        """Return what stands for a name of an expression: its cell, or what it follows from."""
        rules = self.rules
        if name in rules.lines:
            return self._line(name, at, annual=annual)
        if name in rules.figures:
            return self._figure(name, at, annual=annual)
        if name in rules.ratios:
            return self.expression(rules.ratios[name].expr, at, annual=rules.ratios[name].annual)
        how, code = split(name)
        if how == FROM_ROWS:
            return self.expression(rules.lines[code].formula, at, annual=annual)
        prior = self.before[at]
        then = UNKNOWN if prior is None else self.formula(code, prior, annual=annual)
        if how in (AVERAGE, CHANGE):
            now = self.formula(code, at, annual=annual)
            return joined("(({0}+{1})/2)" if how == AVERAGE else "({0}-{1})", now, then)
        return then

    def _cell(self, code: str, at: int) -> Formula:
        cell = self.found.get((code, at))
        return Formula(text=cell, cells=frozenset({cell})) if cell else UNKNOWN

    def _line(self, code: str, at: int, *, annual: bool) -> Formula:
        flow = self.rules.statements[self.rules.statement_of[code]].kind == "flow"
        return self._scaled(self._cell(code, at), at, scale=annual and flow)

    def _figure(self, code: str, at: int, *, annual: bool) -> Formula:
        figure, period = self.rules.figures[code], self.periods[at]
        if annual and figure.expr and code not in period.figures:
            return self.expression(figure.expr, at, annual=True)
        assumed = code not in period.figures and not figure.expr
        return self._scaled(self._cell(code, at), at, scale=annual and figure.kind == "flow" and not assumed)

    def _scaled(self, found: Formula, at: int, *, scale: bool) -> Formula:
        months = self.periods[at].months
        return joined(f"({{0}}*{MONTHS}/{months})", found) if scale and months != MONTHS else found


def columns_of(figures: Figures) -> tuple[tuple[Period, ...], tuple[int | None, ...]]:
    """Return the periods with those that only stand in an opening column, oldest first, and the one before each."""
    order: list[Period] = []
    for period in figures.periods:
        prior = figures.prior(period)
        if prior is not None and all(prior is not each for each in order):
            order.append(prior)
        order.append(period)
    places = {id(period): at for at, period in enumerate(order)}
    before = [None if (prior := figures.prior(period)) is None else places[id(prior)] for period in order]
    return tuple(order), tuple(before)


def assumed_of(rules: Analysis) -> Mapping[str, Decimal]:
    """Return what figures are taken to be where nobody entered them."""
    return {code: figure.assume for code, figure in rules.figures.items() if figure.assume is not None}
