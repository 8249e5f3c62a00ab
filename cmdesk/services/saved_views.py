"""Saved views: named ways to look at a list, each a query kept as JSON; what the query says is its list's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.kept import SavedView

LONGEST = 20  # characters of a name: it stands on a tab
MOST = 12  # views of a list


@dataclass(frozen=True, kw_only=True)
class View:
    """One saved view; query is JSON as it was kept, to be read with care."""

    id: UUID
    name: str
    query: str


def list_views(session: Session, of: str) -> list[View]:
    """Return the saved views of a list, in their order."""
    found = select(SavedView).where(SavedView.list == of).order_by(SavedView.place, SavedView.id)
    return [View(id=each.id, name=each.name, query=each.query) for each in session.scalars(found)]


def save_view(session: Session, of: str, name: str, query: str) -> UUID:
    """Keep a query under a name at the end of the list's views; refused without a name or under one that is taken."""
    count = session.scalar(select(func.count()).where(SavedView.list == of)) or 0
    if count >= MOST:
        raise UserError(message("views", "A list keeps {count} views at most: delete one first.", count=MOST))
    last = session.scalar(select(func.max(SavedView.place)).where(SavedView.list == of))
    view = SavedView(list=of, name=check_name(session, of, name), place=0 if last is None else last + 1, query=query)
    session.add(view)
    session.flush()
    return view.id


def check_name(session: Session, of: str, name: str, *, but: UUID | None = None) -> str:
    """Return a view's name in one line; refused when it is empty, too long, or another view of the list has it."""
    said = " ".join(name.split())
    if not said:
        raise UserError(message("views", "A view needs a name."))
    if len(said) > LONGEST:
        raise UserError(message("views", "A view's name has {count} characters at most.", count=LONGEST))
    taken = select(SavedView.id).where(SavedView.list == of, SavedView.name == said)
    if any(each != but for each in session.scalars(taken)):
        raise UserError(message("views", "There is a view “{name}” already.", name=said))
    return said


def rename_view(session: Session, view_id: UUID, name: str) -> None:
    """Give a view another name."""
    view = session.get_one(SavedView, view_id)
    view.name = check_name(session, view.list, name, but=view_id)


def update_view(session: Session, view_id: UUID, query: str) -> None:
    """Keep another query under a view's name."""
    session.get_one(SavedView, view_id).query = query


def move_view(session: Session, view_id: UUID, by: int) -> None:
    """Move a view by places among its list's; at an end it stays."""
    view = session.get_one(SavedView, view_id)
    ordered = select(SavedView).where(SavedView.list == view.list).order_by(SavedView.place, SavedView.id)
    views: Sequence[SavedView] = session.scalars(ordered).all()
    others = [each for each in views if each.id != view_id]
    others.insert(max(0, min(len(others), views.index(view) + by)), view)
    for place, each in enumerate(others):
        each.place = place


def delete_view(session: Session, view_id: UUID) -> None:
    """Forget a view; what it showed stays as it is."""
    session.delete(session.get_one(SavedView, view_id))
