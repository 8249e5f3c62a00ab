"""A row of an account's history, whoever printed it: what a reader gives, the book keeps and the analysis goes by."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

Direction = Literal["in", "out", "neutral"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Transaction:
    """One transaction as printed; text that the source does not give is empty.

    row: of its file, from 1. at: local time, midnight where only the day is printed, and then timed is False.
    direction: of the holder's money; neutral is what the source itself counts neither way (不计收支, "/").
    amount: in its currency (ISO 4217), above zero; one printed below zero stays so: a refund of −500.00 is income.
    balance: after it, None where none is printed or none can be read. status: the source's own word (交易关闭, 已退款).
    account: the number of the holder's account, as printed in the row, above its part of the list or above them all.
    """

    row: int
    at: datetime
    timed: bool
    direction: Direction
    amount: Decimal
    balance: Decimal | None = None
    currency: str = "CNY"
    counterparty: str = ""
    counter_account: str = ""
    counter_bank: str = ""
    summary: str = ""
    purpose: str = ""
    channel: str = ""
    serial: str = ""
    voucher: str = ""
    status: str = ""
    account: str = ""
