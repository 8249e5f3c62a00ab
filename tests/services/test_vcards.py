from datetime import date

import pytest

from cmdesk.core.masking import mask, whole
from cmdesk.intake.vcard import parse
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.services.contacts import ContactForm, add_contact, list_contacts
from cmdesk.services.gesture import undo
from cmdesk.services.vcards import Standing, import_cards, preview_cards, write_cards

HARD = ContactForm(
    name="李;秀芬", phone="13900001111", phone2="0532-81774366", wechat="li,xf", email="li@example.com", post="老板娘",
    birthday=date(1980, 5, 12), note="下午\n有空，找她；\\ 很长的备注" * 6,
)  # fmt: skip


def card(name, phone="", company="", **more):
    lines = [f"FN:{name}", f"TEL:{phone}", f"ORG:{company}", *(f"{key}:{value}" for key, value in more.items())]
    return "\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""])


def cards(*texts):
    return parse("".join(texts).encode()).cards


def test_what_goes_out_comes_in_again_as_it_was(ask, act, wang_party, tmp_path):
    act(add_contact, wang_party, HARD)
    path = tmp_path / "老王.vcf"
    assert ask(write_cards, [wang_party], path, hide=whole) == 2
    data = path.read_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\nN;CHARSET=UTF-8:" in data
    main, other = parse(data).cards
    assert (main.name, main.company, main.phones) == ("王建国", "老王家常菜馆", ("13800136207",))
    assert (other.name, other.phones, other.wechat, other.email) == (
        HARD.name, (HARD.phone, HARD.phone2), HARD.wechat, HARD.email,
    )  # fmt: skip
    assert (other.post, other.birthday, other.note) == (HARD.post, HARD.birthday, HARD.note)


def test_masked_a_card_holds_no_number(ask, act, wang_party, tmp_path):
    act(add_contact, wang_party, HARD)
    path = tmp_path / "老王.vcf"
    ask(write_cards, [wang_party], path, hide=mask)
    text = path.read_text("utf-8").replace("\n ", "")
    for number in ("13800136207", "13900001111", "81774366", "li@example.com"):
        assert number not in text
    assert "138****6207" in text


def test_a_preview_says_who_is_known_and_writes_nothing(ask, act, wang_party):
    act(add_contact, wang_party, ContactForm(name="李秀芬", phone2="13900001111"))
    found = cards(
        card("王总", "138 0013 6207"), card("李", "13900001111"), card("赵六", "13700002222"),
        card("老赵", "13700002222"),
    )  # fmt: skip
    lines = ask(preview_cards, found)
    assert [(line.standing, line.same_as) for line in lines] == [
        (Standing.KNOWN, "老王家常菜馆"),
        (Standing.KNOWN, "老王家常菜馆"),
        (Standing.NEW, ""),
        (Standing.REPEATED, "赵六"),
    ]
    assert ask(lambda session: session.query(Party).count()) == 1


def test_cards_become_contacts_of_a_party_in_one_gesture(ask, act, book, wang_party, today):
    lines = ask(preview_cards, cards(card("赵六", "13700002222", TITLE="会计"), card("王建国", "13800136207")))
    assert act(import_cards, lines, party_id=wang_party, today=today) == 1  # the second is there
    assert [line.form.name for line in ask(list_contacts, wang_party)] == ["王建国", "赵六"]
    undo(book)
    assert [line.form.name for line in ask(list_contacts, wang_party)] == ["王建国"]


def test_without_a_party_a_person_or_a_company_with_its_people_becomes_a_prospect(ask, act, book, today):
    found = cards(
        card("赵六", "13700002222", X_WECHAT="zl"),
        card("钱七", "13700003333", "启明五金有限公司", TITLE="厂长"),
        card("孙八", "13700004444", "启明五金有限公司"),
        card("", "13700005555"),
    )
    act(import_cards, ask(preview_cards, found), party_id=None, today=today)
    parties = ask(lambda session: {party.name: party for party in session.query(Party)})
    assert {name: party.kind for name, party in parties.items()} == {
        "赵六": PartyKind.PERSON,
        "启明五金有限公司": PartyKind.ENTERPRISE,
        "13700005555": PartyKind.PERSON,
    }
    people = ask(list_contacts, parties["启明五金有限公司"].id)
    assert [(line.form.name, line.form.post, line.main) for line in people] == [
        ("钱七", "厂长", True),
        ("孙八", "", False),
    ]
    assert ask(lambda session: session.query(Opportunity).count()) == 3
    undo(book)
    assert ask(lambda session: session.query(Party).count()) == 0


@pytest.mark.parametrize("hostile", ["<b>甲</b>", "𠮷野家😀", "甲" * 3000, "'; DROP TABLE party;--"])
def test_whatever_a_card_says_is_only_text(ask, act, today, hostile, tmp_path):
    act(import_cards, ask(preview_cards, cards(card(hostile, "13700002222"))), party_id=None, today=today)
    (party,) = ask(lambda session: session.query(Party).all())
    assert party.name == hostile[:2000]
    ask(write_cards, [party.id], tmp_path / "x.vcf", hide=whole)
    assert parse((tmp_path / "x.vcf").read_bytes()).cards[0].name == party.name
