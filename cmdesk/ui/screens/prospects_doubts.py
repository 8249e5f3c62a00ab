"""What is doubtful in the form of a prospect: numbers that cannot be right, clients that are in the book already."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from cmdesk.core.identifiers import REASONS
from cmdesk.core.masking import mask_text
from cmdesk.services.prospect_views import Alike
from cmdesk.ui.kit import button, column, frame, holding, label, muted, picture, row
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

Check = Callable[[str], tuple[str, str | None]]
"""Returns the kind of number and what is wrong with it, a code of REASONS, or None."""


class Doubts:
    """Warnings below fields: they are said and hold nothing up."""

    def __init__(self, checks: Mapping[str, Check]) -> None:
        self.checks = checks
        self._lines: dict[str, tuple[QWidget, QLabel]] = {}

    def below(self, name: str, field: QWidget) -> QWidget:
        """Return field at the top of its place, with room for a warning below it if it is one that is checked."""
        if name not in self.checks:
            return holding(column(field, None))
        words = label("", "caption", "warn", wrap=True, name=f"{name}_doubt")
        line = holding(row(picture("triangle-alert", "warn.mark", 14), (words, 1), gap=4))
        line.setVisible(False)
        self._lines[name] = line, words
        return holding(column(field, line, None, gap=3))

    def check(self, name: str, text: str) -> None:
        """Say what is doubtful about a number as typed."""
        line, words = self._lines[name]
        kind, error = self.checks[name](text) if text.strip() else ("", None)
        reason = next((said for key, said in REASONS.items() if key == (kind, error)), None)
        words.setText("" if reason is None else tr("prospects", "Please check: {reason}", reason=reading(reason)))
        line.setVisible(reason is not None)


class LikeCard(QFrame):
    """Who in the book may be the one being typed. wanted(opportunity id): the user goes to one of them."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("alike")
        self.setProperty("kind", "card")
        self._lines = column(gap=8)
        self.setLayout(
            column(
                label(tr("prospects", "Already in the book?"), bold=True), self._lines, gap=8, margins=(14, 10, 14, 12)
            )
        )
        self.setMinimumWidth(theme().px(240))

    def show_found(self, found: Sequence[Alike], *, typed: bool) -> None:
        """Show clients that share something; typed tells whether there is a name to compare with."""
        while (item := self._lines.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.deleteLater()
        for each in found:
            self._lines.addWidget(self._client(each))
        if not found and typed:
            self._lines.addWidget(
                said("circle-check", "ok", tr("prospects", "Nobody has this name, phone or credit code."))
            )
        elif not found:
            hint = tr("prospects", "Clients with the same name, phone or credit code will show here.")
            self._lines.addWidget(muted(hint, wrap=True))

    def _client(self, found: Alike) -> QWidget:
        shared = {
            "name": tr("prospects", "the same name"),
            "phone": tr("prospects", "the same phone"),
            "credit_code": tr("prospects", "the same credit code"),
        }[found.shared]
        words = column(
            label(mask_text(found.name), bold=True, wrap=True), label(shared, "caption", "warn", wrap=True), gap=0
        )
        parts = row(picture("triangle-alert", "warn.mark"), (words, 1), margins=(10, 8, 8, 8))
        if found.opportunity_id is not None:
            opportunity_id = found.opportunity_id
            go = button(tr("prospects", "Show"), lambda: self.wanted.emit(opportunity_id), kind="link", small=True)
            parts.addWidget(go)
        return frame("warn", parts, name="alike_client")


def said(name: str, tone: str, words: str) -> QWidget:
    return holding(row(picture(name, f"{tone}.mark", 14), (label(words, "caption", tone, wrap=True), 1), gap=5))
