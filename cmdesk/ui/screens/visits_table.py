"""A small table to type into: it grows by a row as the last one is used."""

import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from cmdesk.core.catalog.questions import Column
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.ui.kit import Grammar, LineEdit, button, column, muted, row, set_role
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

AT_FIRST = 3  # rows of an empty table
FIGURE = 104  # px of a column of figures
WORDS = {"text", "string"}


class Line:
    """One row: a cell a column, and the button that takes it away."""

    def __init__(self, edits: Sequence[LineEdit], drop: QPushButton) -> None:
        self.edits, self.drop = edits, drop

    def raw(self) -> list[str]:
        return [edit.raw() for edit in self.edits]

    def empty(self) -> bool:
        return not any(text.strip() for text in self.raw())


class RowsEdit(QWidget):
    """Rows of words and figures. The value is a JSON list of objects by column key, as typed; None for no row.

    A row that is begun needs every cell but those of optional columns.
    """

    edited = Signal()

    def __init__(
        self, columns: Sequence[Column], grammar_of: Callable[[str, str], Grammar], *, optional: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._columns, self._grammar_of, self._optional = columns, grammar_of, optional
        self._lines: list[Line] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(theme().px(6))
        for at, each in enumerate(columns):
            self._grid.addWidget(muted(words.joined(tr_catalog(each.name), tr_catalog(each.unit))), 0, at)
            self._grid.setColumnStretch(at, 1 if each.type in WORDS else 0)
        self._add = button(
            tr("visits", "Add a row"), self._add_and_go, kind="link", icon="plus", small=True, name="add_row"
        )
        self.setLayout(column(self._grid, row(self._add, None), gap=4))
        self.set_raw("")

    def value(self) -> str | None:
        rows = [self._row(line) for line in self._lines if not line.empty()]
        return json.dumps(rows, ensure_ascii=False) if rows else None

    def set_value(self, value: Any) -> None:
        rows = json.loads(value) if value else []
        self.set_raw(json.dumps([[row_.get(each.key, "") for each in self._columns] for row_ in rows]))

    def raw(self) -> str:
        kept = [line.raw() for line in self._lines if not line.empty()]
        return json.dumps(kept, ensure_ascii=False) if kept else ""

    def set_raw(self, text: str) -> None:
        for line in list(self._lines):
            self._drop(line)
        rows = json.loads(text) if text else []
        for at in range(max(AT_FIRST, len(rows) + 1)):
            self._append(rows[at] if at < len(rows) else ())

    def _row(self, line: Line) -> dict[str, str]:
        found = {}
        for each, edit in zip(self._columns, line.edits, strict=True):
            try:
                value = edit.value()
            except UserError:
                set_role(edit, "wrong", value=True)
                raise
            if value is None and each.key in self._optional:
                found[each.key] = ""
                continue
            if value is None:
                set_role(edit, "wrong", value=True)
                raise UserError(
                    message("visits", "“{column}” is missing in a row.", column=message("catalog", each.name))
                )
            found[each.key] = f"{value:f}" if isinstance(value, Decimal) else str(value)
        return found

    def _append(self, cells: Sequence[str] = ()) -> Line:
        edits = []
        for at, each in enumerate(self._columns):
            figure = each.type not in WORDS
            edit = LineEdit(self._grammar_of(each.type, each.unit), right=figure, touch=words.touch())
            edit.setAccessibleName(tr_catalog(each.name))
            if figure:
                edit.setFixedWidth(theme().px(FIGURE))
            edit.setObjectName(f"{each.key}_{len(self._lines)}")
            edit.set_raw(cells[at] if at < len(cells) else "")
            edits.append(edit)
        drop = button("", kind="ghost", icon="x", small=True, tip=tr("visits", "Take this row away"))
        line = Line(edits, drop)
        drop.clicked.connect(lambda _on=False: self._take_away(line))
        for edit in edits:
            edit.edited.connect(lambda edit=edit, line=line: self._typed(edit, line))
        self._lines.append(line)
        at = self._grid.rowCount()
        for place, widget in enumerate([*edits, drop]):
            self._grid.addWidget(widget, at, place)
        self.setFocusProxy(self._lines[0].edits[0])
        return line

    def _add_and_go(self) -> None:
        self._append().edits[0].setFocus()

    def _typed(self, edit: LineEdit, line: Line) -> None:
        set_role(edit, "wrong", value=False)
        if line is self._lines[-1] and not line.empty():
            self._append()
        self.edited.emit()

    def _take_away(self, line: Line) -> None:
        self._drop(line)
        if not self._lines:
            self._append()
        self._lines[0].edits[0].setFocus()
        self.edited.emit()

    def _drop(self, line: Line) -> None:
        self._lines.remove(line)
        for widget in (*line.edits, line.drop):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
