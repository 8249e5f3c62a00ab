import gc
import json
import os
import re
import shutil
import subprocess
import sys
from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import select

from cmdesk.core.catalog import load
from cmdesk.core.text import message
from cmdesk.models.application import Application
from cmdesk.models.party import Opportunity
from cmdesk.models.store import open_book
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.gesture import perform

MOBILE = re.compile(r"1[3-9][0-9]{9}")
SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "意向客户表_2026年10月.xlsx"


@pytest.fixture
def cmdesk(book_path, monkeypatch, capsys):
    """Run a command on a fresh book as a script would; return exit status, stdout, stderr."""
    from cmdesk.cli.main import status

    monkeypatch.setenv("CMDESK_PASSPHRASE", "correct horse")

    def run(*words, book=book_path):
        at = ["--book", str(book)] if book else []
        monkeypatch.setattr(sys, "argv", ["cmdesk", *at, "--today", "2026-10-31", *map(str, words)])
        code = status()
        out = capsys.readouterr()
        return code, out.out, out.err

    return run


def test_a_sheet_goes_in_once(cmdesk):
    code, out, _ = cmdesk("import", "prospects", SAMPLE, "--json")
    found = json.loads(out)
    assert (code, found["imported"], found["repeated"], found["known"]) == (0, 118, 3, 0)
    assert len(found["details"]) == found["problems"]
    assert found["details"][0]["message"].startswith("“1517100898”")
    assert {key: found["details"][0][key] for key in ("sheet", "row", "column")} == {
        "sheet": "意向客户",
        "row": 23,
        "column": "联系电话",
    }
    code, out, _ = cmdesk("import", "prospects", SAMPLE, "--json")
    found = json.loads(out)
    assert (code, found["imported"], found["known"], found["gesture"]) == (0, 0, 121, None)
    code, out, _ = cmdesk("list", "prospects", "--json", "--search", "姜健波")
    assert [row["name"] for row in json.loads(out)] == ["新姜盛手推车配件厂"]
    assert cmdesk("check")[0] == 0


def test_common_options_stand_before_or_after_the_command(cmdesk, book_path):
    code, out, _ = cmdesk("list", "customers", "--json", "--book", book_path, book=None)
    assert (code, json.loads(out)) == (0, [])


def test_a_command_looks_for_memory_to_free_which_loading_does_not(cmdesk):
    gc.disable()  # as cmdesk/__main__.py does
    cmdesk("list", "customers")
    assert gc.isenabled()


def test_reading_needs_no_book(cmdesk, tmp_path):
    code, out, _ = cmdesk("read", "prospects", SAMPLE, "--json", book=tmp_path / "none.cmdesk")
    found = json.loads(out)
    assert (code, found["header_row"], len(found["rows"]), found["duplicates"][0]) == (0, 3, 121, [11, 127])
    assert cmdesk("read", "prospects", SAMPLE)[1].count("\n") > 9


def test_a_statement_is_read_without_a_book(cmdesk, tmp_path):
    path = tmp_path / "流水.csv"
    lines = ["户名:示例商行", "交易日期,借方发生额,贷方发生额,余额,币种", "20250301,,100.00,600.00,人民币"]
    lines += ["20250302,30.00,,570.10,人民币", "2025-13-01,1.00,,569.10,人民币", "合计,30.00,100.00,,"]
    path.write_bytes("\n".join(lines).encode("gb18030"))
    code, out, _ = cmdesk("read", "statement", path, "--json", book=tmp_path / "none.cmdesk")
    found = json.loads(out)
    problem = found["problems"].pop()
    assert (code, problem["row"], "2025-13-01" in problem["message"]) == (0, 5, True)
    assert found == {
        "format": "two columns",
        "encoding": "gb18030",
        "header_row": 2,
        "n_tx": 2,
        "n_in": 1,
        "total_in": "100.00",
        "n_out": 1,
        "total_out": "30.00",
        "n_neutral": 0,
        "total_neutral": "0",
        "by_currency": {"CNY": {"n": 2, "in": "100.00", "out": "30.00"}},
        "first_ts": "2025-03-01 00:00:00",
        "last_ts": "2025-03-02 00:00:00",
        "last_balance": "570.10",
        "balance_breaks": [{"row": 4, "expected": "570.00", "printed": "570.10"}],
        "skipped_rows": [6],
        "problems": [],
    }
    text = cmdesk("read", "statement", path)[1]
    assert "570.00" in text
    assert "2025-13-01" in text


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("read", "statement", "nowhere.csv"), 1),
        (("read", "statement", SAMPLE), 1),
        (("read", "prospects", "nowhere.xlsx"), 1),
        (("memo", "SQ-1", "--out", "x.pdf"), 1),
        (("ledger", "nonsense", "--out", "x.xlsx"), 1),
        (("ledger", "all", "--out", "x.xlsx", "--from", "2026-11-02", "--to", "2026-11-01"), 1),
        (("verify", "nowhere.zip"), 1),
        (("show", "customer", "nobody"), 1),
        (("nonsense",), 2),
        (("list", "nonsense"), 2),
        (("memo",), 2),
        (("ledger", "all", "--out", "x.xlsx", "--full"), 2),
        (("ledger", "all", "--out", "x.xlsx", "--full", "--reason", " "), 2),
        (("ledger", "all", "--out", "x.xlsx", "--reason", "法院来函调取"), 2),
        (("ledger", "all", "--out", "x.xlsx", "--full", "--reason", "好"), 1),
        (("list", "visits", "--today", "31.10.2026"), 2),
    ],
)
def test_exit_status_tells_whose_problem_it_is(cmdesk, words, status):
    code, out, err = cmdesk(*words)
    assert code == status
    assert out == ""
    assert err.strip()
    assert "Traceback" not in err


