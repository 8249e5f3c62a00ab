from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cmdesk.analysis.figures import Figures, Period
from cmdesk.analysis.flags import fin_score, flags
from cmdesk.analysis.lights import trend
from cmdesk.analysis.ratios import measure, ratios

END = date(2025, 12, 31)
YELLOW = {
    "current_ratio", "quick_ratio", "st_debt_share", "inv_turn", "inv_days", "cash_cycle", "cfo_cl", "ar_growth",
    "dscr_full",
}  # fmt: skip


def of(figures, code, margin=None):
    return measure(figures, figures.rules.ratios[code], figures.last, margin)


def test_every_ratio_of_the_example(qiming, example, rules):
    expected = example("fin_ratios")[1]
    measured = {one.code: one for one in ratios(qiming(), margin=rules.margins["manufacturing"])}
    assert set(expected) - set(measured) == {"nwc"}
    assert qiming().get("nwc", qiming().last).number == Decimal(expected["nwc"]) * 10_000
    for code, value in expected.items():
        if code in measured:
            unit = 10_000 if code == "fcf" else 1
            assert abs(measured[code].value / unit - Decimal(value)) <= Decimal("0.0001"), code
    lights = {code: one.light for code, one in measured.items()}
    assert lights.pop("cash_ratio") == "red"
    assert lights.pop("ap_turn") == "na"  # it has no limits
    assert {code for code, light in lights.items() if light == "yellow"} == YELLOW
    assert {light for code, light in lights.items() if code not in YELLOW} == {"green"}
    assert measured["debt_ebitda"].assumed == ("other_ibd",)  # nobody said there is no other debt


def test_signals_of_the_example(qiming, example):
    expected = example("fin_flags")[1]["flags"]
    found = {flag.code: flag for flag in flags(qiming())}
    assert {code: found[code].raised for code in expected} == expected
    assert found["AR_OUTGROWS_REVENUE"].level == "yellow"


def test_much_cash_and_much_debt(rules, example):
    inputs, expected = example("fin_double_high")
    figures = {
        "cash": Decimal(inputs["cash"]),
        "total_assets": Decimal(inputs["ta"]),
        "ibd": Decimal(inputs["ibd"]),
        "interest_income": Decimal(inputs["interest_income"]),
    }
    period = Period(end=END, figures=figures, before={"cash": Decimal(inputs["cash"])})
    found = {flag.code: flag for flag in flags(Figures(rules, [period]))}
    assert found["CASH_DEBT_BOTH_HIGH"].raised is expected["flag"]
    assert found["CASH_DEBT_BOTH_HIGH"].level == "red"  # a yield of 0.69 % makes it worse
    alone = {flag.code: flag for flag in flags(Figures(rules, [replace(period, before={})]))}
    assert alone["CASH_DEBT_BOTH_HIGH"].level == "orange"  # the average is unknown, and so is whether it is worse
    assert alone["CASH_YIELD_LOW"].raised is None
    assert "cash_prev" in alone["CASH_YIELD_LOW"].missing


def test_one_year_has_no_averages_and_says_what_they_need(qiming, rules):
    first = Figures(rules, qiming().periods[:1])
    assert of(first, "current_ratio").value is not None
    assert (of(first, "ar_days").value, of(first, "ar_days").missing) == (None, ("ar_prev",))
    assert of(first, "rev_growth").missing == ("revenue_prev",)
    assert of(first, "cfo_ni").light == "na"


@pytest.mark.parametrize(
    ("code", "changes", "light"),
    [
        ("interest_cover", {"interest": 0}, "na"),
        ("debt_ebitda", {"total_profit": -(10**8)}, "red"),
        ("equity_ratio", {"total_equity": -1}, "red"),
        ("roe", {"total_equity": -(10**9)}, "red"),
        ("cfo_ni", {"net_profit": -5}, "na"),
        ("current_ratio", {"total_cl": 0}, "na"),
        ("dscr_term", {"sched_principal": 0, "interest": 0}, "na"),
    ],
)
def test_where_a_ratio_says_nothing_it_says_why(qiming, code, changes, light):
    found = of(qiming(**{name: Decimal(value) for name, value in changes.items()}), code)
    assert (found.value, found.light, found.missing) == (None, light, ())
    assert str(found.reason)


def test_nine_months_are_brought_to_a_year(rules):
    def period(end, months, revenue):
        figures = {"revenue": Decimal(revenue), "cogs": Decimal(revenue) / 2, "ar": Decimal(100)}
        return Period(end=end, months=months, figures=figures)

    figures = Figures(rules, [period(date(2024, 12, 31), 12, 1000), period(date(2025, 9, 30), 9, 900)])
    turn = of(figures, "ar_turn")
    assert (turn.value, turn.annualised) == (12, True)
    assert of(figures, "rev_growth").value == Decimal("0.2")
    margin = of(figures, "gross_margin")
    assert (margin.value, margin.annualised) == (Decimal("0.5"), False)


