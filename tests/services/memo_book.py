"""The book of 老王家常菜馆 as chapters 3 to 5 of the domain tell it: an invented restaurant that wants 600,000 yuan."""

import json
import re
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO

import pypdfium2

from cmdesk.memo.completeness import blockers
from cmdesk.models.application import Application
from cmdesk.models.party import PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.models.visit import Signer
from cmdesk.models.workpaper import DeclarationSignature
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.attachments import add_bytes
from cmdesk.services.facts import FactForm, write_fact
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.statements import StatementForm, add_statement, set_figures
from cmdesk.services.visit import NewPhoto, VisitForm, record_visit
from cmdesk.services.visits import Said
from cmdesk.services.workpaper import RowForm, add_rows, say_empty, write_finding

KNOWN = AnswerState.KNOWN
DAY = date(2026, 3, 10)

MENU = (("炒菜", "55", "40"), ("凉菜", "20", "38"), ("酒水", "15", "55"), ("主食", "10", "37"))
ANSWERS = {
    "seats": ("60", "C"), "days_wd": ("22", "D"), "days_we": ("8", "D"), "turn_wd_lunch": ("0.7", "C"),
    "turn_wd_dinner": ("1.2", "D"), "turn_we_lunch": ("0.9", "D"), "turn_we_dinner": ("1.4", "D"),
    "avg_spend": ("48", "B"), "takeaway_orders": ("35", "A"), "takeaway_avg": ("32", "A"),
    "takeaway_days": ("30", "A"), "commission": ("18.75", "A"), "receipt_qr": ("158600", "A"),
    "receipt_platform_net": ("27300", "A"), "receipt_cash": ("11800", "D"), "buy": ("88500", "B"),
    "open_stock": ("9000", "B"), "close_stock": ("10500", "C"), "sets_used": ("3650", "B"),
    "menu": (
        json.dumps([{"category": name, "share": share, "cost": cost} for name, share, cost in MENU]), "B"
    ),
    "staff": ("8", "C"),
}  # fmt: skip

PROFILE = {
    "founded": "2017-06-08", "controller": "王建国", "years_in_industry": "14", "education": "senior",
    "main_products": "家常菜、外卖", "site_type": "owned", "staff": "8", "main_bank": "样例银行", "overdue_24m": "0",
    "institutions": "2", "credit_report_date": "2026-03-05", "revenue_year": "244.8", "total_assets": "213.6",
    "total_liabilities": "5.8", "address_reg": "青禾市青禾区青禾路 18 号", "license_end": "长期",
    "industry_code": "CAT",
}  # fmt: skip

FIELDS = {
    "permits": "食品经营许可证，2027-08-31 到期", "age": "44", "household_spend": "1.1",
    "credit_summary": "个人征信无逾期，两年内查询 2 次。", "capacity": "座位 60 个，午市 11:40 实数 42 人。",
    "market": "社区正餐，三公里内同类 6 家，五年以上 2 家。", "upstream": "菜市场与两家批发商，周结。",
    "downstream": "堂食为主，外卖约占 16 %。", "competition": "开业 9 年，老客多，二楼包间不够用。",
    "financial_words": "自编报表逐项取证，毛利率与菜单相符。", "flow_banks": "3", "flow_months": "12",
    "top_payer_share": "18.5", "daily_balance": "24.64", "interest_balance": "23.8",
    "flow_words": "剔除亲友往来与自有账户互转后，月均有效流入与收款路径一致。",
    "gm_counted": "58.45", "gm_booked": "57.35", "equity_initial": "176.5", "equity_profit": "54.96",
    "equity_injection": "3", "equity_withdrawal": "19.78", "equity_depreciation": "6.24", "equity_assets": "213.6",
    "equity_liabilities": "5.8", "net_said": "5", "net_built": "4.58", "payables_booked": "4.16",
    "payables_confirmed": "4.35", "receivables_booked": "2.45", "receivables_confirmed": "2.31",
    "debt_words": "与征信逐笔核对一致；车贷征信可见。", "monthly_disposable": "3.22",
    "need_words": "参数取自自编损益与征信，未倒推。", "first_source": "门店经营收入，采信 20.4 万元/月。",
    "second_source": "商铺变现；商铺评估 150 万元。", "self_funded": "26",
    "security_words": "商铺为本人所有，无查封，位于社区主路，易变现。", "opinion": "conditional",
    "reasons": "第一还款来源充足，押品足值；借给弟弟的 10 万元须补借条。", "proposed_amount": "60",
    "proposed_term": "36", "proposed_rate": "4.2", "proposed_repayment": "annuity", "proposed_guarantee": "mortgage",
}  # fmt: skip

