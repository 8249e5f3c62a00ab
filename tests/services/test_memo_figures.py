from dataclasses import replace
from decimal import Decimal

from cmdesk.core.translation import translator
from cmdesk.memo.completeness import blockers
from cmdesk.memo.facts import CheckKind, Grade, Light, Limit
from cmdesk.memo.self_check import verdict
from cmdesk.models.application import Application
from cmdesk.models.states import AnswerState
from cmdesk.services.applications import ApplicationForm, change_application, open_application
from cmdesk.services.facts import FactForm, write_fact
from cmdesk.services.workpaper import (
    RowForm,
    add_rows,
    delete_rows,
    explain,
    read_workpaper,
    say_empty,
    write_finding,
)
from tests.services.memo_book import REQUEST, figures, targets, write_wire

CHINESE = translator("zh_CN")


def test_the_restaurant_of_the_domain_comes_out_as_reckoned_there(read, wangs, pages):
    facts = read(wangs)
    found = figures(facts)
    assert found["monthly_payment"].figure == Decimal("17767.82")
    assert round(found["dti"].figure, 4) == Decimal("0.4447")
    assert round(found["payment_share"].figure, 4) == Decimal("0.5518")
    assert round(found["dscr"].figure, 2) == Decimal("1.71")
    assert found["ltv"].figure == Decimal("0.4")
    assert found["suggested"].figure == 600_000
    assert {found[code].light for code in ("dti", "payment_share", "dscr", "ltv")} == {Light.GREEN}
    ceilings = {ceiling.limit: ceiling for ceiling in facts.ceilings}
    assert ceilings[Limit.AFFORDABILITY].amount == Decimal("652415.36")
    assert (ceilings[Limit.SECURITY].amount, ceilings[Limit.PURPOSE].amount) == (750_000, 602_000)
    assert [ceiling.limit for ceiling in facts.ceilings if ceiling.binding] == [Limit.APPLICATION]
    assert (len(facts.schedule), facts.schedule[-1].due) == (36, Decimal("17767.91"))
    assert facts.five_c.total == Decimal("81.25")
    text = pages(wangs)
    for said in (
        "17,767.82", "44.47 %", "55.18 %", "1.71", "40.00 %", "652,415.36", "建议额度 60 万元，瓶颈：申请金额", "81.25",
        "偏差 2.64 %·允许 5 %·采信 204,000.00 元/月", "209,386.28", "39,641.61",
    ):  # fmt: skip
        assert said in text


def test_every_check_of_chapter_three_is_told(read, wangs):
    checks = {check.kind.value: check for check in read(wangs).checks}
    assert {kind: check.light.value for kind, check in checks.items()} == {
        "sales": "green", "gm": "green", "equity": "green", "net": "yellow", "ar": "yellow", "ap": "green",
    }  # fmt: skip
    assert round(checks["equity"].deviation, 4) == Decimal("0.0031")
    assert (checks["equity"].routes[0].result, checks["equity"].routes[1].result) == (2_084_400, 2_078_000)
    assert checks["equity"].routes[0].expression == "1,765,000＋549,600＋30,000−197,800−62,400"
    assert round(checks["net"].deviation, 4) == Decimal("0.0917")
    assert (checks["ar"].adopted, checks["ap"].adopted) == (23_100, 43_500)
    assert round(checks["sales"].deviation, 4) == Decimal("0.0264")
    assert checks["sales"].routes[1].expression == "158,600＋27,300 ÷ (1−0.1875)＋11,800"


