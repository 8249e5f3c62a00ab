"""The bar at the bottom: the running job with its stop, the screen's own words, offline, backup, keys."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from cmdesk.ui.jobs import Jobs
from cmdesk.ui.kit.basics import Elided, Painted, holding, key_cap, muted, picture, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.kit.paint import draw_meter
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

MANY = 1_000_000  # from here on it is bytes that are counted: a share says more


class JobLine(QWidget):
    """What is being done, how far it is, and a way to stop it; hidden while nothing is."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("job")
        self._share = 0.0
        self._words = ""
        self._bar = Painted(self._draw, theme().px(96), theme().px(14))
        self.words = Elided("", "caption", "muted")
        self.words.setMinimumWidth(theme().px(120))
        self.stop = button(tr("window", "Stop"), jobs.stop, kind="link", small=True, name="stop")
        self.setLayout(row(self._bar, self.words, self.stop, gap=6))
        self.setVisible(False)
        jobs.started.connect(self._started)
        jobs.progressed.connect(self._progressed)
        jobs.ended.connect(self.hide)

    def _started(self, words: str) -> None:
        self._words = words
        self._progressed(0, 0)
        self.setVisible(True)

    def _progressed(self, done: int, total: int) -> None:
        self._share = done / total if total else 0.0
        far = f"{self._share:.0%}" if total >= MANY else f"{done:,} / {total:,}"
        said = f"{self._words}　{far}" if total else self._words
        self.words.setText(said)
        self.words.setMinimumWidth(theme().width(said, "caption"))
        self.setAccessibleName(said)
        self._bar.update()

    def _draw(self, painter: QPainter, rect: QRectF) -> None:
        height = theme().px(4)
        draw_meter(painter, QRectF(0, rect.center().y() - height / 2, rect.width(), height), self._share)


class StatusBar(QFrame):
    """28 px at the bottom of the window."""

    def __init__(self, jobs: Jobs, *, keys: str) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        self.setFixedHeight(theme().size("statusbar"))
        self.job = JobLine(jobs)
        self.left = Elided("", "caption", "muted")
        self.right = muted("", name="right")
        self.backup = muted("", name="backup")
        self._backup = holding(row(picture("hard-drive", px=14), self.backup, gap=5))
        self._backup.setVisible(False)
        offline = holding(row(picture("wifi-off", px=14), muted(tr("window", "Offline")), gap=5))
        offline.setToolTip(tr("window", "Nothing leaves this computer but what you export."))
        self.help = button(tr("window", "Manual"), kind="ghost", small=True, name="manual")
        self.setLayout(
            row(self.job, (self.left, 1), self.right, 6, offline, 4, self._backup, 2, key_cap(keys), self.help,
                gap=6, margins=(12, 0, 8, 0))
        )  # fmt: skip

    def show_words(self, left: str, right: str) -> None:
        """Show the open screen's own words."""
        self.left.setText(left)
        self.right.setText(right)

    def show_backup(self, words: str) -> None:
        """Say when the book was last backed up; empty words hide the line."""
        self.backup.setText(words)
        self._backup.setVisible(bool(words))
