"""The floor of a start: SQLAlchemy imported, one key derived, a bare window painted; says when, and ends."""

import os
from time import perf_counter

import sqlalchemy
import sqlalchemy.orm  # noqa: F401
from argon2.low_level import Type, hash_secret_raw
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

app = QApplication([])
hash_secret_raw(b"bench", b"0" * 16, time_cost=3, memory_cost=64 * 1024, parallelism=4, hash_len=32, type=Type.ID)


class Bare(QWidget):
    """A window with nothing in it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)


window = Bare()
window.resize(1366, 768)
window.show()
app.exec()
print(perf_counter(), flush=True)
os._exit(0)
