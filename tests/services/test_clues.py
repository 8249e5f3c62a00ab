from datetime import date

import pytest

from cmdesk.models.dossier import Fact
from cmdesk.models.party import Party, PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.services.clues import list_clues
from cmdesk.services.contacts import ContactForm, add_contact
from cmdesk.services.duplicates import list_duplicates
from cmdesk.services.parties import NewParty, add_party
from cmdesk.services.relations import RelationForm, add_relation, set_apart


@pytest.fixture
def party(act):
    def add(name, kind=PartyKind.ENTERPRISE, **columns):
        def write(session):
            new = Party(name=name, kind=kind, **columns)
            session.add(new)
            session.flush()
            return new.id

        return act(write)

    return add


@pytest.fixture
def shared(ask):
    return lambda id_: {clue.other.name: dict(clue.shared) for clue in ask(list_clues, id_)}


def test_one_telephone_ties_parties_wherever_it_stands(act, party, shared):
    shop = party("老王家常菜馆", phone="13800136207", phone2="0532-81774366")
    party("二店", phone="13800136207")
    party("三店", phone2="13800136207")
    fourth = party("四店")
    act(add_contact, fourth, ContactForm(name="会计", phone="13900000000", phone2="0532-81774366"))
    party("别家", phone="13700000000")
    assert {name: each["phone"] for name, each in shared(shop).items()} == {
        "二店": "13800136207",
        "三店": "13800136207",
        "四店": "0532-81774366",
    }
    assert set(shared(fourth)) == {"老王家常菜馆"}


def test_an_address_is_compared_as_written_in_any_form_and_only_with_a_house_number(party, shared):
    shop = party("甲", address="城南大道118号 3栋")
    party("乙", address="城南大道 １１８ 号，3 栋")
    party("丙", address="城南大道118号 31栋")
    assert shared(shop) == {"乙": {"address": "城南大道 １１８ 号，3 栋"}}
    assert shared(party("丁", address="城南大道")) == {}
    assert shared(party("戊", address="城南大道")) == {}


def test_the_person_behind_two_firms_is_found_by_fact_and_by_link(act, catalog, party, shared):
    def know(session, owner, field, value):
        session.add(Fact(party_id=owner, field=field, state=AnswerState.KNOWN, value=value))

    one, two, three = party("甲"), party("乙"), party("丙")
    act(know, one, "legal_rep", "王建国")
    act(know, two, "controller", "王建国")
    act(know, three, "spouse", "王建国")
    assert shared(one) == {"乙": {"person": "王建国"}}
    four, five, wang = party("丁"), party("戊"), party("李四", PartyKind.PERSON)
    for firm in (four, five):
        act(add_relation, firm, RelationForm(role="legal_rep", other=wang), catalog=catalog)
    assert shared(four) == {"戊": {"person": "李四"}}


def test_a_contact_who_is_in_the_book_as_a_person_is_told_as_such(act, party, shared):
    shop = party("甲", contact="王建国", phone="13800136207")
    wang = party("王建国", PartyKind.PERSON, phone="13800136207")
    assert shared(shop) == {"王建国": {"phone": "13800136207", "contact": "王建国"}}
    assert shared(wang) == {"甲": {"phone": "13800136207", "contact": "王建国"}}


def test_what_is_related_or_told_apart_is_a_clue_no_more(act, catalog, party, shared):
    one, two, three = (party(name, phone="13800136207") for name in "甲乙丙")
    act(add_relation, one, RelationForm(role="same_address", other=two), catalog=catalog)
    assert set(shared(one)) == {"丙"}
    act(set_apart, three, one, day=date(2026, 3, 1))
    act(set_apart, one, three, day=date(2026, 3, 1))
    assert shared(one) == {}
    assert set(shared(three)) == {"乙"}


def test_duplicates_share_a_code_an_identity_or_name_and_phone(act, ask, party):
    pairs = lambda **more: [(p.one.name, p.other.name, p.shared) for p in ask(list_duplicates, **more)]  # noqa: E731
    party("甲", credit_code="92999901MADEM0011W")
    party("甲乙", credit_code="92999901MADEM0011W")
    wang = party("王", PartyKind.PERSON, identity_no="11010519491231002X")
    party("王五", PartyKind.PERSON, identity_no="11010519491231002X", phone="13900000000")
    one = party("丙", phone="13800136207")
    party("丙", phone="13800136207")
    party("丙", phone2="13800136207")
    party("丁", phone="13800136207")
    two = act(add_party, NewParty(name="戊"))
    party("戊")
    assert pairs() == [
        ("甲", "甲乙", "credit_code"),
        ("王", "王五", "identity_no"),
        *[("丙", "丙", "name_phone")] * 3,
    ]
    assert pairs(party_id=wang) == [("王", "王五", "identity_no")]
    assert pairs(party_id=two) == []
    other = next(pair.other.id for pair in ask(list_duplicates, party_id=one))
    act(set_apart, other, one, day=date(2026, 3, 1))
    assert len(pairs()) == 4
