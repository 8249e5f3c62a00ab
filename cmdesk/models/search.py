"""Full-text search over parties: names, pinyin, initials, phones, addresses and notes.

SQLite's tokenizer takes a run of Chinese for one word, so each character is written as a word of its own and a query is
a phrase of characters. Pinyin and initials are indexed from every syllable on, so that a prefix query finds any part of
a name: "jcc" finds 老王家常菜馆.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, String, Table, Uuid, bindparam, event, func, text
from sqlalchemy.orm import Mapper, Session

from cmdesk.core.identifiers import half_width
from cmdesk.core.late import late
from cmdesk.core.pinyin import in_phrase, syllables
from cmdesk.models.base import new_id
from cmdesk.models.party import Party

HAN = late(r"[㐀-鿿豈-﫿𠀀-𯨟]")
RUNS = late(r"[㐀-鿿豈-﫿𠀀-𯨟]+|[^\W_㐀-鿿豈-﫿𠀀-𯨟]+")
ALL_HAN = late(r"[㐀-鿿豈-﫿𠀀-𯨟]*")
PLAIN = late(r"[㐀-鿿豈-﫿𠀀-𯨟]|[a-z0-9]+")
NOT_PLAIN = late(r"[^\W\x00-\x7f㐀-鿿豈-﫿𠀀-𯨟]")  # a letter that is neither Chinese nor ASCII
NO_DIGIT = late(r"\D")
LAST_DIGITS = 4
OTHERS = text("SELECT name, phone, phone2 FROM contact WHERE party_id = :party ORDER BY id").bindparams(
    bindparam("party", type_=Uuid())
)
"""The further contacts of a party; as SQL, so that whoever opens a book waits for no table but the parties'."""
MOST_SPELLED = 40  # characters of a name; every syllable starts a word, so their length grows with its square
MOST_READINGS = 6  # ways to read one name
GATHERED = 1024 * 1024  # bytes of words that SQLite keeps in memory before it writes and merges them, by default
GATHERED_AS_ONE = 8 * GATHERED
READINGS = {
    "行": ("hang", "xing"), "重": ("zhong", "chong"), "长": ("chang", "zhang"), "乐": ("le", "yue"),
    "单": ("dan", "shan"), "曾": ("zeng", "ceng"), "解": ("jie", "xie"), "仇": ("qiu", "chou"), "查": ("cha", "zha"),
    "区": ("qu", "ou"), "盖": ("gai", "ge"), "朴": ("pu", "piao"), "覃": ("qin", "tan"), "种": ("zhong", "chong"),
    "翟": ("zhai", "di"), "缪": ("miao", "mou"), "尉": ("wei", "yu"), "晟": ("sheng", "cheng"), "茜": ("qian", "xi"),
    "厦": ("sha", "xia"), "都": ("du", "dou"), "会": ("hui", "kuai"), "藏": ("cang", "zang"), "传": ("chuan", "zhuan"),
    "车": ("che", "ju"), "调": ("tiao", "diao"), "朝": ("chao", "zhao"), "校": ("xiao", "jiao"),
    "宿": ("su", "xiu"), "参": ("can", "shen"), "贾": ("jia", "gu"), "柏": ("bai", "bo"), "降": ("jiang", "xiang"),
    "石": ("shi", "dan"), "俞": ("yu", "shu"), "隗": ("wei", "kui"), "沈": ("shen", "chen"), "冼": ("xian", "sheng"),
}  # fmt: skip
"""Characters of names that are read in two ways, the usual one first."""
SURNAMES = {"单": "shan", "解": "xie", "查": "zha", "区": "ou", "盖": "ge", "朴": "piao", "种": "chong"}
"""How a name begins that is somebody's own."""


