"""How far a work paper has come: how much of each chapter is known, declined and not known, what is missing next."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, Part, Table
from cmdesk.models.states import AnswerState
from cmdesk.services.applications import ApplicationLine, show_application
from cmdesk.services.declaration import SIGNERS, Declaration, read_declaration
from cmdesk.services.fact_values import choices
from cmdesk.services.facts import FactLine
from cmdesk.services.workpaper import Workpaper, read_workpaper

SUMMARY, FINANCES, CHECKS, DECLARATION, PAPERS = "S01", "S05", "S07", "S14", "S15"
ASKED = ("amount", "term_months", "annual_rate", "repayment", "guarantee", "purpose")  # the summary's, of the request
SIGNING = "declaration"


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """How a chapter stands; missing: the places, in their order, of what is required and not known."""

    section: str
    known: int
    declined: int
    unknown: int
    missing: Sequence[str]

    @property
    def begun(self) -> bool:
        """Whether anything of it is known or was asked."""
        return bool(self.known or self.declined or not self.unknown)

    @property
    def done(self) -> bool:
        """Whether nothing required is missing of a chapter that was begun."""
        return self.begun and not self.missing


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A work paper with all that its screen shows."""

    application: ApplicationLine
    workpaper: Workpaper
    declaration: Declaration
    chapters: Mapping[str, Chapter]


def read_paper(session: Session, application_id: UUID, *, today: date, catalog: Catalog) -> Paper:
    """Return the work paper of an application and how far each chapter has come."""
    workpaper = read_workpaper(session, application_id, today=today, catalog=catalog)
    declaration = read_declaration(session, application_id, catalog=catalog)
    application = show_application(session, application_id)
    return Paper(
        application=application,
        workpaper=workpaper,
        declaration=declaration,
        chapters={
            section: chapter(section, list(standings(section, application, workpaper, declaration, catalog)))
            for section in catalog.memo.sections
        },
    )


@dataclass(frozen=True, kw_only=True)
class Stands:
    """One thing of a chapter: the place where it is mended, its state, None for nobody knows."""

    place: str
    state: AnswerState | None
    required: bool


def chapter(section: str, found: Sequence[Stands]) -> Chapter:
    known = sum(each.state in (AnswerState.KNOWN, AnswerState.NONE) for each in found)
    declined = sum(each.state is AnswerState.DECLINED for each in found)
    return Chapter(
        section=section,
        known=known,
        declined=declined,
        unknown=len(found) - known - declined,
        missing=tuple(each.place for each in found if each.required and each.state is None),
    )


def standings(
    section: str, application: ApplicationLine, paper: Workpaper, declaration: Declaration, catalog: Catalog
) -> Iterator[Stands]:
    """Yield everything a chapter holds, in the order its page shows it."""
    part = catalog.workpaper.parts.get(section) or Part(section=section)
    if section == SUMMARY:
        for name in ASKED:
            given = getattr(application.form, name) not in (None, "")
            yield Stands(place="application", state=AnswerState.KNOWN if given else None, required=True)
    for code in part.profile:
        if code in paper.profile:
            yield of_line(f"profile:{code}", paper.profile[code])
    for field in catalog.workpaper.fields_of(section):
        if field.code in paper.fields:
            yield of_line(f"finding:{field.code}", paper.fields[field.code])
    for table in catalog.workpaper.tables_of(section):
        state = AnswerState.KNOWN if is_full(table, paper, catalog) else paper.empty.get(table.code)
        yield Stands(place=f"table:{table.code}", state=state, required=table.required)
    if section == DECLARATION:
        for signer in SIGNERS:
            state = None if signer in declaration.missing else AnswerState.KNOWN
            yield Stands(place=SIGNING, state=state, required=True)


def is_full(table: Table, paper: Workpaper, catalog: Catalog) -> bool:
    """Tell whether a table has lines, one for every choice where each wants its own."""
    rows = paper.tables[table.code]
    if not table.rows_from:
        return bool(rows)
    given = {row.cells.get(table.rows_from) for row in rows}
    return all(each.code in given for each in choices(table.column(table.rows_from), catalog))


def of_line(place: str, line: FactLine) -> Stands:
    return Stands(place=place, state=line.state, required=line.field.required)


def missing(paper: Paper) -> Sequence[str]:
    """Return every place where something required is missing, chapter by chapter, each once."""
    return list(dict.fromkeys(place for each in paper.chapters.values() for place in each.missing))


def next_missing(paper: Paper, here: str, *, catalog: Catalog) -> str:
    """Return the first place behind here where something required is missing, round the corner; empty for none."""
    places = missing(paper)
    if here in places:
        return places[(places.index(here) + 1) % len(places)]
    sections = list(paper.chapters)
    section = section_of(here, catalog)
    at = sections.index(section) if section else 0
    later = (place for place in places if sections.index(section_of(place, catalog)) >= at)
    return next(later, places[0] if places else "")


def section_of(place: str, catalog: Catalog) -> str:
    """Return the chapter a place stands in, empty for none; a profile's field stands in the first that takes it."""
    kind, _, code = place.partition(":")
    paper = catalog.workpaper
    fixed = {"declaration": DECLARATION, "application": SUMMARY, "document": PAPERS, "checklist": PAPERS}
    if kind in fixed:
        return fixed[kind]
    if kind == "explain":
        return CHECKS if code.startswith("check:") else FINANCES
    found: dict[str, dict[str, str]] = {
        "finding": {each.code: each.group for each in paper.fields.values()},
        "table": {each.code: each.section for each in paper.tables.values()},
        "profile": {name: part.section for part in list(paper.parts.values())[::-1] for name in part.profile},
        "chapter": {section: section for section in catalog.memo.sections},
    }
    return found.get(kind, {}).get(code, "")
