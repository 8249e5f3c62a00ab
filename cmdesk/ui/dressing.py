"""Day and night: other colours for all that is there, a few widgets at a time, so that a key may come between.

Qt dresses an application at once, every widget twice, whether it can be seen or not: with a dozen screens a tenth of a
second in which nothing else goes on. Here the widgets of the windows in sight are undressed one by one, the application
puts on its new sheet, which is little work as it passes over what is undressed, and they are dressed one by one. Their
windows hold still meanwhile: nobody sees one half dressed, nor a page of it that is opened too early. What is opened as
a window of its own, a dialog or a menu, wears what the application does.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from time import perf_counter

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.ui.theme import WORN, Theme, theme, wear

A_TURN = 1  # ms: what was sent before is done by then
A_PART = 0.01  # seconds at a time
# Qt sets it on a widget that a style has dressed, and passes over those without it; it has no other name for that
DRESSED = Qt.WidgetAttribute.WA_WState_Polished
# Qt tells a widget with a style of its own nothing of the application's
ASIDE = Qt.WidgetAttribute.WA_SetStyle


class Dressing(QObject):
    """Changes the application's colours; sizes stay.

    aside: every widget hears several events of it, within which whoever looks at all events may look away.
    """

    def __init__(
        self,
        app: QApplication,
        *,
        aside: Callable[[], AbstractContextManager[object]] = nullcontext,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app, self._aside = app, aside
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(A_TURN)
        self._timer.timeout.connect(self._go_on)

    def change(self, chosen: Theme) -> None:
        """Make chosen what theme() returns, and begin to dress the application in it."""
        before = theme()
        setattr(self._app, WORN, chosen)
        if not self._timer.isActive():  # else what has begun ends with the latest
            self._steps = steps(self._app, before)
            self._go_on()

    def _go_on(self) -> None:
        until = perf_counter() + A_PART
        with self._aside():
            for _ in self._steps:
                if perf_counter() >= until:
                    self._timer.start()
                    return


def steps(app: QApplication, before: Theme) -> Iterator[None]:
    """Dress app, which wore before, in theme(), in short steps; the windows in sight are not painted until the last."""
    held = [each for each in app.topLevelWidgets() if each.isVisible() and each.updatesEnabled()]
    for window in held:
        hold(window)
    try:
        while app.styleSheet() != theme().style_sheet:  # another change may come between
            yield from change(app, held)
            for icon in before.icons:
                theme().pixmap(*icon)
                yield
        app.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # everything finds its place before it is painted
    finally:
        for window in there(held):
            window.setUpdatesEnabled(True)
            window.repaint()  # what waited to be painted at the first would else wait on, and with it everything


def hold(window: QWidget) -> None:
    """Let window not be painted."""
    for child in window.children():
        if isinstance(child, QWidget) and child.isVisible():
            child.update()  # where a part waits to be painted before the window, all is painted once, else twice
            break
    window.setUpdatesEnabled(False)


def change(app: QApplication, windows: Sequence[QWidget]) -> Iterator[None]:
    """Dress app and all of windows in theme(), in short steps."""
    widgets = [each for window in there(windows) for each in parts(window)]
    for each in there(widgets):
        undress(each)
        yield
    for each in there(widgets):
        if each.testAttribute(Qt.WidgetAttribute.WA_StyleSheet):  # it was given another role meanwhile
            undress(each)
    if app.styleSheet() != theme().style_sheet:
        wear(app, theme())
    yield
    for each in there(widgets):
        each.setAttribute(ASIDE, False)
        app.sendEvent(each, QEvent(QEvent.Type.Polish))  # as before it was first shown
        yield
    for each in there(widgets):
        app.sendEvent(each, QEvent(QEvent.Type.StyleChange))  # when all can tell their size
        yield


def undress(widget: QWidget) -> None:
    """Take the sheet off widget; Qt lets it be so until it hears the event by which it is first dressed."""
    widget.style().unpolish(widget)
    widget.setAttribute(DRESSED, False)
    widget.setAttribute(ASIDE)


def parts(window: QWidget) -> Iterator[QWidget]:
    """Return what is dressed of window, itself first, but not what stands before it as a window of its own."""
    for each in (window, *window.findChildren(QWidget)):
        if each.testAttribute(DRESSED) and each.window() is window:
            yield each


def there(widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Return those not yet deleted, each when it is asked for."""
    return (each for each in widgets if shiboken6.isValid(each))
