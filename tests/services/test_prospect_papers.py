import io
from decimal import Decimal

import pypdfium2
from openpyxl import load_workbook

from cmdesk.core.masking import whole
from cmdesk.core.text import english
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.prospect_papers import export_prospects, print_prospects
from cmdesk.services.prospect_views import ids_of
from cmdesk.services.prospects import ProspectQuery


def some(act, today):
    forms = (
        ProspectForm(name="甲店", phone="13800130001", contact="王建国", wanted=Decimal(600_000)),
        ProspectForm(name="乙店", phone="13800130002", need="电话 13800130003", wanted=Decimal("12345.60")),
    )
    return [act(add_prospect, form, today=today) for form in forms]


def test_the_paper_form_has_the_clients_in_order_with_sums_and_no_whole_number(ask, act, today, catalog):
    some(act, today)
    ids = ask(ids_of, ProspectQuery(order="number", descending=True), today=today, catalog=catalog)

    def printed(**kwargs):
        pdf = ask(print_prospects, ids, today=today, catalog=catalog, translate=english, language="en", **kwargs)
        with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
            return document[0].get_textpage().get_text_bounded()

    text = printed()
    assert text.index("乙店") < text.index("甲店")
    assert "2 clients in all" in text
    assert "61.23" in text
    assert "138****0001" in text
    assert not [number for number in ("13800130001", "13800130002", "13800130003") if number in text]
    assert "王建国" not in text
    assert "13800130001" in printed(hide=whole)


def test_the_workbook_holds_just_those_chosen_in_their_order(ask, act, today, catalog, tmp_path):
    ids = some(act, today)
    path = tmp_path / "some.xlsx"
    wanted = [ids[1], ids[0]]
    assert ask(export_prospects, wanted, path, today=today, catalog=catalog, translate=english) == 2
    rows = list(load_workbook(path).active.iter_rows(min_row=4, values_only=True))
    assert [row[3] for row in rows[:2]] == ["乙店", "甲店"]
    assert rows[0][6] == "138****0002"
    assert ask(export_prospects, ids[:1], path, today=today, catalog=catalog, translate=english) == 1
