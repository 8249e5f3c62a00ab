"""Accounts whose flows were brought in for a client, the files they came from, and whose they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.attachment import Attachment
from cmdesk.models.bank import BankAccount, BankFile, BankFlow
from cmdesk.models.party import Link, Party, PartyKind
from cmdesk.services.facts import Proof

OURS = frozenset({"own", "spouse", "shared"})
"""Codes of account_holder in terms.toml whose accounts count as the client's own."""


@dataclass(frozen=True, kw_only=True)
class AccountForm:
    """What is said of an account; number as printed, perhaps masked."""

    holder: str = ""
    ownership: str = "own"
    bank: str = ""
    number: str = ""
    currency: str = "CNY"
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class AccountLine:
    """An account with how much of it is in the book; balance is that after its last row, None where none is printed."""

    id: UUID
    form: AccountForm
    rows: int
    first: date | None
    last: date | None
    balance: Decimal | None


@dataclass(frozen=True, kw_only=True)
class FileLine:
    """A file that brought rows, and how many of them are its own; told is JSON as models/bank.py says."""

    id: UUID
    proof: Proof
    format: str
    first: date | None
    last: date | None
    grade: str
    told: str
    rows: int


@dataclass(frozen=True, kw_only=True)
class Around:
    """Names whose money counts as the client's own, and names of related parties."""

    own: tuple[str, ...]
    related: tuple[str, ...]


def list_accounts(session: Session, party_id: UUID) -> list[AccountLine]:
    """Return the accounts of a client, its own first, then by bank and number."""
    counted = (
        select(BankFlow.account_id, func.count(), func.min(BankFlow.day), func.max(BankFlow.day))
        .join(BankAccount, BankAccount.id == BankFlow.account_id)
        .where(BankAccount.party_id == party_id)
        .group_by(BankFlow.account_id)
    )
    found = {id_: (rows, first, last) for id_, rows, first, last in session.execute(counted)}
    accounts = session.scalars(select(BankAccount).where(BankAccount.party_id == party_id)).all()
    lines = [
        AccountLine(
            id=each.id,
            form=form_of(each),
            rows=found.get(each.id, (0, None, None))[0],
            first=found.get(each.id, (0, None, None))[1],
            last=found.get(each.id, (0, None, None))[2],
            balance=last_balance(session, each.id),
        )
        for each in accounts
    ]
    return sorted(lines, key=lambda line: (line.form.ownership not in OURS, line.form.bank, line.form.number))


def form_of(account: BankAccount) -> AccountForm:
    return AccountForm(
        holder=account.holder,
        ownership=account.ownership,
        bank=account.bank,
        number=account.number,
        currency=account.currency,
        note=account.note,
    )


def last_balance(session: Session, account_id: UUID) -> Decimal | None:
    newest = (
        select(BankFlow.balance)
        .where(BankFlow.account_id == account_id)
        .order_by(BankFlow.day.desc(), BankFlow.time.desc(), BankFlow.place.desc())
        .limit(1)
    )
    return session.scalar(newest)


def list_files(session: Session, party_id: UUID) -> list[FileLine]:
    """Return the files of a client in the order they came."""
    counted = (
        select(BankFlow.file_id, func.count().label("rows"))
        .join(BankFile, BankFile.id == BankFlow.file_id)
        .where(BankFile.party_id == party_id)
        .group_by(BankFlow.file_id)
    )
    counts = {each.file_id: each.rows for each in session.execute(counted)}
    files = session.execute(
        select(BankFile, Attachment)
        .join(Attachment, Attachment.id == BankFile.attachment_id)
        .where(BankFile.party_id == party_id)
        .order_by(BankFile.id)
    )
    return [
        FileLine(
            id=file.id,
            proof=Proof(id=kept.id, name=kept.name, sha256=kept.sha256, size=kept.size),
            format=file.format,
            first=file.first,
            last=file.last,
            grade=file.grade,
            told=file.told,
            rows=counts.get(file.id, 0),
        )
        for file, kept in files
    ]


def change_account(session: Session, account_id: UUID, form: AccountForm, *, catalog: Catalog) -> None:
    """Write anew what is said of an account; refused when another account of the client is the same one."""
    account = session.get_one(BankAccount, account_id)
    check(form, catalog)
    twin = find_account(session, account.party_id, form)
    if twin is not None and twin != account_id:
        raise UserError(message("bank", "This account is there already: bring its files into that one."))
    put(account, form)


def add_account(session: Session, party_id: UUID, form: AccountForm, *, catalog: Catalog) -> UUID:
    """Begin an account of a client."""
    check(form, catalog)
    account = BankAccount(party_id=party_id)
    put(account, form)
    session.add(account)
    session.flush()
    return account.id


