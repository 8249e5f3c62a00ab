"""People in a few shapes: standing, at table with their face or their back to us."""

from dataclasses import dataclass

from cmdesk.services.sample.drawing.canvas import Canvas, lit, mix
from cmdesk.services.sample.drawing.scene import Scene

SKIN = ("#f2c9a4", "#e9b98f", "#dfa97f", "#f0c4a0")
HAIR = ("#1f1b1a", "#2b2422", "#37302c", "#241d1b", "#2f2624", "#6a6562")
CLOTHES = (
    "#c7553f", "#3f6ea5", "#4d8b6a", "#d8a23a", "#7a5c99", "#e9e4da", "#2f3c4f", "#b46a7f", "#6f8a8f", "#8b9a5b",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Look:
    """How someone is dressed."""

    clothes: str
    skin: str = SKIN[0]
    hair: str = HAIR[0]
    long_hair: bool = False
    trousers: str = "#2e3340"
    cap: str = ""
    apron: str = ""
    badge: bool = False


def anybody(canvas: Canvas) -> Look:
    """Return someone or other."""
    choose = canvas.random.choice
    return Look(
        clothes=choose(CLOTHES),
        skin=choose(SKIN),
        hair=choose(HAIR),
        long_hair=choose((True, True, False, False, False)),
    )


def standing(scene: Scene, x: float, z: float, look: Look, *, tall: float = 1.7) -> None:
    """Draw someone who stands at (x, z) with their face to us."""
    foot_x, foot_y = scene.at((x, 0, z))
    h = scene.size((x, 0, z), tall)
    scene.shadow(x, z, tall * 0.24, tall * 0.1, 0.45)
    dark = lit(look.trousers, 0.8)
    for side, colour in ((-1, look.trousers), (1, dark)):
        leg = [(0.012, 0.5), (0.105, 0.5), (0.085, 0.03), (0.022, 0.03)]
        scene.polygon([(foot_x + side * u * h, foot_y - v * h) for u, v in leg], colour)
        shoe = foot_x + (side * 0.055 - 0.042) * h
        scene.box(shoe, foot_y - 0.035 * h, 0.084 * h, 0.04 * h, "#1c1a1c", radius=0.018 * h)
    upper(scene, foot_x, foot_y - 0.47 * h, h * 0.53, look)


def seated(scene: Scene, x: float, z: float, look: Look, *, back: bool = False, low: float = 0.5) -> None:
    """Draw the upper body of someone at table; their seat is low metres above the floor."""
    seat_x, seat_y = scene.at((x, low, z))
    upper(scene, seat_x, seat_y, scene.size((x, low, z), 0.86), look, back=back)


def upper(canvas: Canvas, x: float, y: float, h: float, look: Look, *, back: bool = False) -> None:
    """Draw trunk, arms and head, h units high, on (x, y)."""
    shade = lit(look.clothes, 0.86)
    if look.long_hair:
        canvas.box(x - 0.15 * h, y - 0.94 * h, 0.3 * h, 0.36 * h, look.hair, radius=0.1 * h)
    for side in (-1, 1):
        shoulder, elbow = (x + side * 0.2 * h, y - 0.56 * h), (x + side * 0.27 * h, y - 0.26 * h)
        hand = (x + side * 0.2 * h, y - 0.02 * h)
        canvas.line([shoulder, elbow, hand], shade, 0.115 * h)
        canvas.oval(hand[0], hand[1], 0.052 * h, 0.056 * h, look.skin)
    trunk = [(-0.2, 0), (0.2, 0), (0.235, 0.5), (0.17, 0.645), (-0.17, 0.645), (-0.235, 0.5)]
    canvas.polygon([(x + u * h, y - v * h) for u, v in trunk], look.clothes)
    canvas.polygon([(x + u * h, y - v * h) for u, v in ((0.06, 0), (0.2, 0), (0.235, 0.5), (0.17, 0.645))], shade, 0.5)
    if not back:
        dressed(canvas, x, y, h, look)
    canvas.box(x - 0.055 * h, y - 0.73 * h, 0.11 * h, 0.12 * h, lit(look.skin, 0.86), radius=0.03 * h)
    head(canvas, x, y - 0.83 * h, 0.135 * h, look, back=back)


def dressed(canvas: Canvas, x: float, y: float, h: float, look: Look) -> None:
    """Draw what the front of the clothes shows."""
    if look.badge:
        collar = [(-0.07, 0.65), (0.07, 0.65), (0, 0.5)]
        canvas.polygon([(x + u * h, y - v * h) for u, v in collar], "#f7f7f4")
        canvas.polygon([(x + u * h, y - v * h) for u, v in ((-0.018, 0.57), (0.018, 0.57), (0, 0.25))], "#a8322d")
        canvas.box(x + 0.07 * h, y - 0.45 * h, 0.09 * h, 0.035 * h, "#e7c66a")
    if look.apron:
        canvas.box(x - 0.15 * h, y - 0.42 * h, 0.3 * h, 0.42 * h, look.apron, radius=0.03 * h)
        for side in (-1, 1):
            canvas.line([(x + side * 0.12 * h, y - 0.4 * h), (x + side * 0.08 * h, y - 0.63 * h)], look.apron, 0.03 * h)


def head(canvas: Canvas, x: float, y: float, r: float, look: Look, *, back: bool) -> None:
    for side in (-1, 1):
        canvas.oval(x + side * 0.93 * r, y + 0.1 * r, 0.16 * r, 0.24 * r, lit(look.skin, 0.9))
    canvas.oval(x, y, 0.93 * r, 1.1 * r, look.skin)
    if back:
        canvas.oval(x, y - 0.08 * r, r, 1.1 * r, look.hair)
        if look.long_hair:
            canvas.box(x - r, y - 0.3 * r, 2 * r, 1.9 * r, look.hair, radius=0.6 * r)
        return
    hair(canvas, x, y, r, look)
    for side in (-1, 1):
        canvas.oval(x + side * 0.36 * r, y + 0.1 * r, 0.09 * r, 0.11 * r, "#2a2320")
        canvas.oval(x + side * 0.52 * r, y + 0.42 * r, 0.2 * r, 0.12 * r, mix(look.skin, "#d9705a", 0.4))
    canvas.line([(x - 0.2 * r, y + 0.54 * r), (x, y + 0.62 * r), (x + 0.2 * r, y + 0.54 * r)], "#9c4a3c", 0.09 * r)


def hair(canvas: Canvas, x: float, y: float, r: float, look: Look) -> None:
    """Draw the fringe, or the cap, over the forehead."""
    top = [
        (-1, 0.12), (-1.03, -0.4), (-0.8, -0.88), (-0.4, -1.17), (0.1, -1.25), (0.55, -1.1), (0.9, -0.75),
        (1.03, -0.3), (1, 0.12), (0.84, -0.3), (0.35, -0.52), (-0.3, -0.42), (-0.8, -0.28),
    ]  # fmt: skip
    canvas.polygon([(x + u * r, y + v * r) for u, v in top], look.hair)
    if look.cap:
        canvas.box(x - 1.05 * r, y - 1.15 * r, 2.1 * r, 0.75 * r, look.cap, radius=0.2 * r)
        canvas.oval(x, y - 1.25 * r, 1.12 * r, 0.55 * r, look.cap)
        canvas.line([(x - 1.02 * r, y - 0.52 * r), (x + 1.02 * r, y - 0.52 * r)], lit(look.cap, 0.85), 0.12 * r)
