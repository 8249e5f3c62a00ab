"""The sample book and all it yields."""

from datetime import date
from pathlib import Path

from cmdesk.core.catalog import Catalog
from cmdesk.core.files import unwritable
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Translate
from cmdesk.ledgers.ledger import Span
from cmdesk.models.key import key_file
from cmdesk.models.store import create_book
from cmdesk.services.find import named_applications
from cmdesk.services.ledgers import export_ledgers, ledgers
from cmdesk.services.memos import write_memo
from cmdesk.services.package import write_package
from cmdesk.services.sample import fill_sample

CLIENT = "老王家常菜馆"


def make_demo(
    folder: Path,
    passphrase: str,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    progress: Progress = silent,
) -> list[Path]:
    """Make sample.cmdesk, memo.pdf, ledgers.xlsx and package.zip in folder, replacing earlier ones; return them."""
    path = folder / "sample.cmdesk"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in (path, key_file(path), path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            old.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    book, _ = create_book(path, passphrase)
    try:
        fill_sample(book, today=today, catalog=catalog, progress=progress)
        with book.read() as session:
            application = named_applications(session, CLIENT)[0].id
            memo, workbook, package = folder / "memo.pdf", folder / "ledgers.xlsx", folder / "package.zip"
            write_memo(session, application, memo, today=today, catalog=catalog, translate=translate, language=language)
            export_ledgers(
                session, ledgers(catalog), workbook, span=Span(), today=today, catalog=catalog, translate=translate
            )
            write_package(
                session,
                application,
                package,
                signing=book.signing,
                today=today,
                catalog=catalog,
                translate=translate,
                language=language,
            )
    finally:
        book.close()
    return [path, memo, workbook, package]
