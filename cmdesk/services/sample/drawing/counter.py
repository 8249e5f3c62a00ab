"""What lies on the counter or hangs on the wall: pay code, account book, till, meter, licence, certificate."""

from collections.abc import Callable, Sequence
from functools import partial
from random import Random

from PIL import Image

from cmdesk.services.sample.drawing.canvas import HEIGHT, WIDTH, Canvas, lit, mix
from cmdesk.services.sample.drawing.photo import DAY, WARM, Light
from cmdesk.services.sample.drawing.scene import Scene, looking

DESK = "#a5703f"
CELLS, CORNER = 21, 6  # of the pay code
STICKER = 560  # where the bars on the meter end


def desk(scene: Scene, colour: str = DESK, *, turn: float, horizon: float = -250, high: float = 0.72) -> None:
    """Draw a desk seen from above, its far edge against a wall."""
    scene.view = looking(0, 1.0, 1.24, turn=turn, high=high, lens=1450, horizon=horizon)
    scene.fade(0, 0, WIDTH, HEIGHT, "#e2d6c0", "#c9b899")
    scene.floor(-3, 0.1, 6, 1.95, colour)
    for step in range(-14, 15):
        x = step * 0.14
        scene.line([scene.at((x, 0, 0.4)), scene.at((x, 0, 2.05))], lit(colour, 0.78), 2.5, 0.7)
        for _ in range(3):
            u, z = x + scene.random.uniform(0.02, 0.12), scene.random.uniform(0.5, 1.9)
            scene.line([scene.at((u, 0, z)), scene.at((u, 0, z + 0.25))], lit(colour, 0.9), 2, 0.7)
    scene.block(-3, -0.02, 2.04, 6, 0.05, 0.05, lit(colour, 0.8))


def pay_code(scene: Scene, *, name: str, turn: float) -> Light:
    """Draw a stand with a pay code that no telephone reads, a bowl of sweets and a calculator."""
    desk(scene, "#9a744e", turn=turn, horizon=170, high=0.62)
    scene.shadow(-0.52, 1.55, 0.3, 0.12)
    scene.block(-0.62, 0, 1.5, 0.3, 0.13, 0.17, "#c9d7dd")
    scene.block(-0.52, 0.13, 1.56, 0.1, 0.05, 0.05, "#ffffff")
    scene.block(0.5, 0, 1.6, 0.13, 0.3, 0.13, "#6b3f26")
    for step in range(6):
        scene.block(0.51 + step * 0.018, 0.3, 1.64, 0.009, 0.12, 0.009, "#d9b36a")
    scene.shadow(0.05, 1.13, 0.34, 0.12, 0.6)
    scene.block(-0.2, 0, 1.05, 0.46, 0.03, 0.2, "#dfe6ea")
    scene.block(-0.19, 0.03, 1.12, 0.44, 0.6, 0.02, "#eef3f5")
    card = scene.flat(440, 600, "#1f9a56", lambda sheet: pay_card(sheet, name))
    scene.poster(-0.19, 0.03, 0.44, 0.6, 1.115, card)
    scene.shine(-0.17, 0.05, 0.36, 0.56, 1.11)
    sweets(scene)
    calculator(scene, 0.33, 0.86)
    return WARM


def pay_card(sheet: Canvas, name: str) -> None:
    sheet.words(220, 54, "扫一扫 付款", 50, "#ffffff", bold=True)
    sheet.box(40, 104, 360, 360, "#ffffff", radius=20)
    cell, chance = 300 / CELLS, Random(name)  # noqa: S311  (for looks, and the same in every photo)
    for row in range(CELLS):
        for column in range(CELLS):
            corner = row < CORNER and min(column, CELLS - 1 - column) < CORNER
            corner = corner or (column < CORNER and row >= CELLS - CORNER)
            if not corner and chance.choice((True, False)):
                x, y = 70 + (column + 0.5) * cell, 134 + (row + 0.5) * cell
                sheet.oval(x, y, cell * 0.44, cell * 0.44, "#1d2b24")
    for x, y in ((70, 134), (70 + 15 * cell, 134), (70, 134 + 15 * cell)):
        middle = (x + 3 * cell, y + 3 * cell)
        for part, colour in ((3, "#1d2b24"), (2.2, "#ffffff"), (1.3, "#1f9a56")):
            sheet.oval(*middle, part * cell, part * cell, colour)
    sheet.box(166, 250, 108, 68, "#ffffff", radius=12)
    sheet.words(220, 284, "示例", 44, "#b3261e", bold=True)
    sheet.words(220, 506, name, 40, "#ffffff", bold=True)
    sheet.words(220, 556, "示例图案，不能付款", 27, "#d6f2e1")


