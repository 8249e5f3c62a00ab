"""Columns and their values in words: what stood in a row, and what stands there now."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from decimal import Decimal
from typing import Any

from sqlalchemy import Boolean, Column, Time

from cmdesk.core import figures
from cmdesk.core.errors import UserError
from cmdesk.core.identifiers import mobile
from cmdesk.core.masking import STARS, mask
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.models.base import Base, Fixed, Moment, Row
from cmdesk.services.answers import value_words, with_unit
from cmdesk.services.history_rows import Image, pointers
from cmdesk.services.history_titles import (
    Sight,
    Value,
    condition_text,
    document,
    question_of,
    question_text,
    shown,
    stage,
    tag,
    term,
    title_of,
    words,
)

Form = Callable[[str, Image, Sight], Value]
"""Makes words of a column's text; the row it stands in is there to look at."""

YUAN = 2  # decimal places of money; a fraction has more
BROKEN = (ValueError, TypeError, AttributeError, KeyError, ArithmeticError)


@dataclass(frozen=True)
class Field:
    """A column's name in English, and how its text reads when its type alone does not tell."""

    name: str
    form: Form | None = None
    secret: bool = False  # what cannot be masked is not shown at all


def terms(group: str) -> Form:
    return lambda code, _row, sight: term(group, code, sight.catalog)


def phone(text: str, _row: Image, _sight: Sight) -> Value:
    return mask("mobile" if mobile(text).valid else "tel", text)


def masked(kind: str) -> Form:
    return lambda text, _row, _sight: mask(kind, text)


def stage_name(code: str, _row: Image, sight: Sight) -> Value:
    return stage(code, sight.catalog)


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


