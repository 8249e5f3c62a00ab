"""The list of applications: open, closed and all of them, with the state of each checklist."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from cmdesk.core.figures import day
from cmdesk.core.masking import mask_text
from cmdesk.services.application_list import (
    VIEWS,
    ApplicationQuery,
    ApplicationRow,
    count_applications,
    page_of_applications,
    total_applications,
)
from cmdesk.services.approvals import days_since, late_by, read_approval
from cmdesk.services.checklist_progress import Progress
from cmdesk.ui import kit, table
from cmdesk.ui.columns import keep_columns
from cmdesk.ui.desk import Desk
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.applications_approval import lying
from cmdesk.ui.screens.applications_words import (
    catalog,
    joined,
    months,
    product_name,
    request_pairs,
    seeing,
    short_yuan,
    stands,
    state_words,
    term,
    yuan,
)
from cmdesk.ui.table import Cell, Column, Rows, TableView
from cmdesk.ui.text import reading, tr, tr_catalog

SHOWS = {"application", "checklist_item", "condition", "opportunity", "party", "answer"}
PAGE = 50  # each row counts a checklist


class ApplicationList(QWidget):
    """wanted(id): open that application's page; edit(id): its form. refresh() is called on every way in."""

    wanted = Signal(object)
    edit = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._query = ApplicationQuery()
        rows: Rows[ApplicationRow] = Rows(
            self._columns(), self._fetch, self._count, key=lambda row: row.line.id, page=PAGE
        )
        says = tr("applications", "Applications")
        self.table: TableView[ApplicationRow] = TableView(rows, says=says, lines=2, name="applications")
        self.table.show_order("number", descending=True)
        tabs = kit.Tabs([kit.Tab(view, self._view_words(view)) for view in VIEWS], "open", says=says)
        self.page = ListDetail(self.table, tabs=tabs)
        keep_columns(self.page, desk)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.page)
        new = kit.action(
            self, tr("applications", "New application"), self._new, icon="file-plus", shortcut="Ctrl+N", name="new"
        )
        self.page.add_tool(kit.action_button(new, kind="primary", icon="plus"))
        self.page.set_empty(self._empty())
        self._connect(tabs)

    def _connect(self, tabs: kit.Tabs) -> None:
        tabs.chosen.connect(lambda view: self._ask_for(replace(self._query, view=view)))
        self.page.found.connect(lambda typed: self._ask_for(replace(self._query, search=typed)))
        self.table.sort_wanted.connect(
            lambda key, descending: self._ask_for(replace(self._query, order=key, descending=descending))
        )
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda row: self.wanted.emit(row.line.id))
        self.table.asked.connect(self._asked)
        self._desk.changed.connect(self._on_changed)

    def _columns(self) -> Sequence[Column[ApplicationRow]]:
        return [
            Column(key="name", title=tr("applications", "Client"), cell=name_cell, stretch=True, sortable=True),
            Column(key="product", title=tr("applications", "Product"), cell=product_cell, width=150, priority=4),
            Column(key="amount", title=tr("applications", "Amount, yuan"), cell=amount_cell, width=110, right=True,
                   sortable=True),
            Column(key="term", title=tr("applications", "Term"), cell=self._term_cell, width=92, right=True, priority=5,
                   sortable=True),
            Column(key="stage", title=tr("applications", "Stage"), cell=self._stage_cell, width=112, priority=2),
            Column(key="committee_day", title=tr("applications", "Committee"), cell=self._day_cell, width=96,
                   priority=3, sortable=True),
            Column(key="progress", title=tr("applications", "Documents"), cell=progress_cell, width=130, priority=1),
        ]  # fmt: skip

    def _view_words(self, view: str) -> str:
        return {
            "open": tr("applications", "In progress"),
            "closed": tr("applications", "Ended"),
            "all": tr("applications", "All"),
        }[view]

    def _empty(self) -> QWidget:
        return kit.empty_state(
            tr("applications", "No application here yet"),
            tr("applications", "An application starts the checklist of documents and the memo."),
            primary=kit.button(
                tr("applications", "New application"), self._new, kind="primary", icon="plus", name="first"
            ),
            link=kit.button(
                tr("applications", "See the prospects"),
                lambda: self._desk.go("prospects"),
                kind="link",
                name="prospects",
            ),
        )

    def refresh(self) -> None:
        """Read the list, the counts and the sums again."""
        self.table.refresh()
        counts = {
            view: self._desk.ask(count_applications, ApplicationQuery(view=view), catalog=catalog()) for view in VIEWS
        }
        if self.page.tabs is not None:
            self.page.tabs.set_tabs([kit.Tab(view, self._view_words(view), str(counts[view])) for view in VIEWS])
        totals = self._desk.ask(total_applications, self._query, catalog=catalog())
        unknown = (
            [kit.Chip(tr("applications", "{count} without an amount", count=totals.without_amount), "unknown")]
            if totals.without_amount
            else []
        )
        self.page.set_foot(
            kit.muted(tr("applications", "{count} applications", count=totals.count)),
            None,
            *unknown,
            kit.muted(tr("applications", "applied for")),
            kit.label(yuan(totals.amount), bold=True, name="sum"),
        )
        self._desk.show_status(tr("applications", "{count} applications in progress", count=counts["open"]))

    def _fetch(self, offset: int, limit: int) -> Sequence[ApplicationRow]:
        return self._desk.ask(
            page_of_applications, self._query, today=self._desk.today, catalog=catalog(), offset=offset, limit=limit
        )

    def _count(self) -> int:
        return self._desk.ask(count_applications, self._query, catalog=catalog())

    def _ask_for(self, query: ApplicationQuery) -> None:
        self._query = query
        self.refresh()

    def _new(self) -> None:
        self._desk.go("applications", new=True)

    def _asked(self, word: str, row: ApplicationRow) -> None:
        if word == "edit" and row.line.state == "A0":
            self.edit.emit(row.line.id)

    def _show(self, row: ApplicationRow | None) -> None:
        if row is None:
            self.page.inspector.clear()
        else:
            self.page.inspector.show_layout(self._summary(row))

    def _summary(self, row: ApplicationRow) -> QLayout:
        line = row.line
        lies = lying(self._desk.ask(read_approval, line.id, today=self._desk.today, catalog=catalog()))
        buttons = [
            kit.button(
                tr("applications", "Open checklist"), lambda: self.wanted.emit(line.id), kind="primary",
                icon="list-checks", tip="Enter", name="open",
            )
        ]  # fmt: skip
        if line.state == "A0":
            words = tr("applications", "Edit")
            buttons.append(kit.button(words, lambda: self.edit.emit(line.id), icon="pencil", tip="E", name="edit"))
        return kit.column(
            kit.label(mask_text(line.name), "title", bold=True, wrap=True),
            kit.Flow(kit.Chip(product_name(line.form.product), "plain", ""), stage_chip(row)),
            kit.label(lies.words, role="warn" if lies.late else "secondary", wrap=True, name="lying"),
            kit.row(*buttons, None),
            kit.rule(),
            *progress_lines(row.progress),
            kit.rule(),
            kit.key_values(
                [
                    (tr("applications", "Number"), line.number),
                    *kit.masked_pairs(request_pairs(line, self._desk.today), seeing(self._desk, line.number)),
                ]
            ),
            None,
            gap=10,
        )

    def _term_cell(self, row: ApplicationRow) -> Cell:
        known = row.line.form.term_months
        return table.number(months(known), tone="" if known else "unknown")

    def _day_cell(self, row: ApplicationRow) -> Cell:
        planned, today = row.line.form.committee_day, self._desk.today
        if planned is None:
            return table.text(tr("applications", "open"), tone="unknown")
        over = planned < today and row.line.state == "A0"
        words = reading(day(planned, today))
        return table.text(
            words,
            tr("applications", "has passed") if over else "",
            tone="warn" if over else "secondary",
            tip=planned.isoformat(),
        )

    def _stage_cell(self, row: ApplicationRow) -> Cell:
        """Return how far an application is, and in which state of its approval; for one that lies too long, that."""
        line = row.line
        at = stands(line)
        words = tr_catalog(at.step.name)
        if at.halted:
            return table.mark(words, "bad", state_words(line))
        late = late_by(catalog().memo.approvals[line.state], days_since(line.state_since, self._desk.today))
        if late and not at.finished:
            return table.text(
                words, tr("approval", "{count} days late", count=late), tone="warn", tip=state_words(line)
            )
        return table.text(words, state_words(line), tone="ok" if at.finished else "")

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWS and self.isVisible():  # hidden, it is read anew on the way back
            self.refresh()


