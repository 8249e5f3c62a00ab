"""A canvas with depth: metres to the right (x), up (y) and away (z) become places on the sheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import cos, pi, radians, sin
from typing import Any

from PIL import Image

from cmdesk.services.sample.drawing.canvas import FINER, HEIGHT, WIDTH, Canvas, Point, lit

Space = tuple[float, float, float]
NEAREST = 0.15  # metres; what is nearer lies behind the lens
FACES = (  # the corners of a block's faces, seen from outside, and the light that falls on each
    ((0, 1, 0), (1, 1, 0), (1, 1, 1), (0, 1, 1), 1.1),
    ((0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0), 1.0),
    ((0, 0, 1), (0, 0, 0), (0, 1, 0), (0, 1, 1), 0.86),
    ((1, 0, 0), (1, 0, 1), (1, 1, 1), (1, 1, 0), 0.78),
    ((0, 0, 1), (1, 0, 1), (1, 0, 0), (0, 0, 0), 0.6),
)


@dataclass(frozen=True, kw_only=True)
class View:
    """Where a picture is taken from.

    The eye is in metres and turned to the right by degrees; the horizon is so many units below the upper edge. Through
    a lens of 1150 a metre that is a metre away is 1150 units long.
    """

    eye: Space = (0, 1.55, 0)
    turn: float = 0
    lens: float = 1150
    horizon: float = 560


def looking(
    x: float, z: float, distance: float, *, turn: float = 0, high: float = 1.6, lens: float = 1150, horizon: float = 560
) -> View:
    """Return the view that has (x, z) in the middle of the sheet, so many metres away."""
    angle = radians(turn)
    return View(eye=(x - distance * sin(angle), high, z - distance * cos(angle)), turn=turn, lens=lens, horizon=horizon)


class Scene(Canvas):
    """A sheet seen through a view."""

    def __init__(self, width: int, view: View, seed: float | str = 0) -> None:
        super().__init__((WIDTH, HEIGHT), width * FINER / WIDTH, "#dfe5ea", seed)
        self.view = view

    def at(self, spot: Space) -> Point:
        """Return where a spot is seen."""
        view = self.view
        right, away = spot[0] - view.eye[0], spot[2] - view.eye[2]
        angle = radians(view.turn)
        across = right * cos(angle) - away * sin(angle)
        deep = max(right * sin(angle) + away * cos(angle), NEAREST)
        return WIDTH / 2 + view.lens * across / deep, view.horizon - view.lens * (spot[1] - view.eye[1]) / deep

    def size(self, spot: Space, metres: float = 1) -> float:
        """Return how many units so many metres are at spot."""
        below, above = self.at(spot), self.at((spot[0], spot[1] + metres, spot[2]))
        return below[1] - above[1]

    def face(self, spots: Sequence[Space], colour: str, alpha: float = 1) -> None:
        """Fill a flat shape."""
        self.polygon([self.at(spot) for spot in spots], colour, alpha)

    def wall(
        self, left: float, low: float, width: float, height: float, away: float, colour: str, alpha: float = 1
    ) -> None:
        """Fill a rectangle that stands across, away metres from the eye."""
        self.face(upright(left, low, width, height, away), colour, alpha)

    def floor(
        self, left: float, near: float, width: float, deep: float, colour: str, *, high: float = 0, alpha: float = 1
    ) -> None:
        """Fill a rectangle that lies flat."""
        right, far = left + width, near + deep
        spots = [(left, high, near), (right, high, near), (right, high, far), (left, high, far)]
        self.face(spots, colour, alpha)

    def tiles(
        self, left: float, near: float, width: float, deep: float, step: float, colour: str, alpha: float = 0.35
    ) -> None:
        """Draw the joints of a tiled floor."""
        for count in range(round(width / step) + 1):
            x = left + count * step
            self.line([self.at((x, 0, near)), self.at((x, 0, near + deep))], colour, 1.5, alpha)
        for count in range(round(deep / step) + 1):
            z = near + count * step
            self.line([self.at((left, 0, z)), self.at((left + width, 0, z))], colour, 1.5, alpha)

    def block(
        self, left: float, low: float, near: float, width: float, height: float, deep: float, colour: str
    ) -> None:
        """Draw a box, each face in its light."""
        for *corners, light in FACES:
            spots = [self.at((left + x * width, low + y * height, near + z * deep)) for x, y, z in corners]
            if faces_us(spots):
                self.polygon(spots, lit(colour, light))

    def shine(self, left: float, low: float, width: float, height: float, away: float, alpha: float = 0.15) -> None:
        """Draw the reflection in a pane of glass that stands across."""
        parts = ((0, 0), (0.35, 0), (1, 1), (0.65, 1))
        self.face([(left + x * width, low + y * height, away) for x, y in parts], "#ffffff", alpha)

    def disc(self, middle: Space, radius: float, colour: str, *, across: bool = True, alpha: float = 1) -> None:
        """Draw a round plate that stands across, or along the line of sight."""
        points = []
        for step in range(28):
            a, b = radius * cos(step * pi / 14), radius * sin(step * pi / 14)
            x, z = (a, 0.0) if across else (0.0, a)
            points.append((middle[0] + x, middle[1] + b, middle[2] + z))
        self.face(points, colour, alpha)

    def shadow(self, x: float, z: float, width: float, deep: float, alpha: float = 0.4, high: float = 0) -> None:
        """Draw the soft shadow of something that stands around (x, z)."""
        middle = self.at((x, high, z))
        across = self.at((x + width, high, z))[0] - middle[0]
        down = middle[1] - self.at((x, high, z + deep))[1]
        self.soft(middle[0], middle[1], abs(across), abs(down), alpha=alpha)

    def poster(self, left: float, low: float, width: float, height: float, away: float, picture: Image.Image) -> None:
        """Hang a flat picture on a wall that stands across."""
        low_left, low_right, high_right, high_left = upright(left, low, width, height, away)
        self.lay(picture, [self.at(each) for each in (high_left, high_right, low_right, low_left)])

    def spread(
        self, left: float, near: float, width: float, deep: float, picture: Image.Image, high: float = 0
    ) -> None:
        """Spread a flat picture on a table; its bottom edge is near us."""
        right, far = left + width, near + deep
        corners = [(left, high, far), (right, high, far), (right, high, near), (left, high, near)]
        self.lay(picture, [self.at(each) for each in corners])

    def flat(self, width: float, height: float, colour: str, paint: Callable[[Canvas], Any]) -> Image.Image:
        """Return a flat picture of width × height units, painted apart."""
        sheet = Canvas((width, height), max(self.scale * 0.75, 0.5), colour, self.random.random())
        paint(sheet)
        return sheet.image


def upright(left: float, low: float, width: float, height: float, away: float) -> list[Space]:
    right, high = left + width, low + height
    return [(left, low, away), (right, low, away), (right, high, away), (left, high, away)]


def faces_us(spots: Sequence[Point]) -> bool:
    """Tell whether a face given by its corners, seen from outside, is turned to the eye."""
    turned = zip(spots, [*spots[1:], spots[0]], strict=True)
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in turned) < 0
