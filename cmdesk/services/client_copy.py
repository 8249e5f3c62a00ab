"""What a client still has to bring, taken from the checklist of an application for the client's copy."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, Item
from cmdesk.core.masking import Hide, mask
from cmdesk.core.text import Translate
from cmdesk.memo.client_copy import Ask, ClientCopy, as_text, written
from cmdesk.models.application import Application
from cmdesk.services.checklist import RULED_OUT, ChecklistLine, base_of, read_checklist
from cmdesk.services.checklist_progress import COMPLETE, standing
from cmdesk.services.document_validity import required_periods
from cmdesk.services.profile import read_profile


@dataclass(frozen=True, kw_only=True)
class Printed:
    """The client's copy as pages and as text for a message; count is how many documents the client has to see to."""

    pdf: bytes
    text: str
    count: int


def print_client_copy(
    session: Session,
    application_id: UUID,
    *,
    everything: bool,
    due: date | None,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide = mask,
) -> Printed:
    """Return the client's copy of a checklist: what is still open, or everything."""
    copy = client_copy(
        session, application_id, everything=everything, due=due, today=today, catalog=catalog, language=language
    )
    count = sum(ask.group != "bank" for ask in copy.asks)
    return Printed(pdf=written(copy, translate, hide), text=as_text(copy, translate), count=count)


def client_copy(
    session: Session,
    application_id: UUID,
    *,
    everything: bool,
    due: date | None,
    today: date,
    catalog: Catalog,
    language: str,
) -> ClientCopy:
    application = session.get_one(Application, application_id)
    profile = read_profile(session)
    items = {item.doc: item for item in catalog.checklist_of(application.product).items}
    base = base_of(application, today).day
    lines = read_checklist(session, application_id, today=today, catalog=catalog)
    wanted = [line for line in lines if is_asked(line, everything=everything)]
    return ClientCopy(
        client=application.party.name,
        product=catalog.products[application.product].name,
        asks=[ask(line, items[line.document.code], base) for line in wanted],
        due=due,
        branch=profile.branch,
        manager=profile.name,
        phone=profile.phone,
        language=language,
    )


def is_asked(line: ChecklistLine, *, everything: bool) -> bool:
    """Tell whether a document stands on the copy; what is waived or does not apply never does."""
    if line.applies is False or line.state in RULED_OUT:
        return False
    return everything or line.state is None or standing(line) not in COMPLETE


def ask(line: ChecklistLine, item: Item, base: date) -> Ask:
    """Return a document as it is asked for, dated so that it is still good on the day of base."""
    document = line.document
    unsettled = line.applies is None and document.giver != "bank"
    dated = document.giver in ("client", "authority") and document.validity_days
    earliest = base - timedelta(days=document.validity_days) if dated and document.validity_days else None
    return Ask(
        group="maybe" if unsettled else document.giver,
        name=document.name,
        hint=document.hint,
        form=document.form,
        copies=document.copies,
        signer=document.signer,
        days=document.days,
        not_before=earliest,
        periods=required_periods(document, item, base),
        only_if=item.when_text if unsettled else "",
        again=document.giver != "bank" and standing(line) == "expired",
    )
