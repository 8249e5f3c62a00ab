"""The paper a memo is printed on: measures in points, colours of the light theme, the two embedded fonts."""

import re
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
ACCENTED = re.compile("[A-Za-z][\u0300-\u036f]+")
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


class Widths(dict[str, float]):
    """How wide characters are in a font of size 1; a line break has no width."""

    def __init__(self, font: str) -> None:
        super().__init__({"\n": 0.0})
        self.face = fonts()[font].face

    def __missing__(self, char: str) -> float:
        self[char] = float(self.face.charWidths.get(ord(char), self.face.defaultWidth)) / 1000
        return self[char]


@cache
def char_widths(font: str) -> Widths:
    return Widths(font)


def text_width(text: str, font: str, size: float) -> float:
    """Return how wide a text is, in points."""
    widths = char_widths(font)
    return size * sum(widths[char] for char in text)


@cache
def has_glyph(char: str) -> bool:
    """Return whether char can be printed as itself: it is visible and both fonts hold it."""
    if unicodedata.category(char) in INVISIBLE:
        return False
    return all(ord(char) in font.face.charToGlyph for font in fonts().values())


class Spelled(dict[int, str]):
    """What is printed for a character, as str.translate asks for it."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = char if char == "\n" or has_glyph(char) else f"〔U+{code:04X}〕"
        return self[code]


@cache
def spelling() -> Spelled:
    return Spelled()


def printable(text: str) -> str:
    """Return text with every character that cannot be printed as 〔U+20BB7〕; line breaks stay, a tab is a space.

    A Latin letter and the accents after it are one character where the fonts hold that.
    """
    return _plain(text).translate(spelling())


def one_line(text: str) -> str:
    """Return a text as printable does, with a blank for every line break: for what has one line only."""
    return printable(text).replace("\n", " ")


def _plain(text: str) -> str:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return plain if plain.isascii() else ACCENTED.sub(_composed, plain)


def _composed(found: re.Match[str]) -> str:
    one = unicodedata.normalize("NFC", found[0])
    return one if all(has_glyph(char) for char in one) else found[0]


def unprintable(text: str) -> Iterator[str]:
    """Yield the characters of text that printable spells out."""
    return (char for char in _plain(text) if char != "\n" and not has_glyph(char))
