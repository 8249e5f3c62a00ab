import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.core.catalog import load
from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask

PERSONAL = ["name", "mobile", "tel", "id_card", "bank_card", "address", "email", "plate"]


@pytest.mark.parametrize(
    ("kind", "text", "shown"),
    [
        ("name", "王建国", "王*国"),
        ("name", "王五", "王*"),
        ("name", "欧阳建国", "欧**国"),
        ("name", "王", "*"),
        ("mobile", "13800138000", "138****8000"),
        ("mobile", "+86 138-0013-8000", "138****8000"),
        ("mobile", "1380013", "*****13"),
        ("id_card", "99990119820315611X", "999901********611X"),
        ("id_card", "110105491231002", "110105*****1002"),
        ("id_card", "11010549", "********"),
        ("bank_card", "6222020200112233446", "622202*********3446"),
        ("bank_card", "6222 0202 0011 2233 446", "622202*********3446"),
        ("bank_card", "12345678901", "*******8901"),
        ("address", "样例市示例区文昌街道88号3单元402室", "样例市示例区文昌街道****"),
        ("address", "示例县青山镇大河村3组", "示例县青山镇****"),
        ("address", "工业园三号路81号", "工业园三号路****"),
        ("address", "阳光小区3栋402", "****"),
        ("uscc", "92999901MADEM0011W", "92999901MADEM0011W"),
        ("org_name", "老王家常菜馆", "老王家常菜馆"),
        ("tel", "010-12345656", "010-****56"),
        ("tel", "07712345678-123", "0771-****78"),
        ("tel", "110", "****"),
        ("email", "zhang.wei@demo.com", "z***@demo.com"),
        ("email", "zhang.wei", "****"),
        ("plate", "京A12345", "京A***5"),
        ("face", "face.jpg", "****"),
        ("mobile", "  ", ""),
        ("people", "王建国（经营者）、李会计", "王*国（经营者）、李*计"),
        ("people", "张三(财务 13800138000)，王", "张*(财务 138****8000)，*"),
    ],
)
def test_masks(kind, text, shown):
    assert mask(kind, text) == shown


def test_every_example_of_the_catalog_is_how_its_rule_masks():
    for rule in load().masking.values():
        assert mask(rule.code, rule.example) == rule.example


@given(st.sampled_from([*PERSONAL, "people"]), st.text(min_size=1, max_size=30))
def test_masking_twice_is_masking_once(kind, text):
    shown = mask(kind, text)
    assert mask(kind, shown) == shown


@given(st.sampled_from(["mobile", "id_card", "bank_card"]), st.text("0123456789", min_size=1, max_size=24))
def test_a_number_too_short_for_its_kind_keeps_more_than_half_hidden(kind, number):
    stars = mask(kind, number).count("*")
    assert stars >= min(2, len(number))
    if len(number) < load().masking[kind].least:
        assert stars * 2 > len(number)


def test_a_kind_without_a_rule_is_refused():
    with pytest.raises(UserError, match="“shoe_size”"):
        mask("shoe_size", "42")
