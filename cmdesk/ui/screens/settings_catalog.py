"""The card of the settings for the bank's catalog: the pack in use, what it changes, and the way to another."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QWidget

from cmdesk.core.catalog import Pack, load_with
from cmdesk.core.catalog.pack import said
from cmdesk.core.errors import UserError
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.text import reading, tr

SHOWN = 8  # changes named; the command line lists them all


class CatalogCard(QFrame):
    """Which folder's catalog lies over the program's; from the next start, for screens keep what they have read."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__()
        self._desk, self._parent = desk, parent
        self._name, self._folder = kit.Elided(""), kit.Elided("")
        self._name.setObjectName("pack_name")
        self._folder.setObjectName("pack_folder")
        self._changes = kit.muted("", wrap=True, name="pack_changes")
        self._found = kit.MessageBar(name="pack_found")
        choose = kit.action(
            parent, tr("settings", "Choose the bank's catalog…"), self.choose, icon="folder-open", name="choose_pack"
        )
        self._again = kit.action(
            parent, tr("settings", "Read the bank's catalog again"), self.read, icon="refresh-cw", name="read_pack"
        )
        self._remove = kit.action(
            parent, tr("settings", "Without the bank's catalog"), self.remove, icon="x", name="remove_pack"
        )
        card = kit.card(
            tr("settings", "The bank's catalog"),
            kit.key_values(
                [(tr("settings", "In use"), self._name), (tr("settings", "Folder"), self._folder)], width=96, gap=6
            ),
            self._changes,
            self._found,
            kit.row(
                short(choose, tr("settings", "Choose…")),
                short(self._again, tr("settings", "Read again")),
                short(self._remove, tr("settings", "Remove")),
                None,
            ),
            note=tr("settings", "Holds from the next start"),
            name="catalog",
        )
        self.setLayout(kit.column(card, gap=0))
        self._show()
        if desk.settings.catalog_folder and desk.catalog.pack is None:
            self.read()

    def choose(self) -> None:
        """Ask for a folder, read it, and keep it when all of it is right."""
        start = self._desk.settings.catalog_folder
        chosen = QFileDialog.getExistingDirectory(self._parent, tr("settings", "Folder of the bank's catalog"), start)
        if chosen:
            self._look_at(Path(chosen), keep=True)

    def read(self) -> None:
        """Read the chosen folder again and say what is in it."""
        self._look_at(Path(self._desk.settings.catalog_folder), keep=False)

    def remove(self) -> None:
        """Go back to the program's own catalog."""
        self._desk.settle(catalog_folder="")
        self._found.clear()
        self._show()

    def _look_at(self, folder: Path, *, keep: bool) -> None:
        def found(pack: Pack | None) -> None:
            self._found.clear()
            if keep:
                self._desk.settle(catalog_folder=str(folder))
            self._show(pack)

        self._desk.run_later(
            lambda _progress: load_with(folder).pack,
            found,
            words=tr("settings", "Reading the bank's catalog"),
            failed=self._refused,
        )

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self._desk.report(error)
            return
        why = reading(error.message)
        self._found.say(tr("settings", "{why} Nothing of this folder is used.", why=why), "bad")

    def _show(self, pack: Pack | None = None) -> None:
        """Show the pack in use, or one just read that holds from the next start."""
        used, folder = self._desk.catalog.pack, self._desk.settings.catalog_folder
        own = tr("settings", "The program's own")
        self._name.setText(named(used) if used else own)
        self._folder.setText(folder or "—")
        for action in (self._again, self._remove):
            action.setEnabled(bool(folder))
        waits = folder != (str(used.folder) if used else "")
        shown = pack or (None if waits else used)
        lines = [changed(shown)] if shown else []
        if waits and not folder:
            lines.insert(0, tr("settings", "From the next start: {name}", name=own))
        elif waits and pack:
            lines.insert(0, tr("settings", "From the next start: {name}", name=named(pack)))
        if not used and not folder:
            lines = [
                tr("settings", "A bank may lay its own products, checklists, questions and rules over the program's.")
            ]
        self._changes.setText("\n".join(lines))
        self._changes.setVisible(bool(lines))


def short(action: QAction, words: str) -> QPushButton:
    """Return a button whose words need not say what the card is about."""
    button = kit.action_button(action)
    button.setText(words)
    return button


def named(pack: Pack) -> str:
    return tr("settings", "{title}, version {version}", title=pack.title, version=pack.version)


def changed(pack: Pack) -> str:
    """Return what a pack changes, one line an entry."""
    lines = [tr("settings", "{count} changes", count=len(pack.changes))]
    lines += [f"· {reading(said(change))}" for change in pack.changes[:SHOWN]]
    if len(pack.changes) > SHOWN:
        more = len(pack.changes) - SHOWN
        lines.append(tr("settings", "and {count} more; “cmdesk catalog check” names them all", count=more))
    return "\n".join(lines)
