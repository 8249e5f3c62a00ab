"""Every worked example, through cmdesk calc: a table says which kind runs it and under which names."""

import io
import json
import re
import sys
from decimal import Decimal
from pathlib import Path

import pytest

CASES = {
    case["id"]: case
    for case in json.loads((Path(__file__).parents[1] / "data" / "worked_examples.json").read_text("utf-8"))["cases"]
}
CODES = {
    "男": "male", "女": "female", "微型": "micro", "小型": "small", "中型": "medium", "大型": "large",
    "正常": "pass", "关注": "special_mention", "次级": "substandard", "可疑": "doubtful", "损失": "loss",
    "自然人": "person", "非自然人": "entity", "住宅": "residential", "商铺": "shop", "工业厂房": "factory",
    "机器设备": "equipment", "实际<应有": "actual_lt_expected",
}  # fmt: skip
LOAN = {"principal": "600000", "annual_rate": "0.042", "periods": 36}
WAN = 10_000


@pytest.fixture
def calc(monkeypatch, capsys):
    """Run a calculation as the command line does; return its result."""
    from cmdesk.cli.main import status

    def run(kind, given):
        monkeypatch.setattr(sys, "argv", ["cmdesk", "--today", "2026-03-10", "calc", kind])
        monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(given)))
        code = status()
        out = capsys.readouterr()
        assert (code, out.err) == (0, ""), (kind, given, out.err)
        return json.loads(out.out)

    return run


def code(text):
    return CODES.get(text, text)


def rows(kind, field, outputs, *, each=lambda row: row):
    """Run a kind for every row of the case; outputs: its name for each list that is expected."""

    def run(calc, inputs, expected):
        found = [calc(kind, each(row)) for row in inputs[field]]
        for name, output in outputs.items():
            yield [one[output] for one in found], [code(value) for value in expected[name]]

    return run


def one(kind, outputs, *, given=lambda inputs: inputs):
    """Run a kind once; outputs: its name for each expected one that is called otherwise."""

    def run(calc, inputs, expected):
        found = calc(kind, given(inputs))
        for name, value in expected.items():
            output = outputs.get(name, name)
            if output is not None:
                yield found[output], value

    return run


def renamed(**names):
    """Return the inputs under the names of the kind; a name mapped to None is left out."""
    return lambda inputs: {
        names.get(name, name): value for name, value in inputs.items() if names.get(name, name) is not None
    }


def codes(calc, inputs, expected):
    given = inputs["codes"].values() if isinstance(inputs["codes"], dict) else inputs["codes"]
    found = [calc("credit-code", {"code": text}) for text in given]
    yield [each["valid"] for each in found], expected["valid"]
    if "error" in expected:
        yield [each["error"] for each in found], expected["error"]
    if "warnings" in expected:
        yield [each["warnings"] for each in found], [[warning] for warning in expected["warnings"]]
    if "check_char" in expected:
        yield [each["normalized"][-1] for each in found], expected["check_char"]


def identity(calc, inputs, expected):
    found = [calc("identity-card", {"number": number}) for number in inputs["ids"]]
    yield [each["valid"] for each in found], expected["valid"]
    if "error" in expected:
        yield [each["error"] for each in found], expected["error"]


def parsed(calc, inputs, expected):
    for number, said in zip(inputs["ids"], expected["parsed"], strict=True):
        found = calc("identity-card", {"number": number, "as_of": inputs["as_of"]})
        yield {name: found[name] for name in said}, {name: code(value) for name, value in said.items()}


def weighted(menu, column):
    return str(sum(Decimal(row[1]) * (Decimal(row[2]) if column == "cost" else 1 - Decimal(row[2])) for row in menu))


