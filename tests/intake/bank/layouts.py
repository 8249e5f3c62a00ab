"""Layouts of statements with invented rows: what banks, payment services and ledgers print, as grids of cells."""

import csv
import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook

Grid = list[list[Any]]
PARTIES = ("示例粮油店", "示例建材有限公司", "王某某", "示例餐饮管理有限公司", "李四", "示例物流有限公司")


@dataclass(frozen=True)
class Row:
    """One invented transaction: amount above zero came in."""

    at: datetime
    amount: Decimal
    balance: Decimal
    party: str
    account: str
    summary: str

    @property
    def into(self) -> str:
        return f"{self.amount:,.2f}" if self.amount > 0 else ""

    @property
    def out(self) -> str:
        return f"{-self.amount:,.2f}" if self.amount < 0 else ""

    @property
    def size(self) -> str:
        return f"{abs(self.amount):.2f}"

    @property
    def day(self) -> str:
        return f"{self.at:%Y-%m-%d}"


def rows(count: int = 24, seed: int = 7) -> list[Row]:
    """Return invented transactions, oldest first, whose balances follow from one another."""
    chance = random.Random(seed)  # noqa: S311  (the same every time)
    at, balance, found = datetime.fromisoformat("2025-01-03 09:15:27"), Decimal("20000.00"), []
    for number in range(count):
        at += timedelta(days=chance.randint(0, 4), seconds=chance.randint(60, 30000))
        amount = Decimal(chance.randint(1000, 900000)) / 100 * (1 if number == 0 or chance.random() < 0.5 else -1)
        balance += amount
        summary = chance.choice(["货款", "往来款", "电费", "报销"])
        account = f"62220200{chance.randint(10**7, 10**8 - 1)}"
        found.append(Row(at, amount, balance, chance.choice(PARTIES), account, summary))
    return found


def corporate(some: Sequence[Row]) -> Grid:
    """Two columns, titles above, total and remarks below."""
    total = [sum((abs(row.amount) for row in some if (row.amount < 0) == out), Decimal(0)) for out in (True, False)]
    return [
        ["示例银行账户明细清单"],
        ["账号:1234****5678,户名:示例建材有限公司"],
        ["起止日期:20250101-20250630", "币种:人民币"],
        [],
        ["记账日期", "凭证号", "摘要", "借方发生额", "贷方发生额", "余额", "对方户名", "对方账号"],
        *(
            [r.day, f"88{n:08}", r.summary, r.out, r.into, f"{r.balance:,.2f}", r.party, r.account]
            for n, r in enumerate(some)
        ),
        ["合计", "", "", f"{total[0]:,.2f}", f"{total[1]:,.2f}"],
        [f"共{len(some)}笔 以下空白"],
    ]


def flagged(some: Sequence[Row]) -> Grid:
    """One column and a mark of 借 and 贷, the newest first, day and time in one cell."""
    return [
        ["交易时间", "借贷标志", "交易金额", "账户余额", "对方单位", "用途", "流水号"],
        *(
            [
                f"{r.at:%Y%m%d %H:%M:%S}",
                "贷" if r.amount > 0 else "借",
                r.size,
                str(r.balance),
                r.party,
                r.summary,
                "41936",
            ]
            for r in reversed(some)
        ),
    ]


def signed(some: Sequence[Row]) -> Grid:
    """One column with signs; day and time apart and compact; tabs and quotes around numbers."""
    return [
        ["交易日期", "交易时间", "交易摘要", "交易金额", "本次余额", "对手信息", "日 志 号", "交易渠道", "交易附言"],
        *(
            [
                f"{r.at:%Y%m%d}",
                f"{r.at:%H%M%S}",
                r.summary,
                f"{r.amount:+.2f}",
                str(r.balance),
                r.party,
                "\t0123456789",
                '="001"',
                "--",
            ]
            for r in some
        ),
    ]


def unsigned(some: Sequence[Row]) -> Grid:
    """One column without sign or mark: only the balances tell."""
    return [
        ["日期", "交易说明", "金额(元)", "余额(元)"],
        *([f"{r.at:%Y年%-m月%-d日}", r.summary, r.size, f"¥{r.balance:,.2f}"] for r in some),
    ]


def ledger(some: Sequence[Row]) -> Grid:
    """A firm's own books: 借 is money in."""
    return [
        ["银行存款日记账"],
        ["日期", "凭证号", "摘要", "对方科目", "借方金额", "贷方金额", "方向", "余额"],
        ["2025-01-01", "", "期初余额", "", "", "", "借", "20,000.00"],
        *(
            [r.day, f"记-{n}", r.summary, "应收账款", r.into, r.out, "借", f"{r.balance:,.2f}"]
            for n, r in enumerate(some)
        ),
        ["2025-12-31", "", "本年累计", "", "9,999.00", "8,888.00", "借", "1.00"],
    ]


