"""The samples under headings that no vocabulary knows, in another order: what is read stays the same."""

import random
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from cmdesk.core.paths import resources
from cmdesk.intake.headings import plain_heading, whole_words
from cmdesk.intake.prospects import read_prospects
from cmdesk.intake.sheets import open_sheets

DATA = Path(__file__).parents[1] / "data" / "prospects"
SAMPLES = (
    resources() / "sample" / "意向客户表_2026年10月.xlsx",
    DATA / "扫街名单_gbk.csv",
    DATA / "老系统客户导出.xls",
)
TODAY = date(2026, 11, 22)
HELD_OUT = {  # held out: never add one of these to prospect_columns.toml
    "name": "店家名号 商户字样 经营户 买卖名 铺名 户头名 客商 往来户 主顾 挂牌名 被访户 甲方 对象 谁 档口 Client 用户",
    "contact": "当家的 话事人 管事 一把手 拍板人 掌门人 主事者 跟谁谈 接洽者 找哪位 主理 联络人 法代 主家 Boss 何人",
    "phone": "机号 手机讯 联络号 打哪个号 呼叫号 通讯号 拨打 随身号 号儿 怎么打 联络电话 打给 移动号 号 热线 手提",
    "phone2": "有线电话 办公室座机 家里电话 桌上电话 另一个号 固网 店电 宅电 坐机 Office 区号电话 办公热线 分机",
    "industry": "干哪行 行道 吃哪碗饭 生意类别 所干行当 营业种类 做啥买卖 生计 行 门道 产业 赛道",
    "credit_code": "执照上的号 十八位码 工商号 营业证号 登记证号 社信码 统一码 证号 Code 营照 18位 统代 法人码",
    "need": "要用多少钱 缺多少 资金打算 钱上的事 周转需 借钱意思 钱款需 想要 资金上 拟借 诉求额 Loan 融多少 要款",
    "channel": "打哪来 怎么搭上的 经由 搭线方式 从何得知 由来 经谁来 引流 怎么找来 拓客方式 获客 From 来由",
    "address": "店在何处 落脚处 铺面所处 门店方位 店址 开在哪 处所 营业处 地儿 住哪 点位 Where 位于 摊位",
    "first_contact": "头一回见 初见日 头次登门 见面那天 第一面 初会 头回碰面 啥时见的 初次会晤 约见 沟通日 When 碰头",
    "note": "旁注 杂记 碎语 补记 附言 其他话 随笔 补充话 批语 题外 零碎 旁白 备考 PS 要事 特别的 说道",
    "": "启动本钱 立户那天 管户的 老本 挂牌那年 归谁管 甲乙 丙丁 戊己",
}


def test_the_words_are_held_out():
    known = whole_words()
    assert [word for words in HELD_OUT.values() for word in words.split() if plain_heading(word) in known] == []


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_unseen_headings_in_any_order(workbook, path, seed):
    chance = random.Random(f"{path.name} {seed}")  # noqa: S311  (an order, no secret)
    expected = read_prospects(path, today=TODAY)
    sheet = next(each for each in open_sheets(path).sheets if each.name == expected.sheet)
    width, head = len(expected.headings), (expected.header_row or 1) - 1
    fields = {column: field for field, column in expected.mapping.items()}
    rows = [[*row, *[""] * (width - len(row))] for row in sheet.rows]
    rows[head] = rename(chance, rows[head], fields)
    order = chance.sample(range(width), width)
    shuffled = [[row[column] for column in order] if at >= head else row for at, row in enumerate(rows)]

    found = read_prospects(workbook(shuffled), today=TODAY)
    assert {field: found.headings[column] for field, column in found.mapping.items()} == {
        field: rows[head][column] for column, field in fields.items()
    }
    assert list(map(bare, found.rows)) == list(map(bare, expected.rows))
    assert (found.duplicates, found.skipped) == (expected.duplicates, expected.skipped)
    assert len([each for each in found.problems if each.row]) == len([each for each in expected.problems if each.row])


def rename(chance, headings, fields):
    """Return other headings, none of them twice; a running number keeps its own."""
    left = {field: words.split() for field, words in HELD_OUT.items()}
    for words in left.values():
        chance.shuffle(words)
    return [
        left[fields.get(column, "")].pop() if heading != "序号" else "编号" for column, heading in enumerate(headings)
    ]


def bare(row):
    """Return a row and, as a set, the further details, whatever headings they stood under."""
    return replace(row, extra={}), sorted(map(str, row.extra.values()))
