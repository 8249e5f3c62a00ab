"""What is typed into the calculators, kept for each client and for nobody in particular, and who was the last."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from cmdesk.ui.desk import Desk

PREFIX = "calculators:"
LAST = f"{PREFIX}last"
AFTER = 600  # ms after the first key not kept yet


class Keeping(QObject):
    """Texts by calculator and field, as a draft of the book; written within a second."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._party: UUID | None = None
        self._kept: dict[str, Any] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER)
        self._soon.timeout.connect(self.flush)

    def last(self) -> UUID | None:
        """Return the client of the last time."""
        kept = self._desk.drafts.find(LAST)
        party = str(kept.fields.get("party", "")) if kept else ""
        return UUID(party) if party else None

    def begin(self, party: UUID | None) -> None:
        """Keep for this client from now on."""
        if party != self.last():
            self._desk.drafts.keep(LAST, {"party": str(party or "")})
        self._party = party
        kept = self._desk.drafts.find(self._key())
        self._kept = dict(kept.fields) if kept else {}

    def open(self) -> str:
        """Return which calculator was open for the client."""
        return str(self._kept.get("open", ""))

    def texts(self, calculator: str) -> Mapping[str, str]:
        """Return what was typed into a calculator, by field; nothing where nobody has."""
        found = self._kept.get(calculator)
        return {str(name): str(text) for name, text in found.items()} if isinstance(found, dict) else {}

    def opened(self, calculator: str) -> None:
        if self.open() != calculator:
            self._kept["open"] = calculator
            self._start()

    def keep(self, calculator: str, texts: Mapping[str, str]) -> None:
        """Have the texts of a calculator kept."""
        self._kept[calculator] = dict(texts)
        self._start()

    def flush(self) -> None:
        """Keep at once what waits."""
        if self._soon.isActive():
            self._soon.stop()
            self._desk.drafts.keep(self._key(), self._kept)

    def _start(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _key(self) -> str:
        return f"{PREFIX}{self._party or ''}"
