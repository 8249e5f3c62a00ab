"""A file of bank flows into the book: to the account it speaks of, without what is there already, in one gesture."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.analysis.transaction import Transaction
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress, portion, silent
from cmdesk.core.text import message
from cmdesk.models.bank import BankAccount, BankFile, BankFlow
from cmdesk.models.base import new_id
from cmdesk.models.bulk import insert_many
from cmdesk.services.attachments import add_file
from cmdesk.services.bank_accounts import AccountForm, add_account, bare, find_account, form_of
from cmdesk.services.bank_overlap import There, as_there, repeated
from cmdesk.services.limits import FEN, LARGEST

BATCH = 5_000  # rows between two words of progress
PRINTED = (
    "counterparty", "counter_account", "counter_bank", "summary", "purpose", "channel", "serial", "voucher", "status",
)  # fmt: skip
KEPT = 400  # characters of a text that a row prints


@dataclass(frozen=True, kw_only=True)
class Coming:
    """A read file as it is brought in. transactions oldest first; account is what the file or the manager says of it.

    told: what the file says of itself, what breaks in it and what was left out, as JSON can hold it.
    """

    path: Path
    account: AccountForm
    transactions: Sequence[Transaction]
    format: str = ""
    first: date | None = None
    last: date | None = None
    grade: str = ""
    told: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Brought:
    """What came of it: rows added, rows that were there already, by account."""

    added: int
    repeated: int
    accounts: tuple[UUID, ...]


@dataclass(frozen=True, kw_only=True)
class Foreseen:
    """What bringing a file in would mean for one of its accounts: where it goes, and how much of it is new."""

    currency: str
    account: UUID | None
    name: AccountForm
    added: int
    repeated: int


def foresee(session: Session, party_id: UUID, coming: Coming) -> list[Foreseen]:
    """Return what bring would do, a line for each account and currency of the file; nothing is written."""
    lines = []
    for form, rows in by_account(coming).items():
        found = find_account(session, party_id, form)
        same = known(session, found, rows) if found else {}
        name = form_of(session.get_one(BankAccount, found)) if found else form
        lines.append(
            Foreseen(currency=form.currency, account=found, name=name, added=len(rows) - len(same), repeated=len(same))
        )
    return lines


def bring(
    session: Session, party_id: UUID, coming: Coming, *, catalog: Catalog, progress: Progress = silent
) -> Brought:
    """Keep the file as evidence and its rows that are not in the book yet.

    Each currency is an account of its own, and so is each number that the file prints. Refused when the file has no row
    that is new, and, naming the row, when an amount cannot be one of yuan and 分.
    """
    check(coming)
    total = len(coming.transactions)
    plan: list[tuple[UUID, list[tuple[int, Transaction]]]] = []
    same = 0
    for form, rows in by_account(coming).items():
        account = find_account(session, party_id, form) or add_account(session, party_id, form, catalog=catalog)
        there = known(session, account, rows)
        same += len(there)
        plan.append((account, [row for place, row in enumerate(rows) if place not in there]))
    added = sum(len(rows) for _, rows in plan)
    if not added:
        raise UserError(
            message("bank", "{file} holds nothing new: its rows are in the book already.", file=coming.path.name)
        )
    file = keep_file(session, party_id, coming)
    done = 0
    for account, rows in plan:
        for start in range(0, len(rows), BATCH):
            some = rows[start : start + BATCH]
            insert_many(session, BankFlow, [row_of(account, file.id, place, each) for place, each in some])
            done += len(some)
            portion(progress, same, total)(done, total)
    return Brought(added=added, repeated=same, accounts=tuple(account for account, rows in plan if rows))


def by_account(coming: Coming) -> dict[AccountForm, list[tuple[int, Transaction]]]:
    """Return the rows of each account with their places in the file, oldest first.

    A file of one number is of the account it is brought in as, whatever number the manager gave that.
    """
    several = len({bare(row.account) for row in coming.transactions if row.account}) > 1
    forms: dict[tuple[str, str], AccountForm] = {}
    found: dict[AccountForm, list[tuple[int, Transaction]]] = {}
    for place, row in enumerate(coming.transactions):
        key = (row.account if several else "", row.currency or "CNY")
        if key not in forms:
            forms[key] = replace(coming.account, currency=key[1], number=bare(key[0]) or coming.account.number)
        found.setdefault(forms[key], []).append((place, row))
    return found


def known(session: Session, account: UUID, rows: Sequence[tuple[int, Transaction]]) -> dict[int, str]:
    """Return which of the rows the account has already."""
    days = [row.at.date() for _, row in rows]
    query = select(
        BankFlow.id,
        BankFlow.day,
        BankFlow.time,
        BankFlow.direction,
        BankFlow.amount,
        BankFlow.balance,
        BankFlow.serial,
        BankFlow.counter_account,
        BankFlow.counterparty,
        BankFlow.summary,
    ).where(BankFlow.account_id == account, BankFlow.day >= min(days), BankFlow.day <= max(days))
    there = [
        There(
            key=each.id.hex,
            day=each.day,
            time=each.time,
            direction=each.direction,
            amount=each.amount,
            balance=each.balance,
            serial=each.serial,
            counter_account=each.counter_account,
            counterparty=each.counterparty,
            summary=each.summary,
        )
        for each in session.execute(query)
    ]
    return repeated([as_there(shortened(row)) for _, row in rows], there)


def shortened(row: Transaction) -> Transaction:
    """Return a row with its texts as long as the book keeps them."""
    long = {name: getattr(row, name)[:KEPT] for name in PRINTED if len(getattr(row, name)) > KEPT}
    return replace(row, **long) if long else row


def row_of(account: UUID, file: UUID, place: int, row: Transaction) -> dict[str, Any]:
    return {
        "id": new_id(),
        "account_id": account,
        "file_id": file,
        "row": row.row,
        "place": place,
        "day": row.at.date(),
        "time": row.at.strftime("%H:%M:%S") if row.timed else "",
        "direction": row.direction,
        "amount": row.amount,
        "balance": row.balance,
    } | {name: getattr(row, name)[:KEPT] for name in PRINTED}


def keep_file(session: Session, party_id: UUID, coming: Coming) -> BankFile:
    days = [row.at.date() for row in coming.transactions]
    file = BankFile(
        party_id=party_id,
        attachment_id=add_file(session, coming.path).id,
        format=coming.format,
        first=min(filter(None, [coming.first, min(days)])),
        last=max(filter(None, [coming.last, max(days)])),
        grade=coming.grade,
        told=json.dumps(dict(coming.told), ensure_ascii=False),
    )
    session.add(file)
    session.flush()
    return file


def check(coming: Coming) -> None:
    if not coming.transactions:
        raise UserError(message("bank", "{file} holds no transaction.", file=coming.path.name))
    for row in coming.transactions:
        for figure in (row.amount, row.balance):
            if figure is not None and not fits(figure):
                raise UserError(
                    message(
                        "bank",
                        "Row {row} of {file}: {amount} is no amount that can be kept.",
                        row=row.row,
                        file=coming.path.name,
                        amount=str(figure)[:40],
                    )
                )


def fits(amount: Decimal) -> bool:
    return amount.is_finite() and abs(amount) < LARGEST and amount == amount.quantize(FEN)
