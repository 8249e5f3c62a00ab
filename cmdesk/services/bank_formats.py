"""How statements are read, as it was set right: handed on in a bank's pack, and taken from one."""

import hashlib
import json
from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog.statement_formats import Layout
from cmdesk.intake.bank.statement import Answers
from cmdesk.models.bank import StatementFormat

CODE = 12  # characters of a layout's code


def answers_of(layout: Layout) -> Answers:
    """Return what a layout of the catalog says, as a user would have said it."""
    return Answers(
        columns={field: place for place, field in enumerate(layout.fields) if field} | dict.fromkeys(layout.absent),
        header_row=layout.header_row,
        sign=layout.sign,
        order=layout.order,
        days=layout.days,
        year=layout.year,
        currency=layout.currency,
    )


def formats_as_pack(session: Session) -> str:
    """Return what was set right so far as the statement_formats.toml of a pack; empty where nothing was.

    It names headings and columns, never anybody's figures.
    """
    kept = session.scalars(select(StatementFormat).order_by(StatementFormat.headings)).all()
    return "\n".join(line for each in kept for line in entry(each))


def entry(kept: StatementFormat) -> Iterator[str]:
    """Yield the lines of one layout. Strings are written as JSON does, which TOML reads alike."""
    said = Answers.of_json(json.loads(kept.answers))
    headings = json.loads(kept.headings)
    code = hashlib.sha256(kept.headings.encode()).hexdigest()[:CODE]
    fields = {place: field for field, place in said.columns.items() if place is not None}
    absent = [field for field, place in said.columns.items() if place is None]
    yield "[[layout]]"
    yield f"code = {quoted(code)}"
    yield f"name = {quoted(kept.name)}"
    yield f"headings = {listed(headings)}"
    yield f"fields = {listed([fields.get(place, '') for place in range(len(headings))])}"
    yield f"absent = {listed(absent)}"
    for name in ("header_row", "sign", "order", "days", "year", "currency"):
        value = getattr(said, name)
        if value not in ("", None):
            yield f"{name} = {quoted(value) if isinstance(value, str) else value}"
    yield ""


def listed(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(quoted, texts))}]"


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
