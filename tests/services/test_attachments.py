import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy import delete, func, select, text

from cmdesk.core.errors import Cancelled, UserError
from cmdesk.models import store
from cmdesk.models.attachment import CHUNK, Attachment, Chunk, Content, Thumbnail
from cmdesk.models.store import open_book
from cmdesk.services.attachments import (
    DamageError,
    add_bytes,
    add_file,
    content,
    copy_out,
    open_content,
    prove,
    thumbnail,
)
from cmdesk.services.integrity import check_book
from cmdesk.services.thumbnails import find_thumbnail
from cmdesk.services.visit_photos import read_camera

HEIC = Path(__file__).parents[1] / "data" / "pictures" / "turned.heic"
PASSPHRASE = "correct horse"
VIDEO = b"\0\0\0\x18ftypmp42\0\0\0\0isommp42"
TABLES = (Attachment, Content, Chunk, Thumbnail)


@pytest.fixture
def counts(ask):
    return lambda: [ask(lambda session, table=table: count(session, table)) for table in TABLES]


@pytest.fixture
def take(act):
    """Take a file into the book; return its SHA-256."""
    return lambda path, *progress: act(lambda session: add_file(session, path, *progress).sha256)


@pytest.fixture
def video(tmp_path):
    """Return a file of three pieces that nothing can show."""
    path = tmp_path / "走访.mp4"
    path.write_bytes(VIDEO + os.urandom(2 * CHUNK + 5000))
    return path


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "流水.pdf"
    canvas = Canvas(str(path), pagesize=(400, 800))
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(0, 0, 400, 400, stroke=0, fill=1)
    canvas.showPage()
    canvas.showPage()
    canvas.save()
    return path


def count(session, table):
    return session.scalar(select(func.count()).select_from(table))


def shown(jpeg):
    image = Image.open(BytesIO(jpeg))
    assert image.format == "JPEG"
    return image


def test_a_thumbnail_is_kept_once_a_content(book, take, counts, picture, tmp_path, monkeypatch):
    twin = tmp_path / "副本.jpg"
    twin.write_bytes(picture.read_bytes())
    sha256 = take(picture)
    assert take(twin) == sha256
    assert counts() == [2, 1, 1, 1]  # a JPEG's is made when it comes in
    monkeypatch.setattr("cmdesk.services.attachments.draw_thumbnail", None)  # not made again
    assert shown(thumbnail(book, sha256, "x")).size == (64, 48)
    assert counts() == [2, 1, 1, 1]


def test_a_thumbnail_is_made_by_who_first_needs_it(book, ask, take, paper):
    heic, page = take(HEIC), take(paper)
    assert ask(find_thumbnail, heic) is None
    upright = shown(thumbnail(book, heic, "x"))
    assert upright.size == (240, 320)
    assert upright.getpixel((120, 10)) == pytest.approx((208, 32, 32), abs=12)
    first = shown(thumbnail(book, page, "x"))
    assert first.size == (176, 352)
    assert first.getpixel((90, 100)) == (255, 255, 255)
    assert first.getpixel((90, 300)) == pytest.approx((255, 0, 0), abs=12)
    assert ask(find_thumbnail, heic) == thumbnail(book, heic, "x")


def test_what_cannot_be_shown_has_an_empty_thumbnail(book, ask, take, video, picture, tmp_path):
    half = tmp_path / "半张.jpg"
    half.write_bytes(picture.read_bytes()[:300])
    for path in (video, half):
        sha256 = take(path)
        assert thumbnail(book, sha256, "x") == b""
        assert ask(find_thumbnail, sha256) == b""


def test_a_thumbnail_that_cannot_be_kept_is_shown_all_the_same(book_path, take, book, monkeypatch):
    sha256 = take(HEIC)
    monkeypatch.setattr(store, "WAIT", 0)
    other = open_book(book_path, PASSPHRASE)
    try:
        with book.write() as writing:
            writing.execute(text("SELECT 1"))  # from here on nobody else writes
            assert shown(thumbnail(other, sha256, "x")).size == (240, 320)
        with other.read() as session:
            assert find_thumbnail(session, sha256) is None
    finally:
        other.close()


