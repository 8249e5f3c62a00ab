"""The next step of a prospect; apart from all else about prospects, for Today needs no more of them to show itself."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.models.party import Opportunity


def reschedule(session: Session, opportunity_id: UUID, *, next_action: str, next_date: date | None) -> None:
    """Write what comes next with a prospect, and when."""
    opportunity = session.get_one(Opportunity, opportunity_id)
    opportunity.next_action, opportunity.next_date = next_action.strip(), next_date
