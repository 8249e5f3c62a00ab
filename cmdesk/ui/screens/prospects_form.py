"""The page of a new prospect or a changed one: typed once, checked as it is typed, kept as a draft."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.identifiers import credit_code, identity_card, phone
from cmdesk.core.masking import PHONE, mask_text
from cmdesk.core.text import message
from cmdesk.models.party import PartyKind
from cmdesk.services.prospect import URGENT, ProspectForm, add_prospect, change_prospect, show_prospect
from cmdesk.services.prospect_query import PIPELINES
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
    amount_field,
    bar,
    card,
    choice_field,
    column,
    count_field,
    date_field,
    few_field,
    holding,
    label,
    note_field,
    row,
    scroll,
    secret_field,
    text_field,
)
from cmdesk.ui.kit.basics import PAGE_HEAD
from cmdesk.ui.party_pick import offer_parties
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.screens.prospects_doubts import Doubts, LikeCard
from cmdesk.ui.screens.prospects_seen import seeing
from cmdesk.ui.sequence import Walk, WalkBar
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme

PAUSE = 400  # ms after the last key before what is typed is compared with the book


@dataclass(frozen=True, kw_only=True)
class Wan:
    """An amount typed in 万元 over yuan: 60, 60万, 1.5亿, 600,000元. Every digit of it is kept."""

    def read(self, text: str) -> Decimal | None:
        if not text.strip():
            return None
        value = figures.parse_amount(text, figures.WAN)
        if value < 0:
            raise UserError(message("prospects", "The amount wanted cannot be negative."))
        return value

    def write(self, value: Any) -> str:
        return "" if value is None else figures.amount(value / figures.WAN)


class ProspectPage(QWidget):
    """A form beside what it may have in common with clients of the book.

    saved(opportunity id), left(): Esc or Back; what was typed stays as a draft.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, catalog: Catalog, opportunity_id: UUID | None, *, walk: Walk | None = None) -> None:
        super().__init__()
        self.setObjectName("prospect_page")
        self._walk = walk
        self.desk, self._catalog, self.opportunity_id = desk, catalog, opportunity_id
        self.key = f"prospect:{opportunity_id or 'new'}"
        self.form = Form(draft=draft.keeping(desk, self.key), name="prospect_form")
        self.doubts = Doubts(
            {
                "phone": check_phone,
                "phone2": check_phone,
                "credit_code": check_code,
                "identity_no": self._check_identity,
            }
        )
        self.like = LikeCard()
        self.like.wanted.connect(lambda found: desk.go("prospects", opportunity=found))
        self._before = self._read()
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._compare)
        self.form.changed.connect(self._pause.start)
        self.form.submitted.connect(self.save)
        self.form.fill({each.name: getattr(self._before, each.name) or None for each in fields(ProspectForm)})
        draft.restore(desk, self.form, self.key)
        self.setFocusProxy(self.form.fields["name"])
        self._compare()

    def crumbs(self) -> Sequence[str]:
        return (self.title(),)

    def title(self) -> str:
        if self.opportunity_id is None:
            return tr("prospects", "New prospect")
        return tr("prospects", "Edit “{name}”", name=self._before.name)

    def _read(self) -> ProspectForm:
        if self.opportunity_id is None:
            return ProspectForm(name="")
        return self.desk.ask(show_prospect, self.opportunity_id, catalog=self._catalog).form

    def _lay_out(self) -> None:
        back = action(
            self, tr("prospects", "Back to the list"), self.left.emit, icon="arrow-left", shortcut="Esc", name="leave"
        )
        save = action(self, tr("prospects", "Save prospect"), self.save, icon="check", name="save")
        save.setToolTip(f"{save.text()}　Ctrl+S")
        head = row(
            action_button(back, kind="ghost", icon="arrow-left", bare=True),
            label(mask_text(self.title()), "title", bold=True),
            None,
            *([WalkBar(self._walk, self.opportunity_id)] if self._walk is not None and self.opportunity_id else []),
            action_button(save, kind="primary", icon="check"),
            margins=(8, 0, 12, 0),
        )
        inside = self.form.layout()
        if inside is not None:
            inside.addWidget(card(tr("prospects", "Client"), *self._client(), gap=10))
            inside.addWidget(card(tr("prospects", "What they want"), *self._wish(), gap=10))
        body = row((column(self.form, None), 5), (column(self.like, None), 2), gap=16, margins=(16, 14, 16, 16))
        body.addStretch(0)  # takes what the two leave over
        self.like.setMaximumWidth(theme().px(340))
        self.setLayout(column(bar("pagehead", head, PAGE_HEAD), (scroll(holding(body)), 1), gap=0))

    def _client(self) -> list[Item]:
        kinds = self._catalog.terms["party_kind"]
        kind_options = [Option(kind, tr_catalog(kinds[kind].name)) for kind in PartyKind]
        trades = [Option(code, tr_catalog(trade.name)) for code, trade in self._catalog.question_sets.items()]
        told = tr("prospects", "Not known")
        return [
            row(
                (self._hold("name", text_field(tr("prospects", "Name"), required=True, longest=80)), 2),
                (self._hold("kind", choice_field(tr("prospects", "Kind"), kind_options)), 1),
                gap=12,
            ),
            row(
                (self._hold("contact", text_field(tr("prospects", "Contact"), longest=40)), 1),
                (self._hold("phone", self._secret("phone", tr("prospects", "Phone"))), 1),
                (self._hold("phone2", self._secret("phone2", tr("prospects", "Other phone"))), 1),
                gap=12,
            ),
            row(
                (self._hold("industry", choice_field(tr("prospects", "Industry"), trades, nothing=told)), 1),
                (self._hold("industry_text", text_field(tr("prospects", "What they do"), longest=80)), 1),
                (self._hold("credit_code", text_field(tr("prospects", "Credit code"), longest=30)), 1),
                gap=12,
            ),
            row(
                (self._hold("address", text_field(tr("prospects", "Address"), longest=200)), 2),
                (self._hold("identity_no", self._secret("identity_no", tr("prospects", "Identity number"))), 1),
                gap=12,
            ),
        ]

    def _secret(self, key: str, caption: str) -> Field:
        """Return the field of a number that is masked until it is entered."""
        kind = "id_card" if key == "identity_no" else PHONE
        return secret_field(caption, seeing(self.desk, key, lambda: self._typed("name")), kind=kind, longest=40)

    def _wish(self) -> list[Item]:
        today, terms = self.desk.today, self._catalog.terms["channel"]
        channels = [
            Option(code, tr_catalog(term.name))
            for code, term in terms.items()
            if term.enabled or code == self._before.channel
        ]
        amount = amount_field(
            tr("prospects", "Wanted"),
            tr("prospects", "10k CNY"),
            Wan(),
            hint=lambda value: f"{figures.yuan(value)} {tr('prospects', 'yuan')}",
        )
        told = tr("prospects", "Not known")
        pipelines = [Option(code, words.pipeline_name(code)) for code in PIPELINES]
        urgent = [Option(str(level), words.urgency(level)) for level in URGENT]
        return [
            row(
                (self._hold("pipeline", few_field(tr("prospects", "Pipeline"), pipelines)), 1),
                (self._hold("need", text_field(tr("prospects", "Need"), longest=200)), 1),
                gap=12,
            ),
            row(
                (self._hold("wanted", amount), 1),
                (self._hold("purpose", text_field(tr("prospects", "Purpose"), longest=100)), 2),
                gap=12,
            ),
            row(
                (self._hold("term_months", count_field(tr("prospects", "Term"), tr("prospects", "months"))), 1),
                (self._hold("urgency", choice_field(tr("prospects", "Urgency"), urgent, nothing=told)), 1),
                (self._hold("deadline", date_field(tr("prospects", "Needed by"), today)), 1),
                gap=12,
            ),
            row(
                (self._hold("channel", choice_field(tr("prospects", "Channel"), channels, nothing=told)), 1),
                (self._hold("channel_text", text_field(tr("prospects", "More about the channel"), longest=80)), 1),
                (self._hold("referrer", self._referrer()), 1),
                gap=12,
            ),
            row(
                (self._hold("first_contact", date_field(tr("prospects", "First met"), today, latest=today)), 1),
                (self._hold("next_date", date_field(tr("prospects", "Next step on"), today)), 1),
                (self._hold("next_action", text_field(tr("prospects", "What to do"), longest=60)), 1),
                gap=12,
            ),
            self._hold("note", note_field(tr("prospects", "Note"), lines=3)),
        ]

    def _referrer(self) -> Field:
        """Return the field of the referrer: one of the book is offered and becomes a relation, any other stays text."""
        field = text_field(tr("prospects", "Referrer"), longest=40)
        field.editor.setToolTip(tr("prospects", "One who is in the book is noted as a relation."))
        offer_parties(self.desk, field.editor)
        return field

    def _hold(self, name: str, field: Field) -> QWidget:
        """Put a field into the form; what is doubtful about it stands below."""
        return self.doubts.below(name, self.form.hold(name, field))

    def _typed(self, name: str) -> str:
        return self.form.fields[name].raw()

    def _check_identity(self, text: str) -> tuple[str, str | None]:
        return "identity", identity_card(text, as_of=self.desk.today).error

    def _compare(self) -> None:
        """Say what is doubtful about the numbers, and who in the book may be the same."""
        for name in self.doubts.checks:
            self.doubts.check(name, self._typed(name))
        found = self.desk.ask(
            alike,
            name=self._typed("name"),
            phones=[self._typed("phone"), self._typed("phone2")],
            credit_code=credit_code(self._typed("credit_code")).normalized,
            but=self.opportunity_id,
        )
        self.like.show_found(found, typed=bool(self._typed("name").strip()))

    def save(self) -> None:
        """Write the prospect; what is wrong is said beside the fields, what is doubtful does not hold it up."""
        if not self.form.check():
            return
        form = as_form(self.form.values(), self.desk.today)
        if self.opportunity_id is None:
            label_ = message("prospects", "Add “{name}”", name=form.name)
            added = self.desk.act(label_, draft.saving(add_prospect, self.key), form, today=self.desk.today)
            done = added.result if added is not None else None
        else:
            label_ = message("prospects", "Change “{name}”", name=form.name)
            work = draft.saving(change_prospect, self.key)
            changed = self.desk.act(label_, work, self.opportunity_id, form, catalog=self._catalog)
            done = self.opportunity_id if changed is not None else None
        if done is not None:
            self.form.clean()
            self.saved.emit(done)

    def leave(self) -> None:
        """Settle the draft before the page goes."""
        if draft.leave(self.desk, self.form, self.key):
            self.desk.say(tr("prospects", "Not saved: what you typed is kept as a draft."))
        self.form.clean()


def as_form(values: dict[str, Any], today: date) -> ProspectForm:
    """Return what was typed as the service wants it, sound numbers in the form they are kept in."""
    kept = {name: value for name, value in values.items() if value is not None}
    for name in ("phone", "phone2"):
        if name in kept:
            kept[name] = phone(kept[name]).normalized
    if "identity_no" in kept:
        kept["identity_no"] = identity_card(kept["identity_no"], as_of=today).normalized
    if "credit_code" in kept:
        kept["credit_code"] = credit_code(kept["credit_code"]).normalized
    if "urgency" in kept:
        kept["urgency"] = int(kept["urgency"])
    return ProspectForm(**{**kept, "kind": PartyKind(kept.get("kind", PartyKind.INDIVIDUAL_BUSINESS))})


def check_phone(text: str) -> tuple[str, str | None]:
    return "phone", phone(text).error


def check_code(text: str) -> tuple[str, str | None]:
    return "credit_code", credit_code(text).error
