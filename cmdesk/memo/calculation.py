"""A calculation as one page to hand over: what was asked, what comes of it, how the balance goes down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from cmdesk.core.text import Translate
from cmdesk.memo.blocks import grid
from cmdesk.memo.leaflet import ROOM, Paper, leaflet
from cmdesk.memo.paper import HAIRLINE, REGULAR, colour
from cmdesk.memo.text import Text

TITLE, SIZE, SMALL = 21.0, 10.5, 8.5
HEIGHT, LOW, LEFT = 150.0, 16.0, 44.0
DASHES: Sequence[Sequence[float]] = ((), (5, 3), (1.5, 2.5), (8, 3, 1.5, 3))
WAN = 10_000


@dataclass(frozen=True, kw_only=True)
class Column:
    """One answer: what was asked and what comes of it, caption by text; strong captions stand bold."""

    title: str
    asked: Sequence[tuple[str, str]]
    lines: Sequence[tuple[str, str]]
    strong: frozenset[str] = frozenset()
    balances: Sequence[float] = ()


@dataclass(frozen=True, kw_only=True)
class Calculation:
    """All that stands on the page. chart: what the curves are; note stands below everything."""

    title: str
    client: str
    day: date
    columns: Sequence[Column]
    chart: str
    note: str
    contact: str
    author: str
    language: str


def written(told: Calculation, translate: Translate) -> bytes:
    """Return the page as a PDF."""
    paper = Paper(title=told.title, author=told.author, language=told.language, foot=told.contact)
    return leaflet(lambda: story(told), paper, translate)[0]


def story(told: Calculation) -> list[Flowable]:
    head = "　".join(part for part in (told.client, told.day.isoformat()) if part)
    found: list[Flowable] = [
        Text(told.title, size=TITLE, leading=30, bold=True, after=2),
        Text(head, size=SIZE, role="text.secondary", after=8),
        table(told.columns, asked=True),
        Text("", size=6, after=2),
        table(told.columns, asked=False),
    ]
    curves = [column for column in told.columns if column.balances]
    if curves:
        found += [Text(told.chart, size=SIZE, bold=True, before=12, after=4), Curves(curves)]
    return [*found, Text(told.note, size=SMALL, role="text.muted", before=10)]


def table(columns: Sequence[Column], *, asked: bool) -> Flowable:
    """Return captions at the left, a column for each answer."""
    captions = list(dict.fromkeys(caption for each in columns for caption, _ in (each.asked if asked else each.lines)))
    rows = []
    if asked and len(columns) > 1:
        rows.append([Text("", size=SIZE), *(Text(each.title, size=SIZE, bold=True) for each in columns)])
    for caption in captions:
        cells = []
        for each in columns:
            said = dict(each.asked if asked else each.lines).get(caption, "—")
            cells.append(Text(said, size=SIZE, bold=caption in each.strong, leading=14))
        rows.append([Text(caption, size=SIZE, role="text.secondary", leading=14), *cells])
    first = 150.0
    width = (ROOM - first) / len(columns)
    style = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ("LINEABOVE", (0, 0), (-1, -1), HAIRLINE, colour("line.normal")),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    return grid(rows, [first, *([width] * len(columns))], style)


class Curves(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Balances month by month, each line with dashes of its own and its name at the end."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns = columns

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return ROOM, HEIGHT

    def draw(self) -> None:
        pen = self.canv
        longest = max(len(each.balances) for each in self._columns) - 1 or 1
        highest = max(max(each.balances) for each in self._columns) or 1.0
        width = ROOM - LEFT - 50
        pen.setFont(REGULAR, SMALL)
        for step in range(5):
            y = LOW + (HEIGHT - LOW - 8) * step / 4
            pen.setStrokeColor(colour("line.normal"))
            pen.setLineWidth(HAIRLINE)
            pen.line(LEFT, y, LEFT + width, y)
            pen.setFillColor(colour("text.muted"))
            pen.drawRightString(LEFT - 5, y - 3, f"{highest * step / 4 / WAN:,.4g}")
        for month in sorted({0, longest // 2, longest}):
            pen.drawCentredString(LEFT + width * month / longest, 3, str(month))
        for place, each in enumerate(self._columns):
            pen.setDash(list(DASHES[place % len(DASHES)]) or [])
            pen.setStrokeColor(colour("text.primary"))
            pen.setLineWidth(1.1)
            path = pen.beginPath()
            for month, balance in enumerate(each.balances):
                at = (LEFT + width * month / longest, LOW + (HEIGHT - LOW - 8) * balance / highest)
                path.lineTo(*at) if month else path.moveTo(*at)
            pen.drawPath(path)
            pen.setDash([])
            pen.setFillColor(colour("text.secondary"))
            if len(self._columns) > 1:
                middle = len(each.balances) * (2 + place) // 7
                y = LOW + (HEIGHT - LOW - 8) * each.balances[middle] / highest
                pen.drawString(LEFT + width * middle / longest + 3, y + 3, each.title)
