"""Of every formula: what cannot be is refused by its name, what is unknown is named and makes nothing zero."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from cmdesk.analysis import affordability as able
from cmdesk.analysis import field_checks as field
from cmdesk.analysis.altman import altman
from cmdesk.analysis.annual_cost import annual_cost, disclosure, xirr
from cmdesk.analysis.collateral import lending, total_limit
from cmdesk.analysis.due_days import due_dates, interest_days
from cmdesk.analysis.equity import equity_check
from cmdesk.analysis.five_c import five_c, risk_level
from cmdesk.analysis.interest import average_balance, discount, guarantee_fee, penalty
from cmdesk.analysis.prepayment import prepayment, present_value
from cmdesk.analysis.routes import estimate
from cmdesk.analysis.schedule import annuity, bullet, equal_principal, flat, interest_only
from cmdesk.analysis.working_capital import Business, Days, days_of, working_capital
from cmdesk.core.catalog import load

RULES = load().analysis
LIMITS, TOLERANCES = RULES.limits, RULES.tolerances
D = Decimal
DAY = date(2026, 1, 1)
NAN, BELOW, HUGE, ZERO, PERCENT = D("NaN"), D(-1), D(10) ** 15 + 1, D(0), D("1.01")
NUMBER = [NAN, HUGE, -HUGE]  # what no figure can be
AMOUNT = [*NUMBER, BELOW]
POSITIVE = [*AMOUNT, ZERO, D("0.0000009")]
YUAN = [*POSITIVE, D("1.001")]
RATE = [*AMOUNT, PERCENT]
COUNT = [0, -1, 1201]


def business(**changes):
    names = ("inventory", "receivable", "payable", "prepaid", "advance")
    days = {name: changes.pop(f"days_{name}", D(30)) for name in names}
    given = {
        "sales": D(100), "profit_rate": D("0.1"), "growth": D("0.1"), "own_funds": D(1), "existing_loans": D(1),
        "other_funds": D(1),
    } | changes  # fmt: skip
    return working_capital(Business(**given, days=Days(**days)))


def term(**changes):
    return interest_only(**({"start": DAY, "end": DAY + timedelta(days=90)} | changes))


AFFORD = {"monthly_income": D(100), "household": D(20), "existing_payment": D(10), "new_payment": D(30)}
EQUITY = {
    "initial_equity": D(100), "profit": D(20), "injection": D(5), "withdrawal": D(7), "depreciation": D(3),
    "revaluation": D(1), "assets": D(150), "liabilities": D(30),
}  # fmt: skip
CASES = [
    (
        lambda **given: able.affordability(LIMITS.affordability, **given),
        AFFORD,
        {"monthly_income": NUMBER, "household": AMOUNT, "existing_payment": AMOUNT, "new_payment": AMOUNT},
        tuple(AFFORD),
    ),
    (
        able.max_loan,
        {"disposable": D(100), "share": D("0.5"), "annual_rate": D("0.05"), "periods": 12},
        {"disposable": NUMBER, "share": RATE, "annual_rate": RATE, "periods": COUNT},
        (),
    ),
    (
        able.purpose_limit,
        {"contracts": D(100), "self_funded": D("0.3")},
        {"contracts": AMOUNT, "self_funded": RATE},
        (),
    ),
    (
        lambda **given: able.micro_credit_limit(LIMITS.micro_credit, **given),
        {"monthly_inflow": D(10), "monthly_profit": D(5)},
        {"monthly_inflow": NUMBER, "monthly_profit": NUMBER},
        (),
    ),
    (
        lambda **given: able.suggest(given, 10),
        {"application": D(50), "purpose": D(60)},
        {"application": AMOUNT, "purpose": AMOUNT},
        ("application", "purpose"),
    ),
    (
        lambda **given: able.property_loan(LIMITS.property, **given),
        {"value": D(1000), "loan": D(700), "annual_rate": D("0.05"), "periods": 120, "net_rent": D(200)},
        {"value": YUAN, "loan": YUAN, "annual_rate": RATE, "periods": COUNT, "net_rent": AMOUNT},
        (),
    ),
    (
        lambda **given: able.mortgage(LIMITS.mortgage, **given),
        {
            "price": D(1000), "down": D("0.2"), "annual_rate": D("0.03"), "periods": 360, "income": D(10),
            "other": D(1),
        },
        {
            "price": YUAN, "down": [*AMOUNT, D(1)], "annual_rate": RATE, "periods": COUNT, "income": AMOUNT,
            "other": AMOUNT,
        },
        ("income", "other"),
    ),
    (
        lambda **given: altman(LIMITS.altman, **given),
        dict.fromkeys(("x1", "x2", "x3", "x4"), D("0.1")),
        dict.fromkeys(("x1", "x2", "x3", "x4"), NUMBER),
        (),
    ),
    (
        lending,
        {"value": D(100), "loan": D(40), "cap": D("0.5"), "prior_claims": D(5)},
        {"value": POSITIVE, "loan": POSITIVE, "cap": [*POSITIVE, PERCENT], "prior_claims": AMOUNT},
        ("value", "loan", "prior_claims"),
    ),
    (
        lambda **given: equity_check(TOLERANCES["equity"], profit_basis="before_depreciation", **given),
        EQUITY,
        {name: NUMBER if name in ("initial_equity", "profit", "revaluation") else AMOUNT for name in EQUITY},
        tuple(EQUITY),
    ),
    (
        lambda **given: field.margin_check(TOLERANCES["gross_margin"], **given),
        {"price_list": D("0.4"), "revenue": D(100), "cogs": D(62)},
        {"price_list": [*NUMBER, PERCENT], "revenue": AMOUNT, "cogs": AMOUNT},
        ("price_list", "revenue", "cogs"),
    ),
    (
        lambda **given: field.profit_check(TOLERANCES["net_profit"], **given),
        {"claimed": D(11), "computed": D(10)},
        {"claimed": NUMBER, "computed": NUMBER},
        ("claimed", "computed"),
    ),
    (
        lambda **given: field.funds_check(
            TOLERANCES["funds"], accounts=[D(5), given["accounts"]], stated=given["stated"]
        ),
        {"accounts": D(5), "stated": D(10)},
        {"accounts": NUMBER, "stated": AMOUNT},
        ("accounts", "stated"),
    ),
    (
        lambda **given: field.stock_check(
            TOLERANCES["stock"],
            [field.Counted(name="a", **{name: given[name] for name in ("book", "count", "price")})],
            stock_total=given["stock_total"],
        ),
        {"book": D(10), "count": D(9), "price": D(2), "stock_total": D(25)},
        {"book": AMOUNT, "count": AMOUNT, "price": AMOUNT, "stock_total": AMOUNT},
        ("stock_total",),
    ),
    (
        lambda **given: field.receivables_check(TOLERANCES["receivables"], [(given["book"], given["confirmed"])]),
        {"book": D(10), "confirmed": D(9)},
        {"book": AMOUNT, "confirmed": AMOUNT},
        ("confirmed",),
    ),
    (
        lambda **given: field.payables_check(TOLERANCES["payables"], [(given["book"], given["statement"])]),
        {"book": D(10), "statement": D(9)},
        {"book": AMOUNT, "statement": AMOUNT},
        ("statement",),
    ),
    (
        lambda **given: field.seasonal_year({1: given["actual"]}, [given["index"], *[D(1)] * 11]),
        {"actual": D(10), "index": D(1)},
        {"actual": AMOUNT, "index": [*AMOUNT, ZERO]},
        (),
    ),
    (
        lambda face, rate, to: discount(face, rate, DAY, DAY + timedelta(days=to)),
        {"face": D(100), "rate": D("0.02"), "to": 90},
        {"face": YUAN, "rate": RATE, "to": [0, -1, 36601]},
        (),
    ),
    (
        average_balance,
        {"interest": D(5), "annual_rate": D("0.01"), "days": 90},
        {"interest": AMOUNT, "annual_rate": [*POSITIVE, PERCENT], "days": [0, -1, 36601]},
        (),
    ),
    (
        penalty,
        {
            "overdue_principal": D(100), "overdue_interest": D(10), "contract_rate": D("0.05"), "multiple": D("1.5"),
            "days": 10,
        },
        {
            "overdue_principal": AMOUNT, "overdue_interest": AMOUNT, "contract_rate": RATE, "multiple": AMOUNT,
            "days": [-1, 36601],
        },
        (),
    ),
    (
        guarantee_fee,
        {"amount": D(100), "quarter_rate": D("0.01"), "months": 6},
        {"amount": YUAN, "quarter_rate": RATE, "months": COUNT},
        (),
    ),
    (
        prepayment,
        {
            "balance": D(1000), "prepay": D(100), "remaining_periods": 12, "annual_rate": D("0.12"),
            "payment": D(100), "fee_rate": D("0.01"),
        },
        {
            "balance": YUAN, "prepay": [*YUAN, D(1001)], "remaining_periods": COUNT, "annual_rate": RATE,
            "payment": [*YUAN, D(9)], "fee_rate": RATE,
        },
        (),
    ),
    (
        present_value,
        {"payment": D(100), "annual_rate": D("0.05"), "periods": 12},
        {"payment": AMOUNT, "annual_rate": RATE, "periods": COUNT},
        (),
    ),
    *(
        (
            method,
            {"principal": D(1200), name: D("0.05"), "periods": 12},
            {"principal": YUAN, name: RATE, "periods": COUNT},
            (),
        )
        for method, name in ((annuity, "annual_rate"), (equal_principal, "annual_rate"), (flat, "monthly_fee_rate"))
    ),
    (
        term,
        {"principal": D(1200), "annual_rate": D("0.05"), "end": DAY + timedelta(days=90), "payment_day": 5},
        {
            "principal": YUAN, "annual_rate": RATE, "end": [DAY, DAY - timedelta(days=1), date(2127, 1, 1)],
            "payment_day": [0, 32, -1],
        },
        (),
    ),
    (
        lambda **given: bullet(start=DAY, **given),
        {"principal": D(1200), "annual_rate": D("0.05"), "end": DAY + timedelta(days=90)},
        {"principal": YUAN, "annual_rate": RATE, "end": [DAY, DAY - timedelta(days=1)]},
        (),
    ),
    (
        business,
        {
            "sales": D(100), "profit_rate": D("0.1"), "growth": D("0.1"), "own_funds": D(1), "existing_loans": D(1),
            "other_funds": D(1), "days_inventory": D(30),
        },
        {
            "sales": POSITIVE, "profit_rate": [*NUMBER, D(1), D(7)], "growth": [*NUMBER, D(-1), D(5), D(20)],
            "own_funds": NUMBER, "existing_loans": AMOUNT, "other_funds": AMOUNT,
        },
        ("sales", "profit_rate", "growth", "own_funds", "existing_loans", "other_funds", "days_inventory"),
    ),
    (
        lambda payment_day: due_dates(DAY, 3, payment_day=payment_day),
        {"payment_day": 31},
        {"payment_day": [0, 32]},
        (),
    ),
    (
        lambda **given: risk_level(LIMITS.risk, **given),
        {"probability": 1, "impact": 5},
        {"probability": [0, 6], "impact": [0, 6]},
        (),
    ),
]  # fmt: skip
IMPOSSIBLE = [
    pytest.param(work, base, name, value, id=f"{at}-{name}-{value}")
    for at, (work, base, wrong, _) in enumerate(CASES)
    for name, values in wrong.items()
    for value in values
]
UNKNOWN = [
    pytest.param(work, base, name, id=f"{at}-{name}")
    for at, (work, base, _, names) in enumerate(CASES)
    for name in names
]


@pytest.mark.parametrize(("work", "base"), [pytest.param(*case[:2], id=str(at)) for at, case in enumerate(CASES)])
def test_what_can_be_is_worked_out(work, base):
    found = work(**base)
    assert getattr(found, "missing", ()) == ()


@pytest.mark.parametrize(("work", "base", "name", "value"), IMPOSSIBLE)
def test_what_cannot_be_is_refused_by_its_name(work, base, name, value):
    with pytest.raises(ValueError, match=rf"^{name}$"):
        work(**(base | {name: value}))


@pytest.mark.parametrize(("work", "base", "name"), UNKNOWN)
def test_what_is_unknown_is_named(work, base, name):
    assert work(**(base | {name: None})).missing == (name,)


def test_limits_are_limits_still():
    assert able.max_loan(D(100), D(1), D(1), 1200).max_payment == 100
    assert able.purpose_limit(D(100), D(1)) == 0
    assert able.purpose_limit(None, D("0.3")) is None
    assert able.micro_credit_limit(LIMITS.micro_credit, monthly_inflow=None, monthly_profit=D(1)) is None
    assert able.micro_credit_limit(LIMITS.micro_credit, monthly_inflow=D(1), monthly_profit=None) is None
    assert able.micro_credit_limit(LIMITS.micro_credit, monthly_inflow=D(-1), monthly_profit=D(1)) == 0
    assert able.micro_credit_limit(LIMITS.micro_credit, monthly_inflow=D(2), monthly_profit=D(10)) == 3
    assert able.micro_credit_limit(LIMITS.micro_credit, monthly_inflow=D(200), monthly_profit=D(10)) == 60
    assert average_balance(D(1), D(1), 1).average == 360
    assert average_balance(D(1), D(1), 36600).days == 36600
    assert penalty(
        overdue_principal=D(1), overdue_interest=D(1), contract_rate=D(1), multiple=D(1), days=0
    ).penalty == 0  # fmt: skip
    late = penalty(
        overdue_principal=D(360), overdue_interest=D(36), contract_rate=D("0.1"), multiple=D(2), days=36600
    )  # fmt: skip
    assert (late.rate, late.penalty, late.compound) == (D("0.2"), 7320, 732)
    assert discount(D(100), D(1), DAY, DAY + timedelta(days=1)).interest == D("0.28")
    assert discount(D(100), D(1), DAY, DAY + timedelta(days=360)).proceeds == 0
    assert discount(D(100), ZERO, DAY, DAY + timedelta(days=36600)).days == 36600
    with pytest.raises(ValueError, match=r"^rate$"):
        discount(D(100), D(1), DAY, DAY + timedelta(days=361))
    assert guarantee_fee(D(100), D("0.01"), 7) == 3


def test_what_a_client_carries():
    assert able.affordability(LIMITS.affordability, **AFFORD).disposable == 70
    for name in ("monthly_income", "household", "existing_payment"):
        found = able.affordability(LIMITS.affordability, **(AFFORD | {name: None}))
        assert (found.disposable, found.payment_to_disposable, found.payment_light) == (None, None, "na")
    for name in ("existing_payment", "new_payment"):
        assert able.affordability(LIMITS.affordability, **(AFFORD | {name: None})).dti is None
    nothing = able.affordability(LIMITS.affordability, **(AFFORD | {"monthly_income": ZERO}))
    assert (nothing.dti, nothing.dti_light, nothing.dscr) == (None, "red", D("-0.5"))
    small = able.affordability(LIMITS.affordability, **(AFFORD | {"monthly_income": D(1), "household": ZERO}))
    assert small.dti == 40
    free = able.affordability(
        LIMITS.affordability, monthly_income=ZERO, household=ZERO, existing_payment=ZERO, new_payment=ZERO
    )
    assert (free.dti_light, free.dscr, free.payment_light) == ("na", None, "na")


def test_a_loan_on_property():
    def made(**changes):
        given = {"value": D(1000), "loan": D(700), "annual_rate": ZERO, "periods": 120, "net_rent": D(84)}
        return able.property_loan(LIMITS.property, **(given | changes))

    found = made()
    assert (found.ltv, found.debt_service, found.dscr, found.max_loan) == (
        D("0.7"), D("69.96"), D(84) / D("69.96"), 700,
    )  # fmt: skip
    assert (found.passed, found.too_long) == (True, False)
    assert made(loan=D("700.01")).passed is False
    assert made(net_rent=D("83.95")).passed is False
    assert made(net_rent=D("83.95")).max_loan == D("699.58")
    assert (made(periods=180).passed, made(periods=181).passed, made(periods=181).too_long) == (True, False, True)
    even = replace(LIMITS.property, dscr=ZERO)
    found = able.property_loan(even, value=D(1000), loan=D(100), annual_rate=ZERO, periods=10, net_rent=ZERO)
    assert (found.max_loan, found.passed) == (700, True)


def test_a_home_loan():
    def made(**changes):
        given = {
            "price": D(1000),
            "down": D("0.2"),
            "annual_rate": ZERO,
            "periods": 8,
            "income": D(200),
            "other": D(10),
        }
        return able.mortgage(LIMITS.mortgage, **(given | changes))

    found = made()
    assert (found.loan, found.payment, found.house_ratio, found.debt_ratio) == (800, 100, D("0.5"), D("0.55"))
    assert (found.house_passed, found.debt_passed) == (True, True)
    assert (made(income=D(199)).house_passed, made(other=D(11)).debt_passed) == (False, False)
    nothing = made(income=ZERO)
    assert (nothing.house_ratio, nothing.house_passed, nothing.debt_passed) == (None, False, False)
    unknown = made(income=None)
    assert (unknown.house_ratio, unknown.debt_ratio, unknown.house_passed, unknown.debt_passed) == (None,) * 4
    other = made(other=None)
    assert (other.house_passed, other.debt_ratio, other.debt_passed) == (True, None, None)
    assert made(down=D("0.99"), periods=1).loan == 10


def test_the_zones_of_a_score():
    zones = replace(LIMITS.altman, safe=D("6.56"), grey=D("3.26"))
    assert altman(zones, D(1), ZERO, ZERO, ZERO).zone == "grey"
    assert altman(zones, ZERO, D(1), ZERO, ZERO).zone == "grey"
    assert altman(zones, D(1), D("0.001"), ZERO, ZERO).zone == "safe"
    assert altman(zones, ZERO, D("0.999"), ZERO, ZERO).zone == "distress"
    assert altman(LIMITS.altman, ZERO, ZERO, D(1), D(1)).z == D("7.77")
    assert altman(LIMITS.altman, ZERO, ZERO, D(1), D(1)).z_emerging == D("11.02")


def test_what_collateral_allows():
    found = lending(value=D(100), loan=D(40), cap=D("0.333"), prior_claims=D("0.006"))
    assert (found.ltv, found.max_loan, found.required_value, found.within) == (
        D("0.40006"), D("33.29"), D("120.14"), False,
    )  # fmt: skip
    assert lending(value=D(100), loan=D(100), cap=D(1)).within is True
    assert lending(value=D(100), loan=D(10), cap=D("0.5"), prior_claims=D(60)).max_loan == 0
    unknown = lending(value=None, loan=D(10), cap=D("0.5"))
    assert (unknown.ltv, unknown.max_loan, unknown.required_value, unknown.within) == (None, None, 20, None)
    unknown = lending(value=D(100), loan=None, cap=D("0.5"))
    assert (unknown.ltv, unknown.max_loan, unknown.required_value, unknown.within) == (None, 50, None, None)
    unknown = lending(value=D(100), loan=D(10), cap=D("0.5"), prior_claims=None)
    assert (unknown.ltv, unknown.max_loan, unknown.required_value, unknown.within) == (None, None, None, None)
    assert (total_limit([D(1), D(2)]), total_limit([D(1), None]), total_limit([])) == (3, None, None)


def test_equity_that_follows_and_that_does_not():
    def made(**changes):
        given = EQUITY | {"profit_basis": "before_depreciation"} | changes
        return equity_check(TOLERANCES["equity"], **given)

    found = made()
    assert (found.expected_equity, found.actual_equity, found.difference) == (116, 120, -4)
    assert (found.deviation, found.deviation_of_actual, found.direction) == (
        D(4) / 116,
        D(4) / 120,
        "actual_gt_expected",
    )
    assert made(profit_basis="after_depreciation").expected_equity == 119
    assert made(liabilities=D(34)).direction == "even"
    assert made(liabilities=D(35)).direction == "actual_lt_expected"
    assert made(assets=ZERO).deviation_of_actual is None
    broke = made(initial_equity=D(-16))
    assert (broke.expected_equity, broke.deviation, broke.light) == (0, None, "na")
    small = made(initial_equity=D("-15.5"), assets=D("30.5"))
    assert (small.deviation, small.light) == (0, "green")
    with pytest.raises(ValueError, match=r"^profit_basis$"):
        made(profit_basis="none")
    for name in EQUITY:
        unknown = made(**{name: None})
        assert (unknown.difference, unknown.deviation, unknown.direction, unknown.light) == (None, None, None, "na")


def test_margins_and_profit():
    tolerance = TOLERANCES["gross_margin"]
    found = field.margin_check(tolerance, price_list=D("0.41"), revenue=D(100), cogs=D(62))
    assert (found.book, found.found, found.deviation, found.light, found.adopted) == (
        D("0.38"), D("0.41"), D("0.03"), "green", D("0.38"),
    )  # fmt: skip
    assert field.margin_check(tolerance, price_list=D("0.44"), revenue=D(100), cogs=D(62)).light == "yellow"
    assert field.margin_check(tolerance, price_list=D("0.3"), revenue=D(100), cogs=D(62)).adopted == D("0.3")
    assert field.margin_check(tolerance, price_list=D(1), revenue=D(1), cogs=D(0)).deviation == 0
    nothing = field.margin_check(tolerance, price_list=D("0.4"), revenue=ZERO, cogs=D(62))
    assert (nothing.book, nothing.deviation, nothing.light, nothing.adopted, nothing.missing) == (
        None, None, "na", None, ("revenue",),
    )  # fmt: skip
    half = field.margin_check(tolerance, price_list=None, revenue=D(100), cogs=D(62))
    assert (half.book, half.found, half.deviation, half.adopted) == (D("0.38"), None, None, None)
    lacking = field.margin_check(tolerance, price_list=D("0.4"), revenue=D(100), cogs=None)
    assert (lacking.book, lacking.deviation, lacking.adopted) == (None, None, None)
    claimed = field.profit_check(TOLERANCES["net_profit"], claimed=D(9), computed=D(-10))
    assert (claimed.book, claimed.found, claimed.deviation, claimed.light, claimed.adopted) == (
        9, -10, D("1.9"), "red", -10,
    )  # fmt: skip
    even = field.profit_check(TOLERANCES["net_profit"], claimed=D(9), computed=ZERO)
    assert (even.deviation, even.light, even.adopted, even.missing) == (None, "na", 0, ())
    unknown = field.profit_check(TOLERANCES["net_profit"], claimed=None, computed=D(1))
    assert (unknown.book, unknown.deviation, unknown.light, unknown.adopted) == (None, None, "na", 1)


def test_stock_rows_and_funds():
    def counted(count, total):
        items = [field.Counted(name="a", book=D(10), count=D(count), price=D(2))]
        return field.stock_check(TOLERANCES["stock"], items, stock_total=total)

    found = counted(9, D(25))
    assert (found.book, found.found, found.deviation, found.light, found.adopted, found.coverage) == (
        20, 18, D("0.1"), "yellow", 18, D("0.8"),
    )  # fmt: skip
    assert (counted(11, D(25)).adopted, counted(11, D(25)).deviation) == (20, D("0.1"))
    assert [counted(10, D(total)).light for total in (33, 34, 50, 51)] == ["green", "yellow", "yellow", "red"]
    empty = field.stock_check(TOLERANCES["stock"], [], stock_total=D(5))
    assert (empty.deviation, empty.light, empty.adopted, empty.missing) == (None, "na", None, ("items",))
    assert counted(10, ZERO).coverage is None
    assert field.to_count({"a": D(1), "b": D(5), "c": D(4)}, TOLERANCES["stock"]) == ("b", "c")
    assert field.to_count({"a": D(4), "b": D(6)}, TOLERANCES["stock"]) == ("b",)

    rows = [(D(10), D(9)), (D(10), D(10))]
    assert field.receivables_check(TOLERANCES["receivables"], rows).adopted == 19
    assert field.payables_check(TOLERANCES["payables"], rows).adopted == 20
    assert field.receivables_check(TOLERANCES["receivables"], rows).deviation == D("0.05")
    nobody = field.receivables_check(TOLERANCES["receivables"], [])
    assert (nobody.found, nobody.deviation, nobody.light, nobody.adopted) == (None, None, "na", None)
    asked = field.payables_check(TOLERANCES["payables"], [(D(10), None), (D(5), D(5))])
    assert (asked.book, asked.found, asked.adopted, asked.missing) == (15, None, None, ("statement",))
    assert field.receivables_check(TOLERANCES["receivables"], [(ZERO, ZERO)]).deviation is None

    funds = field.funds_check(TOLERANCES["funds"], accounts=[D(60), D(39)], stated=D(100))
    assert (funds.book, funds.found, funds.deviation, funds.light, funds.adopted) == (100, 99, D("0.01"), "green", 99)
    assert field.funds_check(TOLERANCES["funds"], accounts=[D(60)], stated=ZERO).deviation is None
    lacking = field.funds_check(TOLERANCES["funds"], accounts=[], stated=D(1))
    assert (lacking.found, lacking.adopted, lacking.missing) == (None, None, ("accounts",))
    lacking = field.funds_check(TOLERANCES["funds"], accounts=[D(1), None], stated=D(1))
    assert (lacking.found, lacking.light) == (None, "na")


@pytest.mark.parametrize(
    ("actual", "index", "named"),
    [
        ({}, [D(1)] * 12, "actual"),
        ({0: D(1)}, [D(1)] * 12, "actual"),
        ({13: D(1)}, [D(1)] * 12, "actual"),
        ({1: D(1)}, [D(1)] * 11, "index"),
        ({1: D(1)}, [D(1)] * 13, "index"),
        ({2: D(1)}, [D(1), ZERO, *[D(1)] * 10], "index"),
    ],
)
def test_an_impossible_season(actual, index, named):
    with pytest.raises(ValueError, match=rf"^{named}$"):
        field.seasonal_year(actual, index)


def test_a_season():
    index = [D(2), *[D("0.5")] * 10, D(3)]
    assert field.seasonal_year({1: D(10), 12: D(20)}, index) == 60
    assert field.seasonal_year({2: D(5)}, index) == 100


def test_a_loan_paid_back_early():
    whole = prepayment(D(1000), D(1000), 12, D("0.12"), fee_rate=D("0.01"))
    assert (whole.balance_after, whole.payment_same_term, whole.periods_same_payment) == (0, 0, 0)
    assert (whole.last_payment_same_payment, whole.fee) == (0, 10)
    part = prepayment(D(1000), D(100), 9, ZERO, payment=D(200))
    assert (part.balance_after, part.payment_same_term, part.periods_same_payment) == (900, 100, 5)
    assert (part.last_payment_same_payment, part.fee) == (100, 0)
    with pytest.raises(ValueError, match=r"^payment$"):
        prepayment(D(1100), D(100), 12, D("0.12"), payment=D(10))  # nothing but interest
    assert prepayment(D(1100), D(100), 12, D("0.12"), payment=D("10.01")).periods_same_payment > 500
    assert present_value(D(100), ZERO, 12) == 1200


@pytest.mark.parametrize(
    ("flows", "per_year", "named"),
    [
        ([D(1), D(-1)], 0, "per_year"),
        ([D(1), D(-1)], 366, "per_year"),
        ([D(1), D(1)], 12, "cashflows"),
        ([D(1), NAN], 12, "cashflows"),
        ([D(1), D(-3), D(3)], 12, "cashflows"),
        ([], 12, "cashflows"),
        ([D(1), D(-(10**14))], 365, "cashflows"),
        ([D(-100), D(110)], 365, "cashflows"),
    ],
)
def test_flows_without_one_rate(flows, per_year, named):
    with pytest.raises(ValueError, match=rf"^{named}$"):
        annual_cost(flows, per_year)


def test_rates():
    assert round(annual_cost([D(100), D(-110)], 1).irr_period, 12) == D("0.1")
    assert round(annual_cost([D(-100), D(110)], 12).nominal, 9) == D("1.2")
    assert round(annual_cost([D(-100), D(60), D(60)], 1).irr_period, 6) == D("0.130662")
    assert round(annual_cost([D(100), D(-90)], 1).irr_period, 12) == D("-0.1")
    assert round(annual_cost([D(0), D(100), D(-400)], 2).effective, 9) == 15
    later = DAY + timedelta(days=365)
    assert round(xirr([(later, D(-110)), (DAY, D(100))]), 12) == D("0.1")
    assert round(xirr([(DAY, D(60)), (later, D(-110)), (DAY, D(40))]), 12) == D("0.1")
    assert round(xirr([(DAY, D(-100)), (later, D(121))]), 12) == D("0.21")
    for flows in (
        [],
        [(DAY, D(1))],
        [(DAY, D(1)), (later, D(1))],
        [(DAY, D(1)), (later, NAN)],
        [(DAY, D(1)), (DAY, D(-2))],
    ):
        with pytest.raises(ValueError, match=r"^flows$"):
            xirr(flows)


def test_the_whole_cost_of_a_loan():
    made = annuity(D(1200), D("0.12"), 12)
    found = disclosure(D(1200), made, {"a": D(10), "b": D(2)})
    assert (found.interest, found.fees, found.total) == (made.total_interest, 12, made.total_interest + 12)
    assert disclosure(D(1200), made, {}).fees == 0
    for fees in ({"a": D(1200)}, {"a": D(-1)}, {"a": NAN}):
        with pytest.raises(ValueError, match=r"^fees$"):
            disclosure(D(1200), made, fees)
    assert disclosure(D(1200), made, {"a": D(600)}).cost.nominal > 1


def test_days_interest_is_due():
    def days(start, end, every="month", payment_day=None):
        return [
            str(day) for day in interest_days(date.fromisoformat(start), date.fromisoformat(end), every, payment_day)
        ]

    assert days("2026-01-31", "2026-03-31") == ["2026-02-28"]
    assert days("2026-01-15", "2026-03-20") == ["2026-02-15", "2026-03-15"]
    assert days("2026-01-15", "2026-03-15", payment_day=1) == ["2026-02-01", "2026-03-01"]
    assert days("2026-01-15", "2026-02-20", payment_day=31) == ["2026-01-31"]
    assert days("2025-11-20", "2026-04-01", "quarter") == ["2025-12-20", "2026-03-20"]
    assert days("2026-01-15", "2026-07-01", "quarter", 5) == ["2026-03-05", "2026-06-05"]
    for payment_day in (0, 32):
        with pytest.raises(ValueError, match=r"^payment_day$"):
            days("2026-01-15", "2026-03-20", payment_day=payment_day)
    assert due_dates(DAY, 2, payment_day=31) == [date(2026, 1, 31), date(2026, 2, 28)]
    assert due_dates(DAY, 1, payment_day=1) == [date(2026, 2, 1)]
    assert due_dates(None, 2) == [None, None]
    assert due_dates(date(9999, 11, 5), 1) == [date(9999, 12, 5)]
    with pytest.raises(ValueError, match=r"^periods$"):
        due_dates(date(9999, 11, 5), 2)


def test_days_of_working_capital():
    given = dict.fromkeys(("sales", "cogs", "inventory", "receivable", "payable", "prepaid", "advance"), D(360))
    assert set(vars(days_of(**given)).values()) == {D(360)} or days_of(**given).inventory == 360
    nil = days_of(**(given | {"inventory": ZERO, "cogs": None}))
    assert (nil.inventory, nil.payable, nil.receivable) == (0, None, 360)
    for name in ("inventory", "receivable", "payable", "prepaid", "advance"):
        assert getattr(days_of(**(given | {name: None})), name) is None
        assert getattr(days_of(**(given | {name: D(30)})), name) == 30
        with pytest.raises(ValueError):  # noqa: PT011  (named avg_… on the command line)
            days_of(**(given | {name: D(-1)}))
    found = business()
    assert (found.cycle_days, found.turnover_times) == (30, 12)
    assert (found.need, found.gap, found.new_loan) == (D("8.25"), D("5.25"), D("5.25"))
    assert business(own_funds=D(9)).new_loan == 0
    assert business(days_payable=D(90)).turnover_times is None


def test_scores_and_risks():
    parts, light = RULES.five_c, RULES.memo.five_c_light
    whole = dict.fromkeys(parts, D(80))
    assert (five_c(parts, light, whole).total, five_c(parts, light, whole).light) == (80, "green")
    assert five_c(parts, light, dict.fromkeys(parts, D("79.9"))).light == "yellow"
    assert five_c(parts, light, dict.fromkeys(parts, D(64))).light == "red"
    for name in parts:
        lacking = five_c(parts, light, whole | {name: None})
        assert (lacking.total, lacking.light, lacking.missing) == (None, "na", (name,))
        for wrong in (D(-1), D("100.01"), NAN):
            with pytest.raises(ValueError):  # noqa: PT011  (whichever name it has)
                five_c(parts, light, whole | {name: wrong})
    levels = [risk_level(LIMITS.risk, probability=one, impact=5).light for one in range(1, 6)]
    assert levels == ["green", "yellow", "red", "red", "red"]
    assert risk_level(LIMITS.risk, probability=2, impact=4).light == "yellow"
    assert risk_level(LIMITS.risk, probability=5, impact=5).level == 25


def test_routes_from_tables_and_from_answers():
    questions, tolerance = RULES.question_sets["catering"], TOLERANCES["sales"]
    menu = [{"share": D("0.5"), "cost": D("0.4")}, {"share": D("0.5"), "cost": D("0.3")}]
    derived = {one.var: one for one in questions.derived}
    one = derived["cost_rate"]
    columns = sorted(one.expression.names)
    rows = [dict(zip(columns, row.values(), strict=True)) for row in menu]
    bought = {"buy": D(70), "open_stock": ZERO, "close_stock": ZERO}
    found = estimate(questions, bought, {one.table: rows}, tolerance)
    assert found.routes["purchase"] == 200
    assert (found.check.light, found.check.adopted) == ("na", None)  # one route checks nothing
    given_itself = estimate(questions, bought | {"cost_rate": D("0.5")}, {one.table: rows}, tolerance)
    assert given_itself.routes["purchase"] == 140
    nothing = estimate(questions, bought, {}, tolerance)
    assert (nothing.routes["purchase"], nothing.missing["purchase"]) == (None, ("cost_rate",))
    assert estimate(questions, bought, {one.table: []}, tolerance).routes["purchase"] is None
    holes = [rows[0], dict.fromkeys(columns)]
    assert estimate(questions, bought, {one.table: holes}, tolerance).routes["purchase"] is None
    both = estimate(questions, bought | {"receipt_cash": D(190), "receipt_qr": ZERO, "receipt_platform_net": ZERO,
                                         "commission": ZERO}, {one.table: rows}, tolerance)  # fmt: skip
    assert (both.check.lowest, both.check.highest, both.check.light) == (190, 200, "yellow")
    for answers, tables, named in (({"x": D(1)}, {}, "x"), ({}, {"x": []}, "x"), ({"buy": D(-1)}, {}, "buy")):
        with pytest.raises(ValueError, match=rf"^{named}$"):
            estimate(questions, answers, tables, tolerance)
