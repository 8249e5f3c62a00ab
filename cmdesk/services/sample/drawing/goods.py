"""A hardware dealer: the wall of tools behind the counter, and the aisle of the warehouse."""

from cmdesk.services.sample.drawing.canvas import HEIGHT, WIDTH, lit, mix
from cmdesk.services.sample.drawing.people import Look, standing
from cmdesk.services.sample.drawing.photo import COOL, DAY, Light
from cmdesk.services.sample.drawing.scene import Scene, looking

BOXES = (
    "#c79a5e", "#b98a50", "#d3ab72", "#c79a5e", "#dcbb8a", "#b98a50", "#d3ab72",
    "#2f6aa8", "#c4532f", "#e0a92e", "#4c8a5b", "#d9dde0", "#5d6b78",
)  # fmt: skip
WALL = 3.4  # metres away
NARROW = 0.3  # metres; no room for a box, or for its label


def tool_wall(scene: Scene) -> Light:
    """Draw the counter with the owner behind it, tools on the wall."""
    scene.view = looking(0.1, 2.6, 2.9, turn=-8, high=1.6, lens=1050, horizon=500)
    scene.fade(0, 0, WIDTH, HEIGHT, "#e9ecee", "#cfd4d8")
    scene.floor(-4, 0.1, 8, WALL, "#b9bdbe")
    scene.wall(-4, 0, 8, 3.2, WALL, "#dfe4e6")
    scene.wall(-2.6, 0.9, 5.2, 1.75, WALL - 0.02, "#c9a878")
    for row in range(12):
        for column in range(36):
            scene.disc((-2.5 + column * 0.145, 1.0 + row * 0.145, WALL - 0.025), 0.012, "#a98a5c")
    hooks = [(x, y) for y in (2.25, 1.62) for x in (-2.3, -1.85, -1.4, -0.95, -0.5, -0.05, 0.4, 0.85, 1.3, 1.75, 2.2)]
    for place, (x, y) in enumerate(hooks):
        TOOLS[place % len(TOOLS)](scene, x, y)
    title = scene.flat(
        900,
        100,
        "#1f4f8f",
        lambda sheet: sheet.words(450, 50, "启明五金机电 · 电动工具 水暖 轴承", 46, "#ffffff", bold=True),
    )
    scene.poster(-1.9, 2.72, 3.8, 0.42, WALL - 0.03, title)
    owner = Look(clothes="#3f6ea5", skin="#e9b98f", trousers="#2e3340")
    standing(scene, 0.75, WALL - 0.55, owner, tall=1.74)
    counter(scene)
    return DAY


def counter(scene: Scene) -> None:
    """Draw the glass counter full of small wares."""
    near = WALL - 1.45
    scene.shadow(0, near + 0.2, 2.6, 0.5, 0.4)
    scene.block(-2.2, 0, near, 4.2, 0.35, 0.55, "#8d949a")
    scene.block(-2.2, 0.35, near, 4.2, 0.6, 0.55, "#e4ecef")
    for row in range(2):
        for column in range(21):
            colour = scene.random.choice(BOXES)
            scene.wall(
                -2.12 + column * 0.196, 0.4 + row * 0.27, 0.165, scene.random.uniform(0.12, 0.2), near - 0.01, colour
            )
        scene.wall(-2.2, 0.37 + row * 0.27, 4.2, 0.02, near - 0.015, "#9aa3a9")
    scene.shine(-1.9, 0.36, 1.2, 0.58, near - 0.02, 0.3)
    scene.block(-2.25, 0.95, near - 0.05, 4.3, 0.04, 0.65, "#f1f5f6")
    for x, colour in ((-1.7, "#e0792b"), (-1.15, "#2f7f86"), (1.25, "#c4352a")):
        drill(scene, x, near + 0.1, colour)
    scene.block(0.1, 0.99, near + 0.1, 0.32, 0.03, 0.24, "#f7f7f2")


def drill(scene: Scene, x: float, z: float, colour: str) -> None:
    """Draw an electric drill that lies on the counter."""
    scene.block(x, 1.02, z + 0.05, 0.28, 0.12, 0.1, colour)
    scene.block(x - 0.12, 1.055, z + 0.08, 0.12, 0.05, 0.05, "#33383d")
    scene.block(x - 0.26, 1.072, z + 0.095, 0.14, 0.016, 0.016, "#9aa2a8")
    scene.block(x + 0.17, 0.99, z + 0.05, 0.1, 0.06, 0.1, "#2a2e33")


