from dataclasses import replace
from datetime import date
from decimal import Decimal

import msgspec
import pytest

from cmdesk.core.masking import whole
from cmdesk.core.translation import translator
from cmdesk.memo.completeness import blockers, completeness, questions
from cmdesk.memo.facts import Facts, Level, State, from_json, to_json
from cmdesk.memo.render import printed
from cmdesk.models.states import AnswerState
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.approvals import add_condition
from cmdesk.services.facts import FactForm, write_fact
from cmdesk.services.memos import freeze_memo
from cmdesk.services.parties import NewParty
from cmdesk.services.relations import RelationForm, add_relation
from cmdesk.services.workpaper import explain, write_finding
from cmdesk.services.workpaper_subjects import subject_title
from tests.services.memo_book import DAY, KNOWN, REQUEST, sign_both, targets, text_of

CHINESE = translator("zh_CN")
NEW = {
    "fields", "tables", "proofs", "related", "statements", "ratios", "signals", "reckoned", "turnovers", "scenarios",
    "schedule", "ceilings", "security", "risks", "five_c", "wordings", "reject_reasons", "limits",
}  # fmt: skip
LATER = ("amount", "term_months", "annual_rate", "repayment", "guarantee", "use_conditions")
TEXTS = {
    "name", "text", "basis", "source", "words", "mitigant", "owner", "item", "note", "explanation", "quote",
    "expression", "reasons", "opinion", "found", "place", "reason", "instead", "relation", "via", "unit", "purpose",
}  # fmt: skip


def test_an_application_nobody_worked_on_says_so_in_every_chapter(act, read, pages, wang, today, catalog):
    empty = act(open_application, wang, ApplicationForm(product="PB_MORT_BIZ"), today=today, catalog=catalog)
    facts = read(empty)
    assert {field.state for field in facts.fields if field.section != "S02"} == {State.NOT_ASKED}
    for language, unasked in (("zh_CN", "未问"), ("en", "not asked")):
        text = pages(empty, language)
        assert text.count(unasked) > 20
        assert "0.00" not in text
    counts = {each.section: each for each in completeness(facts)}
    assert not any(counts[f"S{number:02}"].filled for number in (3, 5, 6, 8, 9, 11, 12, 13))
    blocking = targets(facts)
    for target in (
        "profile:controller", "statement:micro", "profile:main_bank", "checks", "application.amount", "table:risks",
        "finding:monthly_disposable", "finding:opinion", "prepared.manager",
    ):  # fmt: skip
        assert any(each == target for each in blocking), target


def test_blanks_up_to_a_tenth_pass(read, wangs):
    facts = read(wangs)
    asked = [field for field in facts.fields if field.section == "S03" and field.required]
    wanted = len(asked) + 1  # and the table of what the household owns

    def without(count):
        gone = {field.code for field in asked[:count]}
        return replace(
            facts,
            fields=tuple(
                replace(field, state=State.NOT_ASKED, text=None, figure=None)
                if field.section == "S03" and field.code in gone
                else field
                for field in facts.fields
            ),
        )

    s03 = [[b.target for b in blockers(without(count)) if b.section == "S03"] for count in (0, 1)]
    assert s03 == [[], [asked[0].target]]
    assert wanted < 10
    lenient = replace(without(1), limits=replace(facts.limits, blank=Decimal("0.5")))
    assert [b.target for b in blockers(lenient) if b.section == "S03"] == []
    assert asked[0].target in [question.target for question in questions(lenient)]


def test_words_that_must_not_stand_there_block_with_their_place(act, read, wangs, today, catalog):
    how = {"today": today, "catalog": catalog}
    act(write_finding, wangs, "need_words", FactForm(state=AnswerState.KNOWN, value="这单包批，先过桥"), **how)
    facts = read(wangs)
    assert [(word.code, word.level, word.target) for word in facts.wordings] == [
        ("LOAN_PASS", Level.BLOCK, "finding:need_words"),
        ("BRIDGE", Level.WARN, "finding:need_words"),
    ]
    said = {blocker.target: blocker.message.read(CHINESE) for blocker in blockers(facts)}
    assert said["finding:need_words"] == "测算说明中的「包批」：最终以审批为准"
    assert "explain:words:BRIDGE" in [question.target for question in questions(facts)]
    act(explain, wangs, "words:BRIDGE", "客户自述，已核实未发生")
    assert "explain:words:BRIDGE" not in [question.target for question in questions(read(wangs))]


