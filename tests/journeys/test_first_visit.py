"""The visit to 老王家常菜馆 from nothing: asked, pictured, recorded, signed by hand, corrected, taken back."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from sqlalchemy import select

from cmdesk.core.catalog import load
from cmdesk.models.task import Task
from cmdesk.services.income import estimate_income
from cmdesk.services.integrity import check_book
from cmdesk.services.visits import list_visits, show_visit
from cmdesk.ui.kit import Field
from cmdesk.ui.kit.choices import Segment
from cmdesk.ui.rail import RailItem

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen

CLIENT = "老王家常菜馆"
NOTE = "11:40 实数堂食 42 人。老板说「淡季也有六成座」。未发现疑点：账实相符。"
ANSWERS = {
    "seats": "60", "days_wd": "22", "days_we": "8", "turn_wd_lunch": "0.7", "turn_wd_dinner": "1.0",
    "turn_we_lunch": "1.2", "turn_we_dinner": "1.65", "avg_spend": "48", "takeaway_orders": "35", "takeaway_avg": "32",
    "takeaway_days": "30", "commission": "18.75", "receipt_qr": "150000", "receipt_platform_net": "26000",
    "receipt_cash": "22000",
}  # fmt: skip


def test_a_first_visit_from_nothing(user, open_window, answer_dialogs, photo):
    open_window.show()
    say_whose_book_it_is(user)
    take_in_the_client(user)
    record_the_visit(user, answer_dialogs, photo)
    visit = check_the_record(user)
    sign_it(user, visit)
    correct_it(user, visit)
    take_it_back(user, visit)
    assert user.place.desk.ask(check_book) == []


def say_whose_book_it_is(user):
    user.click("settings", RailItem)
    for name, words in (("name", "周敏"), ("partner", "李航")):
        user.click_on(user.find(name, Field).editor)
        user.write(words)
    user.click("save_profile")
    user.wait_for_toast("")


def take_in_the_client(user):
    user.click("prospects", RailItem)
    user.press("Ctrl+N")
    form = user.find("prospect_form")
    for name, words in (("name", CLIENT), ("contact", "王建国"), ("address", "城南大道 118 号")):
        user.click_on(form.fields[name].editor)
        user.write(words)
    user.pick(form.fields["industry"].editor, "餐饮")
    user.press("Ctrl+S")
    user.wait(lambda: user.seen("prospect_name", QLabel) != [])


def record_the_visit(user, answer_dialogs, photo):
    user.click("visit")
    page = user.find("record")
    for name, words in (("start", "1120"), ("end", "1232"), ("met", "王建国")):
        user.click_on(user.find(name, Field, page).editor)
        user.write_over(words)
    user.click_on(page.sheet.form.note.viewport())
    user.write(NOTE)
    for variable, typed in ANSWERS.items():
        line = user.find(f"question_{variable}")
        user.click("known", Segment, line)
        user.wait(lambda: user.window.focusWidget().objectName() == "figure")
        user.write(typed)
    answer_dialogs(photo)
    user.click("add_photos")
    card = user.find("photo_1")
    user.wait(lambda: card.read)
    line = page.sheet.steps.lines[0]
    user.click_on(line.title)
    user.write("取近 12 个月流水")
    user.click_on(line.due)
    user.write("+7")
    user.wait(lambda: "206,976" in live(page) and "204,000" in live(page))  # as the answers came in
    user.click("record_visit")
    user.wait_for_toast(CLIENT)
    user.find("visits", QTableView)


def live(page):
    return " ".join(each.text() for each in page.sheet.live.findChildren(QLabel))


def the_visits(user):
    return user.place.desk.ask(list_visits)


def check_the_record(user):
    desk = user.place.desk
    (line,) = the_visits(user)
    found = desk.ask(show_visit, line.id)
    assert (line.name, line.note, line.answers, line.photos) == (CLIENT, NOTE, len(ANSWERS), 1)
    income = estimate_income("catering", found.answers, catalog=load())
    results = {route.key: route.result for route in income.routes}
    assert (results["traffic"], results["receipts"]) == (Decimal(206_976), Decimal(204_000))
    assert results["purchase"] is None  # nobody asked for the stock: unknown is not zero
    tasks = desk.ask(lambda session: [(task.title, task.due) for task in session.scalars(select(Task))])
    assert tasks == [("取近 12 个月流水", date(2026, 11, 7))]
    return line.id


def sign_it(user, visit):
    user.click("sign_visit")
    user.wait(lambda: user.screen.signing is not None)
    page = user.screen.signing
    assert page.name.value() == "周敏"
    for x in range(60, 260, 4):
        step = QTest.mousePress if x == 60 else QTest.mouseMove
        place = QPoint(x, 80 + x % 24)
        step(page.pad, Qt.MouseButton.LeftButton, pos=place) if x == 60 else step(page.pad, place)
    QTest.mouseRelease(page.pad, Qt.MouseButton.LeftButton, pos=QPoint(260, 90))
    user.click("sign")
    user.wait_for_toast("签字")
    (signed,) = user.place.desk.ask(show_visit, visit).signatures
    assert (signed.signer, signed.name) == ("lead", "周敏")


def correct_it(user, visit):
    user.click("correct")
    page = user.find("record")
    user.click_on(page.sheet.form.fields["reason"].editor)
    user.write("少数了两桌")
    page.sheet.ask("seats")
    user.wait(lambda: user.window.focusWidget().objectName() == "figure")
    user.write_over("64")
    user.click("record_visit")
    user.wait_for_toast("更正")
    (line,) = the_visits(user)
    assert (line.version, line.reason, line.photos) == (2, "少数了两桌", 1)
    desk = user.place.desk
    assert desk.ask(show_visit, line.id).answers["seats"].value == "64"
    assert desk.ask(show_visit, visit).answers["seats"].value == "60"
    user.wait(lambda: user.seen("version_1", QPushButton) != [])


def take_it_back(user, visit):
    user.press("Ctrl+Z")
    user.wait(lambda: [line.id for line in the_visits(user)] == [visit])
