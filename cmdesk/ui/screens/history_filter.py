"""What the history is narrowed down to: days, a person, a kind of thing, one client; each as a chip."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.services.history import HistoryQuery
from cmdesk.services.history_titles import thing
from cmdesk.ui.kit import FilterChip
from cmdesk.ui.text import reading, tr

DAYS = (1, 7, 30)
KINDS = ("party", "opportunity", "visit", "photo", "application", "checklist_item", "checklist_file", "memo", "profile")


class FilterMenu(QMenu):
    """Every filter as a tick; chosen(query) is called with what was asked for then."""

    def __init__(
        self,
        parent: QWidget,
        query: HistoryQuery,
        people: Sequence[str],
        today: date,
        chosen: Callable[[HistoryQuery], object],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history_filter")
        self._query, self._chosen = query, chosen
        self._heading(tr("history", "Days"))
        for count in DAYS:
            since = today - timedelta(days=count - 1)
            self._tick(days(since, today), f"days_{count}", replace(query, since=since), on=query.since == since)
        if len(people) > 1:
            self._heading(tr("history", "By"))
            for place, name in enumerate(people):
                self._tick(by(name), f"by_{place}", replace(query, by=name), on=query.by == name)
        self._heading(tr("history", "About"))
        for table in KINDS:
            self._tick(reading(thing(table)), table, replace(query, table=table), on=query.table == table)
        self.aboutToHide.connect(self.deleteLater)

    def below(self, push: QPushButton) -> None:
        self.popup(push.mapToGlobal(QPoint(0, push.height() + 2)))

    def _heading(self, words: str) -> None:
        if not self.isEmpty():
            self.addSeparator()
        self.addAction(words).setEnabled(False)

    def _tick(self, words: str, name: str, query: HistoryQuery, *, on: bool) -> None:
        act = self.addAction(words.replace("&", "&&"))
        act.setObjectName(name)
        act.setCheckable(True)
        act.setChecked(on)
        act.triggered.connect(lambda _on=False: self._chosen(query))


def chips(
    query: HistoryQuery,
    client: str,
    today: date,
    *,
    change: Callable[[], object],
    ask: Callable[[HistoryQuery], object],
) -> list[FilterChip]:
    """Return the filters that hold; a click calls change(), the × asks for the history without it."""
    found = []
    if query.since is not None:
        found.append((tr("history", "Days"), days(query.since, today), replace(query, since=None), "days_chip"))
    if query.by is not None:
        found.append((tr("history", "By"), by(query.by), replace(query, by=None), "by_chip"))
    if query.table:
        found.append((tr("history", "About"), reading(thing(query.table)), replace(query, table=""), "about_chip"))
    if query.rows is not None:
        found.append((tr("history", "Client"), mask_text(client), replace(query, rows=None), "client_chip"))
    made = []
    for caption, value, without, name in found:
        chip = FilterChip(caption, value, name=name)
        chip.clicked.connect(lambda _on=False: change())
        chip.removed.connect(lambda without=without: ask(without))
        made.append(chip)
    return made


def days(since: date, today: date) -> str:
    count = (today - since).days + 1
    return tr("history", "today") if count == 1 else tr("history", "the last {count} days", count=count)


def by(name: str) -> str:
    return name or tr("history", "nobody named")
