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
        ("products.toml", 'category = "贷款"\n', "", "products.toml, product PB_MORT_BIZ: “category” is missing."),
        ("products.toml", "term_min = 1", "term_minimum = 1", "product PB_MORT_BIZ: “term_minimum” is unknown."),
        ("products.toml", "term_min = 1", 'term_min = "1"', "product PB_MORT_BIZ, term_min: The value is of the wrong"),
        ("products.toml", '"bank"', '"post"', "product PB_MORT_BIZ, institution: “post” is not allowed."),
        ("products.toml", "term_min = 1", "term_min = 400", "product PB_MORT_BIZ: The limits contradict each other."),
        ("products.toml", '["mortgage"]', '["pawn"]', "product PB_MORT_BIZ: “pawn” leads nowhere."),
        ("products.toml", '"annuity"', '"monthly"', "product PB_MORT_BIZ: “monthly” leads nowhere."),
        ("products.toml", 'checklist = "CO_WC"', 'checklist = "CO_W"', "product CO_WC: “CO_W” leads nowhere."),
        ("products.toml", '["CO_LG"]', '["CO_L"]', "need_rule contract_perform: “CO_L” leads nowhere."),
        ("products.toml", '"staff>=5"', '"staff>=5 and"', "need_rule payroll: The expression “staff>=5 and” cannot"),
        ("products.toml", '"PB_CREDIT_BIZ"', '"PB_MORT_BIZ"', "product PB_MORT_BIZ: It stands twice."),
        ("products.toml", "[meta]", "[meta", "products.toml: This is not TOML"),
        ("checklists.toml", 'doc = "HUKOU"', 'doc = "HUKO"', "checklist PB_MORT_BIZ: “HUKO” leads nowhere."),
        ("checklists.toml", 'doc = "HUKOU"', 'doc = "MARRIAGE"', "checklist PB_MORT_BIZ MARRIAGE: It stands twice."),
        ("checklists.toml", "marital==", "maritl==", "checklist PB_MORT_BIZ, ID_SPOUSE: “maritl” leads nowhere."),
        ("checklists.toml", 'doc = "HUKOU",', 'doc = "HUKOU", periods = 3,', "PB_MORT_BIZ, HUKOU: Only a document"),
        ("checklists.toml", "validity_days = 90\n", "", "document SHAREHOLDERS: The validity does not fit"),
        ("checklists.toml", 'giver = "client"', 'giver = "uncle"', "document ID_BORROWER: “uncle” leads nowhere."),
        ("question_sets.toml", '"seats"', '"chairs"', "industry catering, traffic: “seats” leads nowhere."),
        ("question_sets.toml", '"days_we"', '"days_wd"', "industry catering days_wd: It stands twice."),
        ("question_sets.toml", "share*cost", "share*costs", "industry catering, cost_rate: “costs” leads nowhere."),
        ("question_sets.toml", 'type = "int"', 'type = "enum"', "industry catering, seats: An enum has choices"),
        ("question_sets.toml", 'type = "int"', 'type = "integer"', "catering, questions seats, type: “integer” is not"),
        ("visit_types.toml", 'when = "has_qr"', 'when = "has_qrs"', "FIRST, paycode: “has_qrs” leads nowhere."),
        ("visit_types.toml", "min = 2", 'min = "two"', "visit_type FIRST, photos site, min: The value is of the wrong"),
        ("conditions.toml", 'type = "bool"', 'type = "enum"', "household_register_needed: An enum has choices"),
        ("memo_sections.toml", '"A1", "R3"', '"A1", "R4"', "approval A0: “R4” leads nowhere."),
        ("memo_sections.toml", "weight = 30", "weight = 31", "five_c: The weights do not add up to 100."),
        ("pipeline.toml", '"CONTACTED", "NURTURE"', '"CALLED", "NURTURE"', "transition NEW: “CALLED” leads nowhere."),
        ("pipeline.toml", '["SETTLED"]', '["ACTIVE"]', "transition POST_LOAN: “ACTIVE” leads nowhere."),
        ("stages.toml", 'stage = ["MEMO"]', 'stage = ["SIGNED"]', "row: No row covers MEMO with A0."),
        ("stages.toml", 'status = "writing"', 'status = "typing"', "“typing” leads nowhere."),
        ("terms.toml", "giver = [", "donor = [", "terms.toml: “donor” is unknown."),
        ("terms.toml", 'method = "flat"', 'method = "equal"', "repayment flat, method: “equal” is not allowed."),
        ("ledgers.toml", 'primary_key = "lead_id"', 'primary_key = "id"', "ledger leads: “id” leads nowhere."),
        ("ledgers.toml", 'key = "created_at"', 'key = "seq"', "ledger leads, columns seq: It stands twice."),
        ("profile.toml", "weight = 20", "weight = 21", "profile.toml, group: The weights do not add up to 100."),
        ("profile.toml", "yellow = 60", "yellow = 90", "profile.toml, limits: The limits contradict each other."),
        ("profile.toml", "expires_red_days = 30", "expires_red_days = 99", "limits: The limits contradict each other."),
        ("profile.toml", '"consent_sensitive"', '"consent"', "limits, consent: “consent” leads nowhere."),
        ("profile.toml", 'group = "subject"', 'group = "subjects"', "field name: “subjects” leads nowhere."),
        ("profile.toml", 'type = "date"', 'type = "day"', "field founded, type: “day” is not allowed."),
        ("profile.toml", 'kinds = ["person"]', 'kinds = ["human"]', "field identity_no: “human” leads nowhere."),
        ("profile.toml", 'column = "address"', 'column = "street"', "field address_biz: “street” leads nowhere."),
        ("profile.toml", 'from_answers = ["staff"]', 'from_answers = ["men"]', "field staff: “men” leads nowhere."),
        ("profile.toml", 'code = "paid_in"', 'code = "founded"', "field founded: It stands twice."),
        ("profile.toml", 'type = "integer"', 'type = "choice"', "years_in_industry: A choice and a mix have choices"),
        ("profile.toml", 'type = "date_or_long"', 'type = "text"', "field license_end: Only a date can run out."),
        ("profile.toml", 'key = "share"', 'key = "part"', "profile.toml, partner: “share” leads nowhere."),
        ("size_classes.toml", "medium = 500,", "medium = 5,", "A, revenue: The limits contradict each other."),
        ("size_classes.toml", '"farming"', '"fishing"', "size_class A: “fishing” leads nowhere."),
        ("size_classes.toml", 'of = "staff"', 'of = "people"', "IND, indicators 1, of: “people” is not allowed."),
        ("masking.toml", 'full_export = "reason"', 'full_export = "maybe"', "full_export: “maybe” is not allowed."),
        ("masking.toml", 'full_export = "reason"', "", "“full_export” is missing."),
        ("masking.toml", 'code = "plate"', 'code = "car"', "field: “plate” is missing."),
        ("masking.toml", "start = 2", "start = -2", "field plate: A count cannot be negative."),
        ("masking.toml", 'method = "tel"', 'method = "blur"', "field tel, method: “blur” is not allowed."),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_file_entry_and_reason(folder, file, old, new, told):
    change(folder, file, old, new)
    with pytest.raises(UserError) as caught:
        load(folder)
    assert str(caught.value).startswith(file)
    assert told in str(caught.value)
    assert "leads nowhere" not in caught.value.message.read(translator("zh_CN"))


def test_a_missing_or_unreadable_file_is_told(folder):
    (folder / "terms.toml").write_bytes("名称".encode("gb18030"))
    with pytest.raises(UserError, match=r"terms.toml: The file is not UTF-8 text\."):
        load(folder)
    (folder / "terms.toml").unlink()
    with pytest.raises(UserError, match=r"terms.toml: The file cannot be read\."):
        load(folder)
