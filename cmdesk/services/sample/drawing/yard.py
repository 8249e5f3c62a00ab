"""A haulier: the yard with its trucks, one truck near by, the screen that follows them."""

from collections.abc import Sequence

from cmdesk.services.sample.drawing.canvas import HEIGHT, WIDTH, Canvas, lit, mix
from cmdesk.services.sample.drawing.people import Look, standing
from cmdesk.services.sample.drawing.photo import DAY, WARM, Light
from cmdesk.services.sample.drawing.scene import Scene, looking

TRACKED = (  # where each truck is on the map, and the kilometres it has driven
    (230, 330, 9120), (120, 380, 8870), (420, 345, 9310), (610, 250, 8640), (300, 168, 9050), (540, 180, 9010),
)  # fmt: skip
CABS = ("#2f6aa8", "#2f7f86", "#c4352a", "#e6e9ea", "#2f6aa8", "#c4352a")


def yard(scene: Scene, *, people: Sequence[Look] = (), trucks: int = 5, turn: float = 16) -> Light:
    """Draw a row of trucks on the yard in the morning; people stand before them."""
    scene.view = looking(0.2, 12, 12.6, turn=turn, high=2.3, lens=1250, horizon=520)
    sky(scene)
    depot(scene)
    for place in reversed(range(trucks)):
        truck(scene, -6.2 + place * 3.3, 10.5 + place % 2 * 0.5, CABS[place % len(CABS)], plate=f"示A·{place + 1:05d}")
    for place, look in enumerate(people):
        standing(scene, -1.9 + place * 0.95, 5.0 - place * 0.28, look, tall=1.66 if look.long_hair else 1.75)
    return DAY


def near_truck(scene: Scene, *, colour: str = "#c4352a") -> Light:
    """Draw one truck from the corner of its cab."""
    scene.view = looking(1.0, 8.8, 7.2, turn=-27, high=1.75, lens=1250, horizon=600)
    sky(scene)
    depot(scene)
    truck(scene, -0.6, 7.0, colour, plate="示A·00003", long=7.2)
    return WARM


def sky(scene: Scene) -> None:
    scene.fade(0, 0, WIDTH, 640, "#86b2dc", "#f0e9da")
    for x, y, r in ((300, 130, 110), (420, 150, 90), (1180, 110, 130), (1330, 140, 100)):
        scene.oval(x, y, r * 1.6, r * 0.36, "#ffffff", 0.45)
    for step in range(9):
        high = scene.random.uniform(40, 130)
        scene.box(step * 190 - 40, scene.view.horizon - high, 170, high + 20, mix("#a9b7c4", "#c9d2d8", step % 3 / 3))
    scene.fade(0, scene.view.horizon - 4, WIDTH, HEIGHT - scene.view.horizon + 4, "#b5b1a8", "#85827d")


