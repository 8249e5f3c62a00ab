"""Thumbnails: a small JPEG of each content, made once and kept in the book, so that lists never read whole photos."""

import io
from typing import BinaryIO

from PIL import Image
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.pictures import HEAD, PDF, kind, upright
from cmdesk.models.attachment import Thumbnail

LONGEST = 352  # pixels: twice what a list shows, for dense screens
QUALITY = 82


def draw_thumbnail(stream: BinaryIO) -> bytes:
    """Return a small JPEG of a picture or of a PDF's first page; empty when nothing can be shown of it."""
    stream.seek(0)
    found = kind(stream.read(HEAD))
    stream.seek(0)
    try:
        if found == PDF:
            return small(first_page(stream))
        return small(upright(stream, LONGEST)) if found else b""
    except UserError:  # damaged, locked, too large: whoever opens it is told
        return b""


def first_page(stream: BinaryIO) -> Image.Image:
    from cmdesk.core import pdf  # noqa: PLC0415  (PDFium loads slowly)

    with pdf.opened(stream) as document:
        scale = LONGEST / max(pdf.page_size(document, 0))
        page: Image.Image = pdf.drawn(document, 0, scale).to_pil()
        return page.convert("RGB")


def small(picture: Image.Image) -> bytes:
    picture.thumbnail((LONGEST, LONGEST))
    made = io.BytesIO()
    picture.save(made, "JPEG", quality=QUALITY)
    return made.getvalue()


def find_thumbnail(session: Session, sha256: str) -> bytes | None:
    """Return the thumbnail kept for a content, empty when nothing can be shown of it, None when none was made yet."""
    found = session.get(Thumbnail, sha256)
    return None if found is None else found.data


def keep_thumbnail(session: Session, sha256: str, jpeg: bytes) -> None:
    """Keep a thumbnail; the first one made of a content stays."""
    session.execute(insert(Thumbnail).on_conflict_do_nothing(), {"sha256": sha256, "data": jpeg})
