"""The details of one entry of the history: who, when, how it stands, what it changed and what can be done."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cmdesk.models.journal import GestureKind
from cmdesk.services.history_details import Concern, GestureDetail
from cmdesk.ui.kit import Chip, Flow, Item, button, column, label, muted, row
from cmdesk.ui.kit.buttons import tip_of
from cmdesk.ui.screens import history_words as words
from cmdesk.ui.screens.history_changes import Changes
from cmdesk.ui.text import tr

ICONS = {"party": "users", "application": "briefcase", "visit": "map-pin"}


class Details(QWidget):
    """One gesture. acts: what can be done with it; go(concern): on to what it is about; more(): show further rows."""

    def __init__(
        self,
        detail: GestureDetail,
        *,
        back: QAction,
        again: QAction,
        copy: QAction,
        go: Callable[[Concern], object],
        more: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("gesture")
        self.detail = detail
        line = detail.line
        head: list[Item] = [label(words.name(line), "title", bold=True, wrap=True, name="gesture_name")]
        chip = words.state(line)
        said = "　".join(part for part in (words.second(line), line.by) if part)
        notes: list[QWidget] = [Chip(*chip)] if chip else []
        head.append(Flow(*notes, muted(said, name="gesture_when")))
        if line.undone_at is not None and line.kind is not GestureKind.UNDO:
            when = f"{line.undone_at.astimezone():%Y-%m-%d %H:%M:%S}"
            head.append(muted(tr("history", "Undone on {when}", when=when)))
        head.append(row(self._do(again if line.can_redo else back), self._do(copy), None))
        if detail.concerns:
            head.append(Flow(*(self._link(each, go) for each in detail.concerns)))
        parts: list[Item] = [column(*head, gap=6, margins=(16, 12, 16, 10))]
        if detail.rows:
            self.changes = Changes()
            self.changes.show_rows(detail.rows)
            parts.append((self.changes, 1))
        else:
            nothing = muted(tr("history", "This entry changed nothing: it only notes what was done."), wrap=True)
            parts += [column(nothing, margins=(16, 0, 16, 0)), None]
        if detail.total > len(detail.rows):
            further = button(tr("history", "Show more"), more, kind="link", small=True, name="more")
            parts.append(row(muted(words.more(detail), name="shown"), further, None, margins=(16, 6, 16, 6)))
        self.setLayout(column(*parts, gap=0))

    def _do(self, act: QAction) -> QWidget:
        icon = str(act.property("icon_name"))
        push = button(act.text(), act.trigger, icon=icon, tip=tip_of(act), name=act.objectName())
        push.setEnabled(act.isEnabled())
        return push

    def _link(self, concern: Concern, go: Callable[[Concern], object]) -> QWidget:
        return button(
            words.said(concern.title),
            lambda: go(concern),
            kind="link",
            icon=ICONS[concern.table],
            small=True,
            tip=tr("history", "Go there"),
            name=f"to_{concern.table}",
        )
