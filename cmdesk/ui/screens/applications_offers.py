"""A document the book already has: where it lies, of what day, how long it is good, and one click to take it over."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from cmdesk.services.checklist import RULED_OUT, ChecklistLine
from cmdesk.services.checklist_progress import standing
from cmdesk.services.checklist_reuse import Offer
from cmdesk.services.document_validity import FOR_EVER
from cmdesk.ui import kit
from cmdesk.ui.text import tr

GOOD = ("ok", "warn")


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


def offered(line: ChecklistLine, offers: Mapping[str, Sequence[Offer]]) -> Sequence[Offer]:
    """Return what may be taken over for a document, if that is still wanted."""
    wanted = line.applies is not False and standing(line) in ("missing", "unsettled", "expired")
    return offers.get(line.document.code, ()) if wanted and line.state not in RULED_OUT else ()


def best_offers(lines: Sequence[ChecklistLine], offers: Mapping[str, Sequence[Offer]]) -> Sequence[Offer]:
    """Return the latest offer of every document still wanted, as far as it is known to be good."""
    latest = [found[0] for line in lines if line.applies and (found := offered(line, offers))]
    return [each for each in latest if each.verdict.light in GOOD]


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
