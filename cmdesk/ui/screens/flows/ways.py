"""How a file is read where the file itself leaves it open: direction, order, days, the year, the currency."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QPushButton

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.intake.bank.statement import Answers
from cmdesk.ui import kit
from cmdesk.ui.popup import Popup
from cmdesk.ui.text import tr

YEARS = range(1990, 2100)
CURRENCY = 3  # letters of ISO 4217


def ask_ways(under: QPushButton, answers: Answers, on: Callable[[Answers], object]) -> None:
    """Ask how a file is to be read; on hears it. What is left empty the reader finds."""

    def take(values: dict[str, Any]) -> None:
        on(
            replace(
                answers,
                sign=values["sign"] or "",
                order=values["order"] or "",
                days=values["days"] or "",
                year=year_of(values["year"]),
                currency=currency_of(values["currency"]),
            )
        )

    values = {
        "sign": answers.sign or None, "order": answers.order or None, "days": answers.days or None,
        "year": str(answers.year or "") or None, "currency": answers.currency or None,
    }  # fmt: skip
    note = tr("flows", "What is left open here is found from the file.")
    title = tr("flows", "How it is read")
    Popup(under, title, fields(), tr("flows", "Read again"), take, note=note, values=values, name="ways_popup").open()


def fields() -> dict[str, kit.Field]:
    signs = [
        kit.Option("customer", tr("flows", "贷 is money in, as banks print")),
        kit.Option("ledger", tr("flows", "借 is money in, as a firm's books do")),
        kit.Option("in", tr("flows", "Every amount came in")),
        kit.Option("out", tr("flows", "Every amount went out")),
        kit.Option("negative_in", tr("flows", "Below nought came in, as on a card")),
    ]
    orders = [
        kit.Option("oldest_first", tr("flows", "Oldest first")),
        kit.Option("newest_first", tr("flows", "Newest first")),
    ]  # fmt: skip
    days = [
        kit.Option("ymd", tr("flows", "year, month, day")), kit.Option("dmy", tr("flows", "day, month, year")),
        kit.Option("mdy", tr("flows", "month, day, year")),
    ]  # fmt: skip
    found = tr("flows", "as the file shows")
    return {
        "sign": kit.choice_field(tr("flows", "In or out"), signs, nothing=found, name="sign"),
        "order": kit.choice_field(tr("flows", "Order"), orders, nothing=found, name="order"),
        "days": kit.choice_field(tr("flows", "Days"), days, nothing=found, name="days"),
        "year": kit.text_field(tr("flows", "Year of days without one"), longest=4, name="year"),
        "currency": kit.text_field(tr("flows", "Currency (CNY, USD, HKD…)"), longest=CURRENCY, name="currency"),
    }


def year_of(text: str | None) -> int | None:
    if not text:
        return None
    if not text.isdecimal() or int(text) not in YEARS:
        raise UserError(message("flows", "Write the year with four digits, as 2026."))
    return int(text)


def currency_of(text: str | None) -> str:
    code = (text or "").strip().upper()
    if code and not (len(code) == CURRENCY and code.isascii() and code.isalpha()):
        raise UserError(message("flows", "A currency has three letters, as CNY."))
    return code
