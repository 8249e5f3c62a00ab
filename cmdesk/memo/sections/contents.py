"""目录: every section with its page, and how complete it is."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from cmdesk.memo.facts import Light
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Completeness
from cmdesk.memo.tables import Cell, Column, listing
from cmdesk.memo.text import Run, Text
from cmdesk.memo.writer import Writer


def story(w: Writer) -> list[Flowable]:
    tr = w.translate
    columns = (
        Column(head=tr("memo", "Section")),
        Column(width=150, head=tr("memo", "State")),
        Column(width=50, head=tr("memo", "Page"), align="right"),
    )
    return [
        Text(tr("memo", "Contents"), size=17, leading=24, bold=True, after=8),
        listing(columns, [_line(w, key, words) for key, words in w.headings.items()]),
    ]


def _line(w: Writer, key: str, words: str) -> Sequence[Cell]:
    page = str(w.numbers.pages.get(key, ""))
    state = _state(w, w.counts[key]) if key in w.counts else ""
    return (Text(Run(text=words, link=key)), state, Text(Run(text=page, link=key), align="right"))


def _state(w: Writer, found: Completeness) -> Text:
    tr = w.translate
    if not found.filled:
        return w.small(*w.light(Light.NA, tr("memo", "no facts yet")))
    parts = []
    if found.unknown:
        parts.append(tr("memo", "{count} not known").format(count=found.unknown))
    if found.declined:
        parts.append(tr("memo", "{count} declined").format(count=found.declined))
    if found.unknown:
        return w.small(*w.light(Light.NA, w.dotted(parts)))
    return w.small(*w.light(Light.GREEN, w.dotted([tr("memo", "complete"), *parts])))


SECTION = Section(order=1, id="contents", story=story, headed=False, apart=True)