def test_the_factory_of_the_domain_comes_out_as_reckoned_there(act, read, pages, today, catalog):
    wire = write_wire(act, today=today, catalog=catalog)
    facts = read(wire)
    ratios = {ratio.code: ratio for ratio in facts.ratios}
    told = {code: (round(ratios[code].value, 4), ratios[code].light) for code in (
        "current_ratio", "cash_ratio", "debt_asset", "interest_cover", "dscr_term", "inv_days", "roe", "altman_z2",
    )}  # fmt: skip
    assert told == {
        "current_ratio": (Decimal("1.3427"), Light.YELLOW),
        "cash_ratio": (Decimal("0.0787"), Light.RED),
        "debt_asset": (Decimal("0.5179"), Light.GREEN),
        "interest_cover": (Decimal("7.6774"), Light.GREEN),
        "dscr_term": (Decimal("4.1189"), Light.GREEN),
        "inv_days": (Decimal("64.5570"), Light.YELLOW),
        "roe": (Decimal("0.1784"), Light.GREEN),
        "altman_z2": (Decimal("3.5591"), Light.GREEN),
    }
    found = figures(facts)
    assert round(found["wc_need"].figure / 10_000, 2) == Decimal("1647.09")
    assert round(found["wc_quota"].figure / 10_000, 2) == Decimal("137.09")
    assert [round(each.quota / 10_000, 2) for each in facts.scenarios] == [
        Decimal("68.46"), Decimal("137.09"), Decimal("205.72"), Decimal("416.39"), Decimal("0.00"),
    ]  # fmt: skip
    assert found["unreported"].figure == 350_000
    assert [signal.code for signal in facts.signals if signal.fired] == ["AR_OUTGROWS_REVENUE"]
    assert [blocker.target for blocker in blockers(facts) if blocker.target.startswith("explain:")] == [
        "explain:ratio:cash_ratio"
    ]
    act(explain, wire, "ratio:cash_ratio", "月末集中付货款")
    facts = read(wire)
    assert "explain:ratio:cash_ratio" not in targets(facts)
    text = pages(wire)
    assert "月末集中付货款" in text
    assert "16,470,922.03 元" in text
    assert "应收增速高于收入增速" in text
    assert "股权结构图" in text
    assert "1,000" in text  # paid in by both


def test_what_is_missing_for_a_figure_is_named_and_leads_there(act, read, wangs, today, catalog):
    forget = FactForm(state=None)
    act(write_finding, wangs, "net_built", forget, today=today, catalog=catalog)
    facts = read(wangs)
    dti = figures(facts)["dti"]
    assert (dti.figure, dti.light, dti.missing) == (None, Light.NA, ("净利（逐项自编，月）",))
    assert "finding:net_built" in targets(facts)
    assert {check.kind.value: check.light.value for check in facts.checks}["net"] == "na"


def test_a_none_is_zero_and_a_refusal_is_not(act, read, wangs, today, catalog):
    how = {"today": today, "catalog": catalog}
    act(write_finding, wangs, "household_spend", FactForm(state=AnswerState.DECLINED, source="不愿说"), **how)
    facts = read(wangs)
    assert figures(facts)["dscr"].missing == ("家庭月支出",)
    act(write_finding, wangs, "household_spend", FactForm(state=AnswerState.NONE), **how)
    assert round(figures(read(wangs))["dscr"].figure, 4) == Decimal("2.2486")


def test_a_credit_beyond_the_cap_is_red_until_somebody_says_why(act, read, wangs, today, catalog):
    extra = {"item": "旧设备", "kind": "equipment", "owner": "王建国", "value": "1", "prior": "60", "sealed": "true"}
    act(add_rows, wangs, "collateral", [RowForm(cells=extra)], today=today, catalog=catalog)
    facts = read(wangs)
    assert [each.light for each in facts.security] == [Light.GREEN, Light.RED]
    assert facts.security[1].room == 0
    said = [blocker.message.read(CHINESE) for blocker in blockers(facts) if blocker.section == "S11"]
    assert said == ["旧设备的抵押率为红，未作说明。", "旧设备已被查封。"]


def test_a_credit_without_security_is_held_to_inflow_and_profit(act, read, wang, today, catalog):
    how = {"today": today, "catalog": catalog}
    form = ApplicationForm(
        product="PB_CREDIT_BIZ",
        amount=Decimal(500_000),
        term_months=12,
        annual_rate=Decimal("0.06"),
        guarantee="credit",
    )
    application = act(open_application, wang, form, **how)
    act(write_finding, application, "net_built", FactForm(state=AnswerState.KNOWN, value="4.58"), **how)
    ceiling = next(each for each in read(application).ceilings if each.limit is Limit.MICRO_CREDIT)
    assert (ceiling.amount, ceiling.missing) == (None, ("月度有效流入",))
    act(add_rows, application, "monthly_flows", [RowForm(cells={"month": "2026-01", "effective": "10"})], **how)
    ceiling = next(each for each in read(application).ceilings if each.limit is Limit.MICRO_CREDIT)
    assert ceiling.amount == 150_000


def test_interest_paid_by_the_quarter_weighs_by_the_month(act, read, wangs, today, catalog):
    form = replace(REQUEST, repayment="interest_only_quarterly")
    act(change_application, wangs, form, catalog=catalog)
    found = figures(read(wangs))
    assert "monthly_payment" not in found
    assert found["first_payment"].figure > 0
    schedule = read(wangs).schedule
    assert schedule[-1].principal == 600_000
    interest = sum(each.interest for each in schedule) / 36
    assert round(found["payment_share"].figure, 4) == round(interest / 32_200, 4)


