"""What other places of the book tell of a work paper nobody filled: so that nothing is typed twice."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.analysis.figures import Figures
from cmdesk.core import figures
from cmdesk.core.catalog import Catalog, Field, Table
from cmdesk.core.identifiers import identity_card
from cmdesk.core.text import Message, message
from cmdesk.models.application import Application
from cmdesk.models.party import PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.services.facts import FactLine, Proposal, of_answer
from cmdesk.services.income import Heard
from cmdesk.services.limits import FEN
from cmdesk.services.relations import RelationLine, list_relations
from cmdesk.services.statements import periods, read_statements

OF_APPLICATION = ("amount", "term_months", "annual_rate", "repayment", "guarantee", "purpose")
BEHIND = ("controller", "owner")  # relations whose household stands behind a business
AFTER_TAX = "ebitda-income_tax"
KIN = ("spouse", "co_borrower")  # roles in an application that belong to the household


@dataclass(frozen=True, kw_only=True)
class RowProposal:
    """A line another place tells of; cells are canonical and may lack what a line needs."""

    cells: Mapping[str, str]
    grade: str = ""
    source: Message

    def whole(self, table: Table) -> bool:
        """Tell whether nothing is left to be typed."""
        return all(column.code in self.cells for column in table.columns if column.required)


@dataclass(frozen=True, kw_only=True)
class Sources:
    """Where proposals come from: the application, what was heard on visits, the client's profile and relations.

    business_cash: what the newest statements leave for debts, yuan a year.
    """

    application: Application
    heard: Mapping[str, Heard]
    profile: Mapping[str, FactLine]
    relations: Sequence[RelationLine]
    business_cash: Decimal | None
    catalog: Catalog
    today: date

    def holders(self, *roles: str) -> list[str]:
        """Return who has one of these roles in the application, by name."""
        return [each.party.name for each in self.application.roles if each.role in roles]


def sources_of(
    session: Session,
    application: Application,
    heard: Mapping[str, Heard],
    profile: Mapping[str, FactLine],
    *,
    today: date,
    catalog: Catalog,
) -> Sources:
    relations = list_relations(session, application.party_id, catalog=catalog)
    return Sources(
        application=application,
        heard=heard,
        profile=profile,
        relations=relations,
        business_cash=business_cash(session, application.party_id, catalog),
        catalog=catalog,
        today=today,
    )


def business_cash(session: Session, party_id: UUID, catalog: Catalog) -> Decimal | None:
    """Return a year's EBITDA less income tax by the newest statements, to the 分; None where it cannot be told."""
    found = Figures(catalog.analysis, periods(read_statements(session, party_id), catalog))
    if not found.periods:
        return None
    value = found.evaluate(AFTER_TAX, found.last, annual=True).number
    return None if value is None else value.quantize(FEN, ROUND_HALF_UP)


def propose_field(field: Field, told: Sources) -> Proposal | None:
    """Return what is told of a field; None where nothing that fits is."""
    answer = next((told.heard[each] for each in field.from_answers if each in told.heard), None)
    if answer is not None and answer.state is AnswerState.KNOWN:
        value = of_answer(field, answer.value)
        if value:
            source = message("profile", "told on a visit")
            return Proposal(value=value, grade=answer.grade, source=source, as_of=answer.day, visit_id=answer.visit_id)
    if field.from_book == "controller_age":
        return propose_age(told)
    if field.from_book in OF_APPLICATION:
        kept = getattr(told.application, field.from_book)
        if kept not in (None, ""):
            value = format(kept, "f") if isinstance(kept, Decimal) else str(kept)
            return Proposal(value=value, grade="", source=message("workpaper", "as the application says"))
    return None


def propose_age(told: Sources) -> Proposal | None:
    """Return the age that the controller's identity number tells, or the client's own where the client is a person."""
    controller = told.profile.get("controller_id")
    number = controller.value if controller is not None else ""
    if not number and told.application.party.kind is not PartyKind.ENTERPRISE:
        number = told.application.party.identity_no
    age = identity_card(number, as_of=told.today).age if number else None
    if age is None:
        return None
    return Proposal(value=str(age), grade="", source=message("workpaper", "by the identity number"))


