"""Small drawings within a line: evidence grades, traffic lights as shape and colour, the dashed box of the unknown."""

from math import cos, pi, sin
from typing import Any

from cmdesk.memo.facts import Grade, Light
from cmdesk.memo.paper import BOLD, REGULAR, SMALL, colour, one_line, text_width
from cmdesk.memo.pictures import Strokes
from cmdesk.memo.text import MIDDLE, Sign

SQUARE = 10.5
STATUS = 9.0
MARK = {
    Light.GREEN: "ok.mark",
    Light.YELLOW: "warn.mark",
    Light.ORANGE: "bad.mark",
    Light.RED: "bad.mark",
    Light.NA: "unknown.mark",
}
SHADE = {Grade.A: "text.primary", Grade.B: "text.muted", Grade.C: "unknown.soft"}


def grade_sign(grade: Grade) -> Sign:
    """Return the grade's letter in a square that empties from A to E."""

    def draw(canvas: Any, x: float, middle: float) -> None:
        canvas.saveState()
        canvas.setLineWidth(0.6)
        canvas.setStrokeColor(colour("text.muted"))
        dark = grade in (Grade.A, Grade.B)
        if shade := SHADE.get(grade):
            canvas.setFillColor(colour(shade))
        if grade is Grade.E:
            canvas.setDash(1.6, 1.2)
        canvas.roundRect(x, middle - SQUARE / 2, SQUARE, SQUARE, 1.8, stroke=int(not dark), fill=int(grade in SHADE))
        canvas.setFillColor(colour("text.on_accent" if dark else "text.primary"))
        canvas.setFont(BOLD, 7)
        canvas.drawCentredString(x + SQUARE / 2, middle - 2.5, grade.value)
        canvas.restoreState()

    return Sign(width=SQUARE + 0.5, draw=draw)


def strokes_sign(strokes: Strokes, width: float = 62.0, height: float = 18.0) -> Sign:
    """Return a signature made by hand, in a line of at least that height."""

    def draw(canvas: Any, x: float, middle: float) -> None:
        strokes.draw(canvas, x, middle - height / 2, width - 4, height)

    return Sign(width=width, draw=draw)


def light_sign(light: Light, size: float = STATUS) -> Sign:
    """Return the shape of a light: tick in a circle, triangle, octagon, dashed ring; a word always follows it."""

    def draw(canvas: Any, x: float, middle: float) -> None:
        canvas.saveState()
        canvas.setStrokeColor(colour(MARK[light]))
        canvas.setLineWidth(size / 10)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        _shape(canvas, light, x + size / 2, middle, size / 2)
        canvas.restoreState()

    return Sign(width=size + 1.5, draw=draw)


def _shape(canvas: Any, light: Light, x: float, y: float, r: float) -> None:
    if light is Light.GREEN:
        canvas.circle(x, y, r * 0.92)
        _path(canvas, [(x - 0.42 * r, y), (x - 0.1 * r, y - 0.34 * r), (x + 0.46 * r, y + 0.34 * r)])
    elif light in (Light.YELLOW, Light.ORANGE):
        _path(canvas, [(x - r, y - 0.8 * r), (x + r, y - 0.8 * r), (x, y + 0.95 * r)], closed=True)
        _path(canvas, [(x, y + 0.3 * r), (x, y - 0.2 * r)])
        _path(canvas, [(x, y - 0.5 * r), (x, y - 0.5 * r)])
    elif light is Light.RED:
        corners = [(x + r * cos(pi / 8 + k * pi / 4), y + r * sin(pi / 8 + k * pi / 4)) for k in range(8)]
        _path(canvas, corners, closed=True)
        _path(canvas, [(x, y + 0.5 * r), (x, y - 0.05 * r)])
        _path(canvas, [(x, y - 0.45 * r), (x, y - 0.45 * r)])
    else:
        canvas.setLineCap(0)
        arc = 2 * pi * r * 0.92 / 16
        canvas.setDash([arc, arc])
        canvas.circle(x, y, r * 0.92)


def _path(canvas: Any, points: list[tuple[float, float]], *, closed: bool = False) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.close()
    canvas.drawPath(path, stroke=1, fill=0)


def dashed(word: str, size: float = SMALL) -> Sign:
    """Return a word in a dashed box: 未问, 不能判断, 缺; it looks like nothing that is known."""
    word = one_line(word)
    width = text_width(word, REGULAR, size) + 9

    def draw(canvas: Any, x: float, middle: float) -> None:
        canvas.saveState()
        canvas.setStrokeColor(colour("unknown.mark"))
        canvas.setLineWidth(0.6)
        canvas.setDash(2, 1.5)
        canvas.roundRect(x + 0.5, middle - size * 0.72, width - 1, size * 1.44, 2.5)
        canvas.setFillColor(colour("unknown.text"))
        canvas.setFont(REGULAR, size)
        canvas.drawString(x + 4.5, middle - MIDDLE * size, word)
        canvas.restoreState()

    return Sign(width=width, draw=draw)
