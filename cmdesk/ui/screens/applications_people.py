"""Who takes part in an application: the card of people with their roles, and the line that adds one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.models.party import PartyKind
from cmdesk.services.application_roles import (
    BORROWER,
    RoleLine,
    add_person,
    add_role,
    change_role,
    find_parties,
    read_roles,
    remove_role,
)
from cmdesk.services.applications import ApplicationLine
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.applications_client import ClientEdit
from cmdesk.ui.screens.applications_words import catalog, named, term
from cmdesk.ui.text import tr, tr_catalog

SHOWN = 7


class People(QWidget):
    """A card: every party with its role; a name of the book or a new one is added below."""

    def __init__(self, desk: Desk, line: ApplicationLine) -> None:
        super().__init__()
        self._desk, self._line = desk, line
        self.setObjectName("people")
        self.roles = desk.ask(read_roles, line.id)
        self.name = ClientEdit(finder(desk))
        self.name.setObjectName("person")
        self.name.setAccessibleName(tr("applications", "Name of the person or company"))
        self.name.returnPressed.connect(self._add)
        free = [code for code in catalog().terms["role"] if code != BORROWER]
        self.role = kit.ChoiceEdit([kit.Option(code, term("role", code)) for code in free])
        self.role.setObjectName("role")
        self.role.setAccessibleName(tr("applications", "Role"))
        kinds = [kit.Option(each.code, tr_catalog(each.name)) for each in catalog().terms["party_kind"].values()]
        self.kind = kit.ChoiceEdit(kinds)
        self.kind.setAccessibleName(tr("applications", "Kind"))
        self.kind.setObjectName("party_kind")
        self.kind.set_value(PartyKind.PERSON.value)
        self.role.set_value("spouse" if "spouse" in free else free[0])
        add = kit.button(tr("applications", "Add"), self._add, icon="user-plus", small=True, name="add_person")
        hint = kit.muted(tr("applications", "Somebody the book knows, or a new name"))
        lines = [self._person(each) for each in self.roles]
        card = kit.card(
            tr("applications", "Who takes part"),
            *lines,
            kit.rule(),
            kit.row((self.name, 3), (self.role, 2), gap=6),
            kit.row((self.kind, 2), (hint, 3), add, gap=6),
            name="people_card",
        )
        self.setLayout(kit.column(card, gap=0))

    def _person(self, line: RoleLine) -> QWidget:
        name = kit.Elided(mask_text(line.name))
        icon = kit.picture("user" if line.kind is PartyKind.PERSON else "building-2")
        if line.role == BORROWER:
            return kit.holding(kit.row(icon, (name, 1), kit.muted(term("role", line.role)), gap=6))
        codes = [code for code in catalog().terms["role"] if code != BORROWER]
        role = kit.ChoiceEdit([kit.Option(code, term("role", code)) for code in codes])
        role.set_value(line.role)
        role.setObjectName("role_of")
        role.setAccessibleName(mask_text(line.name))
        role.edited.connect(lambda: self._change(line, str(role.value())))
        off = kit.button(
            "", partial(self._remove, line), kind="ghost", icon="x", tip=tr("applications", "Take out"), small=True,
            name="remove_person",
        )  # fmt: skip
        return kit.holding(kit.row(icon, (name, 1), role, off, gap=6))

    def _add(self) -> None:
        typed, role = self.name.text().strip(), str(self.role.value())
        if not typed:
            self.name.setFocus()
            return
        known = self.name.chosen()
        label = message("applications", "{role}: {name}", role=named(term("role", role)), name=typed)
        wanted: dict[str, Any] = {"catalog": catalog()}
        if known is not None:
            self._act(label, add_role, self._line.id, known, role, **wanted)
        else:
            kind = PartyKind(str(self.kind.value()))
            self._act(label, add_person, self._line.id, role, name=typed, kind=kind, **wanted)

    def _change(self, line: RoleLine, role: str) -> None:
        label = message("applications", "{role}: {name}", role=named(term("role", role)), name=line.name)
        self._act(label, change_role, line.id, role, catalog=catalog())

    def _remove(self, line: RoleLine) -> None:
        self._act(message("applications", "Take out {name}", name=line.name), remove_role, line.id)

    def _act(self, label: Any, work: Any, *args: Any, **kwargs: Any) -> None:
        self._desk.act(label, work, *args, **kwargs)


def finder(desk: Desk) -> Callable[[str], Sequence[Any]]:
    """Return what finds parties of the book by what was typed."""
    return lambda typed: desk.ask(find_parties, typed, limit=SHOWN) if typed else []
