"""The views of a list: built-in ones and saved ones, as tabs with counts, and the menu behind the +."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.core.text import Message, message
from cmdesk.services.list_query import ListQuery, to_json
from cmdesk.services.saved_views import (
    LONGEST,
    View,
    check_name,
    delete_view,
    list_views,
    move_view,
    rename_view,
    save_view,
    update_view,
)
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Tab, action, action_button, pop_up, text_field
from cmdesk.ui.popup import Popup
from cmdesk.ui.text import tr


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A tab: its key, its words, and the query it stands for."""

    key: str
    title: str
    query: ListQuery
    saved: View | None = None


class Views(QObject):
    """The views of a list as they are, and what is done with them. chosen(key): one was saved and is to be shown.

    built_in: those that always stand there, with their words; first is the one that shows at first, and instead of one
    that is gone. read: returns a query that was kept as JSON.
    """

    chosen = Signal(str)

    def __init__(
        self,
        owner: QWidget,
        desk: Desk,
        of: str,
        query: Callable[[], ListQuery],
        *,
        built_in: Mapping[str, str],
        first: str,
        read: Callable[[str], ListQuery],
    ) -> None:
        super().__init__(owner)
        self._owner, self._desk, self._of, self._query = owner, desk, of, query
        self._built_in, self._first, self._from_json = built_in, first, read
        self.current = first
        self.counts: Mapping[str, int] = {}
        self.saved: Sequence[View] = desk.ask(list_views, self._of)
        self._save = self._act(tr("lists", "Save this as a view…"), self.ask_name, "save_view", "plus")
        self._update = self._act(tr("lists", "Keep the changes in this view"), self.update, "update_view", "save")
        self._rename = self._act(tr("lists", "Rename this view…"), self.ask_new_name, "rename_view", "pencil")
        self._left = self._act(
            tr("lists", "Move this view to the left"), lambda: self.move(-1), "view_left", "arrow-left"
        )
        self._right = self._act(
            tr("lists", "Move this view to the right"), lambda: self.move(1), "view_right", "arrow-right"
        )
        self._delete = self._act(tr("lists", "Delete this view"), self.delete, "delete_view", "trash-2")
        self._more = self._act(tr("lists", "Views: save, rename, delete"), self._offer, "views", "plus")
        self.button: QPushButton = action_button(self._more, kind="ghost", icon="plus", bare=True)
        self.renew()

    def _act(self, text: str, on: Callable[[], object], name: str, icon: str) -> QAction:
        return action(self._owner, text, on, icon=icon, name=name)

    def shown(self) -> list[Shown]:
        """Return every view in the order of the tabs."""
        plain = self._from_json("{}")
        built_in = [
            Shown(key=view, title=title, query=replace(plain, view=view)) for view, title in self._built_in.items()
        ]
        saved = [
            Shown(key=str(view.id), title=mask_text(view.name), query=self._from_json(view.query), saved=view)
            for view in self.saved
        ]
        return [*built_in, *saved]

    def find(self, key: str) -> Shown:
        """Return a view by its key; the first for one that is gone."""
        shown = {each.key: each for each in self.shown()}
        return shown.get(key, shown[self._first])

    def tabs(self) -> list[Tab]:
        return [
            Tab(each.key, each.title, f"{self.counts[each.key]:,}" if each.key in self.counts else "")
            for each in self.shown()
        ]

    def renew(self) -> None:
        """Offer what can be done with the current view."""
        saved = self.find(self.current).saved
        for act in (self._rename, self._delete):
            act.setEnabled(saved is not None)
        place = self.saved.index(saved) if saved in self.saved else -1
        self._left.setEnabled(place > 0)
        self._right.setEnabled(0 <= place < len(self.saved) - 1)
        self._update.setEnabled(saved is not None and self._from_json(saved.query) != self._query())

    def _offer(self) -> None:
        self.renew()
        menu = QMenu(self._owner)
        menu.setObjectName("views_menu")
        menu.addAction(self._save)
        if self.find(self.current).saved is not None:
            menu.addSeparator()
            menu.addActions([self._update, self._rename, self._left, self._right, self._delete])
        pop_up(menu, self.button)

    def ask_name(self) -> None:
        """Ask how the current search, filters and order are to be called, and keep them."""
        self._ask(tr("lists", "Save as a view"), tr("lists", "Save view"), "", self.save)

    def ask_new_name(self) -> None:
        """Ask for another name of the current view."""
        saved = self.find(self.current).saved
        if saved is not None:
            self._ask(tr("lists", "Rename the view"), tr("lists", "Rename"), saved.name, self.rename)

    def _ask(self, title: str, do: str, name: str, on: Callable[[str], None]) -> None:
        but = self.find(self.current).saved.id if name else None  # type: ignore[union-attr]  # it is one that is saved

        def take(values: dict[str, str]) -> None:
            self._desk.ask(check_name, self._of, values["name"] or "", but=but)
            on(values["name"])

        note = tr("lists", "It keeps what is searched, the filters and the order.") if not name else ""
        fields = {"name": text_field(tr("lists", "Name"), longest=LONGEST, required=True)}
        Popup(self.button, title, fields, do, take, note=note, values={"name": name or None}, name="view_name").open()

    def save(self, name: str) -> None:
        label = message("lists", "Save the view “{name}”", name=name)
        outcome = self._desk.act(label, save_view, self._of, name, to_json(self._query()))
        if outcome is not None:
            self.saved = self._desk.ask(list_views, self._of)
            self.chosen.emit(str(outcome.result))

    def rename(self, name: str) -> None:
        self._do(message("lists", "Rename a view to “{name}”", name=name), rename_view, name)

    def update(self) -> None:
        """Keep what is searched and filtered now under the name of the current view."""
        self._do(self._label("update"), update_view, to_json(self._query()))

    def move(self, by: int) -> None:
        """Move the current view among the saved ones."""
        self._do(self._label("move"), move_view, by)

    def delete(self) -> None:
        """Forget the current view."""
        self._do(self._label("delete"), delete_view)

    def _label(self, what: str) -> Message:
        saved = self.find(self.current).saved
        name = saved.name if saved else ""
        return {
            "update": message("lists", "Change the view “{name}”", name=name),
            "move": message("lists", "Move the view “{name}”", name=name),
            "delete": message("lists", "Delete the view “{name}”", name=name),
        }[what]

    def _do(self, label: Message, work: Callable[..., object], *args: object) -> None:
        saved: View | None = self.find(self.current).saved
        if saved is not None:
            view: UUID = saved.id
            self._desk.act(label, work, view, *args)
