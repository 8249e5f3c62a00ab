"""How Chinese characters are read, without tones; tools/pinyin.py writes the list."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from cmdesk.core.paths import resources

LAST = 0x323AF  # the code point of the last Chinese character


@dataclass(frozen=True)
class Readings:
    """The syllable of each character, and of the words of two that are read in their own way.

    syllables[places[code point]] is the reading of a character, "" where nobody knows: forty thousand
    characters take a tenth of the memory they would take in a dictionary.
    """

    places: Sequence[int]
    syllables: list[str]
    words: Mapping[str, tuple[str, str]]


@cache
def readings() -> Readings:
    places, syllables = array("H", bytes(2 * (LAST + 1))), [""]
    words: dict[str, tuple[str, str]] = {}
    for line in (resources() / "pinyin.txt").read_text("utf-8").splitlines():
        first, *rest = line.split(" ")
        if len(rest) == 1:
            for each in rest[0]:
                places[ord(each)] = len(syllables)
            syllables.append(first)
        else:
            words[first] = (rest[0], rest[1])
    return Readings(places, syllables, words)


def syllables(characters: str) -> list[str]:
    """Return the usual pinyin of each Chinese character; the character where nobody knows."""
    known = readings()
    places, read = known.places, known.syllables
    return [read[places[code]] or each if (code := ord(each)) <= LAST else each for each in characters]


def in_phrase(pair: str) -> tuple[str, str] | None:
    """Return how two characters are read together where they are a word: 商行 is shang hang, 银行 yin hang."""
    return readings().words.get(pair)
