"""The small forms beside the people of a customer: a contact, a relation."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any
from uuid import UUID

from cmdesk.core.catalog.relations import Relation
from cmdesk.core.identifiers import REASONS, phone
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.models.party import PartyKind
from cmdesk.services.contacts import ContactForm, ContactLine, add_contact, change_contact, change_main
from cmdesk.services.parties import NewParty, named_party
from cmdesk.services.relations import RelationForm, RelationLine, add_relation, change_relation
from cmdesk.ui import drafting as draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Amount,
    Field,
    Form,
    Item,
    Option,
    amount_field,
    button,
    choice_field,
    column,
    date_field,
    label,
    note_field,
    row,
    secret_field,
    text_field,
)
from cmdesk.ui.party_pick import party_field
from cmdesk.ui.side_panel import SidePanel
from cmdesk.ui.text import reading, tr, tr_catalog

EARLIEST = date(1900, 1, 1)
OF = ":of"  # behind a closer kind that is read from the other side: their child, not their parent


class SideForm(SidePanel):
    """A title, a form and two buttons in the panel at the right. closed: saved or left."""

    def __init__(self, desk: Desk, key: str, title: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.desk, self.key = desk, key
        self.form = Form(draft=draft.keeping(desk, key), name=f"{name}_form")
        self.form.submitted.connect(self.save)
        self._title = title

    def lay_out(self, *below: Item) -> None:
        """Place everything once the fields are in the form; below stands under the buttons."""
        leave = button(tr("people", "Not now"), self.leave, kind="ghost", name="leave")
        save = button(tr("people", "Save"), self.save, kind="primary", icon="check", tip="Ctrl+S", name="save")
        head = label(mask_text(self._title), "title", bold=True, wrap=True)
        inner = column(head, self.form, row(None, leave, save), *below, None, gap=12, margins=(16, 12, 16, 12))
        self.setLayout(inner)
        draft.restore(self.desk, self.form, self.key)

    def save(self) -> None:
        if self.form.check() and self.work():
            self.form.clean()
            self.closed.emit()

    def work(self) -> bool:
        """Write; tell whether it was done."""
        raise NotImplementedError

    def leave(self) -> None:
        """Settle the draft and close."""
        draft.leave(self.desk, self.form, self.key)
        self.form.clean()
        self.closed.emit()


def doubt(value: str | None) -> str:
    """Return what is doubtful about a telephone; it holds nothing up."""
    error = phone(value).error if value else None
    reason = next((said for key, said in REASONS.items() if key == ("phone", error)), None)
    return "" if reason is None else tr("people", "Please check: {reason}", reason=reading(reason))


class ContactSide(SideForm):
    """A contact that is added or changed."""

    def __init__(self, desk: Desk, party_id: UUID, line: ContactLine | None) -> None:
        self.party_id, self.line = party_id, line
        which = "new" if line is None else line.id or "main"
        title = tr("people", "New contact") if line is None else tr("people", "Contact “{name}”", name=line.form.name)
        super().__init__(desk, f"contact:{party_id}:{which}", title, name="contact_side")
        add = self.form.add
        add("name", text_field(tr("people", "Name"), required=True, longest=40))
        add("post", text_field(tr("people", "Post"), longest=40, example=tr("people", "accountant, shop manager")))
        add("phone", self._secret("phone", tr("people", "Phone")))
        add("phone2", self._secret("phone2", tr("people", "Other phone")))
        add("wechat", text_field(tr("people", "WeChat"), longest=60))
        add("email", secret_field(tr("people", "E-mail"), self._seen, kind="email", longest=100))
        add("birthday", date_field(tr("people", "Birthday"), desk.today, earliest=EARLIEST, latest=desk.today))
        add("note", note_field(tr("people", "Note"), lines=3))
        if line is not None:
            self.form.fill({field.name: getattr(line.form, field.name) or None for field in fields(ContactForm)})
        self.lay_out()
        self.setFocusProxy(self.form.fields["name"])

    def _secret(self, _key: str, caption: str) -> Field:
        return secret_field(caption, self._seen, longest=40, hint=doubt)

    def _seen(self) -> None:
        name = self.form.fields["name"].raw().strip() or message("people", "a new contact")
        self.desk.note(message("people", "Saw a number of {name}", name=name))

    def work(self) -> bool:
        given = {name: value for name, value in self.form.values().items() if value is not None}
        form = ContactForm(**given)
        if self.line is None:
            label_ = message("people", "Add contact {name}", name=form.name)
            return self.desk.act(label_, draft.saving(add_contact, self.key), self.party_id, form) is not None
        change, whose = (change_main, self.party_id) if self.line.id is None else (change_contact, self.line.id)
        label_ = message("people", "Change contact {name}", name=form.name)
        return self.desk.act(label_, draft.saving(change, self.key), whose, form) is not None


@dataclass(frozen=True)
class Way:
    """A relation as one reads it: the role, and whether we are it."""

    role: str
    inverse: bool

    @property
    def key(self) -> str:
        return f"{self.role}:{'of' if self.inverse else 'is'}"


def ways(relations: list[Relation]) -> dict[str, tuple[Way, str]]:
    """Return every way two parties may be related, as the other is to us, in the words of the window."""
    found = {}
    for relation in relations:
        way = Way(relation.code, inverse=False)
        found[way.key] = way, tr_catalog(relation.name)
        if relation.inverse != relation.name:
            back = Way(relation.code, inverse=True)
            found[back.key] = back, tr_catalog(relation.inverse)
    return found


class RelationSide(SideForm):
    """A relation that is added or changed: who, what they are to the customer, share, since when."""

    def __init__(
        self,
        desk: Desk,
        party_id: UUID,
        line: RelationLine | None,
        *,
        below: Callable[[], Item] | None = None,
        offer: str = "",
    ) -> None:
        self.party_id, self.line = party_id, line
        title = tr("people", "New relation") if line is None else line.other.name
        super().__init__(desk, f"relation:{party_id}:{line.id if line else 'new'}", title, name="relation_side")
        relations = [relation for relation in desk.catalog.relations.values() if not relation.hidden]
        self._ways = ways(relations)
        self._lay_fields()
        self._fill(offer)
        self.form.changed.connect(self._fit)
        self.lay_out(*([below()] if below is not None else []))
        self._fit()
        self.setFocusProxy(self.form.fields["other" if line is None else "way"])

    def _lay_fields(self) -> None:
        desk, add = self.desk, self.form.add
        if self.line is None:
            hint = tr("people", "Name, pinyin or phone; one who is not in the book yet is added with the relation.")
            add("other", party_field(desk, tr("people", "Who"), but=self.party_id, hint=hint))
            kinds = [Option(kind, tr_catalog(desk.catalog.terms["party_kind"][kind].name)) for kind in PartyKind]
            add("kind", choice_field(tr("people", "What they are"), kinds))
        options = [Option(key, words) for key, (_, words) in self._ways.items()]
        way = add("way", choice_field(tr("people", "To this customer they are"), options, required=True))
        add("kin", choice_field(tr("people", "More closely"), []))
        way.editor.currentIndexChanged.connect(lambda _place: self._fit_kins())
        add("share", amount_field(tr("people", "Share"), "%", Amount(shift=2)))
        add("day", date_field(tr("people", "Since"), desk.today, earliest=EARLIEST, latest=desk.today))
        add("note", note_field(tr("people", "Note"), lines=2))

    def _fit_kins(self) -> None:
        """Offer the closer kinds of the relation, as they read from this side."""
        way = self.way()
        options = []
        for kin in self.desk.catalog.relations[way.role].kin if way else ():
            options.append(Option(kin.code, tr_catalog(kin.name)))
            if way is not None and kin.inverse != kin.name and not self._knows(way.role):  # the kin says which way
                options.append(Option(f"{kin.code}{OF}", tr_catalog(kin.inverse)))
        self.form.fields["kin"].editor.set_options(options, nothing=tr("people", "Not known"))

    def _fill(self, offer: str) -> None:
        line = self.line
        if line is None:
            self.form.fill({"kind": PartyKind.PERSON.value, "way": offer or None})
            return
        way = Way(line.role, inverse=line.inverse and self._knows(line.role))
        self.form.fill(
            {"way": way.key, "kin": self._kin_of(line), "share": line.share, "day": line.day, "note": line.note or None}
        )

    def _kin_of(self, line: RelationLine) -> str | None:
        kin = next((kin for kin in self.desk.catalog.relations[line.role].kin if kin.code == line.kin), None)
        if kin is None:
            return None
        turned = line.inverse and kin.inverse != kin.name and not self._knows(line.role)
        return f"{kin.code}{OF}" if turned else kin.code

    def _knows(self, role: str) -> bool:
        """Tell whether a relation reads another way from the other side."""
        return Way(role, inverse=True).key in self._ways

    def way(self) -> Way | None:
        found = self._ways.get(self.form.fields["way"].raw())
        return found[0] if found else None

    def _fit(self) -> None:
        """Show the fields that the relation has; one who is in the book needs no kind."""
        way, shown = self.way(), self.form.fields
        relation = self.desk.catalog.relations.get(way.role) if way else None
        shown["share"].setVisible(bool(relation and relation.share))
        shown["kin"].setVisible(bool(relation and relation.kin))
        if "kind" in shown:
            shown["kind"].setVisible(shown["other"].editor.party() is None)

    def work(self) -> bool:
        given: dict[str, Any] = self.form.values()
        way = self.way()
        if way is None:
            return False
        relation = self.desk.catalog.relations[way.role]
        kin = str(given["kin"] or "")
        told = self._knows(way.role) or kin.endswith(OF) or self.line is None
        form = RelationForm(
            role=way.role,
            inverse=way.inverse or kin.endswith(OF) or (not told and self.line is not None and self.line.inverse),
            other=self._other(given),
            kin=kin.removesuffix(OF),
            share=given["share"] if relation.share else None,
            day=given["day"],
            note=given["note"] or "",
        )
        if self.line is None:
            name = form.other.name if isinstance(form.other, NewParty) else self.form.fields["other"].editor.text()
            label_ = message("people", "Add relation to {name}", name=name)
            add = draft.saving(add_relation, self.key)
            return self.desk.act(label_, add, self.party_id, form, catalog=self.desk.catalog) is not None
        label_ = message("people", "Change relation to {name}", name=self.line.other.name)
        change = draft.saving(change_relation, self.key)
        return self.desk.act(label_, change, self.line.id, form, catalog=self.desk.catalog) is not None

    def _other(self, given: dict[str, Any]) -> UUID | NewParty:
        """Return who is meant: picked, the only one of that whole name, or somebody new."""
        if self.line is not None:
            return self.line.other.id
        who = given["other"]
        if isinstance(who, UUID):
            return who
        known = self.desk.ask(named_party, str(who))
        return known if known is not None else NewParty(name=str(who), kind=PartyKind(given["kind"]))