CATERING = {
    "weekday_days": "days_wd", "weekend_days": "days_we", "weekday_turn_lunch": "turn_wd_lunch",
    "weekday_turn_dinner": "turn_wd_dinner", "weekend_turn_lunch": "turn_we_lunch",
    "weekend_turn_dinner": "turn_we_dinner", "takeaway_orders_per_day": "takeaway_orders",
    "qr": "receipt_qr", "platform_net": "receipt_platform_net", "platform_commission": "commission",
    "cash": "receipt_cash",
}  # fmt: skip


def ipc_sales(calc, inputs, expected):
    given = inputs["traffic"] | inputs["receipts"] | inputs["purchase"]
    answers = {CATERING.get(name, name): value for name, value in given.items() if name != "menu"}
    answers |= {
        "sets_used": inputs["consumable"]["sets_used"],
        "cost_rate": weighted(inputs["purchase"]["menu"], "cost"),
    }
    found = calc("sales-routes", {"industry": "catering", "answers": answers})
    for name in ("routes", "min", "max", "deviation", "light"):
        yield found[name], expected[name]
    yield found["adopted"], expected["adopted_monthly"]
    yield str(Decimal(found["adopted"]) * 12), expected["adopted_annual"]


def sales_routes(calc, inputs, expected):
    answers = {name: value for name, value in inputs["answers"].items() if not isinstance(value, list)}
    found = calc("sales-routes", {"industry": inputs["industry"], "answers": answers | inputs.get("derived", {})})
    answered = {name: value for name, value in found["routes"].items() if value is not None}
    for name, value in expected.items():
        yield answered if name == "routes" else found[name], value


def margin(calc, inputs, expected):
    given = {"price_list": weighted(inputs["menu"], "margin"), "revenue": inputs["revenue"], "cogs": inputs["cogs"]}
    found = calc("margin-check", given)
    yield found["found"], expected["gm_menu"]
    yield found["book"], expected["gm_book"]
    yield str(Decimal(found["deviation"]) * 100), expected["diff_pp"]
    yield found["light"], expected["light"]


def equity(calc, inputs, expected):
    given = {
        "initial_equity": inputs["initial_equity"],
        "profit": inputs["profit_before_depreciation"],
        "profit_basis": "before_depreciation",
        "injection": inputs["injection"],
        "withdrawal": inputs.get("withdrawal_total", sum(inputs.get("withdrawal", {}).values())),
        "depreciation": inputs["depreciation"],
        "revaluation": inputs["revaluation"],
        "assets": sum(inputs["assets"].values()) if "assets" in inputs else inputs["actual_equity"],
        "liabilities": sum(inputs.get("liabilities", {}).values()),
    }
    found = calc("equity-check", given)
    for name, value in expected.items():
        yield found[{"deviation_vs_actual": "deviation_of_actual"}.get(name, name)], code(value)


STOCK = {"book_qty": "book", "count_qty": "count", "unit": None}


def stock(inputs):
    items = [renamed(**STOCK)(item) for item in inputs["items"]]
    return {"items": items, "stock_total": inputs["stock_total"]}


FOUND = {"confirmed": "found", "statement": "found", "difference_rate": "deviation"}


def difference(calc, inputs, expected):
    found = calc("profit-check", {"claimed": inputs["claimed"], "computed": inputs["computed"]})
    yield str(Decimal(found["book"]) - Decimal(found["found"])), expected["difference"]
    for name in ("deviation", "light", "adopted"):
        yield found[name], expected[name]


def season(calc, inputs, expected):
    yield calc("seasonal-sales", inputs)["annual"], expected["annual"]
    yield str(sum(map(Decimal, inputs["actual"].values())) * 6), expected["naive_annual"]  # what must not be done


