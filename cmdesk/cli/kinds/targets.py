"""The manager's own figures: targets, scores, quality, the cash position, workdays."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from cmdesk.cli.kind import Given, Kind, and_missing, exact, lacking, ratio, shown
from cmdesk.cli.options import Options
from cmdesk.core.text import QT_TRANSLATE_NOOP

PERFORMANCE = "resources/catalog/performance.toml"
LONGEST = 3660  # days


def target_progress(given: Given, options: Options) -> Any:
    from cmdesk.analysis import performance

    found = performance.progress(
        options.rules.performance.progress,
        target=given["target"],
        done=given["done"],
        base=given["base"],
        elapsed=given["elapsed_workdays"],
        total=given["total_workdays"],
    )
    result = {
        "completion": ratio(found.completion),
        "time_progress": ratio(found.time_progress),
        "gap": shown(found.gap, 2),
        "required_per_remaining_day": shown(found.required, 2),
        "light": found.light,
    }
    return and_missing(result, found.missing)


def kpi_score(given: Given, options: Options) -> Any:
    from cmdesk.analysis import performance

    if any(row["weight"] is None for row in given["rows"]):
        return lacking(KINDS["kpi-score"], "weight")
    measures = [
        performance.Measure(weight=row["weight"], completion=row["completion"], cap=row["cap"]) for row in given["rows"]
    ]
    found = performance.score(options.rules.performance, measures)
    result = {"scores": [shown(each, 2) for each in found.scores], "total": shown(found.total, 2)}
    return and_missing(result, [f"rows[{at}].completion" for at in found.missing])


def asset_quality(given: Given, options: Options) -> Any:
    from cmdesk.analysis import performance

    found = performance.quality(options.rules.performance, **given)
    result = {
        "npl_ratio": ratio(found.npl_ratio),
        "overdue_ratio": ratio(found.overdue_ratio),
        "deviation_ratio": ratio(found.deviation_ratio),
        "light": found.light,
    }
    return and_missing(result, found.missing)


def cross_selling(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import performance

    found = performance.cross_sold(customers=given["customers"], enough=given["ge3"], products=given["products"])
    result = {"cross_sell_rate": ratio(found.rate), "products_per_customer": shown(found.products_each, 4)}
    return and_missing(result, found.missing)


def cash_position(given: Given, options: Options) -> Any:
    from cmdesk.analysis import performance

    found = performance.cash_position(
        options.rules.performance.cash,
        opening=given["open"],
        inflow=given["inflow"],
        outflow=given["outflow"],
        reserve=given["reserve"],
    )
    result = {
        "net": exact(found.net),
        "close": exact(found.close),
        "surplus_over_reserve": exact(found.surplus),
        "light": found.light,
    }
    return and_missing(result, found.missing)


def workdays(given: Given, _options: Options) -> Any:
    from cmdesk.core import workdays as calendar

    start, end = given["from"], given["to"]
    if not 0 <= (end - start).days <= LONGEST:
        raise ValueError("to")
    days = [start + timedelta(days=at) for at in range((end - start).days + 1)]
    worked = [day for day in days if calendar.is_workday(day)]
    months = dict.fromkeys((f"{day.year:04}-{day.month:02}" for day in days), 0)
    weeks: dict[str, int] = {}
    for day in worked:
        months[f"{day.year:04}-{day.month:02}"] += 1
        year, week, _ = day.isocalendar()
        weeks[f"{year:04}-W{week:02}"] = weeks.get(f"{year:04}-W{week:02}", 0) + 1
    return {
        "workdays": len(worked),
        "by_month": months,
        "by_week": weeks,
        "published": all(calendar.published(day) for day in (start, end)),
    }


KINDS: Mapping[str, Kind] = {
    "target-progress": Kind(
        title=QT_TRANSLATE_NOOP("calc", "How far a target is, against the time that passed"),
        inputs={
            "target": "amount ±",
            "done": "amount ±",
            "base": "amount ±",
            "elapsed_workdays": "whole",
            "total_workdays": "whole",
        },
        outputs={
            "completion": "fraction",
            "time_progress": "fraction",
            "gap": "amount",
            "required_per_remaining_day": "amount a working day",
            "light": "green|yellow|red|na",
            "missing": "list",
        },
        source=PERFORMANCE,
        work=target_progress,
    ),
    "kpi-score": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Score of the targets by weight"),
        inputs={"rows": "list of {name: text, weight: points, completion: fraction ±, cap: fraction}"},
        outputs={"scores": "list of points", "total": "points", "missing": "list"},
        source=PERFORMANCE,
        work=kpi_score,
        needed=("rows",),
    ),
    "asset-quality": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Bad and overdue loans"),
        inputs={"balance": "amount", "npl": "amount", "overdue": "amount", "overdue90": "amount"},
        outputs={
            "npl_ratio": "fraction",
            "overdue_ratio": "fraction",
            "deviation_ratio": "fraction",
            "light": "green|red|na",
            "missing": "list",
        },
        source="《商业银行金融资产风险分类办法》（2023），" + PERFORMANCE,
        work=asset_quality,
    ),
    "cross-selling": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Clients with several products"),
        inputs={"customers": "whole", "ge3": "whole", "products": "whole"},
        outputs={"cross_sell_rate": "fraction", "products_per_customer": "products", "missing": "list"},
        source=PERFORMANCE,
        work=cross_selling,
    ),
    "cash-position": Kind(
        title=QT_TRANSLATE_NOOP("calc", "The day's cash position"),
        inputs={"open": "amount ±", "inflow": "{name: amount}", "outflow": "{name: amount}", "reserve": "amount"},
        outputs={
            "net": "amount",
            "close": "amount",
            "surplus_over_reserve": "amount",
            "light": "green|yellow|red|na",
            "missing": "list",
        },
        source=PERFORMANCE,
        work=cash_position,
        needed=("inflow", "outflow"),
    ),
    "workdays": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Working days between two days"),
        inputs={"from": "date", "to": "date"},
        outputs={
            "workdays": "days",
            "by_month": "{month: days}",
            "by_week": "{week: days}",
            "published": "bool",
        },
        source="国务院办公厅节假日安排（chinesecalendar）",
        work=workdays,
        needed=("from", "to"),
    ),
}
