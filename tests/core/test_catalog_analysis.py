import re
import shutil
from decimal import Decimal

import pytest

from cmdesk.core.catalog import load, load_with
from cmdesk.core.errors import UserError
from cmdesk.core.expressions import parse
from cmdesk.core.paths import resources
from cmdesk.core.translation import translator

RULES = load().analysis


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(resources() / "catalog", tmp_path / "catalog")


def test_statements_have_the_printed_number_of_rows():
    rows = {code: [line.row for line in each.lines] for code, each in RULES.statements.items()}
    for code, count in {"balance_sheet": 53, "income": 32, "cash_flow": 22}.items():
        assert rows[code] == [str(row) for row in range(1, count + 1)]
    assert [row for row in rows["micro_balance"] if row] == [
        *(f"A{row:02}" for row in range(1, 14)),
        *(f"L{row:02}" for row in range(1, 9)),
        "E01",
    ]


def test_every_row_counts_once_in_the_totals():
    for statement in ("balance_sheet", "income", "cash_flow"):
        used = [
            name
            for line in RULES.statements[statement].lines
            if line.formula
            for name in re.findall(r"[a-z_]+", line.formula)
        ]
        assert len(used) == len(set(used)), statement
        lines = RULES.statements[statement].lines
        ends = {"total_le", "total_assets", "net_profit", "cash_end"}
        assert {line.code for line in lines if not line.of} - set(used) == ends & {line.code for line in lines}


