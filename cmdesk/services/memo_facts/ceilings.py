"""What the amount may come to on each count, and the least of them: the amount to suggest."""

from collections.abc import Iterator
from decimal import Decimal

from cmdesk.analysis.affordability import max_loan, micro_credit_limit, purpose_limit, suggest
from cmdesk.analysis.schedule import Schedule
from cmdesk.core.figures import MINUS, WAN, amount, percent, yuan
from cmdesk.memo import facts as memo
from cmdesk.services.memo_facts.reading import Reading, cell, spelled
from cmdesk.services.memo_facts.repayment import Asked, afforded, asked_of, disposable_of


def ceilings(
    reading: Reading, schedule: Schedule | None, *, room: Decimal | None, quota: Decimal | None
) -> tuple[tuple[memo.Ceiling, ...], memo.Reckoned | None]:
    """Return what the amount may come to on each count that applies, and the least of them.

    room is what the security carries, quota the new working capital credit; None is not known. Nothing where nobody
    has asked for an amount.
    """
    asked = asked_of(reading)
    if asked.amount is None:
        return (), None
    found = list(counted(reading, schedule, asked, room=room, quota=quota))
    limits = reading.catalog.analysis.limits.affordability
    result = suggest({each.limit.value: each.amount for each in found}, limits.round_down)
    marked = tuple(
        memo.Ceiling(
            limit=each.limit,
            amount=each.amount,
            basis=each.basis,
            binding=each.limit.value == result.bottleneck,
            missing=each.missing,
            target=each.target,
        )
        for each in found
    )
    names = tuple(name for each in found for name in each.missing)
    target = next((each.target for each in found if each.missing), "")
    suggested = memo.Reckoned(section="S09", code="suggested", figure=result.rounded, missing=names, target=target)
    return marked, suggested


def counted(
    reading: Reading, schedule: Schedule | None, asked: Asked, *, room: Decimal | None, quota: Decimal | None
) -> Iterator[memo.Ceiling]:
    yield memo.Ceiling(limit=memo.Limit.APPLICATION, amount=asked.amount)
    if reading.personal:
        yield payable(reading, schedule, asked)
    if reading.rows("collateral") or reading.application.guarantee in ("mortgage", "pledge"):
        lacks = () if room is not None else (reading.name("collateral"),)
        yield memo.Ceiling(limit=memo.Limit.SECURITY, amount=room, missing=lacks, target="table:collateral")
    yield spent_on(reading)
    if works_capital(reading):
        lacks = () if quota is not None else (reading.translate("memo", "New working capital credit"),)
        yield memo.Ceiling(limit=memo.Limit.WORKING_CAPITAL, amount=quota, missing=lacks, target="chapter:S09")
    if unsecured(reading):
        yield without_security(reading)
    most = reading.catalog.products[reading.application.product].amount_max_wan
    if most is not None:
        yield memo.Ceiling(limit=memo.Limit.PRODUCT, amount=most * WAN)


def payable(reading: Reading, schedule: Schedule | None, asked: Asked) -> memo.Ceiling:
    """Return the largest credit whose level payment takes no more of what is left than the limit."""
    limits = reading.catalog.analysis.limits.affordability
    left = disposable_of(reading, afforded(reading, schedule))
    given = (("Annual rate", asked.rate), ("Term", asked.months or None))
    lacks = (
        *(reading.lacking("monthly_disposable") if left is None else ()),
        *(reading.translate("memo", name) for name, value in given if value is None),
    )
    if left is None or asked.rate is None or not asked.months:
        known = "application.annual_rate" if asked.rate is None else "application.term_months"
        target = reading.target("monthly_disposable") if left is None else known
        return memo.Ceiling(limit=memo.Limit.AFFORDABILITY, missing=lacks, target=target)
    if left <= 0:
        return memo.Ceiling(limit=memo.Limit.AFFORDABILITY, amount=Decimal(0), basis=f"{amount(left)} ≤ 0")
    most = max_loan(left, limits.share, asked.rate, asked.months)
    basis = f"{amount(left)} × {percent(limits.share)} = {yuan(most.max_payment)}"
    return memo.Ceiling(limit=memo.Limit.AFFORDABILITY, amount=most.max_principal, basis=basis)


def unsecured(reading: Reading) -> bool:
    """Tell whether nothing but the borrower stands for the credit."""
    product = reading.catalog.products[reading.application.product]
    return reading.personal and (reading.application.guarantee or " ".join(product.guarantees)) == "credit"


def without_security(reading: Reading) -> memo.Ceiling:
    """Return what is lent on effective inflow and net profit of a month alone."""
    limits = reading.catalog.analysis.limits.micro_credit
    flows = [cell(row, "effective") for row in reading.rows("monthly_flows")]
    known = [each for each in flows if each is not None]
    inflow = sum(known, Decimal(0)) / len(known) if known and len(known) == len(flows) else None
    profit = reading.figure("net_built")
    lacks = (*([] if inflow is not None else [reading.name("monthly_flows")]), *reading.lacking("net_built"))
    return memo.Ceiling(
        limit=memo.Limit.MICRO_CREDIT,
        amount=micro_credit_limit(limits, monthly_inflow=inflow, monthly_profit=profit),
        basis=spelled(f"{{}} × {limits.inflow_times}；{{}} × {limits.profit_times}", inflow, profit),
        missing=lacks,
        target="table:monthly_flows" if inflow is None else "finding:net_built",
    )


def works_capital(reading: Reading) -> bool:
    """Tell whether the product lends working capital, which is measured by its turnover."""
    return "working_capital" in reading.catalog.products[reading.application.product].tags


def spent_on(reading: Reading) -> memo.Ceiling:
    """Return what the purposes take but for the client's own part; the basis says how much of it has a contract."""
    least = reading.catalog.analysis.limits.affordability.self_funded
    amounts = [cell(row, "amount") for row in reading.rows("purposes")]
    whole = sum((each for each in amounts if each is not None), Decimal(0)) if amounts and None not in amounts else None
    basis = spelled(f"{{}} ×（1 {MINUS} {{}}）", whole, percent(least))
    signed = contracted(reading)
    if basis and signed is not None and whole is not None and signed < whole:
        words = reading.translate("memo", "with a contract: {amount}").format(amount=amount(signed))
        basis = f"{basis}；{words}"
    return memo.Ceiling(
        limit=memo.Limit.PURPOSE,
        amount=purpose_limit(whole, least),
        basis=basis,
        missing=() if whole is not None else (reading.name("purposes"),),
        target="table:purposes",
    )


def contracted(reading: Reading) -> Decimal | None:
    """Return what the purposes with a contract come to; None while none is written."""
    rows = reading.rows("purposes")
    known = [cell(row, "amount") for row in rows if row.cells.get("contract") == "true"]
    return sum((each or Decimal(0) for each in known), Decimal(0)) if rows else None
