"""S02 借款人基本情况: who asks."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, message
from cmdesk.memo.facts import Borrower, Facts, PartyKind
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Blocker, Item, from_catalog, item, lacking
from cmdesk.memo.tables import paired
from cmdesk.memo.writer import Value, Writer

KINDS = {
    PartyKind.ENTERPRISE: QT_TRANSLATE_NOOP("memo", "Enterprise"),
    PartyKind.INDIVIDUAL_BUSINESS: QT_TRANSLATE_NOOP("memo", "Individual business"),
    PartyKind.MICRO_OWNER: QT_TRANSLATE_NOOP("memo", "Owner of a small business"),
    PartyKind.PERSON: QT_TRANSLATE_NOOP("memo", "Person"),
}
PEOPLE = (PartyKind.PERSON, PartyKind.MICRO_OWNER)


@dataclass(frozen=True, kw_only=True)
class Field:
    """A field of the borrower: its label, what is known of it, and whether the memo must say it."""

    name: str
    label: Message
    value: Value
    required: bool = False
    wide: bool = False


def fields(borrower: Borrower) -> list[Field]:
    """Return what is asked of a borrower of this kind."""
    kind = Message("memo", KINDS[borrower.kind]) if borrower.kind else None
    industry = from_catalog(borrower.industry) if borrower.industry else None
    return [
        Field(name="name", label=message("memo", "Name"), value=borrower.name, required=True, wide=True),
        Field(name="kind", label=message("memo", "Kind"), value=kind, required=True),
        *_identity(borrower),
        Field(name="contact", label=message("memo", "Contact"), value=borrower.contact, required=True),
        Field(name="phone", label=message("memo", "Phone"), value=borrower.phone, required=True),
        Field(name="industry", label=message("memo", "Industry"), value=industry, required=True),
        *_size(borrower),
        Field(name="address", label=message("memo", "Address"), value=borrower.address, required=True, wide=True),
    ]


def _identity(borrower: Borrower) -> list[Field]:
    if borrower.kind in PEOPLE:
        label = message("memo", "Identity number")
        return [Field(name="identity_no", label=label, value=borrower.identity_no, required=True)]
    one_owner = borrower.kind is PartyKind.INDIVIDUAL_BUSINESS
    head = message("memo", "Operator") if one_owner else message("memo", "Legal representative")
    return [
        Field(name="credit_code", label=message("memo", "Credit code"), value=borrower.credit_code, required=True),
        Field(name="legal_representative", label=head, value=borrower.legal_representative),
    ]


def _size(borrower: Borrower) -> list[Field]:
    if borrower.kind in PEOPLE:
        return []
    found = [
        Field(
            name="size_class",
            label=message("memo", "Size class"),
            value=borrower.size_class and from_catalog(borrower.size_class),
        ),
        Field(name="founded", label=message("memo", "Founded"), value=borrower.founded),
        Field(name="staff", label=message("memo", "Staff"), value=borrower.staff),
        Field(name="permits", label=message("memo", "Permits"), value=borrower.permits, wide=True),
    ]
    if borrower.kind is PartyKind.ENTERPRISE:
        registered = message("memo", "Registered capital")
        owner = message("memo", "Beneficial owner")
        found += [
            Field(name="registered_capital", label=registered, value=borrower.registered_capital),
            Field(name="paid_in_capital", label=message("memo", "Paid-in capital"), value=borrower.paid_in_capital),
            Field(name="controller", label=message("memo", "Controller"), value=borrower.controller),
            Field(name="beneficial_owner", label=owner, value=borrower.beneficial_owner),
        ]
    return found


def items(facts: Facts) -> Sequence[Item]:
    return [
        item(field.label, field.value, f"borrower.{field.name}", required=field.required)
        for field in fields(facts.borrower)
    ]


def blockers(facts: Facts) -> Sequence[Blocker]:
    return lacking("S02", items(facts))


def story(w: Writer) -> list[Flowable]:
    """Print the fields as a table, and the manager's note below it."""
    borrower = w.facts.borrower
    found = [paired([(w.read(field.label), w.value(field.value), field.wide) for field in fields(borrower)])]
    if borrower.note:
        found += [*w.subheading(w.translate("memo", "Note")), w.body(borrower.note)]
    return found


SECTION = Section(order=20, id="S02", story=story, items=items, blockers=blockers)