def periods(**changes):
    """Return the two years of the hardware factory as the command line takes them, in yuan."""
    inputs = CASES["fin_statements"]["inputs"]
    flows = {
        "sales_recv": "cf_sales", "other_op_in": "cf_other_in", "buy_paid": "cf_buy", "wage_paid": "cf_wage",
        "tax_paid": "cf_tax", "other_op_out": "cf_other_out", "capex": "cf_capex", "loan_in": "cf_loan_in",
        "loan_repay": "cf_loan_repay", "interest_paid": "cf_interest", "dividend": "cf_dividend",
    }  # fmt: skip
    books = ["balance_sheet", "income"]
    made = []
    for year, tax in (("2024", "77.5"), ("2025", "103.5")):
        values = {name: each[year] for name, each in (inputs["balance_sheet"] | inputs["income"]).items()}
        values["income_tax"] = tax
        if year == "2025":
            values |= {flows[name]: value for name, value in inputs["cash_flow_2025"].items()}
            values |= {
                "cash_begin": "100", "dna": "130", "depreciation": "120", "sched_principal": "60",
                "tax_revenue": "5976", "invoice_net": "5820", "interest_income": "0",
            } | changes  # fmt: skip
        figures = {name: str(Decimal(value) * WAN) for name, value in values.items()}
        whole = [*books, "cash_flow"] if year == "2025" else books
        made.append({"end": f"{year}-12-31", "figures": figures, "whole": whole})
    return made


TOTALS = {
    "ca": "total_ca", "nca": "total_nca", "ta": "total_assets", "cl": "total_cl", "ncl": "total_ncl",
    "tl": "total_liab", "eq": "total_equity", "ibd": "ibd", "op": "op_profit", "tp": "total_profit",
    "tax": "income_tax", "ni": "net_profit", "gp": "gross_profit", "cfo": "cfo", "cfi": "cfi", "cff": "cff",
    "net_cash": "net_cash", "cfo_indirect": "cfo_indirect",
}  # fmt: skip


def statements(calc, _inputs, expected):
    found = calc("statements", {"periods": periods()})
    for at, year in enumerate(("2024", "2025")):
        for group in (f"totals_{year}", f"profit_{year}"):
            figures = found["totals"][at]["figures"]
            figures["income_tax"] = str(Decimal(figures["total_profit"]) - Decimal(figures["net_profit"]))
            for name, value in expected[group].items():
                yield in_wan(figures[TOTALS[name]]), value
    for name in ("cfo", "cfi", "cff", "net_cash", "cfo_indirect"):
        yield in_wan(found["totals"][1]["figures"][TOTALS[name]]), expected[name]
    passed = {check["code"]: check["passed"] for check in found["checks"] if check["end"] == "2025-12-31"}
    for name, value in expected["checks"].items():
        yield passed[name], value == "pass"


def in_wan(value):
    return str(Decimal(value) / WAN)


def all_ratios(calc, _inputs, expected):
    found = calc("statements", {"periods": periods()})
    for name, value in expected.items():
        if name == "nwc":
            yield in_wan(found["totals"][1]["figures"]["nwc"]), value
        else:
            measured = found["ratios"][name]["value"]
            yield in_wan(measured) if name == "fcf" else measured, value


def altman(calc, inputs, expected):
    def fraction(text):
        over, under = map(Decimal, text.split("/"))
        return f"{over / under:.20f}"

    given = {name.lower(): fraction(text) for name, text in inputs.items()}
    found = calc("altman", given)
    for name in ("x1", "x2", "x3", "x4"):
        yield given[name], expected[name]
    for name, output in {"z": "z", "zone": "zone", "z_em": "z_emerging"}.items():
        yield found[output], expected[name]


def flags(calc, _inputs, expected):
    found = calc("statements", {"periods": periods()})
    for name, value in expected["flags"].items():
        yield found["flags"][name]["raised"], value
    for name in ("ar_growth", "rev_growth", "inv_growth"):
        yield found["ratios"][name]["value"], expected[name]


