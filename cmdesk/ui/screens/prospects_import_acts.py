"""What can be done with the rows of an import: one, all that are shown, or those to check saved for correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from cmdesk.core.masking import Hide
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.services.export import may_be_whole
from cmdesk.services.prospect_import import Choice, ImportLine, Standing
from cmdesk.ui.kit import action, button
from cmdesk.ui.saving import ask_where
from cmdesk.ui.text import tr
from cmdesk.ui.whole import ask_reason, export

if TYPE_CHECKING:
    from pathlib import Path

    from cmdesk.ui.screens.prospects_import import ImportPage


class Acts:
    """The actions of the page; each has its shortcut and stands in the palette."""

    def __init__(self, page: ImportPage) -> None:
        self._page = page
        self.one = {
            Choice.SKIP: self._one(Choice.SKIP, tr("prospects", "Skip this row"), "ban", "Alt+S"),
            Choice.MERGE: self._one(Choice.MERGE, tr("prospects", "Merge this row"), "git-branch", "Alt+M"),
            Choice.ADD: self._one(Choice.ADD, tr("prospects", "Import this row as a new client"), "plus", "Alt+A"),
        }
        self.all = {
            Choice.SKIP: self._all(Choice.SKIP, tr("prospects", "Skip all shown"), "ban", "Alt+Shift+S"),
            Choice.MERGE: self._all(Choice.MERGE, tr("prospects", "Merge all shown"), "git-branch", "Alt+Shift+M"),
            Choice.ADD: self._all(Choice.ADD, tr("prospects", "Import all shown as new"), "plus", "Alt+Shift+A"),
        }
        self.save = action(
            page, tr("prospects", "Save rows to check…"), self.save_masked, icon="download", name="save_doubtful"
        )
        self.save_all = action(
            page, tr("prospects", "Save rows to check whole…"), self.save_whole, icon="eye", name="save_whole"
        )

    def _one(self, choice: Choice, words: str, icon: str, keys: str) -> QAction:
        return action(
            self._page, words, lambda: self._choose_one(choice), icon=icon, shortcut=keys, name=f"{choice}_row"
        )

    def _all(self, choice: Choice, words: str, icon: str, keys: str) -> QAction:
        page = self._page
        return action(
            page, words, lambda: page.choose(page.shown(), choice), icon=icon, shortcut=keys, name=f"{choice}_all"
        )

    def _choose_one(self, choice: Choice) -> None:
        line = self._page.table.current()
        if line is not None:
            self._page.choose([line], choice)

    def renew(self, line: ImportLine | None) -> None:
        """Offer what the selected row allows."""
        for choice, act in self.one.items():
            new = line is not None and line.standing is Standing.NEW
            act.setEnabled(line is not None and not (new and choice is Choice.MERGE))
        doubtful = any(problem.row is not None for problem in self._page.preview.sheet.problems)
        self.save.setEnabled(doubtful)
        self.save_all.setEnabled(doubtful and may_be_whole(self._page.desk.catalog))

    def tools(self) -> list[QPushButton]:
        """Return the buttons for all rows shown, and for those to check."""
        every = button(tr("prospects", "All shown"), kind="ghost", icon="chevron-down", small=True, name="all_shown")
        every.clicked.connect(lambda: self._offer(every, [*self.all.values()], "all_menu"))
        check = button(tr("prospects", "Rows to check"), kind="ghost", icon="chevron-down", small=True, name="check")
        check.clicked.connect(lambda: self._offer(check, [self.save, self.save_all], "check_menu"))
        return [every, check]

    def _offer(self, push: QPushButton, acts: list[QAction], name: str) -> None:
        menu = QMenu(self._page)
        menu.setObjectName(name)
        menu.addActions(acts)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(push.mapToGlobal(QPoint(0, push.height() + 2)))

    def save_masked(self) -> None:
        """Ask for a file and write the rows with problems to it, masked, in a job."""
        self._save("")

    def save_whole(self) -> None:
        """Ask why, then for a file, and write them whole, so that they can be set right and imported again."""
        ask_reason(self._page, message("prospects", "rows of a sheet to check"), self._save)

    def _save(self, reason: str) -> None:
        page = self._page
        desk, sheet = page.desk, page.preview.sheet
        name = tr("prospects", "{file} to check", file=page.preview.path.stem)
        title, kinds = tr("prospects", "Save rows to check"), tr("ledgers", "Workbooks (*.xlsx)")
        path = ask_where(page, title, f"{name}.xlsx", kinds, ".xlsx")
        if path is None:
            return
        translate = translator(desk.settings.language)

        def write(hide: Hide, progress: Progress) -> Path:
            from cmdesk.services.prospect_doubtful import save_doubtful  # noqa: PLC0415  (openpyxl loads slowly)

            save_doubtful(sheet, path, translate=translate, hide=hide, progress=progress)
            return path

        export(desk, path, write, what=message("prospects", "rows of a sheet to check"), reason=reason)
