"""How much working capital a business needs, and how much of it a new loan may be."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from cmdesk.analysis import inputs
from cmdesk.core.catalog.limits import WorkingCapitalLimits

YEAR = 360  # days, as in every turnover


@dataclass(frozen=True, kw_only=True)
class Days:
    """How many days each balance is outstanding, unrounded; unknown is None."""

    inventory: Decimal | None
    receivable: Decimal | None
    payable: Decimal | None
    prepaid: Decimal | None
    advance: Decimal | None


@dataclass(frozen=True, kw_only=True)
class Business:
    """What the need follows from: amounts in one unit, rates as fractions; unknown is None.

    sales: of the last year or twelve months. profit_rate: total profit ÷ sales, not the gross margin. growth: expected,
    a year. own_funds: working capital of the client's own, by default current assets − current liabilities.
    """

    sales: Decimal | None
    profit_rate: Decimal | None
    growth: Decimal | None
    own_funds: Decimal | None
    existing_loans: Decimal | None
    other_funds: Decimal | None
    days: Days


@dataclass(frozen=True, kw_only=True)
class Need:
    """The result in the unit of the amounts, unrounded; None for what cannot be told, missing names what would tell it.

    turnover_times is None too where the cycle takes no days: suppliers and customers pay in advance. gap may be below
    zero, then there is enough, or too much, financing and new_loan is zero.
    """

    cycle_days: Decimal | None
    turnover_times: Decimal | None
    need: Decimal | None
    gap: Decimal | None
    new_loan: Decimal | None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Case:
    """One row of the sensitivity table."""

    growth: Decimal
    days_receivable: Decimal
    result: Need


def days_of(
    *,
    sales: Decimal | None,
    cogs: Decimal | None,
    inventory: Decimal | None,
    receivable: Decimal | None,
    payable: Decimal | None,
    prepaid: Decimal | None,
    advance: Decimal | None,
) -> Days:
    """Return the days of average balances: 360 × balance ÷ sales for receivable and advance, ÷ cogs for the others.

    A balance of zero takes no days. Raises ValueError naming the input that is impossible: sales and cogs are above
    zero, nothing is below. Source: working-capital-2024
    """
    inputs.positive(sales=sales, cogs=cogs)
    inputs.not_negative(
        avg_inventory=inventory,
        avg_receivable=receivable,
        avg_payable=payable,
        avg_prepaid=prepaid,
        avg_advance=advance,
    )

    def days(balance: Decimal | None, base: Decimal | None) -> Decimal | None:
        if balance is not None and balance == 0:
            return Decimal(0)
        return None if balance is None or base is None else YEAR * balance / base

    return Days(
        inventory=days(inventory, cogs),
        receivable=days(receivable, sales),
        payable=days(payable, cogs),
        prepaid=days(prepaid, cogs),
        advance=days(advance, sales),
    )


def working_capital(business: Business) -> Need:
    """Return the need, sales × (1 − profit_rate) × (1 + growth) ÷ turnover, and the new loan.

    turnover = 360 ÷ cycle, cycle = inventory + receivable − payable + prepaid − advance days. gap = need − own_funds −
    existing_loans − other_funds; new_loan is the gap, never below zero. It is an upper reference: the loan is also held
    to what can be repaid, secured and spent.

    Raises ValueError naming the input that is impossible. Source: working-capital-2024
    """
    days = business.days
    inputs.positive(sales=business.sales)
    inputs.finite(profit_rate=business.profit_rate, growth=business.growth, own_funds=business.own_funds)
    inputs.not_negative(existing_loans=business.existing_loans, other_funds=business.other_funds)
    inputs.not_negative(**named_days(days))
    if business.profit_rate is not None and business.profit_rate >= 1:
        raise ValueError("profit_rate")
    if business.growth is not None and business.growth <= -1:
        raise ValueError("growth")
    cycle = cycle_of(days)
    need = gap = None
    if cycle is not None and None not in (business.sales, business.profit_rate, business.growth):
        cost = known(business.sales) * (1 - known(business.profit_rate)) * (1 + known(business.growth))
        need = cost * cycle / YEAR
    funds = (business.own_funds, business.existing_loans, business.other_funds)
    if need is not None and None not in funds:
        gap = need - sum(map(known, funds))
    return Need(
        cycle_days=cycle,
        turnover_times=YEAR / cycle if cycle is not None and cycle > 0 else None,
        need=need,
        gap=gap,
        new_loan=max(gap, Decimal(0)) if gap is not None else None,
        missing=lacking(business),
    )


def sensitivity(business: Business, limits: WorkingCapitalLimits) -> tuple[Case, ...]:
    """Return growth a step down, as it is and a step up; then receivables a step slower and faster, never below zero.

    Nothing where the growth or the days of receivables are unknown. Source: working-capital-2024
    """
    growth, receivable = business.growth, business.days.receivable
    if growth is None or receivable is None:
        return ()
    steps = [
        (growth - limits.growth_step, receivable),
        (growth, receivable),
        (growth + limits.growth_step, receivable),
        (growth, receivable + limits.days_step),
        (growth, max(receivable - limits.days_step, Decimal(0))),
    ]
    return tuple(
        Case(
            growth=each,
            days_receivable=days,
            result=working_capital(replace(business, growth=each, days=replace(business.days, receivable=days))),
        )
        for each, days in steps
        if each > -1
    )


def own_working_capital(
    *, current_assets: Decimal | None = None, current_liabilities: Decimal | None = None
) -> Decimal | None:
    """Return the client's own working capital, current assets − current liabilities; None where one is unknown.

    The same as equity + long-term liabilities − fixed assets. Source: working-capital-2024
    """
    if current_assets is None or current_liabilities is None:
        return None
    return current_assets - current_liabilities


def cycle_of(days: Days) -> Decimal | None:
    parts = (days.inventory, days.receivable, days.payable, days.prepaid, days.advance)
    if None in parts:
        return None
    inventory, receivable, payable, prepaid, advance = map(known, parts)
    return inventory + receivable - payable + prepaid - advance


def named_days(days: Days) -> dict[str, Decimal | None]:
    return {f"days_{name}": getattr(days, name) for name in Days.__dataclass_fields__}


def lacking(business: Business) -> tuple[str, ...]:
    given: dict[str, Any] = {
        name: getattr(business, name) for name in Business.__dataclass_fields__ if name != "days"
    } | named_days(business.days)
    return tuple(name for name, value in given.items() if value is None)


def known(value: Decimal | None) -> Decimal:
    """Return value, which the caller has seen to be known."""
    if value is None:
        raise TypeError("unknown")
    return value
