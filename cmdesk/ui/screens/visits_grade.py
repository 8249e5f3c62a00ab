"""The evidence behind an answer, chosen with a click or a letter."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from cmdesk.ui.kit.paint import GRADES, draw_box, draw_focus, draw_grade
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

USUAL = "D"  # said: what an answer is worth until something better is seen
ROUND = "DCBAE"  # the order one click goes on in: from said to seen, to papers, to third parties, to guessed


class GradeButton(QAbstractButton):
    """The evidence of an answer: a click goes on to the next grade, a letter or the menu chooses one."""

    edited = Signal()

    def __init__(self, says: str) -> None:
        super().__init__()
        self.setObjectName("grade")
        self._says, self._grade = says, USUAL
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        side = theme().size("control_touch" if words.touch() else "control")
        self.setFixedSize(theme().px(28), side)
        self.clicked.connect(lambda: self.choose(ROUND[(ROUND.index(self._grade) + 1) % len(ROUND)]))
        self.set_grade(USUAL)

    def grade(self) -> str:
        return self._grade

    def set_grade(self, grade: str) -> None:
        self._grade = grade if grade in GRADES else USUAL
        meaning = tr("window", GRADES[self._grade])
        self.setAccessibleName(tr("visits", "{question}: evidence {grade}, {meaning}", question=self._says,
                                  grade=self._grade, meaning=meaning))  # fmt: skip
        self.setToolTip(tr("visits", "{grade} {meaning}; click for the next, A to E choose", grade=self._grade,
                           meaning=meaning))  # fmt: skip
        self.update()

    def choose(self, grade: str) -> None:
        """Choose as if the user had."""
        self.set_grade(grade)
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        if letter and letter in GRADES:
            self.choose(letter)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_menu(self.mapToGlobal(QPoint(0, self.height())))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            letter = event.text().upper()
            if letter and letter in GRADES:
                event.accept()  # the letter is a grade here, not the screen's shortcut
                return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        for grade, meaning in GRADES.items():
            act = menu.addAction(f"{grade}　{tr('window', meaning)}")
            act.triggered.connect(lambda _on=False, grade=grade: self.choose(grade))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), self.rect().toRectF()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            draw_box(painter, rect, "bg.hover", "", 5)
        draw_grade(painter, rect.center().x() - theme().px(8), rect.center().y(), self._grade)
        if self.hasFocus():
            draw_focus(painter, rect, 5)
