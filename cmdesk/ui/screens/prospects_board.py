"""The board of prospects: a column a stage, cards that are moved by dragging or by Alt and the arrows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.core.catalog.pipeline import PipelineName
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.services.board import BoardColumn, board_columns, of_stage
from cmdesk.services.prospect import move_stage, stage_message
from cmdesk.services.prospect_query import PIPELINES, ProspectQuery
from cmdesk.services.prospects import ProspectLine, list_prospects
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Field, Option, Segmented, column, date_field, holding, muted, row, text_field
from cmdesk.ui.popup import Popup
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.screens.prospects_cards import CARDS, StageColumn
from cmdesk.ui.text import tr, tr_catalog


@dataclass(frozen=True, kw_only=True)
class Dealt:
    """What a job read: for which query and pipeline, the columns, and the first cards of each."""

    query: ProspectQuery
    pipeline: PipelineName
    columns: Sequence[BoardColumn]
    cards: Mapping[str, Sequence[ProspectLine]]


class Board(QWidget):
    """chosen(line or None), opened(line): a card was selected or opened. asked(word, line): see TableView."""

    chosen = Signal(object)
    opened = Signal(object)
    asked = Signal(str, object)

    def __init__(self, desk: Desk, catalog: Catalog) -> None:
        super().__init__()
        self.setObjectName("board")
        self.desk, self.catalog = desk, catalog
        self.columns: dict[str, StageColumn] = {}
        self._query = ProspectQuery()
        self._kept: UUID | None = None
        self._reader = desk.reader()
        options = [Option(code, words.pipeline_name(code)) for code in PIPELINES]
        self.pipelines = Segmented(options, "credit", says=tr("prospects", "Pipeline"), name="board_pipeline")
        self.pipelines.chosen.connect(lambda _key: self.show_query(self._query))
        hint = muted(tr("prospects", "Drag a card, or move it with Alt and ← →"))
        self._row = row(gap=8, margins=(12, 8, 12, 8))
        self._area = QScrollArea()
        self._area.setObjectName("board_area")
        self._area.setWidgetResizable(True)
        inside = holding(self._row)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        head = row(self.pipelines, hint, None, margins=(12, 8, 12, 0))
        self.setLayout(column(head, (self._area, 1), gap=0))

    def pipeline(self) -> PipelineName:
        return "service" if self.pipelines.current() == "service" else "credit"

    def show_query(self, query: ProspectQuery) -> None:
        """Deal the cards of a query, in a job; the selected card stays selected wherever it is then."""
        if query.pipeline and query.pipeline != self.pipelines.current():
            self.pipelines.set_current(query.pipeline)
        self._query = query
        pipeline, today, catalog = self.pipeline(), self.desk.today, self.catalog

        def work(session: Any) -> Dealt:
            found = board_columns(session, query, pipeline, today=today, catalog=catalog)
            cards = {
                each.stage: list_prospects(
                    session, of_stage(query, pipeline, each.stage), today=today, catalog=catalog, limit=CARDS
                )
                for each in found
                if each.count
            }
            return Dealt(query=query, pipeline=pipeline, columns=found, cards=cards)

        self._reader.read(work, self._deal)

    def _deal(self, dealt: Dealt) -> None:
        if dealt.query != self._query or dealt.pipeline != self.pipeline():
            return
        current = self.current()
        kept = self._kept or (current.id if current else None)
        focused = any(each.cards.hasFocus() for each in self.columns.values())
        stages = [each.stage for each in dealt.columns]
        if list(self.columns) != stages:
            self._build(stages)
        for each in dealt.columns:
            self.columns[each.stage].deal(each, dealt.cards.get(each.stage, ()), self._page_of(dealt, each.stage))
        self._kept = None
        place = next((one for one in self.columns.values() if kept and one.cards.choose(kept)), None)
        if place is not None:
            self._area.ensureWidgetVisible(place)
            if focused:
                place.cards.setFocus()

    def _page_of(self, dealt: Dealt, stage: str) -> Any:
        def fetch(offset: int, limit: int) -> Sequence[ProspectLine]:
            query = of_stage(dealt.query, dealt.pipeline, stage)
            return self.desk.ask(
                list_prospects, query, today=self.desk.today, catalog=self.catalog, offset=offset, limit=limit
            )

        return fetch

    def _build(self, stages: Sequence[str]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.deleteLater()
        self.columns = {stage: StageColumn(self, stage) for stage in stages}
        for one in self.columns.values():
            self._row.addWidget(one)
        self._row.addStretch(1)
        first = next(iter(self.columns.values()), None)
        if first is not None:
            self.setFocusProxy(first.cards)

    def current(self) -> ProspectLine | None:
        """Return the selected card."""
        return next((line for one in self.columns.values() if (line := one.cards.current()) is not None), None)

    def take(self, stage: str, line: ProspectLine | None) -> None:
        """Note that a card of a stage is selected; only one on the board is."""
        for other, one in self.columns.items():
            if other != stage:
                one.cards.let_go()
        self.chosen.emit(line)

    def refusal(self, line: ProspectLine, stage: str) -> str:
        """Say why a card cannot go to a stage; empty when the pipeline leads there."""
        if stage == line.stage or stage in self._moves(line):
            return ""
        here, wanted = words.stage_name(line.stage, self.catalog), words.stage_name(stage, self.catalog)
        return tr("prospects", "From “{stage}” the pipeline does not lead to “{wanted}”.", stage=here, wanted=wanted)

    def _moves(self, line: ProspectLine) -> Mapping[str, Any]:
        return self.catalog.pipeline.moves("service" if line.pipeline == "service" else "credit", line.stage)

    def show_targets(self, line: ProspectLine | None) -> None:
        """Grey the columns a dragged card cannot go to; None ends that."""
        for stage, one in self.columns.items():
            one.grey("" if line is None else self.refusal(line, stage))

    def step(self, line: ProspectLine, by: int) -> None:
        """Move a card to the next stage in a direction that the pipeline leads to."""
        stages = list(self.columns)
        beyond = stages[stages.index(line.stage) + 1 :] if by > 0 else stages[: stages.index(line.stage)][::-1]
        target = next((stage for stage in beyond if stage in self._moves(line)), None)
        if target is None:
            self.desk.report(UserError(message("prospects", "The pipeline leads nowhere in that direction.")))
        else:
            self.move_card(line, target)

    def beside(self, stage: str, by: int) -> None:
        """Go to the cards of the next column that has any."""
        stages = list(self.columns)
        beyond = stages[stages.index(stage) + 1 :] if by > 0 else stages[: stages.index(stage)][::-1]
        for each in beyond:
            if self.columns[each].cards.choose_first():
                self.columns[each].cards.setFocus()
                self._area.ensureWidgetVisible(self.columns[each])
                return

    def move_card(self, line: ProspectLine, stage: str) -> None:
        """Move a card; a stage for somebody else to decide asks for the reason, one that needs a day for that."""
        if stage == line.stage:
            return
        move, today = self._moves(line).get(stage), self.desk.today
        fields: dict[str, Field] = {}
        if move is not None and move.approver:
            fields["reason"] = text_field(tr("prospects", "Reason"), longest=200, required=True)
        due = line.next_date is None or line.next_date < today
        if move is not None and "next_date" in self.catalog.pipeline.stages[stage].needs and due:
            fields["next_date"] = date_field(tr("prospects", "Next step on"), today, earliest=today, required=True)
        if not fields:
            self._write(line, stage, {})
            return
        title = tr("prospects", "Move to “{stage}”", stage=words.stage_name(stage, self.catalog))
        note = (
            tr("prospects", "For {approver} to decide.", approver=tr_catalog(move.approver))
            if move and move.approver
            else ""
        )
        Popup(
            self.columns[stage].head,
            title,
            fields,
            tr("prospects", "Move"),
            lambda values: self._write(line, stage, values),
            note=note,
            name="card_move",
        ).open()

    def _write(self, line: ProspectLine, stage: str, values: Mapping[str, Any]) -> None:
        self._kept = line.id
        label = message(
            "prospects", "Move “{name}” to {stage}", name=line.name, stage=stage_message(stage, self.catalog)
        )
        self.desk.act(
            label,
            move_stage,
            line.id,
            stage,
            reason=values.get("reason") or "",
            next_date=values.get("next_date"),
            today=self.desk.today,
            catalog=self.catalog,
        )
