from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.core.errors import UserError
from cmdesk.intake.vcard import MOST, parse, parts, read_vcard

QP = "王建国".encode().hex("=", 1).upper()
OLD = f"""BEGIN:VCARD\r
VERSION:2.1\r
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:={QP[:8]}=\r
{QP[8:]};;;;\r
TEL;WORK;VOICE:0532-81774366\r
TEL;WORK;FAX:0532-81774367\r
TEL;CELL:+86 138 0013 6207\r
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:={"老王家常菜馆".encode().hex("=", 1).upper()};\r
BDAY:19800512\r
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ\r
 AAAQABAAD\r
\r
END:VCARD\r
"""
NEW = """BEGIN:VCARD
VERSION:4.0
FN:李秀芬
N:李;秀芬;;;
item1.TEL;TYPE="cell,voice";VALUE=uri:tel:+86-139-0000-1111;ext=1
IMPP:weixin:lixiufen
EMAIL:li@example.com
ADR;TYPE=work:;;城南大道 118 号;样例市;;;中国
NOTE:第一行\\n第二行\\, 有逗号\\; 有分号
 接着写
BDAY:--0512
END:VCARD
"""


def test_a_card_of_an_old_telephone():
    (card,) = parse(OLD.encode()).cards
    assert (card.name, card.company) == ("王建国", "老王家常菜馆")
    assert card.phones == ("13800136207", "0532-81774366")  # mobile first, no fax
    assert card.birthday == date(1980, 5, 12)


def test_a_card_of_a_new_one_and_what_is_odd_about_it():
    found = parse(NEW.encode())
    (card,) = found.cards
    assert (card.name, card.phones, card.wechat, card.email) == (
        "李秀芬", ("13900001111",), "lixiufen", "li@example.com",
    )  # fmt: skip
    assert card.address == "样例市城南大道 118 号"
    assert card.note == "第一行\n第二行, 有逗号; 有分号接着写"
    assert card.birthday is None
    assert [(problem.row, "birthday" in str(problem.message)) for problem in found.problems] == [(1, True)]


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_the_bytes_of_any_telephone(charset):
    card = parse("BEGIN:VCARD\nFN:张三\nX-WECHAT:zs\nTEL:13900001111\nEND:VCARD\n".encode(charset)).cards[0]
    assert (card.name, card.wechat) == ("张三", "zs")


def test_quoted_printable_in_gbk():
    name = "刘丽".encode("gbk").hex("=", 1).upper()
    text = f"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:={name}\nEND:VCARD\n"
    assert parse(text.encode()).cards[0].name == "刘丽"


def test_several_cards_one_broken_one_empty_one_inside_another():
    text = """junk
BEGIN:VCARD
FN:甲
AGENT:
BEGIN:VCARD
FN:不是他
END:VCARD
TEL:13900001111
END:VCARD
BEGIN:VCARD
NOTE:nobody
END:VCARD
BEGIN:VCARD
N:Smith;John;;;
TEL:123
"""
    found = parse(text.encode())
    assert [(card.row, card.name, card.phones) for card in found.cards] == [
        (1, "甲", ("13900001111",)),
        (3, "John Smith", ("123",)),
    ]
    assert [problem.row for problem in found.problems] == [2, 3, 3]


def test_a_large_picture_and_many_cards_do_not_hold_it_up():
    photo = "\r\n ".join(["A" * 74] * 60_000)
    text = f"BEGIN:VCARD\r\nFN:甲\r\nPHOTO;ENCODING=b:{photo}\r\nTEL:13900001111\r\nEND:VCARD\r\n"
    assert parse(text.encode()).cards[0].phones == ("13900001111",)
    many = parse(b"BEGIN:VCARD\nFN:a\nEND:VCARD\n" * (MOST + 5))
    assert len(many.cards) == MOST
    assert "first 20000" in str(many.problems[0].message)


@given(st.binary(max_size=300))
def test_nothing_makes_it_fail(data):
    parse(data)
    parse(b"BEGIN:VCARD\n" + data + b"\nEND:VCARD")
    parse(b"BEGIN:VCARD\nFN;ENCODING=B;CHARSET=" + data + b"\nN;QUOTED-PRINTABLE:" + data)


def test_a_file_without_cards_is_told(tmp_path):
    path = tmp_path / "通讯录.vcf"
    with pytest.raises(UserError, match="cannot be read"):
        read_vcard(path)
    path.write_text("姓名,电话\n")
    with pytest.raises(UserError, match="holds no address card"):
        read_vcard(path)


@pytest.mark.parametrize(
    ("written", "fields"),
    [
        (r"王;建国;;", ["王", "建国", "", ""]),
        (r"a\\;b\;c", ["a\\", "b;c"]),
        ("x\\", ["x\\"]),
        ("", [""]),
    ],
)
def test_fields_are_told_apart_by_what_is_not_escaped(written, fields):
    assert parts(written) == fields
