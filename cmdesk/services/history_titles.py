"""What a row is, in words: the kind of thing, and its own title."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from cmdesk.core.catalog import Catalog, Question
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.services.history_rows import Image, Rows, parsed
from cmdesk.services.workpaper_subjects import subject_title

Value = Message | str
FIRST_WORDS = 24  # characters of a line's own words in its title

TABLES: Mapping[str, str] = {
    "party": QT_TRANSLATE_NOOP("history", "Client"),
    "opportunity": QT_TRANSLATE_NOOP("history", "Prospect"),
    "stage_change": QT_TRANSLATE_NOOP("history", "Move of stage"),
    "link": QT_TRANSLATE_NOOP("history", "Relation"),
    "profile": QT_TRANSLATE_NOOP("history", "Whose book"),
    "visit": QT_TRANSLATE_NOOP("history", "Visit"),
    "signature": QT_TRANSLATE_NOOP("history", "Signature"),
    "answer": QT_TRANSLATE_NOOP("history", "Answer"),
    "photo": QT_TRANSLATE_NOOP("history", "Photo"),
    "application": QT_TRANSLATE_NOOP("history", "Application"),
    "application_party": QT_TRANSLATE_NOOP("history", "Party to the application"),
    "condition": QT_TRANSLATE_NOOP("history", "Condition"),
    "checklist_item": QT_TRANSLATE_NOOP("history", "Document"),
    "checklist_file": QT_TRANSLATE_NOOP("history", "File of a document"),
    "approval_move": QT_TRANSLATE_NOOP("history", "Move of the approval"),
    "drawdown_condition": QT_TRANSLATE_NOOP("history", "Condition of the approval"),
    "memo": QT_TRANSLATE_NOOP("history", "Memo"),
    "attachment": QT_TRANSLATE_NOOP("history", "File"),
    "fact": QT_TRANSLATE_NOOP("history", "Fact"),
    "contact": QT_TRANSLATE_NOOP("history", "Contact person"),
    "party_document": QT_TRANSLATE_NOOP("history", "Paper of a client"),
    "task": QT_TRANSLATE_NOOP("history", "Task"),
    "saved_view": QT_TRANSLATE_NOOP("history", "Saved view"),
    "sheet_mapping": QT_TRANSLATE_NOOP("history", "Columns of a sheet"),
    "finding": QT_TRANSLATE_NOOP("history", "Finding"),
    "finding_row": QT_TRANSLATE_NOOP("history", "Line of the work paper"),
    "explanation": QT_TRANSLATE_NOOP("history", "Explanation"),
    "declaration_signature": QT_TRANSLATE_NOOP("history", "Signature under the declaration"),
    "statement": QT_TRANSLATE_NOOP("history", "Statement"),
    "statement_figure": QT_TRANSLATE_NOOP("history", "Figure of a statement"),
    "statement_adjustment": QT_TRANSLATE_NOOP("history", "Adjusting entry"),
    "line_name": QT_TRANSLATE_NOOP("history", "Name of a line"),
    "bank_account": QT_TRANSLATE_NOOP("history", "Account"),
    "bank_file": QT_TRANSLATE_NOOP("history", "File of bank flows"),
    "bank_flow": QT_TRANSLATE_NOOP("history", "Bank flow"),
    "flow_class": QT_TRANSLATE_NOOP("history", "Class of a counterparty"),
    "statement_format": QT_TRANSLATE_NOOP("history", "Columns of a bank file"),
    "ledger_note": QT_TRANSLATE_NOOP("history", "Note in a ledger"),
}
"""Every watched table in words."""


@dataclass(frozen=True, kw_only=True)
class Sight:
    """What words are found in: the catalog, and the rows that were gathered."""

    catalog: Catalog
    rows: Rows


def thing(table: str) -> Message:
    """Return the kind of thing a table holds; one nobody has named stays as it is."""
    return Message("history", TABLES[table]) if table in TABLES else message("catalog", table)


def title(table: str, row: Image, sight: Sight) -> Value:
    """Return a row's own title, empty where it has none."""
    return TITLES[table](row, sight) if table in TITLES and row else ""


def title_of(table: str, row: object, sight: Sight) -> Value:
    """Return the title of a row that was gathered."""
    return title(table, sight.rows.get(table, row), sight)


def party(row: Image, _sight: Sight) -> Value:
    return words(row, "name")


