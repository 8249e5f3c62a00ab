"""With whom a customer is to be merged: picked from the book."""

from uuid import UUID

from PySide6.QtCore import Signal

from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Form, button, column, label, muted, row
from cmdesk.ui.party_pick import party_field
from cmdesk.ui.side_panel import SidePanel
from cmdesk.ui.text import tr


class MergeSide(SidePanel):
    """wanted(id): the one picked is to be compared. closed: left."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("merge_side")
        self.form = Form(name="merge_form")
        self.form.add("other", party_field(desk, tr("people", "The same as"), but=party_id))
        self.form.submitted.connect(self.compare)
        why = tr("people", "Both are shown side by side before anything is written.")
        leave = button(tr("people", "Not now"), self.leave, kind="ghost", name="leave")
        go = button(tr("people", "Compare"), self.compare, kind="primary", name="compare")
        head = label(tr("people", "Merge with…"), "title", bold=True)
        self.setLayout(
            column(head, muted(why, wrap=True), self.form, row(None, leave, go), None, gap=12, margins=(16, 12, 16, 12))
        )
        self.setFocusProxy(self.form.fields["other"])

    def compare(self) -> None:
        """Hand on the party that is meant; a name that is in the book but once will do."""
        if not self.form.check():
            return
        party = self.form.fields["other"].editor.meant()
        if party is None:
            self.form.bar.say(tr("people", "Pick one of the book: nobody else has exactly this name."), "warn")
            return
        self.closed.emit()
        self.wanted.emit(party)
