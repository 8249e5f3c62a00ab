"""A manager's day in the real window, told line by line on stdout; run as a program of its own, to be killed.

Every line is written at once: `restored KEY BAR`, `typed SECONDS KEY FIELD TEXT` after each key, `done NUMBER HASH`
after each gesture. SECONDS is the machine's monotonic clock.
"""

import json
import os
import sys
import time
from datetime import date
from pathlib import Path

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest

from cmdesk.core.settings import Settings
from cmdesk.models.journal import journal_head
from cmdesk.models.store import open_book
from cmdesk.services.prospects import ProspectQuery, list_prospects
from cmdesk.services.visit_basis import unfinished_visits
from cmdesk.ui.start import application, workplace

PAUSE = 25  # ms between two keys: faster than anyone types, and never a pause
DAY = date(2026, 10, 31)


def tell(*words):
    os.write(1, (json.dumps(words, ensure_ascii=False) + "\n").encode())


def type_into(page, key, name, text):
    """Type text, Chinese as an input method gives it, and tell of each key what stands in the field."""
    editor = page.form.fields[name].editor if hasattr(page, "form") else page.sheet.form.fields[name].editor
    editor.setFocus()
    for character in text:
        if character.isascii():
            QTest.keyClicks(editor, character)
        else:
            event = QInputMethodEvent()
            event.setCommitString(character)
            app.sendEvent(editor, event)
        tell("typed", time.monotonic(), key, name, editor.raw())
        QTest.qWait(PAUSE)


def tell_done(before):
    QTest.qWait(PAUSE)
    while (head := place.desk.ask(journal_head)).entry == before or place.desk.jobs.busy():
        QTest.qWait(5)
    tell("done", head.entry, head.sha256)


def open_page(key, where):
    """Open a form; a draft it restores is told and thrown away."""
    window.go(key, where)
    QTest.qWait(PAUSE)
    page = window.page().page
    bar, draft = (page.form.bar, page.key) if hasattr(page, "form") else (page.sheet.message, page.draft.key)
    if bar.text():
        tell("restored", draft, bar.text())
        bar.action.click()
    return page


def add_a_prospect(number):
    page = open_page("prospects", {"new": True})
    type_into(page, page.key, "name", f"第{number}家面馆")
    type_into(page, page.key, "note", "chi fan de ren hen duo, xian zuo man le. 午市坐满。")
    before = place.desk.ask(journal_head).entry
    page.save()
    tell_done(before)


def record_a_visit(party):
    page = open_page("visits", {"record": party})
    type_into(page, page.draft.key, "note", "zhongwu shi shu 42 ren, danji ye you. 午市坐满。")
    before = place.desk.ask(journal_head).entry
    page.save()
    tell_done(before)


app = application(["cmdesk"])
book = open_book(Path(sys.argv[1]), "correct horse")
place = workplace(app, book, Settings(language="zh_CN", theme="light"), DAY)
window = place.window
window.show()
tell("ready")
for left in place.desk.ask(unfinished_visits):
    open_page("visits", {"record": left.party_id})
for round_ in range(1000):
    add_a_prospect(f"{os.getpid()}-{round_}")
    lines = place.desk.ask(list_prospects, ProspectQuery(), today=DAY, catalog=place.desk.catalog, limit=1)
    record_a_visit(lines[0].party_id)
    before = place.desk.ask(journal_head).entry
    place.desk.undo()
    tell_done(before)
