"""What is pledged: how far the credit goes on each thing, under the cap of its kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis.collateral import Lending, lending, total_limit
from cmdesk.memo import facts as memo
from cmdesk.services.memo_facts.reading import Reading, cell, grade_of, spelled
from cmdesk.services.memo_facts.repayment import asked_of
from cmdesk.services.workpaper import RowLine

LIGHTS = {None: memo.Light.NA, True: memo.Light.GREEN, False: memo.Light.RED}


@dataclass(frozen=True, kw_only=True)
class Pledged:
    """Everything pledged, the room it leaves together (yuan, None where not known), and the loan to value."""

    things: tuple[memo.Security, ...] = ()
    room: Decimal | None = None
    ltv: memo.Reckoned | None = None


def pledged(reading: Reading) -> Pledged:
    """Return what is pledged; of several things each bears the credit by its part of their value."""
    rows = reading.rows("collateral")
    if not rows:
        return Pledged()
    asked = asked_of(reading).amount
    values = [cell(row, "value") for row in rows]
    whole = sum((value for value in values if value is not None), Decimal(0))
    things, rooms = [], []
    for row, value in zip(rows, values, strict=True):
        loan = None if not asked or not value else asked * value / whole
        found = lent(reading, row, loan)
        things.append(thing(reading, row, found))
        rooms.append(found.max_loan if found else None)
    room = total_limit(rooms)
    return Pledged(things=tuple(things), room=room, ltv=loan_to_value(reading, asked, values, room))


def lent(reading: Reading, row: RowLine, loan: Decimal | None) -> Lending | None:
    """Return how far a loan goes on a thing; None where its kind has no cap. Claims nobody wrote down are unknown."""
    kind = reading.catalog.analysis.collateral.get(row.cells.get("kind", ""))
    if kind is None:
        return None
    try:
        return lending(value=cell(row, "value") or None, loan=loan, cap=kind.cap, prior_claims=cell(row, "prior"))
    except ValueError:  # figures no loan can have, such as a part of a fen
        return None


def thing(reading: Reading, row: RowLine, found: Lending | None) -> memo.Security:
    kind = reading.catalog.analysis.collateral.get(row.cells.get("kind", ""))
    sealed = row.cells.get("sealed")
    proof = reading.proof(row.proof)
    return memo.Security(
        item=row.cells.get("item", ""),
        kind=kind.name if kind else None,
        value=cell(row, "value"),
        prior=cell(row, "prior"),
        cap=kind.cap if kind else None,
        ratio=found.ltv if found else None,
        room=found.max_loan if found else None,
        sealed=None if sealed is None else sealed == "true",
        light=LIGHTS[found.within if found else None],
        missing=tuple(lacks(reading, found)),
        grade=grade_of(row.grade),
        evidence=proof,
    )


def lacks(reading: Reading, found: Lending | None) -> Iterator[str]:
    columns = reading.catalog.workpaper.tables["collateral"]
    for name in found.missing if found else ():
        code = {"value": "value", "prior_claims": "prior"}.get(name)
        yield columns.column(code).name if code else reading.translate("memo", "Amount")


def loan_to_value(
    reading: Reading, asked: Decimal | None, values: list[Decimal | None], room: Decimal | None
) -> memo.Reckoned:
    """Return credit and claims before it over everything pledged; red where it goes beyond what the caps leave."""
    worth = None if any(value is None for value in values) else sum((each for each in values if each), Decimal(0))
    prior = [cell(row, "prior") for row in reading.rows("collateral")]
    claims = None if any(each is None for each in prior) else sum((each for each in prior if each), Decimal(0))
    owed = None if asked is None or claims is None else asked + claims
    columns = reading.catalog.workpaper.tables["collateral"]
    return memo.Reckoned(
        section="S11",
        code="ltv",
        figure=owed / worth if worth and owed is not None else None,
        form=memo.Form.PERCENT,
        basis=spelled("{} ÷ {}", owed, worth),
        light=LIGHTS[None if room is None or asked is None else asked <= room],
        missing=(columns.column("prior").name,) if claims is None else (),
        target="table:collateral",
        explanation=reading.explanation("ratio:ltv"),
    )
