from decimal import Decimal
from itertools import product

import pytest

from cmdesk.core.catalog import load, shown_texts
from cmdesk.core.expressions import parse
from cmdesk.core.paths import resources
from cmdesk.core.translation import translator

CATALOG = load()

WHENS = {
    item.when: item.condition
    for checklist in CATALOG.checklists.values()
    for item in checklist.items
    if item.condition is not None
} | {
    photo.when: photo.condition
    for visit_type in CATALOG.visit_types.values()
    for photo in visit_type.photos
    if photo.condition is not None
}
ROUTES = [(questions, route) for questions in CATALOG.question_sets.values() for route in questions.routes]


def test_the_programs_own_catalog_is_read_once():
    assert load() is CATALOG


def test_every_entry_of_the_programs_own_catalog_leads_somewhere():
    assert load(resources() / "catalog").documents == CATALOG.documents  # load() itself does not look again


def test_entries_keep_the_order_of_the_file():
    assert list(CATALOG.stages.steps) == [
        "intent", "acceptance", "materials", "due_diligence", "report", "approval", "signing", "disbursement",
    ]  # fmt: skip
    assert list(CATALOG.question_sets) == [
        "catering", "retail", "manufacturing", "transport", "construction", "farming", "service",
    ]  # fmt: skip
    assert [checklist.items[0].doc for checklist in CATALOG.checklists.values()][:3] == [
        "ID_BORROWER", "ID_BORROWER", "BIZ_LICENSE",
    ]  # fmt: skip


@pytest.mark.parametrize("when", WHENS)
def test_every_condition_can_be_true_false_or_unknown(when):
    expression = WHENS[when]
    answers = {
        "bool": ["true", "false"],
        "number": ["0", "1000000000"],
        "percent": ["0", "0.99"],
    }
    asked = [CATALOG.conditions[name] for name in sorted(expression.names)]
    choices = [answers.get(one.type) or [choice.code for choice in one.choices] for one in asked]
    results = {
        expression.evaluate({one.code: one.fact(text) for one, text in zip(asked, texts, strict=True)}).value
        for texts in product(*choices)
    }
    assert results == {True, False}
    unknown = expression.evaluate({one.code: one.fact("") for one in asked})
    assert (unknown.value, unknown.missing) == (None, expression.names)


@pytest.mark.parametrize("rule", CATALOG.need_rules.values(), ids=lambda rule: rule.code)
def test_every_need_rule_can_be_true_false_or_unknown(rule):
    expression = parse(rule.expr)
    words = {"need_type": ["expand", "restock", "emergency", "refinance", "house"]}
    facts = [True, False, Decimal(-1), Decimal("0.0001"), Decimal(10), Decimal(10**6)]
    values = [words.get(name, facts) for name in sorted(expression.names)]
    results = {
        expression.evaluate(dict(zip(sorted(expression.names), row, strict=True))).value for row in product(*values)
    }
    assert {True, False} <= results
    assert expression.evaluate({}).value is None


@pytest.mark.parametrize(("questions", "route"), ROUTES, ids=lambda one: one.code)
def test_every_route_needs_all_its_variables(questions, route):
    facts = {name: Decimal("0.5") for name in route.expression.names}
    assert isinstance(route.expression.evaluate(facts).value, Decimal)
    for name in facts:
        result = route.expression.evaluate(facts | {name: None})
        assert (result.value, result.missing) == (None, {name})
    with pytest.raises(KeyError):
        questions.question("weather")


def test_sales_of_a_restaurant_by_four_routes():
    restaurant = CATALOG.question_sets["catering"]
    menu = [("0.55", "0.40"), ("0.20", "0.38"), ("0.15", "0.55"), ("0.10", "0.37")]
    (cost_rate,) = restaurant.derived
    facts = {
        name: Decimal(number)
        for name, number in {
            "seats": 60, "days_wd": 22, "days_we": 8, "turn_wd_lunch": "0.7", "turn_wd_dinner": "1.2",
            "turn_we_lunch": "0.9", "turn_we_dinner": "1.4", "avg_spend": 48, "takeaway_orders": 35,
            "takeaway_avg": 32, "takeaway_days": 30, "commission": "0.1875", "receipt_qr": 158600,
            "receipt_platform_net": 27300, "receipt_cash": 11800, "buy": 88500, "open_stock": 9000,
            "close_stock": 10500, "sets_used": 3650,
        }.items()
    }  # fmt: skip
    facts[cost_rate.var] = sum(
        cost_rate.expression.evaluate({"share": Decimal(share), "cost": Decimal(cost)}).value for share, cost in menu
    )
    results = {route.code: route.expression.evaluate(facts).value for route in restaurant.routes}
    assert {code: round(value, 2) for code, value in results.items()} == {
        "traffic": Decimal("206976.00"),
        "receipts": Decimal("204000.00"),
        "purchase": Decimal("209386.28"),
        "consumable": Decimal("208800.00"),
    }


def test_questions_stand_in_groups():
    groups = CATALOG.question_sets["catering"].groups
    assert list(groups) == ["基本情况", "客流与翻台", "收款", "采购与耗材", "人工与费用", "证照与其他"]
    for questions in CATALOG.question_sets.values():
        in_groups = [question for group in questions.groups.values() for question in group]
        assert in_groups == list(questions.questions), "a group is torn apart"
        assert all(questions.groups)


