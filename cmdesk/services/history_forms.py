"""How the texts of single columns read in words, where the type of a column does not tell."""

import json
from collections.abc import Callable
from decimal import Decimal

from cmdesk.core import figures
from cmdesk.core.catalog import Field
from cmdesk.core.identifiers import mobile
from cmdesk.core.masking import mask
from cmdesk.core.text import Message, message
from cmdesk.services import fact_values
from cmdesk.services.answers import value_words, with_unit
from cmdesk.services.history_rows import Image
from cmdesk.services.history_titles import (
    Sight,
    Value,
    condition_text,
    document,
    ledger_column,
    ledger_name,
    question_of,
    question_text,
    relation,
    shown,
    stage,
    tag,
    term,
    words,
)
from cmdesk.services.workpaper_subjects import subject_title

Form = Callable[[str, Image, Sight], Value]
"""Makes words of a column's text; the row it stands in is there to look at."""


def terms(group: str) -> Form:
    return lambda code, _row, sight: term(group, code, sight.catalog)


def phone(text: str, _row: Image, _sight: Sight) -> Value:
    return mask("mobile" if mobile(text).valid else "tel", text)


def masked(kind: str) -> Form:
    return lambda text, _row, _sight: mask(kind, text)


def stage_name(code: str, _row: Image, sight: Sight) -> Value:
    return stage(code, sight.catalog)


def relation_name(code: str, _row: Image, sight: Sight) -> Value:
    return relation(code, sight.catalog)


def kin_name(code: str, row: Image, sight: Sight) -> Value:
    found = sight.catalog.relations.get(words(row, "role"))
    return shown(next((each.name for each in (found.kin if found else ()) if each.code == code), ""), code)


def pipeline_name(code: str, _row: Image, _sight: Sight) -> Value:
    return message("history", "loans") if code == "credit" else message("history", "accounts and payments")


def product(code: str, _row: Image, sight: Sight) -> Value:
    found = sight.catalog.products.get(code)
    return shown(found.name if found else "", code)


def approval(code: str, _row: Image, sight: Sight) -> Value:
    found = sight.catalog.memo.approvals.get(code)
    return shown(found.name if found else "", code)


def question_set(code: str, _row: Image, sight: Sight) -> Value:
    found = sight.catalog.question_sets.get(code)
    return shown(found.name if found else "", code)


def visit_type(code: str, _row: Image, sight: Sight) -> Value:
    found = sight.catalog.visit_types.get(code)
    return shown(found.name if found else "", code)


def photo_tag(code: str, _row: Image, sight: Sight) -> Value:
    return tag(code, sight.catalog)


def document_name(code: str, _row: Image, sight: Sight) -> Value:
    return document(code, sight.catalog)


def fact_field(code: str, _row: Image, sight: Sight) -> Value:
    field = sight.catalog.profile.fields.get(code)
    return message("catalog", field.name) if field else code


def fact_value(text: str, row: Image, sight: Sight) -> Value:
    """Return what is known of a field of the profile as it reads; the number of an identity card masked."""
    field = sight.catalog.profile.fields.get(words(row, "field"))
    if field is None or field.type == "person":
        return mask("id_card", text)
    return fact_values.value_words(field, text, sight.catalog)


def finding_field(code: str, _row: Image, sight: Sight) -> Value:
    paper = sight.catalog.workpaper
    field = paper.fields.get(code) or paper.tables.get(code)
    return message("catalog", field.name) if field else code


def finding_value(text: str, row: Image, sight: Sight) -> Value:
    """Return what is known of a field of the work paper as it reads."""
    field = sight.catalog.workpaper.fields.get(words(row, "field"))
    return known(field, text, sight) if field else text


def known(field: Field, text: str, sight: Sight) -> Value:
    return mask("id_card", text) if field.type == "person" else fact_values.value_words(field, text, sight.catalog)


def finding_table(code: str, _row: Image, sight: Sight) -> Value:
    table = sight.catalog.workpaper.tables.get(code)
    return message("catalog", table.name) if table else code


def finding_cells(text: str, row: Image, sight: Sight) -> Value:
    """Return a line of the work paper column by column, in the table's order."""
    table = sight.catalog.workpaper.tables.get(words(row, "table"))
    if table is None:
        return text
    said: Value = ""
    cells = json.loads(text)
    for column in table.columns:
        if column.code not in cells:
            continue
        cell = known(column, str(cells[column.code]), sight)
        part = message("answers", "{figure} {unit}", figure=message("catalog", column.name), unit=cell)
        said = message("profile", "{before}, {part}", before=said, part=part) if said else part
    return said


def explained(subject: str, _row: Image, sight: Sight) -> Value:
    return subject_title(subject, sight.catalog)


def statement_form(code: str, _row: Image, _sight: Sight) -> Value:
    names = {"small": message("statements", "Three statements"), "micro": message("statements", "Self-made")}
    return names.get(code, code)


def statement_scope(code: str, _row: Image, _sight: Sight) -> Value:
    names = {"single": message("statements", "Single"), "consolidated": message("statements", "Consolidated")}
    return names.get(code, code)


def statement_called(code: str, _row: Image, sight: Sight) -> Value:
    found = sight.catalog.analysis.statements.get(code)
    return message("catalog", found.name) if found else code


def direction(code: str, _row: Image, _sight: Sight) -> Value:
    names = {"in": message("bank", "In"), "out": message("bank", "Out"), "neutral": message("bank", "Neither")}
    return names.get(code, code)


def flow_label(code: str, _row: Image, sight: Sight) -> Value:
    found = next((each for each in sight.catalog.analysis.flows.label if each.code == code), None)
    return message("catalog", found.name) if found else code


def statement_line(code: str, _row: Image, sight: Sight) -> Value:
    rules = sight.catalog.analysis
    entry = rules.lines.get(code) or rules.figures.get(code)
    return message("catalog", entry.name) if entry else code


def ledger_called(code: str, _row: Image, sight: Sight) -> Value:
    return ledger_name(code, sight.catalog)


def column_called(_key: str, row: Image, sight: Sight) -> Value:
    return ledger_column(row, sight.catalog)


def question(_var: str, row: Image, sight: Sight) -> Value:
    return question_text(row, sight)


def answered(text: str, row: Image, sight: Sight) -> Value:
    found = question_of(row, sight)
    return value_words(found, text) if found else text


def condition_name(code: str, _row: Image, sight: Sight) -> Value:
    return condition_text(code, sight.catalog)


def settled(text: str, row: Image, sight: Sight) -> Value:
    """Return what a condition was settled with: yes or no, a choice, or a figure."""
    found = sight.catalog.conditions.get(words(row, "field"))
    if found is None:
        return text
    if found.type == "bool":
        return truth(text == "true")
    if found.type == "enum":
        return shown(next((each.name for each in found.choices if each.code == text), ""), text)
    figure = Decimal(text)
    return figures.percent(figure, 4) if found.type == "percent" else with_unit(figures.amount(figure), found.unit)


def months(text: str, _row: Image, _sight: Sight) -> Value:
    return message("history", "{count} months", count=text)


def file_size(text: str, _row: Image, _sight: Sight) -> Value:
    return message("history", "{count} bytes", count=f"{int(text):,}")


def short(text: str, _row: Image, _sight: Sight) -> Value:
    return text[:12]


def printed(text: str, _row: Image, _sight: Sight) -> Value:
    return message("history", "kept whole, {count} characters", count=f"{len(text):,}")


def truth(value: object) -> Message:
    return message("history", "yes") if value else message("history", "no")
