"""The stages an opportunity goes through, and the moves between them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import msgspec

from cmdesk.core.catalog.entry import Entry, Shown

FILE = "pipeline.toml"
ANY = "*"

PipelineName = Literal["credit", "service"]
Need = Literal["next_date", "application", "pair_visit", "documents"]
"""What must be there before a stage is entered; services/stage_needs.py says how it is told."""


class Stage(Entry, frozen=True, kw_only=True):
    """One stage; probability in percent. Staying longer than stale_after is yellow, twice as long red.

    on_visit: the stage a first visit moves on to. closed: nobody waits for the manager any more. paid_out: a loan was
    paid out. result: what the ledger of prospects says came of it.
    """

    code: str
    name: Shown
    note: Shown = ""
    probability: int
    pipelines: tuple[PipelineName, ...]
    stale_after_days: int | None = None
    stale_after_workdays: int | None = None
    needs: tuple[Need, ...] = ()
    on_visit: str = ""
    closed: bool = False
    paid_out: bool = False
    result: str = ""


class Transition(Entry, frozen=True, kw_only=True):
    """Where a stage may lead; who must approve it, and after how many days of rest."""

    pipeline: PipelineName
    start: str = msgspec.field(name="from")
    to: tuple[str, ...]
    approver: Shown = ""
    rest_days: int = 0


class PipelineFile(Entry, frozen=True, kw_only=True):
    """The tables of pipeline.toml."""

    rules: tuple[Shown, ...]
    stage: tuple[Stage, ...]
    transition: tuple[Transition, ...]


@dataclass(frozen=True, kw_only=True)
class Pipeline:
    """Stages by code, in the order of the file, and the moves between them."""

    stages: Mapping[str, Stage]
    transitions: tuple[Transition, ...]
    rules: tuple[Shown, ...]

    @cached_property
    def closed(self) -> frozenset[str]:
        """The stages at which nobody is waiting for the manager: settled, lost, rejected, barred."""
        return frozenset(code for code, stage in self.stages.items() if stage.closed)

    def stages_of(self, pipeline: PipelineName) -> tuple[str, ...]:
        """Return the stages of a pipeline, in the order of the file."""
        return tuple(code for code, stage in self.stages.items() if pipeline in stage.pipelines)

    def allowed(self, stage: str, pipeline: PipelineName = "credit") -> tuple[str, ...]:
        """Return the stages that stage may move to, in the order of the file."""
        return tuple(self.moves(pipeline, stage))

    def moves(self, pipeline: PipelineName, stage: str) -> Mapping[str, Transition]:
        """Return the stages that stage may move to, each with the transition that allows it."""
        return {
            to: transition
            for transition in self.transitions
            if transition.pipeline == pipeline and transition.start in (stage, ANY)
            for to in transition.to
            if to != stage
        }
