"""Amounts as people write them."""

from decimal import Decimal

import pytest

from cmdesk.core.money import read_amount

WAN = Decimal(10_000)


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("30", "300000"),
        ("12.5", "125000"),
        ("约30左右", "300000"),
        ("1,200", "12000000"),
        ("流贷50万", "500000"),
        ("100万左右", "1000000"),
        ("50w", "500000"),
        ("50 万元", "500000"),
        ("¥300,000元", "300000"),
        ("3百万", "3000000"),
        ("1.2亿", "120000000"),
        ("5千", "5000"),
        ("五十万", "500000"),
        ("一百二十万", "1200000"),
        ("两千万", "20000000"),
        ("一千零五万", "10050000"),
        ("无抵押，3年期50万", "500000"),
        ("2026年10月要50万进货", "500000"),
        ("0.1万", "1000"),
    ],
)
def test_an_amount(text, yuan):
    assert read_amount(text, unit=WAN) == Decimal(yuan)


@pytest.mark.parametrize(
    "text",
    [
        "20-30万",
        "20～30万",
        "50万到80万",
        "五六十万",
        "二、三十万",
        "几十万",
        "50多万",
        "上百万",
        "50万以内",
        "不超过50万",
        "最多50万",
        "50万或80万",
        "流贷50万,按揭80万",
        "已贷50万",
        "暂无",
        "想换个低息的",
        "3台车",
        "流转5万亩",
        "1万5",
        "-30",
        "-30万",
        "",
        "=SUM(1,2)",
    ],
)
def test_no_single_amount(text):
    assert read_amount(text, unit=WAN) is None


def test_a_bare_figure_needs_a_unit():
    assert read_amount("30", unit=None) is None
    assert read_amount("30万", unit=None) == 300_000
    assert read_amount("300000", unit=Decimal(1)) == 300_000
