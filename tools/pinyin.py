"""Writes resources/pinyin.txt, how Chinese is read: python tools/pinyin.py, after READINGS in models/search.py changed.

pypinyin knows it and takes half a second and 60 MB to say so; a list of what cmdesk asks is read in milliseconds.
"""

from collections import defaultdict

from pypinyin import lazy_pinyin
from pypinyin.constants import PHRASES_DICT

from cmdesk.core.paths import resources
from cmdesk.models.search import HAN, READINGS

LAST = 0x2A6DF  # of the characters HAN knows


def made() -> str:
    """Return the file: a line for every syllable with its characters, then one for every word of two that matters."""
    characters = defaultdict(list)
    for each in map(chr, range(LAST + 1)):
        if HAN.match(each) and (read := lazy_pinyin(each)[0].lower()) != each:
            characters[read].append(each)
    lines = [f"{read} {''.join(found)}" for read, found in sorted(characters.items())]
    words = sorted(word for word in PHRASES_DICT if len(word) == 2 and set(word) & set(READINGS))  # noqa: PLR2004
    lines += [f"{word} {' '.join(lazy_pinyin(word)).lower()}" for word in words]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    (resources() / "pinyin.txt").write_text(made(), "utf-8")
