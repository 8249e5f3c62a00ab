"""The relations of a customer: as chips by what the others are to it, or as a picture of one or two degrees."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.services.relation_groups import Group, Tie
from cmdesk.services.relations import RelationLine
from cmdesk.ui.kit import Flow, Item, Option, Segmented, button, column, holding, label, muted, row
from cmdesk.ui.kit.buttons import plainly
from cmdesk.ui.kit.paint import draw_box, draw_focus, draw_icon, draw_text
from cmdesk.ui.screens.customers.people_words import KIND_ICONS, in_words
from cmdesk.ui.text import plain_tip, tr
from cmdesk.ui.theme import theme

WIDEST = 300
LIST = "list"


class RelationChip(QAbstractButton):
    """A party and what it is to the customer; a click opens the relation. Tinted where both count as one borrower."""

    def __init__(self, line: RelationLine, on: Callable[[], object]) -> None:
        super().__init__()
        self.line = line
        self.setText(mask_text(line.other.name))
        self._words = in_words(line)
        grouped = tr("people", "one borrower for group credit") if line.grouping == "yes" else ""
        self.setAccessibleName("，".join(part for part in (self.text(), self._words, grouped) if part))
        self.setToolTip(plain_tip(self.accessibleName()))
        self.setObjectName(f"relation_{line.id}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(plainly(on))

    def sizeHint(self) -> QSize:
        t = theme()
        wanted = t.width(self.text(), bold=False) + t.width(self._words, "caption") + t.px(52)
        return QSize(min(wanted, t.px(WIDEST)), t.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, rect = theme(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grouped = self.line.grouping == "yes"
        fill = "warn.soft" if grouped else "bg.hover" if self.underMouse() else "bg.sunken"
        draw_box(painter, rect, fill, "warn.mark" if grouped else "line.normal", 6)
        left = t.px(9)
        draw_icon(painter, left, rect.center().y(), KIND_ICONS.get(self.line.other.kind, "users"),
                  "warn.text" if grouped else "text.muted", 14)  # fmt: skip
        left += t.px(20)
        words = t.width(self._words, "caption") + t.px(2)
        room = rect.width() - left - t.px(9)
        name = max(min(t.width(self.text()) + t.px(2), room - words - t.px(6)), t.px(40))
        draw_text(painter, QRectF(left, 0, name, rect.height()), self.text())
        behind = QRectF(left + name + t.px(6), 1, room - name - t.px(6), rect.height())
        draw_text(painter, behind, self._words, "caption", "warn.text" if grouped else "text.muted")
        if self.hasFocus():
            draw_focus(painter, rect, 6)


def chips(
    lines: Sequence[RelationLine], both_ways: Collection[str], on: Callable[[RelationLine], object]
) -> list[Item]:
    """Return the relations grouped by direction; one that reads the same both ways stands with the first."""
    items: list[Item] = []
    for inverse, title in (
        (False, tr("people", "They are to this customer")),
        (True, tr("people", "From this customer")),
    ):
        ours = [line for line in lines if (line.inverse and line.role not in both_ways) == inverse]
        if ours:
            made = [RelationChip(line, partial(on, line)) for line in ours]
            items.append(column(muted(title), holding(Flow(*made, gap=8)), gap=4))
    return items


def group_lines(group: Group, go: Callable[[UUID], object]) -> list[Item]:
    """Return who counts as one borrower with the customer and why, and what is only a hint."""
    items: list[Item] = []
    for title, ties, role in (
        (tr("people", "One borrower for group credit"), group.members, "warn"),
        (tr("people", "To be looked at"), group.hints, "muted"),
    ):
        if not ties:
            continue
        items.append(label(f"{title}  {len(ties)}", "caption", role, bold=True))
        items += [tie_row(tie, go) for tie in ties]
    return items


def tie_row(tie: Tie, go: Callable[[UUID], object]) -> QWidget:
    other = tie.line.other
    who = button(other.name, lambda: go(other.id), kind="link", small=True, name="member")
    why = tr("people", "{words} of {name}", words=in_words(tie.line), name=mask_text(tie.party.name))
    return holding(row(who, (muted(why, wrap=True), 1), gap=8))


def looks(current: str) -> Segmented:
    """Return the choice of how relations are shown."""
    options = [
        Option(LIST, tr("people", "List")),
        Option("1", tr("people", "Picture")),
        Option("2", tr("people", "Second degree")),
    ]
    return Segmented(options, current, says=tr("people", "How relations are shown"), name="look")
