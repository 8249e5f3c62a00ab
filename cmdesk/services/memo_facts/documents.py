"""The papers of an application and where each stands, as the memo prints them."""

from collections.abc import Sequence

from cmdesk.memo import facts as memo
from cmdesk.models.application import ItemState
from cmdesk.services.checklist import ChecklistLine
from cmdesk.services.checklist_progress import counts

STATES = {
    None: memo.DocumentState.MISSING,
    ItemState.RECEIVED: memo.DocumentState.RECEIVED,
    ItemState.VERIFIED: memo.DocumentState.VERIFIED,
    ItemState.WAIVED: memo.DocumentState.WAIVED,
    ItemState.NOT_APPLICABLE: memo.DocumentState.NOT_APPLICABLE,
}


def grouped(lines: Sequence[ChecklistLine]) -> list[ChecklistLine]:
    """Return lines category by category, in the order these first come; what the memo itself holds is left out."""
    lines = [line for line in lines if counts(line)]
    places = {category: place for place, category in enumerate(dict.fromkeys(each.document.category for each in lines))}
    return sorted(lines, key=lambda each: places[each.document.category])


def document(line: ChecklistLine) -> memo.Document:
    state = STATES[line.state]
    if line.days_left is not None and line.days_left < 0:
        state = memo.DocumentState.EXPIRED
    conditional = memo.Need.UNDECIDED if line.applies is None else memo.Need.CONDITIONAL
    return memo.Document(
        code=line.document.code,
        name=line.document.name,
        group=line.document.category,
        need=memo.Need.REQUIRED if line.required else conditional,
        state=state,
        reason=line.reason or None,
        issued_on=line.issued_on,
        expires_on=line.expires_on,
        files=len(line.files),
    )