def test_what_is_sensitive_leaves_only_in_a_whole_memo(act, read, pages, wangs, wang_party, catalog):
    how = {"today": DAY, "catalog": catalog}
    act(write_fact, wang_party, "consent_sensitive", FactForm(state=AnswerState.KNOWN, value="true"), **how)
    act(write_fact, wang_party, "spouse", FactForm(state=AnswerState.KNOWN, value="刘芳芳"), **how)
    masked = {field.code: field for field in read(wangs).fields}
    assert (masked["spouse"].text, masked["spouse"].withheld) == (None, True)
    assert "青禾路 18 号" not in masked["address_reg"].text
    shown = {field.code: field for field in read(wangs, hide=whole).fields}
    assert (shown["spouse"].text, shown["address_reg"].text) == ("刘芳芳", "青禾市青禾区青禾路 18 号")
    text = pages(wangs)
    assert "已知，脱敏版不印" in text
    assert "刘芳芳" not in text


def test_old_facts_and_statements_are_listed(act, read, pages, wangs, today, catalog):
    form = FactForm(state=AnswerState.KNOWN, value="3", as_of=date(2025, 6, 1))
    act(write_finding, wangs, "flow_banks", form, today=today, catalog=catalog)
    asked = {question.target: question.message.read(CHINESE) for question in questions(read(wangs))}
    assert asked["finding:flow_banks"] == "流水账户数：已过 284 天"
    assert "已知但偏旧" in pages(wangs)
    aged = replace(read(wangs), limits=replace(read(wangs).limits, statement_days=5))
    assert "statement:micro" in [question.target for question in questions(aged)]


def test_who_is_tied_to_the_borrower_stands_with_group_and_credit(act, read, pages, wangs, wang_party, catalog):
    spouse = RelationForm(role="spouse", other=NewParty(name="刘芳"))
    act(add_relation, wang_party, spouse, catalog=catalog)
    related = {each.name: each for each in read(wangs).related}
    assert (related["刘芳"].relation, related["刘芳"].credit) == ("配偶", None)
    assert "关联方与集团授信" in pages(wangs)


def test_two_sign_with_their_strokes_and_not_before_the_last_visit(act, read, wangs, picture):
    assert {"prepared.manager", "declaration"} <= set(targets(read(wangs)))
    sign_both(act, wangs, picture)
    facts = read(wangs)
    assert not {"prepared.manager", "declaration"} & set(targets(facts))
    assert (facts.prepared.manager.name, facts.prepared.partner.name) == ("周敏", "李航")
    assert facts.prepared.manager.signed_on == DAY
    assert len({facts.prepared.manager.signature, facts.prepared.partner.signature}) == 2
    early = replace(facts.prepared.manager, signed_on=date(2026, 3, 9))
    assert "declaration" in targets(replace(facts, prepared=replace(facts.prepared, manager=early)))


def test_a_proof_has_a_number_that_the_evidence_index_explains(act, read, pages, wangs, picture, today, catalog):
    form = FactForm(state=AnswerState.KNOWN, value="3.5", grade="A", proof=picture)
    act(write_finding, wangs, "daily_balance", form, today=today, catalog=catalog)
    facts = read(wangs)
    assert [(proof.number, proof.name) for proof in facts.proofs] == [(1, "门头.jpg")]
    assert next(field.evidence for field in facts.fields if field.code == "daily_balance") == 1
    text = pages(wangs)
    assert text.count("[1]") >= 2


def test_the_same_facts_give_the_same_bytes_and_a_later_catalog_changes_nothing(act, read, wangs, today):
    facts = read(wangs)
    again = from_json(to_json(facts))
    assert again == facts
    assert printed(again, {}, CHINESE, "zh_CN") == printed(facts, {}, CHINESE, "zh_CN")
    act(freeze_memo, wangs, facts, today=today)


