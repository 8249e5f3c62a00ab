"""The approval of an application: where it lies and since when, the next move, its conditions, and all moves before."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.core.catalog import Approval
from cmdesk.core.masking import mask_text
from cmdesk.core.text import Message, message
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.approvals import (
    DRAFT,
    NEEDS_REASON,
    ApprovalView,
    ConditionLine,
    MoveForm,
    MoveLine,
    add_condition,
    meet_condition,
    move_approval,
    read_approval,
    remove_condition,
)
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.drafting import keeping, restore, saving
from cmdesk.ui.screens.applications_gestures import manager
from cmdesk.ui.screens.applications_words import catalog, day_words, joined, named, seeing
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

WIDEST = 1240
LONGEST = 40
BRANCHES = ("R1", "R2", "R3")  # ways off the straight line


@dataclass(frozen=True, kw_only=True)
class Lying:
    """With whom an application lies, in words, and whether that is too long."""

    words: str
    late: bool


def lying(view: ApprovalView) -> Lying:
    """Return with whom an application lies and for how long."""
    who = joined([tr_catalog(view.role) if view.role else "", mask_text(view.holder)])
    days = tr("approval", "for {count} days", count=view.days) if view.days else tr("approval", "since today")
    late = tr("approval", "{count} days late", count=view.late_by) if view.late_by else ""
    return Lying(words=joined([who, days, late]), late=view.late_by > 0)


class ApprovalTab(QWidget):
    """The chain and the moves so far at the left, the next move and the conditions at the right."""

    def __init__(self, desk: Desk, line: ApplicationLine) -> None:
        super().__init__()
        self._desk, self._line = desk, line
        self._view: ApprovalView | None = None
        self.form: kit.Form | None = None
        self.setObjectName("approval")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        kit.action(self, tr("approval", "Move the application"), self._give, shortcut="Ctrl+M")

    def show_application(self, line: ApplicationLine) -> None:
        """Show where an application lies; what looks the same stays, with whatever is typed there."""
        view = self._desk.ask(read_approval, line.id, today=self._desk.today, catalog=catalog())
        if (view, line) == (self._view, self._line):
            return
        self._line, self._view = line, view
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        left = kit.column(self._chain(view), self._history(view), None, gap=10)
        right = kit.column(self._move(view), self._conditions(view), None, gap=10)
        body = kit.holding(kit.row((left, 1), (right, 1), gap=10, margins=(12, 10, 12, 12)))
        body.setMaximumWidth(theme().px(WIDEST))
        self._box.addWidget(kit.scroll(kit.holding(kit.row((body, 1), gap=0))))

    def _chain(self, view: ApprovalView) -> QWidget:
        straight = [each for code, each in catalog().memo.approvals.items() if code not in BRANCHES]
        codes = [each.code for each in straight]
        lines: list[kit.Item] = []
        at = codes.index(view.state.code) if view.state.code in codes else -1
        reached = at if at >= 0 else furthest(view.moves, codes)
        for place, state in enumerate(straight):
            lines.append(chain_line(state, done=place < reached, here=place == at))
        if at < 0:
            words = tr_catalog(view.state.name)
            lines.append(kit.row(kit.Chip(words, "bad" if view.state.code != "R1" else "warn"), None))
        said = lying(view)
        lines.append(kit.label(said.words, role="warn" if said.late else "secondary", wrap=True, name="lying"))
        if view.rounds:
            lines.append(kit.muted(tr("approval", "Sent back {count} times", count=view.rounds)))
        return kit.card(tr("approval", "The chain"), *lines, gap=4, name="chain")

    def _move(self, view: ApprovalView) -> QWidget:
        """Return the form of the next move; a state that leads nowhere says so."""
        self.form = None
        title = tr("approval", "Next move")
        if not view.next_states:
            return kit.card(title, kit.muted(tr("approval", "The approval has come to its end.")), name="move")
        key = f"approval:{self._line.id}"
        self.form = form = kit.Form(draft=keeping(self._desk, key), name="move_form")
        options = [kit.Option(each.code, tr_catalog(each.name)) for each in view.next_states]
        form.add("to", kit.choice_field(tr("approval", "To"), options, required=True))
        form.add_row(
            by=kit.text_field(tr("approval", "Decided by"), longest=LONGEST),
            holder=kit.text_field(tr("approval", "Lies with next"), longest=LONGEST),
        )
        form.add("opinion", kit.note_field(tr("approval", "Opinion, or why"), lines=3))
        form.fill({"to": view.next_states[0].code, "by": view.holder or None})
        restore(self._desk, form, key)
        form.submitted.connect(self._give)
        go = kit.button(tr("approval", "Move it"), self._give, kind="primary", tip="Ctrl+M", name="move_it")
        return kit.card(title, form, kit.row(None, go), name="move")

    def _give(self) -> None:
        form = self.form
        if form is None or not form.check():
            return
        typed: dict[str, Any] = form.values()
        if typed["to"] in NEEDS_REASON and not typed["opinion"]:
            wrong = message("approval", "Write why: the next one to read it will want to know.")
            form.fields["opinion"].set_error(wrong)
            form.fields["opinion"].setFocus()
            return
        name = named(catalog().memo.approvals[typed["to"]].name)
        label = message("approval", "{number}: {state}", number=self._line.number, state=name)
        said = MoveForm(**{each: str(typed[each] or "") for each in ("to", "by", "opinion", "holder")})
        work = saving(move_approval, f"approval:{self._line.id}")
        if self._desk.act(label, work, self._line.id, said, today=self._desk.today, catalog=catalog()) is not None:
            form.clean()

    def _conditions(self, view: ApprovalView) -> QWidget:
        """Return what the approval demands before the money is paid out."""
        lines: list[kit.Item] = [self._condition(each) for each in view.conditions]
        if not lines:
            lines = [kit.muted(tr("approval", "Write down what the approval demands, one by one."), wrap=True)]
        edit = kit.LineEdit(hint=tr("approval", "Such as: mortgage registered"))
        edit.setObjectName("new_condition")
        edit.setAccessibleName(tr("approval", "A further condition"))

        def add() -> None:
            words = edit.text().strip()
            if words:
                label = message("approval", "Condition of {number}", number=self._line.number)
                self._act(label, add_condition, self._line.id, words)

        edit.returnPressed.connect(add)
        push = kit.button(tr("approval", "Add"), add, icon="plus", small=True, name="add_condition")
        met = sum(each.met_on is not None for each in view.conditions)
        note = f"{met} / {len(view.conditions)}" if view.conditions else ""
        title = tr("approval", "Before the money is paid out")
        return kit.card(title, *lines, kit.row((edit, 1), push), note=note, name="drawdown")

    def _condition(self, line: ConditionLine) -> QWidget:
        box = kit.CheckEdit("", name="condition")
        box.setChecked(line.met_on is not None)
        box.setAccessibleName(mask_text(line.words))
        words = kit.free_text(line.words, seeing(self._desk, self._line.number))
        who = [kit.muted(joined([mask_text(line.by), day_words(line.met_on, self._desk.today)]))] if line.met_on else []
        off = kit.button(
            "", partial(self._remove, line.id), kind="ghost", icon="x", tip=tr("approval", "Take it out"), small=True,
            name="remove_condition",
        )  # fmt: skip
        box.edited.connect(partial(self._meet, line))
        return kit.holding(kit.row(box, (words, 1), *who, off, gap=6))

    def _meet(self, line: ConditionLine) -> None:
        met, number = line.met_on is None, self._line.number
        label = (
            message("approval", "Condition of {number} met", number=number)
            if met
            else message("approval", "Condition of {number} open again", number=number)
        )
        self._act(label, meet_condition, line.id, met=met, by=manager(self._desk), today=self._desk.today)

    def _remove(self, condition: UUID) -> None:
        label = message("approval", "Take out a condition of {number}", number=self._line.number)
        self._act(label, remove_condition, condition)

    def _act(self, label: Message, work: Any, *args: Any, **kwargs: Any) -> None:
        self._desk.act(label, work, *args, **kwargs)

    def _history(self, view: ApprovalView) -> QWidget:
        title = tr("approval", "Moves so far")
        if not view.moves:
            draft = view.state.code == DRAFT
            words = tr("approval", "Not submitted yet.") if draft else tr("approval", "No move is recorded.")
            return kit.card(title, kit.muted(words), name="moves")
        happenings = [self._happening(each) for each in reversed(view.moves)]
        return kit.card(title, kit.Timeline(happenings), name="moves")

    def _happening(self, move: MoveLine) -> kit.Happening:
        states = catalog().memo.approvals
        lay = tr("approval", "lay {count} days", count=move.days) if move.days else ""
        holder = tr("approval", "then {name}", name=move.holder) if move.holder else ""
        icon = "undo-2" if move.to_state == "R1" else "x" if move.to_state in BRANCHES else "arrow-right"
        return kit.Happening(
            icon=icon,
            title=joined([tr_catalog(states[move.to_state].name), move.by, lay]),
            note=joined([move.opinion, holder]),
            when=day_words(move.day, self._desk.today),
        )


def furthest(moves: Sequence[MoveLine], codes: Sequence[str]) -> int:
    """Return how far along the straight line an application came before it left it."""
    reached = [codes.index(each.from_state) for each in moves[-1:] if each.from_state in codes]
    return reached[0] if reached else codes.index(DRAFT)


def chain_line(state: Approval, *, done: bool, here: bool) -> QWidget:
    """Return one state of the chain: done, here, or to come."""
    icon, role = ("circle-check", "ok.mark") if done else ("circle-dot", "accent.text") if here else (
        "circle-dashed", "text.muted"
    )  # fmt: skip
    words = kit.label(tr_catalog(state.name), role="accent" if here else "primary" if done else "muted", bold=here)
    return kit.holding(kit.row(kit.picture(icon, role), words, None, kit.muted(tr_catalog(state.actor)), gap=8))
