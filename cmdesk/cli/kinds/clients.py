"""What a client brings, and what a hedge comes to."""

from collections.abc import Mapping
from typing import Any

from cmdesk.analysis.contribution import AMOUNTS, RATES
from cmdesk.cli.kind import Given, Kind, and_missing, exact, shown, yuan
from cmdesk.cli.options import Options
from cmdesk.core.text import QT_TRANSLATE_NOOP


def contribution(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import contribution as worth

    found = worth.contribution(given)
    result = {
        "deposit_margin": yuan(found.deposit_margin),
        "loan_margin": yuan(found.loan_margin),
        "fee_income": yuan(found.fee_income),
        "expected_loss": yuan(found.expected_loss),
        "contribution_before_capital": yuan(found.before_capital),
        "capital_cost": yuan(found.capital_cost),
        "eva": yuan(found.eva),
    }
    return and_missing(result, found.missing)


def hedge(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import contribution as worth

    found = worth.hedge(**given)
    result = {
        "lots": found.lots,
        "covered": exact(found.covered),
        "spot_effect": yuan(found.spot_effect),
        "futures_pnl": yuan(found.futures_pnl),
        "net": yuan(found.net),
        "effective_cost": shown(found.effective_cost, 4),
        "basis_change": exact(found.basis_change),
        "margin": yuan(found.margin),
    }
    return and_missing(result, ["margin"] if given["margin"] is None else [])


def futures_margin(given: Given, _options: Options) -> Any:
    from cmdesk.analysis import contribution as worth

    return {"margin": yuan(worth.futures_margin(**given))}


KINDS: Mapping[str, Kind] = {
    "contribution": Kind(
        title=QT_TRANSLATE_NOOP("calc", "What a client brings in a year"),
        inputs={**dict.fromkeys(AMOUNTS, "yuan"), **dict.fromkeys((*RATES, "risk_weight"), "fraction")},
        outputs={
            "deposit_margin": "yuan",
            "loan_margin": "yuan",
            "fee_income": "yuan",
            "expected_loss": "yuan",
            "contribution_before_capital": "yuan",
            "capital_cost": "yuan",
            "eva": "yuan",
            "missing": "list",
        },
        source="行内参数（可配置默认值）",
        work=contribution,
    ),
    "hedge": Kind(
        title=QT_TRANSLATE_NOOP("calc", "A purchase hedged on the futures market"),
        inputs={
            "ton": "tons",
            "lot": "tons a lot",
            **dict.fromkeys(("spot0", "fut0", "spot1", "fut1"), "yuan a ton"),
            "margin": "fraction",
        },
        outputs={
            "lots": "lots",
            "covered": "tons",
            "spot_effect": "yuan",
            "futures_pnl": "yuan",
            "net": "yuan",
            "effective_cost": "yuan a ton",
            "basis_change": "yuan a ton",
            "margin": "yuan",
            "missing": "list",
        },
        source="套期保值（未计保证金利息与手续费）",
        work=hedge,
        needed=("ton", "lot", "spot0", "fut0", "spot1", "fut1"),
    ),
    "futures-margin": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Margin of a futures position"),
        inputs={"price": "yuan a ton", "lot": "tons a lot", "lots": "whole", "margin": "fraction"},
        outputs={"margin": "yuan"},
        source="套期保值（保证金率以期货公司实时为准）",
        work=futures_margin,
        needed=("price", "lot", "lots", "margin"),
    ),
}
