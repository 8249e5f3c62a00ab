"""The columns of the list of customers."""

from collections.abc import Sequence
from datetime import date

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import PHONE, mask
from cmdesk.models.party import PartyKind
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
    kinds = max(theme().width(words.kind(code, catalog)) for code in catalog.terms["party_kind"])
    kinds = kinds * 100 // theme().scale + 2 * PADDING
    column = table.Column[CustomerLine]
    return (
        column(key="name", title=tr("customers", "Client"), cell=client, stretch=True, sortable=True),
        column(key="kind", title=tr("customers", "Kind"), cell=kind, width=kinds, priority=3),
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
        *more_columns(today, catalog),
    )


def more_columns(today: date, catalog: Catalog) -> Sequence[table.Column[CustomerLine]]:
    """Return the columns that show once somebody wants them."""

    def trade(line: CustomerLine) -> table.Cell:
        return plain(words.trade(line, catalog))

    def added(line: CustomerLine) -> table.Cell:
        return table.text(words.day(line.since, today), tone="secondary", tip=line.since.isoformat())

    column = table.Column[CustomerLine]
    return (
        column(key="trade", title=tr("customers", "Trade"), cell=trade, width=120, priority=6, shown=False),
        column(key="address", title=tr("customers", "Address"), cell=address, width=180, priority=6, shown=False),
        column(
            key="credit_code",
            title=tr("customers", "Credit code"),
            cell=credit_code,
            width=172,
            priority=6,
            shown=False,
        ),
        column(
            key="added",
            title=tr("customers", "In the book since"),
            cell=added,
            width=118,
            priority=6,
            shown=False,
            sortable=True,
        ),
    )


def plain(words_: str) -> table.Cell:
    return table.text(words_, tone="secondary") if words_ else table.text("—", tone="muted")


def address(line: CustomerLine) -> table.Cell:
    return plain(line.address)


def credit_code(line: CustomerLine) -> table.Cell:
    """Return the credit code as the bank's rules mask it: a trader's says who they are."""
    kind = "uscc_individual" if line.kind is PartyKind.INDIVIDUAL_BUSINESS else "uscc"
    return (
        table.secret(mask(kind, line.credit_code), line.credit_code, tone="secondary")
        if line.credit_code
        else plain("")
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
