"""Inside the restaurant: the hall with its guests, and a private room."""

from math import cos, pi, sin

from cmdesk.services.sample.drawing.canvas import HEIGHT, WIDTH, Canvas, lit, mix
from cmdesk.services.sample.drawing.people import anybody, seated
from cmdesk.services.sample.drawing.photo import WARM, Light
from cmdesk.services.sample.drawing.scene import Scene, View, looking

FAR = 9.5  # metres to the back wall
HIGH = 3.0
WOOD = "#8a5a36"
DISHES = ("#c4532f", "#d99a3a", "#5d8a45", "#a83a2c", "#e8c98a")


def hall(scene: Scene, *, guests: float, turn: float, eye_x: float = 0, clock: str = "11:40") -> Light:
    """Draw the hall; guests is the part of the seats that are taken."""
    scene.view = View(eye=(eye_x, 1.72, 0), turn=turn, lens=900, horizon=410)
    room(scene)
    back_wall(scene, clock)
    lamps(scene)
    for z in (8.1, 6.3, 4.5, 2.9):
        for x in (-3.0, -0.7, 1.6):
            if (x, z) != (-0.7, 2.9):  # leaves the way before us free
                table(scene, x, z, guests)
    return WARM


def room(scene: Scene) -> None:
    """Draw floor, walls, ceiling and the windows on the right."""
    scene.fade(0, 0, WIDTH, HEIGHT, "#efe6d6", "#e6d8c0")
    scene.floor(-4.2, 0.3, 8.4, FAR - 0.3, "#cdb491")
    scene.tiles(-4.2, 0.5, 8.4, FAR - 0.5, 0.6, "#a58a68", 0.6)
    scene.floor(-4.2, 0.3, 8.4, FAR - 0.3, "#f3ece0", high=HIGH)
    for side, colour in ((-4.2, "#e4d3b4"), (4.2, "#d8c6a6")):
        scene.face([(side, 0, 0.3), (side, 0, FAR), (side, HIGH, FAR), (side, HIGH, 0.3)], colour)
        scene.face([(side, 0, 0.3), (side, 0, FAR), (side, 0.95, FAR), (side, 0.95, 0.3)], lit(WOOD, 0.85))
        scene.face([(side, 0.95, 0.3), (side, 0.95, FAR), (side, 1.02, FAR), (side, 1.02, 0.3)], lit(WOOD, 1.3))
    for z in (1.2, 3.6, 6.0, 8.0):
        scene.face([(4.19, 1.2, z), (4.19, 1.2, z + 1.4), (4.19, 2.6, z + 1.4), (4.19, 2.6, z)], "#6b4a2e")
        scene.face(
            [(4.18, 1.26, z + 0.07), (4.18, 1.26, z + 1.33), (4.18, 2.54, z + 1.33), (4.18, 2.54, z + 0.07)], "#dff0fb"
        )
        scene.face(
            [(4.17, 1.26, z + 0.68), (4.17, 1.26, z + 0.74), (4.17, 2.54, z + 0.74), (4.17, 2.54, z + 0.68)], "#6b4a2e"
        )
        scene.face([(3.9, 0, z), (3.9, 0, z + 1.2), (1.5, 0, z + 0.5), (1.5, 0, z - 0.7)], "#fff2c8", 0.2)
    for z in (2.0, 4.6, 7.2):
        picture = [(-4.19, 1.35, z), (-4.19, 1.35, z + 1.1), (-4.19, 2.15, z + 1.1), (-4.19, 2.15, z)]
        scene.face(picture, "#5f3b24")
        inner = [(-4.18, 1.42, z + 0.08), (-4.18, 1.42, z + 1.02), (-4.18, 2.08, z + 1.02), (-4.18, 2.08, z + 0.08)]
        scene.face(inner, "#f5efdf")
        scene.face(
            [(-4.17, 1.42, z + 0.08), (-4.17, 1.42, z + 1.02), (-4.17, 1.75, z + 0.8), (-4.17, 1.6, z + 0.4)], "#7b9a86"
        )


