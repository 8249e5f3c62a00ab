"""Freezing a memo and handing it in: what happens then, and with whom the application lies next."""

from PySide6.QtWidgets import QDialog, QWidget

from cmdesk.core.catalog import load
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.services.approvals import DRAFT
from cmdesk.services.memos import Preview, submit_memo
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

WIDTH = 440
LONGEST = 40
SENT_BACK = ("R1", "R2", "R3")


class SubmitDialog(QDialog):
    """Says what freezing means and asks to whom the memo goes."""

    def __init__(self, desk: Desk, shown: Preview, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._shown = desk, shown
        self.setObjectName("submit_dialog")
        self.setWindowTitle(tr("memo", "Freeze and submit"))
        self.setMinimumWidth(theme().px(WIDTH))
        approvals = load().memo.approvals
        ways = [approvals[code] for code in approvals[DRAFT].to if code not in SENT_BACK]
        self.form = kit.Form(name="submit_form")
        options = [kit.Option(each.code, tr_catalog(each.name)) for each in ways]
        self.form.add("to", kit.choice_field(tr("approval", "To"), options, required=True))
        self.form.add("holder", kit.text_field(tr("approval", "Lies with next"), longest=LONGEST))
        partner = shown.facts.prepared.partner
        self.form.fill({"to": ways[0].code if ways else None, "holder": partner.name if partner else None})
        why = tr(
            "memo",
            "The facts are frozen as they stand: this version prints the same, byte for byte, whatever changes later. "
            "The application leaves the draft; sent back, it can be drafted and submitted again.",
        )
        leave = kit.button(tr("masking", "Cancel"), self.reject, kind="ghost", name="leave")
        go = kit.button(tr("memo", "Freeze and submit"), self._give, kind="primary", name="freeze")
        head = kit.label(
            tr("memo", "Submit the memo of {client}", client=mask_text(shown.line.name)), "title", bold=True, wrap=True
        )
        words = kit.label(why, role="secondary", wrap=True)
        self.setLayout(kit.column(head, words, self.form, kit.row(None, leave, go), gap=12, margins=20))
        self.form.submitted.connect(self._give)
        self.finished.connect(self.deleteLater)

    def _give(self) -> None:
        if not self.form.check():
            return
        values, desk, language = self.form.values(), self._desk, self._shown.facts.language
        self.accept()
        desk.act_later(
            message("memo", "Submit the memo of {number}", number=self._shown.line.number),
            submit_memo,
            self._shown.line.id,
            to=str(values["to"]),
            holder=str(values["holder"] or ""),
            today=desk.today,
            catalog=load(),
            translate=translator(language),
            language=language,
        )
