"""Whether a request keeps within what its product offers; what does not is warned of, never refused."""

from collections.abc import Sequence
from decimal import Decimal

from cmdesk.core.catalog import Product
from cmdesk.core.errors import Problem, UserError
from cmdesk.core.figures import WAN, money
from cmdesk.core.text import message

LARGEST = Decimal(10) ** 13  # yuan; no client of a branch wants as much
FEN = Decimal("0.01")


def check_amount(yuan: Decimal | None) -> None:
    """Refuse an amount that the book cannot hold exactly: a fraction of a 分, or more than any loan."""
    if yuan is None:
        return
    if not yuan.is_finite() or abs(yuan) >= LARGEST:
        raise UserError(message("limits", "The amount cannot be so large: check its digits."))
    if yuan != yuan.quantize(FEN):
        raise UserError(message("limits", "An amount has two decimals at most."))


def beyond_limits(product: Product, *, yuan: Decimal | None, months: int | None) -> Sequence[Problem]:
    """Return what exceeds the product's limits, with the numbers; column is "amount" or "term_months"."""
    return [*beyond_amounts(product, yuan), *beyond_terms(product, months)]


def beyond_amounts(product: Product, yuan: Decimal | None) -> list[Problem]:
    """Return how an amount in yuan lies outside the limits, which are in 万元."""
    if yuan is None:
        return []
    wan, least = yuan / WAN, product.amount_min_wan
    usual, most = product.amount_usual_max_wan, product.amount_max_wan
    if least is not None and wan < least:
        said = message("applications", "The product starts at {least}.", least=money(least * WAN))
    elif most is not None and wan > most:
        said = message("applications", "Above {most} the product grants nothing.", most=money(most * WAN))
    elif usual is not None and wan > usual:
        said = message("applications", "Above the usual {most}: the memo must say why.", most=money(usual * WAN))
    else:
        return []
    return [Problem(message=said, column="amount")]


def beyond_terms(product: Product, months: int | None) -> list[Problem]:
    """Return how a term lies outside the limits."""
    if months is None:
        return []
    least, usual, most = product.term_min, product.term_usual_max, product.term_max
    if least is not None and months < least:
        said = message("applications", "The product starts at {least} months.", least=least)
    elif most is not None and months > most:
        said = message("applications", "Beyond {most} months the product grants nothing.", most=most)
    elif usual is not None and months > usual:
        said = message("applications", "Longer than the usual {most} months: the memo must say why.", most=usual)
    else:
        return []
    return [Problem(message=said, column="term_months")]