def hung(scene: Scene, x: float, y: float) -> tuple[float, float, float]:
    """Return where a tool hangs and how many units a metre is there."""
    spot = scene.at((x, y, WALL - 0.03))
    return (*spot, scene.size((x, y, WALL)))


def wrench(scene: Scene, x: float, y: float) -> None:
    u, v, m = hung(scene, x, y)
    scene.line([(u, v - 0.16 * m), (u, v + 0.16 * m)], "#8f999f", 0.05 * m)
    for side in (-1, 1):
        scene.oval(u, v + side * 0.18 * m, 0.075 * m, 0.075 * m, "#a5aeb3")
        scene.oval(u, v + side * 0.2 * m, 0.036 * m, 0.04 * m, "#c9a878")


def hammer(scene: Scene, x: float, y: float) -> None:
    u, v, m = hung(scene, x, y)
    scene.line([(u, v - 0.12 * m), (u, v + 0.22 * m)], "#a5612f", 0.045 * m)
    scene.box(u - 0.12 * m, v - 0.2 * m, 0.24 * m, 0.095 * m, "#4a5258", radius=0.02 * m)


def screwdriver(scene: Scene, x: float, y: float) -> None:
    for step, colour in ((-0.09, "#c4352a"), (0, "#e0a92e"), (0.09, "#2f6aa8")):
        u, v, m = hung(scene, x + step, y)
        scene.box(u - 0.026 * m, v - 0.2 * m, 0.052 * m, 0.17 * m, colour, radius=0.024 * m)
        scene.line([(u, v - 0.03 * m), (u, v + 0.18 * m)], "#9aa2a8", 0.018 * m)


def saw(scene: Scene, x: float, y: float) -> None:
    u, v, m = hung(scene, x, y)
    blade = ((-0.05, -0.08), (0.05, -0.08), (0.02, 0.26), (-0.02, 0.26))
    scene.polygon([(u + across * m, v + down * m) for across, down in blade], "#b9c1c6")
    scene.box(u - 0.07 * m, v - 0.22 * m, 0.14 * m, 0.15 * m, "#c4532f", radius=0.04 * m)
    scene.box(u - 0.035 * m, v - 0.185 * m, 0.07 * m, 0.075 * m, "#c9a878", radius=0.02 * m)


def coil(scene: Scene, x: float, y: float) -> None:
    u, v, m = hung(scene, x, y)
    for part, colour in ((0.19, "#c4352a"), (0.165, "#d95b4d"), (0.14, "#c4352a"), (0.1, "#c9a878")):
        scene.oval(u, v, part * m, part * m, colour)


def pliers(scene: Scene, x: float, y: float) -> None:
    u, v, m = hung(scene, x, y)
    for side in (-1, 1):
        scene.line(
            [(u, v - 0.03 * m), (u + side * 0.07 * m, v + 0.1 * m), (u + side * 0.06 * m, v + 0.22 * m)],
            "#2f6aa8",
            0.045 * m,
        )
        scene.line([(u, v - 0.03 * m), (u + side * 0.025 * m, v - 0.18 * m)], "#7d868c", 0.04 * m)


TOOLS = (wrench, hammer, screwdriver, saw, pliers, coil)


def aisle(scene: Scene, *, turn: float = 4, forklift: bool = False) -> Light:
    """Draw an aisle of the warehouse: high racks of boxes on both sides."""
    scene.view = looking(0, 6, 5.4, turn=turn, high=1.65, lens=900, horizon=520)
    scene.fade(0, 0, WIDTH, HEIGHT, "#cfd6da", "#a7adb0")
    scene.floor(-4, 0.4, 8, 13.6, "#b4b3ac")
    for x in (-1.15, 1.1):
        scene.floor(x, 0.9, 0.06, 12, "#e6b53c")
    scene.wall(-5, 0, 10, 5, 13.5, "#d5dbde")
    scene.wall(-1.2, 0, 2.4, 2.7, 13.45, "#f4f7f8")
    scene.soft(*scene.at((0, 1.4, 13.4)), 260, 230, "#ffffff", 0.8)
    for beam in range(1, 14, 2):
        scene.floor(-5, beam, 10, 0.12, "#8d979d", high=4.4)
        scene.floor(-0.6, beam + 0.4, 1.2, 0.3, "#ffffff", high=4.3)
    for z in (11.4, 9.2, 7.0, 4.8, 2.6):
        rack(scene, -3.2, z)
        rack(scene, 1.6, z)
    if forklift:
        lift_truck(scene)
    else:
        pallet(scene, -0.9, 5.4)
    return COOL


