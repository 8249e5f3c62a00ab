"""The page of a new customer or a changed one: typed once, checked as it is typed, kept as a draft."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.identifiers import credit_code, identity_card, phone
from cmdesk.core.masking import PHONE, mask_text
from cmdesk.core.text import message
from cmdesk.models.party import PartyKind
from cmdesk.services.customer import CustomerForm, add_customer, change_customer, form_of
from cmdesk.services.prospect_views import alike
from cmdesk.ui import drafting as draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Field,
    Form,
    Item,
    Option,
    action,
    action_button,
    bar,
    card,
    choice_field,
    column,
    holding,
    label,
    note_field,
    row,
    scroll,
    secret_field,
    text_field,
)
from cmdesk.ui.kit.basics import PAGE_HEAD
from cmdesk.ui.screens.customers import words
from cmdesk.ui.screens.prospects_doubts import Doubts, LikeCard
from cmdesk.ui.screens.prospects_form import PAUSE, check_code, check_phone
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme


class CustomerFormPage(QWidget):
    """saved(party id); left(): Esc or Back; what was typed stays as a draft."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, party_id: UUID | None) -> None:
        super().__init__()
        self.setObjectName("customer_form_page")
        self.desk, self.party_id = desk, party_id
        self.key = f"customer:{party_id or 'new'}"
        self._before = CustomerForm(name="") if party_id is None else desk.ask(form_of, party_id)
        self.form = Form(draft=draft.keeping(desk, self.key), name="customer_form")
        self.doubts = Doubts(
            {
                "phone": check_phone,
                "phone2": check_phone,
                "credit_code": check_code,
                "identity_no": lambda text: ("identity", identity_card(text, as_of=desk.today).error),
            }
        )
        self.like = LikeCard()
        self.like.wanted.connect(lambda found: desk.go("prospects", opportunity=found))
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._compare)
        self.form.changed.connect(self._pause.start)
        self.form.submitted.connect(self.save)
        self.form.fill({each.name: getattr(self._before, each.name) or None for each in fields(CustomerForm)})
        draft.restore(desk, self.form, self.key)
        self.setFocusProxy(self.form.fields["name"])
        self._compare()

    def crumbs(self) -> Sequence[str]:
        return (self.title(),)

    def title(self) -> str:
        if self.party_id is None:
            return tr("customers", "New customer")
        return tr("customers", "Edit “{name}”", name=self._before.name)

    def _lay_out(self) -> None:
        back = action(self, tr("customers", "Back"), self.left.emit, icon="arrow-left", shortcut="Esc", name="leave")
        save = action(self, tr("customers", "Save the customer"), self.save, icon="check", name="save")
        save.setToolTip(f"{save.text()}　Ctrl+S")
        head = row(
            action_button(back, kind="ghost", icon="arrow-left", bare=True),
            label(mask_text(self.title()), "title", bold=True),
            None,
            action_button(save, kind="primary", icon="check"),
            margins=(8, 0, 12, 0),
        )
        inside = self.form.layout()
        if inside is not None:
            inside.addWidget(card(tr("customers", "Client"), *self._fields(), gap=10))
        body = row((column(self.form, None), 5), (column(self.like, None), 2), gap=16, margins=(16, 14, 16, 16))
        body.addStretch(0)
        self.like.setMaximumWidth(theme().px(340))
        self.setLayout(column(bar("pagehead", head, PAGE_HEAD), (scroll(holding(body)), 1), gap=0))

    def _fields(self) -> list[Item]:
        catalog = self.desk.catalog
        kinds = [Option(kind, words.kind(kind, catalog)) for kind in PartyKind]
        trades = [Option(code, tr_catalog(trade.name)) for code, trade in catalog.question_sets.items()]
        told = tr("prospects", "Not known")
        hold = self._hold
        return [
            row(
                (hold("name", text_field(tr("prospects", "Name"), required=True, longest=80)), 2),
                (hold("kind", choice_field(tr("prospects", "Kind"), kinds)), 1),
                gap=12,
            ),
            row(
                (hold("contact", text_field(tr("prospects", "Contact"), longest=40)), 1),
                (hold("phone", self._secret("phone", tr("prospects", "Phone"))), 1),
                (hold("phone2", self._secret("phone2", tr("prospects", "Other phone"))), 1),
                gap=12,
            ),
            row(
                (hold("industry", choice_field(tr("prospects", "Industry"), trades, nothing=told)), 1),
                (hold("industry_text", text_field(tr("prospects", "What they do"), longest=80)), 1),
                (hold("credit_code", text_field(tr("prospects", "Credit code"), longest=30)), 1),
                gap=12,
            ),
            row(
                (hold("address", text_field(tr("prospects", "Address"), longest=200)), 2),
                (hold("identity_no", self._secret("identity_no", tr("prospects", "Identity number"))), 1),
                gap=12,
            ),
            hold("note", note_field(tr("prospects", "Note"), lines=3)),
        ]

    def _secret(self, key: str, caption: str) -> Field:
        kind = "id_card" if key == "identity_no" else PHONE
        return secret_field(caption, words.seeing(self.desk, key, self._before.name), kind=kind, longest=40)

    def _hold(self, name: str, field: Field) -> QWidget:
        return self.doubts.below(name, self.form.hold(name, field))

    def _typed(self, name: str) -> str:
        return self.form.fields[name].raw()

    def _compare(self) -> None:
        """Say what is doubtful about the numbers, and who in the book may be the same."""
        for name in self.doubts.checks:
            self.doubts.check(name, self._typed(name))
        found = self.desk.ask(
            alike,
            name=self._typed("name"),
            phones=[self._typed("phone"), self._typed("phone2")],
            credit_code=credit_code(self._typed("credit_code")).normalized,
        )
        others = [each for each in found if each.party_id != self.party_id]
        self.like.show_found(others, typed=bool(self._typed("name").strip()))

    def save(self) -> None:
        """Write the customer; what is wrong is said beside the fields, what is doubtful does not hold it up."""
        if not self.form.check():
            return
        form = self._as_form(self.form.values())
        done: UUID | None
        if self.party_id is None:
            label_ = message("customers", "Add “{name}”", name=form.name)
            added = self.desk.act(label_, draft.saving(add_customer, self.key), form)
            done = added.result if added is not None else None
        else:
            label_ = message("customers", "Change “{name}”", name=form.name)
            changed = self.desk.act(label_, draft.saving(change_customer, self.key), self.party_id, form)
            done = self.party_id if changed is not None else None
        if done is not None:
            self.form.clean()
            self.saved.emit(done)

    def _as_form(self, values: dict[str, Any]) -> CustomerForm:
        """Return what was typed as the service wants it, sound numbers in the form they are kept in."""
        kept = {name: value for name, value in values.items() if value is not None}
        for name in ("phone", "phone2"):
            if name in kept:
                kept[name] = phone(kept[name]).normalized
        if "identity_no" in kept:
            kept["identity_no"] = identity_card(kept["identity_no"], as_of=self.desk.today).normalized
        if "credit_code" in kept:
            kept["credit_code"] = credit_code(kept["credit_code"]).normalized
        return CustomerForm(**{**kept, "kind": PartyKind(kept.get("kind", PartyKind.INDIVIDUAL_BUSINESS))})

    def leave(self) -> None:
        """Settle the draft before the page goes."""
        if draft.leave(self.desk, self.form, self.key):
            self.desk.say(tr("prospects", "Not saved: what you typed is kept as a draft."))
        self.form.clean()
