"""A calculation on one page."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from cmdesk.core.masking import TEXT, Hide, mask
from cmdesk.core.text import Message, Translate, message
from cmdesk.services.calculators.calculator import NOTE, Calculator, Result
from cmdesk.services.profile import read_profile


def print_calculation(
    session: Session,
    calculator: Calculator,
    offers: Sequence[tuple[Mapping[str, str], Result]],
    *,
    client: str,
    today: date,
    language: str,
    translate: Translate,
    hide: Hide = mask,
) -> bytes:
    """Return answers as a PDF of one page; offers are what was asked, captions by text, with what comes of it."""
    from cmdesk.memo.calculation import Calculation, Column, written  # noqa: PLC0415  (reportlab loads slowly)

    profile = read_profile(session)
    columns = [
        Column(
            title=message("calculators", "Offer {number}", number=place).read(translate) if len(offers) > 1 else "",
            asked=list(asked.items()),
            lines=[
                (line.caption.read(translate), said(line.text, translate) + (f"\n{line.words}" if line.words else ""))
                for line in result.lines
            ],
            strong=frozenset(line.caption.read(translate) for line in result.lines if line.strong),
            balances=[float(value) for value in result.balances.values] if result.balances else (),
        )
        for place, (asked, result) in enumerate(offers, start=1)
    ]
    contact = "　".join(part for part in (profile.branch, profile.name, profile.phone) if part)
    told = Calculation(
        title=calculator.title.read(translate),
        client=hide(TEXT, client) if client else "",
        day=today,
        columns=columns,
        chart=message("calculators", "Balance month by month, 10,000 yuan").read(translate),
        note=NOTE.read(translate),
        contact=contact,
        author=profile.name,
        language=language,
    )
    return written(told, translate)


def said(text: str | Message, translate: Translate) -> str:
    return text.read(translate) if isinstance(text, Message) else text
