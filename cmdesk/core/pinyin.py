"""How Chinese characters are read, without tones; tools/pinyin.py writes the list."""

from collections.abc import Mapping
from functools import cache

from cmdesk.core.paths import resources


@cache
def _lists() -> tuple[Mapping[str, str], Mapping[str, tuple[str, str]]]:
    """Return the syllable of each character, and of the words of two that are read in their own way."""
    characters: dict[str, str] = {}
    words: dict[str, tuple[str, str]] = {}
    for line in (resources() / "pinyin.txt").read_text("utf-8").splitlines():
        first, *rest = line.split(" ")
        if len(rest) == 1:
            characters.update(dict.fromkeys(rest[0], first))
        else:
            words[first] = (rest[0], rest[1])
    return characters, words


def syllables(characters: str) -> list[str]:
    """Return the usual pinyin of each Chinese character; the character where nobody knows."""
    known = _lists()[0]
    return list(map(known.get, characters, characters))


def in_phrase(pair: str) -> tuple[str, str] | None:
    """Return how two characters are read together where they are a word: 商行 is shang hang, 银行 yin hang."""
    return _lists()[1].get(pair)
