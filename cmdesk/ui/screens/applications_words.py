"""How applications and the documents of their checklists read on screen."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from cmdesk.analysis.repayment import monthly_annuity
from cmdesk.core import catalog as catalogs
from cmdesk.core import figures
from cmdesk.core.catalog import Catalog, Condition, Document, Item, Standing
from cmdesk.core.expressions import Fact
from cmdesk.core.text import Message, message
from cmdesk.models.application import ItemState
from cmdesk.services.applications import ApplicationForm, ApplicationLine
from cmdesk.services.checklist import ChecklistLine
from cmdesk.services.checklist_progress import standing
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.text import reading, tr, tr_catalog


def catalog() -> Catalog:
    return catalogs.load()


def named(chinese: str) -> Message:
    """Return a text of the catalog as part of a Message; its braces are its own."""
    return Message("catalog", chinese.replace("{", "{{").replace("}", "}}"))


def short_name(document: Document) -> str:
    """Return a document's name without what stands in brackets."""
    return re.sub(r" ?[（(][^）)]*[）)]", "", tr_catalog(document.name)).strip()


def term(group: str, code: str) -> str:
    """Return the name of a code of terms.toml, the code itself when the catalog no longer has it."""
    found = catalog().terms[group].get(code)
    return tr_catalog(found.name) if found else code


def product_name(code: str) -> str:
    found = catalog().products.get(code)
    return tr_catalog(found.name) if found else code


def stands(line: ApplicationLine) -> Standing:
    return catalog().stages.standing(line.stage, line.state)


def state_words(line: ApplicationLine) -> str:
    """Return the approval's state in words once submitted, before that the ledger's."""
    if line.state != "A0":
        return tr_catalog(catalog().memo.approvals[line.state].name)
    status = stands(line).status
    return tr_catalog(status.name) if status else ""


def monthly(form: ApplicationForm) -> Decimal | None:
    """Return the level monthly payment in yuan, None while amount, term or rate is unknown."""
    if form.amount is None or form.term_months is None or form.annual_rate is None:
        return None
    return monthly_annuity(form.amount, form.annual_rate, form.term_months)


def pays_level(repayment: str) -> bool:
    """Tell whether a repayment is by level payments, or not chosen yet."""
    found = catalog().terms["repayment"].get(repayment)
    return not repayment or (found is not None and found.method == "annuity")


def yuan(value: Decimal | None) -> str:
    """Return an amount in words of the window; what is unknown says so."""
    return tr("applications", "open") if value is None else tr("applications", "{yuan} yuan", yuan=short_yuan(value))


def short_yuan(value: Decimal) -> str:
    """Return yuan with its 分 only where it has some: 600,000 or 17,767.82."""
    return figures.yuan(value).removesuffix(".00")


def months(count: int | None) -> str:
    return tr("applications", "open") if count is None else tr("applications", "{count} months", count=count)


def rate(fraction: Decimal | None) -> str:
    return tr("applications", "open") if fraction is None else figures.percent(fraction, 4)


def request_pairs(line: ApplicationLine, today: date) -> list[tuple[str, str]]:
    """Return what is asked for, captions with words; what is not known yet says so."""
    form, unknown = line.form, tr("applications", "open")
    payment = monthly(form) if pays_level(form.repayment) else None
    return [
        (tr("applications", "Amount"), yuan(form.amount)),
        (tr("applications", "Term"), months(form.term_months)),
        (tr("applications", "Rate"), rate(form.annual_rate)),
        (tr("applications", "Repayment"), term("repayment", form.repayment) or unknown),
        *([] if payment is None else [(tr("applications", "Monthly"), yuan(payment))]),
        (tr("applications", "Guarantee"), term("guarantee", form.guarantee) or unknown),
        (tr("applications", "Purpose"), form.purpose or unknown),
        (tr("applications", "Accepted"), full_day(line.accepted_on, today)),
        (tr("applications", "Committee"), full_day(form.committee_day, today) if form.committee_day else unknown),
    ]


