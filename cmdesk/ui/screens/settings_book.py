"""The card of the book in the settings: where it lies, what opens it, when it locks."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QWidget

from cmdesk.core.settings import LOCK_AFTER
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.dialogs.change import ChangeDialog, ShowKeyDialog
from cmdesk.ui.text import tr


def book_card(desk: Desk, check: QAction, found: QWidget, parent: QWidget) -> QFrame:
    """Return the card; check looks through the whole book, found says what it found, dialogs open over parent."""
    path = desk.book.path
    change = kit.action(
        parent,
        tr("settings", "Change the passphrase…"),
        lambda: ChangeDialog(desk, parent=parent).open(),
        icon="key-round",
        name="change_passphrase",
    )
    show = kit.action(
        parent,
        tr("settings", "Show the recovery key…"),
        lambda: ShowKeyDialog(desk, parent=parent).open(),
        icon="eye",
        name="show_key",
    )
    return kit.card(
        tr("settings", "The book"),
        kit.key_values(
            [
                (tr("settings", "File"), kit.Elided(path.name)),
                (tr("settings", "Folder"), kit.Elided(str(path.parent))),
                (tr("settings", "Key"), kit.Elided(f"{path.name}.key")),
                (tr("settings", "Lock after"), kit.row(lock_after(desk), None)),
            ],
            width=96,
            gap=6,
        ),
        kit.muted(
            tr(
                "settings",
                "Both files together are the book; without the passphrase nobody reads it. Keep a copy of both.",
            ),
            wrap=True,
        ),
        found,
        kit.row(*(kit.action_button(each) for each in (check, change, show)), None),
    )


def lock_after(desk: Desk) -> kit.Segmented:
    """Return the choice of how long nobody may touch the program before it locks itself."""
    choice = kit.Segmented(
        [kit.Option(str(each), tr("settings", "{count} min", count=each)) for each in LOCK_AFTER],
        str(desk.settings.lock_after),
        says=tr("settings", "Lock after"),
        name="lock_after",
    )
    choice.setToolTip(tr("settings", "So long without a key, a click or a touch; time asleep counts. Ctrl+L at once."))
    choice.chosen.connect(lambda key: desk.settle(lock_after=int(key)))
    return choice
