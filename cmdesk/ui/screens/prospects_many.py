"""What is done with several prospects at once: a bar that shows while more than one is selected."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import Hide
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message, message
from cmdesk.core.translation import translator
from cmdesk.services.export import may_be_whole
from cmdesk.services.prospect import stage_message
from cmdesk.services.prospect_bulk import Done, Refused, channel_many, delete_many, move_many, plan_many
from cmdesk.services.prospect_papers import export_prospects
from cmdesk.services.prospect_query import ProspectQuery
from cmdesk.services.prospect_views import ids_of
from cmdesk.services.prospects import ProspectLine
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Field, action, action_button, button, date_field, icon, label, pop_up, row, text_field
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.popup import Popup
from cmdesk.ui.saving import ask_where
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.text import reading, tr, tr_catalog
from cmdesk.ui.whole import ask_reason, export

FEW = 3  # names a refusal tells for each reason
Ids = Callable[[Any], Sequence[UUID]]
"""Called with a Session: returns which prospects are meant."""


class Many(QFrame):
    """Acts on the selected rows, or on everything the query finds after Ctrl+A. print_wanted(ids): see Ids."""

    print_wanted = Signal(object)

    def __init__(
        self, desk: Desk, catalog: Catalog, page: ListDetail[ProspectLine], query: Callable[[], ProspectQuery]
    ) -> None:
        super().__init__()
        self.setObjectName("many")
        self.setProperty("kind", "tint")
        self._desk, self._catalog, self._page, self._query = desk, catalog, page, query
        self.everything = False
        self._lines: Sequence[ProspectLine] = ()
        self._count = 0
        self._said = label("", bold=True, name="selected")
        self._acts: list[QAction] = []
        move = self._act("move_many", tr("prospects", "Move stage of all selected"), "git-branch", self.choose_stage)
        plan = self._act("plan_many", tr("prospects", "Plan all selected"), "calendar-clock", self.plan)
        came = self._act("channel_many", tr("prospects", "Set channel of all selected"), "tag", self.choose_channel)
        excel = self._act("export_many", tr("prospects", "Export to Excel"), "file-spreadsheet", self.export, "Ctrl+E")
        whole = self._act("export_whole", tr("prospects", "Export whole…"), "eye", self.export_whole, "Ctrl+Shift+E")
        paper = self._act("print_many", tr("prospects", "Print"), "printer", self.print_, "Ctrl+P")
        gone = self._act("delete_many", tr("prospects", "Delete all selected"), "trash-2", self.delete)
        whole.setEnabled(may_be_whole(catalog))
        self.print_button = action_button(paper, kind="ghost", icon="printer", bare=True)  # for the filter line
        self._acts = [move, plan, came, gone]
        short = {
            move: tr("prospects", "Move stage"),
            plan: tr("prospects", "Plan"),
            came: tr("prospects", "Channel"),
            excel: "Excel",
            paper: tr("prospects", "Print"),
            gone: tr("prospects", "Delete"),
        }
        self._buttons = {act: self._button(act, text) for act, text in short.items()}
        leave = button("", self.leave, kind="ghost", icon="x", small=True, tip=tr("prospects", "Select one only"),
                       name="many_leave")  # fmt: skip
        self.setLayout(row(self._said, None, *self._buttons.values(), leave, gap=4, margins=(12, 4, 8, 4)))
        self.show_selected(())

    def _act(self, name: str, text: str, picture: str, on: Callable[[], object], keys: str = "") -> QAction:
        return action(self._page, text, on, icon=picture, shortcut=keys, name=name)

    def _button(self, act: QAction, text: str) -> QPushButton:
        push = action_button(act, kind="ghost", icon=str(act.property("icon_name")), small=True)
        push.setText(f" {text}")
        return push

    def show_selected(self, lines: Sequence[ProspectLine]) -> None:
        """Tell how many rows are selected; one alone needs no bar."""
        self._lines, self.everything = lines, False
        self._show(len(lines))

    def show_all(self, count: int) -> None:
        """Take everything the query finds for selected, read or not."""
        self.everything = True
        self._show(count)

    def _show(self, count: int) -> None:
        self._count = count
        self._said.setText(tr("prospects", "{count} selected", count=f"{count:,}"))
        self.setVisible(count > 1)
        for act in self._acts:
            act.setEnabled(count > 0)

    def leave(self) -> None:
        """Select the current row only."""
        self._page.table.choose(self._page.table.currentIndex().row())
        self._page.table.setFocus()

    def chosen(self, *, or_all: bool = False) -> Ids:
        """Return what tells the ids meant: the selected ones, or where or_all and fewer than two are, all found."""
        query, today, catalog = self._query(), self._desk.today, self._catalog
        if self.everything or (or_all and len(self._lines) < 2):  # noqa: PLR2004  (one is the row one stands on)
            return lambda session: ids_of(session, query, today=today, catalog=catalog)
        ids = [line.id for line in self._lines]
        return lambda _session: ids

    def _pipelines(self) -> set[str]:
        query = self._query()
        if not self.everything:
            return {line.pipeline for line in self._lines}
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
        pop_up(menu, self._buttons[self._acts[0]])

    def ask_move(self, stage: str) -> None:
        """Ask for the reason, and for a day where the stage needs one, then move those that may."""
        name = words.stage_name(stage, self._catalog)
        fields: dict[str, Field] = {"reason": text_field(tr("prospects", "Reason"), longest=200)}
        if "next_date" in self._catalog.pipeline.stages[stage].needs:
            day = date_field(
                tr("prospects", "Next step on"), self._desk.today, earliest=self._desk.today, required=True
            )
            fields["next_date"] = day

        def take(values: dict[str, Any]) -> None:
            self.move_to(stage, reason=values["reason"] or "", next_date=values.get("next_date"))

        title = tr("prospects", "Move {count} to “{stage}”", count=f"{self._count:,}", stage=name)
        Popup(self._buttons[self._acts[0]], title, fields, tr("prospects", "Move"), take, name="many_move").open()

    def move_to(self, stage: str, *, reason: str = "", next_date: date | None = None) -> None:
        """Move those that may."""
        what = stage_message(stage, self._catalog)
        text = message("prospects", "Move {count} prospects to {stage}", count=self._count, stage=what)
        today, catalog = self._desk.today, self._catalog
        self._do(text, move_many, stage, reason=reason, next_date=next_date, today=today, catalog=catalog)

    def plan(self) -> None:
        """Ask for a day and what to do then, the same for all."""
        fields = {
            "next_date": date_field(tr("prospects", "Day"), self._desk.today, earliest=self._desk.today, required=True),
            "next_action": text_field(tr("prospects", "What to do"), longest=60),
        }

        def take(values: dict[str, Any]) -> None:
            day = values["next_date"]
            text = message("prospects", "Plan {count} prospects for {day}", count=self._count, day=day.isoformat())
            self._do(text, plan_many, next_action=values["next_action"] or "", next_date=day)

        title = tr("prospects", "Plan the next step of {count}", count=f"{self._count:,}")
        note = tr("prospects", "Left empty, each keeps what is to be done.")
        do = tr("prospects", "Plan it")
        Popup(self._buttons[self._acts[1]], title, fields, do, take, note=note, name="many_plan").open()

    def choose_channel(self) -> None:
        """Offer the channels."""
        menu = QMenu(self)
        menu.setObjectName("many_channels")
        for code, term in self._catalog.terms["channel"].items():
            if term.enabled:
                act = menu.addAction(tr_catalog(term.name))
                act.setObjectName(code)
                act.triggered.connect(lambda _on=False, code=code: self.set_channel(code))
        pop_up(menu, self._buttons[self._acts[2]])

    def set_channel(self, code: str) -> None:
        """Write where all selected came from."""
        name = message("catalog", self._catalog.terms["channel"][code].name)
        text = message("prospects", "Channel of {count} prospects: {channel}", count=self._count, channel=name)
        self._do(text, channel_many, code)

    def delete(self) -> None:
        """Delete those that may; undo and the recycle bin bring them back."""
        if self._count == 1 and not self.everything:
            text = message("prospects", "Delete the prospect “{name}”", name=self._lines[0].name)
        else:
            text = message("prospects", "Delete {count} prospects", count=self._count)
        self._do(text, delete_many)

    def _do(self, text: Message, work: Callable[..., Done], *args: Any, **kwargs: Any) -> None:
        """Do work with the selected ones in one gesture, in a job; tell those that stayed as they were."""
        chosen = self.chosen()

        def do(session: Any, *, progress: Progress = silent) -> Done:
            return work(session, chosen(session), *args, progress=progress, **kwargs)

        self._page.message.clear()
        self._desk.act_later(text, do, done=self._tell)

    def _tell(self, done: Done) -> None:
        if done.refused:
            count = len(done.refused)
            head = tr("prospects", "{done} done, {count} stay as they are:", done=done.count, count=count)
            self._page.message.say("\n".join([head, *reasons(done.refused)]), "warn")

    def export(self) -> None:
        """Write the selected ones, or everything found, to a workbook, masked."""
        self._export("")

    def export_whole(self) -> None:
        """Ask why, then write them whole."""
        ask_reason(self, message("prospects", "prospects"), self._export)

    def _export(self, reason: str) -> None:
        desk, catalog, chosen = self._desk, self._catalog, self.chosen(or_all=True)
        day = desk.today.isoformat()
        name = (
            tr("prospects", "Prospects {day} whole", day=day) if reason else tr("prospects", "Prospects {day}", day=day)
        )
        kinds = tr("ledgers", "Workbooks (*.xlsx)")
        path = ask_where(self, tr("prospects", "Export to Excel"), f"{name}.xlsx", kinds, ".xlsx")
        if path is None:
            return
        translate = translator(desk.settings.language)

        def write(hide: Hide, progress: Progress) -> Path:
            with desk.book.read() as session:
                export_prospects(
                    session,
                    chosen(session),
                    path,
                    today=desk.today,
                    catalog=catalog,
                    translate=translate,
                    hide=hide,
                    progress=progress,
                )
            return path

        export(desk, path, write, what=message("prospects", "prospects"), reason=reason)

    def print_(self) -> None:
        """Show the selected ones, or everything found, as they print."""
        self.print_wanted.emit(self.chosen(or_all=True))


def reasons(refused: Sequence[Refused]) -> list[str]:
    """Return a line for each reason with the first names it holds for."""
    said = sorted(((reading(each.reason), each.name) for each in refused), key=lambda each: each[0])
    lines = []
    for reason, group in groupby(said, key=lambda each: each[0]):
        names = [name for _, name in group]
        more = tr("prospects", " and {count} more", count=len(names) - FEW) if len(names) > FEW else ""
        lines.append(f"{'、'.join(names[:FEW])}{more}: {reason}")
    return lines
