"""What a loan costs a month."""

from decimal import ROUND_HALF_UP, Decimal, localcontext

CENT = Decimal("0.01")
MONTHS = 12
PRECISION = 50


def monthly_annuity(principal: Decimal, annual_rate: Decimal, months: int) -> Decimal:
    """Return the level monthly payment (等额本息月供) in yuan, rounded half up to the 分.

    P·i·(1+i)^n ÷ ((1+i)^n − 1) with i = annual rate ÷ 12; P ÷ n at a zero rate. principal in yuan, annual_rate a
    fraction (0.042 is 4.2 %).

    Raises:
        ValueError: principal or months is not positive, or the rate is negative.

    Source: pbc-interest-rules

    """
    if principal <= 0 or months <= 0:
        raise ValueError("principal and months must be positive")
    if annual_rate < 0:
        raise ValueError("the annual rate cannot be negative")
    with localcontext() as context:
        context.prec = PRECISION
        rate = annual_rate / MONTHS
        growth = (1 + rate) ** months
        exact = principal * rate * growth / (growth - 1) if rate else principal / months
        return exact.quantize(CENT, ROUND_HALF_UP)
