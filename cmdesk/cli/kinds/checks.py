"""Whether figures agree: routes, equity, what was counted and confirmed; and scores."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from cmdesk.cli.kind import Given, Kind, exact, ratio, shown, yuan
from cmdesk.cli.options import Options
from cmdesk.core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cmdesk.analysis.field_checks import FieldCheck

IPC = "IPC 微贷技术，resources/catalog/loan_limits.toml"
FIELD_OUTPUTS = {
    "book": "yuan",
    "found": "yuan",
    "deviation": "fraction",
    "light": "green|yellow|red|na",
    "adopted": "yuan",
    "coverage": "fraction",
    "missing": "list",
}


def cross_check(given: Given, options: Options) -> Any:
    from cmdesk.analysis import cross_check as checks

    tolerance = options.rules.tolerances["sales"]
    found = checks.cross_check(given["routes"], green=tolerance.green, yellow=tolerance.yellow)
    return {
        "min": exact(found.lowest),
        "max": exact(found.highest),
        "deviation": ratio(found.deviation),
        "light": found.light,
        "adopted": exact(found.adopted),
        "missing": found.missing,
    }


def equity_check(given: Given, options: Options) -> Any:
    from cmdesk.analysis import equity

    found = equity.equity_check(options.rules.tolerances["equity"], **given)
    result = {
        "expected_equity": exact(found.expected_equity),
        "actual_equity": exact(found.actual_equity),
        "difference": exact(found.difference),
        "deviation": ratio(found.deviation),
        "deviation_of_actual": ratio(found.deviation_of_actual),
        "direction": found.direction,
        "light": found.light,
    }
    return result | ({"missing": found.missing} if found.missing else {})


def field_check(name: str, check: "Callable[..., FieldCheck]") -> Callable[[Given, Options], Any]:
    """Return the work of one check by its tolerance."""

    def work(given: Given, options: Options) -> Any:
        if unknown := list(without(given)):
            return dict.fromkeys(FIELD_OUTPUTS) | {"light": "na", "missing": unknown}
        found = check(options.rules.tolerances[name], given)
        result = {
            "book": exact(found.book),
            "found": exact(found.found),
            "deviation": ratio(found.deviation),
            "light": found.light,
            "adopted": exact(found.adopted),
            "coverage": ratio(found.coverage),
        }
        return result | ({"missing": found.missing} if found.missing else {})

    return work


def margin(tolerance: Any, given: Given) -> "FieldCheck":
    from cmdesk.analysis import field_checks

    return field_checks.margin_check(tolerance, **given)


def profit(tolerance: Any, given: Given) -> "FieldCheck":
    from cmdesk.analysis import field_checks

    return field_checks.profit_check(tolerance, **given)


def stock(tolerance: Any, given: Given) -> "FieldCheck":
    from cmdesk.analysis import field_checks

    items = [field_checks.Counted(**row | {"name": row["name"] or ""}) for row in given["items"]]
    return field_checks.stock_check(tolerance, items, stock_total=given["stock_total"])


def receivables(tolerance: Any, given: Given) -> "FieldCheck":
    from cmdesk.analysis import field_checks

    return field_checks.receivables_check(tolerance, rows(given["rows"], "confirmed"))


def payables(tolerance: Any, given: Given) -> "FieldCheck":
    from cmdesk.analysis import field_checks

    return field_checks.payables_check(tolerance, rows(given["rows"], "statement"))


def funds(tolerance: Any, given: Given) -> "FieldCheck":
    from cmdesk.analysis import field_checks

    return field_checks.funds_check(tolerance, accounts=given["accounts"], stated=given["stated"])


def without(given: Given) -> Iterator[str]:
    """Give the fields of rows without which there is nothing to compare: what the books say, and what was counted."""
    needed = {"items": ("book", "count", "price"), "rows": ("book",)}
    for table in needed.keys() & given.keys():
        yield from (f"{table}.{name}" for name in needed[table] if any(row[name] is None for row in given[table]))


def rows(given: Any, name: str) -> Any:
    return [(row["book"], row[name]) for row in given]


def seasonal_sales(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import field_checks

    unknown = [f"actual.{month}" for month, value in given["actual"].items() if value is None]
    unknown += ["index"] if None in given["index"] else []
    if unknown:
        return {"annual": None, "missing": unknown}
    actual = {int(month): value for month, value in given["actual"].items() if month.isdecimal() and month.isascii()}
    if len(actual) != len(given["actual"]):
        raise ValueError("actual")
    return {"annual": yuan(field_checks.seasonal_year(actual, given["index"]))}


def five_c(given: Given, options: Options) -> Any:
    from cmdesk.analysis import five_c as scores

    rules = options.rules
    found = scores.five_c(rules.five_c, rules.memo.five_c_light, given["scores"])
    result = {"total": shown(found.total, 2), "light": found.light}
    return result | ({"missing": found.missing} if found.missing else {})


def risk_level(given: Given, options: Options) -> Any:
    from cmdesk.analysis import five_c as scores

    return scores.risk_level(options.rules.limits.risk, probability=given["probability"], impact=given["impact"])


def altman(given: Given, options: Options) -> Any:
    from cmdesk.analysis import altman as model

    found = model.altman(options.rules.limits.altman, **given)
    return {"z": shown(found.z, 4), "zone": found.zone, "z_emerging": shown(found.z_emerging, 4)}


def field_kind(title: str, name: str, check: Any, inputs: Mapping[str, str], needed: tuple[str, ...] = ()) -> Kind:
    return Kind(
        title=title, inputs=inputs, outputs=FIELD_OUTPUTS, source=IPC, work=field_check(name, check), needed=needed
    )


KINDS: Mapping[str, Kind] = {
    "cross-check": Kind(
        title=QT_TRANSLATE_NOOP("calc", "One figure by several routes"),
        inputs={"routes": "{name: amount ±}"},
        outputs={
            "min": "amount",
            "max": "amount",
            "deviation": "fraction",
            "light": "green|yellow|red|na",
            "adopted": "amount",
            "missing": "list",
        },
        source=IPC,
        work=cross_check,
        needed=("routes",),
    ),
    "equity-check": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Whether what a client owns follows from what they earned"),
        inputs={
            "initial_equity": "yuan ±",
            "profit": "yuan ±",
            "profit_basis": "before_depreciation|after_depreciation",
            "injection": "yuan",
            "withdrawal": "yuan",
            "depreciation": "yuan",
            "revaluation": "yuan ±",
            "assets": "yuan",
            "liabilities": "yuan",
        },
        outputs={
            "expected_equity": "yuan",
            "actual_equity": "yuan",
            "difference": "yuan",
            "deviation": "fraction",
            "deviation_of_actual": "fraction",
            "direction": "actual_lt_expected|actual_gt_expected|even",
            "light": "green|yellow|red|na",
            "missing": "list",
        },
        source=IPC,
        work=equity_check,
        needed=("profit_basis",),
    ),
    "margin-check": field_kind(
        QT_TRANSLATE_NOOP("calc", "Gross margin of the price list and of the books"),
        "gross_margin",
        margin,
        {"price_list": "fraction ±", "revenue": "yuan", "cogs": "yuan"},
    ),
    "profit-check": field_kind(
        QT_TRANSLATE_NOOP("calc", "Profit as claimed and as worked out"),
        "net_profit",
        profit,
        {"claimed": "yuan ±", "computed": "yuan ±"},
    ),
    "stock-check": field_kind(
        QT_TRANSLATE_NOOP("calc", "Stock as counted and in the books"),
        "stock",
        stock,
        {
            "items": "list of {name: text, book: pieces, count: pieces, price: yuan}",
            "stock_total": "yuan",
        },
        ("items",),
    ),
    "receivables-check": field_kind(
        QT_TRANSLATE_NOOP("calc", "Receivables as confirmed and in the books"),
        "receivables",
        receivables,
        {"rows": "list of {name: text, book: yuan, confirmed: yuan}"},
        ("rows",),
    ),
    "payables-check": field_kind(
        QT_TRANSLATE_NOOP("calc", "Payables by the suppliers' statements and in the books"),
        "payables",
        payables,
        {"rows": "list of {name: text, book: yuan, statement: yuan}"},
        ("rows",),
    ),
    "funds-check": field_kind(
        QT_TRANSLATE_NOOP("calc", "Money on all accounts and in the books"),
        "funds",
        funds,
        {"accounts": "list of yuan ±", "stated": "yuan"},
        ("accounts",),
    ),
    "seasonal-sales": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Sales of a year from some of its months"),
        inputs={"actual": "{name: yuan}", "index": "list of times"},
        outputs={"annual": "yuan", "missing": "list"},
        source=IPC,
        work=seasonal_sales,
        needed=("actual", "index"),
    ),
    "five-c": Kind(
        title=QT_TRANSLATE_NOOP("calc", "The five Cs of credit in one score"),
        inputs={"scores": "{name: points}"},
        outputs={"total": "points", "light": "green|yellow|red|na", "missing": "list"},
        source="resources/catalog/memo_sections.toml",
        work=five_c,
        needed=("scores",),
    ),
    "risk-level": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Level of a risk"),
        inputs={"probability": "whole", "impact": "whole"},
        outputs={"level": "1–25", "light": "green|yellow|red"},
        source="resources/catalog/loan_limits.toml",
        work=risk_level,
        needed=("probability", "impact"),
    ),
    "altman": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Altman's Z'' of a private firm"),
        inputs=dict.fromkeys(("x1", "x2", "x3", "x4"), "times ±"),
        outputs={"z": "points", "zone": "safe|grey|distress", "z_emerging": "points"},
        source="Altman, Hartzell, Peck (1995)",
        work=altman,
        needed=("x1", "x2", "x3", "x4"),
    ),
}
