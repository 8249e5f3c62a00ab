"""Which columns of a table show, in which order and how wide: as the user likes them, as far as there is room."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from cmdesk.ui.kit.menus import TickMenu
from cmdesk.ui.table.delegate import Heading
from cmdesk.ui.table.model import Column
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

KEEP = 170  # px the stretching column keeps
NARROWEST, WIDEST = 40, 900  # px a user may make a column


@dataclass(frozen=True, kw_only=True)
class Layout:
    """How a user likes the columns of a list: their keys in order, widths in px at 100 %, and which differ in showing.

    order is the column the list is sorted by, empty where nobody chose one.
    """

    keys: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    shown: frozenset[str] = frozenset()  # of those that are hidden by themselves
    hidden: frozenset[str] = frozenset()
    order: str = ""
    descending: bool = False


def layout_text(layout: Layout) -> str:
    """Return a layout as it is kept."""
    return json.dumps(
        {
            "keys": layout.keys,
            "widths": dict(layout.widths),
            "shown": sorted(layout.shown),
            "hidden": sorted(layout.hidden),
            "order": layout.order,
            "descending": layout.descending,
        },
        ensure_ascii=False,
    )


def layout_of(text: str) -> Layout:
    """Return a layout that was kept; what makes no sense counts as not chosen."""
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return Layout()
    if not isinstance(kept, dict):
        return Layout()
    widths = kept.get("widths")
    return Layout(
        keys=tuple(words(kept.get("keys"))),
        widths={
            key: width
            for key, width in (widths.items() if isinstance(widths, dict) else ())
            if type(width) is int and NARROWEST <= width <= WIDEST
        },
        shown=frozenset(words(kept.get("shown"))),
        hidden=frozenset(words(kept.get("hidden"))),
        order=next(iter(words([kept.get("order")])), ""),
        descending=kept.get("descending") is True,
    )


def words(values: Any) -> list[str]:
    return [each for each in values if isinstance(each, str)] if isinstance(values, list) else []


class Columns(QObject):
    """The columns of one table. changed: the user chose, moved or resized one."""

    changed = Signal()

    def __init__(self, view: QTableView, columns: Sequence[Column[Any]], heading: Heading) -> None:
        super().__init__(view)
        self._view, self._columns, self._heading = view, columns, heading
        self.layout = Layout()
        for place, column in enumerate(columns):
            if column.stretch:
                heading.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        heading.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heading.customContextMenuRequested.connect(self._menu_at)
        heading.laid.connect(self._laid)
        self.apply(Layout())

    def apply(self, layout: Layout) -> None:
        """Show the columns as a layout says; those it does not know stand where they would by themselves."""
        self.layout = layout
        known = {column.key: place for place, column in enumerate(self._columns)}
        keys = [key for key in dict.fromkeys(layout.keys) if key in known]
        keys += [key for key in known if key not in keys]
        for visual, key in enumerate(keys):
            self._heading.moveSection(self._heading.visualIndex(known[key]), visual)
        for place, column in enumerate(self._columns):
            if not column.stretch:
                self._view.setColumnWidth(place, theme().px(self.width(column)))
        self.give_way()

    def width(self, column: Column[Any]) -> int:
        return self.layout.widths.get(column.key, column.width)

    def wanted(self, column: Column[Any]) -> bool:
        """Tell whether a column is to show, room given."""
        if column.stretch:
            return True
        return column.key not in self.layout.hidden and (column.shown or column.key in self.layout.shown)

    def give_way(self) -> None:
        """Hide the least wanted columns so that the stretching one keeps its width; those the user added go last."""
        t, columns = theme(), self._columns
        needed = {
            at: t.px(self.width(column))
            for at, column in enumerate(columns)
            if not column.stretch and self.wanted(column)
        }
        room = self._view.viewport().width() - t.px(KEEP)
        for at in sorted(needed, key=lambda at: -columns[at].priority if columns[at].shown else 0):
            may = columns[at].priority > 0 or not columns[at].shown
            if may and sum(needed.values()) > room:
                del needed[at]
        for at, column in enumerate(columns):
            hide = not column.stretch and at not in needed
            if self._view.isColumnHidden(at) != hide:
                self._view.setColumnHidden(at, hide)
                if not hide and not column.stretch:
                    self._view.setColumnWidth(at, t.px(self.width(column)))

    def show_column(self, key: str, *, on: bool) -> None:
        """Show or hide a column as the user wants it."""
        layout, own = self.layout, next(column for column in self._columns if column.key == key)
        shown = layout.shown | {key} if on and not own.shown else layout.shown - {key}
        hidden = layout.hidden - {key} if on else layout.hidden | {key} if own.shown else layout.hidden
        self._keep(shown=shown, hidden=hidden)
        self.give_way()

    def move_column(self, key: str, by: int) -> None:
        """Move a column past its neighbours that show."""
        place = next(at for at, column in enumerate(self._columns) if column.key == key)
        visual, heading = self._heading.visualIndex(place), self._heading
        target = visual + by
        while 0 <= target < len(self._columns) and heading.isSectionHidden(heading.logicalIndex(target)):
            target += by
        if 0 <= target < len(self._columns):
            heading.moveSection(visual, target)
            self._laid()

    def set_order(self, key: str, *, descending: bool) -> None:
        """Keep what the list is sorted by."""
        self._keep(order=key, descending=descending)

    def reset(self) -> None:
        """Show the columns as they were before anybody chose."""
        self.apply(Layout(order=self.layout.order, descending=self.layout.descending))
        self.changed.emit()

    def menu(self, parent: QWidget) -> TickMenu:
        """Return the menu that chooses columns."""
        menu = TickMenu(parent)
        menu.setObjectName("columns")
        menu.setAccessibleName(tr("window", "Columns"))
        for column in self._columns:
            act = menu.tick(column.key, column.title, on=self.wanted(column))
            act.setEnabled(not column.stretch)
            act.toggled.connect(lambda on, key=column.key: self.show_column(key, on=on))
        menu.addSeparator()
        reset = menu.addAction(tr("window", "Columns as at first"))
        reset.setObjectName("reset")
        reset.triggered.connect(self.reset)
        return menu

    def _menu_at(self, place: QPoint) -> None:
        menu = self.menu(self._view)
        at = self._heading.logicalIndexAt(place)
        if at >= 0 and not self._columns[at].stretch:
            key = self._columns[at].key
            menu.addSeparator()
            for name, text, by in (
                ("move_left", tr("window", "Move this column to the left"), -1),
                ("move_right", tr("window", "Move this column to the right"), 1),
            ):
                act = menu.addAction(text)
                act.setObjectName(name)
                act.triggered.connect(lambda _on=False, by=by: self.move_column(key, by))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._heading.mapToGlobal(place))

    def _laid(self) -> None:
        """Remember the order and widths the user left the headings in."""
        t, heading, columns = theme(), self._heading, self._columns
        keys = tuple(columns[heading.logicalIndex(at)].key for at in range(len(columns)))
        widths = dict(self.layout.widths)
        for at, column in enumerate(columns):
            size = heading.sectionSize(at)
            if not column.stretch and not heading.isSectionHidden(at) and size != t.px(self.width(column)):
                widths[column.key] = max(NARROWEST, min(WIDEST, round(size * 100 / t.scale)))
        self._keep(keys=keys, widths=widths)
        self.give_way()

    def _keep(self, **changes: Any) -> None:
        self.layout = Layout(**{**vars(self.layout), **changes})
        self.changed.emit()
