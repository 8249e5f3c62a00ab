import json
from datetime import date
from decimal import Decimal

import pytest

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.models.party import PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.models.workpaper import FindingRow
from cmdesk.services.application_roles import add_person
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.bin import list_bin
from cmdesk.services.bin_acts import restore
from cmdesk.services.checklist import settle_condition
from cmdesk.services.facts import FactForm, write_fact
from cmdesk.services.gesture import perform, undo
from cmdesk.services.history_details import gesture_detail
from cmdesk.services.parties import NewParty
from cmdesk.services.relations import RelationForm, add_relation
from cmdesk.services.visit import VisitForm, record_visit
from cmdesk.services.visits import Said
from cmdesk.services.workpaper import (
    RowForm,
    add_rows,
    change_row,
    delete_rows,
    explain,
    move_row,
    read_workpaper,
    say_empty,
    write_finding,
)
from cmdesk.services.workpaper_standing import missing, read_paper, section_of
from cmdesk.services.workpaper_take import take_findings, take_rows

KNOWN = AnswerState.KNOWN
ENGLISH = translator("en")
MENU = '[{"category": "热菜", "share": "55", "cost": "40"}, {"category": "酒水", "share": "45", "cost": "55"}]'


@pytest.fixture
def asked(act, wang, today, catalog):
    """Return an application of a restaurant."""
    form = ApplicationForm(
        product="PB_MORT_BIZ", amount=Decimal(600_000), term_months=36, annual_rate=Decimal("0.042"),
        repayment="annuity", guarantee="mortgage",
    )  # fmt: skip
    return act(open_application, wang, form, today=today, catalog=catalog)


@pytest.fixture
def write(act, asked, today, catalog):
    """Write a field of the work paper."""
    return lambda code, form: act(write_finding, asked, code, form, today=today, catalog=catalog)


@pytest.fixture
def add(act, asked, today, catalog):
    """Add lines to a table of the work paper."""
    return lambda code, *forms: act(add_rows, asked, code, forms, today=today, catalog=catalog)


@pytest.fixture
def paper(ask, asked, today, catalog):
    """Return the work paper as it stands."""
    return lambda: ask(read_workpaper, asked, today=today, catalog=catalog)


def test_a_finding_is_kept_in_yuan_with_its_evidence(write, paper):
    write("household_spend", FactForm(state=KNOWN, value="0.65", grade="D", source="口述", as_of=date(2026, 3, 10)))
    line = paper().fields["household_spend"]
    assert (line.state, line.value, line.grade, line.source) == (KNOWN, "6500.00", "D", "口述")
    write("household_spend", FactForm(state=AnswerState.DECLINED, source="不愿说"))
    assert (paper().fields["household_spend"].state, paper().fields["household_spend"].value) == (
        AnswerState.DECLINED,
        "",
    )
    write("household_spend", FactForm(state=None))
    assert paper().fields["household_spend"].state is None


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("household_spend", FactForm(state=KNOWN, value="很多")),
        ("household_spend", FactForm(state=KNOWN, value="-1")),
        ("household_spend", FactForm(state=KNOWN, value="1", grade="Z")),
        ("top_payer_share", FactForm(state=KNOWN, value="130")),
        ("opinion", FactForm(state=KNOWN, value="maybe")),
        ("reasons", FactForm(state=KNOWN, value="长" * 5001)),
        ("age", FactForm(state=KNOWN, value="12")),
        ("flow_months", FactForm(state=KNOWN, value="61")),
    ],
)
def test_what_does_not_fit_is_refused_and_leaves_nothing(write, paper, code, form):
    with pytest.raises(UserError):
        write(code, form)
    assert paper().fields[code].state is None


