"""The way from one thing that blocks a memo to the next, over whatever screens they are mended on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import load
from cmdesk.core.progress import Progress
from cmdesk.core.translation import translator
from cmdesk.memo.completeness import blockers
from cmdesk.memo.standing import Blocker
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.memo_facts import memo_facts
from cmdesk.ui.desk import Desk
from cmdesk.ui.errand import Errand
from cmdesk.ui.screens.memo_parts import place_of
from cmdesk.ui.text import reading, tr


@dataclass
class Way:
    """Where one is among the things that block: the target mended last, its place, and of how many places."""

    last: str = ""
    at: int = -1
    count: int = 0

    def on(self, found: Sequence[Blocker], line: ApplicationLine) -> Blocker | None:
        """Return the next thing to mend, behind the last; things mended at the same place count once."""
        places: list[tuple[str, dict[str, Any]]] = []
        firsts: list[Blocker] = []
        for each in found:
            place = place_of(each.target, line)
            if place not in places:
                places.append(place)
                firsts.append(each)
        self.count = len(firsts)
        if not firsts:
            return None
        here = place_of(self.last, line)
        if here in places:
            self.at = places.index(here) + 1
        else:  # it was mended, and the next has moved into its place
            self.at = max(self.at, 0)
        self.at %= len(firsts)
        self.last = firsts[self.at].target
        return firsts[self.at]


class Mending:
    """Leads to what blocks the memo of an application, one after another, as the book stands by then."""

    def __init__(self, desk: Desk, screen: QWidget, language: Callable[[], str]) -> None:
        self._desk, self._screen, self._language = desk, screen, language
        self._line: ApplicationLine | None = None
        self._way = Way()
        self._errand = Errand(desk, screen, self.next, Qt.Key.Key_F8)

    def show(self, line: ApplicationLine) -> None:
        """Take the memo of this application from now on; another one begins with its first thing."""
        if self._line is None or line.id != self._line.id:
            self._way = Way()
            self._errand.end()
        self._line = line

    def go(self, target: str) -> None:
        """Go where the thing called target is put right."""
        key, where = place_of(target, self._line) if self._line else ("", {})
        if key:
            self._way.last = target
            self._errand.go(key, **where)

    def next(self) -> None:
        """Go to the next thing that blocks, behind the last."""
        if self._line is None:
            return
        desk, application, language = self._desk, self._line.id, self._language()

        def work(_progress: Progress) -> Sequence[Blocker]:
            with desk.book.read() as session:
                facts = memo_facts(
                    session,
                    application,
                    today=desk.today,
                    catalog=load(),
                    translate=translator(language),
                    language=language,
                )
                return blockers(facts)

        desk.run_later(work, self._lead_on)

    def _lead_on(self, found: Sequence[Blocker]) -> None:
        line, way = self._line, self._way
        if line is None:
            return
        blocker = way.on([each for each in found if place_of(each.target, line)[0]], line)
        if blocker is None:
            self._errand.end()
            self._desk.say(tr("memo", "Nothing blocks this memo"))
            if not self._screen.isVisible():
                self._desk.go("memo", application=line.id)
            return
        self.go(blocker.target)
        what = reading(blocker.message)
        words = tr(
            "memo", "{place} of {count} that block: {what} (F8: the next)", place=way.at + 1, count=way.count, what=what
        )
        self._desk.say(words)
