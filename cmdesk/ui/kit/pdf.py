"""PDF files as pages of a PageView."""

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.ui.kit.pages import Pages


def pdf_pages(data: bytes) -> Pages:
    """Return the pages of a PDF; UserError when it cannot be read. Call it in a job: a large file takes its time."""
    try:
        with pypdfium2.PdfDocument(data) as document:
            sizes = [QSizeF(*document.get_page_size(page)) for page in range(len(document))]
    except pypdfium2.PdfiumError as error:
        raise UserError(message("window", "This PDF cannot be read.")) from error

    def render(page: int, scale: float) -> QImage:
        with pypdfium2.PdfDocument(data) as document:  # opened for each page: nobody has to remember to close it
            bitmap = document[page].render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
            shape = bitmap.width, bitmap.height, bitmap.stride
            return QImage(bytes(bitmap.buffer), *shape, QImage.Format.Format_RGB32).copy()

    return Pages(sizes=sizes, render=render)
