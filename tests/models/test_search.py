import pytest
from sqlalchemy import select, text

from cmdesk.core.text import message
from cmdesk.models.party import Party, PartyKind
from cmdesk.models.search import indexed, match, parted, runs, spelled, spelling
from cmdesk.services.gesture import perform, redo, undo


def fill(session):
    wang = Party(
        kind=PartyKind.INDIVIDUAL_BUSINESS,
        name="老王家常菜馆",
        contact="王建国",
        phone="13800136207",
        address="城南大道118号",
        note="二店装修",
    )
    session.add_all([wang, Party(kind=PartyKind.ENTERPRISE, name="启明五金 Hardware", phone="0532-81774366")])


def find(book, typed):
    query = text("SELECT name FROM party JOIN party_words w ON w.rowid = doc WHERE party_words MATCH :m")
    with book.read() as session:
        return session.scalars(query, {"m": match(typed)}).all()


@pytest.mark.parametrize(
    "typed",
    [
        "老王",
        "王家常",
        "菜馆",
        "lwjcc",
        "jccg",
        "laowang",
        "jiachang",
        "1380013",
        "6207",
        "城南 装修",
        "wangjianguo",
        "老wang",
        "WJG",
    ],
)
def test_any_part_of_a_name_its_pinyin_or_its_phone_finds_it(book, typed):
    perform(book, message("x", "Fill"), fill)
    assert find(book, typed) == ["老王家常菜馆"]


@pytest.mark.parametrize("typed", ["王老", "家老", "zzz", "老王 五金", "9999"])
def test_what_is_not_there_is_not_found(book, typed):
    perform(book, message("x", "Fill"), fill)
    assert find(book, typed) == []


@pytest.mark.parametrize("typed", ['"', "'; DROP TABLE party", "NOT", "* OR", "a:b", "()", "NEAR(老)", "-2%"])
def test_no_typing_breaks_the_query(book, typed):
    perform(book, message("x", "Fill"), fill)
    if match(typed):
        find(book, typed)


def test_index_follows_changes_and_undo(book):
    perform(book, message("x", "Fill"), fill)
    perform(book, message("x", "Rename"), rename)
    assert find(book, "五金") == []
    assert find(book, "机电") == ["启明机电"]
    undo(book)
    assert find(book, "五金") == ["启明五金 Hardware"]
    undo(book)
    assert find(book, "hardware") == []
    redo(book)
    assert find(book, "hard") == ["启明五金 Hardware"]


def rename(session):
    session.scalars(select(Party).where(Party.kind == PartyKind.ENTERPRISE)).one().name = "启明机电"


def test_a_phone_is_found_as_it_is_written_and_as_a_full_width_keyboard_types_it(book):
    perform(book, message("x", "Fill"), fill)
    for typed in ("0532-81774366", "81774366", "ＨＡＲＤ", "０５３２"):
        assert find(book, typed) == ["启明五金 Hardware"]


def test_a_name_as_long_as_a_story_stays_small():
    assert len(indexed(Party(kind=PartyKind.PERSON, name="王" * 10_000))) < 40_000


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("刘记粮油商行", "shanghang"),
        ("刘记粮油商行", "shangxing"),
        ("刘记粮油商行", "ljlysh"),
        ("重庆小面", "chongqing"),
        ("重庆小面", "zhongqing"),
        ("长乐超市", "changle"),
        ("长乐超市", "zhangyue"),
        ("长乐超市", "changyue"),
        ("单家饭店", "shanjia"),
        ("单家饭店", "danjia"),
        ("曾记烧腊", "zengji"),
        ("查氏茶行", "zhashi"),
        ("解放路五金", "jiefang"),
        ("仇记豆腐", "qiuji"),
    ],
)
def test_a_character_read_in_two_ways_is_found_by_both(book, name, typed):
    perform(book, message("x", "Add"), lambda session: session.add(Party(kind=PartyKind.PERSON, name=name)))
    assert find(book, typed) == [name]


def test_names_sort_by_the_reading_that_is_meant():
    starts = {
        name: spelling(name).rpartition(" ")[0] for name in ("刘记商行", "重庆小面", "单雄信", "解放路", "解晓东")
    }
    assert starts == {
        "刘记商行": "liu ji shang hang",
        "重庆小面": "chong qing xiao mian",
        "单雄信": "shan xiong xin",
        "解放路": "jie fang lu",
        "解晓东": "xie xiao dong",
    }
    assert sorted(["张三", "长春粮油", "陈四"], key=spelling) == ["长春粮油", "陈四", "张三"]


def test_a_name_of_many_readings_stays_small():
    assert len(indexed(Party(kind=PartyKind.PERSON, name="行长乐单" * 10))) < 40_000


@pytest.mark.parametrize(
    "text",
    [
        "老王家常菜馆\n王建国\n0532-81774366 转 8\nABC_12 号，（二楼）",
        "Café Straße 咖啡",
        "ＡＢＣ１２３ⅧÉ饭店",
        "𠮷野家 ΣΑΣ İstanbul 가게",
        " \n_",
        "",
    ],
)
def test_words_are_parted_as_a_query_looks_for_them(text):
    assert parted(text) == " ".join(runs(text))


def test_a_name_is_spelled_from_each_syllable_on_in_each_of_its_readings():
    assert spelled("王 家·A") == ["wangjia", "jia", "wj", "j"]
    assert spelled("长乐") == [
        "changle",
        "le",
        "cl",
        "l",
        "zhangle",
        "zl",
        "changyue",
        "yue",
        "cy",
        "y",
        "zhangyue",
        "zy",
    ]
    assert spelled("ABC") == []


def test_a_number_of_digits_alone_is_indexed_once_and_by_its_last_four():
    party = Party(kind=PartyKind.PERSON, name="A", phone="13812345678", phone2="0532-8177")
    assert indexed(party, [("A", "13900001111", "")]).split() == [
        *("a", "13812345678", "0532", "8177", "a", "13900001111"),
        *("5678", "05328177", "8177", "1111"),
    ]