TABLES = {
    "household_members": [{"name": "刘芳", "relation": "配偶", "age": "41", "work": "管账"}],
    "household_assets": [
        {"item": "青禾路 18 号商铺", "kind": "shop", "owner": "王建国", "value": "128"},
        {"item": "家用轿车", "kind": "car", "owner": "刘芳", "value": "9.5"},
    ],
    "household_debts": [{"item": "车贷", "creditor": "样例银行", "balance": "6.2", "monthly": "0.26"}],
    "products": [
        {"name": "炒菜", "share": "55", "margin": "60"},
        {"name": "凉菜", "share": "20", "margin": "62"},
        {"name": "酒水", "share": "15"},
    ],
    "monthly_flows": [
        {"month": f"2025-{month:02}", "inflow": "23.1", "effective": "20.4", "outflow": "19.6"}
        for month in range(1, 13)
    ],
    "excluded_flows": [{"item": "自有账户互转", "count": "14", "amount": "21.6", "reason": "本人名下账户之间"}],
    "purposes": [
        {"item": "二楼包间装修", "payee": "样例装饰", "amount": "58", "contract": "true"},
        {"item": "后厨设备", "payee": "样例厨具", "amount": "28", "contract": "true"},
    ],
    "collateral": [
        {
            "item": "青禾路 18 号商铺", "kind": "shop", "owner": "王建国", "certificate": "青禾不动产权第 000123 号",
            "place": "青禾市青禾区青禾路 18 号", "area": "168", "value": "150", "valued_on": "2026-03-06", "prior": "0",
            "sealed": "false",
        }
    ],
    "risks": [
        {
            "kind": "business", "words": "装修期间停业，收入下降", "probability": "3", "impact": "4",
            "mitigant": "分层施工，一楼照常营业", "owner": "周敏", "due": "2026-06-30",
        },
        {
            "kind": "credit", "words": "借给弟弟的款收不回", "probability": "4", "impact": "4",
            "mitigant": "补借条并约定还款日", "owner": "李航", "due": "2026-03-14",
        },
    ],
    "swot": [
        {"side": "strength", "words": "自有商铺，无租金"},
        {"side": "weakness", "words": "现金收款无流水"},
        {"side": "opportunity", "words": "二楼包间可接宴席"},
        {"side": "threat", "words": "周边新开同类门店"},
    ],
    "five_c": [
        {"item": "character", "score": "85", "basis": "征信无逾期，邻里口碑好"},
        {"item": "capacity", "score": "80", "basis": "DSCR 1.71"},
        {"item": "capital", "score": "75", "basis": "自有商铺"},
        {"item": "collateral", "score": "90", "basis": "抵押率 40 %"},
        {"item": "condition", "score": "70", "basis": "餐饮竞争激烈"},
    ],
    "conditions": [
        {"when": "draw", "words": "抵押登记完成"},
        {"when": "draw", "words": "补齐借给弟弟 10 万元的借条"},
        {"when": "post", "words": "每季度检查一次，报送收款流水"},
    ],
}  # fmt: skip

MICRO = {
    "A01": "18600", "A02": "246400", "A03": "12800", "A04": "9200", "A05": "24500", "A06": "10500", "A07": "12000",
    "A08": "8000", "A09": "100000", "A10": "226000", "A11": "188000", "A12": "0", "A13": "1280000", "L01": "41600",
    "L02": "16400", "L03": "0", "L04": "0", "L05": "0", "L06": "0", "L07": "0", "L08": "0", "P01": "204000",
    "P02": "87000", "P04": "6000", "P05": "42000", "P06": "9800", "P07": "6300", "P08": "600", "P09": "2200",
    "P10": "4300", "P12": "5200", "P14": "9000", "P15": "2000", "P16": "2600",
}  # fmt: skip

