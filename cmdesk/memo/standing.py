"""What a memo knows, was refused and lacks: items, blockers and the counts made of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cmdesk.core.text import Message, message


class Standing(StrEnum):
    """Whether an item is known, refused by the client, or not known."""

    KNOWN = "known"
    DECLINED = "declined"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Item:
    """One thing a section should say; target is where the window goes to fill it (see Blocker)."""

    label: Message
    standing: Standing
    target: str
    required: bool = False


@dataclass(frozen=True, kw_only=True)
class Blocker:
    """One thing that stands in the way of submission, the section it belongs to, and where it is mended.

    target is a field ("application.amount", "borrower.address", "prepared.partner", "conclusion.opinion"), a thing by
    its key ("answer:seats", "document:APPRAISAL", "photo:signboard", "check:2" counting from 1, "chapter:S05"), or
    "visits", "checks", "checklist".
    """

    section: str
    message: Message
    target: str


class ChapterState(StrEnum):
    """How a chapter stands: without any fact, with something that blocks, with something unknown, or complete."""

    EMPTY = "empty"
    BLOCKED = "blocked"
    LACKING = "lacking"
    COMPLETE = "complete"


@dataclass(frozen=True, kw_only=True)
class Completeness:
    """How many items of a section are known, declined, unknown; filled says whether it prints any fact at all.

    blocked: how many things of it stand in the way of submission.
    """

    section: str
    known: int
    declined: int
    unknown: int
    filled: bool
    blocked: int = 0

    @property
    def state(self) -> ChapterState:
        """How the chapter stands, for whoever shows it."""
        if self.blocked:
            return ChapterState.BLOCKED
        if not self.filled:
            return ChapterState.EMPTY
        return ChapterState.LACKING if self.unknown else ChapterState.COMPLETE

    @property
    def total(self) -> int:
        return self.known + self.declined + self.unknown


def blank(value: object) -> bool:
    """Return whether a fact is unknown: None, or a text without a word."""
    return value is None or (isinstance(value, str) and not value.strip())


def from_catalog(text: str) -> Message:
    """Return a text of the catalog as a Message; its braces are its own."""
    return Message("catalog", text.replace("{", "{{").replace("}", "}}"))


def item(label: Message, value: object, target: str, *, required: bool = False) -> Item:
    """Return the item of a value that is known unless it is None or blank."""
    return Item(
        label=label, standing=Standing.UNKNOWN if blank(value) else Standing.KNOWN, target=target, required=required
    )


def lacking(section: str, items: Iterable[Item]) -> list[Blocker]:
    """Return a blocker for every required item that is not known; a refusal does not block."""
    return [
        Blocker(section=section, message=message("memo", "{what}: missing", what=found.label), target=found.target)
        for found in items
        if found.required and found.standing is Standing.UNKNOWN
    ]


def count(section: str, items: Sequence[Item], *, filled: bool) -> Completeness:
    """Return how the items of a section stand."""
    standings = [found.standing for found in items]
    return Completeness(
        section=section,
        known=standings.count(Standing.KNOWN),
        declined=standings.count(Standing.DECLINED),
        unknown=standings.count(Standing.UNKNOWN),
        filled=filled,
    )
