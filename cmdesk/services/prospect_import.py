"""Prospects from a sheet into the book: first shown, then written in one gesture."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import chain, islice
from typing import TypeVar
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from cmdesk.core.ahead import ahead
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import Problem
from cmdesk.core.garbage import uncollected
from cmdesk.core.progress import Progress, silent
from cmdesk.intake.duplicates import Known, known
from cmdesk.intake.prospects import ProspectRow, ProspectSheet
from cmdesk.models.bulk import Ready, insert_in_turn
from cmdesk.models.journal import Head, journal_head
from cmdesk.models.party import Opportunity
from cmdesk.services.numbering import daily
from cmdesk.services.prospect_fields import folded
from cmdesk.services.prospect_known import There, find_known
from cmdesk.services.prospect_write import Made, NewRow, distinct, make_rows, merge_rows, refer

T = TypeVar("T")
BATCH = 500  # rows merged between two reports of progress
PORTION = 1500  # rows added between two
AS_ONE = 4  # portions journaled at once: the more, the sooner all are indexed, and the later Stop is heard
AHEAD = 6  # portions that may lie ready: most are made while SQLite journals and needs no Python


class Standing(StrEnum):
    """Whether a row of the sheet is already there."""

    NEW = "new"
    REPEATED = "repeated"  # earlier in the same sheet
    KNOWN = "known"  # in the book


class Choice(StrEnum):
    """What becomes of a row."""

    ADD = "add"  # a new client, beside the one it looks like
    MERGE = "merge"  # into the client it is the same as
    SKIP = "skip"


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What the user wants of one row; take are the fields that differ and are to be as the sheet says."""

    choice: Choice
    take: frozenset[str] = frozenset()


ADDED, SKIPPED = Decision(choice=Choice.ADD), Decision(choice=Choice.SKIP)
Decisions = Mapping[int, Decision]
"""By row number; a row without one is added if it is new, else skipped."""
NONE: Decisions = {}


