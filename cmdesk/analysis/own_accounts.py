"""The profit and loss a client's own figures make, and what is left to live and to repay."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis import inputs
from cmdesk.analysis.equity import total


@dataclass(frozen=True, kw_only=True)
class OwnAccounts:
    """Yuan of the period given, and fractions of revenue, unrounded; None where a part of it is unknown.

    disposable: before depreciation, after what the household spends and pays.
    """

    gross_profit: Decimal | None
    gross_margin: Decimal | None
    net_before_depreciation: Decimal | None
    net_profit: Decimal | None
    net_margin: Decimal | None
    disposable: Decimal | None
    missing: tuple[str, ...] = ()


def own_accounts(
    *,
    revenue: Decimal | None,
    cogs: Decimal | None,
    expenses: Mapping[str, Decimal | None],
    depreciation: Decimal | None,
    household: Mapping[str, Decimal | None],
) -> OwnAccounts:
    """Return profit item by item: revenue − cogs − expenses, − depreciation; and − household what can be disposed of.

    An item that is None is unknown, and so is every sum it belongs to. Raises ValueError naming the input that is
    impossible. Source: ipc-cross-check
    """
    inputs.not_negative(revenue=revenue, cogs=cogs, depreciation=depreciation)
    inputs.not_negative(**expenses)
    inputs.not_negative(**household)
    gross = revenue - cogs if revenue is not None and cogs is not None else None
    spent, lived = total(expenses), total(household)
    before = gross - spent if gross is not None and spent is not None else None
    net = before - depreciation if before is not None and depreciation is not None else None
    single = {"revenue": revenue, "cogs": cogs, "depreciation": depreciation}
    missing = [name for name, value in single.items() if value is None]
    for table, parts in (("expenses", expenses), ("household", household)):
        missing += [f"{table}.{name}" for name, value in parts.items() if value is None]
    return OwnAccounts(
        gross_profit=gross,
        gross_margin=gross / revenue if gross is not None and revenue else None,
        net_before_depreciation=before,
        net_profit=net,
        net_margin=net / revenue if net is not None and revenue else None,
        disposable=before - lived if before is not None and lived is not None else None,
        missing=tuple(missing),
    )
