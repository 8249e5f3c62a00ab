import os
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cmdesk.core.catalog import load, load_with, use_pack
from cmdesk.core.errors import UserError
from cmdesk.core.translation import translator

EXAMPLE = Path(__file__).parents[1] / "data" / "pack"
HEAD = 'title = "Test"\nversion = "1"\n'


@pytest.fixture
def pack(tmp_path):
    """Make a pack of files given as keywords."""

    def make(head=HEAD, **files):
        folder = tmp_path / "bank"
        folder.mkdir()
        for name, text in {"pack": head, **files}.items():
            (folder / f"{name}.toml").write_text(text, "utf-8")
        return folder

    return make


def refusal(folder):
    with pytest.raises(UserError) as caught:
        load_with(folder)
    return str(caught.value)


def test_a_known_entry_keeps_what_the_pack_does_not_name():
    own, catalog = load(), load_with(EXAMPLE)
    loan = catalog.products["PB_MORT_BIZ"]
    assert (loan.amount_max_wan, loan.amount_min_wan, loan.name) == (Decimal(800), Decimal(10), "个人经营抵押贷")
    assert own.products["PB_MORT_BIZ"].amount_max_wan == Decimal(1000)
    assert catalog.documents["APPRAISAL"].validity_days == 180
    assert (own.full_export, catalog.full_export) == ("reason", "never")
    assert catalog.relations == own.relations


def test_new_entries_stand_last_or_where_they_are_put():
    catalog = load_with(EXAMPLE)
    products = list(catalog.products)
    assert products[products.index("CO_WC") + 1] == "SMART_ORDER"
    assert list(catalog.checklists)[-1] == "SMART_ORDER"
    assert [item.doc for item in catalog.checklist_of("SMART_ORDER").items] == [
        "BIZ_LICENSE", "ORDER_CONTRACT", "FLOW_CORP", "GUARANTOR_PACK",
    ]  # fmt: skip
    assert catalog.products["SMART_ORDER"].name == "订单贷" == translator("en")("catalog", "订单贷")


def test_entries_inside_entries_are_laid_over_each_other_too():
    own, catalog = load(), load_with(EXAMPLE)
    before = [item.doc for item in own.checklists["PB_CREDIT_BIZ"].items]
    after = [item.doc for item in catalog.checklists["PB_CREDIT_BIZ"].items]
    before.remove("HUKOU")
    before.insert(before.index("UTILITY") + 1, "TAX_CERT")
    assert after == before
    assert {item.doc: item.when for item in catalog.checklists["PB_CREDIT_BIZ"].items}["UTILITY"] == "amount>200000"
    restaurant = catalog.question_sets["catering"]
    assert not restaurant.question("takeaway_days").required
    assert restaurant.question("takeaway_days").text == "每月外卖营业天数"
    variables = [question.var for question in restaurant.questions]
    assert variables[variables.index("takeaway_days") + 1] == "delivery_staff"


def test_what_was_removed_is_offered_no_more_and_still_known_where_a_book_speaks_of_it():
    catalog = load_with(EXAMPLE)
    assert "CO_PROPERTY" not in catalog.products
    assert "CO_PROPERTY" not in list(catalog.products.values())
    assert catalog.products["CO_PROPERTY"].name == "经营性物业贷"
    assert catalog.products.get("CO_PROPERTY") is catalog.products["CO_PROPERTY"]
    assert catalog.checklist_of("CO_PROPERTY").items


def test_what_only_a_book_knows_is_shown_by_its_code_and_asks_for_nothing():
    catalog = load()
    assert catalog.products["SMART_ORDER"].name == "SMART_ORDER"
    assert catalog.checklist_of("SMART_ORDER").items == ()
    assert catalog.documents["ORDER_CONTRACT"].name == "ORDER_CONTRACT"
    assert catalog.visit_types["NIGHT"].photos == ()
    assert catalog.question_sets["fishing"].questions == ()
    assert catalog.terms["guarantee"]["pawn"].name == "pawn"
    assert catalog.products.get("SMART_ORDER") is None
    assert "SMART_ORDER" not in catalog.products
    with pytest.raises(KeyError):
        catalog.masking["iris"]


def test_the_pack_says_what_it_changes():
    pack = load_with(EXAMPLE).pack
    assert (pack.title, pack.version) == ("示例银行江州分行目录包", "2026-11-1")
    changes = {(change.entry, change.kind): change.fields for change in pack.changes}
    assert changes["product PB_MORT_BIZ", "changed"] == ("amount_max_wan", "amount_wan")
    assert changes["product CO_PROPERTY", "removed"] == ()
    assert ("document ORDER_CONTRACT", "added") in changes
    assert changes["checklist PB_CREDIT_BIZ, items UTILITY", "changed"] == ("when", "when_text")
    assert changes["", "changed"] == ("full_export",)
    assert load().pack is None


