"""What is done with the lines of a table: pasted, moved, deleted, taken over; each a gesture that undo takes back."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication

from cmdesk.core.errors import Problem
from cmdesk.core.masking import mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import Message, message
from cmdesk.models.states import AnswerState
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.workpaper import add_rows, delete_rows, move_row, say_empty
from cmdesk.services.workpaper_paste import Pasted, read_block
from cmdesk.services.workpaper_take import take_rows
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import MessageBar
from cmdesk.ui.screens.workpaper.table_card import TableCard
from cmdesk.ui.text import reading, tr, tr_catalog

FEW = 40  # lines written while the window waits; more of them in a job
TOLD = 6  # problems of a paste that are told one by one
EMPTY = {"none": AnswerState.NONE, "declined": AnswerState.DECLINED, "open": None}


class LineActs:
    """Acts on the tables of one application; bar tells what a paste left out or refused."""

    def __init__(self, desk: Desk, line: ApplicationLine, bar: MessageBar) -> None:
        self._desk, self._line, self._bar = desk, line, bar

    def do(self, card: TableCard, word: str) -> None:
        """Do what a card was asked for: paste, take, up, down, delete, none, declined or open."""
        match word:
            case "paste":
                self.paste(card)
            case "take":
                self.take(card)
            case "up" | "down":
                self.move(card, -1 if word == "up" else 1)
            case "delete":
                self.delete(card)
            case _:
                self.say_empty(card, word)

    def paste(self, card: TableCard) -> None:
        """Add the lines that lie on the clipboard, all of them or, where one does not fit, none."""
        text = QGuiApplication.clipboard().text()
        today, catalog = self._desk.today, self._desk.catalog
        found = read_block(text, card.listed, today=today, catalog=catalog, spoken=tr_catalog, there=card.kept)
        if found.problems:
            self._bar.say(tr("workpaper", "Nothing was taken over. {problems}", problems=told(found.problems)), "bad")
            return
        self._bar.clear()
        label = message(
            "workpaper",
            "{count} lines of “{table}” of {name} pasted",
            count=len(found.forms),
            table=named(card),
            name=self._line.name,
        )
        self._tell(found)
        if len(found.forms) <= FEW:
            self._write(label, add_rows, card, list(found.forms))
        else:
            of, code = self._line.id, card.listed.code
            self._desk.act_later(label, add_many, of, code, list(found.forms), today=today, catalog=catalog)

    def _tell(self, found: Pasted) -> None:
        """Tell of a paste that was taken what its reader may not expect of it."""
        if found.twice:
            rows = ", ".join(map(str, found.twice[:TOLD]))
            words = tr("workpaper", "Twice in the table now: {count} lines (rows {rows}). Undo takes the paste back.",
                       count=len(found.twice), rows=rows)  # fmt: skip
            self._bar.say(words, "warn")
        elif found.sums:
            self._bar.say(tr("workpaper", "Left out: {count} lines of totals", count=found.sums), "info")

    def take(self, card: TableCard) -> None:
        """Take over the proposed lines that lack nothing."""
        label = message("workpaper", "Take over the lines of “{table}” of {name}", **self._words(card))
        self._write(label, take_rows, card)

    def move(self, card: TableCard, by: int) -> None:
        """Move the line that is selected."""
        line = card.selected()
        if line is not None and line.id is not None:
            label = message("workpaper", "Order of “{table}” of {name}", **self._words(card))
            self._desk.act_quietly(label, move_row, line.id, by)

    def delete(self, card: TableCard) -> None:
        """Delete the line that is selected."""
        line = card.selected()
        if line is not None and line.id is not None:
            label = message("workpaper", "Delete a line of “{table}” of {name}", **self._words(card))
            self._desk.act(label, delete_rows, [line.id])

    def say_empty(self, card: TableCard, word: str) -> None:
        """Note that there is none of it, that the client declined, or that it is open again."""
        words = self._words(card)
        label = {
            "none": message("workpaper", "“{table}” of {name}: there is none", **words),
            "declined": message("workpaper", "“{table}” of {name}: declined", **words),
            "open": message("workpaper", "“{table}” of {name}: ask again", **words),
        }[word]
        self._write(label, say_empty, card, EMPTY[word])

    def _words(self, card: TableCard) -> dict[str, Any]:
        return {"table": named(card), "name": self._line.name}

    def _write(self, label: Message, work: Any, card: TableCard, *rest: Any) -> bool:
        today, catalog = self._desk.today, self._desk.catalog
        done = self._desk.act(label, work, self._line.id, card.listed.code, *rest, today=today, catalog=catalog)
        return done is not None


def add_many(session: Any, *args: Any, progress: Progress, **kwargs: Any) -> None:
    """Add lines in a job, one gesture all the same."""
    progress(0, 0)
    add_rows(session, *args, **kwargs)


def named(card: TableCard) -> Message:
    return message("catalog", card.listed.name)


def told(problems: Sequence[Problem]) -> str:
    """Return what is wrong with a paste, each with its row and column, the first few in full."""
    lines = []
    for each in problems[:TOLD]:
        said = reading(each.message)
        if each.row is not None:
            column = tr_catalog(each.column or "")
            said = tr("workpaper", "Row {row}, {column}: {said}", row=each.row, column=column, said=said)
        lines.append(said)
    if len(problems) > TOLD:
        lines.append(tr("workpaper", "and {count} more", count=len(problems) - TOLD))
    return mask_text("\n".join(["", *lines]) if len(lines) > 1 else lines[0])