def test_a_bug_is_reported_without_any_value(cmdesk, monkeypatch):
    def broken(*_args, **_kwargs):
        raise ZeroDivisionError("王建国 13800136207")

    monkeypatch.setattr("cmdesk.services.visits.list_visits", broken)
    code, _, err = cmdesk("list", "visits")
    assert code == 3
    assert "ZeroDivisionError" in err
    assert "王建国" not in err


def test_wrong_passphrase_is_one_clear_line(cmdesk, monkeypatch):
    monkeypatch.setenv("CMDESK_PASSPHRASE", "wrong")
    code, _, err = cmdesk("list", "visits")
    assert (code, err.count("\n")) == (1, 1)


def test_new_book_shows_its_recovery_key_and_opens(cmdesk, tmp_path):
    code, out, _ = cmdesk("new", tmp_path / "mine.cmdesk", "--json", book=None)
    assert (code, len(json.loads(out)["recovery_key"].replace("-", ""))) == (0, 56)
    assert cmdesk("list", "visits", book=tmp_path / "mine.cmdesk")[0] == 0
    assert cmdesk("new", tmp_path / "mine.cmdesk", book=None)[0] == 1


def test_an_ambiguous_name_lists_the_candidates(cmdesk):
    cmdesk("import", "prospects", SAMPLE)
    code, _, err = cmdesk("show", "customer", "新")
    assert code == 1
    assert "新姜盛手推车配件厂" in err
    code, out, _ = cmdesk("show", "customer", "新姜盛手推车配件厂")
    assert json.loads(out)["opportunities"][0]["form"]["contact"] == "姜健波"


def test_ledger_of_everything(cmdesk, tmp_path):
    cmdesk("import", "prospects", SAMPLE)
    code, out, _ = cmdesk("ledger", "all", "--out", tmp_path / "台账.xlsx", "--json")
    assert (code, json.loads(out)["rows"]) == (0, 118)
    assert (tmp_path / "台账.xlsx").stat().st_size > 5000


@pytest.mark.parametrize("key", ["prospects", "visits", "applications", "checklist", "archive"])
def test_each_ledger_goes_by_its_key(cmdesk, tmp_path, key):
    cmdesk("import", "prospects", SAMPLE)
    code, out, _ = cmdesk("ledger", key, "--out", tmp_path / "台账.xlsx", "--json")
    assert (code, json.loads(out)["rows"]) == (0, 118 if key == "prospects" else 0)
    assert len(load_workbook(tmp_path / "台账.xlsx").worksheets[0][3]) > 10


def test_a_ledger_of_a_pack_goes_by_its_key(cmdesk, tmp_path):
    pack = tmp_path / "bank"
    pack.mkdir()
    (pack / "pack.toml").write_text('title = "某行"\nversion = "1"\n', "utf-8")
    column = '{ key = "who", name = "客户", type = "string", from = "client" }'
    entry = 'code = "few"\nname = "简表"\npurpose = "名单"\nsource = "prospect"\nprimary_key = "who"'
    (pack / "ledgers.toml").write_text(f"[[ledger]]\n{entry}\ncolumns = [{column}]\n", "utf-8")
    cmdesk("import", "prospects", SAMPLE)
    code, _, err = cmdesk("ledger", "few", "--out", tmp_path / "x.xlsx")
    assert code == 1
    assert "prospects" in err
    code, out, _ = cmdesk("ledger", "few", "--out", tmp_path / "x.xlsx", "--json", "--catalog", pack)
    assert (code, json.loads(out)["rows"]) == (0, 118)
    assert [cell.value for cell in load_workbook(tmp_path / "x.xlsx").active[3]] == ["客户"]


