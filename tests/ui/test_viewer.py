"""The viewer: files of the book and of the disk, seen, left through and saved outside."""

import shutil
import threading
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy import delete, select

from cmdesk.core.text import message
from cmdesk.models.attachment import Chunk
from cmdesk.models.journal import Gesture, GestureKind, load
from cmdesk.services.attachments import add_file
from cmdesk.ui.viewer import SeenFile, Viewer
from cmdesk.ui.whole import ReasonDialog

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
TEST = message("test", "Test")
HEIC = Path(__file__).parents[1] / "data" / "pictures" / "turned.heic"


@pytest.fixture
def paths(tmp_path):
    """Return a HEIC under a wrong name, a PDF of three pages, a kind that is not shown, and half a picture."""
    shutil.copy(HEIC, tmp_path / "门头.jpg")
    canvas = Canvas(str(tmp_path / "流水.pdf"))
    for _ in range(3):
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 0, 600, 900, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    (tmp_path / "合同.docx").write_bytes(b"PK\3\4" + bytes(90_000))
    Image.effect_noise((600, 400), 80).convert("RGB").save(tmp_path / "半张.jpg")
    half = (tmp_path / "半张.jpg").read_bytes()
    (tmp_path / "半张.jpg").write_bytes(half[: len(half) // 2])
    return [tmp_path / name for name in ("门头.jpg", "流水.pdf", "合同.docx", "半张.jpg")]


@pytest.fixture
def files(desk, paths):
    """Return these files as they are in the book."""

    def take(session, path):
        file = add_file(session, path)
        return SeenFile(key=path.stem, title=path.name, name=path.name, size=file.size, came_in=file.created_at,
                        sha256=file.sha256)  # fmt: skip

    return [desk.act(TEST, take, path).result for path in paths]


@pytest.fixture
def viewer(qtbot, shown, desk, files):
    viewer = Viewer(desk)
    shown(viewer, size=(1000, 700))
    viewer.show_files(files, "门头")
    viewer.setFocus()
    qtbot.waitUntil(lambda: viewer.pages.count() == 1)
    return viewer


def said(viewer, name):
    return viewer.findChild(QLabel, name).text()


def press(qtbot, viewer, name):
    qtbot.mouseClick(viewer.findChild(QPushButton, name), Left)


def colour(viewer, at=None):
    view = viewer.pages.viewport()
    return view.grab().toImage().pixelColor(at or view.rect().center())


def test_files_are_seen_and_left_through_by_mouse_and_keys(qtbot, viewer, files):
    assert said(viewer, "place") == "1 / 4"
    assert "1 KB" in viewer.findChild(QLabel, "about").text()
    assert "收入" in viewer.findChild(QLabel, "about").text()
    qtbot.waitUntil(lambda: colour(viewer).blue() > 120)  # the picture's lower part
    qtbot.waitUntil(lambda: colour(viewer, viewer.pages.viewport().rect().center() - QPoint(0, 200)).red() > 180)
    assert not viewer.findChild(QPushButton, "chevron-left").isEnabled()
    press(qtbot, viewer, "chevron-right")
    qtbot.waitUntil(lambda: viewer.pages.count() == 3)
    assert (said(viewer, "title"), said(viewer, "page")) == ("流水.pdf", "第 1 / 3 页")
    qtbot.waitUntil(lambda: colour(viewer).red() > 200)
    qtbot.keyClick(viewer.pages, Key.Key_PageDown)
    qtbot.keyClick(viewer.pages, Key.Key_PageDown)
    assert said(viewer, "page") == "第 3 / 3 页"
    qtbot.keyClick(viewer.pages, Key.Key_Right)
    qtbot.waitUntil(lambda: "无法在这里显示" in viewer.bar.text())
    assert not viewer.findChild(QPushButton, "larger").isEnabled()
    qtbot.keyClick(viewer.pages, Key.Key_Right)
    qtbot.waitUntil(lambda: "损坏或不完整" in viewer.bar.text())
    qtbot.keyClick(viewer.pages, Key.Key_Right)  # the last one stays
    assert viewer.current() == files[3]
    qtbot.keyClick(viewer.pages, Key.Key_Left)
    qtbot.keyClick(viewer.pages, Key.Key_Left)
    qtbot.waitUntil(lambda: viewer.pages.count() == 3)
    assert viewer.bar.text() == ""
    viewer.step(-1)
    with qtbot.waitSignal(viewer.closed):
        qtbot.keyClick(viewer.pages, Key.Key_Escape)
    qtbot.waitUntil(lambda: not viewer.desk.jobs.busy())
    assert viewer.pages.count() == 0  # what was still being opened is not kept either


def test_a_picture_is_seen_whole_and_zoomed(qtbot, viewer):
    view = viewer.pages
    fits = view.percent()
    press(qtbot, viewer, "larger")
    assert view.percent() > fits
    assert said(viewer, "zoom") == f"{view.percent()} %"
    for _ in range(20):
        qtbot.keyClick(view, Key.Key_Plus, CTRL)
    assert view.percent() == 400
    bar = view.verticalScrollBar()
    middle = view.viewport().rect().center()
    before = bar.value()
    qtbot.mousePress(view.viewport(), Left, pos=middle)
    qtbot.mouseMove(view.viewport(), middle - QPoint(0, 90))
    qtbot.mouseRelease(view.viewport(), Left, pos=middle - QPoint(0, 90))
    assert bar.value() > before
    press(qtbot, viewer, "smaller")
    assert view.percent() == 300
    qtbot.keyClick(view, Key.Key_0, CTRL)
    assert view.percent() == fits
    qtbot.mouseDClick(view.viewport(), Left, pos=middle)
    assert view.percent() == 100
    qtbot.mouseDClick(view.viewport(), Left, pos=middle)
    assert view.percent() == fits


def notes(desk):
    query = select(Gesture).where(Gesture.kind == GestureKind.NOTE)
    return desk.ask(lambda session: [str(load(each.label)) for each in session.scalars(query)])


def say_why(qtbot, viewer, reason="法院来函调取"):
    """Give the reason that a whole copy asks for."""
    dialog = viewer.findChild(ReasonDialog)
    dialog.form.fields["reason"].set_raw(reason)
    qtbot.mouseClick(dialog.findChild(QPushButton, "export_whole"), Left)


def test_a_copy_is_saved_and_noted(qtbot, desk, viewer, paths, tmp_path, monkeypatch):
    out = tmp_path / "U盘" / "合同.docx"
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: asked.append(given[2]) or (str(out), ""))
    viewer.step(2)
    qtbot.waitUntil(viewer.bar.action.isVisible)
    qtbot.mouseClick(viewer.bar.action, Left)
    with qtbot.waitSignal(desk.notice) as notice:
        say_why(qtbot, viewer)
    assert notice.args == ["已写出 合同.docx", False]
    assert asked == ["合同.docx"]
    assert out.read_bytes() == paths[2].read_bytes()
    assert notes(desk) == ["Exported the file 合同.docx whole: 法院来函调取"]


def test_a_copy_that_cannot_be_written_is_told(qtbot, desk, viewer, tmp_path, monkeypatch):
    where = iter([("", ""), (str(tmp_path / "门头.jpg" / "x.jpg"), "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: next(where))
    press(qtbot, viewer, "save_copy")
    say_why(qtbot, viewer)  # and thinks better of it
    assert notes(desk) == []
    qtbot.waitUntil(lambda: viewer.findChild(ReasonDialog) is None)
    press(qtbot, viewer, "save_copy")
    with qtbot.waitSignal(desk.failed) as failed:
        say_why(qtbot, viewer)
    assert "cannot be written" in str(failed.args[0])


def test_a_damaged_file_says_what_to_do(qtbot, desk, viewer, files):
    desk.act(TEST, lambda session: session.execute(delete(Chunk).where(Chunk.sha256 == files[1].sha256)))
    shown = []
    desk.wanted.connect(lambda key, where: shown.append((key, where)))
    viewer.step(1)
    qtbot.waitUntil(lambda: "已损坏" in viewer.bar.text())
    assert "恢复一份完好的备份" in viewer.bar.text()
    qtbot.mouseClick(viewer.bar.action, Left)
    assert shown == [("settings", {})]


def test_the_last_file_asked_for_is_the_one_shown(qtbot, viewer):
    viewer.step(1)
    viewer.step(1)
    viewer.step(-1)
    assert viewer.pages.count() == 0  # nothing has held up the window
    qtbot.waitUntil(lambda: viewer.pages.count() == 3)
    assert viewer.bar.text() == ""


def test_a_large_file_opens_in_a_job_that_can_be_stopped(qtbot, desk, viewer, files, monkeypatch):
    monkeypatch.setattr("cmdesk.ui.viewer.LARGE", 1000)
    started = []
    desk.jobs.started.connect(started.append)
    before = threading.Event()
    desk.run_later(lambda _progress: before.wait(), bool)
    viewer.step(1)
    desk.jobs.stop()
    before.set()
    qtbot.waitUntil(lambda: "已停止" in viewer.bar.text())
    qtbot.mouseClick(viewer.bar.action, Left)
    qtbot.waitUntil(lambda: viewer.pages.count() == 3)
    assert started[-1] == "正在打开 流水.pdf"


def test_what_is_not_in_the_book_yet_is_seen_and_not_saved(qtbot, desk, shown, paths):
    viewer = Viewer(desk)
    shown(viewer, size=(800, 600))
    gone = SeenFile(key="3", title="没有", name="没有.jpg", path=paths[0].with_name("没有.jpg"))
    viewer.show_files(
        [
            SeenFile(key="1", title="门头", name="门头.jpg", path=paths[0]),
            SeenFile(key="2", title="粘贴", name="粘贴.png", data=HEIC.read_bytes()),
            gone,
        ],
        "1",
    )
    qtbot.waitUntil(lambda: viewer.pages.count() == 1)
    assert not viewer.findChild(QPushButton, "save_copy").isEnabled()
    viewer.step(1)
    qtbot.waitUntil(lambda: viewer.pages.count() == 1)
    viewer.step(1)
    qtbot.waitUntil(lambda: "读不出来" in viewer.bar.text())
    assert not viewer.bar.action.isVisible()


def test_looking_writes_nothing_to_temporary_folders(qtbot, desk, viewer, tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    before = folder.stat().st_mtime_ns  # changes with every file made in it, and removed again
    viewer.step(1)
    qtbot.waitUntil(lambda: viewer.pages.count() == 3)
    qtbot.waitUntil(lambda: colour(viewer).red() > 200)
    viewer.step(-1)
    qtbot.waitUntil(lambda: viewer.pages.count() == 1)
    qtbot.waitUntil(lambda: colour(viewer).blue() > 120)
    qtbot.keyClick(viewer.pages, Key.Key_Plus, CTRL)
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    assert list(folder.iterdir()) == []
    assert folder.stat().st_mtime_ns == before
