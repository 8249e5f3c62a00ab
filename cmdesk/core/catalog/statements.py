"""The rows of financial statements: the three of small enterprises, and those a micro business keeps by itself."""

from typing import Literal

from cmdesk.core.catalog.entry import Entry, Meta, Shown

FILE = "statement_lines.toml"
BALANCE_SHEET, INCOME, CASH_FLOW = "balance_sheet", "income", "cash_flow"
MICRO_BALANCE, MICRO_INCOME = "micro_balance", "micro_income"
NEEDED = (BALANCE_SHEET, INCOME, CASH_FLOW, MICRO_BALANCE, MICRO_INCOME)

FigureKind = Literal["stock", "flow", "year"]
"""stock: at a point in time; flow: over the period; year: over a year whatever the period."""


class Line(Entry, frozen=True, kw_only=True):
    """One row; row is its printed number, empty where none is printed.

    formula: how a total follows from rows above it, with its signs. of: the row this one is a part of (其中), which
    takes no part in totals. into: the row of the small enterprises' statements a self-made one counts towards.
    carried: what the period before left; blank in a statement entered to the end it is unknown, not nil.
    aliases: what other statements call the same row. adds: rows of other standards that count towards this one.
    """

    code: str
    name: Shown
    row: str
    group: Shown = ""
    formula: str = ""
    of: str = ""
    into: str = ""
    evidence: Shown = ""
    carried: bool = False
    aliases: tuple[str, ...] = ()
    adds: tuple[str, ...] = ()


class Statement(Entry, frozen=True, kw_only=True):
    """One statement; its figures are yuan, those of micro_income a month's.

    base: the row that the others are shown as shares of; empty where shares say nothing.
    """

    code: str
    name: Shown
    form: Shown
    kind: FigureKind
    base: str = ""
    lines: tuple[Line, ...]


class StatementsFile(Entry, frozen=True, kw_only=True):
    """The tables of statement_lines.toml; passed: names of rows of other standards that none of ours stands for."""

    meta: Meta
    passed: tuple[str, ...] = ()
    statement: tuple[Statement, ...]