def bad_statements(calc, inputs, expected):
    found = calc("statements", {"periods": periods(cash="135", undist=inputs["undist_end"])})
    checks = {check["code"]: check for check in found["checks"] if check["end"] == "2025-12-31"}
    assets, whole = Decimal(inputs["assets"]), Decimal(inputs["liabilities"]) + Decimal(inputs["equity"])
    balance = calc("statements", {"periods": periods(cash="135")})
    at_once = next(one for one in balance["checks"] if one["code"] == "BS_BALANCE" and one["end"] == "2025-12-31")
    yield in_wan(at_once["difference"]), str(assets - whole)
    yield at_once["passed"], expected["bs_pass"]
    yield in_wan(checks["RE_ROLL"]["difference"]), expected["undist_diff"]
    yield checks["RE_ROLL"]["passed"], expected["re_pass"]


def double_high(calc, inputs, expected):
    figures = {
        "cash": str(inputs["cash"]), "total_assets": str(inputs["ta"]), "ibd": str(inputs["ibd"]),
        "interest": str(inputs["interest"]), "interest_income": str(inputs["interest_income"]),
    }  # fmt: skip
    given = {"periods": [{"end": "2025-12-31", "figures": figures, "before": {"cash": str(inputs["cash"])}}]}
    found = calc("statements", given)
    yield found["flags"]["CASH_DEBT_BOTH_HIGH"]["raised"], expected["flag"]
    yield found["flags"]["CASH_DEBT_BOTH_HIGH"]["level"], "red"  # for the cash earns next to nothing
    yield str(Decimal(inputs["cash"]) / inputs["ta"]), expected["cash_share"]
    yield str(Decimal(inputs["ibd"]) / inputs["ta"]), expected["ibd_share"]


CAPITAL = {
    "prev_sales": "sales", "prev_cogs": "cogs", "prev_sales_profit_rate": "profit_rate", "avg_ar": "avg_receivable",
    "avg_adv_recv": "avg_advance", "avg_prepay": "avg_prepaid", "avg_ap": "avg_payable",
    "existing_wc_loans": "existing_loans", "other_funding": "other_funds", "unit": None,
}  # fmt: skip
CAPITAL_OUT = {
    "wc_turns": "turnover_times", "wc_need": "need", "new_loan_quota": "new_loan", "turnover": None, "days": None,
}  # fmt: skip
working_capital = one("working-capital", CAPITAL_OUT, given=renamed(**CAPITAL))


def schedule(method, names, **more):
    """Run a schedule; every row must be the expected one to the 分."""

    def run(calc, inputs, expected):
        kept = {"principal", "annual_rate", "periods", "start", "end", "monthly_fee_rate"}
        given = {name: value for name, value in inputs.items() if name in kept} | {"method": method} | more
        found = calc("schedule", given)
        for name, value in expected.items():
            if name == "schedule":
                columns = expected["columns"]
                yield [[one[column] for column in columns] for one in found["payments"]], value
            elif name != "columns":
                output = names.get(name, name)
                yield found["payments"][-1]["principal"] if output == "last_principal" else found[output], value

    return run


def equal_principal(calc, inputs, expected):
    first = {"monthly_principal": None}
    kept = {name: value for name, value in expected.items() if name not in first}
    yield from schedule("equal_principal", {})(calc, inputs, kept)
    yield (
        calc("schedule", inputs | {"method": "equal_principal"})["payments"][0]["principal"],
        expected["monthly_principal"],
    )


def month_ends(calc, inputs, expected):
    yield calc("due-dates", inputs)["due_dates"], expected["due_dates"]
    found = calc("schedule", LOAN | {"method": "annuity", "start": inputs["start"], "periods": inputs["periods"]})
    yield [payment["due_date"] for payment in found["payments"]], expected["due_dates"]


YEARLY = {"irr_month": "irr_period", "apr_simple_x12": "nominal", "apr_compound": "effective"}


def rate_of(flows):
    def run(calc, inputs, expected):
        found = calc("apr", {"cashflows": flows(calc, inputs), "per_year": 12})
        for name, value in expected.items():
            yield found[YEARLY[name]], value

    return run


def paid(calc, method, given):
    made = calc("schedule", given | {"method": method})["payments"]
    return [f"-{payment['payment']}" for payment in made]