def test_a_memo_frozen_before_these_chapters_still_prints(read, wangs):
    old = msgspec.to_builtins(read(wangs))
    for name in NEW:
        del old[name]
    for name in LATER:
        del old["conclusion"][name]
    for check in old["checks"]:
        del check["form"]
        for route in check["routes"]:
            del route["evidence"]
    facts = from_json(msgspec.json.encode(old))
    assert (facts.fields, facts.reckoned) == ((), ())
    text = text_of(printed(facts, {}, CHINESE, "zh_CN"))
    assert "本节尚无事实。应有：月度有效流入表。" in text
    assert "第一还款来源" in text


def test_english_reads_english(wangs, pages):
    text = pages(wangs, "en")
    suggested = "Suggested: CNY 600,000.00; bottleneck: Amount asked for"
    for said in ("Power to repay", "CNY 17,767.82", suggested, "Five Cs"):
        assert said in text


@pytest.mark.parametrize("words", ["<b>5</b> & {x} %s </para>", "W" * 300, "100 元\u202e000,01", "\n\n"])
def test_hostile_texts_break_no_chapter(read, wangs, words):
    def walk(value, key=""):
        if isinstance(value, dict):
            return {name: inner if name == "outline" else walk(inner, name) for name, inner in value.items()}
        if isinstance(value, list | tuple):
            return [walk(inner, key) for inner in value]
        return words if isinstance(value, str) and key in TEXTS else value

    facts = msgspec.convert(walk(msgspec.to_builtins(read(wangs))), Facts)
    text = text_of(printed(facts, {}, CHINESE, "zh_CN"))
    if words.strip() and "\u202e" not in words:
        assert words[:20] in text


def test_a_check_out_of_tolerance_is_explained_where_the_work_paper_says_it(act, read, wangs, today, catalog):
    said = FactForm(state=AnswerState.KNOWN, value="9", grade="D")
    act(write_finding, wangs, "net_said", said, today=today, catalog=catalog)
    assert "explain:check:net_profit" in targets(read(wangs))
    act(explain, wangs, "check:net_profit", "把折旧和家庭支出算进了利润")
    facts = read(wangs)
    assert "explain:check:net_profit" not in targets(facts)
    assert next(check.explanation for check in facts.checks if check.kind.value == "net").startswith("把折旧")


def test_what_is_proposed_stands_beside_what_was_asked_and_keeps_every_condition(
    act, pages, wangs, wang, today, catalog
):
    form = replace(REQUEST, term_months=1)
    bare = act(open_application, wang, form, today=today, catalog=catalog)
    act(write_finding, bare, "proposed_term", FactForm(state=KNOWN, value="24"), today=today, catalog=catalog)
    act(add_condition, bare, "抵押登记完成并办妥保险")
    chinese, english = pages(bare), pages(bare, "en")
    proposal = chinese[chinese.rindex("授信建议") :]
    assert "申请 二楼包间装修及更换后厨设备" in proposal
    assert "24 个月 申请 1 个月" in proposal
    assert "批复要求的提款条件" in proposal
    assert "1. 抵押登记完成并办妥保险" in proposal
    assert "1 months" not in english
    assert "asked for 1 month" in english
    act(write_finding, wangs, "proposed_purpose", FactForm(state=KNOWN, value="装修"), today=today, catalog=catalog)
    assert "装修 申请 二楼包间装修及更换后厨设备" in pages(wangs)


def test_what_an_explanation_is_about_has_a_name(catalog):
    named = {
        subject: subject_title(subject, catalog).read(CHINESE)
        for subject in ("ratio:cash_ratio", "ratio:ltv", "check:net_profit", "words:BRIDGE", "flag:TAX_GAP")
    }
    assert named == {
        "ratio:cash_ratio": "指标：现金比率",
        "ratio:ltv": "指标：抵押率",
        "check:net_profit": "净利检验",
        "words:BRIDGE": "表述：过桥垫资",
        "flag:TAX_GAP": "预警：报税收入与报表收入差异",
    }
