"""What is typed into a form and not yet saved: kept, restored with the time it was typed, forgotten."""

from collections.abc import Callable, Mapping
from typing import Any, Concatenate, ParamSpec, TypeVar

from cmdesk.services.drafts import forget_draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit.form import Form
from cmdesk.ui.text import moment

P = ParamSpec("P")
R = TypeVar("R")


def keeping(desk: Desk, key: str) -> Callable[[Mapping[str, str]], None]:
    """Return the draft function of a Form: it keeps what is typed under key."""

    def keep(fields: Mapping[str, str]) -> None:
        desk.drafts.keep(key, fields)

    return keep


def restore(desk: Desk, form: Form, key: str) -> None:
    """Show the draft kept under key in a form that has just been filled; its discard drops the draft."""
    form.discarded.connect(lambda: desk.drafts.drop(key))
    kept = desk.drafts.find(key)
    if kept is not None:
        form.restore({name: str(text) for name, text in kept.fields.items()}, moment(kept.saved_at, desk.today))


def leave(desk: Desk, form: Form, key: str) -> bool:
    """Settle the draft of a form that is left unsaved: kept while it says something new; tell whether it does."""
    if form.dirty():
        desk.drafts.keep(key, form.raw())
        return True
    if desk.drafts.find(key) is not None:
        desk.drafts.drop(key)
    return False


def saving(work: Callable[Concatenate[Any, P], R], key: str) -> Callable[Concatenate[Any, P], R]:
    """Return work with the draft under key forgotten in the same gesture."""

    def save(session: Any, /, *args: P.args, **kwargs: P.kwargs) -> R:
        result = work(session, *args, **kwargs)
        forget_draft(session, key)
        return result

    return save