def annuity_flows(calc, inputs):
    given = {name: inputs[name] for name in ("principal", "annual_rate", "periods") if name in inputs} or LOAN
    upfront = Decimal(inputs.get("upfront_fee", 0))
    return [str(Decimal(given["principal"]) - upfront), *paid(calc, "annuity", given)]


def flat_flows(calc, _inputs):
    given = CASES["rp_flat"]["inputs"]
    return [given["principal"], *paid(calc, "flat", given)]


def interest_only_flows(_calc, inputs):
    interest, fee = Decimal(inputs["monthly_interest"]), Decimal(inputs["guarantee_fee"])
    principal = Decimal(inputs["principal"])
    months = inputs["periods"] - 1
    return [str(principal - fee), *[str(-interest)] * months, str(-interest - principal)]


def chopped_flows(_calc, inputs):
    return [inputs["received"], *[f"-{inputs['payment']}"] * inputs["periods"]]


def dated(calc, _inputs, expected):
    given = CASES["rp_interest_quarterly"]["inputs"]
    kept = {name: given[name] for name in ("principal", "annual_rate", "start", "end")}
    made = calc("schedule", kept | {"method": "interest_only", "interest_every": "quarter"})["payments"]
    flows = [{"date": given["start"], "amount": given["principal"]}]
    flows += [{"date": payment["due_date"], "amount": f"-{payment['payment']}"} for payment in made]
    yield calc("xirr", {"flows": flows})["rate"], expected["xirr"]


def disclosed(calc, inputs, expected):
    fee = Decimal(inputs["guarantee_fee_rate"]) * Decimal(inputs["principal"])
    given = {name: inputs[name] for name in ("principal", "periods", "annual_rate")}
    found = calc("cost-disclosure", given | {"method": "annuity", "fees": {"guarantee": str(fee)}})
    outputs = {
        "interest_total": "interest", "guarantee_fee": "fees", "total_cost": "total", "apr_simple_x12": "nominal",
        "apr_compound": "effective",
    }  # fmt: skip
    for name, output in outputs.items():
        yield found[output], expected[name]
    late = {"overdue_principal": 1, "overdue_interest": 0, "contract_rate": inputs["annual_rate"], "days": 1}
    yield calc("penalty", late)["rate"], expected["penalty_rate"]


def largest(calc, inputs, expected):
    found = calc("max-loan", inputs)
    for name in ("max_payment", "max_principal"):
        yield found[name], expected[name]
    rounded = calc("suggested-amount", {"limits": {"affordability": found["max_principal"]}})["rounded"]
    yield rounded, expected["rounded_down_10k"]


def caps(calc, inputs, expected):
    for row, most in zip(inputs["rows"], expected["max_loan"], strict=True):
        found = calc("collateral", {"kind": code(row["type"]), "value": row["value"], "loan": "1"})
        yield found["cap"], row["cap"]
        yield found["max_loan"], most
    wang = calc("collateral", {"kind": "shop", "value": "1500000", "loan": "600000"})
    yield wang["ltv"], expected["wang_ltv"]
    yield wang["within"], expected["wang_pass"]
    yield wang["required_value"], expected["required_value_for_600k_shop"]


def second(calc, inputs, expected):
    given = {"value": inputs["value"], "cap": inputs["cap"], "prior_claims": inputs["prior_lien"], "loan": "1"}
    yield calc("collateral", given)["max_loan"], expected["max_new"]


def limit(calc, inputs, expected):
    lent = calc("collateral", {"value": inputs["collateral_value"], "cap": inputs["ltv_cap"], "loan": "1"})["max_loan"]
    purpose = str(Decimal(inputs["purpose_contracts"]) * (1 - Decimal(inputs["self_funded"])))
    limits = {
        "application": inputs["application"], "affordability": inputs["affordability"], "collateral": lent,
        "purpose": purpose,
    }  # fmt: skip
    yield limits, expected["caps"]
    found = calc("suggested-amount", {"limits": limits})
    yield str(Decimal(found["rounded"]) / WAN), expected["suggested_wan"]
    yield found["bottleneck"], expected["binding"]


