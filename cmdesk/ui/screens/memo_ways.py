"""How a memo leaves the screen: to a file or a printer as it is shown, whole with a reason, in a submission package."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import load
from cmdesk.core.masking import Hide, mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.services.export import may_be_whole
from cmdesk.services.memos import Preview, write_memo
from cmdesk.services.package import write_package
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.saving import ask_where
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.whole import ask_reason, export


class MemoWays:
    """The actions of a memo's screen that take it out of the book; what they take is shown by show()."""

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        self._desk, self._screen = desk, screen
        self._shown: Preview | None = None
        self._pages = kit.NO_PAGES

        def add(name: str, words: str, icon: str, keys: str, on: Callable[[], object]) -> QAction:
            return kit.action(screen, words, on, icon=icon, shortcut=keys, name=name)

        self.print = add("print_memo", tr("memo", "Print…"), "printer", "Ctrl+P", self.to_printer)
        self.save_pdf = add("save_pdf", tr("memo", "Save as PDF"), "download", "Ctrl+S", self.save)
        self.package = add("save_package", tr("memo", "Submission package"), "inbox", "Ctrl+E", self.pack)
        self.whole = (
            add("save_whole", tr("memo", "Save whole…"), "eye", "Ctrl+Shift+S", self.save_whole),
            add("pack_whole", tr("memo", "Whole package…"), "eye", "Ctrl+Shift+E", self.pack_whole),
        )
        self._enable()

    def show(self, shown: Preview | None, pages: kit.Pages) -> None:
        """Take this memo from now on."""
        self._shown, self._pages = shown, pages
        self._enable()

    def _enable(self) -> None:
        for act in (self.print, self.save_pdf, self.package, *self.whole):
            act.setEnabled(self._shown is not None)
        for act in self.whole:
            act.setEnabled(self._shown is not None and may_be_whole(self._desk.catalog))

    def to_printer(self) -> None:
        """Print the pages as they are shown, masked."""
        from cmdesk.ui.printing import ask_and_print  # noqa: PLC0415  (few starts print)

        if self._shown is not None:
            ask_and_print(self._screen, self._desk, self._pages, self._name(""))

    def save(self) -> None:
        """Write the memo as it is shown, masked, to a PDF file."""
        if self._shown is None:
            return
        path = self._ask_for_file(tr("memo", "Save as PDF"), ".pdf", tr("memo", "PDF files (*.pdf)"))
        shown = self._shown
        if path is None or shown is None:
            return

        def write(_hide: Hide, _progress: Progress) -> Path:  # as it is shown, masked already
            shown.write(path)
            return path

        export(self._desk, path, write, what=message("masking", "memo {number}", number=shown.line.number))

    def save_whole(self) -> None:
        """Ask why, then for a file, and write the memo to it whole."""
        if self._shown is not None:
            what = message("masking", "memo {number}", number=self._shown.line.number)
            ask_reason(self._screen, what, self._save_because)

    def _save_because(self, reason: str) -> None:
        path = self._ask_for_file(tr("memo", "Save whole"), ".pdf", tr("memo", "PDF files (*.pdf)"))
        if path is None or self._shown is None:
            return
        desk, line, language, version = self._desk, self._shown.line, self._shown.facts.language, self._shown.frozen

        def write(hide: Hide, progress: Progress) -> Path:
            with desk.book.read() as session:
                write_memo(
                    session,
                    line.id,
                    path,
                    today=desk.today,
                    catalog=load(),
                    translate=translator(language),
                    language=language,
                    version=version,
                    hide=hide,
                    progress=progress,
                )
            return path

        export(desk, path, write, what=message("masking", "memo {number}", number=line.number), reason=reason)

    def pack(self) -> None:
        """Write the submission package, masked, in a job."""
        self._pack_because("")

    def pack_whole(self) -> None:
        """Ask why, then for a file, and write the submission package to it whole."""
        if self._shown is not None:
            what = message("masking", "package {number}", number=self._shown.line.number)
            ask_reason(self._screen, what, self._pack_because)

    def _pack_because(self, reason: str) -> None:
        title = tr("memo", "Whole submission package") if reason else tr("memo", "Submission package")
        path = self._ask_for_file(title, ".zip", tr("memo", "Packages (*.zip)"))
        if path is None or self._shown is None:
            return
        desk, line, language, version = self._desk, self._shown.line, self._shown.facts.language, self._shown.frozen

        def write(hide: Hide, progress: Progress) -> Path:
            with desk.book.read() as session:
                write_package(
                    session,
                    line.id,
                    path,
                    signing=desk.book.signing,
                    today=desk.today,
                    catalog=load(),
                    translate=translator(language),
                    language=language,
                    version=version,
                    hide=hide,
                    progress=progress,
                )
            return path

        export(desk, path, write, what=message("masking", "package {number}", number=line.number), reason=reason)

    def _ask_for_file(self, title: str, ending: str, kinds: str) -> Path | None:
        if self._shown is None:
            return None
        return ask_where(self._screen, title, self._name(ending), kinds, ending)

    def _name(self, ending: str) -> str:
        line = self._shown.line if self._shown else None
        number, client = (line.number, line.name) if line else ("", "")
        return mask_text(f"{number} {client} {tr_catalog('授信调查报告')}{ending}").replace("/", "_")