REQUEST = ApplicationForm(
    product="PB_MORT_BIZ", amount=Decimal(600_000), term_months=36, annual_rate=Decimal("0.042"), repayment="annuity",
    guarantee="mortgage", purpose="二楼包间装修及更换后厨设备",
)  # fmt: skip


def visit(picture):
    answers = {var: Said(state=KNOWN, value=value, grade=grade) for var, (value, grade) in ANSWERS.items()}
    return VisitForm(
        type="DUE", day=DAY, start=time(11, 40), lead="周敏", partner="李航", question_set="catering", answers=answers,
        photos=[NewPhoto(path=picture, tag="signboard", caption="门头")], met="王建国", note="午市实数 42 人。",
    )  # fmt: skip


def keep_statement(session, party, form, said, figures, *, today, catalog):
    """Put a statement of one period into the book; figures are yuan by line."""
    statement = add_statement(session, party, form, said, today=today, catalog=catalog)
    amounts = {line: Decimal(amount) for line, amount in figures.items()}
    set_figures(session, statement, amounts, side="amount", catalog=catalog)


def sign(session, application, signer, name, day, strokes):
    file = add_bytes(session, strokes, f"{name}.png")
    session.add(
        DeclarationSignature(
            application_id=application, signer=signer, name=name, attachment_id=file.id,
            signed_at=datetime.combine(day, time(17)).astimezone(),
        )
    )  # fmt: skip


def write_book(act, wang, wang_party, picture, *, today, catalog):
    """Write all of it and return the application's id."""
    how = {"today": today, "catalog": catalog}
    application = act(open_application, wang, REQUEST, **how)
    act(record_visit, wang_party, visit(picture), **how)
    for code, value in PROFILE.items():
        act(write_fact, wang_party, code, FactForm(state=KNOWN, value=value, grade="B", as_of=DAY), **how)
    for code in ("private_loans", "guarantees_out", "online_loans"):
        act(write_fact, wang_party, code, FactForm(state=AnswerState.NONE, grade="A"), **how)
    suppliers = '[{"name": "样例批发", "share": "40", "days": "7"}, {"name": "菜市场", "share": "35", "days": "0"}]'
    act(write_fact, wang_party, "top_suppliers", FactForm(state=KNOWN, value=suppliers, grade="B"), **how)
    for code, value in FIELDS.items():
        form = FactForm(state=KNOWN, value=value, grade="B", source="自编底稿", as_of=DAY)
        act(write_finding, application, code, form, **how)
    for code in ("family_events", "equity_revaluation"):
        act(write_finding, application, code, FactForm(state=AnswerState.NONE), **how)
    for code in ("borrowings", "guarantees_given"):
        act(say_empty, application, code, AnswerState.NONE, **how)
    for code, rows in TABLES.items():
        act(add_rows, application, code, [RowForm(cells=cells, grade="B") for cells in rows], **how)
    said = StatementForm(end=date(2026, 2, 28), months=1, basis="self_made", grade="B")
    act(keep_statement, wang_party, "micro", said, MICRO, **how)
    return application


def sign_both(act, application, picture, day=DAY):
    for signer, name in ((Signer.LEAD, "周敏"), (Signer.PARTNER, "李航")):
        act(sign, application, signer, name, day, picture.read_bytes() + name.encode())


