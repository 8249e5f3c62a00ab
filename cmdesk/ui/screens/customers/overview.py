"""The overview of a customer: key figures, what is missing, who it is related to, what happened."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cmdesk.core import figures as core_figures
from cmdesk.core.masking import mask_text
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.models.states import AnswerState
from cmdesk.services.customer import CONTACT, DOCUMENT, events_of, form_of
from cmdesk.services.customer_overview import Overview, Related, read_overview
from cmdesk.services.prospect import Event
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Chip,
    Flow,
    Inspector,
    Item,
    Option,
    Segmented,
    Timeline,
    button,
    card,
    column,
    free_text,
    holding,
    label,
    meter,
    muted,
    picture,
    reveal,
    row,
    rule,
    scroll,
)
from cmdesk.ui.screens.customers import figures, words
from cmdesk.ui.screens.customers.happenings import happening
from cmdesk.ui.screens.customers.paper_form import TONES, ends, title
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.text import tr, tr_catalog

LIGHTS = {"red": "bad", "yellow": "warn", "green": "ok"}
MOST_MISSING = 7
LONGEST = 20  # characters of a relation's name
KINDS = {"visits": ("visit",), "contacts": (CONTACT, "stage"), "documents": (DOCUMENT,)}


class OverviewTab(QWidget):
    """What is known stands in the middle, what is missing at the right."""

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("overview")
        self.desk, self.party_id = desk, party_id
        self._events: Sequence[Event] = ()
        self._middle = column(gap=10, margins=(12, 12, 12, 12))
        self.inspector = Inspector(name="missing")
        self.happened = Timeline([])
        self.happened.picked.connect(self._open_event)
        self.filter = Segmented(
            [
                Option("all", tr("customers", "All")),
                Option("visits", tr("customers", "Visits")),
                Option("contacts", tr("customers", "Contacts")),
                Option("documents", tr("customers", "Papers")),
            ],
            says=tr("customers", "What happened"),
            name="events",
        )
        self.filter.chosen.connect(lambda _key: self._show_events())
        self._nothing = muted(tr("customers", "Nothing yet"))
        timeline = card(
            tr("customers", "What happened"), self.happened, self._nothing, right=[self.filter], name="happened"
        )
        self._known = column(gap=10)
        self._middle.addLayout(self._known)
        self._middle.addWidget(timeline)
        self._middle.addStretch(1)
        self.setLayout(row((scroll(holding(self._middle)), 1), self.inspector, gap=0))
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        found = self.desk.ask(read_overview, self.party_id, today=self.desk.today, catalog=self.desk.catalog)
        while (item := self._known.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setVisible(False)
                old.deleteLater()
        self._known.addWidget(figures.key_figures(found, self.desk.catalog))
        if found.related:
            self._known.addWidget(self._relations(found.related))
        self.inspector.show_layout(
            column(*self._missing(found), *self._papers(found), *self._about(found), None, gap=8)
        )
        self._events = self.desk.ask(events_of, self.party_id)
        self._show_events()

    def _show_events(self) -> None:
        wanted = KINDS.get(self.filter.current())
        found = [each for each in self._events if wanted is None or each.kind in wanted]
        self.happened.show_happenings([happening(each, self.desk) for each in found])
        reveal(self._nothing, on=not found)
        self.filter.set_text("all", tr("customers", "All {count}", count=len(self._events)))

    def _open_event(self, key: str) -> None:
        screen, name, value = key.split(":")
        ids = {str(event.id): event.id for event in self._events}
        self.desk.go(screen, **{name: ids[value]})

    def _relations(self, related: Sequence[Related]) -> QWidget:
        chips = []
        for each in related:
            share = core_figures.percent(each.share) if each.share is not None else ""
            name = each.name if len(each.name) <= LONGEST else f"{each.name[:LONGEST]}…"
            said = " ".join(part for part in (name, tr_catalog(each.relation), share) if part)
            on = partial(self.desk.go, "customers", party=each.party_id)
            icon = "user" if each.kind == "person" else "store"
            chips.append(button(mask_text(said), on, icon=icon, name="related"))
        note = tr("customers", "{count} direct", count=len(related))
        return card(tr("customers", "Relations"), holding(Flow(*chips)), note=note, name="relations")

    def _missing(self, found: Overview) -> list[Item]:
        score = found.score
        percent = tr("profile", "{percent} % complete", percent=f"{score.percent:.0f}")
        parts: list[Item] = [
            row(label(tr("customers", "Not known yet"), "title", bold=True), None, Chip(percent, LIGHTS[score.light])),
            meter(float(score.percent) / 100, tone=LIGHTS[score.light], says=percent),
        ]
        groups = self.desk.catalog.profile.groups
        for line in score.missing[:MOST_MISSING]:
            declined = line.state is AnswerState.DECLINED
            link = button(
                tr_catalog(line.field.name),
                partial(self._fill_in, line.field.code),
                kind="link",
                name="missing_field",
            )
            mark = picture("ban" if declined else "circle-dashed", "unknown.mark")
            note = tr("profile", "declined") if declined else tr_catalog(groups[line.field.group].name)
            parts.append(row(mark, link, None, muted(note), gap=4))
        beyond = len(score.missing) - MOST_MISSING
        if beyond > 0:
            parts.append(muted(tr("customers", "and {count} more", count=beyond)))
        if score.missing:
            parts.append(
                button(tr("customers", "Fill in the profile"), self._fill_in, icon="list-checks", name="fill_in")
            )
        return parts

    def _fill_in(self, code: str = "") -> None:
        self.desk.go("customers", party=self.party_id, tab="profile", field=code)

    def _papers(self, found: Overview) -> list[Item]:
        lines: list[Item] = []
        for paper in found.papers:
            said = label(mask_text(title(paper, self.desk)), wrap=True)
            lines.append(row((said, 1), Chip(ends(paper, self.desk), TONES[paper.light])))
        for line in found.facts.values():
            if line.light:
                said = label(tr_catalog(line.field.name), wrap=True)
                lines.append(row((said, 1), Chip(line.value, TONES[line.light])))
        return [rule(), label(tr("customers", "Running out"), bold=True), *lines] if lines else []

    def _about(self, found: Overview) -> list[Item]:
        parts: list[Item] = []
        if found.size is not None:
            words_ = figures.size_words(found.size.size) if found.size.size else tr("profile", "size class unknown")
            reason = figures.size_reason(found.size, found, self.desk.catalog)
            source = tr("profile", "by 工信部联企业〔2011〕300 号")
            parts += [rule(), label(words_, bold=True, name="size"), muted(reason, wrap=True), muted(source, wrap=True)]
        form = self.desk.ask(form_of, self.party_id)
        taboo = found.facts["taboo"].value if "taboo" in found.facts else ""
        seen = words.seeing(self.desk, "note", form.name)
        noted = [(tr("customers", "Taboo"), taboo), (tr("customers", "Note"), form.note)]
        for caption, said in noted:
            if said:
                parts += [rule(), muted(caption), free_text(said, seen)]
        return parts


TAB = CustomerTab(
    order=10,
    key="overview",
    title=QT_TRANSLATE_NOOP("customers", "Overview"),
    tables=frozenset(
        {
            "party",
            "opportunity",
            "stage_change",
            "visit",
            "answer",
            "application",
            "checklist_item",
            "party_document",
            "task",
            "fact",
            "link",
        }
    ),
    make=OverviewTab,
)
