"""The people of a customer (关系人): contacts, relations, what hints at more of them, and what it has referred."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cmdesk.core.progress import Progress
from cmdesk.core.text import QT_TRANSLATE_NOOP, message
from cmdesk.services.clues import Clue
from cmdesk.services.contacts import ContactLine, delete_contact, make_main
from cmdesk.services.duplicates import Pair
from cmdesk.services.export import may_be_whole
from cmdesk.services.parties import PartyLine
from cmdesk.services.people import People, count_people, read_people
from cmdesk.services.referrals import Figures, Referrals, channel_figures
from cmdesk.services.relation_groups import Group
from cmdesk.services.relations import (
    ALIKE,
    RelationForm,
    RelationLine,
    add_relation,
    end_relation,
    set_apart,
)
from cmdesk.ui.desk import Desk
from cmdesk.ui.dialogs.merge import ask_merge
from cmdesk.ui.kit import (
    Inspector,
    Item,
    action,
    action_button,
    button,
    card,
    column,
    holding,
    muted,
    row,
    rule,
    scroll,
)
from cmdesk.ui.screens.customers.people_cards import CardsSide, Preview, export_cards, open_cards
from cmdesk.ui.screens.customers.people_forms import ContactSide, RelationSide, SideForm
from cmdesk.ui.screens.customers.people_graph import GraphView
from cmdesk.ui.screens.customers.people_merge import MergeSide
from cmdesk.ui.screens.customers.people_relations import LIST, chips, group_lines, looks
from cmdesk.ui.screens.customers.people_rows import clue_row, contact_row, of_channel, parted, referral_card
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.side_panel import SidePanel
from cmdesk.ui.text import tr

SHOWS = frozenset({"party", "contact", "link", "opportunity", "visit", "stage_change", "application", "fact"})
CHANNEL = "referral_customer"  # of terms.toml: by which referred clients come


def count(desk: Desk, party_id: UUID) -> int:
    return desk.ask(count_people, party_id, catalog=desk.catalog)


class PeopleTab(QWidget):
    """Cards at the left, the form of what is added or changed at the right."""

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("people")
        self.desk, self.party_id = desk, party_id
        self.both_ways = {each.code for each in desk.catalog.relations.values() if each.name == each.inverse}
        self.side = Inspector(name="people_side")
        self.side.setVisible(False)
        self._opened: SidePanel | None = None
        self._body = holding(column(None))
        self.look = looks(LIST)
        self._area = scroll(self._body, name="people_cards")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(row((self._area, 1), self.side, gap=0))
        self._make_actions()
        self.refresh()

    def _make_actions(self) -> None:
        self.add_contact = action(
            self, tr("people", "Add contact"), self.new_contact, icon="user-plus", shortcut="Alt+C", name="add_contact"
        )
        self.add_relation = action(
            self, tr("people", "Add relation"), self.new_relation, icon="network", shortcut="Alt+R", name="add_relation"
        )
        self.merge = action(
            self, tr("people", "Merge with…"), self.pick_merge, icon="users", shortcut="Alt+M", name="merge_with"
        )
        self.cards_in = action(
            self, tr("people", "Import address cards…"), self.import_cards, icon="upload", name="cards_in"
        )
        self.cards_out = action(
            self, tr("people", "Export address cards…"), self.export_cards, icon="download", name="cards_out"
        )
        self.cards_out.setEnabled(may_be_whole(self.desk.catalog))

    def refresh(self) -> None:
        """Read everything again; a form that is open stays."""
        kept = self.look.current()
        degrees = 1 if kept == LIST else int(kept)
        found = self.desk.ask(read_people, self.party_id, degrees=degrees, catalog=self.desk.catalog)
        if found is None:
            self._show([])
            return
        self.people = found
        self._show(
            [
                self._relations(found),
                *([self._group(found.group)] if found.group.members or found.group.hints else []),
                self._contacts(found),
                *([self._clues(found)] if found.clues or found.duplicates else []),
                *([self._referrals(found.referrals)] if found.referrals.direct else []),
            ]
        )

    @Slot(str)
    def _looked(self, _key: str) -> None:
        self.refresh()
        self.look.setFocus()

    def _show(self, cards: Sequence[QWidget]) -> None:
        at = self._area.verticalScrollBar().value()
        self._body = holding(column(*cards, None, gap=10, margins=(14, 12, 14, 14)))
        self._area.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        self._body.setVisible(True)
        self._area.verticalScrollBar().setValue(at)

    def _relations(self, found: People) -> QWidget:
        near = len(found.graph.spokes)
        kept = self.look.current()
        self.look = looks(kept)
        self.look.chosen.connect(self._looked, Qt.ConnectionType.QueuedConnection)  # refresh builds it anew
        parts: list[Item] = []
        if not found.relations:
            parts.append(muted(tr("people", "No relation is known yet: a spouse, an owner, a supplier, a referrer."),
                               wrap=True))  # fmt: skip
        elif kept == LIST:
            parts += chips(found.relations, self.both_ways, self.show_relation)
        else:
            graph = GraphView(found.graph, self.both_ways)
            graph.wanted.connect(self.go)
            parts.append(graph)
            if found.graph.left_out:
                parts.append(muted(tr("people", "{count} more are not drawn", count=found.graph.left_out)))
        note = tr("people", "{count} parties", count=near) if near else ""
        tools = [*([self.look] if found.relations else []), action_button(self.add_relation, icon="plus", small=True)]
        return card(tr("people", "Relations"), *parts, note=note, right=tools, gap=10, name="relations")

    def _group(self, group: Group) -> QWidget:
        return card(tr("people", "Group credit"), *group_lines(group, self.go), gap=6, name="group")

    def _contacts(self, found: People) -> QWidget:
        rows = [
            contact_row(
                self.desk,
                line,
                edit=partial(self.edit_contact, line),
                main=partial(self._make_main, line),
                delete=partial(self._delete_contact, line),
            )
            for line in found.contacts
        ]
        none = muted(tr("people", "Nobody to talk to is known yet."))
        tools = [
            action_button(self.cards_in, kind="ghost", icon="upload", bare=True),
            action_button(self.cards_out, kind="ghost", icon="download", bare=True),
            action_button(self.add_contact, icon="plus", small=True),
        ]
        items = parted(rows) if rows else [none]
        return card(tr("people", "Contacts"), *items, right=tools, gap=8, name="contacts")

    def _clues(self, found: People) -> QWidget:
        rows = []
        for pair in found.duplicates:
            other = pair.other if pair.one.id == self.party_id else pair.one
            rows.append(self._clue(pair, other, relate=False))
        rows += [self._clue(clue, clue.other, relate=True) for clue in found.clues]
        words = muted(tr("people", "Found in the book; nothing is noted before you say so."), wrap=True)
        return card(tr("people", "May belong together"), words, *parted(rows), gap=8, name="clues")

    def _clue(self, found: Clue | Pair, other: PartyLine, *, relate: bool) -> QWidget:
        return clue_row(
            found,
            other.id,
            other.name,
            go=lambda: self.go(other.id),
            relate=(lambda: self._relate(other)) if relate else None,
            apart=lambda: self._set_apart(other),
            merge=lambda: self.start_merge(other.id),
        )

    def _referrals(self, found: Referrals) -> QWidget:
        """Return what the customer has referred; how its channel does as a whole is counted in a job."""
        beside = muted("", wrap=True)

        def count(_progress: Progress) -> Figures | None:
            with self.desk.book.read() as session:
                return channel_figures(session, CHANNEL, catalog=self.desk.catalog).get(CHANNEL)

        def told(figures: Figures | None) -> None:
            if figures is not None and isValid(beside):
                beside.setText(of_channel(figures))

        self.desk.run_later(count, told)
        return referral_card(found, beside)

    def go(self, party_id: UUID) -> None:
        """Open another customer at the same tab."""
        self.desk.go("customers", party=party_id, tab="people")

    def new_contact(self) -> None:
        self._open(ContactSide(self.desk, self.party_id, None))

    def edit_contact(self, line: ContactLine) -> None:
        self._open(ContactSide(self.desk, self.party_id, line))

    def new_relation(self) -> None:
        self._open(RelationSide(self.desk, self.party_id, None))

    def show_relation(self, line: RelationLine) -> None:
        """Open a relation: what is known of it, the way to the other party, and its end."""

        def below() -> Item:
            go = button(
                tr("people", "Open this customer"), lambda: self.go(line.other.id), icon="arrow-up-right", name="open"
            )
            end = button(
                tr("people", "Delete relation"), lambda: self._end(line), kind="danger", icon="trash-2", name="end"
            )
            return column(rule(), row(go, None), row(end, None), gap=10)

        self._open(RelationSide(self.desk, self.party_id, line, below=below))

    def pick_merge(self) -> None:
        side = MergeSide(self.desk, self.party_id)
        side.wanted.connect(self.start_merge)
        self._open(side)

    def start_merge(self, other: UUID) -> None:
        ask_merge(self.desk, self, self.party_id, other, self.go)

    def import_cards(self) -> None:
        open_cards(self.desk, self, self.show_cards)

    def show_cards(self, found: Preview) -> None:
        """Show what a file of cards holds."""
        self._open(CardsSide(self.desk, self.party_id, self.people.party.name, found))

    def export_cards(self) -> None:
        what = message("people", "address cards of {name}", name=self.people.party.name)
        export_cards(self.desk, self, lambda _session: [self.party_id], what)

    def _open(self, side: SidePanel) -> None:
        self.leave()
        self._opened = side
        side.closed.connect(self._close)
        self.side.show_widget(side)
        self.side.setVisible(True)
        side.setFocus()

    def _close(self) -> None:
        """Put the panel away; what stands in it goes only when its own slot is through."""
        self._opened = None
        self.side.setVisible(False)
        QTimer.singleShot(0, self, self._clear)

    def _clear(self) -> None:
        if self._opened is None:
            self.side.clear()

    def leave(self) -> None:
        """Settle the draft of the form that is open."""
        if isinstance(self._opened, SideForm):
            self._opened.leave()

    def _make_main(self, line: ContactLine) -> None:
        if line.id is not None:
            self.desk.act(message("people", "Make {name} the main contact", name=line.form.name), make_main, line.id)

    def _delete_contact(self, line: ContactLine) -> None:
        if line.id is not None:
            self.desk.act(message("people", "Delete contact {name}", name=line.form.name), delete_contact, line.id)

    def _end(self, line: RelationLine) -> None:
        label_ = message("people", "Delete relation to {name}", name=line.other.name)
        if self.desk.act(label_, end_relation, line.id) is not None:
            self._close()

    def _relate(self, other: PartyLine) -> None:
        label_ = message("people", "Add relation to {name}", name=other.name)
        form = RelationForm(role=ALIKE, other=other.id, day=self.desk.today)
        self.desk.act(label_, add_relation, self.party_id, form, catalog=self.desk.catalog)

    def _set_apart(self, other: PartyLine) -> None:
        label_ = message("people", "Note that {name} is another", name=other.name)
        self.desk.act(label_, set_apart, self.party_id, other.id, day=self.desk.today)


TAB = CustomerTab(
    order=30,
    key="people",
    title=QT_TRANSLATE_NOOP("customers", "People"),
    tables=SHOWS,
    make=PeopleTab,
    count=count,
)
