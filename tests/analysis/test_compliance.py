from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.analysis.compliance import beneficial_owners, large_amount, suitability
from cmdesk.core.catalog import load

RULES = load().analysis
LARGE = {one.code: one for one in RULES.compliance.large}
CLIENTS, PRODUCTS = ["C1", "C2", "C3", "C4", "C5"], ["R1", "R2", "R3", "R4", "R5"]
D = Decimal


def test_the_higher_of_two_levels_counts():
    bank = RULES.regimes["bank_wealth"]
    assert suitability(bank, "C3", "R3") == "allow"
    assert suitability(bank, "C3", "R3", "R4") == suitability(bank, "C3", "R4", "R3") == "block"
    assert suitability(bank, None, "R3") is suitability(bank, "C3", None) is None
    for named, levels in {"client": ("C6", "R1"), "product": ("C1", "R0"), "issuer": ("C1", "R1", "X")}.items():
        with pytest.raises(ValueError, match=f"^{named}$"):
            suitability(bank, *levels)


@pytest.mark.parametrize("regime", RULES.regimes.values(), ids=lambda regime: regime.code)
def test_a_bolder_client_may_buy_no_less_and_a_riskier_product_is_sold_no_easier(regime):
    order = ["allow", "warn", "block"]
    table = [[order.index(suitability(regime, client, product)) for product in PRODUCTS] for client in CLIENTS]
    assert all(row == sorted(row) for row in table)
    assert all(list(column) == sorted(column, reverse=True) for column in zip(*table, strict=True))


@pytest.mark.parametrize(
    ("kind", "who", "amount", "large"),
    [
        ("cash_withdrawal", "entity", 50_000, True),
        ("transfer_domestic", "entity", "1999999.99", False),
        ("transfer_crossborder", "entity", 2_000_000, True),
        ("transfer_crossborder", "person", "199999.99", False),
        ("transfer_domestic", None, 2_000_000, True),
        ("transfer_domestic", None, 499_999, False),
        ("transfer_domestic", None, 500_000, None),
        ("transfer_domestic", "person", None, None),
    ],
)
def test_large_amounts(kind, who, amount, large):
    assert large_amount(LARGE[kind], who, None if amount is None else D(amount)) is large


def test_an_amount_is_not_negative():
    with pytest.raises(ValueError, match=r"^amount$"):
        large_amount(LARGE["cash_deposit"], "person", D(-1))


def owners(direct, holdings=None, **more):
    shares = {name: None if share is None else D(share) for name, share in direct.items()}
    held = {
        firm: {name: None if share is None else D(share) for name, share in parts.items()}
        for firm, parts in (holdings or {}).items()
    }
    return beneficial_owners(RULES.compliance, shares, held, **more)


def test_shares_are_followed_through_firms():
    found = owners({"F": "0.5", "a": "0.5"}, {"F": {"G": "1"}, "G": {"a": "0.1", "b": "0.9"}})
    assert found.shares == {"a": D("0.55"), "b": D("0.45")}
    assert (found.owners, found.basis, found.missing) == (("b", "a"), "share", ()) or found.owners == ("a", "b")
    assert owners({"a": "0.25", "b": "0.75"}).owners == ("a", "b")
    assert owners({"a": "0.24", "b": "0.76"}, threshold=D("0.2")).owners == ("a", "b")


def test_nobody_holds_enough():
    many = {str(at): "0.2" for at in range(5)}
    assert (owners(many, manager="m").owners, owners(many, manager="m").basis) == (("m",), "manager")
    unknown = owners(many)
    assert (unknown.owners, unknown.basis, unknown.missing) == (None, "manager", ("manager",))


def test_what_is_unknown_may_hide_an_owner():
    found = owners({"a": "0.5", "b": None})
    assert (found.owners, found.basis, found.missing) == (("a",), "share", ("b",))
    hidden = owners({"a": "0.2"}, manager="m")
    assert (hidden.owners, hidden.basis, hidden.missing) == (None, None, ("direct",))
    deep = owners({"F": "0.6", "a": "0.4"}, {"F": {"b": None, "c": "0.2"}})
    assert (deep.owners, deep.missing) == (("a",), ("F.b",))
    assert owners({"a": "0.9", "b": "0.09", "c": None}).missing == ()  # 1 % makes nobody an owner
    assert owners({"a": "0.8", "b": "0.1", "c": None}).missing == ()
    assert owners({"a": "0.7", "b": "0.2", "c": None}).missing == ("c",)  # b may have the rest


@pytest.mark.parametrize(
    ("direct", "holdings", "more", "named"),
    [
        ({"a": "0.6", "b": "0.5"}, {}, {}, "direct"),
        ({"a": "-0.1"}, {}, {}, "direct.a"),
        ({"F": "1"}, {"F": {"a": "1.1"}}, {}, "F"),
        ({"F": "1"}, {"F": {"F": "0.5"}}, {}, "holding"),
        ({"F": "1"}, {"F": {"G": "1"}, "G": {"F": "1"}}, {}, "holding"),
        ({"a": "1"}, {}, {"threshold": D(0)}, "threshold"),
        ({"a": "1"}, {}, {"threshold": D("1.01")}, "threshold"),
    ],
)
def test_impossible_shares(direct, holdings, more, named):
    with pytest.raises(ValueError, match=f"^{named}$"):
        owners(direct, holdings, **more)


@given(st.lists(st.integers(1, 99), min_size=1, max_size=6))
def test_shares_through_one_more_firm_are_the_same(parts):
    direct = {str(at): D(part) / sum(parts) for at, part in enumerate(parts)}
    through = beneficial_owners(RULES.compliance, {"F": D(1)}, {"F": direct}, manager="m")
    assert through.owners == beneficial_owners(RULES.compliance, direct, {}, manager="m").owners