def test_lines_keep_their_order_and_only_what_is_known(add, paper, act, today, catalog):
    first, second = add(
        "borrowings",
        RowForm(cells={"lender": "样例银行", "kind": "other_bank", "balance": "12.5", "rate": "4.35"}, grade="A"),
        RowForm(cells={"lender": "弟弟", "kind": "private", "balance": "10", "end": "2026-12-31", "rate": ""}),
    )
    rows = paper().tables["borrowings"]
    assert [row.id for row in rows] == [first, second]
    assert rows[0].cells == {"lender": "样例银行", "kind": "other_bank", "balance": "125000.00", "rate": "0.0435"}
    assert "rate" not in rows[1].cells
    form = RowForm(cells={"lender": "弟弟", "kind": "private", "balance": "8"})
    act(change_row, second, form, today=today, catalog=catalog)
    assert paper().tables["borrowings"][1].cells["balance"] == "80000.00"
    act(delete_rows, [first])
    assert [row.id for row in paper().tables["borrowings"]] == [second]


def test_of_pasted_lines_all_are_taken_or_none(add, paper):
    with pytest.raises(UserError, match="余额"):
        add(
            "borrowings",
            RowForm(cells={"lender": "样例银行", "kind": "other_bank", "balance": "12.5"}),
            RowForm(cells={"lender": "弟弟", "kind": "private"}),
        )
    assert paper().tables["borrowings"] == ()


def test_an_explanation_is_kept_until_it_is_emptied(act, asked, paper):
    act(explain, asked, "ratio:cash_ratio", " 月末集中付货款 ")
    assert paper().explanations == {"ratio:cash_ratio": "月末集中付货款"}
    act(explain, asked, "ratio:cash_ratio", " ")
    assert paper().explanations == {}


def test_a_figure_below_zero_is_kept_where_its_field_allows_it(write, paper):
    write("equity_revaluation", FactForm(state=KNOWN, value="-12.5"))
    assert paper().fields["equity_revaluation"].value == "-125000.00"
    with pytest.raises(UserError):
        write("self_funded", FactForm(state=KNOWN, value="-1"))


def test_shares_of_one_whole_never_pass_it(add, paper, act, today, catalog):
    (first, _second) = add("shareholders", share("王建国", "60"), share("李秀芬", "40"))
    with pytest.raises(UserError, match="110 %"):
        add("shareholders", share("王建军", "10"))
    with pytest.raises(UserError, match="101 %"):
        act(change_row, first, share("王建国", "61"), today=today, catalog=catalog)
    assert [row.cells["share"] for row in paper().tables["shareholders"]] == ["0.6", "0.4"]


def share(name, percent):
    return RowForm(cells={"name": name, "share": percent})


def test_lines_are_moved_within_their_table(add, paper, act):
    ids = add("swot", *(RowForm(cells={"side": "strength", "words": words}) for words in "甲乙丙"))

    def order():
        return "".join(row.cells["words"] for row in paper().tables["swot"])

    act(move_row, ids[2], -1)
    assert order() == "甲丙乙"
    act(move_row, ids[0], 9)
    assert order() == "丙乙甲"
    act(move_row, ids[2], -1)
    assert order() == "丙乙甲"


def test_a_table_says_that_there_is_none_until_it_has_lines(act, add, asked, paper, today, catalog):
    say = {"today": today, "catalog": catalog}
    act(say_empty, asked, "borrowings", AnswerState.NONE, **say)
    assert paper().empty == {"borrowings": AnswerState.NONE}
    add("borrowings", RowForm(cells={"lender": "弟弟", "kind": "private", "balance": "10"}))
    assert paper().empty == {}
    with pytest.raises(UserError, match="现有融资"):
        act(say_empty, asked, "borrowings", AnswerState.DECLINED, **say)
    act(say_empty, asked, "guarantees_given", AnswerState.DECLINED, **say)
    act(say_empty, asked, "guarantees_given", None, **say)
    assert paper().empty == {}


def test_what_the_application_says_is_proposed_and_taken_over(act, asked, paper, today, catalog):
    fields = paper().fields
    told = {code: line.proposal.value for code, line in fields.items() if line.proposal is not None}
    assert told == {
        "proposed_amount": "600000.00", "proposed_term": "36", "proposed_rate": "0.042000",
        "proposed_repayment": "annuity", "proposed_guarantee": "mortgage",
    }  # fmt: skip
    assert act(take_findings, asked, list(told), today=today, catalog=catalog) == len(told)
    kept = paper().fields
    assert {code: kept[code].value for code in told} == told
    assert kept["proposed_amount"].proposal is None