def test_an_entry_may_be_replaced_as_a_whole(pack):
    text = """
    [[checklist]]
    code = "CO_BA"
    replace = true
    name = "银承"
    borrower = "企业"
    items = [{ doc = "BIZ_LICENSE" }]
    """
    catalog = load_with(pack(checklists=text))
    assert [item.doc for item in catalog.checklists["CO_BA"].items] == ["BIZ_LICENSE"]
    assert catalog.pack.changes[0].kind == "replaced"


def test_lists_without_names_are_replaced(pack):
    rules = '[[visit_type]]\ncode = "FIRST"\nafter = "DUE"\ndefault_minutes = 25\n'
    catalog = load_with(pack(visit_types='photo_rules = ["一条"]\n' + rules + "[photo_limits]\nmetres = 500\n"))
    assert catalog.photo_rules == ("一条",)
    assert (catalog.photo_limits.hours, catalog.photo_limits.metres) == (2, 500)
    assert list(catalog.visit_types)[:2] == ["DUE", "FIRST"]
    assert len(catalog.visit_types["FIRST"].photos) == 3


def test_a_bank_asks_more_of_the_work_paper(pack):
    more = """
        [[part]]
        section = "S06"
        hint = "本行要看六个月"
        [[field]]
        code = "green_loan"
        group = "S10"
        name = "是否绿色贷款"
        type = "yes_no"
        [[table]]
        code = "borrowings"
        columns = [
            { code = "rate", required = true },
            { code = "purpose", name = "用途", type = "text", after = "kind" },
        ]
    """
    own, paper = load().workpaper, load_with(pack(workpaper=more)).workpaper
    assert (paper.parts["S06"].hint, paper.parts["S06"].profile) == ("本行要看六个月", own.parts["S06"].profile)
    assert paper.fields["green_loan"].group == "S10"
    columns = [column.code for column in paper.tables["borrowings"].columns]
    assert columns[:4] == ["lender", "kind", "purpose", "balance"]
    assert paper.tables["borrowings"].column("rate").required
    assert not own.tables["borrowings"].column("rate").required


def test_a_transition_is_known_by_pipeline_and_start(pack):
    text = '[[transition]]\npipeline = "credit"\nfrom = "REJECTED"\nrest_days = 180\n'
    catalog = load_with(pack(pipeline=text))
    assert catalog.pipeline.moves("credit", "REJECTED")["NURTURE"].rest_days == 180
    assert len(catalog.pipeline.transitions) == len(load().pipeline.transitions)


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (
            {"products": '[[product]]\ncode = "CO_WC"\nterm_limit = 3\n'},
            "bank/products.toml, line 3, product CO_WC: “term_limit” is unknown.",
        ),
        (
            {"products": '[[product]]\ncode = "CO_WC"\nterm_max = "60"\n'},
            "bank/products.toml, line 3, product CO_WC, term_max: The value is of the wrong kind",
        ),
        (
            {"products": '[[product]]\ncode = "CO_WC"\namount_max_wan = "many"\n'},
            "bank/products.toml, line 3, product CO_WC, amount_max_wan: The value is of the wrong kind: a number",
        ),
        (
            {"products": '\n[[product]]\ncode = "NEW"\nname = "新"\n'},
            "bank/products.toml, line 2, product NEW: “institution” is missing.",
        ),
        (
            {"products": '[[product]]\ncode = "CO_WC"\nchecklist = "WC"\n'},
            "bank/products.toml, line 3, product CO_WC, checklist: “WC” leads nowhere.",
        ),
        (
            {"checklists": '[[checklist]]\ncode = "CO_WC"\nitems = [\n  { doc = "HUKOU", when = "kin>" },\n]\n'},
            "bank/checklists.toml, line 4, column 32, checklist CO_WC, HUKOU, when: The expression “kin>”",
        ),
        (
            {"products": '[[product]]\ncode = "A"\n[[product]]\ncode = "A"\n'},
            "bank/products.toml, line 3, product A: It stands twice, first on line 1.",
        ),
        (
            {"products": '[[product]]\ncode = "A"\nremove = true\n'},
            "bank/products.toml, line 1, product A: “A” leads nowhere.",
        ),
        (
            {"products": '[[product]]\ncode = "CO_WC"\nremove = "yes"\n'},
            "bank/products.toml, line 3, product CO_WC, remove: Either true or false",
        ),
        (
            {"products": '[[product]]\ncode = "CO_WC"\nafter = "A"\n'},
            "bank/products.toml, line 3, product CO_WC, after: “A” leads nowhere.",
        ),
        (
            {"products": '[[product]]\nname = "无"\n'},
            "bank/products.toml, line 1, product: “code” is missing.",
        ),
        (
            {"products": 'product = ["CO_WC"]\n'},
            "bank/products.toml, line 1, product: “code” is missing.",
        ),
        ({"products": "[[product]]\ncode = 3\n"}, "bank/products.toml, line 1, product: “code” is missing."),
        ({"products": "[[product]]\ncode = ['A']\n"}, "bank/products.toml, line 1, product: “code” is missing."),
        (
            {"products": '[[product]]\ncode = "CO_WC"\nafter = ["CO_FA"]\n'},
            "bank/products.toml, line 3, product CO_WC, after: “['CO_FA']” leads nowhere.",
        ),
        ({"products": "product = 3\n"}, "bank/products.toml, line 1, product: The value is of the wrong kind"),
        ({"products": "[[products]]\n"}, "bank/products.toml, line 1: “products” is unknown."),
        (
            {"checklists": '[[checklist]]\ncode = "CO_WC"\nitems = [{ doc = "HUKOU", when = "site_rented > 3" }]\n'},
            "bank/checklists.toml, line 3, checklist CO_WC, HUKOU, when: “True” and “3” cannot be compared",
        ),
        (
            {"warning_signals": '[[signal]]\ncode = "RP03"\nexpr = "lease_renewed and staff"\n'},
            "bank/warning_signals.toml, line 3, signal RP03, expr: “1” is neither yes nor no.",
        ),
        (
            {"classification": '[[rule]]\ncode = "N0"\nexpr = "overdue_days + 1"\n'},
            "bank/classification.toml, line 3, rule N0, expr: The condition comes to “2”, neither yes nor no.",
        ),
        ({"produkte": ""}, "bank/produkte.toml: No file of the catalog has this name: products.toml, "),
        ({"head": 'title = "T"\n'}, "bank/pack.toml: “version” is missing."),
        ({"head": 'title = "T"\nversion = 1\n'}, "bank/pack.toml, line 2, version: The value is of the wrong kind"),
        ({"terms": 'need = [{ code = "loan", remove = true }]\n', "products": "["}, "bank/products.toml, line 1, col"),
    ],
)
def test_a_mistake_of_a_pack_is_told_with_its_own_file_and_line(pack, files, told):
    assert refusal(pack(**files)).startswith(told)


