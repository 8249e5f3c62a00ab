"""The history from real gestures: pages, filters, before and after in words, what can be undone."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import text

from cmdesk.core.errors import UserError
from cmdesk.core.text import english, message
from cmdesk.core.translation import translator
from cmdesk.models.application import Condition, FrozenMemo, ItemState
from cmdesk.models.journal import GestureKind
from cmdesk.models.party import Link, Opportunity, Party, PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.models.tables import watched
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.checklist import ItemForm, attach_files, mark_item
from cmdesk.services.gesture import note, perform, redo, undo
from cmdesk.services.history import (
    HistoryQuery,
    count_history,
    last_standing,
    last_undone,
    page_of_history,
    people,
    rows_on,
)
from cmdesk.services.history_details import How, gesture_detail
from cmdesk.services.history_fields import FIELDS, is_shown
from cmdesk.services.history_titles import TABLES, TITLES
from cmdesk.services.ledger_notes import write_note
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect, change_prospect
from cmdesk.services.visit import NewPhoto, VisitForm, record_visit
from cmdesk.services.visits import Said

chinese = translator("zh_CN")


def said(value, translate=chinese):
    return value if isinstance(value, str) else value.read(translate)


@pytest.fixture
def history(ask):
    """Return the entries a query finds, newest first."""

    def find(translate=chinese, **query):
        wanted = HistoryQuery(**query)
        found = ask(page_of_history, wanted, translate=translate)
        assert ask(count_history, wanted, translate=translate) == len(found)
        return found

    return find


@pytest.fixture
def fields(ask, catalog):
    """Return the rows of a gesture: what each is, what became of it, and its fields as (before, after)."""

    def read(number):
        rows = ask(gesture_detail, number, catalog=catalog).rows
        return [
            (f"{said(row.thing)} {said(row.title)}", row.how,
             {said(each.name): (said(each.before), said(each.after)) for each in row.fields})
            for row in rows
        ]  # fmt: skip

    return read


def rename(session, party_id, name):
    session.get_one(Party, party_id).name = name


def numbers(lines):
    return [line.number for line in lines]


def test_every_watched_column_has_a_name():
    assert {table.name for table in watched()} == set(TABLES) == set(TITLES) == set(FIELDS)
    for table in watched():
        assert {column.name for column in table.columns if is_shown(table.name, column.name)} == set(FIELDS[table.name])


def test_entries_stand_newest_first_with_what_they_changed(book, history, wang, wang_party):
    perform(book, message("x", "Rename {name}", name="王"), rename, wang_party, "王家")
    note(book, message("x", "Looked at {what}", what="138"))
    looked, renamed, added = history()
    assert (added.added, added.changed, added.removed, added.kind) == (2, 0, 0, GestureKind.DO)
    assert (renamed.added, renamed.changed, str(renamed.label)) == (0, 1, "Rename 王")
    assert (looked.rows, looked.kind, looked.can_undo, looked.can_redo) == (0, GestureKind.NOTE, False, False)
    assert (renamed.can_undo, renamed.can_redo) == (True, False)


def test_views_days_people_words_and_tables_filter(book, history, wang, wang_party, act):
    note(book, message("x", "Looked at {what}", what="100%_'\""))
    act(change_profile, ProfileForm(name="周敏"))
    perform(book, message("checklist", "Take off {file}", file="乙"), rename, wang_party, "乙")
    assert numbers(history()) == [4, 3, 2, 1]
    assert numbers(history(view="notes")) == [2]
    assert numbers(history(view="changes")) == [4, 3, 1]
    assert numbers(history(by="周敏")) == [4]
    assert numbers(history(by="")) == [3, 2, 1]
    assert numbers(history(table="profile")) == [3]
    assert [numbers(history(search=typed)) for typed in ("%", "_", "100", "'", "乙", "what")] == [
        [2],
        [2],
        [2],
        [2],
        [4],
        [],
    ]
    today = datetime.now().astimezone().date()
    assert len(history(since=today, until=today)) == 4
    assert history(since=today + timedelta(days=1)) == history(until=today - timedelta(days=1)) == []


def test_sentences_are_found_in_the_reader_s_language(book, history, wang_party):
    perform(book, message("checklist", "Take off {file}", file="乙"), rename, wang_party, "乙")
    here = chinese("checklist", "Take off {file}").replace("{file}", "").strip()
    assert here != "Take off"
    assert numbers(history(search=here)) == [2]
    assert numbers(history(search="take off", translate=english)) == [2]
    assert history(search="take off") == []
    perform(book, message("window", "Undo"), rename, wang_party, "丙")  # a sentence without values
    assert numbers(history(search=chinese("window", "Undo"))) == [3]


def test_an_undone_entry_says_so_and_stands_again_once_redone(book, history, ask, wang_party):
    perform(book, message("x", "Rename"), rename, wang_party, "乙")
    assert undo(book, 2).number == 3
    taken, renamed, _ = history()
    assert (renamed.undone_at, taken.root, taken.kind) == (taken.at, 2, GestureKind.UNDO)
    assert (taken.can_redo, renamed.can_redo, renamed.can_undo) == (True, True, False)
    assert (numbers(ask(last_standing)), [line.root for line in ask(last_undone)]) == ([1], [2])
    assert redo(book, 3).number == 4  # by the number of the undo as well as its own
    again, taken, renamed, _ = history()
    assert [line.can_undo for line in (again, taken, renamed)] == [True, True, True]
    assert ([line.root for line in ask(last_standing)], ask(last_undone)) == ([2, 1], [])
    undo(book, 2)
    assert history()[-2].can_redo


def test_an_older_gesture_is_undone_alone_and_refused_once_its_row_changed(book, history, act, ask, wang_party, today):
    act(add_prospect, ProspectForm(name="丙"), today=today)
    perform(book, message("x", "Rename"), rename, wang_party, "乙")
    undo(book, 2)
    with pytest.raises(UserError):
        undo(book, 1)
    with pytest.raises(UserError, match="undone already"):
        undo(book, 2)
    redo(book, 2)
    assert [line.can_undo for line in history()] == [True] * 5
    with pytest.raises(UserError, match="nothing to redo"):
        redo(book, 3)


def test_a_note_is_never_undone(book, history):
    number = note(book, message("x", "Looked"))
    for refuse in (undo, redo):
        with pytest.raises(UserError):
            refuse(book, number)
    assert len(history()) == 1


def test_money_days_codes_references_and_secrets_read_in_words(book, fields, act, history, wang, today, catalog):
    form = ProspectForm(name="老王家常菜馆", phone="13900001234", phone2="010-62331234", wanted=Decimal("300000.5"),
                        channel="walk_in", next_date=date(2026, 3, 20), industry="catering")  # fmt: skip
    act(change_prospect, wang, form)
    client, prospect = fields(2)
    assert client == (
        "客户 老王家常菜馆",
        How.CHANGED,
        {"联系人": ("王建国", ""), "电话": ("138****6207", "139****1234"), "其他电话": ("", "010-****34")},
    )
    assert prospect[0] == f"意向 {number_of(book, wang)} 老王家常菜馆"
    assert prospect[2] | {} == {
        "渠道": ("", "厅堂"),
        "意向金额": ("", "300,000.50 元"),
        "首次接触": ("2026-03-03", ""),
        "下一步日期": ("", "2026-03-20"),
    }
    act(open_application, wang, ApplicationForm(product="PB_MORT_BIZ", annual_rate=Decimal("0.0385")), today=today,
        catalog=catalog)  # fmt: skip
    added = {name.split()[0]: each for name, _, each in fields(3)}
    assert added["授信申请"]["年利率"] == ("", "3.85 %")
    assert added["授信申请"]["客户"] == ("", "老王家常菜馆")
    assert added["授信申请"]["审批状态"] == ("", catalog.memo.approvals["A0"].name)
    for words in (str(fields(number)) for number in (1, 2, 3)):
        assert "13900001234" not in words
        assert "62331234" not in words
        assert wang.hex not in words


def test_a_note_in_a_ledger_reads_with_the_names_of_ledger_and_column(fields, act, wang, catalog):
    ledger = catalog.ledgers["archive"]
    storage = next(column for column in ledger.columns if column.key == "storage")
    act(write_note, ledger, wang, storage, "二号柜")
    ((title, how, changed),) = fields(2)
    assert (title, how) == ("台账批注 授信档案台账 保管位置", How.ADDED)
    assert (changed["台账"], changed["列"]) == (("", "授信档案台账"), ("", "保管位置"))


def number_of(book, opportunity_id):
    with book.read() as session:
        return session.get_one(Opportunity, opportunity_id).number


def identify(session, party_id):
    party = session.get_one(Party, party_id)
    party.identity_no, party.note = "11010519491231002X", "<b>&\n第二行" * 50


def test_identity_numbers_are_masked_and_texts_whole(fields, act, wang_party):
    act(identify, wang_party)
    ((_, _, changed),) = fields(2)
    assert changed["证件号码"][1].endswith("002X")
    assert "19491231" not in changed["证件号码"][1]
    assert changed["备注"][1] == "<b>&\n第二行" * 50


def test_a_visit_reads_with_its_answers_and_photos(fields, act, wang_party, today, catalog, picture):
    form = VisitForm(
        day=today,
        question_set="catering",
        answers={"seats": Said(state=AnswerState.KNOWN, value="60", grade="C"),
                 "receipt_cash": Said(state=AnswerState.DECLINED, words="不说")},
        photos=[NewPhoto(path=picture, tag="signboard", taken_at=datetime(2026, 3, 12, 4, 0, tzinfo=UTC))],
    )  # fmt: skip
    act(record_visit, wang_party, form, today=today, catalog=catalog)
    rows = fields(2)
    kinds = [name.split()[0] for name, *_ in rows]
    assert {"走访", "回答", "照片", "文件", "意向", "阶段变更"} == set(kinds)
    assert kinds.count("回答") == 2
    answers = [each for name, _, each in rows if name.startswith("回答")]
    question = catalog.question_sets["catering"].question("seats")
    assert {"问题": ("", question.text), "回答": ("", f"60 {question.unit}"), "状态": ("", "有数")}.items() <= max(
        answers, key=len
    ).items()
    photo = next(each for name, _, each in rows if name.startswith("照片"))
    here = datetime(2026, 3, 12, 4, 0, tzinfo=UTC).astimezone()
    assert photo["拍摄时间"] == ("", f"{here:%Y-%m-%d %H:%M}")
    assert photo["文件"] == ("", "门头.jpg")


def test_what_is_gone_is_named_from_the_journal(book, ask, act, wang, today, catalog, tmp_path):
    application = act(open_application, wang, ApplicationForm(product="PB_CREDIT_BIZ"), today=today, catalog=catalog)
    paper = tmp_path / "执照.pdf"
    paper.write_bytes(b"%PDF")
    act(attach_files, application, "ID_BORROWER", [paper], by="", today=today)
    undo(book, 3)
    undo(book, 2)
    undo(book, 1)
    assert said(ask(gesture_detail, 3, catalog=catalog).rows[0].fields[0].after) == "SQ-2026-0001 老王家常菜馆"
    assert ask(gesture_detail, 3, catalog=catalog).concerns == []


def test_the_history_of_one_client_holds_all_that_hung_on_it(book, history, act, ask, wang, wang_party, today, catalog):
    act(add_prospect, ProspectForm(name="别家"), today=today)
    application = act(open_application, wang, ApplicationForm(product="PB_CREDIT_BIZ"), today=today, catalog=catalog)
    act(
        mark_item,
        application,
        "ID_BORROWER",
        ItemForm(state=ItemState.WAIVED, reason="见系统", approver="李"),
        by="周",
        today=today,
    )
    act(mark_item, application, "ID_BORROWER", ItemForm(state=None), by="周", today=today)
    act(record_visit, wang_party, VisitForm(day=today, question_set="catering"), today=today, catalog=catalog)
    assert numbers(history(rows=ask(rows_on, "party", wang_party))) == [6, 5, 4, 3, 1]
    undo(book)
    assert numbers(history(rows=ask(rows_on, "party", wang_party))) == [7, 6, 5, 4, 3, 1]
    concerns = ask(gesture_detail, 4, catalog=catalog).concerns
    assert [(each.table, said(each.title)) for each in concerns] == [
        ("party", "老王家常菜馆"),
        ("application", "SQ-2026-0001 老王家常菜馆"),
    ]


def add_clients(session, count):
    for number in range(count):
        party = Party(kind=PartyKind.PERSON, name=f"客户{number}")
        session.add(Opportunity(party=party, number=f"L{number}", stage="NEW", stage_since=date(2026, 3, 1)))


def test_a_gesture_of_twenty_thousand_rows_shows_the_first(act, ask, history, catalog):
    act(add_clients, 10_000)
    (line,) = history()
    assert (line.added, line.changed) == (20_000, 0)
    detail = ask(gesture_detail, line.number, catalog=catalog)
    assert (len(detail.rows), detail.total) == (200, 20_000)
    assert len(ask(gesture_detail, line.number, catalog=catalog, limit=400).rows) == 400
    assert detail.concerns == []


def touch_twice(session, today):
    party = Party(kind=PartyKind.PERSON, name="甲")
    session.add(party)
    session.flush()
    party.name = "乙"


def test_a_row_written_twice_in_one_gesture_is_told_once(act, history, fields, today):
    act(touch_twice, today)
    (line,) = history()
    assert (line.added, line.changed) == (1, 0)
    ((name, how, changed),) = fields(line.number)
    assert (name, how, changed["名称"]) == ("客户 乙", How.ADDED, ("", "乙"))


def rare(session, party_id, application_id):
    other = Party(kind=PartyKind.ENTERPRISE, name="乙公司")
    session.add(other)
    session.flush()
    session.add_all([
        Link(from_id=party_id, to_id=other.id, role="owner", share=Decimal("0.35")),
        Condition(application_id=application_id, field="marital", value="married"),
        Condition(application_id=application_id, field="household_register_needed", value="true"),
        FrozenMemo(application_id=application_id, version=1, day=date(2026, 3, 12), facts="{}" * 600),
    ])  # fmt: skip


def test_links_conditions_and_memos_read_in_words(act, fields, wang, wang_party, today, catalog):
    application = act(open_application, wang, ApplicationForm(product="PB_CREDIT_BIZ"), today=today, catalog=catalog)
    act(rare, wang_party, application)
    found = {name.split()[0]: each for name, _, each in fields(3)}
    assert found["关系"]["份额"] == ("", "35 %")
    assert found["调查报告"]["打印所依据的事实"] == ("", "整体保存，1,200 个字符")
    known = {each["条件"][1]: each["已知为"][1] for name, _, each in fields(3) if name.startswith("条件")}
    assert known == {"借款人婚姻状况？": "已婚", "需要核对家庭成员或户籍吗？": "是"}


@pytest.mark.parametrize(
    "label",
    ["", "x", "[]", '["a"]', '[1, "{x}", {}, []]', '["x", "{0.a}", {}, []]', "{}", "[" * 9999],
)
def test_a_tampered_label_or_change_breaks_nothing(book, history, ask, catalog, wang, wang_party, label):
    perform(book, message("x", "Rename"), rename, wang_party, "乙")
    with book.engine.begin() as connection:
        connection.execute(text("UPDATE gesture SET label = :label WHERE number = 2"), {"label": label})
        connection.execute(text("UPDATE change SET before = :label, after = '[1' WHERE gesture = 2"), {"label": label})
        connection.execute(
            text("UPDATE change SET after = json_set(after, '$.wanted', 'x', '$.party_id', 7) WHERE gesture = 1")
        )
    assert next(said(line.label) for line in history()) == "无法读取的记录"
    assert history(search="zzz") == []
    assert [row.how for row in ask(gesture_detail, 2, catalog=catalog).rows] == [How.UNREADABLE]
    assert len(ask(gesture_detail, 1, catalog=catalog).rows) == 2
    assert len(history(rows=ask(rows_on, "party", wang_party))) == 2


def test_people_are_those_who_wrote(act, ask):
    act(change_profile, ProfileForm(name="周敏"))
    act(change_profile, ProfileForm(name="李航"))
    assert ask(people) == ["", "周敏"]
    assert ask(gesture_detail, 99, catalog=None) is None
