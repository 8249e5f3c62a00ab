"""The recycle bin: what was deleted, restored by one key, or deleted for good once that is confirmed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from cmdesk.core import figures
from cmdesk.core.text import Message, message
from cmdesk.services.bin import BinEntry, count_bin, list_bin
from cmdesk.services.bin_acts import erase, erase_all, restore
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Elided,
    Item,
    action,
    action_button,
    button,
    column,
    empty_state,
    key_values,
    label,
    muted,
    row,
    rule,
)
from cmdesk.ui.kit.buttons import tip_of
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens import history_words as words
from cmdesk.ui.screens.bin_confirm import Confirm
from cmdesk.ui.table import Cell, Column, Rows, TableView, number, text
from cmdesk.ui.text import reading, tr

MEGABYTE = 1_000_000
KILOBYTE = 1_000


class BinScreen(QWidget):
    """Entries come a page at a time, what was deleted last first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("bin")
        self.desk = desk
        self._stale = True
        self.rows: Rows[BinEntry] = Rows(columns(desk.today), self._fetch, self._count, key=lambda entry: entry.number)
        self.table: TableView[BinEntry] = TableView(
            self.rows, says=tr("bin", "What was deleted"), lines=2, name="deleted"
        )
        self.page: ListDetail[BinEntry] = ListDetail(self.table, find=False)
        self.page.set_empty(
            empty_state(
                tr("bin", "The recycle bin is empty"),
            )
        )
        self.setLayout(column(self.page))
        self._make_actions()
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _entry: self._restore())
        self.table.asked.connect(self._key)
        self.rows.modelReset.connect(self._show_status)
        desk.changed.connect(self._changed, Qt.ConnectionType.QueuedConnection)

    def _make_actions(self) -> None:
        def act(words_: str, on: Any, icon: str, keys: str, name: str) -> Any:
            return action(self, words_, on, icon=icon, shortcut=keys, name=name)

        self.restore = act(tr("bin", "Restore"), self._restore, "archive-restore", "Ctrl+R", "restore")
        self.erase = act(tr("bin", "Delete for good…"), self._erase, "trash-2", "Shift+Del", "erase")
        self.empty = act(tr("bin", "Empty the bin…"), self._erase_all, "trash-2", "Ctrl+Shift+Del", "empty_bin")
        hint = tr("bin", "What you delete lies here until you restore it, or delete its files for good.")
        self.page.add_beside_tabs(Elided(hint, "caption", "muted"))
        self.page.add_tool(action_button(self.empty, kind="danger", icon="trash-2"))

    def show_place(self, **_where: Any) -> None:
        self._catch_up()
        self.table.setFocus()

    def _fetch(self, offset: int, limit: int) -> Sequence[BinEntry]:
        return self.desk.ask(list_bin, catalog=self.desk.catalog, offset=offset, limit=limit)

    def _count(self) -> int:
        return self.desk.ask(count_bin)

    def _show_status(self) -> None:
        total = self.rows.total
        self.empty.setEnabled(total > 0)
        if self.isVisible():
            self.desk.show_status("", tr("bin", "{count} deleted", count=f"{total:,}") if total else "")

    def _show(self, entry: BinEntry | None) -> None:
        self.restore.setEnabled(entry is not None)
        self.erase.setEnabled(entry is not None and bool(entry.files))
        if entry is None:
            self.page.inspector.clear()
            return
        facts = [
            (tr("bin", "Client"), words.said(entry.client)),
            (tr("bin", "Deleted"), f"{entry.at.astimezone():%Y-%m-%d %H:%M:%S}"),
            (tr("bin", "By"), entry.by),
            (tr("bin", "With it"), tr("bin", "{count} more rows", count=entry.rows - 1) if entry.rows > 1 else ""),
        ]
        parts: list[Item] = [
            column(muted(reading(entry.thing)), label(words.said(entry.title), "title", bold=True, wrap=True), gap=2),
            row((act_button(self.restore, "primary"), 1)),
            rule(),
            key_values([(caption, said) for caption, said in facts if said], width=64),
        ]
        if entry.files:
            lines = [(figures.size(file.size), words.said(file.name)) for file in entry.files]
            parts += [rule(), muted(tr("bin", "Files")), key_values(lines, width=64)]
            parts.append(row(act_button(self.erase, "danger"), None))
        self.page.inspector.show_layout(column(*parts, None, gap=10))

    def _key(self, word: str, _entry: BinEntry) -> None:
        if word == "delete" and self.erase.isEnabled():
            self._erase()

    def _restore(self) -> None:
        entry = self.table.current()
        if entry is not None:
            self.desk.act(entry.restoring, restore, entry.number, catalog=self.desk.catalog)

    def _erase(self) -> None:
        entry = self.table.current()
        if entry is not None and entry.files:
            self._confirm(
                tr("bin", "Delete {title} for good?", title=words.said(entry.title)),
                message("bin", "Delete {title} for good", title=entry.title),
                lambda label_: self.desk.act_later(label_, erase, [entry.number], final=True),
            )

    def _erase_all(self) -> None:
        self._confirm(
            tr("bin", "Delete every file in the bin for good?"),
            message("bin", "Empty the recycle bin"),
            lambda label_: self.desk.act_later(label_, erase_all, catalog=self.desk.catalog, final=True),
        )

    def _confirm(self, question: str, label_: Message, do: Any) -> None:
        dialog = Confirm(self, question)
        dialog.finished.connect(lambda result: do(label_) if result == QDialog.DialogCode.Accepted else None)
        dialog.open()

    def _changed(self, _tables: frozenset[str]) -> None:
        self._stale = True
        self._catch_up()

    def _catch_up(self) -> None:
        """Read again if something changed; hidden, it waits until it shows."""
        if self._stale and self.isVisible():
            self._stale = False
            self.table.refresh()
            if not self.table.currentIndex().isValid():
                self.table.choose_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()


def columns(today: date) -> Sequence[Column[BinEntry]]:
    """Return the columns of the bin as they read on a day."""

    def what(entry: BinEntry) -> Cell:
        return text(words.said(entry.title), reading(entry.thing), bold=True)

    def whose(entry: BinEntry) -> Cell:
        return text(words.said(entry.client), tone="secondary")

    def when(entry: BinEntry) -> Cell:
        here = entry.at.astimezone()
        return text(reading(figures.day(here.date(), today)), f"{here:%H:%M}", tip=f"{here:%Y-%m-%d %H:%M:%S}")

    def weight(entry: BinEntry) -> Cell:
        return number(figures.size(entry.size) if entry.files else "—")

    column_ = Column[BinEntry]
    return (
        column_(key="what", title=tr("bin", "What"), cell=what, stretch=True),
        column_(key="client", title=tr("bin", "Client"), cell=whose, width=180, priority=2),
        column_(key="when", title=tr("bin", "Deleted"), cell=when, width=104),
        column_(key="by", title=tr("bin", "By"), cell=lambda entry: text(entry.by, tone="secondary"), width=84,
                priority=3),
        column_(key="size", title=tr("bin", "Size"), cell=weight, width=92, right=True, priority=1),
    )  # fmt: skip


def act_button(act: QAction, kind: str) -> QPushButton:
    """Return a button of the inspector, which is made anew for every entry."""
    icon = str(act.property("icon_name"))
    return button(act.text(), act.trigger, kind=kind, icon=icon, tip=tip_of(act), name=act.objectName())
