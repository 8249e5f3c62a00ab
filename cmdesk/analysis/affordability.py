"""Whether a client can carry a loan, the largest they can, and the amount to suggest."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from cmdesk.analysis import inputs
from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.lights import at_least, at_most
from cmdesk.analysis.prepayment import present_value
from cmdesk.analysis.repayment import CENT, MONTHS, monthly_annuity
from cmdesk.analysis.schedule import cents
from cmdesk.core.catalog.limits import AffordabilityLimits, MicroCredit, PropertyLimits


@dataclass(frozen=True, kw_only=True)
class Affordability:
    """How heavy a month's payments are, fractions and a multiple, unrounded; yuan a month for disposable.

    None where it cannot be told: because something is missing, or because there is no income (light red), nothing
    disposable (red), or no payment at all (na).
    """

    disposable: Decimal | None
    dti: Decimal | None
    payment_to_disposable: Decimal | None
    dscr: Decimal | None
    dti_light: Light
    payment_light: Light
    dscr_light: Light
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MaxLoan:
    """The most a month and the most altogether, in yuan, rounded half up to the 分."""

    max_payment: Decimal
    max_principal: Decimal


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """The amount to suggest in yuan, the least of all limits, and rounded down; bottleneck names the limit.

    With a limit unknown amount and bottleneck are None, missing names it, and at_most is the least of the known ones:
    whatever the unknown ones are, it will not be more.
    """

    amount: Decimal | None
    rounded: Decimal | None
    bottleneck: str | None
    at_most: Decimal | None
    missing: tuple[str, ...]
    limits: Mapping[str, Decimal | None]


@dataclass(frozen=True, kw_only=True)
class PropertyLoan:
    """A loan on commercial property: LTV and coverage by net rent, unrounded; yuan a year for debt_service.

    max_loan: the lesser of what value and rent allow, rounded down to the 分. too_long: the term is beyond the limit.
    """

    ltv: Decimal
    debt_service: Decimal
    dscr: Decimal
    max_loan: Decimal
    passed: bool
    too_long: bool


def affordability(
    limits: AffordabilityLimits,
    *,
    monthly_income: Decimal | None,
    household: Decimal | None,
    existing_payment: Decimal | None,
    new_payment: Decimal | None,
) -> Affordability:
    """Return DTI, the new payment ÷ what is disposable, and DSCR; all inputs yuan a month.

    disposable = income − household − existing payments. DTI = all payments ÷ income. DSCR = (income − household) ÷ all
    payments. Raises ValueError naming the input that is impossible. Source: bank-defaults, housing-loans-2004
    """
    inputs.finite(monthly_income=monthly_income)
    inputs.not_negative(household=household, existing_payment=existing_payment, new_payment=new_payment)
    payments = None if existing_payment is None or new_payment is None else existing_payment + new_payment
    left = None if monthly_income is None or household is None else monthly_income - household
    disposable = None if left is None or existing_payment is None else left - existing_payment
    dti, dti_light = burden(payments, monthly_income, limits.dti_green, limits.dti_yellow)
    share, share_light = burden(new_payment, disposable, limits.payment_green, limits.payment_yellow)
    dscr = left / payments if left is not None and payments else None
    given = {
        "monthly_income": monthly_income,
        "household": household,
        "existing_payment": existing_payment,
        "new_payment": new_payment,
    }
    return Affordability(
        disposable=disposable,
        dti=dti,
        payment_to_disposable=share,
        dscr=dscr,
        dti_light=dti_light,
        payment_light=share_light,
        dscr_light=at_least(dscr, limits.dscr_green, limits.dscr_yellow),
        missing=tuple(name for name, value in given.items() if value is None),
    )


def burden(
    payment: Decimal | None, income: Decimal | None, green: Decimal, yellow: Decimal
) -> tuple[Decimal | None, Light]:
    if payment is None or income is None:
        return None, Light.NA
    if income <= 0:
        return None, Light.RED if payment else Light.NA
    return payment / income, at_most(payment / income, green, yellow)


def max_loan(disposable: Decimal, share: Decimal, annual_rate: Decimal, periods: int) -> MaxLoan:
    """Return the largest loan whose level payments take share of disposable (yuan a month); nothing of nothing.

    Raises ValueError naming the input that is impossible. Source: pbc-interest-rules
    """
    inputs.finite(disposable=disposable)
    inputs.not_negative(share=share)
    if share > 1:
        raise ValueError("share")
    payment = max(disposable, Decimal(0)) * share
    return MaxLoan(max_payment=cents(payment), max_principal=cents(present_value(payment, annual_rate, periods)))


def purpose_limit(contracts: Decimal | None, self_funded: Decimal) -> Decimal | None:
    """Return what the purpose takes, contracts × (1 − self_funded); yuan, None where unknown. Source: bank-defaults."""
    inputs.not_negative(contracts=contracts, self_funded=self_funded)
    if self_funded > 1:
        raise ValueError("self_funded")
    return None if contracts is None else contracts * (1 - self_funded)


def micro_credit_limit(
    limits: MicroCredit, *, monthly_inflow: Decimal | None, monthly_profit: Decimal | None
) -> Decimal | None:
    """Return what may be lent without collateral: the lesser of inflow and profit times their multiples.

    Yuan a month in, yuan out, never below zero; None where one is unknown. Source: bank-defaults
    """
    inputs.finite(monthly_inflow=monthly_inflow, monthly_profit=monthly_profit)
    if monthly_inflow is None or monthly_profit is None:
        return None
    return max(min(monthly_inflow * limits.inflow_times, monthly_profit * limits.profit_times), Decimal(0))


def suggest(limits: Mapping[str, Decimal | None], round_down: int) -> Suggestion:
    """Return the amount to suggest, the least of the limits by name (application, affordability, collateral, purpose).

    A limit that does not apply is left out by the caller; None is one nobody knows. Of equal limits the first is the
    bottleneck. round_down: the multiple of yuan. Raises ValueError naming the limit that is impossible.
    Source: bank-defaults
    """
    inputs.not_negative(**limits)
    if round_down < 1:
        raise ValueError("round_down")
    known = {name: value for name, value in limits.items() if value is not None}
    missing = tuple(name for name, value in limits.items() if value is None)
    least = min(known, key=lambda name: known[name], default=None)
    at_most = known[least] if least is not None else None
    amount = at_most if not missing else None
    return Suggestion(
        amount=amount,
        rounded=None if amount is None else amount // round_down * round_down,
        bottleneck=least if amount is not None else None,
        at_most=at_most,
        missing=missing,
        limits=limits,
    )


def property_loan(
    limits: PropertyLimits,
    *,
    value: Decimal,
    loan: Decimal,
    annual_rate: Decimal,
    periods: int,
    net_rent: Decimal,
) -> PropertyLoan:
    """Return whether value and net rent (yuan a year) carry a loan repaid in level monthly payments.

    Raises ValueError naming the input that is impossible. Source: property-loans-2024
    """
    inputs.yuan(value=value, loan=loan)
    inputs.rate(annual_rate=annual_rate)
    inputs.count(periods=periods)
    inputs.not_negative(net_rent=net_rent)
    service = monthly_annuity(loan, annual_rate, periods) * MONTHS
    by_rent = present_value(net_rent / limits.dscr / MONTHS, annual_rate, periods) if limits.dscr else None
    most = value * limits.ltv if by_rent is None else min(value * limits.ltv, by_rent)
    return PropertyLoan(
        ltv=loan / value,
        debt_service=service,
        dscr=net_rent / service,
        max_loan=most.quantize(CENT, ROUND_DOWN),
        passed=loan / value <= limits.ltv and net_rent / service >= limits.dscr and periods <= limits.months_max,
        too_long=periods > limits.months_max,
    )