def inflow(calc, inputs, expected):
    columns = inputs["columns"]
    given = [dict(zip(columns, (str(row[0]), *row[1:]), strict=True)) for row in inputs["rows"]]
    names = ("self_names", "related_names", "quick_window_days", "quick_min_amount", "quick_match_ratio")
    found = calc("effective-inflow", {"rows": given} | {name: inputs[name] for name in names})
    for name in ("labels", "gross_inflow", "excluded", "effective_inflow", "monthly", "effective_ratio"):
        yield found[name], expected[name]
    wanted = [{"type": one["type"], "ids": [str(at) for at in one["ids"]]} for one in expected["flags"]]
    yield found["flags"], wanted


def concentrated(calc, inputs, expected):
    found = calc("concentration", inputs)
    for name in ("cr1", "cr3", "hhi"):
        yield found[name], expected[name]
    yield found["light"] in ("yellow", "red"), expected["flag_top1_gt_30pct"]


def year(calc, inputs, expected):
    found = calc("workdays", {"from": "2026-01-01", "to": "2026-12-31"})
    months = list(found["by_month"].values())
    quarters = [sum(months[at : at + 3]) for at in range(0, 12, 3)]
    yield months, inputs["workdays_by_month"]
    yield quarters, expected["workdays_by_quarter"]
    for name, weights in (("quarter", quarters), ("month", months)):
        given = {"target": inputs["target"], "workdays": weights, "unit": inputs["unit"]}
        yield calc("split-target", given)["parts"], expected[name]
    yield str(Decimal(inputs["target"]) / found["workdays"]), expected["per_workday"]


def month(calc, inputs, expected):
    found = calc("workdays", {"from": "2026-04-01", "to": "2026-04-30"})
    yield list(found["by_week"]), expected["weeks"]
    yield list(found["by_week"].values()), expected["workdays_by_week"]
    yield found["workdays"], len(inputs["workdays"])
    given = {"target": inputs["target"], "unit": inputs["unit"]}
    yield calc("split-target", given | {"workdays": expected["workdays_by_week"]})["parts"], expected["week"]
    days = calc("split-target", given | {"workdays": [1] * found["workdays"]})["parts"]
    yield {value: days.count(value) for value in dict.fromkeys(days)}, expected["day_values"]
    yield [days[0], days[-1]], [expected["first_day"], expected["last_day"]]


def count(calc, inputs, expected):
    given = {"target": inputs["target"], "workdays": inputs["workdays_by_week"], "unit": 1}
    yield [int(part) for part in calc("split-target", given)["parts"]], expected["week"]


def cash(inputs):
    return inputs | {side: dict(inputs[side]) for side in ("inflow", "outflow")}


def masked(calc, inputs, expected):
    kinds = {"id": "id_card", "card": "bank_card"}
    for name, given in inputs.items():
        texts = given if isinstance(given, list) else [given]
        found = [calc("mask", {"kind": kinds.get(name, name), "text": text})["masked"] for text in texts]
        yield found, expected[name] if isinstance(given, list) else [expected[name]]


def owners(calc, inputs, expected):
    given = {"direct": inputs["direct"], "holdings": {"控股公司": inputs["holding"]}, "threshold": inputs["threshold"]}
    found = calc("beneficial-owners", given)
    yield found["shares"], expected["share"]
    yield sorted(found["ubo"]), sorted(expected["ubo"])


def visits(calc, inputs, expected):
    found = []
    for row in inputs["rows"]:
        given = {name: value for name, value in row.items() if name != "ctx"} | {"context": row["ctx"]}
        found.append(calc("visit-check", given))
    yield [one["required_photos"] for one in found], expected["required_photos"]
    yield [one["errors"] for one in found], expected["errors"]


