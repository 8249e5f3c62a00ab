"""The list of customers filtered, kept as a view, deleted, in a workbook and on paper."""

from datetime import timedelta

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from cmdesk.core.errors import UserError
from cmdesk.core.masking import whole
from cmdesk.models.party import PartyKind
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.customer import CustomerForm, add_customer, delete_many
from cmdesk.services.customer_papers import export_customers, print_customers
from cmdesk.services.customer_query import CustomerQuery, from_json
from cmdesk.services.customers import count_customers, count_saved, ids_of, list_customers
from cmdesk.services.list_query import to_json
from cmdesk.services.party_papers import PaperForm, add_paper
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.saved_views import save_view
from cmdesk.services.visit import VisitForm, record_visit

CODE = "92500000MA5U1X2Y3A"
SHOWN = {"kind", "phone", "address", "credit_code", "next_date", "added"}


@pytest.fixture
def four(act, ask, today, catalog):
    """Write a restaurant with a prospect, one with an application, a person, and one without anything."""
    place = {"industry": "catering", "address": "渝北区龙山路 1 号"}
    form = ProspectForm(name="老王菜馆", contact="王建国", phone="13912345678", **place)
    act(add_prospect, form, today=today)
    applied = act(add_prospect, ProspectForm(name="启明五金", kind=PartyKind.ENTERPRISE), today=today)
    act(open_application, applied, ApplicationForm(product="PB_MORT_BIZ"), today=today, catalog=catalog)
    act(add_customer, CustomerForm(name="陈一", kind=PartyKind.PERSON, phone="13800136207"))
    act(add_customer, CustomerForm(name="=刘记<b>", credit_code=CODE))
    return {line.name: line.id for line in ask(list_customers, CustomerQuery(), today=today, catalog=catalog)}


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ({"kinds": ("person",)}, "陈"),
        ({"kinds": ("person", "enterprise")}, "启陈"),
        ({"industries": ("catering",)}, "老"),
        ({"industries": ("",)}, "=启陈"),
        ({"having": ("application",)}, "启"),
        ({"having": ("prospect",), "kinds": ("individual_business",)}, "老"),
        ({"missing": ("phone",)}, "=启"),
        ({"missing": ("contact", "code")}, "启"),
        ({"unseen_days": 30}, "=启老陈"),
        ({"kinds": ("no such kind",)}, ""),
        ({"search": "菜馆", "missing": ("phone",)}, ""),
    ],
)
def test_filters(ask, four, today, catalog, query, left):
    query = CustomerQuery(**query)
    found = ask(list_customers, query, today=today, catalog=catalog)
    assert "".join(sorted(line.name[0] for line in found)) == left
    assert ask(count_customers, query, today=today, catalog=catalog) == len(left)
    assert ask(ids_of, query, today=today, catalog=catalog) == [line.id for line in found]


def test_a_visit_and_a_paper_are_filtered_by_their_days(act, ask, four, today, catalog):
    def left(**query):
        found = ask(list_customers, CustomerQuery(**query), today=today, catalog=catalog)
        return "".join(sorted(line.name[0] for line in found))

    visited = VisitForm(day=today - timedelta(days=31), question_set="catering")
    act(record_visit, four["老王菜馆"], visited, today=today, catalog=catalog)
    assert left(unseen_days=30) == "=启老陈"
    assert left(unseen_days=31) == "=启陈"
    act(add_paper, four["陈一"], PaperForm(document="BIZ_LICENSE", expires_on=today + timedelta(days=5)))
    act(add_paper, four["启明五金"], PaperForm(document="BIZ_LICENSE", expires_on=today - timedelta(days=1)))
    assert left(papers="soon") == "启陈"
    assert left(papers="expired") == "启"


def test_a_view_keeps_the_query_and_what_cannot_be_read_asks_for_everything(act, ask, four, today, catalog):
    query = CustomerQuery(kinds=("person",), missing=("address",), unseen_days=30, order="added", search="陈")
    assert from_json(to_json(query)) == query
    assert query.cleared() == CustomerQuery(search="陈", order="added")
    act(save_view, "customers", "个人", to_json(query))
    ((view, count),) = ask(count_saved, today=today, catalog=catalog)
    assert (view.name, count) == ("个人", 1)
    for kept in ("", "{", "[]", '{"kinds": 3}', '{"view": "x", "order": "1e99", "missing": ["?"], "unseen_days": -1}'):
        assert from_json(kept) == CustomerQuery()


def test_those_with_an_application_stay_when_many_are_deleted(act, ask, four, today, catalog):
    done = act(delete_many, list(four.values()))
    assert done.count == 3
    assert [each.name for each in done.refused] == ["启明五金"]
    assert [line.name for line in ask(list_customers, CustomerQuery(), today=today, catalog=catalog)] == ["启明五金"]
    with pytest.raises(UserError):
        act(delete_many, [four["启明五金"]])


def test_a_workbook_has_the_columns_that_show_and_is_masked_unless_whole(ask, four, tmp_path, today, catalog):
    def written(**how):
        path = tmp_path / "list.xlsx"
        said = {"shown": SHOWN, "today": today, "catalog": catalog, "translate": lambda _context, text: text}
        assert ask(export_customers, list(four.values()), path, **said, **how) == 4
        rows = list(load_workbook(path).worksheets[0].iter_rows(min_row=3, values_only=True))
        return {row[1]: dict(zip(rows[0], row, strict=True)) for row in rows}

    masked, clear = written(), written(hide=whole)
    assert list(masked["客户名称"]) == [
        "序号", "客户名称", "客户类型", "手机号", "地址", "统一社会信用代码", "下次跟进日", "下一步动作", "建档日期",
    ]  # fmt: skip
    assert masked["老王菜馆"]["手机号"] == "139****5678"
    assert clear["老王菜馆"]["手机号"] == "13912345678"
    assert masked["=刘记<b>"]["统一社会信用代码"] == CODE  # by default a rule masks nothing of it


def test_a_print_has_every_client_masked(ask, four, today, catalog):
    pdf = ask(
        print_customers,
        list(four.values()),
        shown=SHOWN,
        today=today,
        catalog=catalog,
        translate=lambda _context, text: text,
        language="zh_CN",
    )
    document = PdfDocument(pdf)
    width, height = document[0].get_size()
    said = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert width > height
    assert all(name in said for name in four)
    assert "139****5678" in said
    assert "13912345678" not in said
