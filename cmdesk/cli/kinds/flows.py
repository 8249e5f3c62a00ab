"""The flows of an account, and what a client's own answers come to."""

from collections.abc import Mapping
from typing import Any

from cmdesk.cli.kind import Given, Kind, and_missing, exact, lacking, one_of, ratio, shown, yuan
from cmdesk.cli.options import Options
from cmdesk.core.text import QT_TRANSLATE_NOOP

FLOWS = "resources/catalog/flows.toml"
IPC = "IPC 微贷技术，resources/catalog/question_sets.toml"


def effective_inflow(given: Given, options: Options) -> Any:
    from cmdesk.analysis import flows
    from cmdesk.core.catalog.flows import Passing

    if any(row[name] is None for row in given["rows"] for name in ("date", "direction", "amount")):
        return lacking(KINDS["effective-inflow"], "rows")
    rules = options.rules.flows
    least, days, share = given["quick_min_amount"], given["quick_window_days"], given["quick_match_ratio"]
    quick = Passing(
        least=rules.quick.least if least is None else least,
        days=rules.quick.days if days is None else days,
        share=rules.quick.share if share is None else share,
    )
    keys = [str(at) if row["id"] is None else row["id"] for at, row in enumerate(given["rows"], start=1)]
    if len(set(keys)) != len(keys):
        raise ValueError("rows.id")
    made = [
        flows.Flow(
            key=key,
            day=row["date"],
            direction=row["direction"],
            amount=row["amount"],
            counterparty=row["counterparty"] or "",
            summary=row["summary"] or "",
        )
        for key, row in zip(keys, given["rows"], strict=True)
    ]
    names = {field: [name for name in given[field] or () if name] for field in ("self_names", "related_names")}
    found = flows.effective_inflow(
        rules, made, own_names=names["self_names"], related_names=names["related_names"], quick=quick
    )
    return {
        "labels": found.labels,
        "gross_inflow": yuan(found.gross),
        "excluded": {label: yuan(amount) for label, amount in found.excluded.items()},
        "effective_inflow": yuan(found.effective),
        "monthly": {month: yuan(amount) for month, amount in found.monthly.items()},
        "monthly_average": yuan(found.monthly_average),
        "effective_ratio": ratio(found.share),
        "flags": [{"type": one.kind, "ids": one.keys} for one in found.passed],
    }


