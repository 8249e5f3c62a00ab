from datetime import datetime
from decimal import Decimal
from random import Random

import openpyxl
import pytest

from cmdesk.core.catalog import load
from cmdesk.core.errors import UserError
from cmdesk.intake.bank.reader import read_statement
from cmdesk.intake.bank.statement import Answers
from cmdesk.intake.sheets import open_sheets

from .layouts import LAYOUTS, came, day, grouped, went, year

ROWS = year()
FORMATS = load().statement_formats


@pytest.fixture
def read(tmp_path):
    def read_(content, name="流水.csv", **more):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_statement(open_sheets(path), FORMATS, **more)

    return read_


def holds(found, rows, *, balance=True):
    """Hold the rows of a statement against what was printed; the first may have no direction that anything tells."""
    total = {side: sum(row.amount for row in rows if row.side == side) for side in ("in", "out")}
    assert {side: found.total(side) for side in total} == total
    assert [each.amount for each in found.transactions] == [row.amount for row in rows]
    assert [each.at.date() for each in found.transactions] == [row.at.date() for row in rows]
    assert (found.breaks, found.problems) == ((), ())
    assert found.last_balance == (rows[-1].balance if balance else None)


@pytest.mark.parametrize("kind", ["text", "sheet"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_layout_is_read_by_what_its_columns_mean(layout, kind, tmp_path):
    path = tmp_path / ("流水.csv" if kind == "text" else "流水.xlsx")
    if kind == "text":
        path.write_bytes(layout.text(ROWS))
    else:
        layout.sheet(ROWS, path)
    found = read_statement(open_sheets(path), FORMATS)
    if layout.name.startswith("amounts without a sign"):
        assert [problem.row for problem in found.problems] in ([], [3])  # the first row, where only words can tell
        assert found.total("in") + found.total("out") >= sum(row.amount for row in ROWS[1:])
        return
    holds(found, ROWS, balance=layout.more.get("balance", True))
    assert found.newest_first is layout.newest_first
    assert not found.unsure


UNSEEN = (
    ("收进(元)", "付出(元)", "结存", "何日", "对方单位名称", "事由"),
    ("进账金额", "出账金额", "账上余额", "发生日", "往来方", "款项说明"),
    ("Money In", "Money Out", "Closing Balance", "Value Date", "Payee Name", "Narrative"),
)


@pytest.mark.parametrize("heads", UNSEEN, ids=lambda heads: heads[0])
@pytest.mark.parametrize("seed", range(3))
def test_headings_nobody_has_seen_in_any_order(heads, seed, read):
    order = list(range(len(heads)))
    Random(seed).shuffle(order)  # noqa: S311
    lines = [[came(row), went(row), grouped(row.balance), day(row), row.other, row.said] for row in ROWS]
    text = "\n".join(",".join(f'"{line[place]}"' for place in order) for line in [heads, *lines])
    found = read(text)
    holds(found, ROWS)
    assert found.transactions[3].counterparty == ROWS[3].other


def test_without_headings_the_values_tell(read):
    lines = [
        [day(row), str(row.amount if row.side == "in" else -row.amount), str(row.balance), row.said] for row in ROWS
    ]
    with pytest.raises(UserError):
        read("\n".join(",".join(line) for line in lines))
    given = Answers(columns={"day": 0, "amount": 1, "balance": 2, "summary": 3})
    holds(read("\n".join(",".join(line) for line in lines), given=given), ROWS)


def test_what_the_head_says(read):
    found = read(LAYOUTS[0].text(ROWS))
    assert (found.head.holder, found.head.number) == ("示例建材有限公司", "1234****5678")
    assert (found.head.first.isoformat(), found.head.last.isoformat()) == ("2025-01-01", "2025-06-30")
    assert (found.encoding, found.header_row) == ("gb18030", 4)
    wechat = read(next(each for each in LAYOUTS if "payment service" in each.name).text(ROWS))
    assert (wechat.format, wechat.head.holder) == ("微信支付", "老王")
    assert wechat.transactions[0].serial == ROWS[0].serial


def test_own_books_are_told_by_the_balance(read):
    found = read(LAYOUTS[1].text(ROWS))
    assert "own books" in str(found.doubts[0])
    assert found.skipped == (43,)


HEAD = "交易日期,摘要,收入,支出,余额\n"


@pytest.mark.parametrize(
    ("line", "where", "words"),
    [
        ("2025-13-41,货款,10.00,,10.00", "problems", "is no day"),
        ("2025-01-03,货款,1o.00,,10.00", "problems", "is no amount"),
        ("2025-01-03,货款,,,10.00", "problems", "no amount"),
        ("2025-01-03,货款,5.00,6.00,10.00", "problems", "both"),
        ("本页小计,,10.00,0.00,", "skipped", ""),
        ("交易日期,摘要,收入,支出,余额", "skipped", ""),
        ("以上数据仅供参考,,,,", "skipped", ""),
        ("2025-01-03,期初余额,,,20000.00", "skipped", ""),
        (",,,,", "", ""),
    ],
)
def test_every_row_is_accounted_for(line, where, words, read):
    good = "2025-01-02,货款,100.00,,100.00\n2025-01-02,电费,,30.00,70.00\n"
    found = read(f"{HEAD}{good}{line}\n")
    assert len(found.transactions) == 2
    assert found.skipped == ((4,) if where == "skipped" else ())
    assert [problem.row for problem in found.problems] == ([4] if where == "problems" else [])
    assert all(words in str(problem.message) for problem in found.problems)


def test_a_missing_row_breaks_the_chain(read):
    lines = LAYOUTS[4].text(ROWS).decode().splitlines()
    found = read("\n".join(lines[:10] + lines[11:]))
    assert [each.row for each in found.breaks] == [11]
    assert found.breaks[0].printed == ROWS[10].balance


def test_a_negative_amount_keeps_its_column(read):
    found = read(HEAD + "2025-01-02,货款,100.00,,\n2025-01-03,退货,-40.00,,\n")
    assert [(each.direction, each.amount) for each in found.transactions] == [("in", 100), ("in", -40)]


def test_currencies_are_counted_apart(read):
    rows = "2025-01-02,人民币,100.00,,100.00\n2025-01-02,美元,7.00,,7.00\n2025-01-03,人民币,,40.00,60.00\n"
    found = read(f"日期,币种,收入,支出,余额\n{rows}")
    assert [each.currency for each in found.transactions] == ["CNY", "USD", "CNY"]
    assert found.breaks == ()


def test_a_claim_of_the_file_that_its_rows_do_not_bear_out(read):
    head = "微信支付账单明细\n共9笔记录\n收入：1笔 5.00元\n交易时间,收/支,金额\n"
    found = read(f"{head}2025-01-02 10:00:00,收入,7.00\n2025-01-03 10:00:00,/,3.00\n")
    assert [each.direction for each in found.transactions] == ["in", "neutral"]
    assert [str(each) for each in found.doubts] == [
        "The file speaks of 9 transactions; it holds 2.",
        "The file says 5.00 came in; its rows add up to 7.00.",
    ]


def test_nothing_tells_the_direction(read):
    text = "日期,金额,说明\n2025-01-02,7.00,甲\n2025-01-03,3.00,乙\n"
    found = read(text)
    assert (found.transactions, [each.row for each in found.problems], found.unsure) == ((), [2, 3], True)
    told = read(text, given=Answers(columns={"day": 0, "income": 1}))
    assert told.total("in") == Decimal(10)


def test_figures_and_days_of_a_spreadsheet(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["交易日期", "收入", "支出", "余额"])
    book.active.append([datetime.fromisoformat("2025-03-01 12:30"), 0.1 + 0.2, None, 100.3])
    book.active.append([datetime.fromisoformat("2025-03-02"), None, 12, 88.3])
    book.save(tmp_path / "x.xlsx")
    found = read_statement(open_sheets(tmp_path / "x.xlsx"), FORMATS)
    assert [(each.amount, each.timed) for each in found.transactions] == [(Decimal("0.30"), True), (12, False)]
    assert found.breaks == ()


def test_two_rows_of_headings(tmp_path):
    book = openpyxl.Workbook()
    for line in (["日期", "摘要", "发生额", None, "余额"], [None, None, "借方", "贷方", None]):
        book.active.append(line)
    book.active.append(["2025-03-01", "货款", None, 100, 100])
    book.active.append(["2025-03-02", "电费", 30, None, 70])
    book.save(tmp_path / "x.xlsx")
    found = read_statement(open_sheets(tmp_path / "x.xlsx"), FORMATS)
    assert (found.total("in"), found.total("out"), found.breaks) == (100, 30, ())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 999,
        "日期,金额\n".encode(),
        b"\xff\xfe",
        b"PK\x03\x04rubbish",
        b"a,b\n1,2\n",
        b"%PDF-1.7",
        b"<html>",
    ],
    ids=range(8),
)
def test_what_is_no_statement_is_refused_in_words(content, read):
    with pytest.raises(UserError):
        read(content)


@pytest.mark.parametrize("cell", ["1e999999", "NaN", "Infinity", "9" * 60, "=1+1", "\u202e12", "--5", "1.2.3", "1,2"])
def test_hostile_amounts_are_problems_or_read_never_a_crash(cell, read):
    found = read(f'{HEAD}2025-01-02,货款,100.00,,100.00\n2025-01-03,货款,"{cell}",,\n')
    assert len(found.transactions) + len(found.problems) == 2
