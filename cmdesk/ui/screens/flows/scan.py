"""A scan of a statement: its pages on one side, the totals typed from them on the other."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event
from uuid import UUID

from PySide6.QtCore import Signal

from cmdesk.analysis.bank.typed import MonthTotals, preceding, sums
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.services.bank_accounts import AccountForm
from cmdesk.services.bank_scans import keep_scan
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Form, action, action_button, button, column, holding, label, muted, row, rule
from cmdesk.ui.screens.flows import words
from cmdesk.ui.screens.flows.accounts import account_fields
from cmdesk.ui.screens.flows.scan_months import MonthsGrid, MonthsModel
from cmdesk.ui.side_panel import SidePanel
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme
from cmdesk.ui.viewer import Found, SeenFile, opener

PANE = 560  # px
MONTHS = 12  # that are asked for to begin with


class ScanPage(SidePanel):
    """Nothing is written before the primary button is pressed. closed(): back; imported(): done."""

    imported = Signal()

    def __init__(self, desk: Desk, party_id: UUID, client: str, path: Path) -> None:
        super().__init__()
        self.setObjectName("flow_scan")
        self.desk, self.party_id, self.path = desk, party_id, path
        self.bar = kit.MessageBar(closable=True)
        self.pages = kit.PageView(desk.jobs, name="scan")
        self.form = Form(name="account_form")
        fields = {name: self.form.hold(name, field) for name, field in account_fields(desk).items()}
        self.form.fill({"holder": client, "bank": "", "number": "", "ownership": "own"})
        self.months = MonthsModel(latest(f"{desk.today:%Y-%m}"))
        self.grid = MonthsGrid(self.months)
        self._sums = muted("", name="scan_sums")
        self._do = action(self, tr("flows", "Keep the scan"), self.keep, name="keep_scan")
        back = action(self, tr("flows", "Back"), self.leave, icon="arrow-left", shortcut="Esc", name="leave_import")
        earlier = button(tr("flows", "A month earlier"), self.months.add_before, kind="ghost", icon="plus", small=True)
        earlier.setObjectName("earlier")
        title = label(mask_text(path.name), bold=True, name="import_file")
        head = row(
            action_button(back, kind="ghost", icon="arrow-left", bare=True), kit.picture("image"), title,
            muted(tr("flows", "A scan without text")), None, action_button(self._do, kind="primary", icon="check"),
            gap=8, margins=(8, 0, 12, 0),
        )  # fmt: skip
        hint = tr("flows", "Type what the pages print; what they do not stays empty. It stands beside the analysis.")
        side = column(
            self.bar, label(tr("flows", "Totals by month"), bold=True), muted(hint, wrap=True), (self.grid, 1),
            row(earlier, None, self._sums), rule(), label(tr("flows", "The account"), bold=True), self.form,
            row((fields["ownership"], 1), (fields["holder"], 1), gap=10),
            row((fields["bank"], 1), (fields["number"], 1), gap=10),
            gap=8, margins=12,
        )  # fmt: skip
        pane = holding(side)
        pane.setFixedWidth(theme().px(PANE))
        self.setLayout(column(kit.bar("pagehead", head, 48), (row((self.pages, 1), pane, gap=0), 1), gap=0))
        self.months.changed.connect(self._show_sums)
        self.months.refused.connect(self._no_figure)
        self.form.submitted.connect(self.keep)
        self.setFocusProxy(self.grid)
        self._show_sums()
        self._turn = Event()
        seen = SeenFile(key="scan", title=path.name, name=path.name, path=path)
        desk.run_later(opener(desk.book, seen, self._turn), self._show_pages)

    def crumbs(self) -> Sequence[str]:
        return (tr("flows", "Add flows"),)

    def _show_pages(self, found: Found) -> None:
        if isinstance(found[1], kit.Pages):
            self.pages.show_pages(found[1])

    def _show_sums(self) -> None:
        into, out = (words.NOTHING if each is None else words.exact(each) for each in sums(self.months.months))
        self._sums.setText(tr("flows", "In {into} · out {out}", into=into, out=out))

    def _no_figure(self, text: str) -> None:
        self.bar.say(tr("flows", "“{text}” is no amount.", text=text[:40]), "warn")

    def keep(self) -> None:
        """Keep it in one gesture: the scan as evidence, with what was typed of it."""
        if not self._do.isEnabled() or not self.form.check():
            return
        said = self.form.values()
        account = AccountForm(
            holder=said["holder"] or "",
            ownership=said["ownership"] or "own",
            bank=said["bank"] or "",
            number=said["number"] or "",
        )
        self._do.setEnabled(False)
        self.desk.act_later(
            message("bank", "Keep the scan {file}", file=self.path.name),
            keep_scan,
            self.party_id,
            self.path,
            account,
            tuple(self.months.months),
            catalog=self.desk.catalog,
            done=lambda _file: self.imported.emit(),
            settled=lambda: self._do.setEnabled(True),
        )


def latest(today: str) -> list[MonthTotals]:
    """Return the whole months before this one, oldest first, with nothing known of them. today: YYYY-MM."""
    found = [preceding(today)]
    while len(found) < MONTHS:
        found.insert(0, preceding(found[0]))
    return [MonthTotals(month=month) for month in found]