def propose_rows(table: Table, told: Sources, there: Sequence[Mapping[str, str]]) -> tuple[RowProposal, ...]:
    """Return lines the book tells of beside those that are there.

    Whoever of the people is lacking; what a visit told only while there is none.
    """
    if table.from_book:
        return tuple(row for row in BY_NAME[table.from_book](told) if not is_there(table, row, there))
    if table.from_answer and not there:
        return tuple(of_table(table, told))
    return ()


def is_there(table: Table, proposal: RowProposal, there: Sequence[Mapping[str, str]]) -> bool:
    """Tell whether a line says the same in the first column that is proposed."""
    first = next(column.code for column in table.columns if column.code in proposal.cells)
    return any(proposal.cells[first] in cells.get(first, "") for cells in there)


def household(told: Sources) -> list[RowProposal]:
    source = message("workpaper", "by the relations of the client")
    found = {each.other.name: each.name for each in told.relations if each.role == "spouse" or each.kin == "parent"}
    for each in told.application.roles:
        if each.role in KIN and each.party_id != told.application.party_id:
            found.setdefault(each.party.name, told.catalog.terms["role"][each.role].name)
    return [RowProposal(cells={"name": name, "relation": tie}, source=source) for name, tie in found.items()]


def owners(told: Sources) -> list[RowProposal]:
    source = message("workpaper", "by the relations of the client")
    return [
        RowProposal(
            cells={"name": each.other.name, **({"share": plain(each.share)} if each.share is not None else {})},
            source=source,
        )
        for each in told.relations
        if each.role == "owner" and not each.inverse
    ]


def guarantors(told: Sources) -> list[RowProposal]:
    ties = {each.other.name: each.name for each in told.relations}
    amount = told.application.amount
    return [
        RowProposal(
            cells={
                "name": name,
                **({"relation": ties[name]} if name in ties else {}),
                **({"amount": format(amount, "f")} if amount is not None else {}),
            },
            source=message("workpaper", "by the roles in the application"),
        )
        for name in told.holders("guarantor")
    ]


def mortgagors(told: Sources) -> list[RowProposal]:
    source = message("workpaper", "by the roles in the application")
    settled = {each.field: each.value for each in told.application.conditions}
    names = told.holders("mortgagor")
    if not names and told.application.guarantee == "mortgage" and settled.get("mortgagor") == "borrower":
        party = told.application.party
        names = [party.contact or party.name]
    return [RowProposal(cells={"owner": name}, source=source) for name in names]


def of_table(table: Table, told: Sources) -> list[RowProposal]:
    """Return the rows of a visit's table of answers as lines."""
    answer = told.heard.get(table.from_answer)
    if answer is None or answer.state is not AnswerState.KNOWN:
        return []
    day = figures.day(answer.day, told.today)
    source = message("workpaper", "told on the visit of {day}", day=day)
    return [
        RowProposal(
            cells={
                column.code: str(row[column.from_column])
                for column in table.columns
                if column.from_column and row.get(column.from_column)
            },
            grade=answer.grade,
            source=source,
        )
        for row in json.loads(answer.value)
    ]


def plain(value: Decimal) -> str:
    return format(value.normalize(), "f")


def members(told: Sources) -> list[RowProposal]:
    """Return who earns and pays: the business with its year's cash, whoever stands behind it, the guarantors."""
    client = told.application.party
    source = message("workpaper", "by the roles in the application")
    business = {"name": client.name, "internal": "0", "spending": "0", "shared": "0"}
    if told.business_cash is not None:
        business["income"] = plain(told.business_cash)
    rows = [RowProposal(cells=business, source=message("workpaper", "by the newest statements"))]
    behind = {each.other.name for each in told.relations if each.role in BEHIND}
    if client.kind is PartyKind.INDIVIDUAL_BUSINESS and client.contact:
        behind.add(client.contact)
    names = dict.fromkeys([*sorted(behind - {client.name}), *told.holders("guarantor")])
    return rows + [RowProposal(cells={"name": name}, source=source) for name in names]


BY_NAME: Mapping[str, Callable[[Sources], list[RowProposal]]] = {
    "household": household,
    "owners": owners,
    "guarantors": guarantors,
    "mortgagors": mortgagors,
    "global_cash": members,
}
