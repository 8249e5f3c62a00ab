"""The calculators there are."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from cmdesk.analysis.affordability import max_loan, mortgage
from cmdesk.analysis.interest import discount
from cmdesk.analysis.offers import offered
from cmdesk.analysis.prepayment import prepayment
from cmdesk.analysis.working_capital import Business, Days, working_capital
from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.text import message
from cmdesk.services.calculators.calculator import Calculator, Curve, Input, Line, Result, money, percent

METHODS = (
    ("annuity", "等额本息"),
    ("equal_principal", "等额本金"),
    ("interest_only", "按月付息到期还本"),
    ("flat", "等本等息"),
    ("bullet", "利随本清"),
)
AMOUNT = Input(key="amount", caption=message("calculators", "Amount"), kind="wan")
MONTHS = Input(key="months", caption=message("calculators", "Term"), kind="months", start=36)
RATE = Input(key="annual_rate", caption=message("calculators", "Annual rate"), kind="percent")
SPENT_ON_DEBT = Decimal("0.5")  # of what can be disposed of


def compare(values: Mapping[str, Any], _catalog: Catalog, today: date) -> Result:
    """Return what one offer costs, its first and its last payment."""
    amount, months = values["amount"], int(values["months"])
    fee = amount * (values.get("fee_rate") or Decimal(0)) + (values.get("fee") or Decimal(0))
    found = offered(amount, months, values["annual_rate"], values["method"], fee=fee, start=today)
    return Result(
        lines=(
            percent(message("calculators", "True annual rate (compound)"), found.cost.effective, strong=True),
            percent(message("calculators", "True annual rate (simple)"), found.cost.nominal),
            money(message("calculators", "First payment"), found.schedule.first_payment, strong=True),
            money(message("calculators", "Last payment"), found.schedule.last_payment),
            money(message("calculators", "Interest"), found.interest),
            money(message("calculators", "Fees"), found.fee),
            money(message("calculators", "Cost in all"), found.total),
            money(message("calculators", "Paid in all"), found.schedule.total_payment + found.fee, spelled=True),
        ),
        balances=Curve(name=message("calculators", "Balance"), values=found.balances),
        interests=Curve(name=message("calculators", "Interest so far"), values=found.interests),
        takes=application(amount, months, values["annual_rate"], values["method"]),
    )


def application(amount: Decimal, months: int, rate: Decimal, method: str) -> dict[str, Any]:
    """Return what an application takes over."""
    return {"amount": amount, "term_months": months, "annual_rate": rate, "repayment": method}


def affordable(values: Mapping[str, Any], _catalog: Catalog, today: date) -> Result:
    """Return the largest loan that what is left of a month can carry."""
    months, rate = int(values["months"]), values["annual_rate"]
    found = max_loan(values["disposable"], values["share"], rate, months)
    if found.max_principal <= 0:
        return Result(lines=(money(message("calculators", "Largest loan"), found.max_principal, strong=True),))
    most = found.max_principal // 1000 * 1000
    lines = [
        money(message("calculators", "Largest loan"), found.max_principal, strong=True, spelled=True),
        money(message("calculators", "Payment it takes"), found.max_payment, strong=True),
    ]
    curve = None
    if most > 0:
        shown = offered(most, months, rate, "annuity", start=today)
        lines.append(money(message("calculators", "Rounded down to the thousand"), most))
        lines.append(money(message("calculators", "Interest"), shown.interest))
        curve = Curve(name=message("calculators", "Balance"), values=shown.balances)
    return Result(lines=tuple(lines), balances=curve, takes=application(most, months, rate, "annuity") if most else {})


DAYS = (
    ("days_inventory", message("calculators", "Days of stock")),
    ("days_receivable", message("calculators", "Days of receivables")),
    ("days_payable", message("calculators", "Days of payables")),
    ("days_prepaid", message("calculators", "Days of prepayments")),
    ("days_advance", message("calculators", "Days of advances")),
)


def capital(values: Mapping[str, Any], _catalog: Catalog, _today: date) -> Result:
    """Return the working capital a business needs, and the new loan; what is not known is named."""
    named = {name.removeprefix("days_"): values.get(name) for name, _ in DAYS}
    business = Business(
        sales=values.get("sales"),
        profit_rate=values.get("profit_rate"),
        growth=values.get("growth"),
        own_funds=values.get("own_funds"),
        existing_loans=values.get("existing_loans"),
        other_funds=values.get("other_funds"),
        days=Days(**named),
    )
    found = working_capital(business)
    captions = {each.key: each.caption for each in CAPITAL}
    lines = []
    if found.cycle_days is not None:
        days = message("calculators", "{days} days", days=f"{found.cycle_days:.1f}")
        lines.append(Line(caption=message("calculators", "Cycle"), text=days))
    if found.turnover_times is not None:
        times = message("calculators", "{times} times a year", times=f"{found.turnover_times:.2f}")
        lines.append(Line(caption=message("calculators", "Turnover"), text=times))
    if found.need is not None:
        lines.append(money(message("calculators", "Working capital needed"), found.need, strong=True))
    if found.new_loan is not None:
        lines.append(money(message("calculators", "New loan at most"), found.new_loan, strong=True, spelled=True))
    loan = None if found.new_loan is None else found.new_loan // 1000 * 1000
    return Result(
        lines=tuple(lines),
        missing=tuple(captions[name] for name in found.missing if name in captions),
        takes={"amount": loan} if loan else {},
    )


CAPITAL = (
    Input(key="sales", caption=message("calculators", "Sales of a year"), kind="wan", needed=False),
    Input(key="profit_rate", caption=message("calculators", "Profit of sales"), kind="percent", needed=False),
    Input(key="growth", caption=message("calculators", "Growth expected"), kind="percent", needed=False,
          start=Decimal("0.10"), slider=True),
    Input(key="own_funds", caption=message("calculators", "Own funds"), kind="wan", needed=False),
    Input(key="existing_loans", caption=message("calculators", "Loans there are"), kind="wan", needed=False),
    Input(key="other_funds", caption=message("calculators", "Other funds"), kind="wan", needed=False),
    *(Input(key=name, caption=caption, kind="days", needed=False) for name, caption in DAYS),
)  # fmt: skip


def home(values: Mapping[str, Any], catalog: Catalog, today: date) -> Result:
    """Return what a home loan costs a month, and what of the income it takes."""
    months, rate = int(values["months"]), values["annual_rate"]
    found = mortgage(
        catalog.analysis.limits.mortgage, price=values["price"], down=values["down"], annual_rate=rate, periods=months,
        income=values.get("income"), other=values.get("other"),
    )  # fmt: skip
    shown = offered(found.loan, months, rate, "annuity", start=today)
    lines = [
        money(message("calculators", "Monthly payment"), found.payment, strong=True, spelled=True),
        money(message("calculators", "Loan"), found.loan, strong=True),
        money(message("calculators", "Paid down"), values["price"] - found.loan),
        percent(message("calculators", "Loan to value"), found.loan / values["price"]),
        money(message("calculators", "Interest"), shown.interest),
    ]
    if found.house_ratio is not None:
        lines.append(
            ratio(message("calculators", "Payment of the income"), found.house_ratio, passed=found.house_passed)
        )
    if found.debt_ratio is not None:
        lines.append(
            ratio(message("calculators", "All debts of the income"), found.debt_ratio, passed=found.debt_passed)
        )
    captions = {each.key: each.caption for each in HOME}
    return Result(
        lines=tuple(lines),
        balances=Curve(name=message("calculators", "Balance"), values=shown.balances),
        interests=Curve(name=message("calculators", "Interest so far"), values=shown.interests),
        missing=tuple(captions[name] for name in found.missing if name in captions),
        takes=application(found.loan, months, rate, "annuity"),
    )


def ratio(caption: Any, share: Decimal, *, passed: bool | None) -> Line:
    """Return a share with whether it stays within its limit."""
    said = figures.percent(share, 1)
    if passed is None:
        return Line(caption=caption, text=said)
    within = (
        message("calculators", "{share}, within the limit", share=said)
        if passed
        else message("calculators", "{share}, over the limit", share=said)
    )
    return Line(caption=caption, text=within)


HOME = (
    Input(key="price", caption=message("calculators", "Price of the home"), kind="wan"),
    Input(key="down", caption=message("calculators", "Paid down, of the price"), kind="percent", start=Decimal("0.2")),
    RATE,
    Input(key="months", caption=message("calculators", "Term"), kind="months", start=360),
    Input(key="income", caption=message("calculators", "Income a month"), kind="yuan", needed=False),
    Input(key="other", caption=message("calculators", "Other debts a month"), kind="yuan", needed=False),
)


def early(values: Mapping[str, Any], _catalog: Catalog, today: date) -> Result:
    """Return what a part paid early leaves: the same term with lower payments, or a shorter time."""
    balance, rate, months = values["balance"], values["annual_rate"], int(values["remaining_periods"])
    part = values["prepay"]
    found = prepayment(balance, part, months, rate, fee_rate=values.get("fee_rate") or Decimal(0))
    before = offered(balance, months, rate, "annuity", start=today)
    lines = [
        money(message("calculators", "Balance after it"), found.balance_after, strong=True),
        money(message("calculators", "Payment so far"), before.schedule.first_payment),
        money(message("calculators", "Same term: new payment"), found.payment_same_term, strong=True),
    ]
    if found.balance_after:
        after = offered(found.balance_after, months, rate, "annuity", start=today)
        paid = before.schedule.first_payment * (found.periods_same_payment - 1) + found.last_payment_same_payment
        shorter = message("calculators", "{count} more payments, {saved} fewer", count=found.periods_same_payment,
                          saved=months - found.periods_same_payment)  # fmt: skip
        lines += [
            money(message("calculators", "Same term: interest saved"), before.interest - after.interest),
            Line(caption=message("calculators", "Same payment: how long"), text=shorter, strong=True),
            money(message("calculators", "Same payment: last payment"), found.last_payment_same_payment),
            money(message("calculators", "Same payment: interest saved"),
                  before.interest - (paid - found.balance_after)),
        ]  # fmt: skip
    lines.append(money(message("calculators", "Charge for it"), found.fee))
    return Result(lines=tuple(lines), balances=Curve(name=message("calculators", "Balance"), values=before.balances))


EARLY = (
    Input(key="balance", caption=message("calculators", "Balance now"), kind="wan"),
    Input(key="prepay", caption=message("calculators", "Paid early"), kind="wan"),
    Input(key="remaining_periods", caption=message("calculators", "Months left"), kind="months"),
    RATE,
    Input(
        key="fee_rate", caption=message("calculators", "Charge, of what is paid early"), kind="percent", needed=False
    ),
)


def bill(values: Mapping[str, Any], _catalog: Catalog, _today: date) -> Result:
    """Return what a bill brings that is sold before it is due."""
    found = discount(values["face"], values["rate"], values["start"], values["to"])
    days = message("calculators", "{days} days", days=found.days)
    return Result(
        lines=(
            money(message("calculators", "Proceeds"), found.proceeds, strong=True, spelled=True),
            money(message("calculators", "Discount"), found.interest, strong=True),
            Line(caption=message("calculators", "Days"), text=days),
        )
    )


BILL = (
    Input(key="face", caption=message("calculators", "Face of the bill"), kind="wan"),
    Input(key="rate", caption=message("calculators", "Discount rate a year"), kind="percent"),
    Input(key="start", caption=message("calculators", "Discounted on"), kind="day", start=timedelta(0)),
    Input(key="to", caption=message("calculators", "Due on"), kind="day", start=timedelta(days=180)),
)

CALCULATORS = (
    Calculator(
        key="compare",
        title=message("calculators", "Compare loans"),
        inputs=(
            AMOUNT, MONTHS, RATE,
            Input(key="method", caption=message("calculators", "Repayment"), kind="choice", options=METHODS,
                  start="annuity"),
            Input(key="fee_rate", caption=message("calculators", "Fee, of the loan"), kind="percent", needed=False),
            Input(key="fee", caption=message("calculators", "Fee, in yuan"), kind="yuan", needed=False),
        ),
        work=compare,
        offers=4,
        follows=True,
    ),
    Calculator(
        key="affordable",
        title=message("calculators", "Largest loan"),
        inputs=(
            Input(key="disposable", caption=message("calculators", "Left over a month"), kind="yuan"),
            Input(key="share", caption=message("calculators", "Of it for payments"), kind="percent",
                  start=SPENT_ON_DEBT),
            RATE, MONTHS,
        ),
        work=affordable,
        follows=True,
    ),
    Calculator(key="capital", title=message("calculators", "Working capital"), inputs=CAPITAL, work=capital),
    Calculator(key="home", title=message("calculators", "Home loan"), inputs=HOME, work=home),
    Calculator(key="early", title=message("calculators", "Paying early"), inputs=EARLY, work=early),
    Calculator(key="bill", title=message("calculators", "Bill discount"), inputs=BILL, work=bill),
)  # fmt: skip
