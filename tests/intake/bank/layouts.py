"""Bank statements in layouts as banks print them, with invented rows that are the same in all of them."""

import csv
import io
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

import openpyxl

NAMES = ("示例钢材有限公司", "海风超市", "李四", "示例物流有限公司", "供电公司", "财付通支付科技有限公司")
SAID = {"in": ("货款", "往来款", "转账", "代发工资"), "out": ("货款", "电费", "转账", "材料款")}


@dataclass(frozen=True)
class Told:
    """One transaction that every layout prints in its own way."""

    at: datetime
    side: str
    amount: Decimal
    balance: Decimal
    other: str
    said: str
    serial: str


def year(count=40, seed=7, days=5):
    """Return transactions of one account, oldest first."""
    random, balance = Random(seed), Decimal("20000.00")  # noqa: S311  (invented rows)
    at = datetime.fromisoformat("2025-01-03 09:15:30")
    rows = []
    for place in range(count):
        side = random.choice(("in", "in", "out"))
        amount = Decimal(random.randrange(100, 900_000)) / 100
        side = "in" if balance < amount else side
        balance += amount if side == "in" else -amount
        at += timedelta(days=random.randrange(days), minutes=random.randrange(1, 300 if days > 1 else 9))
        rows.append(Told(at, side, amount, balance, random.choice(NAMES), random.choice(SAID[side]), f"SN{place:08}"))
    return rows


def grouped(value):
    return f"{value:,.2f}"


@dataclass(frozen=True)
class Layout:
    """How one bank prints: lines above, headings, what each row's cells are, lines below."""

    name: str
    heads: tuple
    cells: object
    above: tuple = ()
    below: tuple = ()
    newest_first: bool = False
    encoding: str = "utf-8"
    delimiter: str = ","
    more: dict = field(default_factory=dict)

    def lines(self, rows):
        ordered = list(reversed(rows)) if self.newest_first else rows
        return [*self.above, list(self.heads), *(list(self.cells(row)) for row in ordered), *self.below]

    def text(self, rows):
        stream = io.StringIO(newline="")
        csv.writer(stream, delimiter=self.delimiter).writerows(self.lines(rows))
        return stream.getvalue().encode(self.encoding)

    def sheet(self, rows, path):
        book = openpyxl.Workbook()
        for line in self.lines(rows):
            book.active.append(line)
        book.save(path)


def day(row, form="%Y-%m-%d"):
    return row.at.strftime(form)


def came(row, form=grouped):
    return form(row.amount) if row.side == "in" else ""


def went(row, form=grouped):
    return form(row.amount) if row.side == "out" else ""


def signed(row, form="{:,.2f}"):
    return form.format(row.amount if row.side == "in" else -row.amount)


