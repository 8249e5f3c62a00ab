"""After a day's work, a crash and another start, no file anywhere holds a word, a number or a picture of a client."""

import os
import random
import signal
import string
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from cmdesk.models.store import open_book
from cmdesk.services.drafts import find_draft
from cmdesk.services.integrity import check_book

DAY = Path(__file__).with_name("marked_day.py")
SEED = 20261031


@pytest.fixture
def markers():
    """Return texts that no file holds by chance: a name, a contact, a phone, an identity number, words."""
    chance = random.Random(SEED)  # noqa: S311  (words, no secrets)
    hanzi = "".join(chr(0x4E00 + chance.randrange(0x5000)) for _ in range(60))
    letters = ["".join(chance.choices(string.ascii_lowercase, k=16)) for _ in range(4)]
    return [f"{hanzi[:9]}店", hanzi[10:14], "13987654321", "11010519491231002X", f"{hanzi[20:30]}路{letters[0]}",
            f"{hanzi[30:40]} {letters[1]}", f"{hanzi[40:50]} {letters[2]}", letters[3]]  # fmt: skip


@pytest.fixture
def outside(tmp_path):
    """Return the folder where the manager's own photo and scan lie, and where a memo is exported to."""
    folder = tmp_path / "outside"
    folder.mkdir()
    chance = random.Random(SEED)  # noqa: S311
    Image.frombytes("RGB", (320, 240), chance.randbytes(320 * 240 * 3)).save(folder / "photo.jpg", quality=90)
    page = Canvas(str(folder / "paper.pdf"), pageCompression=0)
    page.drawString(100, 700, "unmistakable words of a scanned paper")
    page.save()
    return folder


def test_no_file_holds_anything_readable(tmp_path, book_path, markers, outside):
    home = tmp_path / "home"
    places = {name: home / name for name in ("HOME", "TMPDIR", "TEMP", "TMP", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
              "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA")}  # fmt: skip
    for place in places.values():
        place.mkdir(parents=True, mode=0o700)
    (home / "desk").mkdir()
    for path in (book_path, book_path.with_name(f"{book_path.name}.key")):
        path.rename(home / "desk" / path.name)
    words = [sys.executable, DAY, home / "desk" / book_path.name, outside / "photo.jpg", outside / "paper.pdf", outside]
    environment = {**os.environ, **{name: str(place) for name, place in places.items()}, "QT_QPA_PLATFORM": "offscreen"}
    log = tmp_path / "home" / "said.txt"
    with log.open("wb") as said:
        how = {"cwd": home, "env": environment, "stderr": said}
        with subprocess.Popen([*words, *markers, "wait"], stdout=subprocess.PIPE, **how) as day:  # noqa: S603  (our own script)
            assert day.stdout.readline().strip() == b"typed", log.read_text()
            day.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        assert readable(home, markers, outside) == []  # just after the crash, the write-ahead log included
        subprocess.run([*words, *markers, "end"], check=True, **how)  # noqa: S603  (our own script)
    assert readable(home, markers, outside) == []
    holds_it_all(home / "desk" / book_path.name, markers)
    assert any(path.suffix == ".cmdesk-backup" for path in home.rglob("*"))
    (home / "leak").write_text(markers[5])
    assert readable(home, markers, outside) == [("leak", markers[5].encode())]  # what is looked for would be found


def readable(home, markers, outside):
    """Return every file under home that holds a marker, in an encoding that programs write, or a piece of a picture."""
    photo, paper = (outside / "photo.jpg").read_bytes(), (outside / "paper.pdf").read_bytes()
    wanted = [photo[2000:2064], photo[-64:], paper[200:264], b"unmistakable words"]
    for marker in markers:
        wanted += [marker.encode("utf-8"), marker.encode("utf-16-le"), marker.encode("utf-16-be")]
        wanted += [marker.encode("gb18030")] if not marker.isascii() else []
        wanted += [marker.encode("unicode_escape")] if not marker.isascii() else []
    found = []
    for path in sorted(each for each in home.rglob("*") if each.is_file()):
        raw = path.read_bytes()
        found += [(path.name, each) for each in wanted if each in raw or each in inflated(raw)]
    return found


def inflated(raw):
    """Return what a file holds compressed at its start, if it does: a cache may be so."""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(raw)
    except zlib.error:
        return b""


def holds_it_all(path, markers):
    """The book itself does hold what was nowhere else to be read, the half-typed form too."""
    book = open_book(path, "correct horse")
    with book.read() as session:
        assert check_book(session) == []
        kept = find_draft(session, "prospect:new").fields["note"]
    book.close()
    assert kept in {markers[-1], markers[-1] * 2}
