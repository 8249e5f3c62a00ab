from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.analysis import affordability as able
from cmdesk.analysis import working_capital as capital
from cmdesk.analysis.altman import altman
from cmdesk.analysis.collateral import lending, total_limit
from cmdesk.analysis.interest import average_balance, discount, penalty
from cmdesk.analysis.repayment import monthly_annuity
from cmdesk.core.catalog import load

RULES = load().analysis
LIMITS = RULES.limits
amounts = st.decimals(min_value=1, max_value=10**7, places=2)


def business(inputs, **changes):
    given_ = {
        name: None if value is None else Decimal(value) for name, value in (inputs | changes).items() if name != "unit"
    }
    return capital.Business(
        sales=given_["prev_sales"],
        profit_rate=given_["prev_sales_profit_rate"],
        growth=given_["growth"],
        own_funds=given_["own_funds"],
        existing_loans=given_["existing_wc_loans"],
        other_funds=given_["other_funding"],
        days=capital.days_of(
            sales=given_["prev_sales"],
            cogs=given_["prev_cogs"],
            inventory=given_["avg_inventory"],
            receivable=given_["avg_ar"],
            payable=given_["avg_ap"],
            prepaid=given_["avg_prepay"],
            advance=given_["avg_adv_recv"],
        ),
    )


@pytest.mark.parametrize(
    "name",
    ["wc_qiming_20", "wc_qiming_15", "wc_qiming_25", "wc_qiming_05", "wc_qiming_ar75", "wc_qiming_ar45", "wc_trader"],
)
def test_the_need_of_working_capital(example, name):
    inputs, expected = example(name)
    made = business(inputs)
    found = capital.working_capital(made)
    for field, value in {"cycle_days": found.cycle_days, "wc_turns": found.turnover_times}.items():
        assert abs(value - Decimal(expected[field])) <= Decimal("0.0001")
    for field, value in {"wc_need": found.need, "gap": found.gap, "new_loan_quota": found.new_loan}.items():
        assert round(value, 2) == Decimal(expected[field])
    names = {"ar": "receivable", "adv": "advance", "inv": "inventory", "pre": "prepaid", "ap": "payable"}
    for short, days in expected["days"].items():
        assert abs(getattr(made.days, names[short]) - Decimal(days)) <= Decimal("0.0001")


def test_the_sensitivity_of_the_example(example):
    cases = capital.sensitivity(business(example("wc_qiming_20")[0]), LIMITS.working_capital)
    assert [round(case.result.new_loan, 2) for case in cases] == [
        Decimal(value) for value in ("68.46", "137.09", "205.72", "416.39", "0")
    ]
    assert capital.sensitivity(business(example("wc_qiming_20")[0], growth=None), LIMITS.working_capital) == ()


def test_what_is_unknown_is_named_and_the_rest_is_told(example):
    inputs = example("wc_qiming_20")[0]
    found = capital.working_capital(business(inputs, own_funds=None))
    assert (found.missing, found.gap, found.new_loan) == (("own_funds",), None, None)
    assert round(found.need, 2) == Decimal("1647.09")
    found = capital.working_capital(business(inputs, avg_ar=None))
    assert (found.missing, found.cycle_days, found.need) == (("days_receivable",), None, None)


def test_a_business_paid_in_advance_needs_nothing(example):
    found = capital.working_capital(business(example("wc_qiming_20")[0], avg_adv_recv="3000"))
    assert found.cycle_days < 0
    assert (found.turnover_times, found.new_loan) == (None, 0)


def test_own_funds_are_the_working_capital(example):
    inputs, expected = example("wc_own_funds")
    own = capital.own_working_capital(current_assets=Decimal(inputs["ca"]), current_liabilities=Decimal(inputs["cl"]))
    assert own == Decimal(expected["own_funds"])
    assert own == Decimal(inputs["equity"]) + Decimal(inputs["ncl"]) - Decimal(inputs["nca"])
    assert capital.own_working_capital(current_assets=Decimal(1)) is None


@given(amounts, amounts, amounts, st.decimals(min_value=0, max_value=1, places=3))
def test_slower_customers_and_more_growth_need_more(sales, receivable, stock, growth):
    def need(receivable, growth):
        days = capital.days_of(
            sales=sales, cogs=sales / 2, inventory=stock, receivable=receivable, payable=Decimal(0),
            prepaid=Decimal(0), advance=Decimal(0),
        )  # fmt: skip
        zero = Decimal(0)
        made = capital.Business(
            sales=sales, profit_rate=Decimal("0.1"), growth=growth, own_funds=zero, existing_loans=zero,
            other_funds=zero, days=days,
        )  # fmt: skip
        return capital.working_capital(made).new_loan

    assert need(receivable + 1, growth) > need(receivable, growth)
    assert need(receivable, growth + 1) > need(receivable, growth)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"prev_sales": "0"}, "sales"),
        ({"prev_cogs": "0"}, "cogs"),
        ({"avg_ar": "-1"}, "avg_receivable"),
        ({"prev_sales_profit_rate": "1"}, "profit_rate"),
        ({"growth": "-1"}, "growth"),
        ({"existing_wc_loans": "-1"}, "existing_loans"),
        ({"own_funds": "NaN"}, "own_funds"),
    ],
)
def test_an_impossible_business_is_refused_by_name(example, changes, named):
    with pytest.raises(ValueError, match=named):
        capital.working_capital(business(example("wc_qiming_20")[0], **changes))


