"""Fields of a chapter as a list: those of the client's profile it takes, and its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import mask
from cmdesk.models.states import AnswerState
from cmdesk.services.facts import FactLine
from cmdesk.ui import table
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.customers import words
from cmdesk.ui.screens.customers.profile import grade, source, spoken, value_cell
from cmdesk.ui.text import tr, tr_catalog

PROFILE, FINDING = "profile", "finding"


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A field and the place it is known by: profile:staff, finding:opinion."""

    place: str
    line: FactLine


def fields_view(desk: Desk) -> table.TableView[Placed]:
    """Return an empty list of fields, as high as it is long."""
    rows: table.Rows[Placed] = table.Rows(columns(desk), key=lambda placed: placed.place)
    says = tr("workpaper", "Fields of the chapter")
    return table.TableView(rows, says=says, name="paper_fields", short=True)


def columns(desk: Desk) -> Sequence[table.Column[Placed]]:
    catalog, today = desk.catalog, desk.today

    def name(placed: Placed) -> table.Cell:
        field = placed.line.field
        return table.text(tr_catalog(field.name) + (" *" if field.required else ""), tone="secondary")

    def value(placed: Placed) -> table.Cell:
        return known(placed.line, catalog)

    def as_of(placed: Placed) -> table.Cell:
        day = placed.line.as_of
        return table.text(words.day(day, today) if day else "", tone="muted")

    return (
        table.Column(key="name", title=tr("profile", "Field"), cell=name, width=176),
        table.Column(key="value", title=tr("profile", "What is known"), cell=value, stretch=True),
        table.Column(key="grade", title=tr("profile", "Evidence"), cell=lambda each: grade(each.line), width=72),
        table.Column(
            key="source", title=tr("profile", "Source"), cell=lambda each: source(each.line), width=132, priority=1
        ),
        table.Column(key="as_of", title=tr("profile", "As of"), cell=as_of, width=84, priority=2),
    )


def known(line: FactLine, catalog: Catalog) -> table.Cell:
    """Return what is known of a field on one line; a number of a person is masked."""
    if line.state is AnswerState.KNOWN and line.field.type == "person":
        return table.secret(mask("id_card", line.value), line.value)
    return value_cell(line, " ".join(spoken(line, catalog).split()))
