"""One row of a sheet beside the client it looks like: what becomes of it, and field by field what is kept."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.core import figures
from cmdesk.core.masking import PHONE, mask_text
from cmdesk.services.prospect_fields import ADDED, Pair, Value
from cmdesk.services.prospect_import import Choice, Decision, ImportLine, Standing
from cmdesk.services.prospect_preview import field_names
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Item, Masked, Option, Segmented, column, free_text, label, muted, picture, row, rule
from cmdesk.ui.screens.prospects_import_rows import said, standing_words
from cmdesk.ui.screens.prospects_seen import seeing
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

CAPTION = 64
LONGEST = 300  # characters of a value shown here
HERE, SHEET = "here", "sheet"
SECRET = {"phone": (PHONE, "phone"), "phone2": (PHONE, "phone2"), "credit_code": ("uscc", "credit_code")}
SECRET |= {"identity": ("id_card", "identity_no")}
"""How a field's number is masked, and what the journal calls it."""

LONG = {"credit_code", "identity"}
"""Numbers too long to stand side by side."""


class RowPane(QWidget):
    """decided(Decision): the user chose what becomes of the row, or which of two values is kept."""

    decided = Signal(object)

    def __init__(self, desk: Desk, line: ImportLine, decision: Decision, pairs: Sequence[Pair]) -> None:
        super().__init__()
        self.setObjectName("import_row")
        self._desk, self._line, self._decision = desk, line, decision
        self.choice = Segmented(
            choices(line), decision.choice.value, says=tr("prospects", "What becomes of the row"), name="choice"
        )
        self.choice.chosen.connect(lambda key: self.decided.emit(Decision(choice=Choice(key), take=decision.take)))
        parts: list[Item] = [
            label(mask_text(line.row.name), "title", bold=True, wrap=True, name="import_row_name"),
            muted(standing_words(line), wrap=True),
            row(self.choice, None),
            *self._problems(),
        ]
        if pairs:
            parts += [rule(), self._side_by_side(pairs)]
        self.setLayout(column(*parts, None, gap=10, margins=(16, 12, 16, 12)))

    def _problems(self) -> list[Item]:
        return [
            row(
                picture("triangle-alert", "warn.mark", 14),
                (label(f"{problem.column or ''} {said(problem, self._line)}".strip(), "caption", "warn", wrap=True), 1),
                gap=5,
            )
            for problem in self._line.problems
        ]

    def _side_by_side(self, pairs: Sequence[Pair]) -> QGridLayout:
        """Return every field the sheet tells, as it stands there and in the sheet; in a merge, with the choice."""
        alone = self._line.standing is Standing.NEW
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(8))
        grid.setVerticalSpacing(theme().px(6))
        grid.setColumnMinimumWidth(0, theme().px(CAPTION))
        for place, words in self._heads():
            grid.addWidget(label(words, "caption", bold=True), 0, place)
            grid.setColumnStretch(place, 1)
        for at, pair in enumerate(pairs):
            name = reading(field_names()[pair.field])
            caption = muted(name, wrap=True)
            grid.addWidget(caption, 2 * at + 1, 0, Qt.AlignmentFlag.AlignTop)
            sides = ((1, pair.there, HERE), (2, pair.sheet, SHEET))
            if not alone and pair.field in LONG and not pair.fills and not pair.differs:  # twice it has no room
                shown = self._value(pair.field, pair.sheet, name, SHEET)
                grid.addWidget(shown, 2 * at + 1, 1, 1, 2, Qt.AlignmentFlag.AlignTop)
                continue
            for place, value, side in sides[alone:]:
                grid.addWidget(self._value(pair.field, value, name, side), 2 * at + 1, place, Qt.AlignmentFlag.AlignTop)
            if pair.differs and self._decision.choice is Choice.MERGE:
                grid.addWidget(self._which(pair, name), 2 * at + 2, 1, 1, 2)
        return grid

    def _heads(self) -> Sequence[tuple[int, str]]:
        """Return what stands above each column of values: a new row has nothing beside it."""
        here = (2, tr("prospects", "Row {row}", row=self._line.row.row))
        if self._line.standing is Standing.NEW:
            return (here,)
        book = self._line.standing is Standing.KNOWN
        there = tr("prospects", "In the book") if book else tr("prospects", "Row {row}", row=self._line.first)
        return ((1, there), here)

    def _which(self, pair: Pair, name: str) -> QWidget:
        """Return the choice between two values that differ; a note only grows."""
        if pair.field in ADDED:
            return muted(tr("prospects", "What is new is written below"), wrap=True)
        pick = Segmented(
            (Option(HERE, tr("prospects", "Keep")), Option(SHEET, tr("prospects", "Take the sheet's"))),
            SHEET if pair.field in self._decision.take else HERE,
            says=name,
            name=f"take_{pair.field}",
        )
        pick.chosen.connect(lambda key, field=pair.field: self._take(field, on=key == SHEET))
        return pick

    def _take(self, field: str, *, on: bool) -> None:
        take = self._decision.take | {field} if on else self._decision.take - {field}
        self._decision = Decision(choice=self._decision.choice, take=frozenset(take))
        self.decided.emit(self._decision)

    def _value(self, field: str, value: Value, name: str, side: str) -> QWidget:
        seen = self._seen(SECRET.get(field, ("", "note"))[1])
        words = told(value, self._desk.today)
        if not words:
            return muted("—")
        if field in SECRET:
            return Masked(words, says=name, seen=seen, kind=SECRET[field][0], name=f"{side}_{field}")
        return free_text(words, seen, name=f"{side}_{field}")

    def _seen(self, what: str) -> Callable[[], None]:
        return seeing(self._desk, what, lambda: self._line.row.name)


def told(value: Value, today: date) -> str:
    if isinstance(value, Decimal):
        return reading(figures.money(value))
    if isinstance(value, date):
        return reading(figures.day(value, today))
    return value if value and len(value) <= LONGEST else f"{(value or '')[:LONGEST]}…" if value else ""


def choices(line: ImportLine) -> Sequence[Option]:
    """Return what may become of a row."""
    skip = Option(Choice.SKIP, tr("prospects", "Skip"))
    if line.standing is Standing.NEW:
        return (Option(Choice.ADD, tr("prospects", "Import")), skip)
    merge, both = Option(Choice.MERGE, tr("prospects", "Merge")), Option(Choice.ADD, tr("prospects", "Keep both"))
    return (skip, merge, both)
