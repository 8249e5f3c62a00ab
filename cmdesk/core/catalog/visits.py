"""Kinds of visits, the photos each must bring home, and what a visit note holds."""

from collections.abc import Mapping
from typing import Literal

from cmdesk.core.catalog.entry import Entry, Shown
from cmdesk.core.expressions import Expression, parse

FILE = "visit_types.toml"


class PhotoTag(Entry, frozen=True, kw_only=True):
    """At least min photos of one subject; where there is a condition, only when it is true.

    personal: such a photo may show a face, somebody's papers or number, or where somebody lives: a masked memo does not
    print it.
    """

    tag: str
    name: Shown
    min: int
    personal: bool = False
    when: str = ""

    @property
    def condition(self) -> Expression | None:
        return parse(self.when) if self.when else None


class VisitType(Entry, frozen=True, kw_only=True):
    """One kind of visit: how many investigators it takes at least, and how many minutes are usual."""

    code: str
    name: Shown
    goal: Shown
    min_investigators: int
    default_minutes: int
    photos: tuple[PhotoTag, ...]


class NoteField(Entry, frozen=True, kw_only=True):
    """One thing a visit note must say."""

    code: str
    text: Shown


class PhotoLimits(Entry, frozen=True, kw_only=True):
    """How far a photo may lie from the visit, in hours and metres, before it needs an explanation."""

    hours: int
    metres: int


NOTE_RULES = frozenset({"seen", "sourced", "quoted", "doubt", "next", "masked", "timely"})


class NoteQuality(Entry, frozen=True, kw_only=True):
    """What each rule of a good note is worth, from which score on it is good or fair, and by when it is written."""

    points: Mapping[str, int]
    good: int
    fair: int
    until_hour: int

    def light(self, score: int) -> Literal["ok", "warn", "bad"]:
        return "ok" if score >= self.good else "warn" if score >= self.fair else "bad"


class ThreeChecks(Entry, frozen=True, kw_only=True):
    """What is checked before, at and after lending."""

    phase: Shown
    items: tuple[Shown, ...]


class VisitsFile(Entry, frozen=True, kw_only=True):
    """The tables of visit_types.toml."""

    visit_type: tuple[VisitType, ...]
    photo_limits: PhotoLimits
    note_quality: NoteQuality
    note_fields: tuple[NoteField, ...]
    photo_rules: tuple[Shown, ...]
    three_checks: tuple[ThreeChecks, ...]
