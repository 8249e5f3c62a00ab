"""What the window wears: colours, sizes, fonts and tinted icons from one TOML file, multiplied by the chosen scale."""

import re
from functools import cached_property
from typing import Any

import tomli
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from cmdesk.core.paths import resources
from cmdesk.core.settings import Settings

FAMILIES = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC")
LIGHT, DARK = "light", "dark"
WORN = "worn"  # an attribute of the application: a property takes four times as long, and painting asks all the time
THIN_FROM = 15  # px; smaller icons keep Lucide's stroke of 2
ROWS = {
    "compact": ("row_dense", "two_line_dense"),
    "standard": ("row", "two_line"),
    "touch": ("row_touch", "two_line_touch"),
}
PALETTE = {
    QPalette.ColorRole.Window: "bg.app",
    QPalette.ColorRole.WindowText: "text.primary",
    QPalette.ColorRole.Base: "bg.surface",
    QPalette.ColorRole.AlternateBase: "bg.sunken",
    QPalette.ColorRole.Text: "text.primary",
    QPalette.ColorRole.PlaceholderText: "text.muted",
    QPalette.ColorRole.Button: "bg.surface",
    QPalette.ColorRole.ButtonText: "text.primary",
    QPalette.ColorRole.Highlight: "bg.selected",
    QPalette.ColorRole.HighlightedText: "text.primary",
    QPalette.ColorRole.ToolTipBase: "bg.overlay",
    QPalette.ColorRole.ToolTipText: "text.on_overlay",
    QPalette.ColorRole.Link: "accent.text",
    QPalette.ColorRole.LinkVisited: "accent.text",
    QPalette.ColorRole.Light: "line.soft",
    QPalette.ColorRole.Mid: "line.normal",
    QPalette.ColorRole.Dark: "line.strong",
    QPalette.ColorRole.Accent: "accent.fill",
}


