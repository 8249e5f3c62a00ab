"""A letter typed into the search of the list of prospects, until the rows it finds are painted.

Ours: the key event sent to the search field of the real window (without a screen) until the table has painted the rows
of that letter: query, dataclasses, cells, painting. Names by pinyin, by initials and by characters, and telephone
numbers, letter by letter, as a manager types; between letters nothing is waited for but those rows.
Floor: the same search on the plain book: the full-text query, the joined rows in the same order, one page fetched.
p50 and p95 of all letters; "computed" is the processor's time of all the process's threads in the same span, the sums
of what was found among it. On a busy machine only that holds still.
"""

import statistics
from collections.abc import Iterator, Sequence
from sqlite3 import Connection
from time import process_time

from _bench import Figure, Options, Place, run, timed
from _window import turn, window
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from cmdesk.models.search import match
from cmdesk.ui.app import Workplace
from cmdesk.ui.table import TableView

TYPED = ("wangji", "wjjcc", "lsfd", "zhang", "sy", "餐饮", "青年路", "138", "1990", "家常菜", "xc")
PAGE = 30  # lines read at first
SQL = """
SELECT o.*, p.* FROM opportunity o JOIN party p ON p.id = o.party_id
WHERE p.doc IN (SELECT rowid FROM party_words WHERE party_words MATCH ?)
AND o.stage NOT IN ('SETTLED', 'LOST', 'REJECTED', 'BLACKLIST')
ORDER BY o.next_date NULLS LAST, substr(o.number, 1, 10), length(o.number), o.number LIMIT ?
"""


class Painted(QObject):
    """Tells whether a table was painted since it was last asked, with the rows of the latest letter."""

    def __init__(self, table: TableView) -> None:
        super().__init__(table)
        self.fresh = self.done = False
        table.rows.modelReset.connect(self.reset)
        table.viewport().installEventFilter(self)

    def ask(self) -> None:
        self.fresh = self.done = False

    def reset(self) -> None:
        self.fresh = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self.fresh and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self.finish)  # once this painting is over
        return False

    def finish(self) -> None:
        self.done = True


def type_all(place: Workplace) -> list[tuple[float, float]]:
    """Type everything; return the seconds each letter took, and those the process computed meanwhile."""
    find = place.window.page().findChild(QLineEdit, "find")
    table = place.window.page().findChild(TableView, "prospects")
    painted = Painted(table)
    times = []
    for words in TYPED:
        find.setFocus()
        find.clear()
        turn(place, 0.05)
        for letter in words:
            painted.ask()
            used = process_time()
            took = timed(lambda letter=letter: send(find, letter, painted))
            times.append((took, process_time() - used))
    find.clear()
    turn(place, 0.1)
    return times


def send(find: QLineEdit, letter: str, painted: Painted) -> None:
    if letter.isascii():
        QTest.keyClick(find, Qt.Key(ord(letter.upper())), delay=-1)
    else:
        event = QInputMethodEvent()
        event.setCommitString(letter)
        QApplication.sendEvent(find, event)
    while not painted.done:
        QApplication.processEvents()


def floor(plain: Connection) -> list[float]:
    words = [word[: end + 1] for word in TYPED for end in range(len(word))]
    return [timed(lambda typed=typed: plain.execute(SQL, (match(typed), PAGE)).fetchall()) for typed in words]


def percentile(times: Sequence[float], percent: int) -> float:
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


def measure(place: Place, options: Options) -> Iterator[Figure]:
    with window(place.path) as shown, place.plain() as plain:
        shown.window.go("prospects")
        turn(shown, 0.3)
        type_all(shown)  # what a statement's first compiling costs is not the letter's
        rounds = [(type_all(shown), floor(plain)) for _ in range(options.repeat)]
    bare = {percent: [percentile(times, percent) for _, times in rounds] for percent in (50, 95)}
    for percent, at, name in ((50, 0, "p50"), (95, 0, "p95"), (50, 1, "p50, computed"), (95, 1, "p95, computed")):
        ours = [percentile([letter[at] for letter in letters], percent) for letters, _ in rounds]
        yield Figure(f"letter {name}", place.size, ours, bare[percent])


if __name__ == "__main__":
    run(__doc__, measure, repeat=5)