@pytest.mark.parametrize(
    ("value", "light"), [("0.0999", "red"), ("0.10", "green"), ("0.30", "green"), ("0.3001", "yellow")]
)
def test_the_gross_margin_is_that_of_the_industry(rules, value, light):
    period = Period(end=END, figures={"revenue": Decimal(1), "cogs": 1 - Decimal(value)})
    figures = Figures(rules, [period])
    assert of(figures, "gross_margin", rules.margins["manufacturing"]).light == light
    assert of(figures, "gross_margin").light == "na"


def test_free_cash_flow_below_zero_is_red_the_second_time(rules):
    def period(year, value):
        return Period(end=date(year, 12, 31), figures={"cfo": Decimal(value), "cf_capex": Decimal(0)})

    once = Figures(rules, [period(2024, 5), period(2025, -5)])
    twice = Figures(rules, [period(2024, -5), period(2025, -5)])
    assert (of(once, "fcf").light, of(twice, "fcf").light) == ("yellow", "red")
    assert of(Figures(rules, [period(2025, -5)]), "fcf").light == "yellow"


def test_altmans_limit_itself_is_not_safe(rules):
    figures = {"total_assets": 1000, "total_liab": 1000, "total_ca": 0, "total_cl": 0, "surplus": 0, "undist": 0}
    figures |= {"total_profit": 0, "interest": 0, "total_equity": Decimal("2.6") / Decimal("1.05") * 1000}
    period = Period(end=END, figures={name: Decimal(value) for name, value in figures.items()})
    found = of(Figures(rules, [period]), "altman_z2")
    assert found.value == pytest.approx(Decimal("2.6"))
    assert found.light in ("yellow", "green")


@pytest.mark.parametrize(
    ("values", "better", "expected"),
    [
        ([1, 2, 3], "high", "improving"),
        ([1, 2, 3], "low", "worsening"),
        ([3, 2, 1], "high", "worsening"),
        ([100, 102, 104], "high", "flat"),
        ([100, 104, 109], "high", "mixed"),  # one way, but not far
        ([1, 3, 2], "high", "mixed"),
        ([1, 2], "high", "na"),
        ([1, None, 3], "high", "na"),
        ([1, 2, 3], "range", "na"),
        ([9, 1, 2, 3], "high", "improving"),
    ],
)
def test_which_way_a_figure_goes(values, better, expected):
    assert trend([value if value is None else Decimal(value) for value in values], better) == expected


def test_the_score_leaves_out_what_cannot_be_told(qiming, rules):
    whole = fin_score(rules, ratios(qiming()), ())
    assert whole.light == "green"
    assert 0 <= whole.total <= 100
    little = Figures(rules, [Period(end=END, figures={"total_ca": Decimal(3), "total_cl": Decimal(2)})])
    score = fin_score(rules, ratios(little), ())
    assert (score.total, score.light) == (100, "green")  # the one light there is counts for all
    assert score.parts["growth"] is None
    nothing = fin_score(rules, ratios(Figures(rules, [Period(end=END, figures={})])), ())
    assert (nothing.total, nothing.light, nothing.usable) == (None, "na", False)
    assert ratios(Figures(rules, [])) == ()


@pytest.mark.parametrize("times", ["0.0001", "3", "10000"])
def test_ratios_know_no_unit(qiming, times):
    figures = qiming()
    other = Figures(
        figures.rules,
        [
            replace(period, figures={code: value * Decimal(times) for code, value in period.figures.items()})
            for period in figures.periods
        ],
    )
    for one, same in zip(ratios(figures), ratios(other), strict=True):
        expected = one.value * Decimal(times) if one.code == "fcf" else one.value
        assert abs(same.value - expected) < Decimal("1e-18"), one.code
        assert same.light == one.light


@pytest.mark.parametrize(
    ("row", "code", "up"),
    [
        ("inventory", "current_ratio", True),
        ("inventory", "inv_days", True),
        ("st_loan", "debt_asset", True),
        ("cogs", "gross_margin", False),
        ("interest", "interest_cover", False),
        ("dna", "dscr_term", True),
        ("cf_sales", "cfo_cl", True),
    ],
)
def test_which_way_a_row_moves_a_ratio(qiming, row, code, up):
    before = qiming()
    value = before.get(row, before.last).number
    after = qiming(**{row: value + 1000000})
    assert (of(after, code).value > of(before, code).value) is up


def test_inventory_is_no_quick_asset(qiming):
    assert of(qiming(inventory=Decimal(1)), "quick_ratio").value == of(qiming(), "quick_ratio").value
