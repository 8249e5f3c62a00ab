"""A file of statements as it was read, before it comes in: rows, periods, sums, what the book has already."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal

from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.intake.financials import ReadFinancials
from cmdesk.intake.financials_sums import Check
from cmdesk.intake.statement_paste import plain
from cmdesk.services.financials_import import Imported, PeriodSaid, form_of, said_of, standing, yuan
from cmdesk.services.financials_reading import Looked, bring_looked, look_again
from cmdesk.services.statement_adjustments import of_statement
from cmdesk.services.statements import FORMS, MOST, StatementLine
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.customers.statements_file import LINE, FileModel, FileTable
from cmdesk.ui.screens.customers.statements_lines import LinePick, line_options
from cmdesk.ui.screens.customers.statements_paint import signed
from cmdesk.ui.screens.customers.statements_periods import PeriodCard, said_by, scope_options
from cmdesk.ui.side_panel import SidePanel
from cmdesk.ui.text import reading, tr, tr_catalog

PANE = 400  # px
FEW = 4  # problems that are named


class StatementImport(SidePanel):
    """Nothing is written before the primary button is pressed. closed(): back; imported(): it is done."""

    imported = Signal()

    def __init__(self, desk: Desk, party_id: UUID, looked: Looked) -> None:
        super().__init__()
        self.setObjectName("statement_import")
        self.desk, self.party_id, self.looked = desk, party_id, looked
        self.there: Mapping[date, StatementLine] = {}
        self.cards: dict[date, PeriodCard] = {}
        self.model = FileModel(desk.catalog)
        self.table = FileTable(self.model)
        self.bar = kit.MessageBar(closable=True)
        self.pane = kit.Inspector(name="statement_import_pane", width=PANE)
        self._do = kit.action(
            self, tr("statements", "Bring in"), self.bring, shortcut="Ctrl+Return", name="do_import_statements"
        )
        back = kit.action(
            self, tr("statements", "Back"), self.leave, icon="arrow-left", shortcut="Esc", name="leave_import"
        )
        self.primary = kit.action_button(self._do, kind="primary", icon="check")
        self.form = kit.Segmented(
            [
                kit.Option("small", tr("statements", "Three statements")),
                kit.Option("micro", tr("statements", "Self-made")),
            ],
            says=tr("statements", "Form"),
            name="file_form",
        )
        self.scope = kit.Segmented(scope_options(), says=tr("statements", "Scope"), name="file_scope")
        head = kit.bar(
            "pagehead",
            kit.row(
                kit.action_button(back, kind="ghost", icon="arrow-left", bare=True),
                kit.picture("file-spreadsheet"),
                (kit.Elided(mask_text(looked.path.name)), 1),
                self.scope,
                self.form,
                self.primary,
                gap=8,
                margins=(8, 0, 12, 0),
            ),
            48,
        )
        self._hint = kit.muted("", wrap=True, name="import_hint")
        self._told = kit.holding(kit.column(gap=0))
        self._periods = kit.column(gap=12)
        self._side = kit.column(
            self._told, kit.rule(), kit.label(tr("statements", "Periods"), bold=True), self._periods, None, gap=10
        )
        self.pane.show_layout(self._side)
        body = kit.column(self.bar, self._hint, (self.table, 1), gap=8, margins=(12, 10, 12, 10))
        self.setLayout(kit.column(head, (kit.row((kit.holding(body), 1), self.pane, gap=0), 1), gap=0))
        self.setFocusProxy(self.table)
        self.table.asked.connect(self.ask_line)
        self.form.chosen.connect(lambda key: self._read(replace(self.looked, form=key)))
        self.scope.chosen.connect(lambda key: self._read(replace(self.looked, scope=key)))
        self.show_looked(looked)
        self._to_unknown()

    def show_looked(self, looked: Looked) -> None:
        """Show a file as it was read; what is said of its periods stays where they are the same."""
        self.looked = looked
        found = looked.found
        self.form.set_current(found.form)
        self.scope.set_current(found.scope)
        kit.reveal(self.scope, len(found.scopes) > 1)
        if list(self.cards) != list(found.periods):
            self._lay_periods(found)
        elif any(card.form.fields["scope"].value() != found.scope for card in self.cards.values()):
            for card in self.cards.values():
                card.form.fields["scope"].set_value(found.scope)
        for period, card in self.cards.items():
            card.show_kinds(self._kinds(found, period))
        self._say(found)
        self._show_all()

    def _lay_periods(self, found: ReadFinancials) -> None:
        for card in self.cards.values():
            kit.discard(card)
        self.cards = {}
        for period, said in said_of(found).items():
            card = PeriodCard(self.desk, period, said, single_scope=found.form == "micro")
            card.taken.setChecked(period in found.periods[-MOST:])
            card.changed.connect(self._show_all)
            self._periods.addWidget(card)
            self.cards[period] = card

    def _kinds(self, found: ReadFinancials, period: date) -> list[str]:
        rules = self.desk.catalog.analysis
        held = {rules.statement_of.get(line) for line, values in found.figures.items() if period in values}
        return [tr_catalog(rules.statements[code].name) for code in FORMS[found.form] if code in held]

    def _say(self, found: ReadFinancials) -> None:
        """Name what cannot be read with its place, the first of it."""
        lines = [
            tr(
                "statements",
                "{sheet} row {row}, {column}: {text}",
                sheet=each.sheet or "",
                row=each.row or 0,
                column=each.column or "",
                text=reading(each.message),
            )
            for each in (*self.looked.workbook.problems, *found.problems)
        ]
        if len(lines) > FEW:
            rest = tr("statements", "and {count} more cells that cannot be read", count=len(lines) - FEW)
            lines = [*lines[:FEW], rest]
        if lines:
            self.bar.say("\n".join(lines), "warn")
        else:
            self.bar.clear()

    def _show_all(self) -> None:
        """Show the rows, the sums, what the book has of the periods, and what would come in."""
        found, said = self.looked.found, said_by(self.cards)
        self.there = self.desk.ask(standing, self.party_id, found, said)
        at = self.table.currentIndex()
        self.model.show_file(found, said, self.there)
        if at.isValid():
            self.table.setCurrentIndex(self.model.index(min(at.row(), self.model.rowCount() - 1), at.column()))
        for period, card in self.cards.items():
            there = self.there.get(period)
            coming = yuan(found, period, said[period].unit) if there else {}
            lines = coming.keys() | (there.figures.keys() if there else set())
            differing = sum(there.figures.get(line) != coming.get(line) for line in lines) if there else 0
            entries = self.desk.ask(of_statement, there.id) if there else ()
            card.show_there(there, differing, len(entries))
        self._tell(found)
        self._offer(found, said)

    def _tell(self, found: ReadFinancials) -> None:
        """Say what the file holds and which of its sums do not come out."""
        broken = [each for each in found.checks if each.difference]
        pairs = [
            (tr("statements", "Lines"), f"{len(found.figures):,}"),
            (tr("statements", "Unit"), found.unit),
            (tr("statements", "Sums"), tr("statements", "{count} looked at", count=len(found.checks))),
        ]
        tone, words = ("bad", tr("statements", "{count} breaks", count=len(broken)))
        if not broken:
            tone, words = (
                ("ok", tr("statements", "Adds up")) if found.checks else ("unknown", tr("statements", "cannot tell"))
            )
        title = kit.row(kit.label(tr("statements", "What it holds"), bold=True), None, kit.Chip(words, tone))
        lines = [
            kit.label(
                tr(
                    "statements",
                    "{name} ({end}): {difference} {unit} apart",
                    name=self._sum_name(each),
                    end=each.period.isoformat(),
                    difference=signed(each.difference),
                    unit=found.unit,
                ),
                role="bad",
                wrap=True,
            )
            for each in broken
        ]
        fresh = kit.holding(kit.column(title, kit.key_values(pairs, width=64), *lines, gap=8))
        self._side.replaceWidget(self._told, fresh)
        kit.discard(self._told)
        self._told = fresh

    def _sum_name(self, check: Check) -> str:
        """Return what a sum is called: its line, or that both sides of the balance sheet are the same."""
        line = self.desk.catalog.analysis.lines[check.line].name
        return tr_catalog(line) if plain(line) == check.name else tr("statements", "Assets = liabilities + equity")

    def _offer(self, found: ReadFinancials, said: Mapping[date, PeriodSaid]) -> None:
        """Let it be brought in where nothing is left to be said."""
        coming = [card for period, card in self.cards.items() if card.comes and period in said]
        replacing = sum(card.replaces for card in coming)
        wrong = any(card.comes and period not in said for period, card in self.cards.items())
        unknown = len(found.unmapped)
        title = tr("statements", "Bring in {count} periods", count=len(coming))
        if replacing:
            title = tr(
                "statements", "Bring in {count} periods, replace {replaced}", count=len(coming), replaced=replacing
            )
        hint = tr(
            "statements", "Click a line to set right what a name was taken for; it is remembered for this client."
        )
        if unknown:
            hint = tr(
                "statements",
                "{count} names are not known: say which line each is (Enter), or leave it out. It is remembered.",
                count=unknown,
            )
        self._hint.setText(hint)
        self._do.setText(title)
        self.primary.setText(f" {title}")
        self.primary.setAccessibleName(title)
        self._do.setEnabled(bool(coming) and not wrong and not unknown)

    def _to_unknown(self) -> None:
        """Put the cursor on the first row nobody knows."""
        rows = self.model.rows
        unknown = (at for at, each in enumerate(rows) if not isinstance(each, str) and each.line is None)
        self.table.setCurrentIndex(self.model.index(next(unknown, min(1, len(rows) - 1)), LINE))

    def ask_line(self, row: int) -> None:
        """Ask which line a row is."""
        entry = self.model.rows[row]
        if isinstance(entry, str):
            return
        form = form_of(self.looked.found)
        pick = LinePick(
            self.table,
            mask_text(entry.printed),
            line_options(form, self.desk.catalog),
            entry.line or "",
            lambda code: self.set_line(entry.printed, code),
        )
        under = self.table.visualRect(self.model.index(row, LINE))
        pick.open_at(self.table.viewport().mapToGlobal(QPoint(under.left(), under.bottom() + 2)))

    def set_line(self, printed: str, code: str) -> None:
        """Take a name for a line, empty to leave its row out, and read the file anew."""
        mapped = {**self.looked.mapped, plain(printed): code}
        self._read(replace(self.looked, mapped=mapped))

    def _read(self, looked: Looked) -> None:
        catalog = self.desk.catalog

        def work(_progress: Progress) -> Looked:
            return look_again(looked, catalog=catalog)

        self._do.setEnabled(False)
        self.desk.run_later(work, self._read_again, failed=self._refuse)

    def _read_again(self, looked: Looked) -> None:
        asked = bool(self.looked.found.unmapped)
        self.show_looked(looked)
        if asked:
            self._to_unknown()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: Exception) -> None:
        self.show_looked(self.looked)
        if isinstance(error, UserError):
            self.bar.say(reading(error.message), "bad")
        else:
            self.desk.report(error)

    def bring(self) -> None:
        """Bring it in, in one gesture; which lines its names mean is remembered."""
        if not self._do.isEnabled():
            return
        said = {period: each for period, each in said_by(self.cards).items() if self.cards[period].comes}
        self._do.setEnabled(False)
        self.desk.act_later(
            message("statements", "Import the statements of {file}", file=self.looked.path.name),
            bring_looked,
            self.party_id,
            self.looked,
            said,
            replace=any(card.replaces for card in self.cards.values()),
            today=self.desk.today,
            catalog=self.desk.catalog,
            done=self._done,
            settled=lambda: self._do.setEnabled(True),
        )

    def _done(self, _imported: Imported) -> None:
        self.imported.emit()
