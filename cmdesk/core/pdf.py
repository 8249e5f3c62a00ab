"""PDF files, page by page: never more in memory than asked for, and a clear word for those that cannot be read."""

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from pypdfium2 import PdfBitmap, PdfDocument, PdfiumError, raw

from cmdesk.core.errors import UserError
from cmdesk.core.text import message

MOST_PAGES = 20_000
A4 = (595.0, 842.0)  # points
LEAST, LARGEST = 1.0, 14_400.0  # points a side: what the format allows
PATIENCE = 20.0  # seconds for one page; a trap would draw for ever
WHITE = (255, 255, 255, 255)


@contextmanager
def opened(source: BinaryIO) -> Iterator[PdfDocument]:
    """Give a PDF; UserError when it is damaged, locked with a password or of absurdly many pages."""
    try:
        document = PdfDocument(source)
    except PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise UserError(
                message("pictures", "This PDF is locked with a password: save a copy and open it in a PDF program.")
            ) from error
        raise UserError(message("pictures", "This PDF is damaged or incomplete.")) from error
    with document:
        if len(document) > MOST_PAGES:
            raise UserError(
                message("pictures", "This PDF claims to have {count} pages: too many to be shown.", count=len(document))
            )
        document.init_forms()  # what is filled in is seen too
        yield document


def page_sizes(document: PdfDocument) -> list[tuple[float, float]]:
    """Return width and height of each page in points; a broken page counts as A4, absurd sides are cut."""
    return [page_size(document, page) for page in range(len(document))]


def page_size(document: PdfDocument, page: int) -> tuple[float, float]:
    try:
        width, height = document.get_page_size(page)
    except PdfiumError:
        return A4
    return bounded(width), bounded(height)


def bounded(side: float) -> float:
    return min(max(side, LEAST), LARGEST) if math.isfinite(side) else LARGEST


def drawn(document: PdfDocument, page: int, scale: float) -> PdfBitmap:
    """Return a page (from 0) at scale pixels a point, four bytes a pixel: blue, green, red and one without meaning.

    UserError when it cannot be drawn, or not within PATIENCE.
    """
    width, height = (max(1, math.ceil(side * scale)) for side in page_size(document, page))
    until = time.monotonic() + PATIENCE
    pause = raw.IFSDK_PAUSE(version=1)
    pause.NeedToPauseNow = type(pause.NeedToPauseNow)(lambda _pause: time.monotonic() > until)
    try:
        sheet = document[page]
    except PdfiumError as error:
        raise UserError(message("pictures", "This page is damaged.")) from error
    bitmap = PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx)
    bitmap.fill_rect(WHITE, 0, 0, width, height)
    place = (bitmap, sheet, 0, 0, width, height, 0, raw.FPDF_ANNOT)
    status = raw.FPDF_RenderPageBitmap_Start(*place, pause)
    raw.FPDF_RenderPage_Close(sheet)
    if status != raw.FPDF_RENDER_DONE:
        raise UserError(message("pictures", "This page takes too long to draw."))
    if document.formenv:
        raw.FPDF_FFLDraw(document.formenv, *place)
    return bitmap
