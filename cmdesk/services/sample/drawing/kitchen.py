"""Behind the restaurant: the kitchen at work, the store room, the cold cabinets."""

from cmdesk.services.sample.drawing.canvas import HEIGHT, WIDTH, Canvas, lit, mix
from cmdesk.services.sample.drawing.people import Look, standing
from cmdesk.services.sample.drawing.photo import COOL, DAY, Light
from cmdesk.services.sample.drawing.scene import Scene, View

STEEL = "#c3c9cd"
FAR = 4.6


def kitchen(scene: Scene) -> Light:
    """Draw the kitchen: hood and woks at the back, a cook at the fire."""
    scene.view = View(eye=(-0.3, 1.65, 0), turn=6, lens=980, horizon=480)
    tiled_room(scene, "#e9edec", "#b4552f")
    scene.block(-2.2, 2.15, FAR - 1.1, 4.0, 0.55, 1.1, "#b3babf")
    scene.block(-2.2, 2.06, FAR - 1.12, 4.0, 0.1, 0.05, "#8e969c")
    scene.block(-0.5, 2.7, FAR - 0.8, 0.6, 0.6, 0.6, "#a7afb4")
    for count in range(9):
        x = -2.0 + count * 0.2
        scene.line([scene.at((x, 1.98, FAR - 0.05)), scene.at((x, 1.62, FAR - 0.05))], "#7d868c", 4)
        scene.disc((x, 1.56, FAR - 0.06), 0.07, "#98a1a7")
    stove(scene)
    side_table(scene)
    cook = Look(clothes="#f4f4f1", cap="#ffffff", apron="#7a2a22", skin="#e9b98f", trousers="#3a3f47")
    standing(scene, 1.25, FAR - 1.75, cook, tall=1.72)
    return COOL


def tiled_room(scene: Scene, tile: str, ground: str, half: float = 2.6) -> None:
    scene.fade(0, 0, WIDTH, HEIGHT, "#f2f4f3", "#d9dcda")
    scene.floor(-half, 0.3, half * 2, FAR - 0.3, ground)
    scene.tiles(-half, 0.4, half * 2, FAR - 0.4, 0.4, lit(ground, 0.7), 0.6)
    for side, light in ((-half, 0.96), (half, 0.88)):
        scene.face([(side, 0, 0.3), (side, 0, FAR), (side, 3, FAR), (side, 3, 0.3)], lit(tile, light))
    scene.wall(-half, 0, half * 2, 3, FAR, tile)
    for row in range(1, 11):
        ends = [(-half, row * 0.28, 0.3), (-half, row * 0.28, FAR), (half, row * 0.28, FAR), (half, row * 0.28, 0.3)]
        scene.line([scene.at(end) for end in ends], lit(tile, 0.82), 1.5, 0.7)
    for column in range(round(half * 2 / 0.28)):
        x = -half + column * 0.28
        scene.line([scene.at((x, 0, FAR)), scene.at((x, 2.8, FAR))], lit(tile, 0.82), 1.5, 0.7)
    scene.floor(-half, 0.3, half * 2, FAR - 0.3, "#fafbfa", high=3)
    for z in (1.6, 3.2):
        scene.floor(-0.9, z, 1.8, 0.35, "#ffffff", high=2.98)
        spot = scene.at((0, 2.95, z))
        scene.soft(*spot, 520, 200, "#ffffff", 0.5)


