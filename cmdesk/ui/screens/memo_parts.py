"""Parts of the memo screen: the list of chapters, what blocks submission, where each thing is mended."""

import io
from collections.abc import Sequence
from typing import Any

import pypdfium2
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.memo.chapters import graded
from cmdesk.memo.completeness import blockers, completeness, questions
from cmdesk.memo.facts import Facts
from cmdesk.memo.standing import Blocker, ChapterState, Completeness
from cmdesk.services.applications import ApplicationLine
from cmdesk.ui import kit, table
from cmdesk.ui.text import reading, tr, tr_catalog

FEW = 8  # questions shown before "more"
LETTERS = "ABCDE"


TONES = {
    ChapterState.BLOCKED: "bad",
    ChapterState.EMPTY: "unknown",
    ChapterState.LACKING: "unknown",
    ChapterState.COMPLETE: "ok",
}


class Sections(QWidget):
    """The chapters with how each stands; picked(chapter id)."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._count = kit.muted("")
        columns: list[table.Column[tuple[Completeness, str]]] = [
            table.Column(key="name", title=tr("memo", "Chapter"), cell=self._name, stretch=True),
            table.Column(key="note", title="", cell=self._note, width=76, right=True),
        ]
        self._rows = table.Rows(columns)
        self._view = table.TableView(self._rows, says=tr("memo", "Chapters"), name="chapters")
        self._view.horizontalHeader().setVisible(False)
        self._view.chosen.connect(self._chosen)
        head = kit.row(kit.label(tr("memo", "Chapters"), bold=True), None, self._count, gap=6, margins=(14, 10, 12, 6))
        self.setLayout(kit.column(head, (self._view, 1), gap=0))

    def show_facts(self, facts: Facts) -> None:
        """Show the chapters of a memo."""
        names = {chapter.id: tr_catalog(chapter.name) for chapter in facts.outline}
        counts = completeness(facts)
        self._rows.fill([(each, names.get(each.section, each.section)) for each in counts])
        whole = sum(each.state is ChapterState.COMPLETE for each in counts)
        self._count.setText(tr("memo", "{whole} / {all} complete", whole=whole, all=len(counts)))

    def _name(self, row: tuple[Completeness, str]) -> table.Cell:
        counts, name = row
        return table.mark(name, TONES[counts.state], quiet=True)

    def _note(self, row: tuple[Completeness, str]) -> table.Cell:
        counts, _ = row
        if counts.state is ChapterState.BLOCKED:
            return table.number(tr("memo", "blocks {count}", count=counts.blocked), tone="bad")
        if counts.state is ChapterState.EMPTY:
            return table.number(tr("memo", "no facts"), tone="muted")
        if counts.state is ChapterState.LACKING:
            return table.number(tr("memo", "lacks {count}", count=counts.unknown), tone="muted")
        if counts.declined:
            return table.number(tr("memo", "declined {count}", count=counts.declined), tone="muted")
        return table.number("")

    def _chosen(self, row: tuple[Completeness, str] | None) -> None:
        if row is not None:
            self.picked.emit(row[0].section)


class MemoInspector(kit.Inspector):
    """How complete the memo is, what blocks it and what will be asked; wanted(target)."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(nothing=tr("memo", "The memo is being printed"))
        self._next: QAction | None = None

    def show_actions(self, mend_next: QAction) -> None:
        """Keep the action that leads to the next thing missing."""
        self._next = mend_next

    def show_facts(self, facts: Facts) -> None:
        """Show what the facts lack."""
        counts = completeness(facts)
        known, declined = sum(each.known for each in counts), sum(each.declined for each in counts)
        unknown = sum(each.unknown for each in counts)
        total = known + declined + unknown
        stops, asked = blockers(facts), questions(facts)
        share = known / total if total else 0.0
        chip = (
            kit.Chip(tr("memo", "Not ready to submit"), "bad")
            if stops
            else kit.Chip(tr("memo", "Nothing blocks submission"), "ok")
        )
        figures = kit.column(
            kit.muted(tr("memo", "{count} facts wanted", count=total)),
            kit.label(
                tr("memo", "known {known} · declined {declined} · open {unknown}", known=known, declined=declined,
                   unknown=unknown),
                "caption",
                "secondary",
            ),
            gap=0,
        )  # fmt: skip
        body: QVBoxLayout = kit.column(
            kit.row(kit.label(tr("memo", "Completeness"), "title", bold=True), chip, None),
            kit.row(kit.label(f"{int(share * 100)} %", "figure", bold=True), figures, None, gap=10),
            kit.meter(share, says=tr("memo", "Completeness")),
            *self._mend_button(stops),
            kit.rule(),
            self._head(tr("memo", "Blocks submission"), len(stops)),
            *self._few(stops, facts, "bad"),
            kit.rule(),
            self._head(tr("memo", "Does not block, but will be asked"), len(asked)),
            *self._few(asked, facts, "unknown"),
            kit.rule(),
            *self._evidence(facts),
            None,
            gap=8,
        )
        self.show_layout(body)

    def _mend_button(self, stops: Sequence[Blocker]) -> list[Any]:
        if self._next is None or not stops:
            return []
        return [kit.row((kit.action_button(self._next, kind="primary", icon="arrow-down"), 1), kit.key_cap("F8"))]

    def _head(self, words: str, count: int) -> QVBoxLayout:
        return kit.column(kit.row(kit.label(words, bold=True), kit.muted(str(count)), None), gap=0)

    def _few(self, found: Sequence[Blocker], facts: Facts, tone: str) -> list[QWidget]:
        """Return the first of each chapter, a few in all, and how many more there are."""
        firsts = {each.section: each for each in reversed(found)}
        chosen = [*firsts.values(), *(each for each in found if each not in firsts.values())][:FEW]
        more = len(found) - len(chosen)
        lines = [self._line(each, facts, tone) for each in found if each in chosen]
        return [*lines, *([kit.muted(tr("memo", "and {count} more", count=more))] if more else [])]

    def _line(self, blocker: Blocker, facts: Facts, tone: str) -> QWidget:
        """Return one thing to mend, with the way to it where there is one."""
        icon = {"bad": "octagon-alert", "unknown": "circle-dashed"}[tone]
        chapter = next((each.name for each in facts.outline if each.id == blocker.section), "")
        words = kit.column(
            kit.label(reading(blocker.message), wrap=True), kit.muted(tr_catalog(chapter), wrap=True), gap=0
        )
        items: list[Any] = [kit.column(2, kit.picture(icon, f"{tone}.mark"), None), (words, 1)]
        if leads(blocker.target):
            go = kit.button(
                tr("memo", "Mend"), lambda: self.wanted.emit(blocker.target), kind="link", small=True, name="mend"
            )
            go.setAccessibleName(reading(blocker.message))
            items.append(go)
        return kit.holding(kit.row(*items, gap=8))

    def _evidence(self, facts: Facts) -> list[Any]:
        counts = {grade.value if grade else "": count for grade, count in graded(facts).items()}
        total = sum(counts.values())
        if not total:
            return []
        head = kit.row(kit.label(tr("memo", "Where {count} figures come from", count=total), bold=True), None)
        lines = [
            kit.row(
                kit.Grade(letter, words=True),
                None,
                kit.meter(counts.get(letter, 0) / total, width=110, says=letter),
                kit.label(str(counts.get(letter, 0)), "caption", "secondary"),
            )
            for letter in LETTERS
        ]
        bare = counts.get("", 0)
        note = [kit.muted(tr("memo", "{count} without a grade", count=bare))] if bare else []
        return [head, *lines, *note]