def words(calc, inputs, expected):
    for row, wanted in zip(inputs["rows"], expected["hits"], strict=True):
        found = calc("words-check", row)["hits"]
        yield [[hit["code"], hit["text"], hit["severity"]] for hit in found], wanted


RUN = {
    "uscc_valid_public": codes,
    "uscc_valid_sample": codes,
    "uscc_invalid": codes,
    "uscc_lower": one("credit-code", {}),
    "org_code_check": rows("org-code", "bodies", {"check": "check"}, each=lambda body: {"code": body}),
    "id_valid": identity,
    "id_invalid": identity,
    "id_15to18": one("identity-card", {"new": "normalized"}, given=renamed(old="number")),
    "id_parse": parsed,
    "luhn": rows("bank-card", "cards", {"valid": "luhn"}, each=lambda number: {"number": number}),
    "mobile": rows("mobile", "numbers", {"valid": "valid"}, each=lambda number: {"number": number}),
    "size_class": rows(
        "size-class", "rows", {"class": "class"}, each=renamed(revenue="revenue_wan", assets="assets_wan")
    ),
    "ipc_sales": ipc_sales,
    "ipc_gm": margin,
    "ipc_pl": one("own-accounts", {}),
    "ipc_equity_fail": equity,
    "ipc_equity_pass": equity,
    "ipc_stock": one(
        "stock-check",
        {"book_amount": "book", "count_amount": "found", "difference_rate": "deviation"},
        given=stock,
    ),
    "ipc_ar": one("receivables-check", FOUND, given=renamed(tolerance=None)),
    "ipc_net": difference,
    "ipc_ap": one("payables-check", FOUND),
    "ipc_season": season,
    **dict.fromkeys(
        ("est_catering", "est_retail", "est_manufacturing", "est_transport", "est_construction", "est_farming",
         "est_service"),
        sales_routes,
    ),
    "fin_statements": statements,
    "fin_ratios": all_ratios,
    "fin_altman": altman,
    "fin_flags": flags,
    "fin_bad": bad_statements,
    "fin_double_high": double_high,
    **dict.fromkeys(
        ("wc_qiming_20", "wc_qiming_15", "wc_qiming_25", "wc_qiming_05", "wc_qiming_ar75", "wc_qiming_ar45",
         "wc_trader"),
        working_capital,
    ),
    "wc_own_funds": one(
        "own-funds",
        {},
        given=lambda inputs: {"current_assets": inputs["ca"], "current_liabilities": inputs["cl"]},
    ),
    "rp_annuity_600k": schedule("annuity", {"monthly_payment": "first_payment"}),
    "rp_equal_principal_600k": equal_principal,
    "rp_interest_only_monthly": schedule("interest_only", {}),
    "rp_interest_quarterly": schedule("interest_only", {}, interest_every="quarter"),
    "rp_flat": schedule("flat", {"payment": "first_payment", "total_fee": "total_interest"}),
    "rp_bullet": schedule(
        "bullet", {"interest": "total_interest", "total": "total_payment"}, start="2026-01-01", end="2026-04-01"
    ),
    "rp_zero_rate": schedule("annuity", {"monthly_payment": "first_payment"}),
    "rp_prepay": one(
        "prepayment",
        {
            "keep_term_payment": "payment_same_term",
            "shorten_term_periods": "periods_same_payment",
            "shorten_term_last_payment": "last_payment_same_payment",
        },
        given=renamed(balance_before="balance"),
    ),
    "rp_penalty": one("penalty", {"penalty_rate": "rate"}, given=renamed(multiplier="multiple")),
    "rp_month_end": month_ends,
    "bill_discount": one("discount", {}, given=renamed(discount_date="from", maturity="to")),
    "lg_fee": one("guarantee-fee", {}),
    "irr_annuity": rate_of(annuity_flows),
    "irr_flat": rate_of(flat_flows),
    "irr_fee_upfront": rate_of(annuity_flows),
    "irr_interest_only_fee": rate_of(interest_only_flows),
    "irr_chop": rate_of(chopped_flows),
    "irr_xirr_quarterly": dated,
    "cost_disclosure": disclosed,
    "aff_wang": one("affordability", {}, given=renamed(existing_debt_payment="existing_payment")),
    "aff_max_loan": largest,
    "ltv_caps": caps,
    "ltv_second": second,
    "aff_property": one(
        "property-loan",
        {"ltv_cap": None, "annual_debt_service": "debt_service", "pass": "passed"},
        given=renamed(noi="net_rent"),
    ),
    "aff_mortgage": one("mortgage", {}, given=renamed(rate="annual_rate")),
    "limit_wang": limit,
    "avg_by_interest": one("average-balance", {}),
    "avg_by_interest_q2": one("average-balance", {}),
    "flow_effective": inflow,
    "flow_daily_avg": one("daily-average", {}, given=renamed(day_end_balances="balances")),
    "flow_concentration": concentrated,
    "classify": rows("classify", "rows", {"at_least": "at_least"}),
    "kpi_year": year,
    "kpi_month": month,
    "kpi_count": count,
    "kpi_progress": one("target-progress", {}),
    "kpi_quality": one("asset-quality", {}),
    "kpi_score": one("kpi-score", {}),
    "kpi_cross": one("cross-selling", {}),
    "cash_position": one("cash-position", {}, given=cash),
    "reminder_due": one("reminder-dates", {}),
    "doc_validity": rows(
        "document-validity", "rows", {"age_days": "age_days", "valid": "valid"}, each=renamed(doc=None)
    ),
    "flow_coverage": one("statement-coverage", {"missing": "absent"}),
    "postloan_schedule": one("post-loan-plan", {}),
    "suitability": rows("suitability", "rows", {"result": "result"}),
    "masking": masked,
    "aml_large": rows(
        "large-amount", "rows", {"report": "report"}, each=lambda row: row | {"customer": code(row["customer"])}
    ),
    "ubo": owners,
    "ubo_none": one("beneficial-owners", {}, given=renamed(shares="direct")),
    "contribution": one("contribution", {}),
    "hedge": one("hedge", {}),
    "hedge_margin": one("futures-margin", {}),
    "words_check": words,
    "pipeline_transition": rows("stage-change", "rows", {"allowed": "allowed"}),
    "approval_transition": rows("approval-change", "rows", {"allowed": "allowed"}),
    "visit_validate": visits,
    "five_c": one(
        "five-c",
        {},
        given=lambda inputs: {"scores": {row["key"]: row["score"] for row in inputs["rows"]}},
    ),
}  # fmt: skip
PLACES = re.compile(r"1e-?\d+|0?\.\d+")


