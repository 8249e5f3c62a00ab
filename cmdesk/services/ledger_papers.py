"""A ledger on paper: A4 across, with the columns one sees; masked by default."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog, LedgerColumn, LedgerEntry
from cmdesk.core.masking import Hide, mask, whole
from cmdesk.core.progress import Progress, portion, silent
from cmdesk.core.text import Translate, message
from cmdesk.ledgers.ledger import said
from cmdesk.services.ledger_source import Wanted, count_units
from cmdesk.services.ledgers import ledger_rows, read_totals, source_of
from cmdesk.services.profile import read_profile

USUAL = {"int": 8, "decimal": 8, "money": 10, "percent": 8, "date": 10, "time": 6, "enum": 10, "text": 24}
ROOM = 190  # half-width characters across the paper, two of each column between it and the next
WIDTH = 14  # characters; of every other kind of column


def print_ledger(
    session: Session,
    ledger: LedgerEntry,
    wanted: Wanted,
    *,
    shown: Collection[str],
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide = mask,
    progress: Progress = silent,
) -> bytes:
    """Return the rows wanted as a PDF, with as many of the columns of these keys as fit the paper.

    progress counts rows, then lines.
    """
    from cmdesk.memo.sheet import PaperSheet, SheetColumn, print_sheet  # noqa: PLC0415  (reportlab loads slowly)

    columns = fitting(ledger, shown)
    total = max(count_units(session, source_of(ledger), wanted), 1)
    rows = []
    cells = ledger_rows(session, ledger, wanted.span, today=today, catalog=catalog, hide=hide, wanted=wanted)
    for done, row in enumerate(cells, start=1):
        rows.append([said(each, row[each.key], translate) for each in columns])
        progress(min(done, total), 2 * total)
    profile = read_profile(session)
    who = message("paper", "Kept by: {name}　Branch: {branch}", name=profile.name or "—", branch=profile.branch or "—")
    made = message("ledgers", "Printed on {day}　{count} rows", day=today.isoformat(), count=len(rows))
    note = message("paper", "Not masked: internal use only") if hide is whole else message("paper", "Masked version")
    wide = sum(width_of(each) for each in columns)
    sheet = PaperSheet(
        title=translate("catalog", ledger.name),
        left=who.read(translate),
        right=made.read(translate),
        columns=[
            SheetColumn(head=head(each, translate), share=width_of(each) / wide, right=each.figure) for each in columns
        ],
        rows=rows,
        sums=sums_of(columns, read_totals(session, ledger, wanted).sums, translate),
        signatures=[
            message("paper", "Manager:").read(translate),
            message("paper", "Checked by:").read(translate),
            message("paper", "Date:").read(translate),
        ],
        note=note.read(translate),
    )
    return print_sheet(sheet, translate, language, portion(progress, total, 2 * total))


def fitting(ledger: LedgerEntry, shown: Collection[str]) -> list[LedgerColumn]:
    """Return the columns that fit the width of the paper: what names the row first, then what is required."""
    first = {ledger.primary_key, ledger.frozen, ledger.columns[0].key}
    wanted = [column for column in ledger.columns if column.key in shown]
    kept: set[str] = set()
    room = ROOM
    for column in sorted(
        wanted, key=lambda each: (each.key not in first, not (each.required or each.marks or each.total))
    ):
        if width_of(column) <= room or not kept:
            kept.add(column.key)
            room -= width_of(column)
    return [column for column in wanted if column.key in kept]


def width_of(column: LedgerColumn) -> int:
    return (min(column.width, USUAL["text"]) or USUAL.get(column.type, WIDTH)) + 2


def head(column: LedgerColumn, translate: Translate) -> str:
    name = translate("catalog", column.name)
    return f"{name} {translate('catalog', column.unit)}" if column.unit and column.type == "money" else name


def sums_of(columns: Sequence[LedgerColumn], sums: Any, translate: Translate) -> list[str]:
    found = [figures.amount(sums[each.key]) if each.key in sums else "" for each in columns]
    return [translate("ledgers", "Total"), *found[1:]] if found and not found[0] else found
