"""The rows of a sheet before it is imported: what is new, what is there already, what is doubtful."""

from collections.abc import Callable, Sequence
from datetime import date

from cmdesk.core import figures
from cmdesk.core.errors import Problem
from cmdesk.core.masking import PHONE, mask, mask_message, mask_text
from cmdesk.services.prospect_import import Choice, ImportLine, Standing
from cmdesk.ui import table
from cmdesk.ui.screens.prospects_words import DOT
from cmdesk.ui.text import reading, tr

Chosen = Callable[[ImportLine], Choice]
"""Returns what becomes of a row as things stand."""


def columns(today: date, chosen: Chosen) -> Sequence[table.Column[ImportLine]]:
    """Return the columns of the rows of a sheet."""

    def client(line: ImportLine) -> table.Cell:
        note = DOT.join(part for part in (line.row.contact, line.row.industry) if part)
        taken = chosen(line) is not Choice.SKIP
        return table.text(line.row.name, note, bold=taken, tone="" if taken else "muted")

    def met(line: ImportLine) -> table.Cell:
        day = line.row.first_contact
        return table.text("" if day is None else reading(figures.day(day, today)), tone="secondary")

    column = table.Column[ImportLine]
    return (
        column(key="row", title=tr("prospects", "Row"), cell=row_number, width=56, right=True),
        column(key="name", title=tr("prospects", "Client"), cell=client, width=220),
        column(key="phone", title=tr("prospects", "Phone"), cell=phone, width=118, priority=1),
        column(key="wanted", title=tr("prospects", "Wanted, 10k"), cell=wanted, width=92, right=True, priority=2),
        column(key="channel", title=tr("prospects", "Channel"), cell=channel, width=112, priority=4),
        column(key="first_contact", title=tr("prospects", "First met"), cell=met, width=92, priority=3),
        column(key="standing", title=tr("prospects", "Standing"), cell=standing, width=150),
        column(key="choice", title=tr("prospects", "Then"), cell=lambda line: choice(line, chosen(line)), width=108),
        column(key="problems", title=tr("prospects", "To check"), cell=problems, stretch=True),
    )


def row_number(line: ImportLine) -> table.Cell:
    return table.number(str(line.row.row), tone="muted")


def phone(line: ImportLine) -> table.Cell:
    return table.secret(mask(PHONE, line.row.phone), line.row.phone, tone="secondary")


def wanted(line: ImportLine) -> table.Cell:
    return table.number("" if line.row.wanted is None else figures.wan(line.row.wanted))


def channel(line: ImportLine) -> table.Cell:
    return table.text(line.row.channel, line.row.referrer, tone="secondary")


def standing(line: ImportLine) -> table.Cell:
    """Return whether a row is new, and what else it is the same as."""
    if line.standing is Standing.KNOWN:
        return table.mark(tr("prospects", "In the book"), "unknown", mask_text(line.same_as))
    if line.standing is Standing.REPEATED:
        note = tr("prospects", "same as row {row}", row=line.same_as)
        return table.mark(tr("prospects", "Repeated"), "warn", note)
    return table.text(tr("prospects", "New"), tone="secondary")


def standing_words(line: ImportLine) -> str:
    """Return the same in one line."""
    if line.standing is Standing.KNOWN:
        return DOT.join((tr("prospects", "In the book"), mask_text(line.same_as)))
    if line.standing is Standing.REPEATED:
        return DOT.join((tr("prospects", "Repeated"), tr("prospects", "same as row {row}", row=line.same_as)))
    return tr("prospects", "New")


def choice(line: ImportLine, chosen: Choice) -> table.Cell:
    """Return what becomes of a row."""
    if chosen is Choice.SKIP:
        return table.text(tr("prospects", "Skip"), tone="muted")
    if chosen is Choice.MERGE:
        return table.text(tr("prospects", "Merge"), icon="git-branch")
    both = line.standing is not Standing.NEW
    return table.text(tr("prospects", "Keep both") if both else tr("prospects", "Import"), icon="plus")


def problems(line: ImportLine) -> table.Cell:
    """Return the first thing to check, with the column it is about; all of them in the tooltip."""
    if not line.problems:
        return table.text("")
    first, *more = line.problems
    note = first.column or ""
    if more:
        note = DOT.join(part for part in (note, tr("prospects", "{count} more", count=len(more))) if part)
    tip = "\n".join(f"{problem.column or ''} {said(problem, line)}".strip() for problem in line.problems)
    cell = table.mark(said(first, line), "warn", note)
    return table.text(cell.text, cell.sub, tone=cell.tone, icon=cell.icon, tip=tip)


def said(problem: Problem, line: ImportLine) -> str:
    """Return what is doubtful, the numbers in it masked, the row's own however wrong they are."""
    words = reading(mask_message(problem.message))
    numbers = ((PHONE, line.row.phone), (PHONE, line.row.phone2), ("id_card", line.row.identity))
    for kind, number in numbers:
        if number:
            words = words.replace(number, mask(kind, number))
    return words
