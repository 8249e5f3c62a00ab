"""S02 借款人基本情况: who asks, who owns it, and who is tied to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from cmdesk.core.figures import percent
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.memo.chapters import blanks, fields_of, items_of, tables_of
from cmdesk.memo.facts import Borrower, Facts, PartyKind, Related
from cmdesk.memo.figures import field_text, in_yuan, lines_of, or_dash, told
from cmdesk.memo.graphs import owners
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Blocker, Item, from_catalog, item, lacking
from cmdesk.memo.tables import Cell, Column, listing, paired
from cmdesk.memo.text import Text
from cmdesk.memo.writer import Value, Writer

KINDS = {
    PartyKind.ENTERPRISE: QT_TRANSLATE_NOOP("memo", "Enterprise"),
    PartyKind.INDIVIDUAL_BUSINESS: QT_TRANSLATE_NOOP("memo", "Individual business"),
    PartyKind.MICRO_OWNER: QT_TRANSLATE_NOOP("memo", "Owner of a small business"),
    PartyKind.PERSON: QT_TRANSLATE_NOOP("memo", "Person"),
}
PEOPLE = (PartyKind.PERSON, PartyKind.MICRO_OWNER)
PAPER = {
    "founded": "founded",
    "legal_representative": "legal_rep",
    "staff": "staff",
    "registered_capital": "registered_capital",
    "paid_in_capital": "paid_in",
    "controller": "controller",
    "beneficial_owner": "beneficial_owners",
    "permits": "permits",
    "address": "address_biz",
}
"""Where the work paper says the same, with its evidence."""
LONG = 20


@dataclass(frozen=True, kw_only=True)
class Line:
    """A field of the borrower: its label, what is known of it, and whether the memo must say it."""

    name: str
    label: Message
    value: Value
    required: bool = False
    wide: bool = False


def lines(facts: Facts) -> list[Line]:
    """Return what is asked of a borrower of this kind, but for what the work paper says itself."""
    borrower = facts.borrower
    kind = Message("memo", KINDS[borrower.kind]) if borrower.kind else None
    industry = from_catalog(borrower.industry) if borrower.industry else None
    found = [
        Line(name="name", label=message("memo", "Name"), value=borrower.name, required=True, wide=True),
        Line(name="kind", label=message("memo", "Kind"), value=kind, required=True),
        *_identity(borrower),
        Line(name="contact", label=message("memo", "Contact"), value=borrower.contact, required=True),
        Line(name="phone", label=message("memo", "Phone"), value=borrower.phone, required=True),
        Line(name="industry", label=message("memo", "Industry"), value=industry, required=True),
        *_size(borrower),
        Line(name="address", label=message("memo", "Address"), value=borrower.address, required=True, wide=True),
    ]
    written = {field.code for field in fields_of(facts, "S02")}
    return [line for line in found if PAPER.get(line.name) not in written]


def _identity(borrower: Borrower) -> list[Line]:
    if borrower.kind in PEOPLE:
        label = message("memo", "Identity number")
        return [Line(name="identity_no", label=label, value=borrower.identity_no, required=True)]
    one_owner = borrower.kind is PartyKind.INDIVIDUAL_BUSINESS
    head = message("memo", "Operator") if one_owner else message("memo", "Legal representative")
    return [
        Line(name="credit_code", label=message("memo", "Credit code"), value=borrower.credit_code, required=True),
        Line(name="legal_representative", label=head, value=borrower.legal_representative),
    ]


def _size(borrower: Borrower) -> list[Line]:
    if borrower.kind in PEOPLE:
        return []
    found = [
        Line(
            name="size_class",
            label=message("memo", "Size class"),
            value=borrower.size_class and from_catalog(borrower.size_class),
        ),
        Line(name="founded", label=message("memo", "Founded"), value=borrower.founded),
        Line(name="staff", label=message("memo", "Staff"), value=borrower.staff),
        Line(name="permits", label=message("memo", "Permits"), value=borrower.permits, wide=True),
    ]
    if borrower.kind is PartyKind.ENTERPRISE:
        registered = message("memo", "Registered capital")
        owner = message("memo", "Beneficial owner")
        found += [
            Line(name="registered_capital", label=registered, value=borrower.registered_capital),
            Line(name="paid_in_capital", label=message("memo", "Paid-in capital"), value=borrower.paid_in_capital),
            Line(name="controller", label=message("memo", "Controller"), value=borrower.controller),
            Line(name="beneficial_owner", label=owner, value=borrower.beneficial_owner),
        ]
    return found


def own_items(facts: Facts) -> list[Item]:
    return [item(line.label, line.value, f"borrower.{line.name}", required=line.required) for line in lines(facts)]


def items(facts: Facts) -> Sequence[Item]:
    return [*own_items(facts), *items_of(facts, "S02")]


def blockers(facts: Facts) -> Sequence[Blocker]:
    """Every line that names the borrower must be filled; of the work paper's fields a tenth may be blank."""
    return [*lacking("S02", own_items(facts)), *blanks(facts, "S02", items_of(facts, "S02"))]


def story(w: Writer) -> list[Flowable]:
    """Print the fields as a table, who owns it, who is tied to it, and the manager's note."""
    rows = [(w.read(line.label), w.value(line.value), line.wide) for line in lines(w.facts)]
    rows += [
        (w.catalog(field.name), field_text(w, field), len(field.text or "") > LONG)
        for field in told(fields_of(w.facts, "S02"))
    ]
    found: list[Flowable] = [paired(rows)]
    for table in tables_of(w.facts, "S02"):
        found += lines_of(w, table)
    found += [*owners(w), *_related(w)]
    if w.facts.borrower.note:
        found += [*w.subheading(w.translate("memo", "Note")), w.body(w.facts.borrower.note)]
    return found


def _related(w: Writer) -> list[Flowable]:
    """Print who is tied to the borrower, and which of them count as one borrower with it."""
    if not w.facts.related:
        return []
    tr = w.translate
    columns = (
        Column(head=tr("memo", "Related party")),
        Column(width=120, head=tr("memo", "Relation")),
        Column(width=50, head=tr("memo", "Share"), align="right"),
        Column(width=84, head=in_yuan(w, tr("memo", "Credit here")),
               align="right"),
        Column(width=96, head=tr("memo", "Group credit")),
    )  # fmt: skip
    return [
        *w.subheading(tr("memo", "Related parties and group credit")),
        listing(columns, [_tie(w, each) for each in w.facts.related]),
    ]


def _tie(w: Writer, each: Related) -> Sequence[Cell]:
    tr = w.translate
    relation = w.catalog(each.relation)
    if each.via:
        relation = tr("memo", "{relation} of {name}").format(relation=relation, name=each.via)
    group = {True: tr("memo", "one borrower"), False: tr("memo", "to be looked at"), None: tr("memo", "no")}[each.group]
    name = f"{each.name}\n{each.note}" if each.note else each.name
    share = percent(each.share) if each.share is not None else ""
    return (Text(name, size=8.5), relation, share, or_dash(w, each.credit), group)


SECTION = Section(order=20, id="S02", story=story, items=items, blockers=blockers)
