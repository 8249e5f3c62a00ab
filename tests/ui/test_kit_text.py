from PySide6.QtCore import QCoreApplication

from cmdesk.core.text import message
from cmdesk.ui.text import reading, speak, tr, tr_catalog


def test_the_window_speaks_the_chosen_language(app):
    assert tr("window", "Undone: {label}", label="登记") == "已撤销：登记"
    assert reading(message("window", "At most {count} characters.", count=5)) == "最多 5 个字。"
    speak(app, "en")
    assert tr("window", "Undone: {label}", label="x") == "Undone: x"
    speak(app, "zh_CN")
    assert tr("window", "Nothing found") == "没有找到"


def test_qt_itself_speaks_chinese_too(app):
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert QCoreApplication.translate("QFileDialog", "&Look in:") == "查找范围(&L)："  # which Qt's own Chinese lacks
    speak(app, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_catalog_texts_are_chinese_at_home(app, catalog):
    name = next(iter(catalog.products.values())).name
    assert tr_catalog(name) == name
    assert tr_catalog("") == ""
    speak(app, "en")
    assert tr_catalog(name).isascii()


def test_unknown_text_stays_as_it_is(app):
    assert tr("nowhere", "No such text") == "No such text"
