from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.analysis.figures import Figures, Period, called, micro_period
from cmdesk.analysis.flags import fin_score, flags
from cmdesk.analysis.ratios import ratios
from cmdesk.analysis.statements import consistency, totals
from cmdesk.core.catalog import load

WAN = 10_000
END = date(2025, 12, 31)
TOTALS = {
    "ca": "total_ca",
    "nca": "total_nca",
    "ta": "total_assets",
    "cl": "total_cl",
    "ncl": "total_ncl",
    "tl": "total_liab",
    "eq": "total_equity",
    "ibd": "ibd",
    "op": "op_profit",
    "tp": "total_profit",
    "ni": "net_profit",
}


def checks(figures, end="2025-12-31"):
    return {one.code: one for one in consistency(figures) if one.end == end}


def test_totals_of_the_example(qiming, example):
    expected = example("fin_statements")[1]
    figures = qiming()
    for year, period in zip(("2024", "2025"), figures.periods, strict=True):
        for name, value in (expected[f"totals_{year}"] | expected[f"profit_{year}"]).items():
            if name in TOTALS:
                assert figures.get(TOTALS[name], period).number == Decimal(value) * WAN, name
    for name in ("cfo", "cfi", "cff", "net_cash", "cfo_indirect"):
        assert figures.get(name, figures.last).number == Decimal(expected[name]) * WAN
    assert totals(figures, "cash_flow", figures.last)["cash_end"].number == 140 * WAN


def test_the_example_is_consistent(qiming, example):
    found = checks(qiming())
    assert all(found[code].passed for code in example("fin_statements")[1]["checks"])
    assert {code for code, one in found.items() if one.passed is None} == {"BAL_CONTINUITY"}
    assert found["BAL_CONTINUITY"].missing == ("before",)


def test_five_wan_too_little_and_twenty_too_much(qiming, example):
    expected = example("fin_bad")[1]
    broken = qiming(total_assets=Decimal(3895) * WAN, undist=Decimal("808.95") * WAN, total_equity=Decimal(1880) * WAN)
    found = checks(broken)
    assert found["BS_BALANCE"].difference == Decimal(expected["bs_diff"]) * WAN
    assert found["RE_ROLL"].difference == Decimal(expected["undist_diff"]) * WAN
    assert (found["BS_BALANCE"].light, found["RE_ROLL"].light) == ("red", "red")
    raised = {flag.code: flag for flag in flags(broken) if flag.raised}
    assert {"BS_BREAK", "RE_ROLL_BREAK"} <= set(raised)
    assert raised["BS_BREAK"].rule == "BS_BALANCE"  # the same fact, to be counted once
    score = fin_score(broken.rules, ratios(broken), consistency(broken))
    assert (score.usable, score.light) == (False, "na")
    assert fin_score(broken.rules, ratios(qiming()), consistency(qiming())).usable


def test_within_the_tolerance_it_agrees(qiming):
    at = Decimal("3903.9") * WAN  # a thousandth of the assets above the sum of liabilities and equity
    assert checks(qiming(total_assets=at))["BS_BALANCE"].passed
    assert not checks(qiming(total_assets=at + 40))["BS_BALANCE"].passed


def test_a_row_that_was_not_entered_is_unknown_and_named(rules):
    figures = Figures(rules, [Period(end=END, figures={"total_assets": Decimal(5), "cash": Decimal(1)})])
    found = checks(figures)["BS_BALANCE"]
    assert (found.passed, found.light) == (None, "na")
    assert found.missing == ("total_equity", "total_liab")
    assert "ar" in checks(figures)["CA_SUM"].missing


def test_a_subtotal_printed_without_its_rows_is_not_held_against_them(rules):
    whole = frozenset({"balance_sheet"})
    alone = Period(end=END, figures={"fa_net": Decimal(98), "cip": Decimal(2), "total_nca": Decimal(100)}, whole=whole)
    found = Figures(rules, [alone])
    assert found.get("sum_fa_net", found.last).missing == {"fa_cost", "fa_dep"}
    assert [found.get(name, found.last).number for name in ("fa_net", "sum_total_nca")] == [98, 100]
    dated = Period(end=END, figures={"fa_net": Decimal(98), "fa_cost": Decimal(120)}, whole=whole)
    assert Figures(rules, [dated]).get("sum_fa_net", dated).number == 120


def test_a_blank_row_of_a_whole_statement_is_nil_but_a_part_of_it_is_not(rules):
    period = Period(end=END, figures={"cash": Decimal(7)}, whole=frozenset({"balance_sheet", "income"}))
    figures = Figures(rules, [period])
    assert figures.get("total_ca", period).number == 7
    assert figures.get("inv_raw", period).missing == {"inv_raw"}
    assert figures.get("interest", period).number is None
    unreadable = Period(end=END, figures={"cash": Decimal(7), "ar": None}, whole=frozenset({"balance_sheet"}))
    assert Figures(rules, [unreadable]).get("total_assets", unreadable).missing == {"ar"}


def test_the_opening_column_stands_for_the_year_before(rules):
    whole = frozenset({"balance_sheet", "income"})
    period = Period(
        end=END,
        figures={"ar": Decimal(300), "revenue": Decimal(1000)},
        before={"ar": Decimal(100), "revenue": Decimal(800)},
        whole=whole,
    )
    figures = Figures(rules, [period])
    assert figures.get("avg_ar", period).number == 200
    assert figures.get("rev_growth", period).number == Decimal("0.25")
    assert checks(figures)["BAL_CONTINUITY"].passed is None  # there is nothing at hand to compare it with


