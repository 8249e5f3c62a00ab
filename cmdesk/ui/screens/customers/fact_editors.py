"""What takes the value of a field of the profile: a figure, a date or none, one of a few, shares, months."""

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog, Choice, Field
from cmdesk.core.catalog.profile import FIGURES, LONG
from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.services.fact_values import LONGEST, choices
from cmdesk.ui.kit import (
    Amount,
    ChoiceEdit,
    Day,
    Grammar,
    LineEdit,
    NoteEdit,
    Option,
    SecretEdit,
    Whole,
    Words,
    day_edit,
    muted,
)
from cmdesk.ui.kit.masked import Seen
from cmdesk.ui.screens.visits_editors import MonthsEdit, YesNo
from cmdesk.ui.screens.visits_table import RowsEdit
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

PROSE = 7  # lines of a text
NO_END = QT_TRANSLATE_NOOP("profile", "no end")


@dataclass(frozen=True, kw_only=True)
class DayOrLong:
    """A date in any usual form, or words for one that never ends."""

    day: Day

    def read(self, text: str) -> date | str | None:
        if text.strip() in (LONG, "长期", tr("profile", NO_END)):
            return LONG
        return self.day.read(text)

    def write(self, value: Any) -> str:
        return tr("profile", NO_END) if value == LONG else self.day.write(value)


def grammar_of(kind: str, _unit: str = "") -> Grammar:
    """Return what may be typed for a type; the value reads as typed: 18.75 for 18.75 %."""
    match kind:
        case "integer" | "int":
            return Whole()
        case "percent":
            return Amount(places=4, lowest=Decimal(0), highest=Decimal(100))
        case "money" | "number":
            return Amount(places=6)
        case _:
            return Words(longest=LONGEST)


def grammar_for(field: Field) -> Grammar:
    """Return what may be typed for a field, within its limits."""
    lowest = field.min if field.min is not None else None if field.negative else Decimal(0)
    match field.type:
        case "integer":
            return Whole(lowest=int(lowest or 0), highest=None if field.max is None else int(field.max))
        case "percent":
            return Amount(places=4, lowest=lowest, highest=field.max if field.max is not None else Decimal(100))
        case "money" | "number":
            return Amount(places=6, lowest=lowest, highest=field.max)
    return Words(longest=LONGEST)


def editor_of(field: Field, catalog: Catalog, today: date, seen: Seen, *, lines: int = PROSE) -> Any:
    """Return the editor of a field; its value is what is typed, or None. lines: how high one for prose is."""
    made: Any = None
    match field.type:
        case "date":
            made = day_edit(today)
        case "date_or_long":
            made = LineEdit(DayOrLong(day=Day(today=today)), hint=tr("profile", "2026-10-31, or “no end”"))
        case "choice":
            options = [Option(each.code, tr_catalog(each.name)) for each in choices(field, catalog)]
            made = ChoiceEdit(options, nothing=tr("visits", "Choose"))
        case "yes_no":
            made = YesNo(tr_catalog(field.name))
        case "person":
            made = SecretEdit(lambda text: mask("id_card", text), seen, longest=40)
        case "partners":
            made = RowsEdit(catalog.profile.partner, grammar_of, optional=("share", "days"))
        case "mix":
            made = MixEdit(field.choices)
        case "season":
            made = MonthsEdit()
    return line_editor(field, lines) if made is None else made


def line_editor(field: Field, lines: int) -> Any:
    """Return the editor of words, of a figure with its unit, or of prose."""
    if field.type == "prose":
        return NoteEdit(lines=lines)
    figure = field.type in FIGURES
    return LineEdit(grammar_for(field), unit=tr_catalog(field.unit) if figure else "", right=figure)


def as_typed(value: Any) -> str:
    """Return what an editor holds as the text the service reads."""
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:f}" if isinstance(value, Decimal) else "" if value is None else str(value)


def from_typed(field: Field, typed: str) -> Any:
    """Return text as the service writes it as the value an editor shows."""
    if not typed:
        return None
    match field.type:
        case "money" | "number" | "percent":
            return Decimal(typed)
        case "integer":
            return int(typed)
        case "date":
            return date.fromisoformat(typed)
        case "date_or_long" if typed != LONG:
            return date.fromisoformat(typed)
        case _:
            return typed


class MixEdit(QWidget):
    """Percentages of a few that make a whole; the sum stands below. The value is JSON by code, as typed."""

    edited = Signal()

    def __init__(self, parts: tuple[Choice, ...]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme().px(6))
        self._edits: dict[str, LineEdit] = {}
        for at, part in enumerate(parts):
            edit = LineEdit(grammar_of("percent"), unit="%", right=True)
            edit.setObjectName(part.code)
            edit.setAccessibleName(tr_catalog(part.name))
            edit.edited.connect(self._touched)
            self._edits[part.code] = edit
            grid.addWidget(muted(tr_catalog(part.name)), at, 0)
            grid.addWidget(edit, at, 1)
        self._sum = muted("", name="sum")
        grid.addWidget(self._sum, len(parts), 1)
        self.setFocusProxy(next(iter(self._edits.values())))

    def value(self) -> str | None:
        given = {code: edit.value() for code, edit in self._edits.items()}
        known = {code: f"{each:f}" for code, each in given.items() if each is not None}
        return json.dumps(known) if known else None

    def set_value(self, value: Any) -> None:
        self.set_raw(value or "")

    def raw(self) -> str:
        typed = {code: edit.raw() for code, edit in self._edits.items() if edit.raw().strip()}
        return json.dumps(typed) if typed else ""

    def set_raw(self, text: str) -> None:
        typed = json.loads(text) if text else {}
        for code, edit in self._edits.items():
            edit.set_raw(str(typed.get(code, "")))
        self._show_sum()

    def _touched(self) -> None:
        self._show_sum()
        self.edited.emit()

    def _show_sum(self) -> None:
        try:
            total = sum((edit.value() or Decimal(0) for edit in self._edits.values()), Decimal(0))
        except UserError:
            total = Decimal(0)
        self._sum.setText(tr("profile", "together {sum}", sum=figures.percent(total / 100)) if total else "")
