"""A document the book already has: where it lies, of what day, how long it is good, and one click to take it over."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from cmdesk.services.checklist_reuse import Offer
from cmdesk.services.document_validity import FOR_EVER
from cmdesk.ui import kit
from cmdesk.ui.text import tr


def offer_words(offer: Offer) -> str:
    """Return where a document lies and how long it is good, in one line."""
    where = tr("checklist", "In {number}", number=offer.source) if offer.source else tr("checklist", "Of the client")
    parts = [where]
    if offer.dates.issued_on:
        parts.append(tr("checklist", "of {day}", day=offer.dates.issued_on.isoformat()))
    if offer.last_day == FOR_EVER:
        parts.append(tr("checklist", "For good"))
    elif offer.last_day:
        parts.append(tr("checklist", "until {day}", day=offer.last_day.isoformat()))
    if offer.attachments:
        parts.append(tr("checklist", "{count} files", count=len(offer.attachments)))
    return " · ".join(parts)


def offers_box(offers: Sequence[Offer], take: Callable[[Offer], object]) -> QWidget:
    """Return the documents there are, each with a button that takes it over."""
    lines: list[kit.Item] = [kit.label(tr("checklist", "The book has it already"), bold=True)]
    for offer in offers:
        tone = "warn" if offer.verdict.light == "warn" else "secondary"
        words = kit.label(offer_words(offer), "caption", tone, wrap=True, name="offer")
        push = kit.button(
            tr("checklist", "Take it over"),
            partial(take, offer),
            icon="copy",
            small=True,
            tip="Ctrl+T",
            name="take_over",
        )
        lines += [words, kit.row(push, None)]
    return kit.frame("tint", kit.column(*lines, gap=4, margins=(12, 8, 12, 10)), name="offers")