def name_cell(row: ApplicationRow) -> Cell:
    return table.text(row.line.name, joined([row.line.number, row.line.form.purpose]), bold=True)


def product_cell(row: ApplicationRow) -> Cell:
    return table.text(product_name(row.line.form.product), term("guarantee", row.line.form.guarantee))


def amount_cell(row: ApplicationRow) -> Cell:
    known = row.line.form.amount
    if known is None:
        return table.number(tr("applications", "open"), tone="unknown")
    return table.number(short_yuan(known), bold=True)


def stage_chip(row: ApplicationRow) -> kit.Chip:
    at = stands(row.line)
    tone = "bad" if at.halted else "ok" if at.finished else "accent"
    return kit.Chip(tr_catalog(at.step.name), tone, None if tone != "accent" else "circle-dot")


def progress_cell(row: ApplicationRow) -> Cell:
    done = row.progress
    return table.bar(done.share, f"{done.done}/{done.count}", "ok" if done.done == done.count else "accent")


def progress_lines(done: Progress) -> Sequence[kit.Item]:
    """Return how far a checklist has come: words, a bar, and what stands in the way."""
    said = tr("checklist", "{done} of {count} complete", done=done.done, count=done.count)
    return [
        kit.row(kit.label(said, bold=True), None, kit.muted(f"{100 * done.share:.0f} %")),
        kit.meter(done.share, tone="ok" if done.done == done.count else "accent", says=said),
        kit.Flow(*trouble_chips(done)),
    ]


def trouble_chips(done: Progress) -> Sequence[kit.Chip]:
    """Return a chip for each kind of trouble there is."""
    found: Sequence[tuple[int, str, str, str | None]] = [
        (done.missing, tr("checklist", "Missing"), "unknown", None),
        (done.expired, tr("checklist", "Not valid"), "bad", None),
        (done.soon, tr("checklist", "Runs out soon"), "warn", "clock"),
        (done.undated, tr("checklist", "Cannot tell"), "unknown", "calendar-clock"),
        (done.unsettled, tr("checklist", "To be settled"), "unknown", "circle-help"),
    ]
    return [kit.Chip(f"{words} {count}", tone, icon) for count, words, tone, icon in found if count]
