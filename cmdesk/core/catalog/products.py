"""What the bank sells, and which need calls for which product."""

from decimal import Decimal
from typing import Literal

from cmdesk.core.catalog.entry import Entry, Meta, Shown

FILE = "products.toml"


class Product(Entry, frozen=True, kw_only=True):
    """One product; prose limits are for people, the numbers beside them for the program.

    Amounts in 万元, terms in months; None is no limit. Above a usual maximum the reason must be told, above the
    maximum nothing is granted. A credit product is applied for; guarantees and repayments are codes of terms.toml.
    """

    code: str
    name: Shown
    institution: Literal["bank", "insurance", "futures", "securities"]
    category: Shown
    customer: Shown
    credit: bool = False
    checklist: str = ""
    amount_wan: Shown = ""
    amount_min_wan: Decimal | None = None
    amount_usual_max_wan: Decimal | None = None
    amount_max_wan: Decimal | None = None
    term: Shown = ""
    term_min: int | None = None
    term_usual_max: int | None = None
    term_max: int | None = None
    pricing: Shown = ""
    guarantee: Shown = ""
    guarantees: tuple[str, ...] = ()
    repay: Shown = ""
    repayments: tuple[str, ...] = ()
    risk_level: str = ""
    double_record: bool = False
    tags: tuple[str, ...] = ()
    conditions: Shown = ""
    forbidden: Shown = ""
    fee_note: Shown = ""


class NeedRule(Entry, frozen=True, kw_only=True):
    """When expr is true of a client, the products are worth offering, best first."""

    code: str
    need: Shown
    expr: str
    products: tuple[str, ...]
    rationale: Shown


class InstitutionRule(Entry, frozen=True, kw_only=True):
    """What selling for another institution demands."""

    code: str
    rule: Shown


class ProductsFile(Entry, frozen=True, kw_only=True):
    """The tables of products.toml."""

    meta: Meta
    product: tuple[Product, ...]
    need_rule: tuple[NeedRule, ...]
    institution_rule: tuple[InstitutionRule, ...]