def depot(scene: Scene) -> None:
    """Draw the depot behind the trucks: a hall with roller doors."""
    scene.block(-22, 0, 24, 44, 6.2, 8, "#d9cfbd")
    scene.wall(-22, 5.2, 44, 1.0, 23.95, "#5a6b62")
    letters = scene.flat(
        900, 90, "#5a6b62", lambda sheet: sheet.words(450, 45, "示例物流园  6 号库", 62, "#ffffff", bold=True)
    )
    scene.poster(-6, 5.22, 9.6, 0.96, 23.9, letters)
    for x in range(-20, 20, 5):
        scene.wall(x, 0, 3.4, 4.2, 23.94, "#9aa6ad")
        for row in range(14):
            scene.wall(x, row * 0.3, 3.4, 0.04, 23.92, "#84919a")
        scene.wall(x + 1.2, 4.4, 1.0, 0.5, 23.92, "#f4f6f7")
        scene.words(
            *scene.at((x + 1.7, 4.65, 23.9)), str((x + 20) // 5 + 1), scene.size((x, 4, 24), 0.5), "#2f5f8f", bold=True
        )
    for x in range(-12, 16, 4):
        scene.floor(x, 3.5, 0.12, 15, "#f0ece0", alpha=0.8)


def truck(scene: Scene, left: float, near: float, colour: str, *, plate: str, long: float = 6.0) -> None:
    """Draw a box truck that faces us; left is the near corner of its cab."""
    wide = 2.3
    scene.shadow(left + wide / 2, near + 0.4, 2.4, 1.6, 0.55)
    for z in (near + 1.7 + long, near + 2.6 + long * 0.6, near + 0.75):
        wheels(scene, left, wide, z)
    scene.block(left, 0.95, near + 2.0, wide, 0.18, long, "#3a4148")
    scene.block(
        left - 0.05, 1.12, near + 1.85, wide + 0.1, 2.55, long, ("#f1f3f3", "#dfe8ee", "#f3efe4")[round(left) % 3]
    )
    for side, shift in ((left - 0.055, -1), (left + wide + 0.055, 1)):
        if not seen(scene, side, shift):
            continue
        ends = (near + 2.1, near + long + 1.4)
        stripe = [(side, high, z) for high, z in zip((2.3, 2.3, 2.65, 2.65), (*ends, *reversed(ends)), strict=True)]
        scene.face(stripe, colour, 0.85)
    scene.wall(left - 0.05, 3.3, wide + 0.1, 0.1, near + 1.84, "#d4dadd")
    cab(scene, left, near, wide, colour, plate)


def seen(scene: Scene, side: float, shift: int) -> bool:
    """Tell whether we see the left (shift -1) or right (1) side of something that ends at side."""
    return (scene.view.eye[0] - side) * shift > 0


def wheels(scene: Scene, left: float, wide: float, z: float) -> None:
    for x in (left + 0.04, left + wide - 0.04):
        for shift in (0.26, 0.0) if x < left + 1 else (-0.26, 0.0):
            scene.disc((x + shift, 0.48, z), 0.48, "#24272b", across=False)
        scene.disc((x, 0.48, z), 0.27, "#aab2b7", across=False)
        scene.disc((x, 0.48, z), 0.1, "#5d666c", across=False)


def cab(scene: Scene, left: float, near: float, wide: float, colour: str, plate: str) -> None:
    """Draw the cab: windscreen, grille, lamps, number plate, mirrors."""
    scene.block(left, 0.55, near, wide, 2.0, 1.75, colour)
    scene.block(left + 0.1, 2.55, near + 0.25, wide - 0.2, 0.35, 1.4, lit(colour, 1.05))
    front = near - 0.01
    scene.wall(left + 0.12, 1.62, wide - 0.24, 0.85, front, "#26323c")
    scene.wall(left + 0.16, 1.66, wide - 0.32, 0.77, front - 0.01, "#7fa0b5")
    scene.shine(left + 0.3, 1.66, 1.0, 0.77, front - 0.02, 0.35)
    for side, shift in ((left - 0.012, -1), (left + wide + 0.012, 1)):
        pane = [(side, 1.6, near + 0.3), (side, 1.6, near + 1.3), (side, 2.4, near + 1.3), (side, 2.4, near + 0.45)]
        if seen(scene, side, shift):
            scene.face(pane, "#5d7a8d")
        scene.block(side + shift * 0.2 - 0.06, 1.7, near + 0.05, 0.12, 0.45, 0.1, "#24272b")
    for row in range(4):
        scene.wall(left + 0.5, 1.02 + row * 0.12, wide - 1.0, 0.07, front, "#2b3036")
    for x in (left + 0.1, left + wide - 0.44):
        scene.wall(x, 0.98, 0.34, 0.26, front, "#fdf6d8")
        scene.wall(x, 0.9, 0.34, 0.07, front, "#e0922e")
    scene.block(left - 0.03, 0.4, near - 0.1, wide + 0.06, 0.42, 0.3, "#4a5258")
    sign = scene.flat(300, 84, "#f0c23a", lambda sheet: sheet.words(150, 42, plate, 50, "#1c1f24", bold=True))
    scene.poster(left + wide / 2 - 0.42, 0.5, 0.84, 0.24, near - 0.11, sign)


def fleet_screen(sheet: Canvas) -> None:
    """Paint the map of the tracking platform: roads, six trucks, their kilometres."""
    sheet.box(0, 0, 900, 580, "#e8efe6")
    roads = (
        (((0, 420), (260, 330), (560, 360), (900, 220)), 26), (((180, 0), (230, 330), (330, 580)), 20),
        (((620, 0), (600, 260), (700, 580)), 20), (((0, 150), (300, 170), (620, 120), (900, 60)), 16),
    )  # fmt: skip
    for points, width in roads:
        sheet.line(points, "#ffffff", width)
        sheet.line(points, "#f2c95c", width * 0.5)
    sheet.polygon([(420, 430), (560, 410), (600, 520), (460, 540)], "#a9cbe0")
    sheet.box(0, 0, 900, 66, "#1f2f45")
    sheet.words(28, 34, "车辆定位平台 · 本月里程", 32, "#ffffff", bold=True, anchor="lm")
    sheet.box(640, 84, 240, 330, "#ffffff", radius=8)
    for place, (x, y, driven) in enumerate(TRACKED):
        sheet.oval(x, y, 24, 24, "#ffffff")
        sheet.oval(x, y, 19, 19, "#1f5fae")
        sheet.words(x, y, str(place + 1), 24, "#ffffff", bold=True)
        sheet.words(662, 118 + place * 52, f"{place + 1} 号车", 25, "#484c54", anchor="lm")
        sheet.words(862, 118 + place * 52, f"{driven:,} km", 26, "#1c1f24", anchor="rm")
