"""Whether the files of the catalog fit together: every code leads somewhere, every expression can be evaluated."""

from collections.abc import Collection, Mapping

from cmdesk.core.catalog import (
    archive,
    checklists,
    masking,
    memo,
    pipeline,
    products,
    questions,
    relations,
    reminders,
    size_classes,
    stages,
    terms,
    visits,
)
from cmdesk.core.catalog.catalog import Catalog
from cmdesk.core.catalog.field_checks import check_profile, check_workpaper
from cmdesk.core.catalog.leads import codes_of, exist, names_in
from cmdesk.core.catalog.ledger_checks import check_ledgers
from cmdesk.core.catalog.reading import by, mistake
from cmdesk.core.text import message


def check(catalog: Catalog) -> None:
    """Raise UserError for the first entry that does not fit the others."""
    check_products(catalog)
    check_documents(catalog)
    check_checklists(catalog)
    check_archive(catalog)
    for questions_of_industry in catalog.question_sets.values():
        check_questions(questions_of_industry, codes_of(catalog))
    check_visits(catalog)
    check_conditions(catalog)
    check_approvals(catalog)
    check_memo_limits(catalog)
    check_note_quality(catalog)
    check_pipeline(catalog)
    check_reminders(catalog)
    check_relations(catalog)
    check_stages(catalog)
    check_masking(catalog)
    check_profile(catalog)
    check_size_classes(catalog)
    check_workpaper(catalog)
    check_ledgers(catalog.ledgers)


def check_products(catalog: Catalog) -> None:
    for product in catalog.products.values():
        entry = f"product {product.code}"
        exist(
            products.FILE, f"{entry}, checklist", [product.checklist] if product.checklist else [], catalog.checklists
        )
        exist(products.FILE, f"{entry}, guarantees", product.guarantees, catalog.terms["guarantee"])
        exist(products.FILE, f"{entry}, repayments", product.repayments, catalog.terms["repayment"])
        for limits in (
            (product.amount_min_wan, product.amount_usual_max_wan, product.amount_max_wan),
            (product.term_min, product.term_usual_max, product.term_max),
        ):
            given = [limit for limit in limits if limit is not None]
            if given != sorted(given):
                raise mistake(products.FILE, entry, message("catalog", "The limits contradict each other."))
    for rule in catalog.need_rules.values():
        exist(products.FILE, f"need_rule {rule.code}, products", rule.products, catalog.products)
        names_in(products.FILE, f"need_rule {rule.code}, expr", rule.expr, None)


def check_documents(catalog: Catalog) -> None:
    for document in catalog.documents.values():
        entry = f"document {document.code}"
        exist(checklists.FILE, f"{entry}, form", [document.form], catalog.terms["document_form"])
        exist(checklists.FILE, f"{entry}, validity_kind", [document.validity_kind], catalog.terms["validity"])
        exist(checklists.FILE, f"{entry}, giver", [document.giver], catalog.terms["giver"])
        before = [document.signed_before] if document.signed_before else []
        exist(checklists.FILE, f"{entry}, signed_before", before, catalog.documents)
        wants_days = document.validity_kind == "days"
        wants_periods = document.validity_kind == "periods"
        if (
            wants_days != (document.validity_days is not None)
            or wants_periods != (document.periods is not None)
            or wants_periods != (document.period_unit is not None)
        ):
            what = message("catalog", "The validity does not fit its kind, {kind}.", kind=document.validity_kind)
            raise mistake(checklists.FILE, entry, what)


def check_checklists(catalog: Catalog) -> None:
    for checklist in catalog.checklists.values():
        entry = f"checklist {checklist.code}"
        by(checklists.FILE, f"{entry}, items", checklist.items, lambda item: item.doc)
        for item in checklist.items:
            exist(checklists.FILE, f"{entry}, {item.doc}", [item.doc], catalog.documents)
            names_in(checklists.FILE, f"{entry}, {item.doc}, when", item.when, catalog.conditions, codes_of(catalog))
            if item.periods is not None and catalog.documents[item.doc].periods is None:
                what = message("catalog", "Only a document that covers periods can have a number of them.")
                raise mistake(checklists.FILE, f"{entry}, {item.doc}", what)


