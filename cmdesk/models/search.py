"""Full-text search over parties: names, pinyin, initials, phones, addresses and notes.

SQLite's tokenizer takes a run of Chinese for one word, so each character is written as a word of its own and a query is
a phrase of characters. Pinyin and initials are indexed from every syllable on, so that a prefix query finds any part of
a name: "jcc" finds 老王家常菜馆.
"""

import re
from functools import cache
from typing import Any
from uuid import UUID

from pypinyin import lazy_pinyin
from sqlalchemy import Connection, event, text
from sqlalchemy.orm import Mapper

from cmdesk.core.identifiers import half_width
from cmdesk.models.base import new_id
from cmdesk.models.party import Party

HAN = re.compile(r"[㐀-鿿豈-﫿𠀀-𯨟]")
RUNS = re.compile(r"[㐀-鿿豈-﫿𠀀-𯨟]+|[^\W_㐀-鿿豈-﫿𠀀-𯨟]+")
LAST_DIGITS = 4
MOST_SPELLED = 40  # characters of a name; every syllable starts a word, so their length grows with its square


@cache
def syllable(character: str) -> str:
    """Return the usual pinyin of one Chinese character without tone."""
    return str(lazy_pinyin(character)[0]).lower()


def spelled(name: str) -> list[str]:
    """Return pinyin and initials of name from each syllable on: 王家 gives wangjia jia wj j."""
    syllables = [syllable(character) for character in HAN.findall(name)[:MOST_SPELLED]]
    full = ["".join(syllables[start:]) for start in range(len(syllables))]
    initials = ["".join(each[0] for each in syllables[start:]) for start in range(len(syllables))]
    return full + initials


def spelling(name: str) -> str:
    """Return what a name sorts by: its pinyin, one syllable after the other, then the name itself."""
    plain = half_width(name).strip().lower()[:MOST_SPELLED]
    return " ".join([*(syllable(each) if HAN.match(each) else each for each in plain if each.strip()), plain])


def spaced(words: str) -> str:
    """Return words with every Chinese character and every other run of letters or digits standing alone."""
    return " ".join(" ".join(run) if HAN.match(run) else run.lower() for run in RUNS.findall(half_width(words)))


def indexed(party: Party) -> str:
    """Return what full-text search reads of a party."""
    digits = [re.sub(r"\D", "", phone) for phone in (party.phone or "", party.phone2 or "")]
    told = (party.name, party.contact, party.phone, party.phone2, party.address, party.industry_text, party.note)
    parts = [
        *(spaced(part or "") for part in told),
        *spelled(party.name or ""),
        *spelled(party.contact or ""),
        *digits,
        *(each[-LAST_DIGITS:] for each in digits),
        (party.credit_code or "").lower(),
    ]
    return " ".join(part for part in parts if part)


def doc_of(party_id: UUID) -> int:
    """Return the number a party has in the full-text index: the random part of its id."""
    return party_id.int & (2**63 - 1)


def match(typed: str) -> str:
    """Return the full-text query for what a user typed: every part must be found; empty for nothing searchable."""
    terms = [
        '"' + " ".join(run) + '"' if HAN.match(run) else f'"{run.lower()}"*'
        for part in half_width(typed).split()
        for run in RUNS.findall(part)
    ]
    return " AND ".join(terms)


@event.listens_for(Party, "before_insert")
@event.listens_for(Party, "before_update")
def _index(_mapper: Mapper[Any], _connection: Connection, party: Party) -> None:
    if party.doc is None:
        party.id = party.id or new_id()
        party.doc = doc_of(party.id)
    party.words, party.spelling = indexed(party), spelling(party.name or "")


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