def test_a_loan_that_stands_in_two_tables_is_paid_once(act, read, wangs, today, catalog):
    how = {"today": today, "catalog": catalog}
    car = {"lender": "样例银行", "kind": "other_bank", "balance": "6.2", "monthly": "0.26", "working": "false"}
    act(say_empty, wangs, "borrowings", None, **how)
    act(add_rows, wangs, "borrowings", [RowForm(cells=car)], **how)
    assert round(figures(read(wangs))["dti"].figure, 4) == Decimal("0.4447")
    act(add_rows, wangs, "borrowings", [RowForm(cells=car | {"balance": "5", "monthly": "0.3"})], **how)
    assert round(figures(read(wangs))["dti"].figure, 4) == Decimal("0.5102")
    act(add_rows, wangs, "borrowings", [RowForm(cells={"lender": "弟弟", "kind": "private", "balance": "5"})], **how)
    assert figures(read(wangs))["dti"].missing == ("现有融资",)


def test_debts_nobody_asked_about_are_no_nought(act, read, wangs, today, catalog):
    how = {"today": today, "catalog": catalog}
    act(say_empty, wangs, "borrowings", None, **how)
    found = figures(read(wangs))
    assert (found["dti"].figure, found["dti"].missing) == (None, ("现有融资",))
    assert (found["dscr"].figure, found["dscr"].target) == (None, "table:borrowings")
    act(say_empty, wangs, "borrowings", AnswerState.DECLINED, **how)
    assert figures(read(wangs))["dti"].missing == ("现有融资",)
    act(say_empty, wangs, "borrowings", AnswerState.NONE, **how)
    owed = read(wangs)
    assert figures(owed)["dti"].figure is not None
    rows = act(read_workpaper, wangs, **how).tables["household_debts"]
    act(delete_rows, [row.id for row in rows])
    assert figures(read(wangs))["dti"].missing == ("家庭负债",)


def test_other_income_of_the_household_nobody_knows_is_told_to_be_left_out(act, read, wangs, today, catalog):
    left_out, how = "家庭其他收入不明，未计入", {"today": today, "catalog": catalog}
    for code, form in (
        ("household_income", FactForm(state=None)),
        ("household_income", FactForm(state=AnswerState.DECLINED, source="不愿说")),
    ):
        act(write_finding, wangs, code, form, **how)
        found = figures(read(wangs))
        assert all(left_out in found[code].basis for code in ("dti", "dscr"))
    act(write_finding, wangs, "household_income", FactForm(state=AnswerState.NONE), **how)
    found = figures(read(wangs))
    assert not any(left_out in found[code].basis for code in ("dti", "dscr", "payment_share"))


def test_principal_due_at_once_is_told_and_counts_in_its_year(act, read, pages, wangs, today, catalog):
    assert "dscr_last_year" not in figures(read(wangs))
    for repayment in ("interest_only", "bullet"):
        act(change_application, wangs, replace(REQUEST, repayment=repayment, term_months=12), catalog=catalog)
        facts = read(wangs)
        found = figures(facts)
        due = sum(each.due for each in facts.schedule)
        last = found["dscr_last_year"]
        assert last.figure == (45_800 - 11_000) * 12 / (due + 2_600 * 12)
        assert (last.light, found["dscr"].light) == (Light.GREEN, Light.GREEN)
        for code in ("dti", "payment_share", "dscr"):
            assert "不含到期一次偿还的本金 600,000" in found[code].basis
    text = pages(wangs)
    assert "到期年度偿债备付率" in text
    assert f"假定 {today} 提款" in text.replace("\u00a0", " ")


def test_a_purpose_without_a_contract_is_no_nought(act, read, pages, wangs, today, catalog):
    more = {"item": "空调", "amount": "4", "contract": "false"}
    act(add_rows, wangs, "purposes", [RowForm(cells=more)], today=today, catalog=catalog)
    facts = read(wangs)
    ceiling = next(each for each in facts.ceilings if each.limit is Limit.PURPOSE)
    assert (ceiling.amount, ceiling.basis) == (630_000, "900,000 ×（1 − 30 %）；有合同 860,000")
    assert figures(facts)["purpose_contract"].light is Light.YELLOW
    assert "部分用途没有合同" in pages(wangs)


