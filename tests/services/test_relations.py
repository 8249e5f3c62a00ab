from datetime import date
from decimal import Decimal

import pytest

from cmdesk.core.errors import UserError
from cmdesk.models.party import Party, PartyKind
from cmdesk.services.gesture import undo
from cmdesk.services.parties import NewParty, add_party, find_parties
from cmdesk.services.relation_graph import graph_of
from cmdesk.services.relation_groups import group_of
from cmdesk.services.relations import (
    RelationForm,
    add_relation,
    change_relation,
    end_relation,
    list_relations,
    set_apart,
)


@pytest.fixture
def party(act):
    """Add a business of that name."""

    def add(name, kind=PartyKind.ENTERPRISE):
        return act(add_party, NewParty(name=name, kind=kind))

    return add


@pytest.fixture
def relate(act, catalog):
    """Say that other is the role of party."""

    def add(party, role, other, **more):
        return act(add_relation, party, RelationForm(role=role, other=other, **more), catalog=catalog)

    return add


def seen(ask, catalog, party):
    return [(line.other.name, line.name) for line in ask(list_relations, party, catalog=catalog)]


def test_a_spouse_comes_into_the_book_with_the_relation_and_goes_with_it(ask, act, book, catalog, wang_party, relate):
    relate(wang_party, "spouse", NewParty(name="李秀芬", phone="139 0000 1111"), day=date(2003, 5, 1))
    (line,) = ask(list_relations, wang_party, catalog=catalog)
    assert (line.other.name, line.other.kind, line.other.phone) == ("李秀芬", PartyKind.PERSON, "13900001111")
    assert seen(ask, catalog, line.other.id) == [("老王家常菜馆", "配偶")]
    undo(book)
    assert ask(lambda session: session.query(Party).count()) == 1


def test_each_side_reads_the_relation_its_own_way(ask, catalog, party, relate):
    mill, shop = party("城南水产批发"), party("老王家常菜馆")
    relate(shop, "supplier", mill, share=Decimal("0.17"))
    assert seen(ask, catalog, shop) == [("城南水产批发", "供应商")]
    assert seen(ask, catalog, mill) == [("老王家常菜馆", "下游客户")]
    father, son = party("王父", PartyKind.PERSON), party("王子", PartyKind.PERSON)
    relate(son, "family", father, kin="parent")
    assert seen(ask, catalog, son) == [("王父", "父母")]
    assert seen(ask, catalog, father) == [("王子", "子女")]


def test_what_makes_no_sense_is_refused(party, relate):
    one, two = party("甲"), party("乙")
    with pytest.raises(UserError, match="itself"):
        relate(one, "supplier", one)
    relate(one, "spouse", two)
    for party_, other in ((one, two), (two, one)):
        with pytest.raises(UserError, match="already"):
            relate(party_, "spouse", other)
    relate(one, "supplier", two)
    relate(two, "supplier", one)  # both ways is another thing
    relate(one, "family", two, kin="sibling")
    with pytest.raises(UserError, match="already"):
        relate(two, "family", one, kin="sibling")
    for role, more in (("marriage", {}), ("family", {"kin": "aunt"})):
        with pytest.raises(UserError, match="knows no relation"):
            relate(one, role, two, **more)


def test_a_circle_of_referrals_is_refused_and_the_way_is_told(ask, act, catalog, party, relate):
    a, b, c, d = (party(name) for name in "甲乙丙丁")
    relate(b, "referral", a)  # 甲 refers 乙
    relate(c, "referral", b)
    relate(d, "referral", c)
    with pytest.raises(UserError, match="circle: 丙 → 甲 → 乙 → 丙"):
        relate(a, "referral", c)
    with pytest.raises(UserError, match="circle: 乙 → 甲 → 乙"):
        relate(a, "referral", b)
    relate(d, "referral", a)  # two ways to one are no circle
    line = next(line for line in ask(list_relations, d, catalog=catalog) if line.other.name == "甲")
    with pytest.raises(UserError, match="circle"):
        act(change_relation, line.id, RelationForm(role="referral", inverse=True, other=a), catalog=catalog)


