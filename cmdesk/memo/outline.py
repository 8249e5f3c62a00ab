"""The chapters every memo has, whether filled or not, and the fixed words of the declaration."""

from dataclasses import dataclass

from cmdesk.core.catalog import load


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """A chapter of memo_sections.toml as it stood: its Chinese heading, the tables and fields a bank wants in it."""

    id: str
    name: str
    required: bool = True
    tables: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


def chapters() -> tuple[Chapter, ...]:
    """Return the chapters in the catalog's order."""
    return tuple(
        Chapter(id=entry.code, name=entry.name, required=entry.required, tables=entry.tables, fields=entry.fields)
        for entry in load().memo.sections.values()
    )


def statement() -> str:
    """Return the words of the declaration (独立调查声明), which nobody may edit."""
    return load().memo.statement
