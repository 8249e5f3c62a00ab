"""证据索引: every visit, photo and document the memo leans on, and the characters it could only spell out."""

import unicodedata
from collections.abc import Iterator, Sequence
from hashlib import sha256

import msgspec
from reportlab.platypus import Flowable

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.answers import grade_shares
from cmdesk.memo.facts import Facts, to_json
from cmdesk.memo.paper import CAPTION, SMALL, unprintable
from cmdesk.memo.section import Section
from cmdesk.memo.tables import Band, Cell, Column, listing
from cmdesk.memo.text import Run, Text
from cmdesk.memo.writer import Writer

FINGERPRINT = 16
"""Hexadecimal digits of a SHA-256 that are printed: enough to find the file, too few to fill the line."""
AROUND = 12


def story(w: Writer) -> list[Flowable]:
    tr = w.translate
    found: list[Flowable] = []
    if shares := grade_shares(w):
        found.append(shares)
    if rows := [*_visits(w), *_photos(w), *_proofs(w), *_documents(w)]:
        columns = (
            Column(width=92, head=tr("memo", "Number")),
            Column(head=tr("memo", "Evidence")),
            Column(width=92, head=tr("memo", "Time")),
            Column(width=118, head=tr("memo", "Place and fingerprint")),
        )
        found += [*w.subheading(tr("memo", "Evidence")), listing(columns, rows)]
    return [*found, *_spelled_out(w), _fingerprint(w)]


def _visits(w: Writer) -> Iterator[Sequence[Cell] | Band]:
    if w.facts.visits:
        yield Band(title=w.translate("memo", "Visits"), note=str(len(w.facts.visits)))
    for visit in w.facts.visits:
        name = w.dotted([w.catalog(visit.type), w.joined(visit.investigators)])
        day = w.day(visit.day) if visit.day else ""
        yield (Text(*w.visit_link(visit.number), size=SMALL), name, day, visit.place or "")


def _photos(w: Writer) -> Iterator[Sequence[Cell] | Band]:
    if w.facts.photos:
        yield Band(title=w.translate("memo", "Photos"), note=str(len(w.facts.photos)))
    for photo in w.facts.photos:
        name = w.dotted([w.catalog(photo.tag), photo.caption])
        taken = w.moment(photo.taken_at) if photo.taken_at else ""
        place = f"{photo.place}\n" if photo.place else ""
        mark = Run(text=photo.sha256[:FINGERPRINT], role="text.muted", size=CAPTION)
        yield (Text(*w.photo_links([photo.number]), size=SMALL), name, taken, Text(place, mark, size=SMALL))


def _proofs(w: Writer) -> Iterator[Sequence[Cell] | Band]:
    """Yield the files that prove a field, a line or a statement, under the number the chapters give."""
    if w.facts.proofs:
        yield Band(title=w.translate("memo", "Proofs of figures"), note=str(len(w.facts.proofs)))
    for proof in w.facts.proofs:
        number = Text(Run(text=f"[{proof.number}]", anchor=f"proof-{proof.number}"), size=SMALL)
        mark = Text(Run(text=proof.sha256[:FINGERPRINT], role="text.muted", size=CAPTION), size=SMALL)
        yield (number, proof.name, _says(w, proof.number), mark)


def _says(w: Writer, number: int) -> Text:
    """Return the chapters that lean on a proof."""
    found = [field.section for field in w.facts.fields if field.evidence == number]
    found += [table.section for table in w.facts.tables if any(row.evidence == number for row in table.rows)]
    found += ["S05"] * any(period.evidence == number for each in w.facts.statements for period in each.periods)
    names = [w.link(section, section) for section in dict.fromkeys(found)]
    pieces = [piece for name in names for piece in (name, w.joined(["", ""]))]
    return Text(*pieces[:-1], size=SMALL)


def _documents(w: Writer) -> Iterator[Sequence[Cell] | Band]:
    kept = [document for document in w.facts.documents if document.files]
    if kept:
        yield Band(title=w.translate("memo", "Documents"), note=str(len(kept)))
    for document in kept:
        issued = w.day(document.issued_on) if document.issued_on else ""
        files = w.translate("memo", "files: {count}").format(count=document.files)
        yield (Text(document.code, size=CAPTION, role="text.muted"), w.catalog(document.name), issued, files)


def _spelled_out(w: Writer) -> list[Flowable]:
    """Print the characters the fonts lack: code, name, and the words they stand in."""
    tr = w.translate
    found: dict[str, str] = {}
    for text in texts(w.facts):
        for char in unprintable(text):
            found.setdefault(char, text)
    if not found:
        return []
    columns = (
        Column(width=90, head=tr("memo", "Character")),
        Column(head=tr("memo", "Name in Unicode")),
        Column(width=200, head=tr("memo", "First seen in")),
    )
    rows = [
        (f"〔U+{ord(char):04X}〕", unicodedata.name(char, "—"), _excerpt(text, char))
        for char, text in sorted(found.items())
    ]
    words = tr("memo", "The fonts of this memo lack these characters; in the text their codes stand for them.")
    return [*w.subheading(tr("memo", "Characters spelled out"), str(len(rows))), w.note(words), listing(columns, rows)]


def _fingerprint(w: Writer) -> Flowable:
    """Return the line by which a printing is known: the same facts have the same fingerprint."""
    words = w.translate("memo", "Fingerprint of the facts (SHA-256): {mark}").format(
        mark=sha256(to_json(w.facts)).hexdigest()
    )
    return Text(w.dotted([words, w.facts.catalog]), size=CAPTION, role="text.muted", before=14)


def _excerpt(text: str, char: str) -> str:
    at = text.index(char)
    return text[max(0, at - AROUND) : at + AROUND].replace("\n", " ")


def texts(facts: Facts) -> Iterator[str]:
    """Yield every text of the facts in a fixed order."""

    def walk(value: object) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            for inner in value.values():
                yield from walk(inner)
        elif isinstance(value, list | tuple):
            for inner in value:
                yield from walk(inner)

    return walk(msgspec.to_builtins(facts))


SECTION = Section(order=220, id="evidence", title=QT_TRANSLATE_NOOP("memo", "Evidence index"), story=story, apart=True)
