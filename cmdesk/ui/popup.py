"""A small form below a button, for a name, a range or a day: Enter does it, Esc leaves it, as does a click beside."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from shiboken6 import isValid

from cmdesk.core.errors import UserError
from cmdesk.ui.kit import Field, Form, button, column, frame, label, muted, row
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

WIDTH = 300


class Popup(QFrame):
    """Asks for a few values. on(values) does what they are for; a UserError it raises is shown and the form stays."""

    def __init__(
        self,
        under: QWidget,
        title: str,
        fields: Mapping[str, Field],
        do: str,
        on: Callable[[dict[str, Any]], object],
        *,
        note: str = "",
        values: Mapping[str, Any] | None = None,
        name: str = "popup",
    ) -> None:
        super().__init__(under, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._under, self._on = under, on
        self.form = Form(name=f"{name}_form")
        for key, field in fields.items():
            self.form.add(key, field)
            if isinstance(field.editor, QLineEdit):
                field.editor.returnPressed.connect(self.give)
        self.form.fill(values or {})
        self.form.submitted.connect(self.give)
        leave = button(tr("window", "Cancel"), self.close, kind="ghost", small=True, name="popup_leave")
        self.do = button(do, self.give, kind="primary", small=True, name="popup_do")
        notes = [muted(note, wrap=True)] if note else []
        inner = column(
            label(title, bold=True, wrap=True), *notes, self.form, row(None, leave, self.do), gap=8, margins=14
        )
        self.setLayout(column(frame("card", inner), gap=0))
        self.setFixedWidth(theme().px(WIDTH))

    def open(self) -> None:
        """Show it below what it belongs to, within the screen."""
        self.adjustSize()
        at = self._under.mapToGlobal(QPoint(0, self._under.height() + 2))
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = max(room.left(), min(at.x(), room.right() - self.width()))
        self.move(left, max(room.top(), min(at.y(), room.bottom() - self.height())))
        self.show()
        next(iter(self.form.fields.values())).setFocus()

    def give(self) -> None:
        """Do what the form is for."""
        if not self.form.check():
            return
        try:
            self._on(self.form.values())
        except UserError as error:
            self.form.refuse(error)
            self.adjustSize()
            return
        if isValid(self):  # what was done may have drawn anew what it hung from
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
