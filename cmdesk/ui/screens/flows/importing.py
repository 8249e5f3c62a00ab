"""A file of flows as it was read, before it comes in: its columns, its totals, the account it goes to."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.intake.bank.statement import Answers, ReadStatement
from cmdesk.services.bank_accounts import AccountForm
from cmdesk.services.bank_import import Brought, Coming, Foreseen, foresee
from cmdesk.services.statement_reading import Looked, account_of, bring_read, coming, look_at
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Form, Inspector, Item, action, action_button, column, holding, label, muted, row, rule
from cmdesk.ui.screens.flows import words
from cmdesk.ui.screens.flows.accounts import account_fields
from cmdesk.ui.screens.flows.sheet import SheetTable
from cmdesk.ui.screens.flows.ways import ask_ways
from cmdesk.ui.side_panel import SidePanel
from cmdesk.ui.text import reading, tr

PANE = 380  # px
FEW = 6  # problems that are named


class ImportPage(SidePanel):
    """Nothing is written before the primary button is pressed. closed(): back; imported(): it is done."""

    imported = Signal()

    def __init__(self, desk: Desk, party_id: UUID, client: str, looked: Looked, waiting: Sequence[Path] = ()) -> None:
        super().__init__()
        self.setObjectName("flow_import")
        self.desk, self.party_id, self.client = desk, party_id, client
        self.looked, self.waiting = looked, list(waiting)
        self._touched = False
        self.bar = kit.MessageBar(closable=True)
        self.sheet = SheetTable()
        self.pane = Inspector(name="flow_import_pane", width=PANE)
        self.form = Form(name="account_form")
        for name, field in account_fields(desk).items():
            self.form.add(name, field)
        self._do = action(self, tr("flows", "Bring in"), self.bring, name="do_import")
        back = action(self, tr("flows", "Back"), self.leave, icon="arrow-left", shortcut="Esc", name="leave_import")
        self.primary = action_button(self._do, kind="primary", icon="check")
        self._ways = kit.button(tr("flows", "How it is read…"), self._ask_ways, kind="ghost", name="ways")
        self._title = label("", bold=True, name="import_file")
        self._note = muted("")
        self._sheets = holding(column(gap=0))
        head = kit.bar(
            "pagehead",
            row(
                action_button(back, kind="ghost", icon="arrow-left", bare=True), kit.picture("file-spreadsheet"),
                self._title, self._note, None, self._sheets, self._ways, self.primary, gap=8, margins=(8, 0, 12, 0),
            ),
            48,
        )  # fmt: skip
        hint = muted(tr("flows", "What each column was taken for; choose another to set it right. "
                        "A click on a row's number says that the headings stand there."))  # fmt: skip
        self._body = column(self.bar, hint, (self.sheet, 1), gap=8, margins=(12, 10, 12, 10))
        self.setLayout(column(head, (row((holding(self._body), 1), self.pane, gap=0), 1), gap=0))
        self._totals = holding(column(gap=0))
        self._side = column(self._totals, rule(), label(tr("flows", "The account"), bold=True), self.form, None, gap=10)
        self.pane.show_layout(self._side)
        self.sheet.chosen.connect(self._set_right)
        self.sheet.headed.connect(lambda at: self._read(Answers(header_row=at), self.looked.sheet))
        self.form.changed.connect(self._account_changed)
        self.form.submitted.connect(self.bring)
        self.show_looked(looked)

    def crumbs(self) -> Sequence[str]:
        return (tr("flows", "Add flows"),)

    def show_looked(self, looked: Looked) -> None:
        """Show a file as it was read."""
        self.looked = looked
        found = looked.found
        self._title.setText(mask_text(looked.path.name))
        self._note.setText(self._how(found))
        self.sheet.show_sheet(looked.preview)
        if not self._touched:
            said = account_of(found, holder=self.client)
            self.form.fill(
                {"holder": said.holder, "bank": said.bank, "number": said.number, "ownership": said.ownership}
            )
        self._say(found)
        self._offer_sheets(looked)
        self._foresee()

    def _how(self, found: ReadStatement) -> str:
        parts = [words.how(found.format)] if found.format else []
        if found.encoding:
            parts.append(found.encoding)
        if found.header_row:
            parts.append(tr("flows", "headings in row {row}", row=found.header_row))
        parts.append(tr("flows", "newest first") if found.newest_first else tr("flows", "oldest first"))
        return " · ".join(parts)

    def _say(self, found: ReadStatement) -> None:
        """Say what is doubtful of the whole, and the first rows that cannot be read."""
        lines = [
            *(reading(each) for each in found.doubts),
            *(
                tr("flows", "Row {row}: {text}", row=each.row, text=reading(each.message))
                for each in found.problems[:FEW]
            ),
        ]
        if len(found.problems) > FEW:
            lines.append(tr("flows", "and {count} more rows that cannot be read", count=len(found.problems) - FEW))
        if lines:
            self.bar.say("\n".join(lines), "warn")
        else:
            self.bar.clear()

    def _offer_sheets(self, looked: Looked) -> None:
        """Offer the other sheets of a workbook."""
        fresh: QWidget = holding(column(gap=0))
        if len(looked.preview.sheets) > 1:
            options = [kit.Option(name, name) for name in looked.preview.sheets]
            choice = kit.ChoiceEdit(options, nothing=tr("flows", "All sheets"))
            choice.setObjectName("sheet_choice")
            choice.set_raw(looked.sheet or "")
            choice.edited.connect(lambda: self._read(Answers(), choice.value() or None))
            fresh = holding(row(choice))
        parent = self._sheets.parentWidget()
        layout = parent.layout() if parent else None
        if layout is not None:
            layout.replaceWidget(self._sheets, fresh)
        self._sheets.deleteLater()
        self._sheets = fresh

    def _set_right(self, place: int, field: str) -> None:
        """Take a column for another field, and read the file again."""
        columns: dict[str, int | None] = {**self.looked.found.columns, **self.looked.answers.columns}
        columns = {name: at for name, at in columns.items() if at != place or name == field}
        for name in self.looked.found.columns:
            columns.setdefault(name, None)
        if field:
            columns[field] = place
        self._read(replace(self.looked.answers, columns=columns), self.looked.sheet)

    def _ask_ways(self) -> None:
        ask_ways(self._ways, self.looked.answers, lambda answers: self._read(answers, self.looked.sheet))

    def _read(self, answers: Answers, sheet: str | None) -> None:
        desk, path, password = self.desk, self.looked.path, self.looked.password

        def work(progress: Progress) -> Looked:
            return look_at(
                desk.book, path, catalog=desk.catalog, given=answers, sheet=sheet, password=password, progress=progress
            )

        self._do.setEnabled(False)
        words_ = tr("flows", "Reading {file}", file=path.name)
        desk.run_later(work, self.show_looked, words=words_, failed=self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.bar.say(reading(error.message), "bad")
        else:
            self.desk.report(error)

    def _account_changed(self) -> None:
        self._touched = True
        self._foresee()

    def account(self) -> AccountForm:
        """Return whose account it is, as it stands in the form."""
        said = self.form.values()
        return AccountForm(
            holder=said["holder"] or "",
            ownership=said["ownership"] or "own",
            bank=said["bank"] or "",
            number=said["number"] or "",
            currency=self.looked.found.head.currency or "CNY",
        )

    def coming(self) -> Coming:
        return coming(self.looked.path, self.looked.found, self.account())

    def _foresee(self) -> None:
        """Show what bringing it in would mean: in a job, for a large file takes its time to compare."""
        desk, party, file = self.desk, self.party_id, self.coming()

        def work(_progress: Progress) -> list[Foreseen]:
            with desk.book.read() as session:
                return foresee(session, party, file) if file.transactions else []

        desk.run_later(work, self._foreseen)

    def _foreseen(self, lines: list[Foreseen]) -> None:
        found = self.looked.found
        added, same = sum(each.added for each in lines), sum(each.repeated for each in lines)
        into, out, neutral = (found.total(way) for way in ("in", "out", "neutral"))
        balance = found.last_balance
        pairs: list[tuple[str, str]] = [
            (tr("flows", "Rows"), f"{len(found.transactions):,}"),
            (
                tr("flows", "In"),
                tr("flows", "{amount} · {count} rows", amount=words.yuan(into.amount), count=into.rows),
            ),
            (tr("flows", "Out"), tr("flows", "{amount} · {count} rows", amount=words.yuan(out.amount), count=out.rows)),
        ]
        if neutral.rows:
            said = tr("flows", "{amount} · {count} rows", amount=words.yuan(neutral.amount), count=neutral.rows)
            pairs.append((tr("flows", "Neither"), said))
        if found.first and found.last:
            pairs.append((tr("flows", "Days"), f"{found.first.date()} – {found.last.date()}"))
        pairs += [
            (tr("flows", "Balance"), words.NOTHING if balance is None else words.exact(balance)),
            (tr("flows", "Breaks"), f"{len(found.breaks):,}"),
            (tr("flows", "Left out"), tr("flows", "{count} rows are no transactions", count=len(found.skipped))),
        ]
        parts: list[Item] = [label(tr("flows", "What it holds"), bold=True), kit.key_values(pairs, width=64)]
        if same:
            note = tr("flows", "{same} of them are in the book already and stay once.", same=f"{same:,}")
            parts.append(kit.frame("info", row(label(note, wrap=True), margins=(10, 6, 10, 6))))
        fresh = holding(column(*parts, gap=8))
        self._side.replaceWidget(self._totals, fresh)
        self._totals.deleteLater()
        self._totals = fresh
        title = tr("flows", "Bring in {count} rows", count=f"{added:,}")
        self._do.setText(title)
        self.primary.setText(f" {title}")
        self.primary.setAccessibleName(title)
        self._do.setEnabled(bool(added))

    def bring(self) -> None:
        """Bring it in, in one gesture; what was set right of its columns is remembered."""
        if not self._do.isEnabled() or not self.form.check():
            return
        self._do.setEnabled(False)
        label_ = message("bank", "Import the flows of {file}", file=self.looked.path.name)
        self.desk.act_later(
            label_,
            bring_read,
            self.party_id,
            self.coming(),
            self.looked,
            catalog=self.desk.catalog,
            done=self._done,
            settled=lambda: self._do.setEnabled(True),
        )

    def _done(self, _brought: Brought) -> None:
        self.imported.emit()
