"""The client's copy in plain words, and the reminder that goes with it."""

from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

import pypdfium2
import pytest

from cmdesk.core.errors import UserError
from cmdesk.core.translation import translator
from cmdesk.models.application import ItemState
from cmdesk.models.task import Task
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.checklist import ItemForm, mark_item, settle_condition
from cmdesk.services.client_copy import print_client_copy
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.reminders import open_reminders, remind_client

FORM = ApplicationForm(
    product="PB_MORT_BIZ", amount=Decimal(600000), term_months=36, guarantee="mortgage", committee_day=date(2026, 3, 18)
)


@pytest.fixture
def opened(act, wang, today, catalog):
    profile = ProfileForm(name="周敏", branch="城南支行", phone="13912345678", partner="李航")
    act(change_profile, profile)
    return act(open_application, wang, FORM, today=today, catalog=catalog)


@pytest.fixture
def copy(ask, opened, today, catalog):
    def copy(language="zh_CN", *, everything=False, due=None):
        return ask(
            print_client_copy, opened, everything=everything, due=due, today=today, catalog=catalog,
            translate=translator(language), language=language,
        )  # fmt: skip

    return copy


def words_of(pdf):
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    return "\n".join(page.get_textpage().get_text_range() for page in document), len(document)


def test_only_what_is_open_stands_on_it_with_who_gives_it(act, copy, opened, today):
    act(mark_item, opened, "HUKOU", ItemForm(state=ItemState.RECEIVED), by="周敏", today=today)
    act(mark_item, opened, "ASSET_PROOF", ItemForm(state=ItemState.NOT_APPLICABLE, reason="见系统"), by="", today=today)
    act(settle_condition, opened, "marital", "married")
    text = copy(due=date(2026, 3, 16)).text
    assert "2026 年 3 月 16 日" in text
    assert "请配偶带身份证原件到场" in text
    assert "户口簿\n" not in text
    assert "家庭资产证明" not in text
    assert text.index("【") < text.index("营业执照")
    everything = copy(everything=True).text
    assert "户口簿\n" in everything
    assert "家庭资产证明" not in everything


def test_what_hangs_on_an_answer_stands_apart_with_the_condition(copy):
    text = copy().text
    assert text.index("可能") < text.index("配偶居民身份证")
    assert "已婚" in text


def test_dates_and_months_are_worked_out_to_the_committee_day(copy):
    text = copy().text
    assert "2025 年 3 月至 2026 年 2 月" in text
    assert "2026 年 2 月 16 日" in text  # the household's papers: thirty days before the committee


def test_the_paper_names_whom_to_call_and_the_message_holds_no_number(copy):
    printed = copy()
    words, pages = words_of(printed.pdf)
    assert "13912345678" in words
    assert "城南支行" in words
    assert pages <= 2
    assert "13912345678" not in printed.text
    assert printed.text.endswith("城南支行 周敏")


def test_it_speaks_english_too(copy):
    text = copy("en").text
    assert "Please bring" in text
    assert "老王家常菜馆" in text
    hanzi = [line for line in text.splitlines() if any("\u4e00" <= char <= "\u9fff" for char in line)]
    assert all("老王家常菜馆" in line or "周敏" in line for line in hanzi)


def test_markup_and_numbers_in_a_name_do_no_harm(act, ask, today, catalog):
    form = ProspectForm(name="<b>&王 𠮷 13800136207😀" * 3)
    opened = act(open_application, act(add_prospect, form, today=today), FORM, today=today, catalog=catalog)
    printed = ask(
        print_client_copy, opened, everything=True, due=None, today=today, catalog=catalog,
        translate=translator("zh_CN"), language="zh_CN",
    )  # fmt: skip
    assert "13800136207" not in printed.text + words_of(printed.pdf)[0]


def test_a_reminder_is_a_task_for_the_client(act, ask, opened, wang_party, today):
    due = today + timedelta(days=2)
    task = act(remind_client, opened, due=due, title="提醒客户：3 份材料", note="身份证", today=today)
    found = ask(lambda session: session.get_one(Task, task))
    assert (found.party_id, found.kind, found.due, found.title) == (wang_party, "document", due, "提醒客户：3 份材料")
    assert ask(open_reminders, wang_party) == [due]
    with pytest.raises(UserError):
        act(remind_client, opened, due=today - timedelta(days=1), title="x", note="", today=today)
