"""Facts to PDF: the same facts, photos and language always give the same bytes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from cmdesk.core.files import replacing
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message, Translate
from cmdesk.memo.blocks import Heading
from cmdesk.memo.completeness import blockers, completeness, found_sections
from cmdesk.memo.facts import Facts
from cmdesk.memo.pages import set_pages
from cmdesk.memo.pictures import Picture, picture
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Standing
from cmdesk.memo.writer import Numbers, Writer

HEADED = 75.0
"""Points a heading takes with a line below it."""


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

    photos gives the file of a photo by its sha256; one that is absent or differs is printed as a dashed frame. The
    language is the one translate speaks, usually facts.language. progress counts sections, twice through: the first
    printing finds the page numbers, the second prints them. Raises whatever progress raises.
    """
    plan = _plan(facts)
    writer = _writer(facts, photos, translate, language, plan)
    done = 0
    pages: dict[str, int] = {}

    def reached(key: str, page: int) -> None:
        nonlocal done
        done += 1
        pages[key] = page
        progress(done, 2 * len(writer.headings))

    total = set_pages(_story(writer, plan, reached), BytesIO(), writer)
    writer = replace(writer, numbers=Numbers(pages=dict(pages), total=total))
    pdf = BytesIO()
    set_pages(_story(writer, plan, reached), pdf, writer)
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

    @cache
    def ready(digest: str) -> Picture | None:
        return picture(photos[digest], digest) if digest in photos else None

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
    )


def _unknown(section: Section, facts: Facts) -> list[Message]:
    """Return the labels of the fields a chapter lacks; answers and documents are listed with more words elsewhere."""
    return [
        item.label
        for item in section.items(facts)
        if item.standing is Standing.UNKNOWN and not item.target.startswith(("answer:", "document:"))
    ]


def _story(writer: Writer, plan: list[Section], reached: Callable[[str, int], None]) -> list[Flowable]:
    story: list[Flowable] = []
    for section in plan:
        body = section.story(writer)
        if section.headed:
            story.append(PageBreak() if section.apart else _room(body))
            story.append(Heading(section.id, writer.headings[section.id], reached))
        story += body or [_nothing_yet(writer, section.id)]
        if not section.headed:
            story.append(PageBreak())
    return story


def _room(body: list[Flowable]) -> CondPageBreak:
    """Return the room a heading asks for, so that it never stands alone at the foot of a page."""
    if not body:
        return CondPageBreak(HEADED)
    first = body[0].height if isinstance(body[0], CondPageBreak) else HEADED
    return CondPageBreak(HEADED + first)


def _nothing_yet(writer: Writer, section: str) -> Flowable:
    """Return the one honest line of a section without facts, and what a bank expects there."""
    expected = next((chapter.tables for chapter in writer.facts.outline if chapter.id == section), ())
    if not expected:
        return writer.note(writer.translate("memo", "There are no facts for this section yet."))
    names = writer.joined([writer.catalog(name) for name in expected])
    words = writer.translate("memo", "There are no facts for this section yet. Expected: {what}.")
    return writer.note(words.format(what=names))
