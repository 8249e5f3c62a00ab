"""Sums and shares of the work paper's tables: the household, the flows, the debts, the purpose, the guarantors."""

from collections.abc import Iterator
from decimal import Decimal

from cmdesk.analysis.lights import at_least
from cmdesk.core.figures import MINUS, amount
from cmdesk.memo import facts as memo
from cmdesk.services.memo_facts.ceilings import contracted
from cmdesk.services.memo_facts.reading import Reading, cell, spelled

LENDERS = ("own_bank", "other_bank", "card", "online", "private")


def total(reading: Reading, table: str, column: str) -> Decimal | None:
    """Return the sum of a column; None where a line does not say, or nobody has written one."""
    rows = reading.rows(table)
    values = [cell(row, column) for row in rows]
    if any(value is None for value in values):
        return None
    known = sum((value for value in values if value is not None), Decimal(0))
    return known if rows or reading.none(table) else None


def sums(reading: Reading) -> Iterator[memo.Reckoned]:
    yield from household(reading)
    yield from flows(reading)
    yield from debts(reading)
    yield from purpose(reading)
    yield from guarantors(reading)


def household(reading: Reading) -> Iterator[memo.Reckoned]:
    assets, owed = total(reading, "household_assets", "value"), total(reading, "household_debts", "balance")
    if assets is None and owed is None:
        return
    yield memo.Reckoned(
        section="S03",
        code="household_net",
        figure=assets - owed if assets is not None and owed is not None else None,
        basis=spelled(f"{{}}{MINUS}{{}}", assets, owed),
        missing=tuple(
            reading.name(code)
            for code, value in (("household_assets", assets), ("household_debts", owed))
            if value is None
        ),
        target="table:household_assets" if assets is None else "table:household_debts",
    )


def flows(reading: Reading) -> Iterator[memo.Reckoned]:
    rows = reading.rows("monthly_flows")
    effective, inflow = total(reading, "monthly_flows", "effective"), total(reading, "monthly_flows", "inflow")
    if rows and effective is not None:
        yield memo.Reckoned(
            section="S06",
            code="effective_monthly",
            figure=effective / len(rows),
            basis=f"{amount(effective)} ÷ {len(rows)}",
        )
        if inflow:
            yield memo.Reckoned(
                section="S06",
                code="effective_share",
                figure=effective / inflow,
                form=memo.Form.PERCENT,
                basis=f"{amount(effective)} ÷ {amount(inflow)}",
            )
    daily, implied = reading.figure("daily_balance"), reading.figure("interest_balance")
    if daily and implied is not None:
        yield memo.Reckoned(
            section="S06",
            code="balance_gap",
            figure=abs(daily - implied) / daily,
            form=memo.Form.PERCENT,
            basis=f"|{amount(daily)}{MINUS}{amount(implied)}| ÷ {amount(daily)}",
        )


def debts(reading: Reading) -> Iterator[memo.Reckoned]:
    """Yield what is owed to each kind of lender that there is, in all, and how much of it no credit report shows."""
    rows = reading.rows("borrowings")
    for lender in LENDERS:
        own = [cell(row, "balance") or Decimal(0) for row in rows if row.cells.get("kind") == lender]
        if own:
            basis = reading.translate("memo", "loans: {count}").format(count=len(own))
            yield memo.Reckoned(section="S08", code=lender, figure=sum(own, Decimal(0)), basis=basis)
    whole = total(reading, "borrowings", "balance")
    if rows and whole is not None:
        yield memo.Reckoned(section="S08", code="financing", figure=whole)
    hidden = [cell(row, "balance") or Decimal(0) for row in rows if row.cells.get("reported") == "false"]
    if hidden:
        yield memo.Reckoned(section="S08", code="unreported", figure=sum(hidden, Decimal(0)))
    given = total(reading, "guarantees_given", "amount")
    if given:
        yield memo.Reckoned(section="S08", code="guarantees_out", figure=given)


def purpose(reading: Reading) -> Iterator[memo.Reckoned]:
    whole, signed = total(reading, "purposes", "amount"), contracted(reading)
    if not whole or signed is None:
        return
    yield memo.Reckoned(section="S10", code="purpose_total", figure=whole)
    yield memo.Reckoned(
        section="S10",
        code="purpose_contract",
        figure=signed / whole,
        form=memo.Form.PERCENT,
        basis=f"{amount(signed)} ÷ {amount(whole)}",
        light=memo.Light.GREEN if signed == whole else memo.Light.YELLOW,
        limit=Decimal(1),
    )
    own, least = reading.figure("self_funded"), reading.catalog.analysis.limits.affordability.self_funded
    yield memo.Reckoned(
        section="S10",
        code="self_funded_share",
        figure=None if own is None else own / whole,
        form=memo.Form.PERCENT,
        basis=None if own is None else f"{amount(own)} ÷ {amount(whole)}",
        light=memo.Light(at_least(None if own is None else own / whole, least, least).value),
        limit=least,
        missing=reading.lacking("self_funded"),
        target=reading.target("self_funded"),
        explanation=reading.explanation("ratio:self_funded_share"),
    )


def guarantors(reading: Reading) -> Iterator[memo.Reckoned]:
    """Yield what the guarantors stand for, here and elsewhere, against what they own."""
    if not reading.rows("guarantors"):
        return
    own, given = total(reading, "guarantors", "net_assets"), total(reading, "guarantors", "given")
    here = total(reading, "guarantors", "amount")
    stands = None if given is None or here is None else given + here
    yield memo.Reckoned(
        section="S11",
        code="guarantor_share",
        figure=stands / own if own and stands is not None else None,
        form=memo.Form.PERCENT,
        basis=spelled("（{}＋{}）÷ {}", given, here, own),
        missing=() if own and stands is not None else (reading.name("guarantors"),),
        target="table:guarantors",
        explanation=reading.explanation("ratio:guarantor_share"),
    )
