"""How far an application has come, told from the opportunity's stage and the approval's state by one table."""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from cmdesk.core.catalog.entry import Choice, Entry

FILE = "stages.toml"
NO_APPLICATION = "none"


class Row(Entry, frozen=True, kw_only=True):
    """One row of the table; an empty stage or approval stands for any."""

    stage: tuple[str, ...] = ()
    approval: tuple[str, ...] = ()
    step: str
    status: str = ""
    halted: bool = False
    finished: bool = False


class Follow(Entry, frozen=True, kw_only=True):
    """An approval state that moves the opportunity from one of some stages to another."""

    approval: str
    start: tuple[str, ...] = msgspec.field(name="from")
    stage: str


class StagesFile(Entry, frozen=True, kw_only=True):
    """The tables of stages.toml."""

    step: tuple[Choice, ...]
    status: tuple[Choice, ...]
    row: tuple[Row, ...]
    follow: tuple[Follow, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Standing:
    """The step an application is at and the ledger's 状态; halted goes no further, finished is done with the step."""

    step: Choice
    status: Choice | None
    halted: bool
    finished: bool


@dataclass(frozen=True, kw_only=True)
class Stages:
    """The stepper's steps and the ledger's states by code, in the order of the file, and the table behind them."""

    steps: Mapping[str, Choice]
    statuses: Mapping[str, Choice]
    rows: tuple[Row, ...]
    follows: tuple[Follow, ...] = ()

    def standing(self, stage: str, approval: str | None) -> Standing:
        """Return where an opportunity at stage stands, with its application in state approval, None without one.

        Raises KeyError for a pair the table does not cover; the catalog is checked to cover every credit stage.
        """
        state = approval or NO_APPLICATION
        for row in self.rows:
            if (not row.stage or stage in row.stage) and (not row.approval or state in row.approval):
                status = self.statuses[row.status] if approval else None
                return Standing(step=self.steps[row.step], status=status, halted=row.halted, finished=row.finished)
        raise KeyError((stage, approval))

    def following(self, stage: str, approval: str) -> str | None:
        """Return the stage an opportunity moves to when its application comes to approval; None: it stays."""
        found = (each.stage for each in self.follows if each.approval == approval and stage in each.start)
        return next(found, None)