@pytest.mark.parametrize(("opening", "passed", "row"), [("100", True, ""), ("101", False, "ar")])
def test_the_opening_column_continues_the_year_before(rules, opening, passed, row):
    first = Period(end=date(2024, 12, 31), figures={"ar": Decimal(100)})
    second = Period(end=END, figures={"ar": Decimal(5)}, before={"ar": Decimal(opening)})
    found = checks(Figures(rules, [second, first]))["BAL_CONTINUITY"]
    assert (found.passed, found.row) == (passed, row)


def test_a_period_is_not_compared_with_one_that_covers_the_same_months(rules):
    ends = (date(2024, 12, 31), date(2025, 9, 30), date(2025, 12, 31))
    months = (12, 9, 12)
    periods = [
        Period(end=end, months=each, figures={"ar": Decimal(each)}) for end, each in zip(ends, months, strict=True)
    ]
    figures = Figures(rules, periods)
    assert figures.prior(periods[1]) is periods[0]
    assert figures.prior(periods[2]) is periods[0]
    assert Figures(rules, [periods[0], Period(end=date(2027, 12, 31), figures={})]).prior(periods[1]) is None


def test_what_a_micro_business_keeps_becomes_the_common_rows(rules):
    figures = {f"A{number:02}": Decimal(0) for number in range(1, 14)} | {
        f"L{number:02}": Decimal(0) for number in range(1, 9)
    }
    wang = {
        "A01": 18600, "A02": 246400, "A03": 12800, "A04": 9200, "A05": 24500, "A06": 10500, "A07": 12000, "A08": 8000,
        "A10": 226000, "A11": 188000, "A13": 1280000, "L01": 41600, "L02": 16400,
    }  # fmt: skip
    period = Period(end=END, figures=figures | {code: Decimal(value) for code, value in wang.items()})
    assert Figures(rules, [period]).get("E01", period).number == 1978000
    common = micro_period(rules, period)
    assert common.figures["cash"] == 277800
    assert common.figures["total_equity"] == 1978000
    assert "revenue" not in common.figures
    made = Figures(rules, [common])
    measured = {one.code: one for one in ratios(made)}
    assert measured["debt_asset"].value == Decimal(58000) / 2036000
    assert measured["current_ratio"].value == Decimal(277800 + 9200 + 24500 + 10500 + 12000 + 8000) / 58000
    assert measured["altman_z2"].missing  # what is retained of the equity nobody knows
    unknown = micro_period(rules, Period(end=END, figures=period.figures | {"A03": None}))
    assert unknown.figures["cash"] is None
    assert "ar" in unknown.figures
    assert "notes_recv" not in unknown.figures


def test_monthly_profit_and_what_is_left(rules, example):
    inputs, expected = example("ipc_pl")
    codes = {"rent": "P04", "wage": "P05", "utility": "P06", "commission": "P07", "acquiring": "P08", "tax": "P09"}
    figures = {codes.get(name, "P10"): Decimal(value) for name, value in inputs["expenses"].items()}
    figures |= {"P01": Decimal(inputs["revenue"]), "P02": Decimal(inputs["cogs"])}
    figures |= {"P12": Decimal(inputs["depreciation"])}
    figures |= dict(zip(("P14", "P15", "P16"), map(Decimal, inputs["household"].values()), strict=True))
    period = Period(end=END, months=1, figures=figures)
    made = Figures(rules, [period])
    for code, name in {"P03": "gross_profit", "P11": "net_before_depreciation", "P13": "net_profit"}.items():
        assert made.get(code, period).number == Decimal(expected[name])
    assert made.get("P17", period).number == Decimal(expected["disposable"])


@pytest.mark.parametrize(
    ("period", "named"),
    [
        ({"figures": {"cash": Decimal("NaN")}}, "cash"),
        ({"figures": {"gold": Decimal(1)}}, "gold"),
        ({"figures": {}, "before": {"ar": Decimal("Infinity")}}, "ar"),
        ({"figures": {}, "months": 0}, "months"),
        ({"figures": {}, "whole": frozenset({"diary"})}, "diary"),
    ],
)
def test_what_cannot_be_is_refused_by_name(rules, period, named):
    with pytest.raises(ValueError, match=named):
        Figures(rules, [Period(end=END, **period)])
    with pytest.raises(ValueError, match="end"):
        Figures(rules, [Period(end=END, figures={})] * 2)


amounts = st.decimals(min_value=0, max_value=10**9, places=2)


@given(st.lists(amounts, min_size=10, max_size=10))
def test_totals_are_the_sums_of_their_rows_and_agree_with_them(values):
    rules = load().analysis
    rows = [
        "cash",
        "st_invest",
        "notes_recv",
        "ar",
        "prepay",
        "div_recv",
        "int_recv",
        "other_recv",
        "inventory",
        "other_ca",
    ]
    period = Period(end=END, figures=dict(zip(rows, values, strict=True)), whole=frozenset({"balance_sheet"}))
    figures = Figures(rules, [period])
    assert figures.get("total_assets", period).number == sum(values)
    assert checks(figures)["CA_SUM"].passed


def test_what_is_missing_has_a_name(rules):
    assert called(rules, "ar_prev") == ("应收账款", True)
    assert called(rules, "dna") == ("折旧与摊销", False)
    assert called(rules, "d_restricted") == ("受限资金的增加", False)
    assert called(rules, "before") == ("before", False)
