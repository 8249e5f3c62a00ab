from dataclasses import replace
from datetime import date
from decimal import Decimal

from cmdesk.core.translation import translator
from cmdesk.memo.completeness import blockers, completeness, questions
from cmdesk.memo.facts import (
    Application,
    Borrower,
    Document,
    DocumentState,
    Facts,
    Light,
    Need,
    PhotoNeed,
    Prepared,
    Signer,
    State,
)

CHINESE = translator("zh_CN")


def targets(facts):
    return [blocker.target for blocker in blockers(facts)]


def said(facts):
    return [blocker.message.read(CHINESE) for blocker in blockers(facts)]


def test_the_restaurant_is_blocked_by_a_photo_and_two_documents(facts):
    assert said(facts) == [
        "照片不足：证照原件应有 1 张，现有 0 张",
        "个人信用报告：已于 2026-03-07 过期",
        "贷款用途证明（采购/装修/设备订购合同、报价单）：缺",
    ]
    assert targets(facts) == ["photo:license", "document:CREDIT_REPORT_P", "document:USE_PROOF"]


def test_a_memo_of_nothing_is_blocked_by_everything():
    found = targets(Facts(as_of=date(2026, 3, 10), borrower=Borrower(name="王五")))
    for target in ("application.amount", "borrower.address", "visits", "checks", "prepared.manager", "checklist"):
        assert target in found


def test_zero_is_known_and_blank_is_not(facts):
    nothing = replace(facts, application=Application(amount=Decimal(0), term_months=0, purpose="  "))
    assert "application.amount" not in targets(nothing)
    assert "application.purpose" in targets(nothing)


def test_a_tenth_of_the_questions_may_stay_open_and_a_refusal_is_an_answer(facts):
    def unask(count):
        asked = iter(range(count))
        return tuple(
            replace(answer, state=State.NOT_ASKED, value=None)
            if answer.required and answer.state is State.KNOWN and next(asked, None) is not None
            else answer
            for answer in facts.answers
        )

    blocking = [target for target in targets(replace(facts, answers=unask(0))) if target.startswith("answer:")]
    assert blocking == []  # two of 29 required are open, and one was declined
    assert "answer:seats" in targets(replace(facts, answers=unask(1)))


def test_a_visit_alone_does_not_count_as_two(facts):
    assert "visits" in targets(replace(facts, visits=facts.visits[:1]))


def test_photos_are_counted_only_where_the_condition_is_known(facts):
    needs = (PhotoNeed(tag="coll_out", name="抵押物外观", wanted=None, have=0),)
    assert not any(target.startswith("photo:") for target in targets(replace(facts, photo_needs=needs)))


def test_documents_block_when_due_missing_or_past_their_day(facts):
    def blocked(**how):
        document = Document(code="X", name="评估报告", **how)
        return targets(replace(facts, documents=(document,)))[-1:] == ["document:X"]

    yesterday = date(2026, 3, 9)
    assert blocked()
    assert blocked(need=Need.CONDITIONAL)
    assert not blocked(need=Need.UNDECIDED)
    assert not blocked(state=DocumentState.WAIVED)
    assert blocked(state=DocumentState.VERIFIED, expires_on=yesterday)
    assert not blocked(state=DocumentState.VERIFIED, expires_on=facts.as_of)


def test_two_different_people_sign_after_the_last_visit(facts):
    zhou = Signer(name="周敏", staff_no="10231")
    assert "prepared.partner" in targets(replace(facts, prepared=Prepared(manager=zhou)))
    assert "prepared.partner" in targets(
        replace(facts, prepared=Prepared(manager=zhou, partner=replace(zhou, name="李航")))
    )
    early = replace(zhou, signed_on=date(2026, 3, 9))
    assert "prepared.manager" in targets(replace(facts, prepared=replace(facts.prepared, manager=early)))


def test_a_check_out_of_tolerance_wants_words(facts):
    sales = replace(facts.checks[0], light=Light.RED, explanation=" ")
    assert "explain:check:sales" in targets(replace(facts, checks=(sales,)))
    undecided = replace(facts.checks[2])
    assert "checks" in targets(replace(facts, checks=(undecided,)))


def test_counts_add_up_and_tell_declined_from_unknown(facts):
    found = {counts.section: counts for counts in completeness(facts)}
    assert list(found) == [chapter.id for chapter in facts.outline]
    assert (found["S04"].known, found["S04"].declined, found["S04"].unknown) == (28, 1, 2)
    assert (found["S05"].filled, found["S05"].known, found["S05"].unknown) == (False, 0, 10)
    assert all(counts.total == counts.known + counts.declined + counts.unknown for counts in found.values())


def test_what_does_not_block_is_still_asked(facts):
    asked = {question.target: question.message.read(CHINESE) for question in questions(facts)}
    assert asked["answer:misc"] == "其他费用月均：客户拒答"
    assert asked["conclusion.opinion"] == "调查结论：未知"
    assert asked["document:HUKOU"] == "户口簿（首页、本人页、变更页）：未知"
    assert asked["chapter:S06"] == "六、流水与现金流：尚无事实"
    assert not set(asked) & set(targets(facts))