def check_archive(catalog: Catalog) -> None:
    for part in catalog.archive.values():
        entry = f"part {part.code}"
        exist(archive.FILE, f"{entry}, documents", part.documents, catalog.documents)
        exist(archive.FILE, f"{entry}, retention", [part.retention], catalog.retention)
    exist(archive.FILE, "halted_retention", [catalog.halted_retention], catalog.retention)
    for document in catalog.documents.values():
        if catalog.archive_part(document) is None:
            what = message("catalog", "No part of the archive takes {document}.", document=document.code)
            raise mistake(archive.FILE, "part", what)


def check_questions(questions_of_industry: questions.QuestionSet, conditions: Mapping[str, Collection[str]]) -> None:
    industry = f"industry {questions_of_industry.code}"
    asked = by(questions.FILE, f"{industry}, questions", questions_of_industry.questions, lambda question: question.var)
    known = dict(conditions)
    for question in asked.values():
        known.pop(question.var, None)
        names_in(questions.FILE, f"{industry}, {question.var}, when", question.when, known, known)
        known[question.var] = [choice.code for choice in question.choices]
        if (question.type == "enum") != bool(question.choices) or (question.type == "table") != bool(question.columns):
            what = message("catalog", "An enum has choices, a table has columns, nothing else has either.")
            raise mistake(questions.FILE, f"{industry}, {question.var}", what)
    tables = {question.var: question.columns for question in asked.values() if question.type == "table"}
    for derived in questions_of_industry.derived:
        entry = f"{industry}, {derived.var}"
        exist(questions.FILE, f"{entry}, table", [derived.table], tables)
        names_in(questions.FILE, f"{entry}, sum", derived.sum, [column.key for column in tables[derived.table]])
    figures = {*asked, *(derived.var for derived in questions_of_industry.derived)}
    for route in by(
        questions.FILE, f"{industry}, routes", questions_of_industry.routes, lambda route: route.code
    ).values():
        names_in(questions.FILE, f"{industry}, {route.code}, expr", route.expr, figures)


def check_visits(catalog: Catalog) -> None:
    for visit_type in catalog.visit_types.values():
        entry = f"visit_type {visit_type.code}"
        for photo in by(visits.FILE, f"{entry}, photos", visit_type.photos, lambda photo: photo.tag).values():
            names_in(visits.FILE, f"{entry}, {photo.tag}, when", photo.when, catalog.conditions, codes_of(catalog))


def check_conditions(catalog: Catalog) -> None:
    for condition in catalog.conditions.values():
        if (condition.type == "enum") != bool(condition.choices):
            what = message("catalog", "An enum has choices, nothing else has any.")
            raise mistake(terms.CONDITIONS_FILE, f"condition {condition.code}", what)


def check_approvals(catalog: Catalog) -> None:
    for approval in catalog.memo.approvals.values():
        exist(memo.FILE, f"approval {approval.code}, to", approval.to, catalog.memo.approvals)
    if sum(part.weight for part in catalog.memo.five_c.values()) != 100:  # noqa: PLR2004  (percent)
        raise mistake(memo.FILE, "five_c", message("catalog", "The weights do not add up to 100."))


def check_note_quality(catalog: Catalog) -> None:
    quality = catalog.note_quality
    exist(visits.FILE, "note_quality", quality.points, visits.NOTE_RULES)
    if not 0 <= quality.fair <= quality.good <= sum(quality.points.values()) or quality.until_hour not in range(24):
        raise mistake(visits.FILE, "note_quality", message("catalog", "The limits contradict each other."))


def check_pipeline(catalog: Catalog) -> None:
    for code, stage in catalog.pipeline.stages.items():
        exist(
            pipeline.FILE,
            f"stage {code}, on_visit",
            [stage.on_visit] if stage.on_visit else [],
            catalog.pipeline.stages,
        )
    for transition in catalog.pipeline.transitions:
        here = [
            *(code for code, stage in catalog.pipeline.stages.items() if transition.pipeline in stage.pipelines),
            pipeline.ANY,
        ]
        exist(
            pipeline.FILE,
            f"transition {transition.pipeline}/{transition.start}",
            [transition.start, *transition.to],
            here,
        )