def numbered(row: Image, sight: Sight) -> Value:
    return joined(words(row, "number"), title_of("party", row.get("party_id"), sight))


def stage_change(row: Image, sight: Sight) -> Value:
    ways = {key: stage(words(row, f"{key}_stage"), sight.catalog) for key in ("from", "to")}
    return message("history", "{before} → {after}", before=ways["from"], after=ways["to"])


def link(row: Image, sight: Sight) -> Value:
    one, other = (title_of("party", row.get(key), sight) for key in ("from_id", "to_id"))
    role = relation(words(row, "role"), sight.catalog)
    return message("history", "{one} – {other}: {role}", one=one, other=other, role=role)


def fact(row: Image, sight: Sight) -> Value:
    field = sight.catalog.profile.fields.get(words(row, "field"))
    name = message("catalog", field.name) if field else words(row, "field")
    return joined(title_of("party", row.get("party_id"), sight), name)


def finding(row: Image, sight: Sight) -> Value:
    code, paper = words(row, "field"), sight.catalog.workpaper
    named = paper.fields.get(code) or paper.tables.get(code)
    name = message("catalog", named.name) if named else code
    return joined(title_of("application", row.get("application_id"), sight), name)


def finding_row(row: Image, sight: Sight) -> Value:
    """Return the table a line stands in, and the line's first words."""
    table = sight.catalog.workpaper.tables.get(words(row, "table"))
    name = message("catalog", table.name) if table else words(row, "table")
    above = joined(title_of("application", row.get("application_id"), sight), name)
    column = next((each for each in table.columns if each.type in ("text", "prose")), None) if table else None
    first = str((parsed(words(row, "cells")) or {}).get(column.code, "")) if column is not None else ""
    return joined(above, first[:FIRST_WORDS]) if first else above


def explanation(row: Image, sight: Sight) -> Value:
    about = subject_title(words(row, "subject"), sight.catalog)
    return joined(title_of("application", row.get("application_id"), sight), about)


def declaration_signature(row: Image, sight: Sight) -> Value:
    return joined(title_of("application", row.get("application_id"), sight), words(row, "name"))


def statement(row: Image, sight: Sight) -> Value:
    return joined(title_of("party", row.get("party_id"), sight), words(row, "end"))


def ledger_note(row: Image, sight: Sight) -> Value:
    return joined(ledger_name(words(row, "ledger"), sight.catalog), ledger_column(row, sight.catalog))


def ledger_name(code: str, catalog: Catalog) -> Value:
    ledger = catalog.ledgers.get(code)
    return message("catalog", ledger.name) if ledger else code


def ledger_column(row: Image, catalog: Catalog) -> Value:
    """Return what the column of a note is called; its key where the catalog does not know it any more."""
    key, ledger = words(row, "column"), catalog.ledgers.get(words(row, "ledger"))
    found = next((column for column in ledger.columns if column.key == key), None) if ledger else None
    return message("catalog", found.name) if found else key


def statement_figure(row: Image, sight: Sight) -> Value:
    return joined(title_of("statement", row.get("statement_id"), sight), words(row, "line"))


def line_name(row: Image, _sight: Sight) -> Value:
    return words(row, "printed")


def bank_account(row: Image, sight: Sight) -> Value:
    return joined(title_of("party", row.get("party_id"), sight), words(row, "bank"))


def bank_flow(row: Image, sight: Sight) -> Value:
    return joined(title_of("bank_account", row.get("account_id"), sight), words(row, "day"))


def flow_class(row: Image, _sight: Sight) -> Value:
    return words(row, "counterparty")


def party_document(row: Image, sight: Sight) -> Value:
    return document(words(row, "document"), sight.catalog) or words(row, "title")


def sheet_mapping(row: Image, _sight: Sight) -> Value:
    return words(row, "headings")


def task(row: Image, sight: Sight) -> Value:
    kind = term("task_kind", words(row, "kind"), sight.catalog)
    return joined(words(row, "title") or kind, title_of("party", row.get("party_id"), sight))


def answer(row: Image, sight: Sight) -> Value:
    visit = sight.rows.get("visit", row.get("visit_id"))
    return joined(question_text(row, sight), words(visit, "number"))


def photo(row: Image, sight: Sight) -> Value:
    name = words(row, "caption") or title_of("attachment", row.get("attachment_id"), sight)
    return joined(tag(words(row, "tag"), sight.catalog), name)


