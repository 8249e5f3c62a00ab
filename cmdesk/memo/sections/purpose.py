"""S10 用途与还款来源: what the money is for and what it comes back from."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from cmdesk.core.text import message
from cmdesk.memo.chapters import blanks, fields_of, items_of, reckoned_of, tables_of, unreckoned
from cmdesk.memo.facts import Facts
from cmdesk.memo.figures import lines_of, pairs, prose, reckonings
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Blocker, Item, blank, item
from cmdesk.memo.tables import paired
from cmdesk.memo.writer import Writer

PAPER = ("first_source", "second_source")


def items(facts: Facts) -> Sequence[Item]:
    asked = facts.application
    found = [item(message("memo", "Purpose"), asked.purpose, "application.purpose")]
    if not fields_of(facts, "S10"):
        found += [
            item(message("memo", "First source of repayment"), asked.first_source, "application.first_source"),
            item(message("memo", "Second source of repayment"), asked.second_source, "application.second_source"),
        ]
    return [*found, *items_of(facts, "S10")]


def blockers(facts: Facts) -> Sequence[Blocker]:
    return [*blanks(facts, "S10", items_of(facts, "S10")), *unreckoned(facts, "S10")]


def story(w: Writer) -> list[Flowable]:
    fields, asked = fields_of(w.facts, "S10"), w.facts.application
    told = (asked.purpose, asked.first_source, asked.second_source)
    if not fields and all(blank(value) for value in told):
        return []
    tr = w.translate
    rows = [
        (tr("memo", "Purpose"), w.value(asked.purpose), True),
        (tr("memo", "Amount"), w.value(asked.amount), False),
        (tr("memo", "Repayment"), w.value(w.catalog(asked.repayment)), False),
    ]
    if not fields:
        rows += [
            (tr("memo", "First source of repayment"), w.value(asked.first_source), True),
            (tr("memo", "Second source of repayment"), w.value(asked.second_source), True),
        ]
    found: list[Flowable] = [paired(rows)]
    for table in tables_of(w.facts, "S10"):
        found += lines_of(w, table)
    return [*found, *pairs(w, fields), *reckonings(w, reckoned_of(w.facts, "S10")), *prose(w, fields)]


SECTION = Section(order=100, id="S10", story=story, items=items, blockers=blockers)
