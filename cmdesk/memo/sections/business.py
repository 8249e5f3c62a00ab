"""S04 行业与经营分析: what the business is, the visits, and what was asked, answered and refused."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.platypus import AnchorFlowable, CondPageBreak, Flowable

from cmdesk.core.text import message
from cmdesk.memo.answers import answer_table, grade_legend
from cmdesk.memo.chapters import blanks, fields_of, items_of, tables_of
from cmdesk.memo.facts import Answer, Facts, Light, Signature, State, Visit
from cmdesk.memo.figures import lines_of, pairs, prose
from cmdesk.memo.section import Section
from cmdesk.memo.signs import strokes_sign
from cmdesk.memo.standing import Blocker, Item, Standing, from_catalog
from cmdesk.memo.tables import paired
from cmdesk.memo.text import Piece, Run, Text
from cmdesk.memo.writer import GAP, Writer

SIGNED = 21.0
TOLERATED = 10
"""One required question in ten may stay unasked."""


def items(facts: Facts) -> Sequence[Item]:
    two = any(visit.two_person for visit in facts.visits)
    visited = Item(
        label=message("memo", "Visit by two investigators"),
        standing=Standing.KNOWN if two else Standing.UNKNOWN,
        target="visits",
        required=True,
    )
    answers = [_item(answer) for answer in facts.answers if answer.required or answer.state != State.NOT_ASKED]
    return [*items_of(facts, "S04"), visited, *answers]


def _item(answer: Answer) -> Item:
    standing = {State.DECLINED: Standing.DECLINED, State.NOT_ASKED: Standing.UNKNOWN}
    return Item(
        label=from_catalog(answer.text),
        standing=standing.get(answer.state, Standing.KNOWN),
        target=f"answer:{answer.key}",
        required=answer.required,
    )


def unasked(facts: Facts) -> list[Answer]:
    """Return the required questions that nobody has asked yet."""
    return [answer for answer in facts.answers if answer.required and answer.state is State.NOT_ASKED]


def blockers(facts: Facts) -> Sequence[Blocker]:
    """Blank fields, no visit by two people, photos wanting, more than a tenth of the required questions not asked."""
    own = blanks(facts, "S04", items_of(facts, "S04"))
    return [*own, *_visit_blockers(facts), *_photo_blockers(facts), *_answer_blockers(facts)]


def _visit_blockers(facts: Facts) -> Iterator[Blocker]:
    if not any(visit.two_person for visit in facts.visits):
        reason = message("memo", "No visit by two investigators is on record.")
        yield Blocker(section="S04", message=reason, target="visits")


def _photo_blockers(facts: Facts) -> Iterator[Blocker]:
    for need in facts.photo_needs:
        if need.wanted is not None and need.have < need.wanted:
            reason = message(
                "memo",
                "Photos of {what}: {have} of {wanted}",
                what=from_catalog(need.name),
                have=need.have,
                wanted=need.wanted,
            )
            yield Blocker(section="S04", message=reason, target=f"photo:{need.tag}")


def _answer_blockers(facts: Facts) -> Iterator[Blocker]:
    wanted = sum(answer.required for answer in facts.answers)
    open_ones = unasked(facts)
    if len(open_ones) * TOLERATED > wanted:
        reason = message(
            "memo",
            "Required questions not asked yet: {count} of {wanted}, first {what}",
            count=len(open_ones),
            wanted=wanted,
            what=from_catalog(open_ones[0].text),
        )
        yield Blocker(section="S04", message=reason, target=f"answer:{open_ones[0].key}")


def story(w: Writer) -> list[Flowable]:
    """Print the business in words and tables, every visit, then the answers by question set and group."""
    fields = fields_of(w.facts, "S04")
    found = [*pairs(w, fields), *prose(w, fields)]
    for table in tables_of(w.facts, "S04"):
        found += lines_of(w, table)
    if w.facts.visits:
        found += w.subheading(w.translate("memo", "Visits"))
        for visit in w.facts.visits:
            found += _visit(w, visit)
    for name, group in groupby(w.facts.answers, key=lambda answer: answer.set_name):
        found += w.subheading(w.translate("memo", "Questions and answers"), w.catalog(name))
        found += [grade_legend(w), answer_table(w, list(group))]
    return found


def _visit(w: Writer, visit: Visit) -> list[Flowable]:
    tr = w.translate
    title: list[Piece] = [Run(text=tr("memo", "Visit {number}").format(number=visit.number), bold=True)]
    if visit.type:
        title += [GAP * 2, w.catalog(visit.type)]
    rows = [
        (tr("memo", "Time"), w.value(_time(w, visit)), False),
        (tr("memo", "Two-person rule"), Text(*_two_person(w, visit)), False),
        (tr("memo", "Place"), w.value(visit.place), True),
        (tr("memo", "Investigators"), w.value(w.joined(visit.investigators)), False),
        (tr("memo", "Met"), w.value(visit.people_met), False),
        (tr("memo", "Photos"), _photos(w, visit), True),
        (tr("memo", "Record"), w.value(visit.note), True),
    ]
    if visit.signatures:
        rows.append((tr("memo", "Signed"), _signatures(w, visit.signatures), True))
    return [
        CondPageBreak(120),
        AnchorFlowable(f"visit-{visit.number}"),
        Text(*title, before=6, after=2),
        paired(rows),
    ]


def _signatures(w: Writer, signatures: Sequence[Signature]) -> Text:
    """Return who signed, each on a line beside the strokes where these are at hand."""
    pieces: list[Piece] = []
    drawn = False
    for each in signatures:
        strokes = w.strokes(each.signature) if each.signature else None
        drawn = drawn or strokes is not None
        pieces += [*(["\n"] if pieces else []), *([strokes_sign(strokes)] if strokes else []), _signed(w, each)]
    return Text(*pieces, leading=SIGNED if drawn else None)


def _signed(w: Writer, each: Signature) -> str:
    role, time = w.catalog(each.role), w.moment(each.at)
    return w.translate("memo", "{name} ({role}, {time})").format(name=each.by, role=role, time=time)


def _photos(w: Writer, visit: Visit) -> Text:
    numbers = [photo.number for photo in w.facts.photos if photo.visit == visit.number]
    return Text(*w.photo_links(numbers)) if numbers else Text(w.translate("memo", "no photos"), role="text.muted")


def _time(w: Writer, visit: Visit) -> str:
    if visit.day is None:
        return ""
    start, end = (moment.strftime("%H:%M") if moment else "?" for moment in (visit.start, visit.end))
    if visit.start is None and visit.end is None:
        return w.day(visit.day)
    return f"{w.day(visit.day)}{GAP} {start}–{end}"


def _two_person(w: Writer, visit: Visit) -> list[Piece]:
    if visit.two_person is None:
        return [Run(text=w.translate("memo", "not asked for"), role="text.muted")]
    if visit.two_person:
        return w.light(Light.GREEN, w.translate("memo", "two investigators"))
    return w.light(Light.YELLOW, w.translate("memo", "one investigator"))


SECTION = Section(order=40, id="S04", story=story, items=items, blockers=blockers)
