"""The columns of the list of customers."""

from collections.abc import Sequence
from datetime import date

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import PHONE, mask
from cmdesk.services.customers import CustomerLine
from cmdesk.ui import table
from cmdesk.ui.kit.paint import STATUS_ICONS, chip_width
from cmdesk.ui.screens.customers import words
from cmdesk.ui.screens.prospects_words import stage_look, stage_name
from cmdesk.ui.table.delegate import PADDING
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme


def columns(today: date, catalog: Catalog) -> Sequence[table.Column[CustomerLine]]:
    """Return the columns as they read on a day."""

    def client(line: CustomerLine) -> table.Cell:
        return table.text(line.name, words.below_name(line, catalog), bold=True)

    def kind(line: CustomerLine) -> table.Cell:
        return table.text(words.kind(line.kind, catalog), tone="secondary")

    def stage(line: CustomerLine) -> table.Cell:
        if not line.stage:
            return table.text(tr("customers", "no opportunity"), tone="muted")
        return table.chip(stage_name(line.stage, catalog), *stage_look(line.stage))

    def last(line: CustomerLine) -> table.Cell:
        if line.last_visit is None:
            return table.text(tr("customers", "never"), tone="muted")
        return table.text(words.day(line.last_visit, today), tone="secondary", tip=line.last_visit.isoformat())

    def coming(line: CustomerLine) -> table.Cell:
        return next_step(line, today)

    names = [stage_name(code, catalog) for code in catalog.pipeline.stages]
    chip = max(chip_width(name, "tag") for name in names) * 100 // theme().scale + 2 * PADDING
    column = table.Column[CustomerLine]
    return (
        column(key="name", title=tr("customers", "Client"), cell=client, stretch=True, sortable=True),
        column(key="kind", title=tr("customers", "Kind"), cell=kind, width=88, priority=3),
        column(key="contact", title=tr("customers", "Contact"), cell=contact, width=84, priority=5),
        column(key="phone", title=tr("customers", "Phone"), cell=phone, width=116, priority=4),
        column(key="stage", title=tr("customers", "Stage"), cell=stage, width=chip),
        column(
            key="applications",
            title=tr("customers", "Applications"),
            cell=applications,
            width=76,
            right=True,
            priority=6,
        ),
        column(key="last_visit", title=tr("customers", "Last visit"), cell=last, width=118, priority=2),
        column(key="next_date", title=tr("customers", "Next step"), cell=coming, width=150, priority=1),
    )


def contact(line: CustomerLine) -> table.Cell:
    return table.text(line.contact, tone="secondary")


def phone(line: CustomerLine) -> table.Cell:
    return table.secret(mask(PHONE, line.phone), line.phone, tone="secondary")


def applications(line: CustomerLine) -> table.Cell:
    return table.number(str(line.applications) if line.applications else "—")


def next_step(line: CustomerLine, today: date) -> table.Cell:
    """Return what comes next and when, with the tone of what is late."""
    if line.next_date is None:
        return table.text(line.next_action or "—", tone="muted")
    tone = "bad" if line.next_date < today else "warn" if line.next_date == today else ""
    tip = "　".join(part for part in (line.next_date.isoformat(), line.next_action) if part)
    when = words.day(line.next_date, today)
    return table.text(when, line.next_action, tone=tone, icon=STATUS_ICONS[tone] if tone else "", tip=tip)