def test_what_a_visit_told_is_proposed_with_its_evidence(act, wang_party, paper, today, catalog):
    said = {
        "close_stock": Said(state=KNOWN, value="10500", grade="C"),
        "menu": Said(state=KNOWN, value=MENU, grade="B"),
    }
    visit = VisitForm(day=today, question_set="catering", answers=said)
    visited = act(record_visit, wang_party, visit, today=today, catalog=catalog)
    found = paper()
    proposal = found.fields["stock_counted"].proposal
    assert (proposal.value, proposal.grade, proposal.visit_id) == ("10500", "C", visited)
    assert [(row.cells, row.grade) for row in found.row_proposals["products"]] == [
        ({"name": "热菜", "share": "0.55"}, "B"),
        ({"name": "酒水", "share": "0.45"}, "B"),
    ]


def test_family_and_owners_are_proposed_from_the_relations(act, asked, wang_party, paper, today, catalog):
    for role, name, part in (
        ("spouse", "李秀芬", None),
        ("owner", "王建国", Decimal("0.6")),
        ("supplier", "刘记", None),
    ):
        other = NewParty(name=name, kind=PartyKind.PERSON)
        act(add_relation, wang_party, RelationForm(role=role, other=other, share=part), catalog=catalog)
    found = paper().row_proposals
    assert [row.cells for row in found["household_members"]] == [{"name": "李秀芬", "relation": "配偶"}]
    assert [row.cells for row in found["shareholders"]] == [{"name": "王建国", "share": "0.6"}]
    act(take_rows, asked, "household_members", today=today, catalog=catalog)
    assert [row.cells["name"] for row in paper().tables["household_members"]] == ["李秀芬"]
    assert paper().row_proposals.get("household_members", ()) == ()


def test_guarantors_and_mortgagors_come_from_the_roles(act, asked, paper, today, catalog):
    for role, name in (("guarantor", "王建军"), ("mortgagor", "李秀芬")):
        act(add_person, asked, role, name=name, kind=PartyKind.PERSON, catalog=catalog)
    found = paper().row_proposals
    assert [row.cells for row in found["guarantors"]] == [{"name": "王建军", "amount": "600000.00"}]
    assert [row.cells for row in found["collateral"]] == [{"owner": "李秀芬"}]
    assert [row.cells["name"] for row in found["global_cash"]][-1] == "王建军"
    assert act(take_rows, asked, "collateral", today=today, catalog=catalog) == []  # what it is worth nobody knows


def test_who_is_lacking_is_proposed_beside_the_lines_there_are(act, asked, add, paper, catalog):
    for name in ("王建军", "李秀芬"):
        act(add_person, asked, "guarantor", name=name, kind=PartyKind.PERSON, catalog=catalog)
    add("guarantors", RowForm(cells={"name": "王建军", "amount": "60"}))
    assert [row.cells["name"] for row in paper().row_proposals["guarantors"]] == ["李秀芬"]
    add("guarantors", RowForm(cells={"name": "李秀芬（配偶）", "amount": "60"}))
    assert paper().row_proposals["guarantors"] == ()


def test_a_borrower_who_mortgages_is_proposed_as_owner(act, asked, paper):
    act(settle_condition, asked, "mortgagor", "borrower")
    assert [row.cells for row in paper().row_proposals["collateral"]] == [{"owner": "王建国"}]


def test_the_age_is_told_by_the_controllers_number(act, wang_party, paper, today, catalog):
    write = {"today": today, "catalog": catalog}
    act(write_fact, wang_party, "consent_sensitive", FactForm(state=KNOWN, value="true"), **write)
    act(write_fact, wang_party, "controller_id", FactForm(state=KNOWN, value="11010519491231002X"), **write)
    assert paper().fields["age"].proposal.value == "76"


