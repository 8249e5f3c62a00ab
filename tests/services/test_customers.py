"""Customers: the list with its views, one of them, new, changed, deleted and back; their papers."""

from datetime import timedelta

import pytest
from sqlalchemy import event, select

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.attachment import Content
from cmdesk.models.party import Link, Party, PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.bin import list_bin
from cmdesk.services.bin_acts import restore
from cmdesk.services.customer import (
    CustomerForm,
    add_customer,
    add_opportunity,
    delete_customer,
    events_of,
    find_customer,
)
from cmdesk.services.customer_overview import read_overview
from cmdesk.services.customer_query import CustomerQuery
from cmdesk.services.customers import count_customers, count_views, list_customers
from cmdesk.services.facts import FactForm, write_fact
from cmdesk.services.gesture import perform, undo
from cmdesk.services.party_papers import (
    PaperForm,
    add_paper,
    add_papers,
    attach_to_paper,
    change_paper,
    delete_paper,
    read_papers,
)
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.visit import VisitForm, record_visit

KNOWN = AnswerState.KNOWN


@pytest.fixture
def customers(ask, today, catalog):
    def names(**query):
        return [line.name for line in ask(list_customers, CustomerQuery(**query), today=today, catalog=catalog)]

    return names


@pytest.fixture
def liu(act):
    return act(add_customer, CustomerForm(name="刘记粮油商行", contact="刘芳", phone="13912345678"))


@pytest.fixture
def chen(act):
    return act(add_customer, CustomerForm(name="陈一", kind=PartyKind.PERSON))


def test_the_list_holds_every_party_by_pinyin(customers, wang, liu, chen):
    assert customers() == ["陈一", "老王家常菜馆", "刘记粮油商行"]
    assert customers(descending=True) == ["刘记粮油商行", "老王家常菜馆", "陈一"]
    assert customers(order="added") == ["老王家常菜馆", "刘记粮油商行", "陈一"]
    assert customers(search="lj") == ["刘记粮油商行"]
    assert customers(search="5678") == ["刘记粮油商行"]
    assert customers(search="%") == []


def test_views_and_their_counts(act, ask, customers, wang, liu, chen, today, catalog):
    counts = ask(count_views, today=today, catalog=catalog)
    assert dict(counts) == {"all": 3, "clients": 0, "prospects": 1, "persons": 1, "expiring": 0}
    act(open_application, wang, ApplicationForm(product="PB_MORT_BIZ"), today=today, catalog=catalog)
    act(add_paper, liu, PaperForm(document="BIZ_LICENSE", expires_on=today + timedelta(days=89)))
    end = (today - timedelta(days=1)).isoformat()
    act(write_fact, chen, "identity_end", FactForm(state=KNOWN, value=end), today=today, catalog=catalog)
    assert customers(view="clients") == ["老王家常菜馆"]
    assert customers(view="prospects") == []
    assert customers(view="persons") == ["陈一"]
    assert customers(view="expiring") == ["陈一", "刘记粮油商行"]
    act(write_fact, chen, "identity_end", FactForm(state=KNOWN, value="long"), today=today, catalog=catalog)
    assert customers(view="expiring") == ["刘记粮油商行"]


def test_a_line_says_what_is_open_and_when_it_was_seen(act, ask, wang, today, catalog):
    party = ask(list_customers, CustomerQuery(), today=today, catalog=catalog)[0].id
    act(record_visit, party, VisitForm(day=today), today=today, catalog=catalog)
    (line,) = ask(list_customers, CustomerQuery(), today=today, catalog=catalog)
    assert (line.stage, line.last_visit, line.applications, line.opportunity_id) == ("VISITED", today, 0, wang)


