"""The two small forms of the details: another stage with its reason, and the next step with its day."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.core.text import message
from cmdesk.services.next_step import reschedule
from cmdesk.services.prospect import ProspectDetail, move_stage
from cmdesk.ui import drafting as draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Form, button, column, date_field, frame, label, muted, row, text_field
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.text import tr, tr_catalog


class SmallForm(QWidget):
    """A title, a form of one or two fields, and two buttons; closed tells that it is done with or left."""

    closed = Signal()

    def __init__(self, desk: Desk, key: str, title: str, do: str, note: str = "", *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_small")
        self.desk, self.key = desk, key
        self.form = Form(draft=draft.keeping(desk, key), name=f"{name}_form")
        self.form.submitted.connect(self.save)
        self.do = button(do, self.save, kind="primary", small=True, name=f"{name}_save")
        back = button(tr("prospects", "Not now"), self.leave, kind="ghost", small=True, name=f"{name}_leave")
        notes = [muted(note, wrap=True)] if note else []
        inner = column(
            label(title, bold=True, wrap=True), *notes, self.form, row(None, back, self.do), gap=8, margins=10
        )
        self.setLayout(column(frame("inset", inner)))

    def save(self) -> None:
        """Do what the form is for; the window says why when it is refused."""
        if self.form.check() and self.work():
            self.form.clean()
            self.closed.emit()

    def work(self) -> bool:
        """Write; tell whether it was done."""
        raise NotImplementedError

    def leave(self) -> None:
        draft.leave(self.desk, self.form, self.key)
        self.form.clean()
        self.closed.emit()


class MoveForm(SmallForm):
    """Moves a prospect to another stage, with the reason that goes into its history."""

    def __init__(self, desk: Desk, detail: ProspectDetail, stage: str, catalog: Catalog) -> None:
        self._line, self._stage, self._catalog = detail.line, stage, catalog
        name = words.stage_name(stage, catalog)
        move = catalog.pipeline.moves(detail.form.pipeline, detail.line.stage)[stage]
        note = tr("prospects", "For {approver} to decide.", approver=tr_catalog(move.approver)) if move.approver else ""
        key = f"stage:{detail.line.id}:{stage}"
        title = tr("prospects", "Move to “{stage}”", stage=name)
        super().__init__(desk, key, title, tr("prospects", "Move"), note, name="move")
        reason = text_field(tr("prospects", "Reason"), longest=200, required=bool(move.approver))
        self.form.add("reason", reason)
        if "next_date" in catalog.pipeline.stages[stage].needs:
            self.form.add("next_date", date_field(tr("prospects", "Next step on"), desk.today, required=True))
        self.form.fill({"next_date": detail.line.next_date})
        draft.restore(desk, self.form, key)

    def work(self) -> bool:
        given = self.form.values()
        label = message(
            "prospects",
            "Move “{name}” to {stage}",
            name=self._line.name,
            stage=message("catalog", self._catalog.pipeline.stages[self._stage].name),
        )
        outcome = self.desk.act(
            label,
            draft.saving(move_stage, self.key),
            self._line.id,
            self._stage,
            reason=given["reason"] or "",
            next_date=given.get("next_date"),
            today=self.desk.today,
            catalog=self._catalog,
        )
        return outcome is not None


class NextForm(SmallForm):
    """Sets what comes next and when; an empty day means nothing is planned."""

    def __init__(self, desk: Desk, detail: ProspectDetail) -> None:
        self._line = detail.line
        key = f"next:{detail.line.id}"
        super().__init__(desk, key, tr("prospects", "Next step"), tr("prospects", "Plan it"), name="next")
        hint = tr("prospects", "Such as tomorrow, +7 or 3-20")
        self.form.add("next_date", date_field(tr("prospects", "Day"), desk.today, earliest=desk.today, hint=hint))
        self.form.add("next_action", text_field(tr("prospects", "What to do"), longest=60))
        self.form.fill({"next_date": detail.line.next_date, "next_action": detail.line.next_action})
        draft.restore(desk, self.form, key)

    def work(self) -> bool:
        given = self.form.values()
        day = given["next_date"]
        if day is None:
            label = message("prospects", "Plan nothing for “{name}”", name=self._line.name)
        else:
            label = message("prospects", "Plan “{name}” for {day}", name=self._line.name, day=day.isoformat())
        outcome = self.desk.act(
            label,
            draft.saving(reschedule, self.key),
            self._line.id,
            next_action=given["next_action"] or "",
            next_date=day,
        )
        return outcome is not None
