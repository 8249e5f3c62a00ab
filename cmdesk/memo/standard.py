"""A chapter that prints what its work paper holds, in the usual order, and nothing of its own."""

from collections.abc import Callable

from reportlab.platypus import Flowable

from cmdesk.memo.chapters import blanks, fields_of, items_of, reckoned_of, tables_of, unreckoned
from cmdesk.memo.facts import Facts
from cmdesk.memo.figures import lines_of, pairs, prose, reckonings
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Blocker, Item
from cmdesk.memo.writer import Writer


def nothing_drawn(_writer: Writer) -> list[Flowable]:
    """Draw nothing."""
    return []


def standard(
    section: str, order: int, *, reckoned: str = "", drawn: Callable[[Writer], list[Flowable]] = nothing_drawn
) -> Section:
    """Return the section of a chapter: fields in pairs, what is drawn, tables, reckoned figures, then its words."""

    def items(facts: Facts) -> list[Item]:
        return items_of(facts, section)

    def blockers(facts: Facts) -> list[Blocker]:
        return [*blanks(facts, section, items(facts)), *unreckoned(facts, section)]

    def story(w: Writer) -> list[Flowable]:
        fields = fields_of(w.facts, section)
        tables = [piece for table in tables_of(w.facts, section) for piece in lines_of(w, table)]
        title = w.translate("memo", reckoned) if reckoned else ""
        figures = reckonings(w, reckoned_of(w.facts, section), title)
        return [*pairs(w, fields), *drawn(w), *tables, *figures, *prose(w, fields)]

    return Section(order=order, id=section, story=story, items=items, blockers=blockers)