def stove(scene: Scene) -> None:
    """Draw the range with three woks, fire under two of them."""
    scene.block(-2.2, 0, FAR - 0.95, 4.0, 0.82, 0.9, STEEL)
    for x in (-2.0, -0.7, 0.6):
        scene.wall(x, 0.12, 1.1, 0.5, FAR - 0.96, lit(STEEL, 0.85))
        scene.block(x + 0.45, 0.66, FAR - 1.0, 0.18, 0.06, 0.05, "#3b4046")
    for x, burning, food in ((-1.45, True, "#7fa348"), (-0.2, True, "#c4532f"), (1.05, False, "")):
        spot, r = scene.at((x, 0.9, FAR - 0.5)), scene.size((x, 0.9, FAR - 0.5), 0.38)
        scene.oval(spot[0], spot[1] + r * 0.2, r * 0.96, r * 0.4, "#23262a")
        if burning:
            flame(scene, spot[0], spot[1] + r * 0.62, r)
        scene.oval(spot[0], spot[1], r, r * 0.32, "#3d4248")
        scene.oval(spot[0], spot[1] + r * 0.03, r * 0.86, r * 0.25, "#1d2024")
        if food:
            for _ in range(26):
                u, v = scene.random.uniform(-0.6, 0.6), scene.random.uniform(-0.12, 0.14)
                colour = mix(food, scene.random.choice(("#f0c95a", "#8fae4f", "#d96b3a")), 0.5)
                scene.oval(spot[0] + u * r, spot[1] + v * r, r * 0.1, r * 0.06, colour)
            for step in range(5):
                scene.soft(spot[0] + scene.random.uniform(-30, 30), spot[1] - 60 - step * 42, 90, 60, "#ffffff", 0.16)


def flame(scene: Scene, x: float, y: float, r: float) -> None:
    scene.soft(x, y, r * 1.7, r * 0.9, "#ff9a3c", 0.55)
    for colour, part in (("#f26a1b", 1.0), ("#ffb22e", 0.66), ("#fff0a8", 0.34)):
        for step in range(-3, 4):
            u = x + step * r * 0.26
            high = r * part * (0.55 - abs(step) * 0.06 + scene.random.uniform(0, 0.12))
            low = y - abs(step) * r * 0.04
            tongue = [(u - r * 0.15, low), (u, y), (u + r * 0.15, low), (u + r * 0.05, y - high)]
            scene.polygon(tongue, colour)


def side_table(scene: Scene) -> None:
    """Draw the table along the left wall with bowls of what is ready to cook."""
    scene.block(-2.6, 0.74, 1.0, 0.8, 0.06, 2.4, lit(STEEL, 1.15))
    scene.block(-2.58, 0.25, 1.05, 0.75, 0.04, 2.3, lit(STEEL, 0.9))
    for z in (3.1, 2.6, 2.1, 1.65, 1.25):
        spot = scene.at((-2.2, 0.84, z))
        r = scene.size((-2.2, 0.84, z), 0.15)
        scene.oval(spot[0], spot[1] + r * 0.25, r, r * 0.6, "#8f989e")
        scene.oval(spot[0], spot[1], r, r * 0.42, "#e8ecee")
        colour = scene.random.choice(("#c9463a", "#6f9c46", "#e6b34a", "#e9e2cf", "#8a5a3a"))
        scene.oval(spot[0], spot[1], r * 0.82, r * 0.32, colour)
    for z in (1.6, 2.6):
        scene.block(-2.5, 0.29, z, 0.5, 0.3, 0.45, "#3f7fb5")


def store_room(scene: Scene) -> Light:
    """Draw the restaurant's store: rice, oil, cartons and vegetables on steel shelves."""
    scene.view = View(eye=(0.25, 1.5, 0.3), turn=-9, lens=1020, horizon=560)
    tiled_room(scene, "#e8e4da", "#9a9b97", 2.4)
    shelf(scene, -2.1, 3.9, 2.9)
    shelf(scene, 1.0, 3.9, 1.4)
    for x, z, colour, leaf in (
        (-1.9, 2.5, "#3f8a5c", "#86b04f"),
        (-1.15, 2.55, "#c9562f", "#d8472f"),
        (-1.75, 1.9, "#3a6fa8", "#e0b64f"),
    ):
        scene.shadow(x + 0.3, z + 0.2, 0.55, 0.35)
        scene.block(x, 0, z, 0.62, 0.3, 0.42, colour)
        for _ in range(26):
            u, v = scene.random.uniform(0.06, 0.56), scene.random.uniform(0.05, 0.38)
            spot = scene.at((x + u, 0.33, z + v))
            r = scene.size((x, 0.3, z), 0.065)
            scene.oval(spot[0], spot[1], r, r * 0.8, mix(leaf, "#ffffff", scene.random.uniform(0, 0.25)))
    for step in range(3):
        sack(scene, 0.75 + step * 0.06, step * 0.2, 2.7)
    return DAY