def daily_average(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import flows

    rows = given["balances"]
    if any(row["date"] is None for row in rows):
        return lacking(KINDS["daily-average"], "balances")
    found = flows.daily_average([(row["date"], row["balance"]) for row in rows], given["from"], given["to"])
    return and_missing({"days": found.days, "average": yuan(found.average)}, found.missing)


def concentration(given: Given, options: Options) -> Any:
    from cmdesk.analysis import flows

    found = flows.concentration(options.rules.flows.concentration, given["inflow"])
    result = {
        "cr1": ratio(found.first),
        "cr3": ratio(found.three),
        "hhi": shown(found.index, 2),
        "light": found.light,
    }
    return and_missing(result, found.missing)


def sales_routes(given: Given, options: Options) -> Any:
    from cmdesk.analysis.routes import estimate

    rules = options.rules
    questions = one_of("industry", rules.question_sets, given["industry"])
    found = estimate(questions, given["answers"] or {}, given["tables"] or {}, rules.tolerances["sales"])
    result = {
        "unit": questions.unit,
        "routes": {code: yuan(value) for code, value in found.routes.items()},
        "min": yuan(found.check.lowest),
        "max": yuan(found.check.highest),
        "deviation": ratio(found.check.deviation),
        "light": found.check.light,
        "adopted": yuan(found.check.adopted),
    }
    return and_missing(result, tuple(dict.fromkeys(name for names in found.missing.values() for name in names)))


def own_accounts(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import own_accounts as accounts

    found = accounts.own_accounts(
        revenue=given["revenue"],
        cogs=given["cogs"],
        expenses=given["expenses"],
        depreciation=given["depreciation"],
        household=given["household"],
    )
    result = {
        "gross_profit": exact(found.gross_profit),
        "gross_margin": ratio(found.gross_margin),
        "net_before_depreciation": exact(found.net_before_depreciation),
        "net_profit": exact(found.net_profit),
        "net_margin": ratio(found.net_margin),
        "disposable": exact(found.disposable),
    }
    return and_missing(result, found.missing)


def own_funds(given: Given, _options: Options) -> Any:
    from cmdesk.analysis.working_capital import own_working_capital

    by_structure = ("equity", "noncurrent_liabilities", "noncurrent_assets")
    if any(given[name] is not None for name in by_structure):
        if missing := [name for name in by_structure if given[name] is None]:
            return {"own_funds": None, "missing": missing}
        whole = given["equity"] + given["noncurrent_liabilities"]
        return {"own_funds": exact(whole - given["noncurrent_assets"])}
    names = ("current_assets", "current_liabilities")
    found = own_working_capital(**{name: given[name] for name in names})
    return and_missing({"own_funds": exact(found)}, [name for name in names if given[name] is None])


ROWS = "list of {id: text, date: date, direction: in|out, amount: yuan ±, counterparty: text, summary: text}"
KINDS: Mapping[str, Kind] = {
    "effective-inflow": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Inflow that is business"),
        inputs={
            "rows": ROWS,
            "self_names": "list of text",
            "related_names": "list of text",
            "quick_window_days": "whole",
            "quick_min_amount": "yuan",
            "quick_match_ratio": "fraction",
        },
        outputs={
            "labels": "list of codes",
            "gross_inflow": "yuan",
            "excluded": "{label: yuan}",
            "effective_inflow": "yuan",
            "monthly": "{month: yuan}",
            "monthly_average": "yuan",
            "effective_ratio": "fraction",
            "flags": "list of {type, ids}",
            "missing": "list",
        },
        source=FLOWS,
        work=effective_inflow,
        needed=("rows",),
    ),
    "daily-average": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Daily average of an account's balances"),
        inputs={"balances": "list of {date: date, balance: yuan ±}", "from": "date", "to": "date"},
        outputs={"days": "days", "average": "yuan", "missing": "list"},
        source=FLOWS,
        work=daily_average,
        needed=("balances", "from", "to"),
    ),
    "concentration": Kind(
        title=QT_TRANSLATE_NOOP("calc", "How much of the inflow hangs on the largest payers"),
        inputs={"inflow": "{name: yuan}"},
        outputs={
            "cr1": "fraction",
            "cr3": "fraction",
            "hhi": "0–10000",
            "light": "green|yellow|red|na",
            "missing": "list",
        },
        source=FLOWS,
        work=concentration,
        needed=("inflow",),
    ),
    "sales-routes": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Sales by every route of an industry"),
        inputs={"industry": "code", "answers": "{name: amount}", "tables": "{name: list of row}"},
        outputs={
            "unit": "text",
            "routes": "{route: amount}",
            "min": "amount",
            "max": "amount",
            "deviation": "fraction",
            "light": "green|yellow|red|na",
            "adopted": "amount",
            "missing": "list",
        },
        source=IPC,
        work=sales_routes,
        needed=("industry",),
    ),
    "own-accounts": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Profit and loss item by item, and what can be disposed of"),
        inputs={
            "revenue": "yuan",
            "cogs": "yuan",
            "expenses": "{name: yuan}",
            "depreciation": "yuan",
            "household": "{name: yuan}",
        },
        outputs={
            "gross_profit": "yuan",
            "gross_margin": "fraction",
            "net_before_depreciation": "yuan",
            "net_profit": "yuan",
            "net_margin": "fraction",
            "disposable": "yuan",
            "missing": "list",
        },
        source=IPC,
        work=own_accounts,
        needed=("expenses", "household"),
    ),
    "own-funds": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Own funds that work in the business"),
        inputs={
            "current_assets": "amount",
            "current_liabilities": "amount",
            "equity": "amount ±",
            "noncurrent_liabilities": "amount",
            "noncurrent_assets": "amount",
        },
        outputs={"own_funds": "amount", "missing": "list"},
        source="《流动资金贷款管理办法》附件",
        work=own_funds,
    ),
}
