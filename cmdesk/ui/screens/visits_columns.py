"""The columns of the list of visits."""

from collections.abc import Sequence
from datetime import date

from cmdesk.core.catalog import Catalog
from cmdesk.services.visits import VisitLine
from cmdesk.ui import table
from cmdesk.ui.kit.paint import chip_width
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

PADDING = 22  # px around a cell


def columns(today: date, catalog: Catalog) -> Sequence[table.Column[VisitLine]]:
    """Return the columns as they read on a day."""

    def day(line: VisitLine) -> table.Cell:
        return table.text(words.day(line.day, today), words.times(line.start, line.end), tip=line.day.isoformat())

    def client(line: VisitLine) -> table.Cell:
        return table.text(line.name, words.first_line(line.note) or line.place, bold=True, tip=line.note)

    def kind(line: VisitLine) -> table.Cell:
        return table.chip(words.type_name(line.type, catalog), "plain", "")

    def went(line: VisitLine) -> table.Cell:
        return table.text(words.who(line), line.met, tone="secondary")

    widest = max((chip_width(words.type_name(code, catalog)) for code in catalog.visit_types), default=0)
    kinds = round(widest * 100 / theme().scale) + PADDING  # a chip is never shortened
    column = table.Column[VisitLine]
    return (
        column(key="day", title=tr("visits", "Day"), cell=day, width=104),
        column(key="client", title=tr("visits", "Client"), cell=client, stretch=True),
        column(key="type", title=tr("visits", "Kind"), cell=kind, width=kinds, priority=2),
        column(key="who", title=tr("visits", "Who"), cell=went, width=120, priority=3),
        column(key="answers", title=tr("visits", "Answers"), cell=answers, width=78, right=True, priority=4),
        column(key="photos", title=tr("visits", "Photos"), cell=photos, width=60, right=True, priority=1),
    )


def answers(line: VisitLine) -> table.Cell:
    return count(line.answers)


def photos(line: VisitLine) -> table.Cell:
    return count(line.photos)


def count(number: int) -> table.Cell:
    return table.number(str(number)) if number else table.number("—")
