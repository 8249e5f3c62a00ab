"""The contacts of a customer, what hints at further relations, and what it has referred: card by card."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from uuid import UUID

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from cmdesk.core import figures
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.services.clues import Clue
from cmdesk.services.contacts import ContactLine
from cmdesk.services.duplicates import Pair
from cmdesk.services.referrals import Figures, Referrals
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Chip,
    Elided,
    Flow,
    Item,
    Masked,
    button,
    card,
    column,
    frame,
    free_text,
    holding,
    label,
    muted,
    row,
    rule,
)
from cmdesk.ui.screens.customers.people_words import DUPLICATES, clue
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

On = Callable[[], object]


def contact_row(desk: Desk, line: ContactLine, *, edit: On, main: On, delete: On) -> QWidget:
    """Return a contact: who, their numbers masked, and what can be done."""
    form = line.form

    def seen() -> None:
        desk.note(message("people", "Saw a number of {name}", name=form.name))

    name = Elided(form.name, bold=True)
    head: list[Item] = [name]
    if line.main:
        head.append(Chip(tr("people", "Main contact"), "accent", "star"))
    if form.post:
        head.append(Chip(form.post, "plain", ""))
    tools = [
        button("", edit, kind="ghost", icon="pencil", small=True, tip=named("Edit {name}", form.name), name="edit")
    ]
    if not line.main:
        tip = named("Make {name} the main contact", form.name)
        tools.append(button("", main, kind="ghost", icon="star", small=True, tip=tip, name="make_main"))
    if line.id is not None:
        tip = named("Delete {name}", form.name)
        tools.append(button("", delete, kind="ghost", icon="trash-2", small=True, tip=tip, name="delete"))
    reach: list[QWidget] = [
        Masked(number, says=says, seen=seen, kind=kind, name=key)
        for key, number, says, kind in (
            ("phone", form.phone, tr("people", "Phone"), "phone"),
            ("phone2", form.phone2, tr("people", "Other phone"), "phone"),
            ("email", form.email, tr("people", "E-mail"), "email"),
        )
        if number
    ]
    said = [
        tr("people", "WeChat {name}", name=mask_text(form.wechat)) if form.wechat else "",
        tr("people", "Birthday {day}", day=f"{form.birthday:%m-%d}") if form.birthday else "",
    ]
    parts: list[Item] = [row(*head, None, *tools, gap=6)]
    if reach:
        parts.append(holding(Flow(*reach, gap=14)))
    if any(said):
        parts.append(muted(" · ".join(part for part in said if part), wrap=True))
    if form.note:
        parts.append(free_text(form.note, seen, kind="caption", role="secondary"))
    box = holding(column(*parts, gap=3), "contact")
    box.setAccessibleName(mask_text(form.name))
    return box


def named(source: str, name: str) -> str:
    """Return a tooltip with a name in it, its numbers masked."""
    words = {
        "Edit {name}": tr("people", "Edit {name}", name=mask_text(name)),
        "Make {name} the main contact": tr("people", "Make {name} the main contact", name=mask_text(name)),
        "Delete {name}": tr("people", "Delete {name}", name=mask_text(name)),
    }
    return words[source]


def parted(rows: Sequence[QWidget]) -> list[Item]:
    """Return rows with a hairline between them."""
    items: list[Item] = []
    for place, each in enumerate(rows):
        items += [rule(), each] if place else [each]
    return items


def clue_row(found: Clue | Pair, other: UUID, name: str, *, go: On, relate: On | None, apart: On, merge: On) -> QWidget:
    """Return somebody who may belong to the customer, or may be the customer, with what can be said of it."""
    if isinstance(found, Clue):
        chips = [Chip(clue(kind, shared), "warn", "") for kind, shared in found.shared]
    else:
        chips = [Chip(tr("people", DUPLICATES[found.shared]), "bad", "octagon-alert")]
    who = button(name, go, kind="link", name="go")
    buttons = [
        *([button(tr("people", "Note as relation"), relate, small=True, name="relate")] if relate else []),
        button(tr("people", "Not the same"), apart, kind="ghost", small=True, name="apart"),
        button(tr("people", "Merge…"), merge, kind="ghost", small=True, name="merge"),
    ]
    box = holding(column(row(who, None, *buttons, gap=6), holding(Flow(*chips)), gap=3), f"clue_{other}")
    box.setAccessibleName(mask_text(name))
    return box


def referral_card(found: Referrals, beside: QLabel) -> QFrame:
    """Return what a customer has brought, and what alarms about it; beside says how the whole channel does."""
    told = found.figures
    tiles = row(
        *(
            tile(caption, figure, note)
            for caption, figure, note in (
                (
                    tr("people", "Referred"),
                    f"{found.direct}",
                    tr("people", "second degree {count}", count=found.second),
                ),
                (tr("people", "First visits"), share(told.visit_rate), of(told.visited, told)),
                (tr("people", "Loans paid out"), share(told.conversion), of(told.disbursed, told)),
                (
                    tr("people", "Days to the loan"),
                    tr("people", "cannot tell") if told.days is None else figures.amount(round(told.days, 1)),
                    tr("people", "on average"),
                ),
            )
        ),
        None,
        gap=24,
    )
    alarms: list[Item] = []
    for alarm in found.alarms:
        shared = clue(alarm.kind, alarm.shared)
        names = mask_text("、".join(alarm.names))
        words = tr(
            "people",
            "{count} borrowers referred within a short time, {shared}: {names}. Check whether they are one gang.",
            count=len(alarm.names),
            shared=shared,
            names=names,
        )
        alarms.append(frame("warn", row((label(words, "caption", "warn", wrap=True), 1), margins=(10, 6, 10, 6))))
    return card(tr("people", "What it has referred"), tiles, beside, *alarms, name="referrals")


def of_channel(told: Figures) -> str:
    """Return how a channel does as a whole, to be set beside one referrer."""
    return tr(
        "people",
        "All clients by this channel: {leads} leads, first visits {visits}, loans paid out {loans}, {days} days",
        leads=f"{told.leads:,}",
        visits=share(told.visit_rate),
        loans=share(told.conversion),
        days="—" if told.days is None else figures.amount(round(told.days, 1)),
    )


def tile(caption: str, figure: str, note: str) -> QWidget:
    box = holding(column(muted(caption), label(figure, "title", bold=True), muted(note), gap=1))
    box.setMinimumWidth(theme().px(84))
    box.setAccessibleName(f"{caption} {figure} {note}")
    return box


def share(value: Decimal | None) -> str:
    return tr("people", "cannot tell") if value is None else figures.percent(value, 1)


def of(count: int, told: Figures) -> str:
    return tr("people", "{count} of {all}", count=count, all=told.leads)