def close(found, wanted, slack):
    """Tell whether two results are the same: numbers within slack, everything else exactly."""
    if isinstance(wanted, dict):
        return found.keys() == wanted.keys() and all(close(found[name], wanted[name], slack) for name in wanted)
    if isinstance(wanted, list):
        return len(found) == len(wanted) and all(map(lambda one, other: close(one, other, slack), found, wanted))
    if isinstance(wanted, bool) or found is None or wanted is None:
        return found is wanted
    try:
        return abs(Decimal(str(found)) - Decimal(str(wanted))) <= slack
    except ArithmeticError:
        return found == wanted


def slack_of(case):
    """Return the absolute error a case allows, at least what its own last printed digit says."""
    if case["id"].startswith("rp_") or "exact" in case["tolerance"]:
        return Decimal(0)
    return max(map(Decimal, PLACES.findall(case["tolerance"])), default=Decimal(0))


def test_every_case_is_run():
    assert len(CASES) == 100
    assert set(RUN) == set(CASES)


@pytest.mark.parametrize("name", RUN)
def test_a_worked_example(calc, name):
    case = CASES[name]
    results = list(RUN[name](calc, case["inputs"], case["expected"]))
    assert results
    wrong = [(found, wanted) for found, wanted in results if not close(found, wanted, slack_of(case))]
    assert wrong == []
