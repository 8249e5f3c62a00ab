"""How much of a name or number is shown when it is masked."""

from typing import Literal

from cmdesk.core.catalog.entry import Entry, Shown

FILE = "masking.toml"
NEEDED = (  # the kinds of text the program itself masks
    "name", "id_card", "mobile", "tel", "bank_card", "address", "email", "plate", "uscc", "uscc_individual",
)  # fmt: skip


class MaskedField(Entry, frozen=True, kw_only=True):
    """How one kind of text is masked; see cmdesk.core.masking for what each method does.

    Texts shorter than least characters show their last short_end at most. level is that of JR/T 0171.
    """

    code: str
    name: Shown
    rule: Shown
    method: Literal["none", "ends", "name", "tel", "address", "email", "hide"]
    start: int = 0
    end: int = 0
    stars: int | None = None
    least: int = 0
    short_end: int = 0
    example: str = ""
    level: str


class MaskingRule(Entry, frozen=True, kw_only=True):
    """A rule on when masking applies."""

    code: str
    text: Shown


class MaskingFile(Entry, frozen=True, kw_only=True):
    """The tables of masking.toml.

    full_export: whether a memo, ledger or package may leave whole, with a reason, or never.
    """

    full_export: Literal["reason", "never"]
    field: tuple[MaskedField, ...]
    rule: tuple[MaskingRule, ...]