def shelf(scene: Scene, left: float, away: float, width: float) -> None:
    """Draw a steel rack with four boards, full of groceries."""
    for x in (left, left + width - 0.05):
        scene.block(x, 0, away + 0.5, 0.05, 2.3, 0.05, "#7d868e")
    for level in (0.15, 0.75, 1.35, 1.95):
        scene.block(left, level, away, width, 0.04, 0.55, "#aab2b8")
        scene.wall(left, level - 0.12, width, 0.13, away + 0.3, "#3a3f45", 0.12)
        x = left + 0.08
        while x < left + width - 0.35:
            x += grocery(scene, x, level + 0.04, away + 0.08)
    for x in (left, left + width - 0.05):
        scene.block(x, 0, away - 0.02, 0.05, 2.3, 0.05, "#8f989f")


def grocery(scene: Scene, x: float, low: float, away: float) -> float:
    """Put one thing on the board; return how wide it is."""
    kind = scene.random.choice(("oil", "carton", "carton", "sauce", "sack", "tins"))
    if kind == "oil":
        scene.block(x, low, away, 0.18, 0.3, 0.2, "#e6b53c")
        scene.wall(x + 0.02, low + 0.08, 0.14, 0.14, away - 0.01, "#c23b2b")
        scene.block(x + 0.06, low + 0.3, away + 0.06, 0.06, 0.06, 0.06, "#b7352a")
        return 0.24
    if kind == "sauce":
        for step in range(3):
            scene.block(x + step * 0.1, low, away, 0.075, 0.26, 0.08, "#3c2418")
            scene.wall(x + step * 0.1, low + 0.06, 0.075, 0.1, away - 0.01, "#e9d9a0")
            scene.block(x + step * 0.1 + 0.022, low + 0.26, away + 0.02, 0.03, 0.06, 0.03, "#c8352a")
        return 0.36
    if kind == "tins":
        for step in range(2):
            for row in range(2):
                scene.block(x + step * 0.15, low + row * 0.15, away, 0.13, 0.14, 0.13, ("#4d8b6a", "#b8483a")[row])
        return 0.36
    if kind == "sack":
        scene.block(x, low, away, 0.42, 0.24, 0.35, "#efe8d6")
        scene.words(
            *scene.at((x + 0.21, low + 0.12, away)), "面粉", scene.size((x, low, away), 0.12), "#2f5f9b", bold=True
        )
        return 0.48
    high = scene.random.uniform(0.26, 0.42)
    scene.block(x, low, away, 0.44, high, 0.4, "#c49a63")
    scene.wall(x, low + high * 0.46, 0.44, 0.05, away - 0.01, "#e3c797")
    word = scene.random.choice(("粉条", "酱油", "木耳", "餐具", "纸巾", "饮料"))
    scene.words(
        *scene.at((x + 0.22, low + high * 0.22, away)), word, scene.size((x, low, away), 0.1), "#5d4326", bold=True
    )
    return 0.5


def sack(scene: Scene, x: float, low: float, away: float) -> None:
    if not low:
        scene.shadow(x + 0.45, away + 0.2, 0.8, 0.4)
    scene.block(x, low, away, 0.9, 0.2, 0.5, "#f1ead8")
    scene.wall(x + 0.2, low + 0.02, 0.5, 0.16, away - 0.01, "#cf3f33")
    scene.words(
        *scene.at((x + 0.45, low + 0.1, away)), "东北大米 25kg", scene.size((x, low, away), 0.07), "#fff6e0", bold=True
    )


