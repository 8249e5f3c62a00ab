from pathlib import Path
from runpy import run_path

from cmdesk.core.paths import resources
from cmdesk.core.pinyin import in_phrase, syllables

TOOL = Path(__file__).parents[2] / "tools" / "pinyin.py"


def test_the_list_is_what_pypinyin_says():
    made = run_path(str(TOOL))["made"]
    assert (resources() / "pinyin.txt").read_text("utf-8") == made(), "run python tools/pinyin.py"


def test_characters_and_words_are_read():
    assert syllables("王行𠮷ö") == ["wang", "xing", "𠮷", "ö"]
    assert syllables("㐀Z😀\U0010ffff") == ["qiu", "Z", "😀", "\U0010ffff"]
    assert (in_phrase("商行"), in_phrase("银行"), in_phrase("王家")) == (("shang", "hang"), ("yin", "hang"), None)