def rack(scene: Scene, left: float, near: float) -> None:
    """Draw one bay of a rack with three levels of boxes."""
    width, deep = 1.6, 1.9
    inner = left + width if left < 0 else left
    for z in (near + deep, near):
        for x in (left, left + width - 0.08):
            scene.block(x, 0, z, 0.08, 3.5, 0.08, "#2f5f9b")
    for level in (0.1, 1.25, 2.4):
        scene.block(left, level, near, width, 0.1, deep, "#d9762b")
        for z in (near + 1.25, near + 0.66, near + 0.08):
            x = left + 0.08
            while left + width - x > NARROW:
                wide, high = scene.random.uniform(0.32, 0.5), scene.random.uniform(0.45, 0.9)
                wide = min(wide, left + width - 0.06 - x)
                colour = scene.random.choice(BOXES)
                scene.block(x, level + 0.1, z, wide, high, 0.5, colour)
                if wide > NARROW:
                    scene.wall(
                        x + 0.05, level + 0.1 + high * 0.4, wide - 0.1, 0.1, z - 0.01, mix(colour, "#ffffff", 0.6)
                    )
                x += wide + 0.02
    side = [(inner, level, near + z) for level, z in ((0.2, 0.1), (0.2, deep), (3.4, deep), (3.4, 0.1))]
    scene.face(side, "#1d2530", 0.06)


def pallet(scene: Scene, x: float, z: float) -> None:
    scene.shadow(x + 0.5, z + 0.4, 1.0, 0.6)
    scene.block(x, 0, z, 1.0, 0.13, 0.9, "#b98d56")
    for row in range(3):
        for column in range(2):
            scene.block(
                x + 0.04 + column * 0.47,
                0.13 + row * 0.34,
                z + 0.04,
                0.45,
                0.33,
                0.8,
                ("#c79a5e", "#d3ab72")[(row + column) % 2],
            )
            scene.wall(x + 0.1 + column * 0.47, 0.26 + row * 0.34, 0.2, 0.1, z + 0.03, "#f4efe2")
    standing(scene, x - 0.4, z + 0.2, Look(clothes="#e0792b", cap="#e6b53c", skin="#dfa97f"), tall=1.7)


def lift_truck(scene: Scene) -> None:
    """Draw a fork lift that comes towards us with a pallet."""
    x, z = -0.55, 6.4
    scene.shadow(x + 0.55, z, 1.3, 0.9, 0.5)
    scene.block(x, 0.25, z + 0.6, 1.1, 0.75, 1.2, "#e6a52a")
    scene.block(x + 0.05, 1.0, z + 1.5, 1.0, 0.9, 0.06, "#e6a52a")
    for side in (x + 0.02, x + 1.0):
        scene.block(side, 1.0, z + 0.65, 0.07, 1.05, 0.07, "#2f343a")
        scene.block(side, 0, z + 0.55, 0.09, 2.0, 0.07, "#3a4148")
        scene.disc((side + 0.02, 0.26, z + 0.6), 0.26, "#22262b")
    scene.block(x, 2.05, z + 0.6, 1.1, 0.06, 1.0, "#2f343a")
    standing(scene, x + 0.55, z + 0.95, Look(clothes="#e0792b", cap="#f1f1ee"), tall=1.75)
    scene.block(x - 0.02, 0.0, z + 0.45, 1.14, 0.95, 0.2, lit("#e6a52a", 0.95))
    scene.block(x - 0.05, 0.1, z - 0.5, 1.2, 0.12, 0.9, "#b98d56")
    for column in range(2):
        scene.block(x + 0.0 + column * 0.56, 0.22, z - 0.45, 0.54, 0.6, 0.8, ("#d3ab72", "#c79a5e")[column])
