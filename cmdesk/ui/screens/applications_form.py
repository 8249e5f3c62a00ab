"""The form of an application: client, product, amount, term, rate, repayment, with the product's limits beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.core.catalog import Product
from cmdesk.core.errors import UserError
from cmdesk.core.figures import amount_in_words, parse_amount
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.intake.vocabulary import vocabulary
from cmdesk.services.applications import (
    FIELDS,
    LONGEST_TERM,
    ApplicationForm,
    ApplicationLine,
    change_application,
    open_application,
)
from cmdesk.services.limits import beyond_limits
from cmdesk.services.prospects import ProspectLine
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.drafting import keeping, restore, saving
from cmdesk.ui.screens.applications_client import ClientEdit, prospects_finder
from cmdesk.ui.screens.applications_product import product_words, warnings
from cmdesk.ui.screens.applications_words import (
    catalog,
    day_words,
    monthly,
    pays_level,
    product_name,
    short_yuan,
    term,
    yuan,
)
from cmdesk.ui.text import tr

FIGURES = "十百千万亿元"
HIGHEST_RATE = Decimal("99.9999")  # %


@dataclass(frozen=True, kw_only=True)
class Yuan:
    """The grammar of an amount in yuan: 600,000 as well as 60万; never zero."""

    def read(self, text: str) -> Decimal | None:
        if not text.strip():
            return None
        value = parse_amount(text)
        if value <= 0:
            raise UserError(message("applications", "The amount must be more than zero."))
        return value

    def write(self, value: Any) -> str:
        return "" if value is None else short_yuan(value)


class RequestForm(QWidget):
    """saved(id): the application stands; left(): the user thought better of it (what was typed stays a draft)."""

    saved = Signal(object)
    left = Signal()

    def __init__(
        self, desk: Desk, *, line: ApplicationLine | None = None, prospect: ProspectLine | None = None
    ) -> None:
        super().__init__()
        self._desk, self.line, self._prospect = desk, line, prospect
        self._key = f"application:{line.id}" if line else f"application:new:{prospect.id if prospect else ''}"
        self.form = kit.Form(draft=keeping(desk, self._key), name="application_form")
        self.inspector = kit.Inspector(nothing=tr("applications", "Choose a product to see its limits and conditions"))
        self._warned = kit.holding(kit.column(), "limits")
        self._payment = kit.label("", role="accent", bold=True, wrap=True, name="payment")
        self._payment_box = kit.frame(
            "tint",
            kit.row(kit.picture("calculator", "accent.text"), (self._payment, 1), margins=(10, 7, 10, 7)),
            name="payment_box",
        )
        self._add_fields()
        self._lay_out()
        self._fill()
        self.form.changed.connect(self._follow)
        self.form.submitted.connect(self._save)
        self.form.discarded.connect(self._start_over)

    def _add_fields(self) -> None:
        form, today = self.form, self._desk.today
        if self.line is None and self._prospect is None:
            client = ClientEdit(prospects_finder(self._desk))
            client.picked.connect(self._take_wishes)
            form.add("client", kit.Field(tr("applications", "Client"), client, required=True))
        products = [kit.Option(code, product_name(code)) for code, each in catalog().products.items() if each.credit]
        form.add("product", kit.choice_field(tr("applications", "Product"), products, required=True))
        form.add_row(
            amount=(
                kit.amount_field(
                    tr("applications", "Amount"), tr("applications", "yuan"), Yuan(), hint=amount_in_words
                ),
                3,
            ),
            term_months=(
                kit.amount_field(
                    tr("applications", "Term"), tr("applications", "months"), kit.Whole(lowest=1, highest=LONGEST_TERM)
                ),
                2,
            ),
        )
        self._below(self._warned)
        grammar = kit.Amount(places=4, shift=2, highest=HIGHEST_RATE)
        form.add_row(
            repayment=(kit.choice_field(tr("applications", "Repayment"), ()), 3),
            annual_rate=(kit.amount_field(tr("applications", "Annual rate"), "%", grammar), 2),
        )
        self._below(self._payment_box)
        form.add_row(
            guarantee=(kit.choice_field(tr("applications", "Guarantee"), ()), 3),
            committee_day=(
                kit.date_field(
                    tr("applications", "Planned committee day"), today, hint=lambda planned: day_words(planned, today)
                ),
                2,
            ),
        )
        form.add("purpose", kit.note_field(tr("applications", "Purpose"), lines=2))

    def _below(self, widget: QWidget) -> None:
        layout = self.form.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(widget)

    def _lay_out(self) -> None:
        do = tr("applications", "Save changes") if self.line else tr("applications", "Accept the application")
        save = kit.button(do, self._save, kind="primary", icon="check", tip="Ctrl+S", name="save")
        leave = kit.action(self, tr("applications", "Cancel"), self.left.emit, shortcut="Esc", name="cancel")
        head = kit.row(
            kit.label(mask_text(self.title()), "title", bold=True), None, kit.action_button(leave, kind="ghost"), save,
            margins=(16, 0, 12, 0),
        )  # fmt: skip
        body = kit.holding(kit.column(kit.row((self.form, 1000), None), None, margins=(16, 14, 16, 16)))
        left = kit.column(kit.bar("pagehead", head, 48), (kit.scroll(body), 1), gap=0)
        self.setLayout(kit.row((left, 1), self.inspector, gap=0))

    def title(self) -> str:
        """Return what the form is for."""
        if self.line is not None:
            return tr("applications", "Change {number}", number=self.line.number)
        if self._prospect is not None:
            return tr("applications", "New application: {name}", name=self._prospect.name)
        return tr("applications", "New application")

    def _name(self) -> str:
        return self.line.name if self.line else self._prospect.name if self._prospect else ""

    def _initial(self) -> dict[str, Any]:
        if self.line is not None:
            values = {name: getattr(self.line.form, name) for name in FIELDS}
            return {name: None if value == "" else value for name, value in values.items()}
        return wishes(self._prospect) if self._prospect else {}

    def _fill(self) -> None:
        initial = self._initial()
        self._offer(catalog().products.get(initial.get("product") or ""))
        self.form.fill(initial)
        kept = self._desk.drafts.find(self._key)
        if kept is not None:
            self._offer(catalog().products.get(str(kept.fields.get("product", ""))))
        restore(self._desk, self.form, self._key)
        self._show_figures()

    def start(self) -> None:
        """Give the keyboard to the first field that is still empty."""
        self._desk.show_status()
        fields = list(self.form.fields.values())
        next((field for field in fields if not field.editor.raw()), fields[0]).setFocus()

    def _start_over(self) -> None:
        self._offer(catalog().products.get(self._initial().get("product") or ""))
        self.form.fill(self._initial())
        self._show_figures()

    def _take_wishes(self, prospect: ProspectLine) -> None:
        """Take over what the prospect wants where nothing is typed yet."""
        for name, value in wishes(prospect).items():
            field = self.form.fields[name]
            if not field.raw():
                field.set_value(value)
        self._follow()

    def _follow(self) -> None:
        product = self._product()
        if product is not None:
            self._offer(product)
        self._show_figures()

    def _offer(self, product: Product | None) -> None:
        """Offer only the repayments and guarantees of product; the only one there is is taken."""
        nothing = tr("applications", "open")
        for name, group, codes in (
            ("repayment", "repayment", product.repayments if product else ()),
            ("guarantee", "guarantee", product.guarantees if product else ()),
        ):
            editor = self.form.fields[name].editor
            only = len(codes) == 1
            editor.set_options([kit.Option(code, term(group, code)) for code in codes], nothing="" if only else nothing)
            if editor.currentIndex() < 0:
                editor.setCurrentIndex(0 if codes else -1)
        if product is None:
            self.inspector.clear()
        else:
            title = kit.label(product_name(product.code), "title", bold=True, wrap=True)
            self.inspector.show_layout(kit.column(title, product_words(product), None, gap=12))

    def _product(self) -> Product | None:
        return catalog().products.get(self.form.fields["product"].raw())

    def _typed(self, name: str) -> Any:
        try:
            return self.form.fields[name].value()
        except UserError:
            return None

    def _show_figures(self) -> None:
        """Renew what follows from the fields: warnings of limits, the monthly payment."""
        product, amount, months = self._product(), self._typed("amount"), self._typed("term_months")
        problems = beyond_limits(product, yuan=amount, months=months) if product else ()
        self._show_warnings([warnings(problems)] if problems else [])
        known = ApplicationForm(product="", amount=amount, term_months=months, annual_rate=self._typed("annual_rate"))
        payment = monthly(known)
        words = yuan(payment)
        if pays_level(self._typed("repayment") or ""):
            said = tr("applications", "Level monthly payment {payment}", payment=words)
        else:
            said = tr("applications", "For comparison: level payments would be {payment} a month", payment=words)
        self._payment.setText(said)
        self._payment_box.setVisible(payment is not None)

    def _show_warnings(self, boxes: Sequence[QWidget]) -> None:
        layout = self._warned.layout()
        while layout is not None and (old := layout.takeAt(0)) is not None:
            if (gone := old.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for box in boxes:
            if layout is not None:
                layout.addWidget(box)
        self._warned.setVisible(bool(boxes))

    def _save(self) -> None:
        if not self.form.check():
            return
        typed = self.form.values()
        client = typed.pop("client", self._prospect.id if self._prospect else None)
        texts = {name: typed[name] or "" for name in ("product", "repayment", "guarantee", "purpose")}
        form = ApplicationForm(**{**typed, **texts})
        if self.line is not None:
            label = message("applications", "Change application {number}", number=self.line.number)
            change = saving(change_application, self._key)
            changed = self._desk.act(label, change, self.line.id, form, catalog=catalog())
            saved = self.line.id if changed else None
        else:
            name = self._name() or self.form.fields["client"].editor.text()
            label = message("applications", "Accept an application of {name}", name=name)
            begin = saving(open_application, self._key)
            opened = self._desk.act(label, begin, client, form, today=self._desk.today, catalog=catalog())
            saved = opened.result if opened else None
        if saved is not None:
            self.form.clean()
            self.saved.emit(saved)


def wishes(prospect: ProspectLine) -> dict[str, Any]:
    """Return what a prospect wants, by the form's fields."""
    said = "" if prospect.need in vocabulary().blank else prospect.need
    more = any(each.isalpha() and each not in FIGURES for each in said)  # than an amount
    return {"amount": prospect.wanted, "purpose": prospect.need if more else None}
