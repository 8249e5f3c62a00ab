"""Papers with words on them: licences, certificates, statements, bills. None bears an emblem or a seal."""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from cmdesk.services.sample.drawing.canvas import Canvas, mix
from cmdesk.services.sample.drawing.photo import INVENTED

INK = "#2a2c31"
LINES = 20  # of an account that is made up
ACROSS, DOWN = 1000, 1414  # units of an upright sheet


class Paper(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands on a paper; style is form, licence, booklet or cover.

    A form may have a table. With an opening balance it is an account, whose lines are made up from the rows.
    """

    style: str = "form"
    title: str
    under: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    opening: Decimal | None = None
    foot: str = ""
    colour: str = "#1f4f8f"


def page(paper: Paper, *, scale: float, today: date) -> Canvas:
    """Return a sheet with the paper on it, as a scanner would see it."""
    wide = paper.style in {"licence", "booklet"}
    size = (DOWN, ACROSS) if wide else (ACROSS, DOWN)
    sheet = Canvas(size, scale, "#fdfcf8", paper.title)
    draw(sheet, paper, today)
    return sheet


def draw(sheet: Canvas, paper: Paper, today: date) -> None:
    match paper.style:
        case "licence":
            licence(sheet, paper)
        case "booklet":
            booklet(sheet, paper)
        case "cover":
            cover(sheet, paper)
        case _:
            form(sheet, paper, today)


def watermark(sheet: Canvas, x: float, y: float, size: float) -> None:
    """Write across the sheet that it is invented."""
    sheet.words(x, y, INVENTED, size, "#ece8df", bold=True)


def licence(sheet: Canvas, paper: Paper) -> None:
    """Draw a licence: a broad sheet in a double border."""
    sheet.box(0, 0, DOWN, ACROSS, "#fbf6e6")
    for inset, line in ((34, 10), (56, 3)):
        sheet.frame(inset, inset, DOWN - 2 * inset, ACROSS - 2 * inset, "#b9924a", line=line, radius=8)
    for x in (100, DOWN - 100):
        for y in (100, ACROSS - 100):
            sheet.oval(x, y, 22, 22, "#b9924a")
            sheet.oval(x, y, 13, 13, "#fbf6e6")
    sheet.words(DOWN / 2, 160, paper.title, 92, paper.colour, bold=True)
    sheet.words(DOWN / 2, 244, paper.under, 32, "#6a6457")
    watermark(sheet, DOWN / 2, 600, 190)
    for place, (name, value) in enumerate(paper.fields):
        y = 336 + place * 74
        sheet.words(190, y, name, 34, "#7d6a3f", anchor="lm")
        sheet.words(420, y, value, 36, INK, anchor="lm")
    sheet.words(DOWN - 130, ACROSS - 130, paper.foot, 30, "#6a6457", anchor="rm")


def booklet(sheet: Canvas, paper: Paper) -> None:
    """Draw an open booklet in its red cover."""
    sheet.box(0, 0, DOWN, ACROSS, "#8f1d1a")
    middle = DOWN / 2
    for left, shade in ((26, "#fdf4ec"), (middle, "#fbf0e6")):
        sheet.box(left, 26, middle - 26, ACROSS - 52, shade)
    for step in range(26):
        sheet.box(middle - 26 + step, 26, 1.4, ACROSS - 52, "#b9a08e", alpha=step / 90)
        sheet.box(middle + 26 - step, 26, 1.4, ACROSS - 52, "#b9a08e", alpha=step / 90)
    sheet.words(middle / 2 + 10, 250, paper.title, 64, "#8f1d1a", bold=True)
    sheet.words(middle / 2 + 10, 340, paper.under, 30, "#7c5a50")
    sheet.frame(110, 430, middle - 190, 360, "#d8b9a6", line=3, radius=6)
    plan(sheet, 150, 470, middle - 270, 280)
    sheet.words(middle / 2 + 10, 860, paper.foot, 28, "#7c5a50")
    watermark(sheet, middle * 1.5, 640, 150)
    for place, (name, value) in enumerate(paper.fields):
        y = 120 + place * 88
        sheet.line([(middle + 50, y + 44), (DOWN - 60, y + 44)], "#d8b9a6", 2)
        sheet.words(middle + 56, y, name, 29, "#8f1d1a", anchor="lm")
        sheet.words(middle + 236, y, value, 31, INK, anchor="lm")


def plan(sheet: Canvas, left: float, top: float, width: float, height: float) -> None:
    """Draw a ground plan."""
    sheet.frame(left, top, width, height, "#9c8478", line=4)
    for x in (0.36, 0.7):
        sheet.line([(left + width * x, top), (left + width * x, top + height * 0.62)], "#9c8478", 4)
    sheet.line([(left, top + height * 0.62), (left + width * 0.86, top + height * 0.62)], "#9c8478", 4)
    sheet.words(left + width * 0.5, top + height * 0.82, "商铺平面示意", 30, "#9c8478")


def cover(sheet: Canvas, paper: Paper) -> None:
    """Draw the cover of a report."""
    sheet.box(0, 0, ACROSS, 300, paper.colour)
    sheet.box(0, 300, ACROSS, 12, mix(paper.colour, "#ffffff", 0.55))
    sheet.words(90, 130, paper.title, 76, "#ffffff", bold=True, anchor="lm")
    sheet.words(92, 222, paper.under, 32, "#e6ecf5", anchor="lm")
    watermark(sheet, ACROSS / 2, 880, 190)
    for place, (name, value) in enumerate(paper.fields):
        y = 430 + place * 96
        sheet.words(92, y, name, 32, "#6b7078", anchor="lm")
        sheet.words(360, y, value, 36, INK, anchor="lm")
        sheet.line([(90, y + 48), (ACROSS - 90, y + 48)], "#dfe2e7", 2)
    sheet.words(90, DOWN - 110, paper.foot, 27, "#6b7078", anchor="lm")


def form(sheet: Canvas, paper: Paper, today: date) -> None:
    """Draw a plain printed form: a title, fields in two columns, a table."""
    sheet.words(ACROSS / 2, 110, paper.title, 50, INK, bold=True)
    sheet.words(ACROSS / 2, 170, paper.under, 26, "#6b7078")
    sheet.box(70, 208, ACROSS - 140, 4, paper.colour)
    watermark(sheet, ACROSS / 2, 760, 190)
    for place, (name, value) in enumerate(paper.fields):
        x, y = 84 + place % 2 * 440, 262 + place // 2 * 54
        sheet.words(x, y, f"{name}　{value}", 26, INK, anchor="lm")
    top = 300 + (len(paper.fields) + 1) // 2 * 54
    rows = account(paper, today) if paper.opening is not None else paper.rows
    if paper.heads:
        table(sheet, top, paper, rows)
    sheet.words(84, DOWN - 78, paper.foot, 24, "#6b7078", anchor="lm")


def table(sheet: Canvas, top: float, paper: Paper, rows: Sequence[Sequence[str]]) -> None:
    """Draw a table with its figures to the right."""
    left, width, high = 70, ACROSS - 140, 42
    step = width / len(paper.heads)
    figures = {column for row in rows for column, word in enumerate(row) if column and word[-1:].isdigit()}
    sheet.box(left, top, width, high, mix(paper.colour, "#ffffff", 0.82))
    for place, row in enumerate([paper.heads, *rows]):
        y = top + place * high
        sheet.line([(left, y + high), (left + width, y + high)], "#d5d8dd", 1.5)
        for column, word in enumerate(row):
            x = left + (column + 1) * step - 16 if column in figures else left + column * step + 14
            anchor = "rm" if column in figures else "lm"
            sheet.words(x, y + high / 2, word, 23, INK, anchor=anchor, bold=place == 0)


def account(paper: Paper, today: date) -> list[tuple[str, ...]]:
    """Make up an account whose balance follows from line to line; a row of the paper is words, sign, least, most."""
    chance = random.Random(paper.fields[0][1])  # noqa: S311  (no secret, and the same every time)
    balance, lines = paper.opening or Decimal(0), list[tuple[str, ...]]()
    for place in range(LINES):
        words, sign, least, most = chance.choice(paper.rows)
        amount = Decimal(chance.randint(int(least) * 100, int(most) * 100)) / 100
        balance += amount if sign == "+" else -amount
        day = today - timedelta(days=3 * (LINES - place))
        taken, given = (f"{amount:,.2f}", "") if sign == "+" else ("", f"{amount:,.2f}")
        lines.append((f"{day:%m-%d}", words, taken, given, f"{balance:,.2f}"))
    return lines
