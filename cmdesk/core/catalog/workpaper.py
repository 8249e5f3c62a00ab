"""The work paper (调查底稿) of an application: what a memo's chapters need besides the client's profile."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from cmdesk.core.catalog.entry import Entry, Shown
from cmdesk.core.catalog.profile import Field

FILE = "workpaper.toml"


class Part(Entry, frozen=True, kw_only=True):
    """What a chapter of memo_sections.toml takes from the client's profile, and what a reader expects of it."""

    section: str
    profile: tuple[str, ...] = ()
    hint: Shown = ""

    @property
    def code(self) -> str:
        return self.section


class Table(Entry, frozen=True, kw_only=True):
    """Lines of one kind in a chapter; total names the columns of money that are added up.

    whole: the column of shares that are parts of one whole, together at most 100 %.
    rows_from: the column of choices every choice of which has a line of its own, in their order.
    from_book: who in the book is proposed as lines; from_answer: the visits' table of answers that is.
    """

    code: str
    section: str
    name: Shown
    columns: tuple[Field, ...]
    total: tuple[str, ...] = ()
    whole: str = ""
    rows_from: str = ""
    from_book: Literal["", "household", "owners", "guarantors", "mortgagors", "global_cash"] = ""
    from_answer: str = ""
    required: bool = False
    hint: Shown = ""

    def column(self, code: str) -> Field:
        """Return a column by its code; raises KeyError for one the table does not have."""
        for column in self.columns:
            if column.code == code:
                return column
        raise KeyError(code)


class WorkpaperFile(Entry, frozen=True, kw_only=True):
    """The tables of workpaper.toml; the group of a field is its chapter."""

    part: tuple[Part, ...]
    field: tuple[Field, ...]
    table: tuple[Table, ...]


@dataclass(frozen=True, kw_only=True)
class Workpaper:
    """Parts by chapter, fields and tables by code, in the order of the file."""

    parts: Mapping[str, Part]
    fields: Mapping[str, Field]
    tables: Mapping[str, Table]

    def fields_of(self, section: str) -> tuple[Field, ...]:
        """Return the fields of a chapter."""
        return tuple(field for field in self.fields.values() if field.group == section)

    def tables_of(self, section: str) -> tuple[Table, ...]:
        """Return the tables of a chapter."""
        return tuple(table for table in self.tables.values() if table.section == section)
