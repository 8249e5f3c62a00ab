"""What may be sold, reported and moved on; and what documents and visits must be."""

from collections.abc import Mapping
from typing import Any

from cmdesk.cli.kind import Given, Kind, and_missing, exact, lacking, one_of
from cmdesk.cli.options import Options
from cmdesk.core.text import QT_TRANSLATE_NOOP

COMPLIANCE = "resources/catalog/compliance.toml"


def suitability(given: Given, options: Options) -> Any:
    from cmdesk.analysis import compliance

    regime = one_of("regime", options.rules.regimes, given["regime"])
    found = compliance.suitability(regime, given["client"], given["product"], given["issuer"])
    return and_missing({"result": found}, [name for name in ("client", "product") if given[name] is None])


def large_amount(given: Given, options: Options) -> Any:
    from cmdesk.analysis import compliance

    kinds = {kind.code: kind for kind in options.rules.compliance.large}
    found = compliance.large_amount(one_of("kind", kinds, given["kind"]), given["customer"], given["amount"])
    missing = [name for name in ("customer", "amount") if given[name] is None] if found is None else []
    return and_missing({"report": found}, missing)


def beneficial_owners(given: Given, options: Options) -> Any:
    from cmdesk.analysis import compliance

    found = compliance.beneficial_owners(
        options.rules.compliance,
        given["direct"],
        given["holdings"] or {},
        threshold=given["threshold"],
        manager=given["manager"],
    )
    result = {
        "shares": {name: exact(share) for name, share in found.shares.items()},
        "ubo": found.owners,
        "basis": found.basis,
    }
    return and_missing(result, found.missing)


def document_validity(given: Given, options: Options) -> Any:
    from cmdesk.analysis import documents

    found = documents.validity(given["issued"], given["valid_days"], given["as_of"] or options.day)
    return and_missing({"age_days": found.age_days, "valid": found.valid}, found.missing)


def statement_coverage(given: Given, options: Options) -> Any:
    from cmdesk.analysis import documents

    if None in given["months_present"]:
        return lacking(KINDS["statement-coverage"], "months_present")
    found = documents.months_covered(given["as_of"] or options.day, given["months_required"], given["months_present"])
    return {"required": found.required, "absent": found.missing, "pass": found.passed}


def stage_change(given: Given, options: Options) -> Any:
    from cmdesk.core.catalog.pipeline import Pipeline

    file = options.rules.pipeline
    stages = {stage.code: stage for stage in file.stage}
    for field in ("from", "to"):
        one_of(field, stages, given[field])
    rules = Pipeline(stages=stages, transitions=file.transition, rules=file.rules)
    return {"allowed": given["to"] in rules.allowed(given["from"], given["pipeline"])}


def approval_change(given: Given, options: Options) -> Any:
    states = options.rules.approvals
    one_of("to", states, given["to"])
    return {"allowed": given["to"] in one_of("from", states, given["from"]).to}


def visit_check(given: Given, options: Options) -> Any:
    from cmdesk.analysis import visit_check as visits

    kind = one_of("type", options.rules.visit_types, given["type"])
    found = visits.visit_check(
        kind,
        context=given["context"] or {},
        investigators=[name or "" for name in given["investigators"]],
        photos={tag: count or 0 for tag, count in given["photos"].items()},
        start=given["start"],
        end=given["end"],
        visitees=given["visitees"] or "",
    )
    return and_missing({"required_photos": found.required_photos, "errors": found.errors}, found.missing)


KINDS: Mapping[str, Kind] = {
    "suitability": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Whether a product suits a client"),
        inputs={
            "regime": "code",
            "client": "C1|C2|C3|C4|C5",
            "product": "R1|R2|R3|R4|R5",
            "issuer": "R1|R2|R3|R4|R5",
        },
        outputs={"result": "allow|warn|block", "missing": "list"},
        source=COMPLIANCE,
        work=suitability,
        needed=("regime",),
    ),
    "large-amount": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Whether a transaction is a large one"),
        inputs={"kind": "code", "customer": "person|entity", "amount": "yuan"},
        outputs={"report": "bool", "missing": "list"},
        source="《金融机构大额交易和可疑交易报告管理办法》，" + COMPLIANCE,
        work=large_amount,
        needed=("kind",),
    ),
    "beneficial-owners": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Who stands behind a firm"),
        inputs={
            "direct": "{name: fraction}",
            "holdings": "{name: row}",
            "threshold": "fraction",
            "manager": "text",
        },
        outputs={"shares": "{name: fraction}", "ubo": "list of names", "basis": "share|manager", "missing": "list"},
        source="《受益所有人信息管理办法》，" + COMPLIANCE,
        work=beneficial_owners,
        needed=("direct",),
    ),
    "document-validity": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Whether a document is still good"),
        inputs={"issued": "date", "valid_days": "whole", "as_of": "date"},
        outputs={"age_days": "days", "valid": "bool", "missing": "list"},
        source="resources/catalog/checklists.toml",
        work=document_validity,
    ),
    "statement-coverage": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Whether statements cover the months asked for"),
        inputs={"as_of": "date", "months_required": "whole", "months_present": "list of text"},
        outputs={"required": "list of months", "absent": "list of months", "pass": "bool", "missing": "list"},
        source="resources/catalog/checklists.toml",
        work=statement_coverage,
        needed=("months_required", "months_present"),
    ),
    "stage-change": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Whether a prospect may move to a stage"),
        inputs={"pipeline": "credit|service", "from": "code", "to": "code"},
        outputs={"allowed": "bool"},
        source="resources/catalog/pipeline.toml",
        work=stage_change,
        needed=("pipeline", "from", "to"),
    ),
    "approval-change": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Whether an application may move to a state"),
        inputs={"from": "code", "to": "code"},
        outputs={"allowed": "bool"},
        source="resources/catalog/memo_sections.toml",
        work=approval_change,
        needed=("from", "to"),
    ),
    "visit-check": Kind(
        title=QT_TRANSLATE_NOOP("calc", "What the record of a visit lacks"),
        inputs={
            "type": "code",
            "context": "{name: fact}",
            "investigators": "list of text",
            "photos": "{name: whole}",
            "start": "time",
            "end": "time",
            "visitees": "text",
        },
        outputs={"required_photos": "photos", "errors": "list of codes", "missing": "list"},
        source="resources/catalog/visit_types.toml",
        work=visit_check,
        needed=("type", "investigators", "photos"),
    ),
}
