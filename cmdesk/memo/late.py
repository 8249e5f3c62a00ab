"""A canvas on which page numbers are drawn before they are known: as forms, filled in when the last page is done."""

from collections.abc import Callable
from typing import Any

from reportlab.pdfgen.canvas import Canvas


class LateCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that keeps the page of every place reached, so that a document is laid out only once.

    pages are those places by their keys, total the number of pages once the document is whole. reached, when set, is
    told of every place as it is drawn.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.pages: dict[str, int] = {}
        self.total = 0
        self.reached: Callable[[str], None] = lambda _key: None
        self._first = self._doc.thisPageRef()
        self._late: dict[str, tuple[float, float, Callable[[LateCanvas], None]]] = {}

    def place(self, key: str, words: str, level: int, above: float) -> None:
        """Mark a heading: the aim of links, an entry of the outline, and where the contents say it stands."""
        self.bookmarkHorizontal(key, 0, above)
        self.addOutlineEntry(words, key, level=level, closed=level == 0)
        self.pages[key] = self.getPageNumber()
        self.reached(key)

    def later(self, name: str, width: float, height: float, draw: "Callable[[LateCanvas], None]") -> None:
        """Show what draw will draw, between (0, 0) and (width, height), once all pages are known.

        The same name is the same drawing.
        """
        self._late[name] = (width, height, draw)
        self.doForm(name)

    def save(self) -> None:
        self.total = self.getPageNumber() - 1
        for name, (width, height, draw) in self._late.items():
            self.beginForm(name, 0, 0, width, height)
            draw(self)
            self.endForm()
        for aim in self._destinations.values():
            if aim.fmt is None:  # what a link leads to was not printed: it leads to the beginning
                aim.fit()
                aim.setPage(self._first)
        super().save()
