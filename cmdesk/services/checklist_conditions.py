"""What the conditions of a checklist ask for: what is known of each field, and from where."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, Condition
from cmdesk.core.expressions import Fact
from cmdesk.models.application import Application
from cmdesk.services.checklist import known_facts


@dataclass(frozen=True, kw_only=True)
class ConditionLine:
    """One field, what it is, and the documents that hang on it."""

    condition: Condition
    value: Fact  # None: nobody knows yet
    settled: bool  # said for this application; else the value comes from the application, the client or a visit
    documents: Sequence[str]  # codes


def read_conditions(session: Session, application_id: UUID, *, catalog: Catalog) -> list[ConditionLine]:
    """Return every field that the application's checklist asks for, in the catalog's order."""
    application = session.get_one(Application, application_id)
    facts = known_facts(session, application, catalog)
    settled = {each.field for each in application.conditions}
    waiting: dict[str, list[str]] = {}
    for item in catalog.checklists[catalog.products[application.product].checklist].items:
        for name in item.condition.names if item.condition else ():
            waiting.setdefault(name, []).append(item.doc)
    return [
        ConditionLine(condition=each, value=facts.get(code), settled=code in settled, documents=waiting[code])
        for code, each in catalog.conditions.items()
        if code in waiting
    ]
