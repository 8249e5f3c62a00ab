"""Answers as a table: figures right, the unknown boxed, the grade of the proof, and whose words they are."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from reportlab.platypus import Flowable

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.chapters import graded
from cmdesk.memo.charts.shares import Part, Shares
from cmdesk.memo.facts import Answer, Grade, State
from cmdesk.memo.paper import CAPTION, SMALL
from cmdesk.memo.signs import dashed, grade_sign
from cmdesk.memo.tables import Band, Cell, Column, listing
from cmdesk.memo.text import Piece, Run, Text
from cmdesk.memo.writer import GAP, Writer

GRADES = {
    Grade.A: QT_TRANSLATE_NOOP("memo", "third party"),
    Grade.B: QT_TRANSLATE_NOOP("memo", "client's paper"),
    Grade.C: QT_TRANSLATE_NOOP("memo", "seen on site"),
    Grade.D: QT_TRANSLATE_NOOP("memo", "said"),
    Grade.E: QT_TRANSLATE_NOOP("memo", "estimated"),
}


def grade_legend(w: Writer) -> Text:
    """Return the five grades with their meaning."""
    pieces: list[Piece] = []
    for grade, words in GRADES.items():
        pieces += [grade_sign(grade), f"{GAP}{w.translate('memo', words)}    "]
    return Text(*pieces, size=CAPTION, role="text.secondary", before=2, after=2)


def grade_shares(w: Writer) -> Shares | None:
    """Return whose word the figures of the memo are, and how many questions nobody asked; None where there are none."""
    counts = graded(w.facts)
    unasked = sum(answer.state is State.NOT_ASKED for answer in w.facts.answers)
    unasked += sum(field.state is State.NOT_ASKED and field.required for field in w.facts.fields)
    if not counts and not unasked:
        return None
    count = w.translate("memo", "{count} figures").format(count=sum(counts[grade] for grade in GRADES))
    caption = w.caption(w.translate("memo", "Where the figures come from"), note=count)
    parts = [
        Part(name=w.translate("memo", words), amount=Decimal(counts[grade]), grade=grade)
        for grade, words in GRADES.items()
    ]
    return Shares(caption, parts, unasked=unasked)


def answer_table(w: Writer, answers: Sequence[Answer]) -> Flowable:
    """Return the answers of one question set under the headings of their groups."""
    tr = w.translate
    columns = (
        Column(head=tr("memo", "Question")),
        Column(width=82, head=tr("memo", "Answer"), align="right"),
        Column(width=60, head=tr("memo", "Unit")),
        Column(width=38, head=tr("memo", "Grade")),
        Column(width=130, head=tr("memo", "Source and words")),
    )
    rows: list[Sequence[Cell] | Band] = []
    for name, group in groupby(answers, key=lambda answer: answer.group):
        found = list(group)
        if name:
            rows.append(Band(title=w.catalog(name), note=_tally(w, found)))
        rows += [_row(w, answer) for answer in found]
    return listing(columns, rows)


def _tally(w: Writer, answers: Sequence[Answer]) -> str:
    """Return how many of a group are known, declined and not asked."""
    states = [answer.state for answer in answers]
    parts = [w.translate("memo", "{count} known").format(count=states.count(State.KNOWN) + states.count(State.NONE))]
    if declined := states.count(State.DECLINED):
        parts.append(w.translate("memo", "{count} declined").format(count=declined))
    if unasked := states.count(State.NOT_ASKED):
        parts.append(w.translate("memo", "{count} not asked").format(count=unasked))
    return w.dotted(parts)


def _row(w: Writer, answer: Answer) -> Sequence[Cell]:
    grade = Text(grade_sign(answer.grade), size=SMALL) if answer.grade else ""
    question = Text(w.catalog(answer.text), size=SMALL)
    value, unit = _value(w, answer)
    return (question, value, unit, grade, _source(w, answer))


def _value(w: Writer, answer: Answer) -> tuple[Cell, Cell]:
    """Return the cells of value and unit; words that are no figure run over both."""
    tr = w.translate
    if answer.state is State.KNOWN and answer.value:
        if is_figure(answer.value):
            unit = Text(w.catalog(answer.unit), size=CAPTION, role="text.muted", leading=SMALL * 1.6)
            return Text(answer.value, size=SMALL, align="right"), unit
        return Text(w.catalog(answer.value), size=SMALL), None
    if answer.state is State.NONE:
        return Text(tr("memo", "none"), size=SMALL, align="right"), Text("", size=SMALL)
    word = {
        State.DECLINED: tr("memo", "declined"),
        State.NOT_ASKED: tr("memo", "not asked"),
    }.get(answer.state, tr("memo", "not known"))
    return Text(dashed(word, CAPTION), size=SMALL, align="right"), ""


def is_figure(words: str) -> bool:
    """Return whether words are a figure, which stands at the right of its column."""
    return words.lstrip("−-+")[:1].isdigit() and not any(char.isalpha() for char in words)


def _source(w: Writer, answer: Answer) -> Text:
    links: list[Piece] = []
    if answer.visit is not None:
        links += w.visit_link(answer.visit)
    if answer.photos:
        links += [*(["·"] if links else []), *w.photo_links(answer.photos)]
    if answer.quote:
        words = w.quoted(answer.quote)
        links.append(Run(text=f"\n{words}" if links else words, role="text.secondary"))
    return Text(*links, size=CAPTION, role="text.muted", leading=SMALL * 1.5)