def sweets(scene: Scene) -> None:
    x, y = scene.at((-0.42, 0.0, 0.98))
    r = scene.size((-0.42, 0, 0.98), 0.13)
    scene.soft(x, y + r * 0.1, r * 1.5, r * 0.8, alpha=0.5)
    scene.oval(x, y - r * 0.1, r * 0.9, r * 0.55, "#e6e2d8")
    scene.oval(x, y - r * 0.34, r, r * 0.5, "#fbfaf6")
    for _ in range(26):
        u, v = scene.random.uniform(-0.75, 0.75), scene.random.uniform(-0.3, 0.25)
        colour = scene.random.choice(("#c8352a", "#2f8a57", "#e3a52f", "#3f7fb5"))
        scene.oval(x + u * r, y - r * 0.36 + v * r, r * 0.13, r * 0.09, colour)


def calculator(scene: Scene, x: float, z: float) -> None:
    scene.shadow(x + 0.1, z + 0.1, 0.2, 0.16, 0.4)
    scene.block(x, 0, z, 0.2, 0.02, 0.26, "#2f353c")
    scene.floor(x + 0.015, z + 0.2, 0.17, 0.045, "#b9cbb0", high=0.022)
    for row in range(4):
        for column in range(4):
            colour = ("#eceff1", "#eceff1", "#eceff1", "#d9772e")[column]
            scene.floor(x + 0.018 + column * 0.043, z + 0.02 + row * 0.043, 0.034, 0.03, colour, high=0.022)


def account_book(scene: Scene, taken: Sequence[str], spent: Sequence[str]) -> Light:
    """Draw an account book that lies open, a pen on it, bills beside it; taken and spent are words for its lines."""
    desk(scene, turn=7)
    scene.shadow(0.02, 0.98, 0.75, 0.42, 0.5)
    for lift in range(3):
        scene.block(-0.57, lift * 0.012, 0.7 + lift * 0.004, 1.16, 0.012, 0.6, "#efe9dc" if lift else "#3f5f8a")
    for words, left in ((("收入", *taken), -0.56), (("开支", *spent), 0.02)):
        leaf = scene.flat(570, 620, "#fdfaf0", partial(book_page, words=words))
        scene.spread(left, 0.71, 0.56, 0.58, leaf, high=0.04)
    for step in range(12):
        scene.floor(0.005 - step * 0.005, 0.71, 0.006, 0.58, "#6b5a44", high=0.041, alpha=0.16 - step * 0.013)
        scene.floor(0.012 + step * 0.005, 0.71, 0.006, 0.58, "#6b5a44", high=0.041, alpha=0.16 - step * 0.013)
    for place in range(3):
        slip = scene.flat(200, 300, "#fffdf8", receipt)
        scene.spread(0.66 + place * 0.05, 0.66 + place * 0.16, 0.24, 0.36, slip, high=0.004 + place * 0.004)
    pen = [scene.at((0.1, 0.06, 0.74)), scene.at((0.44, 0.06, 0.95))]
    scene.line([(x + 10, y + 14) for x, y in pen], "#2a2018", 20, 0.25)
    scene.line(pen, "#23395c", 22)
    scene.line([pen[0], scene.at((0.16, 0.06, 0.777))], "#d9dce0", 16)
    calculator(scene, -0.95, 0.85)
    return WARM


def book_page(sheet: Canvas, words: Sequence[str]) -> None:
    """Write a page by hand: its heading is the first of words, its lines are made of the others."""
    heading, *entries = words
    sheet.words(285, 40, heading, 30, "#a3322a", bold=True)
    for row in range(13):
        sheet.line([(16, 74 + row * 41), (554, 74 + row * 41)], "#c98f86" if row in (0, 1) else "#b9c7d6", 2)
    columns = ((16, 63, "日期"), (110, 185, "摘要"), (260, 330, "金额"), (400, 477, "结余"))
    for left, middle, word in columns:
        sheet.line([(left, 74), (left, 566)], "#d7a79f", 2)
        sheet.words(middle, 95, word, 24, "#8c4b42")
    sheet.line([(554, 74), (554, 566)], "#d7a79f", 2)
    chance = sheet.random
    for row in range(chance.randint(7, 11)):
        entry = (
            f"{row + 1}",
            chance.choice(entries),
            f"{chance.randrange(600, 9300)}",
            f"{chance.randrange(9000, 68000)}",
        )
        for (_, middle, _), word in zip(columns, entry, strict=True):
            slip = chance.uniform(-4, 4)
            sheet.words(middle + slip, 136 + row * 41 + slip / 2, word, 25, "#b3261e" if row % 5 == 0 else "#1f3f7a")


