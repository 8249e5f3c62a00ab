"""The work paper on the page of an application: its chapters, the one that shows, and what is edited beside it."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from cmdesk.core.text import message
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.workpaper_standing import SUMMARY, Paper, next_missing, read_paper, section_of
from cmdesk.services.workpaper_take import take_all
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.reader import Reader
from cmdesk.ui.screens.workpaper.chapters import NOTE, Chapters, note_width
from cmdesk.ui.screens.workpaper.editing import Editing
from cmdesk.ui.screens.workpaper.line_acts import LineActs
from cmdesk.ui.screens.workpaper.lines import Placed
from cmdesk.ui.screens.workpaper.page import ChapterPage
from cmdesk.ui.screens.workpaper.signing import Signing
from cmdesk.ui.screens.workpaper.table_card import Shown, TableCard
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

SHOWS = frozenset(
    {
        "finding", "finding_row", "explanation", "declaration_signature", "fact", "link", "visit", "answer",
        "application", "application_party", "condition", "party",
    }
)  # fmt: skip
AT_ONCE = 0.04  # seconds a line that was saved may take to show
SIDE, WIDTH = 244, 340  # px of the chapters and of the editor


class WorkpaperTab(QWidget):
    """Built when it first shows. edit(): the application's form is wanted. turn(str): another tab of the page is."""

    edit = Signal()
    turn = Signal(str)

    def __init__(self, desk: Desk, line: ApplicationLine) -> None:
        super().__init__()
        self.setObjectName("workpaper")
        self.desk, self.line = desk, line
        self.paper: Paper | None = None
        self.page: ChapterPage | None = None
        self._wanted = ""  # where to go once the paper is read and the chapter built
        self._went = ""  # where somebody wanted to go last
        self._stale = False  # the book changed while another tab showed
        self._reader: Reader | None = None
        self._stack = QStackedLayout(self)
        self.signing = Signing(desk, self._stack)
        desk.changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)  # whoever wrote has then finished

    def _start(self) -> Reader:
        """Build the tab when it is first shown; return what reads for it."""
        if self._reader is not None:
            return self._reader
        self._reader = self.desk.reader()
        self.destroyed.connect(partial(self.desk.release, self._reader))
        self.chapters = Chapters(self.desk.catalog)
        self.chapters.picked.connect(self._show_section)
        self.message = kit.MessageBar(closable=True)
        self._area = kit.scroll(QWidget(), name="chapter")
        nothing = tr("workpaper", "Choose a field or a line")
        inspector = kit.Inspector(width=WIDTH, name="paper_editor", nothing=nothing)
        kit.reveal(inspector, self.desk.settings.inspector_open)
        self.editing = Editing(self.desk, self.line, inspector)
        self.editing.saved.connect(self._saved)
        self.editing.line_saved.connect(self._line_saved)
        self._make_actions()
        self._stack.addWidget(self._body(inspector))
        return self._reader

    def _make_actions(self) -> None:
        def act(words: str, on: Callable[[], object], name: str, keys: str, icon: str = "") -> Any:
            return kit.action(self, words, on, icon=icon, shortcut=keys, name=name)

        self._next = act(tr("workpaper", "Next missing"), self.next_missing, "next_missing", "F8", "arrow-down")
        self._take = act(tr("workpaper", "Take over all proposals"), self.take_all, "take_all", "Ctrl+T", "sparkles")
        act(tr("workpaper", "Add a line to the table"), self.add_line, "add_line", "Ctrl+N", "plus")
        act(tr("workpaper", "Paste lines from a spreadsheet"), self.paste, "paste_lines", "Ctrl+V", "download")
        act(tr("workpaper", "Move the line up"), lambda: self._move(-1), "line_up", "Ctrl+Shift+Up")
        act(tr("workpaper", "Move the line down"), lambda: self._move(1), "line_down", "Ctrl+Shift+Down")
        act(tr("workpaper", "Next chapter"), lambda: self._step(1), "next_chapter", "Ctrl+PgDown")
        act(tr("workpaper", "Previous chapter"), lambda: self._step(-1), "previous_chapter", "Ctrl+PgUp")
        act(tr("workpaper", "Sign the declaration"), self.sign, "sign_declaration", "Ctrl+G", "pencil")

    def _body(self, inspector: kit.Inspector) -> QWidget:
        side = kit.bar("sidebar", kit.column((self.chapters, 1), gap=0))
        side.setFixedWidth(theme().px(SIDE + 2 * (note_width() - NOTE)))  # some languages say it longer
        self._counts = kit.muted("", name="paper_counts")
        tools = kit.row(
            self._counts,
            None,
            kit.action_button(self._take, icon="sparkles"),
            kit.action_button(self._next, icon="arrow-down"),
            gap=6,
            margins=(14, 6, 12, 6),
        )
        said = kit.holding(kit.column(self.message, margins=(12, 8, 12, 0)))
        said.setVisible(False)
        self.message.spoke.connect(said.setVisible)
        middle = kit.column(kit.frame("plain", tools), kit.rule(), said, (self._area, 1), gap=0)
        return kit.holding(kit.row(side, (middle, 1), inspector, gap=0))

    # what shows

    def show_application(self, line: ApplicationLine) -> None:
        """Read the work paper of an application, unless it shows as it is; what is being typed stays."""
        if self._stale or self.paper is None or line != self.paper.application:
            self.line = line
            self._read()

    def go(self, place: str) -> None:
        """Go to a place, once it is read: finding:CODE, table:CODE, profile:CODE, explain:SUBJECT, declaration."""
        self._wanted = place
        if self.paper is not None:
            self._arrive()

    def _read(self, wait: float | None = None) -> None:
        self._stale = False
        work = partial(read_paper, application_id=self.line.id, today=self.desk.today, catalog=self.desk.catalog)
        self._start().read(work, self._arrived, wait=wait)

    def _arrived(self, paper: Paper) -> None:
        self.paper = paper
        self.line = self.editing.line = paper.application
        known = sum(each.known for each in paper.chapters.values())
        lacks = sum(len(each.missing) for each in paper.chapters.values())
        self._counts.setText(tr("workpaper", "known {known} · {lacks} required are missing", known=known, lacks=lacks))
        proposed = any(line.proposal for line in paper.workpaper.fields.values())
        self._take.setEnabled(proposed or any(paper.workpaper.row_proposals.values()))
        if self.page is None:
            self._show_section(next((each.section for each in paper.chapters.values() if each.missing), SUMMARY))
        else:
            self.page.show_paper(paper)
            self.chapters.show_paper(paper, self.page.section)
            self.editing.renew(self.page.placed(self.editing.place))
        self._arrive()

    def _show_section(self, section: str) -> None:
        if self.paper is None or (self.page is not None and self.page.section == section):
            return
        self.editing.close()
        self.message.clear()
        page = self.page = ChapterPage(self.desk, section)
        page.field.connect(self._edit_field)
        page.opened.connect(self._open_field)
        page.line.connect(self._edit_line)
        page.edit.connect(self._start_line)
        page.asked.connect(self._asked)
        page.attach.connect(self.editing.attach)
        page.explain.connect(self._edit_explanation)
        page.application.connect(self.edit)
        page.checklist.connect(lambda: self.turn.emit("checklist"))
        page.statements.connect(lambda: self.desk.go("customers", party=self.line.party_id, tab="statements"))
        page.sign.connect(self._open_sheet)
        page.unsign.connect(lambda signed: self.signing.take_back(signed, self.line))
        page.built.connect(self._arrive)
        self._area.setWidget(page)
        page.setAutoFillBackground(False)
        self.chapters.show_paper(self.paper, section)
        QTimer.singleShot(0, page, partial(page.start, self.paper))

    def _step(self, by: int) -> None:
        sections = list(self.paper.chapters) if self.paper is not None else []
        if self.page is not None:
            at = sections.index(self.page.section) + by
            if 0 <= at < len(sections):
                self._show_section(sections[at])
                self.chapters.view.setFocus()

    def _arrive(self) -> None:
        """Go where somebody wanted to, as soon as the chapter is there."""
        place = self._wanted
        section = section_of(place, self.desk.catalog) if place else ""
        if section:
            self._show_section(section)
        page = self.page
        if page is None or not page.ready():
            return
        self._wanted = ""
        self._went = place or self._went
        kind, _, code = place.partition(":")
        placed = page.placed(place)
        if placed is not None and page.fields is not None:
            row = page.fields.rows.row_of(place)
            page.fields.choose(row)
            self._edit_field(placed)
            self._scroll_to(page.fields, row)
        elif kind == "table" and code in page.tables:
            self._show_table(page.tables[code])
        elif kind == "explain":
            self._edit_explanation(code)
        if place:
            self.editing.focus()

    def _show_table(self, card: TableCard) -> None:
        """Go to what a table lacks: its first blank or proposed line, or a new one where it has none."""
        rows = [row for row in card.rows.rows if isinstance(row, Shown)]
        line = next((row for row in rows if row.id is None), rows[0] if rows else None)
        if line is not None:
            card.view.choose(card.rows.row_of(line.key))
        self._start_line(card, line)
        self._scroll_to(card)

    def _scroll_to(self, shown: QWidget, row: int = -1) -> None:
        """Bring a card into sight, or a row of a list."""

        def scroll() -> None:
            if self.page is None or not self.page.isAncestorOf(shown):
                return
            if row < 0:
                self._area.ensureWidgetVisible(shown, 0, theme().px(14))
            else:
                y = shown.mapTo(self.page, shown.rect().topLeft()).y() + theme().row() * (row + 1)
                self._area.ensureVisible(0, y, 0, theme().px(80))

        QTimer.singleShot(0, shown, scroll)

    # what is edited

    def _edit_field(self, placed: Placed) -> None:
        self.editing.field(placed)
        if self.page is not None:
            self.page.leave_others(self.page.fields)

    def _open_field(self, placed: Placed) -> None:
        """Edit a field with the keyboard in it."""
        self._edit_field(placed)
        self.editing.focus()

    def _edit_line(self, card: TableCard, line: Shown) -> None:
        self.editing.row(card, line)
        if self.page is not None:
            self.page.leave_others(card.view)

    def _start_line(self, card: TableCard, line: Shown | None) -> None:
        """Edit a line, a new one for None, with the keyboard in it."""
        self.editing.row(card, line)
        if self.page is not None:
            self.page.leave_others(None if line is None else card.view)
        self.editing.focus()

    def _edit_explanation(self, subject: str) -> None:
        words = self.paper.workpaper.explanations.get(subject, "") if self.paper is not None else ""
        self.editing.explanation(subject, words)
        self.editing.focus()

    def _saved(self) -> None:
        """Give the keyboard back to the list, so that F8 and the arrows go on."""
        if self.page is not None and self.page.fields is not None:
            self.page.fields.setFocus()

    def _line_saved(self, card: TableCard, written: UUID, new: bool) -> None:  # noqa: FBT001  (as the signal has it)
        """Go on with another new line where one was added; back to the list where one was changed."""
        self._read(wait=AT_ONCE)
        if new and not card.listed.rows_from:
            self._start_line(card, None)
            return
        row = card.rows.row_of(str(written))
        line = card.rows.item(row)
        card.view.choose(row)
        if line is not None:
            self._edit_line(card, line)
        card.view.setFocus()

    # what is done

    def next_missing(self) -> None:
        """Go to the next thing that is required and missing, behind the one that is edited."""
        if self.paper is None or self.page is None:
            return
        catalog, section = self.desk.catalog, self.page.section
        went = self._went if section_of(self._went, catalog) == section else f"chapter:{section}"
        place = next_missing(self.paper, self.editing.place or went, catalog=catalog)
        if place:
            self.go(place)
        else:
            self.desk.say(tr("workpaper", "Nothing required is missing"))

    def take_all(self) -> None:
        """Write everything that other places of the book propose and that lacks nothing, in one gesture."""
        self.editing.close()
        label = message("workpaper", "Take over what is known already of {name}", name=self.line.name)
        self.desk.act(label, take_all, self.line.id, today=self.desk.today, catalog=self.desk.catalog)

    def _card(self) -> TableCard | None:
        """Return the table somebody is at: that of the list with the keyboard, of the editor, else the first."""
        if self.page is None:
            return None
        cards = self.page.tables
        held = (card for card in cards.values() if card.view.hasFocus() or card.selected() is not None)
        edited = cards.get(self.editing.place.removeprefix("table:"))
        return next(held, edited or next(iter(cards.values()), None))

    def add_line(self) -> None:
        """Begin a new line of the table one is at."""
        card = self._card()
        if card is not None:
            self._start_line(card, None)

    def paste(self) -> None:
        """Add the lines that lie on the clipboard, all of them or, where one does not fit, none."""
        card = self._card()
        if card is not None:
            self._acts().paste(card)

    def _move(self, by: int) -> None:
        card = self._card()
        if card is not None:
            self._acts().move(card, by)

    def _asked(self, card: TableCard, word: str) -> None:
        proposed = self.paper.workpaper.row_proposals.get(card.listed.code, ()) if self.paper is not None else ()
        if word == "take" and not any(each.whole(card.listed) for each in proposed):
            self._show_table(card)  # each lacks something: open the first
            return
        if word in ("take", "delete"):
            self.editing.close()
        self._acts().do(card, word)

    def _acts(self) -> LineActs:
        return LineActs(self.desk, self.line, self.message)

    def sign(self) -> None:
        """Open the sheet for who has yet to sign the declaration."""
        self._open_sheet(None)

    def _open_sheet(self, signer: Any) -> None:
        if self.paper is not None:
            self.signing.open(self.paper.declaration, self.line, signer)

    def leave(self) -> None:
        """Settle the draft of what is being typed."""
        if self._reader is not None:
            self.editing.close()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWS and self._reader is not None:
            if self.isVisible():
                self._read()
            else:
                self._stale = True
