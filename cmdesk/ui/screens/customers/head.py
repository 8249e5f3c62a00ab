"""Who this is: the tile with the first character, the name, chips, and how to reach them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import mask
from cmdesk.models.party import PartyKind
from cmdesk.services.customer import CustomerDetail
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Chip, Elided, Masked, Painted
from cmdesk.ui.kit.paint import CENTRE, draw_box, draw_text
from cmdesk.ui.screens.customers import words
from cmdesk.ui.screens.prospects_words import stage_look, stage_name
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

WIDEST = 360  # px


def tile(name: str) -> Painted:
    """Return the square with the character a party is known by: the surname of 王建国, 老王家 gives 老."""
    letter = next((each for each in name.strip() if each.isalnum()), "?")
    side = theme().px(44)

    def draw(painter: QPainter, rect: QRectF) -> None:
        draw_box(painter, rect, "accent.soft", "", 8)
        draw_text(painter, rect, letter, "page", "accent.text", bold=True, align=CENTRE)

    return Painted(draw, side, side, name="tile")


def chips(detail: CustomerDetail, catalog: Catalog, size: str) -> list[QWidget]:
    """Return what a party is: its stage, kind, trade and size class."""
    line = detail.line
    found: list[QWidget] = []
    if line.stage:
        found.append(Chip(stage_name(line.stage, catalog), *stage_look(line.stage)))
    found.append(Chip(words.kind(line.kind, catalog), "plain", ""))
    if detail.runs:
        found.append(Chip(tr_catalog(catalog.terms["party_kind"]["micro_owner"].name), "plain", "store"))
    if trade := words.trade(line, catalog):
        found.append(Chip(trade, "plain", ""))
    if size:
        found.append(Chip(size, "plain", ""))
    if line.invented:
        found.append(Chip(tr("prospects", "Made-up example"), "plain", "ghost"))
    return found


def ways_to_reach(desk: Desk, detail: CustomerDetail) -> Sequence[QWidget]:
    """Return who to ask for, the phone and the credit code, masked until clicked."""
    line, form = detail.line, detail.form
    found: list[QWidget] = []
    if line.contact:
        found.append(grey(line.contact))
    if line.phone:
        says = tr("customers", "Phone")
        found.append(Masked(line.phone, says=says, seen=words.seeing(desk, "phone", line.name), name="phone"))
    if form.credit_code:
        kind = "uscc_individual" if form.kind is PartyKind.INDIVIDUAL_BUSINESS else "uscc"
        found.append(number(desk, detail, "credit_code", tr("customers", "Credit code"), form.credit_code, kind))
    if form.identity_no:
        found.append(
            number(desk, detail, "identity_no", tr("customers", "Identity number"), form.identity_no, "id_card")
        )
    if line.address:
        found.append(grey(line.address))
    return found


def number(desk: Desk, detail: CustomerDetail, key: str, says: str, text: str, kind: str) -> QWidget:
    """Return a number masked until clicked; whole where the bank's rule leaves it so."""
    if mask(kind, text) == text:
        return grey(text)
    return Masked(text, says=says, seen=words.seeing(desk, key, detail.line.name), kind=kind, name=key)


def grey(text: str) -> QWidget:
    """Return small words of one line that give way."""
    return giving_way(Elided(text, "caption", "secondary"))


def name_label(name: str) -> QWidget:
    """Return the name in large; a very long one gives way to the chips."""
    words_ = Elided(name, "page", bold=True)
    words_.setObjectName("customer_name")
    return giving_way(words_)


def giving_way(words_: Elided) -> Elided:
    words_.setMaximumWidth(theme().px(WIDEST))
    words_.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words_
