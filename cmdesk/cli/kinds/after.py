"""After a loan is paid out, and the manager's own targets."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from cmdesk.cli.desk import Options
from cmdesk.cli.kind import Given, Kind, exact
from cmdesk.core.text import QT_TRANSLATE_NOOP

YES_OR_NO = (
    "technical_overdue", "misuse", "refinance_to_repay", "sme_renewal_ok", "other_npl_nonretail", "retail",
    "credit_impaired", "external_rating_sharply_cut", "evade_debt", "bankruptcy",
)  # fmt: skip
SHARES = ("ecl_ratio", "all_bank_overdue90_share", "own_bank_npl_share")


def classify(given: Given, options: Options) -> Any:
    from cmdesk.analysis import classification

    facts: dict[str, Any] = {"overdue_days": given["overdue_days"]}
    facts |= {name: bool(given[name]) for name in YES_OR_NO}
    facts |= {name: given[name] if given[name] is not None else Decimal(0) for name in SHARES}
    found = classification.classify(options.catalog.analysis, facts)
    return {"at_least": found.at_least, "rules": found.rules}


def split_target(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import targets

    if None in given["workdays"]:
        return {"parts": None, "missing": ["workdays"]}
    parts = targets.split_target(given["target"], given["workdays"], given["unit"])
    return {"parts": [exact(part) for part in parts]}


KINDS: Mapping[str, Kind] = {
    "classify": Kind(
        title=QT_TRANSLATE_NOOP("calc", "The class a loan belongs into at least"),
        inputs={
            "overdue_days": "days",
            **dict.fromkeys(YES_OR_NO, "bool"),
            **dict.fromkeys(SHARES, "fraction"),
        },
        outputs={"at_least": "pass|special_mention|substandard|doubtful|loss", "rules": "list of codes"},
        source="《商业银行金融资产风险分类办法》（2023）",
        work=classify,
        needed=("overdue_days",),
    ),
    "split-target": Kind(
        title=QT_TRANSLATE_NOOP("calc", "A target split by workdays"),
        inputs={"target": "amount", "workdays": "list of days", "unit": "amount"},
        outputs={"parts": "list of amounts"},
        source="最大余额法",
        work=split_target,
        needed=("target", "workdays", "unit"),
    ),
}