def test_a_chapter_counts_what_is_known_declined_and_missing(write, add, act, ask, asked, today, catalog):
    def chapter(section):
        return ask(read_paper, asked, today=today, catalog=catalog).chapters[section]

    before = chapter("S10")
    assert before.missing == ("finding:first_source", "finding:second_source", "finding:self_funded", "table:purposes")
    write("first_source", FactForm(state=KNOWN, value="经营收入"))
    write("second_source", FactForm(state=AnswerState.DECLINED))
    add("purposes", RowForm(cells={"item": "装修", "amount": "58", "contract": "true"}))
    after = chapter("S10")
    assert (after.known, after.declined, after.unknown) == (2, 1, 1)
    assert after.missing == ("finding:self_funded",)
    found = missing(ask(read_paper, asked, today=today, catalog=catalog))
    assert found.index("profile:controller") < found.index("finding:self_funded") < found.index("declaration")


def test_five_c_want_a_line_for_each(add, ask, asked, today, catalog):
    def lacks():
        return "table:five_c" in missing(ask(read_paper, asked, today=today, catalog=catalog))

    codes = list(catalog.memo.five_c)
    add("five_c", *(RowForm(cells={"item": code, "score": "80", "basis": "依据"}) for code in codes[:-1]))
    assert lacks()
    add("five_c", RowForm(cells={"item": codes[-1], "score": "80", "basis": "依据"}))
    assert not lacks()


@pytest.mark.parametrize(
    ("place", "section"),
    [
        ("finding:opinion", "S13"), ("table:borrowings", "S08"), ("profile:staff", "S02"),
        ("explain:check:sales", "S07"), ("explain:ratio:debt_asset", "S05"), ("declaration", "S14"),
        ("chapter:S09", "S09"), ("finding:nothing", ""), ("", ""),
    ],
)  # fmt: skip
def test_every_place_leads_to_its_chapter(catalog, place, section):
    assert section_of(place, catalog) == section


def test_a_deleted_line_reads_well_in_the_bin_and_comes_back(act, add, ask, paper, book, catalog):
    cells = {"lender": "样例银行", "kind": "other_bank", "balance": "12.5", "rate": "4.35"}
    (row,) = add("borrowings", RowForm(cells=cells, grade="A"))
    deleting = perform(book, message("test", "Test"), delete_rows, [row])
    (entry,) = ask(list_bin, catalog=catalog)
    told = entry.title.read(ENGLISH)
    assert told.endswith("样例银行")
    assert "Borrowings" in told
    change = ask(gesture_detail, deleting.number, catalog=catalog).rows[0]
    words = {
        str(field.name): field.before if isinstance(field.before, str) else field.before.read(ENGLISH)
        for field in change.fields
    }
    assert words["Cells"].startswith(
        "Lender 样例银行, Kind Loan of another bank, Balance CNY 125,000.00, Annual rate 4.35 %"
    )
    act(restore, entry.number, catalog=catalog)
    assert [each.cells["lender"] for each in paper().tables["borrowings"]] == ["样例银行"]


def test_a_paste_is_undone_in_one(book, add, paper):
    add("swot", *(RowForm(cells={"side": "threat", "words": words}) for words in "甲乙丙"))
    undo(book)
    assert paper().tables["swot"] == ()


def test_a_line_keeps_what_the_catalog_has_no_column_for(act, ask, asked, add, paper, today, catalog):
    (row,) = add("guarantors", RowForm(cells={"name": "王建军", "amount": "60"}))
    kept = ask(lambda session: session.get(FindingRow, row).cells)

    def of_another_catalog(session):
        session.get(FindingRow, row).cells = json.dumps(json.loads(kept) | {"rating": "AA"})

    act(of_another_catalog)
    act(change_row, row, RowForm(cells={"name": "王建军", "amount": "50"}), today=today, catalog=catalog)
    cells = json.loads(ask(lambda session: session.get(FindingRow, row).cells))
    assert (cells["rating"], cells["amount"]) == ("AA", "500000.00")
