"""From the command line to the window, without a screen."""

import pytest
from PIL import Image
from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtWidgets import QApplication

from cmdesk.core import settings as kept
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.key import unwrap_soon
from cmdesk.services.gesture import perform
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.ui import start
from cmdesk.ui.find import finder
from cmdesk.ui.window import Window

PASSPHRASE = "correct horse"


@pytest.fixture
def closing(qapp):
    """Close the window as soon as it stands; remember what its title and brand said."""
    seen = []

    def close():
        for widget in qapp.topLevelWidgets():
            if isinstance(widget, Window) and widget.isVisible():
                seen.append(widget.windowTitle())
                widget.close()
                return
        QTimer.singleShot(50, close)

    QTimer.singleShot(50, close)
    return seen


def test_a_book_with_its_passphrase_opens_at_once_and_is_remembered(book_path, closing, today, monkeypatch):
    monkeypatch.setattr(QApplication, "exec", staticmethod(wait_until_closed))
    assert start.run_window(book_path, today=today, unwrapped=unwrap_soon(book_path, PASSPHRASE)) == 0
    assert len(closing) == 1
    assert kept.load(kept.settings_file()).recent_books == (str(book_path),)
    assert not book_path.with_name(book_path.name + ".lock").exists()


def wait_until_closed():
    """Stand for the event loop: come back once no window is open."""
    app = QApplication.instance()
    while any(isinstance(widget, Window) and widget.isVisible() for widget in app.topLevelWidgets()):
        app.processEvents()
    return 0


def test_a_second_window_on_the_same_book_is_refused(book_path, today):
    lock = QLockFile(str(book_path.with_name(book_path.name + ".lock")))
    assert lock.tryLock(0)
    with pytest.raises(UserError, match="another window"):
        start.run_window(book_path, today=today, unwrapped=unwrap_soon(book_path, PASSPHRASE))
    lock.unlock()


def test_a_wrong_passphrase_opens_no_window(book_path, today):
    with pytest.raises(UserError, match="passphrase"):
        start.run_window(book_path, today=today, unwrapped=unwrap_soon(book_path, "wrong"))


def test_what_is_no_book_is_told_before_its_key_is_asked_for(tmp_path, today):
    letter = tmp_path / "letter.cmdesk"
    letter.write_text("Dear Sir or Madam, please find enclosed what you asked for. " * 20)
    with pytest.raises(UserError, match="not a cmdesk book but a text file"):
        start.run_window(letter, today=today, unwrapped=unwrap_soon(letter, PASSPHRASE))


def test_the_picture_shows_the_window(book, book_path, today, tmp_path):
    perform(book, message("test", "Profile"), change_profile, ProfileForm(name="周敏"))
    start.picture(book_path, PASSPHRASE, tmp_path / "window.png", today=today)
    with Image.open(tmp_path / "window.png") as picture:
        assert picture.size == (1366, 768)
        assert len(picture.convert("RGB").getcolors(1 << 24)) > 50


def test_the_palette_finds_clients_and_their_applications(desk, catalog):
    from cmdesk.services.applications import ApplicationForm, open_application

    wang = desk.act(message("test", "Add"), add_prospect, ProspectForm(name="老王家常菜馆"), today=desk.today).result
    form = ApplicationForm(product="PB_MORT_BIZ")
    desk.act(message("test", "Open"), open_application, wang, form, today=desk.today, catalog=catalog)
    search = finder(desk)
    assert (search("lwj")[0].key, search("lwj")[0].where) == ("prospects", {"opportunity": wang})
    assert [hit.key for hit in search("SQ-")] == ["applications"]
    assert search("  ") == ()