def burden(**changes):
    given_ = {"monthly_income": "45800", "household": "11000", "existing_payment": "2600", "new_payment": "17767.82"}
    values = {name: None if value is None else Decimal(value) for name, value in (given_ | changes).items()}
    return able.affordability(LIMITS.affordability, **values)


def test_what_lao_wang_can_carry(example):
    expected = example("aff_wang")[1]
    found = burden()
    for name in ("dti", "payment_to_disposable", "dscr"):
        assert abs(getattr(found, name) - Decimal(expected[name])) <= Decimal("0.000001")
    assert {found.dti_light, found.payment_light, found.dscr_light} == {"green"}
    assert found.disposable == 32200


@pytest.mark.parametrize(
    ("changes", "lights"),
    [
        ({"new_payment": "20300"}, ("green", "yellow", "green")),  # DTI is exactly half
        ({"new_payment": "20300.01"}, ("yellow", "yellow", "green")),
        ({"new_payment": "22590.01"}, ("red", "red", "green")),
        ({"household": "43200"}, ("green", "red", "red")),  # nothing disposable
        ({"monthly_income": "0"}, ("red", "red", "red")),
        ({"existing_payment": "0", "new_payment": "0"}, ("green", "green", "na")),
        ({"household": None}, ("green", "na", "na")),
    ],
)
def test_lights_of_a_burden(changes, lights):
    found = burden(**changes)
    assert (found.dti_light, found.payment_light, found.dscr_light) == lights


def test_an_unknown_income_is_named():
    assert burden(monthly_income=None, household=None).missing == ("monthly_income", "household")


def test_the_largest_loan(example):
    inputs, expected = example("aff_max_loan")
    found = able.max_loan(Decimal(inputs["disposable"]), Decimal("0.6"), Decimal("0.042"), 36)
    assert (found.max_payment, found.max_principal) == (
        Decimal(expected["max_payment"]),
        Decimal(expected["max_principal"]),
    )
    assert able.max_loan(Decimal(-5), Decimal("0.6"), Decimal("0.042"), 36).max_principal == 0


def test_the_amount_to_suggest(example):
    inputs, expected = example("limit_wang")
    purpose = able.purpose_limit(Decimal(inputs["purpose_contracts"]), Decimal(inputs["self_funded"]))
    held = lending(value=Decimal(inputs["collateral_value"]), loan=None, cap=Decimal(inputs["ltv_cap"]))
    caps = {
        "application": Decimal(inputs["application"]),
        "affordability": Decimal(inputs["affordability"]),
        "collateral": held.max_loan,
        "purpose": purpose,
    }
    assert caps == {name: Decimal(value) for name, value in expected["caps"].items()}
    found = able.suggest(caps, LIMITS.affordability.round_down)
    assert found.rounded == expected["suggested_wan"] * 10_000
    assert found.bottleneck == expected["binding"]


def test_with_a_limit_unknown_nothing_is_suggested():
    found = able.suggest({"application": Decimal(600000), "collateral": None}, 10000)
    assert (found.amount, found.rounded, found.bottleneck) == (None, None, None)
    assert (found.missing, found.at_most) == (("collateral",), 600000)
    assert able.suggest({}, 10000).amount is None


@given(st.dictionaries(st.text(min_size=1), amounts, min_size=1))
def test_no_suggestion_exceeds_any_limit(caps):
    found = able.suggest(caps, 10000)
    assert found.rounded <= found.amount == min(caps.values()) == caps[found.bottleneck]


def test_collateral(example):
    inputs, expected = example("ltv_caps")
    kinds = {"住宅": "residential", "商铺": "shop", "工业厂房": "factory", "机器设备": "equipment"}
    for row, most in zip(inputs["rows"], expected["max_loan"], strict=True):
        cap = RULES.collateral[kinds[row["type"]]].cap
        assert cap == Decimal(row["cap"])
        assert lending(value=Decimal(row["value"]), loan=None, cap=cap).max_loan == Decimal(most)
    shop = lending(value=Decimal(1500000), loan=Decimal(600000), cap=Decimal("0.5"))
    assert (shop.ltv, shop.within) == (Decimal(expected["wang_ltv"]), expected["wang_pass"])
    assert shop.required_value == Decimal(expected["required_value_for_600k_shop"])
    inputs, expected = example("ltv_second")
    second = lending(
        value=Decimal(inputs["value"]),
        loan=Decimal(360000),
        cap=Decimal(inputs["cap"]),
        prior_claims=Decimal(inputs["prior_lien"]),
    )
    assert (second.max_loan, second.within) == (Decimal(expected["max_new"]), False)


