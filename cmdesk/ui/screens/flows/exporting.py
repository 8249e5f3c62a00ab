"""The flows of a client as a workbook."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.core.masking import mask
from cmdesk.core.progress import Progress
from cmdesk.core.translation import translator
from cmdesk.services.bank_analysis import Flows
from cmdesk.services.bank_workbook import write_flows
from cmdesk.services.ledgers import heading
from cmdesk.ui.desk import Desk
from cmdesk.ui.saving import ask_where
from cmdesk.ui.text import tr


def export_flows(desk: Desk, parent: QWidget, name: str, flows: Flows) -> None:
    """Ask where, and write the workbook in a job; numbers of people are masked."""
    suggested = tr("flows", "Flows of {name}.xlsx", name=name)
    kinds = tr("flows", "Workbooks (*.xlsx)")
    path = ask_where(parent, tr("flows", "Export to Excel…"), suggested, kinds, ".xlsx")
    if path is None:
        return

    def work(progress: Progress) -> Path:
        with desk.book.read() as session:
            head = heading(session, desk.today, mask)
        write_flows(
            path, flows, head, catalog=desk.catalog, translate=translator(desk.settings.language), progress=progress
        )
        return path

    desk.run_later(
        work,
        lambda written: desk.say(tr("flows", "Written: {file}", file=written.name)),
        words=tr("flows", "Writing the workbook"),
    )
