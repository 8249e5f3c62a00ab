from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.analysis import field_checks as field
from cmdesk.analysis.cross_check import cross_check
from cmdesk.analysis.equity import equity_check
from cmdesk.analysis.five_c import five_c, risk_level
from cmdesk.analysis.words import words_check
from cmdesk.core.catalog import load

CATALOG = load()
RULES = CATALOG.analysis
CLOSE = Decimal("0.000001")
OWNED = {
    "initial_equity": 1765000,
    "profit": 549600,
    "profit_basis": "before_depreciation",
    "injection": 30000,
    "withdrawal": 197800,
    "depreciation": 62400,
    "revaluation": 0,
    "assets": 2036000,
    "liabilities": 58000,
}


def equity(**changes):
    values = OWNED | changes
    return equity_check(
        RULES.tolerances["equity"],
        **{name: Decimal(value) if isinstance(value, int) else value for name, value in values.items()},
    )


def test_equity_before_and_after_the_brothers_loan_is_found(example):
    inputs, expected = example("ipc_equity_fail")
    assert sum(inputs["assets"].values()) == OWNED["assets"]
    found = equity()
    assert (found.expected_equity, found.actual_equity, found.difference) == (2084400, 1978000, 106400)
    assert abs(found.deviation - Decimal(expected["deviation"])) < CLOSE
    assert abs(found.deviation_of_actual - Decimal(expected["deviation_vs_actual"])) < CLOSE
    assert (found.light, found.direction) == ("yellow", "actual_lt_expected")
    expected = example("ipc_equity_pass")[1]
    found = equity(assets=2136000)
    assert abs(found.deviation - Decimal(expected["deviation"])) < CLOSE
    assert (found.light, found.difference) == ("green", 6400)


def test_a_profit_after_depreciation_has_it_off_already():
    after = equity(profit=549600 - 62400, profit_basis="after_depreciation", depreciation=None)
    assert after.expected_equity == equity().expected_equity
    assert after.missing == ()


@pytest.mark.parametrize("name", [name for name in OWNED if name != "profit_basis"])
def test_equity_of_unknown_parts_cannot_be_told(name):
    found = equity(**{name: None})
    assert (found.difference, found.light, found.missing) == (None, "na", (name,))


def test_more_than_expected_and_nothing_expected():
    above = equity(assets=2500000)
    assert (above.direction, above.light, above.difference) == ("actual_gt_expected", "red", -357600)
    assert equity(initial_equity=-5000000).light == "na"
    with pytest.raises(ValueError, match="withdrawal"):
        equity(withdrawal=-1)
    with pytest.raises(ValueError, match="profit_basis"):
        equity(profit_basis="perhaps")


def test_margin_profit_stock_receivables_payables(example):
    inputs, expected = example("ipc_gm")
    listed = 1 - sum(Decimal(share) * Decimal(cost) for _, share, cost in inputs["menu"])
    found = field.margin_check(
        RULES.tolerances["gross_margin"],
        price_list=listed,
        revenue=Decimal(inputs["revenue"]),
        cogs=Decimal(inputs["cogs"]),
    )
    assert abs(found.deviation * 100 - Decimal(expected["diff_pp"])) < Decimal("0.0001")
    assert (found.light, found.found) == ("green", Decimal(expected["gm_menu"]))

    inputs, expected = example("ipc_net")
    found = field.profit_check(
        RULES.tolerances["net_profit"], claimed=Decimal(inputs["claimed"]), computed=Decimal(inputs["computed"])
    )
    assert abs(found.deviation - Decimal(expected["deviation"])) < CLOSE
    assert (found.light, found.adopted) == (expected["light"], expected["adopted"])

    inputs, expected = example("ipc_stock")
    items = [
        field.Counted(
            name=item["name"],
            book=Decimal(item["book_qty"]),
            count=Decimal(item["count_qty"]),
            price=Decimal(item["price"]),
        )
        for item in inputs["items"]
    ]
    found = field.stock_check(RULES.tolerances["stock"], items, stock_total=Decimal(inputs["stock_total"]))
    assert (found.book, found.found) == (Decimal(expected["book_amount"]), Decimal(expected["count_amount"]))
    assert abs(found.coverage - Decimal(expected["coverage"])) < CLOSE
    assert abs(found.deviation - Decimal(expected["difference_rate"])) < CLOSE
    assert found.light == expected["light"]

    for name, column, check, tolerance in (
        ("ipc_ar", "confirmed", field.receivables_check, "receivables"),
        ("ipc_ap", "statement", field.payables_check, "payables"),
    ):
        inputs, expected = example(name)
        rows = [(Decimal(row["book"]), Decimal(row[column])) for row in inputs["rows"]]
        found = check(RULES.tolerances[tolerance], rows)
        assert abs(found.deviation - Decimal(expected["difference_rate"])) < CLOSE
        assert (found.light, found.adopted) == (expected["light"], expected["adopted"])


