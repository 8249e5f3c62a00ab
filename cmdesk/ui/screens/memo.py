"""The credit memo (授信调查报告): its pages as they print, what blocks it, and the way to mend each thing."""

from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout, QWidget

from cmdesk.core.catalog import load
from cmdesk.core.figures import wan
from cmdesk.core.masking import Hide, mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.memo.completeness import blockers
from cmdesk.services.applications import list_applications
from cmdesk.services.export import may_be_whole
from cmdesk.services.memos import Preview, preview_memo, write_memo
from cmdesk.services.package import write_package
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.saving import ask_where
from cmdesk.ui.screens.memo_parts import MemoInspector, Sections, first_page_of, place_of
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme
from cmdesk.ui.whole import ask_reason, export, more_ways

TABLES = frozenset(
    {
        "application", "answer", "attachment", "checklist_file", "checklist_item", "condition", "declaration_signature",
        "explanation", "fact", "finding", "finding_row", "link", "memo", "opportunity", "party", "photo", "profile",
        "visit",
    }
)  # fmt: skip
SIDEBAR = 256


class MemoScreen(QWidget):
    """One application's memo, printed anew whenever a fact changes."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._application: UUID | None = None
        self._shown: Preview | None = None
        self._stale = True
        self._next = 0
        self._language = kit.Segmented(
            [kit.Option("zh_CN", "中文"), kit.Option("en", "English")],
            "zh_CN",
            says=tr("memo", "The memo's language"),
            name="memo_language",
        )
        self._language.chosen.connect(lambda _key: self.renew())
        self._make_actions()
        self._view = kit.PageView(desk.jobs, name="memo_pages")
        self._sections = Sections()
        self._sections.picked.connect(self._go_to_section)
        self._inspector = MemoInspector()
        self._inspector.wanted.connect(self._mend)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._lay_out())
        self._pages.addWidget(self._nothing())
        desk.changed.connect(self._on_changed)

    def _make_actions(self) -> None:
        def add(name: str, words: str, icon: str, keys: str, on: Callable[[], object]) -> QAction:
            return kit.action(self, words, on, icon=icon, shortcut=keys, name=name)

        self._save = add("save_pdf", tr("memo", "Save draft as PDF"), "download", "Ctrl+P", self.save)
        self._pack = add("save_package", tr("memo", "Submission package"), "inbox", "Ctrl+E", self.pack)
        self._save_whole = add("save_whole", tr("memo", "Save draft whole…"), "eye", "Ctrl+Shift+P", self.save_whole)
        self._pack_whole = add("pack_whole", tr("memo", "Whole package…"), "eye", "Ctrl+Shift+E", self.pack_whole)
        for act in (self._save_whole, self._pack_whole):
            act.setEnabled(may_be_whole(self._desk.catalog))
        self._missing = add("next_missing", tr("memo", "Mend the next thing"), "arrow-down", "F8", self.mend_next)
        self._renew = add("renew", tr("memo", "Print anew"), "history", "F5", self.renew)
        self._in = add("zoom_in", tr("memo", "Zoom in"), "zoom-in", "", lambda: self._view.zoom_by(1))
        self._out = add("zoom_out", tr("memo", "Zoom out"), "zoom-out", "", lambda: self._view.zoom_by(-1))

    def _lay_out(self) -> QWidget:
        self._title = kit.label("", "title", bold=True, name="memo_title")
        self._when = kit.muted("")
        self._percent = kit.muted("")
        self._page = kit.muted("", name="page_number")
        self._view.zoomed.connect(lambda percent: self._percent.setText(f"{percent} %"))
        self._view.moved.connect(lambda _page: self._show_page())
        head = kit.bar(
            "pagehead",
            kit.row(
                self._title,
                self._when,
                None,
                self._language,
                8,
                kit.action_button(self._out, kind="ghost", icon="zoom-out", bare=True),
                self._percent,
                kit.action_button(self._in, kind="ghost", icon="zoom-in", bare=True),
                self._page,
                8,
                *([more_ways(self._save_whole, self._pack_whole)] if self._save_whole.isEnabled() else []),
                kit.action_button(self._pack, icon="inbox"),
                kit.action_button(self._save, kind="primary", icon="download"),
                gap=6,
                margins=(16, 0, 12, 0),
            ),
            48,
        )
        self._side = kit.bar("sidebar", kit.column((self._sections, 1), gap=0))
        self._side.setFixedWidth(theme().px(SIDEBAR))
        self._inspector.show_actions(self._missing)
        body = kit.row(self._side, (self._view, 1), self._inspector, gap=0)
        return kit.holding(kit.column(head, (kit.holding(body), 1), gap=0))

    def _nothing(self) -> QWidget:
        go = kit.button(
            tr("memo", "To the applications"),
            lambda: self._desk.go("applications"),
            kind="primary",
            icon="briefcase",
            name="to_applications",
        )
        note = tr("memo", "A memo is printed from an application and everything known of its client.")
        return kit.empty_state(tr("memo", "There is no application to write a memo for"), note, primary=go)

    def crumbs(self) -> Sequence[str]:
        if self._shown is None:
            return []
        facts = self._shown.facts
        amount = facts.application.amount
        return [f"{facts.borrower.name} {wan(amount)} {tr_catalog('万元')}" if amount else facts.borrower.name]

    def show_place(self, application: UUID | str | None = None) -> None:
        """Show the memo of an application; without one that shown last, or the latest."""
        wanted = UUID(str(application)) if application else self._application
        if wanted is None:
            latest = self._desk.ask(list_applications, limit=1)
            wanted = latest[0].id if latest else None
        self._pages.setCurrentIndex(0 if wanted else 1)
        if wanted and (wanted != self._application or self._stale):
            if wanted != self._application:
                self._next = 0
            self._application = wanted
            self.renew()

    def renew(self) -> None:
        """Read the facts again and print the pages, in a job."""
        if self._application is None:
            return
        self._stale = False
        desk, application, language = self._desk, self._application, self._language.current()

        def work(progress: Progress) -> tuple[Preview, kit.Pages]:
            with desk.book.read() as session:
                preview = preview_memo(
                    session,
                    application,
                    today=desk.today,
                    catalog=load(),
                    translate=translator(language),
                    language=language,
                    progress=progress,
                )
            return preview, kit.pdf_pages(partial(BytesIO, preview.pdf))

        desk.run_later(work, self._arrived, words=tr("memo", "Printing the memo"))

    def _arrived(self, printed: tuple[Preview, kit.Pages]) -> None:
        self._shown, pages = printed
        facts = self._shown.facts
        self._title.setText(tr("memo", "Credit memo"))
        self._when.setText(
            tr("memo", "Draft {version} · facts of {day}", version=facts.version, day=facts.as_of.isoformat())
        )
        self._view.show_pages(pages)
        self._sections.show_facts(facts)
        self._inspector.show_facts(facts)
        self._show_page()
        size = f"{len(self._shown.pdf) / 1e6:.1f}"
        self._desk.show_status(
            tr("memo", "A4 · {pages} pages · {size} MB", pages=self._view.count(), size=size),
        )
        self.placed.emit()

    def _show_page(self) -> None:
        self._page.setText(tr("memo", "Page {page} / {count}", page=self._view.page() + 1, count=self._view.count()))

    def _go_to_section(self, section: str) -> None:
        if self._shown is not None:
            pdf, facts = self._shown.pdf, self._shown.facts
            self._desk.run_later(lambda _progress: first_page_of(pdf, section, facts), self._go_to_page)

    def _go_to_page(self, page: int | None) -> None:
        if page is not None:
            self._view.go_to(page)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._stale = True
            if self.isVisible():
                self.renew()

    def _mend(self, target: str) -> None:
        """Go where the thing called target is put right."""
        if self._shown is None or self._application is None:
            return
        key, where = place_of(target, self._shown.line)
        if key:
            self._desk.go(key, **where)

    def mend_next(self) -> None:
        """Go to the next thing that blocks submission, one after another."""
        if self._shown is None:
            return
        found = blockers(self._shown.facts)
        if not found:
            self._desk.say(tr("memo", "Nothing blocks this memo"))
            return
        self._mend(found[self._next % len(found)].target)
        self._next += 1

    def save(self) -> None:
        """Write the memo as it is shown, masked, to a PDF file."""
        if self._shown is None:
            return
        path = self._ask_for_file(tr("memo", "Save draft as PDF"), ".pdf", tr("memo", "PDF files (*.pdf)"))
        shown = self._shown
        if path is None or shown is None:
            return

        def write(_hide: Hide, _progress: Progress) -> Path:  # as it is shown, masked already
            shown.write(path)
            return path

        export(self._desk, path, write, what=message("masking", "memo {number}", number=shown.line.number))

    def save_whole(self) -> None:
        """Ask why, then for a file, and write the memo to it whole."""
        if self._shown is not None:
            what = message("masking", "memo {number}", number=self._shown.line.number)
            ask_reason(self, what, self._save_because)

    def _save_because(self, reason: str) -> None:
        path = self._ask_for_file(tr("memo", "Save draft whole"), ".pdf", tr("memo", "PDF files (*.pdf)"))
        if path is None or self._shown is None:
            return
        desk, line, language = self._desk, self._shown.line, self._language.current()

        def write(hide: Hide, progress: Progress) -> Path:
            with desk.book.read() as session:
                write_memo(
                    session,
                    line.id,
                    path,
                    today=desk.today,
                    catalog=load(),
                    translate=translator(language),
                    language=language,
                    hide=hide,
                    progress=progress,
                )
            return path

        export(desk, path, write, what=message("masking", "memo {number}", number=line.number), reason=reason)

    def pack(self) -> None:
        """Write the submission package, masked, in a job."""
        self._pack_because("")

    def pack_whole(self) -> None:
        """Ask why, then for a file, and write the submission package to it whole."""
        if self._shown is not None:
            what = message("masking", "package {number}", number=self._shown.line.number)
            ask_reason(self, what, self._pack_because)

    def _pack_because(self, reason: str) -> None:
        title = tr("memo", "Whole submission package") if reason else tr("memo", "Submission package")
        path = self._ask_for_file(title, ".zip", tr("memo", "Packages (*.zip)"))
        if path is None or self._shown is None:
            return
        desk, line, language = self._desk, self._shown.line, self._language.current()

        def write(hide: Hide, progress: Progress) -> Path:
            with desk.book.read() as session:
                write_package(
                    session,
                    line.id,
                    path,
                    today=desk.today,
                    catalog=load(),
                    translate=translator(language),
                    language=language,
                    hide=hide,
                    progress=progress,
                )
            return path

        export(desk, path, write, what=message("masking", "package {number}", number=line.number), reason=reason)

    def _ask_for_file(self, title: str, ending: str, kinds: str) -> Path | None:
        if self._shown is None:
            return None
        line = self._shown.line
        name = mask_text(f"{line.number} {line.name} {tr_catalog('授信调查报告')}{ending}")
        return ask_where(self, title, name.replace("/", "_"), kinds, ending)
