"""What a section is written with: the facts, a language, and the words of both in one house style."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from reportlab.platypus import Flowable

from cmdesk.core.errors import UserError
from cmdesk.core.figures import WAN, amount, amount_in_words, money, percent, points, wan, yuan
from cmdesk.core.text import Message, Translate
from cmdesk.memo.blocks import Heading
from cmdesk.memo.charts.plot import Caption
from cmdesk.memo.facts import Facts, Light
from cmdesk.memo.paper import BODY, SMALL
from cmdesk.memo.pictures import Picture, Strokes
from cmdesk.memo.signs import dashed, light_sign
from cmdesk.memo.standing import Blocker, Completeness, blank
from cmdesk.memo.text import Piece, Run, Text

GAP = "\u00a0"
"""A blank at which no line breaks."""

Value = str | int | Decimal | date | Message | None
"""A fact as it is: Decimal is yuan, a Message a text of ours or of the catalog, None or a blank text unknown."""

FINEST = WAN / 100
"""Yuan: what two decimals of 万元 tell; an amount finer than that is told in yuan."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A line of the contents: a section, or a part of one, with the key of its place."""

    key: str
    words: str
    part: bool = False


def _whole(figure: str) -> str:
    """Return a figure that no line break parts from its unit."""
    return figure.replace(" ", GAP)


