"""One gesture in detail: what every row it changed was before, and after."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.text import Message
from cmdesk.models.tables import STORED
from cmdesk.services.history import GestureLine, gesture_line
from cmdesk.services.history_fields import field_name, is_shown, value
from cmdesk.services.history_rows import Image, Key, Rows, parsed, points_to
from cmdesk.services.history_titles import TABLES, Sight, Value, thing, title, title_of

MOST = 200  # rows shown at first
CONCERNS = ("party", "application", "visit")


class How(StrEnum):
    """What became of a row; unreadable where the journal was tampered with."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    ERASED = "erased"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, kw_only=True)
class FieldChange:
    """One column; empty where nothing stood or stands."""

    name: Message
    before: Value
    after: Value


@dataclass(frozen=True, kw_only=True)
class RowChange:
    """One row."""

    thing: Message
    title: Value
    how: How
    fields: Sequence[FieldChange]


@dataclass(frozen=True, kw_only=True)
class Concern:
    """A client, visit or application in the book that a gesture is about."""

    table: str
    id: UUID
    title: Value


@dataclass(frozen=True, kw_only=True)
class GestureDetail:
    """A gesture, the first of the rows it changed, and how many there are."""

    line: GestureLine
    rows: Sequence[RowChange]
    total: int
    concerns: Sequence[Concern]


@dataclass(frozen=True, kw_only=True)
class Net:
    """What a gesture made of one row, from its first change to its last; None before it was there and after."""

    key: Key
    before: str | None
    after: str | None


def gesture_detail(session: Session, number: int, *, catalog: Catalog, limit: int = MOST) -> GestureDetail | None:
    """Return one gesture with the first limit rows it changed, None where the journal has none of that number."""
    line = gesture_line(session, number)
    if line is None:
        return None
    nets = net_changes(session, number, limit)
    sight = Sight(catalog=catalog, rows=Rows(session))
    images = {net.key: parsed(net.after or net.before) for net in nets}
    pointed = {key for net in nets for side in (net.before, net.after) for key in points_to(net.key[0], parsed(side))}
    sight.rows.gather({key for key in (*images, *pointed) if key[0] in STORED})
    return GestureDetail(
        line=line,
        rows=[row_change(net, sight) for net in nets],
        total=line.rows,
        concerns=concerns(images, sight),
    )


def net_changes(session: Session, number: int, limit: int) -> list[Net]:
    """Return the first limit rows that a gesture changed, in the order it did."""
    first = text('SELECT "table", "row" FROM change WHERE gesture = :number ORDER BY number')
    keys: dict[Key, None] = {}
    for table, row in session.execute(first.execution_options(stream_results=True), {"number": number}):
        if len(keys) == limit and (table, row) not in keys:
            break
        keys[table, row] = None
    every = text(
        'SELECT "table", "row", before, after FROM change WHERE gesture = :number '
        'AND "row" IN (SELECT value FROM json_each(:rows)) ORDER BY number'
    )
    nets: dict[Key, Net] = {}
    for table, row, before, after in session.execute(
        every, {"number": number, "rows": json.dumps([row for _, row in keys])}
    ):
        began = nets[table, row].before if (table, row) in nets else before
        nets[table, row] = Net(key=(table, row), before=began, after=after)
    return [nets[key] for key in keys]


def row_change(net: Net, sight: Sight) -> RowChange:
    table, row = net.key
    before, after = parsed(net.before), parsed(net.after)
    broken = table not in TABLES or (net.before and before is None) or (net.after and after is None)
    how = How.UNREADABLE if broken else become(net)
    latest = after or before or sight.rows.get(table, row)
    return RowChange(
        thing=thing(table),
        title=title(table, latest, sight),
        how=how,
        fields=[] if broken else field_changes(table, before or {}, after or {}, sight),
    )


def become(net: Net) -> How:
    if net.before is None and net.after is None:
        return How.ERASED
    if net.before is None:
        return How.ADDED
    return How.REMOVED if net.after is None else How.CHANGED


def field_changes(table: str, before: Image, after: Image, sight: Sight) -> list[FieldChange]:
    """Return the columns that differ, without the technical ones and those that are empty on either side."""
    changed = []
    for column in STORED[table].columns:
        if is_shown(table, column.name) and before.get(column.name) != after.get(column.name):
            was, is_ = value(table, column.name, before, sight), value(table, column.name, after, sight)
            if was or is_:
                changed.append(FieldChange(name=field_name(table, column.name), before=was, after=is_))
    return changed


def concerns(images: Mapping[Key, Image | None], sight: Sight) -> list[Concern]:
    """Return the client, application and visit that the rows belong to: of each kind the only one, if in the book."""
    reached = dict.fromkeys(images)
    waiting = list(images)
    for table, row in waiting:  # grows by what each row points to
        image_ = images.get((table, row)) or sight.rows.get(table, row)
        above = [key for key in points_to(table, image_) if key not in reached]
        reached |= dict.fromkeys(above)
        waiting += above
    found = {name: [row for table, row in reached if table == name] for name in CONCERNS}
    return [
        Concern(table=name, id=UUID(row), title=title_of(name, row, sight))
        for name, rows in found.items()
        if len(rows) == 1
        for row in rows
        if (name, row) in sight.rows.live
    ]