@pytest.mark.parametrize("name", ["IMG_0001.jpg", "IMG_0001", "IMG_0001.HEIC"])
def test_a_file_is_known_by_its_content(act, name):
    kind = act(lambda session: add_bytes(session, HEIC.read_bytes(), name).media_type)
    assert kind == "image/heic"


def test_a_heic_tells_when_and_where_it_was_taken():
    camera = read_camera(HEIC)
    assert f"{camera.taken_at:%Y-%m-%d %H:%M:%S}" == "2026-03-12 11:42:05"
    assert camera.place == "30.26000, 120.15000"


def test_progress_counts_bytes_and_a_copy_is_the_same_to_the_byte(book, ask, take, video, tmp_path):
    steps = []
    sha256 = take(video, lambda done, total: steps.append((done, total)))
    whole = 2 * video.stat().st_size
    assert [total for _, total in steps] == [whole] * 7
    assert steps == sorted(steps)
    assert steps[-1] == (whole, whole)
    steps.clear()
    out = tmp_path / "out" / "走访.mp4"
    ask(copy_out, sha256, "走访.mp4", out, lambda done, total: steps.append((done, total)))
    assert out.read_bytes() == video.read_bytes()
    assert steps[-1] == (video.stat().st_size, video.stat().st_size)


@pytest.mark.parametrize("share", [0.1, 0.4, 0.6, 0.9])
def test_a_stop_leaves_nothing(take, counts, video, share):
    def stop(done, total):
        if done > share * total:
            raise Cancelled

    with pytest.raises(Cancelled):
        take(video, stop)
    assert counts() == [0, 0, 0, 0]


def test_a_stopped_copy_leaves_nothing(ask, take, video, tmp_path):
    sha256 = take(video)
    out = tmp_path / "out" / "走访.mp4"

    def stop(done, _total):
        if done > CHUNK:
            raise Cancelled

    with pytest.raises(Cancelled):
        ask(copy_out, sha256, "走访.mp4", out, stop)
    assert list(out.parent.iterdir()) == []


def test_a_copy_where_nothing_can_be_written_is_refused(ask, take, picture, tmp_path):
    sha256 = take(picture)
    with pytest.raises(UserError, match="cannot be written"):
        ask(copy_out, sha256, "门头.jpg", picture / "门头.jpg")


def test_a_file_that_changes_between_its_readings_is_refused(take, counts, video):
    def change(done, total):
        if done == total // 2:
            with video.open("r+b") as file:
                file.seek(CHUNK)
                file.write(b"other")

    with pytest.raises(UserError, match=r"走访\.mp4 changed while it was read"):
        take(video, change)
    assert counts() == [0, 0, 0, 0]


def test_a_file_that_grows_between_its_readings_is_refused(take, counts, video):
    def grow(done, total):
        if done > total // 2:
            with video.open("ab") as file:
                file.write(b"more")

    with pytest.raises(UserError, match="changed while it was read"):
        take(video, grow)
    assert counts() == [0, 0, 0, 0]


def test_what_is_no_file_is_refused_with_the_reason(take, counts, tmp_path):
    (tmp_path / "空.pdf").touch()
    with pytest.raises(UserError, match=r"空\.pdf is empty"):
        take(tmp_path / "空.pdf")
    (tmp_path / "材料").mkdir()
    with pytest.raises(UserError, match="材料 is a folder"):
        take(tmp_path / "材料")
    with pytest.raises(UserError, match="cannot be read"):
        take(tmp_path / "没有.pdf")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(UserError, match="no file that can be kept"):
            take(tmp_path / "pipe")
    assert counts() == [0, 0, 0, 0]


def test_a_content_is_read_from_any_place(ask, take, video):
    sha256, data = take(video), video.read_bytes()

    def pieces(session):
        stream = open_content(session, sha256, "x")
        stream.seek(CHUNK - 3)
        across = stream.read(10)
        stream.seek(-4, os.SEEK_END)
        return across, stream.read(100), stream.read(1), stream.seek(0) or stream.read()

    assert ask(pieces) == (data[CHUNK - 3 : CHUNK + 7], data[-4:], b"", data)


def lose(session, sha256):
    session.execute(delete(Chunk).where(Chunk.sha256 == sha256, Chunk.position == 1))


