"""A question to carry the talk on with: situation, problem, implication, need."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.ui.kit import button, column, frame, label, muted, row
from cmdesk.ui.text import tr, tr_catalog


class Spin(QWidget):
    """One prompt at a time; the link shows the next, kind after kind."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self.setObjectName("spin")
        most = max((len(kind.prompts) for kind in catalog.spin.values()), default=0)
        self._prompts = [
            (kind.name, kind.prompts[at])
            for at in range(most)
            for kind in catalog.spin.values()
            if at < len(kind.prompts)
        ]
        self._at = -1
        self._kind = muted("")
        self._said = label("", "read", "accent", wrap=True, name="prompt")
        more = button(tr("visits", "Another"), self.go_on, kind="link", small=True, name="another")
        head = row(label(tr("visits", "Ask next"), "title", bold=True), self._kind, None, more)
        self.setLayout(column(head, frame("tint", column(self._said, margins=(12, 8, 12, 8))), gap=6))
        self.go_on()

    def go_on(self) -> None:
        """Show the next prompt, round the corner."""
        self._at = (self._at + 1) % len(self._prompts)
        kind, prompt = self._prompts[self._at]
        self._kind.setText(tr_catalog(kind))
        self._said.setText(tr("visits", "“{prompt}”", prompt=tr_catalog(prompt)))
