"""A table of a chapter: its lines, proposals and what is still blank, totals, and what is done with lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog, Field, Table
from cmdesk.core.catalog.profile import FIGURES
from cmdesk.core.text import Message
from cmdesk.models.states import AnswerState
from cmdesk.services.fact_values import choices, value_words
from cmdesk.services.facts import Proof
from cmdesk.services.workpaper import Workpaper
from cmdesk.ui import kit, table
from cmdesk.ui.text import reading, tr, tr_catalog

WIDTHS = {
    "money": 128, "number": 80, "integer": 72, "percent": 76, "date": 92, "month": 80, "yes_no": 64, "choice": 108,
}  # fmt: skip
OPTIONAL = 20  # what a line may lack gives way first where the window is narrow
WORDS = 128  # px of a column of words that does not stretch


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A line of the list: kept (id), or proposed by another place of the book, or blank and wanted."""

    key: str
    id: UUID | None = None
    cells: Mapping[str, str]
    grade: str = ""
    source: str = ""
    proof: Proof | None = None
    proposed: bool = False


def lines_of(paper: Workpaper, listed: Table, catalog: Catalog) -> list[Shown]:
    """Return the lines of a table, then those proposed, then the choices that still want one."""
    rows = paper.tables[listed.code]
    found = [
        Shown(key=str(row.id), id=row.id, cells=row.cells, grade=row.grade, source=row.source, proof=row.proof)
        for row in rows
    ]
    for at, each in enumerate(paper.row_proposals.get(listed.code, ())):
        source = reading(each.source)
        found.append(Shown(key=f"proposed {at}", cells=each.cells, grade=each.grade, source=source, proposed=True))
    if listed.rows_from and listed.code not in paper.empty:
        given = {row.cells.get(listed.rows_from) for row in rows}
        found += [
            Shown(key=f"blank {each.code}", cells={listed.rows_from: each.code})
            for each in choices(listed.column(listed.rows_from), catalog)
            if each.code not in given
        ]
    return found


