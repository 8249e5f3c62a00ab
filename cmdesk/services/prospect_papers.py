"""Some prospects as a workbook, or on paper as the 意向客户表 is filled in by hand; masked by default."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import PHONE, PLACE, TEXT, Hide, mask, whole
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message, Translate, message
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.services.ledgers import heading, rows_of
from cmdesk.services.profile import read_profile

LEDGER = "leads"  # of ledgers.toml
BATCH = 500
COLUMNS = (
    (message("paper", "No."), 0.03, True),
    (message("paper", "Client"), 0.14, False),
    (message("paper", "Contact"), 0.055, False),
    (message("paper", "Phone"), 0.085, False),
    (message("paper", "Industry"), 0.078, False),
    (message("paper", "Credit code"), 0.105, False),
    (message("paper", "Wanted"), 0.055, True),
    (message("paper", "Need"), 0.08, False),
    (message("paper", "Channel"), 0.068, False),
    (message("paper", "Address"), 0.105, False),
    (message("paper", "First met"), 0.068, False),
    (message("paper", "Stage"), 0.063, False),
    (message("paper", "Next step"), 0.068, False),
)
"""The columns of the paper form with their shares of the width."""


def export_prospects(
    session: Session,
    ids: Sequence[UUID],
    path: Path,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    hide: Hide = mask,
    progress: Progress = silent,
) -> int:
    """Write prospects to a workbook as their ledger has them; return how many."""
    from cmdesk.ledgers.workbook import Sheet, write_workbook  # noqa: PLC0415  (openpyxl loads slowly)

    ledger = catalog.ledgers[LEDGER]
    rows = rows_of(session, ledger, ids, today=today, catalog=catalog, hide=hide)
    sheet = Sheet(entry=ledger, rows=rows, count=len(ids))
    return write_workbook(path, [sheet], heading(session, today, hide), translate, progress)


def print_prospects(
    session: Session,
    ids: Sequence[UUID],
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide = mask,
    progress: Progress = silent,
) -> bytes:
    """Return prospects as a PDF in the layout of the paper form."""
    from cmdesk.memo.sheet import PaperSheet, SheetColumn, print_sheet  # noqa: PLC0415  (reportlab loads slowly)

    def say(said: Message) -> str:
        return said.read(translate)

    rows, wanted = [], Decimal(0)
    for seq, (opportunity, party) in enumerate(chosen(session, ids), start=1):
        wanted += opportunity.wanted or 0
        rows.append([str(seq), *cells(opportunity, party, catalog, translate, hide)])
    profile = read_profile(session)
    who = message("paper", "Kept by: {name}　Branch: {branch}", name=profile.name or "—", branch=profile.branch or "—")
    unit = message("paper", "Printed on {day}　Amounts in 10,000 yuan", day=today.isoformat())
    sums = ["", say(message("paper", "{count} clients in all", count=len(rows))), *[""] * (len(COLUMNS) - 2)]
    sums[[head.source for head, _, _ in COLUMNS].index("Wanted")] = figures.wan(wanted)
    note = message("paper", "Not masked: internal use only") if hide is whole else message("paper", "Masked version")
    sheet = PaperSheet(
        title=say(message("paper", "Prospects ({year}-{month})", year=today.year, month=today.month)),
        left=say(who),
        right=say(unit),
        columns=[SheetColumn(head=say(head), share=share, right=right) for head, share, right in COLUMNS],
        rows=rows,
        sums=sums,
        signatures=[
            say(message("paper", "Manager:")),
            say(message("paper", "Checked by:")),
            say(message("paper", "Date:")),
        ],
        note=say(note),
    )
    return print_sheet(sheet, translate, language, progress)


def chosen(session: Session, ids: Sequence[UUID]) -> Iterator[tuple[Opportunity, Party]]:
    """Yield the prospects that are in the book still, some hundred to a query."""
    for start in range(0, len(ids), BATCH):
        part = ids[start : start + BATCH]
        found = select(Opportunity, Party).join(Party).where(Opportunity.id.in_(part))
        there = {each.id: (each, party) for each, party in session.execute(found)}
        yield from (there[each] for each in part if each in there)


def cells(opportunity: Opportunity, party: Party, catalog: Catalog, translate: Translate, hide: Hide) -> list[str]:
    """Return what stands of one prospect behind its number."""
    trade = catalog.question_sets.get(party.industry)
    channel = catalog.terms["channel"].get(opportunity.channel)
    stage = catalog.pipeline.stages.get(opportunity.stage)
    code = "uscc_individual" if party.kind is PartyKind.INDIVIDUAL_BUSINESS else "uscc"
    came = opportunity.channel_text or (translate("catalog", channel.name) if channel else "")
    return [
        hide(TEXT, party.name),
        hide("name", party.contact) if party.contact else "",
        hide(PHONE, party.phone) if party.phone else "",
        party.industry_text or (translate("catalog", trade.name) if trade else ""),
        hide(code, party.credit_code) if party.credit_code else "",
        "" if opportunity.wanted is None else figures.wan(opportunity.wanted),
        hide(TEXT, opportunity.need),
        hide(TEXT, came),
        hide(PLACE, party.address) if party.address else "",
        day(opportunity.first_contact),
        translate("catalog", stage.name) if stage else opportunity.stage,
        day(opportunity.next_date),
    ]


def day(value: date | None) -> str:
    return value.isoformat() if value else ""
