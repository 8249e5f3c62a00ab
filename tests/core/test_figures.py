import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.core.errors import UserError
from cmdesk.core.figures import (
    WAN,
    YUAN,
    amount,
    amount_in_words,
    day,
    money,
    parse_amount,
    percent,
    points,
    size,
    wan,
    yuan,
)
from cmdesk.core.translation import translator

CHINESE, ENGLISH = translator("zh_CN"), translator("en")
DIGITS = "零壹贰叁肆伍陆柒捌玖"
amounts = st.decimals(min_value=0, max_value=Decimal("9999999999999999.99"), places=2)


def test_figures_read_as_a_bank_writes_them():
    assert yuan(Decimal("17767.825")) == "17,767.83"
    assert yuan(Decimal(-1234)) == "−1,234.00"
    assert yuan(Decimal("-0.001")) == "0.00"
    assert [wan(Decimal(text)) for text in ("600000", "652415.36", "12345000", "-49")] == [
        "60",
        "65.24",
        "1,234.5",
        "0",
    ]
    assert [amount(Decimal(text)) for text in ("158600", "0.70", "-12.345")] == ["158,600", "0.7", "−12.345"]
    assert [percent(Decimal(text)) for text in ("0.042", "0.187500", "1", "-0.00125")] == [
        "4.2 %", "18.75 %", "100 %", "−0.13 %",
    ]  # fmt: skip
    assert percent(Decimal("0.026403"), 4) == "2.6403 %"
    assert points(Decimal("0.015")) == "1.5 pp"


def test_money_is_said_in_ten_thousands_in_chinese_only():
    assert money(Decimal(600_000)).read(CHINESE) == "60 万元"
    assert money(Decimal(600_000)).read(ENGLISH) == "CNY 600,000.00"


@pytest.mark.parametrize(
    ("value", "chinese", "english"),
    [
        (date(2026, 3, 12), "今天", "today"),
        (date(2026, 3, 11), "昨天", "yesterday"),
        (date(2026, 3, 10), "前天", "2 days ago"),
        (date(2026, 3, 5), "7 天前", "7 days ago"),
        (date(2026, 3, 4), "3月4日", "4 Mar"),
        (date(2026, 3, 13), "明天", "tomorrow"),
        (date(2026, 3, 14), "后天", "in 2 days"),
        (date(2026, 3, 19), "7 天后", "in 7 days"),
        (date(2026, 3, 20), "3月20日", "20 Mar"),
        (date(2025, 12, 1), "2025年12月1日", "1 Dec 2025"),
    ],
)
def test_days_read_by_their_distance_within_a_week(value, chinese, english):
    read = day(value, today=date(2026, 3, 12))
    assert (read.read(CHINESE), read.read(ENGLISH)) == (chinese, english)


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("600,000", YUAN, "600000"),
        ("60万", YUAN, "600000"),
        ("60 万元", WAN, "600000"),
        ("６０", WAN, "600000"),
        ("60w", YUAN, "600000"),
        ("1.5亿", YUAN, "150000000"),
        ("￥600,000.50", WAN, "600000.50"),
        ("600000元", WAN, "600000"),
        ("65.2415", WAN, "652415"),
        ("−5", YUAN, "-5"),
        ("0", YUAN, "0"),
    ],
)
def test_typed_amounts(text, unit, value):
    assert parse_amount(text, unit) == Decimal(value)


@pytest.mark.parametrize("text", ["", "abc", "60,00", "6,0000", "1e5", "60万5", "1.2.3", "五", "0.001", "1" + "0" * 17])
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(UserError):
        parse_amount(text)


@given(amounts)
def test_a_shown_amount_is_understood_again(value):
    assert parse_amount(yuan(value)) == value


@pytest.mark.parametrize(
    ("value", "words"),
    [  # the first seven stand in 支付结算办法附一
        ("1409.50", "壹仟肆佰零玖元伍角"),
        ("6007.14", "陆仟零柒元壹角肆分"),
        ("1680.32", "壹仟陆佰捌拾元零叁角贰分"),
        ("107000.53", "壹拾万柒仟元零伍角叁分"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        ("600000", "陆拾万元整"),
        ("0", "零元整"),
        ("0.50", "伍角"),
        ("0.05", "伍分"),
        ("10", "壹拾元整"),
        ("10500", "壹万零伍佰元整"),
        ("100000005", "壹亿零伍元整"),
        ("100001000", "壹亿零壹仟元整"),
        ("100010000", "壹亿零壹万元整"),
        ("1000000000000", "壹万亿元整"),
        ("1000100000000", "壹万零壹亿元整"),
    ],
)
def test_amounts_in_words(value, words):
    assert amount_in_words(Decimal(value)) == f"人民币{words}"


@given(amounts)
def test_words_give_the_amount_back(value):
    words = amount_in_words(value)
    assert read_words(words.removeprefix("人民币").removesuffix("整")) == value
    assert "零零" not in words


def read_words(words):
    whole, _, small = words.rpartition("元")
    cents = {place: DIGITS.index(digit) for digit, place in re.findall(f"([{DIGITS}])([角分])", small)}
    return read_whole(whole) + Decimal(cents.get("角", 0)) / 10 + Decimal(cents.get("分", 0)) / 100


def read_whole(words):
    for unit, scale in (("亿", 10**8), ("万", 10**4)):
        if unit in words:
            many, _, rest = words.rpartition(unit)
            return read_whole(many) * scale + read_whole(rest)
    return sum(
        DIGITS.index(digit) * 10 ** " 拾佰仟".index(place or " ")
        for digit, place in re.findall(f"([{DIGITS}])([拾佰仟]?)", words)
    )


@pytest.mark.parametrize(
    ("count", "wanted"),
    [
        (0, "0 KB"),
        (1, "1 KB"),
        (812_400, "812 KB"),
        (3_249_000, "3.2 MB"),
        (209_715_200, "209.7 MB"),
        (1_400_000_000, "1.4 GB"),
    ],
)
def test_bytes_read_as_people_count_them(count, wanted):
    assert size(count) == wanted
