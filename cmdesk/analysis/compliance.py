"""What may be sold to whom, what is a large transaction, and who stands behind a firm."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from cmdesk.analysis import inputs
from cmdesk.core.catalog.compliance import CLIENT_LEVELS, PRODUCT_LEVELS, ComplianceFile, Large, Regime, Verdict

DEEPEST = 20  # firms one behind the other
SLACK = Decimal("0.000001")  # shares are printed rounded


@dataclass(frozen=True, kw_only=True)
class Owners:
    """Who stands behind a firm: shares of natural persons and of what nobody looked behind, as fractions.

    basis: share, or manager where nobody holds enough. missing: what may hide a further owner; without a certain one
    owners is None.
    """

    shares: Mapping[str, Decimal]
    owners: tuple[str, ...] | None
    basis: Literal["share", "manager"] | None
    missing: tuple[str, ...] = ()


def suitability(regime: Regime, client: str | None, product: str | None, issuer: str | None = None) -> Verdict | None:
    """Return allow, warn or block for a client (C1 to C5) and a product (R1 to R5) under a regime; None: cannot tell.

    issuer: what the issuer calls the product's level; the higher of both counts. Raises ValueError naming the level
    that does not exist. Source: bank-defaults
    """
    if client is not None and client not in CLIENT_LEVELS:
        raise ValueError("client")
    levels = {"product": product, "issuer": issuer}
    for name, level in levels.items():
        if level is not None and level not in PRODUCT_LEVELS:
            raise ValueError(name)
    if client is None or product is None:
        return None
    at = max(PRODUCT_LEVELS.index(level) for level in levels.values() if level is not None)
    verdicts: tuple[Verdict, ...] = getattr(regime, client)
    return verdicts[at]


def large_amount(kind: Large, who: Literal["person", "entity"] | None, amount: Decimal | None) -> bool | None:
    """Return whether the sum of a day (yuan, one direction) is a large transaction; None where one is unknown.

    The limit itself is large. Raises ValueError naming the input that is impossible. Source: aml-large-2018
    """
    inputs.not_negative(amount=amount)
    if amount is None:
        return None
    limits = {"person": kind.person, "entity": kind.entity}
    if who is None:
        told = {amount >= limit for limit in limits.values()}
        return told.pop() if len(told) == 1 else None
    return amount >= limits[who]


def beneficial_owners(
    rules: ComplianceFile,
    direct: Mapping[str, Decimal | None],
    holdings: Mapping[str, Mapping[str, Decimal | None]],
    *,
    threshold: Decimal | None = None,
    manager: str | None = None,
) -> Owners:
    """Return who holds enough of a firm, directly and through firms: the product along each chain, added up.

    direct: shares in the firm, fractions; holdings: of each firm among the holders, who holds it. Where nobody holds
    enough it is who manages the firm; where what is unknown could still make somebody one, missing says so.
    Raises ValueError naming the input: a share out of 0 to 1, shares above 1 together, firms that hold each other.
    Source: ubo-2025
    """
    least = rules.ubo_share if threshold is None else threshold
    if not 0 < least <= 1:
        raise ValueError("threshold")
    for name, parts in (("direct", direct), *holdings.items()):
        check_shares(name, parts)
    shares: dict[str, Decimal] = {}
    missing: list[str] = []
    spread(direct, holdings, Decimal(1), shares, missing, ())
    found = tuple(name for name, value in shares.items() if value >= least)
    rest = 1 - sum(shares.values(), Decimal(0))
    nearly = any(value < least <= value + rest for value in shares.values())
    if rest > SLACK and (nearly or rest >= least):  # somebody unknown may hold enough, or one of these more
        unknown = tuple(dict.fromkeys(missing)) or ("direct",)
        return Owners(shares=shares, owners=found or None, basis="share" if found else None, missing=unknown)
    if found:
        return Owners(shares=shares, owners=found, basis="share")
    if manager is None:
        return Owners(shares=shares, owners=None, basis="manager", missing=("manager",))
    return Owners(shares=shares, owners=(manager,), basis="manager")


def check_shares(name: str, parts: Mapping[str, Decimal | None]) -> None:
    inputs.not_negative(**{f"{name}.{holder}": share for holder, share in parts.items()})
    known = [share for share in parts.values() if share is not None]
    if sum(known, Decimal(0)) > 1 + SLACK:
        raise ValueError(name)


def spread(
    parts: Mapping[str, Decimal | None],
    holdings: Mapping[str, Mapping[str, Decimal | None]],
    through: Decimal,
    shares: dict[str, Decimal],
    missing: list[str],
    path: tuple[str, ...],
) -> None:
    """Add what each holder has through the firms of path to shares, and what is unknown to missing."""
    for holder, share in parts.items():
        if holder in path or len(path) > DEEPEST:
            raise ValueError("holding")
        if share is None:
            missing.append(".".join((*path, holder)))
        elif holder in holdings:
            spread(holdings[holder], holdings, through * share, shares, missing, (*path, holder))
        else:
            shares[holder] = shares.get(holder, Decimal(0)) + through * share
