"""Who must sign a document, ticked off when they have; and who saw its original."""

from collections.abc import Callable, Sequence

from cmdesk.core.masking import mask_text
from cmdesk.models.application import COLLECTED, ItemState
from cmdesk.services.checklist import TWO_SEE, ChecklistLine
from cmdesk.ui import kit
from cmdesk.ui.text import tr, tr_catalog


def signing(
    line: ChecklistLine, *, sign: Callable[[], object], change_witness: Callable[[], object]
) -> Sequence[kit.Item]:
    """Return a tick for the signatures, and the line of who saw the original, with the way to put it right."""
    parts: list[kit.Item] = []
    if line.state in COLLECTED and line.document.signer:
        box = kit.CheckEdit(tr("checklist", "Signed by {who}", who=tr_catalog(line.document.signer)), name="signed")
        box.setChecked(line.signed)
        box.edited.connect(sign)
        parts.append(box)
    if line.state is ItemState.VERIFIED and line.document.form in TWO_SEE:
        words = tr("checklist", "A second person has to see the original")
        if line.witness:
            words = tr("checklist", "Original seen by {one} and {other}", one=line.by, other=line.witness)
        seen = kit.label(
            mask_text(words), "caption", "warn" if line.unwitnessed else "secondary", wrap=True, name="seen_by"
        )
        put_right = kit.button(tr("checklist", "Change"), change_witness, kind="link", small=True, name="witness")
        parts.append(kit.row((seen, 1), put_right))
    return parts