def check_reminders(catalog: Catalog) -> None:
    limits = catalog.reminders
    if not 0 <= limits.urgent_days <= limits.soon_days or limits.birthday_days < 0:
        raise mistake(reminders.FILE, "", message("catalog", "The limits contradict each other."))


def check_relations(catalog: Catalog) -> None:
    exist(relations.FILE, "relation", relations.NEEDED, catalog.relations)
    for relation in catalog.relations.values():
        entry = f"relation {relation.code}"
        by(relations.FILE, entry, relation.kin, lambda kin: kin.code)
        limits = (relation.share_notice, relation.share_hint, relation.share_yes)
        given = [limit for limit in limits if limit is not None]
        if given and not relation.share:
            what = message("catalog", "Limits of a share need a relation that has one.")
            raise mistake(relations.FILE, entry, what)
        if any(not 0 <= limit <= 1 for limit in given):
            raise mistake(relations.FILE, entry, message("catalog", "A share is a fraction from 0 to 1."))
        if given != sorted(given):
            raise mistake(relations.FILE, entry, message("catalog", "The limits contradict each other."))
        if relation.symmetric and (relation.acyclic or relation.name != relation.inverse):
            what = message("catalog", "A symmetric relation reads the same both ways and cannot be without circles.")
            raise mistake(relations.FILE, entry, what)
    if catalog.referral_warning.count < 2 or catalog.referral_warning.days < 1:  # noqa: PLR2004  (one is no crowd)
        what = message("catalog", "The warning needs at least two borrowers and one day.")
        raise mistake(relations.FILE, "referral_warning", what)


def check_stages(catalog: Catalog) -> None:
    credit = [code for code, stage in catalog.pipeline.stages.items() if "credit" in stage.pipelines]
    states = [*catalog.memo.approvals, stages.NO_APPLICATION]
    for number, row in enumerate(catalog.stages.rows, start=1):
        entry = f"row {number}"
        exist(stages.FILE, f"{entry}, stage", row.stage, catalog.pipeline.stages)
        exist(stages.FILE, f"{entry}, approval", row.approval, states)
        exist(stages.FILE, f"{entry}, step", [row.step], catalog.stages.steps)
        if set(row.approval) != {stages.NO_APPLICATION}:
            exist(stages.FILE, f"{entry}, status", [row.status], catalog.stages.statuses)
    for follow in catalog.stages.follows:
        entry = f"follow {follow.approval}"
        exist(stages.FILE, f"{entry}, approval", [follow.approval], catalog.memo.approvals)
        exist(stages.FILE, f"{entry}, from", follow.start, credit)
        exist(stages.FILE, f"{entry}, stage", [follow.stage], credit)
    for stage in credit:
        for state in states:
            try:
                catalog.stages.standing(stage, None if state == stages.NO_APPLICATION else state)
            except KeyError:
                what = message("catalog", "No row covers {stage} with {state}.", stage=stage, state=state)
                raise mistake(stages.FILE, "row", what) from None


def check_masking(catalog: Catalog) -> None:
    for kind in masking.NEEDED:
        if kind not in catalog.masking:
            what = message("catalog", "“{field}” is missing.", field=kind)
            raise mistake(masking.FILE, "field", what)
    for rule in catalog.masking.values():
        if min(rule.start, rule.end, rule.least, rule.short_end, rule.stars or 1) < 0:
            raise mistake(masking.FILE, f"field {rule.code}", message("catalog", "A count cannot be negative."))


def check_memo_limits(catalog: Catalog) -> None:
    limits = catalog.memo.limits
    if not 0 <= limits.blank <= 1 or limits.fact_days < 1 or limits.statement_days < 1:
        raise mistake(memo.FILE, "limits", message("catalog", "The limits contradict each other."))


def check_size_classes(catalog: Catalog) -> None:
    for trade in catalog.size_classes.values():
        entry = f"size_class {trade.code}"
        exist(size_classes.FILE, entry, trade.question_sets, catalog.question_sets)
        by(size_classes.FILE, entry, trade.indicators, lambda indicator: indicator.of)
        for indicator in trade.indicators:
            if not 0 < indicator.small < indicator.medium < indicator.large:
                what = message("catalog", "The limits contradict each other.")
                raise mistake(size_classes.FILE, f"{entry}, {indicator.of}", what)
