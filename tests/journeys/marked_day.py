"""A day whose every text, number and picture is a marker, in the real window: run as a program of its own.

marked_day.py BOOK PHOTO PAPER OUT MARKER… end|wait: with wait it stays, half a form typed, until it is killed.
"""

import sys
import time
from datetime import date
from datetime import time as hour
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QDialog

from cmdesk.core import settings as kept
from cmdesk.core.catalog import load
from cmdesk.core.memory import forbid_dumps
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.models.states import AnswerState
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.checklist import attach_files
from cmdesk.services.memos import write_memo
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect
from cmdesk.services.tasks import TaskForm, add_task
from cmdesk.services.visit import NewPhoto, VisitForm, record_visit
from cmdesk.services.visits import Said
from cmdesk.ui.held import open_held
from cmdesk.ui.kit import Masked
from cmdesk.ui.start import application, workplace

BOOK, PHOTO, PAPER, OUT, *MARKERS, HOW = sys.argv[1:]
NAME, CONTACT, PHONE, IDENTITY, ADDRESS, NOTE, QUOTE, HALF = MARKERS
DAY = date(2026, 10, 31)


def fill(act):
    """Write every marker into the book."""
    form = ProspectForm(name=NAME, contact=CONTACT, phone=PHONE, address=ADDRESS, note=NOTE, industry="catering")
    prospect = act(add_prospect, form, today=DAY)
    party = place.desk.ask(show_prospect, prospect, catalog=catalog).line.party_id
    said = {"receipt_cash": Said(state=AnswerState.DECLINED, words=QUOTE)}
    photos = [NewPhoto(path=Path(PHOTO), tag="signboard", caption=NOTE)]
    visit = VisitForm(day=DAY, start=hour(9), end=hour(10), place=ADDRESS, met=CONTACT, note=f"{NOTE} {IDENTITY}",
                      question_set="catering", answers=said, photos=photos)  # fmt: skip
    act(record_visit, party, visit, today=DAY, catalog=catalog)
    made = act(open_application, prospect, ApplicationForm(product="PB_MORT_BIZ", purpose=NOTE), today=DAY,
               catalog=catalog)  # fmt: skip
    act(attach_files, made, "BIZ_LICENSE", [Path(PHOTO), Path(PAPER)], by=CONTACT, today=DAY)
    act(change_profile, ProfileForm(name=CONTACT))
    act(add_task, TaskForm(title=f"{NOTE} {PHONE}", note=QUOTE, due=DAY, party_id=party))
    return prospect, party, made


def rest(seconds=0.3):
    """Let the window draw and its jobs end."""
    until = time.monotonic() + seconds
    while time.monotonic() < until or place.desk.jobs.busy():
        QTest.qWait(20)


def look_around(prospect, party, made):
    """Open every screen, choose what it lists, show a number, undo and redo, lock and back up."""
    for key, where in (
        ("today", {}), ("today", {"all": "due"}),
        ("prospects", {"opportunity": prospect}), ("prospects", {"edit": prospect}), ("visits", {"record": party}),
        ("visits", {}), ("applications", {"application": made}), ("memo", {"application": made}), ("ledgers", {}),
        ("history", {}), ("bin", {}), ("settings", {}),
    ):  # fmt: skip
        window.go(key, where)
        rest()
        for view in window.page().findChildren(QAbstractItemView):
            if view.isVisible() and view.model() is not None and view.model().rowCount():
                view.setCurrentIndex(view.model().index(0, 0))
        rest()
        for masked in window.page().findChildren(Masked)[:1]:
            masked.number.click()
    place.desk.undo()
    place.desk.redo()
    place.desk.backups.make()
    rest()
    place.lock()
    rest(0.1)
    window.show_again()


def fail():
    """Have the program fail with a client's name in the error, and close the report."""
    QTimer.singleShot(0, lambda: place.desk.report(ValueError(NAME, PHONE)))
    rest(0.2)
    for dialog in app.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.reject()


forbid_dumps()
app = application(["cmdesk"])
catalog = load()
held = open_held(Path(BOOK), "correct horse")
place = workplace(app, held.book, kept.load(kept.settings_file()), DAY, settings_file=kept.settings_file())
window = place.window
window.resize(1366, 768)
window.show()
place.desk.settle(theme="light")
if HOW == "wait":
    found = fill(lambda work, *args, **kwargs: place.desk.act(message("x", "{name}", name=NAME), work, *args,
                                                              **kwargs).result)  # fmt: skip
    look_around(*found)
    fail()
    with held.book.read() as session:
        write_memo(session, found[2], Path(OUT) / "memo.pdf", today=DAY, catalog=catalog,
                   translate=translator("zh_CN"), language="zh_CN")  # fmt: skip
window.go("prospects", {"new": True})
QTest.keyClicks(window.page().page.form.fields["note"].editor, HALF)
rest(1.5)
if HOW == "wait":
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    QTest.qWait(600_000)
window.close()
place.desk.close()
held.close()
