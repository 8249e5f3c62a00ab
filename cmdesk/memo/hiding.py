"""Facts as they may leave: every text of them through one function that masks, or shows it whole."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from cmdesk.core.masking import PHONE, PLACE, TEXT, Hide, whole
from cmdesk.memo.facts import Facts, Field, PartyKind, State, Table

T = TypeVar("T")
KINDS = {"phone": PHONE, "identity_no": "id_card", "address": "address", "place": PLACE}
ADDRESSES = ("address_reg", "address_biz", "place")
KEPT = frozenset(
    {
        "sha256",
        "signature",
        "key",
        "code",
        "product_code",
        "section",
        "target",
        "subject",
        "language",
        "outline",
        "statement",
    }
)  # no words of a person


def hidden(facts: Facts, hide: Hide) -> Facts:
    """Return facts with every text of them as hide lets it be read; they say themselves whether that is whole."""
    individual = facts.borrower.kind is PartyKind.INDIVIDUAL_BUSINESS
    kinds = {**KINDS, "credit_code": "uscc_individual" if individual else "uscc"}
    if hide is not whole:
        hide = placeless(hide, addresses(facts))
    fields = tuple(said(field, hide) for field in facts.fields)
    tables = tuple(located(table, hide) for table in facts.tables)
    proofs = tuple(proof for proof in facts.proofs if proof.number not in only_withheld(facts, fields))
    shown = replace(facts, fields=fields, tables=tables, proofs=proofs)
    return replace(through(shown, hide, kinds), whole=hide is whole)


def addresses(facts: Facts) -> set[str]:
    """Return every address the facts name as one, without blanks."""
    found = {facts.borrower.address, *(field.text for field in facts.fields if field.code in ADDRESSES)}
    found |= {visit.place for visit in facts.visits}
    for table in facts.tables:
        at = {place for place, column in enumerate(table.columns) if column.code in ADDRESSES}
        found |= {cell.text for row in table.rows for place, cell in enumerate(row.cells) if place in at}
    return {"".join(each.split()) for each in found if each}


def placeless(hide: Hide, known: Iterable[str]) -> Hide:
    """Return hide made to mask these addresses within free text, too, however they are spaced there."""
    masked = {each: hide(PLACE, each) for each in known}
    spaced = [
        (re.compile(r"\s*".join(map(re.escape, each))), shown)
        for each, shown in sorted(masked.items(), key=lambda pair: -len(pair[0]))
        if shown != each
    ]

    def hidden_places(kind: str, text: str) -> str:
        found = hide(kind, text)
        if kind == TEXT:
            for pattern, shown in spaced:
                found = pattern.sub(shown.replace("\\", r"\\"), found)
        return found

    return hidden_places


def only_withheld(facts: Facts, shown: tuple[Field, ...]) -> set[int]:
    """Return the numbers of the proofs that nothing leans on but fields a masked memo does not say."""
    before = {field.evidence for field in facts.fields if field.evidence is not None}
    after = {field.evidence for field in shown if field.evidence is not None}
    others = {row.evidence for table in facts.tables for row in table.rows}
    others |= {number for check in facts.checks for route in check.routes for number in route.evidence}
    return {number for number in before - after if number not in others}


def said(field: Field, hide: Hide) -> Field:
    """Return a field as it may leave: an address as one, something sensitive only in a whole memo."""
    if field.sensitive and field.state is State.KNOWN and hide is not whole:
        return replace(field, text=None, figure=None, source=None, evidence=None, withheld=True)
    if field.code in ADDRESSES and field.text:
        return replace(field, text=hide("address", field.text))
    return field


def located(table: Table, hide: Hide) -> Table:
    """Return a table with the addresses in it as they may leave."""
    at = {place for place, column in enumerate(table.columns) if column.code in ADDRESSES}
    if not at:
        return table
    rows = tuple(
        replace(row, cells=tuple(
            replace(cell, text=hide("address", cell.text)) if place in at and cell.text else cell
            for place, cell in enumerate(row.cells)
        ))
        for row in table.rows
    )  # fmt: skip
    return replace(table, rows=rows)


def through(found: T, hide: Hide, kinds: Mapping[str, str]) -> T:
    """Return a dataclass with the texts in it read through hide, each by the kind its name has, else as free text."""

    def read(name: str, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(read(name, each) for each in value)
        if is_dataclass(value):
            return through(value, hide, kinds)
        if isinstance(value, str) and not isinstance(value, Enum):
            return hide(kinds.get(name, TEXT), value)
        return value

    names = [field.name for field in fields(found) if field.name not in KEPT]  # type: ignore[arg-type]  # T is one
    return replace(found, **{name: read(name, getattr(found, name)) for name in names})  # type: ignore[type-var]