FIELDS: Mapping[str, Mapping[str, Field]] = {
    "party": {
        "kind": Field(QT_TRANSLATE_NOOP("history", "Kind"), terms("party_kind")),
        "name": Field(QT_TRANSLATE_NOOP("history", "Name")),
        "credit_code": Field(QT_TRANSLATE_NOOP("history", "Credit code"), masked("uscc"), secret=True),
        "identity_no": Field(QT_TRANSLATE_NOOP("history", "Identity number"), masked("id_card"), secret=True),
        "contact": Field(QT_TRANSLATE_NOOP("history", "Contact")),
        "phone": Field(QT_TRANSLATE_NOOP("history", "Phone"), phone, secret=True),
        "phone2": Field(QT_TRANSLATE_NOOP("history", "Other phone"), phone, secret=True),
        "industry": Field(QT_TRANSLATE_NOOP("history", "Industry"), question_set),
        "industry_text": Field(QT_TRANSLATE_NOOP("history", "Industry in their words")),
        "address": Field(QT_TRANSLATE_NOOP("history", "Address")),
        "note": Field(QT_TRANSLATE_NOOP("history", "Note")),
        "invented": Field(QT_TRANSLATE_NOOP("history", "Made-up example")),
    },
    "opportunity": {
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "number": Field(QT_TRANSLATE_NOOP("history", "Number")),
        "stage": Field(QT_TRANSLATE_NOOP("history", "Stage"), stage_name),
        "stage_since": Field(QT_TRANSLATE_NOOP("history", "At this stage since")),
        "channel": Field(QT_TRANSLATE_NOOP("history", "Channel"), terms("channel")),
        "channel_text": Field(QT_TRANSLATE_NOOP("history", "Channel in their words")),
        "referrer": Field(QT_TRANSLATE_NOOP("history", "Referred by")),
        "need": Field(QT_TRANSLATE_NOOP("history", "Need")),
        "wanted": Field(QT_TRANSLATE_NOOP("history", "Amount wanted")),
        "first_contact": Field(QT_TRANSLATE_NOOP("history", "First met")),
        "next_action": Field(QT_TRANSLATE_NOOP("history", "Next step")),
        "next_date": Field(QT_TRANSLATE_NOOP("history", "Day of the next step")),
    },
    "stage_change": {
        "opportunity_id": Field(QT_TRANSLATE_NOOP("history", "Prospect")),
        "from_stage": Field(QT_TRANSLATE_NOOP("history", "From stage"), stage_name),
        "to_stage": Field(QT_TRANSLATE_NOOP("history", "To stage"), stage_name),
        "day": Field(QT_TRANSLATE_NOOP("history", "Day")),
        "reason": Field(QT_TRANSLATE_NOOP("history", "Reason")),
    },
    "link": {
        "from_id": Field(QT_TRANSLATE_NOOP("history", "One party")),
        "to_id": Field(QT_TRANSLATE_NOOP("history", "Other party")),
        "role": Field(QT_TRANSLATE_NOOP("history", "Relation"), terms("link")),
        "share": Field(QT_TRANSLATE_NOOP("history", "Share")),
        "note": Field(QT_TRANSLATE_NOOP("history", "Note")),
    },
    "profile": {
        "name": Field(QT_TRANSLATE_NOOP("history", "Manager")),
        "staff_no": Field(QT_TRANSLATE_NOOP("history", "Staff number")),
        "branch": Field(QT_TRANSLATE_NOOP("history", "Branch")),
        "partner": Field(QT_TRANSLATE_NOOP("history", "Usual second investigator")),
        "partner_no": Field(QT_TRANSLATE_NOOP("history", "Staff number of the second")),
    },
    "visit": {
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "number": Field(QT_TRANSLATE_NOOP("history", "Number")),
        "type": Field(QT_TRANSLATE_NOOP("history", "Kind of visit"), visit_type),
        "day": Field(QT_TRANSLATE_NOOP("history", "Day")),
        "start": Field(QT_TRANSLATE_NOOP("history", "From")),
        "end": Field(QT_TRANSLATE_NOOP("history", "Until")),
        "place": Field(QT_TRANSLATE_NOOP("history", "Place")),
        "lead": Field(QT_TRANSLATE_NOOP("history", "Lead investigator")),
        "partner": Field(QT_TRANSLATE_NOOP("history", "Second investigator")),
        "met": Field(QT_TRANSLATE_NOOP("history", "Met")),
        "note": Field(QT_TRANSLATE_NOOP("history", "Note")),
        "question_set": Field(QT_TRANSLATE_NOOP("history", "Question set"), question_set),
    },
    "answer": {
        "visit_id": Field(QT_TRANSLATE_NOOP("history", "Visit")),
        "question": Field(QT_TRANSLATE_NOOP("history", "Question"), question),
        "state": Field(QT_TRANSLATE_NOOP("history", "State"), terms("answer_state")),
        "value": Field(QT_TRANSLATE_NOOP("history", "Answer"), answered),
        "words": Field(QT_TRANSLATE_NOOP("history", "In the client's words")),
        "grade": Field(QT_TRANSLATE_NOOP("history", "Evidence"), terms("evidence_grade")),
    },
    "photo": {
        "visit_id": Field(QT_TRANSLATE_NOOP("history", "Visit")),
        "attachment_id": Field(QT_TRANSLATE_NOOP("history", "File")),
        "tag": Field(QT_TRANSLATE_NOOP("history", "Subject"), photo_tag),
        "caption": Field(QT_TRANSLATE_NOOP("history", "Caption")),
        "taken_at": Field(QT_TRANSLATE_NOOP("history", "Taken at")),
        "place": Field(QT_TRANSLATE_NOOP("history", "Place")),
    },
    "application": {
        "number": Field(QT_TRANSLATE_NOOP("history", "Number")),
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "opportunity_id": Field(QT_TRANSLATE_NOOP("history", "Prospect")),
        "product": Field(QT_TRANSLATE_NOOP("history", "Product"), product),
        "amount": Field(QT_TRANSLATE_NOOP("history", "Amount")),
        "term_months": Field(QT_TRANSLATE_NOOP("history", "Term"), months),
        "annual_rate": Field(QT_TRANSLATE_NOOP("history", "Annual rate")),
        "repayment": Field(QT_TRANSLATE_NOOP("history", "Repayment"), terms("repayment")),
        "guarantee": Field(QT_TRANSLATE_NOOP("history", "Guarantee"), terms("guarantee")),
        "purpose": Field(QT_TRANSLATE_NOOP("history", "Purpose")),
        "accepted_on": Field(QT_TRANSLATE_NOOP("history", "Accepted on")),
        "committee_day": Field(QT_TRANSLATE_NOOP("history", "Committee day")),
        "state": Field(QT_TRANSLATE_NOOP("history", "Approval"), approval),
        "state_since": Field(QT_TRANSLATE_NOOP("history", "In this state since")),
    },
    "application_party": {
        "application_id": Field(QT_TRANSLATE_NOOP("history", "Application")),
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Party")),
        "role": Field(QT_TRANSLATE_NOOP("history", "Role"), terms("role")),
    },
    "condition": {
        "application_id": Field(QT_TRANSLATE_NOOP("history", "Application")),
        "field": Field(QT_TRANSLATE_NOOP("history", "Condition"), condition_name),
        "value": Field(QT_TRANSLATE_NOOP("history", "Known as"), settled),
    },
    "checklist_item": {
        "application_id": Field(QT_TRANSLATE_NOOP("history", "Application")),
        "document": Field(QT_TRANSLATE_NOOP("history", "Document"), document_name),
        "state": Field(QT_TRANSLATE_NOOP("history", "State"), terms("item_state")),
        "reason": Field(QT_TRANSLATE_NOOP("history", "Reason")),
        "by": Field(QT_TRANSLATE_NOOP("history", "By")),
        "day": Field(QT_TRANSLATE_NOOP("history", "Day")),
        "issued_on": Field(QT_TRANSLATE_NOOP("history", "Issued on")),
        "expires_on": Field(QT_TRANSLATE_NOOP("history", "Expires on")),
    },
    "checklist_file": {
        "item_id": Field(QT_TRANSLATE_NOOP("history", "Document")),
        "attachment_id": Field(QT_TRANSLATE_NOOP("history", "File")),
    },
    "memo": {
        "application_id": Field(QT_TRANSLATE_NOOP("history", "Application")),
        "version": Field(QT_TRANSLATE_NOOP("history", "Version")),
        "day": Field(QT_TRANSLATE_NOOP("history", "Day")),
        "facts": Field(QT_TRANSLATE_NOOP("history", "Facts it was printed from"), printed),
    },
    "attachment": {
        "sha256": Field(QT_TRANSLATE_NOOP("history", "Content (SHA-256)"), short),
        "name": Field(QT_TRANSLATE_NOOP("history", "File name")),
        "media_type": Field(QT_TRANSLATE_NOOP("history", "File type")),
        "size": Field(QT_TRANSLATE_NOOP("history", "Size"), file_size),
    },
}
"""Every column of every watched table that a user knows."""

