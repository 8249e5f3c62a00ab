"""The first dialog: which book, and its passphrase; or a new one, another one, the recovery key."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from cmdesk.core.attempts import Attempts
from cmdesk.core.errors import UserError
from cmdesk.core.files import is_file
from cmdesk.core.paths import backups as default_backups
from cmdesk.core.progress import Progress
from cmdesk.ui.dialogs.files import choose_book, free_name
from cmdesk.ui.dialogs.new import NewDialog
from cmdesk.ui.dialogs.passphrase import PassphraseForm
from cmdesk.ui.dialogs.recent import RecentBooks
from cmdesk.ui.dialogs.recover import RecoverDialog
from cmdesk.ui.dialogs.restore import RestoreDialog, choose_backup
from cmdesk.ui.jobs import Jobs
from cmdesk.ui.kit.basics import bar, column, holding, label, reveal, row
from cmdesk.ui.kit.buttons import action, action_button, button
from cmdesk.ui.kit.messages import empty_state
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

SIZE = (760, 440)
SIDE = 276  # px of the list


@dataclass(frozen=True, kw_only=True)
class Ways:
    """The ways to an open book; each is called on a thread, and refuses with a UserError.

    look(path) refuses a file that can be no book; open(path, passphrase) and recover(path, recovery key, passphrase)
    return the open book; make(path, passphrase) returns it with its recovery key; restore(backup, path) makes a file.
    """

    look: Callable[[Path], None]
    open: Callable[[Path, str], Any]
    make: Callable[[Path, str], tuple[Any, str]]
    recover: Callable[[Path, str, str], Any]
    restore: Callable[[Path, Path], Any]


class StartDialog(QDialog):
    """Asks for a book; .book holds it open once accepted, .recent the list as the user leaves it.

    fresh: where a first book would lie. error: a failure that is our bug.
    """

    def __init__(
        self,
        ways: Ways,
        recent: Sequence[Path],
        *,
        fresh: Path,
        backups: Path | None = None,
        attempts: Attempts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setWindowTitle(tr("window", "Client desk"))
        self.book: Any = None
        self.error: Exception | None = None
        self.form: PassphraseForm | None = None
        self._ways, self._fresh, self._backups = ways, fresh, backups or default_backups()
        self._attempts = attempts or Attempts()
        self._jobs = Jobs(self)
        self.recent = RecentBooks(recent)
        self._make_actions()
        self._pane = QStackedWidget()
        self._side = bar("sidebar", self._left())
        self._side.setFixedWidth(theme().px(SIDE))
        self.setLayout(row(self._side, (holding(column((self._pane, 1), margins=24)), 1), gap=0))
        self.resize(theme().px(SIZE[0]), theme().px(SIZE[1]))
        self.recent.chosen.connect(self._show)
        self.recent.wanted.connect(self._to_line)
        self.recent.removed.connect(lambda _path: self._to_line())
        if recent:
            self.recent.setCurrentRow(0)
        else:
            self._show(None)

    def _make_actions(self) -> None:
        self._new = action(
            self, tr("window", "New book…"), self._make_new, icon="file-plus", shortcut="Ctrl+N", name="new"
        )
        self._other = action(
            self, tr("window", "Open another…"), self._open_other, icon="folder-open", shortcut="Ctrl+O", name="other"
        )
        self._back = action(
            self, tr("window", "Restore a backup…"), self._restore, icon="archive-restore", name="restore"
        )
        self._forget = action(
            self, tr("window", "Remove from the list"), self.recent.remove_current, icon="x", name="forget"
        )

    def _left(self) -> Any:
        title = label(tr("window", "Books"), "title", bold=True)
        doors = [action_button(each, kind="ghost", icon=str(each.property("icon_name")))
                 for each in (self._new, self._other, self._back)]  # fmt: skip
        return column(title, (self.recent, 1), *(row(door, None) for door in doors), gap=6, margins=(14, 16, 10, 12))

    def _show(self, path: Path | None) -> None:
        """Show what is asked for a book, or for a first one where there is none."""
        self._leave_form()
        pane = self._first() if path is None else self._ask(path)
        while (old := self._pane.widget(0)) is not None:
            self._pane.removeWidget(old)
            old.deleteLater()
        self._pane.addWidget(pane)
        self._forget.setEnabled(path is not None)
        self._side.setVisible(path is not None)
        self._look_at(path)
        if not self.recent.hasFocus():
            pane.setFocus()

    def _first(self) -> QWidget:
        make = button(tr("window", "Make a book"), self._make_new, kind="primary", name="first")
        pane = empty_state(
            tr("window", "No book yet"),
            tr("window", "A book holds clients, visits and applications in one encrypted file on this computer."),
            primary=make,
            link=button(tr("window", "Open another…"), self._open_other, kind="link", name="first_other"),
        )
        restore = action_button(self._back, kind="link", icon="archive-restore")
        whole = holding(column((pane, 1), row(None, restore, None)))
        whole.setFocusProxy(make)
        return whole

    def _ask(self, path: Path) -> QWidget:
        title = tr("window", "Open the book “{name}”", name=path.stem)
        self.form = PassphraseForm(
            title,
            str(path.parent),
            tr("window", "Open the book"),
            lambda passphrase: self._ways.open(path, passphrase),
            self._attempts,
        )
        self.form.opened.connect(self._opened)
        self.form.failed.connect(self._failed)
        self.form.busy.connect(self._busy)
        recover = button(tr("window", "Use the recovery key…"), self._recover, kind="link", name="recover")
        self.form.busy.connect(recover.setDisabled)
        forget = action_button(self._forget, kind="link")
        self._missing = holding(row(forget, None))
        reveal(self._missing, on=False)
        pane = holding(column(self.form, row(recover, None), self._missing, None, gap=8))
        pane.setFocusProxy(self.form)
        return pane

    def _look_at(self, path: Path | None) -> None:
        """Find on the thread, for a drive may take its time, which books are there and whether this one can be one."""
        paths = self.recent.paths()

        def look(_progress: Progress) -> tuple[Mapping[Path, bool], UserError | None]:
            missing = {each: not is_file(each) for each in paths}
            try:
                if path is not None:
                    self._ways.look(path)
            except UserError as error:
                return missing, error
            return missing, None

        self._jobs.run(look, lambda found: self._seen(path, *found), self._failed)

    def _seen(self, path: Path | None, missing: Mapping[Path, bool], wrong: UserError | None) -> None:
        self.recent.show_missing(missing)
        if self.form is not None and path is not None and path == self.recent.current():
            reveal(self._missing, missing.get(path, False))
            if wrong is not None:
                self.form.refuse(wrong)

    def _busy(self, on: bool) -> None:  # noqa: FBT001  (the signal's shape)
        """Let nothing else be begun while a book is being opened."""
        self._side.setDisabled(on)
        for each in (self._new, self._other, self._back, self._forget):
            each.setDisabled(on)

    def _to_line(self) -> None:
        if self.form is not None:
            self.form.setFocus()

    def _make_new(self) -> None:
        self._through(NewDialog(free_name(self._fresh), self._ways.make, parent=self))

    def _open_other(self) -> None:
        current = self.recent.current() or self._fresh
        chosen = choose_book(self, current.parent)
        if chosen is not None:
            self.recent.show_path(chosen)
            self._to_line()

    def _restore(self) -> None:
        """Bring a book back from a backup, then ask for its passphrase."""
        backup = choose_backup(self, self._backups)
        if backup is None:
            return
        dialog = RestoreDialog(backup, self._fresh, self._ways.restore, parent=self)
        dialog.exec()
        error, path = dialog.error, dialog.path if dialog.result() else None
        dialog.deleteLater()
        if error is not None:
            self._failed(error)
        elif path is not None:
            self.recent.show_path(path)
            self._to_line()

    def _recover(self) -> None:
        path = self.recent.current()
        if path is not None:
            self._through(RecoverDialog(path, self._ways.recover, parent=self))

    def _through(self, dialog: NewDialog | RecoverDialog) -> None:
        """Let another dialog open a book, and go with it."""
        dialog.exec()
        found, error = dialog.book, dialog.error
        dialog.deleteLater()
        if error is not None:
            self._failed(error)
        elif found is not None:
            self._opened(found)

    def _opened(self, book: object) -> None:
        self.book = book
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.error = error
        self.reject()

    def _leave_form(self) -> None:
        if self.form is not None:
            self.form.leave()
            self.form = None

    def reject(self) -> None:
        if self._side.isEnabled():  # what is being opened will be open: it has to be closed again
            super().reject()

    def done(self, result: int) -> None:
        if self.form is not None:
            self.form.leave()
        self._jobs.drain()
        super().done(result)
