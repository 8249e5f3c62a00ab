"""Thumbnails of photos and pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.core.progress import Progress
from cmdesk.ui.jobs import Jobs
from cmdesk.ui.kit.flow import Flow
from cmdesk.ui.kit.paint import CENTRE, draw_box, draw_focus, draw_icon, draw_text, rounded
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

WIDE, HIGH = 88, 64


@dataclass(frozen=True, kw_only=True)
class Photo:
    """A picture in the book; load is called on the job thread and gives it at any size, null when it cannot be read."""

    key: str
    caption: str
    load: Callable[[], QImage]


class Thumbnail(QAbstractButton):
    """One picture, cropped to fill, its caption on a dark strip; a frame with an icon until it is loaded."""

    def __init__(self, caption: str, icon: str = "image") -> None:
        super().__init__()
        caption = mask_text(caption)
        self.setText(caption)
        self.setAccessibleName(caption)
        self.setToolTip(caption)
        self._icon = icon
        self._picture: QPixmap | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(WIDE), theme().px(HIGH))

    def show_image(self, image: QImage) -> None:
        """Show image; a null one shows a broken mark."""
        if image.isNull():
            self._icon = "triangle-alert"
        else:
            self._picture = QPixmap.fromImage(image)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, rect, painter = theme(), QRectF(self.rect()), QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(rounded(rect, t.px(4)))
        strip = QRectF(0, rect.bottom() - t.px(18), rect.width(), t.px(18))
        if self._picture is None:
            draw_box(painter, rect, "bg.sunken", "line.normal", dash=True)
            middle = rect.adjusted(0, 0, 0, -strip.height()).center()
            draw_icon(painter, middle.x() - t.px(8), middle.y() + t.px(2), self._icon, "text.muted")
            draw_text(painter, strip.adjusted(6, 0, -6, 0), self.text(), "caption", "text.muted", align=CENTRE)
        else:
            painter.drawPixmap(rect, self._picture, filling(self._picture.size(), rect))
            painter.fillRect(strip, t.colour("photo.strip", 0.62))
            draw_text(painter, strip.adjusted(t.px(6), 0, -4, 0), self.text(), "caption", "photo.caption")
        painter.setClipping(False)
        if self.hasFocus():
            draw_focus(painter, rect)


def filling(size: QSize, rect: QRectF) -> QRectF:
    """Return the middle part of a picture of size that fills rect without being squeezed."""
    shrink = min(size.width() / rect.width(), size.height() / rect.height())
    width, height = rect.width() * shrink, rect.height() * shrink
    return QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height)


class PhotoStrip(QWidget):
    """Thumbnails side by side, wrapping; picked(key) opens one, more() is the last tile's wish for another."""

    picked = Signal(str)
    more = Signal()

    def __init__(self, jobs: Jobs, photos: Sequence[Photo] = (), *, adds: bool = False, name: str = "photos") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("window", "Pictures"))
        self._jobs = jobs
        self._adds = adds
        self._thumbnails: dict[str, Thumbnail] = {}
        self._flow = Flow(gap=8)
        self.setLayout(self._flow)
        self.show_photos(photos)

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show these pictures; each is loaded in turn without holding up the window."""
        self._flow.empty()
        self._thumbnails = {}
        for photo in photos:
            thumbnail = Thumbnail(photo.caption)
            thumbnail.clicked.connect(lambda _on=False, key=photo.key: self.picked.emit(key))
            self._thumbnails[photo.key] = thumbnail
            self._flow.addWidget(thumbnail)
            self._jobs.run(loader(photo), self._loaded, self._broken)
        if self._adds:
            tile = Thumbnail(tr("window", "Add"), "plus")
            tile.setObjectName("add")
            tile.clicked.connect(lambda _on=False: self.more.emit())
            self._flow.addWidget(tile)

    def _loaded(self, found: tuple[str, QImage]) -> None:
        key, image = found
        if key in self._thumbnails:
            self._thumbnails[key].show_image(image)

    def _broken(self, _error: Exception) -> None:
        """Leave the empty frame: the file itself tells what is wrong when it is opened."""


def loader(photo: Photo) -> Callable[[Progress], tuple[str, QImage]]:
    """Return the job that loads a picture at about the size of its thumbnail."""

    def load(_progress: Progress) -> tuple[str, QImage]:
        image = photo.load()
        if image.isNull():
            return photo.key, image
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        return photo.key, image.scaled(WIDE * 2, HIGH * 2, keep, smooth)

    return load
