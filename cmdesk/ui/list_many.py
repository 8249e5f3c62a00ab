"""What is done with several rows of a list at once: a bar that shows while more than one is selected."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton

from cmdesk.core.masking import Hide
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message
from cmdesk.services.bulk import Done, Refused
from cmdesk.services.export import may_be_whole
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, action_button, button, label, row
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.saving import ask_where
from cmdesk.ui.text import reading, tr
from cmdesk.ui.whole import ask_reason, export

FEW = 3  # names a refusal tells for each reason
Ids = Callable[[Any], Sequence[UUID]]
"""Called with a Session: returns which rows are meant."""


class ManyBar(QFrame):
    """Acts on the selected rows, or on everything the query finds after Ctrl+A. print_wanted(ids): see Ids.

    A list derives from it: it makes its acts (on_selected: those that need a row), shows some of them, and tells what
    everything found is (found), how the rows are called in a file's name (file_name) and in the journal (what), and how
    they are written to a workbook (write).
    """

    print_wanted = Signal(object)

    def __init__(self, desk: Desk, page: ListDetail[Any]) -> None:
        super().__init__()
        self.setObjectName("many")
        self.setProperty("kind", "tint")
        self.desk, self.page = desk, page
        self.everything = False
        self.lines: Sequence[Any] = ()
        self.count = 0
        self.on_selected: list[QAction] = []
        self.buttons: Mapping[QAction, QPushButton] = {}
        self._said = label("", bold=True, name="selected")
        self.excel = self.act("export_many", tr("lists", "Export to Excel"), "file-spreadsheet", self.export, "Ctrl+E")
        whole = self.act("export_whole", tr("lists", "Export whole…"), "eye", self.export_whole, "Ctrl+Shift+E")
        self.paper = self.act("print_many", tr("lists", "Print"), "printer", self.print_, "Ctrl+P")
        whole.setEnabled(may_be_whole(desk.catalog))
        self.print_button = action_button(self.paper, kind="ghost", icon="printer", bare=True)  # for the filter line

    def found(self) -> Ids:
        """Return what tells the ids of everything the list finds now."""
        raise NotImplementedError

    def what(self) -> Message:
        """Return what the rows are called in the journal."""
        raise NotImplementedError

    def file_name(self, *, whole: bool) -> str:
        """Return the name proposed for a workbook."""
        raise NotImplementedError

    def writer(self) -> Callable[..., object]:
        """Return what writes rows: called with a Session, ids, a path, hide and progress, on the job thread."""
        raise NotImplementedError

    def act(self, name: str, text: str, picture: str, on: Callable[[], object], keys: str = "") -> QAction:
        """Return an act of the page, found in the palette too."""
        return action(self.page, text, on, icon=picture, shortcut=keys, name=name)

    def lay_out(self, short: Mapping[QAction, str], on_selected: Sequence[QAction]) -> None:
        """Show acts with their short words; on_selected can be done only while something is selected."""
        self.on_selected = list(on_selected)
        self.buttons = {act: self._button(act, text) for act, text in short.items()}
        leave = button("", self.leave, kind="ghost", icon="x", small=True, tip=tr("lists", "Select one only"),
                       name="many_leave")  # fmt: skip
        self.setLayout(row(self._said, None, *self.buttons.values(), leave, gap=4, margins=(12, 4, 8, 4)))
        self.show_selected(())

    def _button(self, act: QAction, text: str) -> QPushButton:
        push = action_button(act, kind="ghost", icon=str(act.property("icon_name")), small=True)
        push.setText(f" {text}")
        return push

    def show_selected(self, lines: Sequence[Any]) -> None:
        """Tell how many rows are selected; one alone needs no bar."""
        self.lines, self.everything = lines, False
        self._show(len(lines))

    def show_all(self, count: int) -> None:
        """Take everything the query finds for selected, read or not."""
        self.everything = True
        self._show(count)

    def _show(self, count: int) -> None:
        self.count = count
        self._said.setText(tr("lists", "{count} selected", count=f"{count:,}"))
        self.setVisible(count > 1)
        for act in self.on_selected:
            act.setEnabled(count > 0)

    def leave(self) -> None:
        """Select the current row only."""
        self.page.table.choose(self.page.table.currentIndex().row())
        self.page.table.setFocus()

    def chosen(self, *, or_all: bool = False) -> Ids:
        """Return what tells the ids meant: the selected ones, or where or_all and fewer than two are, all found."""
        if self.everything or (or_all and len(self.lines) < 2):  # noqa: PLR2004  (one is the row one stands on)
            return self.found()
        ids = [line.id for line in self.lines]
        return lambda _session: ids

    def do(self, text: Message, work: Callable[..., Done], *args: Any, **kwargs: Any) -> None:
        """Do work with the selected ones in one gesture, in a job; tell those that stayed as they were."""
        chosen = self.chosen()

        def do(session: Any, *, progress: Progress = silent) -> Done:
            return work(session, chosen(session), *args, progress=progress, **kwargs)

        self.page.message.clear()
        self.desk.act_later(text, do, done=self._tell)

    def _tell(self, done: Done) -> None:
        if done.refused:
            count = len(done.refused)
            head = tr("lists", "{done} done, {count} stay as they are:", done=done.count, count=count)
            self.page.message.say("\n".join([head, *reasons(done.refused)]), "warn")

    def export(self) -> None:
        """Write the selected ones, or everything found, to a workbook, masked."""
        self._export("")

    def export_whole(self) -> None:
        """Ask why, then write them whole."""
        ask_reason(self, self.what(), self._export)

    def _export(self, reason: str) -> None:
        desk, chosen, writer = self.desk, self.chosen(or_all=True), self.writer()
        kinds = tr("ledgers", "Workbooks (*.xlsx)")
        name = self.file_name(whole=bool(reason))
        path = ask_where(self, tr("lists", "Export to Excel"), f"{name}.xlsx", kinds, ".xlsx")
        if path is None:
            return

        def write(hide: Hide, progress: Progress) -> Path:
            with desk.book.read() as session:
                writer(session, chosen(session), path, hide=hide, progress=progress)
            return path

        export(desk, path, write, what=self.what(), reason=reason)

    def print_(self) -> None:
        """Show the selected ones, or everything found, as they print."""
        self.print_wanted.emit(self.chosen(or_all=True))


def reasons(refused: Sequence[Refused]) -> list[str]:
    """Return a line for each reason with the first names it holds for."""
    said = sorted(((reading(each.reason), each.name) for each in refused), key=lambda each: each[0])
    lines = []
    for reason, group in groupby(said, key=lambda each: each[0]):
        names = [name for _, name in group]
        more = tr("lists", " and {count} more", count=len(names) - FEW) if len(names) > FEW else ""
        lines.append(f"{'、'.join(names[:FEW])}{more}: {reason}")
    return lines
