"""The numbers that name a client: worked examples of GB 32100, GB 11714, GB 11643, and what people type."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import uscc

from cmdesk.core.identifiers import (
    CREDIT_CODE_LETTERS,
    REASONS,
    Checked,
    credit_code,
    half_width,
    identity_card,
    landline,
    mobile,
    organisation_check,
    phone,
    split_phones,
)

DAY = date(2026, 3, 10)


@pytest.mark.parametrize("code", ["91330100799655058B", "9144030071526726XG", "914403001922038216"])
def test_public_credit_codes_are_sound(code):
    assert credit_code(code) == Checked(valid=True, error=None, warnings=(), normalized=code)


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("91330100799655058C", "CHECK_DIGIT"),
        ("9133010079965505B8", "CHECK_DIGIT"),
        ("91330100799655058", "LENGTH"),
        ("9I330100799655O58", "LENGTH"),
        ("9I330100799655058B", "CHARSET"),
        ("91330100799655O58B", "CHARSET"),
        ("913301A0799655058B", "REGION"),
        ("9133०100799655058B", "CHARSET"),  # a digit, but not of ours
        ("", "LENGTH"),
    ],
)
def test_first_error_of_a_credit_code(code, error):
    found = credit_code(code)
    assert (found.valid, found.error, found.warnings) == (False, error, ())
    assert ("credit_code", error) in REASONS


@pytest.mark.parametrize("code", ["92999901MADEM0011W", "91999901MADEM002XP", "91100000100003962T"])
def test_a_region_of_no_province_only_warns(code):
    found = credit_code(code)
    assert (found.valid, found.warnings) == (True, ("REGION_UNKNOWN",))


def test_foreign_organisation_code_only_warns():
    found = credit_code("91330100799655059E")
    assert (found.valid, found.warnings) == (True, ("ORG_CHECK",))


@pytest.mark.parametrize(
    "typed", ["  91330100799655058b ", "９１３３０１００７９９６５５０５８Ｂ", "9133 0100-7996 5505 8B"]
)
def test_credit_code_is_kept_in_one_form(typed):
    assert credit_code(typed).normalized == "91330100799655058B"
    assert credit_code(typed).valid


@given(st.integers(0, 17), st.sampled_from(sorted(CREDIT_CODE_LETTERS)))
def test_one_wrong_character_is_always_found(place, letter):
    sound = "91330100799655058B"
    typed = sound[:place] + letter + sound[place + 1 :]
    assert credit_code(typed).valid == (typed == sound)


@given(st.text(sorted(CREDIT_CODE_LETTERS), min_size=9, max_size=9), st.integers(100_000, 999_999))
def test_check_digit_agrees_with_another_implementation(body, region):
    code = f"91{region}{body}"
    assert credit_code(code + uscc.calc_check_digit(code)).valid


@pytest.mark.parametrize(
    ("body", "check"), [("79965505", "8"), ("71526726", "X"), ("19220382", "1"), ("D2143569", "X")]
)
def test_organisation_code(body, check):
    assert organisation_check(body) == check


@pytest.mark.parametrize(
    ("number", "birth", "gender", "age", "warnings"),
    [
        ("99990119820315611X", date(1982, 3, 15), "male", 43, ("REGION_UNKNOWN",)),
        ("999901198411026221", date(1984, 11, 2), "female", 41, ("REGION_UNKNOWN",)),
        ("11010519491231002x", date(1949, 12, 31), "female", 76, ()),
        ("440524188001010014", date(1880, 1, 1), "male", 146, ()),
        ("110105491231002", date(1949, 12, 31), "female", 76, ()),
    ],
)
def test_identity_number_says_who(number, birth, gender, age, warnings):
    found = identity_card(number, as_of=DAY)
    assert (found.valid, found.error) == (True, None)
    assert (found.birth, found.gender, found.age, found.warnings) == (birth, gender, age, warnings)


def test_old_identity_number_becomes_a_new_one():
    assert identity_card(" 110105491231002", as_of=DAY).normalized == "11010519491231002X"


@pytest.mark.parametrize(
    ("number", "error"),
    [
        ("110105194912310021", "CHECK_DIGIT"),
        ("11010519490231002X", "BIRTHDATE"),
        ("1101051949123100", "LENGTH"),
        ("11010519491231002A", "CHARSET"),
        ("11010549123100X", "CHARSET"),
        ("110105490231002", "BIRTHDATE"),
        ("1101051949023100200", "LENGTH"),
        ("1101051949023100AA", "CHARSET"),
    ],
)
def test_first_error_of_an_identity_number(number, error):
    found = identity_card(number, as_of=DAY)
    assert (found.valid, found.error, found.birth, found.age) == (False, error, None, None)
    assert ("identity", error) in REASONS


def test_nobody_is_born_tomorrow():
    assert identity_card("99990119820315611X", as_of=date(1982, 3, 14)).error == "BIRTHDATE"
    assert identity_card("99990119820315611X", as_of=date(1982, 3, 15)).age == 0
    assert identity_card("99990119820315611X", as_of=date(2026, 3, 14)).age == 43
    assert identity_card("99990119820315611X", as_of=date(2026, 3, 15)).age == 44


@pytest.mark.parametrize(
    ("typed", "valid"),
    [
        ("13800138000", True),
        ("19912345678", True),
        ("12800138000", False),
        ("1380013800", False),
        ("+8613800138000", True),
        ("+86 138 0013 8000", True),
        ("8613800138000", True),
        ("138-0013-8000", True),
        ("137 7876 8613", True),
        ("１３８００１３８０００", True),
        ("١٣٨٠٠١٣٨٠٠٠", False),
    ],
)
def test_mobile(typed, valid):
    found = mobile(typed)
    assert found.valid is valid
    assert not valid or found.normalized in {"13800138000", "19912345678", "13778768613"}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0532-81774366", "0532-81774366"),
        ("053281774366", "0532-81774366"),
        ("(010)65432100", "010-65432100"),
        ("（０５３２）81774366转801", "0532-81774366-801"),
        ("02165432100", "021-65432100"),
        ("0532 8177 4366", "0532-81774366"),
        ("+86-0532-81774366", "0532-81774366"),
    ],
)
def test_landline_is_kept_in_one_form(typed, kept):
    assert landline(typed) == Checked(valid=True, error=None, warnings=(), normalized=kept)


@pytest.mark.parametrize(
    ("typed", "error"),
    [("1517100898", "LENGTH"), ("12800138000", "PREFIX"), ("0532-8177", "LANDLINE"), (" 问老板 ", "CHARSET")],
)
def test_a_wrong_phone_is_kept_as_typed(typed, error):
    assert phone(typed) == Checked(valid=False, error=error, warnings=(), normalized=typed.strip())
    assert ("phone", error) in REASONS


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("17217743668/0532-81774366", ["17217743668", "0532-81774366"]),
        ("131 1146 5697", ["13111465697"]),
        ("13111465697 13211465697", ["13111465697", "13211465697"]),
        ("131-1146-5697、13211465697；０５３２－81774366", ["13111465697", "13211465697", "0532-81774366"]),
        ("王总13111465697(微信同号)", ["13111465697"]),
        ("13111465697(老板) 13211465697(会计)", ["13111465697", "13211465697"]),
        ("13111465697\n13111465697", ["13111465697"]),
        ("1311146569/13211465697", ["1311146569", "13211465697"]),
        ("131114656978", ["131114656978"]),
        (" / ", []),
        ("", []),
    ],
)
def test_several_numbers_in_a_cell(cell, numbers):
    assert [each.normalized for each in split_phones(cell)] == numbers


def test_half_width():
    assert half_width("Ａ１（ｂ），　张三！") == "A1(b), 张三！"