def test_the_program_starts_as_a_module():
    done = subprocess.run([sys.executable, "-m", "cmdesk", "--version"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.startswith("cmdesk")) == (0, True)


def test_a_sheet_with_a_formula_for_a_name_stays_text(cmdesk, tmp_path):
    sheet = Workbook()
    for row in (["客户名称", "联系电话", "备注"], ["=cmd|'/c calc'!A1", "13800136207", "<script>"]):
        sheet.active.append(row)
    sheet.active["A2"].data_type = "s"
    sheet.save(tmp_path / "x.xlsx")
    shutil.copy(tmp_path / "x.xlsx", tmp_path / "客户 名单.xlsx")
    assert cmdesk("import", "prospects", tmp_path / "客户 名单.xlsx")[0] == 0
    rows = json.loads(cmdesk("list", "prospects", "--json")[1])
    assert [(row["name"], row["note"]) for row in rows] == [("=cmd|'/c calc'!A1", "<script>")]


def test_a_sheet_with_a_name_in_another_code_page_goes_in(cmdesk, tmp_path):
    path = tmp_path / os.fsdecode("客户.xlsx".encode("gb18030"))
    shutil.copy(SAMPLE, path)
    assert cmdesk("import", "prospects", path)[0] == 0


@pytest.mark.parametrize("words", [("list", "prospects", "--search", "\udcff"), ("show", "customer", "\udcff")])
def test_words_that_are_no_text_find_nothing(cmdesk, words):
    assert cmdesk(*words)[0] in {0, 1}


def test_a_passphrase_file_may_come_from_notepad(cmdesk, tmp_path, monkeypatch):
    monkeypatch.delenv("CMDESK_PASSPHRASE")
    (tmp_path / "word.txt").write_text("\ufeffcorrect horse\r\n", "utf-8")
    assert cmdesk("list", "visits", "--passphrase-file", tmp_path / "word.txt")[0] == 0


@pytest.mark.parametrize("words", [("ledger", "all"), ("demo",)])
def test_a_place_nothing_can_be_written_to_is_the_users_problem(cmdesk, tmp_path, words):
    (tmp_path / "file").write_text("x")
    code, _, err = cmdesk(*words, "--out", tmp_path / "file" / "x")
    assert (code, "Traceback" in err) == (1, False)


def test_check_tells_by_its_status(cmdesk, book_path):
    from cmdesk.models.store import open_book

    cmdesk("import", "prospects", SAMPLE)
    book = open_book(book_path, "correct horse")
    with book.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER party_UPDATE")
        connection.exec_driver_sql("UPDATE party SET note = note || 'x' WHERE doc = (SELECT min(doc) FROM party)")
    book.close()
    code, out, err = cmdesk("check", "--json")
    found = json.loads(out)
    assert (code, found["whole"], len(found["wrong"])) == (1, False, 2)  # the trigger and the row
    assert err.strip()


def test_namesakes_of_two_sheets_are_two_clients(cmdesk, tmp_path):
    for place, (contact, number) in enumerate((("李红", "13800136207"), ("赵强", "13900138000"))):
        sheet = Workbook()
        for row in (["客户名称", "联系人", "联系电话"], ["便民超市", contact, number]):
            sheet.active.append(row)
        sheet.save(tmp_path / f"{place}.xlsx")
        found = json.loads(cmdesk("import", "prospects", tmp_path / f"{place}.xlsx", "--json")[1])
        assert (found["imported"], found["known"]) == (1, 0)
    assert len(json.loads(cmdesk("list", "prospects", "--json")[1])) == 2


def test_an_amount_no_book_can_hold_does_not_stop_a_sheet(cmdesk, tmp_path):
    sheet = Workbook()
    for row in (
        ["客户名称", "联系电话", "意向金额"],
        ["甲", "13800136207", "1.23456789万"],
        ["乙", "13900138000", "9" * 30 + "万"],
    ):
        sheet.active.append(row)
    sheet.save(tmp_path / "x.xlsx")
    assert cmdesk("import", "prospects", tmp_path / "x.xlsx")[0] == 0
    assert [row["wanted"] for row in json.loads(cmdesk("list", "prospects", "--json")[1])] == ["12345.68", None]


def test_a_large_book_of_made_up_clients(cmdesk, tmp_path):
    path = tmp_path / "large.cmdesk"
    code, out, _ = cmdesk("scale", path, "--customers", 12, "--visits", 30, "--seed", 3, "--json", book=None)
    found = json.loads(out)
    assert (code, found["customers"], found["visits"], found["book"]) == (0, 12, 30, str(path))
    assert cmdesk("check", book=path)[0] == 0
    assert len(json.loads(cmdesk("list", "customers", "--json", book=path)[1])) == 12
    assert len(json.loads(cmdesk("list", "visits", "--json", book=path)[1])) == 30
    assert cmdesk("scale", path, book=None)[0] == 1
    assert cmdesk("scale", tmp_path / "none.cmdesk", "--customers", 0, book=None)[0] == 2


def test_a_loan_is_what_was_paid_out(cmdesk, book_path):
    cmdesk("import", "prospects", SAMPLE)
    book = open_book(book_path, "correct horse")

    def lend(session):
        wanted = session.scalars(select(Opportunity.id).limit(2)).all()
        day, catalog = date(2026, 10, 30), load()
        form = ApplicationForm(product="PB_MORT_BIZ", amount=Decimal(600_000))
        opened = [open_application(session, each, form, today=day, catalog=catalog) for each in wanted]
        session.get_one(Application, opened[0]).state = "A9"

    perform(book, message("test", "Lend"), lend)
    book.close()
    assert len(json.loads(cmdesk("list", "applications", "--json")[1])) == 2
    code, out, _ = cmdesk("list", "loans", "--json")
    assert (code, [row["state"] for row in json.loads(out)]) == (0, ["A9"])
    code, out, _ = cmdesk("list", "loans", "--search", "nobody")
    assert (code, out.strip()) == (0, "")
    assert "已放款" in cmdesk("list", "loans")[1]


def test_a_backup_is_restored_to_a_new_place(cmdesk, book_path, tmp_path):
    cmdesk("import", "prospects", SAMPLE)
    status, made, _ = cmdesk("backup", "--out", tmp_path / "b.cmdesk-backup", "--json")
    assert (status, json.loads(made)["journal"]["entry"]) == (0, 1)
    assert cmdesk("restore", tmp_path / "b.cmdesk-backup", "--to", book_path)[0] == 1  # never over a book
    assert cmdesk("restore", tmp_path / "b.cmdesk-backup", "--to", tmp_path / "new" / "c.cmdesk")[0] == 0
    lists = [cmdesk("list", "prospects", "--json", book=path)[1] for path in (book_path, tmp_path / "new" / "c.cmdesk")]
    assert lists[0] == lists[1]
    assert cmdesk("check", book=tmp_path / "new" / "c.cmdesk")[0] == 0


@pytest.mark.parametrize("words", [("backup",), ("ledger", "all")])
@pytest.mark.parametrize("ending", ["", ".key", "-wal"])
def test_nothing_is_written_over_the_book_or_its_key(cmdesk, book_path, words, ending):
    before = book_path.with_name(book_path.name + ".key").read_bytes()
    status, _, said = cmdesk(*words, "--out", f"{book_path}{ending}")
    assert (status, "另选文件名" in said or "换一个文件名" in said) == (1, True)
    assert book_path.with_name(book_path.name + ".key").read_bytes() == before
    assert cmdesk("check")[0] == 0


def test_a_clock_that_went_back_is_told_until_it_is_explained(cmdesk, book_path):
    from datetime import UTC, datetime

    from cmdesk.core.text import message
    from cmdesk.models.store import open_book
    from cmdesk.services.gesture import note

    for year in (2027, 2026):
        book = open_book(book_path, "correct horse", clock=lambda year=year: datetime(year, 1, 1, tzinfo=UTC))
        note(book, message("x", "Look"))
        book.close()
    assert cmdesk("check")[0] == 1
    assert cmdesk("check", "--explain-clock", "开机时电池没电，日期错了")[0] == 0
    assert cmdesk("check")[0] == 0


def test_every_command_is_found_where_the_list_says_it_is():
    from cmdesk.cli.main import MODULES

    for module, names in MODULES.items():
        commands = import_module(f"cmdesk.cli.{module}").COMMANDS
        assert {each.name for each in commands} == set(names.split())
