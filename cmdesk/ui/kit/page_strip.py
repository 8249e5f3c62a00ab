"""Small pictures of pages beside the pages: where one is, and a click to go elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress
from cmdesk.ui.jobs import Jobs
from cmdesk.ui.kit.pages import NO_PAGES, Pages
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

WIDTH = 132  # px of a page
NUMBER = 34  # px below a page for its number
SHARPNESS = 2.0  # pixels drawn for one shown: small letters stay legible on any screen
SOON = 60  # ms after scrolling until the pages in sight are drawn


class PageStrip(QListWidget):
    """The pages one below another, small, each drawn on the job thread once it is in sight. picked(page), from 0."""

    picked = Signal(int)

    def __init__(self, jobs: Jobs, *, name: str = "page_strip") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("window", "Pages"))
        self.setIconSize(QSize(theme().px(WIDTH), theme().px(WIDTH * 3 // 2)))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListWidget.Movement.Static)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._jobs = jobs
        self._pages = NO_PAGES
        self._version = 0
        self._asked: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._ask_for_visible)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._soon.start())
        self.itemActivated.connect(lambda item: self.picked.emit(self.row(item)))
        self.itemClicked.connect(lambda item: self.picked.emit(self.row(item)))

    def show_pages(self, pages: Pages) -> None:
        """Show other pages; where one was is kept as far as there are as many."""
        at = max(self.currentRow(), 0)
        self._pages = pages
        self._version += 1
        self._asked.clear()
        self.clear()
        for number, size in enumerate(pages.sizes, start=1):
            high = round(theme().px(WIDTH) * size.height() / max(size.width(), 1))
            blank = QPixmap(theme().px(WIDTH), min(high, self.iconSize().height()))
            blank.fill(theme().colour("paper.page"))
            item = QListWidgetItem(QIcon(blank), str(number), self)
            item.setSizeHint(self._room())
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("window", "Page {number}", number=number))
        self.mark(min(at, len(pages.sizes) - 1))
        self._soon.start()

    def mark(self, page: int) -> None:
        """Show which page is in the middle of the view beside."""
        if 0 <= page < self.count():
            self.setCurrentRow(page)
            self.scrollToItem(self.item(page))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for page in range(self.count()):
            self.item(page).setSizeHint(self._room())

    def _room(self) -> QSize:
        """Return what a page takes with its number, as wide as the strip so that it stands in the middle."""
        return QSize(self.viewport().width() - 2, self.iconSize().height() + theme().px(NUMBER))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _ask_for_visible(self) -> None:
        if not self.isVisible():
            return
        seen = self.viewport().rect()
        ratio = self.devicePixelRatioF()
        for page in range(self.count()):
            if page not in self._asked and self.visualItemRect(self.item(page)).intersects(seen):
                self._asked.add(page)
                self._jobs.run(self._drawing(page, ratio), self._arrived, lambda _error: None)

    def _drawing(self, page: int, ratio: float) -> Callable[[Progress], tuple[int, int, QImage]]:
        pages, version = self._pages, self._version
        scale = theme().px(WIDTH) * max(ratio, SHARPNESS) / max(pages.sizes[page].width(), 1)

        def draw(_progress: Progress) -> tuple[int, int, QImage]:
            try:
                return version, page, pages.render(page, scale)
            except UserError:  # the view beside says so
                return version, page, QImage()

        return draw

    def _arrived(self, found: tuple[int, int, QImage]) -> None:
        version, page, image = found
        if version == self._version and page < self.count() and not image.isNull():
            self.item(page).setIcon(QIcon(on_paper(image)))


def on_paper(image: QImage) -> QPixmap:
    """Return a page on the theme's paper instead of white."""
    pixmap = QPixmap.fromImage(image)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(pixmap.rect(), theme().colour("paper.page"))
    painter.end()
    return pixmap
