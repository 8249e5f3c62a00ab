"""Statements that are pictures: kept as evidence, with the totals that somebody typed from them."""

import calendar
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.analysis.bank.typed import MonthTotals
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import message
from cmdesk.models.bank import BankFile
from cmdesk.services.attachments import add_file
from cmdesk.services.bank_accounts import AccountForm, bare, check
from cmdesk.services.limits import check_amount

SCAN = "scan"  # the format of a file whose totals were typed
TYPED_GRADE = "B"  # a picture the client gives can be an edited one


def keep_scan(
    session: Session,
    party_id: UUID,
    path: Path,
    account: AccountForm,
    months: Sequence[MonthTotals],
    *,
    catalog: Catalog,
    progress: Progress = silent,
) -> UUID:
    """Keep a scan as evidence with its totals by month; without any it is evidence alone.

    The totals stand beside the analysis, never in it: of a sum nobody can tell what is operating income.
    """
    check(account, catalog)
    told = [each for each in months if (each.into, each.out, each.balance) != (None, None, None)]
    for each in told:
        for figure in (each.into, each.out, each.balance):
            check_amount(figure)
        if min(each.into or 0, each.out or 0) < 0:
            raise UserError(message("bank", "{month}: a total is not below nought.", month=each.month))
    if len({each.month for each in told}) < len(told):
        raise UserError(message("bank", "A month stands twice."))
    days = [day_of(each.month) for each in told]
    last = max(days, default=None)
    file = BankFile(
        party_id=party_id,
        attachment_id=add_file(session, path, progress).id,
        format=SCAN,
        first=min(days, default=None),
        last=last and last.replace(day=calendar.monthrange(last.year, last.month)[1]),
        grade=TYPED_GRADE,
        told=json.dumps(as_told(account, told), ensure_ascii=False),
    )
    session.add(file)
    session.flush()
    return file.id


def day_of(month: str) -> date:
    """Return the first day of a month written YYYY-MM."""
    try:
        return date.fromisoformat(f"{month}-01")
    except ValueError:
        raise UserError(message("bank", "“{month}” is no month: write it as 2026-01.", month=month[:20])) from None


def as_told(account: AccountForm, months: Sequence[MonthTotals]) -> dict[str, object]:
    lines = [
        {name: None if figure is None else str(figure) for name, figure in asdict(each).items()} for each in months
    ]
    return {"account": asdict(replace(account, number=bare(account.number))), "months": lines}


def months_of(told: str) -> tuple[MonthTotals, ...]:
    """Return the totals that a file's told holds, oldest first; none for a file that was read."""
    lines = json.loads(told).get("months") or ()
    found = (
        MonthTotals(month=line["month"], **{name: amount(line[name]) for name in ("into", "out", "balance")})
        for line in lines
    )
    return tuple(sorted(found, key=lambda each: each.month))


def amount(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def account_told(told: str) -> AccountForm:
    """Return whose account the totals of a file are of."""
    return AccountForm(**json.loads(told)["account"])
