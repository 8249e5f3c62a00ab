"""Some customers as a workbook or on paper, with the columns their list shows; masked by default."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, LedgerColumn, LedgerEntry
from cmdesk.core.masking import PHONE, PLACE, TEXT, Hide, mask, whole
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate, message
from cmdesk.ledgers.ledger import Cells
from cmdesk.models.party import PartyKind
from cmdesk.services.customers import CustomerLine, chosen
from cmdesk.services.ledgers import heading
from cmdesk.services.profile import read_profile

ENTRY = "customer_list"  # of ledgers.toml
ALWAYS = ("seq", "cust_name")
WITH = {"next_action": "next_date"}  # stands in the list below another column
MASKED = {"contact": "name", "phone": PHONE, "address": PLACE}
SHARES = {
    "seq": 0.5,
    "cust_name": 2.4,
    "credit_code": 1.8,
    "address": 2.4,
    "next_action": 1.6,
    "phone": 1.3,
    "applications": 1.2,
}
"""How wide a column is on paper beside others, 1 where nothing stands."""


def entry_of(catalog: Catalog, shown: Collection[str]) -> LedgerEntry:
    """Return the table with the columns the list shows."""
    entry = catalog.ledgers[ENTRY]
    columns = tuple(each for each in entry.columns if each.key in ALWAYS or WITH.get(each.key, each.key) in shown)
    return LedgerEntry(
        code=entry.code,
        name=entry.name,
        purpose=entry.purpose,
        primary_key=entry.primary_key,
        columns=columns,
        frozen=entry.frozen,
    )


def rows_of(session: Session, ids: Sequence[UUID], catalog: Catalog, hide: Hide) -> Iterator[Cells]:
    """Yield customers in their order, each text as hide lets it be read."""
    for seq, line in enumerate(chosen(session, ids, catalog=catalog), start=1):
        code = "uscc_individual" if line.kind is PartyKind.INDIVIDUAL_BUSINESS else "uscc"
        kinds = {**MASKED, "credit_code": code}
        yield {
            key: hide(kinds.get(key, TEXT), value) if isinstance(value, str) and value else value
            for key, value in cells(line, seq, catalog).items()
        }


def cells(line: CustomerLine, seq: int, catalog: Catalog) -> Cells:
    trade = catalog.question_sets.get(line.industry)
    stage = catalog.pipeline.stages.get(line.stage)
    return {
        "seq": seq,
        "cust_name": line.name,
        "kind": catalog.terms["party_kind"][line.kind].name,
        "trade": line.industry_text or (trade.name if trade else None),
        "contact": line.contact or None,
        "phone": line.phone or None,
        "address": line.address or None,
        "credit_code": line.credit_code or None,
        "stage": stage.name if stage else line.stage or None,
        "applications": line.applications,
        "last_visit": line.last_visit,
        "next_date": line.next_date,
        "next_action": line.next_action or None,
        "added": line.since,
    }


def export_customers(
    session: Session,
    ids: Sequence[UUID],
    path: Path,
    *,
    shown: Collection[str],
    today: date,
    catalog: Catalog,
    translate: Translate,
    hide: Hide = mask,
    progress: Progress = silent,
) -> int:
    """Write customers to a workbook with the columns of these keys; return how many."""
    from cmdesk.ledgers.workbook import Sheet, write_workbook  # noqa: PLC0415  (openpyxl loads slowly)

    sheet = Sheet(entry=entry_of(catalog, shown), rows=rows_of(session, ids, catalog, hide), count=len(ids))
    return write_workbook(path, [sheet], heading(session, today, hide), translate, progress)


def print_customers(
    session: Session,
    ids: Sequence[UUID],
    *,
    shown: Collection[str],
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide = mask,
    progress: Progress = silent,
) -> bytes:
    """Return customers as a PDF, A4 across, with the columns of these keys."""
    from cmdesk.memo.sheet import PaperSheet, SheetColumn, print_sheet  # noqa: PLC0415  (reportlab loads slowly)

    entry = entry_of(catalog, shown)
    rows = [
        [printed(row[each.key], each, translate) for each in entry.columns]
        for row in rows_of(session, ids, catalog, hide)
    ]
    profile = read_profile(session)
    who = message("paper", "Kept by: {name}　Branch: {branch}", name=profile.name or "—", branch=profile.branch or "—")
    note = message("paper", "Not masked: internal use only") if hide is whole else message("paper", "Masked version")
    count = message("paper", "{count} clients in all", count=len(rows))
    every = sum(share(each) for each in entry.columns)
    sheet = PaperSheet(
        title=translate("catalog", entry.name),
        left=who.read(translate),
        right=message("paper", "Printed on {day}", day=today.isoformat()).read(translate),
        columns=[
            SheetColumn(
                head=translate("catalog", each.name), share=share(each) / every, right=each.type in {"int", "money"}
            )
            for each in entry.columns
        ],
        rows=rows,
        sums=["", count.read(translate), *[""] * (len(entry.columns) - 2)],
        signatures=[message("paper", "Manager:").read(translate), message("paper", "Date:").read(translate)],
        note=note.read(translate),
    )
    return print_sheet(sheet, translate, language, progress)


def share(column: LedgerColumn) -> float:
    return SHARES.get(column.key, 1.0)


def printed(value: Any, column: LedgerColumn, translate: Translate) -> str:
    """Return a cell in words."""
    if value is None:
        return ""
    return translate("catalog", value) if column.type == "enum" else str(value)
