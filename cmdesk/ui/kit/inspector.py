"""The panel at the right of a page: what is selected, in detail."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from cmdesk.ui.kit.basics import column, holding, label, scroll
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

WIDE_WINDOW = 1600
WIDER_BY = 80


class Inspector(QFrame):
    """320 px wide, 400 in a wide window; scrolls by itself. Ctrl+I hides and shows it everywhere.

    width: px at 100 % where something else than 320 is wanted.
    """

    def __init__(self, *, nothing: str = "", name: str = "inspector", width: int = 0) -> None:
        super().__init__()
        self._width = theme().px(width) or theme().size("inspector")
        self.setObjectName("inspector")  # the style sheet's name
        self.setProperty("part", name)
        self.setAccessibleName(tr("window", "Details"))
        self._nothing = nothing or tr("window", "Nothing selected")
        self._area = scroll(QWidget(), name="details")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column((self._area, 1), margins=(1, 0, 0, 0)))
        self._fit()
        self.clear()

    def show_layout(self, body: QLayout) -> None:
        """Show body instead of what was shown; it gets the panel's margins."""
        t = theme()
        body.setContentsMargins(t.px(16), t.px(12), t.px(16), t.px(12))
        self.show_widget(holding(body))

    def show_widget(self, content: QWidget) -> None:
        """Show content as it is; what was shown is deleted."""
        self._area.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget() switches it on
        content.setVisible(True)  # a new child of what is shown already would stay hidden

    def content(self) -> QWidget | None:
        return self._area.widget()

    def clear(self) -> None:
        """Say that nothing is selected."""
        words = label(self._nothing, "caption", "muted", align=Qt.AlignmentFlag.AlignCenter, wrap=True)
        self.show_layout(column(None, words, None))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        t = theme()
        self.setFixedWidth(self._width + (t.px(WIDER_BY) if self.window().width() >= WIDE_WINDOW else 0))
