"""S01 授信概要: what is asked for, in one table."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from cmdesk.core.text import message
from cmdesk.memo.chapters import reckoned_named
from cmdesk.memo.facts import Facts
from cmdesk.memo.figures import reckonings
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Blocker, Item, item, lacking
from cmdesk.memo.tables import paired
from cmdesk.memo.text import Run, Text
from cmdesk.memo.writer import Writer

KEY = ("suggested", "monthly_payment", "dti", "payment_share", "dscr", "dscr_last_year", "ltv", "wc_quota")
"""Figures of later chapters that a committee looks for first."""


def items(facts: Facts) -> Sequence[Item]:
    asked = facts.application
    return (
        item(message("memo", "Application number"), asked.number, "application.number"),
        item(message("memo", "Product"), asked.product, "application.product", required=True),
        item(message("memo", "Amount"), asked.amount, "application.amount", required=True),
        item(message("memo", "Term"), asked.term_months, "application.term_months", required=True),
        item(message("memo", "Annual rate"), asked.annual_rate, "application.annual_rate", required=True),
        item(message("memo", "Repayment"), asked.repayment, "application.repayment", required=True),
        item(message("memo", "Guarantee"), asked.guarantee, "application.guarantee", required=True),
        item(message("memo", "Purpose"), asked.purpose, "application.purpose", required=True),
    )


def blockers(facts: Facts) -> Sequence[Blocker]:
    """Every field must be filled: one of nine is already more than the tenth that may be blank."""
    return lacking("S01", items(facts))


def story(w: Writer) -> list[Flowable]:
    tr, asked = w.translate, w.facts.application
    state = w.catalog(asked.state_name) or asked.state
    rows = [
        (tr("memo", "Borrower"), w.value(w.facts.borrower.name, bold=True), True),
        (tr("memo", "Application number"), w.value(asked.number), False),
        (tr("memo", "Approval"), w.value(state), False),
        (tr("memo", "Product"), w.value(_product(w)), True),
        (tr("memo", "Amount"), _amount(w), True),
        (tr("memo", "Term"), w.value(w.term()), False),
        (tr("memo", "Annual rate"), w.rate(asked.annual_rate), False),
        (tr("memo", "Repayment"), w.value(w.catalog(asked.repayment)), False),
        (tr("memo", "Guarantee"), w.value(w.catalog(asked.guarantee)), False),
        (tr("memo", "Purpose"), w.value(asked.purpose), True),
        (tr("memo", "Accepted on"), w.value(asked.accepted_on), False),
        (tr("memo", "Committee on"), w.value(asked.committee_day), False),
        (tr("memo", "Conclusion"), w.value(w.catalog(w.facts.conclusion.opinion), bold=True), True),
    ]
    figures = [figure for code in KEY if (figure := reckoned_named(w.facts, code)) is not None]
    return [paired(rows), *reckonings(w, figures, tr("memo", "Key figures"))]


def _product(w: Writer) -> str:
    asked = w.facts.application
    words = w.catalog(asked.product)
    if not asked.product_code or not words:
        return words or asked.product_code or ""
    return w.translate("memo", "{name} ({code})").format(name=words, code=asked.product_code)


def _amount(w: Writer) -> Text:
    """Return the amount in figures, in Chinese also in the capitals a contract uses."""
    amount = w.facts.application.amount
    if amount is None:
        return w.value(None)
    words = w.in_words(amount)
    return Text(Run(text=w.amount(amount), bold=True), Run(text=f"（{words}）" if words else "", role="text.secondary"))


SECTION = Section(order=10, id="S01", story=story, items=items, blockers=blockers)
