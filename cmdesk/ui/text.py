"""Texts on screen: one wording for the whole program, found through Qt so that Qt's own dialogs follow."""

from datetime import date, datetime
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import Qt

from cmdesk.core import figures
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message
from cmdesk.core.translation import translator

# What Qt's file dialog says and Qt's own Chinese lacks.
FILE_DIALOG = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)


class Texts(QTranslator):
    """Hands Qt the program's own Linguist files, so that no compiled copy of them is needed."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translator(language)

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return self._translate(context, source)


def speak(app: QCoreApplication, language: str) -> None:
    """Make app speak language from now on; what is already on screen has to be built anew."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    app.installTranslator(Texts(language, app))
    own = QTranslator(app)  # asked first: ours has an answer for everything
    if own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)


def tr(context: str, source: str, **values: Any) -> str:
    """Return source in the language of the window, its {braces} filled; context and source are literals."""
    text = QCoreApplication.translate(context, source)
    return text.format(**values) if values else text


def tr_catalog(chinese: str) -> str:
    """Return a text of the catalog, which is Chinese at home, in the language of the window."""
    return QCoreApplication.translate("catalog", chinese) if chinese else ""


def reading(message: Message) -> str:
    """Return message in the language of the window."""
    return message.read(QCoreApplication.translate)


def plain_tip(text: str) -> str:
    """Return text as a tooltip shows it literally: what looks like HTML to Qt is escaped."""
    return f'<p style="white-space:pre-wrap">{escape(text)}</p>' if Qt.mightBeRichText(text) else text


def moment(value: datetime, today: date) -> str:
    """Return a moment as the user's clock showed it; with its day when that is not today."""
    here = value.astimezone()
    clock = f"{here:%H:%M}"
    return clock if here.date() == today else f"{reading(figures.day(here.date(), today))} {clock}"
