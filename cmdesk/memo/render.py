"""Facts to PDF: the same facts, photos and language always give the same bytes."""

from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from reportlab.platypus import Flowable, PageBreak

from cmdesk.core.files import replacing
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message, Translate
from cmdesk.memo.blocks import Heading
from cmdesk.memo.completeness import blockers, completeness, found_sections
from cmdesk.memo.facts import Facts
from cmdesk.memo.keeping import kept
from cmdesk.memo.pages import set_pages
from cmdesk.memo.pictures import Picture, Strokes, picture, strokes
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Standing
from cmdesk.memo.text import Text
from cmdesk.memo.writer import Entry, Writer


def render(
    facts: Facts,
    photos: Mapping[str, bytes],
    path: Path,
    translate: Translate,
    language: str,
    progress: Progress = silent,
) -> None:
    """Write the memo on facts to path, whole or not at all; see printed. Raises UserError where it cannot."""
    pdf = printed(facts, photos, translate, language, progress)
    with replacing(path) as part:
        part.write_bytes(pdf)


def printed(
    facts: Facts,
    photos: Mapping[str, bytes],
    translate: Translate,
    language: str,
    progress: Progress = silent,
) -> bytes:
    """Return the memo on facts as a PDF.

    photos gives the files of photos and signatures by their sha256; a photo that is absent or differs is printed as a
    dashed frame, a signature as an empty line. The language is the one translate speaks, usually facts.language.
    progress counts the sections set. Raises whatever progress raises.
    """
    plan = _plan(facts)
    writer = _writer(facts, photos, translate, language, plan)
    sections = iter(range(1, len(writer.headings) + 1))

    def reached(key: str) -> None:
        if key in writer.headings:
            progress(next(sections), len(writer.headings))

    pdf = BytesIO()
    set_pages(_story(writer, plan), pdf, writer, reached)
    return pdf.getvalue()


def _plan(facts: Facts) -> list[Section]:
    """Return cover, contents, the chapters of the outline whether filled or not, and the appendices."""
    known = found_sections()
    chapters = {chapter.id for chapter in facts.outline}
    empty = Section(order=0, id="", story=lambda _writer: [])
    front = [section for section in known.values() if not section.headed]
    middle = [known.get(chapter.id, replace(empty, id=chapter.id)) for chapter in facts.outline]
    back = [section for section in known.values() if section.headed and section.title and section.id not in chapters]
    return [*front, *middle, *[section for section in back if section.wanted(facts)]]


def _writer(
    facts: Facts, photos: Mapping[str, bytes], translate: Translate, language: str, plan: list[Section]
) -> Writer:
    names = {chapter.id: translate("catalog", chapter.name) for chapter in facts.outline}

    def ready(digest: str) -> Picture | None:
        return picture(photos[digest], digest) if digest in photos else None

    def signed(digest: str) -> Strokes | None:
        return strokes(photos[digest], digest) if digest in photos else None

    return Writer(
        facts=facts,
        translate=translate,
        language=language,
        headings={
            section.id: names.get(section.id) or translate("memo", section.title) for section in plan if section.headed
        },
        counts={found.section: found for found in completeness(facts)},
        blockers=blockers(facts),
        unknown={section.id: _unknown(section, facts) for section in plan},
        photos=frozenset(photos),
        picture=ready,
        strokes=signed,
    )


def _unknown(section: Section, facts: Facts) -> list[Message]:
    """Return the labels of the fields a chapter lacks; answers and documents are listed with more words elsewhere."""
    return [
        item.label
        for item in section.items(facts)
        if item.standing is Standing.UNKNOWN and not item.target.startswith(("answer:", "document:"))
    ]


def _story(writer: Writer, plan: list[Section]) -> list[Flowable]:
    """Return what is set: the sections are written before what stands in front of them, which lists their headings."""
    bodies = {section.id: _body(writer, section) for section in plan if section.headed}
    headings = [found for body in bodies.values() for found in body if isinstance(found, Heading)]
    contents = [Entry(key=found.key, words=found.words, part=found.part) for found in headings]
    front = replace(writer, contents=contents)
    story: list[Flowable] = []
    for section in plan:
        if not section.headed:
            story += [*section.story(front), PageBreak()]
            continue
        body = bodies[section.id]
        apart = section.apart and not all(isinstance(found, Heading | Text) for found in body)  # a line begins no page
        story += [*([PageBreak()] if apart else []), *kept(body)]
    return story


def _body(writer: Writer, section: Section) -> list[Flowable]:
    """Return a section with its heading; its parts are numbered where the section is a chapter."""
    title = Heading(writer.headings[section.id], key=section.id)
    body = section.story(writer) or [_nothing_yet(writer, section.id)]
    chapters = [chapter.id for chapter in writer.facts.outline]
    for number, part in enumerate((found for found in body if isinstance(found, Heading)), 1):
        part.key = f"{section.id}.{number}"
        if section.id in chapters:
            part.words = f"{chapters.index(section.id) + 1}.{number} {part.words}"
    return [title, *body]


def _nothing_yet(writer: Writer, section: str) -> Flowable:
    """Return the one honest line of a section without facts, and what a bank expects there."""
    expected = next((chapter.tables for chapter in writer.facts.outline if chapter.id == section), ())
    if not expected:
        return writer.note(writer.translate("memo", "There are no facts for this section yet."))
    names = writer.joined([writer.catalog(name) for name in expected])
    words = writer.translate("memo", "There are no facts for this section yet. Expected: {what}.")
    return writer.note(words.format(what=names))
