"""Prospects from a sheet into the book: first shown, then written in one gesture."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import Problem
from cmdesk.core.identifiers import phone
from cmdesk.core.progress import Progress, silent
from cmdesk.intake.channel import channel_code
from cmdesk.intake.duplicates import MOST, Known, known, same
from cmdesk.intake.industry import industry_key
from cmdesk.intake.prospects import ProspectRow, ProspectSheet
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.services.limits import FEN, LARGEST
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

    A row is known when the book has a party that would be the same client in one sheet: see intake.duplicates.
    """
    repeated = {later: first for first, later in sheet.duplicates}
    problems: dict[int | None, list[Problem]] = {}
    for problem in sheet.problems:
        problems.setdefault(problem.row, []).append(problem)
    parties = parties_by_key(session)
    lines = []
    for row in sheet.rows:
        one = known(row)
        there = next((party.row.name for key in keys(one) for party in parties.get(key, ()) if same(party, one)), "")
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


def parties_by_key(session: Session) -> dict[str, list[Known]]:
    """Return the parties of the book by whatever each may be recognised by."""
    found: dict[str, list[Known]] = {}
    columns = (Party.name, Party.contact, Party.phone, Party.phone2, Party.credit_code)
    for name, contact, *phones, code in session.execute(select(*columns)):
        first, second = (phone(each).normalized for each in phones)
        one = known(ProspectRow(row=0, name=name, contact=contact, phone=first, phone2=second, credit_code=code))
        for key in keys(one):
            fellows = found.setdefault(key, [])
            if len(fellows) < MOST:
                fellows.append(one)
    return found


def keys(one: Known) -> list[str]:
    """Return what one is recognised by, the surest first."""
    return [key for key in (one.code, *sorted(one.phones), one.name) if key]


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


def import_new(session: Session, sheet: ProspectSheet, *, today: date, catalog: Catalog) -> list[ImportLine]:
    """Add the rows that are new, as the book stands now; return every row with its standing."""
    lines = preview_import(session, sheet)
    import_prospects(session, lines, today=today, catalog=catalog)
    return lines


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
        wanted=kept(row.wanted),
        first_contact=row.first_contact,
    )


def kept(wanted: Decimal | None) -> Decimal | None:
    """Return an amount to the 分; None for one beyond any loan, which can only be a typing error."""
    return None if wanted is None or wanted >= LARGEST else wanted.quantize(FEN)


def kind_of(row: ProspectRow) -> PartyKind:
    """Return what the credit code says, else what the name suggests."""
    if row.credit_code.startswith(INDIVIDUAL_CODE):
        return PartyKind.INDIVIDUAL_BUSINESS
    if row.credit_code.startswith(COMPANY_CODES) or row.name.endswith(COMPANY_ENDINGS):
        return PartyKind.ENTERPRISE
    return PartyKind.INDIVIDUAL_BUSINESS
