"""A prospect's next step is done: the small form that asks what comes next, and when."""

from datetime import date

from PySide6.QtWidgets import QFrame, QWidget

from cmdesk.core.text import message
from cmdesk.core.workdays import tomorrow
from cmdesk.services.due import StepLine
from cmdesk.services.tasks import finish_step
from cmdesk.ui import drafting as draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Form, button, column, date_field, free_text, label, row, text_field
from cmdesk.ui.screens.prospects_seen import seeing
from cmdesk.ui.text import tr
from cmdesk.ui.veil import Veil

LONGEST = 60


class StepPanel(QFrame):
    """Over the page: an empty day means that nothing is planned any more."""

    def __init__(self, parent: QWidget, desk: Desk, step: StepLine) -> None:
        super().__init__()
        self.desk, self.step, self._key = desk, step, f"step:{step.id}"
        self.form = Form(draft=draft.keeping(desk, self._key), name="step_form")
        self.form.add("next_action", text_field(tr("today", "What comes next"), longest=LONGEST))
        hint = tr("tasks", "Such as tomorrow, +7 or 3-20")
        self.form.add("next_date", date_field(tr("today", "When"), desk.today, earliest=desk.today, hint=hint))
        self.form.fill({"next_date": tomorrow(desk.today)})
        draft.restore(desk, self.form, self._key)
        done = step.action or tr("today", "Get in touch")
        said = tr("today", "Done: {action}", action=done)
        self.setLayout(
            column(
                label(tr("today", "Done, and what comes next?"), "title", bold=True),
                free_text(said, seeing(desk, "note", lambda: step.client), role="secondary"),
                free_text(step.client, seeing(desk, "note", lambda: step.client), role="secondary"),
                self.form,
                row(
                    None,
                    button(tr("today", "Not now"), self.leave, kind="ghost", name="step_leave"),
                    button(tr("today", "Nothing more"), self.nothing, name="step_nothing"),
                    button(tr("today", "Plan it"), self.save, kind="primary", name="step_save"),
                ),
                gap=10,
                margins=20,
            )
        )
        self.form.submitted.connect(self.save)
        self.veil = Veil(parent, self, width=460, top=80, name="step_panel")
        self.veil.closed.connect(self._left)
        self.veil.open(self.form.fields["next_action"].editor)

    def save(self) -> None:
        """Note that it is done and what comes next."""
        if self.form.check():
            given = self.form.values()
            self._write(given["next_action"] or "", given["next_date"])

    def nothing(self) -> None:
        """Note that it is done, and that nothing is planned."""
        self._write("", None)

    def _write(self, action: str, day: date | None) -> None:
        label_ = message("today", "Done with “{name}”: {action}", name=self.step.client, action=self.step.action)
        work = draft.saving(finish_step, self._key)
        today = self.desk.today
        outcome = self.desk.act(label_, work, self.step.id, next_action=action, next_date=day, today=today)
        if outcome is not None:
            self.form.clean()
            self.leave()

    def leave(self) -> None:
        self.veil.leave()

    def _left(self) -> None:
        draft.leave(self.desk, self.form, self._key)
        self.form.clean()
        self.veil.deleteLater()
