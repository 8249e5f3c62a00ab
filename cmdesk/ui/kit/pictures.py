"""Pictures as pages of a PageView, and as images of the window."""

from PIL import Image
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage

from cmdesk.core.pictures import page_sizes, upright
from cmdesk.ui.kit.pages import PIXELS_A_POINT, Pages
from cmdesk.ui.kit.pdf import Source

SHOWN = 6000  # pixels a side that are ever looked at


def picture_pages(source: Source) -> Pages:
    """Return a picture as a page that is seen whole, a TIFF of several as so many; UserError when it cannot be shown.

    Call it in a job. At 100 % a pixel of the picture is a pixel of the screen.
    """
    with source() as data:
        sizes = [QSizeF(*size) / PIXELS_A_POINT for size in page_sizes(data)]
    last: dict[int, QImage] = {0: image_at(source, 0)}  # decoded once, however often it is zoomed

    def render(page: int, scale: float) -> QImage:
        if page not in last:
            last.clear()
            last[page] = image_at(source, page)
        size = (sizes[page] * scale).toSize()
        return last[page].scaled(size, mode=Qt.TransformationMode.SmoothTransformation)

    return Pages(sizes=sizes, render=render, whole=len(sizes) == 1)


def image_at(source: Source, page: int) -> QImage:
    with source() as data:
        return image_of(upright(data, SHOWN, page))


def image_of(picture: Image.Image) -> QImage:
    """Return an RGB picture as an image of the window."""
    shape = picture.width, picture.height, 3 * picture.width
    return QImage(picture.tobytes(), *shape, QImage.Format.Format_RGB888).copy()