IN_PAPER = {"finding", "table", "profile", "explain", "declaration", "chapter"}  # kinds of target it mends itself


def leads(target: str) -> bool:
    """Tell whether the program has a place where target is mended."""
    return bool(target)


def place_of(target: str, line: ApplicationLine) -> tuple[str, dict[str, Any]]:
    """Return the screen where target is mended, and the place in it; an empty key where there is none yet."""
    kind = target.partition(":")[0].partition(".")[0]
    if kind == "conclusion":
        target = f"finding:{target.partition('.')[2]}"
    if kind in IN_PAPER or kind == "conclusion":
        return "applications", {"application": line.id, "tab": "workpaper", "target": target}
    document = {"application": line.id, "document": target.partition(":")[2]}
    visit = {"record": line.party_id}
    places: dict[str, tuple[str, dict[str, Any]]] = {
        **dict.fromkeys(("document", "checklist"), ("applications", document)),
        **dict.fromkeys(("answer", "photo", "visits", "checks", "check"), ("visits", visit)),
        "application": ("applications", {"application": line.id, "edit": True}),
        "borrower": ("prospects", {"opportunity": line.opportunity_id}),
        "prepared": ("settings", {}),
        "statement": ("customers", {"party": line.party_id, "tab": "statements"}),
    }
    return places.get(kind, ("", {}))


def first_page_of(pdf: bytes, section: str, facts: Facts) -> int | None:
    """Return the page, from 0, on which a chapter begins: the memo's own outline says so."""
    wanted = [chapter.id for chapter in facts.outline].index(section)
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        names = {chapter.id: chapter.name for chapter in facts.outline}
        marks = [mark for mark in document.get_toc() if mark.level == 0]
        for mark in marks:
            if mark.get_title().strip() in {names[section], tr_catalog(names[section])}:
                dest = mark.get_dest()
                return None if dest is None else int(dest.get_index())
    return wanted