def cabinets(scene: Scene) -> Light:
    """Draw the restaurant's main equipment: a cold cabinet of four doors, a steamer, a freezer."""
    scene.view = View(eye=(0.5, 1.5, 0.2), turn=-12, lens=1080, horizon=560)
    tiled_room(scene, "#e4e9ea", "#a8a29a")
    scene.shadow(-0.9, FAR - 0.6, 1.4, 0.5)
    scene.block(-1.7, 0.1, FAR - 0.85, 1.5, 1.95, 0.8, "#ccd2d6")
    for x in (-1.66, -0.93):
        for low in (0.2, 1.12):
            scene.wall(x, low, 0.69, 0.84, FAR - 0.86, "#dce1e4")
            scene.shine(x + 0.05, low, 0.6, 0.84, FAR - 0.87, 0.5)
            scene.block(x + (0.58 if x < -1 else 0.06), low + 0.25, FAR - 0.9, 0.04, 0.32, 0.03, "#7c868d")
    scene.wall(-1.15, 1.98, 0.4, 0.07, FAR - 0.86, "#11202a")
    scene.words(*scene.at((-0.95, 2.015, FAR - 0.86)), "-18℃", scene.size((0, 2, FAR), 0.065), "#5ff0c8", bold=True)
    steamer(scene)
    scene.shadow(-2.2, 2.5, 0.6, 0.6)
    scene.block(-2.55, 0, 2.0, 0.7, 0.85, 1.3, "#f1f3f3")
    scene.block(-2.57, 0.85, 1.98, 0.74, 0.06, 1.34, "#4d7fb0")
    card = scene.flat(260, 160, "#fffdf4", equipment_card)
    scene.poster(-1.62, 1.72, 0.36, 0.22, FAR - 0.88, card)
    return COOL


def steamer(scene: Scene) -> None:
    scene.shadow(0.85, FAR - 0.6, 0.9, 0.5)
    scene.block(0.3, 0.08, FAR - 0.8, 1.05, 1.7, 0.72, "#bfc6cb")
    for row in range(3):
        scene.wall(0.36, 0.3 + row * 0.48, 0.93, 0.42, FAR - 0.81, "#d5dbdf")
        scene.block(0.7, 0.46 + row * 0.48, FAR - 0.86, 0.26, 0.05, 0.05, "#59626a")
    for step in range(6):
        spot = scene.at((0.8 + scene.random.uniform(-0.3, 0.3), 1.95 + step * 0.12, FAR - 0.5))
        scene.soft(*spot, 110, 70, "#ffffff", 0.3)

    scene.words(*scene.at((0.82, 1.66, FAR - 0.82)), "蒸饭柜", scene.size((0.8, 1.6, FAR), 0.1), "#7b2d22", bold=True)
    for row in range(3):
        x, y = scene.at((0.82, 1.84 + row * 0.13, FAR - 0.45))
        r = scene.size((0.8, 1.8, FAR - 0.45), 0.3)
        scene.box(x - r, y - r * 0.36, 2 * r, r * 0.42, "#d9b36a", radius=r * 0.08)
        scene.box(x - r, y - r * 0.2, 2 * r, r * 0.07, "#a67c3c")
        scene.oval(x, y - r * 0.36, r, r * 0.16, "#ecd19a")
    scene.block(1.95, 0.0, FAR - 0.5, 0.2, 0.5, 0.2, "#c62a22")
    scene.block(2.01, 0.5, FAR - 0.44, 0.08, 0.1, 0.08, "#2b2d30")


def equipment_card(sheet: Canvas) -> None:
    sheet.frame(4, 4, 252, 152, "#b3261e", line=4)
    sheet.words(130, 38, "设备卡 03", 34, "#b3261e", bold=True)
    sheet.words(130, 84, "四门冷柜", 30, "#333333")
    sheet.words(130, 124, "购于 2023 年", 26, "#666666")