class TableCard(QFrame):
    """chosen(line): one rests selected. wanted(line or None): it is to be edited, None for a new one.

    attach(): a file is to be added to the line that is wanted. asked(str): "paste", "take", "up", "down", "delete", and
    "none", "declined" or "open" of an empty table.
    """

    chosen = Signal(object)
    wanted = Signal(object)
    asked = Signal(str)
    attach = Signal()

    def __init__(self, listed: Table, catalog: Catalog) -> None:
        super().__init__()
        self.listed, self._catalog = listed, catalog
        self.setObjectName(f"table_{listed.code}")
        self.kept: Sequence[Mapping[str, str]] = ()
        self.rows: table.Rows[Shown] = table.Rows(self._columns(), key=lambda line: line.key)
        self.view: table.TableView[Shown] = table.TableView(
            self.rows, says=tr_catalog(listed.name), name="paper_table", short=True
        )
        self.view.chosen.connect(self._rests)
        self.view.opened.connect(self.wanted)
        self.view.asked.connect(self._on_key)
        self._note = kit.muted("", name="table_note")
        self._foot = kit.label("", "caption", "secondary", wrap=True, name="totals")
        self._take = self._button("take", tr("workpaper", "Take over"), "sparkles")
        self._none = self._button("none", tr("workpaper", "There is none"), "minus")
        self._declined = self._button("declined", tr("workpaper", "Declined"), "ban")
        self._open = self._button("open", tr("workpaper", "Ask again"), "circle-dashed")
        add = kit.button(
            tr("workpaper", "Add a line"), lambda: self.wanted.emit(None), kind="ghost", icon="plus", small=True,
            tip="Ctrl+N", name="add_line",
        )  # fmt: skip
        paste = self._button("paste", tr("workpaper", "Paste"), "download", tip=tr("workpaper", "Lines copied from a spreadsheet (Ctrl+V)"))  # fmt: skip # noqa: E501
        self._of_line = [
            self._button("up", "", "chevron-up", tip=tr("workpaper", "Up (Ctrl+Shift+↑)")),
            self._button("down", "", "chevron-down", tip=tr("workpaper", "Down (Ctrl+Shift+↓)")),
            self._button("delete", "", "trash-2", tip=tr("workpaper", "Delete the line (Del)")),
        ]
        name = tr_catalog(listed.name) + (" *" if listed.required else "")
        head = kit.row(
            kit.label(name, bold=True), self._note, None, self._take, self._none, self._declined, self._open,
            *self._of_line, paste, add, gap=2, margins=(12, 6, 8, 4),
        )  # fmt: skip
        hint = [kit.muted(tr_catalog(listed.hint), wrap=True)] if listed.hint else []
        foot = kit.holding(kit.row((self._foot, 1), margins=(12, 4, 12, 8)))
        self._foot_box = foot
        self.setLayout(kit.column(head, *hint, self.view, foot, gap=0))

    def _button(self, word: str, text: str, icon: str, *, tip: str = "") -> Any:
        return kit.button(
            text, lambda: self.asked.emit(word), kind="ghost", icon=icon, small=True, tip=tip, name=f"line_{word}"
        )

    def show_paper(self, paper: Workpaper) -> None:
        """Show the table's lines; the one selected stays selected."""
        key = self.rows.key_at(self.view.currentIndex().row())
        lines = lines_of(paper, self.listed, self._catalog)
        self.view.blockSignals(True)
        self.rows.fill(lines)
        if key is not None:
            self.view.choose(self.rows.row_of(key))
        self.view.blockSignals(False)
        kept = [line for line in lines if line.id is not None]
        self.kept = [line.cells for line in kept]
        said = paper.empty.get(self.listed.code)
        self._note.setText(self._words(len(kept), said))
        kit.reveal(self.view, bool(lines))
        proposed = any(line.proposed for line in lines)
        kit.reveal(self._take, proposed)
        for button in (self._none, self._declined):
            kit.reveal(button, not kept and said is None and not self.listed.rows_from)
        kit.reveal(self._open, said is not None)
        for button in self._of_line:
            kit.reveal(button, bool(kept))
        totals = self._totals(kept)
        self._foot.setText(totals)
        kit.reveal(self._foot_box, bool(totals))

    def _words(self, count: int, said: AnswerState | None) -> str:
        if said is AnswerState.NONE:
            return tr("workpaper", "there is none")
        if said is AnswerState.DECLINED:
            return tr("workpaper", "declined")
        if not count:
            return tr("workpaper", "not asked")
        return tr("workpaper", "{count} lines", count=count)

    def _totals(self, kept: Sequence[Shown]) -> str:
        """Return the sums of a table's columns; one that is not known in every line says so."""
        parts = []
        for code in self.listed.total if kept else ():
            column = self.listed.column(code)
            given = [Decimal(line.cells[code]) for line in kept if code in line.cells]
            if not given:
                continue
            total = sum(given, Decimal(0))
            said = reading(figures.money(total)) if column.type == "money" else figures.amount(total)
            part = tr("workpaper", "{column} {sum}", column=tr_catalog(column.name), sum=said)
            lacking = len(kept) - len(given)
            parts.append(part if not lacking else tr("workpaper", "{sum} ({count} not known)", sum=part, count=lacking))
        return tr("workpaper", "Together: {sums}", sums="　".join(parts)) if parts else ""

    def _rests(self, line: Shown | None) -> None:
        if line is not None:
            self.chosen.emit(line)

    def _on_key(self, word: str, line: Shown) -> None:
        if word == "edit":
            self.wanted.emit(line)
        elif word == "attach":
            self.wanted.emit(line)
            self.attach.emit()
        elif word == "delete":
            self.asked.emit("delete")

    def selected(self) -> Shown | None:
        """Return the line that is selected."""
        return self.view.current() if self.view.currentIndex().isValid() else None

    def _columns(self) -> Sequence[table.Column[Shown]]:
        words = [column for column in self.listed.columns if column.type in ("text", "prose")]
        widest = next((each for each in words if each.type == "prose"), words[0] if words else self.listed.columns[0])
        found = [
            table.Column(
                key=column.code,
                title=heading(column),
                cell=self._cell(column),
                width=WIDTHS.get(column.type, WORDS),
                stretch=column is widest,
                right=column.type in FIGURES,
                priority=0 if column is widest or not at else at + (0 if column.required else OPTIONAL),
            )
            for at, column in enumerate(self.listed.columns)
        ]
        grade = table.Column[Shown](
            key="grade",
            title=tr("profile", "Evidence"),
            cell=lambda line: table.grades(line.grade) if line.grade else table.text(""),
            width=72,
            priority=OPTIONAL,
        )
        return [*found, grade]

    def _cell(self, column: Field) -> Any:
        def cell(line: Shown) -> table.Cell:
            value = line.cells.get(column.code, "")
            first = column is self.listed.columns[0]
            if not value:
                wanted = column.required and (line.proposed or line.id is None)
                return table.text(tr("workpaper", "to be filled in") if wanted else "", tone="unknown")
            said: Message | str = value_words(column, value, self._catalog)
            text = " ".join((said if isinstance(said, str) else reading(said)).split())
            if line.proposed:
                icon = "sparkles" if first else ""
                return table.text(text, tone="accent", icon=icon, tip=line.source)
            if line.id is None:
                return table.text(text, tone="unknown", icon="circle-dashed" if first else "")
            if column.type in FIGURES:
                return table.number(text, tip=line.source)
            icon = "paperclip" if first and line.proof is not None else ""
            return table.text(text, icon=icon, tip=line.source)

        return cell


def heading(column: Field) -> str:
    return tr_catalog(column.name)
