from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select, text

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.application import Application, ApplicationParty
from cmdesk.models.bank import BankAccount, BankFile, FlowClass
from cmdesk.models.dossier import Fact, PartyDocument
from cmdesk.models.party import Link, Opportunity, Party
from cmdesk.models.states import AnswerState
from cmdesk.models.tables import watched
from cmdesk.models.task import Task
from cmdesk.models.visit import Visit
from cmdesk.models.workpaper import LineName, Statement, StatementFigure
from cmdesk.services.attachments import add_file
from cmdesk.services.bin import list_bin
from cmdesk.services.bin_acts import restore
from cmdesk.services.contacts import ContactForm, add_contact, list_contacts
from cmdesk.services.drafts import put_draft
from cmdesk.services.gesture import perform, redo, undo
from cmdesk.services.merging import compare, merge, pointers, tables
from cmdesk.services.parties import NewParty, add_party, find_parties
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.relations import RelationForm, add_relation, list_relations, set_apart
from cmdesk.services.statements import read_statements, set_figures
from cmdesk.services.visit_basis import DRAFT, unfinished_visits

DAY = date(2026, 3, 1)


@pytest.fixture
def pair(act, ask, today):
    """Return the older and the newer of two that are one, each with all that may hang on a party."""

    def both(session):
        made = []
        for place, (name, phone, code) in enumerate(
            [("老王家常菜馆", "13800136207", ""), ("王建国饭店", "13900001111", "92999901MADEM0011W")]
        ):
            id_ = add_prospect(session, ProspectForm(name=name, phone=phone, credit_code=code), today=today)
            party = session.get_one(Opportunity, id_).party_id
            add_contact(session, party, ContactForm(name=f"会计{place}", phone=f"1370000000{place}"))
            application = Application(
                party_id=party, opportunity_id=id_, number=f"SQ-{place}", product="PB_MORT_BIZ", amount=Decimal(1),
                term_months=12, state="A0", state_since=DAY, accepted_on=DAY,
            )  # fmt: skip
            session.add_all(
                [
                    application,
                    Visit(party_id=party, number=f"V20260301-00{place}", type="first", day=DAY),
                    Fact(party_id=party, field="staff", state=AnswerState.KNOWN, value=str(8 + place)),
                    Fact(party_id=party, field=f"only{place}", state=AnswerState.KNOWN, value="1"),
                    PartyDocument(party_id=party, title=f"执照{place}"),
                    Task(party_id=party, title=f"回访{place}", due=DAY),
                ]
            )
            for end in (DAY, date(2020 + place, 12, 31)):  # the first is of both
                figures = [StatementFigure(line="cash", amount=Decimal(place))]
                session.add(Statement(party_id=party, form="small", end=end, months=12, figures=figures))
            session.flush()
            paper = add_file(session, Path(__file__))
            session.add_all(
                [
                    BankAccount(party_id=party, bank="中国银行", number=f"62{place}"),
                    BankFile(party_id=party, attachment_id=paper.id),
                    FlowClass(
                        party_id=party, counterparty="示例餐饮", direction="in", label="operating", reason="餐费"
                    ),
                    LineName(party_id=party, statement="income", printed="主营收入", line="revenue"),
                ]
            )
            session.add(ApplicationParty(application_id=application.id, party_id=party, role="borrower"))
            made.append(party)
        return made

    return act(both)


def rows(book):
    """Return every row of every watched table."""
    with book.read() as session:
        return {
            table.name: sorted(map(tuple, session.execute(text(f'SELECT * FROM "{table.name}"')).all()), key=str)
            for table in watched()
        }


def test_whatever_table_points_to_a_party_moves_over(book, act, ask, pair, catalog):
    one, other = pair
    for table in tables():
        for column in pointers(table):
            left = ask(lambda session, c=column: session.scalar(select(c).where(c == other).limit(1)))
            assert left is not None or table.name == "link", f"the test has no row of {table.name} to move"
    named = {table.name for table in watched() for key in table.foreign_keys if key.column.table.name == "party"}
    assert {table.name for table in tables()} == named
    kept = act(merge, one, other, catalog=catalog)
    assert kept == one
    for table in tables():
        for column in pointers(table):
            assert ask(lambda session, c=column: session.scalar(select(c).where(c == other).limit(1))) is None
    counts = ask(lambda session: {model: session.query(model).count() for model in (Opportunity, Visit, Task, Fact)})
    assert counts == {Opportunity: 2, Visit: 2, Task: 2, Fact: 3}
    assert ask(lambda session: (session.query(Statement).count(), session.query(StatementFigure).count())) == (3, 3)
    assert ask(lambda session: session.query(Party).count()) == 1


def test_what_only_one_knows_of_a_period_stays_known(book, act, ask, pair, catalog):
    one, other = pair
    periods = ask(lambda session: {row.party_id: row.id for row in session.query(Statement).filter_by(end=DAY)})
    act(set_figures, periods[other], {"ar": Decimal(7)}, side="amount", catalog=catalog)
    act(set_figures, periods[other], {"cash": Decimal(9)}, side="before", catalog=catalog)
    act(merge, one, other, catalog=catalog)
    line = next(each for each in ask(read_statements, one) if each.end == DAY)
    assert (line.figures, line.before) == ({"cash": Decimal(0), "ar": Decimal(7)}, {"cash": Decimal(9)})
    undo(book)
    assert ask(read_statements, other)[-1].figures == {"cash": Decimal(1), "ar": Decimal(7)}


