"""The history: every gesture of the journal, newest first, a page at a time, and whether it still stands.

What is asked for is found in SQL. What an undo or redo took back belongs to one chain: the gesture at its beginning
stands unless the last of the chain is an undo.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from cmdesk.core.text import Message, Translate
from cmdesk.models.journal import HEAD, GestureKind, legible
from cmdesk.models.tables import STORED, watched
from cmdesk.services.history_rows import pointers

VIEWS = ("all", "changes", "notes")
CHANGED = "'do', 'undo', 'redo', 'erase'"
FOUND = {"all": "1", "changes": f"g.kind IN ({CHANGED})", "notes": "g.kind = 'note'"}
LINE = 'SELECT g.number, g.kind, g.label, g."by", g.at FROM gesture g'
COUNTS = """
    SELECT gesture, sum(new AND NOT gone), sum(gone), sum(NOT new AND NOT gone)
    FROM (SELECT gesture, max(before IS NULL) AS new, max(after IS NULL) AS gone FROM change
          WHERE gesture IN (SELECT value FROM json_each(:numbers)) GROUP BY gesture, "table", "row")
    GROUP BY gesture
"""
CHAINS = """
    WITH RECURSIVE up(began, number, undoes) AS (
        SELECT number, number, undoes FROM gesture WHERE number IN (SELECT value FROM json_each(:numbers))
        UNION ALL SELECT up.began, g.number, g.undoes FROM up JOIN gesture g ON g.number = up.undoes
    ), down(began, root, number) AS (
        SELECT began, number, number FROM up WHERE undoes IS NULL
        UNION ALL SELECT down.began, down.root, g.number FROM down JOIN gesture g ON g.undoes = down.number
    )
    SELECT down.began, down.root, g.kind, g.at, max(down.number)
    FROM down CROSS JOIN gesture g ON g.number = down.number
    GROUP BY down.began
"""
HEADS = f"""
    WITH RECURSIVE heads(head) AS (
        SELECT min({HEAD}) FROM gesture
        UNION ALL SELECT (SELECT min({HEAD}) FROM gesture WHERE {HEAD} > heads.head) FROM heads WHERE head IS NOT NULL
    ) SELECT head FROM heads WHERE head <> ''
"""
SAID = f"""
    ({HEAD} IN (SELECT value FROM json_each(:heads)) OR CASE WHEN g.label LIKE :typed ESCAPE '!' AND json_valid(g.label)
        THEN EXISTS (SELECT 1 FROM json_each(g.label, '$[2]') v WHERE v.value LIKE :typed ESCAPE '!') END)
"""


@dataclass(frozen=True, kw_only=True)
class HistoryQuery:
    """What part of the history is wanted; rows: only what changed one of them, by their ids (see rows_on)."""

    view: str = "all"  # all; changes; notes: what was looked at or exported
    search: str = ""  # in what the entry says
    since: date | None = None  # days of the computer's own zone, both included
    until: date | None = None
    by: str | None = None
    table: str = ""
    rows: frozenset[str] | None = None


@dataclass(frozen=True, kw_only=True)
class GestureLine:
    """One entry of the history. For an undo or redo, root is the gesture that it is about, else itself."""

    number: int
    kind: GestureKind
    label: Message
    by: str
    at: datetime
    added: int  # rows
    changed: int
    removed: int
    root: int
    undone_at: datetime | None  # when what it is about was taken back; None while that stands

    @property
    def can_undo(self) -> bool:
        return self.undone_at is None and self.kind not in {GestureKind.NOTE, GestureKind.ERASE}

    @property
    def can_redo(self) -> bool:
        return self.undone_at is not None

    @property
    def rows(self) -> int:
        return self.added + self.changed + self.removed


def page_of_history(
    session: Session, query: HistoryQuery, *, translate: Translate, offset: int = 0, limit: int = 200
) -> list[GestureLine]:
    """Return a page of what query finds, newest first."""
    where, values = found_by(session, query, translate)
    page = f"{LINE} WHERE {where} ORDER BY g.number DESC LIMIT :limit OFFSET :offset"
    return lines(session, page, values | {"limit": limit, "offset": offset})


def count_history(session: Session, query: HistoryQuery, *, translate: Translate) -> int:
    """Return how many entries query finds."""
    where, values = found_by(session, query, translate)
    return session.scalar(text(f"SELECT count(*) FROM gesture g WHERE {where}"), values) or 0


def gesture_line(session: Session, number: int) -> GestureLine | None:
    """Return one entry, None where the journal has none of that number."""
    return next(iter(lines(session, f"{LINE} WHERE g.number = :number", {"number": number})), None)


def last_standing(session: Session, limit: int = 10) -> list[GestureLine]:
    """Return the latest gestures that stand, those done again included, newest first: what the undo menu offers."""
    return lines(session, f"{LINE} WHERE {untaken('do', 'redo')} LIMIT :limit", {"limit": limit})


def last_undone(session: Session, limit: int = 10) -> list[GestureLine]:
    """Return the latest undos that stand, newest first: what the redo menu offers."""
    return lines(session, f"{LINE} WHERE g.undoes IS NOT NULL AND {untaken('undo')} LIMIT :limit", {"limit": limit})


def untaken(*kinds: str) -> str:
    """Return the SQL that finds gestures of some kinds which nothing took back, newest first."""
    names = ", ".join(f"'{kind}'" for kind in kinds)
    later = "SELECT 1 FROM gesture l WHERE l.undoes = g.number"
    return f"NOT g.open AND g.kind IN ({names}) AND NOT EXISTS ({later}) ORDER BY g.number DESC"


def people(session: Session) -> Sequence[str]:
    """Return everybody who wrote in the journal, by name; an empty name for nobody named."""
    return session.scalars(text('SELECT DISTINCT "by" FROM gesture ORDER BY "by"')).all()


def found_by(session: Session, query: HistoryQuery, translate: Translate) -> tuple[str, dict[str, Any]]:
    """Return the SQL condition on a gesture g, and its values."""
    found, values = ["NOT g.open", FOUND[query.view]], dict[str, Any]()
    if typed := query.search.strip():
        found.append(SAID)
        values |= {"heads": json.dumps(heads(session, typed, translate)), "typed": like(typed)}
    for name, day, sign in (("since", query.since, ">="), ("until", query.until, "<")):
        if day is not None:
            found.append(f"g.at {sign} :{name}")
            values[name] = midnight(day + timedelta(days=name == "until"))
    if query.since is not None:
        found.append("g.number >= (SELECT min(number) FROM gesture WHERE at >= :since)")
    if query.by is not None:
        found.append('g."by" = :by')
        values["by"] = query.by
    if query.table:
        found.append('EXISTS (SELECT 1 FROM change c WHERE c.gesture = g.number AND c."table" = :table)')
        values["table"] = query.table
    if query.rows is not None:
        found.append('g.number IN (SELECT gesture FROM change WHERE "row" IN (SELECT value FROM json_each(:rows)))')
        values["rows"] = json.dumps(sorted(query.rows))
    return " AND ".join(found), values


def heads(session: Session, typed: str, translate: Translate) -> list[str]:
    """Return how the labels begin whose sentence, in the reader's language, holds what was typed."""
    return [head for head in session.scalars(text(HEADS)) if typed.lower() in sentence(head, translate).lower()]


