import re
import shutil

import pytest

from cmdesk.core.catalog import load
from cmdesk.core.errors import UserError
from cmdesk.core.paths import resources
from cmdesk.core.translation import translator


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(resources() / "catalog", tmp_path / "catalog")


def change(folder, file, old, new):
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")


def test_a_bank_may_change_its_catalog(folder):
    change(folder, "products.toml", "amount_max_wan = 1000", "amount_max_wan = 800.5")
    change(folder, "checklists.toml", '{ doc = "FLOW_PERSON" }', '{ doc = "FLOW_PERSON", periods = 18 }')
    catalog = load(folder)
    assert str(catalog.products["PB_MORT_BIZ"].amount_max_wan) == "800.5"
    assert next(i for i in catalog.checklist_of("PB_MORT_BIZ").items if i.doc == "FLOW_PERSON").periods == 18
    assert load().products["PB_MORT_BIZ"].amount_max_wan == 1000


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("products.toml", 'category = "贷款"\n', "", ", line {heading}, product PB_MORT_BIZ: “category” is missing."),
        ("products.toml", "term_min = 1", "term_minimum = 1", ", line {line}, product PB_MORT_BIZ: “term_minimum” i"),
        ("products.toml", "term_min = 1", 'term_min = "1"', ", line {line}, product PB_MORT_BIZ, term_min: The valu"),
        ("products.toml", '"bank"', '"post"', ", line {line}, product PB_MORT_BIZ, institution: “post” is not allow"),
        ("products.toml", "term_min = 1", "term_min = 400", ", line {heading}, product PB_MORT_BIZ: The limits cont"),
        ("products.toml", '["mortgage"]', '["pawn"]', ", line {line}, product PB_MORT_BIZ, guarantees: “pawn” leads"),
        ("products.toml", '"annuity"', '"monthly"', ", line {line}, product PB_MORT_BIZ, repayments: “monthly” lead"),
        ("products.toml", 'checklist = "CO_WC"', 'checklist = "CO_W"', ", line {line}, product CO_WC, checklist: “C"),
        ("products.toml", '["CO_LG"]', '["CO_L"]', ", line {line}, need_rule contract_perform, products: “CO_L” lea"),
        ("products.toml", '"staff>=5"', '"staff>=5 and"', ", line {line}, column 21, need_rule payroll, expr: The ex"),
        ("products.toml", '"PB_CREDIT_BIZ"', '"PB_MORT_BIZ"', ", line {heading}, product PB_MORT_BIZ: It stands twi"),
        ("products.toml", "[meta]", "[meta", ", line {line}, column 6: This is not TOML: a quote or bracket is not "),
        ("checklists.toml", 'doc = "HUKOU"', 'doc = "HUKO"', ", line {line}, checklist PB_MORT_BIZ, HUKO: “HUKO” le"),
        ("checklists.toml", 'doc = "HUKOU"', 'doc = "MARRIAGE"', ", line {heading}, checklist PB_MORT_BIZ, items MA"),
        ("checklists.toml", "==married", "==maried", ", line {line}, column 43, checklist PB_MORT_BIZ, ID_SPOUSE, wh"),
        ("checklists.toml", "marital==", "maritl==", ", line {line}, column 34, checklist PB_MORT_BIZ, ID_SPOUSE, w"),
        ("checklists.toml", 'doc = "HUKOU",', 'doc = "HUKOU", periods = 3,', ", line {line}, checklist PB_MORT_BIZ,"),
        ("checklists.toml", "validity_days = 90\n", "", ", line {heading}, document SHAREHOLDERS: The validity does"),
        ("checklists.toml", 'giver = "client"', 'giver = "uncle"', ", line {line}, document ID_BORROWER, giver: “un"),
        ("question_sets.toml", '"seats"', '"chairs"', ", line {heading}, column 49, industry catering, traffic, exp"),
        ("question_sets.toml", '"days_we"', '"days_wd"', ", line {line}, industry catering, questions days_wd: It s"),
        ("question_sets.toml", "share*cost", "share*costs", ", line {line}, column 71, industry catering, cost_rate"),
        ("question_sets.toml", 'type = "int"', 'type = "enum"', ", line {line}, industry catering, seats: An enum h"),
        ("question_sets.toml", 'type = "int"', 'type = "integer"', ", line {line}, industry catering, questions sea"),
        ("visit_types.toml", 'when = "has_qr"', 'when = "has_qrs"', ", line {line}, column 76, visit_type FIRST, pa"),
        ("visit_types.toml", "min = 2", 'min = "two"', ", line {line}, visit_type FIRST, photos site, min: The valu"),
        ("conditions.toml", 'type = "bool"', 'type = "enum"', ", line {heading}, condition household_register_neede"),
        ("memo_sections.toml", '"A1", "R3"', '"A1", "R4"', ", line {line}, approval A0, to: “R4” leads nowhere."),
        ("memo_sections.toml", "weight = 30", "weight = 31", ", line {heading}, five_c: The weights do not add up t"),
        ("pipeline.toml", '"CONTACTED", "NURTURE"', '"CALLED", "NURTURE"', ", line {line}, transition credit/NEW: “"),
        ("visit_types.toml", "good = 85", "good = 101", "note_quality: The limits contradict each other."),
        ("visit_types.toml", "timely = 10", "lucky = 10", "note_quality: “lucky” leads nowhere."),
        ("reminders.toml", "urgent_days = 30", "urgent_days = 91", "reminders.toml: The limits contradict each other."),
        ("pipeline.toml", 'on_visit = "VISITED"', 'on_visit = "SEEN"', ", line {line}, stage NEW, on_visit: “SEEN”"),
        ("pipeline.toml", '["SETTLED"]', '["ACTIVE"]', ", line {line}, transition credit/POST_LOAN: “ACTIVE” leads "),
        ("stages.toml", 'stage = ["MEMO"]', 'stage = ["SIGNED"]', ", line {heading}, row: No row covers MEMO with A"),
        ("stages.toml", 'status = "writing"', 'status = "typing"', ", line {line}, row 20, status: “typing” leads n"),
        ("relations.toml", "share_yes = 0.5", "share_yes = 5", "relation owner: A share is a fraction from 0 to 1."),
        ("relations.toml", "share_yes = 0.5", "share_yes = 0.1", "relation owner: The limits contradict each other."),
        ("relations.toml", "share = true\nshare_yes", "share_yes", "relation owner: Limits of a share need a relation"),
        ("relations.toml", 'group = "yes"', 'group = "maybe"', "relation controller, group: “maybe” is not allowed."),
        ("relations.toml", 'code = "sibling"', 'code = "parent"', "family parent: It stands twice"),
        ("relations.toml", 'inverse = "配偶"', 'inverse = "伴侣"', "relation spouse: A symmetric relation reads"),
        ("relations.toml", 'code = "distinct"', 'code = "apart"', "relation: “distinct” leads nowhere."),
        ("relations.toml", "count = 5", "count = 1", "referral_warning: The warning needs at least two borrowers"),
        ("terms.toml", "giver = [", "donor = [", ", line {line}: “donor” is unknown."),
        ("terms.toml", 'method = "flat"', 'method = "equal"', ", line {line}, repayment flat, method: “equal” is no"),
        ("ledgers.toml", 'primary_key = "lead_id"', 'primary_key = "id"', ", line {line}, ledger leads, primary_key"),
        ("ledgers.toml", 'key = "created_at"', 'key = "seq"', ", line {line}, ledger leads, columns seq: It stands "),
        ("ledgers.toml", 'source = "visit"', 'source = "visits"', ", line {line}, ledger visits, source: “visits” le"),
        ("ledgers.toml", 'from = "registered"', 'from = "born"', ", line {line}, ledger leads, columns, created_at, f"),
        ("ledgers.toml", 'from = "registered"', 'from = "phone"', "created_at, from: The value “phone” is of the "),
        ("ledgers.toml", ', from = "registered"', "", ", line {line}, ledger leads, columns, created_at: Say where th"),
        ("ledgers.toml", '- start", req', '- begin", req', ", line {line}, column 81, ledger visits, columns, dur"),
        ("ledgers.toml", '- start", req', '-", req', "duration, from: The expression “end -” cannot be used: "),
        ("ledgers.toml", "= today - state_since", "= today ** 2", "days_in_stage, from: The expression “today ** 2” "),
        ("ledgers.toml", 'order = ["-number"]', 'order = ["-words"]', ", line {line}, ledger visits, order: Rows ca"),
        ("ledgers.toml", 'frozen = "document"', 'frozen = "paper"', ", line {line}, ledger checklist, frozen: “paper”"),
        ("ledgers.toml", "width = 22", "width = 400", ", line {line}, ledger leads, columns, cust_name, width: A w"),
        ("ledgers.toml", 'format = "0%"', 'format = "<%"', ", line {line}, ledger leads, columns, probability, format"),
        ("ledgers.toml", "within = 3", "below = 3", "next_date, marks: “below” and “above” are for figures."),
        ("ledgers.toml", "within = 3 ", "within = 3, above = 1 ", "next_date, marks: A mark has exactly one of within"),
        ("ledgers.toml", 'is = ["完成"]', 'is = ["办完"]', ", line {line}, ledger visits, columns, followup_result"),
        ("ledgers.toml", 'from = "place", width = 18', 'from = "place", total = true', "place, total: This column can"),
        ("ledgers.toml", 'key = "prospects"', 'key = "visits"', "ledger visits, key: Another ledger is called “vis"),
        ("ledgers.toml", 'key = "act_id",', 'key = "act_id", from = "number",', "marketing, columns, act_id, from: “"),
        ("masking.toml", 'full_export = "reason"', 'full_export = "maybe"', ", line {line}, full_export: “maybe” is"),
        (
            "masking.toml", 'full_export = "reason"', "",
            ": “full_export” is missing.",
        ),
        ("profile.toml", "weight = 20", "weight = 21", "The weights do not add up to 100."),
        ("profile.toml", "yellow = 60", "yellow = 90", "limits: The limits contradict each other."),
        ("profile.toml", 'document = "LEASE"', 'document = "RENT"', "“RENT” leads nowhere."),
        ("profile.toml", '"consent_sensitive"', '"consent"', "“consent” leads nowhere."),
        ("profile.toml", 'group = "subject"', 'group = "subjects"', "“subjects” leads nowhere."),
        ("profile.toml", 'type = "date"', 'type = "day"', ", line {line}, field founded, type: “day” is not allowed."),
        ("profile.toml", 'kinds = ["person"]', 'kinds = ["human"]', "“human” leads nowhere."),
        ("profile.toml", 'column = "address"', 'column = "street"', "“street” leads nowhere."),
        ("profile.toml", 'from_answers = ["staff"]', 'from_answers = ["men"]', "“men” leads nowhere."),
        ("profile.toml", 'code = "paid_in"', 'code = "founded"', ", line {heading}, field founded: It stands twice"),
        ("profile.toml", 'type = "integer"', 'type = "choice"', "years_in_industry: A choice and a mix have choices"),
        ("profile.toml", 'type = "date_or_long"', 'type = "text"', "field license_end: Only a date can run out."),
        ("profile.toml", 'key = "share"', 'key = "part"', "“share” leads nowhere."),
        ("workpaper.toml", 'section = "S02"', 'section = "S99"', ", line {line}, part: “S99” leads nowhere."),
        ("workpaper.toml", '"registered_capital"', '"capital"', ", line {line}, part S02, profile: “capital” leads no"),
        ("workpaper.toml", 'group = "S03"', 'group = "S33"', ", line {line}, field age: “S33” leads nowhere."),
        ("workpaper.toml", "min = 16", "min = 116", ", line {heading}, field age: The limits contradict each other."),
        ("workpaper.toml", 'type = "prose"', 'type = "prose"\nmax = 9', "field credit_summary: Only a figure has limi"),
        ("workpaper.toml", 'from_book = "controller_age"', 'from_book = "age"', ", line {line}, field age, from_book:"),
        ("workpaper.toml", 'from_answers = ["margin"]', 'from_answers = ["gain"]', ", line {line}, field gm_counted:"),
        ("workpaper.toml", 'code = "swot"', 'code = "reasons"', "table reasons: A field has this code already: “reaso"),
        ("workpaper.toml", 'total = ["paid"]', 'total = ["note"]', ", line {line}, table shareholders, total: “note”"),
        ("workpaper.toml", 'whole = "share"', 'whole = "paid"', ", line {line}, table shareholders, whole: “paid” lea"),
        ("workpaper.toml", 'rows_from = "item"', 'rows_from = "score"', ", line {line}, table five_c, rows_from: “sco"),
        ("workpaper.toml", 'from_book = "owners"', 'from_book = "aunts"', ", line {line}, table shareholders, from_bo"),
        ("workpaper.toml", 'from_answer = "menu"', 'from_answer = "card"', ", line {line}, table products, from_answe"),
        ("workpaper.toml", 'from_column = "category"', 'from_column = "dish"', "table products, name, from_column: “d"),
        ("workpaper.toml", 'choices_from = "five_c"', "choices = []", "table five_c, item: A choice and a mix have ch"),
        ("workpaper.toml", "min = 1, max = 5", "min = 9, max = 5", "table risks, probability: The limits contradict e"),
        ("size_classes.toml", "medium = 500,", "medium = 5,", "The limits contradict each other."),
        ("size_classes.toml", '"farming"', '"fishing"', "“fishing” leads nowhere."),
        ("size_classes.toml", 'of = "staff"', 'of = "people"', "“people” is not allowed."),
        ("masking.toml", 'code = "plate"', 'code = "car"', ", line {heading}, field: “plate” is missing."),
        ("masking.toml", "start = 2", "start = -2", ", line {heading}, field plate: A count cannot be negative."),
        ("masking.toml", 'method = "tel"', 'method = "blur"', ", line {line}, field tel, method: “blur” is not allo"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_file_line_entry_and_reason(folder, file, old, new, told):
    """line: the one changed; before: the one above; heading: of the entry, or the line that shows the mistake.

    told begins right behind the file's name, or else is any part of what is said.
    """
    before = (folder / file).read_text("utf-8").split(old, 1)[0]
    change(folder, file, old, new)
    with pytest.raises(UserError) as caught:
        load(folder)
    said = str(caught.value)
    number = re.search(r", line ([0-9]+)", said)
    line = before.count("\n") + 1
    expected = told.format(line=line, before=line - 1, heading=number and number[1])
    assert said.startswith(file)
    assert said.startswith(file + expected) if told[0] in ",:" else expected.removeprefix(f"{file}, ") in said
    lines = (folder / file).read_text("utf-8").splitlines()
    if "{heading}" in told:
        assert lines[int(number[1]) - 1].lstrip().startswith(("[[", "{ doc", "{ code", "row = ["))
    chinese = caught.value.message.read(translator("zh_CN"))
    assert re.search(r"\b(line|nowhere|twice|allowed|belongs|The|An|This|It)\b", chinese) is None
    assert number is None or f"第 {number[1]} 行" in chinese


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a = 1\nb = [1,\n  2\n", 3, 4),
        ("a = 1\na = 2\n", 2, 6),
        ("a = yes\n", 1, 5),
        ('a = "x\n', 1, 7),
        ("[t]\n[t]\n", 2, 3),
    ],
)
def test_what_is_not_toml_is_told_with_its_place(folder, text, line, column):
    (folder / "stages.toml").write_text(text, "utf-8")
    with pytest.raises(UserError, match=rf"^stages.toml, line {line}, column {column}: This"):
        load(folder)


