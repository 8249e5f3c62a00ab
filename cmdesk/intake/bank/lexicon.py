"""What the words of a statement mean: headings, marks of direction, currencies, lines that are no transactions."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Literal

from cmdesk.core.catalog.statement_formats import StatementFormatsFile
from cmdesk.core.identifiers import half_width

WHOLE, ENDS, INSIDE = 100.0, 80.0, 60.0  # a heading is a known one, ends in one, has one in it
LATER, MOST_LATER = 0.25, 15.0  # less for each known heading that is preferred
LONGEST_HEADING, LONGEST_WORD = 40, 60

NOISE = re.compile(r"[\W_]+")
UNIT = re.compile(r"(?:单位)?(?:人民币|本币)?(?:百万|万|千|亿)?(?:元|圆)$|(?:rmb|cny)$")
LATIN = re.compile(r"[a-z]+")
DASHES = re.compile(r"[-—–_=*\s]+")
FIGURES = "0123456789"
EDGES = " \t\r\n`'\"\u3000\xa0"

Way = Literal["in", "out", "neutral"]


def plain_heading(heading: str) -> str:
    """Return a heading in half-width small letters without blanks, punctuation and a closing unit of money."""
    bare = NOISE.sub("", half_width(heading[:LONGEST_HEADING]).lower())
    return UNIT.sub("", bare) or bare


class Lexicon:
    """The words of a catalog, ready to be looked up."""

    def __init__(self, words: StatementFormatsFile) -> None:
        self.words = words
        self._headings: dict[str, dict[str, float]] = {}
        for column in words.column:
            for rank, word in enumerate(column.words):
                found = self._headings.setdefault(plain_heading(word), {})
                found.setdefault(column.code, WHOLE - min(rank * LATER, MOST_LATER))
        self._ends = [(plain_heading(end), column.code) for column in words.column for end in column.ends]
        self._inside = [(plain_heading(word), column.code) for column in words.column for word in column.inside]
        self._never = {column.code: tuple(map(plain_heading, column.never)) for column in words.column}
        self._claims: dict[str, Mapping[str, float]] = {}
        self._marks: dict[str, Way] = {}
        for way, known in (("in", words.marks.into), ("out", words.marks.out), ("neutral", words.marks.neutral)):
            self._marks |= dict.fromkeys(map(squeezed, known), way)  # type: ignore[arg-type]  # way is one of Way
        self._currencies = {squeezed(word): each.code for each in words.currency for word in (each.code, *each.words)}
        self.blank = frozenset(words.lines.blank)
        self.total = re.compile(words.lines.total, re.IGNORECASE)
        self.part = re.compile(words.lines.part, re.IGNORECASE)
        self.carried = re.compile(words.lines.carried, re.IGNORECASE)
        self.note = re.compile(words.lines.note, re.IGNORECASE)
        self.ledger = re.compile(words.lines.ledger)
        self.card = re.compile(words.lines.card, re.IGNORECASE)
        self._terminal = re.compile(words.lines.terminal, re.IGNORECASE)
        self._said = {"in": opening(words.marks.said_in), "out": opening(words.marks.said_out)}
        self.sums = lru_cache(maxsize=4096)(self._sums)
        self.carries = lru_cache(maxsize=4096)(self._carries)
        self.says = lru_cache(maxsize=8192)(self._says)

    def claims(self, heading: str) -> Mapping[str, float]:
        """Return by field how strongly a heading claims to be it, up to 100."""
        if heading not in self._claims:
            plain = plain_heading(heading)
            chinese = LATIN.sub("", plain)
            twice = chinese and chinese != plain and plain not in self._headings  # 交易金额[ Trade Amount ]
            self._claims[heading] = (self._claims_of(chinese) if twice else {}) or self._claims_of(plain)
        return self._claims[heading]

    def _claims_of(self, plain: str) -> dict[str, float]:
        found = dict(self._headings.get(plain, {}))
        if not plain:
            return {}
        for strength, words in ((ENDS, self._ends), (INSIDE, self._inside)):
            for word, code in words:
                fits = plain.endswith(word) if strength == ENDS else word in plain
                if fits and code not in found and not any(no in plain for no in self._never[code]):
                    found[code] = strength + len(word) / LONGEST_HEADING
        return found

    def is_takings(self, headings: Iterable[str]) -> bool:
        """Tell whether a list is of what a shop took by card: a machine or a shop has a column there."""
        return any(self._terminal.fullmatch(plain_heading(each)) for each in headings)

    def mark(self, text: str) -> Way | None:
        """Return the direction a cell names by itself: 贷, 支出, D, "+", "借 Dr"."""
        bare = squeezed(text[:LONGEST_WORD])
        return self._marks.get(bare) or self._marks.get(bare.strip(FIGURES))  # 1-借, 2-贷

    def currency(self, text: str) -> str | None:
        """Return the ISO 4217 code of a currency, None for what is none."""
        bare = squeezed(text[:LONGEST_WORD])
        return self._currencies.get(bare) or self._currencies.get(bare.removesuffix("元"))

    def is_blank(self, text: str) -> bool:
        """Return whether a cell says nothing."""
        return text.lower() in self.blank or (not text[:1].isalnum() and DASHES.fullmatch(text) is not None)

    def _sums(self, text: str) -> bool:
        """Return whether a cell begins a row of totals."""
        bare = "".join(text.split())
        return 0 < len(bare) <= LONGEST_WORD and self.total.fullmatch(bare) is not None

    def _carries(self, text: str) -> bool:
        """Return whether a cell begins a row that only carries a balance from page to page."""
        bare = " ".join(text.split()) if text.isascii() else "".join(text.split())
        return 0 < len(bare) <= LONGEST_WORD and self.carried.fullmatch(bare.rstrip(":：")) is not None

    def _says(self, text: str) -> Way | None:
        """Return the direction that a summary speaks of, by the word it begins with; None where it tells none."""
        bare = squeezed(text[:LONGEST_WORD])
        into, out = (found.match(bare) if found else None for found in (self._said["in"], self._said["out"]))
        if into and out:
            return "in" if into.end() > out.end() else "out"
        return "in" if into else "out" if out else None


def opening(words: Iterable[str]) -> re.Pattern[str] | None:
    """Return a pattern for any of the words at the start of a text."""
    known = sorted({squeezed(word) for word in words if squeezed(word)}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, known))) if known else None


@lru_cache(maxsize=4096)
def squeezed(text: str) -> str:
    """Return a word in half-width small letters without blanks, brackets and the like; a sign alone stays."""
    plain = "".join(half_width(text).lower().split())
    return NOISE.sub("", plain) or plain


@lru_cache(maxsize=4)
def lexicon(words: StatementFormatsFile) -> Lexicon:
    return Lexicon(words)
