"""When, where and who: the facts of a new visit, and its note."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from PySide6.QtWidgets import QFrame

from cmdesk.core.catalog import Catalog, VisitType
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.services.visit_basis import VisitBasis
from cmdesk.services.visit_note import NoteRule, check_note, note_score, written_by
from cmdesk.services.visits import Said, VisitDetail, VisitLine
from cmdesk.ui.kit import (
    Chip,
    Field,
    Flow,
    Form,
    Option,
    card,
    choice_field,
    date_field,
    few_field,
    holding,
    note_field,
    text_field,
    time_field,
)
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

ROOM = 540  # px the kinds of visits may take side by side; else they drop down
LINES, MOST_LINES = 3, 14  # of the note: as it opens, and as it grows
SLACK = 28  # px around the lines of the note


def type_field(catalog: Catalog, current: str) -> Field:
    """Return the field of the kind of visit: all in sight where there is room for them."""
    options = [Option(code, tr_catalog(kind.name)) for code, kind in catalog.visit_types.items()]
    caption = tr("visits", "Kind of visit")
    few = few_field(caption, options, current, touch=words.touch())
    if few.editor.sizeHint().width() <= ROOM:
        return few
    few.deleteLater()
    many = choice_field(caption, options, required=True, touch=words.touch())
    many.set_value(current)
    return many


class VisitForm(Form):
    """The fields of a visit by name: type, day, start, end, place, lead, partner, met, note; a correction has a reason.

    facts is the card of all but the note, which stands in note_card with what makes a good one.
    """

    def __init__(self, basis: VisitBasis, catalog: Catalog, today: date, before: VisitDetail | None = None) -> None:
        super().__init__(name="visit")
        self._catalog, self._today, self._came_in = catalog, today, basis.came_in
        self.two = Chip("", "unknown")
        self.score = Chip("", "unknown")
        self.score.setObjectName("score")
        if before is not None:
            why = tr("visits", "What was wrong, such as: miscounted, the second till was forgotten")
            reason = text_field(
                tr("visits", "Why it is corrected"), example=why, required=True, longest=200, touch=words.touch()
            )
            self.add("reason", reason)
        self.add("type", type_field(catalog, basis.type))
        self.add_row(
            day=(date_field(tr("visits", "Day"), today, latest=today, required=True, touch=words.touch()), 5),
            start=(time_field(tr("visits", "Start"), touch=words.touch()), 3),
            end=(time_field(tr("visits", "End"), touch=words.touch()), 3),
            lead=(text_field(tr("visits", "Leads"), touch=words.touch()), 4),
            partner=(text_field(tr("visits", "Goes along"), touch=words.touch()), 4),
        )
        self.add_row(
            place=(text_field(tr("visits", "Place"), touch=words.touch()), 3),
            met=(text_field(tr("visits", "Who was there"), example=basis.contact, touch=words.touch()), 2),
        )
        note = note_field(
            "",
            lines=LINES,
            example=tr(
                "visits", "What you saw and counted, the client's words in 「」, doubts, what comes next and when"
            ),
        )
        self.note = note.editor
        self.note.setAcceptDrops(False)  # photos let go here belong to the visit, not their paths to the note
        self.note.setAccessibleName(tr("visits", "Note"))
        layout = self.note.document().documentLayout()
        layout.documentSizeChanged.connect(lambda _size: self._grow())  # of its lines, as wide as they are now
        self._grow()
        self._met = 0
        self._chips = {rule: Chip("", "unknown") for rule in NoteRule}
        self.hold("note", note)
        self.facts = card(tr("visits", "Visit"), self, right=(self.two,), name="facts")
        self.note_card: QFrame = card(
            tr("visits", "Note"), note, holding(Flow(*self._chips.values())), right=(self.score,), name="note_card"
        )
        self.fill(begun(basis, today) if before is None else written(before.line))

    def _grow(self) -> None:
        """Make the note as high as what is written in it."""
        lines = min(max(int(self.note.document().size().height()), LINES), MOST_LINES)
        self.note.setMinimumHeight(theme().metrics("read").lineSpacing() * lines + theme().px(SLACK))

    def kind(self) -> VisitType:
        code = self.fields["type"].value()
        return self._catalog.visit_types.get(code) or next(iter(self._catalog.visit_types.values()))

    def seen(self, name: str) -> str:
        """Return what stands in a field of words, empty for nothing or what cannot be understood."""
        return str(self.fields[name].raw()).strip()

    def day(self) -> date | None:
        found = self._value("day")
        return found if isinstance(found, date) else None

    def time(self, name: str) -> time | None:
        found = self._value(name)
        return found if isinstance(found, time) else None

    def span(self) -> tuple[datetime | None, datetime | None]:
        """Return when the visit began and ended on the user's clock, as far as it is known."""
        day = self.day()
        moments = [
            datetime.combine(day, at).astimezone() if day and (at := self.time(name)) else None
            for name in ("start", "end")
        ]
        return moments[0], moments[1]

    def running(self) -> timedelta | None:
        """Return for how long a visit of today has been going on; None when none is."""
        start, end = self.span()
        if start is None or end is not None or self.day() != self._today:
            return None
        gone = words.now() - start
        return gone if timedelta() <= gone < timedelta(days=1) else None

    def check(self) -> bool:
        """Show what is wrong beside each field, go to the first; true when all is right."""
        if not super().check():
            return False
        start, end = self.time("start"), self.time("end")
        if start and end and end < start:
            self.fields["end"].set_error(message("visits", "Before the start."))
            self.fields["end"].setFocus()
            return False
        return True

    def show_people(self) -> bool:
        """Show whether enough people go; true when they do."""
        least = self.kind().min_investigators
        enough = least < words.TOGETHER or words.two_go(self.seen("lead"), self.seen("partner"))
        self.two.setVisible(least >= words.TOGETHER)
        if enough:
            self.two.show_state(tr("visits", "Two go together"), "ok")
        else:
            self.two.show_state(tr("visits", "Due diligence takes {count} people", count=least), "warn")
        return enough

    def show_quality(self, answers: Mapping[str, Said], *, planned: bool) -> list[str]:
        """Show what the note holds; return the words of what it lacks. planned: a next step with its day is set."""
        found = check_note(self.seen("note"), answers)
        found[NoteRule.NEXT] = found[NoteRule.NEXT] or planned
        self._show_score(found)
        self._met = sum(met is True for met in found.values())
        lacking = []
        for rule, met in found.items():
            good, wanted = rule_words(rule)
            broken = rule is NoteRule.MASKED and met is False
            self._chips[rule].show_state(good if met else wanted, "ok" if met else "warn" if broken else "unknown")
            if met is False:
                lacking.append(wanted)
        return lacking

    def _show_score(self, found: Mapping[NoteRule, bool | None]) -> None:
        """Show what the note is worth; nothing while nothing is written."""
        quality, day = self._catalog.note_quality, self.day()
        timely = day is not None and (self._came_in or words.now()) <= written_by(day, quality)
        score = note_score(found, quality, timely=timely)
        late = "" if timely else tr("visits", "written late")
        self.score.show_state(words.joined(tr("visits", "{score} points", score=score), late), quality.light(score))
        self.score.setVisible(bool(self.seen("note")))

    def quality(self) -> tuple[int, int]:
        """Return how many rules of a good note are met, and how many there are."""
        return self._met, len(self._chips)

    def _value(self, name: str) -> object:
        try:
            return self.fields[name].value()
        except UserError:
            return None