def test_the_place_inside_an_expression_is_told_only_where_it_is_sure(folder):
    for written, place in [
        ("'staff >= 5 && x'", "column 20"),
        ('"  staff >= 5 && x"', "column 22"),
        (r'''"staff >= 5 &\u0026 x"''', "need_rule payroll"),
        ('''"""\nstaff >= 5 && x"""''', "need_rule payroll"),
    ]:
        text = (resources() / "catalog" / "products.toml").read_text("utf-8")
        (folder / "products.toml").write_text(text.replace('"staff>=5"', written), "utf-8")
        with pytest.raises(UserError, match=rf"^products.toml, line [0-9]+, {place}"):
            load(folder)


def test_a_missing_or_unreadable_file_is_told(folder):
    (folder / "terms.toml").write_bytes("名称".encode("gb18030"))
    with pytest.raises(UserError, match=r"terms.toml: The file is not UTF-8 text\."):
        load(folder)
    (folder / "terms.toml").unlink()
    with pytest.raises(UserError, match=r"terms.toml: The file cannot be read\."):
        load(folder)


@pytest.mark.parametrize("name", ["seats", "rent", "weather"])
def test_a_question_cannot_hang_on_itself_on_a_later_one_or_on_nothing(folder, name):
    change(folder, "question_sets.toml", '{ var = "seats",', f'{{ var = "seats", when = "{name}>1",')
    with pytest.raises(UserError, match=rf"column 30, industry catering, seats, when: “{name}” leads nowhere"):
        load(folder)
