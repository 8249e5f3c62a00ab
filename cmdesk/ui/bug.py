"""Our own bugs: what a report may hold, and the dialog that offers it."""

import platform
import traceback
from pathlib import Path

import PySide6
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

import cmdesk
from cmdesk.ui.kit.basics import column, label, picture, row
from cmdesk.ui.kit.buttons import button
from cmdesk.ui.text import tr
from cmdesk.ui.theme import application, theme


def report(error: BaseException) -> str:
    """Return versions, kinds of errors and places in the code; no message and no value, so no customer data."""
    lines = [
        f"cmdesk {cmdesk.__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.system()} {platform.release()}",
    ]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        places = traceback.extract_tb(seen.__traceback__)
        lines.extend(f"  {short(place.filename)}:{place.lineno} {place.name}" for place in places)
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines)


def short(filename: str) -> str:
    """Return a file's place within its package: where the user keeps things is nobody's business."""
    parts = Path(filename).parts
    for top in ("cmdesk", "site-packages"):
        if top in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(top) :])
    return parts[-1] if parts else ""


def show_bug(error: BaseException, parent: QWidget | None) -> QDialog:
    """Tell that the program failed and offer the report to be copied."""
    dialog = QDialog(parent)
    dialog.setObjectName("bug")
    dialog.setWindowTitle(tr("window", "Something went wrong"))
    dialog.setMinimumWidth(theme().px(560))
    text = QPlainTextEdit(report(error))
    text.setObjectName("report")
    text.setReadOnly(True)
    text.setAccessibleName(tr("window", "Report"))
    text.setMinimumHeight(theme().px(180))

    def copy() -> None:
        application().clipboard().setText(text.toPlainText())
        copied.setText(tr("window", "Copied"))

    copied = button(tr("window", "Copy report"), copy, icon="copy", name="copy")
    close = button(tr("window", "Go on working"), dialog.accept, kind="primary", name="close")
    why = tr(
        "window",
        "This is a mistake of the program, not yours. What was not finished has not been written; what was "
        "saved before is safe. The report holds places in the code only, nothing about clients.",
    )
    title = label(dialog.windowTitle(), "title", bold=True)
    dialog.setLayout(
        column(
            row(picture("octagon-alert", "bad.mark", 20), (title, 1), gap=10),
            label(why, role="secondary", wrap=True),
            text,
            row(copied, None, close),
            gap=12,
            margins=20,
        )
    )
    close.setDefault(True)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    close.setFocus()
    return dialog
