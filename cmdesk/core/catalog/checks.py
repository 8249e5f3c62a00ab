"""Whether the files of the catalog fit together: every code leads somewhere, every expression can be evaluated."""

import re
from collections.abc import Collection, Iterable, Mapping

from cmdesk.core.catalog import (
    archive,
    checklists,
    masking,
    memo,
    pipeline,
    products,
    profile,
    questions,
    relations,
    reminders,
    size_classes,
    stages,
    terms,
    visits,
    workpaper,
)
from cmdesk.core.catalog.catalog import Catalog
from cmdesk.core.catalog.ledger_checks import check_ledgers
from cmdesk.core.catalog.pack import unknown
from cmdesk.core.catalog.reading import by, mistake
from cmdesk.core.errors import UserError
from cmdesk.core.expressions import compared, parse
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


def check_profile(catalog: Catalog) -> None:
    found = catalog.profile
    limits = found.limits
    if not 0 <= limits.yellow <= limits.green <= 100:  # noqa: PLR2004  (percent)
        raise mistake(profile.FILE, "limits", message("catalog", "The limits contradict each other."))
    exist(profile.FILE, "partner", profile.PARTNER_KEYS, [column.key for column in found.partner])
    asked = [field.code for field in found.fields.values() if field.type == "yes_no"]
    exist(profile.FILE, "limits, consent", [limits.consent], asked)
    if sum(group.weight for group in found.groups.values()) != 100:  # noqa: PLR2004  (percent)
        raise mistake(profile.FILE, "group", message("catalog", "The weights do not add up to 100."))
    for field in found.fields.values():
        check_field(field, catalog)


def check_field(field: profile.Field, catalog: Catalog) -> None:
    entry = f"field {field.code}"
    exist(profile.FILE, entry, [field.group], catalog.profile.groups)
    check_choices(profile.FILE, entry, field)
    exist(profile.FILE, entry, field.kinds, catalog.terms["party_kind"])
    exist(profile.FILE, entry, [field.column] if field.column else [], profile.PARTY_COLUMNS)
    check_source(profile.FILE, entry, field, catalog)
    if field.expires and field.type not in ("date", "date_or_long"):
        raise mistake(profile.FILE, entry, message("catalog", "Only a date can run out."))
    exist(profile.FILE, entry, [field.document] if field.document else [], catalog.documents)


def check_choices(file: str, entry: str, field: profile.Field) -> None:
    by(file, f"{entry}, choices", field.choices, lambda choice: choice.code)
    if (field.type in ("choice", "mix")) != bool(field.choices or field.choices_from):
        raise mistake(file, entry, message("catalog", "A choice and a mix have choices, nothing else has any."))
    limits = [limit for limit in (field.min, field.max) if limit is not None]
    if limits and field.type not in profile.FIGURES:
        raise mistake(file, entry, message("catalog", "Only a figure has limits."))
    if limits != sorted(limits):
        raise mistake(file, entry, message("catalog", "The limits contradict each other."))


def check_memo_limits(catalog: Catalog) -> None:
    limits = catalog.memo.limits
    if not 0 <= limits.blank <= 1 or limits.fact_days < 1 or limits.statement_days < 1:
        raise mistake(memo.FILE, "limits", message("catalog", "The limits contradict each other."))


def check_workpaper(catalog: Catalog) -> None:
    found = catalog.workpaper
    for part in found.parts.values():
        exist(workpaper.FILE, "part", [part.section], catalog.memo.sections)
        exist(workpaper.FILE, f"part {part.section}, profile", part.profile, catalog.profile.fields)
    for field in found.fields.values():
        entry = f"field {field.code}"
        exist(workpaper.FILE, entry, [field.group], catalog.memo.sections)
        exist(workpaper.FILE, entry, field.kinds, catalog.terms["party_kind"])
        check_choices(workpaper.FILE, entry, field)
        check_source(workpaper.FILE, entry, field, catalog)
    for table in found.tables.values():
        check_table(table, catalog)


def check_table(table: workpaper.Table, catalog: Catalog) -> None:
    entry = f"table {table.code}"
    exist(workpaper.FILE, entry, [table.section], catalog.memo.sections)
    if table.code in catalog.workpaper.fields:
        what = message("catalog", "A field has this code already: “{code}”.", code=table.code)
        raise mistake(workpaper.FILE, entry, what)
    columns = by(workpaper.FILE, f"{entry}, columns", table.columns, lambda column: column.code)
    money = [code for code, column in columns.items() if column.type in profile.FIGURES]
    exist(workpaper.FILE, f"{entry}, total", table.total, money)
    shares = [code for code, column in columns.items() if column.type == "percent"]
    exist(workpaper.FILE, f"{entry}, whole", [table.whole] if table.whole else [], shares)
    chosen = [code for code, column in columns.items() if column.type == "choice"]
    exist(workpaper.FILE, f"{entry}, rows_from", [table.rows_from] if table.rows_from else [], chosen)
    for column in table.columns:
        check_choices(workpaper.FILE, f"{entry}, {column.code}", column)
    asked = {question.var: question for each in catalog.question_sets.values() for question in each.questions}
    if table.from_answer:
        exist(workpaper.FILE, f"{entry}, from_answer", [table.from_answer], asked)
        keys = [column.key for column in asked[table.from_answer].columns]
        for column in table.columns:
            if column.from_column:
                exist(workpaper.FILE, f"{entry}, {column.code}, from_column", [column.from_column], keys)


def check_source(file: str, entry: str, field: profile.Field, catalog: Catalog) -> None:
    asked = {question.var for each in catalog.question_sets.values() for question in each.questions}
    exist(file, entry, field.from_answers, asked)


def check_size_classes(catalog: Catalog) -> None:
    for trade in catalog.size_classes.values():
        entry = f"size_class {trade.code}"
        exist(size_classes.FILE, entry, trade.question_sets, catalog.question_sets)
        by(size_classes.FILE, entry, trade.indicators, lambda indicator: indicator.of)
        for indicator in trade.indicators:
            if not 0 < indicator.small < indicator.medium < indicator.large:
                what = message("catalog", "The limits contradict each other.")
                raise mistake(size_classes.FILE, f"{entry}, {indicator.of}", what)


def exist(file: str, entry: str, codes: Iterable[str], known: Collection[str]) -> None:
    for code in codes:
        if code not in known:
            raise mistake(file, entry, unknown(code), value=code)


def codes_of(catalog: Catalog) -> dict[str, Collection[str]]:
    """Return the codes each field of the conditions may have; none for one that has no choices."""
    return {code: [choice.code for choice in each.choices] for code, each in catalog.conditions.items()}


def names_in(
    file: str,
    entry: str,
    source: str,
    known: Collection[str] | None,
    codes: Mapping[str, Collection[str]] | None = None,
) -> None:
    """Refuse an expression that cannot be parsed, asks for a name that is not known, or compares with no code of it."""
    if not source:
        return
    try:
        names = parse(source).names
    except UserError as error:
        at = dict(error.message.values).get("position", 0)
        raise mistake(file, entry, error.message, value=source, at=at) from None
    lost = sorted(name for name in names if known is not None and name not in known)
    lost += [code for name, code in compared(source) if (codes or {}).get(name) and code not in (codes or {})[name]]
    for word in lost:
        first = re.search(rf"\b{word}\b", source)
        raise mistake(file, entry, unknown(word), value=source, at=first.start() + 1 if first else 0)