def likely(name: str) -> list[str]:
    """Return the syllable of each Chinese character of name, those around it considered where there are two ways."""
    found = syllables(name)
    if READINGS.keys().isdisjoint(name):
        return found
    for at, character in enumerate(name):
        if character in READINGS:
            before = in_phrase(name[at - 1 : at + 1]) if at else None
            after = in_phrase(name[at : at + 2])
            own = SURNAMES.get(character, READINGS[character][0]) if at == 0 else READINGS[character][0]
            found[at] = before[1] if before else after[0] if after else own
    return found


def readings(name: str) -> list[list[str]]:
    """Return the ways a name may be read: the likely one, each other reading of one character, then all of them."""
    usual = likely(name)
    if READINGS.keys().isdisjoint(name):
        return [usual]
    others = {
        at: other for at, character in enumerate(name) for other in READINGS.get(character, ()) if other != usual[at]
    }
    one_other = [[*usual[:at], others[at], *usual[at + 1 :]] for at in list(others)[: MOST_READINGS - 2]]
    return [usual, *one_other, *([[others.get(at, each) for at, each in enumerate(usual)]] if len(others) > 1 else [])]


def spelled(name: str) -> list[str]:
    """Return pinyin and initials of name from each syllable on: 王家 gives wangjia jia wj j."""
    words: dict[str, None] = {}
    for read in readings(chinese(name)[:MOST_SPELLED]):
        pinyin, initials = "".join(read), "".join([each[0] for each in read])
        for each in read:
            words[pinyin] = None
            pinyin = pinyin[len(each) :]
        while initials:
            words[initials] = None
            initials = initials[1:]
    return list(words)


@lru_cache(maxsize=4096)
def spelled_person(name: str) -> tuple[str, ...]:
    """Return the same of somebody's name: these are few and short, and come again and again."""
    return tuple(spelled(name))


def chinese(name: str) -> str:
    """Return the Chinese characters of a name: mostly all of them."""
    return name if ALL_HAN.fullmatch(name) else "".join(HAN.findall(name))


def spelling(name: str) -> str:
    """Return what a name sorts by: its pinyin, one syllable after the other, then the name itself."""
    plain = half_width(name).strip().lower()[:MOST_SPELLED]
    han = chinese(plain)
    if len(han) == len(plain):
        return " ".join([*likely(han), plain])
    read = iter(likely(han))
    return " ".join([*(next(read) if HAN.match(each) else each for each in plain if each.strip()), plain])


def runs(words: str) -> list[str]:
    """Return the words of a text as they are indexed: each run of Chinese with its characters apart, others small."""
    found = RUNS.findall(half_width(words))
    return [run.lower() if run.isascii() else " ".join(run) if HAN.match(run) else bare(run.lower()) for run in found]


def parted(words: str) -> str:
    """Return the same words in one text: each Chinese character, and each run of others, between blanks."""
    return " ".join(runs(words) if NOT_PLAIN.search(words) else PLAIN.findall(words.lower()))