@pytest.mark.parametrize(
    ("counted", "total", "light"),
    [
        ("95", "150", "green"),
        ("90", "150", "yellow"),
        ("89", "150", "red"),
        ("95", "200", "yellow"),
        ("95", "300", "red"),
    ],
)
def test_a_count_needs_enough_of_the_stock(counted, total, light):
    goods = [field.Counted(name="", book=Decimal(100), count=Decimal(counted), price=Decimal(1))]
    assert field.stock_check(RULES.tolerances["stock"], goods, stock_total=Decimal(total)).light == light
    assert field.stock_check(RULES.tolerances["stock"], goods, stock_total=None).missing == ("stock_total",)
    assert field.stock_check(RULES.tolerances["stock"], [], stock_total=Decimal(5)).light == "na"


def test_goods_to_count_are_the_dearest():
    stock = {"rice": Decimal(100), "wine": Decimal(300), "salt": Decimal(50), "oil": Decimal(150)}
    assert field.to_count(stock, RULES.tolerances["stock"]) == ("wine", "oil")
    assert field.to_count({}, RULES.tolerances["stock"]) == ()


def test_a_debtor_nobody_asked_is_unknown():
    found = field.receivables_check(RULES.tolerances["receivables"], [(Decimal(5), Decimal(5)), (Decimal(7), None)])
    assert (found.book, found.found, found.light, found.adopted) == (12, None, "na", None)
    assert found.missing == ("confirmed",)
    assert field.payables_check(RULES.tolerances["payables"], []).light == "na"


def test_money_on_all_accounts():
    def check(stated, *accounts):
        return field.funds_check(RULES.tolerances["funds"], accounts=accounts, stated=stated)

    assert check(Decimal(100), Decimal(60), Decimal(39)).light == "green"
    assert check(Decimal(100), Decimal(60), Decimal("38.9")).light == "yellow"
    assert check(Decimal(100), Decimal(60), None).missing == ("accounts",)
    assert check(None, Decimal(60)).missing == ("stated",)


def test_a_year_of_a_few_months(example):
    inputs, expected = example("ipc_season")
    actual = {int(month): Decimal(value) for month, value in inputs["actual"].items()}
    index = [Decimal(each) for each in inputs["index"]]
    assert round(field.seasonal_year(actual, index), 2) == Decimal(expected["annual"])
    for wrong in ({}, {13: Decimal(1)}):
        with pytest.raises(ValueError, match="actual"):
            field.seasonal_year(wrong, index)
    with pytest.raises(ValueError, match="index"):
        field.seasonal_year({1: Decimal(5)}, [Decimal(0)] * 12)


@pytest.mark.parametrize("name", ["ipc_sales", "est_catering", "est_retail", "est_manufacturing", "est_transport",
                                  "est_construction", "est_farming", "est_service"])  # fmt: skip
def test_routes(example, name):
    expected = example(name)[1]
    found = cross_check({route: Decimal(value) for route, value in expected["routes"].items()})
    assert abs(found.deviation - Decimal(expected["deviation"])) < CLOSE
    assert found.light == expected["light"]
    assert found.adopted == Decimal(expected.get("adopted") or expected["adopted_monthly"])


def test_five_c_and_risks(example):
    memo = CATALOG.memo
    inputs, expected = example("five_c")
    scores = {row["key"]: Decimal(row["score"]) for row in inputs["rows"]}
    found = five_c(memo.five_c, memo.five_c_light, scores)
    assert (found.total, found.light) == (Decimal(expected["total"]), "green")
    missing = five_c(memo.five_c, memo.five_c_light, scores | {"capital": None})
    assert (missing.total, missing.light, missing.missing) == (None, "na", ("capital",))
    for wrong in ({"charm": Decimal(5)}, {"capital": Decimal(101)}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            five_c(memo.five_c, memo.five_c_light, wrong)
    risks = [risk_level(RULES.limits.risk, probability=p, impact=i) for p, i in ((5, 3), (2, 4), (1, 5))]
    assert [(risk.level, risk.light) for risk in risks] == [(15, "red"), (8, "yellow"), (5, "green")]
    with pytest.raises(ValueError, match="impact"):
        risk_level(RULES.limits.risk, probability=1, impact=6)


def test_words(example):
    inputs, expected = example("words_check")
    for row, hits in zip(inputs["rows"], expected["hits"], strict=True):
        found = words_check(RULES, row["text"], scope=row["scope"], field=row["field"], product=row["product"] or "")
        assert [[hit.code, hit.text, hit.severity] for hit in found] == hits
        assert all(row["text"][hit.start : hit.end] == hit.text for hit in found)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("经查未发现有伪造", "info"),
        ("未发现一二三四伪造", "block"),  # the negation is more than six characters away
        ("不知道是谁伪造", "info"),
        ("伪造", "block"),
    ],
)
def test_how_far_a_negation_reaches(text, severity):
    assert [hit.severity for hit in words_check(RULES, text, scope="credit")] == [severity]


def test_a_number_of_a_person_is_told_even_when_denied():
    assert [hit.severity for hit in words_check(RULES, "不是13800138000", scope="credit")] == ["warn"]
    with pytest.raises(ValueError, match="scope"):
        words_check(RULES, "", scope="love")
    assert words_check(RULES, "", scope="credit") == ()


@given(st.text(max_size=200))
def test_any_text_can_be_checked(text):
    for hit in words_check(RULES, text, scope="credit", field="purpose"):
        assert text[hit.start : hit.end] == hit.text != ""
