"""What a loan costs and how it is repaid."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from cmdesk.cli.kind import Given, Kind, lacking, shown, yuan
from cmdesk.cli.options import Options
from cmdesk.core.text import QT_TRANSLATE_NOOP

RATE = 10  # decimals of a yearly rate
NEEDED: Mapping[str, tuple[str, ...]] = {
    "annuity": ("principal", "annual_rate", "periods"),
    "equal_principal": ("principal", "annual_rate", "periods"),
    "interest_only": ("principal", "annual_rate", "start", "end"),
    "flat": ("principal", "monthly_fee_rate", "periods"),
    "bullet": ("principal", "annual_rate", "start", "end"),
}


def schedule(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import schedule as schedules
    from cmdesk.analysis.due_days import after

    method = given["method"]
    end = given["end"]
    if end is None and given["start"] and given["periods"]:
        end = after(given["start"], given["periods"])
    needed = {name: end if name == "end" else given[name] for name in NEEDED[method]}
    if missing := [name for name, value in needed.items() if value is None]:
        return {name: None for name in SCHEDULE_OUTPUTS if name != "missing"} | {"missing": missing}
    work: Callable[..., schedules.Schedule] = getattr(schedules, method)
    more: dict[str, Any] = {}
    if method == "interest_only":
        more = {"every": given["interest_every"] or "month", "payment_day": given["payment_day"]}
    elif method != "bullet":
        more = {"start": given["start"], "payment_day": given["payment_day"]}
    made = work(**needed, **more)
    return {
        "payments": [asdict(payment) for payment in made.payments],
        "total_interest": made.total_interest,
        "total_payment": made.total_payment,
        "first_payment": made.first_payment,
        "last_payment": made.last_payment,
    }


def cost_disclosure(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import schedule as schedules
    from cmdesk.analysis.annual_cost import disclosure
    from cmdesk.analysis.due_days import after
    from cmdesk.analysis.repayment import MONTHS

    fees = given["fees"]
    if fees is None or None in fees.values():
        unknown = [f"fees.{name}" for name, fee in fees.items() if fee is None] if fees else ["fees"]
        return lacking(KINDS["cost-disclosure"], *unknown)
    asked = (given["principal"], given["annual_rate"], given["periods"])
    start = given["start"]
    match given["method"]:
        case "interest_only" if start is None:
            return lacking(KINDS["cost-disclosure"], "start")
        case "interest_only":
            made = schedules.interest_only(asked[0], asked[1], start, after(start, asked[2]), payment_day=start.day)
        case "flat":
            made = schedules.flat(asked[0], asked[1] / MONTHS, asked[2])
        case "equal_principal":
            made = schedules.equal_principal(*asked)
        case _:
            made = schedules.annuity(*asked)
    found = disclosure(given["principal"], made, fees)
    return {
        "interest": yuan(found.interest),
        "fees": yuan(found.fees),
        "total": yuan(found.total),
        "nominal": shown(found.cost.nominal, RATE),
        "effective": shown(found.cost.effective, RATE),
    }


def prepayment(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import prepayment as early

    found = asdict(
        early.prepayment(
            given["balance"],
            given["prepay"],
            given["remaining_periods"],
            given["annual_rate"],
            payment=given["payment"],
        )
    )
    found.pop("fee")
    return found


def apr(given: Given, _options: Options) -> Any:
    from cmdesk.analysis.annual_cost import annual_cost

    if None in given["cashflows"]:
        return {"irr_period": None, "nominal": None, "effective": None, "missing": ["cashflows"]}
    found = annual_cost(given["cashflows"], given["per_year"])
    return {name: shown(value, RATE) for name, value in asdict(found).items()}


def xirr(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import annual_cost

    flows = given["flows"]
    if any(flow["date"] is None or flow["amount"] is None for flow in flows):
        return {"rate": None, "missing": ["flows"]}
    rate = annual_cost.xirr([(flow["date"], flow["amount"]) for flow in flows])
    return {"rate": shown(rate, RATE)}


def penalty(given: Given, options: Options) -> Any:
    from cmdesk.analysis import interest

    multiple = given["multiple"]
    if multiple is None:
        multiple = options.rules.limits.penalty.overdue
    found = interest.penalty(
        overdue_principal=given["overdue_principal"],
        overdue_interest=given["overdue_interest"],
        contract_rate=given["contract_rate"],
        multiple=multiple,
        days=given["days"],
    )
    return {"rate": shown(found.rate, 6), "penalty": yuan(found.penalty), "compound": yuan(found.compound)}


def discount(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import interest

    found = interest.discount(given["face"], given["rate"], given["from"], given["to"])
    return {"days": found.days, "interest": yuan(found.interest), "proceeds": yuan(found.proceeds)}


def average_balance(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import interest

    days, start, end = given["days"], given["from"], given["to"]
    if start and end:
        between = (end - start).days + 1  # an interest period counts both
        if between < 1:
            raise ValueError("to")
        if days is not None and days != between:
            raise ValueError("days")
        days = between
    if days is None:
        return {"days": None, "average": None, "uncertainty": None, "missing": ["days"]}
    found = interest.average_balance(given["interest"], given["annual_rate"], days)
    return {"days": found.days, "average": yuan(found.average), "uncertainty": yuan(found.uncertainty)}


def guarantee_fee(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import interest

    months = given["months"]
    if months is None:
        if given["quarters"] is None:
            return {"fee": None, "missing": ["months"]}
        months = given["quarters"] * 3
    elif given["quarters"] is not None:
        raise ValueError("quarters")
    return {"fee": yuan(interest.guarantee_fee(given["amount"], given["quarter_rate"], months))}


def due_dates(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import due_days

    return {"due_dates": due_days.due_dates(given["start"], given["periods"], payment_day=given["payment_day"])}


SCHEDULE_OUTPUTS = {
    "payments": "list of {period, due_date, days, payment, principal, interest, balance}",
    "total_interest": "yuan",
    "total_payment": "yuan",
    "first_payment": "yuan",
    "last_payment": "yuan",
    "missing": "list",
}
KINDS: Mapping[str, Kind] = {
    "schedule": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Repayment schedule"),
        inputs={
            "method": "annuity|equal_principal|interest_only|flat|bullet",
            "principal": "yuan",
            "annual_rate": "fraction",
            "periods": "whole",
            "start": "date",
            "end": "date",
            "payment_day": "whole",
            "interest_every": "month|quarter",
            "monthly_fee_rate": "fraction",
        },
        outputs=SCHEDULE_OUTPUTS,
        source="中国人民银行计息规则",
        work=schedule,
        needed=("method",),
    ),
    "prepayment": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Part of a loan paid early"),
        inputs={
            "balance": "yuan",
            "prepay": "yuan",
            "remaining_periods": "whole",
            "annual_rate": "fraction",
            "payment": "yuan",
        },
        outputs={
            "balance_after": "yuan",
            "payment_same_term": "yuan",
            "periods_same_payment": "periods",
            "last_payment_same_payment": "yuan",
        },
        source="中国人民银行计息规则",
        work=prepayment,
        needed=("balance", "prepay", "remaining_periods", "annual_rate"),
    ),
    "apr": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Yearly cost of a loan"),
        inputs={"cashflows": "list of yuan ±", "per_year": "whole"},
        outputs={"irr_period": "fraction", "nominal": "fraction, simple interest (单利)", "effective": "fraction"},
        source="中国人民银行公告〔2021〕第3号",
        work=apr,
        needed=("cashflows", "per_year"),
    ),
    "xirr": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Yearly cost of flows on their days"),
        inputs={"flows": "list of {date: date, amount: yuan ±}"},
        outputs={"rate": "fraction"},
        source="中国人民银行公告〔2021〕第3号",
        work=xirr,
        needed=("flows",),
    ),
    "cost-disclosure": Kind(
        title=QT_TRANSLATE_NOOP("calc", "The whole cost of a personal loan"),
        inputs={
            "method": "annuity|equal_principal|interest_only|flat",
            "principal": "yuan",
            "annual_rate": "fraction",
            "periods": "whole",
            "start": "date",
            "fees": "{name: yuan}",
        },
        outputs={
            "interest": "yuan",
            "fees": "yuan",
            "total": "yuan",
            "nominal": "fraction, simple interest (单利)",
            "effective": "fraction",
            "missing": "list",
        },
        source="中国人民银行公告〔2021〕第3号，《个人贷款业务明示综合融资成本规定》",
        work=cost_disclosure,
        needed=("method", "principal", "annual_rate", "periods"),
        absent={"fees": {}},
    ),
    "penalty": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Interest on an overdue instalment"),
        inputs={
            "overdue_principal": "yuan",
            "overdue_interest": "yuan",
            "contract_rate": "fraction",
            "multiple": "times",
            "days": "whole",
        },
        outputs={"rate": "fraction", "penalty": "yuan", "compound": "yuan"},
        source="银发〔2003〕251号",
        work=penalty,
        needed=("overdue_principal", "overdue_interest", "contract_rate", "days"),
    ),
    "discount": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Discount of a bill"),
        inputs={"face": "yuan", "rate": "fraction", "from": "date", "to": "date"},
        outputs={"days": "days", "interest": "yuan", "proceeds": "yuan"},
        source="中国人民银行计息规则",
        work=discount,
        needed=("face", "rate", "from", "to"),
    ),
    "average-balance": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Daily average behind an interest credit"),
        inputs={"interest": "yuan", "annual_rate": "fraction", "days": "whole", "from": "date", "to": "date"},
        outputs={"days": "days", "average": "yuan", "uncertainty": "yuan"},
        source="中国人民银行计息规则",
        work=average_balance,
        needed=("interest", "annual_rate"),
    ),
    "guarantee-fee": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Fee of a letter of guarantee"),
        inputs={"amount": "yuan", "quarter_rate": "fraction", "months": "whole", "quarters": "whole"},
        outputs={"fee": "yuan", "missing": "list"},
        source="费率可配置，不足一季按一季",
        work=guarantee_fee,
        needed=("amount", "quarter_rate"),
    ),
    "due-dates": Kind(
        title=QT_TRANSLATE_NOOP("calc", "The days instalments are due"),
        inputs={"start": "date", "periods": "whole", "payment_day": "whole"},
        outputs={"due_dates": "list of dates"},
        source="对日还款，当月无对日取月末",
        work=due_dates,
        needed=("start", "periods"),
    ),
}
