"""What the book knows of an application, as the memo's facts: nothing is added, what is unknown stays unknown.

Results (ratios, checks, schedule, ceilings, levels) are reckoned here, under the catalog of the day, and frozen with
the facts: a memo prints again without reckoning, so that a later catalog or formula changes nothing it said.
"""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import Hide, mask
from cmdesk.core.text import Translate
from cmdesk.memo import facts as memo
from cmdesk.memo.hiding import hidden
from cmdesk.models.application import Application, FrozenMemo
from cmdesk.services.checklist import read_checklist
from cmdesk.services.income import heard
from cmdesk.services.memo_facts import (
    ceilings,
    checks,
    contradictions,
    documents,
    evaluation,
    global_cash,
    paper,
    people,
    repayment,
    security,
    statements,
    sums,
    visits,
    wording,
    working_capital,
)
from cmdesk.services.memo_facts.reading import Reading
from cmdesk.services.visits import VisitDetail
from cmdesk.services.workpaper import read_workpaper


def memo_facts(
    session: Session,
    application_id: UUID,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide = mask,
) -> memo.Facts:
    """Return the facts of a memo as of today, masked by default; its version is one above the last that was frozen."""
    application = session.get_one(Application, application_id)
    been = visits.visits_of(session, application.party)
    reading = Reading(
        session=session,
        application=application,
        paper=read_workpaper(session, application_id, today=today, catalog=catalog),
        answers=heard(session, application.party_id),
        visits={visit.line.id: place for place, visit in enumerate(been, start=1)},
        today=today,
        catalog=catalog,
        translate=translate,
    )
    facts = reckoned(reading, said(reading, been, language))
    facts = replace(facts, wordings=tuple(wording.wordings(reading, facts)), proofs=tuple(reading.proofs.values()))
    return hidden(facts, hide)


def said(reading: Reading, been: list[VisitDetail], language: str) -> memo.Facts:
    """Return what was said, seen and written down."""
    session, application, catalog = reading.session, reading.application, reading.catalog
    lines = read_checklist(session, application.id, today=reading.today, catalog=catalog)
    reasons = catalog.memo.reject_reasons
    last = session.scalar(select(func.max(FrozenMemo.version)).where(FrozenMemo.application_id == application.id))
    return memo.Facts(
        as_of=reading.today,
        borrower=people.borrower(reading),
        application=people.requested(application, catalog),
        visits=tuple(visits.visit(each, reading.visits[each.line.id], catalog) for each in been),
        answers=tuple(
            visits.all_answers(
                application.party, dict(reading.answers), dict(reading.visits), catalog, reading.translate
            )
        ),
        photos=tuple(visits.photos(session, been, dict(reading.visits), catalog)),
        photo_needs=tuple(visits.photo_needs(session, application, been, catalog)),
        documents=tuple(documents.document(line) for line in documents.grouped(lines)),
        conclusion=evaluation.conclusion(reading),
        prepared=people.prepared(reading, been),
        fields=tuple(paper.fields(reading)),
        tables=tuple(paper.tables(reading)),
        related=tuple(people.related(reading)),
        risks=tuple(evaluation.risks(reading)),
        five_c=evaluation.marks(reading),
        reject_reasons=tuple(memo.Reason(code=code, name=each.name) for code, each in reasons.items()),
        limits=limits(catalog),
        version=(last or 0) + 1,
        language=language,
        catalog=f"{catalog.pack.title} {catalog.pack.version}" if catalog.pack else "",
    )


def limits(catalog: Catalog) -> memo.Limits:
    """Return what a memo must reach, as the catalog has it."""
    found = catalog.memo.limits
    return memo.Limits(
        blank=found.blank,
        fact_days=found.fact_days,
        statement_days=found.statement_days,
        self_funded=catalog.analysis.limits.affordability.self_funded,
        risk_red=catalog.analysis.limits.risk.red,
        risk_yellow=catalog.analysis.limits.risk.yellow,
    )


def reckoned(reading: Reading, facts: memo.Facts) -> memo.Facts:
    """Return the facts with everything that follows from them."""
    checked = tuple(checks.checks(reading))
    kept = statements.stored(reading)
    figures = statements.figures_of(reading, kept)
    measured = statements.measured(reading, figures)
    schedule = repayment.schedule_of(reading)
    held = security.pledged(reading)
    lines = [*sums.sums(reading), *statements.score(reading, figures, measured), *([held.ltv] if held.ltv else [])]
    turnovers: tuple[memo.Turnover, ...] = ()
    scenarios: tuple[memo.Scenario, ...] = ()
    quota = None
    if ceilings.works_capital(reading):
        need = working_capital.working(reading, figures)
        lines += working_capital.lines(reading, need)
        turnovers, scenarios, quota = need.turnovers, need.scenarios, need.need.new_loan
    lines += repayment.power(reading, schedule)
    lines += global_cash.lines(reading, schedule)
    least, suggested = ceilings.ceilings(reading, schedule, room=held.room, quota=quota)
    if suggested is not None:
        lines.append(suggested)
    return replace(
        facts,
        checks=checked,
        statements=tuple(statements.printed(reading, kept)),
        ratios=tuple(statements.ratio_lines(reading, measured)),
        signals=(*statements.signals(reading, figures), *contradictions.lines(reading, figures, checked)),
        reckoned=tuple(lines),
        turnovers=turnovers,
        scenarios=scenarios,
        schedule=repayment.payments(schedule),
        ceilings=least,
        security=held.things,
    )
