"""Finding what the user names: by id, by exact name or number, or by an unambiguous start of one."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.services.find import Named, named_applications, named_parties

FEW = 5


def customer(session: Session, wanted: str) -> Named:
    """Return the one party wanted names."""
    return one(named_parties(session, wanted), wanted)


def application(session: Session, wanted: str) -> Named:
    """Return the one application wanted names: its number, or its client when that has just one."""
    return one(named_applications(session, wanted), wanted)


def one(found: Sequence[Named], wanted: str) -> Named:
    """Return the only candidate, or the only exact one; refused when none or several fit."""
    exact = [each for each in found if wanted in {str(each.id), each.name, each.number}]
    candidates = exact or found
    if not candidates:
        raise UserError(message("cli", "Nothing is called “{wanted}”.", wanted=wanted))
    if len(candidates) > 1:
        names = "、".join(f"{each.number} {each.name}".strip() for each in candidates[:FEW])
        raise UserError(
            message(
                "cli", "“{wanted}” fits {count}: {names} … Name one.", wanted=wanted, count=len(candidates), names=names
            )
        )
    return candidates[0]
