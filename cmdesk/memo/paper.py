"""The paper a memo is printed on: measures in points, colours of the light theme, the two embedded fonts."""

import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from cmdesk.core.paths import resources

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 62.0
TOP = 84.0
BOTTOM = 68.0
WIDTH = PAGE_WIDTH - 2 * MARGIN

CAPTION = 7.5
SMALL = 8.5
BODY = 9.5
LEADING = 1.6
HAIRLINE = 0.5

REGULAR = "NotoSansSC-Regular"
BOLD = "NotoSansSC-Bold"

# Characters that have no picture of their own but change how others are read.
INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@cache
def fonts() -> dict[str, TTFont]:
    """Return both fonts, registered with reportlab once a process: reading them is slow."""
    found = {}
    for name in (REGULAR, BOLD):
        found[name] = TTFont(name, resources() / "fonts" / f"{name}.ttf")
        pdfmetrics.registerFont(found[name])
    return found


@cache
def colour(role: str) -> Color:
    """Return the colour of a role of the light theme, such as "text.muted"; paper is white whatever the window is."""
    group, name = role.split(".")
    return HexColor(_theme()[group][name])


@cache
def _theme() -> dict[str, dict[str, str]]:
    return tomllib.loads((resources() / "themes" / "light.toml").read_text("utf-8"))


@cache
def char_width(char: str, font: str) -> float:
    """Return how wide a character is in a font of size 1."""
    face = fonts()[font].face
    return float(face.charWidths.get(ord(char), face.defaultWidth)) / 1000


def text_width(text: str, font: str, size: float) -> float:
    """Return how wide a text is, in points."""
    return size * sum(char_width(char, font) for char in text)


@cache
def has_glyph(char: str) -> bool:
    """Return whether char can be printed as itself: it is visible and both fonts hold it."""
    if unicodedata.category(char) in INVISIBLE:
        return False
    return all(ord(char) in font.face.charToGlyph for font in fonts().values())


def printable(text: str) -> str:
    """Return text with every character that cannot be printed as 〔U+20BB7〕; line breaks stay, a tab is a space."""
    return "".join(char if char == "\n" or has_glyph(char) else f"〔U+{ord(char):04X}〕" for char in _plain(text))


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")


def unprintable(text: str) -> Iterator[str]:
    """Yield the characters of text that printable spells out."""
    return (char for char in _plain(text) if char != "\n" and not has_glyph(char))
