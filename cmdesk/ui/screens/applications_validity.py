"""How long a document is good in words, and what to do about it next."""

from datetime import date, timedelta

from cmdesk.core.catalog import Condition, Document
from cmdesk.models.application import COLLECTED, ItemState
from cmdesk.services.checklist import ChecklistLine
from cmdesk.services.checklist_progress import standing
from cmdesk.services.document_validity import DATED, FOR_EVER
from cmdesk.ui.screens.applications_words import how_long, joined, rule, term
from cmdesk.ui.text import tr, tr_catalog

Words = tuple[str, str, str]
"""Words, a second line, and a tone."""
TONES = {"warn": "warn", "bad": "bad"}


def validity(line: ChecklistLine, against: date) -> Words:
    """Return words, second line and tone of how long a document is good, against being the committee day or today."""
    document = line.document
    if line.state not in COLLECTED:
        return rule(document), "", "muted"
    if line.days_left is not None:
        return lasting(line, against)
    if line.light == "unknown":
        dated = document.validity_kind in DATED
        words = tr("checklist", "No date entered") if dated else tr("checklist", "Months not ticked")
        return words, rule(document), "unknown"
    if line.light == "bad":
        lacking = line.verdict.lacking
        words = (
            tr("checklist", "{count} lacking", count=len(lacking)) if lacking else tr("checklist", "Signed too late")
        )
        return words, joined(lacking[:2]), "bad"
    return rule(document), "", "secondary"


def lasting(line: ChecklistLine, against: date) -> Words:
    """Return the days a document has left, or is over by."""
    left = line.days_left or 0
    if line.expires_on == FOR_EVER and line.document.validity_kind == "until_expiry":
        return tr("checklist", "For good"), "", "secondary"
    last = tr("checklist", "until {day}", day=(against + timedelta(days=left)).isoformat())
    if left < 0:
        return tr("checklist", "{count} days over", count=-left), last, "bad"
    return tr("checklist", "{count} days left", count=left), last, TONES.get(line.light, "secondary")


def next_step(line: ChecklistLine, question: Condition | None, *, offered: str = "") -> Words:
    """Return the next step, its second line and its tone.

    question is what has to be asked first; offered says where the book has the document already.
    """
    stage = standing(line)
    if offered:
        return tr("checklist", "Take it over"), offered, "accent"
    if stage == "unsettled":
        return tr("checklist", "Ask first"), tr_catalog(question.question) if question else "", "accent"
    if stage in ("missing", "expired"):
        return to_get(line, again=stage == "expired")
    words = {
        "undated": (date_wanted(line.document), ""),
        "soon": (tr("checklist", "Have a new one ready"), how_long(line.document)),
    }
    if stage == "soon" and line.verdict.why is not None:
        words["soon"] = (tr("checklist", "Note how it goes on"), "")
    return (*words[stage], "accent") if stage in words else to_finish(line)


def to_get(line: ChecklistLine, *, again: bool) -> Words:
    """Return how a document is got, or got again."""
    if again and line.verdict.lacking:
        return tr("checklist", "Get what is lacking"), joined(line.verdict.lacking[:3]), "accent"
    if again and line.document.signed_before:
        return tr("checklist", "Have it signed again"), "", "accent"
    return fetch_words(line.document, again=again), how_long(line.document), "accent"


def to_finish(line: ChecklistLine) -> Words:
    """Return what is left to do about a document that is there and good."""
    if line.unwitnessed:
        return tr("checklist", "Second person to see it"), "", "accent"
    if line.state is ItemState.RECEIVED and line.document.form == "copy_verified":
        return tr("checklist", "Check the original"), "", "secondary"
    if line.state in COLLECTED and line.document.signer and not line.signed:
        return tr("checklist", "Tick the signatures"), tr_catalog(line.document.signer), "secondary"
    return line.reason, "", "secondary"


def date_wanted(document: Document) -> str:
    """Return what has to be entered so that one can tell how long a document is good."""
    return {
        "days": tr("checklist", "Enter the day of issue"),
        "verify_online": tr("checklist", "Look it up online"),
        "periods": tr("checklist", "Tick the months"),
    }.get(document.validity_kind, tr("checklist", "Enter the day of expiry"))


def fetch_words(document: Document, *, again: bool) -> str:
    """Return how a document is got, by who gives it."""
    if again:
        return tr("checklist", "Renew: {giver}", giver=term("giver", document.giver))
    return {
        "client": tr("checklist", "Ask the client"),
        "site": tr("checklist", "Take on site"),
        "bank": tr("checklist", "Do in the bank"),
        "authority": tr("checklist", "Get from outside"),
    }[document.giver]
