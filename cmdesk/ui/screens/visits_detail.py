"""One recorded visit: its facts, the note as typed, what was answered, and what that comes to."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLayout, QWidget

from cmdesk.core.catalog import Question
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.models.states import AnswerState
from cmdesk.services.asked import asked
from cmdesk.services.income import Income, estimate_income
from cmdesk.services.visit_note import written_by
from cmdesk.services.visit_versions import Version
from cmdesk.services.visits import PhotoLine, Said, VisitDetail
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Chip,
    Elided,
    Flow,
    Grade,
    Item,
    Photo,
    PhotoStrip,
    button,
    column,
    free_text,
    key_values,
    label,
    masked_pairs,
    muted,
    picture,
    row,
    rule,
)
from cmdesk.ui.kit.buttons import tip_of
from cmdesk.ui.kit.masked import Seen
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.screens.visits_live import comparison, route_line, verdict
from cmdesk.ui.sources import thumbnail_image
from cmdesk.ui.text import moment, tr, tr_catalog
from cmdesk.ui.viewer import SeenFile

TEXTS = ("text", "string")  # types of question answered in words
A_LINE = 2  # buttons side by side
MARKS = {AnswerState.DECLINED: "ban", AnswerState.NONE: "minus"}


class Details(QWidget):
    """Everything of a visit. seen(files, key): its photos are to be shown whole, this one first.

    version(id): another version of it is to be seen.
    """

    seen = Signal(list, str)
    version = Signal(object)

    def __init__(
        self, desk: Desk, detail: VisitDetail, versions: Sequence[Version], acts: Mapping[QAction, str]
    ) -> None:
        """Show a visit among its versions, with buttons for acts, each with its icon."""
        super().__init__()
        self.setObjectName("visit")
        self.desk, self.detail, self._catalog = desk, detail, desk.catalog
        parts: list[Item] = [*self._head(versions[-1].came_in), self._buttons(acts), rule(), self._known()]
        if len(versions) > 1:
            parts += [rule(), *self._versions(versions)]
        if detail.line.note:
            parts += [rule(), self._note()]
        if detail.signatures:
            parts += [rule(), *self._signatures()]
        if detail.photos:
            parts += [rule(), *self._photos()]
        if detail.answers:
            parts += [rule(), *self._income(), *self._answers()]
        self.setLayout(column(*parts, None, gap=10, margins=(16, 12, 16, 12)))

    def _head(self, came_in: datetime) -> list[Item]:
        """Return whose visit it is and what is to be known first; came_in: when its first version was recorded."""
        line = self.detail.line
        chips: list[QWidget] = [Chip(words.type_name(line.type, self._catalog), "accent", "map-pin")]
        kind = self._catalog.visit_types.get(line.type)
        if kind and kind.min_investigators >= words.TOGETHER and not words.two_go(line.lead, line.partner):
            chips.append(Chip(tr("visits", "Needs {count} people", count=kind.min_investigators), "warn"))
        if not line.invented and came_in > written_by(line.day, self._catalog.note_quality):
            chips.append(Chip(tr("visits", "Written late"), "warn", "clock"))
        if line.replaced:
            chips.append(Chip(tr("visits", "Corrected later"), "warn", "history"))
        elif line.version > 1:
            chips.append(Chip(tr("visits", "Version {number}", number=line.version), icon="history"))
        return [
            column(label(mask_text(line.name), "title", bold=True, wrap=True, name="visit_client"), Flow(*chips), gap=6)
        ]

    def _buttons(self, acts: Mapping[QAction, str]) -> QLayout:
        made: list[Item] = [
            (button(act.text(), act.trigger, icon=icon, tip=tip_of(act), name=act.objectName()), 1)
            for act, icon in acts.items()
            if act.isEnabled()
        ]
        return column(*(row(*made[at : at + A_LINE]) for at in range(0, len(made), A_LINE)), gap=6)

    def _versions(self, versions: Sequence[Version]) -> list[Item]:
        """Return every version with its reason; the one that shows stands bold, the others open."""
        lines: list[Item] = []
        for each in versions:
            when = moment(each.came_in, self.desk.today)
            said = tr("visits", "Version {number}, {when}", number=each.version, when=when)
            if each.id == self.detail.line.id:
                lines.append(label(said, bold=True, name=f"version_{each.version}"))
            else:
                open_ = button(said, kind="link", small=True, name=f"version_{each.version}")
                open_.clicked.connect(lambda _on=False, id_=each.id: self.version.emit(id_))
                lines.append(row(open_, None))
            if each.reason:
                lines.append(free_text(each.reason, self._seen, kind="caption", role="secondary"))
        return [column(muted(tr("visits", "Versions")), *lines, gap=3)]

    def _signatures(self) -> list[Item]:
        signatures = self.detail.signatures
        strip = PhotoStrip(
            self.desk.jobs,
            [
                Photo(
                    key=str(each.id),
                    caption=words.signed(each, self._catalog),
                    load=partial(thumbnail_image, self.desk.book, each.sha256, each.name),
                )
                for each in signatures
            ],
            name="signatures",
        )
        strip.picked.connect(self._see_signature)
        return [muted(tr("visits", "{count} signatures", count=len(signatures))), strip]

    def _see_signature(self, key: str) -> None:
        files = [
            SeenFile(
                key=str(each.id),
                title=mask_text(words.signed(each, self._catalog)),
                name=f"{each.name}.png",
                note=tr("visits", "signed {time}", time=moment(each.signed_at, self.desk.today)),
                sha256=each.sha256,
            )
            for each in self.detail.signatures
        ]
        self.seen.emit(files, key)

    def _known(self) -> QLayout:
        return key_values(masked_pairs(self._facts(), self._seen), width=64)

    def _seen(self) -> None:
        line = self.detail.line
        self.desk.note(
            message("visits", "Saw the numbers in visit {number} to {name}", number=line.number, name=line.name)
        )

    def _facts(self) -> Sequence[tuple[str, str]]:
        line = self.detail.line
        day = words.day(line.day, self.desk.today)
        lasted = words.lasted(line.start, line.end) if line.start and line.end else ""
        facts = (
            (
                tr("visits", "When"),
                "　".join(part for part in (day, words.times(line.start, line.end), lasted) if part),
            ),
            (tr("visits", "Place"), line.place),
            (tr("visits", "Who"), words.who(line)),
            (tr("visits", "Was there"), line.met),
            (tr("visits", "Number"), line.number),
        )
        return [(caption, said) for caption, said in facts if said]

    def _note(self) -> QLayout:
        text = free_text(self.detail.line.note, self._seen, kind="read", name="note")
        return column(muted(tr("visits", "Note")), text, gap=4)

    def _photos(self) -> list[Item]:
        photos = self.detail.photos
        strip = PhotoStrip(
            self.desk.jobs,
            [
                Photo(
                    key=str(photo.id),
                    caption=self._words(photo),
                    load=partial(thumbnail_image, self.desk.book, photo.sha256, photo.name),
                )
                for photo in photos
            ],
        )
        strip.picked.connect(self._see)
        return [muted(tr("visits", "{count} photos", count=len(photos))), strip]

    def _see(self, key: str) -> None:
        self.seen.emit([self._file(photo) for photo in self.detail.photos], key)

    def _file(self, photo: PhotoLine) -> SeenFile:
        taken = moment(photo.taken_at, self.desk.today) if photo.taken_at else ""
        return SeenFile(
            key=str(photo.id),
            title=mask_text(self._words(photo)),
            name=photo.name,
            note=tr("visits", "taken {time}", time=taken) if taken else "",
            size=photo.size,
            came_in=photo.came_in,
            sha256=photo.sha256,
        )

    def _words(self, photo: PhotoLine) -> str:
        kind = self._catalog.visit_types.get(self.detail.line.type)
        names = {each.tag: tr_catalog(each.name) for each in (kind.photos if kind else ())}
        return photo.caption or names.get(photo.tag, photo.tag) or photo.name

    def _income(self) -> list[Item]:
        code = self.detail.line.question_set
        if code not in self._catalog.question_sets:
            return []
        income: Income = estimate_income(code, self.detail.answers, catalog=self._catalog)
        lines = [route_line(route, income.unit) for route in income.routes]
        head = row(label(tr("visits", "Income by these answers"), bold=True), None, verdict(income))
        return [column(head, *lines, muted(comparison(income), wrap=True), gap=6), rule()]

    def _answers(self) -> list[Item]:
        """Return what was answered, group by group, and how many questions of each were not asked."""
        questions = self._catalog.question_sets.get(self.detail.line.question_set)
        if questions is None:
            return []
        parts: list[Item] = []
        applies = asked(questions, self.detail.answers)
        for group, all_of_it in questions.groups.items():
            said = [(each, self.detail.answers[each.var]) for each in all_of_it if each.var in self.detail.answers]
            silent = sum(each.var not in self.detail.answers and applies[each.var] is not False for each in all_of_it)
            if not said and not silent:
                continue
            total = len(said) + silent
            left: list[Item] = [(Elided(tr_catalog(group), bold=True), 1), muted(f"{len(said)}/{total}")]
            if silent:
                left += [
                    picture("circle-dashed", "unknown.mark", 14),
                    muted(tr("visits", "{count} not asked", count=silent)),
                ]
            parts.append(column(row(*left, gap=6), *(answer_line(*each, self._seen) for each in said), gap=5))
        return parts


def answer_line(question: Question, said: Said, seen: Seen) -> Item:
    """Return a question with its answer: a refusal and a "none" never look like a figure."""
    text = label(tr_catalog(question.text), "caption", "secondary", wrap=True)
    below: list[Item] = []
    if said.state is AnswerState.KNOWN and mask_text(said.value) != said.value and question.type in TEXTS:
        below.append(free_text(said.value, seen, bold=True))
        value: list[Item] = []
    elif question.type == "table" and said.state is AnswerState.KNOWN:
        lines = ["　".join(cells) for cells in words.table_lines(question, said.value)]
        below.append(free_text("\n".join(lines), seen, kind="caption"))
        value = []
    elif said.state is AnswerState.KNOWN:
        value = [label(words.said(question, said.state, said.value), bold=True)]
    else:
        tone = "unknown" if said.state is AnswerState.DECLINED else "secondary"
        mark = picture(MARKS[said.state], "unknown.mark", 14)
        value = [mark, label(words.said(question, said.state, said.value), role=tone)]
    if said.words:
        below.append(free_text(tr("visits", "“{words}”", words=said.words), seen, kind="caption", role="accent"))
    if said.grade:
        value.append(Grade(said.grade))
    return column(row((text, 1), *value, gap=5), *below, gap=2)