@pytest.mark.parametrize(
    ("visit", "facts", "photos"),
    [
        ("DUE", {"guarantee": "mortgage", "has_inventory": True, "has_qr": True, "industry": "catering"}, 14),
        ("DUE", {"guarantee": "credit", "has_inventory": False, "has_qr": True, "industry": "service"}, 9),
        ("FIRST", {"guarantee": "credit", "has_inventory": False, "has_qr": True, "industry": "service"}, 4),
    ],
)
def test_photos_a_visit_must_bring_home(visit, facts, photos):
    tags = CATALOG.visit_types[visit].photos
    assert sum(tag.min for tag in tags if not tag.condition or tag.condition.evaluate(facts).value) == photos


@pytest.mark.parametrize(
    ("pipeline", "stage", "to", "allowed"),
    [
        ("credit", "NEW", "CONTACTED", True),
        ("credit", "NEW", "DISBURSED", False),
        ("credit", "SUBMITTED", "MEMO", True),
        ("credit", "COLLECTING", "SUBMITTED", False),
        ("credit", "REJECTED", "NURTURE", True),
        ("credit", "BLACKLIST", "INTENT", False),
        ("credit", "VISITED", "BLACKLIST", True),
        ("credit", "BLACKLIST", "BLACKLIST", False),
        ("service", "COLLECTING", "OPENED", True),
        ("service", "COLLECTING", "DUE_DILIGENCE", False),
    ],
)
def test_moves_of_the_pipeline(pipeline, stage, to, allowed):
    assert (to in CATALOG.pipeline.moves(pipeline, stage)) is allowed
    assert (to in CATALOG.pipeline.allowed(stage, pipeline)) is allowed


def test_a_move_says_who_approves_it_and_after_what_rest():
    assert CATALOG.pipeline.moves("credit", "NEW")["BLACKLIST"].approver == "支行行长"
    assert CATALOG.pipeline.moves("credit", "REJECTED")["NURTURE"].rest_days == 90


@pytest.mark.parametrize(
    ("stage", "approval", "step", "status", "end"),
    [
        ("NEW", None, "意向", None, ""),
        ("INTENT", "A0", "受理", "受理", ""),
        ("COLLECTING", None, "收集材料", None, ""),
        ("COLLECTING", "A0", "收集材料", "受理", ""),
        ("DUE_DILIGENCE", "A0", "尽职调查", "尽调", ""),
        ("MEMO", "A0", "调查报告", "撰写", ""),
        ("SUBMITTED", "A1", "审批", "上报", ""),
        ("SUBMITTED", "A5", "审批", "审查", ""),
        ("SUBMITTED", "R1", "审批", "补件", ""),
        ("APPROVED", "A7", "签约", "批复", ""),
        ("SIGNED", "A8", "放款", "批复", ""),
        ("DISBURSED", "A9", "放款", "批复", "finished"),
        ("REJECTED", "R2", "审批", "否决", "halted"),
        ("LOST", "R3", "调查报告", "撤回", "halted"),
        ("LOST", None, "意向", None, "halted"),
    ],
)
def test_where_an_application_stands(stage, approval, step, status, end):
    standing = CATALOG.stages.standing(stage, approval)
    assert standing.step.name == step
    assert (standing.status.name if standing.status else None) == status
    assert (standing.halted, standing.finished) == (end == "halted", end == "finished")


def test_limits_of_a_product_are_numbers_beside_the_prose():
    loan = CATALOG.products["PB_MORT_BIZ"]
    assert (loan.amount_min_wan, loan.amount_max_wan) == (10, 1000)
    assert (loan.term_min, loan.term_usual_max, loan.term_max) == (1, 60, 120)
    assert [CATALOG.terms["repayment"][code].name for code in loan.repayments] == [
        "等额本息", "等额本金", "按月付息到期还本", "按季付息到期还本",
    ]  # fmt: skip
    loans = [product for product in CATALOG.products.values() if product.category == "贷款"]
    assert len(loans) == 7
    assert all(product.credit and product.guarantees and product.repayments and product.term_max for product in loans)


def test_conditions_offer_what_the_rest_of_the_catalog_knows():
    codes = {code: {choice.code for choice in one.choices} for code, one in CATALOG.conditions.items()}
    assert codes["guarantee"] == set(CATALOG.terms["guarantee"])
    assert codes["entity"] == set(CATALOG.terms["party_kind"])
    assert codes["industry"] == {*CATALOG.question_sets, "other"}


def test_a_stored_answer_becomes_a_fact_of_its_kind():
    conditions = CATALOG.conditions
    assert conditions["has_qr"].fact("true") is True
    assert conditions["marital"].fact("married") == "married"
    assert conditions["dti"].fact("0.55") == Decimal("0.55")
    assert conditions["dti"].fact("") is None
    for code, text in [("has_qr", "1"), ("marital", "true"), ("dti", "half")]:
        with pytest.raises(ValueError, match=code):
            conditions[code].fact(text)


def test_a_client_is_told_in_plain_words_how_to_get_each_document_of_the_small_business_loans():
    for code in ("PB_MORT_BIZ", "PB_CREDIT_BIZ"):
        for item in CATALOG.checklist_of(code).items:
            assert CATALOG.documents[item.doc].hint, item.doc


def test_every_text_a_user_sees_has_an_english_translation():
    translate = translator("en")
    texts = shown_texts(CATALOG)
    assert {text for text in texts if translate("catalog", text) == text} == set()
    assert {
        "个人经营抵押贷", "贷款用途承诺书（不入楼市股市等）", "已婚", "元/月", "营业面积", "现场点数", "有存货吗？",
        "放款", "同意", "支行行长", "第三方", "成功概率", "抵押物外观", "主体身份", "借款人", "首访", "身份证号",
    } <= texts  # fmt: skip
