"""Breaks text into lines: words whole, no stop at the start of a line, no opening bracket at its end."""

import unicodedata
from collections.abc import Sequence

NO_START = set("，。、；：？！）】」』》〉〕”’…—·％℃々〜～,.;:?!)]}%/")
NO_END = set("（【「『《〈〔“‘([{￥¥$#")
WIDE = 0x2E80


def may_break(before: str, after: str) -> bool:
    """Return whether a line may end between two characters."""
    if "\u00a0" in (before, after) or after == " " or unicodedata.category(after).startswith("M"):
        return False
    if before == " ":
        return after not in "%‰℃"
    if after in NO_START or before in NO_END:
        return False
    return ord(before) >= WIDE or ord(after) >= WIDE


def break_lines(chars: Sequence[str], widths: Sequence[float], room: float) -> list[tuple[int, int]]:
    """Return the lines as (start, end) such that each fits room; a word too long for a line is cut where it must be.

    A line break ends a line and belongs to none; blanks at the end of a line belong to none either.
    """
    lines = []
    start = chance = 0
    used = 0.0
    index = 0
    while index < len(chars):
        char = chars[index]
        if char == "\n":
            lines.append((start, index))
            index += 1
            start = chance = index
            used = 0.0
            continue
        if index > start and may_break(chars[index - 1], char):
            chance = index
        used += widths[index]
        if used > room + 0.01 and index > start and char != " ":
            end = chance if chance > start else index
            lines.append((start, end))
            start = chance = index = end
            used = 0.0
            continue
        index += 1
    if start < len(chars) or not lines or chars[-1] == "\n":
        lines.append((start, len(chars)))
    return [_without_blanks(chars, *line) for line in lines]


def _without_blanks(chars: Sequence[str], start: int, end: int) -> tuple[int, int]:
    while end > start and chars[end - 1] == " ":
        end -= 1
    return start, end
