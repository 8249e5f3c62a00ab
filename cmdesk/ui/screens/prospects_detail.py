"""The details of one prospect: what can be done, the facts, the next step, what happened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLayout, QMenu, QPushButton, QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import PHONE, mask, mask_text
from cmdesk.models.party import PartyKind
from cmdesk.services.prospect import Event, ProspectDetail
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Chip,
    Flow,
    Happening,
    Item,
    Masked,
    Timeline,
    action,
    action_button,
    button,
    column,
    frame,
    free_text,
    icon,
    key_values,
    label,
    masked_pairs,
    muted,
    picture,
    row,
    rule,
)
from cmdesk.ui.kit.buttons import tip_of
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.screens.prospects_acts import Acts
from cmdesk.ui.screens.prospects_moves import MoveForm, NextForm, SmallForm
from cmdesk.ui.screens.prospects_seen import seeing
from cmdesk.ui.text import tr, tr_catalog

LATEST = 5  # events shown at first
Facts = list[tuple[str, str | QWidget | QLayout]]


class Details(QWidget):
    """Everything known of one prospect. closed: a small form in it was saved or left."""

    closed = Signal()

    def __init__(self, desk: Desk, detail: ProspectDetail, acts: Acts, catalog: Catalog) -> None:
        super().__init__()
        self.setObjectName("prospect")
        self.desk, self.detail, self._acts, self._catalog = desk, detail, acts, catalog
        self._changes = action(
            self,
            tr("prospects", "Every change"),
            lambda: desk.go("history", party=detail.line.party_id, name=detail.line.name),
            icon="history",
            name="changes",
        )
        self._waiting = detail.line.stage not in catalog.pipeline.closed
        self._small = column(gap=0)
        self.move_button: QPushButton = do(acts.move, "move", "git-branch")
        self._happened = Timeline(self._happenings(detail.events[:LATEST]))
        self._happened.picked.connect(self._show_event)
        parts: list[Item] = [
            *self._head(),
            *self._buttons(),
            self._small,
            rule(),
            key_values(masked_pairs(self._facts(), self._seeing("note")), width=64),
        ]
        if self._waiting:
            parts.append(self._next())
        self.setLayout(column(*parts, *self._history(), None, gap=10, margins=(16, 12, 16, 12)))

    def busy(self) -> bool:
        """Tell whether a small form is open."""
        return self._small.count() > 0

    def _head(self) -> list[Item]:
        line = self.detail.line
        tone, picture_name = words.stage_look(line.stage)
        chips: list[QWidget] = [Chip(words.stage_name(line.stage, self._catalog), tone, picture_name)]
        if kind := self._catalog.terms["party_kind"].get(line.kind):
            chips.append(Chip(tr_catalog(kind.name), "plain", ""))
        if trade := words.industry(line, self._catalog):
            chips.append(Chip(trade, "plain", ""))
        if self.detail.invented:
            chips.append(Chip(tr("prospects", "Made-up example"), "plain", "ghost"))
        name = label(mask_text(line.name), "title", bold=True, wrap=True, name="prospect_name")
        return [column(name, Flow(*chips), *self._stay(), gap=6)]

    def _stay(self) -> list[Item]:
        """Say when the stage has lasted longer than it should."""
        line = self.detail.line
        days, most = (
            (self.desk.today - line.stage_since).days,
            self._catalog.pipeline.stages[line.stage].stale_after_days,
        )
        if most is None or days <= most:
            return []
        tone = "bad" if days > 2 * most else "warn"
        said = tr("prospects", "At this stage for {days} days, {most} are usual", days=days, most=most)
        mark = "octagon-alert" if tone == "bad" else "triangle-alert"
        return [row(picture(mark, f"{tone}.mark", 14), (label(said, "caption", tone, wrap=True), 1), gap=5)]

    def _buttons(self) -> list[Item]:
        acts = self._acts
        begun = bool(self.detail.applications)
        visit = do(acts.visit, "visit", "map-pin", kind="secondary" if begun else "primary")
        look = "arrow-up-right" if begun else "file-plus"
        open_ = do(acts.open, "open", look, kind="primary" if begun else "secondary")
        edit = do(acts.edit, "edit", "pencil")
        return [column(row((visit, 1), (open_, 1)), row((edit, 1), (self.move_button, 1)), gap=8)]

    def _facts(self) -> Facts:
        line, form = self.detail.line, self.detail.form
        channel = words.DOT.join(part for part in words.channel(line, self._catalog) if part)
        missing = tr("prospects", "not given")
        kind = "uscc_individual" if form.kind is PartyKind.INDIVIDUAL_BUSINESS else "uscc"
        numbers = (
            ("phone", tr("prospects", "Phone"), form.phone, PHONE),
            ("phone2", tr("prospects", "Other phone"), form.phone2, PHONE),
            ("identity_no", tr("prospects", "Identity number"), form.identity_no, "id_card"),
        )
        facts: Facts = [(tr("prospects", "Contact"), line.contact or unknown(missing))]
        facts += [(each[1], self._number(*each)) for each in numbers if each[2]]
        if not form.phone:
            facts.insert(1, (tr("prospects", "Phone"), unknown(missing)))
        facts.append(
            (tr("prospects", "Wanted"), words.wanted(line.wanted) if line.wanted else unknown(words.wanted(None)))
        )
        if form.pipeline == "service":
            facts.append((tr("prospects", "Pipeline"), words.pipeline_name(form.pipeline)))
        code = tr("prospects", "Credit code")
        more = (
            (tr("prospects", "Need"), line.need),
            (tr("prospects", "Purpose"), form.purpose),
            (tr("prospects", "Term"), "" if form.term_months is None else words.months(form.term_months)),
            (tr("prospects", "Urgency"), "" if form.urgency is None else words.urgency(form.urgency)),
            (tr("prospects", "Needed by"), "" if form.deadline is None else words.day(form.deadline, self.desk.today)),
            (tr("prospects", "Channel"), channel),
            (tr("prospects", "Address"), line.address),
            (code, form.credit_code and self._number("credit_code", code, form.credit_code, kind)),
            (
                tr("prospects", "First met"),
                words.day(line.first_contact, self.desk.today) if line.first_contact else "",
            ),
            (tr("prospects", "Note"), line.note),
        )
        facts += [(caption, said) for caption, said in more if said]
        return facts

    def _number(self, key: str, caption: str, text: str, kind: str) -> QWidget:
        """Return a number masked until clicked; whole where the bank's rule leaves it so."""
        if mask(kind, text) == text:
            return label(text)
        return Masked(text, says=caption, seen=self._seeing(key), kind=kind, name=key)

    def _seeing(self, what: str) -> Callable[[], None]:
        return seeing(self.desk, what, lambda: self.detail.line.name)

    def _next(self) -> QWidget:
        """Return the box that says what comes next, loud when it is late or when nothing is planned."""
        line, today = self.detail.line, self.desk.today
        tone = words.next_tone(line, today)
        if line.next_date is None:
            tone = "warn"
            title, note = tr("prospects", "No next step planned"), line.next_action
        else:
            title = words.late(line, today) or words.day(line.next_date, today)
            note = line.next_action or tr("prospects", "Nothing noted")
        plan = tr("prospects", "Plan") if line.next_date is None else tr("prospects", "Reschedule")
        change = button(
            plan, self._acts.plan.trigger, kind="link", small=True, tip=tip_of(self._acts.plan), name="plan"
        )
        marks = {"bad": "octagon-alert", "warn": "triangle-alert"}
        mark = picture(marks.get(tone, "calendar-clock"), f"{tone}.mark" if tone else "accent.text")
        said = column(label(title, role=tone or "primary", bold=True, wrap=True), gap=0)
        if note:
            said.addWidget(free_text(note, self._seeing("note"), kind="caption", role="secondary"))
        return frame(tone or "tint", row(mark, (said, 1), change, margins=(10, 8, 8, 8)), name="next_step")

    def _history(self) -> list[Item]:
        count = len(self.detail.events)
        if not count:
            return []
        parts: list[Item] = [muted(tr("prospects", "Latest")), None]
        if count > LATEST:
            more = tr("prospects", "All {count}", count=count)
            parts.append(button(more, self._show_all, kind="link", small=True, name="all_events"))
        parts.append(action_button(self._changes, kind="link", small=True))
        return [row(*parts), self._happened]

    def _show_all(self) -> None:
        self._happened.show_happenings(self._happenings(self.detail.events))

    def _happenings(self, events: Sequence[Event]) -> list[Happening]:
        return [happening(event, self.desk, self._catalog) for event in events]

    def _show_event(self, key: str) -> None:
        screen, name, value = key.split(":")
        ids = {str(event.id): event.id for event in self.detail.events}
        self.desk.go(screen, **{name: ids[value]})

    def choose_stage(self) -> None:
        """Offer the stages the pipeline leads to."""
        menu = QMenu(self)
        menu.setObjectName("stages")
        for stage in self.detail.next_stages:
            act = menu.addAction(icon(words.stage_look(stage)[1]), words.stage_name(stage, self._catalog))
            act.setObjectName(stage)
            act.triggered.connect(lambda _on=False, stage=stage: self.move_to(stage))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.move_button.mapToGlobal(QPoint(0, self.move_button.height() + 2)))

    def move_to(self, stage: str) -> None:
        """Open the form that moves the prospect to stage."""
        self._open(MoveForm(self.desk, self.detail, stage, self._catalog))

    def plan(self) -> None:
        """Open the form of the next step."""
        self._open(NextForm(self.desk, self.detail))

    def _open(self, small: SmallForm) -> None:
        self._close()
        small.closed.connect(self._done)
        self._small.addWidget(small)
        small.setVisible(True)  # now, so that it takes the keyboard
        next(iter(small.form.fields.values())).setFocus()

    def _close(self) -> None:
        while (item := self._small.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.setVisible(False)  # keeps its draft
                gone.deleteLater()

    def _done(self) -> None:
        self._close()
        self.closed.emit()


def do(act: QAction, name: str, picture_name: str, *, kind: str = "secondary") -> QPushButton:
    """Return a button for an action that outlives it."""
    push = button(act.text(), act.trigger, kind=kind, icon=picture_name, tip=tip_of(act), name=name)
    push.setEnabled(act.isEnabled())
    return push


def unknown(said: str) -> QWidget:
    """Return words for what nobody knows yet, marked as that."""
    mark = picture("circle-dashed", "unknown.mark", 14)
    holder = QWidget()
    holder.setLayout(row(mark, label(said, "caption", "unknown"), gap=5))
    return holder


def happening(event: Event, desk: Desk, catalog: Catalog) -> Happening:
    """Return an event as a line of the timeline."""
    when = words.day(event.day, desk.today)
    if event.kind == "visit":
        visit = catalog.visit_types.get(event.key)
        counts = tr("prospects", "{photos} photos, {answers} answers", photos=event.photos, answers=event.answers)
        note = event.note.partition("\n")[0]
        return Happening(
            icon="map-pin",
            title=tr_catalog(visit.name) if visit else event.key,
            note=words.DOT.join(part for part in (note, counts if event.photos or event.answers else "") if part),
            when=when,
            key=f"visits:visit:{event.id}",
        )
    if event.kind == "application":
        product = catalog.products.get(event.key)
        title = tr("prospects", "Application: {product}", product=tr_catalog(product.name) if product else event.key)
        return Happening(
            icon="briefcase", title=title, note=event.note, when=when, key=f"applications:application:{event.id}"
        )
    title = tr("prospects", "Now {stage}", stage=words.stage_name(event.key, catalog))
    return Happening(icon=words.stage_look(event.key)[1], title=title, note=event.note, when=when)
