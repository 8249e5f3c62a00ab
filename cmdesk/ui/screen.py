"""What the window needs to know of a screen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from cmdesk.ui.desk import Desk

__all__ = ["FOOT", "HIDDEN", "Screen", "Session", "Waiting"]
FOOT = "foot"
HIDDEN = "hidden"


@dataclass(frozen=True)
class Waiting:
    """How much waits at a screen, None for nothing worth a number; late: how many of these are overdue."""

    all: int | None
    late: int = 0


@dataclass(frozen=True, kw_only=True)
class Screen:
    """An entry of the rail and how to build what it opens; built when first opened.

    title and group are English sources marked QT_TRANSLATE_NOOP("screens", …). group: the grey line of the rail it
    stands under; "" on top, FOOT at the very bottom, HIDDEN not in the rail (reached through desk.go).
    count: what stands grey behind the title; asked after every change, on a thread of its own.
    late: the bell in the top bar says how many of these are overdue and leads to the screen.

    The widget may define show_place(**where) (called on every way in), crumbs() -> Sequence[str] (what stands behind
    the title above), and a signal placed() to have its crumbs read again. Its QActions stand in the command palette.
    Made ahead while nobody waits, it may define prepare() to read then what it will show first.
    """

    order: int
    key: str
    title: str
    icon: str
    make: Callable[[Desk], QWidget]
    group: str = ""
    count: Callable[[Session, Desk], Waiting] | None = None
    late: bool = False