def receipt(sheet: Canvas) -> None:
    sheet.words(100, 30, "结账单", 28, "#333333", bold=True)
    total = 0
    for row, dish in enumerate(sheet.random.sample(("红烧肉", "酸菜鱼", "米饭", "凉拌黄瓜", "豆腐煲", "啤酒"), 5)):
        price = sheet.random.randrange(6, 68)
        total += price
        sheet.words(16, 72 + row * 32, dish, 20, "#444444", anchor="lm")
        sheet.words(184, 72 + row * 32, f"{price}.00", 20, "#444444", anchor="rm")
    sheet.line([(14, 238), (186, 238)], "#888888", 2)
    sheet.words(184, 266, f"合计 {total}.00", 24, "#222222", bold=True, anchor="rm")


def till(scene: Scene, paint: Callable[[Canvas], None], *, printer: bool = True) -> Light:
    """Draw the till: a screen with what paint puts on it, 900 × 580, and a printer with a slip."""
    desk(scene, "#8a6644", turn=-10, horizon=270, high=0.66)
    scene.view = looking(0.08, 1.1, 1.24, turn=-10, high=0.66, lens=1450, horizon=270)
    scene.block(-1.0, 0, 1.6, 0.24, 0.16, 0.24, "#a8603c")
    for _ in range(14):
        x, y = scene.at((-0.88 + scene.random.uniform(-0.15, 0.15), 0.28 + scene.random.uniform(-0.1, 0.2), 1.7))
        scene.oval(x, y, 44, 30, mix("#2f6b3b", "#7fae5a", scene.random.random()))
    scene.shadow(-0.12, 1.2, 0.6, 0.16, 0.6)
    scene.block(-0.22, 0, 1.12, 0.26, 0.03, 0.2, "#23272c")
    scene.block(-0.13, 0.03, 1.24, 0.08, 0.14, 0.04, "#2b3036")
    scene.block(-0.56, 0.13, 1.18, 0.94, 0.62, 0.05, "#1c2025")
    screen = scene.flat(900, 580, "#f4f6f8", paint)
    scene.poster(-0.535, 0.155, 0.89, 0.57, 1.175, screen)
    scene.shine(-0.5, 0.16, 0.7, 0.56, 1.17, 0.1)
    if printer:
        scene.shadow(0.6, 1.05, 0.34, 0.14, 0.5)
        scene.block(0.46, 0, 0.95, 0.27, 0.2, 0.26, "#363c43")
        scene.block(0.5, 0.2, 0.98, 0.19, 0.02, 0.12, "#22262b")
        slip = scene.flat(200, 300, "#fffefb", receipt)
        scene.poster(0.52, 0.2, 0.15, 0.23, 1.02, slip)
    scene.block(-0.5, 0, 0.78, 0.62, 0.02, 0.18, "#d7dbde")
    for row in range(3):
        for column in range(11):
            scene.floor(-0.48 + column * 0.054, 0.795 + row * 0.052, 0.044, 0.042, "#ffffff", high=0.024)
    return DAY


def till_screen(sheet: Canvas, title: str, lines: Sequence[tuple[str, str]]) -> None:
    sheet.box(0, 0, 900, 74, "#1f5fae")
    sheet.words(30, 38, title, 34, "#ffffff", bold=True, anchor="lm")
    for place, (name, value) in enumerate(lines):
        y = 122 + place * 62
        sheet.box(24, y - 28, 440, 54, "#ffffff", radius=6)
        sheet.words(42, y, name, 27, "#5a6068", anchor="lm")
        sheet.words(448, y, value, 30, "#1c1f24", bold=True, anchor="rm")
    sheet.box(490, 94, 386, 460, "#ffffff", radius=8)
    sheet.words(683, 130, "近 12 个月", 25, "#5a6068")
    for month, high in enumerate((70, 52, 78, 82, 80, 84, 76, 78, 82, 92, 84, 88)):
        scale = 3.6
        sheet.box(512 + month * 29, 530 - high * scale, 20, high * scale, mix("#1f5fae", "#8fbcf3", month % 2 * 0.4))