@dataclass(frozen=True, kw_only=True)
class Writer:
    """Facts being written in one language.

    headings are the sections printed, by id and in order; counts the completeness of the chapters; unknown the labels
    of the fields each chapter lacks; picture gives a photo by its sha256, strokes a signature. contents are all
    headings, known when all sections are written: only what stands before these may print them.
    """

    facts: Facts
    translate: Translate
    language: str
    headings: Mapping[str, str]
    counts: Mapping[str, Completeness]
    blockers: Sequence[Blocker]
    unknown: Mapping[str, Sequence[Message]]
    photos: frozenset[str]
    picture: Callable[[str], Picture | None]
    strokes: Callable[[str], Strokes | None]
    contents: Sequence[Entry] = ()

    @property
    def chinese(self) -> bool:
        return self.language.startswith("zh")

    def catalog(self, text: str | None) -> str:
        """Return a text of the catalog in the memo's language; a text that is none stays as it is."""
        return self.translate("catalog", text) if text else ""

    def read(self, found: Message) -> str:
        return found.read(self.translate)

    def joined(self, words: Sequence[str]) -> str:
        """Return several words as an enumeration."""
        return ("、" if self.chinese else ", ").join(words)

    def dotted(self, words: Sequence[str | None]) -> str:
        """Return what is known of several words with dots between them; the font's dot is as wide as a character."""
        return "·".join(word for word in words if word)

    def quoted(self, words: str) -> str:
        return self.translate("memo", '"{words}"').format(words=words)

    def amount(self, value: Decimal) -> str:
        """Return an amount as a bank says it: 万元 in Chinese, yuan in English and where 万元 would not be exact."""
        if self.chinese and value % FINEST:
            return _whole(f"{yuan(value)} {self.catalog('元')}")
        return _whole(self.read(money(value)))

    def in_words(self, value: Decimal) -> str:
        """Return an amount in the capitals of a contract; nothing in English, or where words cannot equal it."""
        try:
            return amount_in_words(value) if self.chinese else ""
        except UserError:
            return ""

    def percent(self, fraction: Decimal) -> str:
        return _whole(percent(fraction))

    def points(self, fraction: Decimal) -> str:
        return _whole(points(fraction))

    def caption(self, title: str, *, note: str = "", amounts: Sequence[Decimal | None] = ()) -> Caption:
        """Return the words of a chart; amounts in yuan, where it has any, settle whether it counts in 元 or 万元."""
        tr = self.translate
        largest = max((abs(each) for each in amounts if each is not None), default=None)
        in_wan = self.chinese and largest is not None and largest >= WAN
        unit = "" if largest is None else tr("memo", "10,000 yuan") if in_wan else tr("memo", "yuan")
        return Caption(
            title=title,
            note=self.dotted([note, unit]),
            unknown=tr("memo", "not asked"),
            cut=tr("memo", "axis from {figure}"),
            figure=wan if in_wan else amount,
        )

    def day(self, day: date) -> str:
        return day.isoformat()

    def moment(self, moment: datetime) -> str:
        return f"{moment.date().isoformat()} {moment:%H:%M}"

    def term(self) -> str | None:
        """Return the term of the credit."""
        months = self.facts.application.term_months
        return None if months is None else self.months(months)

    def months(self, count: int) -> str:
        if count == 1:
            return self.translate("memo", "1 month")
        return self.translate("memo", "{count} months").format(count=count)

    def edition(self) -> str:
        """Return which draft or version this is."""
        words = (
            self.translate("memo", "Draft {number}") if self.facts.draft else self.translate("memo", "Version {number}")
        )
        return words.format(number=self.facts.version)

    def masking(self) -> str:
        """Return whether numbers of people are masked."""
        if self.facts.whole:
            return self.translate("memo", "Whole version: numbers of people are not masked")
        return self.translate("memo", "Masked version")

    def value(self, value: Value, *, size: float = BODY, bold: bool = False) -> Text:
        """Return a known value as words, an unknown one as a dashed box."""
        if blank(value):
            return Text(dashed(self.translate("memo", "not known"), min(size, SMALL)), size=size)
        if isinstance(value, Message):
            return Text(self.read(value), size=size, bold=bold)
        return Text(self.amount(value) if isinstance(value, Decimal) else str(value), size=size, bold=bold)

    def rate(self, fraction: Decimal | None) -> Text:
        return self.value(None if fraction is None else self.percent(fraction))

    def light(self, light: Light, words: str) -> list[Piece]:
        """Return a traffic light: its shape and what it says."""
        return [light_sign(light), f"{GAP}{words}"]

    def body(self, *pieces: Piece) -> Text:
        return Text(*pieces, after=6)

    def small(self, *pieces: Piece) -> Text:
        return Text(*pieces, size=SMALL)

    def note(self, *pieces: Piece) -> Text:
        """Return a small grey line about what it stands beside."""
        return Text(*pieces, size=SMALL, role="text.muted", after=6)

    def subheading(self, words: str, note: str = "") -> list[Flowable]:
        """Return the heading of a part of a section; it stays with what follows it."""
        return [Heading(words, part=True, note=note)]

    def link(self, words: str, place: str) -> Piece:
        """Return words that lead to a section, visit, photo or proof; only words where the memo has none such."""
        return Run(text=words, link=place, role="accent.text") if self._stands(place) else words

    def _stands(self, place: str) -> bool:
        facts = self.facts
        numbered = {
            "visit": [visit.number for visit in facts.visits],
            "photo": [photo.number for photo in facts.photos],
            "proof": [proof.number for proof in facts.proofs],
        }
        kind, _, number = place.partition("-")
        return int(number) in numbered[kind] if kind in numbered else place in self.headings

    def section_link(self, section: str) -> Text:
        return self.small(self.link(self.headings[section], section))

    def visit_link(self, number: int) -> list[Piece]:
        """Return the name of a visit, which leads to its record where the memo has it."""
        return [self.link(self.translate("memo", "Visit {number}").format(number=number), f"visit-{number}")]

    def photo_name(self, number: int) -> str:
        return self.translate("memo", "Photo {number}").format(number=number)

    def photo_links(self, numbers: Sequence[int]) -> list[Piece]:
        """Return the names of photos, which lead to them where the memo has them."""
        pieces: list[Piece] = []
        for number in numbers:
            pieces.append(self.link(self.photo_name(number), f"photo-{number}"))
            pieces.append("、" if self.chinese else ", ")
        return pieces[:-1]
