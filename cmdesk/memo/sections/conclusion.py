"""S13 综合评价与结论: what the investigators propose, and on which conditions."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from cmdesk.core.text import message
from cmdesk.memo.facts import Facts
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Item, blank, item
from cmdesk.memo.tables import paired
from cmdesk.memo.text import Text
from cmdesk.memo.writer import Writer


def items(facts: Facts) -> Sequence[Item]:
    found = facts.conclusion
    return (
        item(message("memo", "Conclusion"), found.opinion, "conclusion.opinion"),
        item(message("memo", "Reasons"), found.reasons, "conclusion.reasons"),
    )


def story(w: Writer) -> list[Flowable]:
    tr, found = w.translate, w.facts.conclusion
    if blank(found.opinion) and blank(found.reasons):
        return []
    rows = [
        (tr("memo", "Conclusion"), w.value(w.catalog(found.opinion), bold=True), True),
        (tr("memo", "Reasons"), w.value(found.reasons), True),
    ]
    if found.draw_conditions:
        rows.append((tr("memo", "Before drawing"), _numbered(found.draw_conditions), True))
    if found.later_conditions:
        rows.append((tr("memo", "After lending"), _numbered(found.later_conditions), True))
    return [paired(rows)]


def _numbered(conditions: Sequence[str]) -> Text:
    return Text("\n".join(f"{number}. {words}" for number, words in enumerate(conditions, 1)))


SECTION = Section(order=130, id="S13", story=story, items=items)
