"""The program is killed in the middle of work; what was saved is there, and all typing but the last second."""

import json
import os
import random
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cmdesk.models.journal import Gesture, journal_head
from cmdesk.models.store import open_book
from cmdesk.services.draft_writer import DraftWriter
from cmdesk.services.integrity import check_book

DAY = Path(__file__).with_name("scripted_day.py")
MOMENTS = 20
SEED = 20261031
SECOND = 1.0
LONGEST = 110  # lines of a life: a prospect, a visit and part of the next prospect


@pytest.fixture
def life(book_path, tmp_path):
    """Run the day until the given line has been told, kill it there, and return the lines; SECONDS of death last."""

    def live(lines):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path / "home")}
        words = [sys.executable, DAY, book_path]
        with subprocess.Popen(words, stdout=subprocess.PIPE, env=environment) as day:  # noqa: S603  (our own script)
            told = [day.stdout.readline() for _ in range(lines)]
            day.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
            told += day.stdout.readlines()
        assert day.returncode != 1, "the day ended by itself"
        return [json.loads(line) for line in told if line.endswith(b"\n")]

    return live


def test_twenty_deaths_lose_no_gesture_and_at_most_a_second_of_typing(life, book_path):
    moments = random.Random(SEED)  # noqa: S311  (a plan, not a secret)
    last, lost, restored = journal_end(book_path), [], 0
    expected = None
    for _ in range(MOMENTS):
        told = life(moments.randrange(2, LONGEST))
        assert told[0] == ["ready"]
        if expected and typed(told):  # a day that was killed before its first key may have had no time to tell
            assert expected in {(words[1], clock(words[2])) for words in told if words[0] == "restored"}
            restored += 1
        done = [words for words in told if words[0] == "done"]
        expected, gone = reopened(book_path, told, done, last)
        lost.append(gone)
        last = journal_end(book_path)
    assert max(lost) <= SECOND
    assert restored > MOMENTS // 4


def journal_end(path):
    book = open_book(path, "correct horse")
    with book.read() as session:
        head = journal_head(session)
    book.close()
    return head.entry


def clock(bar):
    """Return the time of day that a bar says a draft is of."""
    return re.search(r"\d\d:\d\d", bar)[0]


def typed(told):
    return [words for words in told if words[0] == "typed"]


def reopened(path, told, done, last):
    """Compare the book with what the day told; return key and time of the draft it left, and the seconds lost."""
    book = open_book(path, "correct horse")
    try:
        with book.read() as session:
            assert check_book(session) == []
            for _, number, sha256 in done:
                assert session.get_one(Gesture, number).hash == sha256
            assert journal_head(session).entry - (done[-1][1] if done else last) in {0, 1}  # one may be told no more
            written = journal_head(session).entry > (done[-1][1] if done else last)
        after = told[told.index(done[-1]) + 1 :] if done else told
        open_form = typed(after)
        if not open_form or written:
            return None, 0.0
        drafts = DraftWriter(book, pytest.fail)
        return compare(open_form, drafts)
    finally:
        book.close()


def compare(lines, drafts):
    """Return key and time of the draft that was kept, and how long before death the first lost key was typed."""
    death = lines[-1][1]
    _, _, key, _, _ = lines[-1]
    kept = drafts.find(key)
    texts = {} if kept is None else kept.fields.get("fields", kept.fields)
    missing = [at for _, at, _, field, text in lines if not str(texts.get(field, "")).startswith(text)]
    left = (key, f"{kept.saved_at.astimezone():%H:%M}") if kept else None
    return left, (death - missing[0]) if missing else 0.0
