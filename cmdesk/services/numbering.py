"""Numbers that people read: L20261010-001 for an opportunity, V… for a visit, SQ-2026-0001 for an application."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

AFTER_HYPHEN = chr(ord("-") + 1)  # every prefix ends in a hyphen
DAILY_DIGITS = 3
YEARLY_DIGITS = 4


def daily(session: Session, column: InstrumentedAttribute[str], letter: str, day: date, count: int = 1) -> list[str]:
    """Return the next count numbers of day: letter, yyyymmdd, hyphen and a running number of three digits or more."""
    return following(session, column, f"{letter}{day:%Y%m%d}-", DAILY_DIGITS, count)


def yearly(session: Session, column: InstrumentedAttribute[str], letters: str, day: date) -> str:
    """Return the next number of the year of day."""
    return following(session, column, f"{letters}-{day:%Y}-", YEARLY_DIGITS, 1)[0]


def following(session: Session, column: InstrumentedAttribute[str], prefix: str, digits: int, count: int) -> list[str]:
    """Return the numbers after the highest one taken; a longer number is a higher one."""
    ours = (column >= prefix) & (column < prefix[:-1] + AFTER_HYPHEN)  # LIKE would read every number there is
    highest = session.scalar(select(column).where(ours).order_by(func.length(column).desc(), column.desc()).limit(1))
    last = int(highest.removeprefix(prefix)) if highest else 0
    return [f"{prefix}{last + step:0{digits}d}" for step in range(1, count + 1)]
