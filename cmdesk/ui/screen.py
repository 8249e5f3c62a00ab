"""What the window needs to know of a screen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from cmdesk.ui.desk import Desk

FOOT = "foot"
HIDDEN = "hidden"


@dataclass(frozen=True, kw_only=True)
class Screen:
    """An entry of the rail and how to build what it opens; built when first opened.

    title and group are English sources marked QT_TRANSLATE_NOOP("screens", …). group: the grey line of the rail it
    stands under; "" on top, FOOT at the very bottom, HIDDEN not in the rail (reached through desk.go).
    count: what stands grey behind the title, None for nothing; called after every change, so it must be quick.
    overdue: how many of these are late; the bell in the top bar says so and leads to the screen.

    The widget may define show_place(**where) (called on every way in), crumbs() -> Sequence[str] (what stands behind
    the title above), and a signal placed() to have its crumbs read again. Its QActions stand in the command palette.
    """

    order: int
    key: str
    title: str
    icon: str
    make: Callable[[Desk], QWidget]
    group: str = ""
    count: Callable[[Desk], int | None] | None = None
    overdue: Callable[[Desk], int] | None = None