def two_rows(some: Sequence[Row]) -> Grid:
    """Headings in two rows: 发生额 over 借方 and 贷方."""
    return [
        ["某某农村商业银行对账单"],
        ["交易日期", "摘要", "发生额", "", "余额", "对方", ""],
        ["", "", "借方", "贷方", "", "户名", "账号"],
        *(
            [f"{r.at:%Y/%-m/%-d}", r.summary, r.out or "0.00", r.into or "0.00", str(r.balance), r.party, r.account]
            for r in some
        ),
    ]


def two_currencies(some: Sequence[Row]) -> Grid:
    """Amounts as they were paid abroad beside those of the account; cells padded and ended by a tab."""
    pad = "          \t"
    return [
        ["明细查询文件下载"],
        ["卡号: 6222****0001", "卡别名: "],
        [
            "交易日期",
            "摘要",
            "交易场所",
            "交易金额(收入)",
            "交易金额(支出)",
            "交易币种",
            "记账金额(收入)",
            "记账金额(支出)",
            "记账币种",
            "余额",
            "对方户名",
        ],
        *(
            [
                r.day + pad,
                r.summary + pad,
                pad,
                "-",
                f"{-r.amount / 7:.2f}" if r.out else "-",
                "美元" + pad,
                r.into + pad,
                r.out + pad,
                "人民币" + pad,
                f"{r.balance:,.2f}" + pad,
                r.party,
            ]
            for r in reversed(some)
        ),
        [" "],
        ["人民币合计", "", "", "", "", "", "1.00", "2.00"],
    ]


def card(some: Sequence[Row]) -> Grid:
    """A credit card: what is spent stands above zero, what is paid back below."""
    return [
        ["交易日期", "入账日期", "交易摘要", "交易金额", "交易货币", "入账金额", "入账货币"],
        *(
            [
                r.day,
                r.day,
                f"（{'还款' if r.amount > 0 else '消费'}）{r.party}",
                str(-r.amount),
                "人民币",
                str(-r.amount),
                "人民币",
            ]
            for r in some
        ),
    ]


def no_years(some: Sequence[Row]) -> Grid:
    """Days without a year, which the title has; pages with subtotals and the headings again."""
    head = ["日期", "摘要", "转出", "转入", "账面余额"]
    body = [[f"{r.at:%m-%d}", r.summary, r.out, r.into, str(r.balance)] for r in some]
    half = len(body) // 2
    return [
        ["2025年度 存款明细", "", "", "", ""],
        head,
        *body[:half],
        ["本页小计", "", "1.00", "2.00", ""],
        [],
        ["第2页 共2页"],
        head,
        ["承前页", "", "", "", str(some[half - 1].balance)],
        *body[half:],
        ["合计笔数:24"],
    ]


def english(some: Sequence[Row]) -> Grid:
    """English headings, days of the month first."""
    return [
        ["Account Name: Example Trading Ltd", "Account Number: 012-345678-001", "Currency: CNY"],
        ["Transaction Date", "Description", "Debit", "Credit", "Balance"],
        *([f"{r.at:%d/%m/%Y}", r.summary, r.out, r.into, f"{r.balance:,.2f}"] for r in some),
        ["", "Total", "1.00", "2.00", ""],
    ]


def suffixed(some: Sequence[Row]) -> Grid:
    """CR and DR behind the amounts, which are grouped and named with their currency."""
    return [
        ["Date", "Particulars", "Amount", "Ref No"],
        *(
            [f"{r.at:%d-%b-%Y}", r.summary, f"CNY {abs(r.amount):,.2f}{'CR' if r.amount > 0 else 'DR'}", "0001"]
            for r in some
        ),
    ]


def bracketed(some: Sequence[Row]) -> Grid:
    """Money out in brackets, full-width figures, 元 behind the balance."""
    wide = str.maketrans("0123456789.,", "０１２３４５６７８９．，")
    return [
        ["交易日", "业务类型", "收支金额", "结余", "往来单位"],
        *(
            [
                r.at.strftime("%Y.%m.%d"),
                r.summary,
                r.into.translate(wide) or f"({r.out})",
                f"{r.balance:.2f}元",
                r.party,
            ]
            for r in some
        ),
    ]


