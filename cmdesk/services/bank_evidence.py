"""The figures of the flows as findings of a work paper, each with the statement that proves it."""

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.analysis.bank import FlowAnalysis
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.figures import WAN
from cmdesk.core.text import message
from cmdesk.models.application import Application
from cmdesk.models.bank import BankFile
from cmdesk.models.states import AnswerState
from cmdesk.models.workpaper import Finding, FindingRow
from cmdesk.services.bank_accounts import OURS
from cmdesk.services.bank_analysis import Flows
from cmdesk.services.bank_classes import classes
from cmdesk.services.facts import FactForm
from cmdesk.services.workpaper import RowForm, add_rows, delete_rows, write_finding

GRADE = "A"  # what a bank printed
CENTS = Decimal("0.01")
REASON = "不是经营收入"  # the work paper speaks Chinese
MONTHS, LEFT_OUT = "monthly_flows", "excluded_flows"


def put_flows(session: Session, application_id: UUID, flows: Flows, *, today: date, catalog: Catalog) -> int:
    """Write what the flows say into a work paper in place of what it said of them; return how many figures.

    Refused without flows. Each figure names the latest statement as its proof.
    """
    found = flows.analysis
    if not found.months:
        raise UserError(message("bank", "There is no flow yet."))
    source = catalog.workpaper.tables[MONTHS].name
    written = 0
    proof = session.scalar(
        select(BankFile.attachment_id)
        .join(Application, Application.party_id == BankFile.party_id)
        .where(Application.id == application_id)
        .order_by(BankFile.last.desc())
        .limit(1)
    )
    for code, value in figures(flows).items():
        if code in catalog.workpaper.fields:
            form = FactForm(state=AnswerState.KNOWN, value=value, grade=GRADE, source=source, as_of=today)
            write_finding(session, application_id, code, form, today=today, catalog=catalog)
            written += 1
    session.flush()
    for finding in session.scalars(
        select(Finding).where(Finding.application_id == application_id, Finding.field.in_(figures(flows)))
    ):
        finding.attachment_id = proof
    for code, rows in ((MONTHS, list(month_rows(found))), (LEFT_OUT, list(left_out(found, catalog)))):
        if code in catalog.workpaper.tables:
            written += put_rows(session, application_id, code, rows, proof, today=today, catalog=catalog)
    return written


def put_rows(
    session: Session,
    application_id: UUID,
    code: str,
    rows: list[dict[str, str]],
    proof: UUID | None,
    *,
    today: date,
    catalog: Catalog,
) -> int:
    """Write the lines of a table anew."""
    of_table = (FindingRow.application_id == application_id, FindingRow.table == code)
    delete_rows(session, list(session.scalars(select(FindingRow.id).where(*of_table))))
    session.flush()
    source = catalog.workpaper.tables[code].name
    if rows:
        forms = [RowForm(cells=row, grade=GRADE, source=source) for row in rows]
        add_rows(session, application_id, code, forms, today=today, catalog=catalog)
        session.flush()
        for row in session.scalars(select(FindingRow).where(*of_table)):
            row.attachment_id = proof
    return len(rows)


def figures(flows: Flows) -> dict[str, str]:
    """Return the findings by field, as typed on screen: amounts in 万元, shares in %; what is not known is left out."""
    found = flows.analysis
    told: dict[str, str | None] = {
        "flow_banks": str(sum(each.form.ownership in OURS for each in flows.accounts)),
        "flow_months": str(found.totals.months),
        "top_payer_share": None if found.cr1 is None else plain(found.cr1 * 100),
        "daily_balance": wan(found.average_balance),
        "interest_balance": wan(implied(found)),
    }
    return {code: value for code, value in told.items() if value is not None}


def implied(found: FlowAnalysis) -> Decimal | None:
    """Return the mean of the balances that the interest implies."""
    parts = [each.implied for each in found.quarters]
    return sum(parts, Decimal(0)) / len(parts) if parts else None


def month_rows(found: FlowAnalysis) -> Iterator[dict[str, str]]:
    for month in found.recent:
        yield {
            "month": month.key,
            "inflow": wan(month.gross) or "0",
            "effective": wan(month.effective) or "0",
            "outflow": wan(month.out) or "0",
        }


def left_out(found: FlowAnalysis, catalog: Catalog) -> Iterator[dict[str, str]]:
    """Yield what of the inflow does not count, by class."""
    names = classes(catalog, "in")
    business = {each.code for each in catalog.analysis.flows.income}
    sums: dict[str, Decimal] = {}
    for month in found.recent:
        for label, amount in month.excluded.items():
            sums[label] = sums.get(label, Decimal(0)) + amount
    for label, amount in sums.items():
        if label in names and label not in business and amount:
            count = sum(label == each for each in found.labels.values())
            yield {"item": names[label], "count": str(count), "amount": wan(amount) or "0", "reason": REASON}


def wan(amount: Decimal | None) -> str | None:
    return None if amount is None else plain(amount / WAN)


def plain(value: Decimal) -> str:
    return format(value.quantize(CENTS, ROUND_HALF_UP), "f")
