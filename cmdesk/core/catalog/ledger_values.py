"""What a row of a ledger can be, and the values it offers to columns: a column may come from these and no others."""

from collections.abc import Mapping
from dataclasses import dataclass

from cmdesk.core.catalog.entry import ValueType

TEXT = "text"


@dataclass(frozen=True, kw_only=True)
class Value:
    """One value: an amount in yuan, a percentage as a fraction.

    masked: the kind of masking, text for words with numbers among them, empty for names of the catalog alone.
    sorts: rows can be sorted by it. adds: it can be added up over all rows. choices: where the names come from it
    may have, see choices_of in services/ledgers.py.
    """

    type: ValueType
    masked: str = TEXT
    sorts: bool = False
    adds: bool = False
    choices: str = ""


def named(choices: str) -> Value:
    """Return a value that is always a name of the catalog."""
    return Value(type="enum", masked="", choices=choices)


Values = Mapping[str, Value]
STRING, WORDS, COUNT, DAY = Value(type="string"), Value(type="text"), Value(type="int"), Value(type="date")
COMMON: Values = {"seq": COUNT, "manager": STRING, "branch": STRING, "today": DAY}
CLIENT: Values = {
    "client": Value(type="string", sorts=True),
    "client_kind": named("party_kind"),
    "contact": Value(type="string", masked="name"),
    "phone": Value(type="string", masked="phone"),
    "address": Value(type="string", masked="place"),
    "trade": Value(type="enum"),
    "credit_code": Value(type="string", masked="uscc_individual"),
    "identity_no": Value(type="string", masked="id_card"),
    "client_note": WORDS,
}
APPLICATION: Values = {
    **CLIENT,
    "number": Value(type="string", sorts=True),
    "client_no": STRING,
    "accepted": Value(type="date", sorts=True),
    "product": named("products"),
    "amount": Value(type="money", sorts=True, adds=True),
    "term": COUNT,
    "status": named("status"),
    "state": named("approvals"),
    "state_since": Value(type="date", sorts=True),
}
SOURCES: Mapping[str, Values] = {
    "prospect": {
        **CLIENT,
        "number": Value(type="string", sorts=True),
        "registered": Value(type="date", sorts=True),
        "channel": Value(type="enum", choices="channel"),
        "referrer": Value(type="string", masked="people"),
        "need": Value(type="multi"),
        "wanted": Value(type="money", sorts=True, adds=True),
        "purpose": STRING,
        "term": COUNT,
        "urgency": COUNT,
        "deadline": DAY,
        "stage": named("stages"),
        "stage_since": Value(type="date", sorts=True),
        "probability": Value(type="percent"),
        "next_action": STRING,
        "next_date": Value(type="date", sorts=True),
        "last_visit": DAY,
        "result": Value(type="enum"),
    },
    "visit": {
        **CLIENT,
        "number": Value(type="string", sorts=True),
        "day": Value(type="date", sorts=True),
        "type": named("visit_types"),
        "place": Value(type="string", masked="place"),
        "people": Value(type="multi"),
        "met": Value(type="string", masked="people"),
        "start": Value(type="time"),
        "end": Value(type="time"),
        "goal": STRING,
        "words": WORDS,
        "photos": COUNT,
        "position": Value(type="string", masked="place"),
        "income_month": Value(type="money"),
        "steps": WORDS,
        "next_visit": DAY,
        "files": Value(type="files"),
    },
    "application": {
        **APPLICATION,
        "rate": Value(type="percent"),
        "guarantee": named("guarantee"),
        "purpose": STRING,
        "committee_day": DAY,
        "cross_check": named("lights"),
        "memo_day": DAY,
        "submitted": DAY,
        "approved": DAY,
        "conditions": WORDS,
        "reason": WORDS,
        "holder": STRING,
    },
    "checklist_item": {
        **APPLICATION,
        "amount": Value(type="money", sorts=True),  # each application has many documents
        "category": Value(type="enum"),
        "document": Value(type="string"),
        "needed": named("needs"),
        "form": named("document_form"),
        "copies": COUNT,
        "item_state": named("item_state"),
        "day": DAY,
        "issued": DAY,
        "expires": DAY,
        "days_left": COUNT,
        "light": named("lights"),
        "files": COUNT,
        "by": STRING,
        "witness": STRING,
        "reason": WORDS,
        "approver": STRING,
    },
    "archive": {
        **APPLICATION,
        "papers": COUNT,
        "files": COUNT,
        "collected": WORDS,
        "missing": WORDS,
        "lacking": COUNT,
        "approved": DAY,
        "kept": WORDS,
    },
}
"""By source: what one row is, and what it offers."""


def values_of(source: str) -> Values:
    """Return what a source offers to columns, what every row has included."""
    return {**SOURCES[source], **COMMON}