def sentence(head: str, translate: Translate) -> str:
    """Return the sentence of a label's head without what fills its braces; empty for one that cannot be read."""
    try:
        context, source = json.loads(f"{head}]")
        return " ".join(part.partition("}")[2] for part in f"}}{translate(context, source)}".split("{"))
    except (ValueError, TypeError, AttributeError):
        return ""


def like(typed: str) -> str:
    """Return the LIKE pattern for what was typed, as it stands in JSON and outside."""
    plain = typed
    for sign in "!%_":
        plain = plain.replace(sign, f"!{sign}")
    return f"%{plain}%"


def midnight(day: date) -> str:
    """Return when a day of the computer's own zone begins, as the book keeps moments."""
    return datetime.combine(day, time.min).astimezone().astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def rows_on(session: Session, table: str, row: UUID) -> frozenset[str]:
    """Return the ids of a row and of all that hangs on it now or hung on it when it was deleted, step by step."""
    known: dict[str, set[str]] = {table: {row.hex}}
    for child in watched():
        for column, parent in pointers(child):
            if parent in known and child.name != parent:
                known.setdefault(child.name, set()).update(children(session, child.name, column, sorted(known[parent])))
    return frozenset().union(*known.values())


def children(session: Session, table: str, column: str, parents: Sequence[str]) -> Sequence[str]:
    """Return the ids of the rows of a table, in the book or deleted, whose column points to one of parents."""
    among = "IN (SELECT value FROM json_each(:parents))"
    name = STORED[table].name
    query = f"""
        SELECT id FROM "{name}" WHERE "{column}" {among}
        UNION SELECT "row" FROM change WHERE "table" = '{name}' AND after IS NULL AND json_valid(before)
        AND json_extract(before, '$.{column}') {among}
    """
    return session.scalars(text(query), {"parents": json.dumps(parents)}).all()


def lines(session: Session, query: str, values: Mapping[str, Any]) -> list[GestureLine]:
    """Return the entries a query finds, with what they changed and how they stand."""
    found = session.execute(text(query), dict(values)).all()
    numbers = {"numbers": json.dumps([number for number, *_ in found])}
    counts = {number: counted for number, *counted in session.execute(text(COUNTS), numbers)}
    chains = {began: chain for began, *chain in session.execute(text(CHAINS), numbers)}
    made = []
    for number, kind, label, by, at in found:
        added, removed, changed = counts.get(number, (0, 0, 0))
        root, last, last_at, _ = chains.get(number, (number, kind, at, number))
        made.append(
            GestureLine(
                number=number,
                kind=GestureKind(kind),
                label=legible(label),
                by=by,
                at=moment(at),
                added=added,
                changed=changed,
                removed=removed,
                root=root,
                undone_at=moment(last_at) if last == GestureKind.UNDO else None,
            )
        )
    return made


def moment(stored: str) -> datetime:
    """Return a moment as the book keeps it."""
    return datetime.fromisoformat(stored).replace(tzinfo=UTC)
