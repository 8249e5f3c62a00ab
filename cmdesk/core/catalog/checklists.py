"""Which documents a product asks for, in what form, and how long each is good."""

from typing import Literal

from cmdesk.core.catalog.entry import Entry, Meta, Shown
from cmdesk.core.expressions import Expression, parse

FILE = "checklists.toml"


class Document(Entry, frozen=True, kw_only=True):
    """One kind of document.

    By validity_kind it is good for validity_days after issue (the last day included), or must cover periods without
    a gap. On the committee day it must have least_days_left; with no more than warn_days left it is warned of, and so
    is one that covers_term but ends before the loan does. signed_before names the document whose query it must not
    be younger than; one that is one_deal serves no other application. days is how many working days getting it
    usually takes, 0 the same day; hint is said to the client.
    """

    code: str
    name: Shown
    category: Shown
    form: str
    copies: int = 1
    validity_kind: str
    validity_days: int | None = None
    periods: int | None = None
    period_unit: Literal["month", "year"] | None = None
    validity_note: Shown = ""
    least_days_left: int = 0
    warn_days: int = 7
    covers_term: bool = False
    signed_before: str = ""
    one_deal: bool = False
    made_by: Literal["", "memo"] = ""  # what makes it here: the memo holds it, so nobody collects it before
    signer: Shown = ""
    pii_level: str
    giver: str
    days: int = 0
    hint: Shown = ""


class Item(Entry, frozen=True, kw_only=True):
    """One document on a checklist; without a condition it is required. periods overrides the document's own."""

    doc: str
    periods: int | None = None
    when: str = ""
    when_text: Shown = ""

    @property
    def condition(self) -> Expression | None:
        return parse(self.when) if self.when else None


class Checklist(Entry, frozen=True, kw_only=True):
    """The documents a product asks for, in the order they are asked for."""

    code: str
    name: Shown
    borrower: Shown
    items: tuple[Item, ...]


class ChecklistsFile(Entry, frozen=True, kw_only=True):
    """The tables of checklists.toml."""

    meta: Meta
    document: tuple[Document, ...]
    checklist: tuple[Checklist, ...]
