"""The need for working capital, reckoned from the newest year's statements and what the work paper adds."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis.figures import Figures
from cmdesk.analysis.working_capital import YEAR, Business, Days, Need, days_of, sensitivity, working_capital
from cmdesk.core.figures import MINUS, amount, percent
from cmdesk.memo import facts as memo
from cmdesk.services.memo_facts.reading import Reading, cell

BALANCES = {
    "receivables": ("receivable", "avg_ar"),
    "stock": ("inventory", "avg_inventory"),
    "payables": ("payable", "avg_ap"),
    "prepaid": ("prepaid", "avg_prepay"),
    "advances": ("advance", "avg_adv_recv"),
}
"""What the memo calls a balance, by its name in the days and its average in the figures."""
FIELDS = {"growth": "growth", "own_funds": "own_funds", "other_funds": "other_funds", "existing_loans": "borrowings"}


@dataclass(frozen=True, kw_only=True)
class WorkingCapital:
    """The need with everything it was reckoned from."""

    business: Business
    need: Need
    turnovers: tuple[memo.Turnover, ...]
    scenarios: tuple[memo.Scenario, ...]


def working(reading: Reading, figures: Figures) -> WorkingCapital:
    """Return the need of the newest period, as far as the statements and the work paper go."""

    def known(name: str) -> Decimal | None:
        return figures.get(name, figures.last, annual=True).number if figures.periods else None

    averages = {name: known(source) for name, (_, source) in BALANCES.items()}
    sales, cogs = positive(known("revenue")), positive(known("cogs"))
    days = days_of(sales=sales, cogs=cogs, **{field: floored(averages[name]) for name, (field, _) in BALANCES.items()})
    own = reading.figure("own_funds")
    business = Business(
        sales=sales,
        profit_rate=known("sales_profit_rate"),
        growth=reading.figure("growth"),
        own_funds=known("nwc") if own is None else own,
        existing_loans=existing(reading),
        other_funds=reading.figure("other_funds"),
        days=days,
    )
    return WorkingCapital(
        business=business,
        need=working_capital(business),
        turnovers=tuple(turnover(name, averages[name], getattr(days, field)) for name, (field, _) in BALANCES.items()),
        scenarios=tuple(scenarios(reading, business)),
    )


def positive(value: Decimal | None) -> Decimal | None:
    return value if value is not None and value > 0 else None


def floored(value: Decimal | None) -> Decimal | None:
    """Return a balance; one below zero stands on the other side of the sheet and ties up nothing."""
    return None if value is None else max(value, Decimal(0))


def turnover(name: str, average: Decimal | None, days: Decimal | None) -> memo.Turnover:
    return memo.Turnover(code=name, average=average, turns=YEAR / days if days else None, days=days)


def existing(reading: Reading) -> Decimal | None:
    """Return the working capital loans there are, of every bank; None where a line does not say what it is."""
    rows = reading.rows("borrowings")
    if not rows:
        return Decimal(0) if reading.none("borrowings") else None
    if any(row.cells.get("working") is None for row in rows):
        return None
    return sum((cell(row, "balance") or Decimal(0) for row in rows if row.cells["working"] == "true"), Decimal(0))


def scenarios(reading: Reading, business: Business) -> Iterator[memo.Scenario]:
    receivable = business.days.receivable
    for case in sensitivity(business, reading.catalog.analysis.limits.working_capital):
        moved = case.days_receivable - receivable if receivable is not None else Decimal(0)
        yield memo.Scenario(
            growth=case.growth,
            more_days=int(moved.to_integral_value()),
            need=case.result.need,
            gap=case.result.gap,
            quota=case.result.new_loan,
        )


def lines(reading: Reading, found: WorkingCapital) -> Iterator[memo.Reckoned]:
    """Yield days, turns, need, gap and new credit with what each is reckoned from."""
    need, business = found.need, found.business
    lacks, targets = missing(reading, need.missing)

    def line(code: str, figure: Decimal | None, form: memo.Form, basis: str | None = None) -> memo.Reckoned:
        return memo.Reckoned(
            section="S09",
            code=code,
            figure=figure,
            form=form,
            basis=basis,
            missing=lacks if figure is None and code == "wc_need" else (),
            target=targets[0] if targets and figure is None else "",
        )

    yield line("wc_days", need.cycle_days, memo.Form.TIMES, cycle(business.days))
    yield line("wc_turns", need.turnover_times, memo.Form.TIMES)
    yield line("wc_need", need.need, memo.Form.MONEY, need_basis(business, need))
    yield line("wc_gap", need.gap, memo.Form.MONEY, gap_basis(business, need))
    yield line("wc_quota", need.new_loan, memo.Form.MONEY)


def cycle(days: Days) -> str | None:
    parts = (days.inventory, days.receivable, days.payable, days.prepaid, days.advance)
    if any(part is None for part in parts):
        return None
    signs = ("", "＋", MINUS, "＋", MINUS)
    return "".join(f"{sign}{part:.4f}" for sign, part in zip(signs, parts, strict=True))


def need_basis(business: Business, need: Need) -> str | None:
    if need.need is None or need.turnover_times is None:
        return None
    rate, growth = percent(business.profit_rate or Decimal(0)), percent(business.growth or Decimal(0))
    turns = f"{need.turnover_times:.4f}"
    return f"{amount(business.sales or Decimal(0))} ×（1 {MINUS} {rate}）×（1 ＋ {growth}）÷ {turns}"


def gap_basis(business: Business, need: Need) -> str | None:
    parts = (need.need, business.own_funds, business.existing_loans, business.other_funds)
    if any(part is None for part in parts):
        return None
    return MINUS.join(amount(round(part, 2)) for part in parts if part is not None)


def missing(reading: Reading, names: tuple[str, ...]) -> tuple[tuple[str, ...], list[str]]:
    """Return what those inputs are called, and where they are filled."""
    catalog = reading.catalog
    found, targets = [], []
    for name in names:
        code = FIELDS.get(name)
        if code is None:
            found.append(reading.translate("memo", "Financial statements"))
            targets.append("statement:small")
        elif code in catalog.workpaper.tables:
            found.append(catalog.workpaper.tables[code].name)
            targets.append(f"table:{code}")
        else:
            found.append(catalog.workpaper.fields[code].name)
            targets.append(f"finding:{code}")
    return tuple(dict.fromkeys(found)), targets
