"""What is edited beside a chapter: a field, a line of a table, an explanation; one at a time."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from cmdesk.services.applications import ApplicationLine
from cmdesk.services.workpaper import write_finding
from cmdesk.services.workpaper_take import take_findings
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Inspector
from cmdesk.ui.screens.customers.fact_form import PROFILE, FactEditor, Kept
from cmdesk.ui.screens.workpaper.explain_form import ExplainEditor
from cmdesk.ui.screens.workpaper.lines import Placed
from cmdesk.ui.screens.workpaper.page import subject_words
from cmdesk.ui.screens.workpaper.row_form import RowEditor
from cmdesk.ui.screens.workpaper.table_card import Shown, TableCard

PAPER = Kept(kind="finding", write=write_finding, take=take_findings)
Editor = FactEditor | RowEditor | ExplainEditor


class Editing(QObject):
    """Fills the inspector. place says what is edited: finding:opinion, table:borrowings, empty for nothing.

    saved(): a field or an explanation was written. line_saved(TableCard, id, bool): a line was, a new one or not.
    """

    saved = Signal()
    line_saved = Signal(object, object, bool)

    def __init__(self, desk: Desk, line: ApplicationLine, inspector: Inspector) -> None:
        super().__init__(inspector)
        self._desk, self.line, self.inspector = desk, line, inspector
        self.editor: Editor | None = None
        self.place = ""

    def field(self, placed: Placed) -> None:
        """Edit a field of the client's profile or of the work paper; one that is edited already stays."""
        now = self.editor
        if isinstance(now, FactEditor) and self.place == placed.place and now.line == placed.line:
            return
        profile = placed.place.startswith("profile:")
        owner = self.line.party_id if profile else self.line.id
        kept = PROFILE if profile else PAPER
        editor = self._show(placed.place, lambda: FactEditor(self._desk, owner, self.line.name, placed.line, kept=kept))
        editor.saved.connect(self.saved)

    def row(self, card: TableCard, line: Shown | None) -> None:
        """Edit a line of a table, a new one for None."""
        line = line or Shown(key="new", cells={})
        now, place = self.editor, f"table:{card.listed.code}"
        if isinstance(now, RowEditor) and self.place == place and now.line == line:
            return
        editor = self._show(place, lambda: RowEditor(self._desk, self.line.id, self.line.name, card.listed, line))
        editor.saved.connect(partial(self._row_saved, card, line))

    def _row_saved(self, card: TableCard, line: Shown, written: UUID) -> None:
        self.place = ""  # what was written is not edited any more
        self.line_saved.emit(card, written, line.id is None)

    def explanation(self, subject: str, words: str) -> None:
        """Edit the explanation of a subject, words being what stands there."""
        now, place = self.editor, f"explain:{subject}"
        if isinstance(now, ExplainEditor) and self.place == place and now.words == words:
            return
        said = subject_words(subject, self._desk.catalog)
        editor = self._show(
            place, lambda: ExplainEditor(self._desk, self.line.id, self.line.name, subject, said, words)
        )
        editor.saved.connect(self.saved)

    def _show(self, place: str, make: Callable[[], Editor]) -> Editor:
        if self.editor is not None:
            self.editor.leave()
        self.editor, self.place = make(), place
        self.inspector.show_widget(self.editor)
        return self.editor

    def close(self) -> None:
        """Settle the draft of what is being typed, and show nothing."""
        if self.editor is not None:
            self.editor.leave()
            self.editor, self.place = None, ""
            self.inspector.clear()

    def renew(self, placed: Placed | None) -> None:
        """Show the field that is edited as the book has it now, unless something is being typed there."""
        now = self.editor
        if placed is None or not isinstance(now, FactEditor) or self.place != placed.place or placed.line == now.line:
            return
        form = getattr(now, "form", None)  # one that only shows has none
        if form is None or not form.dirty():
            self.field(placed)

    def attach(self) -> None:
        """Ask for the file that proves what is edited."""
        if isinstance(self.editor, (FactEditor, RowEditor)):
            self.editor.choose_file()

    def focus(self) -> None:
        """Give the keyboard to what is edited."""
        if self.editor is not None:
            self.editor.setFocus()