def begun(basis: VisitBasis, today: date) -> dict[str, object]:
    """Return what a new visit starts with."""
    return {"type": basis.type, "day": today, "place": basis.address, "lead": basis.lead, "partner": basis.partner}


def written(line: VisitLine) -> dict[str, object]:
    """Return what was recorded of a visit, by field."""
    names = ("type", "day", "start", "end", "place", "lead", "partner", "met", "note")
    return {name: getattr(line, name) for name in names}


def rule_words(rule: NoteRule) -> tuple[str, str]:
    """Return how a rule of the note reads when it is met and when it is not."""
    return {
        NoteRule.SEEN: (tr("visits", "Counted on site"), tr("visits", "A figure with its unit")),
        NoteRule.SOURCED: (tr("visits", "Every figure has its evidence"), tr("visits", "Evidence of every figure")),
        NoteRule.QUOTED: (tr("visits", "The client's words"), tr("visits", "The client's words in 「」")),
        NoteRule.DOUBT: (tr("visits", "Doubts"), tr("visits", "Doubts, or why there are none")),
        NoteRule.NEXT: (tr("visits", "Next step with its day"), tr("visits", "Next step with its day")),
        NoteRule.MASKED: (tr("visits", "No whole numbers of people"), tr("visits", "No whole ID or phone number")),
    }[rule]