def test_undo_and_redo_bring_every_row_back_as_it_was(book, ask, pair, catalog):
    one, other = pair
    with book.read() as session:
        assert session.get_one(Party, other).words
    before = rows(book)
    perform(book, message("x", "Merge"), merge, one, other, {"phone": "other", "fact:staff": "other"}, catalog=catalog)
    after = rows(book)
    assert before != after
    undo(book)
    assert rows(book) == before
    assert [party.name for party in ask(find_parties, "王建国饭店")] == ["王建国饭店"]
    redo(book)
    assert rows(book) == after


def test_each_field_stays_as_chosen_and_what_one_lacks_comes_from_the_other(act, ask, pair, catalog):
    one, other = pair
    comparison = ask(compare, other, one)  # whichever is named first
    assert (comparison.one, comparison.names) == (one, ("老王家常菜馆", "王建国饭店"))
    assert {each.key: each.chosen for each in comparison.differing} == {
        "name": "one",
        "credit_code": "other",
        "phone": "one",
        "fact:staff": "one",
    }
    assert comparison.moves["opportunity"] == 1
    act(merge, one, other, {"name": "other", "fact:staff": "other"}, catalog=catalog)
    party = ask(lambda session: session.get_one(Party, one))
    assert (party.name, party.phone, party.credit_code) == ("王建国饭店", "13800136207", "92999901MADEM0011W")
    facts = ask(lambda session: dict(session.execute(select(Fact.field, Fact.value)).all()))
    assert facts == {"staff": "9", "only0": "1", "only1": "1"}


def test_no_telephone_is_lost(act, ask, pair, catalog):
    one, other = pair
    act(merge, one, other, catalog=catalog)
    phones = {each for line in ask(list_contacts, one) for each in (line.form.phone, line.form.phone2) if each}
    assert phones == {"13800136207", "13900001111", "13700000000", "13700000001"}
    for number in phones:
        assert [party.id for party in ask(find_parties, number)] == [one]


def test_links_keep_their_sense(act, ask, pair, catalog):
    one, other = pair
    supplier, referrer, spouse = (act(add_party, NewParty(name=name)) for name in ("供应商甲", "推荐人乙", "配偶丙"))
    relate = lambda party, role, third: act(  # noqa: E731
        add_relation, party, RelationForm(role=role, other=third), catalog=catalog
    )
    relate(one, "supplier", supplier)
    relate(other, "supplier", supplier)  # twice the same once they are one
    relate(other, "spouse", spouse)
    relate(one, "other", other)  # to itself
    relate(referrer, "referral", one)  # one refers 乙 …
    relate(other, "referral", referrer)  # … who refers other: a circle
    act(set_apart, one, other, day=DAY)
    act(merge, one, other, catalog=catalog)
    assert [(line.other.name, line.name) for line in ask(list_relations, one, catalog=catalog)] == [
        ("配偶丙", "配偶"),
        ("供应商甲", "供应商"),
        ("推荐人乙", "由其推荐"),
    ]
    links = ask(lambda session: session.scalars(select(Link)).all())
    assert all(link.from_id != link.to_id for link in links)


def test_of_two_same_links_what_only_one_says_is_kept(act, ask, pair, catalog):
    one, other = pair
    supplier = act(add_party, NewParty(name="供应商甲"))
    act(add_relation, one, RelationForm(role="supplier", other=supplier, note="早上送货"), catalog=catalog)
    says = RelationForm(role="supplier", other=supplier, share=Decimal("0.31"), note="月结")
    act(add_relation, other, says, catalog=catalog)
    act(merge, one, other, catalog=catalog)
    (link,) = ask(lambda session: session.scalars(select(Link).where(Link.role == "supplier")).all())
    assert (link.share, link.note) == (Decimal("0.31"), "早上送货")


def test_the_same_role_in_one_application_stays_once(act, ask, pair, catalog):
    one, other = pair

    def both(session):
        application = session.scalar(select(Application.id).where(Application.party_id == one))
        session.add(ApplicationParty(application_id=application, party_id=other, role="borrower"))
        session.add(ApplicationParty(application_id=application, party_id=other, role="guarantor"))

    act(both)
    act(merge, one, other, catalog=catalog)
    found = ask(
        lambda session: session.scalars(
            select(ApplicationParty.role)
            .join(Application, Application.id == ApplicationParty.application_id)
            .where(Application.number == "SQ-0")
        ).all()
    )
    assert sorted(found) == ["borrower", "guarantor"]


def test_the_one_that_went_lies_in_the_bin_and_comes_back_bare(act, ask, pair, catalog):
    one, other = pair
    act(merge, one, other, catalog=catalog)
    entry = next(entry for entry in ask(list_bin, catalog=catalog) if str(entry.thing) == "Client")
    assert entry.title == "王建国饭店"
    act(restore, entry.number, catalog=catalog)
    assert ask(lambda session: session.get_one(Party, other).name) == "王建国饭店"
    assert ask(lambda session: session.query(Opportunity).filter_by(party_id=one).count()) == 2


def test_it_takes_two(act, pair, catalog):
    one, other = pair
    with pytest.raises(UserError, match="Two different"):
        act(merge, one, one, catalog=catalog)
    act(merge, one, other, catalog=catalog)
    with pytest.raises(UserError, match="Two different"):
        act(merge, one, other, catalog=catalog)


def test_nobody_is_merged_away_while_a_visit_to_them_is_typed_and_not_recorded(book, act, ask, pair, catalog):
    one, other = pair
    with book.write() as session:
        put_draft(session, f"{DRAFT}{other}", {"note": "刚写了一半"}, datetime(2026, 3, 1, tzinfo=UTC))
    with pytest.raises(UserError, match="typed and not recorded"):
        act(merge, one, other, catalog=catalog)
    assert [(each.party_id, each.name) for each in ask(unfinished_visits)] == [(other, "王建国饭店")]