def test_a_page_of_many_takes_few_queries_and_no_sort(book, act, ask, today, catalog):
    def many(session):
        session.add_all(Party(kind=PartyKind.ENTERPRISE, name=f"客户{number:04}") for number in range(1500))

    act(many)
    asked = []
    with book.read() as session:
        engine = session.get_bind()
        event.listen(engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
        query = CustomerQuery()
        lines = list_customers(session, query, today=today, catalog=catalog, offset=1200, limit=200)
        found = next(each for each in asked if "ORDER BY party.spelling" in each)
        plan = " ".join(
            str(row) for row in session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {found}", (200, 0))
        )
    assert [lines[0].name, lines[-1].name] == ["客户1200", "客户1399"]
    assert len([each for each in asked if each.startswith("SELECT")]) <= 6
    assert "ix_party_spelling" in plan
    assert "TEMP B-TREE" not in plan
    assert ask(count_customers, CustomerQuery(search="1399"), today=today, catalog=catalog) == 1


def test_one_customer_with_what_hangs_on_it(act, ask, wang, liu, chen, today, catalog):
    party = ask(list_customers, CustomerQuery(search="王"), today=today, catalog=catalog)[0].id
    opened = act(open_application, wang, ApplicationForm(product="PB_MORT_BIZ"), today=today, catalog=catalog)
    act(lambda session: session.add(Link(from_id=chen, to_id=party, role="owner")))
    found = ask(find_customer, party, catalog=catalog)
    assert [request.id for request in found.requests] == [opened]
    assert ask(find_customer, chen, catalog=catalog).runs == ("老王家常菜馆",)
    kinds = {event.kind for event in ask(events_of, party)}
    assert {"stage", "application"} <= kinds
    overview = ask(read_overview, party, today=today, catalog=catalog)
    assert [(each.name, each.relation) for each in overview.related] == [("陈一", "股东或经营者")]
    assert ask(find_customer, wang, catalog=catalog) is None


def test_a_new_opportunity_of_one_who_is_known(act, ask, liu, today, catalog):
    opportunity = act(add_opportunity, liu, today=today)
    found = ask(find_customer, liu, catalog=catalog)
    assert (found.line.opportunity_id, found.line.stage) == (opportunity, "NEW")
    with pytest.raises(UserError, match="needs a name"):
        act(add_customer, CustomerForm(name="  "))


def test_deleting_takes_all_that_hangs_on_it_and_the_bin_gives_it_back(
    book, act, ask, liu, chen, today, catalog, tmp_path
):
    act(add_opportunity, liu, today=today)
    act(record_visit, liu, VisitForm(day=today), today=today, catalog=catalog)
    act(write_fact, liu, "staff", FactForm(state=KNOWN, value="3"), today=today, catalog=catalog)
    act(lambda session: session.add(Link(from_id=chen, to_id=liu, role="owner")))
    file = tmp_path / "lease.txt"
    file.write_text("lease", "utf-8")
    act(add_papers, liu, [file])
    before = ask(find_customer, liu, catalog=catalog)
    perform(book, message("test", "Delete"), delete_customer, liu)
    assert ask(find_customer, liu, catalog=catalog) is None
    assert ask(find_customer, chen, catalog=catalog).runs == ()
    undo(book)
    assert ask(find_customer, liu, catalog=catalog) == before
    act(delete_customer, liu)
    (entry,) = ask(list_bin, catalog=catalog)
    act(restore, entry.number, catalog=catalog)
    assert ask(find_customer, liu, catalog=catalog) == before
    assert len(ask(read_papers, liu, today=today, catalog=catalog)) == 1


def test_who_takes_part_in_an_application_stays(act, ask, wang, today, catalog):
    party = ask(list_customers, CustomerQuery(), today=today, catalog=catalog)[0].id
    act(open_application, wang, ApplicationForm(product="PB_MORT_BIZ"), today=today, catalog=catalog)
    with pytest.raises(UserError, match="SQ-2026-0001"):
        act(delete_customer, party)


def test_papers_of_a_customer(act, ask, liu, today, catalog, tmp_path):
    files = [tmp_path / "执照.txt", tmp_path / "租约.txt"]
    for file in files:
        file.write_text(file.stem, "utf-8")
    licence, lease = act(add_papers, liu, files)
    act(change_paper, licence, PaperForm(document="BIZ_LICENSE", expires_on=today + timedelta(days=10)))
    other = act(add_paper, liu, PaperForm(title="合作协议"))
    act(attach_to_paper, other, files[1])
    found = ask(read_papers, liu, today=today, catalog=catalog)
    assert [(each.form.document or each.form.title, each.light, each.name) for each in found] == [
        ("BIZ_LICENSE", "red", "执照.txt"), ("租约", "", "租约.txt"), ("合作协议", "", "租约.txt"),
    ]  # fmt: skip
    assert ask(lambda session: len(session.scalars(select(Content)).all())) == 2  # each content once
    act(delete_paper, lease)
    assert len(ask(read_papers, liu, today=today, catalog=catalog)) == 2
    with pytest.raises(UserError, match="needs a name"):
        act(add_paper, liu, PaperForm())
    with pytest.raises(UserError, match="before it was issued"):
        act(change_paper, other, PaperForm(title="x", issued_on=today, expires_on=today - timedelta(days=1)))


def test_a_prospect_is_a_customer_too(act, ask, customers, today):
    act(add_prospect, ProspectForm(name="新来的"), today=today)
    assert customers(view="prospects") == ["新来的"]
