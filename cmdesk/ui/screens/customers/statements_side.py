"""What stands beside the statements: the period where the cursor is, what does not add up, ratios and signals."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.lights import Trend
from cmdesk.analysis.ratios import Measured
from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.figures import WAN, YUAN
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.services.statement_adjustments import Adjustment
from cmdesk.services.statement_assessment import Assessment, names_of
from cmdesk.services.statements import (
    FORMS,
    StatementForm,
    StatementLine,
    change_statement,
    change_unit,
    delete_statement,
)
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.popup import Popup
from cmdesk.ui.screens.customers.statements_adjusting import entry_lines
from cmdesk.ui.screens.customers.statements_periods import basis_options, grade_options, scope_options
from cmdesk.ui.text import reading, tr, tr_catalog

TONES = {Light.GREEN: "ok", Light.YELLOW: "warn", Light.RED: "bad", Light.NA: "unknown"}
FEW = 3  # names of what is missing
LONGEST = 200
WIDTH = 380  # px


class PeriodEditor(QWidget):
    """What is said of one period: its end and months, whose word it is, and the file that proves it."""

    def __init__(self, desk: Desk, line: StatementLine) -> None:
        super().__init__()
        self.setObjectName("period_editor")
        self._desk, self._line = desk, line
        self._proof: Path | None = None
        rules = desk.catalog.analysis
        self.form = form = kit.Form(name="period_form")
        form.add_row(
            end=kit.date_field(tr("statements", "Ends on"), desk.today, required=True),
            months=kit.count_field(tr("statements", "Months"), "", required=True),
        )
        fields = {"basis": kit.choice_field(tr("statements", "Basis"), basis_options(desk.catalog), nothing="—")}
        if line.form == "small":
            fields["scope"] = kit.choice_field(tr("statements", "Scope"), scope_options(), required=True)
        form.add_row(**fields)
        form.add("grade", kit.choice_field(tr("profile", "Evidence"), grade_options(desk.catalog), nothing="—"))
        form.add("source", kit.text_field(tr("profile", "Source"), longest=LONGEST))
        for code in FORMS[line.form]:
            name = tr_catalog(rules.statements[code].name)
            form.add(f"whole_{code}", kit.check_field(tr("statements", "{statement}: every row is in", statement=name)))
        form.fill(
            {
                "end": line.end,
                "months": line.months,
                **({"scope": line.scope} if line.form == "small" else {}),
                "basis": line.basis or None,
                "grade": line.grade or None,
                "source": line.source or None,
                **{f"whole_{code}": code in line.whole for code in FORMS[line.form]},
            }
        )
        proof = mask_text(line.proof.name) if line.proof else tr("profile", "No file")
        self._file = kit.muted(proof, wrap=True, name="proof")
        attach = kit.button(
            tr("profile", "File…"), self._choose, kind="ghost", icon="paperclip", small=True, name="proof_file"
        )
        save = kit.button(tr("profile", "Save"), self.save, kind="primary", icon="check", name="save_period")
        remove = kit.button("", self.delete, kind="ghost", icon="trash-2", tip=tr("statements", "Delete the period"),
                            name="delete_period")  # fmt: skip
        unit = kit.button(tr("statements", "Wrong unit…"), kind="ghost", small=True, name="wrong_unit")
        unit.clicked.connect(lambda: self._ask_unit(unit))
        self.setLayout(
            kit.column(form, kit.row(attach, (self._file, 1)), kit.row(save, None, unit, remove), gap=8, margins=0)
        )
        form.submitted.connect(self.save)

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("profile", "File…"))
        if path:
            self._proof = Path(path)
            self._file.setText(mask_text(self._proof.name))

    def save(self) -> None:
        """Write what is said of the period."""
        if not self.form.check():
            return
        values = self.form.values()
        said = StatementForm(
            end=values["end"],
            months=int(values["months"]),
            scope=values.get("scope", self._line.scope),
            basis=values["basis"] or "",
            grade=values["grade"] or "",
            source=values["source"] or "",
            whole=frozenset(code for code in FORMS[self._line.form] if values[f"whole_{code}"]),
            proof=self._proof,
        )
        label = message("statements", "Change the period {day}", day=self._line.end)
        desk = self._desk
        desk.act(label, change_statement, self._line.id, said, today=desk.today, catalog=desk.catalog)

    def _ask_unit(self, under: QWidget) -> None:
        """Ask what the figures of the period are really in, and take them so."""
        options = [
            kit.Option(str(WAN), tr("statements", "They are 10,000 yuan: multiply by 10,000")),
            kit.Option(str(1 / WAN), tr("statements", "They are yuan: divide by 10,000")),
        ]

        def give(values: dict[str, Any]) -> None:
            label = message("statements", "Set the unit of {day} right", day=self._line.end)
            times = Decimal(values["times"])
            self._desk.act(label, change_unit, self._line.id, times, catalog=self._desk.catalog)

        fields = {"times": kit.choice_field(tr("statements", "Unit"), options, required=True)}
        title = tr("statements", "The figures of {day} are in another unit", day=self._line.end.isoformat())
        Popup(under, title, fields, tr("statements", "Set right"), give, name="unit_popup").open()

    def delete(self) -> None:
        """Delete the period; undo brings it back."""
        label = message("statements", "Delete the period {day}", day=self._line.end)
        self._desk.act(label, delete_statement, self._line.id)


@dataclass(frozen=True, kw_only=True)
class Beside:
    """What the side shows."""

    line: StatementLine
    found: Assessment | None
    entries: tuple[Adjustment, ...]
    unit: Decimal


class StatementSide(kit.Inspector):
    """The inspector of the statements. filled(): an assessment shows."""

    filled = Signal()
    _editor: PeriodEditor | None = None
    _shown: Beside | None = None

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__(width=WIDTH, name="statement_side")
        self._desk, self._party_id = desk, party_id

    def show_period(
        self,
        line: StatementLine | None,
        found: Assessment | None,
        entries: Sequence[Adjustment] = (),
        unit: Decimal = YUAN,
    ) -> None:
        """Show a period with its adjustments in a unit, and what all periods say."""
        desk = self._desk
        if line is None:
            self._editor, self._shown = None, None
            self.clear()
            return
        shown = Beside(line=line, found=found, entries=tuple(entries), unit=unit)
        if self._shown == shown:
            return  # what is being typed stays
        if self._editor is None or self._shown is None or self._shown.line != line or not isValid(self._editor):
            self._editor = PeriodEditor(desk, line)
        else:
            self._editor.setParent(None)  # so that it outlives what stands around it
        self._shown = shown
        parts: list[kit.Item] = [kit.label(tr("statements", "Period"), "title", bold=True), self._editor]
        if entries:
            parts += [kit.rule(), *entry_lines(desk, self._party_id, line, entries, unit)]
        if found is not None:
            parts += [kit.rule(), *breaks(found, desk.catalog), kit.rule(), *signals(found, desk.catalog), kit.rule()]
            parts += ratio_lines(found.ratios, desk.catalog)
        self.show_layout(kit.column(*parts, None, gap=8))
        self.filled.emit()


def breaks(found: Assessment, catalog: Catalog) -> list[kit.Item]:
    """Return the rules that do not hold, and how many could not be looked at."""
    rules = catalog.analysis.rules
    broken = [each for each in found.checks if each.passed is False]
    open_ = sum(each.passed is None for each in found.checks)
    tone = "bad" if any(each.light is Light.RED for each in broken) else "warn" if broken else "ok"
    words = tr("statements", "{count} breaks", count=len(broken)) if broken else tr("statements", "Adds up")
    if not broken and open_ == len(found.checks):
        words, tone = tr("statements", "cannot tell"), "unknown"
    head = kit.row(
        kit.label(tr("statements", "Does it add up?"), bold=True),
        kit.Chip(words, tone),
        None,
    )
    lines = [
        kit.label(
            tr(
                "statements",
                "{name} ({end}): {difference} apart",
                name=tr_catalog(rules[each.code].name),
                end=each.end,
                difference=figures.yuan(each.difference) if each.difference is not None else "—",
            ),
            role="bad" if each.light is Light.RED else "warn",
            wrap=True,
        )
        for each in broken
    ]
    rest = [kit.muted(tr("statements", "{count} cannot be told yet", count=open_))] if open_ else []
    return [head, *lines, *rest]


def signals(found: Assessment, catalog: Catalog) -> list[kit.Item]:
    """Return the signals that are raised."""
    entries, raised = catalog.analysis.flags, [each for each in found.flags if each.raised]
    open_ = sum(each.raised is None for each in found.flags)
    head = kit.label(tr("statements", "Signals"), bold=True)
    lines: list[kit.Item] = [
        kit.row(kit.Chip(tr_catalog(entries[each.code].name), "bad" if each.level == "red" else "warn"), None)
        for each in raised
    ]
    if not raised:
        lines = [kit.muted(tr("statements", "None raised"))]
    return [head, *lines, *([kit.muted(tr("statements", "{count} cannot be told yet", count=open_))] if open_ else [])]


def ratio_lines(measured: Sequence[Measured], catalog: Catalog) -> list[kit.Item]:
    """Return the ratios with their lights, those that cannot be told with what they lack."""
    entries = catalog.analysis.ratios
    found: list[kit.Item] = [kit.label(tr("statements", "Ratios"), bold=True)]
    for each in measured:
        entry = entries[each.code]
        name = kit.Elided(tr_catalog(entry.name))
        if each.value is None:
            lacking = [tr_catalog(name) for name in names_of(each.missing, catalog)][:FEW]
            why = reading(each.reason) if each.reason else tr("statements", "lacks {what}", what="、".join(lacking))
            name.setToolTip(why)
            found.append(kit.row((name, 1), kit.muted(tr("statements", "cannot tell"))))
            continue
        words = value_words(each.value, entry.unit)
        item = kit.Chip(words, TONES[each.light]) if each.light is not Light.NA else kit.muted(words)
        name.setToolTip(tr_catalog(entry.formula))
        found.append(kit.row((name, 1), arrow(each, entry.unit), item, gap=6))
    return found


def arrow(measured: Measured, unit: str) -> QWidget:
    """Return which way a ratio went since the period before, coloured where three periods tell a trend."""
    known = [value for value in measured.history[-2:] if value is not None]
    if len(known) < 2:  # noqa: PLR2004  (from one to the other)
        return kit.muted("")
    before, now = known
    sign = "→" if now == before else "↑" if now > before else "↓"
    role = {Trend.IMPROVING: "ok", Trend.WORSENING: "bad"}.get(measured.trend, "muted")
    shown = kit.label(sign, role=role)
    course = " → ".join("—" if value is None else value_words(value, unit) for value in measured.history)
    shown.setToolTip(course)
    shown.setAccessibleName(course)
    return shown


def value_words(value: Decimal, unit: str) -> str:
    """Return a ratio as it reads in its unit."""
    if unit == "%":
        return figures.percent(value)
    words = figures.trimmed(figures.grouped(value, "0.01"))
    return f"{words} {tr_catalog(unit)}" if unit else words
