"""Buttons, and actions that stand on buttons, in menus and in the command palette alike."""

import sys
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.ui.kit.icons import icon as tinted
from cmdesk.ui.kit.icons import icon_size
from cmdesk.ui.theme import theme

ICON_ROLES = {
    "primary": "text.on_accent",
    "danger": "bad.text",
    "link": "accent.text",
    "overlay": "text.on_overlay",
    "secondary": "text.primary",
}


CAPS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}


def plainly(on: Callable[[], object]) -> Callable[..., None]:
    """Return on as a slot that does not mind what the signal carries."""

    def call(*_carried: object) -> None:
        on()

    return call


def button(
    text: str,
    on: Callable[[], object] | None = None,
    *,
    kind: str = "secondary",
    icon: str = "",
    tip: str = "",
    small: bool = False,
    touch: bool = False,
    name: str = "",
) -> QPushButton:
    """Return a button that calls on(); kinds: primary (one a pane), secondary, ghost, link, danger.

    A button without text needs a tip, which also names it for screen readers. Numbers of people stand masked on it.
    """
    text, tip = mask_text(text), mask_text(tip)
    push = QPushButton(f" {text}" if icon and text else text)  # style sheets know no gap beside an icon
    push.setObjectName(name)
    push.setProperty("kind", kind)
    push.setProperty("small", small)
    push.setProperty("touch", touch)
    push.setFont(theme().font("caption" if small else "body"))
    push.setToolTip(tip)
    push.setAccessibleName(text or tip)
    push.setCursor(Qt.CursorShape.PointingHandCursor)
    push.setAutoDefault(False)
    if icon:
        push.setIcon(tinted(icon, ICON_ROLES.get(kind, "text.secondary")))
        push.setIconSize(icon_size(14 if small else 16))
    if on is not None:
        push.clicked.connect(plainly(on))
    return push


def action(
    owner: QWidget, text: str, on: Callable[[], object], *, icon: str = "", shortcut: str = "", name: str = ""
) -> QAction:
    """Return an action added to owner: its shortcut works while owner shows, and the palette lists it.

    shortcut: such as "Ctrl+N" or "F4".
    """
    act = QAction(text, owner)
    act.setObjectName(name)
    if icon:
        act.setIcon(tinted(icon))
        act.setProperty("icon_name", icon)
    if shortcut:
        act.setShortcut(QKeySequence(shortcut))
    act.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    act.triggered.connect(plainly(on))
    owner.addAction(act)
    return act


def action_button(
    act: QAction,
    *,
    kind: str = "secondary",
    icon: str = "",
    bare: bool = False,
    small: bool = False,
    touch: bool = False,
) -> QPushButton:
    """Return a button for an action: same words, shortcut in the tooltip, grey when the action is."""
    words = "" if bare else act.text()
    push = button(words, act.trigger, kind=kind, icon=icon, tip=tip_of(act), small=small, touch=touch)
    push.setObjectName(act.objectName())
    if bare:
        push.setAccessibleName(act.text())

    def follow() -> None:
        if not shiboken6.isValid(push):  # the action outlives a button whose pane was built anew
            act.changed.disconnect(follow)
            return
        push.setEnabled(act.isEnabled())
        push.setToolTip(tip_of(act))

    act.changed.connect(follow)
    follow()
    return push


def tip_of(act: QAction) -> str:
    """Return an action's tooltip with its shortcut."""
    keys = keys_of(act)
    return f"{act.toolTip()}　{keys}" if keys else act.toolTip()


def keys_of(act: QAction) -> str:
    """Return an action's shortcut as it stands on the user's keyboard, empty for none."""
    if sys.platform == "darwin":
        return act.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    keys = act.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
    for name, cap in CAPS.items():
        keys = keys.replace(name, cap)
    return keys