WIRE_BALANCE = {
    "cash": (100, 140), "notes_recv": (80, 60), "ar": (900, 1100), "prepay": (100, 120), "other_recv": (60, 70),
    "inventory": (800, 900), "fa_cost": (1720, 1900), "fa_dep": (500, 620), "intangible": (240, 230),
    "st_loan": (800, 900), "notes_pay": (100, 100), "ap": (500, 560), "adv_recv": (60, 80), "payroll": (40, 46),
    "tax_pay": (30, 34), "other_pay": (70, 60), "lt_loan": (300, 240), "paid_in": (1000, 1000),
    "surplus": (60, "91.05"), "undist": (540, "788.95"), "revenue": (5200, 6000), "cogs": (4134, 4740),
    "surtax": (31, 36), "selling": (240, 270), "admin": (430, 480), "finance": (58, 64), "interest": (56, 62),
    "nonop_in": (5, 10), "nonop_out": (2, 6), "income_tax": ("77.5", "103.5"),
}  # fmt: skip
WIRE_CASH = {
    "cf_sales": 5840, "cf_other_in": 10, "cf_buy": 4152, "cf_wage": 820, "cf_tax": "135.5", "cf_other_out": 470,
    "cf_capex": 180, "cf_loan_in": 900, "cf_loan_repay": 860, "cf_interest": 62, "cf_dividend": "30.5",
    "cash_begin": 100,
}  # fmt: skip
WIRE_OWNERS = (
    {"name": "赵启明", "share": "70", "paid": "700"},
    {"name": "样例投资有限公司", "share": "30", "paid": "300"},
)
CASH = {"cash_flow"}
WIRE_FIELDS = {"depreciation": "130", "principal_due": "60", "growth": "20", "own_funds": "610", "other_funds": "0"}
WIRE_LOANS = (
    {"lender": "样例银行", "kind": "other_bank", "balance": "900", "rate": "4.35", "end": "2026-09-30",
     "monthly": "3.26", "working": "true", "reported": "true"},
    {"lender": "样例银行", "kind": "other_bank", "balance": "240", "rate": "4.6", "end": "2029-12-31",
     "monthly": "5.9", "working": "false", "reported": "true"},
    {"lender": "股东之弟", "kind": "private", "balance": "35", "monthly": "0", "working": "false", "reported": "false"},
)  # fmt: skip


def write_wire(act, *, today, catalog):
    """Write 启明五金, an invented factory that wants working capital, as chapter 4 tells it; return its application."""
    how = {"today": today, "catalog": catalog}
    form = ProspectForm(
        name="启明五金", kind=PartyKind.ENTERPRISE, contact="赵启明", phone="13900139001", industry="manufacturing",
        first_contact=today,
    )  # fmt: skip
    opportunity = act(add_prospect, form, today=today)
    request = ApplicationForm(
        product="CO_WC", amount=Decimal(1_300_000), term_months=12, annual_rate=Decimal("0.0385"),
        repayment="interest_only_quarterly", guarantee="guarantee", purpose="采购线材",
    )  # fmt: skip
    application = act(open_application, opportunity, request, **how)
    party = act(lambda session: session.get_one(Application, application).party_id)
    whole = frozenset({"balance_sheet", "income", "cash_flow"})
    for at, year in enumerate((2024, 2025)):
        said = StatementForm(end=date(year, 12, 31), basis="audited", grade="A", whole=whole if at else whole - CASH)
        figures = {line: Decimal(values[at]) * 10_000 for line, values in WIRE_BALANCE.items()}
        if at:
            figures |= {line: Decimal(value) * 10_000 for line, value in WIRE_CASH.items()}
        act(keep_statement, party, "small", said, figures, **how)
    for code, value in WIRE_FIELDS.items():
        act(write_finding, application, code, FactForm(state=KNOWN, value=value, grade="B"), **how)
    act(add_rows, application, "borrowings", [RowForm(cells=cells, grade="A") for cells in WIRE_LOANS], **how)
    act(add_rows, application, "shareholders", [RowForm(cells=cells, grade="A") for cells in WIRE_OWNERS], **how)
    return application


def text_of(pdf):
    with pypdfium2.PdfDocument(BytesIO(pdf)) as document:
        found = [page.get_textpage().get_text_range() for page in document]
    return re.sub(r"[\r\n\u00a0]", "", "".join(found))


def targets(facts):
    return [blocker.target for blocker in blockers(facts)]


def figures(facts):
    return {figure.code: figure for figure in facts.reckoned}
