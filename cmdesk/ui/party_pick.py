"""Who is meant: parties of the book offered while a name, its pinyin or a number is typed."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from cmdesk.core.masking import PHONE, mask, mask_text
from cmdesk.services.parties import PartyLine, find_parties, named_party, show_party
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit.editors import LineEdit
from cmdesk.ui.kit.field import Field
from cmdesk.ui.kit.grammar import Words

PAUSE = 150  # ms after the last letter
NAME, PARTY = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
APART = "\x1f"  # between name and id in a draft


def offer_parties(
    desk: Desk,
    edit: QLineEdit,
    *,
    but: UUID | None = None,
    picked: Callable[[PartyLine], object] | None = None,
) -> QCompleter:
    """Offer parties below a line as it is typed in; a pick writes the name there. What is typed freely stays."""
    model = QStandardItemModel(edit)
    offer = QCompleter(model, edit)
    offer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    offer.setCompletionRole(NAME)
    popup = offer.popup()
    if popup is not None:
        popup.setObjectName("parties")
    edit.setCompleter(offer)
    pause = QTimer(edit)
    pause.setSingleShot(True)
    pause.setInterval(PAUSE)

    def look() -> None:
        model.clear()
        for party in desk.ask(find_parties, edit.text(), but=but) if edit.hasFocus() else ():
            item = QStandardItem(said(party))
            item.setData(party.name, NAME)
            item.setData(party, PARTY)
            model.appendRow(item)
        if model.rowCount():
            offer.complete()

    def pick(index: QModelIndex) -> None:
        party = index.data(PARTY)
        pause.stop()
        if picked is not None and isinstance(party, PartyLine):
            picked(party)

    pause.timeout.connect(look)
    edit.textEdited.connect(lambda _text: pause.start())
    offer.activated[QModelIndex].connect(pick)  # type: ignore[index]  # the stubs know no overloads
    return offer


def said(party: PartyLine) -> str:
    """Return a party in one line, with what tells it from others, its number masked."""
    contact = party.contact if party.contact != party.name else ""
    more = [mask_text(contact), mask(PHONE, party.phone) if party.phone else "", mask_text(party.address)]
    return "　".join([mask_text(party.name), " · ".join(part for part in more if part)]).strip("　")


class PartyEdit(LineEdit):
    """One line that holds a party of the book (value: its id) or the name of one that is new (value: str)."""

    def __init__(self, desk: Desk, *, but: UUID | None = None, hint: str = "") -> None:
        super().__init__(Words(longest=80), hint=hint)
        self._desk = desk
        self._party: PartyLine | None = None
        self.textEdited.connect(self._typed)
        offer_parties(desk, self, but=but, picked=self._picked)

    def party(self) -> PartyLine | None:
        """Return the party of the book that was picked, while its name stands."""
        return self._party

    def meant(self) -> UUID | None:
        """Return the party that was picked, or the only one of the whole name that was typed."""
        return self._party.id if self._party is not None else self._desk.ask(named_party, self.text())

    def value(self) -> UUID | str | None:
        return self._party.id if self._party is not None else super().value()

    def set_value(self, value: UUID | str | None) -> None:
        self._party = self._desk.ask(show_party, value) if isinstance(value, UUID) else None
        super().set_value(self._party.name if self._party is not None else value)

    def raw(self) -> str:
        return self.text() if self._party is None else f"{self.text()}{APART}{self._party.id}"

    def set_raw(self, text: str) -> None:
        name, _, id_ = text.partition(APART)
        self.set_value(UUID(id_) if id_ else name)
        if self._party is None:
            self.setText(name)

    def leave(self, reason: Qt.FocusReason) -> None:
        if self._party is None:
            super().leave(reason)

    def _typed(self, text: str) -> None:
        if self._party is not None and text != self._party.name:
            self._party = None

    def _picked(self, party: PartyLine) -> None:
        self._party = party
        self.setText(party.name)
        self.edited.emit()


def party_field(desk: Desk, caption: str, *, but: UUID | None = None, hint: str = "") -> Field:
    """Return a field for a party; its value is an id, a new name, or None."""
    return Field(caption, PartyEdit(desk, but=but), hint=hint, required=True)