def meter(scene: Scene, *, reading: str, owner: str) -> Light:
    """Draw an electricity meter on its board."""
    scene.view = looking(0.08, 1.1, 1.55, turn=-12, high=1.5, lens=1500, horizon=600)
    scene.fade(0, 0, WIDTH, HEIGHT, "#d9d4c9", "#bdb6a8")
    for row in range(12):
        for column in range(8):
            x, y = -1.4 + column * 0.36 + row % 2 * 0.18, 0.5 + row * 0.17
            colour = mix("#c9b8a3", "#a8917a", scene.random.random())
            scene.wall(x, y, 0.345, 0.155, 1.25, colour)
    for x in (-0.16, 0.28):
        scene.block(x, 1.98, 1.14, 0.05, 0.8, 0.05, "#d8d8d4")
        scene.block(x, 0.6, 1.14, 0.05, 0.5, 0.05, "#d8d8d4")
    scene.wall(-0.34, 1.02, 0.94, 1.0, 1.22, "#3b332b", 0.35)
    scene.block(-0.38, 1.06, 1.08, 0.92, 0.98, 0.14, "#aeb6ba")
    face = scene.flat(840, 900, "#e9ecec", lambda sheet: meter_face(sheet, reading, owner))
    scene.poster(-0.34, 1.1, 0.84, 0.9, 1.078, face)
    scene.shine(-0.3, 1.1, 0.66, 0.9, 1.07, 0.1)
    return DAY


def meter_face(sheet: Canvas, reading: str, owner: str) -> None:
    sheet.frame(6, 6, 828, 888, "#8c959a", line=8, radius=18)
    sheet.words(420, 76, "单相电子式电能表", 52, "#2a2f33", bold=True)
    sheet.box(90, 140, 660, 220, "#2b3330", radius=16)
    sheet.box(112, 160, 616, 180, "#b7c7a5", radius=8)
    sheet.words(640, 268, reading, 104, "#1b2418", bold=True, anchor="rm")
    sheet.words(136, 190, "总用电量", 28, "#37442f", anchor="lm")
    sheet.words(714, 296, "kWh", 32, "#37442f", anchor="rm")
    for x, colour, word in ((170, "#d3342a", "脉冲"), (330, "#3a4440", "跳闸")):
        sheet.oval(x, 430, 20, 20, colour)
        sheet.words(x, 478, word, 26, "#4a5257")
    sheet.words(750, 430, "220V  5(60)A  50Hz", 34, "#3a4146", anchor="rm")
    sheet.words(750, 480, "1200 imp/kWh", 30, "#5a6267", anchor="rm")
    end = 110
    while end < STICKER:
        bar = sheet.random.choice((4, 6, 10))
        sheet.box(end, 556, bar, 100, "#22272a")
        end += bar + sheet.random.choice((5, 8))
    sheet.words(110, 690, f"户名 {owner}", 34, "#2a2f33", anchor="lm")
    sheet.box(0, 740, 840, 160, "#c3cacd")
    for x in (130, 420, 710):
        sheet.oval(x, 820, 34, 34, "#8f989d")
        sheet.line([(x - 20, 832), (x + 20, 808)], "#5d666b", 7)


def framed(scene: Scene, paper: Image.Image, other: Image.Image) -> Light:
    """Hang a licence on the wall, another beside it."""
    scene.view = looking(0.22, 1.5, 1.78, turn=9, high=1.52, lens=1300, horizon=600)
    scene.fade(0, 0, WIDTH, HEIGHT, "#efe5d2", "#dccdb2")
    scene.wall(-4, 0, 8, 0.98, 1.5, "#7c5233")
    scene.wall(-4, 0.98, 8, 0.04, 1.49, "#9a6a44")
    for left, low, width, picture in ((-0.62, 1.14, 1.16, paper), (0.72, 1.22, 0.86, other)):
        high = width / 1.414
        scene.wall(left - 0.02, low - 0.07, width + 0.08, high + 0.09, 1.495, "#5d4a33", 0.3)
        scene.block(left - 0.04, low - 0.04, 1.45, width + 0.08, high + 0.08, 0.05, "#7a4b28")
        scene.poster(left, low, width, high, 1.445, picture)
        scene.shine(left + 0.1, low, 0.55, high, 1.44)
    return WARM


def certificate(scene: Scene, paper: Image.Image) -> Light:
    """Lay a property certificate open on the desk."""
    desk(scene, "#7d5a3d", turn=-6)
    scene.shadow(0, 0.96, 0.85, 0.45, 0.6)
    scene.block(-0.67, 0, 0.66, 1.34, 0.015, 0.72, "#7d1815")
    scene.spread(-0.66, 0.665, 1.32, 0.71, paper, high=0.017)
    glasses = [scene.at((0.72, 0.01, 1.3)), scene.at((0.98, 0.01, 1.22))]
    for x, y in glasses:
        scene.oval(x, y, 74, 52, "#2a2a2e")
        scene.oval(x, y, 64, 43, "#b9a188")
    return WARM