def seeing(desk: Desk, number: str) -> Callable[[], None]:
    """Return what notes that a number of a person was seen in an application."""
    return lambda: desk.note(message("applications", "Saw the numbers in application {number}", number=number))


def full_day(day: date, today: date) -> str:
    """Return a day with its distance from today."""
    return joined([day.isoformat(), day_words(day, today)])


def day_words(day: date | None, today: date) -> str:
    return tr("applications", "open") if day is None else reading(figures.day(day, today))


def state_chip(line: ChecklistLine) -> tuple[str, str, str | None]:
    """Return words, tone and icon (None: the tone's own) of where a document stands."""
    if line.state is ItemState.WAIVED:
        return tr("checklist", "Waived"), "plain", "shield-check"
    if line.state is ItemState.NOT_APPLICABLE:
        return tr("checklist", "Not applicable"), "plain", "ban"
    if standing(line) == "ok":
        verified = line.state is ItemState.VERIFIED
        return (tr("checklist", "Verified") if verified else tr("checklist", "Received")), "ok", None
    if standing(line) == "soon" and line.verdict.why is not None:
        return tr("checklist", "Shorter than the loan"), "warn", "clock"
    return {
        "soon": (tr("checklist", "Runs out soon"), "warn", "clock"),
        "expired": (tr("checklist", "Not valid"), "bad", None),
        "undated": (tr("checklist", "Cannot tell"), "unknown", "calendar-clock"),
        "missing": (tr("checklist", "Missing"), "unknown", None),
        "unsettled": (tr("checklist", "To be settled"), "unknown", "circle-help"),
    }[standing(line)]


def rule(document: Document, item: Item | None = None) -> str:
    """Return in words how long a document is good; item may ask for other periods than the document."""
    if document.validity_kind == "days":
        return tr("checklist", "{count} days from issue", count=document.validity_days)
    count = item.periods if item and item.periods else document.periods
    if document.validity_kind == "periods" and count:
        if document.period_unit == "year":
            return tr("checklist", "the last {count} years", count=count)
        return tr("checklist", "the last {count} months", count=count)
    return term("validity", document.validity_kind)


def how_long(document: Document) -> str:
    """Return how long getting a document usually takes."""
    if not document.days:
        return tr("checklist", "same day")
    return tr("checklist", "about {count} working days", count=document.days)


def note(line: ChecklistLine, item: Item | None) -> str:
    """Return what is special about a document: when it is asked for, and what makes it good."""
    when = tr("checklist", "if: {condition}", condition=tr_catalog(item.when_text)) if item and item.when else ""
    parts = [when, tr_catalog(line.document.validity_note) or rule(line.document, item)]
    return " · ".join(part for part in parts if part)


def answer_words(condition: Condition, value: Fact) -> str:
    """Return the value of a condition's field as one says it."""
    if value is None:
        return tr("checklist", "Not known")
    if isinstance(value, bool):
        return tr("checklist", "Yes") if value else tr("checklist", "No")
    if isinstance(value, Decimal):
        return figures.percent(value) if condition.type == "percent" else f"{figures.amount(value)} {condition.unit}"
    return next((tr_catalog(choice.name) for choice in condition.choices if choice.code == value), value)


def answer_message(condition: Condition, value: str) -> Message:
    """Return a stored value of a condition's field as part of a Message."""
    if condition.type == "bool":
        return message("checklist", "Yes") if value == "true" else message("checklist", "No")
    if condition.type == "percent":
        return named(figures.percent(Decimal(value)))
    return named(next((choice.name for choice in condition.choices if choice.code == value), value))


def fact_column(caption: str, words: str, role: str = "primary") -> Any:
    """Return a grey caption over bold words: one figure of a page's head."""
    return kit.column(kit.muted(caption), kit.label(words, "read", role, bold=True), gap=0)


def joined(parts: Sequence[str]) -> str:
    return " · ".join(part for part in parts if part)
