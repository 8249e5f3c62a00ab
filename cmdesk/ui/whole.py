"""Exporting whole: the choice beside Export, the reason it asks for, and the job that notes it before it writes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.masking import Hide, mask
from cmdesk.core.progress import Progress
from cmdesk.core.text import Message
from cmdesk.services.export import check_reason, refuse_own, release
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

WIDTH = 440
Write = Callable[[Hide, Progress], Path]
"""Writes a file on the job thread, its texts through the first argument, and returns where."""


class ReasonDialog(QDialog):
    """Asks why something leaves whole. given(reason): the user said why and goes on."""

    given = Signal(str)

    def __init__(self, what: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reason_dialog")
        self.setWindowTitle(tr("masking", "Export whole"))
        self.setMinimumWidth(theme().px(WIDTH))
        self.form = kit.Form(name="whole_form")
        example = tr("masking", "Such as: the court asks for it, letter of 12 March")
        self.form.add("reason", kit.note_field(tr("masking", "Reason"), lines=2, example=example, required=True))
        why = tr(
            "masking",
            "Phones, identity numbers, accounts and addresses will stand whole in the file. "
            "The journal keeps the reason, your name and the time; nothing undoes that.",
        )
        leave = kit.button(tr("masking", "Cancel"), self.reject, kind="ghost", name="leave")
        go = kit.button(tr("masking", "Note it and export whole"), self._give, kind="primary", name="export_whole")
        head = kit.row(
            kit.picture("eye", "warn.mark", 20),
            (kit.label(tr("masking", "Export {what} whole", what=reading(what)), "title", bold=True, wrap=True), 1),
            gap=10,
        )
        words = kit.label(why, role="secondary", wrap=True)
        self.setLayout(kit.column(head, words, self.form, kit.row(None, leave, go), gap=12, margins=20))
        self.form.submitted.connect(self._give)
        self.form.fields["reason"].setFocus()

    def _give(self) -> None:
        if not self.form.check():
            return
        try:
            reason = check_reason(str(self.form.values()["reason"]))
        except UserError as error:
            self.form.fields["reason"].set_error(error.message)
            self.form.fields["reason"].setFocus()
            return
        self.accept()
        self.given.emit(reason)


def ask_reason(parent: QWidget, what: Message, on: Callable[[str], object]) -> None:
    """Ask why what leaves whole; on hears the reason, nothing where the user thinks better of it."""
    dialog = ReasonDialog(what, parent)
    dialog.given.connect(on)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def export(desk: Desk, path: Path, write: Write, *, what: Message, reason: str = "") -> None:
    """Write a file in a job: masked, or whole where there is a reason, noted in the journal before."""

    def work(progress: Progress) -> Path:
        refuse_own(desk.book, path)
        hide = release(desk.book, what, reason, catalog=desk.catalog) if reason else mask
        return write(hide, progress)

    def done(written: Path) -> None:
        desk.say(tr("masking", "Wrote {file}", file=written.name))
        if reason:
            desk.noted()

    def failed(error: Exception) -> None:
        if reason:
            desk.noted()  # it may stand there already
        desk.report(error)

    desk.run_later(work, done, words=tr("masking", "Writing {file}", file=path.name), failed=failed)


def more_ways(*acts: QAction) -> QPushButton:
    """Return the small button beside Export that offers what exports whole."""
    push = kit.button("", kind="secondary", icon="chevron-down", tip=tr("masking", "More ways to export"), name="more")

    def offer() -> None:
        menu = QMenu(push)
        menu.setObjectName("export_menu")
        menu.addActions(acts)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(push.mapToGlobal(QPoint(0, push.height() + 2)))

    push.clicked.connect(offer)
    return push
