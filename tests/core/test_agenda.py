from datetime import date, time

import pytest

from cmdesk.core.agenda import read_line

TODAY = date(2026, 11, 26)  # a Thursday
AT = {"10": time(10), "15": time(15), "1530": time(15, 30), "9": time(9), "": None}


@pytest.mark.parametrize(
    ("typed", "day", "at", "title"),
    [
        ("明天 10点 给王老板回电", date(2026, 11, 27), "10", "给王老板回电"),
        ("明天10点给王老板回电", date(2026, 11, 27), "10", "给王老板回电"),
        ("10:00 明天 给王老板回电", date(2026, 11, 27), "10", "给王老板回电"),
        ("给王老板回电", TODAY, "", "给王老板回电"),
        ("下周一 催对账单", date(2026, 11, 30), "", "催对账单"),
        ("周三 看店", date(2026, 12, 2), "", "看店"),
        ("周四 看店", TODAY, "", "看店"),
        ("3月1日 下午3点半 复访", date(2027, 3, 1), "1530", "复访"),
        ("28号 15:30 开会", date(2026, 11, 28), "1530", "开会"),
        ("5号 交报表", date(2026, 12, 5), "", "交报表"),
        ("3点 打电话", TODAY, "15", "打电话"),
        ("２８号　１５：３０　开会（内部）", date(2026, 11, 28), "1530", "开会（内部）"),
        ("+3 交材料", date(2026, 11, 29), "", "交材料"),
        ("2026-12-1 9点 晨会", date(2026, 12, 1), "9", "晨会"),
        ("tomorrow 3pm call Wang", date(2026, 11, 27), "15", "call Wang"),
        ("friday review", date(2026, 11, 27), "", "review"),
        # what is no day stays as typed
        ("2月30日 盘库", TODAY, "", "2月30日 盘库"),
        ("25点 盘库", TODAY, "", "25点 盘库"),
        ("3.5万元尾款催收", TODAY, "", "3.5万元尾款催收"),
        ("5号楼看房", TODAY, "", "5号楼看房"),
        ("2时代广场看铺", TODAY, "", "2时代广场看铺"),
        ("<b>𠮷野家</b> 🍜", TODAY, "", "<b>𠮷野家</b> 🍜"),
        ("1e99", TODAY, "", "1e99"),
        ("", TODAY, "", ""),
    ],
)
def test_day_and_time_stand_before_the_words(typed, day, at, title):
    said = read_line(typed, TODAY)
    assert (said.day, said.at, said.title) == (day, AT[at], title)
