"""The columns of the list of prospects."""

from collections.abc import Callable, Sequence
from datetime import date

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import PHONE, mask
from cmdesk.services.prospects import ProspectLine
from cmdesk.ui import table
from cmdesk.ui.kit.paint import STATUS_ICONS, chip_width
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.table.delegate import PADDING
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

Column = table.Column[ProspectLine]
PRESSING = 4  # an urgency from here on stands out


def columns(today: date, catalog: Catalog) -> Sequence[table.Column[ProspectLine]]:
    """Return the columns as they read on a day."""
    closed = catalog.pipeline.closed

    def client(line: ProspectLine) -> table.Cell:
        return table.text(line.name, words.client_note(line, catalog), bold=True)

    def stage(line: ProspectLine) -> table.Cell:
        return table.chip(words.stage_name(line.stage, catalog), *words.stage_look(line.stage))

    def came(line: ProspectLine) -> table.Cell:
        name, by = words.channel(line, catalog)
        return table.text(name, by, tone="secondary")

    def last(line: ProspectLine) -> table.Cell:
        return last_seen(line, today, waiting=line.stage not in closed)

    def coming(line: ProspectLine) -> table.Cell:
        return next_step(line, today, waiting=line.stage not in closed)

    names = [words.stage_name(code, catalog) for code in catalog.pipeline.stages]
    chip = max(chip_width(name, "tag") for name in names) * 100 // theme().scale + 2 * PADDING

    column = table.Column[ProspectLine]
    return (
        column(key="name", title=tr("prospects", "Client"), cell=client, stretch=True, sortable=True),
        column(
            key="wanted",
            title=tr("prospects", "Wanted, 10k"),
            cell=wanted,
            width=92,
            right=True,
            sortable=True,
            tip=tr("prospects", "In 10,000 yuan"),
        ),
        column(key="stage", title=tr("prospects", "Stage"), cell=stage, width=chip, sortable=True),
        column(key="contact", title=tr("prospects", "Contact"), cell=contact, width=92, priority=5, sortable=True),
        column(key="need", title=tr("prospects", "Need"), cell=need, width=150, priority=4),
        column(key="channel", title=tr("prospects", "Channel"), cell=came, width=112, priority=3, sortable=True),
        column(key="last_visit", title=tr("prospects", "Last seen"), cell=last, width=142, priority=2, sortable=True),
        column(key="next_date", title=tr("prospects", "Next step"), cell=coming, width=144, priority=1, sortable=True),
        *more_columns(today, catalog),
    )


def more_columns(today: date, catalog: Catalog) -> Sequence[table.Column[ProspectLine]]:
    """Return the columns that show once somebody wants them."""

    def column(key: str, title: str, cell: Callable[[ProspectLine], table.Cell], width: int = 110) -> Column:
        return Column(key=key, title=title, cell=cell, width=width, priority=6, shown=False, sortable=key != "phone")

    def plain(text: str) -> table.Cell:
        return table.text(text, tone="secondary") if text else table.text("—", tone="muted")

    def day(value: date | None) -> table.Cell:
        return table.text("—", tone="muted") if value is None else table.text(
            words.day(value, today), tone="secondary", tip=value.isoformat()
        )  # fmt: skip

    return (
        column("number", tr("prospects", "Number"), lambda line: plain(line.number), 130),
        column("phone", tr("prospects", "Phone"), phone, 120),
        column("kind", tr("prospects", "Kind"), lambda line: plain(words.kind_name(line.kind, catalog))),
        column("industry", tr("prospects", "Industry"), lambda line: plain(words.industry(line, catalog)), 130),
        column("referrer", tr("prospects", "Referrer"), lambda line: plain(line.referrer)),
        column("first_contact", tr("prospects", "First met"), lambda line: day(line.first_contact)),
        column("stage_since", tr("prospects", "At this stage since"), lambda line: day(line.stage_since), 120),
        column("purpose", tr("prospects", "Purpose"), lambda line: plain(line.purpose), 150),
        column("term_months", tr("prospects", "Term"), term, 92),
        column("urgency", tr("prospects", "Urgency"), urgency, 92),
        column("deadline", tr("prospects", "Needed by"), lambda line: day(line.deadline)),
    )


def phone(line: ProspectLine) -> table.Cell:
    return table.secret(mask(PHONE, line.phone), line.phone) if line.phone else table.text("—", tone="muted")


def term(line: ProspectLine) -> table.Cell:
    return table.text("—", tone="muted") if line.term_months is None else table.text(words.months(line.term_months))


def urgency(line: ProspectLine) -> table.Cell:
    if line.urgency is None:
        return table.text("—", tone="muted")
    return table.text(words.urgency(line.urgency), tone="warn" if line.urgency >= PRESSING else "")


def contact(line: ProspectLine) -> table.Cell:
    return table.text(line.contact, tone="secondary")


def need(line: ProspectLine) -> table.Cell:
    return table.text(line.need, tone="secondary")


def wanted(line: ProspectLine) -> table.Cell:
    if line.wanted is None:
        return table.number(tr("prospects", "not said"), tone="muted")
    return table.number(figures.wan(line.wanted), tip=f"{figures.yuan(line.wanted)} {tr('prospects', 'yuan')}")


def last_seen(line: ProspectLine, today: date, *, waiting: bool) -> table.Cell:
    """Return when the client was last visited or first met; one gone cold says for how long."""
    seen = words.touched(line)
    if seen is None:
        return table.text(tr("prospects", "never"), tone="muted")
    if waiting and words.is_cold(line, today):
        note = tr("prospects", "{days} days ago", days=(today - seen).days)
        return table.text(words.day(seen, today), note, tone="warn", icon=STATUS_ICONS["warn"], tip=seen.isoformat())
    note = tr("prospects", "visit") if line.last_visit else tr("prospects", "first contact")
    return table.text(words.day(seen, today), note, tone="secondary", tip=seen.isoformat())


def next_step(line: ProspectLine, today: date, *, waiting: bool) -> table.Cell:
    """Return what comes next and when, with the tone of what is late."""
    if not waiting:
        return table.text("—", tone="muted")
    if line.next_date is None:
        return table.text(tr("prospects", "not planned"), line.next_action, tone="muted")
    tone = words.next_tone(line, today)
    when = words.late(line, today) or words.day(line.next_date, today)
    icon = STATUS_ICONS[tone] if tone else ""
    tip = "　".join(part for part in (line.next_date.isoformat(), line.next_action) if part)
    return table.text(when, line.next_action, tone=tone, icon=icon, tip=tip)
