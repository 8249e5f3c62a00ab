"""PDF files as pages of a PageView."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import BinaryIO

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from cmdesk.ui.kit.pages import Pages

Source = Callable[[], AbstractContextManager[BinaryIO]]
"""Gives a file for as long as it is read: once for the sizes, then for each page that is drawn."""


def pdf_pages(source: Source) -> Pages:
    """Return the pages of a PDF; UserError when it cannot be read. Call it in a job: a large file takes its time."""
    from cmdesk.core import pdf  # noqa: PLC0415  (PDFium loads slowly)

    with source() as data, pdf.opened(data) as document:
        sizes = [QSizeF(*size) for size in pdf.page_sizes(document)]

    def render(page: int, scale: float) -> QImage:
        with source() as data, pdf.opened(data) as document:  # for each page: nobody has to remember to close it
            bitmap = pdf.drawn(document, page, scale)
            shape = bitmap.width, bitmap.height, bitmap.stride
            return QImage(bytes(bitmap.buffer), *shape, QImage.Format.Format_RGB32).copy()

    return Pages(sizes=sizes, render=render)
