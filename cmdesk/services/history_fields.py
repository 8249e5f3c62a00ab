"""Columns and their values in words: what stood in a row, and what stands there now."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from decimal import Decimal
from typing import Any

from sqlalchemy import Boolean, Column, Time

from cmdesk.core import figures
from cmdesk.core.errors import UserError
from cmdesk.core.masking import STARS
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.models.base import Fixed, Moment, Row
from cmdesk.models.tables import STORED
from cmdesk.services.history_forms import (
    Form,
    answered,
    approval,
    column_called,
    condition_name,
    direction,
    document_name,
    explained,
    fact_field,
    fact_value,
    file_size,
    finding_cells,
    finding_field,
    finding_table,
    finding_value,
    flow_label,
    kin_name,
    ledger_called,
    masked,
    months,
    phone,
    photo_tag,
    pipeline_name,
    printed,
    product,
    question,
    question_set,
    relation_name,
    settled,
    short,
    stage_name,
    statement_called,
    statement_form,
    statement_line,
    statement_scope,
    terms,
    truth,
    visit_type,
)
from cmdesk.services.history_rows import Image, pointers
from cmdesk.services.history_titles import Sight, Value, title_of

YUAN = 2  # decimal places of money; a fraction has more
BROKEN = (ValueError, TypeError, AttributeError, KeyError, ArithmeticError)


@dataclass(frozen=True)
class Field:
    """A column's name in English, and how its text reads when its type alone does not tell."""

    name: str
    form: Form | None = None
    secret: bool = False  # what cannot be masked is not shown at all


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
        "pipeline": Field(QT_TRANSLATE_NOOP("history", "Pipeline"), pipeline_name),
        "stage": Field(QT_TRANSLATE_NOOP("history", "Stage"), stage_name),
        "stage_since": Field(QT_TRANSLATE_NOOP("history", "At this stage since")),
        "channel": Field(QT_TRANSLATE_NOOP("history", "Channel"), terms("channel")),
        "channel_text": Field(QT_TRANSLATE_NOOP("history", "Channel in their words")),
        "referrer": Field(QT_TRANSLATE_NOOP("history", "Referred by")),
        "need": Field(QT_TRANSLATE_NOOP("history", "Need")),
        "wanted": Field(QT_TRANSLATE_NOOP("history", "Amount wanted")),
        "purpose": Field(QT_TRANSLATE_NOOP("history", "Purpose")),
        "term_months": Field(QT_TRANSLATE_NOOP("history", "Term"), months),
        "urgency": Field(QT_TRANSLATE_NOOP("history", "Urgency")),
        "deadline": Field(QT_TRANSLATE_NOOP("history", "Needed by")),
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
        "role": Field(QT_TRANSLATE_NOOP("history", "Relation"), relation_name),
        "kin": Field(QT_TRANSLATE_NOOP("history", "More closely"), kin_name),
        "share": Field(QT_TRANSLATE_NOOP("history", "Share")),
        "day": Field(QT_TRANSLATE_NOOP("history", "Day")),
        "note": Field(QT_TRANSLATE_NOOP("history", "Note")),
    },
    "profile": {
        "name": Field(QT_TRANSLATE_NOOP("history", "Manager")),
        "staff_no": Field(QT_TRANSLATE_NOOP("history", "Staff number")),
        "branch": Field(QT_TRANSLATE_NOOP("history", "Branch")),
        "phone": Field(QT_TRANSLATE_NOOP("history", "Phone"), phone, secret=True),
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
        "version": Field(QT_TRANSLATE_NOOP("history", "Version")),
        "reason": Field(QT_TRANSLATE_NOOP("history", "Reason of the correction")),
        "replaced_by_id": Field(QT_TRANSLATE_NOOP("history", "Corrected by")),
    },
    "signature": {
        "visit_id": Field(QT_TRANSLATE_NOOP("history", "Visit")),
        "attachment_id": Field(QT_TRANSLATE_NOOP("history", "File")),
        "signer": Field(QT_TRANSLATE_NOOP("history", "Signed as"), terms("signer")),
        "name": Field(QT_TRANSLATE_NOOP("history", "Name")),
        "signed_at": Field(QT_TRANSLATE_NOOP("history", "Signed at")),
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
        "device": Field(QT_TRANSLATE_NOOP("history", "Camera")),
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
        "approver": Field(QT_TRANSLATE_NOOP("history", "Approved by")),
        "by": Field(QT_TRANSLATE_NOOP("history", "By")),
        "witness": Field(QT_TRANSLATE_NOOP("history", "Original seen with")),
        "day": Field(QT_TRANSLATE_NOOP("history", "Day")),
        "issued_on": Field(QT_TRANSLATE_NOOP("history", "Issued on")),
        "expires_on": Field(QT_TRANSLATE_NOOP("history", "Expires on")),
        "covers": Field(QT_TRANSLATE_NOOP("history", "Covers")),
        "signed": Field(QT_TRANSLATE_NOOP("history", "Signed")),
    },
    "approval_move": {
        "application_id": Field(QT_TRANSLATE_NOOP("history", "Application")),
        "from_state": Field(QT_TRANSLATE_NOOP("history", "From"), approval),
        "to_state": Field(QT_TRANSLATE_NOOP("history", "To"), approval),
        "day": Field(QT_TRANSLATE_NOOP("history", "Day")),
        "by": Field(QT_TRANSLATE_NOOP("history", "By")),
        "opinion": Field(QT_TRANSLATE_NOOP("history", "Opinion")),
        "holder": Field(QT_TRANSLATE_NOOP("history", "Lies with")),
    },
    "drawdown_condition": {
        "application_id": Field(QT_TRANSLATE_NOOP("history", "Application")),
        "words": Field(QT_TRANSLATE_NOOP("history", "Condition")),
        "met_on": Field(QT_TRANSLATE_NOOP("history", "Met on")),
        "by": Field(QT_TRANSLATE_NOOP("history", "By")),
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
    "fact": {
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "field": Field(QT_TRANSLATE_NOOP("history", "Field"), fact_field),
        "state": Field(QT_TRANSLATE_NOOP("history", "State"), terms("answer_state")),
        "value": Field(QT_TRANSLATE_NOOP("history", "Known as"), fact_value, secret=True),
        "grade": Field(QT_TRANSLATE_NOOP("history", "Evidence"), terms("evidence_grade")),
        "source": Field(QT_TRANSLATE_NOOP("history", "Source")),
        "as_of": Field(QT_TRANSLATE_NOOP("history", "As of")),
        "attachment_id": Field(QT_TRANSLATE_NOOP("history", "File")),
        "visit_id": Field(QT_TRANSLATE_NOOP("history", "Visit")),
    },
    "contact": {
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "name": Field(QT_TRANSLATE_NOOP("history", "Name")),
        "post": Field(QT_TRANSLATE_NOOP("history", "Post")),
        "phone": Field(QT_TRANSLATE_NOOP("history", "Phone"), phone, secret=True),
        "phone2": Field(QT_TRANSLATE_NOOP("history", "Other phone"), phone, secret=True),
        "wechat": Field(QT_TRANSLATE_NOOP("history", "WeChat"), masked("tel"), secret=True),
        "email": Field(QT_TRANSLATE_NOOP("history", "E-mail")),
        "birthday": Field(QT_TRANSLATE_NOOP("history", "Birthday")),
        "note": Field(QT_TRANSLATE_NOOP("history", "Note")),
    },
    "party_document": {
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "document": Field(QT_TRANSLATE_NOOP("history", "Document"), document_name),
        "title": Field(QT_TRANSLATE_NOOP("history", "Name")),
        "issued_on": Field(QT_TRANSLATE_NOOP("history", "Issued on")),
        "expires_on": Field(QT_TRANSLATE_NOOP("history", "Expires on")),
        "note": Field(QT_TRANSLATE_NOOP("history", "Note")),
        "attachment_id": Field(QT_TRANSLATE_NOOP("history", "File")),
    },
    "task": {
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "kind": Field(QT_TRANSLATE_NOOP("history", "Kind"), terms("task_kind")),
        "title": Field(QT_TRANSLATE_NOOP("history", "What to do")),
        "due": Field(QT_TRANSLATE_NOOP("history", "Due on")),
        "at": Field(QT_TRANSLATE_NOOP("history", "At")),
        "visit_type": Field(QT_TRANSLATE_NOOP("history", "Kind of visit"), visit_type),
        "place": Field(QT_TRANSLATE_NOOP("history", "Place")),
        "note": Field(QT_TRANSLATE_NOOP("history", "Note")),
        "done_on": Field(QT_TRANSLATE_NOOP("history", "Done on")),
        "outcome": Field(QT_TRANSLATE_NOOP("history", "Outcome")),
        "visit_id": Field(QT_TRANSLATE_NOOP("history", "Visit")),
    },
    "saved_view": {
        "list": Field(QT_TRANSLATE_NOOP("history", "List")),
        "name": Field(QT_TRANSLATE_NOOP("history", "Name")),
        "place": Field(QT_TRANSLATE_NOOP("history", "Place")),
        "query": Field(QT_TRANSLATE_NOOP("history", "What it finds")),
    },
    "sheet_mapping": {
        "headings": Field(QT_TRANSLATE_NOOP("history", "Headings")),
        "fields": Field(QT_TRANSLATE_NOOP("history", "Fields")),
    },
    "finding": {
        "application_id": Field(QT_TRANSLATE_NOOP("history", "Application")),
        "field": Field(QT_TRANSLATE_NOOP("history", "Field"), finding_field),
        "state": Field(QT_TRANSLATE_NOOP("history", "State"), terms("answer_state")),
        "value": Field(QT_TRANSLATE_NOOP("history", "Known as"), finding_value, secret=True),
        "grade": Field(QT_TRANSLATE_NOOP("history", "Evidence"), terms("evidence_grade")),
        "source": Field(QT_TRANSLATE_NOOP("history", "Source")),
        "as_of": Field(QT_TRANSLATE_NOOP("history", "As of")),
        "attachment_id": Field(QT_TRANSLATE_NOOP("history", "File")),
        "visit_id": Field(QT_TRANSLATE_NOOP("history", "Visit")),
    },
    "finding_row": {
        "application_id": Field(QT_TRANSLATE_NOOP("history", "Application")),
        "table": Field(QT_TRANSLATE_NOOP("history", "Table"), finding_table),
        "place": Field(QT_TRANSLATE_NOOP("history", "Place")),
        "cells": Field(QT_TRANSLATE_NOOP("history", "Cells"), finding_cells, secret=True),
        "grade": Field(QT_TRANSLATE_NOOP("history", "Evidence"), terms("evidence_grade")),
        "source": Field(QT_TRANSLATE_NOOP("history", "Source")),
        "attachment_id": Field(QT_TRANSLATE_NOOP("history", "File")),
    },
    "explanation": {
        "application_id": Field(QT_TRANSLATE_NOOP("history", "Application")),
        "subject": Field(QT_TRANSLATE_NOOP("history", "Subject"), explained),
        "words": Field(QT_TRANSLATE_NOOP("history", "Words")),
    },
    "declaration_signature": {
        "application_id": Field(QT_TRANSLATE_NOOP("history", "Application")),
        "signer": Field(QT_TRANSLATE_NOOP("history", "As"), terms("signer")),
        "name": Field(QT_TRANSLATE_NOOP("history", "Name")),
        "staff_no": Field(QT_TRANSLATE_NOOP("history", "Staff number")),
        "signed_at": Field(QT_TRANSLATE_NOOP("history", "Signed at")),
        "attachment_id": Field(QT_TRANSLATE_NOOP("history", "File")),
    },
    "statement": {
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "form": Field(QT_TRANSLATE_NOOP("history", "Form"), statement_form),
        "scope": Field(QT_TRANSLATE_NOOP("history", "Scope"), statement_scope),
        "end": Field(QT_TRANSLATE_NOOP("history", "End of the period")),
        "months": Field(QT_TRANSLATE_NOOP("history", "Months")),
        "whole": Field(QT_TRANSLATE_NOOP("history", "Entered to the end")),
        "basis": Field(QT_TRANSLATE_NOOP("history", "Basis"), terms("statement_basis")),
        "grade": Field(QT_TRANSLATE_NOOP("history", "Evidence"), terms("evidence_grade")),
        "source": Field(QT_TRANSLATE_NOOP("history", "Source")),
        "attachment_id": Field(QT_TRANSLATE_NOOP("history", "File")),
    },
    "statement_figure": {
        "statement_id": Field(QT_TRANSLATE_NOOP("history", "Statement")),
        "line": Field(QT_TRANSLATE_NOOP("history", "Line"), statement_line),
        "amount": Field(QT_TRANSLATE_NOOP("history", "Amount")),
        "before": Field(QT_TRANSLATE_NOOP("history", "Opening or last year's")),
    },
    "statement_adjustment": {
        "statement_id": Field(QT_TRANSLATE_NOOP("history", "Statement")),
        "line": Field(QT_TRANSLATE_NOOP("history", "Line"), statement_line),
        "amount": Field(QT_TRANSLATE_NOOP("history", "Amount")),
        "reason": Field(QT_TRANSLATE_NOOP("history", "Reason")),
        "grade": Field(QT_TRANSLATE_NOOP("history", "Evidence"), terms("evidence_grade")),
        "source": Field(QT_TRANSLATE_NOOP("history", "Source")),
        "attachment_id": Field(QT_TRANSLATE_NOOP("history", "File")),
    },
    "line_name": {
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "statement": Field(QT_TRANSLATE_NOOP("history", "Statement"), statement_called),
        "printed": Field(QT_TRANSLATE_NOOP("history", "Called")),
        "line": Field(QT_TRANSLATE_NOOP("history", "Line"), statement_line),
    },
    "bank_account": {
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "holder": Field(QT_TRANSLATE_NOOP("history", "Holder")),
        "ownership": Field(QT_TRANSLATE_NOOP("history", "Whose account"), terms("account_holder")),
        "bank": Field(QT_TRANSLATE_NOOP("history", "Bank")),
        "number": Field(QT_TRANSLATE_NOOP("history", "Account number"), masked("bank_card"), secret=True),
        "currency": Field(QT_TRANSLATE_NOOP("history", "Currency")),
        "note": Field(QT_TRANSLATE_NOOP("history", "Note")),
    },
    "bank_file": {
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "attachment_id": Field(QT_TRANSLATE_NOOP("history", "File")),
        "format": Field(QT_TRANSLATE_NOOP("history", "Read as")),
        "first": Field(QT_TRANSLATE_NOOP("history", "From")),
        "last": Field(QT_TRANSLATE_NOOP("history", "To")),
        "grade": Field(QT_TRANSLATE_NOOP("history", "Evidence"), terms("evidence_grade")),
        "told": Field(QT_TRANSLATE_NOOP("history", "What it says of itself")),
    },
    "bank_flow": {
        "account_id": Field(QT_TRANSLATE_NOOP("history", "Account")),
        "file_id": Field(QT_TRANSLATE_NOOP("history", "File")),
        "row": Field(QT_TRANSLATE_NOOP("history", "Row")),
        "place": Field(QT_TRANSLATE_NOOP("history", "Place")),
        "day": Field(QT_TRANSLATE_NOOP("history", "Day")),
        "time": Field(QT_TRANSLATE_NOOP("history", "Time")),
        "direction": Field(QT_TRANSLATE_NOOP("history", "Direction"), direction),
        "amount": Field(QT_TRANSLATE_NOOP("history", "Amount")),
        "balance": Field(QT_TRANSLATE_NOOP("history", "Balance")),
        "counterparty": Field(QT_TRANSLATE_NOOP("history", "Counterparty")),
        "counter_account": Field(QT_TRANSLATE_NOOP("history", "Their account"), masked("bank_card"), secret=True),
        "counter_bank": Field(QT_TRANSLATE_NOOP("history", "Their bank")),
        "summary": Field(QT_TRANSLATE_NOOP("history", "Summary")),
        "purpose": Field(QT_TRANSLATE_NOOP("history", "Purpose")),
        "channel": Field(QT_TRANSLATE_NOOP("history", "Channel")),
        "serial": Field(QT_TRANSLATE_NOOP("history", "Serial number")),
        "voucher": Field(QT_TRANSLATE_NOOP("history", "Voucher")),
        "status": Field(QT_TRANSLATE_NOOP("history", "Status")),
        "label": Field(QT_TRANSLATE_NOOP("history", "Class"), flow_label),
        "reason": Field(QT_TRANSLATE_NOOP("history", "Reason")),
    },
    "flow_class": {
        "party_id": Field(QT_TRANSLATE_NOOP("history", "Client")),
        "counterparty": Field(QT_TRANSLATE_NOOP("history", "Counterparty")),
        "direction": Field(QT_TRANSLATE_NOOP("history", "Direction"), direction),
        "label": Field(QT_TRANSLATE_NOOP("history", "Class"), flow_label),
        "reason": Field(QT_TRANSLATE_NOOP("history", "Reason")),
    },
    "statement_format": {
        "headings": Field(QT_TRANSLATE_NOOP("history", "Headings")),
        "name": Field(QT_TRANSLATE_NOOP("history", "Name")),
        "answers": Field(QT_TRANSLATE_NOOP("history", "Columns")),
    },
    "ledger_note": {
        "ledger": Field(QT_TRANSLATE_NOOP("history", "Ledger"), ledger_called),
        "subject": Field(QT_TRANSLATE_NOOP("history", "Subject")),
        "column": Field(QT_TRANSLATE_NOOP("history", "Column"), column_called),
        "value": Field(QT_TRANSLATE_NOOP("history", "Words")),
    },
}
"""Every column of every watched table that a user knows."""

TECHNICAL = frozenset({*Row.__annotations__, "doc"})
UNSEEN = frozenset({("party", "words"), ("party", "spelling")})  # what full-text search reads


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
    stored: Column[Any] = STORED[table].columns[column]
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
