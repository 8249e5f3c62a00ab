"""How cash moved, worked out from two balance sheets and a result where the client has no statement of it."""

from typing import Literal

from cmdesk.core.catalog.entry import Entry, Meta, Shown

FILE = "cash_flow.toml"

Code = Literal["operating", "investing", "financing", "other"]


class CashLine(Entry, frozen=True, kw_only=True):
    """One step: what it brings in cash, yuan, as an expression over figures; below nil it takes."""

    code: str
    name: Shown
    expr: str


class Activity(Entry, frozen=True, kw_only=True):
    """A part of the statement, its steps in the order they are printed."""

    code: Code
    name: Shown
    lines: tuple[CashLine, ...]


class CashFlowFile(Entry, frozen=True, kw_only=True):
    """The tables of cash_flow.toml. change: what all activities together must come to."""

    meta: Meta
    change: str
    activity: tuple[Activity, ...]
