"""The credit memo (授信调查报告): its pages as they print, what blocks it, and the way to mend each thing."""

from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QWidget

from cmdesk.core.catalog import load
from cmdesk.core.figures import wan
from cmdesk.core.progress import Progress
from cmdesk.core.translation import translator
from cmdesk.memo.completeness import blockers
from cmdesk.services.applications import list_applications
from cmdesk.services.approvals import DRAFT
from cmdesk.services.memos import FrozenLine, Preview, frozen_versions, preview_memo
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.memo_mending import Mending
from cmdesk.ui.screens.memo_parts import MemoInspector, Sections, first_page_of
from cmdesk.ui.screens.memo_submit import SubmitDialog
from cmdesk.ui.screens.memo_ways import MemoWays
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme
from cmdesk.ui.whole import more_ways

TABLES = frozenset(
    {
        "application", "answer", "attachment", "checklist_file", "checklist_item", "condition", "link", "memo",
        "opportunity", "party", "photo", "profile", "visit", "fact", "finding", "finding_row", "explanation",
        "declaration_signature", "statement", "statement_figure", "signature",
    }
)  # fmt: skip
SIDEBAR = 296


class MemoScreen(QWidget):
    """One application's memo, printed anew whenever a fact changes."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._application: UUID | None = None
        self._shown: Preview | None = None
        self._stale = True
        self._language = kit.Segmented(
            [kit.Option("zh_CN", "中文"), kit.Option("en", "English")],
            "zh_CN",
            says=tr("memo", "The memo's language"),
            name="memo_language",
        )
        self._language.chosen.connect(lambda _key: self.renew())
        self._mending = Mending(desk, self, self._language.current)
        self._make_actions()
        self._view = kit.PageView(desk.jobs, name="memo_pages")
        self._sections = Sections()
        self._sections.picked.connect(self._go_to_section)
        self._inspector = MemoInspector()
        self._inspector.wanted.connect(self._mending.go)
        self._strip = kit.PageStrip(desk.jobs)
        self._strip.picked.connect(self._view.go_to)
        self._view.moved.connect(self._strip.mark)
        self._ways = MemoWays(desk, self)
        self._frozen: int | None = None
        self._versions = kit.ChoiceEdit([], nothing=tr("memo", "Draft"))
        self._versions.setObjectName("versions")
        self._versions.setAccessibleName(tr("memo", "Version"))
        self._versions.edited.connect(self._choose_version)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._lay_out())
        self._pages.addWidget(self._nothing())
        desk.changed.connect(self._on_changed)

    def _make_actions(self) -> None:
        def add(name: str, words: str, icon: str, keys: str, on: Callable[[], object]) -> QAction:
            return kit.action(self, words, on, icon=icon, shortcut=keys, name=name)

        self._missing = add("next_missing", tr("memo", "Mend the next thing"), "arrow-down", "F8", self._mending.next)
        self._renew = add("renew", tr("memo", "Print anew"), "history", "F5", self.renew)
        self._submit = add("submit", tr("memo", "Freeze and submit…"), "lock", "Ctrl+Return", self.submit)
        self._submit.setEnabled(False)
        self._strip_first = add("page_strip", tr("memo", "Pages or chapters"), "image", "F6", self._turn_side)
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
                self._versions,
                self._when,
                None,
                self._language,
                8,
                kit.action_button(self._out, kind="ghost", icon="zoom-out", bare=True),
                self._percent,
                kit.action_button(self._in, kind="ghost", icon="zoom-in", bare=True),
                self._page,
                8,
                kit.action_button(self._ways.print, kind="ghost", icon="printer", bare=True),
                kit.action_button(self._ways.save_pdf, kind="ghost", icon="download", bare=True),
                more_ways(*self._ways.whole),
                kit.action_button(self._ways.package, icon="inbox"),
                kit.action_button(self._submit, kind="primary", icon="lock"),
                gap=6,
                margins=(16, 0, 12, 0),
            ),
            48,
        )
        self._sides = kit.Segmented(
            [kit.Option("chapters", tr("memo", "Chapters")), kit.Option("pages", tr("memo", "Pages"))],
            "chapters",
            says=tr("memo", "What stands at the left"),
            name="memo_sides",
        )
        self._sides.chosen.connect(self._show_side)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._sections)
        self._stack.addWidget(self._strip)
        top = kit.row(self._sides, None, margins=(12, 8, 12, 0))
        self._side = kit.bar("sidebar", kit.column(top, (self._stack, 1), gap=0))
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
                self._frozen = None
            self._application = wanted
            self.renew()

    def _show_side(self, key: str) -> None:
        self._stack.setCurrentIndex(int(key == "pages"))

    def _turn_side(self) -> None:
        """Show the pages at the left instead of the chapters, or these again."""
        key = "chapters" if self._stack.currentIndex() else "pages"
        self._sides.set_current(key)
        self._show_side(key)

    def _choose_version(self) -> None:
        chosen = self._versions.value()
        self._frozen = int(chosen) if chosen else None
        self.renew()

    def renew(self) -> None:
        """Read the facts again and print the pages, in a job."""
        if self._application is None:
            return
        self._stale = False
        desk, application, language = self._desk, self._application, self._language.current()
        version = self._frozen

        def work(progress: Progress) -> tuple[Preview, kit.Pages, list[FrozenLine]]:
            with desk.book.read() as session:
                versions = frozen_versions(session, application)
                preview = preview_memo(
                    session,
                    application,
                    version=version,
                    today=desk.today,
                    catalog=load(),
                    translate=translator(language),
                    language=language,
                    progress=progress,
                )
            return preview, kit.pdf_pages(partial(BytesIO, preview.pdf)), versions

        desk.run_later(work, self._arrived, words=tr("memo", "Printing the memo"))

    def _arrived(self, printed: tuple[Preview, kit.Pages, list[FrozenLine]]) -> None:
        self._shown, pages, versions = printed
        facts = self._shown.facts
        self._mending.show(self._shown.line)
        self._title.setText(tr("memo", "Credit memo"))
        self._show_versions(versions)
        self._language.setEnabled(self._shown.frozen is None)  # a submitted version speaks as it did
        self._when.setText(tr("memo", "Facts of {day}", day=facts.as_of.isoformat()))
        self._view.show_pages(pages)
        self._strip.show_pages(pages)
        self._ways.show(self._shown, pages)
        self._submit.setEnabled(self._may_submit())
        self._sections.show_facts(facts)
        self._inspector.show_facts(facts)
        self._show_page()
        size = f"{len(self._shown.pdf) / 1e6:.1f}"
        self._desk.show_status(
            tr("memo", "A4 · {pages} pages · {size} MB", pages=self._view.count(), size=size),
        )
        self.placed.emit()

    def _show_versions(self, versions: Sequence[FrozenLine]) -> None:
        """Offer the draft and every version that was submitted."""
        words = [
            kit.Option(
                str(each.version),
                tr("memo", "Version {version} of {day}", version=each.version, day=each.day.isoformat()),
            )
            for each in versions
        ]
        draft = tr("memo", "Draft {version}", version=versions[0].version + 1 if versions else 1)
        self._versions.set_options(words, nothing=draft)
        self._versions.set_raw(str(self._frozen or ""))

    def _may_submit(self) -> bool:
        """Tell whether the memo is a draft that nothing blocks, of an application that is still drafted."""
        if self._shown is None or self._shown.frozen is not None:
            return False
        return self._shown.facts.application.state == DRAFT and not blockers(self._shown.facts)

    def submit(self) -> None:
        """Ask with whom it lies next, freeze the memo and move the application on."""
        if self._shown is not None and self._may_submit():
            SubmitDialog(self._desk, self._shown, self).open()

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
