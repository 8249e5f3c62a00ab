import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QIcon

import cmdesk.ui
from cmdesk.core.paths import resources
from cmdesk.ui.kit import Chip, button
from cmdesk.ui.theme import Theme, theme, wear

GROUNDS = ["app", "rail", "bar", "surface", "sunken", "hover", "selected", "selected_idle"]
TEXTS = ["text.primary", "text.secondary", "text.muted", "accent.text"]
STATES = ["ok", "warn", "bad", "unknown"]
PAIRS = [
    *((text, f"bg.{ground}", 4.5) for text in TEXTS for ground in GROUNDS),
    *((f"{state}.text", f"{state}.soft", 4.5) for state in STATES),
    *((f"{state}.text", f"bg.{ground}", 4.5) for state in STATES for ground in ("surface", "app", "selected", "hover")),
    *((f"{state}.mark", "bg.surface", 3) for state in STATES),
    ("text.on_accent", "accent.fill", 4.5),
    ("text.on_accent", "accent.hover", 4.5),
    ("text.on_overlay", "bg.overlay", 4.5),
    ("accent.text", "accent.soft", 4.5),
    ("paper.ink", "paper.page", 4.5),
    ("line.strong", "bg.surface", 3),
    ("focus.ring", "bg.surface", 3),
    ("focus.ring", "bg.app", 3),
    *((f"chart.{line}", "bg.surface", 3) for line in ("in", "s3", "s4", "s5", "s6")),
    ("chart.out", "bg.surface", 2.8),
]


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", ["light", "dark"])
def test_everything_can_be_read(name):
    worn = Theme(name)
    for text, ground, least in PAIRS:
        lighter, darker = sorted((luminance(worn.hexa(text)), luminance(worn.hexa(ground))), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= least, f"{text} on {ground}"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_style_sheet_has_no_open_places(name):
    assert "@" not in Theme(name).style_sheet


def test_both_themes_have_the_same_roles():
    def roles(name):
        return {(group, key) for group, keys in Theme(name).tokens.items() if isinstance(keys, dict) for key in keys}

    assert roles("light") == roles("dark")


def test_every_icon_can_be_drawn_in_both_themes(app):
    for path in (resources() / "icons").glob("*.svg"):
        for name in ("light", "dark"):
            image = Theme(name).pixmap(path.stem, "text.primary", 16, 1.5).toImage()
            assert image.width() == 24
            assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), path.name


def test_scale_multiplies_lengths_and_letters():
    assert Theme(scale=130).font().pixelSize() == round(13 * 1.3)
    assert "min-height: 39px" in Theme(scale=130).style_sheet
    assert [Theme(row_height=height).row(2) for height in ("compact", "standard", "touch")] == [42, 48, 56]


def test_more_contrast_darkens_lines_and_small_words():
    assert Theme(contrast=True).hexa("line.normal") == Theme().hexa("line.strong")
    assert Theme(contrast=True).hexa("text.muted") == Theme().hexa("text.secondary")


def test_chinese_is_drawn_with_one_of_our_families(app):
    assert QFontInfo(theme().font()).family() in (
        "Microsoft YaHei UI",
        "PingFang SC",
        "Noto Sans CJK SC",
        "Noto Sans SC",
    )


def test_what_is_on_screen_changes_with_the_theme(qtbot, app):
    chip, push = Chip("通过", "ok"), button("打印", icon="printer")
    for widget in (chip, push):
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())

    def seen():
        mark = push.icon().pixmap(16, 16, QIcon.Mode.Normal).toImage()
        return chip.grab().toImage().pixelColor(chip.width() - 3, 11).name().upper(), mark

    before, light_mark = seen()
    wear(app, Theme("dark"))
    after, dark_mark = seen()
    assert (before, after) == (Theme("light").hexa("ok.soft"), Theme("dark").hexa("ok.soft"))
    assert light_mark != dark_mark


def test_no_colour_outside_the_themes():
    found = [
        path.name
        for path in Path(cmdesk.ui.__file__).parent.rglob("*.py")
        if re.search(r"[\"']#[0-9a-fA-F]{3,8}[\"']", path.read_text("utf-8"))
    ]
    assert found == []
