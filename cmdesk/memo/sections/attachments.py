"""S15 附件清单: every document asked for and where it stands."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby

from reportlab.platypus import Flowable

from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.memo.chapters import fields_of, items_of
from cmdesk.memo.facts import Document, DocumentState, Facts, Light, Need
from cmdesk.memo.figures import prose
from cmdesk.memo.paper import CAPTION, SMALL
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Blocker, Item, Standing, from_catalog
from cmdesk.memo.tables import Band, Cell, Column, listing
from cmdesk.memo.text import Run, Text
from cmdesk.memo.writer import Writer

SOON = timedelta(days=30)

NEEDS = {
    Need.REQUIRED: QT_TRANSLATE_NOOP("memo", "required"),
    Need.CONDITIONAL: QT_TRANSLATE_NOOP("memo", "condition met"),
    Need.UNDECIDED: QT_TRANSLATE_NOOP("memo", "condition unknown"),
}
STATES = {
    DocumentState.MISSING: (Light.NA, QT_TRANSLATE_NOOP("memo", "missing")),
    DocumentState.RECEIVED: (Light.GREEN, QT_TRANSLATE_NOOP("memo", "received")),
    DocumentState.VERIFIED: (Light.GREEN, QT_TRANSLATE_NOOP("memo", "verified")),
    DocumentState.WAIVED: (None, QT_TRANSLATE_NOOP("memo", "waived")),
    DocumentState.EXPIRED: (Light.RED, QT_TRANSLATE_NOOP("memo", "expired")),
    DocumentState.NOT_APPLICABLE: (None, QT_TRANSLATE_NOOP("memo", "not applicable")),
}
LACKING = (DocumentState.MISSING, DocumentState.EXPIRED)


def state_of(document: Document, as_of: date) -> DocumentState:
    """Return a document's state; one that is held but past its day is expired, whatever its line says."""
    held = document.state in (DocumentState.RECEIVED, DocumentState.VERIFIED)
    if held and document.expires_on is not None and document.expires_on < as_of:
        return DocumentState.EXPIRED
    return document.state


def wanting(facts: Facts) -> list[Document]:
    """Return the documents that must be there and are missing or expired."""
    return [
        document
        for document in facts.documents
        if document.need is not Need.UNDECIDED and state_of(document, facts.as_of) in LACKING
    ]


def undecided(facts: Facts) -> list[Document]:
    """Return the documents that may be needed and are not there: their condition is not known."""
    return [
        document
        for document in facts.documents
        if document.need is Need.UNDECIDED and state_of(document, facts.as_of) in LACKING
    ]


def items(facts: Facts) -> Sequence[Item]:
    """Count each document; without a checklist that itself is missing."""
    if not facts.documents:
        label = message("memo", "Checklist of documents")
        return (Item(label=label, standing=Standing.UNKNOWN, target="checklist", required=True),)
    return (*(_item(document, facts.as_of) for document in facts.documents), *items_of(facts, "S15"))


def _item(document: Document, as_of: date) -> Item:
    absent = state_of(document, as_of) in LACKING
    return Item(
        label=from_catalog(document.name),
        standing=Standing.UNKNOWN if absent else Standing.KNOWN,
        target=f"document:{document.code}",
        required=document.need is not Need.UNDECIDED,
    )


def blockers(facts: Facts) -> Sequence[Blocker]:
    """Every document that must be there, is not there and has not been waived."""
    if not facts.documents:
        reason = message("memo", "There is no checklist of documents.")
        return (Blocker(section="S15", message=reason, target="checklist"),)
    return tuple(
        Blocker(section="S15", message=_reason(document, facts.as_of), target=f"document:{document.code}")
        for document in wanting(facts)
    )


def _reason(document: Document, as_of: date) -> Message:
    name = from_catalog(document.name)
    if state_of(document, as_of) is not DocumentState.EXPIRED:
        return message("memo", "{what}: missing", what=name)
    if document.expires_on is None:
        return message("memo", "{what}: expired", what=name)
    return message("memo", "{what}: expired on {day}", what=name, day=document.expires_on)


def story(w: Writer) -> list[Flowable]:
    """Print how many there are, then every document by group."""
    documents = w.facts.documents
    if not documents:
        return []
    states = [state_of(document, w.facts.as_of) for document in documents]
    lacking_now = [state_of(document, w.facts.as_of) for document in wanting(w.facts)]
    here = sum(state in (DocumentState.RECEIVED, DocumentState.VERIFIED) for state in states)
    words = w.translate(
        "memo",
        "{count} documents: {here} here, {missing} missing, {expired} expired, {waived} waived, {open} not decided.",
    )
    said = words.format(
        count=len(documents),
        here=here,
        missing=len(lacking_now) - lacking_now.count(DocumentState.EXPIRED),
        expired=lacking_now.count(DocumentState.EXPIRED),
        open=len(undecided(w.facts)),
        waived=states.count(DocumentState.WAIVED),
    )
    return [w.body(said), _table(w, documents), *prose(w, fields_of(w.facts, "S15"))]


def _table(w: Writer, documents: Sequence[Document]) -> Flowable:
    tr = w.translate
    columns = (
        Column(head=tr("memo", "Document")),
        Column(width=66, head=tr("memo", "Needed")),
        Column(width=76, head=tr("memo", "State")),
        Column(width=60, head=tr("memo", "Issued")),
        Column(width=60, head=tr("memo", "Valid until")),
        Column(width=34, head=tr("memo", "Files"), align="right"),
    )
    rows: list[Sequence[Cell] | Band] = []
    for name, group in groupby(documents, key=lambda document: document.group):
        found = list(group)
        if name:
            here = sum(state_of(document, w.facts.as_of) not in LACKING for document in found)
            rows.append(Band(title=w.catalog(name), note=f"{here} / {len(found)}"))
        rows += [_row(w, document) for document in found]
    return listing(columns, rows)


def _row(w: Writer, document: Document) -> Sequence[Cell]:
    reason = f"\n{document.reason}" if document.reason else ""
    return (
        Text(w.catalog(document.name), Run(text=reason, role="text.muted", size=CAPTION), size=SMALL),
        Text(w.translate("memo", NEEDS[document.need]), size=SMALL, role="text.secondary"),
        document_state(w, document),
        w.day(document.issued_on) if document.issued_on else "",
        w.day(document.expires_on) if document.expires_on else "",
        str(document.files) if document.files else "",
    )


def document_state(w: Writer, document: Document) -> Text:
    """Return the state in shape and word; a paper that runs out within 30 days says so."""
    state = state_of(document, w.facts.as_of)
    light, word = STATES[state]
    words = w.translate("memo", word)
    ends = document.expires_on
    if light is Light.GREEN and ends is not None and ends <= w.facts.as_of + SOON:
        light, words = Light.YELLOW, w.translate("memo", "expires soon")
    return Text(*w.light(light, words), size=SMALL) if light else Text(words, size=SMALL, role="text.muted")


SECTION = Section(order=150, id="S15", story=story, items=items, blockers=blockers)