def test_collateral_of_unknown_worth_or_with_too_much_on_it():
    unknown = lending(value=None, loan=Decimal(5), cap=Decimal("0.5"))
    assert (unknown.max_loan, unknown.ltv, unknown.within, unknown.missing) == (None, None, None, ("value",))
    assert unknown.required_value == 10
    full = lending(value=Decimal(10), loan=Decimal(1), cap=Decimal("0.5"), prior_claims=Decimal(9))
    assert (full.max_loan, full.within) == (0, False)
    unclear = lending(value=Decimal(10), loan=Decimal(1), cap=Decimal("0.5"), prior_claims=None)
    assert (unclear.max_loan, unclear.missing) == (None, ("prior_claims",))
    assert total_limit([Decimal(3), Decimal(4)]) == 7
    assert total_limit([Decimal(3), None]) is total_limit([]) is None
    with pytest.raises(ValueError, match="cap"):
        lending(value=Decimal(10), loan=Decimal(1), cap=Decimal("1.01"))


def test_a_loan_on_commercial_property(example):
    inputs, expected = example("aff_property")
    values = {name: Decimal(inputs[name]) for name in ("value", "loan", "annual_rate")}
    values |= {"net_rent": Decimal(inputs["noi"])}
    found = able.property_loan(LIMITS.property, **values, periods=inputs["periods"])
    assert (found.ltv, found.debt_service) == (Decimal("0.6"), Decimal(expected["annual_debt_service"]))
    assert round(found.dscr, 4) == Decimal(expected["dscr"])
    assert found.passed is expected["pass"]
    assert found.max_loan == 10500000  # 70 % of the value; the rent would carry more
    little = able.property_loan(LIMITS.property, **values | {"net_rent": Decimal(1200000)}, periods=120)
    assert not little.passed
    assert monthly_annuity(little.max_loan, Decimal("0.045"), 120) * 12 == pytest.approx(Decimal(1000000))
    assert able.property_loan(LIMITS.property, **values, periods=240).too_long


def test_a_home_loan(example):
    inputs, expected = example("aff_mortgage")
    payment = monthly_annuity(Decimal(expected["loan"]), Decimal(inputs["rate"]), inputs["periods"])
    assert payment == Decimal(expected["payment"])
    found = able.affordability(
        LIMITS.affordability,
        monthly_income=Decimal(inputs["income"]),
        household=Decimal(0),
        existing_payment=Decimal(inputs["other"]),
        new_payment=payment,
    )
    assert round(found.dti, 4) == Decimal(expected["debt_ratio"])


def test_a_loan_without_collateral():
    found = able.micro_credit_limit(LIMITS.micro_credit, monthly_inflow=Decimal(100000), monthly_profit=Decimal(20000))
    assert found == 120000
    assert able.micro_credit_limit(LIMITS.micro_credit, monthly_inflow=None, monthly_profit=Decimal(1)) is None
    assert able.micro_credit_limit(LIMITS.micro_credit, monthly_inflow=Decimal(9), monthly_profit=Decimal(-1)) == 0


def test_bills_deposits_and_delays(example):
    inputs, expected = example("bill_discount")
    made = discount(
        Decimal(inputs["face"]),
        Decimal(inputs["rate"]),
        date.fromisoformat(inputs["discount_date"]),
        date.fromisoformat(inputs["maturity"]),
    )
    assert (made.days, made.interest, made.proceeds) == (
        expected["days"],
        Decimal(expected["interest"]),
        Decimal(expected["proceeds"]),
    )
    for name, days in (("avg_by_interest", 90), ("avg_by_interest_q2", 92)):
        inputs, expected = example(name)
        found = average_balance(Decimal(inputs["interest"]), Decimal(inputs["annual_rate"]), days)
        assert round(found.average, 2) == Decimal(expected["average"])
        assert round(found.uncertainty, 2) == Decimal(expected["uncertainty"])
    inputs, expected = example("rp_penalty")
    late = penalty(
        overdue_principal=Decimal(inputs["overdue_principal"]),
        overdue_interest=Decimal(inputs["overdue_interest"]),
        contract_rate=Decimal(inputs["contract_rate"]),
        multiple=LIMITS.penalty.overdue,
        days=inputs["days"],
    )
    assert (late.rate, late.penalty, late.compound) == tuple(
        Decimal(expected[name]) for name in ("penalty_rate", "penalty", "compound")
    )


def test_altman(example):
    inputs, expected = example("fin_altman")
    parts = [[Decimal(part) for part in inputs[name].split("/")] for name in ("X1", "X2", "X3", "X4")]
    found = altman(LIMITS.altman, *(above / below for above, below in parts))
    assert (round(found.z, 4), found.zone) == (Decimal(expected["z"]), expected["zone"])
    assert round(found.z_emerging, 4) == Decimal(expected["z_em"])


@pytest.mark.parametrize(
    ("x2", "zone"), [("0.798", "safe"), ("0.797", "grey"), ("0.338", "grey"), ("0.337", "distress")]
)
def test_zones(x2, zone):
    assert altman(LIMITS.altman, Decimal(0), Decimal(x2), Decimal(0), Decimal(0)).zone == zone
