"""The cover: who asks for what, what is proposed, and how much of it is known."""

from collections import Counter

from reportlab.platypus import Flowable, Spacer

from cmdesk.core.figures import grouped
from cmdesk.memo.answers import grade_shares
from cmdesk.memo.blocks import Fill, Stroke, grid, rule
from cmdesk.memo.facts import Light, Signer
from cmdesk.memo.figures import LIGHTS
from cmdesk.memo.paper import BODY, CAPTION, HAIRLINE, SMALL, WIDTH, colour
from cmdesk.memo.section import Section
from cmdesk.memo.signs import dashed, light_sign
from cmdesk.memo.standing import blank
from cmdesk.memo.tables import paired
from cmdesk.memo.text import Piece, Run, Text
from cmdesk.memo.writer import GAP, Writer

INSET = 16.0
SHOWN = 4
"""Points named on the cover; the gaps name them all."""


def story(w: Writer) -> list[Flowable]:
    tr, facts = w.translate, w.facts
    product = w.catalog(facts.application.product) or facts.application.product_code
    under: list[Piece] = [product] if product else [dashed(tr("memo", "no product"))]
    if facts.application.number:
        under.append(Run(text=f"　{facts.application.number}", role="text.muted"))
    made = _made(w)
    return [
        Spacer(0, 8),
        Stroke(),
        Text(tr("memo", "Credit memo"), size=15, role="text.secondary", before=14, after=8),
        _name(facts.borrower.name),
        Text(*under, size=11, role="text.secondary", after=6).at_most(2, WIDTH),
        Text(*_edition(w), size=11, after=18),
        _decision(w),
        Spacer(0, 12),
        *_completeness(w),
        Fill(made, [*_blockers(w), *([shares] if (shares := grade_shares(w)) else [])]),
        made,
    ]


def _name(name: str) -> Text:
    """Return the borrower's name: large on one line, smaller on two."""
    large = Text(name, size=28, leading=40, bold=True)
    if large.natural_width() <= WIDTH:
        return large
    return Text(name, size=19, leading=29, bold=True).at_most(2, WIDTH)


def _edition(w: Writer) -> list[Piece]:
    words = w.edition()
    edition: Piece = dashed(words, 10) if w.facts.draft else Run(text=words, role="text.muted")
    return [edition, Run(text=f"　{w.masking()}", role="warn.text" if w.facts.whole else "text.muted")]


def _decision(w: Writer) -> Flowable:
    """Return the box a committee reads first."""
    tr, asked = w.translate, w.facts.application
    third = WIDTH / 3
    rows: list[list[object]] = [
        [_amount(w), "", _conclusion(w)],
        [
            _fact(w, tr("memo", "Term"), w.term()),
            _fact(w, tr("memo", "Annual rate"), None if asked.annual_rate is None else w.percent(asked.annual_rate)),
            _fact(w, tr("memo", "Repayment"), w.catalog(asked.repayment)),
        ],
        [
            _fact(w, tr("memo", "Guarantee"), w.catalog(asked.guarantee)),
            _fact(w, tr("memo", "Purpose"), asked.purpose, 2 * third),
            "",
        ],
        [_score(w), _checks(w), ""],
    ]
    whole = ((0, 0), (-1, -1))
    style = [
        ("BOX", *whole, 0.9, colour("line.strong")),
        ("ROUNDEDCORNERS", [4, 4, 4, 4]),
        ("LINEBELOW", (0, 0), (-1, -2), HAIRLINE, colour("line.normal")),
        ("SPAN", (0, 0), (1, 0)),
        ("SPAN", (1, 2), (2, 2)),
        ("SPAN", (1, 3), (2, 3)),
        ("LEFTPADDING", *whole, INSET),
        ("RIGHTPADDING", *whole, INSET),
        ("TOPPADDING", *whole, 10),
        ("BOTTOMPADDING", *whole, 12),
    ]
    return grid(rows, [third] * 3, style)


def _fact(w: Writer, label: str, words: str | None, width: float = WIDTH / 3) -> list[Flowable]:
    """Return a value under its label, cut to two lines: the summary has it whole."""
    return [Text(label, size=CAPTION, role="text.muted"), w.value(words, size=11).at_most(2, width - 2 * INSET)]


def _amount(w: Writer) -> list[Flowable]:
    amount = w.facts.application.amount
    label = Text(w.translate("memo", "Amount asked for"), size=CAPTION, role="text.muted")
    if amount is None:
        return [label, w.value(None, size=20)]
    found = [label, Text(w.amount(amount), size=26, leading=38, bold=True)]
    words = w.in_words(amount)
    return [*found, Text(words, size=SMALL, role="text.secondary")] if words else found


