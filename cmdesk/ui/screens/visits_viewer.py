"""A photo as large as the window, and the way to the next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from cmdesk.core.progress import Progress
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Elided, Pages, PageView, action, action_button, bar, column, muted, row
from cmdesk.ui.kit.pages import PIXELS_A_POINT
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

HEAD = 48
MARGINS = 32
LARGEST = 1.5  # the zoom up to which a PageView fits a page by itself


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A photo to be seen; load is called on the job thread."""

    title: str
    note: str
    load: Callable[[], QImage]


class Viewer(QWidget):
    """Esc closes, ← and → go on, Ctrl++ and Ctrl+− zoom."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.desk = desk
        self._pictures: Sequence[Picture] = ()
        self._at = 0
        self._title = Elided("", "title", bold=True)
        self._note = muted("")
        self.pages = PageView(desk.jobs, name="photo")
        self._close = action(
            self, tr("visits", "Close the photo"), self.closed.emit, icon="x", shortcut="Escape", name="close_photo"
        )
        self._back = action(
            self, tr("visits", "Previous photo"), lambda: self.step(-1), icon="chevron-left", shortcut="Left"
        )
        self._next = action(
            self, tr("visits", "Next photo"), lambda: self.step(1), icon="chevron-right", shortcut="Right"
        )
        tools = (action_button(act, kind="ghost", icon=icon, bare=True) for act, icon in (
            (self._back, "chevron-left"), (self._next, "chevron-right"), (self._close, "x")))  # fmt: skip
        head = row((self._title, 1), self._note, *tools, margins=(16, 0, 12, 0))
        self.setLayout(column(bar("pagehead", head, HEAD), (self.pages, 1), gap=0))
        self.setFocusProxy(self.pages)

    def show_pictures(self, pictures: Sequence[Picture], at: int) -> None:
        self._pictures = list(pictures)
        self._show(at)

    def step(self, by: int) -> None:
        """Show the photo by places further; the last one stays."""
        if 0 <= self._at + by < len(self._pictures):
            self._show(self._at + by)

    def title(self) -> str:
        return self._title.text()

    def _show(self, at: int) -> None:
        self._at = at
        shown = self._pictures[at]
        self._title.setText(shown.title)
        self._note.setText(
            tr(
                "visits", "{note}  {number} of {count}", note=shown.note, number=at + 1, count=len(self._pictures)
            ).strip()
        )
        self._back.setEnabled(at > 0)
        self._next.setEnabled(at + 1 < len(self._pictures))
        self.pages.show_pages(Pages(sizes=(), render=lambda _page, _scale: QImage()))
        self.desk.run_later(loading(at, shown.load), self._loaded)

    def _loaded(self, found: tuple[int, QImage]) -> None:
        at, image = found
        if at != self._at:
            return
        if image.isNull():
            self._note.setText(tr("visits", "This picture cannot be shown here; the file itself is kept."))
        else:
            self.pages.show_pages(fitting(image, self.pages.viewport().size()))


def loading(at: int, load: Callable[[], QImage]) -> Callable[[Progress], tuple[int, QImage]]:
    def work(_progress: Progress) -> tuple[int, QImage]:
        return at, load()

    return work


def fitting(image: QImage, view: QSize) -> Pages:
    """Return image as a page that a PageView shows whole in view, not only as wide as it."""
    room = QSizeF(view) - QSizeF(theme().px(MARGINS), theme().px(MARGINS))
    shown = QSizeF(image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    size = shown / (LARGEST * PIXELS_A_POINT * theme().scale / 100)

    def render(_page: int, scale: float) -> QImage:
        return image.scaled((size * scale).toSize(), mode=Qt.TransformationMode.SmoothTransformation)

    return Pages(sizes=[size], render=render)