def test_checks_nobody_has_begun_are_named_and_block(act, read, pages, wangs, today, catalog):
    how = {"today": today, "catalog": catalog}
    for code in ("gm_counted", "gm_booked", "equity_profit"):
        act(write_finding, wangs, code, FactForm(state=None), **how)
    facts = read(wangs)
    assert "gm" not in {check.kind.value for check in facts.checks}
    open_ones = [each for each in blockers(facts) if each.section == "S07"]
    assert [each.target for each in open_ones] == ["finding:gm_counted", "finding:equity_profit"]
    assert [each.message.read(CHINESE) for each in open_ones] == ["毛利率检验：未做", "权益检验：未做"]
    found = verdict(facts, "cross_checks")
    assert (found.holds, found.why.read(CHINESE)) == (True, "未做的检验 2 项，先补毛利率检验")
    assert "未做：毛利率检验。不计为通过。" in pages(wangs)
    for code in ("gm_counted", "equity_profit"):  # a refusal is an answer, and no pass
        act(write_finding, wangs, code, FactForm(state=AnswerState.DECLINED, source="不愿说"), **how)
    refused = read(wangs)
    assert "S07" not in {each.section for each in blockers(refused)}
    assert verdict(refused, "cross_checks").holds is None


def test_what_contradicts_itself_is_a_reason_to_be_sent_back(act, read, wangs, wang_party, today, catalog):
    how = {"today": today, "catalog": catalog}
    form = FactForm(state=AnswerState.KNOWN, value="900", grade="D")  # 万元; the checks adopt 244.8
    act(write_fact, wang_party, "revenue_year", form, **how)
    assert verdict(read(wangs), "cross_checks").holds is True


def test_business_household_and_guarantor_are_looked_at_together(act, read, pages, wangs, today, catalog):
    assert "global_dscr" not in figures(read(wangs))  # nobody wrote a line: nothing is said
    cells = ("income", "internal", "spending", "service", "shared")

    def line(name, *wan):
        return RowForm(cells={"name": name, **dict(zip(cells, wan, strict=True))})

    rows = [line("老王家常菜馆", "60", "0", "0", "6", "0"), line("王建国", "26", "18", "10", "6", "1")]
    act(add_rows, wangs, "global_cash", rows, today=today, catalog=catalog)
    found = figures(read(wangs))
    assert found["global_cash"].figure == 580_000  # drawings are no second income
    assert round(found["global_dscr"].figure, 4) == round(Decimal(580_000) / (110_000 + 12 * Decimal("17767.82")), 4)
    assert "全局偿债备付率" in pages(wangs)
    twin = [line("王建国", "1", "0", "0", "0", "0")]
    act(add_rows, wangs, "global_cash", twin, today=today, catalog=catalog)
    twice = figures(read(wangs))["global_dscr"]
    assert (twice.figure, twice.missing) == (None, ("成员",))


def test_what_the_profile_and_the_statements_say_apart_is_told(act, read, today, catalog):
    wire = write_wire(act, today=today, catalog=catalog)
    told = {signal.code: signal for signal in read(wire).signals}
    assert told["MORE_THAN_ASKED"].fired is not True
    assert told["STAFF_SEEN"].fired is None  # nobody asked on a visit
    party = act(lambda session: session.get(Application, wire).party_id)
    form = FactForm(state=AnswerState.KNOWN, value="9000", grade="D")
    act(write_fact, party, "revenue_year", form, today=today, catalog=catalog)  # 万元; the statements say 6,000
    apart = {signal.code: signal for signal in read(wire).signals}["REVENUE_SAID"]
    assert (apart.fired, apart.light, apart.difference) == (True, Light.YELLOW, 30_000_000)


def test_the_ceiling_of_what_can_be_paid_names_what_it_lacks(act, read, wangs, today, catalog):
    bare = replace(REQUEST, annual_rate=None)
    act(change_application, wangs, bare, catalog=catalog)
    act(write_finding, wangs, "proposed_rate", FactForm(state=None), today=today, catalog=catalog)
    ceiling = next(each for each in read(wangs).ceilings if each.limit is Limit.AFFORDABILITY)
    assert (ceiling.amount, ceiling.missing) == (None, ("年利率",))


def test_a_none_without_a_grade_takes_no_mark_from_its_route_and_a_bare_figure_says_so(
    act, read, pages, wangs, today, catalog
):
    def route():
        return next(each for each in read(wangs).checks if each.kind is CheckKind.EQUITY).routes[0]

    assert route().grade is Grade.B  # that nothing was revalued bears no grade
    assert "未评级" not in pages(wangs)
    form = FactForm(state=AnswerState.KNOWN, value="3", grade="")
    act(write_finding, wangs, "equity_injection", form, today=today, catalog=catalog)
    assert route().grade is None
    assert "未评级" in pages(wangs)