def put(account: BankAccount, form: AccountForm) -> None:
    account.holder, account.ownership, account.bank = form.holder.strip(), form.ownership, form.bank.strip()
    account.number, account.currency, account.note = bare(form.number), form.currency, form.note.strip()


def check(form: AccountForm, catalog: Catalog) -> None:
    if form.ownership not in catalog.terms["account_holder"]:
        raise UserError(message("bank", "Say whose account it is."))


def bare(number: str) -> str:
    """Return an account number without the blanks it is printed with."""
    return "".join(number.split())


def find_account(session: Session, party_id: UUID, form: AccountForm) -> UUID | None:
    """Return the client's account that a file's head names: by number, else by bank and holder where none is told."""
    accounts = session.scalars(
        select(BankAccount).where(BankAccount.party_id == party_id, BankAccount.currency == form.currency)
    ).all()
    number = bare(form.number)
    if number:
        return next((each.id for each in accounts if each.number and same_number(each.number, number)), None)
    alike = (each for each in accounts if not each.number and each.bank == form.bank and each.holder == form.holder)
    return next((each.id for each in alike), None)


def same_number(one: str, other: str) -> bool:
    """Tell whether two numbers are one account's: masked ones where all that both show agrees."""
    if "*" not in one + other:
        return one == other
    head, tail = (min(lengths) for lengths in zip(shown(one), shown(other), strict=True))
    return tail > 0 and one[-tail:] == other[-tail:] and one[:head] == other[:head]


def shown(number: str) -> tuple[int, int]:
    """Return how many characters of a number show at its beginning and at its end."""
    if "*" not in number:
        return len(number), len(number)
    return number.index("*"), len(number) - 1 - number.rindex("*")


def delete_account(session: Session, account_id: UUID) -> None:
    """Delete an account with its rows, and the files that brought nothing else."""
    files = set(session.scalars(select(BankFlow.file_id).where(BankFlow.account_id == account_id).distinct()))
    session.execute(delete(BankFlow).where(BankFlow.account_id == account_id))
    session.execute(delete(BankAccount).where(BankAccount.id == account_id))
    drop_empty(session, files)


def delete_file(session: Session, file_id: UUID) -> None:
    """Delete a file with the rows it brought, and the accounts that have no row left."""
    accounts = set(session.scalars(select(BankFlow.account_id).where(BankFlow.file_id == file_id).distinct()))
    session.execute(delete(BankFlow).where(BankFlow.file_id == file_id))
    session.execute(delete(BankFile).where(BankFile.id == file_id))
    left = set(session.scalars(select(BankFlow.account_id).where(BankFlow.account_id.in_(accounts)).distinct()))
    session.execute(delete(BankAccount).where(BankAccount.id.in_(accounts - left)))
    session.expire_all()


def drop_empty(session: Session, files: set[UUID]) -> None:
    left = set(session.scalars(select(BankFlow.file_id).where(BankFlow.file_id.in_(files)).distinct()))
    session.execute(delete(BankFile).where(BankFile.id.in_(files - left)))
    session.expire_all()


def around(session: Session, party_id: UUID, accounts: Sequence[AccountLine], *, catalog: Catalog) -> Around:
    """Return whose money is the client's own and who is related, by relations and the holders of accounts.

    The owner of an individual business is that business; its spouse counts as the owner does.
    """
    party = session.get_one(Party, party_id)
    own, related = {party.name}, set[str]()
    self_run = party.kind is not PartyKind.ENTERPRISE
    ends = {party_id}
    if self_run:
        ends |= set(session.scalars(select(Link.from_id).where(Link.to_id == party_id, Link.role == "owner")))
        own |= set(session.scalars(select(Party.name).where(Party.id.in_(ends))))
    links = session.execute(
        select(Link.role, Link.from_id, Link.to_id).where(or_(Link.from_id.in_(ends), Link.to_id.in_(ends)))
    ).all()
    people = {end for _, one, two in links for end in (one, two)}
    named = session.execute(select(Party.id, Party.name).where(Party.id.in_(people)))
    names = {each.id: each.name for each in named}
    for role, one, two in links:
        relation = catalog.relations.get(role)
        others = {names[end] for end in (one, two) if end not in ends and end in names}
        if relation is not None and relation.flows == "own":
            own |= others
        elif relation is not None and relation.flows == "related":
            related |= others
    for account in accounts:
        holder, ours = account.form.holder, account.form.ownership in OURS
        (own if ours else related).add(holder)
    return Around(own=tuple(sorted(own - {""})), related=tuple(sorted(related - own - {""})))
