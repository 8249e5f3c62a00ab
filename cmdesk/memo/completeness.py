"""How complete a memo is, what blocks its submission, and what a reader will ask besides."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from cmdesk.core.discover import discover
from cmdesk.core.text import Message, message
from cmdesk.memo import sections
from cmdesk.memo.chapters import Stale, misworded, stale, warned
from cmdesk.memo.facts import Facts
from cmdesk.memo.outline import Chapter
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Blocker, Completeness, Item, Standing, count, from_catalog


@cache
def found_sections() -> Mapping[str, Section]:
    """Return every section of the program by its id, in order."""
    return {section.id: section for section in discover(sections, "SECTION")}


def completeness(facts: Facts) -> tuple[Completeness, ...]:
    """Return for each chapter of the outline how many of its items are known, declined and not known, and what blocks.

    A chapter that has no items counts the catalog's fields, all of them not known.
    """
    blocked = Counter(blocker.section for blocker in blockers(facts))
    return tuple(replace(_count(facts, chapter), blocked=blocked[chapter.id]) for chapter in facts.outline)


def _count(facts: Facts, chapter: Chapter) -> Completeness:
    section = found_sections().get(chapter.id)
    items = section.items(facts) if section else ()
    if not items:
        return Completeness(section=chapter.id, known=0, declined=0, unknown=len(chapter.fields), filled=False)
    filled = any(found.standing is not Standing.UNKNOWN for found in items)
    return count(chapter.id, items, filled=filled)


def blockers(facts: Facts) -> tuple[Blocker, ...]:
    """Return what must be mended before the memo can be submitted, in the order of the chapters.

    A chapter the catalog does not require blocks nothing, and neither does one this program cannot fill; words that
    must not stand in a memo block wherever they stand.
    """
    known = found_sections()
    found: list[Blocker] = []
    for chapter in facts.outline:
        if chapter.required and chapter.id in known:
            found += known[chapter.id].blockers(facts)
        found += misworded(facts, chapter.id)
    return tuple(found)


def questions(facts: Facts) -> tuple[Blocker, ...]:
    """Return what does not block but will be asked: refusals, blanks, old facts, doubtful words, empty chapters."""
    known = found_sections()
    blocking = {blocker.target for blocker in blockers(facts)}
    found = []
    for chapter in facts.outline:
        section = known.get(chapter.id)
        items = section.items(facts) if section else ()
        if not items:
            words = message("memo", "{what}: no facts yet", what=from_catalog(chapter.name))
            found.append(Blocker(section=chapter.id, message=words, target=f"chapter:{chapter.id}"))
            continue
        found += [
            Blocker(section=chapter.id, message=_say(item), target=item.target)
            for item in items
            if item.standing is not Standing.KNOWN and item.target not in blocking
        ]
        found += warned(facts, chapter.id)
        found += [
            Blocker(section=old.section, message=_aged(old), target=old.target)
            for old in stale(facts)
            if old.section == chapter.id
        ]
    return tuple(found)


def _aged(old: Stale) -> Message:
    return message("memo", "{what}: {days} days old", what=old.label, days=old.days)


def _say(item: Item) -> Message:
    if item.standing is Standing.DECLINED:
        return message("memo", "{what}: the client declined to say", what=item.label)
    return message("memo", "{what}: not known", what=item.label)
