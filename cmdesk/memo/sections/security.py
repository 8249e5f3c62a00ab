"""S11 担保分析: what is pledged, how far the credit goes on it, and who stands for the rest."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from cmdesk.core.text import message
from cmdesk.memo.chapters import blanks, fields_of, items_of, reckoned_of, table_named, unexplained, unreckoned
from cmdesk.memo.facts import Facts, Light, Security
from cmdesk.memo.figures import LIGHTS, in_yuan, lines_of, mark, missing, or_dash, pairs, prose, reckonings, share
from cmdesk.memo.paper import CAPTION, SMALL
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Blocker, Item
from cmdesk.memo.tables import Cell, Column, listing
from cmdesk.memo.text import Run, Text
from cmdesk.memo.writer import GAP, Writer

TITLE = ("item", "owner", "certificate", "place", "area", "valued_on", "sealed", "sale")
"""What of a thing pledged stands in the table of titles; its worth stands in the one of values."""


def items(facts: Facts) -> Sequence[Item]:
    return items_of(facts, "S11")


def blockers(facts: Facts) -> Sequence[Blocker]:
    own = [*blanks(facts, "S11", items(facts)), *unreckoned(facts, "S11")]
    return [*own, *_over(facts), *_sealed(facts)]


def _over(facts: Facts) -> Iterator[Blocker]:
    for each in facts.security:
        what = message("memo", "Loan to value of {item}", item=each.item)
        told = next((figure.explanation for figure in facts.reckoned if figure.code == "ltv"), None)
        yield from unexplained("S11", what, "ratio:ltv", each.light, told)


def _sealed(facts: Facts) -> Iterator[Blocker]:
    for each in facts.security:
        if each.sealed:
            reason = message("memo", "{item} is sealed by a court.", item=each.item)
            yield Blocker(section="S11", message=reason, target="table:collateral")


def story(w: Writer) -> list[Flowable]:
    fields = fields_of(w.facts, "S11")
    found = [*pairs(w, fields), *_values(w)]
    titles = table_named(w.facts, "collateral")
    if titles is not None:
        found += lines_of(w, titles, TITLE)
    guarantors = table_named(w.facts, "guarantors")
    if guarantors is not None:
        found += lines_of(w, guarantors)
    return [*found, *reckonings(w, reckoned_of(w.facts, "S11")), *prose(w, fields)]


def _values(w: Writer) -> list[Flowable]:
    """Print each thing pledged with its worth, its cap, and the room it leaves."""
    if not w.facts.security:
        return []
    tr = w.translate

    columns = (
        Column(head=tr("memo", "Security")),
        Column(width=66, head=in_yuan(w, tr("memo", "Value")), align="right"),
        Column(width=66, head=in_yuan(w, tr("memo", "Prior claims")), align="right"),
        Column(width=46, head=tr("memo", "Cap"), align="right"),
        Column(width=52, head=tr("memo", "Loan to value"), align="right"),
        Column(width=66, head=in_yuan(w, tr("memo", "Room")), align="right"),
        Column(width=70, head=tr("memo", "State")),
    )
    rows = [_value(w, each) for each in w.facts.security]
    return [*w.subheading(tr("memo", "Loan to value")), listing(columns, rows)]


def _value(w: Writer, each: Security) -> Sequence[Cell]:
    proofs = mark(w, each.grade, () if each.evidence is None else (each.evidence,))
    name = [each.item, Run(text=f"\n{w.catalog(each.kind)}", role="text.muted", size=CAPTION), GAP, *proofs]
    if each.missing:
        name.append(Run(text=f"\n{missing(w, each.missing)}", role="unknown.text", size=CAPTION))

    money = [or_dash(w, value) for value in (each.value, each.prior, each.room)]
    light = each.light if each.light is not None else Light.NA
    state = Text(*w.light(light, w.translate("memo", LIGHTS[light])), size=SMALL)
    return (Text(*name, size=SMALL), money[0], money[1], share(each.cap), share(each.ratio), money[2], state)


SECTION = Section(order=110, id="S11", story=story, items=items, blockers=blockers)