def back_wall(scene: Scene, clock: str) -> None:
    """Draw the wall we look at: the hatch to the kitchen, the menu, a clock."""
    scene.wall(-4.2, 0, 8.4, HIGH, FAR, "#ead9ba")
    scene.wall(-4.2, 0, 8.4, 0.95, FAR - 0.01, WOOD)
    scene.wall(0.4, 1.0, 2.6, 1.1, FAR - 0.02, "#5a3a26")
    scene.wall(0.52, 1.1, 2.36, 0.9, FAR - 0.03, "#fff0c9")
    x, y = scene.at((1.3, 1.1, FAR))
    h = scene.size((1.3, 1, FAR), 0.62)
    scene.oval(x, y - h * 0.72, h * 0.17, h * 0.2, "#e9b98f")
    scene.box(x - h * 0.2, y - h * 1.15, h * 0.4, h * 0.32, "#ffffff", radius=h * 0.12)
    scene.box(x - h * 0.28, y - h * 0.52, h * 0.56, h * 0.5, "#f4f4f2", radius=h * 0.1)
    scene.wall(0.4, 2.12, 2.6, 0.34, FAR - 0.02, "#a3241c")
    scene.words(*scene.at((1.7, 2.29, FAR)), "明 厨 亮 灶", scene.size((1, 2, FAR), 0.22), "#f6d271", bold=True)
    menu = scene.flat(330, 260, "#8c1f19", menu_board)
    scene.poster(-3.2, 1.15, 2.3, 1.55, FAR - 0.02, menu)
    scene.disc((3.6, 2.3, FAR - 0.02), 0.3, "#5a3a26")
    scene.disc((3.6, 2.3, FAR - 0.03), 0.26, "#fffdf6")
    hour, minute = (int(part) for part in clock.split(":"))
    for turn, long, width in ((hour / 12 + minute / 720, 0.13, 5), (minute / 60, 0.21, 3)):
        tip = (3.6 + long * sin(turn * 2 * pi), 2.3 + long * cos(turn * 2 * pi), FAR - 0.04)
        scene.line([scene.at((3.6, 2.3, FAR - 0.04)), scene.at(tip)], "#222222", width)