def role_in(row: Image, sight: Sight) -> Value:
    role = term("role", words(row, "role"), sight.catalog)
    return joined(role, title_of("party", row.get("party_id"), sight))


def condition(row: Image, sight: Sight) -> Value:
    return condition_text(words(row, "field"), sight.catalog)


def checklist_item(row: Image, sight: Sight) -> Value:
    return document(words(row, "document"), sight.catalog)


def file_of(row: Image, sight: Sight) -> Value:
    return title_of("attachment", row.get("attachment_id"), sight)


def approval_move(row: Image, sight: Sight) -> Value:
    ways = {key: state(words(row, f"{key}_state"), sight.catalog) for key in ("from", "to")}
    return message("history", "{before} → {after}", before=ways["from"], after=ways["to"])


def drawdown_condition(row: Image, _sight: Sight) -> Value:
    return words(row, "words")


def memo(row: Image, sight: Sight) -> Value:
    application = sight.rows.get("application", row.get("application_id"))
    version = message("history", "version {number}", number=row.get("version"))
    return joined(words(application, "number"), version)


TITLES: Mapping[str, Callable[[Image, Sight], Value]] = {
    "party": party,
    "opportunity": numbered,
    "stage_change": stage_change,
    "link": link,
    "profile": party,
    "visit": numbered,
    "signature": party,
    "answer": answer,
    "photo": photo,
    "application": numbered,
    "application_party": role_in,
    "condition": condition,
    "checklist_item": checklist_item,
    "checklist_file": file_of,
    "approval_move": approval_move,
    "drawdown_condition": drawdown_condition,
    "memo": memo,
    "attachment": party,
    "fact": fact,
    "contact": party,
    "party_document": party_document,
    "task": task,
    "saved_view": party,
    "sheet_mapping": sheet_mapping,
    "finding": finding,
    "finding_row": finding_row,
    "explanation": explanation,
    "declaration_signature": declaration_signature,
    "statement": statement,
    "statement_figure": statement_figure,
    "statement_adjustment": statement_figure,
    "line_name": line_name,
    "bank_account": bank_account,
    "bank_file": file_of,
    "bank_flow": bank_flow,
    "flow_class": flow_class,
    "statement_format": sheet_mapping,
    "ledger_note": ledger_note,
}


def words(row: Image, column: str) -> str:
    """Return a text of a row, empty where there is none."""
    found = row.get(column)
    return "" if found is None else str(found)


def joined(first: Value, second: Value) -> Value:
    return message("history", "{first} {second}", first=first, second=second) if first and second else first or second


def shown(chinese: str, code: str) -> Value:
    """Return a name of the catalog; the code itself where the catalog has none for it."""
    return message("catalog", chinese) if chinese else code


def term(group: str, code: str, catalog: Catalog) -> Value:
    found = catalog.terms[group].get(code)
    return shown(found.name if found else "", code)


def relation(code: str, catalog: Catalog) -> Value:
    found = catalog.relations.get(code)
    return shown(found.name if found else "", code)


def stage(code: str, catalog: Catalog) -> Value:
    found = catalog.pipeline.stages.get(code)
    return shown(found.name if found else "", code)


def state(code: str, catalog: Catalog) -> Value:
    found = catalog.memo.approvals.get(code)
    return shown(found.name if found else "", code)


def document(code: str, catalog: Catalog) -> Value:
    found = catalog.documents.get(code)
    return shown(found.name if found else "", code)


def tag(code: str, catalog: Catalog) -> Value:
    names = {each.tag: each.name for kind in catalog.visit_types.values() for each in kind.photos}
    return shown(names.get(code, ""), code)


def condition_text(code: str, catalog: Catalog) -> Value:
    found = catalog.conditions.get(code)
    return shown(found.question if found else "", code)


def question_of(row: Image, sight: Sight) -> Question | None:
    """Return the question an answer's row answers, None where its set asks no such thing (any more)."""
    visit: Mapping[str, Any] = sight.rows.get("visit", row.get("visit_id"))
    questions = sight.catalog.question_sets.get(words(dict(visit), "question_set"))
    asked = questions.questions if questions else ()
    return next((each for each in asked if each.var == row.get("question")), None)


def question_text(row: Image, sight: Sight) -> Value:
    found = question_of(row, sight)
    return shown(found.text if found else "", words(row, "question"))
