"""The flows of a client as the book has them, analysed together."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.analysis.bank import Account, Entry, FlowAnalysis, Override, analyse
from cmdesk.analysis.transaction import Direction, Transaction
from cmdesk.core.catalog import Catalog
from cmdesk.core.progress import Progress, silent
from cmdesk.models.bank import BankAccount, BankFile, BankFlow, FlowClass
from cmdesk.services.bank_accounts import OURS, AccountLine, around, list_accounts

MIDNIGHT = time()
WAYS: Mapping[str, Direction] = {"in": "in", "out": "out", "neutral": "neutral"}


@dataclass(frozen=True, kw_only=True)
class Flows:
    """Accounts and rows of a client, oldest first, with what they say together. rows: by key, as labels are."""

    accounts: tuple[AccountLine, ...]
    entries: tuple[Entry, ...]
    analysis: FlowAnalysis


def analyse_party(
    session: Session,
    party_id: UUID,
    *,
    catalog: Catalog,
    today: date,
    payment: Decimal | None = None,
    progress: Progress = silent,
) -> Flows:
    """Return the flows of all accounts of a client and their analysis; payment is yuan to be paid a month."""
    lines = list_accounts(session, party_id)
    entries = read_entries(session, party_id, {line.id: line.form.currency for line in lines})
    names = around(session, party_id, lines, catalog=catalog)
    found = analyse(
        catalog.analysis.flows,
        accounts_of(session, party_id, lines),
        entries,
        own=names.own,
        related=names.related,
        overrides=[
            Override(counterparty=each.counterparty, direction=each.direction, label=each.label)
            for each in session.scalars(select(FlowClass).where(FlowClass.party_id == party_id))
        ],
        payment=payment,
        today=today,
        progress=progress,
    )
    return Flows(accounts=tuple(lines), entries=tuple(entries), analysis=found)


def account_name(line: AccountLine) -> str:
    """Return what an account is called: its bank and the last digits of its number, else its holder."""
    tail = line.form.number[-4:]
    return " ".join(part for part in (line.form.bank or line.form.holder, tail) if part) or line.form.currency


def accounts_of(session: Session, party_id: UUID, lines: Sequence[AccountLine]) -> list[Account]:
    covered: dict[UUID, set[tuple[date, date]]] = defaultdict(set)
    rows = session.execute(
        select(BankFlow.account_id, BankFile.first, BankFile.last)
        .join(BankFile, BankFile.id == BankFlow.file_id)
        .where(BankFile.party_id == party_id)
        .distinct()
    )
    for account, first, last in rows:
        if first and last:
            covered[account].add((first, last))
    return [
        Account(
            key=line.id.hex,
            name=account_name(line),
            ours=line.form.ownership in OURS,
            holder=line.form.holder,
            number=line.form.number,
            currency=line.form.currency,
            covered=tuple(sorted(covered[line.id])),
        )
        for line in lines
    ]


def read_entries(session: Session, party_id: UUID, currencies: dict[UUID, str]) -> list[Entry]:
    """Return every row of a client's accounts, account by account, oldest first."""
    flow = BankFlow
    rows = session.execute(
        select(
            flow.id, flow.account_id, flow.row, flow.day, flow.time, flow.direction, flow.amount, flow.balance,
            flow.counterparty, flow.counter_account, flow.counter_bank, flow.summary, flow.purpose, flow.channel,
            flow.serial, flow.voucher, flow.status, flow.label,
        )
        .join(BankAccount, BankAccount.id == flow.account_id)
        .where(BankAccount.party_id == party_id)
        .order_by(flow.account_id, flow.day, flow.time, flow.file_id, flow.place)
    )  # fmt: skip
    names = {account: account.hex for account in currencies}
    return [
        Entry(
            key=row[0].hex,
            account=names[row[1]],
            label=row[17],
            row=Transaction(
                row=row[2],
                at=datetime.combine(row[3], time.fromisoformat(row[4]) if row[4] else MIDNIGHT),
                timed=bool(row[4]),
                direction=WAYS[row[5]],
                amount=row[6],
                balance=row[7],
                currency=currencies[row[1]],
                counterparty=row[8],
                counter_account=row[9],
                counter_bank=row[10],
                summary=row[11],
                purpose=row[12],
                channel=row[13],
                serial=row[14],
                voucher=row[15],
                status=row[16],
            ),
        )
        for row in rows
    ]


def told_of(text: str) -> dict[str, object]:
    """Return what was kept of how a file was read; nothing where it cannot be told."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
