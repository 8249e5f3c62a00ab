"""The filters of a list: the menu that adds one, and the chips of those that hold."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.services.list_query import LONGEST, ListQuery
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Field, FilterChip, TickMenu, count_field, pop_up
from cmdesk.ui.popup import Popup
from cmdesk.ui.text import tr

NAMED = 2  # values a chip names; more are counted
UNSEEN = (7, 30, 60, 90)  # days
Options = Sequence[tuple[str, str]]
"""Codes with their words."""


@dataclass(frozen=True, kw_only=True)
class Filter:
    """One kind of filter: the fields of the query it fills, and how it is chosen: ticks, one of some, or typed."""

    name: str
    title: str
    fields: tuple[str, ...]
    kind: str  # ticks, choice or range


class ListFilters(QObject):
    """changed(query): the user set or removed one. query tells which query holds.

    A list derives from it: options gives the codes of a filter with their words, ranges the fields of one that is
    typed, and span_said how such a one reads on its chip. The filter "unseen" is that of days without a visit.
    """

    changed = Signal(object)

    def __init__(self, owner: QWidget, desk: Desk, query: Callable[[], Any], filters: Sequence[Filter]) -> None:
        super().__init__(owner)
        self._owner, self._desk, self._query = owner, desk, query
        self._empty: ListQuery = type(query())()
        self._filters = {each.name: each for each in filters}

    def options(self, name: str) -> Options:
        """Return what may be chosen."""
        raise NotImplementedError

    def ranges(self, name: str) -> dict[str, Field]:
        """Return the fields that ask for a range."""
        raise NotImplementedError

    def span_said(self, name: str, query: Any) -> str:  # noqa: ARG002  (for those that derive)
        """Return a range in words, empty where name is none or does not hold."""
        return ""

    def word(self, code: str) -> str:
        """Return the word for a code that is no option any more."""
        return code

    def is_range(self, name: str) -> bool:
        """Tell whether what holds of a filter is a range."""
        return self._filters[name].kind == "range"

    def menu(self, under: QWidget) -> QMenu:
        """Return the menu that adds a filter."""
        menu = QMenu(self._owner)
        menu.setObjectName("filters")
        for each in self._filters.values():
            if each.kind == "range":
                act = menu.addAction(tr("lists", "{filter}…", filter=each.title))
                act.triggered.connect(lambda _on=False, name=each.name: self.ask(name, under))
            else:
                choices = self._choices(each, menu, under)
                menu.addMenu(choices)
                act = choices.menuAction()
            act.setObjectName(each.name)
        return menu

    def open(self, name: str, under: QWidget) -> None:
        """Show what sets one filter below a widget."""
        each = self._filters[name]
        if self.is_range(name):
            self.ask(name, under)
        else:
            pop_up(self._choices(each, self._owner, under), under)

    def chips(self, query: Any) -> list[FilterChip]:
        """Return a chip for each filter that holds."""
        return [self._chip(each, said) for each in self._filters.values() if (said := self.said(each.name, query))]

    def _chip(self, each: Filter, said: str) -> FilterChip:
        chip = FilterChip(each.title, said, name=f"{each.name}_chip")
        chip.clicked.connect(lambda: self.open(each.name, chip))
        chip.removed.connect(lambda: self.clear(each.name))
        return chip

    def clear(self, name: str) -> None:
        """Remove one filter."""
        empty = self._empty
        self._set(**{field: getattr(empty, field) for field in self._filters[name].fields})

    def _set(self, **changes: Any) -> None:
        self.changed.emit(replace(self._query(), **changes))

    def _choices(self, each: Filter, parent: QWidget, under: QWidget) -> QMenu:
        menu = TickMenu(each.title, parent)
        menu.setObjectName(f"{each.name}_filter")
        if each.kind == "ticks":
            (field,) = each.fields
            for code, said in self.options(each.name):
                act = menu.tick(code or "none_given", said, on=code in getattr(self._query(), field))
                act.toggled.connect(lambda on, code=code: self._tick(each.name, code, on=on))
        elif each.name == "unseen":
            self._days(menu, under)
        else:
            for code, said in self.options(each.name):
                one = radio(menu, code, said, on=getattr(self._query(), each.fields[0]) == code)
                one.triggered.connect(lambda _on=False, code=code: self._choose(each, code, under))
        return menu

    def _choose(self, each: Filter, code: str, under: QWidget) -> None:
        if code == "range":
            self.ask(each.name, under)
        else:
            empty = self._empty
            self._set(**{field: getattr(empty, field) for field in each.fields} | {each.fields[0]: code})

    def _days(self, menu: QMenu, under: QWidget) -> None:
        for days in UNSEEN:
            one = radio(menu, str(days), unseen(days), on=self._query().unseen_days == days)
            one.triggered.connect(lambda _on=False, days=days: self._set(unseen_days=days))
        act = menu.addAction(tr("lists", "Another number of days…"))
        act.setObjectName("other")
        act.triggered.connect(lambda: self.ask("unseen", under))

    def _tick(self, name: str, code: str, *, on: bool) -> None:
        (field,) = self._filters[name].fields
        held = getattr(self._query(), field)
        ticked = {*held, code} if on else set(held) - {code}
        known = [each for each, _ in self.options(name)]
        gone = sorted(each for each in ticked if each not in known)
        self._set(**{field: (*(each for each in known if each in ticked), *gone)})

    def ask(self, name: str, under: QWidget) -> None:
        """Ask for a range or a number below a widget."""
        if name == "unseen":
            caption, days = tr("lists", "Longer than"), tr("lists", "days")
            fields: dict[str, Field] = {"unseen_days": count_field(caption, days, highest=LONGEST, required=True)}
        else:
            fields = self.ranges(name)
        query = self._query()

        def take(values: dict[str, Any]) -> None:
            check_order([values[field] for field in fields])
            self.take(name, values)

        values = {field: getattr(query, field) for field in fields}
        title = self._filters[name].title
        do = tr("lists", "Filter")
        Popup(under, title, fields, do, take, values=values, name=f"{name}_range").open()

    def take(self, name: str, values: dict[str, Any]) -> None:  # noqa: ARG002  (for those that derive)
        """Set what was typed for one filter."""
        self._set(**values)

    def said(self, name: str, query: Any) -> str:
        """Return what a filter asks for in words, empty for one that does not hold."""
        each = self._filters[name]
        if each.kind == "ticks":
            return self._listed(name, getattr(query, each.fields[0]))
        if name == "unseen":
            return "" if query.unseen_days is None else unseen(query.unseen_days)
        if each.kind == "range" or self.span_said(name, query):
            return self.span_said(name, query)
        code: str = getattr(query, each.fields[0])
        return dict(self.options(name)).get(code, code)

    def _listed(self, name: str, codes: Sequence[str]) -> str:
        if not codes:
            return ""
        known = dict(self.options(name))
        names = [known.get(code, self.word(code)) for code in codes]
        if len(names) <= NAMED:
            return "、".join(names)
        return tr("lists", "{first} and {more} more", first=names[0], more=len(names) - 1, count=len(names))


def radio(menu: QMenu, name: str, text: str, *, on: bool) -> QAction:
    """Add one of several choices; choosing it closes the menu."""
    act = menu.addAction(f"✓ {text}" if on else text)
    act.setObjectName(name)
    return act


def check_order(values: Sequence[date | Decimal | int | None]) -> None:
    least, most = values[0], values[-1]
    if least is not None and most is not None and least > most:  # type: ignore[operator]  # both of one kind
        raise UserError(message("lists", "The range ends before it begins."))


def span(least: Any, most: Any, say: Callable[[Any], str]) -> str:
    """Return a range in words, empty for none."""
    if least is None and most is None:
        return ""
    if most is None:
        return tr("lists", "from {least}", least=say(least))
    if least is None:
        return tr("lists", "up to {most}", most=say(most))
    return tr("lists", "{least} to {most}", least=say(least), most=say(most))


def unseen(days: int) -> str:
    return tr("lists", "for {days} days", days=days)
