from datetime import date

import pytest
from sqlalchemy import text

from cmdesk.core.errors import UserError
from cmdesk.services.bin import list_bin
from cmdesk.services.bin_acts import restore
from cmdesk.services.contacts import (
    ContactForm,
    add_contact,
    change_contact,
    change_main,
    delete_contact,
    list_contacts,
    make_main,
)
from cmdesk.services.gesture import undo
from cmdesk.services.parties import find_parties


def names(ask, party):
    return [(line.form.name, line.form.phone, line.main) for line in ask(list_contacts, party)]


def found(ask, typed):
    return [party.name for party in ask(find_parties, typed)]


def test_the_partys_own_contact_comes_first_and_a_phone_is_kept_in_its_form(ask, act, wang_party):
    act(add_contact, wang_party, ContactForm(name=" 李秀芬 ", phone="+86 139-0000 1111", post="老板娘"))
    act(add_contact, wang_party, ContactForm(name="小张", phone="12345"))  # warns, never blocks
    assert names(ask, wang_party) == [
        ("王建国", "13800136207", True),
        ("李秀芬", "13900001111", False),
        ("小张", "12345", False),
    ]
    with pytest.raises(UserError, match="needs a name"):
        act(add_contact, wang_party, ContactForm(name="  "))


@pytest.mark.parametrize("typed", ["李秀芬", "lixiufen", "lxf", "xiufen", "13900001111", "1111", "李秀芬 老王"])
def test_search_finds_a_party_by_its_contacts(ask, act, book, wang_party, typed):
    assert found(ask, typed) == []
    contact = act(add_contact, wang_party, ContactForm(name="李秀芬", phone="13900001111"))
    assert found(ask, typed) == ["老王家常菜馆"]
    act(change_contact, contact, ContactForm(name="赵六", phone="13700002222"))
    assert found(ask, typed) == []
    undo(book)
    assert found(ask, typed) == ["老王家常菜馆"]
    act(delete_contact, contact)
    assert found(ask, typed) == []
    undo(book)
    assert found(ask, typed) == ["老王家常菜馆"]
    undo(book, 2)  # the adding
    assert found(ask, typed) == []
    assert found(ask, "王建国") == ["老王家常菜馆"]


def test_a_party_that_changes_keeps_the_words_of_its_contacts(ask, act, wang_party):
    from cmdesk.models.party import Party

    act(add_contact, wang_party, ContactForm(name="李秀芬", phone="13900001111"))
    act(lambda session: setattr(session.get_one(Party, wang_party), "note", "改了备注"))
    assert found(ask, "lixiufen") == ["老王家常菜馆"]


def test_what_comes_back_from_the_bin_is_found_again(ask, act, catalog, wang_party):
    contact = act(add_contact, wang_party, ContactForm(name="李秀芬", phone="13900001111"))
    act(delete_contact, contact)
    (entry,) = ask(list_bin, catalog=catalog)
    assert (str(entry.thing), entry.title, entry.client) == ("Contact person", "李秀芬", "老王家常菜馆")
    act(restore, entry.number, catalog=catalog)
    assert found(ask, "lixiufen") == ["老王家常菜馆"]
    assert ask(list_bin, catalog=catalog) == []


def test_who_decides_changes_places_and_nothing_of_either_is_lost(ask, act, book, wang_party):
    whole = ContactForm(name="李秀芬", phone="13900001111", wechat="lxf", birthday=date(1980, 5, 1), post="老板娘")
    contact = act(add_contact, wang_party, whole)
    act(make_main, contact)
    assert names(ask, wang_party) == [("李秀芬", "13900001111", True), ("王建国", "13800136207", False)]
    assert ask(list_contacts, wang_party)[0].form == whole
    wang = ask(list_contacts, wang_party)[1]
    act(make_main, wang.id)
    assert names(ask, wang_party) == [("王建国", "13800136207", True), ("李秀芬", "13900001111", False)]
    assert ask(list_contacts, wang_party)[1].form == whole
    for _ in range(2):
        undo(book)
    assert names(ask, wang_party) == [("王建国", "13800136207", True), ("李秀芬", "13900001111", False)]


def test_the_main_contact_is_changed_in_the_party_itself(ask, act, wang_party):
    act(change_main, wang_party, ContactForm(name="王建国", phone="13800139999", phone2="0532-81774366"))
    assert [line.id for line in ask(list_contacts, wang_party)] == [None]  # nothing more is known: no row
    act(change_main, wang_party, ContactForm(name="王建国", phone="13800139999", wechat="wjg"))
    (main,) = ask(list_contacts, wang_party)
    assert (main.main, main.form.wechat, main.form.phone) == (True, "wjg", "13800139999")
    act(change_contact, main.id, ContactForm(name="王建军", phone="13800130000"))
    assert names(ask, wang_party) == [("王建军", "13800130000", True)]
    act(delete_contact, main.id)
    assert names(ask, wang_party) == []


def test_the_words_are_journaled_with_the_contact(ask, act, wang_party):
    act(add_contact, wang_party, ContactForm(name="李秀芬"))
    rows = ask(
        lambda session: session.scalars(
            text('SELECT DISTINCT "table" FROM change WHERE gesture = (SELECT max(number) FROM gesture)')
        ).all()
    )
    assert set(rows) == {"contact", "party"}
