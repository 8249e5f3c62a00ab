"""The work paper as the memo prints it: fields and tables of every chapter, each with whose word it is."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from cmdesk.core import catalog as catalogs
from cmdesk.core.catalog.profile import PARTNERS
from cmdesk.memo import facts as memo
from cmdesk.models.states import AnswerState
from cmdesk.services.fact_values import choices, read_partners, value_words
from cmdesk.services.facts import FactLine
from cmdesk.services.memo_facts.reading import Reading, cell, grade_of, number
from cmdesk.services.memo_facts.visits import ANSWERED
from cmdesk.services.workpaper import RowLine

FORMS = {
    "money": memo.Form.MONEY,
    "percent": memo.Form.PERCENT,
    "number": memo.Form.NUMBER,
    "integer": memo.Form.NUMBER,
    "prose": memo.Form.PROSE,
}
PARTNER_FORMS = {"percent": memo.Form.PERCENT, "int": memo.Form.NUMBER}


def fields(reading: Reading) -> list[memo.Field]:
    """Return the fields of every chapter: those it takes from the client's profile, then its own."""
    catalog, found = reading.catalog, []
    for section in catalog.memo.sections:
        part = catalog.workpaper.parts.get(section)
        for code in part.profile if part else ():
            line = reading.paper.profile.get(code)
            if line is not None and line.field.type != PARTNERS:
                found.append(field(reading, section, f"profile:{code}", line))
        own = [each.code for each in catalog.workpaper.fields_of(section) if each.code in reading.paper.fields]
        found += [field(reading, section, f"finding:{code}", reading.paper.fields[code]) for code in own]
    return found


def field(reading: Reading, section: str, target: str, line: FactLine) -> memo.Field:
    """Return one field as it stands."""
    form = FORMS.get(line.field.type, memo.Form.TEXT)
    known = line.state is AnswerState.KNOWN
    text, figure = shown(reading, line.field, line.value) if known else (None, None)
    return memo.Field(
        section=section,
        code=line.field.code,
        name=line.field.name,
        target=target,
        form=form,
        state=ANSWERED[line.state] if line.state else memo.State.NOT_ASKED,
        text=text,
        figure=figure,
        unit=line.field.unit or None,
        grade=grade_of(line.grade),
        source=line.source or None,
        as_of=line.as_of,
        evidence=reading.proof(line.proof),
        visit=reading.visits.get(line.visit_id) if line.visit_id else None,
        required=line.field.required,
        sensitive=line.field.sensitive,
    )


def shown(reading: Reading, field: catalogs.Field, value: str) -> tuple[str | None, Decimal | None]:
    """Return a kept value as words or as a figure; a choice by its name in the catalog."""
    if field.type in ("money", "percent", "number", "integer"):
        return None, number(value)
    if field.type == "choice":
        return next((each.name for each in choices(field, reading.catalog) if each.code == value), value), None
    return reading.read(value_words(field, value, reading.catalog)), None


def tables(reading: Reading) -> list[memo.Table]:
    """Return the tables of every chapter; customers and suppliers of the profile are tables too."""
    found: list[memo.Table] = []
    for section in reading.catalog.memo.sections:
        found += partners(reading, section)
        for each in reading.catalog.workpaper.tables_of(section):
            state = reading.paper.empty.get(each.code)
            found.append(table(reading, each, ANSWERED[state] if state else memo.State.NOT_ASKED))
    return found


def table(reading: Reading, entry: catalogs.Table, state: memo.State) -> memo.Table:
    rows = ordered(reading, entry)
    return memo.Table(
        section=entry.section,
        code=entry.code,
        name=entry.name,
        target=f"table:{entry.code}",
        columns=tuple(
            memo.Heading(
                code=each.code, name=each.name, form=FORMS.get(each.type, memo.Form.TEXT), unit=each.unit or None
            )
            for each in entry.columns
        ),
        rows=tuple(row(reading, entry, each) for each in rows),
        totals=tuple(total(entry, each.code, rows) for each in entry.columns) if rows else (),
        state=memo.State.KNOWN if rows else state,
        required=entry.required,
    )


def ordered(reading: Reading, entry: catalogs.Table) -> Sequence[RowLine]:
    """Return the lines in their order; of a table with a line for each choice, in that of the choices."""
    rows = reading.rows(entry.code)
    if not entry.rows_from:
        return rows
    places = {each.code: place for place, each in enumerate(choices(entry.column(entry.rows_from), reading.catalog))}
    return sorted(rows, key=lambda line: places.get(line.cells.get(entry.rows_from, ""), len(places)))


def row(reading: Reading, entry: catalogs.Table, line: RowLine) -> memo.Row:
    cells = []
    for column in entry.columns:
        value = line.cells.get(column.code, "")
        text, figure = shown(reading, column, value) if value else (None, None)
        cells.append(memo.Cell(text=text, figure=figure))
    return memo.Row(
        cells=tuple(cells),
        grade=grade_of(line.grade),
        source=line.source or None,
        evidence=reading.proof(line.proof),
    )


def total(entry: catalogs.Table, code: str, rows: Sequence[RowLine]) -> memo.Total | None:
    if code not in entry.total:
        return None
    known = [value for line in rows if (value := cell(line, code)) is not None]
    return memo.Total(figure=sum(known, Decimal(0)), missing=len(rows) - len(known)) if known else None


def partners(reading: Reading, section: str) -> Iterator[memo.Table]:
    """Yield the customers and suppliers a chapter takes from the profile, a line for each."""
    part = reading.catalog.workpaper.parts.get(section)
    for code in part.profile if part else ():
        line = reading.paper.profile.get(code)
        if line is None or line.field.type != PARTNERS:
            continue
        grade, evidence = grade_of(line.grade), reading.proof(line.proof)
        known = read_partners(line.value) if line.state is AnswerState.KNOWN else []
        yield memo.Table(
            section=section,
            code=code,
            name=line.field.name,
            target=f"profile:{code}",
            columns=tuple(
                memo.Heading(
                    code=each.key,
                    name=each.name,
                    form=PARTNER_FORMS.get(each.type, memo.Form.TEXT),
                    unit=each.unit or None,
                )
                for each in reading.catalog.profile.partner
            ),
            rows=tuple(
                memo.Row(
                    cells=(
                        memo.Cell(text=each.name),
                        memo.Cell(figure=each.share),
                        memo.Cell(figure=None if each.days is None else Decimal(each.days)),
                    ),
                    grade=grade,
                    evidence=evidence,
                )
                for each in known
            ),
            state=ANSWERED[line.state] if line.state else memo.State.NOT_ASKED,
            required=line.field.required,
        )
