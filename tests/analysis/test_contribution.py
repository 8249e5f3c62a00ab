from decimal import Decimal

import pytest

from cmdesk.analysis.contribution import AMOUNTS, RATES, contribution, futures_margin, hedge
from cmdesk.analysis.own_accounts import own_accounts

D = Decimal
GIVEN = {
    "deposit_avg": D(1000), "deposit_ftp": D("0.03"), "deposit_rate": D("0.01"),
    "loan_avg": D(2000), "loan_rate": D("0.05"), "loan_ftp": D("0.02"),
    "acquiring_volume": D(10000), "acquiring_fee": D("0.004"), "acquiring_cost": D("0.003"),
    "insurance_commission": D(5), "opex": D(7), "pd": D("0.02"), "lgd": D("0.5"),
    "risk_weight": D("0.75"), "capital_ratio": D("0.1"), "capital_cost": D("0.2"),
}  # fmt: skip


def test_what_a_client_brings():
    found = contribution(GIVEN)
    assert (found.deposit_margin, found.loan_margin, found.fee_income, found.expected_loss) == (20, 60, 15, 20)
    assert (found.before_capital, found.capital_cost, found.eva, found.missing) == (68, 30, 38, ())


@pytest.mark.parametrize("name", GIVEN)
def test_an_unknown_part_makes_the_sum_unknown(name):
    found = contribution(GIVEN | {name: None})
    assert found.missing == (name,)
    assert found.eva is None
    capital_only = name in ("risk_weight", "capital_ratio", "capital_cost")
    assert (found.before_capital is None) is not capital_only
    absent = {key: value for key, value in GIVEN.items() if key != name}
    assert contribution(absent) == found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *((name, -1) for name in (*AMOUNTS, *RATES)),
        ("pd", "1.01"), ("lgd", "1.01"), ("loan_rate", 4), ("risk_weight", "12.51"), ("risk_weight", -1),
        ("other", 1),
    ],
)  # fmt: skip
def test_an_impossible_part_is_named(name, value):
    with pytest.raises(ValueError, match=f"^{name}$"):
        contribution(GIVEN | {name: D(value)})
    assert contribution(GIVEN | {"pd": D(1), "lgd": D(1)}).expected_loss == 2000


def hedged(**changes):
    given = dict(
        zip(("ton", "lot", "spot0", "fut0", "spot1", "fut1"), map(D, (25, 10, 100, 110, 120, 125)), strict=True)
    )
    return hedge(**(given | changes))


def test_a_hedge_never_exceeds_the_need():
    found = hedged()
    assert (found.lots, found.covered, found.spot_effect, found.futures_pnl, found.net) == (2, 20, -500, 300, -200)
    assert (found.effective_cost, found.basis_change, found.margin) == (108, 5, None)
    assert hedged(margin=D("0.1")).margin == 220
    assert hedged(ton=D(9)).lots == 0
    assert hedged(margin=D(1)).margin == 2200
    for name in ("ton", "lot", "spot0", "fut0", "spot1", "fut1", "margin"):
        with pytest.raises(ValueError, match=f"^{name}$"):
            hedged(**{name: D(0)})
    with pytest.raises(ValueError, match=r"^margin$"):
        hedged(margin=D("1.01"))
    with pytest.raises(ValueError, match=r"^lot$"):
        hedged(ton=D(10) ** 15, lot=D("0.001"))


def test_the_margin_of_a_position():
    assert futures_margin(price=D(10), lot=D(5), lots=3, margin=D("0.1")) == 15
    assert futures_margin(price=D(10), lot=D(5), lots=0, margin=D(1)) == 0
    for changes, named in (
        ({"price": D(0)}, "price"), ({"lot": D(0)}, "lot"), ({"lots": -1}, "lots"), ({"margin": D(0)}, "margin"),
        ({"margin": D("1.1")}, "margin"), ({"lots": 10**16}, "lots"),
    ):  # fmt: skip
        with pytest.raises(ValueError, match=f"^{named}$"):
            futures_margin(**({"price": D(10), "lot": D(5), "lots": 3, "margin": D("0.1")} | changes))


def accounts(**changes):
    given = {
        "revenue": D(100), "cogs": D(40), "expenses": {"rent": D(10)}, "depreciation": D(5),
        "household": {"food": D(20)},
    } | changes  # fmt: skip
    return own_accounts(**given)


def test_profit_item_by_item():
    found = accounts()
    assert (found.gross_profit, found.gross_margin, found.net_before_depreciation) == (60, D("0.6"), 50)
    assert (found.net_profit, found.net_margin, found.disposable, found.missing) == (45, D("0.45"), 30, ())
    assert accounts(expenses={}, household={}).disposable == 60
    nothing = accounts(revenue=D(0))
    assert (nothing.gross_profit, nothing.gross_margin, nothing.net_margin) == (-40, None, None)


@pytest.mark.parametrize(
    ("changes", "missing", "unknown"),
    [
        ({"revenue": None}, "revenue", ["gross_profit", "gross_margin", "net_profit", "net_margin", "disposable"]),
        ({"cogs": None}, "cogs", ["gross_profit", "net_before_depreciation", "disposable"]),
        ({"depreciation": None}, "depreciation", ["net_profit", "net_margin"]),
        ({"expenses": {"rent": None}}, "expenses.rent", ["net_before_depreciation", "net_profit", "disposable"]),
        ({"household": {"food": None}}, "household.food", ["disposable"]),
    ],
)
def test_an_unknown_item(changes, missing, unknown):
    found = accounts(**changes)
    assert found.missing == (missing,)
    assert [getattr(found, name) for name in unknown] == [None] * len(unknown)
    if missing == "household.food":
        assert found.net_profit == 45


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"revenue": D(-1)}, "revenue"),
        ({"cogs": D(-1)}, "cogs"),
        ({"depreciation": D(-1)}, "depreciation"),
        ({"expenses": {"rent": D(-1)}}, "rent"),
        ({"household": {"food": D(-1)}}, "food"),
    ],
)
def test_an_impossible_item(changes, named):
    with pytest.raises(ValueError, match=f"^{named}$"):
        accounts(**changes)


def test_the_bounds_themselves_are_possible():
    assert contribution(GIVEN | {"risk_weight": D("12.5")}).capital_cost == 500
    assert hedged(ton=D("29.9")).lots == 2
    assert hedged(ton=D("29.9999999"), lot=D(10)).covered == 20
