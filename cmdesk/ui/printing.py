"""Pages to a printer: the system's own dialog, then a job that draws page after page and can be stopped."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Pages
from cmdesk.ui.text import tr

POINTS = 72  # an inch
SHARPEST = 300  # dots an inch that are drawn; a printer's finer ones would only take time and memory


def ask_and_print(parent: QWidget, desk: Desk, pages: Pages, name: str) -> None:
    """Ask which printer and which pages, then print; name is what the printer's queue shows."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setCreator("cmdesk")
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(pages.sizes[0], QPageSize.Unit.Point))
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print_dialog")
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    dialog.setMinMax(1, len(pages.sizes))

    def done(result: int) -> None:
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            desk.run_later(
                printing(printer, pages),
                lambda count: desk.say(tr("window", "Sent {count} pages to the printer", count=count)),
                words=tr("window", "Printing {name}", name=name),
            )

    dialog.finished.connect(done)
    QDialog.open(dialog)  # its own open() takes a slot by name


def printing(printer: QPrinter, pages: Pages) -> Callable[[Progress], int]:
    """Return the work that prints the pages chosen in printer, each filling its sheet; it returns how many."""

    def work(progress: Progress) -> int:
        chosen = list(numbers(printer, len(pages.sizes)))
        painter = QPainter()
        taken = bool(chosen) and painter.begin(printer)
        try:
            for done, page in enumerate(chosen):
                progress(done, len(chosen))
                taken = taken and (done == 0 or printer.newPage())
                if taken:
                    draw(painter, printer, pages, page)
        except BaseException:
            printer.abort()
            raise
        finally:
            painter.end()
        if not taken:
            raise UserError(message("window", "The printer does not take the pages: look whether it is on."))
        progress(len(chosen), len(chosen))
        return len(chosen)

    return work


def numbers(printer: QPrinter, count: int) -> Iterator[int]:
    """Yield the pages chosen in the dialog, from 0, in the order they are to come out."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    chosen = range(max(first, 1) - 1, min(last, count))
    yield from reversed(chosen) if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else chosen


def draw(painter: QPainter, printer: QPrinter, pages: Pages, page: int) -> None:
    """Draw one page as large as its sheet takes it, its proportions kept."""
    sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    size = pages.sizes[page]
    factor = min(sheet.width() / size.width(), sheet.height() / size.height())
    image = pages.render(page, min(factor, SHARPEST / POINTS))
    shown = QSizeF(size.width() * factor, size.height() * factor)
    left, top = (sheet.width() - shown.width()) / 2, (sheet.height() - shown.height()) / 2
    painter.drawImage(QRectF(left, top, shown.width(), shown.height()), image)