def menu_board(sheet: Canvas) -> None:
    sheet.frame(6, 6, 318, 248, "#e7b95c", line=3, radius=4)
    sheet.words(165, 34, "招 牌 菜", 34, "#f6d271", bold=True)
    dishes = ("红烧肉 58", "酸菜鱼 68", "回锅肉 42", "家常豆腐 26", "干锅花菜 32", "手擀面 16")
    for place, dish in enumerate(dishes):
        sheet.words(22 + place % 2 * 152, 86 + place // 2 * 58, dish, 25, "#fbe9c6", anchor="lm")


def lamps(scene: Scene) -> None:
    for z in (8.4, 6.4, 4.4, 2.9):
        for x in (-2.6, 0.3, 2.9):
            top, bottom = scene.at((x, HIGH, z)), scene.at((x, 2.35, z))
            r = scene.size((x, 2.3, z), 0.2)
            scene.line([top, bottom], "#4a3526", 3)
            scene.soft(bottom[0], bottom[1] + r * 0.4, r * 3.4, r * 2.6, "#ffd98a", 0.5)
            shade = ((-1, 0.7), (-0.35, 0), (0.35, 0), (1, 0.7))
            scene.polygon([(bottom[0] + u * r, bottom[1] + v * r) for u, v in shade], "#b5432c")
            scene.oval(bottom[0], bottom[1] + r * 0.7, r, r * 0.3, "#fff6d8")


def table(scene: Scene, x: float, z: float, guests: float) -> None:
    """Draw a table for four with whoever sits there: two face us, two show their back."""
    taken = [scene.random.random() < guests for _ in range(4)]
    scene.shadow(x + 0.65, z, 1.15, 0.75, 0.5)
    for place in (0, 1):
        chair(scene, x + 0.1 + place * 0.68, z + 0.5)
        if taken[place]:
            seated(scene, x + 0.35 + place * 0.66, z + 0.52, anybody(scene))
    for foot in (x + 0.08, x + 1.16):
        scene.block(foot, 0, z - 0.3, 0.07, 0.74, 0.07, lit(WOOD, 0.75))
    scene.block(x, 0.72, z - 0.36, 1.3, 0.05, 0.74, lit(WOOD, 1.12))
    if any(taken):
        meal(scene, x, z)
    else:
        for place in range(2):
            dish(scene, x + 0.4 + place * 0.5, z, "#fbfaf6", 0.1)
    for place in (0, 1):
        if taken[2 + place]:
            seated(scene, x + 0.35 + place * 0.66, z - 0.62, anybody(scene), back=True)
        chair(scene, x + 0.1 + place * 0.68, z - 0.95, back=True)


def meal(scene: Scene, x: float, z: float) -> None:
    for place in range(4):
        colour = scene.random.choice(DISHES)
        dish(
            scene,
            x + 0.25 + place % 2 * 0.62 + scene.random.uniform(0, 0.15),
            z - 0.14 + place // 2 * 0.3,
            colour,
            0.15,
        )


def dish(scene: Scene, x: float, z: float, food: str, radius: float) -> None:
    spot = scene.at((x, 0.79, z))
    r = scene.size((x, 0.79, z), radius)
    flat = (scene.at((x, 0.79, z))[1] - scene.at((x, 0.79, z + radius))[1]) / r
    scene.oval(spot[0], spot[1] + r * 0.1, r * 1.02, r * flat, "#b9ab95")
    scene.oval(*spot, r, r * flat, "#fdfcf8")
    scene.oval(*spot, r * 0.7, r * flat * 0.68, food)


def chair(scene: Scene, x: float, z: float, *, back: bool = False) -> None:
    colour = "#a9743f"
    if back:
        scene.block(x, 0.42, z + 0.02, 0.44, 0.05, 0.4, colour)
        scene.block(x, 0.5, z, 0.44, 0.42, 0.04, lit(colour, 1.05))
        for foot in (x, x + 0.39):
            scene.block(foot, 0, z, 0.05, 0.55, 0.04, lit(colour, 0.85))
        return
    scene.block(x, 0.5, z + 0.3, 0.44, 0.42, 0.04, lit(colour, 0.9))
    scene.block(x, 0.42, z - 0.1, 0.44, 0.05, 0.4, colour)


def private_room(scene: Scene, *, turn: float, name: str = "牡丹厅") -> Light:
    """Draw a private room with a round table, laid and empty."""
    scene.view = looking(0, 3.4, 3.5, turn=turn, high=1.75, lens=900, horizon=440)
    far = 5.6
    scene.fade(0, 0, WIDTH, HEIGHT, "#f1e8da", "#d9c7aa")
    scene.floor(-3, 0.3, 6, far - 0.3, "#a9805a")
    scene.tiles(-3, 0.5, 6, far - 0.5, 0.3, "#7f5c3d", 0.4)
    scene.floor(-3, 0.3, 6, far - 0.3, "#f5efe4", high=HIGH)
    for side, colour in ((-3, "#e2cfae"), (3, "#d3bf9d")):
        scene.face([(side, 0, 0.3), (side, 0, far), (side, HIGH, far), (side, HIGH, 0.3)], colour)
    scene.wall(-3, 0, 6, HIGH, far, "#e9d8b8")
    scene.wall(-3, 0, 6, 0.9, far - 0.01, lit(WOOD, 0.9))
    scene.face([(2.98, 0, 1.6), (2.98, 0, 2.6), (2.98, 2.2, 2.6), (2.98, 2.2, 1.6)], lit(WOOD, 0.7))
    scroll = scene.flat(430, 240, "#f7f1e2", lambda sheet: peony(sheet, name))
    scene.wall(-1.5, 1.2, 3.0, 1.6, far - 0.02, "#6b3f26")
    scene.poster(-1.4, 1.28, 2.8, 1.44, far - 0.03, scroll)
    scene.block(-2.9, 0, far - 0.6, 1.2, 0.85, 0.55, lit(WOOD, 0.95))
    for spot in range(3):
        scene.block(-2.7 + spot * 0.3, 0.85, far - 0.45, 0.1, 0.3, 0.1, ("#a3241c", "#f4f1e8", "#2f6b3b")[spot])
    round_table(scene)
    x, y = scene.at((0, 2.62, 3.4))
    scene.line([scene.at((0, HIGH, 3.4)), (x, y)], "#4a3526", 4)
    scene.soft(x, y + 30, 420, 260, "#ffe3a6", 0.5)
    for r, colour in ((120, "#e7c472"), (104, "#fff6dc")):
        scene.oval(x, y + 20, r, r * 0.42, colour)
    return WARM


def peony(sheet: Canvas, name: str) -> None:
    """Paint peonies and the name of the room."""
    for x, y, r in ((110, 120, 46), (180, 150, 34), (70, 165, 28)):
        for step in range(9):
            angle = step * 2 * pi / 9
            petal = mix("#c83f5d", "#f0a3b0", step % 3 / 3)
            sheet.oval(x + cos(angle) * r * 0.6, y + sin(angle) * r * 0.55, r * 0.5, r * 0.42, petal)
        sheet.oval(x, y, r * 0.3, r * 0.28, "#f2c14e")
    for x, y in ((150, 205), (60, 205), (120, 60), (215, 190)):
        sheet.oval(x, y, 30, 12, "#4f7d4b")
    sheet.words(330, 118, name, 60, "#3b2a20", bold=True)
    sheet.box(312, 180, 36, 36, "#b3261e", radius=4)
    sheet.words(330, 198, "王", 26, "#fbe9d8", bold=True)


def round_table(scene: Scene) -> None:
    """Draw the round table with its turntable and the chairs around it."""
    middle, z0 = 0.0, 3.4
    ring = [(step * pi / 4 + pi / 8) for step in range(8)]
    scene.shadow(middle, z0, 1.9, 1.5, 0.55)
    far_side = sorted(ring, key=lambda angle: -sin(angle))
    for angle in far_side[:4]:
        chair(scene, middle + 1.35 * cos(angle) - 0.22, z0 + 1.3 * sin(angle))
    scene.block(-0.16, 0, z0 - 0.16, 0.32, 0.72, 0.32, lit(WOOD, 0.6))
    for high, radius, colour in (
        (0.5, 1.14, "#9c2b24"),
        (0.62, 1.14, "#a8302a"),
        (0.74, 1.15, "#c9504a"),
        (0.755, 1.1, "#f6efe2"),
    ):
        scene.face(
            [(middle + radius * cos(a * pi / 20), high, z0 + radius * sin(a * pi / 20)) for a in range(40)], colour
        )
    plate = [(middle + 0.62 * cos(a * pi / 20), 0.79, z0 + 0.62 * sin(a * pi / 20)) for a in range(40)]
    scene.face(plate, "#dbe7ea")
    scene.face([(x, y + 0.012, z) for x, y, z in plate], "#eef5f6")
    for angle in ring:
        dish(scene, middle + 0.9 * cos(angle), z0 + 0.88 * sin(angle), "#f3ecdd", 0.13)
    for angle in ring[::2]:
        dish(scene, middle + 0.36 * cos(angle), z0 + 0.36 * sin(angle), scene.random.choice(DISHES), 0.14)
    for angle in far_side[4:]:
        chair(scene, middle + 1.4 * cos(angle) - 0.22, z0 + 1.35 * sin(angle) - 0.2, back=True)
