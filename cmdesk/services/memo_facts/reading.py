"""What a memo is read from: the work paper, its figures by code, and the numbers its proofs get."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.figures import amount
from cmdesk.core.text import Message, Translate
from cmdesk.memo import facts as memo
from cmdesk.models.application import Application
from cmdesk.models.party import PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.services.facts import FactLine, Proof
from cmdesk.services.income import Heard
from cmdesk.services.workpaper import RowLine, Workpaper


@dataclass(frozen=True, kw_only=True)
class Reading:
    """An application being read into facts; visits are their numbers in the memo, answers the latest to each question.

    proofs fills as they are asked for: the first gets number 1.
    """

    session: Session
    application: Application
    paper: Workpaper
    answers: Mapping[str, Heard]
    visits: Mapping[UUID, int]
    today: date
    catalog: Catalog
    translate: Translate
    proofs: dict[UUID, memo.Proof] = field(default_factory=dict)

    @property
    def personal(self) -> bool:
        """Whether it is repaid from what a household earns, and not from a firm's statements alone."""
        return self.application.party.kind is not PartyKind.ENTERPRISE

    def proof(self, proof: Proof | None) -> int | None:
        """Return the number of a proof in this memo."""
        if proof is None:
            return None
        known = self.proofs.setdefault(
            proof.id, memo.Proof(number=len(self.proofs) + 1, name=proof.name, sha256=proof.sha256)
        )
        return known.number

    def line(self, code: str) -> FactLine | None:
        """Return a field of the work paper or, by the same code, of the client's profile."""
        return self.paper.fields.get(code) or self.paper.profile.get(code)

    def figure(self, code: str) -> Decimal | None:
        """Return a figure as it is kept; a confirmed "none" is zero, a refusal or silence is not."""
        line = self.line(code)
        if line is None or line.state is None or line.state is AnswerState.DECLINED:
            return None
        return number(line.value) if line.state is AnswerState.KNOWN else Decimal(0)

    def name(self, code: str) -> str:
        """Return what a field, a table, or a figure of the analysis is called."""
        catalog = self.catalog
        known = catalog.workpaper.fields.get(code) or catalog.profile.fields.get(code)
        if known is not None:
            return known.name
        table = catalog.workpaper.tables.get(code)
        return table.name if table is not None else code

    def lacking(self, *codes: str) -> tuple[str, ...]:
        """Return the names of those figures that are not known."""
        return tuple(self.name(code) for code in codes if self.figure(code) is None)

    def target(self, *codes: str) -> str:
        """Return where the first of these is filled that is not known."""
        for code in codes:
            if code in self.catalog.workpaper.tables:
                if not self.rows(code):
                    return f"table:{code}"
            elif self.figure(code) is None:
                return f"finding:{code}" if code in self.catalog.workpaper.fields else f"profile:{code}"
        return ""

    def rows(self, code: str) -> tuple[RowLine, ...]:
        return self.paper.tables.get(code, ())

    def none(self, code: str) -> bool:
        """Tell whether somebody knows that a table has no lines because there is nothing to write in it."""
        return self.paper.empty.get(code) is AnswerState.NONE

    def explanation(self, subject: str) -> str | None:
        return self.paper.explanations.get(subject) or None

    def read(self, words: Message | str) -> str:
        return words if isinstance(words, str) else words.read(self.translate)


def spelled(pattern: str, *figures: Decimal | str | None) -> str | None:
    """Return a reckoning in figures, one for each {} of pattern; None where one of them is not known."""
    if any(figure is None for figure in figures):
        return None
    return pattern.format(*[amount(each) if isinstance(each, Decimal) else each for each in figures])


def number(text: str) -> Decimal | None:
    """Return a kept figure; None for words, which a field held before a bank's catalog made a figure of it."""
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def cell(row: RowLine, code: str) -> Decimal | None:
    """Return a figure of a line."""
    return number(row.cells[code]) if row.cells.get(code) else None


def grade_of(grade: str) -> memo.Grade | None:
    return memo.Grade(grade) if grade else None
