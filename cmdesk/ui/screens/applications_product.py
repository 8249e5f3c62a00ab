"""A product in words: whom it is for, how much, how long, on what conditions."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout, QWidget

from cmdesk.core.catalog import Product
from cmdesk.core.errors import Problem
from cmdesk.ui import kit
from cmdesk.ui.text import reading, tr, tr_catalog


def product_words(product: Product) -> QLayout:
    """Return the product's limits and conditions as grey captions with their words."""
    pairs = [
        (tr("applications", "For"), tr_catalog(product.customer)),
        (tr("applications", "Limit, 10,000 yuan"), tr_catalog(product.amount_wan)),
        (tr("applications", "Term, months"), tr_catalog(product.term)),
        (tr("applications", "Pricing"), tr_catalog(product.pricing)),
        (tr("applications", "Guarantee"), tr_catalog(product.guarantee)),
        (tr("applications", "Repayment"), tr_catalog(product.repay)),
        (tr("applications", "Conditions"), tr_catalog(product.conditions)),
        (tr("applications", "Fees"), tr_catalog(product.fee_note)),
    ]
    said = kit.key_values([pair for pair in pairs if pair[1]], width=76)
    if not product.forbidden:
        return said
    return kit.column(said, forbidden(tr_catalog(product.forbidden)), gap=10)


def forbidden(words: str) -> QWidget:
    """Return what the money must not be used for, as a box one cannot overlook."""
    mark = kit.column(kit.picture("ban", "warn.mark", 14), None, gap=0, margins=(0, 2, 0, 0))
    said = kit.label(words, "caption", "warn", wrap=True)
    return kit.frame("warn", kit.row(mark, (said, 1), margins=(10, 7, 10, 7)))


def warnings(problems: Sequence[Problem]) -> QWidget:
    """Return a box with what lies beyond the product's limits."""
    lines = [
        kit.row(
            kit.picture("triangle-alert", "warn.mark", 14),
            (kit.label(reading(each.message), role="warn", wrap=True), 1),
        )
        for each in problems
    ]
    return kit.frame("warn", kit.column(*lines, gap=4, margins=(10, 7, 10, 7)), name="warnings")
