"""How much may be lent: working capital, what can be carried, collateral, and the least of all."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from cmdesk.cli.kind import Given, Kind, exact, lacking, ratio, shown, yuan
from cmdesk.cli.options import Options
from cmdesk.core.errors import UserError
from cmdesk.core.text import QT_TRANSLATE_NOOP, message

DAYS = 4  # decimals of days and times
BY_DAYS = ("days_inventory", "days_receivable", "days_payable", "days_prepaid", "days_advance")
BY_BALANCES = ("cogs", "avg_inventory", "avg_receivable", "avg_payable", "avg_prepaid", "avg_advance")


def working_capital(given: Given, options: Options) -> Any:
    from cmdesk.analysis import working_capital as capital

    by_balances = any(given[name] is not None for name in BY_BALANCES)
    if by_balances and any(given[name] is not None for name in BY_DAYS):
        raise UserError(message("calc", "Give either days or balances, not “{field}” too.", field=BY_BALANCES[0]))
    if by_balances:
        balances = {name.removeprefix("avg_"): given[name] for name in BY_BALANCES}
        days = capital.days_of(sales=given["sales"], **balances)
    else:
        days = capital.Days(**{name.removeprefix("days_"): given[name] for name in BY_DAYS})
    business = capital.Business(
        sales=given["sales"],
        profit_rate=given["profit_rate"],
        growth=given["growth"],
        own_funds=given["own_funds"],
        existing_loans=given["existing_loans"],
        other_funds=given["other_funds"],
        days=days,
    )
    found = capital.working_capital(business)
    missing = [name for name in found.missing if not (by_balances and name in BY_DAYS)]
    if by_balances and found.cycle_days is None:  # without stock, payables and prepayments no costs are asked for
        missing += [name for name in BY_BALANCES if given[name] is None]
    result: dict[str, Any] = {
        "cycle_days": shown(found.cycle_days, DAYS),
        "turnover_times": shown(found.turnover_times, DAYS),
        "need": yuan(found.need),
        "gap": yuan(found.gap),
        "new_loan": yuan(found.new_loan),
        "sensitivity": [
            {
                "growth": exact(case.growth),
                "days_receivable": shown(case.days_receivable, DAYS),
                "need": yuan(case.result.need),
                "gap": yuan(case.result.gap),
                "new_loan": yuan(case.result.new_loan),
            }
            for case in capital.sensitivity(business, options.rules.limits.working_capital)
        ],
    }
    return result | ({"missing": missing} if missing else {})


def affordability(given: Given, options: Options) -> Any:
    from cmdesk.analysis import affordability as able

    found = able.affordability(options.rules.limits.affordability, **given)
    result = {
        "dti": ratio(found.dti),
        "payment_to_disposable": ratio(found.payment_to_disposable),
        "dscr": ratio(found.dscr),
        "lights": {
            "dti": found.dti_light,
            "payment_to_disposable": found.payment_light,
            "dscr": found.dscr_light,
        },
    }
    return result | ({"missing": found.missing} if found.missing else {})


def max_loan(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import affordability as able

    found = able.max_loan(given["disposable"], given["share"], given["annual_rate"], given["periods"])
    return {"max_payment": yuan(found.max_payment), "max_principal": yuan(found.max_principal)}


def collateral(given: Given, options: Options) -> Any:
    from cmdesk.analysis.collateral import lending

    cap = given["cap"]
    if cap is None and given["kind"] is not None:
        kinds = options.rules.collateral
        if given["kind"] not in kinds:
            raise UserError(
                message("calc", "“{field}” takes one of: {codes}", field="kind", codes=" ".join(kinds)),
            )
        cap = kinds[given["kind"]].cap
    if cap is None:
        return dict.fromkeys(KINDS["collateral"].outputs) | {"missing": ["cap"]}
    if given["prior_claims"] is None:
        return lacking(KINDS["collateral"], "prior_claims")
    found = lending(value=given["value"], loan=given["loan"], cap=cap, prior_claims=given["prior_claims"])
    result = {
        "cap": exact(cap),
        "ltv": ratio(found.ltv),
        "max_loan": yuan(found.max_loan),
        "required_value": yuan(found.required_value),
        "within": found.within,
    }
    return result | ({"missing": found.missing} if found.missing else {})


def suggested_amount(given: Given, options: Options) -> Any:
    from cmdesk.analysis import affordability as able

    found = able.suggest(given["limits"], options.rules.limits.affordability.round_down)
    result = {
        "amount": exact(found.amount),
        "rounded": exact(found.rounded),
        "bottleneck": found.bottleneck,
        "at_most": exact(found.at_most),
    }
    return result | ({"missing": found.missing} if found.missing else {})


def property_loan(given: Given, options: Options) -> Any:
    from cmdesk.analysis import affordability as able

    found = able.property_loan(options.rules.limits.property, **given)
    return {
        "ltv": ratio(found.ltv),
        "debt_service": yuan(found.debt_service),
        "dscr": ratio(found.dscr),
        "max_loan": yuan(found.max_loan),
        "passed": found.passed,
    }


def mortgage(given: Given, options: Options) -> Any:
    from cmdesk.analysis import affordability as able

    found = able.mortgage(options.rules.limits.mortgage, **given)
    result = {
        "loan": yuan(found.loan),
        "payment": yuan(found.payment),
        "house_ratio": ratio(found.house_ratio),
        "debt_ratio": ratio(found.debt_ratio),
        "house_pass": found.house_passed,
        "debt_pass": found.debt_passed,
    }
    return result | ({"missing": found.missing} if found.missing else {})


KINDS: Mapping[str, Kind] = {
    "working-capital": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Need of working capital"),
        inputs={
            "sales": "amount, any one unit",
            "profit_rate": "fraction ±",
            "growth": "fraction ±",
            "own_funds": "amount ±",
            "existing_loans": "amount",
            "other_funds": "amount",
            **dict.fromkeys(BY_DAYS, "days"),
            **dict.fromkeys(BY_BALANCES, "amount"),
        },
        outputs={
            "cycle_days": "days",
            "turnover_times": "times a year",
            "need": "amount",
            "gap": "amount",
            "new_loan": "amount",
            "sensitivity": "list of {growth, days_receivable, need, gap, new_loan}",
            "missing": "list",
        },
        source="《流动资金贷款管理办法》附件",
        work=working_capital,
    ),
    "affordability": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Whether a client can carry a loan"),
        inputs={
            "monthly_income": "yuan a month ±",
            "household": "yuan a month",
            "existing_payment": "yuan a month",
            "new_payment": "yuan a month",
        },
        outputs={
            "dti": "fraction",
            "payment_to_disposable": "fraction",
            "dscr": "times",
            "lights": "{dti, payment_to_disposable, dscr: green|yellow|red|na}",
            "missing": "list",
        },
        source="resources/catalog/loan_limits.toml",
        work=affordability,
    ),
    "max-loan": Kind(
        title=QT_TRANSLATE_NOOP("calc", "The largest loan a client can carry"),
        inputs={
            "disposable": "yuan a month ±",
            "share": "fraction",
            "annual_rate": "fraction",
            "periods": "whole",
        },
        outputs={"max_payment": "yuan a month", "max_principal": "yuan"},
        source="中国人民银行计息规则",
        work=max_loan,
        needed=("disposable", "share", "annual_rate", "periods"),
    ),
    "collateral": Kind(
        title=QT_TRANSLATE_NOOP("calc", "What is lent on collateral"),
        inputs={
            "kind": "code",
            "value": "yuan",
            "loan": "yuan",
            "cap": "fraction",
            "prior_claims": "yuan (absent: none)",
        },
        outputs={
            "cap": "fraction",
            "ltv": "fraction",
            "max_loan": "yuan",
            "required_value": "yuan",
            "within": "bool",
            "missing": "list",
        },
        source="resources/catalog/collateral.toml",
        work=collateral,
        absent={"prior_claims": Decimal(0)},
    ),
    "suggested-amount": Kind(
        title=QT_TRANSLATE_NOOP("calc", "The amount to suggest: the least of all limits"),
        inputs={"limits": "{name: yuan}"},
        outputs={
            "amount": "yuan",
            "rounded": "yuan",
            "bottleneck": "name",
            "at_most": "yuan",
            "missing": "list",
        },
        source="resources/catalog/loan_limits.toml",
        work=suggested_amount,
        needed=("limits",),
    ),
    "property-loan": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Loan on commercial property"),
        inputs={
            "value": "yuan",
            "loan": "yuan",
            "annual_rate": "fraction",
            "periods": "whole",
            "net_rent": "yuan a year",
        },
        outputs={
            "ltv": "fraction",
            "debt_service": "yuan a year",
            "dscr": "times",
            "max_loan": "yuan",
            "passed": "bool",
        },
        source="《关于做好经营性物业贷款管理的通知》",
        work=property_loan,
        needed=("value", "loan", "annual_rate", "periods", "net_rent"),
    ),
    "mortgage": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Whether income carries a home loan"),
        inputs={
            "price": "yuan",
            "down": "fraction",
            "annual_rate": "fraction",
            "periods": "whole",
            "income": "yuan a month",
            "other": "yuan a month",
        },
        outputs={
            "loan": "yuan",
            "payment": "yuan a month",
            "house_ratio": "fraction",
            "debt_ratio": "fraction",
            "house_pass": "bool",
            "debt_pass": "bool",
            "missing": "list",
        },
        source="《商业银行房地产贷款风险管理指引》，resources/catalog/loan_limits.toml",
        work=mortgage,
        needed=("price", "down", "annual_rate", "periods"),
    ),
}
