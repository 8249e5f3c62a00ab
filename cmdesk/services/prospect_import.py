"""Prospects from a sheet into the book: first shown, then written in one gesture."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import Problem
from cmdesk.core.progress import Progress, silent
from cmdesk.intake.channel import channel_code
from cmdesk.intake.industry import industry_key
from cmdesk.intake.prospects import ProspectRow, ProspectSheet
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.services.numbering import daily

BATCH = 500  # rows between two reports of progress
COMPANY_ENDINGS = ("公司", "集团", "厂有限", "合作社")
INDIVIDUAL_CODE = "92"
COMPANY_CODES = ("91", "93")


class Standing(StrEnum):
    """Whether a row of the sheet is already there."""

    NEW = "new"
    REPEATED = "repeated"  # earlier in the same sheet
    KNOWN = "known"  # in the book


@dataclass(frozen=True, kw_only=True)
class ImportLine:
    """One row of the sheet as the preview shows it."""

    row: ProspectRow
    standing: Standing
    same_as: str  # the earlier row's number, or the name in the book
    problems: Sequence[Problem]


def preview_import(session: Session, sheet: ProspectSheet) -> list[ImportLine]:
    """Return every row with what is wrong with it and whether it is there already; nothing is written.

    A row is known when the book has a party of the same credit code, phone or name.
    """
    repeated = {later: first for first, later in sheet.duplicates}
    problems: dict[int | None, list[Problem]] = {}
    for problem in sheet.problems:
        problems.setdefault(problem.row, []).append(problem)
    known = parties_by_key(session)
    lines = []
    for row in sheet.rows:
        there = next((known[key] for key in keys(row) if key in known), "")
        first = repeated.get(row.row)
        standing = Standing.KNOWN if there else Standing.REPEATED if first else Standing.NEW
        lines.append(
            ImportLine(
                row=row,
                standing=standing,
                same_as=there or (str(first) if first else ""),
                problems=problems.get(row.row, ()),
            )
        )
    return lines


def parties_by_key(session: Session) -> dict[str, str]:
    """Return the name of each party by whatever it may be recognised by."""
    known: dict[str, str] = {}
    for name, phone, phone2, code in session.execute(select(Party.name, Party.phone, Party.phone2, Party.credit_code)):
        known.update((key, name) for key in (name, phone, phone2, code) if key)
    return known


def keys(row: ProspectRow) -> list[str]:
    return [key for key in (row.credit_code, row.phone, row.name) if key]


def import_prospects(
    session: Session,
    lines: Sequence[ImportLine],
    *,
    today: date,
    catalog: Catalog,
    standings: Collection[Standing] = (Standing.NEW,),
    progress: Progress = silent,
) -> int:
    """Add the rows whose standing is wanted, in one gesture; return how many."""
    chosen = [each.row for each in lines if each.standing in standings]
    numbers = daily(session, Opportunity.number, "L", today, len(chosen))
    channels = catalog.terms["channel"]
    for done, (row, number) in enumerate(zip(chosen, numbers, strict=True), start=1):
        session.add(opportunity(row, number, today, channels))
        if done % BATCH == 0 or done == len(chosen):
            session.flush()
            progress(done, len(chosen))
    return len(chosen)


def opportunity(row: ProspectRow, number: str, today: date, channels: Collection[str]) -> Opportunity:
    """Return the party and opportunity a row speaks of; one that was met already counts as contacted."""
    party = Party(
        kind=kind_of(row),
        name=row.name,
        contact=row.contact,
        phone=row.phone,
        phone2=row.phone2,
        credit_code=row.credit_code,
        identity_no=row.identity,
        industry=industry_key(row.industry) or "",
        industry_text=row.industry,
        address=row.address,
        note="\n".join([row.note, *(f"{heading}：{text}" for heading, text in row.extra.items())]).strip(),
    )
    channel = channel_code(row.channel)
    return Opportunity(
        party=party,
        number=number,
        stage="CONTACTED" if row.first_contact else "NEW",
        stage_since=row.first_contact or today,
        channel=channel if channel in channels else "",
        channel_text=row.channel,
        referrer=row.referrer,
        need=row.need,
        wanted=row.wanted,
        first_contact=row.first_contact,
    )


def kind_of(row: ProspectRow) -> PartyKind:
    """Return what the credit code says, else what the name suggests."""
    if row.credit_code.startswith(INDIVIDUAL_CODE):
        return PartyKind.INDIVIDUAL_BUSINESS
    if row.credit_code.startswith(COMPANY_CODES) or row.name.endswith(COMPANY_ENDINGS):
        return PartyKind.ENTERPRISE
    return PartyKind.INDIVIDUAL_BUSINESS