def change(session, sha256):
    chunk = session.get_one(Chunk, (sha256, 1))
    chunk.data = bytes(len(chunk.data))


@pytest.mark.parametrize("harm", [lose, change])
def test_a_content_that_is_damaged_is_refused(book, act, ask, take, tmp_path, harm):
    path = tmp_path / "长.png"
    Image.effect_noise((2000, 1500), 90).save(path)
    sha256 = take(path)
    act(harm, sha256)
    with pytest.raises(DamageError, match=r"长\.png is damaged in the book.*restore a backup"):
        ask(prove, sha256, "长.png")
    with pytest.raises(DamageError):
        ask(copy_out, sha256, "长.png", tmp_path / "out" / "长.png")
    assert list((tmp_path / "out").iterdir()) == []
    with pytest.raises(DamageError):
        thumbnail(book, sha256, "x")
    assert ask(find_thumbnail, sha256) is None  # a book mended later shows it
    assert [str(each) for each in ask(check_book)] == [f"The stored file {sha256[:12]} is damaged."]


def test_a_book_whose_file_is_damaged_says_so(book, book_path, ask, take, tmp_path):
    path = tmp_path / "长.png"
    Image.effect_noise((2000, 1500), 90).save(path)
    sha256 = take(path)
    book.close()
    data = bytearray(book_path.read_bytes())
    middle = len(data) - CHUNK  # well within the pieces, which were written last
    data[middle : middle + 64] = bytes(64)
    book_path.write_bytes(data)
    with pytest.raises(DamageError):
        ask(copy_out, sha256, "长.png", tmp_path / "长2.png")
    with pytest.raises(DamageError):
        thumbnail(book, sha256, "x")
    assert ask(count, Attachment) == 1  # everything else is still read


PASS_THROUGH = """
import resource, sys
from pathlib import Path
from cmdesk.core.text import message
from cmdesk.models.store import open_book
from cmdesk.services.attachments import add_file, copy_out
from cmdesk.services.gesture import perform

book = open_book(Path(sys.argv[1]), "correct horse")
for _ in range(2):
    sha256 = perform(book, message("test", "Test"), lambda session: add_file(session, Path(sys.argv[2])).sha256).result
with book.read() as session:
    copy_out(session, sha256, "x", Path(sys.argv[3]))
book.close()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1 << (20 if sys.platform == "darwin" else 10)))
"""
CACHE = 64  # MiB of pages that SQLite keeps, however large the book


@pytest.mark.skipif(sys.platform == "win32", reason="no resource module")
def test_a_video_of_200_mb_passes_through_little_memory(book, book_path, ask, tmp_path):
    def peak(pieces):
        """Take in a file of so many MiB twice, and out again; return the most memory that took, in MiB."""
        path, out = tmp_path / f"{pieces}.mp4", tmp_path / f"{pieces}.out"
        with path.open("wb") as file:
            file.write(VIDEO)
            for piece in range(pieces):
                file.write(piece.to_bytes(4, "big") * (1 << 18))
        words = [sys.executable, "-c", PASS_THROUGH, str(book_path), str(path), str(out)]
        said = subprocess.run(words, capture_output=True, text=True, check=True)  # noqa: S603  (our own words)
        with path.open("rb") as one, out.open("rb") as other:
            assert all(a == other.read(CHUNK) for a in iter(lambda: one.read(CHUNK), b""))
        return int(said.stdout)

    few = peak(1)
    assert peak(200) - few < CACHE + 32
    assert ask(count, Attachment) == 4
    assert ask(count, Content) == 2  # the same content is stored once
    assert ask(count, Chunk) == 2 + 201


def test_nothing_is_written_to_temporary_folders(book, take, ask, video, paper, picture, tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    before = folder.stat().st_mtime_ns  # changes with every file made in it, and removed again
    for path in (video, paper, picture, HEIC):
        sha256 = take(path)
        thumbnail(book, sha256, "x")
        ask(content, sha256)
        ask(copy_out, sha256, path.name, tmp_path / "out" / path.name)
    assert list(folder.iterdir()) == []
    assert folder.stat().st_mtime_ns == before