def _conclusion(w: Writer) -> list[Flowable]:
    tr, opinion = w.translate, w.facts.conclusion.opinion
    label = Text(tr("memo", "Conclusion"), size=CAPTION, role="text.muted", after=6)
    if blank(opinion):
        return [label, Text(dashed(tr("memo", "not written"), 11), size=13)]
    words = Text(w.catalog(opinion), size=15, bold=True).at_most(2, WIDTH / 3 - 2 * INSET)
    return [label, words, *_proposed(w)]


def _proposed(w: Writer) -> list[Flowable]:
    """Return the amount the investigators propose, where they have written it."""
    amount = w.facts.conclusion.amount
    if amount is None:
        return []
    words = w.translate("memo", "proposed {amount}").format(amount=w.amount(amount))
    return [Text(words, size=BODY, role="text.secondary").at_most(2, WIDTH / 3 - 2 * INSET)]


def _score(w: Writer) -> list[Flowable]:
    """Return the score of the five Cs with its light; what no light may judge is unknown."""
    tr, found = w.translate, w.facts.five_c
    label = Text(tr("memo", "Five Cs"), size=CAPTION, role="text.muted")
    if found.total is None:
        return [label, w.value(None, size=11)]
    total = grouped(found.total, "0.01")
    return [label, Text(*w.light(found.light, f"{total} / 100"), size=11)]


def _checks(w: Writer) -> list[Flowable]:
    """Return how the cross-checks came out: a shape and a number for each outcome there is."""
    tr = w.translate
    label = Text(tr("memo", "Cross-checks"), size=CAPTION, role="text.muted")
    counts = Counter(check.light for check in w.facts.checks)
    pieces: list[Piece] = []
    for light in Light:
        if counts[light]:
            words = w.translate("memo", LIGHTS[light])
            pieces += [light_sign(light), f"{GAP}{words}{GAP}{counts[light]}", "   "]
    if not pieces:
        return [label, w.value(None, size=11)]
    return [label, Text(*pieces, size=BODY, leading=18).at_most(2, 2 * WIDTH / 3 - 2 * INSET)]


def _blockers(w: Writer) -> list[Flowable]:
    """Return the first points that stand in the way, and where the others are."""
    lines: list[Flowable] = [
        Text(light_sign(Light.RED, 8), GAP, w.read(blocker.message), size=SMALL).at_most(1, WIDTH)
        for blocker in w.blockers[:SHOWN]
    ]
    if (more := len(w.blockers) - SHOWN) > 0:
        words = w.translate("memo", "{count} more: {where}").format(count=more, where=w.headings["gaps"])
        lines.append(Text(w.link(words, "gaps"), size=SMALL))
    if lines:
        lines[0].spaceBefore, lines[-1].spaceAfter = 8, 6
    return lines


def _completeness(w: Writer) -> list[Flowable]:
    """Return whether the memo may be submitted, and the four counts behind it."""
    tr = w.translate
    if w.blockers:
        words = tr("memo", "Not ready for submission, points to mend: {count}").format(count=len(w.blockers))
        state = w.light(Light.RED, words)
    else:
        state = w.light(Light.GREEN, tr("memo", "Ready for submission"))
    counts = [found for found in w.counts.values() if found.filled]
    figures = (
        (tr("memo", "Known"), sum(found.known for found in counts)),
        (tr("memo", "Declined"), sum(found.declined for found in counts)),
        (tr("memo", "Not known"), sum(found.unknown for found in counts)),
        (tr("memo", "Chapters without facts"), len(w.counts) - len(counts)),
    )
    cells = [
        [Text(label, size=CAPTION, role="text.muted"), Text(str(number), size=15, bold=True)]
        for label, number in figures
    ]
    strip = grid([cells], [WIDTH / 4] * 4, [("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return [Text(*state, size=11, after=8), rule(), strip, rule()]


def _made(w: Writer) -> Flowable:
    tr, made = w.translate, w.facts.prepared
    return paired(
        [
            (tr("memo", "Manager"), _brief(w.value(_signer(w, made.manager))), False),
            (tr("memo", "Co-investigator"), _brief(w.value(_signer(w, made.partner))), False),
            (tr("memo", "Branch"), _brief(w.value(made.branch)), False),
            (tr("memo", "As of"), w.value(w.facts.as_of), False),
        ]
    )


def _brief(text: Text) -> Text:
    return text.at_most(2, WIDTH / 4)


def _signer(w: Writer, signer: Signer | None) -> str | None:
    if signer is None or not signer.staff_no:
        return signer.name if signer else None
    return w.translate("memo", "{name} ({code})").format(name=signer.name, code=signer.staff_no)


SECTION = Section(order=0, id="cover", story=story, headed=False)
