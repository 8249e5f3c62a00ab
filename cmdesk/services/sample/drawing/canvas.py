"""A sheet of 1600 × 1200 units to draw on: flat shapes, soft shadows, words, and pictures laid into a surface."""

import random
from collections.abc import Sequence
from functools import cache

from PIL import Image, ImageColor, ImageDraw, ImageFont

from cmdesk.core.paths import resources

WIDTH, HEIGHT = 1600, 1200
THIN = 5  # pixels; the ends of such a line are too small to see
FINER = 2  # drawn so many times larger and reduced at the end, which smooths every edge

BILINEAR = Image.Resampling.BILINEAR

Point = tuple[float, float]
Rgb = tuple[int, int, int]


@cache
def rgb(colour: str) -> Rgb:
    red, green, blue, *_ = ImageColor.getrgb(colour)
    return red, green, blue


def mix(one: str, other: str, part: float) -> str:
    """Return one with a part (0 to 1) of other in it."""
    pairs = zip(rgb(one), rgb(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def lit(colour: str, light: float) -> str:
    """Return colour in more light than usual (above 1) or in the shade, which is a little blue."""
    return mix(colour, "#fffaf0", light - 1) if light >= 1 else mix(colour, "#1d2233", 1 - light)


@cache
def font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    name = "NotoSansSC-Bold.ttf" if bold else "NotoSansSC-Regular.ttf"
    return ImageFont.truetype(str(resources() / "fonts" / name), size, layout_engine=ImageFont.Layout.BASIC)


@cache
def blur(alpha: float) -> Image.Image:
    """Return a mask that is alpha in its middle and fades to nothing at its edge."""
    edge = 180  # the gradient's value at the middle of its sides; it goes on into the corners
    return Image.radial_gradient("L").point(
        [round(alpha * 255 * max(0.0, 1 - step / edge) ** 1.4) for step in range(256)]
    )


class Canvas:
    """An image of any size, drawn in units; x grows to the right, y down."""

    def __init__(self, size: Point, scale: float, colour: str = "#ffffff", seed: float | str = 0) -> None:
        self.scale = scale
        self.random = random.Random(seed)  # noqa: S311  (for looks, and the same every time)
        self.image = Image.new("RGB", (round(size[0] * scale), round(size[1] * scale)), rgb(colour))
        self._draw = ImageDraw.Draw(self.image)
        self._glaze = ImageDraw.Draw(self.image, "RGBA")

    def polygon(self, points: Sequence[Point], colour: str, alpha: float = 1) -> None:
        spots = [(x * self.scale, y * self.scale) for x, y in points]
        self._on(alpha).polygon(spots, fill=self._ink(colour, alpha))

    def line(self, points: Sequence[Point], colour: str, width: float = 2, alpha: float = 1) -> None:
        """Draw a line with round joints and ends."""
        spots = [(x * self.scale, y * self.scale) for x, y in points]
        thick = max(1, round(width * self.scale))
        draw, ink = self._on(alpha), self._ink(colour, alpha)
        draw.line(spots, fill=ink, width=thick, joint="curve")
        if thick > THIN and alpha == 1:
            for x, y in (spots[0], spots[-1]):
                draw.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=ink)

    def box(
        self, left: float, top: float, width: float, height: float, colour: str, *, radius: float = 0, alpha: float = 1
    ) -> None:
        k = self.scale
        corners = (left * k, top * k, (left + width) * k, (top + height) * k)
        self._on(alpha).rounded_rectangle(corners, radius * k, fill=self._ink(colour, alpha))

    def frame(
        self, left: float, top: float, width: float, height: float, colour: str, *, line: float = 2, radius: float = 0
    ) -> None:
        k = self.scale
        corners = (left * k, top * k, (left + width) * k, (top + height) * k)
        self._draw.rounded_rectangle(corners, radius * k, outline=rgb(colour), width=max(1, round(line * k)))

    def oval(self, x: float, y: float, across: float, down: float, colour: str, alpha: float = 1) -> None:
        """Draw an oval around (x, y), across and down units from its middle to its edge."""
        k = self.scale
        corners = ((x - across) * k, (y - down) * k, (x + across) * k, (y + down) * k)
        self._on(alpha).ellipse(corners, fill=self._ink(colour, alpha))

    def fade(self, left: float, top: float, width: float, height: float, first: str, last: str) -> None:
        """Fill a rectangle with colours running from first at the top to last at the bottom."""
        steps = max(2, min(round(height * self.scale), 160))
        for step in range(steps):
            y = top + height * step / steps
            self.box(left, y, width, height / steps + 1 / self.scale, mix(first, last, step / (steps - 1)))

    def soft(self, x: float, y: float, across: float, down: float, colour: str = "#14100c", alpha: float = 0.4) -> None:
        """Draw a blurred oval: a shadow on the floor, or with a bright colour a glow."""
        k = self.scale
        width, height = max(2, round(across * 2 * k)), max(2, round(down * 2 * k))
        left, top = round((x - across) * k), round((y - down) * k)
        mask = blur(alpha).resize((width, height), BILINEAR)
        self.image.paste(rgb(colour), (left, top, left + width, top + height), mask)

    def words(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        colour: str = "#222222",
        *,
        bold: bool = False,
        anchor: str = "mm",
    ) -> None:
        """Write text; anchor is Pillow's, "mm" for its middle at (x, y), "ls" for its left end on the line."""
        written = font(max(1, round(size * self.scale)), bold=bold)
        spot = (x * self.scale, y * self.scale)
        self._draw.text(spot, text, font=written, fill=rgb(colour), anchor=anchor)

    def lay(self, picture: Image.Image, corners: Sequence[Point]) -> None:
        """Lay a flat picture into a surface, given by its corners: top left, top right, bottom right, bottom left."""
        spots = [(x * self.scale, y * self.scale) for x, y in corners]
        left, top = (max(0, int(min(spot[axis] for spot in spots)) - 1) for axis in (0, 1))
        right, bottom = (min(self.image.size[axis], int(max(spot[axis] for spot in spots)) + 2) for axis in (0, 1))
        if right <= left or bottom <= top:
            return
        size = (right - left, bottom - top)
        width, height = picture.size
        flat = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
        inside = [(x - left, y - top) for x, y in spots]
        shape = warp(inside, flat)
        kind = Image.Transform.PERSPECTIVE
        laid = picture.convert("RGB").transform(size, kind, shape, BILINEAR)
        mask = Image.new("L", size)
        ImageDraw.Draw(mask).polygon(inside, fill=255)
        self.image.paste(laid, (left, top), mask)

    def _on(self, alpha: float) -> ImageDraw.ImageDraw:
        return self._draw if alpha >= 1 else self._glaze

    def _ink(self, colour: str, alpha: float) -> tuple[int, ...]:
        return rgb(colour) if alpha >= 1 else (*rgb(colour), round(alpha * 255))


def warp(seen: Sequence[Point], flat: Sequence[Point]) -> list[float]:
    """Return the eight numbers with which Pillow finds, for each spot of the surface, its place in the flat picture."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for place in range(8):
        best = max(range(place, 8), key=lambda row: abs(rows[row][place]))
        rows[place], rows[best] = rows[best], rows[place]
        rows[place] = [each / rows[place][place] for each in rows[place]]
        for other in range(8):
            if other != place:
                part = rows[other][place]
                rows[other] = [a - part * b for a, b in zip(rows[other], rows[place], strict=True)]
    return [row[8] for row in rows]
