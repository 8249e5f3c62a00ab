"""What is done with several prospects at once."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QMenu

from cmdesk.core.catalog import Catalog
from cmdesk.core.text import Message, message
from cmdesk.core.translation import translator
from cmdesk.services.prospect import stage_message
from cmdesk.services.prospect_bulk import channel_many, delete_many, move_many, plan_many
from cmdesk.services.prospect_papers import export_prospects
from cmdesk.services.prospect_query import ProspectQuery
from cmdesk.services.prospect_views import ids_of
from cmdesk.services.prospects import ProspectLine
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Field, date_field, icon, pop_up, text_field
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.list_many import Ids, ManyBar
from cmdesk.ui.popup import Popup
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.text import tr, tr_catalog


class Many(ManyBar):
    """What is done with several prospects."""

    def __init__(
        self, desk: Desk, catalog: Catalog, page: ListDetail[ProspectLine], query: Callable[[], ProspectQuery]
    ) -> None:
        super().__init__(desk, page)
        self._catalog, self._query = catalog, query
        move = self.act("move_many", tr("prospects", "Move stage of all selected"), "git-branch", self.choose_stage)
        plan = self.act("plan_many", tr("prospects", "Plan all selected"), "calendar-clock", self.plan)
        came = self.act("channel_many", tr("prospects", "Set channel of all selected"), "tag", self.choose_channel)
        gone = self.act("delete_many", tr("prospects", "Delete all selected"), "trash-2", self.delete)
        short = {
            move: tr("prospects", "Move stage"),
            plan: tr("prospects", "Plan"),
            came: tr("prospects", "Channel"),
            self.excel: "Excel",
            self.paper: tr("lists", "Print"),
            gone: tr("prospects", "Delete"),
        }
        self.lay_out(short, [move, plan, came, gone])

    def found(self) -> Ids:
        """Return what tells the ids of everything the list finds now."""
        query, today, catalog = self._query(), self.desk.today, self._catalog
        return lambda session: ids_of(session, query, today=today, catalog=catalog)

    def what(self) -> Message:
        """Return what the rows are called in the journal."""
        return message("prospects", "prospects")

    def file_name(self, *, whole: bool) -> str:
        """Return the name proposed for a workbook."""
        day = self.desk.today.isoformat()
        if whole:
            return tr("prospects", "Prospects {day} whole", day=day)
        return tr("prospects", "Prospects {day}", day=day)

    def writer(self) -> Callable[..., object]:
        """Return what writes rows to a workbook."""
        translate = translator(self.desk.settings.language)
        return partial(export_prospects, today=self.desk.today, catalog=self._catalog, translate=translate)

    def _pipelines(self) -> set[str]:
        query = self._query()
        if not self.everything:
            return {line.pipeline for line in self.lines}
        return {query.pipeline} if query.pipeline else {"credit", "service"}

    def choose_stage(self) -> None:
        """Offer every stage of the pipelines the selected ones are in; each is checked when it is moved."""
        wanted = self._pipelines()
        menu = QMenu(self)
        menu.setObjectName("many_stages")
        for code, stage in self._catalog.pipeline.stages.items():
            if wanted & set(stage.pipelines):
                act = menu.addAction(icon(words.stage_look(code)[1]), words.stage_name(code, self._catalog))
                act.setObjectName(code)
                act.triggered.connect(lambda _on=False, code=code: self.ask_move(code))
        pop_up(menu, self.buttons[self.on_selected[0]])

    def ask_move(self, stage: str) -> None:
        """Ask for the reason, and for a day where the stage needs one, then move those that may."""
        name = words.stage_name(stage, self._catalog)
        fields: dict[str, Field] = {"reason": text_field(tr("prospects", "Reason"), longest=200)}
        if "next_date" in self._catalog.pipeline.stages[stage].needs:
            day = date_field(tr("prospects", "Next step on"), self.desk.today, earliest=self.desk.today, required=True)
            fields["next_date"] = day

        def take(values: dict[str, Any]) -> None:
            self.move_to(stage, reason=values["reason"] or "", next_date=values.get("next_date"))

        title = tr("prospects", "Move {count} to “{stage}”", count=f"{self.count:,}", stage=name)
        Popup(self.buttons[self.on_selected[0]], title, fields, tr("prospects", "Move"), take, name="many_move").open()

    def move_to(self, stage: str, *, reason: str = "", next_date: date | None = None) -> None:
        """Move those that may."""
        what = stage_message(stage, self._catalog)
        text = message("prospects", "Move {count} prospects to {stage}", count=self.count, stage=what)
        today, catalog = self.desk.today, self._catalog
        self.do(text, move_many, stage, reason=reason, next_date=next_date, today=today, catalog=catalog)

    def plan(self) -> None:
        """Ask for a day and what to do then, the same for all."""
        fields = {
            "next_date": date_field(tr("prospects", "Day"), self.desk.today, earliest=self.desk.today, required=True),
            "next_action": text_field(tr("prospects", "What to do"), longest=60),
        }

        def take(values: dict[str, Any]) -> None:
            day = values["next_date"]
            text = message("prospects", "Plan {count} prospects for {day}", count=self.count, day=day.isoformat())
            self.do(text, plan_many, next_action=values["next_action"] or "", next_date=day)

        title = tr("prospects", "Plan the next step of {count}", count=f"{self.count:,}")
        note = tr("prospects", "Left empty, each keeps what is to be done.")
        do = tr("prospects", "Plan it")
        Popup(self.buttons[self.on_selected[1]], title, fields, do, take, note=note, name="many_plan").open()

    def choose_channel(self) -> None:
        """Offer the channels."""
        menu = QMenu(self)
        menu.setObjectName("many_channels")
        for code, term in self._catalog.terms["channel"].items():
            if term.enabled:
                act = menu.addAction(tr_catalog(term.name))
                act.setObjectName(code)
                act.triggered.connect(lambda _on=False, code=code: self.set_channel(code))
        pop_up(menu, self.buttons[self.on_selected[2]])

    def set_channel(self, code: str) -> None:
        """Write where all selected came from."""
        name = message("catalog", self._catalog.terms["channel"][code].name)
        text = message("prospects", "Channel of {count} prospects: {channel}", count=self.count, channel=name)
        self.do(text, channel_many, code)

    def delete(self) -> None:
        """Delete those that may; undo and the recycle bin bring them back."""
        if self.count == 1 and not self.everything:
            text = message("prospects", "Delete the prospect “{name}”", name=self.lines[0].name)
        else:
            text = message("prospects", "Delete {count} prospects", count=self.count)
        self.do(text, delete_many)
