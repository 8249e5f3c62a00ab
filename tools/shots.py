"""Pictures of every screen and every memo page: python tools/shots.py [FOLDER], through `python3 dev.py shots`.

`python3 dev.py shots --readme docs/pictures` renews just those of the README and the manual.

Made from the sample book without a display, in both themes and both languages, as a reader of the README sees them.
"""

import os
import sys
import tempfile
from datetime import date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QScrollArea

from cmdesk.core.catalog import load
from cmdesk.core.settings import Settings
from cmdesk.core.translation import LANGUAGES, translator
from cmdesk.models.key import Cost
from cmdesk.models.store import Book, create_book
from cmdesk.services.applications import show_application
from cmdesk.services.backup import back_up
from cmdesk.services.find import named_applications
from cmdesk.services.memos import write_memo
from cmdesk.services.sample import fill_sample
from cmdesk.services.visits import list_visits
from cmdesk.ui import start
from cmdesk.ui.dialogs.start import StartDialog

CLIENT, FACTORY = "老王家常菜馆", "启明五金机电有限公司"
README_ONLY = "--readme"
TODAY = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 12, 5).astimezone()
SIZES = ((1366, 768), (1280, 660), (1920, 1080))
AFTER = 2500  # ms until a page has filled all its parts and figures have been assessed
PAGE_SCALE = 1.2  # pixels a point
OFFERS = {
    "name.1": "本行", "amount.1": "600,000", "rate.1": "4.2", "months.1": "36",
    "name.2": "某平台", "amount.2": "600,000", "rate.2": "6", "months.2": "36", "repayment.2": "flat",
    "upfront.2": "12,000",
}  # fmt: skip


def screens(book: Book, folder: Path) -> None:
    """Write a picture of every screen for each theme, language and size."""
    app = start.application(["cmdesk"])
    with book.read() as session:
        wang = named_applications(session, CLIENT)[0].id
    for language in LANGUAGES:
        for theme in ("light", "dark"):
            place = start.workplace(app, book, Settings(language=language, theme=theme), TODAY)
            for width, height in SIZES if (language, theme) == ("zh_CN", "light") else SIZES[:1]:
                place.window.resize(width, height)
                place.window.show()
                for key in place.window.entries:
                    where = {"application": wang} if key in {"applications", "memo"} else {}
                    place.window.go(key, where)
                    start.settle(app, place)
                    size = "" if (width, height) == SIZES[0] else f"-{width}x{height}"
                    path = folder / f"{key}-{language}-{theme}{size}.png"
                    place.window.grab().save(str(path))
                    print(path)
            place.window.close()
            place.desk.close()


def readme(book: Book, folder: Path) -> None:
    """Write the pictures of the README and the manual: the screens as the sample's first client shows them."""
    app = start.application(["cmdesk"])
    with book.read() as session:
        wang = named_applications(session, CLIENT)[0].id
        line = show_application(session, wang)
        visit = list_visits(session, party_id=line.party_id)[0].id
        factory = show_application(session, named_applications(session, FACTORY)[0].id).party_id
    scenes = {
        "today": ("light", "today", {}),
        "prospects": ("light", "prospects", {"opportunity": line.opportunity_id}),
        "customer": ("light", "customers", {"party": line.party_id}),
        "visit": ("light", "visits", {"visit": visit}),
        "application": ("light", "applications", {"application": wang}),
        "workpaper": ("light", "applications", {"application": wang, "tab": "workpaper", "target": "table:borrowings"}),
        "statements": ("light", "customers", {"party": factory, "tab": "statements"}),
        "flows": ("light", "flows", {"party": line.party_id}),
        "calculators": ("light", "calculators", {"party": line.party_id}),
        "memo": ("light", "memo", {"application": wang}),
        "ledgers": ("light", "ledgers", {}),
        "night": ("dark", "visits", {"record": line.party_id}),
        "history": ("light", "history", {}),
        "backup": ("light", "settings", {}),
    }
    away = book.path.parent / "备份"
    back_up(book, away)
    for name, (theme, key, where) in scenes.items():
        place = start.workplace(app, book, Settings(theme=theme, backup_folder=str(away)), TODAY)
        place.window.resize(*SIZES[0])
        place.window.show()
        place.desk.backups.read()
        place.window.go(key, where)
        wait()
        start.settle(app, place)
        if name == "calculators":
            place.window.page().page().restore(OFFERS)
            start.settle(app, place)
        if name == "backup":
            for area in place.window.page().findChildren(QScrollArea):
                area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        place.window.grab().save(str(folder / f"{name}.png"))
        print(folder / f"{name}.png")
        place.window.close()
        place.desk.close()
    dialog = StartDialog(start.ways(), [book.path], fresh=book.path)
    dialog.show()
    wait()
    dialog.grab().save(str(folder / "start.png"))
    dialog.close()


def wait() -> None:
    """Let the event loop run for a while; unlike a test's waiting it lets the other threads work."""
    loop = QEventLoop()
    QTimer.singleShot(AFTER, loop.quit)
    loop.exec()


def pages(book: Book, folder: Path) -> None:
    """Write a picture of every page of the sample memo in both languages."""
    for language in LANGUAGES:
        pdf = folder / f"memo-{language}.pdf"
        with book.read() as session:
            wang = named_applications(session, CLIENT)[0].id
            write_memo(
                session,
                wang,
                pdf,
                today=TODAY,
                catalog=load(),
                translate=translator(language),
                language=language,
            )
        with pypdfium2.PdfDocument(pdf) as document:
            for number, page in enumerate(document, start=1):
                path = folder / f"memo-{language}-{number:02d}.png"
                page.render(scale=PAGE_SCALE).to_pil().save(path)
                print(path)


def main() -> None:
    words = [word for word in sys.argv[1:] if word != README_ONLY]
    only_readme = README_ONLY in sys.argv
    folder = Path(words[0] if words else "out/shots")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as away:
        book, _ = create_book(
            Path(away) / "sample.cmdesk", "sample", cost=Cost(time_cost=1, memory_kib=64), clock=lambda: NOON
        )
        try:
            fill_sample(book, today=TODAY, catalog=load())
            readme(book, folder)
            if not only_readme:
                screens(book, folder)
                pages(book, folder)
        finally:
            book.close()


if __name__ == "__main__":
    main()
