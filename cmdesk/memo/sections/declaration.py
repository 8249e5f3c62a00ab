"""S14 独立调查声明: fixed words, and the two who sign below them."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import CondPageBreak, Flowable

from cmdesk.core.text import message
from cmdesk.memo.blocks import barred, grid
from cmdesk.memo.facts import Facts, Signer
from cmdesk.memo.paper import HAIRLINE, SMALL, WIDTH, colour
from cmdesk.memo.pictures import Strokes
from cmdesk.memo.section import Section
from cmdesk.memo.signs import dashed
from cmdesk.memo.standing import Blocker, Item, item, lacking
from cmdesk.memo.text import Text
from cmdesk.memo.writer import Writer

TWO = 2
LABEL = 74.0
BETWEEN = 30.0
TALL = 34.0
ALL = 240.0
"""Nobody signs below words that stand on another page."""
NAME = (WIDTH - BETWEEN) / 2 - LABEL


def items(facts: Facts) -> Sequence[Item]:
    made = facts.prepared
    return (
        item(message("memo", "Manager"), made.manager and made.manager.name, "prepared.manager", required=True),
        item(
            message("memo", "Co-investigator"),
            made.partner and made.partner.name,
            "prepared.partner",
            required=True,
        ),
        item(message("memo", "Visit days"), last_visit(facts), "visits"),
    )


def last_visit(facts: Facts) -> object:
    return max((visit.day for visit in facts.visits if visit.day), default=None)


def blockers(facts: Facts) -> Sequence[Blocker]:
    """Two different people sign, none before the last visit."""
    found = lacking("S14", items(facts))
    made = facts.prepared
    if made.manager and made.partner and _same(made.manager, made.partner):
        reason = message("memo", "Manager and co-investigator are the same person.")
        found.append(Blocker(section="S14", message=reason, target="prepared.partner"))
    days = [visit.day for visit in facts.visits if visit.day]
    for field, signer in (("manager", made.manager), ("partner", made.partner)):
        if signer and signer.signed_on and days and signer.signed_on < max(days):
            reason = message("memo", "{name} signed before the last visit.", name=signer.name)
            target = "declaration" if signer.signature else f"prepared.{field}"
            found.append(Blocker(section="S14", message=reason, target=target))
    return [*found, *_unsigned(facts)]


def _unsigned(facts: Facts) -> Iterator[Blocker]:
    """Yield the blocker of a declaration two people have not signed; a memo without a work paper is signed on paper."""
    if not facts.fields:
        return
    made = facts.prepared
    signed = sum(signer is not None and signer.signature is not None for signer in (made.manager, made.partner))
    if signed < TWO:
        reason = message("memo", "Signatures under the declaration: {count} of {wanted}", count=signed, wanted=TWO)
        yield Blocker(section="S14", message=reason, target="declaration")


def _same(one: Signer, other: Signer) -> bool:
    if one.staff_no and other.staff_no:
        return one.staff_no == other.staff_no
    return one.name.strip() == other.name.strip()


def story(w: Writer) -> list[Flowable]:
    tr = w.translate
    days = sorted({visit.day for visit in w.facts.visits if visit.day})
    visited = w.joined([w.day(day) for day in days])
    words = tr("memo", "Days of the visits: {days}. No signature may be dated before the last of them.").format(
        days=visited
    )
    return [
        CondPageBreak(ALL),
        barred(Text(w.catalog(w.facts.statement), size=11)),
        w.note(words) if days else w.note(dashed(tr("memo", "no visit"), SMALL)),
        _signatures(w),
    ]


def _signatures(w: Writer) -> Flowable:
    """Return who signs, and a line each to sign and date on."""
    tr, made = w.translate, w.facts.prepared
    left = _lines(w, tr("memo", "Manager"), made.manager)
    right = _lines(w, tr("memo", "Co-investigator"), made.partner)
    rows = [[*one, "", *other] for one, other in zip(left, right, strict=True)]
    style: list[tuple[object, ...]] = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 2), (-1, 2), 6),
        ("TOPPADDING", (0, 3), (-1, 3), 12),
    ]
    style += [
        ("LINEBELOW", (column, row), (column, row), HAIRLINE, colour("text.muted"))
        for column in (1, 4)
        for row in (2, 3)
    ]
    return grid(rows, [LABEL, NAME, BETWEEN, LABEL, NAME], style, before=8)


class Signed(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The strokes of a signature above its line; empty room to sign in where there are none."""

    def __init__(self, strokes: Strokes | None) -> None:
        super().__init__()
        self.strokes = strokes

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.room = width
        return width, TALL

    def draw(self) -> None:
        if self.strokes:
            self.strokes.draw(self.canv, 2, 1, self.room - 4, TALL - 2)


def _lines(w: Writer, role: str, signer: Signer | None) -> list[list[Flowable]]:
    tr = w.translate
    number = signer.staff_no if signer else None
    signed = w.day(signer.signed_on) if signer and signer.signed_on else ""
    strokes = w.strokes(signer.signature) if signer and signer.signature else None
    hidden = signer is not None and signer.signature is not None and not w.facts.whole
    signature = Text(tr("memo", "Signed; not shown in a masked version"), size=SMALL, role="text.muted")
    return [
        [_label(role), w.value(signer.name if signer else None, bold=True).at_most(2, NAME)],
        [_label(tr("memo", "Staff number")), w.value(number).at_most(2, NAME)],
        [_label(tr("memo", "Signature")), signature if hidden else Signed(strokes)],
        [_label(tr("memo", "Date")), Text(signed)],
    ]


def _label(words: str) -> Text:
    return Text(words, size=SMALL, role="text.muted")


SECTION = Section(order=140, id="S14", story=story, items=items, blockers=blockers)
