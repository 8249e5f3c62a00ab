"""What the work paper lacks of a chapter: its items, the blanks that block, and results nobody explained."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.memo.facts import CheckKind, Facts, Field, Grade, Level, Light, Reckoned, State, Table, Wording
from cmdesk.memo.standing import Blocker, Item, Standing, blank, from_catalog

STANDINGS = {State.DECLINED: Standing.DECLINED, State.NOT_ASKED: Standing.UNKNOWN}

NAMES = {
    "effective_monthly": QT_TRANSLATE_NOOP("memo", "Effective inflow, monthly average"),
    "effective_share": QT_TRANSLATE_NOOP("memo", "Effective part of the inflow"),
    "balance_gap": QT_TRANSLATE_NOOP("memo", "Daily balance against that of the interest"),
    "household_net": QT_TRANSLATE_NOOP("memo", "Net assets of the household"),
    "fin_score": QT_TRANSLATE_NOOP("memo", "Financial score"),
    "financing": QT_TRANSLATE_NOOP("memo", "Financing in all"),
    "own_bank": QT_TRANSLATE_NOOP("memo", "This bank"),
    "other_bank": QT_TRANSLATE_NOOP("memo", "Other banks"),
    "card": QT_TRANSLATE_NOOP("memo", "Credit cards"),
    "online": QT_TRANSLATE_NOOP("memo", "Online loans"),
    "private": QT_TRANSLATE_NOOP("memo", "Private loans"),
    "unreported": QT_TRANSLATE_NOOP("memo", "Not in the credit report"),
    "guarantees_out": QT_TRANSLATE_NOOP("memo", "Guarantees given"),
    "wc_days": QT_TRANSLATE_NOOP("memo", "Days of the working capital cycle"),
    "wc_turns": QT_TRANSLATE_NOOP("memo", "Turns of the working capital"),
    "wc_need": QT_TRANSLATE_NOOP("memo", "Working capital needed"),
    "wc_gap": QT_TRANSLATE_NOOP("memo", "Gap"),
    "wc_quota": QT_TRANSLATE_NOOP("memo", "New working capital credit"),
    "monthly_payment": QT_TRANSLATE_NOOP("memo", "Monthly payment"),
    "first_payment": QT_TRANSLATE_NOOP("memo", "First payment"),
    "total_interest": QT_TRANSLATE_NOOP("memo", "Interest in all"),
    "dti": QT_TRANSLATE_NOOP("memo", "Debt payments to income (DTI)"),
    "payment_share": QT_TRANSLATE_NOOP("memo", "Payment to disposable income"),
    "dscr": QT_TRANSLATE_NOOP("memo", "Debt service coverage (DSCR)"),
    "dscr_last_year": QT_TRANSLATE_NOOP("memo", "Debt service coverage of the year of maturity"),
    "global_cash": QT_TRANSLATE_NOOP("memo", "Cash of all members for debts, a year"),
    "global_dscr": QT_TRANSLATE_NOOP("memo", "Global debt service coverage"),
    "suggested": QT_TRANSLATE_NOOP("memo", "Suggested amount"),
    "purpose_total": QT_TRANSLATE_NOOP("memo", "Purpose in all"),
    "purpose_contract": QT_TRANSLATE_NOOP("memo", "Part with a contract"),
    "self_funded_share": QT_TRANSLATE_NOOP("memo", "Own funds"),
    "ltv": QT_TRANSLATE_NOOP("memo", "Loan to value"),
    "guarantor_share": QT_TRANSLATE_NOOP("memo", "Guarantees to net assets of the guarantors"),
}
"""What a reckoned figure is called, by its code."""


CHECKS = {
    CheckKind.SALES: "sales",
    CheckKind.GROSS_MARGIN: "gross_margin",
    CheckKind.EQUITY: "equity",
    CheckKind.NET_PROFIT: "net_profit",
    CheckKind.STOCK: "stock",
    CheckKind.RECEIVABLES: "receivables",
    CheckKind.PAYABLES: "payables",
    CheckKind.FUNDS: "funds",
}
"""The checks by their codes in loan_limits.toml; an explanation is about check:CODE."""


def fields_of(facts: Facts, section: str) -> list[Field]:
    return [field for field in facts.fields if field.section == section]


def tables_of(facts: Facts, section: str) -> list[Table]:
    return [table for table in facts.tables if table.section == section]


def table_named(facts: Facts, code: str) -> Table | None:
    return next((table for table in facts.tables if table.code == code), None)


def reckoned_of(facts: Facts, section: str) -> list[Reckoned]:
    return [figure for figure in facts.reckoned if figure.section == section]


def reckoned_named(facts: Facts, code: str) -> Reckoned | None:
    return next((figure for figure in facts.reckoned if figure.code == code), None)


def name_of(figure: Reckoned) -> Message:
    return Message("memo", NAMES.get(figure.code, figure.code))


def items_of(facts: Facts, section: str) -> list[Item]:
    """Return the fields and tables of a chapter that must be filled, and those that are."""
    found = [
        Item(
            label=from_catalog(field.name),
            standing=STANDINGS.get(field.state, Standing.KNOWN),
            target=field.target,
            required=field.required,
        )
        for field in fields_of(facts, section)
        if field.required or field.state is not State.NOT_ASKED
    ]
    return found + [
        Item(
            label=from_catalog(table.name),
            standing=Standing.KNOWN if table.rows else STANDINGS.get(table.state, Standing.KNOWN),
            target=table.target,
            required=table.required,
        )
        for table in tables_of(facts, section)
        if table.required or table.rows or table.state is not State.NOT_ASKED
    ]


def blanks(facts: Facts, section: str, items: Sequence[Item]) -> list[Blocker]:
    """Return what blocks because a chapter is not filled: none of it, or more blank than the limit lets pass."""
    wanted = [item for item in items if item.required]
    open_ones = [item for item in wanted if item.standing is Standing.UNKNOWN]
    if not open_ones or len(open_ones) <= len(wanted) * facts.limits.blank:
        return []
    if len(open_ones) == len(wanted) > 1:
        reason = message("memo", "Nothing of this chapter is filled, first {what}", what=open_ones[0].label)
    else:
        reason = message(
            "memo",
            "Blank fields: {count} of {wanted}, first {what}",
            count=len(open_ones),
            wanted=len(wanted),
            what=open_ones[0].label,
        )
    return [Blocker(section=section, message=reason, target=open_ones[0].target)]


def unexplained(section: str, what: Message, subject: str, light: Light | None, words: str | None) -> list[Blocker]:
    """Return the blocker of a red result that nobody explained."""
    if light is not Light.RED or not blank(words):
        return []
    reason = message("memo", "{what} is red and not explained.", what=what)
    return [Blocker(section=section, message=reason, target=f"explain:{subject}")]


def unreckoned(facts: Facts, section: str) -> list[Blocker]:
    """Return what blocks because figures of a chapter cannot be reckoned, or are red and not explained.

    Several that lack the same block once.
    """
    found: list[Blocker] = []
    for figure in reckoned_of(facts, section):
        if figure.figure is None and figure.missing and figure.target not in {each.target for each in found}:
            lacks = message("memo", "{what} cannot be reckoned, first missing: {first}", what=name_of(figure),
                            first=from_catalog(figure.missing[0]))  # fmt: skip
            found.append(Blocker(section=section, message=lacks, target=figure.target))
        found += unexplained(section, name_of(figure), f"ratio:{figure.code}", figure.light, figure.explanation)
    return found


def misworded(facts: Facts, section: str) -> list[Blocker]:
    """Return what blocks because words stand in a chapter that must not."""
    return [
        Blocker(section=section, message=_wording(word), target=word.target)
        for word in facts.wordings
        if word.section == section and word.level is Level.BLOCK
    ]


def warned(facts: Facts, section: str) -> list[Blocker]:
    """Return the words of a chapter that a reader will ask about, unless somebody said why they stand there."""
    return [
        Blocker(section=section, message=_wording(word), target=f"explain:words:{word.code}")
        for word in facts.wordings
        if word.section == section and word.level is Level.WARN and blank(word.explanation)
    ]


def _wording(word: Wording) -> Message:
    place = from_catalog(word.where)
    if not word.instead:
        return message("memo", "“{words}” must not stand in {place}.", words=word.found, place=place)
    instead = from_catalog(word.instead)
    return message("memo", "“{words}” in {place}: {instead}", words=word.found, place=place, instead=instead)


def graded(facts: Facts) -> Counter[Grade | None]:
    """Return how many things the memo says are of each grade; None counts what is known and bears none."""
    told = (State.KNOWN, State.NONE)
    answers = [answer.grade for answer in facts.answers if answer.state in told]
    fields = [field.grade for field in facts.fields if field.state in told]
    rows = [row.grade for table in facts.tables for row in table.rows]
    routes = [route.grade for check in facts.checks for route in check.routes if route.result is not None]
    periods = [period.grade for each in facts.statements for period in each.periods]
    return Counter([*answers, *fields, *rows, *routes, *periods])


@dataclass(frozen=True, kw_only=True)
class Stale:
    """Something known that speaks of a day too long ago."""

    section: str
    label: Message
    days: int
    target: str


def stale(facts: Facts) -> list[Stale]:
    """Return the facts and statements whose day lies further back than the limits allow."""
    found = [
        Stale(section=field.section, label=from_catalog(field.name), days=(facts.as_of - field.as_of).days,
              target=field.target)
        for field in facts.fields
        if field.as_of is not None and field.as_of < facts.as_of - timedelta(days=facts.limits.fact_days)
    ]  # fmt: skip
    for statement in facts.statements:
        last = statement.periods[-1].end if statement.periods else None
        if last is not None and last < facts.as_of - timedelta(days=facts.limits.statement_days):
            days = (facts.as_of - last).days
            label = from_catalog(statement.name)
            found.append(Stale(section="S05", label=label, days=days, target=statement.target))
    return found
