"""The figures of a few periods, asked for by the names the catalog's expressions use.

cash, total_assets: a row as entered, else worked out from its rows. ibd, ebitda: a figure of ratios.toml; a ratio too.
ar_prev: the same a period before. avg_ar, d_ar: the mean of both, and the change. sum_total_ca: a total worked out from
its rows even where it is entered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from cmdesk.core.catalog.analysis import AVERAGE, CHANGE, FROM_ROWS, PREVIOUS, Analysis, split
from cmdesk.core.expressions import Fact, parse
from cmdesk.core.text import Message

MONTHS = 12
TOTALS = ("total_ca", "total_nca", "total_cl", "total_ncl")  # what assets and liabilities are made of
LONGEST = 24  # months a period may cover
SHORTEST_MONTH = 28  # days
FARTHEST = 400  # days from the end of the period before


@dataclass(frozen=True, kw_only=True)
class Period:
    """What is known of one period.

    end: its last day, on which balances stand; months: how long it is, 12 for a year. figures: yuan by the code of a
    row or of a figure of ratios.toml; None is a figure known to be unknown. before: the opening column of the balance
    sheet and last year's of the others, used where the period before is not at hand. whole: codes of the statements
    that were entered row by row to the end, so that a row without a figure is a blank one, which is nil; in any other
    statement such a row is unknown. A part row (其中) is unknown until it is entered.
    """

    end: date
    months: int = MONTHS
    figures: Mapping[str, Decimal | None]
    before: Mapping[str, Decimal | None] = field(default_factory=dict)
    whole: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Value:
    """A figure; None for one that cannot be told, because of the missing ones or for the reason given.

    assumed: the figures nobody entered that were taken to be what the catalog says (other_ibd as nil).
    """

    value: Fact
    missing: frozenset[str] = frozenset()
    assumed: frozenset[str] = frozenset()
    reason: Message | None = None

    @property
    def number(self) -> Decimal | None:
        """The value where it is a number."""
        return self.value if isinstance(self.value, Decimal) else None


class Figures:
    """Periods with everything that follows from them by the catalog's rules; every answer is worked out once.

    Raises ValueError naming what is wrong: two periods of one end, months out of 1 to 24, a code the catalog does not
    have, a figure that is not finite. Source: asbe-small-2011
    """

    def __init__(self, rules: Analysis, periods: Sequence[Period]) -> None:
        self.rules = rules
        self.periods = tuple(sorted(periods, key=lambda period: period.end))
        ends = [period.end for period in self.periods]
        if len(set(ends)) != len(ends):
            raise ValueError("end")
        for period in self.periods:
            self._check(period)
        self._priors = {id(period): self._find_prior(at) for at, period in enumerate(self.periods)}
        self._found: dict[tuple[int, str, bool], Value] = {}

    def _check(self, period: Period) -> None:
        if not 1 <= period.months <= LONGEST:
            raise ValueError("months")
        for name, value in (*period.figures.items(), *period.before.items()):
            if name not in self.rules.lines and name not in self.rules.figures:
                raise ValueError(name)
            if value is not None and not value.is_finite():
                raise ValueError(name)
        if unknown := period.whole - set(self.rules.statements):
            raise ValueError(min(unknown))

    def _find_prior(self, at: int) -> Period | None:
        period = self.periods[at]
        for earlier in reversed(self.periods[:at]):
            apart = (period.end - earlier.end).days
            if SHORTEST_MONTH * min(period.months, MONTHS) <= apart <= FARTHEST:  # else it covers the same months
                return earlier
        if not period.before:
            return None
        end = date(period.end.year - 1, 12, 31)
        return Period(end=end, figures=period.before, whole=period.whole)

    @property
    def last(self) -> Period:
        """The newest period; IndexError without any."""
        return self.periods[-1]

    def prior(self, period: Period) -> Period | None:
        """Return the period before, at hand or as the period itself prints it.

        At hand: the nearest that ends when this one begins, or a year before.
        """
        return self._priors.get(id(period))

    def get(self, name: str, period: Period, *, annual: bool = False) -> Value:
        """Return a figure by one of the names above; annual: flows brought to twelve months, × 12 ÷ months."""
        key = (id(period), name, annual)
        if key not in self._found:
            self._found[key] = self._get(name, period, annual)
        return self._found[key]

    def evaluate(self, source: str, period: Period, *, annual: bool = False) -> Value:
        """Return an expression of the catalog; what it lacks is named as deep as it goes."""
        expression = parse(source)
        parts = {name: self.get(name, period, annual=annual) for name in expression.names}
        result = expression.evaluate({name: part.value for name, part in parts.items()})
        lacking = [parts[name] for name in sorted(result.missing)]
        reasons = [result.reason, *(part.reason for part in lacking)]
        return Value(
            value=result.value,
            missing=frozenset[str]().union(*(part.missing for part in lacking)),
            assumed=frozenset[str]().union(*(part.assumed for part in parts.values())),
            reason=next(filter(None, reasons), None),
        )

    def _get(self, name: str, period: Period, annual: bool) -> Value:  # noqa: FBT001  (private, always named alike)
        rules = self.rules
        if name in rules.lines:
            return self._line(name, period, annual)
        if name in rules.figures:
            return self._figure(name, period, annual)
        if name in rules.ratios:
            ratio = rules.ratios[name]
            return self.evaluate(ratio.expr, period, annual=ratio.annual)
        how, code = split(name)
        if not how:
            raise KeyError(name)
        if how == FROM_ROWS:
            return scaled(self._from_rows(code, period), self._scale(rules.statement_of[code], period, annual))
        prior = self.prior(period)
        before = self.get(code, prior, annual=annual) if prior else Value(value=None, missing=frozenset([code]))
        before = renamed(before)
        if how in (AVERAGE, CHANGE):
            now = self.get(code, period, annual=annual)
            return joined(now, before, half=how == AVERAGE)
        return before

    def _line(self, code: str, period: Period, annual: bool) -> Value:  # noqa: FBT001
        line, statement = self.rules.lines[code], self.rules.statement_of[code]
        if code in period.figures:
            found = entered(code, period.figures[code])
        elif line.formula:
            found = self._from_rows(code, period)
        elif statement in period.whole and not line.of and not line.carried:
            found = Value(value=Decimal(0))
        else:
            found = Value(value=None, missing=frozenset([code]))
        return scaled(found, self._scale(statement, period, annual))

    def _from_rows(self, code: str, period: Period) -> Value:
        formula = self.rules.lines[code].formula
        rows = parse(formula).names
        if period.figures.get(code) and not any(self._is_entered(name, period) for name in rows):
            return Value(value=None, missing=frozenset(rows))  # printed alone, as 固定资产 net without its cost
        found = self.evaluate(formula, period)
        nothing = all(self.get(name, period).value is None for name in rows)
        return Value(value=None, missing=frozenset([code])) if nothing else found

    def _is_entered(self, code: str, period: Period) -> bool:
        """Tell whether a row is entered, or one of those it is made of."""
        line = self.rules.lines.get(code)
        rows = parse(line.formula).names if line and line.formula else ()
        return period.figures.get(code) is not None or any(self._is_entered(name, period) for name in rows)

    def _figure(self, code: str, period: Period, annual: bool) -> Value:  # noqa: FBT001
        figure = self.rules.figures[code]
        if code in period.figures:
            found = entered(code, period.figures[code])
            return scaled(found, period.months if annual and figure.kind == "flow" else MONTHS)
        if figure.expr:
            return self.evaluate(figure.expr, period, annual=annual)
        if figure.assume is not None:
            return Value(value=figure.assume, assumed=frozenset([code]))
        return Value(value=None, missing=frozenset([code]))

    def _scale(self, statement: str, period: Period, annual: bool) -> int:  # noqa: FBT001
        return period.months if annual and self.rules.statements[statement].kind == "flow" else MONTHS


def called(rules: Analysis, code: str) -> tuple[str, bool]:
    """Return the catalog's name of something missing, and whether it is that of the period before: ar_prev.

    A code the catalog does not name, such as before, is returned as it is.
    """
    how, base = ("", code) if code in rules.lines or code in rules.figures else split(code)
    named = rules.lines.get(base) or rules.figures.get(base) or rules.ratios.get(base)
    return (named.name if named else code), how == PREVIOUS


def entered(code: str, value: Decimal | None) -> Value:
    return Value(value=value, missing=frozenset() if value is not None else frozenset([code]))


def scaled(found: Value, months: int) -> Value:
    """Return a flow of so many months brought to a year."""
    if months == MONTHS or found.number is None:
        return found
    return Value(value=found.number * MONTHS / months, missing=found.missing, assumed=found.assumed)


def renamed(before: Value) -> Value:
    """Return a figure of the period before, what it lacks named so: ar_prev."""
    missing = frozenset(name if name.endswith(PREVIOUS) else name + PREVIOUS for name in before.missing)
    return Value(value=before.value, missing=missing, assumed=before.assumed, reason=before.reason)


def joined(now: Value, before: Value, *, half: bool) -> Value:
    missing, assumed = now.missing | before.missing, now.assumed | before.assumed
    if now.number is None or before.number is None:
        return Value(value=None, missing=missing, assumed=assumed, reason=now.reason or before.reason)
    value = (now.number + before.number) / 2 if half else now.number - before.number
    return Value(value=value, assumed=assumed)


def micro_period(rules: Analysis, period: Period) -> Period:
    """Return a self-made statement in the rows of the small enterprises' statements, as the catalog's into says.

    Rows that share one are added up; one of them that is unknown makes it unknown. Where all assets and liabilities are
    known, the rows of assets and liabilities that none leads to are nil; the parts of equity stay unknown.
    """
    given = Figures(rules, [period])
    into: dict[str, list[Decimal | None]] = {}
    for code, line in rules.lines.items():
        if line.into and any(row in period.figures for row in rows_of(rules, code)):
            into.setdefault(line.into, []).append(given.get(code, given.last).number)
    figures: dict[str, Decimal | None] = {name: total_of(values) for name, values in into.items()}
    if figures.get("total_assets") is not None and figures.get("total_liab") is not None:
        nil = {row for total in TOTALS for row in parse(rules.lines[total].formula).names}
        figures = {**dict.fromkeys(nil, Decimal(0)), **figures}
    return Period(end=period.end, months=period.months, figures={**period.figures, **figures}, whole=period.whole)


def total_of(values: Sequence[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if len(known) == len(values) else None


def rows_of(rules: Analysis, code: str) -> list[str]:
    """Return the rows of the statement a row stands in."""
    return [line.code for line in rules.statements[rules.statement_of[code]].lines]
