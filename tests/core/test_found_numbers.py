import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.core.masking import holds_number, mask_message, mask_text, whole
from cmdesk.core.text import message


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("电话13800138000。", "电话138****8000。"),
        ("138 0013 8000", "138****8000"),
        ("138-0013-8000 / 139.0013.9000", "138****8000 / 139****9000"),
        ("１３８００１３８０００", "138****8000"),
        ("+86 13800138000", "138****8000"),
        ("1 3 8 0 0 1 3 8 0 0 0", "138****8000"),
        ("138\u200b0013\u202d8000", "138****8000"),
        ("2026-11-25 13800138000", "2026-11-25 138****8000"),
        ("3 13800138000", "3 138****8000"),
        ("微信13800138000同号", "微信138****8000同号"),
        ("身份证110105 19491231 002X", "身份证110105********002X"),
        ("110105194912310021", "110105********0021"),
        ("622202 1234567890123", "622202*********0123"),
        ("6222 0212 3456 7890 123", "622202*********0123"),
        ("账号 4402011900012", "账号 440201***0012"),
        ("0532-81774366，010 6234 5678", "0532-****66，010-****78"),
        ("z@demo.com", "z***@demo.com"),
        ("123456@qq.com", "1***@qq.com"),
        ("京A12345 与 京A·D12345", "京A***5 与 京A***5"),
    ],
)
def test_a_number_is_found_however_it_is_typed(typed, shown):
    assert mask_text(typed) == shown
    assert mask_text(shown) == shown


@pytest.mark.parametrize(
    "typed",
    [
        "2026-11-25 至 2026-12-31", "2026-11-25 2026-12-31", "20261125", "L20261125001", "V202611251000",
        "SQ-2026-0001", "IMG20261125103000.jpg", "mmexport1700000000000.jpg", "日均 120 150 180 200 份",
        "1,234,567.89 元", "0.333333333333", "91110105MA01ABCD3X", "年流水 3500000000", "400-800-8888", "3.1415926535",
        "新店 2 家，15 人", "", "@", "9" * 11,
    ],
)  # fmt: skip
def test_what_names_nobody_stays(typed):
    assert mask_text(typed) == typed
    assert not holds_number(typed)


def test_an_address_or_plate_is_masked_and_yet_no_number():
    assert [holds_number(each) for each in ("z@demo.com", "京A12345", "13800138000")] == [False, False, True]


@given(st.text(max_size=60), st.sampled_from(["13800138000", "11010519491231002X", "6222021234567890123"]))
def test_whatever_stands_around_it_no_number_comes_out_whole(around, number):
    said = mask_text(f"{around}，{number}。{around}")
    assert number not in said
    assert mask_text(said) == said


@pytest.mark.parametrize("text", ["a" * 100_000, "1" * 100_000, "1 " * 50_000, "a.@" * 30_000, "010-" * 20_000])
def test_no_text_takes_long(text):
    mask_text(text)


def test_the_values_of_a_sentence_are_masked_at_any_depth():
    inner = message("test", "memo of {name}", name="王 13800138000")
    said = mask_message(message("test", "Wrote {what}, {count}", what=inner, count=13800138000))
    assert str(said) == "Wrote memo of 王 138****8000, 13800138000"


def test_a_telephone_in_a_sentence_is_masked_however_wrong_it_is():
    said = message("test", "{phone} is another one", phone="1517100898")
    assert str(mask_message(said)) == "****98 is another one"
    assert mask_message(said, whole) == said
