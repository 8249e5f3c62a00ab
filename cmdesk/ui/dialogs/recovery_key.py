"""The recovery key on screen, to be written down."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QPushButton, QWidget

from cmdesk.ui.clipboard import copy_secret
from cmdesk.ui.kit.basics import Item, column, frame, holding, label, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

GROUPS = 4  # of the recovery key on a line


def even_font() -> QFont:
    """Return the font in which every letter is as wide as the other."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPixelSize(theme().px(15))
    return fixed


def key_page(recovery: str, why: str, *below: Item, do: QPushButton) -> QWidget:
    """Return a page that shows a recovery key, says why, and ends with the button do."""
    groups = recovery.split("-")
    lines = ["-".join(groups[at : at + GROUPS]) for at in range(0, len(groups), GROUPS)]
    key = label("-\n".join(lines), name="recovery")
    key.setFont(even_font())
    key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    copy = button(tr("window", "Copy"), lambda: copy_secret(recovery), icon="copy", name="copy")
    copy.setToolTip(tr("window", "Cleared from the clipboard after 30 seconds"))
    return holding(
        column(
            label(tr("window", "Your recovery key"), "title", bold=True),
            label(why, role="secondary", wrap=True),
            frame("inset", column(key, margins=14)),
            row(copy, None),
            *below,
            None,
            row(None, do),
            gap=12,
        )
    )