TECHNICAL = frozenset({*Row.__annotations__, "doc"})
UNSEEN = frozenset({("party", "words")})  # what full-text search reads


def is_shown(table: str, column: str) -> bool:
    return column not in TECHNICAL and (table, column) not in UNSEEN


def field_name(table: str, column: str) -> Message:
    """Return a column's name; one nobody has named stays as it is."""
    found = FIELDS.get(table, {}).get(column)
    return Message("history", found.name) if found else message("catalog", column)


def value(table: str, column: str, row: Image, sight: Sight) -> Value:
    """Return what stands in a column of a row, empty for nothing; what does not fit its column stands as it is."""
    raw = row.get(column)
    if raw is None or raw == "":
        return ""
    field = FIELDS.get(table, {}).get(column) or Field(column)
    try:
        return field.form(str(raw), row, sight) if field.form else by_type(table, column, raw, sight)
    except (*BROKEN, UserError):
        return STARS if field.secret else str(raw)


def by_type(table: str, column: str, raw: Any, sight: Sight) -> Value:
    """Return a value as the type of its column has it read."""
    stored: Column[Any] = Base.metadata.tables[table].columns[column]
    parents = dict(pointers(stored.table))
    if column in parents:
        return title_of(parents[column], raw, sight) or message("history", "one that is not known any more")
    kind = stored.type
    if isinstance(kind, Fixed):
        scaled = Decimal(raw).scaleb(-kind.places)
        yuan = message("history", "CNY {yuan}", yuan=figures.yuan(scaled))
        return yuan if kind.places == YUAN else figures.percent(scaled, 4)
    if isinstance(kind, Moment):
        return f"{datetime.fromisoformat(raw).replace(tzinfo=UTC).astimezone():%Y-%m-%d %H:%M}"
    if isinstance(kind, Time):
        return f"{time.fromisoformat(raw):%H:%M}"
    return truth(raw) if isinstance(kind, Boolean) else str(raw)
