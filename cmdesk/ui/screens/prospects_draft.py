"""What is typed into a form of this screen and not yet saved: kept, restored, forgotten."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

from cmdesk.core.progress import Progress, silent
from cmdesk.services.drafts import drop_draft, find_draft, forget_draft, keep_draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Form
from cmdesk.ui.screens import prospects_words as words

P = ParamSpec("P")
R = TypeVar("R")


def keeping(desk: Desk, key: str) -> Callable[[Mapping[str, str]], None]:
    """Return the draft function of a Form: it writes under key, behind a running job so that typing never waits."""

    def keep(fields: Mapping[str, str]) -> None:
        def write(_progress: Progress = silent) -> None:
            keep_draft(desk.book, key, fields, at=desk.book.clock())

        if desk.jobs.busy():
            desk.run_later(write, lambda _nothing: None)
        else:
            write()

    return keep


def restore(desk: Desk, form: Form, key: str) -> None:
    """Show the draft kept under key in a form that has just been filled; its discard drops the draft."""
    form.discarded.connect(lambda: drop_draft(desk.book, key))
    kept = desk.ask(find_draft, key)
    if kept is not None:
        form.restore({name: str(text) for name, text in kept.fields.items()}, time_of(kept.saved_at, desk))


def leave(desk: Desk, form: Form, key: str) -> bool:
    """Settle the draft of a form that is left unsaved: kept while it says something new; tell whether it does."""
    if form.dirty():
        keeping(desk, key)(form.raw())
        return True
    if desk.ask(find_draft, key) is not None:
        drop_draft(desk.book, key)
    return False


def saving(work: Callable[Concatenate[Any, P], R], key: str) -> Callable[Concatenate[Any, P], R]:
    """Return work with the draft under key forgotten in the same gesture."""

    def save(session: Any, /, *args: P.args, **kwargs: P.kwargs) -> R:
        result = work(session, *args, **kwargs)
        forget_draft(session, key)
        return result

    return save


def time_of(moment: datetime, desk: Desk) -> str:
    """Return a moment as the user's clock showed it; with its day when that is not today."""
    here = moment.astimezone()
    clock = f"{here:%H:%M}"
    return clock if here.date() == desk.today else f"{words.day(here.date(), desk.today)} {clock}"
