"""What was typed into the calculators last, for each client, and which client that was."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

PREFIX = "calculators:"
LAST = f"{PREFIX}last"


@dataclass(frozen=True, kw_only=True)
class Kept:
    """The texts of each calculator by field, and the calculator that was open."""

    calculator: str = ""
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def key_of(party_id: UUID | None) -> str:
    """Return under which key the texts of a client are kept; those of nobody in particular have one too."""
    return f"{PREFIX}{party_id or ''}"
