"""A calculation on one page for the client: what was given, what comes of it, how it runs, and that it binds nobody."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from cmdesk.core.text import Message, Translate
from cmdesk.memo.blocks import grid
from cmdesk.memo.calculation import (
    DISCLAIMER,
    Calculation,
    Case,
    Figure,
    Sender,
    in_words,
    lacking,
    said,
    spoken,
)
from cmdesk.memo.charts.lines import Lines
from cmdesk.memo.charts.plot import Caption
from cmdesk.memo.leaflet import ROOM, Paper, leaflet
from cmdesk.memo.paper import HAIRLINE, colour
from cmdesk.memo.text import Run, Text

TITLE = 19.0


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """How large it is printed: the main figure, the others, their small words, the height of a chart; points."""

    lead: float
    figure: float
    small: float
    chart: float


SIZES = (
    Sizes(lead=22, figure=11, small=8.5, chart=150),
    Sizes(lead=17, figure=9.5, small=7.5, chart=110),
    Sizes(lead=14, figure=8, small=6.5, chart=84),
)
"""Tried from the largest on until it fits one page."""


def written(calculation: Calculation, sender: Sender, translate: Translate, language: str) -> bytes:
    """Return a calculation as a PDF of one page."""
    contact = "　".join(each for each in (sender.branch, sender.manager, sender.phone) if each)
    paper = Paper(title=calculation.title.read(translate), author=sender.manager, language=language, foot=contact)
    for sizes in SIZES:
        page = Page(calculation=calculation, sender=sender, translate=translate, sizes=sizes)
        pdf, count = leaflet(page.story, paper, translate)
        if count == 1:
            break
    return pdf


@dataclass(frozen=True, kw_only=True)
class Page:
    """A calculation being printed in one size."""

    calculation: Calculation
    sender: Sender
    translate: Translate
    sizes: Sizes

    def story(self) -> list[Flowable]:
        found, sizes = self.calculation, self.sizes
        head = "　".join(each for each in (self.sender.client, self.sender.day.isoformat()) if each)
        return [
            Text(found.title.read(self.translate), size=TITLE, leading=26, bold=True),
            Text(head, size=sizes.figure, role="text.secondary", after=6),
            self.given(),
            *([self.cases()] if found.cases else []),
            *self.charts(),
            *self.table(),
            *(Text(self.read(note), size=sizes.figure, role="text.secondary", before=3) for note in found.notes),
            Text(self.translate("calculators", DISCLAIMER), size=sizes.figure, bold=True, before=8),
        ]

    def read(self, words: Message | str) -> str:
        return spoken(words, self.translate)

    def given(self) -> Flowable:
        """Return what was given: a line for each, two side by side where they are short."""
        size = self.sizes.figure
        pairs: list[list[Text | str]] = [
            [Text(self.read(name), size=size, role="text.muted"), Text(self.read(text), size=size)]
            for name, text in self.calculation.given
        ]
        long = any(len(self.read(text)) > 24 for _, text in self.calculation.given)  # noqa: PLR2004  (half a line)
        if long:
            return grid(pairs or [["", ""]], [ROOM * 0.2, ROOM * 0.8], TIGHT, after=6)
        pairs += [["", ""]] * (len(pairs) % 2)
        lines = [[*left, *right] for left, right in zip(pairs[::2], pairs[1::2], strict=True)]
        return grid(lines or [[""] * 4], [ROOM * share for share in (0.26, 0.24, 0.26, 0.24)], TIGHT, after=6)

    def cases(self) -> Flowable:
        """Return the cases as columns, their figures in rows."""
        cases, size = self.calculation.cases, self.sizes.figure
        first = next((each for each in cases if each.figures), cases[0])
        names: list[Text | str] = [""] if first.name is not None else []
        names += [Text(self.read(each.name), size=size, role="text.secondary") for each in (first.lead, *first.figures)]
        columns = [self.column(each, len(first.figures)) for each in cases]
        rows = [list(each) for each in zip(names, *columns, strict=True)]
        wide = ROOM * 0.26
        style = [*TIGHT, ("LINEABOVE", (0, 1), (-1, -1), HAIRLINE, colour("line.normal"))]
        return grid(rows, [wide, *([(ROOM - wide) / len(cases)] * len(cases))], style, after=8)

    def column(self, case: Case, count: int) -> list[Text | str]:
        size, small = self.sizes.figure, self.sizes.small
        head: list[Text | str] = []
        if case.name is not None:
            mark = f"\n{self.read(case.mark)}" if case.mark else ""
            head = [
                Text(Run(text=self.read(case.name), bold=True), Run(text=mark, role="ok.text", size=small), size=size)
            ]
        if case.missing:
            words = Text(lacking(case.missing, self.translate), size=size, role="unknown.text")
            return [*head, words, *([""] * count)]
        lead = Text(
            Run(text=self.said(case.lead), bold=True, size=self.sizes.lead),
            Run(text=self.below(case.lead), role="text.secondary", size=small),
            size=self.sizes.lead if not self.below(case.lead) else size,
            leading=self.sizes.lead * 1.45,
        )
        rest = [
            Text(
                Run(text=self.said(figure), bold=True),
                Run(text=self.below(figure), role="text.muted", size=small),
                size=size,
            )
            for figure in case.figures
        ]
        return [*head, lead, *rest]

    def said(self, figure: Figure) -> str:
        return said(figure.value, figure.unit, self.translate)

    def below(self, figure: Figure) -> str:
        words = [in_words(figure), self.read(figure.note) if figure.note else ""]
        return "".join(f"\n{each}" for each in words if each)

    def charts(self) -> list[Flowable]:
        charts = [
            Lines(
                Caption(title=self.read(each.title), unknown="", note=self.translate("calculators", "10,000 yuan")),
                each,
                self.translate,
                height=self.sizes.chart,
            )
            for each in self.calculation.charts
        ]
        if not charts:
            return []
        return [grid([charts], [ROOM / len(charts)] * len(charts), TIGHT, after=4)]

    def table(self) -> list[Flowable]:
        table, size = self.calculation.table, self.sizes.small + 1
        if table is None:
            return []
        heads = [Text(self.read(each), size=size, role="text.muted") for each in table.heads]
        rows: list[Sequence[Text]] = [
            [Text(said(*cell, self.translate), size=size, bold=place == table.marked) for cell in row]
            for place, row in enumerate(table.rows)
        ]
        style = [*TIGHT, ("LINEABOVE", (0, 1), (-1, -1), HAIRLINE, colour("line.normal"))]
        title = Text(self.read(table.title), size=self.sizes.figure, bold=True, before=4, after=2)
        return [title, grid([heads, *rows], [ROOM / len(heads)] * len(heads), style)]


TIGHT = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
]
