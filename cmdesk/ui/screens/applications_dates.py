"""The date that a document's validity hangs on, and what it means for the committee day."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal

from cmdesk.core.catalog import Document
from cmdesk.core.errors import UserError
from cmdesk.services.checklist import ChecklistLine
from cmdesk.services.checklist_progress import standing
from cmdesk.services.document_validity import FOR_EVER
from cmdesk.ui import kit
from cmdesk.ui.screens.applications_words import day_words
from cmdesk.ui.text import reading, tr

WHOLE_DATE = len("2026-03-12")


@dataclass(frozen=True, kw_only=True)
class Expiry:
    """The grammar of a day of expiry: any date, or 长期 for what never expires."""

    day: kit.Day

    def read(self, text: str) -> date | None:
        if text.strip() in ("长期", tr("checklist", "For good")):
            return FOR_EVER
        return self.day.read(text)

    def write(self, value: Any) -> str:
        return tr("checklist", "For good") if value == FOR_EVER else self.day.write(value)


def day_caption(document: Document) -> str:
    """Return what the day is that a document's validity hangs on."""
    if document.signed_before:
        return tr("checklist", "Day it was signed")
    return {
        "until_expiry": tr("checklist", "Day of expiry"),
        "verify_online": tr("checklist", "Day looked up online"),
    }.get(document.validity_kind, tr("checklist", "Day of issue"))


class DayField(kit.Field):
    """The day of issue or of expiry; given(day) once it is complete: picked, typed in full, or left."""

    given = Signal(object)

    def __init__(self, line: ChecklistLine, today: date) -> None:
        issues = line.document.validity_kind != "until_expiry"
        edit = kit.day_edit(today, latest=today if issues else None)
        if not issues:
            edit.grammar = Expiry(day=kit.Day(today=today))
        caption = day_caption(line.document)
        hint = "" if issues else tr("checklist", "A date, or “For good”")
        super().__init__(caption, edit, hint=hint, name="day")
        self._known = line.issued_on if issues else line.expires_on
        edit.setObjectName("day_edit")
        self.set_value(self._known)
        edit.editingFinished.connect(self._give)
        edit.edited.connect(self._give_whole)

    def _give_whole(self) -> None:
        """Take a date picked from the calendar or typed to its last digit at once."""
        if len(self.editor.text()) == WHOLE_DATE:
            self._give()

    def _give(self) -> None:
        try:
            day = self.value()
        except UserError:
            self.check()
            return
        if day != self._known:
            self._known = day
            self.given.emit(day)


def trouble(line: ChecklistLine, committee_day: date | None, today: date) -> tuple[str, str] | None:
    """Return what is wrong with a document's validity, with its tone; None for nothing."""
    stage = standing(line)
    if stage == "undated":
        return undated(line.document), "info"
    if stage not in ("expired", "soon"):
        return None
    tone = "bad" if stage == "expired" else "warn"
    if line.verdict.why is not None:
        return reading(line.verdict.why), tone
    return lasting(line.days_left or 0, committee_day, today), tone


def lasting(left: int, committee_day: date | None, today: date) -> str:
    """Return until when a document is valid, and what that is from the committee day."""
    last = ((committee_day or today) + timedelta(days=left)).isoformat()
    if committee_day is None:
        if left < 0:
            return tr("checklist", "Valid until {last}: {count} days over.", last=last, count=-left)
        return tr("checklist", "Valid until {last}: {count} days left.", last=last, count=left)
    day = day_words(committee_day, today)
    if left < 0:
        return tr(
            "checklist", "Valid until {last}: on the committee day ({day}) it is {count} days over.",
            last=last, day=day, count=-left,
        )  # fmt: skip
    return tr(
        "checklist", "Valid until {last}: after the committee day ({day}) only {count} days are left.",
        last=last, day=day, count=left,
    )  # fmt: skip


def undated(document: Document) -> str:
    """Return what is missing to tell whether a document is still good."""
    return {
        "days": tr("checklist", "Without the day of issue nobody can tell whether it is still valid."),
        "verify_online": tr("checklist", "Note the day on which it was looked up online."),
        "periods": tr("checklist", "Tick the months it covers: a gap must be filled before the committee."),
    }.get(
        document.validity_kind,
        tr("checklist", "Without the day of expiry nobody can tell whether it is still valid."),
    )