class ImportLine(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the sheet as the preview shows it."""

    row: ProspectRow
    standing: Standing
    same_as: str  # the earlier row's number, or the name in the book
    problems: Sequence[Problem]
    first: int | None = None  # the earlier row's number
    party: UUID | None = None  # in the book


@dataclass(frozen=True, kw_only=True)
class Imported:
    """How many rows became what; moved are those left out because the book was changed since they were looked at."""

    added: int
    merged: int
    skipped: int
    moved: int


@dataclass(kw_only=True)
class Plan:
    """What is to be written: new rows and those merged, each by its row number."""

    add: dict[int, NewRow] = field(default_factory=dict)
    merge: list[tuple[UUID, ProspectRow, frozenset[str]]] = field(default_factory=list)
    merged: int = 0
    moved: int = 0


@uncollected()
def preview_import(session: Session, sheet: ProspectSheet) -> list[ImportLine]:
    """Return every row with what is wrong with it and whether it is there already; nothing is written.

    A row is known when the book has a party that would be the same client in one sheet, see intake.duplicates, or when
    the earlier row it repeats is.
    """
    repeated = {later: first for first, later in sheet.duplicates}
    problems: dict[int | None, list[Problem]] = {}
    for problem in sheet.problems:
        problems.setdefault(problem.row, []).append(problem)
    there = known_rows(session, sheet.known, repeated)
    return [line_of(row, repeated.get(row.row), there.get(row.row), problems.get(row.row, ())) for row in sheet.rows]


def known_rows(session: Session, rows: Sequence[Known], repeated: Mapping[int, int | None]) -> dict[int, There]:
    """Return the party of each row that is in the book, or whose earlier row is."""
    found = find_known(session, rows)
    for row, first in repeated.items():
        if first in found:
            found.setdefault(row, found[first])
    return found


def as_seen(lines: Sequence[ImportLine]) -> dict[int, There]:
    """Return the party of each row as the preview found it."""
    return {line.row.row: There(line.party, line.same_as) for line in lines if line.party}


def line_of(row: ProspectRow, first: int | None, there: There | None, problems: Sequence[Problem]) -> ImportLine:
    standing = Standing.KNOWN if there else Standing.REPEATED if first else Standing.NEW
    return ImportLine(
        row=row,
        standing=standing,
        same_as=there.name if there else str(first or ""),
        problems=problems,
        first=first,
        party=there.party if there else None,
    )


def usual(standing: Standing) -> Decision:
    """Return what becomes of a row that nobody decided on."""
    return ADDED if standing is Standing.NEW else SKIPPED


@uncollected()
def import_prospects(
    session: Session,
    lines: Sequence[ImportLine],
    *,
    today: date,
    catalog: Catalog,
    decisions: Decisions = NONE,
    progress: Progress = silent,
    seen: Head | None = None,
) -> Imported:
    """Write the rows as decided, in one gesture, after comparing them with the book as it stands now.

    seen is the journal's last entry when the lines were made. Where it still is, nothing has been written since, and
    they stand as they were compared then.
    A row that came into the book since it was looked at, or that is now somebody else's, is left out and counted. One
    whose client has left the book since is new again. Two that were kept apart are linked as distinct.
    """
    progress(0, len(lines))
    if seen is not None and seen == journal_head(session):
        there = as_seen(lines)
    else:
        there = known_rows(session, [known(line.row) for line in lines], {line.row.row: line.first for line in lines})
    plan = Plan()
    for line in lines:
        decision = decisions.get(line.row.row) or usual(line.standing)
        if decision.choice is not Choice.SKIP:
            put(plan, line, there.get(line.row.row), decision)
    write(session, plan, today=today, catalog=catalog, progress=progress)
    skipped = len(lines) - len(plan.add) - plan.merged - plan.moved
    return Imported(added=len(plan.add), merged=plan.merged, skipped=skipped, moved=plan.moved)


def put(plan: Plan, line: ImportLine, there: There | None, decision: Decision) -> None:
    """Put one row where it belongs; one merged into an earlier row that is left out is added in its stead."""
    number, first = line.row.row, line.first
    if there and there.party != line.party:
        plan.moved += 1
    elif decision.choice is Choice.ADD:
        apart = there.party if there else None
        plan.add[number] = NewRow(row=line.row, apart=apart, apart_row=None if apart else first)
    elif there:
        plan.merge.append((there.party, line.row, decision.take))
        plan.merged += 1
    elif first in plan.add:
        plan.add[first] = plan.add[first].with_row(folded(plan.add[first].row, line.row, decision.take))
        plan.merged += 1
    else:
        plan.add[first or number] = NewRow(row=line.row)


def write(session: Session, plan: Plan, *, today: date, catalog: Catalog, progress: Progress) -> None:
    total, done, ids = len(plan.add) + len(plan.merge), 0, dict[int, UUID]()
    numbers = iter(daily(session, Opportunity.number, "L", today, total))
    for some in portions(plan.merge, BATCH):
        merge_rows(session, some, numbers, today=today, catalog=catalog)
        done += len(some)
        progress(done, total)
    news = (make_rows(some, numbers, today=today, catalog=catalog) for some in portions([*plan.add.items()], PORTION))

    def told(some: Iterable[Made]) -> Iterator[Ready]:
        for made in some:
            yield from (made.parties, made.wishes)
            ids.update(made.ids)
            progress(done + len(ids), total)

    with closing(ahead(news, AHEAD)) as coming:
        for first in coming:
            insert_in_turn(session, told(chain([first], islice(coming, AS_ONE - 1))))
    distinct(session, plan.add, ids, today=today)
    refer(session, plan.add, ids)


def portions(rows: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (rows[start : start + size] for start in range(0, len(rows), size))


def import_new(session: Session, sheet: ProspectSheet, *, today: date, catalog: Catalog) -> list[ImportLine]:
    """Add the rows that are new, as the book stands now; return every row with its standing."""
    lines = preview_import(session, sheet)
    import_prospects(session, lines, today=today, catalog=catalog, seen=journal_head(session))
    return lines
