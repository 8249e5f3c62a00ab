"""After a loan is paid out, and the manager's own targets."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from cmdesk.cli.kind import Given, Kind, and_missing, exact, lacking
from cmdesk.cli.options import Options
from cmdesk.core.text import QT_TRANSLATE_NOOP

YES_OR_NO = (
    "technical_overdue", "misuse", "refinance_to_repay", "sme_renewal_ok", "other_npl_nonretail", "retail",
    "credit_impaired", "external_rating_sharply_cut", "evade_debt", "bankruptcy",
)  # fmt: skip
SHARES = ("ecl_ratio", "all_bank_overdue90_share", "own_bank_npl_share")


def classify(given: Given, options: Options) -> Any:
    from cmdesk.analysis import classification

    found = classification.classify(options.rules, given)
    result = {"at_least": None if found.undecided else found.at_least, "rules": found.rules}
    return and_missing(result, found.missing)


def split_target(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import targets

    if None in given["workdays"]:
        return {"parts": None, "missing": ["workdays"]}
    parts = targets.split_target(given["target"], given["workdays"], given["unit"])
    return {"parts": [exact(part) for part in parts]}


def post_loan_plan(given: Given, options: Options) -> Any:
    from cmdesk.analysis import post_loan

    rules = options.rules.post_loan
    interval = given["interval_days"]
    asked = {"class": given["class"]} if interval is None else {}
    if unknown := [name for name, value in (asked | {"own_payment": given["own_payment"]}).items() if value is None]:
        return lacking(KINDS["post-loan-plan"], *unknown)
    if interval is None:
        interval = post_loan.interval_of(rules, given["class"], given["exposure"])
    found = post_loan.plan(
        rules,
        given["loan_date"],
        given["maturity"],
        interval_days=interval,
        first_days=given["first_days"],
        own_payment=given["own_payment"],
    )
    return {"first": found.first, "regular": found.regular, "repay_fund": found.repay_fund}


def reminder_dates(given: Given, options: Options) -> Any:
    from cmdesk.analysis import post_loan
    from cmdesk.core.workdays import is_workday

    offsets = options.rules.post_loan.reminders if given["offsets"] is None else given["offsets"]
    if None in offsets:
        return {"dates": None, "workday_adjusted": None, "missing": ["offsets"]}
    found = post_loan.reminders(given["due"], offsets, is_workday)
    return {"dates": found.dates, "workday_adjusted": found.on_workdays}


def warning_signals(given: Given, options: Options) -> Any:
    from cmdesk.analysis import signals

    found = signals.watch(options.rules, given["facts"] or {}, ticked=given["ticked"] or {})
    return {
        "signals": [
            {"code": one.code, "raised": one.raised, "level": one.level, "workdays": one.workdays}
            | ({"missing": one.missing} if one.missing else {})
            for one in found.signals
        ],
        "red": found.red,
        "orange": found.orange,
        "listed": found.listed,
    }


KINDS: Mapping[str, Kind] = {
    "classify": Kind(
        title=QT_TRANSLATE_NOOP("calc", "The class a loan belongs into at least"),
        inputs={
            "overdue_days": "days",
            **dict.fromkeys(YES_OR_NO, "bool"),
            **dict.fromkeys(SHARES, "fraction"),
        },
        outputs={
            "at_least": "pass|special_mention|substandard|doubtful|loss",
            "rules": "list of codes",
            "missing": "list",
        },
        source="《商业银行金融资产风险分类办法》（2023）",
        work=classify,
        needed=("overdue_days",),
        absent={**dict.fromkeys(YES_OR_NO, False), **dict.fromkeys(SHARES, Decimal(0))},
    ),
    "split-target": Kind(
        title=QT_TRANSLATE_NOOP("calc", "A target split by workdays"),
        inputs={"target": "amount", "workdays": "list of days", "unit": "amount"},
        outputs={"parts": "list of amounts"},
        source="最大余额法",
        work=split_target,
        needed=("target", "workdays", "unit"),
    ),
    "post-loan-plan": Kind(
        title=QT_TRANSLATE_NOOP("calc", "When a loan is checked after it is paid out"),
        inputs={
            "loan_date": "date",
            "maturity": "date",
            "first_days": "whole",
            "interval_days": "whole",
            "class": "pass|special_mention|substandard|doubtful|loss",
            "exposure": "yuan",
            "own_payment": "bool",
        },
        outputs={"first": "date", "regular": "list of dates", "repay_fund": "date", "missing": "list"},
        source="resources/catalog/post_loan.toml",
        work=post_loan_plan,
        needed=("loan_date", "maturity"),
        absent={"class": "pass", "own_payment": False},
    ),
    "reminder-dates": Kind(
        title=QT_TRANSLATE_NOOP("calc", "When a due day is brought to mind"),
        inputs={"due": "date", "offsets": "list of whole"},
        outputs={"dates": "list of dates", "workday_adjusted": "list of dates", "missing": "list"},
        source="resources/catalog/post_loan.toml，国务院办公厅节假日安排（chinesecalendar）",
        work=reminder_dates,
        needed=("due",),
    ),
    "warning-signals": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Signals of trouble after a loan is paid out"),
        inputs={"facts": "{name: fact}", "ticked": "{name: bool}"},
        outputs={
            "signals": "list of {code, raised, level, workdays, missing}",
            "red": "count",
            "orange": "count",
            "listed": "bool",
        },
        source="resources/catalog/warning_signals.toml",
        work=warning_signals,
    ),
}
