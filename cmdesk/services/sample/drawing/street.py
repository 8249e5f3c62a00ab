"""A shop seen from the street: the sign over the door, its number, and those who stand before it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from cmdesk.services.sample.drawing.canvas import HEIGHT, WIDTH, Canvas, lit, mix
from cmdesk.services.sample.drawing.people import Look, standing
from cmdesk.services.sample.drawing.photo import DAY, WARM, Light
from cmdesk.services.sample.drawing.scene import Scene, looking

FRONT = 8.0  # metres to the front of the house
NEIGHBOURS = (("便民超市", "#2f7d5b"), ("诚信文具", "#3a6ea5"), ("小月理发", "#8a5a83"), ("四季水果", "#c77f2a"))


@dataclass(frozen=True, kw_only=True)
class Shop:
    """A shop front: words and colours of its sign, and what stands at the door."""

    sign: str
    under: str = ""
    number: str = ""
    board: str = "#a3241c"
    letters: str = "#f6d271"
    wood: str = "#5d3a26"
    wall: str = "#d9c7a8"
    lanterns: bool = False
    inside: str = "#ffdf9e"
    goods: bool = False


def shop_front(
    scene: Scene, shop: Shop, *, turn: float, distance: float = 8.4, people: Sequence[Look] = (), late: bool = False
) -> Light:
    """Draw the shop in its street, with people in front of it."""
    scene.view = looking(0, FRONT, distance, turn=turn, high=1.6, lens=1180, horizon=700)
    street(scene)
    neighbours(scene)
    house(scene, shop)
    windows(scene, shop)
    sign(scene, shop)
    before_the_door(scene, shop)
    for place, look in enumerate(people):
        standing(scene, (place - (len(people) - 1) / 2) * 1.1, 4.9, look, tall=1.66 if look.long_hair else 1.76)
    if late:
        scene.polygon([(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)], "#f0a050", 0.12)
    return WARM if late else DAY


def street(scene: Scene) -> None:
    scene.fade(0, 0, WIDTH, 700, "#8fb7dc", "#e8eef0")
    for x, y, r in ((220, 120, 90), (330, 140, 120), (460, 125, 80), (1250, 90, 110), (1390, 110, 90)):
        scene.oval(x, y, r * 1.5, r * 0.42, "#ffffff", 0.5)
    scene.fade(0, 640, WIDTH, HEIGHT - 640, "#a9a49b", "#7d7a76")
    scene.floor(-30, 3.4, 60, FRONT - 3.4, "#c9c1b3")
    scene.tiles(-12, 3.4, 24, FRONT - 3.4, 0.6, "#8f877b", 0.4)
    scene.block(-30, 0, 3.2, 60, 0.12, 0.22, "#dcd6ca")
    scene.floor(-30, 0.2, 60, 3.0, "#6d6c6e")
    for count in range(-8, 9):
        scene.floor(count * 2.4, 1.75, 1.3, 0.09, "#e9e6dd", alpha=0.9)


def house(scene: Scene, shop: Shop) -> None:
    """Draw the house: its upper floor with windows and air conditioners."""
    scene.block(-4.4, 0, FRONT, 8.8, 7.2, 6, shop.wall)
    scene.wall(-4.4, 3.95, 8.8, 0.16, FRONT - 0.01, lit(shop.wall, 0.75))
    for x in (-3.5, -1.25, 1.0, 3.0):
        scene.wall(x - 0.09, 4.71, 1.38, 1.48, FRONT - 0.01, lit(shop.wall, 1.6))
        scene.wall(x, 4.8, 1.2, 1.3, FRONT - 0.02, "#5c7486")
        scene.wall(x + 0.04, 4.84, 0.53, 1.22, FRONT - 0.03, "#8fabc0")
        scene.wall(x + 0.63, 4.84, 0.53, 1.22, FRONT - 0.03, "#a9c2d2")
        scene.shine(x + 0.08, 4.9, 0.45, 1.1, FRONT - 0.04, 0.3)
        scene.block(x + 0.2, 4.3, FRONT - 0.35, 0.8, 0.36, 0.3, "#e4e2dc")
        scene.disc((x + 0.45, 4.48, FRONT - 0.36), 0.14, "#8d8f90")


def neighbours(scene: Scene) -> None:
    """Draw the shops to both sides, shutters half down."""
    one, other = scene.random.sample(NEIGHBOURS, 2)
    for left, (name, colour), wall in ((-9.6, one, "#c6cdd0"), (4.4, other, "#d6bfae")):
        scene.block(left, 0, FRONT + 0.05, 5.2, 6.4, 6, wall)
        scene.wall(left + 0.5, 0.1, 4.2, 2.7, FRONT, "#8f959b")
        for row in range(18):
            scene.wall(left + 0.5, 0.1 + row * 0.15, 4.2, 0.02, FRONT - 0.01, "#7a8087")
        scene.block(left + 0.2, 2.95, FRONT - 0.15, 4.8, 0.85, 0.2, colour)
        letters = scene.flat(480, 85, colour, partial(neighbour_sign, name=name))
        scene.poster(left + 0.2, 2.95, 4.8, 0.85, FRONT - 0.16, letters)
        for x in (left + 0.8, left + 2.9):
            scene.wall(x, 4.3, 1.5, 1.3, FRONT, "#6d8496")
            scene.wall(x + 0.06, 4.36, 0.66, 1.18, FRONT - 0.01, "#9db4c3")


def neighbour_sign(sheet: Canvas, name: str) -> None:
    sheet.words(240, 42, name, 58, "#fbf6ea", bold=True)


def windows(scene: Scene, shop: Shop) -> None:
    """Draw the glass front: lit inside, the door in the middle."""
    scene.block(-3.9, 0, FRONT - 0.12, 7.8, 2.95, 0.12, shop.wood)
    for left, width in ((-3.7, 2.45), (1.25, 2.45)):
        scene.wall(left, 0.55, width, 2.2, FRONT - 0.14, mix(shop.inside, "#6b4a2c", 0.35))
        scene.wall(left, 1.5, width, 1.25, FRONT - 0.15, shop.inside)
        seen_inside(scene, left, width, shop)
        scene.wall(left + width / 2 - 0.04, 0.55, 0.08, 2.2, FRONT - 0.19, shop.wood)
        scene.shine(left + 0.2, 0.6, 1.5, 2.1, FRONT - 0.2)
    scene.wall(-1.05, 0.05, 2.1, 2.7, FRONT - 0.14, "#3a241a")
    for left in (-0.98, 0.03):
        scene.wall(left, 0.12, 0.95, 2.55, FRONT - 0.15, mix(shop.inside, "#7b6248", 0.25))
        scene.wall(left, 0.12, 0.95, 0.7, FRONT - 0.16, mix(shop.inside, "#4e3a2b", 0.6))
        scene.shine(left + 0.15, 0.3, 0.6, 2.2, FRONT - 0.17, 0.22)
    for x in (-0.16, 0.11):
        scene.block(x, 1.0, FRONT - 0.25, 0.05, 0.6, 0.05, "#d9b25f")
    for x, word in ((-0.52, "推"), (0.5, "拉")):
        spot = scene.at((x, 1.45, FRONT - 0.18))
        scene.words(*spot, word, scene.size((x, 1.4, FRONT), 0.22), "#a3241c", bold=True)


def seen_inside(scene: Scene, left: float, width: float, shop: Shop) -> None:
    """Draw what the light inside lets one guess: lamps and guests, or shelves of goods."""
    if shop.goods:
        for row in range(3):
            scene.wall(left + 0.1, 0.75 + row * 0.65, width - 0.2, 0.05, FRONT - 0.16, "#6b7480")
            for count in range(9):
                colour = scene.random.choice(("#c4532f", "#2f6aa8", "#e0a92e", "#4c8a5b", "#7a7f88", "#d7d2c5"))
                high = scene.random.uniform(0.2, 0.48)
                scene.wall(left + 0.14 + count * 0.25, 0.8 + row * 0.65, 0.2, high, FRONT - 0.165, colour)
        return
    for x in (left + 0.5, left + width - 0.5):
        x0, y0 = scene.at((x, 2.35, FRONT - 0.16))
        r = scene.size((x, 2.3, FRONT), 0.16)
        scene.soft(x0, y0, r * 3, r * 3, "#fff3cf", 0.7)
        scene.oval(x0, y0, r, r * 0.8, "#fffbe9")
    for count in range(4):
        x = left + 0.35 + count * 0.6
        x0, y0 = scene.at((x, 0.95, FRONT - 0.16))
        r = scene.size((x, 1, FRONT), 0.13)
        scene.box(x0 - r * 1.5, y0, r * 3, r * 3, "#7a4a2c", radius=r)
        scene.oval(x0, y0 - r * 0.6, r, r * 1.1, "#5d3a26")


def sign(scene: Scene, shop: Shop) -> None:
    """Draw the sign over the door, its letters and the lamps over it."""
    scene.block(-3.95, 2.95, FRONT - 0.45, 7.9, 1.02, 0.4, shop.board)

    def paint(sheet: Canvas) -> None:
        sheet.frame(10, 10, 1560, 184, shop.letters, line=4, radius=6)
        size = min(132, 1300 / max(len(shop.sign), 1))
        sheet.words(793, 101, shop.sign, size, lit(shop.board, 0.55), bold=True)
        sheet.words(790, 96, shop.sign, size, shop.letters, bold=True)
        if shop.under:
            sheet.words(1548, 172, shop.under, 30, shop.letters, anchor="rm")

    scene.poster(-3.95, 2.95, 7.9, 1.02, FRONT - 0.46, scene.flat(1580, 204, shop.board, paint))
    for lamp in (-3, -1, 1, 3):
        scene.line([scene.at((lamp, 4.05, FRONT - 0.3)), scene.at((lamp, 4.2, FRONT - 0.8))], "#2c2a28", 4)
        scene.block(lamp - 0.12, 4.14, FRONT - 0.95, 0.24, 0.08, 0.2, "#2c2a28")
    for x in (-1.15, 1.15) if shop.lanterns else ():
        lantern(scene, x)
    if shop.number:
        plate = scene.flat(240, 110, "#1f4f9b", lambda sheet: door_number(sheet, shop.number))
        scene.poster(-3.8, 2.3, 0.9, 0.42, FRONT - 0.24, plate)


def lantern(scene: Scene, x: float) -> None:
    scene.line([scene.at((x, 2.95, FRONT - 0.5)), scene.at((x, 2.55, FRONT - 0.5))], "#c9a24a", 3)
    x0, y0 = scene.at((x, 2.3, FRONT - 0.5))
    r = scene.size((x, 2.3, FRONT), 0.3)
    scene.soft(x0, y0, r * 2, r * 2, "#ffb070", 0.4)
    scene.oval(x0, y0, r, r * 0.86, "#c8271d")
    scene.oval(x0, y0, r * 0.55, r * 0.86, "#dd4a33", 0.6)
    for y in (-0.86, 0.74):
        scene.box(x0 - r * 0.42, y0 + y * r, r * 0.84, r * 0.14, "#e0b64f")
    scene.line([(x0, y0 + r), (x0, y0 + r * 1.6)], "#e0b64f", 5)


def door_number(sheet: Canvas, number: str) -> None:
    road, _, house = number.partition(" ")
    sheet.frame(6, 6, 228, 98, "#ffffff", line=4, radius=8)
    sheet.words(120, 30, road, 28, "#ffffff")
    sheet.words(120, 70, house, 46, "#ffffff", bold=True)


def before_the_door(scene: Scene, shop: Shop) -> None:
    """Draw the things on the pavement: plants, or goods."""
    for x in (-2.5, 2.3):
        scene.shadow(x, FRONT - 0.7, 0.55, 0.25)
        scene.block(x - 0.26, 0, FRONT - 0.95, 0.52, 0.45, 0.45, "#a8603c" if shop.lanterns else "#7c8894")
        if shop.goods:
            scene.block(x - 0.4, 0.45, FRONT - 1.0, 0.8, 0.5, 0.55, "#c89a5b")
            continue
        x0, y0 = scene.at((x, 0.95, FRONT - 0.7))
        r = scene.size((x, 1, FRONT - 0.7), 0.2)
        for step in range(16):
            u, v = scene.random.uniform(-1.5, 1.5), scene.random.uniform(-2, 1.6)
            colour = mix("#2f6b3b", "#7fae5a", scene.random.random())
            scene.oval(x0 + u * r, y0 + v * r * 0.9, r * 0.9, r * (0.5 + step / 40), colour)
