"""The accounts of a client and the files they came from: whose they are, what they cover, the evidence itself."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.analysis.bank import Coverage
from cmdesk.analysis.bank.typed import differences, sums
from cmdesk.core.files import replacing
from cmdesk.core.masking import Hide, mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.services.bank_accounts import (
    AccountForm,
    AccountLine,
    FileLine,
    change_account,
    delete_account,
    delete_file,
    list_files,
)
from cmdesk.services.bank_analysis import Flows, account_name
from cmdesk.services.bank_formats import formats_as_pack
from cmdesk.services.bank_scans import SCAN, months_of
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Chip, Grade, Item, button, column, holding, label, muted, row
from cmdesk.ui.popup import Popup
from cmdesk.ui.saving import ask_where
from cmdesk.ui.screens.flows import words
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.whole import export

FEW = 4
FORMATS = "statement_formats.toml"  # its name in a pack


class AccountsPane(QWidget):
    """add_wanted(): another file is to come in. shown(key): the rows of an account are wanted."""

    add_wanted = Signal()
    shown = Signal(str)

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("flow_accounts")
        self.desk, self.party_id = desk, party_id
        self._body = column(gap=0)
        self.setLayout(self._body)
        self._content: QWidget | None = None

    def show_flows(self, flows: Flows) -> None:
        """Show accounts and files anew."""
        coverage = {each.account: each for each in flows.analysis.coverage}
        files = self.desk.ask(list_files, self.party_id)
        parts: list[Item] = [label(tr("flows", "Accounts"), bold=True)]
        parts += [self._account(each, coverage.get(each.id.hex)) for each in flows.accounts]
        files_head = row(label(tr("flows", "Files"), bold=True), None, *self._handing_on(), gap=8)
        parts += [kit.rule(), files_head, *(self._file(each) for each in files)]
        fresh = kit.scroll(holding(column(*parts, None, gap=8, margins=(12, 10, 12, 10))))
        if self._content is not None:
            self._body.replaceWidget(self._content, fresh)
            self._content.deleteLater()
        else:
            self._body.addWidget(fresh)
        self._content = fresh

    def _handing_on(self) -> list[Item]:
        """Offer what was set right of files to other desks, where anything was."""
        text = self.desk.ask(formats_as_pack)
        if not text:
            return []

        def save() -> None:
            path = ask_where(self, tr("flows", "Hand on how files are read"), FORMATS, "TOML (*.toml)", ".toml")
            if path is not None:
                export(self.desk, path, partial(written, text, path), what=message("flows", "How files are read"))

        words_ = tr("flows", "Hand on how files are read…")
        tip = tr("flows", "As a file of a bank's pack: headings and columns, nobody's figures")
        return [button(words_, save, kind="link", small=True, tip=tip, name="hand_on")]

    def _account(self, line: AccountLine, coverage: Coverage | None) -> Item:
        form = line.form
        owner = self.desk.catalog.terms["account_holder"].get(form.ownership)
        chips = [Chip(tr_catalog(owner.name) if owner else form.ownership, "plain", "")]
        if coverage and coverage.missing:
            chips.append(Chip(tr("flows", "{count} months lack", count=len(coverage.missing)), "warn"))
        if coverage and coverage.breaks:
            chips.append(Chip(tr("flows", "{count} breaks", count=len(coverage.breaks)), "bad"))
        days = f"{line.first} – {line.last}" if line.first else ""
        balance = words.NOTHING if line.balance is None else words.exact(line.balance)
        note = tr(
            "flows", "{days} · {rows} rows · balance {balance}", days=days, rows=f"{line.rows:,}", balance=balance
        )
        name = mask_text(" ".join(filter(None, (form.bank, form.holder, form.number))))
        change = button(tr("flows", "Change…"), kind="link", small=True, name=f"change_{line.id.hex}")
        change.clicked.connect(lambda: self._change(line, change))
        acts = [
            button(tr("flows", "Rows"), lambda: self.shown.emit(line.id.hex), kind="link", small=True, name="rows"),
            change,
            button(tr("flows", "Delete"), lambda: self._delete(line), kind="link", small=True, name="delete_account"),
        ]
        return row(
            kit.picture("landmark"), (column(row(label(name, bold=True), *chips, None, gap=6), muted(note), gap=1), 1),
            *acts, gap=8,
        )  # fmt: skip

    def _file(self, line: FileLine) -> Item:
        note = file_note(line)
        grade = [Grade(line.grade)] if line.grade else []
        return row(
            kit.picture("file-spreadsheet"),
            (column(row(label(mask_text(line.proof.name)), *grade, None, gap=6), muted(note), gap=1), 1),
            button(tr("flows", "Delete"), lambda: self._delete_file(line), kind="link", small=True, name="delete_file"),
            gap=8,
        )

    def _change(self, line: AccountLine, under: QWidget) -> None:
        """Ask anew whose account it is."""
        form = line.form

        def save(values: dict[str, str | None]) -> None:
            said = AccountForm(
                holder=values["holder"] or "",
                ownership=values["ownership"] or "",
                bank=values["bank"] or "",
                number=values["number"] or "",
                currency=form.currency,
                note=form.note,
            )
            label_ = message("bank", "Change the account {name}", name=account_name(line))
            self.desk.act(label_, change_account, line.id, said, catalog=self.desk.catalog)

        values = {"holder": form.holder, "ownership": form.ownership, "bank": form.bank, "number": form.number}
        Popup(
            under, tr("flows", "The account"), account_fields(self.desk), tr("window", "Save"), save, values=values,
            name="account_popup",
        ).open()  # fmt: skip

    def _delete(self, line: AccountLine) -> None:
        self.desk.act(message("bank", "Delete the account {name}", name=account_name(line)), delete_account, line.id)

    def _delete_file(self, line: FileLine) -> None:
        self.desk.act(message("bank", "Delete the flows of {file}", file=line.proof.name), delete_file, line.id)


def written(text: str, path: Path, _hide: Hide, _progress: Progress) -> Path:
    """Write a text to a file, whole or not at all."""
    with replacing(path) as fresh:
        fresh.write_text(text, "utf-8")
    return path


def file_note(line: FileLine) -> str:
    """Return what is worth knowing of a file in one line: how it was read, or what was typed of a scan."""
    days = f"{line.first} – {line.last}" if line.first else ""
    if line.format != SCAN:
        return tr(
            "flows",
            "{days} · {rows} rows are its own · read as {format}",
            days=days,
            rows=f"{line.rows:,}",
            format=words.how(line.format),
        )
    months = months_of(line.told)
    if not months:
        return tr("flows", "A scan, kept as evidence; nothing was typed of it")
    into, out = (words.NOTHING if each is None else words.exact(each) for each in sums(months))
    off = differences(months)
    return " · ".join(
        [
            tr("flows", "{days} · {count} months typed off a scan, beside the analysis", days=days, count=len(months)),
            tr("flows", "In {into} · out {out}", into=into, out=out),
            *([tr("flows", "{count} balances do not follow", count=len(off))] if off else []),
        ]
    )


def account_fields(desk: Desk) -> dict[str, kit.Field]:
    """Return the fields that say whose account it is."""
    owners: Sequence[kit.Option] = [
        kit.Option(code, tr_catalog(term.name)) for code, term in desk.catalog.terms["account_holder"].items()
    ]
    return {
        "ownership": kit.choice_field(tr("flows", "Whose"), owners, required=True, name="ownership"),
        "holder": kit.text_field(tr("flows", "Holder"), longest=100, name="holder"),
        "bank": kit.text_field(tr("flows", "Bank"), longest=60, name="bank"),
        "number": kit.text_field(tr("flows", "Account number"), longest=60, name="number"),
    }
