"""How the flows of a client read on screen: classes, months, days, lights."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from cmdesk.analysis.bank import Month
from cmdesk.analysis.cross_check import Light
from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.services.bank_classes import classes
from cmdesk.ui.kit import MonthBars
from cmdesk.ui.text import reading, tr, tr_catalog

TONES: Mapping[Light, str] = {Light.RED: "bad", Light.YELLOW: "warn", Light.NA: "unknown", Light.GREEN: "ok"}
WATCHED = frozenset({"loan_disbursement", "quick_in_out", "related_party", "related_out", "loan_repayment", "reversal"})
NOTHING = "—"


def class_names(catalog: Catalog) -> dict[str, str]:
    """Return the name of every class by code."""
    found = {code: tr_catalog(name) for side in ("in", "out") for code, name in classes(catalog, side).items()}
    return found | {"void": tr("flows", "Closed"), "neutral": tr("flows", "Neither")}


def tone_of(label: str, business: frozenset[str]) -> str:
    """Return the tone of a class's chip: what counts is plain, what is to be looked at warns, the rest is grey."""
    if label in business:
        return "plain"
    return "warn" if label in WATCHED else "unknown"


def yuan(amount: Decimal) -> str:
    """Return yuan without decimals that say nothing; nothing for nought."""
    return figures.yuan(amount).removesuffix(".00") if amount else NOTHING


def exact(amount: Decimal) -> str:
    return figures.yuan(amount)


def wan(amount: Decimal | None) -> str:
    return NOTHING if amount is None else tr("flows", "{amount} wan", amount=figures.wan(amount))


def share(part: Decimal | None) -> str:
    return NOTHING if part is None else figures.percent(part, 1)


def month_title(key: str) -> str:
    """Return a month as its column is called; January with the year."""
    year, month = key.split("-")
    if month == "01":
        return tr("flows", "{year}/{month}", year=year[2:], month=int(month))
    return tr("flows", "{month}", month=int(month))


def bars(months: tuple[Month, ...]) -> list[MonthBars]:
    """Return the columns of the chart."""
    return [
        MonthBars(
            month.key,
            month_title(month.key),
            float(month.gross),
            float(month.out),
            float(month.effective),
            None if month.balance is None else float(month.balance),
            month_tip(month),
            month.partial,
        )
        for month in months
    ]


def month_tip(month: Month) -> str:
    lines = [
        month.key + (f"  {tr('flows', 'covered in part')}" if month.partial else ""),
        tr("flows", "In {amount}, {count} rows", amount=exact(month.gross), count=month.count_in),
        tr("flows", "Of it effective {amount}", amount=exact(month.effective)),
        tr("flows", "Out {amount}, {count} rows", amount=exact(month.out), count=month.count_out),
    ]
    if month.balance is not None:
        lines.append(tr("flows", "Balance at the end {amount}", amount=exact(month.balance)))
    return "\n".join(lines)


def day_words(day: date, today: date) -> str:
    return reading(figures.day(day, today))


def weekdays() -> list[str]:
    return tr("flows", "M T W T F S S").split(" ")


def how(format_: str) -> str:
    """Return how a file was read, as format of ReadStatement has it: bank, then what told the direction."""
    rules = {
        "two columns": tr("flows", "in and out in two columns"),
        "marks": tr("flows", "direction by marks"),
        "signs": tr("flows", "direction by signs"),
        "all in": tr("flows", "all money in"),
        "all out": tr("flows", "all money out"),
        "words": tr("flows", "direction by words"),
        "balances": tr("flows", "direction by balances"),
    }
    rule = next((rule for rule in rules if format_.endswith(rule)), "")
    bank = format_.removesuffix(rule).strip()
    return " · ".join(filter(None, (bank, rules.get(rule, ""))))
