"""Pages one below another: a memo, a scanned document, a photo; drawn on the job thread as they come into sight."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from cmdesk.core.errors import Cancelled, UserError
from cmdesk.core.progress import Progress
from cmdesk.ui.jobs import Jobs
from cmdesk.ui.kit.paint import CENTRE, draw_text
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

ZOOMS = (0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
MARGIN = 16
PIXELS_A_POINT = 96 / 72  # what a page shows at 100 %
LARGEST_FIT = 1.5  # the zoom up to which a page is made to fit by itself
KEPT = 12  # drawn pages
SHARPEST = 12_000_000  # pixels of a drawn page; beyond, it is stretched
MOST_KEPT = 3 * SHARPEST  # pixels of all drawn pages
FURTHEST = 2**31 - 1  # where a scroll bar ends


@dataclass(frozen=True, kw_only=True)
class Pages:
    """What a PageView shows: each page's size in points, and render(page, scale) giving it at scale pixels a point.

    render is called on the job thread. whole: a page is to be seen at once, as a photo, not as wide as the view.
    """

    sizes: Sequence[QSizeF]
    render: Callable[[int, float], QImage]
    whole: bool = False


Wish = tuple[int, int, int]
"""Which pages (their version), which page, how wide in device pixels."""


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A page as it was drawn last, stretched while a better one is on its way; a null pixmap if it cannot be drawn."""

    wish: Wish
    pixmap: QPixmap

    def pixels(self) -> int:
        return self.pixmap.width() * self.pixmap.height()


NO_PAGES = Pages(sizes=(), render=lambda _page, _scale: QImage())


