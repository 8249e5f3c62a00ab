"""未知、拒答与缺件: everything the memo does not know, so that no reader takes silence for nothing found."""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.chapters import stale
from cmdesk.memo.facts import Answer, Document, DocumentState, Level, Light, Reason, State
from cmdesk.memo.paper import SMALL
from cmdesk.memo.section import Section
from cmdesk.memo.sections.attachments import NEEDS, document_state, undecided, wanting
from cmdesk.memo.self_check import verdict
from cmdesk.memo.signs import light_sign
from cmdesk.memo.tables import Cell, Column, listing
from cmdesk.memo.text import Text
from cmdesk.memo.writer import GAP, Writer

WORDS = {Level.BLOCK: Light.RED, Level.WARN: Light.YELLOW}
SHORT = 300.0
"""A list up to this tall (points) is not torn by the end of a page."""


def story(w: Writer) -> list[Flowable]:
    parts = (
        _blockers, _declined, _unasked, _fields, _stale, _documents, _damaged, _waived, _chapters, _wordings,
        _self_check,
    )  # fmt: skip
    found = [flowable for part in parts for flowable in part(w)]
    return found or [w.body(*w.light(Light.GREEN, w.translate("memo", "Nothing is unknown, declined or missing.")))]


def _listed(w: Writer, title: str, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> list[Flowable]:
    room = CondPageBreak(min(SHORT, 70 + 22 * len(rows)))
    return [room, *w.subheading(title, str(len(rows))), listing(columns, rows)] if rows else []


def _blockers(w: Writer) -> list[Flowable]:
    tr = w.translate
    columns = (Column(head=tr("memo", "Reason")), Column(width=170, head=tr("memo", "Section")))
    rows = [
        (Text(light_sign(Light.RED, 8), GAP, w.read(blocker.message), size=SMALL), w.section_link(blocker.section))
        for blocker in w.blockers
    ]
    return _listed(w, tr("memo", "What stands in the way of submission"), columns, rows)


def _declined(w: Writer) -> list[Flowable]:
    tr = w.translate
    columns = (
        Column(width=170, head=tr("memo", "Question")),
        Column(head=tr("memo", "Words said")),
        Column(width=70, head=tr("memo", "Visit")),
    )
    rows = [_refusal(w, answer) for answer in w.facts.answers if answer.state is State.DECLINED]
    refused = [(field.name, field.source) for field in w.facts.fields if field.state is State.DECLINED]
    refused += [(table.name, None) for table in w.facts.tables if table.state is State.DECLINED]
    rows += [
        (w.catalog(name), w.quoted(words) if words else tr("memo", "no words on record"), "") for name, words in refused
    ]
    return _listed(w, tr("memo", "Declined by the client"), columns, rows)


def _refusal(w: Writer, answer: Answer) -> Sequence[Cell]:
    words = w.quoted(answer.quote) if answer.quote else w.translate("memo", "no words on record")
    visit = w.visit_link(answer.visit) if answer.visit is not None else []
    return (w.catalog(answer.text), words, Text(*visit, size=SMALL))


def _unasked(w: Writer) -> list[Flowable]:
    tr = w.translate
    columns = (Column(head=tr("memo", "Question")), Column(width=220, head=tr("memo", "Question set")))
    rows = [
        (w.catalog(answer.text), w.dotted([w.catalog(answer.set_name), w.catalog(answer.group)]))
        for answer in w.facts.answers
        if answer.required and answer.state is State.NOT_ASKED
    ]
    return _listed(w, tr("memo", "Required and not asked"), columns, rows)


def _fields(w: Writer) -> list[Flowable]:
    """Print what the chapters lack besides answers and documents, a line for each chapter."""
    tr = w.translate
    columns = (Column(width=170, head=tr("memo", "Section")), Column(head=tr("memo", "Not known")))
    rows = [
        (w.section_link(section), w.joined([w.read(label) for label in labels]))
        for section, labels in w.unknown.items()
        if labels and w.counts[section].filled
    ]
    return _listed(w, tr("memo", "Not known"), columns, rows)


def _documents(w: Writer) -> list[Flowable]:
    tr = w.translate
    columns = (
        Column(head=tr("memo", "Document")),
        Column(width=78, head=tr("memo", "Needed")),
        Column(width=76, head=tr("memo", "State")),
        Column(width=150, head=tr("memo", "Reason")),
    )
    rows = [_document(w, document) for document in (*wanting(w.facts), *undecided(w.facts))]
    return _listed(w, tr("memo", "Documents missing or expired"), columns, rows)


def _document(w: Writer, document: Document) -> Sequence[Cell]:
    needed = Text(w.translate("memo", NEEDS[document.need]), size=SMALL, role="text.secondary")
    return (w.catalog(document.name), needed, document_state(w, document), document.reason or "")


def _damaged(w: Writer) -> list[Flowable]:
    """Print the photos of which nothing can be shown."""
    tr = w.translate
    columns = (Column(width=120, head=tr("memo", "Photo")), Column(head=tr("memo", "Caption")))
    rows = [
        (
            Text(w.photo_name(photo.number), size=SMALL),
            w.dotted([*([w.catalog(photo.tag)] if photo.tag else []), *([photo.caption] if photo.caption else [])]),
        )
        for photo in w.facts.photos
        if photo.damaged
    ]
    return _listed(w, tr("memo", "Photos that cannot be read"), columns, rows)


def _stale(w: Writer) -> list[Flowable]:
    """Print what is known and speaks of a day too long ago."""
    tr = w.translate
    columns = (
        Column(head=tr("memo", "Fact")),
        Column(width=110, head=tr("memo", "Age in days"), align="right"),
        Column(width=170, head=tr("memo", "Section")),
    )
    rows = [(w.read(old.label), str(old.days), w.section_link(old.section)) for old in stale(w.facts)]
    return _listed(w, tr("memo", "Known, and old"), columns, rows)


def _waived(w: Writer) -> list[Flowable]:
    tr = w.translate
    columns = (Column(head=tr("memo", "Document")), Column(width=250, head=tr("memo", "Reason")))
    rows = [
        (w.catalog(document.name), document.reason or "—")
        for document in w.facts.documents
        if document.state is DocumentState.WAIVED
    ]
    return _listed(w, tr("memo", "Waived"), columns, rows)


def _wordings(w: Writer) -> list[Flowable]:
    """Print the words that should not stand in a memo, where they stand, and what was said to them."""
    tr = w.translate
    columns = (
        Column(width=90, head=tr("memo", "Words")),
        Column(width=110, head=tr("memo", "Place")),
        Column(head=tr("memo", "Say instead")),
        Column(width=120, head=tr("memo", "Explanation")),
    )
    rows = [
        (
            Text(light_sign(WORDS[word.level], 8), GAP, word.found, size=SMALL),
            w.catalog(word.where),
            w.catalog(word.instead),
            word.explanation or "",
        )
        for word in w.facts.wordings
    ]
    return _listed(w, tr("memo", "Words to look at"), columns, rows)


def _self_check(w: Writer) -> list[Flowable]:
    """Print the usual reasons for sending a memo back, and whether they hold, as far as the facts tell."""
    if not w.facts.reject_reasons:
        return []
    tr = w.translate
    columns = (Column(head=tr("memo", "Reason for sending back")), Column(width=190, head=tr("memo", "As far as told")))
    rows = [_verdict(w, reason) for reason in w.facts.reject_reasons]
    return _listed(w, tr("memo", "Self-check before submission"), columns, rows)


def _verdict(w: Writer, reason: Reason) -> Sequence[Cell]:
    found = verdict(w.facts, reason.code)
    light = {True: Light.RED, False: Light.GREEN, None: Light.NA}[found.holds]
    plain = {
        True: w.translate("memo", "it is so"),
        False: w.translate("memo", "nothing speaks for it"),
        None: w.translate("memo", "cannot tell"),
    }
    words = w.read(found.why) if found.why else plain[found.holds]
    return (w.catalog(reason.name), Text(*w.light(light, words), size=SMALL))


def _chapters(w: Writer) -> list[Flowable]:
    """Print the chapters no fact fills, with the tables a bank expects in them."""
    tr = w.translate
    columns = (Column(width=170, head=tr("memo", "Section")), Column(head=tr("memo", "Expected")))
    rows = [
        (w.section_link(chapter.id), w.joined([w.catalog(name) for name in chapter.tables]))
        for chapter in w.facts.outline
        if not w.counts[chapter.id].filled
    ]
    return _listed(w, tr("memo", "Chapters without facts"), columns, rows)


SECTION = Section(
    order=200, id="gaps", title=QT_TRANSLATE_NOOP("memo", "Unknown, declined and missing"), story=story, apart=True
)
