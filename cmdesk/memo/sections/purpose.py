"""S10 用途与还款来源: what the money is for and what it comes back from."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from cmdesk.core.text import message
from cmdesk.memo.facts import Facts
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Item, blank, item
from cmdesk.memo.tables import paired
from cmdesk.memo.writer import Writer


def items(facts: Facts) -> Sequence[Item]:
    asked = facts.application
    return (
        item(message("memo", "Purpose"), asked.purpose, "application.purpose"),
        item(message("memo", "First source of repayment"), asked.first_source, "application.first_source"),
        item(message("memo", "Second source of repayment"), asked.second_source, "application.second_source"),
    )


def story(w: Writer) -> list[Flowable]:
    tr, asked = w.translate, w.facts.application
    if all(blank(value) for value in (asked.purpose, asked.first_source, asked.second_source)):
        return []
    rows = [
        (tr("memo", "Purpose"), w.value(asked.purpose), True),
        (tr("memo", "Amount"), w.value(asked.amount), False),
        (tr("memo", "Repayment"), w.value(w.catalog(asked.repayment)), False),
        (tr("memo", "First source of repayment"), w.value(asked.first_source), True),
        (tr("memo", "Second source of repayment"), w.value(asked.second_source), True),
    ]
    return [paired(rows)]


SECTION = Section(order=100, id="S10", story=story, items=items)
