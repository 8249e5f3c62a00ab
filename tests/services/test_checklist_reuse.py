"""Documents that are in the book already, offered to another application of the same client."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from cmdesk.core.errors import UserError
from cmdesk.models.application import ItemState
from cmdesk.models.attachment import Attachment
from cmdesk.models.dossier import PartyDocument
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.attachments import add_file
from cmdesk.services.checklist import ItemForm, attach_files, mark_item, read_checklist
from cmdesk.services.checklist_reuse import read_offers, take_over

FORM = ApplicationForm(
    product="PB_MORT_BIZ", amount=Decimal(600000), term_months=36, guarantee="mortgage", committee_day=date(2026, 3, 18)
)


@pytest.fixture
def first(act, wang, today, catalog, picture):
    """Return an application in which some documents came in."""
    id_ = act(open_application, wang, FORM, today=today, catalog=catalog)

    def mark(code, **said):
        act(mark_item, id_, code, ItemForm(state=ItemState.RECEIVED, **said), by="周敏", today=today)

    mark("ID_BORROWER", expires_on=date(2036, 5, 1))
    act(attach_files, id_, "ID_BORROWER", [picture], by="周敏", today=today)
    mark("CREDIT_REPORT_P", issued_on=date(2026, 2, 9))  # over on the committee day
    mark("APPRAISAL", issued_on=date(2026, 1, 9))
    mark("FLOW_PERSON", covers=frozenset({"2025-12"}))
    mark("PURPOSE_COMMIT")  # one a deal
    return id_


@pytest.fixture
def second(act, first, wang, today, catalog):
    return act(open_application, wang, FORM, today=today, catalog=catalog)


def test_offered_is_what_is_still_good_on_the_committee_day(ask, second, today, catalog):
    offers = ask(read_offers, second, today=today, catalog=catalog)
    assert set(offers) == {"ID_BORROWER", "APPRAISAL"}
    (card,) = offers["ID_BORROWER"]
    assert (card.source, card.last_day, card.verdict.light) == ("SQ-2026-0001", date(2036, 5, 1), "ok")
    assert offers["APPRAISAL"][0].last_day == date(2027, 1, 9)


def test_taking_over_brings_the_dates_and_the_same_file(act, ask, second, today, catalog):
    (card,) = ask(read_offers, second, today=today, catalog=catalog)["ID_BORROWER"]
    act(take_over, second, card, by="周敏", today=today)
    act(take_over, second, card, by="周敏", today=today)  # twice is once
    lines = {line.document.code: line for line in ask(read_checklist, second, today=today, catalog=catalog)}
    line = lines["ID_BORROWER"]
    assert (line.state, line.expires_on, [file.name for file in line.files]) == (
        ItemState.RECEIVED, date(2036, 5, 1), ["门头.jpg"],
    )  # fmt: skip
    assert ask(lambda session: session.scalar(select(func.count()).select_from(Attachment))) == 1


def test_the_clients_own_papers_are_offered_too(act, ask, wang_party, second, today, catalog, picture):
    def keep(session):
        file = add_file(session, picture)
        session.add(
            PartyDocument(party_id=wang_party, document="PERMIT", expires_on=date(2030, 1, 1), attachment_id=file.id)
        )
        session.add(PartyDocument(party_id=wang_party, document="LEASE", expires_on=date(2026, 3, 17)))

    act(keep)
    offers = ask(read_offers, second, today=today, catalog=catalog)
    assert [(each.source, len(each.attachments)) for each in offers["PERMIT"]] == [("", 1)]
    assert "LEASE" not in offers  # over a day before the committee sits


def test_what_is_ruled_out_here_is_not_taken_over(act, ask, second, today, catalog):
    (card,) = ask(read_offers, second, today=today, catalog=catalog)["ID_BORROWER"]
    form = ItemForm(state=ItemState.NOT_APPLICABLE, reason="见系统")
    act(mark_item, second, "ID_BORROWER", form, by="周敏", today=today)
    with pytest.raises(UserError):
        act(take_over, second, card, by="周敏", today=today)


def test_another_client_is_offered_nothing(act, ask, first, today, catalog):
    from cmdesk.services.prospect import ProspectForm, add_prospect

    other = act(add_prospect, ProspectForm(name="启明五金机电"), today=today)
    id_ = act(open_application, other, FORM, today=today, catalog=catalog)
    assert ask(read_offers, id_, today=today, catalog=catalog) == {}
