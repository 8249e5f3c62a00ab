import io
import json
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from cmdesk.cli.lookup import kinds

CASES = {
    case["id"]: case
    for case in json.loads((Path(__file__).parents[1] / "data" / "worked_examples.json").read_text("utf-8"))["cases"]
}


@pytest.fixture
def calc(monkeypatch, capsys):
    """Run a calculation with an object on stdin; return exit status, the result and stderr."""
    from cmdesk.cli.main import status

    def run(kind, given):
        monkeypatch.setattr(sys, "argv", ["cmdesk", "--today", "2026-10-31", "calc", kind])
        monkeypatch.setattr(sys, "stdin", io.StringIO(given if isinstance(given, str) else json.dumps(given)))
        code = status()
        out = capsys.readouterr()
        return code, json.loads(out.out) if out.out.startswith("{") else out.out, out.err

    return run


LOAN = {"method": "annuity", "principal": "600000", "annual_rate": "0.042", "periods": 36}
CAPITAL = {
    "sales": "6000",
    "profit_rate": "0.069",
    "growth": "0.20",
    "own_funds": "610",
    "existing_loans": "900",
    "other_funds": "0",
}
BALANCES = {
    "cogs": "4740",
    "avg_inventory": "850",
    "avg_receivable": "1000",
    "avg_payable": "530",
    "avg_prepaid": "110",
    "avg_advance": "70",
}
DAYS = ["days_inventory", "days_receivable", "days_prepaid", "days_advance"]
EQUITY = {
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
DISCOUNT = {"face": "1000000", "rate": "0.0185", "from": "2026-03-25", "to": "2026-09-15"}
PENALTY = {"overdue_principal": "10000", "overdue_interest": "100", "contract_rate": "0.06", "days": 30}
HALF_YEAR = {"interest": "5", "annual_rate": "0.0005", "from": "2026-03-21", "to": "2026-06-20"}
BURDEN = {"monthly_income": "45800", "household": "11000", "existing_payment": "2600", "new_payment": "17767.82"}


@pytest.mark.parametrize(
    ("kind", "given", "result"),
    [
        ("schedule", LOAN, {"total_interest": "39641.61", "first_payment": "17767.82", "last_payment": "17767.91"}),
        (
            "schedule",
            {"method": "flat", "principal": "120000", "periods": 12, "monthly_fee_rate": "0.005"},
            {"first_payment": "10600.00", "total_interest": "7200.00", "total_payment": "127200.00"},
        ),
        (
            "schedule",
            {"method": "bullet", "principal": 200000, "annual_rate": 0.045, "start": "2026-01-01", "end": "2026-04-01"},
            {"total_payment": "202250.00"},
        ),
        (
            "schedule",
            {"method": "interest_only", "principal": 500000, "annual_rate": "0.0435", "periods": 12}
            | {"start": "2026-03-20"},
            {"total_interest": "22052.11"},
        ),
        (
            "cost-disclosure",
            {
                "method": "annuity",
                "principal": 600000,
                "annual_rate": "0.042",
                "periods": 36,
                "fees": {"guarantee": 3600},
            },
            {"interest": "39641.61", "total": "43241.61", "nominal": "0.0460033883"},
        ),
        (
            "prepayment",
            {"balance": "408324.33", "prepay": "100000", "remaining_periods": 24, "annual_rate": "0.042"},
            {
                "balance_after": "308324.33",
                "payment_same_term": "13416.42",
                "periods_same_payment": 18,
                "last_payment_same_payment": "16589.99",
            },
        ),
        (
            "apr",
            {"cashflows": ["94000", *["-9000"] * 12], "per_year": 12},
            {"irr_period": "0.0220338630", "nominal": "0.2644063561", "effective": "0.2989230571"},
        ),
        ("apr", {"cashflows": ["1", "-1"], "per_year": 1}, {"irr_period": "0.0000000000"}),
        (
            "xirr",
            {"flows": [{"date": "2026-01-01", "amount": "100"}, {"date": "2027-01-01", "amount": "-110"}]},
            {"rate": "0.1000000000"},
        ),
        (
            "working-capital",
            CAPITAL | BALANCES,
            {"cycle_days": "88.4582", "turnover_times": "4.0697", "need": "1647.09", "new_loan": "137.09"},
        ),
        (
            "working-capital",
            {
                **CAPITAL,
                "days_inventory": "45",
                "days_receivable": "72",
                "days_payable": "22.5",
                "days_prepaid": "11.25",
                "days_advance": "0",
                "sales": "3200",
                "profit_rate": "0.045",
                "growth": "0.10",
                "own_funds": "380",
                "existing_loans": "200",
                "other_funds": "60",
            },
            {"cycle_days": "105.7500", "need": "987.47", "new_loan": "347.47"},
        ),
        (
            "cross-check",
            {"routes": {"traffic": "206976.00", "receipts": "204000.00", "purchase": None}},
            {
                "min": "204000.00",
                "max": "206976.00",
                "deviation": "0.014588",
                "light": "green",
                "adopted": "204000.00",
                "missing": ["purchase"],
            },
        ),
        (
            "equity-check",
            EQUITY,
            {
                "expected_equity": "2084400",
                "actual_equity": "1978000",
                "difference": "106400",
                "deviation": "0.051046",
                "light": "yellow",
            },
        ),
        ("cross-check", {"routes": {"a": "1e15", "b": "1e-29"}}, {"light": "red"}),
        ("affordability", BURDEN, {"dti": "0.444712", "payment_to_disposable": "0.551796", "dscr": "1.708578"}),
        (
            "max-loan",
            {"disposable": "32200", "share": "0.60", "annual_rate": "0.042", "periods": 36},
            {"max_payment": "19320.00", "max_principal": "652415.36"},
        ),
        ("discount", DISCOUNT, {"days": 174, "interest": "8941.67", "proceeds": "991058.33"}),
        (
            "average-balance",
            {"interest": "15.38", "annual_rate": "0.0005", "from": "2025-12-21", "to": "2026-03-20"},
            {"days": 90, "average": "123040.00", "uncertainty": "40.00"},
        ),
        (
            "average-balance",
            {"interest": "9.37", "annual_rate": "0.0005", "days": 92},
            {"days": 92, "average": "73330.43", "uncertainty": "39.13"},
        ),
        (
            "altman",
            {"x1": "0.156410", "x2": "0.225641", "x3": "0.122051", "x4": "0.930693"},
            {"z": "3.5590", "zone": "safe"},
        ),
        ("classify", {"overdue_days": 30, "credit_impaired": True, "ecl_ratio": "0.50"}, {"at_least": "doubtful"}),
        ("classify", {"overdue_days": 5, "technical_overdue": True}, {"at_least": "pass", "rules": []}),
        ("split-target", {"target": "10.00", "workdays": [1, 2], "unit": "0.01"}, {"parts": ["3.33", "6.67"]}),
        ("amount-in-words", {"amount": "1409.50"}, {"zh": "人民币壹仟肆佰零玖元伍角"}),
        ("mask", {"kind": "name", "text": "欧阳建国"}, {"masked": "欧**国"}),
        ("mask", {"kind": "id_card", "text": "99990119820315611X"}, {"masked": "999901********611X"}),
        (
            "penalty",
            {"overdue_principal": "15777.69", "overdue_interest": "1990.13", "contract_rate": "0.042", "days": 15},
            {"rate": "0.063000", "penalty": "41.42", "compound": "5.22"},
        ),
        (
            "collateral",
            {"kind": "shop", "value": "1500000", "loan": "600000"},
            {"max_loan": "750000.00", "within": True},
        ),
        (
            "suggested-amount",
            {"limits": {"application": "600000", "affordability": "652415.36"}},
            {"rounded": "600000", "bottleneck": "application"},
        ),
        ("five-c", {"scores": {"character": 85, "capacity": 80}}, {"total": None, "light": "na"}),
        ("risk-level", {"probability": 3, "impact": 5}, {"level": 15, "light": "red"}),
        (
            "property-loan",
            {"value": 15000000, "loan": 9000000, "annual_rate": "0.045", "periods": 120, "net_rent": 1860000},
            {"dscr": "1.661761", "passed": True},
        ),
        (
            "stock-check",
            {"items": [{"name": "酒", "book": 10, "count": 9, "price": "100"}], "stock_total": 1000},
            {"deviation": "0.100000", "light": "yellow", "coverage": "1.000000"},
        ),
        ("receivables-check", {"rows": [{"book": 5, "confirmed": 5}]}, {"light": "green", "adopted": "5"}),
        ("payables-check", {"rows": [{"book": 5, "statement": None}]}, {"light": "na", "missing": ["statement"]}),
        ("funds-check", {"accounts": ["5", "6"], "stated": "11"}, {"light": "green"}),
        ("margin-check", {"price_list": "0.5845", "revenue": 204000, "cogs": 87000}, {"light": "green"}),
        ("profit-check", {"claimed": 50000, "computed": 45800}, {"light": "yellow", "adopted": "45800"}),
        ("seasonal-sales", {"actual": {"2": "100"}, "index": [1, 2, *[1] * 9, 0]}, {"annual": "600.00"}),
    ],
)
def test_results(calc, kind, given, result):
    code, found, err = calc(kind, given)
    assert (code, err) == (0, "")
    assert {name: found[name] for name in result} == result


def test_words(calc):
    rows, hits = CASES["words_check"]["inputs"]["rows"], CASES["words_check"]["expected"]["hits"]
    for row, expected in zip(rows, hits, strict=True):
        found = calc("words-check", row)[1]["hits"]
        assert [[hit["code"], hit["text"], hit["severity"]] for hit in found] == expected


def test_the_days_of_a_schedule(calc):
    given = LOAN | {"start": "2026-01-31", "periods": 3, "end": None}
    payments = calc("schedule", given)[1]["payments"]
    assert [one["due_date"] for one in payments] == ["2026-02-28", "2026-03-31", "2026-04-30"]
    assert set(payments[0]) >= {"period", "due_date", "payment", "principal", "interest", "balance"}
    assert calc("schedule", LOAN)[1]["payments"][0]["due_date"] is None
    quarter = {
        "method": "interest_only",
        "principal": "1300000",
        "annual_rate": "0.0385",
        "start": "2026-04-08",
        "end": "2027-04-07",
        "interest_every": "quarter",
    }
    expected = CASES["rp_interest_quarterly"]["expected"]
    found = calc("schedule", quarter)[1]
    assert found["total_interest"] == expected["total_interest"]
    assert [[str(one[name]) for name in expected["columns"]] for one in found["payments"]] == [
        [str(cell) for cell in row] for row in expected["schedule"]
    ]


@pytest.mark.parametrize(
    ("kind", "given", "missing"),
    [
        ("schedule", {}, ["method"]),
        ("schedule", {"method": "annuity", "principal": None, "annual_rate": "0.05"}, ["principal", "periods"]),
        ("prepayment", {"balance": "5"}, ["prepay", "remaining_periods", "annual_rate"]),
        ("apr", {"per_year": 12}, ["cashflows"]),
        ("apr", {"per_year": 12, "cashflows": ["5", None]}, ["cashflows"]),
        ("xirr", {"flows": [{"date": "2026-01-01"}]}, ["flows"]),
        ("working-capital", CAPITAL | BALANCES | {"avg_prepaid": None}, ["avg_prepaid"]),
        ("working-capital", CAPITAL | {"days_payable": 3} | {"growth": None}, ["growth", *DAYS]),
        ("equity-check", EQUITY | {"withdrawal": None}, ["withdrawal"]),
        ("affordability", BURDEN | {"monthly_income": None}, ["monthly_income"]),
        ("average-balance", {"interest": "1", "annual_rate": "0.01", "from": "2026-01-01"}, ["days"]),
        ("altman", {"x1": "0.1", "x2": "0.2", "x3": None}, ["x3", "x4"]),
        ("collateral", {"value": 5, "loan": 5}, ["cap"]),
        ("suggested-amount", {"limits": {"collateral": None}}, ["collateral"]),
        ("amount-in-words", {}, ["amount"]),
        ("classify", {"misuse": True}, ["overdue_days"]),
        ("split-target", {"target": 5, "unit": 1, "workdays": [None]}, ["workdays"]),
        ("stock-check", {"items": [{"name": "x", "price": 5}], "stock_total": 1}, ["items.book", "items.count"]),
        ("receivables-check", {"rows": [{"confirmed": 5}]}, ["rows.book"]),
        ("seasonal-sales", {"actual": {"1": 5, "2": None}, "index": [1] * 12}, ["actual.2"]),
        ("seasonal-sales", {"actual": {"1": 5}, "index": [1] * 11 + [None]}, ["index"]),
        ("statements", {"periods": [{"figures": {}}]}, ["periods.end"]),
        ("five-c", {"scores": {}}, ["character", "capacity", "capital", "collateral", "condition"]),
    ],
)
def test_what_is_missing_is_named_and_there_is_no_result(calc, kind, given, missing):
    code, found, _ = calc(kind, given)
    assert code == 0
    assert found["missing"] == missing
    assert None in [found[name] for name in kinds()[kind].outputs if name != "missing"]


@pytest.mark.parametrize(
    ("kind", "given", "named"),
    [
        ("schedule", LOAN | {"term": 3}, "term"),
        ("schedule", LOAN | {"method": "balloon"}, "method"),
        ("schedule", LOAN | {"method": ["annuity"]}, "method"),
        ("schedule", LOAN | {"principal": "-1"}, "principal"),
        ("schedule", LOAN | {"principal": "600000.001"}, "principal"),
        ("schedule", LOAN | {"principal": 0}, "principal"),
        ("schedule", LOAN | {"annual_rate": "1e400"}, "annual_rate"),
        ("schedule", LOAN | {"periods": 3.5}, "periods"),
        ("schedule", LOAN | {"periods": True}, "periods"),
        ("schedule", LOAN | {"periods": 10**8}, "periods"),
        ("schedule", LOAN | {"periods": "1e999999999"}, "periods"),
        ("schedule", LOAN | {"start": "2026-02-30"}, "start"),
        ("schedule", LOAN | {"start": "2026-01-01", "payment_day": 0}, "payment_day"),
        ("schedule", '{"method": "annuity", "principal": NaN, "annual_rate": "0.05", "periods": 3}', "principal"),
        ("schedule", '{"method": "annuity", "principal": 1, "annual_rate": Infinity, "periods": 3}', "annual_rate"),
        ("prepayment", {"balance": "5", "prepay": "6", "remaining_periods": 3, "annual_rate": "0.05"}, "prepay"),
        ("apr", {"cashflows": "5", "per_year": 12}, "cashflows"),
        ("apr", {"cashflows": ["5", {}], "per_year": 12}, "cashflows[2]"),
        ("apr", {"cashflows": ["5", "6"], "per_year": 12}, "cashflows"),
        ("apr", {"cashflows": ["5", "-6"], "per_year": 0}, "per_year"),
        ("xirr", {"flows": [{"date": "x", "amount": "5"}]}, "flows[1].date"),
        ("xirr", {"flows": [{"day": "2026-01-01", "amount": "5"}]}, "flows[1].day"),
        ("working-capital", CAPITAL | BALANCES | {"days_inventory": 4}, "cogs"),
        ("working-capital", CAPITAL | BALANCES | {"avg_receivable": "-4"}, "avg_receivable"),
        ("working-capital", CAPITAL | BALANCES | {"sales": 0}, "sales"),
        ("cross-check", {"routes": {"a": "x", "b": "1"}}, "routes.a"),
        ("cross-check", {"routes": {"a": "1e999999", "b": "1"}}, "routes.a"),
        ("cross-check", {"routes": ["1", "2"]}, "routes"),
        ("equity-check", EQUITY | {"assets": "-1"}, "assets"),
        ("affordability", BURDEN | {"household": "-1"}, "household"),
        ("max-loan", {"disposable": "5", "share": "1.2", "annual_rate": "0.05", "periods": 3}, "share"),
        ("discount", DISCOUNT | {"to": "2026-03-25"}, "to"),
        ("average-balance", {"interest": "5", "annual_rate": "0", "days": 3}, "annual_rate"),
        ("average-balance", {"interest": "5", "annual_rate": "0.1", "from": "2026-02-02", "to": "2026-01-01"}, "to"),
        ("altman", {"x1": "a", "x2": 0, "x3": 0, "x4": 0}, "x1"),
        ("amount-in-words", {"amount": "0.001"}, "amount"),
        ("classify", {"overdue_days": 5, "misuse": 1}, "misuse"),
        ("split-target", {"target": 1, "unit": "1e-30", "workdays": [1]}, "unit"),
        ("collateral", {"value": 5, "loan": 5, "cap": "1e-30"}, "cap"),
        ("split-target", {"target": "0.005", "unit": "0.01", "workdays": [1]}, "target"),
        ("amount-in-words", {"amount": "-1"}, "amount"),
        ("mask", {"kind": "cat", "text": "x"}, "kind"),
        ("words-check", {"text": "x", "scope": "all"}, "scope"),
        ("collateral", {"kind": "moon", "value": 1, "loan": 1}, "kind"),
        ("seasonal-sales", {"actual": {"13": 1}, "index": [1] * 12}, "actual"),
        ("five-c", {"scores": {"charm": 1}}, "charm"),
        ("risk-level", {"probability": 6, "impact": 1}, "probability"),
        ("statements", {"periods": [{"end": "2025-12-31", "figures": {"gold": 1}}]}, "gold"),
        ("statements", {"periods": [], "industry": "mining"}, "industry"),
        ("cross-check", {"routes": {"a": "1e16", "b": "1"}}, "routes.a"),
        ("size-class", {"industry": "RET", "staff": 5, "revenue_wan": "1e20", "assets_wan": 1}, "revenue_wan"),
        ("working-capital", CAPITAL | {"days_inventory": 99999}, "days_inventory"),
        ("classify", {"overdue_days": 1, "ecl_ratio": 76}, "ecl_ratio"),
        ("warning-signals", {"facts": {"debt_asset": 76}}, "debt_asset"),
        ("warning-signals", {"facts": {"lease_renewed": 3}}, "lease_renewed"),
        ("warning-signals", {"facts": {"staff": True}}, "staff"),
        ("penalty", PENALTY | {"multiple": "0.5"}, "multiple"),
        ("penalty", PENALTY | {"multiple": "50"}, "multiple"),
        ("average-balance", HALF_YEAR | {"days": 90}, "days"),
    ],
)
def test_an_impossible_input_is_named(calc, kind, given, named):
    code, out, err = calc(kind, given)
    assert (code, out) == (1, "")
    assert f"“{named}”" in err or f"「{named}」" in err


@pytest.mark.parametrize(
    ("kind", "given", "said"),
    [
        (
            "schedule",
            LOAN | {"periods": 99999},
            "「periods」超出了可能的范围，或与其他输入不相符；应填：整数。",
        ),
        ("classify", {"overdue_days": 1, "ecl_ratio": 76}, "小数，4.2% 写作 0.042"),
        ("max-loan", {"disposable": "x", "share": "0.6"}, "「disposable」请填数字（元/月）。"),
        ("cross-check", {"routes": {"a": "1e16"}}, "金额，单位须一致"),
    ],
)
def test_a_refusal_speaks_the_users_language_to_the_unit(calc, monkeypatch, kind, given, said):
    monkeypatch.setattr("cmdesk.core.translation.preferred_language", lambda: "zh_CN")
    assert said in calc(kind, given)[2]


def test_what_nobody_knows_is_not_no(calc):
    """Absent is no, as the contract says; null is unknown, and decides nothing that it could decide."""
    assert calc("classify", {"overdue_days": 0})[1] == {"at_least": "pass", "rules": []}
    unknown = calc("classify", {"overdue_days": 0, "misuse": None})[1]
    assert (unknown["at_least"], unknown["missing"]) == (None, ["misuse"])
    lost = calc("classify", {"overdue_days": 0, "bankruptcy": True, "misuse": None})[1]
    assert (lost["at_least"], "missing" in lost) == ("loss", False)
    plan = {"loan_date": "2026-01-05", "maturity": "2027-01-05"}
    assert calc("post-loan-plan", plan)[1]["first"]
    assert calc("post-loan-plan", plan | {"class": None})[1]["missing"] == ["class"]
    flat = {"value": "100", "loan": "40", "cap": "0.5"}
    assert calc("collateral", flat)[1]["within"] is True
    assert calc("collateral", flat | {"prior_claims": None})[1]["missing"] == ["prior_claims"]


def test_what_is_missing_is_named_and_nothing_else(calc):
    hedged = {"ton": "100", "lot": "5", "spot0": "5000", "fut0": "5100", "spot1": "5200", "fut1": "5290"}
    assert calc("hedge", hedged)[1]["missing"] == ["margin"]
    assert "missing" not in calc("hedge", hedged | {"margin": "0.1"})[1]
    idle = BALANCES | {"cogs": None, "avg_inventory": 0, "avg_payable": 0, "avg_prepaid": 0}
    full = calc("working-capital", CAPITAL | idle)[1]
    assert full["need"] is not None
    assert "missing" not in full
    assert calc("working-capital", CAPITAL | BALANCES | {"cogs": None})[1]["missing"] == ["cogs"]


def test_a_target_to_come_down_to(calc):
    given = {"base": "5", "target": "3", "done": "4.2", "elapsed_workdays": 10, "total_workdays": 20}
    found = calc("target-progress", given)[1]
    assert (found["completion"], found["gap"]) == ("0.400000", "-0.20"), "behind, though the figure is above the plan"
    assert found["required_per_remaining_day"] == "-0.12"
    there = calc("target-progress", given | {"done": "2.5"})[1]
    assert (there["required_per_remaining_day"], there["light"]) == ("0.00", "green")


def test_what_a_loan_costs_by_every_way_of_repayment(calc):
    asked = {"principal": "120000", "annual_rate": "0.06", "periods": 12}
    flat = calc("cost-disclosure", asked | {"method": "flat"})[1]
    assert (flat["interest"], flat["nominal"][:6]) == ("7200.00", "0.1089")
    assert calc("cost-disclosure", asked | {"method": "interest_only"})[1]["missing"] == ["start"]
    only = calc("cost-disclosure", asked | {"method": "interest_only", "start": "2026-01-20"})[1]
    assert only["interest"] == "7300.00"  # 365 days of 360
    assert calc("cost-disclosure", asked | {"method": "annuity", "fees": None})[1]["missing"] == ["fees"]


def test_the_opening_cash_of_a_whole_statement_is_not_nil(calc):
    period = {"end": "2025-12-31", "whole": ["cash_flow"], "figures": {"cf_sales": "1400000"}}
    (found,) = calc("statements", {"periods": [period]})[1]["totals"]
    assert (found["figures"]["net_cash"], found["figures"]["cash_end"]) == ("1400000", None)
    assert found["missing"]["cash_end"] == ["cash_begin"]


def test_own_money_is_known_however_the_name_is_written_and_untold_inflow_is_marked(calc):
    rows = [
        {"id": "a", "date": "2026-01-05", "direction": "in", "amount": "100", "counterparty": "王 建国　"},
        {"id": "b", "date": "2026-01-06", "direction": "in", "amount": "50"},
        {"id": "c", "date": "2026-01-07", "direction": "in", "amount": "70", "summary": "货款"},
    ]
    found = calc("effective-inflow", {"rows": rows, "self_names": ["王建国 "]})[1]
    assert found["labels"] == ["self_transfer", "operating", "operating"]
    assert found["flags"] == [{"type": "UNTOLD", "ids": ["b"]}]


def test_statements(calc):
    figures = {"total_ca": "239", "total_cl": "178", "cash": "-5"}
    given = {"periods": [{"end": "2025-12-31", "figures": figures}], "industry": "catering"}
    code, found, _ = calc("statements", given)
    assert code == 0
    assert found["ratios"]["current_ratio"]["value"] == "1.342697"
    assert found["ratios"]["current_ratio"]["light"] == "yellow"
    assert found["ratios"]["gross_margin"]["missing"] == ["cogs", "revenue"]
    assert found["flags"]["LOW_CURRENT_RATIO"] == {"raised": False, "level": None, "missing": []}
    assert found["score"]["usable"] is True
    assert calc("statements", {"periods": []})[1]["score"] == {"total": None, "light": "na", "usable": False}


def test_every_kind_says_what_it_takes_and_gives():
    for name, kind in kinds().items():
        assert all((kind.title, kind.source, kind.outputs)), name
        assert set(kind.needed) <= set(kind.inputs), name


@pytest.mark.parametrize("value", ["1" * 5000, 10**50, "0x10", "1_000", "١", " 5 ", "", [], {}, "--5"])
def test_a_strange_number_is_refused_or_read_as_it_stands(calc, value):
    code, out, err = calc("amount-in-words", {"amount": value})
    if code == 0:
        assert Decimal(str(value)) >= 0
    else:
        assert (code, out) == (1, "")
        assert "amount" in err
