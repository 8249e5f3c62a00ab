"""The sums of statements as they were read: what is printed, what the rows make, and how far both are apart."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.catalog.statements import Line
from cmdesk.intake.statement_paste import plain


@dataclass(frozen=True, kw_only=True)
class Check:
    """A sum of a statement: what is printed less what its rows make."""

    name: str
    line: str
    period: date
    difference: Decimal


def parts(formula: str) -> dict[str, int]:
    """Return the lines of a formula with their signs."""
    return {code: -1 if sign == "-" else 1 for sign, code in re.findall(r"([+-]?)([A-Za-z_][A-Za-z0-9_]*)", formula)}


def difference(
    code: str, formula: str, figures: Mapping[str, Mapping[date, Decimal]], period: date, rules: Analysis
) -> Decimal | None:
    """Return what a sum is printed as less what its rows make; None where it, or all of its rows, are blank."""
    printed, made = figures.get(code, {}).get(period), made_of(formula, figures, period, rules)
    return None if printed is None or made is None else printed - made


def made_of(
    formula: str, figures: Mapping[str, Mapping[date, Decimal]], period: date, rules: Analysis
) -> Decimal | None:
    """Return what the rows of a sum make; a sum among them that is not printed is made of its own rows."""
    found = None
    for part, sign in parts(formula).items():
        value = figures.get(part, {}).get(period)
        if value is None and part in rules.lines:
            value = made_of(rules.lines[part].formula, figures, period, rules)
        if value is not None:
            found = (found or Decimal(0)) + sign * value
    return found


def checks(
    figures: Mapping[str, Mapping[date, Decimal]],
    rules: Analysis,
    statements: Sequence[str],
    periods: Sequence[date],
    named: Collection[str],
) -> Iterator[Check]:
    """Yield every sum that can be compared, then that assets are liabilities and equity.

    named: the rows the file has, filled or blank. A result of which most rows are not in the file at all, as in a
    summary of turnover, costs and profit, is not held against the few that are.
    """
    for period in periods:
        for line in (each for code in statements for each in rules.statements[code].lines if each.formula):
            found = difference(line.code, whole(line.formula, line.code, figures, period), figures, period, rules)
            if found and rules.statements[rules.statement_of[line.code]].kind != "stock" and summary(line, named):
                continue
            if found is not None:
                yield Check(name=plain(line.name), line=line.code, period=period, difference=found)
        assets, liabilities, equity = (
            figures.get(code, {}).get(period) for code in ("total_assets", "total_liab", "total_equity")
        )
        if assets is not None and liabilities is not None and equity is not None:
            yield Check(
                name="资产=负债+权益", line="total_assets", period=period, difference=assets - liabilities - equity
            )


def summary(line: Line, named: Collection[str]) -> bool:
    """Tell whether a file has too few of the rows of a sum for it to come out."""
    rows = parts(line.formula)
    return sum(part in named for part in rows) * 2 < len(rows)


def whole(formula: str, code: str, figures: Mapping[str, Mapping[date, Decimal]], period: date) -> str:
    """Return a formula; 固定资产 alone is its own net value, and is not compared with cost less depreciation."""
    if code == "fa_net" and figures.get("fa_cost", {}).get(period) is None:
        return ""
    return formula
