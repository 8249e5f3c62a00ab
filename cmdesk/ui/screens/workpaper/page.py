"""A chapter of a work paper: what its reader expects, its fields, its tables, what is explained in it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.core.catalog import Catalog, Part, Table
from cmdesk.services.workpaper_standing import (
    DECLARATION,
    FINANCES,
    PAPERS,
    SUMMARY,
    Paper,
    section_of,
)
from cmdesk.services.workpaper_subjects import subject_title
from cmdesk.ui import kit, table
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import free_text
from cmdesk.ui.screens.applications_words import months, product_name, rate, term, yuan
from cmdesk.ui.screens.customers.words import seeing
from cmdesk.ui.screens.workpaper.declaration import DeclarationCard
from cmdesk.ui.screens.workpaper.lines import FINDING, PROFILE, Placed, fields_view
from cmdesk.ui.screens.workpaper.table_card import TableCard
from cmdesk.ui.text import reading, tr, tr_catalog
from cmdesk.ui.theme import theme

CAPTION = 104  # px
GAP = 10


class ChapterPage(QWidget):
    """Built once for a chapter, a part in a turn so that the window goes on; filled whenever the book changed.

    field(Placed): it rests selected; opened(Placed): it is to be typed into. line(TableCard, Shown),
    edit(TableCard, Shown or None), asked(TableCard, word): see TableCard. sign(signer), unsign(line): see
    DeclarationCard. explain(subject). application(): its form is wanted; checklist(), statements(): that place is.
    attach(): a file is to be added to what is edited. built(): every part is there.
    """

    field = Signal(object)
    opened = Signal(object)
    line = Signal(object, object)
    edit = Signal(object, object)
    asked = Signal(object, str)
    explain = Signal(str)
    application = Signal()
    checklist = Signal()
    statements = Signal()
    attach = Signal()
    built = Signal()
    sign = Signal(object)
    unsign = Signal(object)

    def __init__(self, desk: Desk, section: str) -> None:
        super().__init__()
        self.setObjectName(f"chapter_{section}")
        self.desk, self.section = desk, section
        catalog = desk.catalog
        self._part = catalog.workpaper.parts.get(section) or Part(section=section)
        chapter = catalog.memo.sections[section]
        self._counts = kit.muted("", name="counts")
        head = kit.row(kit.label(tr_catalog(chapter.name), "title", bold=True), None, self._counts)
        self.fields: table.TableView[Placed] | None = None
        self.tables: dict[str, TableCard] = {}
        self.declaration: DeclarationCard | None = None
        self._paper: Paper | None = None
        hint = kit.muted(tr_catalog(self._part.hint or chapter.rule), wrap=True)
        self._box = kit.column(head, hint, gap=GAP, margins=(14, 12, 14, 14))
        self._summary = kit.column(gap=6)
        self._explained = kit.column(gap=4)
        self._explained_card = kit.frame("card", kit.column(self._explained, margins=(12, 8, 8, 8)), name="explained")
        self.setLayout(self._box)
        self._waiting = self._parts()

    def start(self, paper: Paper) -> None:
        """Build the first part now, each other in a turn of its own."""
        self._paper = paper
        self._build()

    def ready(self) -> bool:
        """Tell whether every part is there."""
        return not self._waiting

    def _parts(self) -> list[Callable[[], None]]:
        workpaper = self.desk.catalog.workpaper
        parts: list[Callable[[], None]] = []
        if self.section == SUMMARY:
            parts.append(lambda: self._box.addWidget(self._summary_card()))
        if self.section == FINANCES:
            parts.append(self._add_statements)
        if self._part.profile or workpaper.fields_of(self.section):
            parts.append(self._add_fields)
        parts += [partial(self._add_table, listed) for listed in workpaper.tables_of(self.section)]
        if self.section == DECLARATION:
            parts.append(self._add_declaration)
        if self.section == PAPERS:
            parts.append(self._add_papers)
        return [*parts, self._close]

    def _build(self) -> None:
        self._waiting.pop(0)()
        if self._paper is not None:
            self.show_paper(self._paper)
        if self._waiting:
            QTimer.singleShot(0, self, self._build)
        else:
            self.built.emit()

    def _close(self) -> None:
        self._box.addWidget(self._explained_card)
        self._box.addStretch(1)

    def _add_fields(self) -> None:
        self.fields = fields_view(self.desk)
        self.fields.chosen.connect(self._field_chosen)
        self.fields.opened.connect(self.opened)
        self.fields.asked.connect(self._field_asked)
        self._box.addWidget(kit.frame("card", kit.column(self.fields, gap=0, margins=1), name="fields_card"))

    def _add_declaration(self) -> None:
        self.declaration = DeclarationCard(self.desk)
        self.declaration.sign.connect(self.sign)
        self.declaration.unsign.connect(self.unsign)
        self._box.addWidget(kit.frame("card", kit.column(self.declaration, gap=0, margins=0)))

    def _add_table(self, listed: Table) -> None:
        card = self.tables[listed.code] = TableCard(listed, self.desk.catalog)
        card.chosen.connect(partial(self.line.emit, card))
        card.wanted.connect(partial(self.edit.emit, card))
        card.asked.connect(partial(self.asked.emit, card))
        card.attach.connect(self.attach)
        self._box.addWidget(kit.frame("card", kit.column(card, gap=0, margins=1)))

    def _field_asked(self, word: str, placed: Placed) -> None:
        if word in ("edit", "attach"):
            self.opened.emit(placed)
        if word == "attach":
            self.attach.emit()

    def _field_chosen(self, placed: Placed | None) -> None:
        if placed is not None:
            self.field.emit(placed)

    def _summary_card(self) -> QWidget:
        edit = kit.button(
            tr("applications", "Edit the application"), self.application.emit, kind="ghost", icon="pencil", small=True,
            name="edit_application",
        )  # fmt: skip
        return kit.card(tr("workpaper", "What is applied for"), self._summary, right=[edit], name="summary")

    def _add_papers(self) -> None:
        said = tr("workpaper", "The list of attachments is the checklist as it stands.")
        go = kit.button(
            tr("workpaper", "To the checklist"),
            self.checklist.emit,
            kind="ghost",
            icon="list-checks",
            small=True,
            name="to_checklist",
        )
        self._box.addWidget(
            kit.card(tr("workpaper", "Attachments"), kit.muted(said, wrap=True), right=[go], name="papers")
        )

    def _add_statements(self) -> None:
        said = tr("workpaper", "Balance sheet, income and cash flow are the client's own, period by period.")
        go = kit.button(
            tr("workpaper", "To the statements"),
            self.statements.emit,
            kind="ghost",
            icon="table-2",
            small=True,
            name="to_statements",
        )
        self._box.addWidget(
            kit.card(tr("workpaper", "Statements"), kit.muted(said, wrap=True), right=[go], name="statements")
        )

    def show_paper(self, paper: Paper) -> None:
        """Show the chapter as the book has it; what is selected stays selected."""
        self._paper = paper
        stands = paper.chapters[self.section]
        words = tr(
            "workpaper", "known {known} · declined {declined} · not known {unknown}", known=stands.known,
            declined=stands.declined, unknown=stands.unknown,
        )  # fmt: skip
        self._counts.setText(words)
        if self.fields is not None:
            self._fill_fields(self.fields, paper)
        for card in self.tables.values():
            card.show_paper(paper.workpaper)
        if self.declaration is not None:
            self.declaration.show_declaration(paper.declaration)
        if self.section == SUMMARY:
            self._fill_summary(paper)
        self._fill_explained(paper)

    def _fill_fields(self, view: table.TableView[Placed], paper: Paper) -> None:
        taken = [
            Placed(place=f"{PROFILE}:{code}", line=paper.workpaper.profile[code])
            for code in self._part.profile
            if code in paper.workpaper.profile
        ]
        own = [
            Placed(place=f"{FINDING}:{field.code}", line=paper.workpaper.fields[field.code])
            for field in self.desk.catalog.workpaper.fields_of(self.section)
            if field.code in paper.workpaper.fields
        ]
        rows: list[Placed | table.Group] = []
        if taken:
            note = tr("workpaper", "what is changed here is changed there")
            rows += [table.Group(title=tr("workpaper", "From the client's profile"), note=note), *taken]
        if own:
            rows += [table.Group(title=tr("workpaper", "Of this application")), *own] if taken else own
        key = view.rows.key_at(view.currentIndex().row())
        view.blockSignals(True)
        view.rows.fill(rows)
        if key is not None:
            view.choose(view.rows.row_of(key))
        view.blockSignals(False)

    def _fill_summary(self, paper: Paper) -> None:
        form = paper.application.form
        pairs = [
            (tr("applications", "Product"), product_name(form.product), form.product),
            (tr("applications", "Amount"), yuan(form.amount), form.amount),
            (tr("applications", "Term"), months(form.term_months), form.term_months),
            (tr("applications", "Rate"), rate(form.annual_rate), form.annual_rate),
            (tr("applications", "Repayment"), term("repayment", form.repayment), form.repayment),
            (tr("applications", "Guarantee"), term("guarantee", form.guarantee), form.guarantee),
            (tr("applications", "Purpose"), form.purpose, form.purpose),
        ]
        empty(self._summary)
        seen = seeing(self.desk, "note", paper.application.name)
        for caption, words, known in pairs:
            left = kit.muted(caption)
            left.setFixedWidth(theme().px(CAPTION))
            said = free_text(words, seen) if known else kit.label(tr("workpaper", "not known"), role="unknown")
            self._summary.addWidget(kit.holding(kit.row(left, (said, 1))))

    def _fill_explained(self, paper: Paper) -> None:
        told = paper.workpaper.explanations
        here = [each for each in told if section_of(f"explain:{each}", self.desk.catalog) == self.section]
        empty(self._explained)
        kit.reveal(self._explained_card, bool(here))
        if here:
            self._explained.addWidget(kit.label(tr("workpaper", "Explanations"), bold=True))
        seen = seeing(self.desk, "note", paper.application.name)
        for subject in here:
            change = kit.button(
                tr("workpaper", "Change"), partial(self.explain.emit, subject), kind="link", small=True, name="change"
            )
            change.setAccessibleName(subject_words(subject, self.desk.catalog))
            words = kit.column(
                kit.muted(subject_words(subject, self.desk.catalog)), free_text(told[subject], seen), gap=0
            )
            self._explained.addWidget(kit.holding(kit.row((words, 1), change)))

    def placed(self, place: str) -> Placed | None:
        """Return the field of a place as it shows; None for one that stands elsewhere."""
        return None if self.fields is None else self.fields.rows.item(self.fields.rows.row_of(place))

    def views(self) -> Sequence[table.TableView[object]]:
        """Return the lists of the page from top to bottom."""
        return self.findChildren(table.TableView)

    def leave_others(self, view: object) -> None:
        """Let no other list show a selection."""
        for each in self.views():
            if each is not view:
                each.blockSignals(True)
                each.choose(-1)
                each.blockSignals(False)


def subject_words(subject: str, catalog: Catalog) -> str:
    """Return what an explanation is about, in the language of the window."""
    title = subject_title(subject, catalog)
    return title if isinstance(title, str) else reading(title)


def empty(box: QVBoxLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