def test_removing_what_others_need_is_told_where_it_is_needed(pack):
    folder = pack(checklists='[[document]]\ncode = "HUKOU"\nremove = true\n')
    said = refusal(folder)
    assert said.startswith("checklists.toml, line ")
    assert "HUKOU: “HUKOU” leads nowhere: the pack removes it." in said


def test_a_folder_that_is_no_pack_is_refused(tmp_path):
    assert refusal(tmp_path / "none") == "none/pack.toml: The file cannot be read."


def test_the_pack_in_use_is_that_of_the_environment(monkeypatch, pack):
    monkeypatch.setenv("CMDESK_CATALOG", str(EXAMPLE))
    assert load().pack.title == "示例银行江州分行目录包"
    assert load() is load()
    monkeypatch.setenv("CMDESK_CATALOG", "")
    assert load().pack is None


def test_a_pack_with_a_mistake_is_not_used_at_all(monkeypatch, pack):
    monkeypatch.setenv("CMDESK_CATALOG", "")
    good = '[[product]]\ncode = "CO_WC"\nterm_max = 48\n'
    assert use_pack(str(pack(products=good, terms="need = 3\n"))) is not None
    assert (load().pack, load().products["CO_WC"].term_max, os.environ["CMDESK_CATALOG"]) == (None, 60, "")
    assert use_pack(str(EXAMPLE)) is None
    assert load().pack is not None


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_whatever_a_pack_holds_it_is_read_or_refused_with_its_file(tmp_path_factory, data):
    """Any value anywhere in a file of the program's own shape gives a catalog or an error a user can read."""
    file = data.draw(st.sampled_from(["products", "checklists", "question_sets", "terms", "masking", "pipeline"]))
    table = data.draw(st.sampled_from(["product", "checklist", "industry", "need", "field", "transition", "meta", "x"]))
    values = ["1", "true", '"CO_WC"', '"PB_CREDIT_BIZ"', "[]", "[1]", "{}", '[{ doc = "HUKOU", remove = true }]', '""']
    names = ["code", "items", "remove", "replace", "after", "name", "from", "when", "questions", "term_max"]
    chosen = data.draw(st.dictionaries(st.sampled_from(names), st.sampled_from(values), max_size=4))
    text = f"[[{table}]]\n" + "".join(f"{name} = {value}\n" for name, value in chosen.items())
    folder = tmp_path_factory.mktemp("packs") / "bank"
    folder.mkdir()
    (folder / "pack.toml").write_text(HEAD, "utf-8")
    (folder / f"{file}.toml").write_text(text, "utf-8")
    said = ""
    try:
        load_with(folder)
    except UserError as error:
        said = str(error)
    assert not said or ".toml" in said
