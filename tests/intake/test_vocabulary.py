"""The words of prospect sheets, and what they lead to."""

import pytest

from cmdesk.core import catalog
from cmdesk.core.catalog import read
from cmdesk.core.errors import UserError
from cmdesk.core.paths import resources
from cmdesk.intake.channel import channel_code, split_referrer
from cmdesk.intake.headings import claims
from cmdesk.intake.industry import industry_key
from cmdesk.intake.vocabulary import Vocabulary, vocabulary

FILE = resources() / "catalog" / "prospect_columns.toml"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("餐饮", "catering"),
        ("餐饮服务", "catering"),
        ("住宿和餐饮业", "catering"),
        ("批发", "retail"),
        ("建材批发", "retail"),
        ("零售业", "retail"),
        ("农产品批发", "retail"),
        ("制造", "manufacturing"),
        ("服装加工", "manufacturing"),
        ("运输", "transport"),
        ("交通运输、仓储和邮政业", "transport"),
        ("装饰装修", "construction"),
        ("农、林、牧、渔业", "farming"),
        ("服务", "service"),
        ("汽车维修", "service"),
        ("居民服务、修理和其他服务业", "service"),
        ("", None),
        ("其他", None),
    ],
)
def test_industry(text, key):
    assert industry_key(text) == key


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("扫街", "cold_visit"),
        ("园区走访", "cold_visit"),
        ("电话", "phone"),
        ("展会", "event"),
        ("大堂推荐", "walk_in"),
        ("街道办推荐", "referral_partner"),
        ("老客户介绍", "referral_customer"),
        ("转介绍", None),
        ("", None),
    ],
)
def test_channel(text, code):
    assert channel_code(text) == code


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("转介绍-张经理", ("转介绍", "张经理")),
        ("老客户介绍（王总）", ("老客户介绍", "王总")),
        ("推荐:李四", ("推荐", "李四")),
        ("老客户介绍", ("老客户介绍", "")),
        ("园区走访-三期", ("园区走访-三期", "")),
    ],
)
def test_referrer(text, parts):
    assert split_referrer(text) == parts


def test_codes_are_those_of_the_catalog():
    known = catalog.load()
    assert {industry.key for industry in vocabulary().industry} == set(known.question_sets)
    assert {channel.code for channel in vocabulary().channel} == set(known.terms["channel"])


@pytest.mark.parametrize("field", vocabulary().field, ids=lambda field: field.key)
def test_every_known_heading_is_understood(field):
    for word in (*field.words, *field.heads):
        assert field.key in claims(f"  *{word}（必填）:"), word


@pytest.mark.parametrize(
    "change", [("heads = [", "head = ["), ('key = "contact"', 'key = "name"'), ('key = "farming"', 'key = "fishing"')]
)
def test_a_slip_in_the_file_is_refused(tmp_path, change):
    path = tmp_path / "prospect_columns.toml"
    path.write_text(FILE.read_text("utf-8").replace(*change, 1), "utf-8")
    with pytest.raises(UserError, match=r"prospect_columns\.toml"):
        read(path, Vocabulary)
