"""What holds for every test: no screen, no network, and none of the user's own folders."""

import os
import shutil
import socket
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import platformdirs
import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(  # for mutation testing: quick, and the same every time
    "mutation", max_examples=25, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every connection fail but one to this machine's own sockets, which a desktop may need."""

    def guarded(connect: Any) -> Any:
        def refuse(opened: socket.socket, address: Any) -> Any:
            if opened.family == getattr(socket, "AF_UNIX", None):
                return connect(opened, address)
            raise AssertionError(f"cmdesk works offline, but something connects to {address}")

        return refuse

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, guarded(getattr(socket.socket, name)))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that stands for the user's data and settings, so that no test reads or writes the real ones."""
    folder = tmp_path / "home"
    monkeypatch.setenv("CMDESK_CATALOG", "")
    for name in ("user_data_path", "user_config_path", "user_cache_path"):
        monkeypatch.setattr(platformdirs, name, lambda *_, _folder=folder / name, **__: _folder)
    return folder


TODAY = date(2026, 3, 12)
PASSPHRASE = "correct horse"


@pytest.fixture(scope="session")
def new_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty book, made once: every test works on a copy."""
    from cmdesk.models.key import Cost
    from cmdesk.models.store import create_book

    path = tmp_path_factory.mktemp("new") / "book.cmdesk"
    book, _ = create_book(path, PASSPHRASE, cost=Cost(time_cost=1, memory_kib=64, parallelism=1))
    book.close()
    return path


@pytest.fixture
def book_path(new_book: Path, tmp_path: Path) -> Path:
    """Return the path of an empty book with its key."""
    for source in (new_book, new_book.with_name(new_book.name + ".key")):
        shutil.copy(source, tmp_path / source.name)
    return tmp_path / new_book.name


@pytest.fixture
def book(book_path: Path) -> Iterator[Any]:
    """Return an open empty book."""
    from cmdesk.models.store import open_book

    book = open_book(book_path, PASSPHRASE)
    yield book
    book.close()


@pytest.fixture(scope="session")
def catalog() -> Any:
    """Return the catalog the program comes with."""
    from cmdesk.core.catalog import load

    return load()


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def act(book):
    """Run a service as a gesture and return its result."""
    from cmdesk.core.text import message
    from cmdesk.services.gesture import perform

    def run(work, *args, **kwargs):
        return perform(book, message("test", "Test"), work, *args, **kwargs).result

    return run


@pytest.fixture
def ask(book):
    """Run a service that only reads."""

    def run(query, *args, **kwargs):
        with book.read() as session:
            return query(session, *args, **kwargs)

    return run


@pytest.fixture
def wang(act, today):
    """Return the opportunity of a restaurant."""
    from cmdesk.services.prospect import ProspectForm, add_prospect

    form = ProspectForm(
        name="老王家常菜馆", contact="王建国", phone="13800136207", industry="catering", first_contact=date(2026, 3, 3)
    )
    return act(add_prospect, form, today=today)


@pytest.fixture
def wang_party(ask, wang, catalog):
    from cmdesk.services.prospect import show_prospect

    return ask(show_prospect, wang, catalog=catalog).line.party_id


@pytest.fixture
def picture(tmp_path):
    from PIL import Image

    path = tmp_path / "门头.jpg"
    Image.new("RGB", (64, 48), "#a08060").save(path)
    return path
