"""The front of the Today screen: the day, its cards, and the line that adds a task."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.services.today import Today
from cmdesk.ui.kit import Chip, Elided, bar, button, column, holding, label, reveal, row, scroll
from cmdesk.ui.kit.basics import PAGE_HEAD
from cmdesk.ui.screens import today_words as words
from cmdesk.ui.screens.tasks_quick import QuickLine
from cmdesk.ui.screens.tasks_words import joined, task_line
from cmdesk.ui.screens.today_card import Card
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

WIDE = 1400  # px of the page from where a third column shows: a window of 1600 with its rail
WIDEST = 720  # px; a line longer than this is hard to follow
GAP = 10


class Front(QWidget):
    """Two columns of cards, three where there is room.

    all_wanted(list): everything of a card is to be shown. widened: there is room for more lines, or less.
    """

    all_wanted = Signal(str)
    widened = Signal()
    cold_wanted = Signal()

    def __init__(
        self, catalog: Catalog, quick: QuickLine, add: QPushButton, record: QPushButton, route: Sequence[QPushButton]
    ) -> None:
        super().__init__()
        self.setObjectName("today_front")
        self._catalog = catalog
        self.day = label("", "page", bold=True, name="day")
        self.calendar = Elided("", "caption", "muted")
        self.due, self.overdue = Chip("", "warn", "clock"), Chip("", "bad")
        cold = button(tr("today", "Not seen for 30 days"), self.cold_wanted.emit, kind="link", small=True, name="cold")
        nothing = tr("today", "Nothing is to be done today. Add a task below, or a next step to a prospect.")
        self.todo = Card(tr("today", "To do today"), nothing, name="todo", more=[add])
        self.visits = Card(
            tr("today", "Where to go today"),
            tr("today", "No visit is planned for today. Plan one as a task of kind visit."),
            name="plans",
            more=route,
        )
        self.expiring = Card(
            tr("today", "About to expire"), tr("today", "No paper runs out in the next while."), name="expiring"
        )
        self.stale = Card(
            tr("today", "Going cold"), tr("today", "Nobody stands too long at a stage."), name="stale", more=[cold]
        )
        self.birthdays = Card(tr("today", "Birthdays"), "", name="birthdays")
        self.coming = Card(tr("today", "The next 7 days"), tr("today", "Nothing is planned."), name="coming")
        self.todo.body.addWidget(quick)
        head = row(self.day, (self.calendar, 1), self.due, self.overdue, record, gap=10, margins=(14, 0, 12, 0))
        self._columns = [QVBoxLayout() for _ in range(3)]
        body: QHBoxLayout = row(gap=GAP, margins=(12, 10, 12, 12))
        for each in self._columns:
            each.setSpacing(theme().px(GAP))
            body.addLayout(each, 1)
        self.setLayout(column(bar("pagehead", head, PAGE_HEAD + 8), (scroll(holding(body), name="cards"), 1), gap=0))
        self.wide: bool | None = None
        self._place()
        for name, card in self._ways():
            card.all_wanted.connect(lambda name=name: self.all_wanted.emit(name))
        for card in self.cards():
            card.lines.beyond.connect(lambda by, card=card: self._step(card, by))

    def _ways(self) -> Sequence[tuple[str, Card]]:
        return (
            ("due", self.todo),
            ("visits", self.visits),
            ("expiring", self.expiring),
            ("stale", self.stale),
            ("open", self.coming),
        )

    def cards(self) -> Sequence[Card]:
        """Return the cards in the order the keyboard goes through them."""
        return (self.todo, self.visits, self.expiring, self.stale, self.coming, self.birthdays)

    def show_day(self, found: Today) -> None:
        """Show what was read of a day."""
        today, catalog = found.day, self._catalog
        self.day.setText(words.head(today))
        self.calendar.setText(words.calendar(today))
        self.due.show_state(tr("today", "Due {count}", count=f"{found.counts.today:,}"), "warn", "clock")
        self.overdue.show_state(tr("today", "Overdue {count}", count=f"{found.counts.overdue:,}"), "bad")
        reveal(self.due, bool(found.counts.today))
        reveal(self.overdue, bool(found.counts.overdue))
        self._show_todo(found)
        stops = list(found.visits)
        here = next((task.id for task in stops if task.done_on is None), None)
        self.visits.show_lines(
            [words.visit_line(task, catalog, here=task.id == here) for task in stops],
            note=words.clients(len({task.party_id for task in stops})) if stops else "",
            more=tr("today", "All planned") if stops else "",
        )
        self.expiring.show_lines(
            [words.expiring_line(line, catalog, today) for line in found.expiring],
            more=words.everything(found.expiring_count, len(found.expiring)),
        )
        self.stale.show_lines(
            [words.stale_line(line, catalog) for line in found.stale],
            note=tr("today", "too long at one stage"),
            more=words.everything(found.stale_count, len(found.stale)),
        )
        self.birthdays.show_lines([words.birthday_line(line, today) for line in found.birthdays])
        self.birthdays.setVisible(bool(found.birthdays))
        self.coming.show_lines(
            [words.coming_line(task, catalog, today) for task in found.coming],
            more=words.everything(found.coming_count, len(found.coming)),
        )

    def _show_todo(self, found: Today) -> None:
        lines = [words.due_line(item, self._catalog, found.day) for item in found.due]
        lines += [task_line(task, self._catalog, found.day) for task in found.done]
        said = [tr("today", "{count} to do", count=f"{found.due_count:,}")] if found.due_count else []
        said += [tr("today", "{count} done", count=f"{found.done_count:,}")] if found.done_count else []
        self.todo.show_lines(lines, note=joined(*said), more=words.everything(found.due_count, len(found.due)))

    def _place(self) -> None:
        """Put the cards into two columns, or three where the page is wide."""
        wide = self.width() >= theme().px(WIDE)
        if wide == self.wide:
            return
        self.wide = wide
        for each in self._columns:
            while each.takeAt(0) is not None:
                pass
        narrow: Sequence[Sequence[Card]] = ([self.todo, self.expiring], [self.visits, self.stale, self.birthdays], [])
        roomy: Sequence[Sequence[Card]] = (
            [self.todo],
            [self.visits, self.stale],
            [self.expiring, self.coming, self.birthdays],
        )
        for layout, cards in zip(self._columns, roomy if wide else narrow, strict=True):
            for card in cards:
                layout.addWidget(card)
            if cards:
                layout.addStretch(1)
        self.coming.setVisible(wide)
        body = self._columns[0].parentWidget()
        if body is not None and isinstance(line := body.layout(), QHBoxLayout):
            line.setStretch(2, int(wide))
        self.widened.emit()

    def _step(self, card: Card, by: int) -> None:
        """Go on to the next card that has lines, or stay."""
        shown = [each for each in self.cards() if each.lines.isVisible()]
        at = shown.index(card) + by if card in shown else -1
        if 0 <= at < len(shown):
            shown[at].lines.enter(by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