def test_shares_of_one_business_never_exceed_the_whole(ask, act, catalog, party, relate):
    shop, one, two = party("甲"), party("乙"), party("丙")
    link = relate(shop, "owner", one, share=Decimal("0.6"))
    with pytest.raises(UserError, match=r"come to 110 %: the others hold 60 %"):
        relate(shop, "owner", two, share=Decimal("0.5"))
    relate(shop, "owner", two, share=Decimal("0.4"))
    act(change_relation, link, RelationForm(role="owner", other=one, share=Decimal("0.5")), catalog=catalog)
    with pytest.raises(UserError, match="come to 110 %"):
        act(change_relation, link, RelationForm(role="owner", other=one, share=Decimal("0.7")), catalog=catalog)
    relate(party("丁"), "owner", one, share=Decimal(1))  # of another business
    for share in ("0", "-0.1", "1.01"):
        with pytest.raises(UserError, match="between 0 and 100"):
            relate(party("戊"), "owner", one, share=Decimal(share))
    with pytest.raises(UserError, match="has no share"):
        relate(shop, "spouse", one, share=Decimal("0.1"))


def test_a_relation_is_changed_turned_round_and_ended(ask, act, book, catalog, party, relate):
    one, two = party("甲"), party("乙")
    link = relate(one, "supplier", two)
    turned = RelationForm(role="guarantor", inverse=True, other=two, note="两年")
    act(change_relation, link, turned, catalog=catalog)
    assert seen(ask, catalog, one) == [("乙", "为其担保的对象")]
    act(end_relation, link)
    assert seen(ask, catalog, one) == []
    undo(book)
    assert seen(ask, catalog, two) == [("甲", "保证人")]
    with pytest.raises(UserError, match="between its two parties"):
        act(change_relation, link, RelationForm(role="guarantor", other=party("丙")), catalog=catalog)


def test_one_controller_makes_one_borrower_through_spouse_and_majority(ask, act, catalog, party, relate):
    wang, li = party("王建国", PartyKind.PERSON), party("李秀芬", PartyKind.PERSON)
    first, second, third, fourth = (party(name) for name in ("一店", "二店", "三店", "参股"))
    relate(first, "controller", wang)
    relate(wang, "spouse", li)
    relate(second, "owner", li, share=Decimal("0.51"))
    relate(third, "owner", li, share=Decimal("0.5"))  # not more than half: a hint
    relate(fourth, "owner", wang)  # of unknown size: nothing
    act(set_apart, first, fourth, day=date(2026, 3, 1))
    group = ask(group_of, first, catalog=catalog)
    assert [(tie.party.name, tie.line.other.name, tie.line.name) for tie in group.members] == [
        ("一店", "王建国", "实际控制人"),
        ("王建国", "李秀芬", "配偶"),
        ("李秀芬", "二店", "持股或经营的企业"),
    ]
    assert [tie.line.other.name for tie in group.hints] == ["三店"]
    alone = ask(group_of, fourth, catalog=catalog)
    assert (alone.members, alone.hints) == ((), ())


def test_a_ring_of_a_thousand_firms_is_one_group(ask, act, catalog):
    from cmdesk.models.party import Link

    def ring(session):
        firms = [Party(kind=PartyKind.ENTERPRISE, name=f"环{place}") for place in range(1000)]
        session.add_all(firms)
        session.flush()
        session.add_all(
            Link(from_id=firms[place - 1].id, to_id=firm.id, role="controller") for place, firm in enumerate(firms)
        )
        return firms[0].id

    assert len(ask(group_of, act(ring), catalog=catalog).members) == 999


def test_the_graph_goes_as_far_as_asked_and_tells_what_it_leaves_out(ask, act, catalog, party, relate):
    shop, near, far = party("甲"), party("乙"), party("丙")
    relate(shop, "supplier", near)
    relate(shop, "guarantor", near)
    relate(near, "spouse", far)
    (spoke,) = ask(graph_of, shop, degrees=1, catalog=catalog).spokes
    assert ([line.name for line in spoke.lines], spoke.beyond) == (["保证人", "供应商"], ())
    (spoke,) = ask(graph_of, shop, degrees=2, catalog=catalog).spokes
    assert [line.other.name for line in spoke.beyond] == ["丙"]
    for place in range(45):
        relate(shop, "customer", NewParty(name=f"客{place}"))
    graph = ask(graph_of, shop, degrees=2, catalog=catalog)
    assert (len(graph.spokes), graph.left_out) == (40, 6)


def test_a_whole_name_is_found_among_hundreds_that_share_it(act, ask):
    def add(session):
        for number in range(210):
            add_party(session, NewParty(name=f"王芳{number} 号店"))
        session.add(Party(kind=PartyKind.PERSON, name="王芳", doc=2**63 - 1))  # the last that the index tells of

    act(add)
    assert ask(find_parties, "王芳")[0].name == "王芳"
