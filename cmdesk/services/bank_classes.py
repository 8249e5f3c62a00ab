"""What the manager says flows are: a row by itself, or all with a counterparty; with the reason, in a gesture."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.bank import BankFlow, FlowClass

SLICE = 500  # rows an UPDATE names


def classes(catalog: Catalog, direction: str) -> dict[str, str]:
    """Return the classes of a direction, name by code, in the order of the catalog."""
    flows = catalog.analysis.flows
    if direction == "out":
        return {each.code: each.name for each in flows.outgo}
    return {each.code: each.name for each in flows.income} | {each.code: each.name for each in flows.label}


def class_rows(session: Session, keys: Sequence[UUID], label: str, reason: str, *, catalog: Catalog) -> int:
    """Say what these rows are; an empty label leaves them to the rules again. Return how many were changed.

    Refused without a reason, and where the class is none of a row's direction.
    """
    check(label, reason)
    changed = 0
    for start in range(0, len(keys), SLICE):
        some = keys[start : start + SLICE]
        for direction in session.scalars(select(BankFlow.direction).where(BankFlow.id.in_(some)).distinct()):
            known(label, direction, catalog)
        done = session.execute(
            update(BankFlow)
            .where(BankFlow.id.in_(some))
            .values(label=label, reason=reason.strip() if label else "")
            .execution_options(synchronize_session=False)
        )
        changed += getattr(done, "rowcount", 0)
    session.expire_all()
    return changed


def class_party(
    session: Session,
    party_id: UUID,
    names: Sequence[str],
    direction: str,
    label: str,
    reason: str,
    *,
    catalog: Catalog,
) -> None:
    """Say what all rows with a counterparty, by every name it is printed with, are in one direction.

    An empty label leaves them to the rules again. Refused without a reason, and for a class of the other direction.
    """
    check(label, reason)
    known(label, direction, catalog)
    for name in names:
        kept = session.scalar(
            select(FlowClass).where(
                FlowClass.party_id == party_id, FlowClass.counterparty == name, FlowClass.direction == direction
            )
        )
        if not label:
            if kept is not None:
                session.delete(kept)
        elif kept is None:
            session.add(
                FlowClass(party_id=party_id, counterparty=name, direction=direction, label=label, reason=reason.strip())
            )
        else:
            kept.label, kept.reason = label, reason.strip()
    session.flush()


def check(label: str, reason: str) -> None:
    if label and not reason.strip():
        raise UserError(message("bank", "Say why: the class is changed by hand, and the reason is kept."))


def known(label: str, direction: str, catalog: Catalog) -> None:
    if label and label not in classes(catalog, direction):
        raise UserError(message("bank", "This class is not one of the rows' direction."))
