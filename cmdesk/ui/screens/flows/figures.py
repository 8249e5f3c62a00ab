"""The strip of figures above the flows: what they come to, and how far they can be trusted."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from cmdesk.analysis.bank import Finding, FlowAnalysis
from cmdesk.analysis.cross_check import Light
from cmdesk.core.masking import mask_text
from cmdesk.ui.kit import Item, column, frame, label, muted, picture, row, rule
from cmdesk.ui.kit.paint import STATUS_ICONS
from cmdesk.ui.screens.flows import words
from cmdesk.ui.text import reading, tr


def strip(found: FlowAnalysis) -> QWidget:
    """Return five figures side by side."""
    parts: list[Item] = []
    for place, item in enumerate(items(found)):
        parts += [*([None, rule(upright=True), None] if place else []), item]
    return frame("card", row(*parts, margins=(16, 8, 16, 8)), name="flow_figures")


def items(found: FlowAnalysis) -> Iterator[Item]:
    totals = found.totals
    count = str(totals.months)
    yield stat(
        tr("flows", "Effective inflow a month"),
        words.wan(totals.average),
        tr(
            "flows",
            "{count} months to {last}, {share} of all inflow",
            count=count,
            last=found.recent[-1].key if found.recent else "—",
            share=words.share(totals.share),
        ),
        name="average",
    )
    yield stat(
        tr("flows", "Net of {count} months", count=count),
        words.wan(totals.gross - totals.out) if totals.months else words.NOTHING,
        tr("flows", "in {income}, out {out}", income=words.wan(totals.gross), out=words.wan(totals.out)),
        name="net",
    )
    links, held = sum(each.links for each in found.coverage), sum(each.held for each in found.coverage)
    gap = of(found, "GAP")
    yield stat(
        tr("flows", "Balances follow"),
        f"{held:,} / {links:,}" if links else words.NOTHING,
        mask_text(reading(gap.why)) if gap else "",
        tone=words.TONES[gap.light] if gap else "",
        name="chain",
    )
    interest = of(found, "INTEREST")
    judged = [each for each in found.quarters if each.deviation is not None]
    worst = max((each.deviation for each in judged if each.deviation is not None), default=None)
    yield stat(
        tr("flows", "Interest agrees"),
        tr("flows", "{count} quarters", count=len(judged)) if judged else words.NOTHING,
        tr("flows", "at most {share} apart", share=words.share(worst)) if judged else tr("flows", "cannot tell"),
        tone=words.TONES[interest.light] if interest else "",
        name="interest",
    )
    crowd = of(found, "CONCENTRATION")
    yield stat(
        tr("flows", "Largest payer"),
        words.share(found.cr1),
        tr("flows", "the largest three {share}", share=words.share(found.cr3)),
        tone=words.TONES[crowd.light] if crowd and crowd.light is not Light.NA else "",
        name="largest",
    )


def of(found: FlowAnalysis, code: str) -> Finding | None:
    return next((each for each in found.findings if each.code == code), None)


def stat(caption: str, figure: str, note: str, *, tone: str = "", name: str) -> Item:
    marks: list[Item] = [picture(STATUS_ICONS[tone], f"{tone}.mark", 14)] if tone else []
    return column(
        muted(caption),
        row(label(figure, "page", bold=True, name=f"figure_{name}"), None),
        row(*marks, muted(note), None, gap=4),
        gap=1,
    )