def wallet(some: Sequence[Row]) -> Grid:
    """A payment service: 收/支 beside ¥ amounts, counts above the headings."""
    into, out = ([r for r in some if (r.amount < 0) == less] for less in (False, True))
    total = [sum((abs(r.amount) for r in each), Decimal(0)) for each in (into, out)]
    return [
        ["微信支付账单明细"],
        ["微信昵称：[示例老王]"],
        ["起始时间：[2025-01-01 00:00:00] 终止时间：[2025-06-30 23:59:59]"],
        [f"共{len(some)}笔记录"],
        [f"收入：{len(into)}笔 {total[0]}元"],
        [f"支出：{len(out)}笔 {total[1]}元"],
        ["注："],
        ["1. 充值/提现等交易，将计入中性交易"],
        ["----------------------微信支付账单明细列表--------------------"],
        [
            "交易时间",
            "交易类型",
            "交易对方",
            "商品",
            "收/支",
            "金额(元)",
            "支付方式",
            "当前状态",
            "交易单号",
            "商户单号",
            "备注",
        ],
        *(
            [
                f"{r.at:%Y-%m-%d %H:%M:%S}",
                "商户消费",
                r.party,
                "蔬菜",
                "收入" if r.amount > 0 else "支出",
                f"¥{abs(r.amount):,.2f}",
                "零钱",
                "支付成功",
                "4200\t",
                "\t1",
                "/",
            ]
            for r in reversed(some)
        ),
    ]


def real_cells(some: Sequence[Row]) -> Grid:
    """A workbook's own days and figures."""
    return [
        ["顺序号", "交易日期", "交易类型", "存入金额", "取出金额", "余额", "交易对手名称", "交易对手账号", "附言"],
        *(
            [
                n,
                r.at,
                "转账",
                float(r.amount) if r.amount > 0 else None,
                float(-r.amount) if r.amount < 0 else None,
                float(r.balance),
                r.party,
                r.account,
                r.summary,
            ]
            for n, r in enumerate(some, 1)
        ),
    ]


def headless(some: Sequence[Row]) -> Grid:
    """No headings at all."""
    return [[r.day, f"{r.at:%H:%M:%S}", r.summary, r.out, r.into, str(r.balance), r.party] for r in some]


def renamed(some: Sequence[Row]) -> Grid:
    """Headings that no list of words has whole."""
    return [
        ["动账日子", "收进(元)", "付出(元)", "结存", "干什么的", "跟谁"],
        *([f"{r.at:%Y-%m-%d %H:%M}", r.into, r.out, str(r.balance), r.summary, r.party] for r in some),
    ]


def negative_out(some: Sequence[Row]) -> Grid:
    """Money out in a column of its own and below zero."""
    return [
        ["#账务明细"],
        [
            "账务流水号",
            "业务流水号",
            "发生时间",
            "对方账号",
            "收入金额（+元）",
            "支出金额（-元）",
            "账户余额（元）",
            "业务类型",
        ],
        *(
            [
                f"A{n}",
                f"B{n}\t",
                f"{r.at:%Y-%m-%d %H:%M:%S}",
                "a***@x.com",
                r.into or "0.00",
                f"-{r.out}" if r.out else "0.00",
                str(r.balance),
                r.summary,
            ]
            for n, r in enumerate(some)
        ),
        ["#合计"],
    ]


LAYOUTS: dict[str, Callable[[Sequence[Row]], Grid]] = {
    each.__name__: each
    for each in (
        corporate, flagged, signed, unsigned, ledger, two_rows, two_currencies, card, no_years, english, suffixed,
        bracketed, wallet, real_cells, headless, renamed, negative_out,
    )
}  # fmt: skip


def save(path: Path, grid: Grid, kind: str) -> Path:
    """Write a grid as delimited text in an encoding, as a workbook, or as what only calls itself one."""
    if kind == "xlsx":
        book = Workbook()
        for row in grid:
            book.active.append([None if cell == "" else cell for cell in row])
        book.save(path)
    elif kind == "html":
        lines = ("<tr>" + "".join(f"<td>{shown(cell)}</td>" for cell in row) + "</tr>" for row in grid)
        page = f"<html><head><meta charset='gb2312'></head><body><table>{''.join(lines)}</table></body></html>"
        path.write_bytes(page.encode("gb18030"))
    else:
        encoding, _, delimiter = kind.partition(" ")
        text = io.StringIO()
        csv.writer(text, delimiter="\t" if delimiter == "tab" else ",").writerows(
            [[shown(c) for c in row] for row in grid]
        )
        path.write_bytes(text.getvalue().encode(encoding))
    return path


def shown(cell: Any) -> str:
    return "" if cell is None else f"{cell:.2f}" if isinstance(cell, float) else str(cell)
