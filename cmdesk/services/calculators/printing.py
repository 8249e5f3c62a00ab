"""A calculation leaves the program: as text, or on one page."""

from datetime import date

from sqlalchemy.orm import Session

from cmdesk.core.masking import TEXT, Hide, mask
from cmdesk.core.text import Translate
from cmdesk.memo.calculation import Calculation, Sender
from cmdesk.services.profile import read_profile


def sender_of(session: Session, client: str, *, today: date, hide: Hide = mask) -> Sender:
    """Return for whom a calculation is made, and by whom; the manager's own telephone is there to be called."""
    profile = read_profile(session)
    return Sender(
        day=today,
        client=hide(TEXT, client) if client else "",
        manager=profile.name,
        branch=profile.branch,
        phone=profile.phone,
    )


def print_calculation(
    session: Session,
    calculation: Calculation,
    client: str,
    *,
    today: date,
    translate: Translate,
    language: str,
    hide: Hide = mask,
) -> bytes:
    """Return a calculation as a PDF of one page."""
    from cmdesk.memo.calculation_page import written  # noqa: PLC0415  (reportlab loads slowly)

    return written(calculation, sender_of(session, client, today=today, hide=hide), translate, language)
