"""The periods of a file before they come in: what is said of each, and whether it replaces one of the book."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.intake.statement_paste import UNITS
from cmdesk.services.financials_import import PeriodSaid
from cmdesk.services.statements import SCOPES, StatementLine
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit.paint import GRADES
from cmdesk.ui.text import tr, tr_catalog

SCOPE_NAMES = {
    "single": QT_TRANSLATE_NOOP("statements", "Single"),
    "consolidated": QT_TRANSLATE_NOOP("statements", "Consolidated"),
}
LEAVE, REPLACE = "leave", "replace"


def scope_options() -> list[kit.Option]:
    return [kit.Option(code, tr("statements", SCOPE_NAMES[code])) for code in SCOPES]


def basis_options(catalog: Catalog) -> list[kit.Option]:
    return [kit.Option(each.code, tr_catalog(each.name)) for each in catalog.terms["statement_basis"].values()]


def grade_options(catalog: Catalog) -> list[kit.Option]:
    grades = catalog.terms["evidence_grade"]
    return [kit.Option(each, f"{each} {tr_catalog(grades[each].name)}") for each in GRADES]


class PeriodCard(QWidget):
    """One period of a file. changed(): something else is said of it, or it comes in or not."""

    changed = Signal()

    def __init__(self, desk: Desk, period: date, said: PeriodSaid, *, single_scope: bool) -> None:
        super().__init__()
        self.setObjectName(f"period_{period.isoformat()}")
        self.period = period
        self.taken = kit.CheckEdit(period.isoformat(), name="taken")
        self.taken.setChecked(True)
        self._kinds = kit.muted("", wrap=True, name="kinds")
        self.form = form = kit.Form(name="file_period_form")
        form.add_row(
            end=kit.date_field(tr("statements", "Ends on"), desk.today, required=True),
            months=kit.count_field(tr("statements", "Months"), "", required=True),
        )
        units = [kit.Option(each, each) for each in UNITS]
        form.add_row(
            unit=kit.choice_field(tr("statements", "Unit"), units, required=True),
            scope=kit.choice_field(tr("statements", "Scope"), scope_options(), required=True),
        )
        form.add_row(
            basis=kit.choice_field(tr("statements", "Basis"), basis_options(desk.catalog), nothing="—"),
            grade=kit.choice_field(tr("profile", "Evidence"), grade_options(desk.catalog), nothing="—"),
        )
        form.fields["scope"].setVisible(not single_scope)
        self.fill(said)
        self._there = kit.label("", role="warn", wrap=True, name="there")
        self.decision = kit.Segmented(
            [
                kit.Option(LEAVE, tr("statements", "Keep the book's")),
                kit.Option(REPLACE, tr("statements", "Replace it")),
            ],
            LEAVE,
            says=tr("statements", "What is in the book"),
            name="decision",
        )
        self._clash = kit.frame("warn", kit.column(self._there, self.decision, gap=6, margins=(10, 8, 10, 8)))
        self._clash.setVisible(False)
        self._clashes = False
        self.setLayout(kit.column(kit.row(self.taken, (self._kinds, 1)), form, self._clash, gap=6))
        form.changed.connect(self.changed)
        self.taken.edited.connect(self.changed)
        self.decision.edited.connect(self.changed)

    def fill(self, said: PeriodSaid) -> None:
        """Show what is said of the period."""
        self.form.fill(
            {
                "end": said.end,
                "months": said.months,
                "unit": said.unit,
                "scope": said.scope,
                "basis": said.basis or None,
                "grade": said.grade or None,
            }
        )

    def show_kinds(self, names: list[str]) -> None:
        """Say which statements the file has of the period."""
        self._kinds.setText("、".join(names))

    def show_there(self, there: StatementLine | None, differing: int, adjustments: int) -> None:
        """Say what the book has of the period, and ask what is to become of it."""
        self._clashes = there is not None
        words = ""
        if there is not None:
            words = tr(
                "statements",
                "In the book already with {count} figures, of which {differing} would be other ones.",
                count=len(there.figures),
                differing=differing,
            )
            if not differing:
                words = tr("statements", "In the book already, with the same figures.")
            if adjustments:
                lost = tr(
                    "statements", "{count} adjustments made to it are deleted where it is replaced.", count=adjustments
                )
                words = f"{words} {lost}"
        self._there.setText(words)
        self._clash.setVisible(self._clashes)

    @property
    def comes(self) -> bool:
        """Whether the period is to be brought in."""
        return self.taken.isChecked() and (not self._clashes or self.decision.current() == REPLACE)

    @property
    def replaces(self) -> bool:
        return self._clashes and self.comes

    def said(self) -> PeriodSaid | None:
        """Return what is said of the period; None while something of it cannot be."""
        if any(field.check() is not None for field in self.form.fields.values()):
            return None
        values = self.form.values()
        return PeriodSaid(
            end=values["end"],
            months=int(values["months"]),
            unit=values["unit"],
            scope=values["scope"] or "single",
            basis=values["basis"] or "",
            grade=values["grade"] or "",
        )


def said_by(cards: Mapping[date, PeriodCard]) -> dict[date, PeriodSaid]:
    """Return what is said of every period that is understood."""
    return {period: said for period, card in cards.items() if (said := card.said()) is not None}