LAYOUTS = (
    Layout(
        "corporate, debit and credit",
        ("记账日期", "凭证号", "摘要", "借方发生额", "贷方发生额", "余额", "对方户名", "对方账号"),
        lambda r: (day(r), "8353", r.said, went(r), came(r), grouped(r.balance), r.other, "6222020034234785"),
        above=(["账户明细查询"], ["账号:1234****5678", "户名:示例建材有限公司"], ["起止日期:20250101-20250630"]),
        encoding="gb18030",
    ),
    Layout(
        "debit and credit as in the holder's own books",
        ("日期", "摘要", "借方金额", "贷方金额", "余额", "往来单位"),
        lambda r: (day(r, "%Y/%m/%d"), r.said, came(r), went(r), grouped(r.balance), r.other),
        above=(["银行存款日记账"],),
        below=(["", "本年合计", "", "", "", ""],),
    ),
    Layout(
        "rural bank, income first, zeros in the other column",
        ("序号", "交易日", "时间", "收入(元)", "支出(元)", "结存", "对手名称", "附言"),
        lambda r: ("1", day(r, "%Y%m%d"), day(r, "%H%M%S"), came(r) or "0.00", went(r) or "0.00",
                   grouped(r.balance), r.other, r.said),
        above=(["某某农村商业银行活期账户对账单"], ["客户姓名", "王建国", "币种", "人民币"]),
        newest_first=True,
        encoding="utf-8-sig",
    ),
    Layout(
        "signed amounts, newest first",
        ("记账时间", "币别", "发生额", "账户余额", "交易名称", "对方账户名", "对方卡号/账号"),
        lambda r: (day(r, "%Y-%m-%d %H:%M:%S"), "人民币", signed(r, "{:+.2f}"), str(r.balance), r.said, r.other,
                   "6226****5669"),
        newest_first=True,
        encoding="utf-16",
        delimiter="\t",
    ),
    Layout(
        "one amount and a mark",
        ("交易时间", "借贷标志", "交易金额", "账户余额", "对方单位", "用途", "流水号"),
        lambda r: (day(r, "%Y%m%d %H:%M:%S"), {"in": "贷", "out": "借"}[r.side], str(r.amount), str(r.balance),
                   r.other, r.said, r.serial),
    ),
    Layout(
        "a mark in words no heading names",
        ("Date", "Type", "Amount", "Balance", "Description"),
        lambda r: (day(r, "%d/%m/%Y") if r.at.day > 12 else day(r), {"in": "CR", "out": "DR"}[r.side],
                   grouped(r.amount), grouped(r.balance), r.said),
        above=(["Account statement", "", "", "", ""],),
    ),
    Layout(
        "amounts without a sign: the balance tells",
        ("交易日期", "摘要", "交易金额", "余额", "对方信息"),
        lambda r: (day(r, "%Y年%m月%d日"), r.said, grouped(r.amount), grouped(r.balance), r.other),
        above=(["上期余额", "20,000.00"],),
    ),
    Layout(
        "brackets for what goes out, currency before the figure",
        ("入账日", "业务摘要", "金额", "账户结余", "收(付)方名称"),
        lambda r: (day(r, "%Y.%m.%d"), r.said, f"({r.amount})" if r.side == "out" else f"¥{r.amount:,}",
                   f"¥{r.balance:,}", r.other),
    ),
    Layout(
        "cells padded with blanks and tabs",
        ("交易日期", "摘要", "交易场所", "交易金额(收入)", "交易金额(支出)", "交易币种", "记账金额(收入)",
         "记账金额(支出)", "记账币种", "余额", "对方户名"),
        lambda r: (f"{day(r)}   \t", r.said + "  ", "网银\t", "-\t", "-\t", "-", f"{came(r)}\t", f"{went(r)}\t",
                   "人民币  ", f"{r.balance}\t", f"{r.other}    "),
        above=(["明细查询文件下载"], [""], ["卡号: 6222****0001", "卡别名: "], [""]),
        below=(["人民币合计", "", "", "", "", "", "", ""],),
        newest_first=True,
    ),
    Layout(
        "payment service, in words, with sums above",
        ("交易时间", "交易类型", "交易对方", "商品", "收/支", "金额(元)", "支付方式", "当前状态", "交易单号", "备注"),
        lambda r: (day(r, "%Y-%m-%d %H:%M:%S"), "转账", r.other, r.said, {"in": "收入", "out": "支出"}[r.side],
                   f"¥{r.amount}", "零钱", "已收钱", f"{r.serial}\t", "/"),
        above=(["微信支付账单明细"], ["微信昵称：[老王]"],
               ["起始时间：[2025-01-01 00:00:00] 终止时间：[2025-12-31 23:59:59]"]),
        newest_first=True,
        more={"balance": False},
    ),
    Layout(
        "postal savings, withdrawals and deposits",
        ("交易日期", "交易渠道", "支取金额", "存入金额", "账户余额", "交易说明", "对方名称"),
        lambda r: (day(r), "手机银行", went(r, str), came(r, str), str(r.balance), r.said, r.other),
    ),
    Layout(
        "transfer words for directions",
        ("交易日期", "交易时间", "收支方向", "交易额", "本次余额", "对方名称", "对方帐号", "交易附言", "日 志 号"),
        lambda r: (day(r, "%Y%m%d"), day(r, "%H:%M"), {"in": "转入", "out": "转出"}[r.side], str(r.amount),
                   str(r.balance), r.other, "62220****88", r.said, r.serial),
    ),
    Layout(
        "card: spending above nought",
        ("交易日期", "入账日期", "交易摘要", "交易金额", "交易货币", "入账金额", "入账货币"),
        lambda r: (day(r, "%Y/%m/%d"), day(r, "%Y/%m/%d"),
                   "（消费）" + r.other if r.side == "out" else "（还款）云闪付",
                   str(r.amount if r.side == "out" else -r.amount), "人民币",
                   str(r.amount if r.side == "out" else -r.amount), "人民币"),
        more={"balance": False},
    ),
)  # fmt: skip
