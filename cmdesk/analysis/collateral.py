"""How much is lent on collateral."""

from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_UP, Decimal

from cmdesk.analysis import inputs
from cmdesk.analysis.repayment import CENT


@dataclass(frozen=True, kw_only=True)
class Lending:
    """What collateral allows; yuan. None where value or loan is unknown, which missing names.

    ltv: (loan + earlier claims) ÷ value, a fraction, unrounded. max_loan: rounded down to the 分, never below zero.
    required_value: what the collateral would have to be worth for the loan, rounded up. within: the loan is allowed.
    """

    ltv: Decimal | None
    max_loan: Decimal | None
    required_value: Decimal | None
    within: bool | None
    missing: tuple[str, ...] = ()


def lending(
    *, value: Decimal | None, loan: Decimal | None, cap: Decimal, prior_claims: Decimal | None = Decimal(0)
) -> Lending:
    """Return how far a loan goes within cap (a fraction) of value, after claims that come first.

    prior_claims: debts secured before this one; of a maximum mortgage its agreed maximum, not its balance.
    Raises ValueError naming the input that is impossible. Source: bank-defaults
    """
    inputs.positive(value=value, loan=loan, cap=cap)
    inputs.not_negative(prior_claims=prior_claims)
    if cap > 1:
        raise ValueError("cap")
    given = {"value": value, "loan": loan, "prior_claims": prior_claims}
    claims = None if loan is None or prior_claims is None else loan + prior_claims
    most = None
    if value is not None and prior_claims is not None:
        most = max(value * cap - prior_claims, Decimal(0)).quantize(CENT, ROUND_DOWN)
    return Lending(
        ltv=claims / value if claims is not None and value is not None else None,
        max_loan=most,
        required_value=(claims / cap).quantize(CENT, ROUND_UP) if claims is not None else None,
        within=loan <= most if most is not None and loan is not None else None,
        missing=tuple(name for name, each in given.items() if each is None),
    )


def total_limit(limits: list[Decimal | None]) -> Decimal | None:
    """Return what several pieces allow together, in yuan; None where one is unknown, or there is none."""
    known = [limit for limit in limits if limit is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(limits) else None