class PageView(QAbstractScrollArea):
    """Shows Pages with zoom: Ctrl++, Ctrl+−, Ctrl+0 fits; PgUp and PgDn go by pages; the mouse drags them about.

    A double click goes to 100 % and back to what fits. moved(page): the page in the middle of the view, from 0.
    zoomed(percent).
    """

    moved = Signal(int)
    zoomed = Signal(int)

    def __init__(self, jobs: Jobs, *, name: str = "pages") -> None:
        super().__init__()
        self.setObjectName("pages")
        self.setProperty("part", name)
        self.setAccessibleName(tr("window", "Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._jobs = jobs
        self._pages = NO_PAGES
        self._tops: list[float] = [0.0]
        self._held: QPointF | None = None
        self._version = 0
        self._zoom = 1.0
        self._fits = True
        self._page = 0
        self._drawn: dict[int, Drawn] = {}
        self._asked: set[Wish] = set()
        self._wanted: set[Wish] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(30)
        self._soon.timeout.connect(self._ask_for_visible)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    def show_pages(self, pages: Pages) -> None:
        """Show other pages; the place is kept where there are as many."""
        again = len(pages.sizes) == len(self._pages.sizes)
        self._pages = pages
        self._version += 1
        if not again:
            self._drawn.clear()
        self._renew()
        if not again:
            self.verticalScrollBar().setValue(0)

    def count(self) -> int:
        return len(self._pages.sizes)

    def page(self) -> int:
        """Return the page in the middle of the view, from 0."""
        return self._page

    def go_to(self, page: int) -> None:
        """Bring the top of a page (from 0) into sight."""
        if 0 <= page < self.count():
            self.verticalScrollBar().setValue(int(self._tops[page]) - theme().px(MARGIN))

    def percent(self) -> int:
        """Return the zoom in percent."""
        return round(self._zoom * 100)

    def zoom_by(self, steps: int) -> None:
        """Zoom in (+1) or out (−1) to the next round figure."""
        wider = [zoom for zoom in ZOOMS if zoom > self._zoom + 0.01]
        closer = [zoom for zoom in ZOOMS if zoom < self._zoom - 0.01]
        self._fits = False
        self._set_zoom(wider[0] if steps > 0 and wider else closer[-1] if steps < 0 and closer else self._zoom)

    def fit(self) -> None:
        """Make the widest page as wide as the view, a photo as large as it can be seen whole; and keep it so."""
        self._fits = True
        self._renew()

    def _scale(self) -> float:
        return self._zoom * PIXELS_A_POINT * theme().scale / 100

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self._renew()

    def _renew(self) -> None:
        """Find sizes and scroll bars anew; what is in the middle stays there; ask for the pages in sight."""
        view, edge = self.viewport().size(), float(theme().px(MARGIN))
        bar, half = self.verticalScrollBar(), view.height() / 2
        share = (bar.value() + half) / max(bar.maximum() + 2 * half, 1)
        widest = max((size.width() for size in self._pages.sizes), default=1.0)
        if self._fits and self._pages.sizes:
            room = (view.width() - 2 * edge) / widest
            if self._pages.whole:
                room = min(room, (view.height() - 2 * edge) / max(size.height() for size in self._pages.sizes))
            self._zoom = min(max(room / (PIXELS_A_POINT * theme().scale / 100), ZOOMS[0]), LARGEST_FIT)
        heights = (size.height() * self._scale() + edge for size in self._pages.sizes)
        self._tops = list(accumulate(heights, initial=edge))
        bar.setPageStep(view.height())
        bar.setSingleStep(theme().px(40))
        bar.setRange(0, min(max(0, round(self._tops[-1]) - view.height()), FURTHEST))
        bar.setValue(round(share * (bar.maximum() + 2 * half) - half))
        wide = round(widest * self._scale() + 2 * edge)
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, min(max(0, wide - view.width()), FURTHEST))
        self.zoomed.emit(self.percent())
        self._scrolled()

    def _rect(self, page: int, top: float) -> QRectF:
        """Return where a page stands in the viewport."""
        size = self._pages.sizes[page] * self._scale()
        room = self.viewport().width() - size.width()
        x = room / 2 if room > 0 else theme().px(MARGIN) - self.horizontalScrollBar().value()
        spare = self.viewport().height() - size.height() if self.count() == 1 else 0
        top = max(top, spare / 2)
        return QRectF(
            round(x), round(top - self.verticalScrollBar().value()), round(size.width()), round(size.height())
        )

    def _visible(self) -> list[tuple[int, QRectF]]:
        above = self.verticalScrollBar().value()
        first = max(0, bisect_left(self._tops, above) - 1)
        last = bisect_left(self._tops, above + self.viewport().height())
        return [(page, self._rect(page, self._tops[page])) for page in range(first, min(last, self.count()))]

    def _scrolled(self) -> None:
        self._soon.start()
        self.viewport().update()
        middle = self.viewport().height() / 2
        seen = self._visible()
        if seen:
            page = min(seen, key=lambda found: abs(found[1].center().y() - middle))[0]
            if page != self._page:
                self._page = page
                self.moved.emit(page)

    def _ask_for_visible(self) -> None:
        """Have the pages in sight drawn at this size, if they are not."""
        ratio = self.devicePixelRatioF()
        self._wanted = {(self._version, page, round(rect.width() * ratio)) for page, rect in self._visible()}
        for wish in self._wanted - self._asked:
            drawn = self._drawn.get(wish[1])
            if drawn is None or drawn.wish != wish:
                self._asked.add(wish)
                self._jobs.run(self._drawing(wish, self._scale() * ratio), self._arrived, self._missed)

    def _drawing(self, wish: Wish, scale: float) -> Callable[[Progress], tuple[Wish, QImage | None]]:
        pages = self._pages
        size = pages.sizes[wish[1]]
        scale = min(scale, (SHARPEST / (size.width() * size.height())) ** 0.5)

        def draw(_progress: Progress) -> tuple[Wish, QImage | None]:
            if wish not in self._wanted:  # scrolled past meanwhile
                return wish, None
            try:
                return wish, pages.render(wish[1], scale)
            except UserError:  # one bad page among good ones
                return wish, QImage()

        return draw

    def _arrived(self, found: tuple[Wish, QImage | None]) -> None:
        wish, image = found
        self._asked.discard(wish)
        if image is None or wish[0] != self._version:
            return
        self._drawn.pop(wish[1], None)
        self._drawn[wish[1]] = Drawn(wish=wish, pixmap=QPixmap.fromImage(image))
        while len(self._drawn) > KEPT or self._too_many_pixels():
            self._drawn.pop(next(iter(self._drawn)))
        self.viewport().update()

    def _too_many_pixels(self) -> bool:
        return len(self._drawn) > 1 and sum(drawn.pixels() for drawn in self._drawn.values()) > MOST_KEPT

    def _missed(self, error: Exception) -> None:
        """Leave the page empty; ask again when it is next in sight, if the user stopped the drawing."""
        if isinstance(error, Cancelled):
            self._asked.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, painter = theme(), QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, rect in self._visible():
            painter.fillRect(rect, t.colour("paper.page"))
            drawn = self._drawn.get(page)
            if drawn is not None and not drawn.pixmap.isNull():
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)  # white becomes our paper
                painter.drawPixmap(rect, drawn.pixmap, QRectF(drawn.pixmap.rect()))
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            else:
                waits = tr("window", "Page {number}", number=page + 1)
                fails = tr("window", "Page {number} cannot be drawn", number=page + 1)
                words = waits if drawn is None else fails
                draw_text(painter, rect, words, "caption", "paper.rule", align=CENTRE)
            painter.setPen(t.colour("line.normal"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            by, self._held = event.position() - self._held, event.position()
            for bar, step in ((self.horizontalScrollBar(), by.x()), (self.verticalScrollBar(), by.y())):
                bar.setValue(bar.value() - round(step))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        if self._fits:
            self._fits = False
            self._set_zoom(1.0)
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        if control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif control and key == Qt.Key.Key_Minus:
            self.zoom_by(-1)
        elif control and key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to(self._page + (1 if key == Qt.Key.Key_PageDown else -1))
        else:
            super().keyPressEvent(event)
