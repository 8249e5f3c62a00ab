"""The checklist of an application as it stands, on paper: every document asked for, in or missing."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import Hide, mask
from cmdesk.core.text import Translate
from cmdesk.memo.archive_index import ArchiveIndex, Filed, FiledPart, written
from cmdesk.models.application import Application
from cmdesk.services.archive import named
from cmdesk.services.checklist import ChecklistLine, read_checklist
from cmdesk.services.profile import read_profile

PENDING = "pending"  # the state of a document that is not in yet


def print_checklist(
    session: Session,
    application_id: UUID,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide = mask,
) -> bytes:
    """Return the checklist of an application as a PDF, category by category."""
    application = session.get_one(Application, application_id)
    profile = read_profile(session)
    lines = read_checklist(session, application_id, today=today, catalog=catalog)
    client, states = application.opportunity.number, catalog.terms["item_state"]

    def filed(line: ChecklistLine) -> Filed:
        return Filed(
            name=line.document.name,
            state=states[line.state.value if line.state else PENDING].name,
            issued_on=line.issued_on,
            files=[each.name for each in named(line, client)],
        )

    index = ArchiveIndex(
        title=translate("archive", "Checklist"),
        number=application.number,
        client=application.party.name,
        product=catalog.products[application.product].name,
        branch=profile.branch,
        manager=profile.name,
        day=today,
        language=language,
        parts=[
            FiledPart(name=category, papers=[filed(line) for line in lines if line.document.category == category])
            for category in dict.fromkeys(line.document.category for line in lines)
        ],
    )
    return written(index, translate, hide)