class Theme:
    """One look, never changed: another theme or scale is another Theme."""

    def __init__(
        self, name: str = LIGHT, *, scale: int = 100, row_height: str = "standard", contrast: bool = False
    ) -> None:
        self.name = name
        self.scale = scale
        self.row_height = row_height
        self.tokens: dict[str, Any] = tomli.loads((resources() / "themes" / f"{name}.toml").read_text("utf-8"))
        if contrast:
            self.tokens["line"]["normal"] = self.tokens["line"]["strong"]
            self.tokens["text"]["muted"] = self.tokens["text"]["secondary"]
        self._colours: dict[tuple[str, float], QColor] = {}
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._metrics: dict[tuple[str, bool], QFontMetrics] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    @property
    def dark(self) -> bool:
        return bool(self.tokens["dark"])

    def hexa(self, role: str) -> str:
        """Return the colour of a role such as "text.muted" as #RRGGBB."""
        group, key = role.split(".")
        return str(self.tokens[group][key])

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """Return the colour of a role such as "text.muted"; KeyError for a role no theme has."""
        if (role, alpha) not in self._colours:
            colour = QColor(self.hexa(role))
            colour.setAlphaF(alpha)
            self._colours[role, alpha] = colour
        return self._colours[role, alpha]

    def px(self, length: float) -> int:
        """Return a length given at 100 % in device-independent pixels at the chosen scale."""
        return round(length * self.scale / 100)

    def size(self, key: str) -> int:
        """Return a length of the theme's [size] table at the chosen scale."""
        return self.px(self.tokens["size"][key])

    def row(self, lines: int = 1) -> int:
        """Return the height of a table row of one or two lines at the chosen row height."""
        return self.size(ROWS[self.row_height][lines - 1])

    def font_size(self, kind: str) -> int:
        """Return how many pixels wide a Chinese character of the type scale is."""
        return self.px(self.tokens["type"][kind])

    def font(self, kind: str = "body", *, bold: bool = False) -> QFont:
        """Return the font of the type scale: caption, body, read, title, page or figure."""
        if (kind, bold) not in self._fonts:
            font = QFont()
            font.setFamilies(FAMILIES)
            font.setPixelSize(self.font_size(kind))
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            font.setFeature(QFont.Tag("tnum"), 1)  # figures line up in every column
            font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
            self._fonts[kind, bold] = font
        return self._fonts[kind, bold]

    def metrics(self, kind: str = "body", *, bold: bool = False) -> QFontMetrics:
        if (kind, bold) not in self._metrics:
            self._metrics[kind, bold] = QFontMetrics(self.font(kind, bold=bold))
        return self._metrics[kind, bold]

    def width(self, text: str, kind: str = "body", *, bold: bool = False) -> int:
        """Return how wide text is in pixels."""
        return self.metrics(kind, bold=bold).horizontalAdvance(text)

    def pixmap(self, name: str, role: str, px: int = 16, dpr: float = 1.0) -> QPixmap:
        """Return an icon of resources/icons tinted with a role, px wide as given (not scaled here)."""
        key = (name, role, px, dpr)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(name, role, px, dpr)
        return self._pixmaps[key]

    @property
    def icons(self) -> list[tuple[str, str, int, float]]:
        """Return what pixmap was asked for up to now."""
        return list(self._pixmaps)

    def _drawn(self, name: str, role: str, px: int, dpr: float) -> QPixmap:
        svg = (resources() / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", self.hexa(role))
        if px >= THIN_FROM:
            svg = svg.replace('stroke-width="2"', 'stroke-width="1.75"')
        side = round(px * dpr)
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(dpr)
        return pixmap

    @cached_property
    def palette(self) -> QPalette:
        palette = QPalette()
        for place, role in PALETTE.items():
            palette.setColor(place, self.colour(role))
        for place in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, place, self.colour("text.disabled"))
        return palette

    @cached_property
    def style_sheet(self) -> str:
        """The window's style sheet: @role becomes its colour, @12px the scaled length."""
        text = (resources() / "themes" / "window.qss").read_text("utf-8")
        text = re.sub(r"@(\d+)px", lambda found: f"{self.px(int(found[1]))}px", text)
        return re.sub(r"@([a-z]+\.[a-z_]+)", lambda found: self.hexa(found[1]), text)


def application() -> QApplication:
    """Return the one application; there is none before the window's start."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("the window needs a QApplication")
    return app


def theme() -> Theme:
    """Return what the application wears; an application that wears nothing yet puts on the light theme."""
    worn = getattr(QApplication.instance(), WORN, None)
    return worn if isinstance(worn, Theme) else wear(application(), Theme())


def wear(app: QApplication, chosen: Theme) -> Theme:
    """Dress app, and every widget it shows, in chosen."""
    if not hasattr(app, WORN):
        add_font()
        app.setStyle("Fusion")
    setattr(app, WORN, chosen)
    app.setStyleSheet("")  # replacing one sheet by another takes Qt three times as long
    app.setPalette(chosen.palette)
    app.setFont(chosen.font())
    app.setStyleSheet(chosen.style_sheet)
    return chosen


def add_font() -> None:
    """Register the bundled font where the system has none of the families we ask for."""
    if set(FAMILIES).isdisjoint(QFontDatabase.families()):
        for path in sorted((resources() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))


def chosen_theme(app: QApplication, settings: Settings) -> Theme:
    """Return the theme that settings ask for; "system" follows the system's colour scheme and contrast."""
    hints = app.styleHints()
    system = DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return Theme(
        system if settings.theme == "system" else settings.theme,
        scale=settings.scale,
        row_height=settings.row_height,
        contrast=hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast,
    )


def tell_system(app: QApplication, settings: Settings) -> None:
    """Let title bars and the system's own dialogs follow the chosen theme."""
    scheme = {LIGHT: Qt.ColorScheme.Light, DARK: Qt.ColorScheme.Dark}.get(settings.theme, Qt.ColorScheme.Unknown)
    app.styleHints().setColorScheme(scheme)
