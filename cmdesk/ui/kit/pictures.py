"""Pictures as pages of a PageView, and as images of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from cmdesk.ui.kit.pages import PIXELS_A_POINT, Pages
from cmdesk.ui.kit.pdf import Source

if TYPE_CHECKING:
    from PIL.Image import Image

SHOWN = 8200  # pixels a side that are ever looked at: what a good phone takes, unreduced
GAP = 1.0  # whole pixels are put together first: ten times as fast, and no eye sees it


def picture_pages(source: Source) -> Pages:
    """Return a picture as a page that is seen whole, a TIFF of several as so many; UserError when it cannot be shown.

    Call it in a job. At 100 % a pixel of the picture is a pixel of the screen.
    """
    from cmdesk.core.pictures import page_sizes  # noqa: PLC0415  (Pillow comes with the first picture)

    with source() as data:
        sizes = [QSizeF(*size) / PIXELS_A_POINT for size in page_sizes(data)]
    last = {0: picture_at(source, 0)}  # decoded once, however often it is zoomed

    def render(page: int, scale: float) -> QImage:
        if page not in last:
            last.clear()
            last[page] = picture_at(source, page)
        size = (sizes[page] * scale).toSize()
        wanted = max(size.width(), 1), max(size.height(), 1)
        return image_of(last[page].resize(wanted, reducing_gap=GAP))  # Pillow, unlike Qt, lets the window go on

    return Pages(sizes=sizes, render=render, whole=len(sizes) == 1)


def picture_at(source: Source, page: int) -> "Image":
    from cmdesk.core.pictures import upright  # noqa: PLC0415

    with source() as data:
        return upright(data, SHOWN, page)


def image_of(picture: "Image") -> QImage:
    """Return an RGB picture as an image of the window."""
    shape = picture.width, picture.height, 4 * picture.width
    data = picture.convert("RGBA").tobytes("raw", "BGRA")  # Qt wants the fourth byte full, though it means nothing
    return QImage(data, *shape, QImage.Format.Format_RGB32).copy()
