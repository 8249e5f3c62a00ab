import pytest

from cmdesk.memo.lines import break_lines


def broken(text, room):
    return [
        text[start:end] for start, end in break_lines(text, [1.0 if ord(char) > 255 else 0.5 for char in text], room)
    ]


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("午市实数四十二人，晚市未数", 8, ["午市实数四十二", "人，晚市未数"]),  # no comma at the start of a line
        ("地址在青禾路（一楼）", 7, ["地址在青禾路", "（一楼）"]),  # no bracket at the end of one
        ("月均 158,600.00 元", 6, ["月均", "158,600.00", "元"]),  # a figure stays whole
        ("the credit memo", 6, ["the credit", "memo"]),
        ("一\n\n二", 5, ["一", "", "二"]),
        ("W" * 25, 5, ["W" * 10, "W" * 10, "W" * 5]),  # what fits no line is cut
        ("年利率 4.2 %", 5.5, ["年利率", "4.2 %"]),
        ("", 5, [""]),
    ],
)
def test_lines_break_as_a_printer_would(text, room, lines):
    assert broken(text, room) == lines


def test_every_character_is_printed_once():
    text = "老王家常菜馆（青禾路 18 号）：quarterly repayment，采信 204,000.00 元/月。" * 20
    for room in range(3, 40):
        assert "".join(broken(text, room)).replace(" ", "") == text.replace(" ", "")
