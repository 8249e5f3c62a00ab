"""Address cards out of the book, whole and with a reason, and into it, once what they hold has been looked at."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QWidget

from cmdesk.core.errors import Problem
from cmdesk.core.files import shown_name
from cmdesk.core.masking import PHONE, Hide, mask, mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import Message, message
from cmdesk.intake.vcard import read_vcard
from cmdesk.services.vcards import CardLine, Standing, import_cards, preview_cards, write_cards
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import CheckEdit, Chip, Item, Option, Segmented, button, column, holding, label, muted, row, rule
from cmdesk.ui.list_many import Ids
from cmdesk.ui.side_panel import SidePanel
from cmdesk.ui.text import reading, tr
from cmdesk.ui.whole import ask_reason, export

SHOWN = 100  # cards of a preview; the rest is counted
STANDINGS = {Standing.NEW: "ok", Standing.KNOWN: "warn", Standing.REPEATED: "unknown"}
Preview = tuple[Path, Sequence[CardLine], Sequence[Problem]]


def export_cards(desk: Desk, parent: QWidget, ids: Ids, what: Message) -> None:
    """Ask why the numbers leave whole, then for a file, and write the cards of some parties to it."""
    ask_reason(parent, what, lambda reason: choose(desk, parent, ids, what, reason))


def choose(desk: Desk, parent: QWidget, ids: Ids, what: Message, reason: str) -> None:
    name = f"{mask_text(reading(what)).replace('/', ' ')}.vcf"
    kinds = tr("people", "Address cards (*.vcf)")
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("people", "Export address cards"), name, kinds)
    if not chosen:
        return
    path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".vcf")

    def write(hide: Hide, progress: Progress) -> Path:
        with desk.book.read() as session:
            write_cards(session, ids(session), path, hide=hide, progress=progress)
        return path

    export(desk, path, write, what=what, reason=reason)


def open_cards(desk: Desk, parent: QWidget, done: Callable[[Preview], object]) -> None:
    """Ask for a file and read it in a job; done(preview) hears what it holds."""
    kinds = tr("people", "Address cards (*.vcf *.vcard)")
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("people", "Import address cards"), "", kinds)
    if chosen:
        read_cards(desk, Path(chosen), done)


def read_cards(desk: Desk, path: Path, done: Callable[[Preview], object]) -> None:
    """Read a file in a job and compare it with the book."""

    def read(_progress: Progress) -> Preview:
        found = read_vcard(path)
        with desk.book.read() as session:
            return path, preview_cards(session, found.cards), found.problems

    desk.run_later(read, done, words=tr("people", "Reading {file}", file=shown_name(path)))


class CardsSide(SidePanel):
    """What a file of cards holds, each with a tick; nothing is written before the button. closed: done or left."""

    def __init__(self, desk: Desk, party_id: UUID, name: str, found: Preview) -> None:
        super().__init__()
        self.setObjectName("cards_side")
        self.desk, self.party_id, self._name = desk, party_id, name
        self._path, self.lines, problems = found
        self.ticks: list[tuple[CardLine, CheckEdit]] = []
        options = [
            Option("contacts", tr("people", "As contacts")),
            Option("prospects", tr("people", "As new prospects")),
        ]
        self.into = Segmented(options, "contacts", says=tr("people", "What they become"), name="into")
        self.go = button("", self.write, kind="primary", icon="check", name="import_cards")
        leave = button(tr("people", "Not now"), self.leave, kind="ghost", name="leave")
        parts: list[Item] = [
            label(mask_text(shown_name(self._path)), "title", bold=True, wrap=True),
            muted(self._counted(), wrap=True),
            self.into,
            row(None, leave, self.go),
            *self._rows(problems),
        ]
        self.setLayout(column(*parts, None, gap=10, margins=(16, 12, 16, 12)))
        self._count()

    def _counted(self) -> str:
        count = {each: sum(line.standing is each for line in self.lines) for each in Standing}
        return tr(
            "people",
            "{all} cards: {new} new, {known} known, {repeated} repeated",
            all=len(self.lines),
            new=count[Standing.NEW],
            known=count[Standing.KNOWN],
            repeated=count[Standing.REPEATED],
        )

    def _rows(self, problems: Sequence[Problem]) -> list[Item]:
        wrong: dict[int, list[str]] = {}
        for problem in problems:
            wrong.setdefault(problem.row or 0, []).append(mask_text(reading(problem.message)))
        items: list[Item] = []
        for line in self.lines[:SHOWN]:
            items += [rule(), self._row(line, wrong.pop(line.card.row, []))]
        more = len(self.lines) - SHOWN
        if more > 0:
            items += [
                rule(),
                muted(tr("people", "And {count} more; those that are new come in too.", count=more), wrap=True),
            ]
        for number, said in wrong.items():
            words = "，".join(said)
            told = tr("people", "Card {number}: {words}", number=number, words=words) if number else words
            items += [rule(), label(told, "caption", "warn", wrap=True)]
        return items

    def _row(self, line: CardLine, wrong: Sequence[str]) -> QWidget:
        card = line.card
        tick = CheckEdit(mask_text(card.name or card.company or tr("people", "no name"))[:60])
        tick.set_value(line.standing is Standing.NEW)
        tick.edited.connect(self._count)
        self.ticks.append((line, tick))
        chip = Chip(self._standing(line), STANDINGS[line.standing])
        told = [mask_text(card.company), mask_text(card.post), *(mask(PHONE, number) for number in card.phones)]
        below: list[Item] = [muted(" · ".join(part for part in told if part), wrap=True)]
        if line.same_as:
            below.append(muted(tr("people", "Same number as {name}", name=mask_text(line.same_as)), wrap=True))
        below += [label(each, "caption", "warn", wrap=True) for each in wrong]
        return holding(column(row(tick, None, chip), *below, gap=2))

    def _standing(self, line: CardLine) -> str:
        return {
            Standing.NEW: tr("people", "New"),
            Standing.KNOWN: tr("people", "In the book"),
            Standing.REPEATED: tr("people", "Repeated"),
        }[line.standing]

    def chosen(self) -> list[CardLine]:
        """Return the cards to be written: those ticked, and the new ones beyond those shown."""
        ticked = [line for line, tick in self.ticks if tick.value()]
        return [*ticked, *(line for line in self.lines[SHOWN:] if line.standing is Standing.NEW)]

    def _count(self) -> None:
        count = len(self.chosen())
        self.go.setText(tr("people", "Import {count}", count=count))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(count > 0)

    def write(self) -> None:
        """Write what is ticked in one gesture."""
        lines, contacts = self.chosen(), self.into.current() == "contacts"
        label_ = (
            message("people", "Add {count} contacts to {name}", count=len(lines), name=self._name)
            if contacts
            else message("people", "Add {count} prospects from address cards", count=len(lines))
        )
        self.go.setEnabled(False)
        self.desk.act_later(
            label_,
            import_cards,
            lines,
            party_id=self.party_id if contacts else None,
            today=self.desk.today,
            done=lambda _count: self.closed.emit(),
            settled=self._count,
        )
