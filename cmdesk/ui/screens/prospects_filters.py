"""The filters of the list of prospects: the menu that adds one, and the chips of those that hold."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.services.prospect_query import LONGEST, MISSING, PIPELINES, ProspectQuery
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import FilterChip, TickMenu, amount_field, count_field, date_field, pop_up
from cmdesk.ui.popup import Popup
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.screens.prospects_form import Wan
from cmdesk.ui.text import reading, tr, tr_catalog

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


class Filters(QObject):
    """changed(ProspectQuery): the user set or removed one. query tells which query holds."""

    changed = Signal(object)

    def __init__(self, owner: QWidget, desk: Desk, catalog: Catalog, query: Callable[[], ProspectQuery]) -> None:
        super().__init__(owner)
        self._owner, self._desk, self._catalog, self._query = owner, desk, catalog, query
        self._filters = {
            each.name: each
            for each in (
                Filter(name="stage", title=tr("prospects", "Stage"), fields=("stages",), kind="ticks"),
                Filter(name="channel", title=tr("prospects", "Channel"), fields=("channels",), kind="ticks"),
                Filter(name="industry", title=tr("prospects", "Industry"), fields=("industries",), kind="ticks"),
                Filter(name="kind", title=tr("prospects", "Kind"), fields=("kinds",), kind="ticks"),
                Filter(name="pipeline", title=tr("prospects", "Pipeline"), fields=("pipeline",), kind="choice"),
                Filter(
                    name="wanted",
                    title=tr("prospects", "Wanted"),
                    fields=("wanted_from", "wanted_to"),
                    kind="range",
                ),
                Filter(
                    name="next",
                    title=tr("prospects", "Next step"),
                    fields=("next_step", "next_from", "next_to"),
                    kind="choice",
                ),
                Filter(name="unseen", title=tr("prospects", "Not visited"), fields=("unseen_days",), kind="choice"),
                Filter(
                    name="first",
                    title=tr("prospects", "First met"),
                    fields=("first_from", "first_to"),
                    kind="range",
                ),
                Filter(name="missing", title=tr("prospects", "Missing"), fields=("missing",), kind="ticks"),
            )
        }

    def menu(self, under: QWidget) -> QMenu:
        """Return the menu that adds a filter."""
        menu = QMenu(self._owner)
        menu.setObjectName("filters")
        for each in self._filters.values():
            if each.kind == "range":
                act = menu.addAction(tr("prospects", "{filter}…", filter=each.title))
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
        if each.kind == "range" or (name == "next" and self._query().next_step == "range"):
            self.ask(name, under)
        else:
            pop_up(self._choices(each, self._owner, under), under)

    def chips(self, query: ProspectQuery) -> list[FilterChip]:
        """Return a chip for each filter that holds."""
        return [self._chip(each, said) for each in self._filters.values() if (said := self._said(each.name, query))]

    def _chip(self, each: Filter, said: str) -> FilterChip:
        chip = FilterChip(each.title, said, name=f"{each.name}_chip")
        chip.clicked.connect(lambda: self.open(each.name, chip))
        chip.removed.connect(lambda: self.clear(each.name))
        return chip

    def clear(self, name: str) -> None:
        """Remove one filter."""
        empty = ProspectQuery()
        self._set(**{field: getattr(empty, field) for field in self._filters[name].fields})

    def _set(self, **changes: Any) -> None:
        self.changed.emit(replace(self._query(), **changes))

    def _choices(self, each: Filter, parent: QWidget, under: QWidget) -> QMenu:
        menu = TickMenu(each.title, parent)
        menu.setObjectName(f"{each.name}_filter")
        if each.kind == "ticks":
            (field,) = each.fields
            for code, said in self._options(each.name):
                act = menu.tick(code or "none_given", said, on=code in getattr(self._query(), field))
                act.toggled.connect(lambda on, code=code: self._tick(each.name, code, on=on))
        elif each.name == "unseen":
            self._days(menu, under)
        else:
            for code, said in self._options(each.name):
                one = radio(menu, code, said, on=getattr(self._query(), each.fields[0]) == code)
                one.triggered.connect(lambda _on=False, code=code: self._choose(each, code, under))
        return menu

    def _choose(self, each: Filter, code: str, under: QWidget) -> None:
        if code == "range":
            self.ask(each.name, under)
        else:
            empty = ProspectQuery()
            self._set(**{field: getattr(empty, field) for field in each.fields} | {each.fields[0]: code})

    def _days(self, menu: QMenu, under: QWidget) -> None:
        for days in UNSEEN:
            one = radio(menu, str(days), unseen(days), on=self._query().unseen_days == days)
            one.triggered.connect(lambda _on=False, days=days: self._set(unseen_days=days))
        act = menu.addAction(tr("prospects", "Another number of days…"))
        act.setObjectName("other")
        act.triggered.connect(lambda: self.ask("unseen", under))

    def _tick(self, name: str, code: str, *, on: bool) -> None:
        (field,) = self._filters[name].fields
        held = getattr(self._query(), field)
        ticked = {*held, code} if on else set(held) - {code}
        known = [each for each, _ in self._options(name)]
        gone = sorted(each for each in ticked if each not in known)
        self._set(**{field: (*(each for each in known if each in ticked), *gone)})

    def _options(self, name: str) -> Options:
        catalog, pipeline = self._catalog, self._query().pipeline
        none = ("", tr("prospects", "none given"))
        stages = [
            code for code, stage in catalog.pipeline.stages.items() if not pipeline or pipeline in stage.pipelines
        ]
        options: Mapping[str, Callable[[], Options]] = {
            "stage": lambda: [(code, words.stage_name(code, catalog)) for code in stages],
            "channel": lambda: [
                *((code, tr_catalog(term.name)) for code, term in catalog.terms["channel"].items() if term.enabled),
                none,
            ],
            "industry": lambda: [
                *((code, tr_catalog(each.name)) for code, each in catalog.question_sets.items()),
                none,
            ],
            "kind": lambda: [(code, tr_catalog(term.name)) for code, term in catalog.terms["party_kind"].items()],
            "pipeline": lambda: [(code, words.pipeline_name(code)) for code in PIPELINES],
            "next": lambda: list(steps().items()),
            "missing": lambda: [(code, gaps()[code]) for code in MISSING],
        }
        return options[name]()

    def ask(self, name: str, under: QWidget) -> None:
        """Ask for a range or a number below a widget."""
        query, today = self._query(), self._desk.today
        least, most = tr("prospects", "From"), tr("prospects", "To")
        if name == "wanted":
            unit = tr("prospects", "10k CNY")
            fields = {"wanted_from": amount_field(least, unit, Wan()), "wanted_to": amount_field(most, unit, Wan())}
        elif name == "unseen":
            caption, days = tr("prospects", "Longer than"), tr("prospects", "days")
            fields = {"unseen_days": count_field(caption, days, highest=LONGEST, required=True)}
        else:
            fields = {f"{name}_from": date_field(least, today), f"{name}_to": date_field(most, today)}

        def take(values: dict[str, Any]) -> None:
            check_order([values[field] for field in fields])
            some = any(value is not None for value in values.values())
            self._set(**values, **({"next_step": "range" if some else ""} if name == "next" else {}))

        values = {field: getattr(query, field) for field in fields}
        title = self._filters[name].title
        do = tr("prospects", "Filter")
        Popup(under, title, fields, do, take, values=values, name=f"{name}_range").open()

    def _said(self, name: str, query: ProspectQuery) -> str:
        """Return what a filter asks for in words, empty for one that does not hold."""
        each, today = self._filters[name], self._desk.today
        if each.kind == "ticks":
            return self._listed(name, getattr(query, each.fields[0]))
        if name == "wanted":
            return span(query.wanted_from, query.wanted_to, lambda value: reading(figures.money(value)))
        if name == "first":
            return span(query.first_from, query.first_to, lambda value: words.day(value, today))
        if name == "next" and query.next_step == "range":
            return span(query.next_from, query.next_to, lambda value: words.day(value, today))
        if name == "unseen":
            return "" if query.unseen_days is None else unseen(query.unseen_days)
        code: str = getattr(query, each.fields[0])
        return dict(self._options(name)).get(code, code)

    def _listed(self, name: str, codes: Sequence[str]) -> str:
        if not codes:
            return ""
        known = dict(self._options(name))
        names = [known.get(code, words.stage_name(code, self._catalog)) for code in codes]
        if len(names) <= NAMED:
            return "、".join(names)
        return tr("prospects", "{first} and {more} more", first=names[0], more=len(names) - 1, count=len(names))


def radio(menu: QMenu, name: str, text: str, *, on: bool) -> QAction:
    """Add one of several choices; choosing it closes the menu."""
    act = menu.addAction(f"✓ {text}" if on else text)
    act.setObjectName(name)
    return act


def check_order(values: Sequence[date | Decimal | int | None]) -> None:
    least, most = values[0], values[-1]
    if least is not None and most is not None and least > most:  # type: ignore[operator]  # both of one kind
        raise UserError(message("prospects", "The range ends before it begins."))


def span(least: Any, most: Any, say: Callable[[Any], str]) -> str:
    """Return a range in words, empty for none."""
    if least is None and most is None:
        return ""
    if most is None:
        return tr("prospects", "from {least}", least=say(least))
    if least is None:
        return tr("prospects", "up to {most}", most=say(most))
    return tr("prospects", "{least} to {most}", least=say(least), most=say(most))


def unseen(days: int) -> str:
    return tr("prospects", "for {days} days", days=days)


def steps() -> Mapping[str, str]:
    """Return what a next step may be asked for."""
    return {
        "overdue": tr("prospects", "overdue"),
        "today": tr("prospects", "today"),
        "week": tr("prospects", "this week"),
        "none": tr("prospects", "not planned"),
        "range": tr("prospects", "Between two days…"),
    }


def gaps() -> Mapping[str, str]:
    return {
        "phone": tr("prospects", "phone"),
        "amount": tr("prospects", "amount wanted"),
        "address": tr("prospects", "address"),
    }