def bare(word: str) -> str:
    """Return a word without its accents, as SQLite's tokenizer reads it."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(each for each in parts if unicodedata.category(each) != "Mn"))


class Told(NamedTuple):
    """What search reads of a party, as indexed takes it of a party itself."""

    name: str
    contact: str
    phone: str
    phone2: str
    address: str
    industry_text: str
    note: str
    credit_code: str


def indexed(party: Any, others: Sequence[tuple[str, str, str]] = ()) -> str:
    """Return what full-text search reads of a party, or of a row that has its columns.

    others are its further contacts as (name, phone, phone).
    """
    name, contact = party.name or "", party.contact or ""
    told = [name, contact, party.phone, party.phone2, party.address, party.industry_text, party.note]
    phones = [party.phone, party.phone2]
    spellings = [*spelled(name), *spelled_person(contact)]
    for other, *both in others:
        told += (other, *both)
        phones += both
        spellings += spelled_person(other) if other != contact else ()
    parts = [parted("\n".join(filter(None, told))), *spellings]
    for phone in filter(None, phones):
        digits = phone if phone.isdecimal() else NO_DIGIT.sub("", phone)
        parts += (digits, digits[-LAST_DIGITS:]) if digits != phone else (digits[-LAST_DIGITS:],)
    if party.credit_code:
        parts.append(parted(party.credit_code))
    return " ".join(filter(None, parts))


def doc_of(party_id: UUID) -> int:
    """Return the number a party has in the full-text index: the random part of its id."""
    return party_id.int & (2**63 - 1)


def match(typed: str) -> str:
    """Return the full-text query for what a user typed: every part must be found; empty for nothing searchable."""
    return " AND ".join(f'"{run}"' if HAN.match(run) else f'"{run}"*' for run in runs(typed))


def tests(words: int) -> Iterator[ColumnElement[bool]]:
    """Yield the SQL that tells of one party whether a query of so many words finds it, the words being parameters."""
    for place in range(words):
        yield func.instr(" " + Party.words, bindparam(f"word{place}", type_=String)) > 0


def words_tested(typed: str) -> dict[str, str]:
    """Return the parameters of tests, as many as there are words in what a user typed."""
    return {f"word{place}": f" {run}" for place, run in enumerate(runs(typed))}


@event.listens_for(Party, "before_insert")
def _index(_mapper: Mapper[Any], _connection: Connection, party: Party) -> None:
    if party.doc is None:
        party.id = party.id or new_id()
        party.doc = doc_of(party.id)
    party.words, party.spelling = indexed(party), spelling(party.name or "")


@event.listens_for(Party, "before_update")
def _index_again(_mapper: Mapper[Any], connection: Connection, party: Party) -> None:
    found = [(name, phone, phone2) for name, phone, phone2 in connection.execute(OTHERS, {"party": party.id})]
    party.words, party.spelling = indexed(party, found), spelling(party.name or "")


def index_again(session: Session, party_id: UUID) -> None:
    """Write what search reads of a party anew, in the gesture that has changed its contacts."""
    session.flush()
    party = session.get(Party, party_id, populate_existing=True)
    if party is not None:
        party.words = ""
        session.flush()


def install(connection: Connection) -> None:
    """Create the full-text index and the triggers that keep it, undo included."""
    connection.execute(
        text(
            "CREATE VIRTUAL TABLE IF NOT EXISTS party_words USING fts5("
            "words, content='party', content_rowid='doc', tokenize='unicode61 remove_diacritics 2')"
        )
    )
    for name, sql in triggers().items():
        connection.execute(text(f"DROP TRIGGER IF EXISTS {name}"))
        connection.execute(text(sql))


def triggers() -> dict[str, str]:
    """Return the SQL of every trigger that keeps the index, by the trigger's name."""
    put = "INSERT INTO party_words (rowid, words) VALUES (NEW.doc, NEW.words);"
    drop = "INSERT INTO party_words (party_words, rowid, words) VALUES ('delete', OLD.doc, OLD.words);"
    return {
        f"party_words_{event}": f"CREATE TRIGGER party_words_{event} AFTER {event} ON party BEGIN {body} END"
        for event, body in (("INSERT", put), ("DELETE", drop), ("UPDATE", drop + put))
    }


def instead(table: Table) -> dict[str, str]:
    """Return, by the name of the trigger, the SQL that indexes as one all parties inserted beyond a rowid (?).

    The index takes rows in the order of their numbers: for one that is out of order it writes all before it to the
    file.
    """
    sql = "INSERT INTO party_words (rowid, words) SELECT doc, words FROM party WHERE rowid > ? ORDER BY doc"
    return {"party_words_INSERT": sql} if table is Party.__table__ else {}


def gathering(table: Table, size: int) -> Sequence[str]:
    """Return the SQL that lets the index gather so many bytes before it writes; nothing for a table it does not read.

    Some thousand parties at once are then written in one piece, not in several that must be merged.
    """
    sql = f"INSERT INTO party_words (party_words, rank) VALUES ('hashsize', {size})"
    return [sql] if table is Party.__table__ else []
