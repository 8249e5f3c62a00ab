"""The card above a checklist: how complete it is, every document at a glance, the fastest way to the rest."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.core.catalog import Document
from cmdesk.services.checklist import ChecklistLine
from cmdesk.services.checklist_progress import COMPLETE, Progress, progress, standing
from cmdesk.ui import kit
from cmdesk.ui.screens.applications_list import trouble_chips
from cmdesk.ui.screens.applications_validity import validity
from cmdesk.ui.screens.applications_words import short_name, state_chip, term
from cmdesk.ui.text import tr, tr_catalog

CELLS = {
    "ok": "ok",
    "soon": "warn",
    "expired": "bad",
    "undated": "pending",
    "missing": "missing",
    "unsettled": "pending",
}
GIVERS = ("bank", "site", "client", "authority")
NAMED = 2  # so many slow documents are named, the others counted


class Glance(QWidget):
    """picked(code): a document of the map was clicked. dropped(code, paths): files were let go on it.

    take_all(): every document the book has already is to be taken over.
    """

    picked = Signal(str)
    dropped = Signal(str, list)
    take_all = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.done = kit.label("", "title", bold=True, name="done")
        self._share = kit.muted("", name="share")
        self._take = kit.button(
            "", self.take_all.emit, kind="link", icon="copy", small=True, tip="Ctrl+Shift+T", name="take_all"
        )
        self._line = kit.row(self.done, self._share, self._take, None, gap=8)
        self._chip_row = kit.row(gap=6)
        self._line.addLayout(self._chip_row)
        self.map = kit.DocumentMap([])
        self.map.picked.connect(self.picked)
        self.map.dropped.connect(self.dropped)
        self.way = kit.Elided("", role="secondary")
        self._way_line = kit.holding(kit.row(kit.picture("route", "accent.text"), (self.way, 1), gap=6), "way")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        card = kit.column(self._line, self.map, self._way_line, gap=8, margins=(14, 10, 14, 10))
        box.addWidget(kit.frame("card", card, name="glance"))

    def show_lines(self, lines: Sequence[ChecklistLine], against: date) -> None:
        """Show where these documents stand for the day they must be good."""
        done = progress(lines)
        self.done.setText(tr("checklist", "Complete {done} / {count}", done=done.done, count=done.count))
        self._share.setText(tr("checklist", "required ones {share}", share=f"{100 * done.required_share:.0f} %"))
        self._show_chips(done)
        self.map.show_groups(
            [
                kit.DocumentGroup(title=title, documents=[cell(line, against) for line in found])
                for title, found in by_category(lines).items()
            ]
        )
        words = fastest_way([line.document for line in lines if wanting(line)])
        self.way.setText(words)
        self._way_line.setVisible(bool(words))

    def show_offers(self, count: int) -> None:
        """Say how many documents the book has already, with the way to take them all."""
        words = tr("checklist", "The book has {count} of them: take them over", count=count)
        self._take.setText(f" {words}")
        self._take.setAccessibleName(words)
        self._take.setVisible(count > 0)

    def _show_chips(self, done: Progress) -> None:
        while (item := self._chip_row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for chip in trouble_chips(done):
            self._chip_row.addWidget(chip)


def cell(line: ChecklistLine, against: date) -> kit.Document:
    """Return a document's cell of the map."""
    words, last, _tone = validity(line, against)
    said = "，".join(part for part in (state_chip(line)[0], words, last) if part)
    title = tr_catalog(line.document.name)
    return kit.Document(key=line.document.code, title=title, state=CELLS[standing(line)], said=said)


def wanting(line: ChecklistLine) -> bool:
    """Tell whether a document has to be got, for the first time or again."""
    return line.applies is not False and standing(line) in ("missing", "expired")


def unfinished(line: ChecklistLine) -> bool:
    """Tell whether something is still to be done for a document."""
    return line.applies is not False and standing(line) not in COMPLETE


def by_category(lines: Sequence[ChecklistLine]) -> Mapping[str, Sequence[ChecklistLine]]:
    """Return documents by their category's name, in the order the categories come up."""
    found: dict[str, list[ChecklistLine]] = {}
    for line in lines:
        found.setdefault(tr_catalog(line.document.category), []).append(line)
    return found


def fastest_way(documents: Sequence[Document]) -> str:
    """Return in words how to get these documents soonest: what takes days first, then what can be had today."""
    slow = sorted((each for each in documents if each.days), key=lambda each: -each.days)
    today = [each for each in documents if not each.days]
    parts = []
    if slow:
        named = [short_name(each) + days(each.days) for each in slow[:NAMED]]
        more = len(slow) - NAMED
        tail = [tr("checklist", "{count} more", count=more)] if more > 0 else []
        parts.append(tr("checklist", "start now {documents}", documents=" → ".join([*named, *tail])))
    if today:
        counts = [(giver, sum(each.giver == giver for each in today)) for giver in GIVERS]
        said = " · ".join(f"{term('giver', giver)} {count}" for giver, count in counts if count)
        parts.append(tr("checklist", "same day {said}", said=said))
    if not parts:
        return ""
    longest = max(each.days for each in documents)
    steps = tr("checklist", "; ").join(parts)
    if not longest:
        return tr("checklist", "Complete today at best: {steps}", steps=steps)
    return tr("checklist", "Complete in {count} working days at best: {steps}", count=longest, steps=steps)


def days(count: int) -> str:
    return tr("checklist", " ({count} days)", count=count)
