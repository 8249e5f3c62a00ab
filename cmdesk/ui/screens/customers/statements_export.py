"""A client's statements to a workbook: where to, and the job that writes it."""

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cmdesk.core.masking import Hide
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.services.statement_workbook import write_statements
from cmdesk.ui.desk import Desk
from cmdesk.ui.saving import ask_where
from cmdesk.ui.text import tr
from cmdesk.ui.whole import export


def export_statements(parent: QWidget, desk: Desk, party_id: UUID) -> None:
    """Ask where to, then write masked."""
    kinds, name = tr("ledgers", "Workbooks (*.xlsx)"), tr("statements", "Statements")
    path = ask_where(parent, tr("statements", "Export to Excel…"), f"{name}.xlsx", kinds, ".xlsx")
    if path is None:
        return
    translate = translator(desk.settings.language)

    def write(hide: Hide, _progress: Progress) -> Path:
        with desk.book.read() as session:
            write_statements(
                session, party_id, path, today=desk.today, catalog=desk.catalog, translate=translate, hide=hide
            )
        return path

    export(desk, path, write, what=message("statements", "statements"))