@pytest.mark.parametrize("flag", RULES.flags.values(), ids=lambda flag: flag.code)
def test_a_signal_without_figures_cannot_be_told(flag):
    expression = parse(flag.expr)
    assert expression.names
    assert expression.evaluate({}).value is None


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("warning_signals.toml", 'expr = "overdue_days>=1"', 'expr = "overdue>=1"', ", line {line}, column 9, sign"),
        ("warning_signals.toml", 'code = "staff"', 'code = "cash"', "fact cash: Another figure has this"),
        ("warning_signals.toml", 'group = "finance"', 'group = "x"', "signal FI01, group: “x” leads nowhere."),
        ("warning_signals.toml", "escalate_red = 1", "escalate_red = 0", "The limits contradict each other."),
        ("flows.toml", 'words = ["结息", "利息"]', "", "label interest: “words” is missing."),
        ("flows.toml", "share = 0.95", "share = 1.95", "quick: The limits contradict each other."),
        ("flows.toml", "red = 0.50", "red = 0.20", "concentration: The limits contradict each other."),
        ("flows.toml", "days = 2", "days = -2", "quick: The limits contradict each other."),
        ("statement_formats.toml", 'code = "USD"', 'code = "usd"', "currency usd: A currency has the three letters"),
        ("statement_formats.toml", 'part = "', 'part = "(', "lines, part: This is no regular expression"),
        ("statement_formats.toml", 'code = "refund"', 'code = "amount"', ", column amount: It stands twice, first on"),
        ("post_loan.toml", 'code = "loss"', 'code = "lost"', "interval lost: “lost” leads nowhere."),
        ("post_loan.toml", 'code = "loss"', 'code = "pass"', ", interval pass: It stands twice, first on line 19."),
        ("post_loan.toml", "margin_days = 15", "margin_days = -1", "The limits contradict each other."),
        ("performance.toml", "yellow = 0.9", "yellow = 1.9", "progress: The limits contradict each other."),
        ("performance.toml", "floor = 0.50", "floor = 50", "The limits contradict each other."),
        ("compliance.toml", "ubo_share = 0.25", "ubo_share = 25", "The limits contradict each other."),
        ("compliance.toml", 'C1 = ["allow", ', "C1 = [", "regime bank_wealth, C1: It takes one value for each of: R1"),
        ("compliance.toml", 'C1 = ["allow", ', 'C1 = ["maybe", ', ", line {line}, regime bank_wealth, C1 1: “maybe”"),
        ("loan_limits.toml", "debt = 0.55", "debt = 0.45", "mortgage: The limits contradict each other."),
        ("statement_lines.toml", "fa_cost-fa_dep", "fa_cost-fa_depp", ", line {line}, column 74, statement balance_s"),
        ("statement_lines.toml", "fa_cost-fa_dep", "fa_cost-total_nca", "fa_net, formula: “total_nca” leads"),  # below
        ("statement_lines.toml", 'of = "inventory"', 'of = "stocks"', ", line {line}, statement balance_sheet, inv_r"),
        ("statement_lines.toml", 'into = "cash"', 'into = "gold"', "micro_balance, A01, into: “gold” leads nowhere."),
        ("statement_lines.toml", 'code = "income"', 'code = "incomes"', "statement: “income” leads nowhere."),
        ("statement_lines.toml", 'code = "ar",', 'code = "cash",', "balance_sheet, lines cash: It stands twice"),
        ("statement_lines.toml", 'code = "P01"', 'code = "revenue"', "micro_income, revenue: It stands twice"),
        ("ratios.toml", 'expr = "total_ca/total_cl"', 'expr = "total_ca/total_c"', ", line {line}, column 18, ratio "),
        ("ratios.toml", 'expr = "total_ca/total_cl"', 'expr = "total_ca//total_cl"', ", line {line}, column"),
        ("ratios.toml", "avg_ar/revenue", "sum_ar/revenue", "ratio ar_days, expr: “sum_ar” leads nowhere."),
        ("ratios.toml", "avg_ar/revenue", "cash_cycle/revenue", "ar_days, expr: “cash_cycle” leads nowhere."),  # below
        ("ratios.toml", "green_min = 1.5", "green_min = 0.5", "ratio current_ratio: The limits contradict each other."),
        ("ratios.toml", "green_min = 1.5\n", "", "ratio current_ratio: The limits contradict each other."),
        ("ratios.toml", "green_min = 1.5", "green_max = 1.5", "ratio current_ratio: The limits contradict each other."),
        ("ratios.toml", "green_min = 1.5", 'green_min = "much"', ", line {line}, ratio current_ratio, green_min: Th"),
        ("ratios.toml", "green_min = 1.5", "green_min = nan", ", line {line}, ratio current_ratio, green_min: A numb"),
        ("ratios.toml", 'code = "current_ratio"', 'code = "cash"', "ratio cash: Another figure has this name."),
        ("ratios.toml", 'code = "current_ratio"', 'code = "ar_prev"', "ratio ar_prev: Another figure has this name."),
        ("ratios.toml", 'category = "solvency"', 'category = "luck"', ", line {line}, ratio current_ratio, category:"),
        ("ratios.toml", 'against = "rev_growth"', 'against = "growth"', "against: “growth” leads nowhere."),
        ("ratios.toml", "low = 0.5\n", "low = 0.9\n", "margin catering: The limits contradict each other."),
        ("ratios.toml", '["farming"]', '["fishing"]', "question_sets: “fishing” leads nowhere."),
        ("ratios.toml", "weight = 30", "weight = 31", "category: The weights do not add up to 100."),
        ("ratios.toml", "green = 80", "green = 50", "score: The limits contradict each other."),
        ("flags.toml", 'expr = "total_equity<0"', 'expr = "equity<0"', "NEG_EQUITY, expr: “equity” leads nowhere."),
        ("flags.toml", 'level = "yellow"', 'level = "pink"', ", line {line}, flag AR_OUTGROWS_REVENUE, level: “pink”"),
        ("flags.toml", 'rule = "BS_BALANCE"', 'rule = "BALANCE"', "flag BS_BREAK, rule: “BALANCE” leads nowhere."),
        ("consistency.toml", 'right = "sum_total_ca"', 'right = "sum_ca"', "CA_SUM, right: “sum_ca” leads nowhere."),
        ("consistency.toml", 'right = "sum_total_ca"\n', "", "rule CA_SUM: “right” is missing."),
        ("consistency.toml", 'base = "total_assets"\n', "", "rule BS_BALANCE: The limits contradict each other."),
        ("consistency.toml", 'each = "balance_sheet"', 'each = "book"', "BAL_CONTINUITY, each: “book” leads"),
        ("classification.toml", 'at_least = "loss"', 'at_least = "lost"', "rule L0, at_least: “lost” leads nowhere."),
        ("classification.toml", 'expr = "bankruptcy"', 'expr = "broke"', ", line {line}, column 9, rule L1, expr"),
        ("collateral.toml", "cap = 0.70", "cap = 0.80", "collateral residential: The limits contradict each other."),
        ("collateral.toml", "revalue_months = 12", "revalue_months = 0", "residential: The limits contradict"),
        ("loan_limits.toml", "dti_green = 0.50", "dti_green = 0.60", "affordability: The limits contradict"),
        ("memo_sections.toml", "blank = 0.10", "blank = 1.10", "limits: The limits contradict each other."),
        ("memo_sections.toml", "fact_days = 90", "fact_days = 0", "limits: The limits contradict each other."),
        ("loan_limits.toml", "red = 15", "red = 26", "risk: The limits contradict each other."),
        ("loan_limits.toml", "grey = 1.1", "grey = 3", "altman: The limits contradict each other."),
        ("loan_limits.toml", 'code = "stock"', 'code = "goods"', "check: “stock” leads nowhere."),
        ("loan_limits.toml", "share = 0.60 ", 'share = "most" ', ", line {line}, affordability, share: The value"),
        ("prohibited_words.toml", "'砍头息|", "'砍头息(|", ", line {line}, column 15, word PREPAY_INTEREST, pattern"),
        ("prohibited_words.toml", "'砍头息|", "'|砍头息|", "PREPAY_INTEREST, pattern: The pattern finds everything"),
        ("prohibited_words.toml", '["PB_HOUSE"]', '["PB_FLAT"]', "word USE_PROP, not_for: “PB_FLAT” leads nowhere."),
        ("prohibited_words.toml", 'scope = ["wealth"]', 'scope = ["stars"]', ", line {line}, word HIGH_YIELD, scope"),
        ("prohibited_words.toml", 'level = "block"', 'level = "shout"', ", line {line}, word GUARANTEE_RETURN, level"),
        ("prohibited_words.toml", "window = 6", "window = -1", "negation_window: A count cannot be negative."),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_file_line_entry_and_reason(folder, file, old, new, told):
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(UserError) as caught:
        load(folder)
    said = str(caught.value)
    assert said.startswith(f"{file}, line ")
    assert told.format(line=text.split(old, 1)[0].count("\n") + 1) in said
    assert (
        re.search(r"\b(nowhere|twice|allowed|The|An|This|It)\b", caught.value.message.read(translator("zh_CN"))) is None
    )


