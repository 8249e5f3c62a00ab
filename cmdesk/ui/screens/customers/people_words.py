"""Relations and what hints at them in words."""

from cmdesk.core import figures
from cmdesk.core.masking import PHONE, mask, mask_text
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.models.party import PartyKind
from cmdesk.services.clues import CONTACT
from cmdesk.services.clues import PHONE as SAME_PHONE
from cmdesk.services.relations import RelationLine
from cmdesk.ui.text import tr, tr_catalog

KIND_ICONS = {PartyKind.ENTERPRISE: "building-2", PartyKind.INDIVIDUAL_BUSINESS: "store", PartyKind.PERSON: "user"}
CLUES = {
    "phone": QT_TRANSLATE_NOOP("people", "Same telephone"),
    "address": QT_TRANSLATE_NOOP("people", "Same address"),
    "person": QT_TRANSLATE_NOOP("people", "Same person behind both"),
    "contact": QT_TRANSLATE_NOOP("people", "Is the contact"),
}
DUPLICATES = {
    "credit_code": QT_TRANSLATE_NOOP("people", "Same credit code"),
    "identity_no": QT_TRANSLATE_NOOP("people", "Same identity number"),
    "name_phone": QT_TRANSLATE_NOOP("people", "Same name and telephone"),
}


def in_words(line: RelationLine) -> str:
    """Return what the other is, with its share: 供应商 17 %."""
    share = f" {figures.percent(line.share)}" if line.share is not None else ""
    return f"{tr_catalog(line.name)}{share}"


def clue(kind: str, shared: str) -> str:
    """Return what is shared, its number masked."""
    words = tr("people", CLUES[kind])
    if kind == CONTACT:
        return words
    return f"{words} {mask(PHONE, shared) if kind == SAME_PHONE else mask_text(shared)}"
