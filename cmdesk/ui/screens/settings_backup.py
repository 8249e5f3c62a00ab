"""The card of the backups in the settings: when the last was made, where they go, and one more at once."""

from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from cmdesk.core import figures
from cmdesk.services.backup import ENDING, KEPT
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.saving import ask_where
from cmdesk.ui.text import tr


def backup_card(desk: Desk, parent: QWidget) -> QFrame:
    """Return the card; dialogs open over parent."""
    backups = desk.backups
    last, count, folder = kit.Elided(""), kit.Elided(""), kit.Elided("")
    for part, name in ((last, "last_backup"), (count, "kept_backups"), (folder, "backup_folder")):
        part.setObjectName(name)

    def show() -> None:
        kept = backups.kept
        last.setText(backups.last() or tr("window", "No backup yet"))
        size = figures.size(sum(each.size for each in kept))
        said = tr("settings", "{count} of at most {most}, {size}", count=len(kept), most=KEPT, size=size)
        count.setText(said if kept else tr("settings", "none in this folder"))
        folder.setText(str(backups.folder()))

    def choose() -> None:
        chosen = QFileDialog.getExistingDirectory(
            parent, tr("settings", "Folder of the backups"), str(backups.folder())
        )
        if chosen:
            desk.settle(backup_folder=chosen)
            backups.read()

    def save() -> None:
        name = f"{desk.book.path.stem}-{desk.today:%Y%m%d}{ENDING}"
        kinds = tr("settings", "Backups ({pattern})", pattern=f"*{ENDING}")
        path = ask_where(parent, tr("settings", "Back up to a file"), name, kinds, ENDING)
        if path is not None:
            backups.make_at(path)

    now = kit.action(parent, tr("settings", "Back up now"), backups.make, icon="archive-restore", name="back_up")
    elsewhere = kit.action(parent, tr("settings", "Back up to a file…"), save, icon="save", name="back_up_to")
    other = kit.button(tr("settings", "Another folder…"), choose, kind="link", small=True, name="choose_folder")
    backups.renewed.connect(show)
    show()
    return kit.card(
        tr("settings", "Backups"),
        kit.key_values(
            [
                (tr("settings", "Last"), last),
                (tr("settings", "Kept"), count),
                (tr("settings", "Folder"), kit.row((folder, 1), other)),
            ],
            width=96,
            gap=6,
        ),
        kit.muted(
            tr(
                "settings",
                "Once a day, by itself: one encrypted file with the book and its key, opened to check it. It opens "
                "with the passphrase of its day. A folder on another drive survives the loss of this computer. To go "
                "back to a backup choose “Restore a backup” where the program asks for the passphrase.",
            ),
            wrap=True,
        ),
        kit.row(kit.action_button(now), kit.action_button(elsewhere), None),
        note=tr("settings", "At most {count} are kept", count=KEPT),
    )