def test_a_bank_lays_its_own_rules_over(tmp_path):
    (tmp_path / "pack.toml").write_text('title = "某行"\nversion = "1"\n', "utf-8")
    (tmp_path / "ratios.toml").write_text('[[ratio]]\ncode = "current_ratio"\ngreen_min = 1.2\n', "utf-8")
    (tmp_path / "collateral.toml").write_text(
        '[[collateral]]\ncode = "boat"\nname = "渔船"\ncap = 0.3\ncap_min = 0.2\ncap_max = 0.4\n', "utf-8"
    )
    (tmp_path / "prohibited_words.toml").write_text('[[word]]\ncode = "BRIDGE"\nremove = true\n', "utf-8")
    (tmp_path / "loan_limits.toml").write_text("[affordability]\nshare = 0.5\n", "utf-8")
    (tmp_path / "statement_lines.toml").write_text(
        '[[statement]]\ncode = "balance_sheet"\nlines = [{ code = "ar", name = "应收账款净额" }]\n', "utf-8"
    )
    catalog = load_with(tmp_path)
    own = catalog.analysis
    assert (own.ratios["current_ratio"].green_min, own.ratios["current_ratio"].yellow_min) == (Decimal("1.2"), 1)
    assert own.collateral["boat"].cap == Decimal("0.3")
    assert "BRIDGE" not in own.words
    assert own.limits.affordability.share == Decimal("0.5")
    assert own.limits.affordability.dti_green == RULES.limits.affordability.dti_green
    assert own.lines["ar"].name == "应收账款净额"
    assert list(own.lines) == list(RULES.lines)
    assert len(catalog.pack.changes) == 5
