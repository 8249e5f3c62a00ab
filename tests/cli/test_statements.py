import json
import sys

import pytest
import pyzipper

from cmdesk.cli import find
from cmdesk.core.text import message
from cmdesk.services.bank_accounts import list_accounts
from cmdesk.services.gesture import perform, undo
from cmdesk.services.parties import NewParty, add_party
from cmdesk.services.statements import read_statements

HEAD = "示例农商行账户明细\n户名：王建国,账号：6217000000000413\n交易日期,摘要,收入,支出,余额,对方户名\n"
ROWS = (
    "2026-01-02,货款,100.00,,100.00,甲公司",
    "2026-01-03,电费,,30.00,70.00,供电公司",
    "2026-01-04,货款,5.00,,75.00,乙",
)


@pytest.fixture
def paper(tmp_path):
    def write(rows, name="流水.csv"):
        path = tmp_path / name
        path.write_text(HEAD + "\n".join(rows) + "\n", "gb18030")
        return path

    return write


@pytest.fixture
def run(book, book_path, monkeypatch, capsys):
    """Run a command on a book that has one client; return exit status and what it printed."""
    from cmdesk.cli.main import status

    perform(book, message("bank", "test"), add_party, NewParty(name="老王家常菜馆", kind="individual_business"))
    monkeypatch.setenv("CMDESK_PASSPHRASE", "correct horse")

    def run_(*words):
        monkeypatch.setattr(sys, "argv", ["cmdesk", "--book", str(book_path), *map(str, words)])
        return status(), capsys.readouterr()

    return run_


def test_files_that_overlap_come_in_once_in_one_gesture(paper, run, book):
    into = ("--customer", "老王家常菜馆", "--json")
    code, out = run("import", "statement", paper(ROWS[:2]), *into)
    first = json.loads(out.out)
    assert (code, first["imported"], first["repeated"], first["problems"]) == (0, 2, 0, 0)
    _, out = run("import", "statement", paper(ROWS[1:], "后.csv"), *into)
    again = json.loads(out.out)
    assert (again["imported"], again["repeated"], again["accounts"]) == (1, 1, first["accounts"])
    code, out = run("import", "statement", paper(ROWS, "全.csv"), *into)
    assert (code, out.out, "全.csv" in out.err) == (1, "", True)
    undo(book)
    with book.read() as session:
        party = find.customer(session, "老王家常菜馆").id
        assert [(each.form.number, each.rows) for each in list_accounts(session, party)] == [("6217000000000413", 2)]


SHEET = "2025年12月31日,单位：万元\n项目,期末余额,年初余额\n货币资金,14,10\n周转用品,3,2\n流动资产合计,17,12\n"


def test_a_locked_file_opens_with_the_password_in_a_file(paper, run, tmp_path):
    locked, secret = tmp_path / "流水.zip", tmp_path / "密码.txt"
    with pyzipper.AESZipFile(locked, "w", encryption=pyzipper.WZ_AES) as packed:
        packed.setpassword(b"123456")
        packed.writestr("账单.csv", paper(ROWS).read_bytes())
    code, out = run("read", "statement", locked)
    assert (code, "流水.zip" in out.err) == (1, True)
    secret.write_text("123456\n")
    code, out = run("read", "statement", locked, "--password-file", secret, "--json")
    assert (code, json.loads(out.out)["n_tx"]) == (0, 3)
    into = ("--customer", "老王家常菜馆", "--password-file", secret, "--json")
    code, out = run("import", "statement", locked, *into)
    assert (code, json.loads(out.out)["imported"]) == (0, 3)


def test_financials_come_in_once_their_names_are_known(tmp_path, run, book):
    path = tmp_path / "报表.csv"
    path.write_text(SHEET, "utf-8")
    told = json.loads(run("read", "financials", path, "--json")[1].out)
    assert (told["periods"], told["unmapped"]) == (["2024-12-31", "2025-12-31"], ["周转用品"])
    into = ("--customer", "老王家常菜馆", "--today", "2026-03-01")
    code, out = run("import", "financials", path, *into)
    assert (code, "周转用品" in out.err) == (1, True)
    code, out = run("import", "financials", path, *into, "--map", "周转用品=other_ca", "--json")
    assert (code, json.loads(out.out)["periods"]) == (0, ["2024-12-31", "2025-12-31"])
    assert run("import", "financials", path, *into)[0] == 1

    assert run("import", "financials", path, *into, "--replace")[0] == 0
    with book.read() as session:
        lines = read_statements(session, find.customer(session, "老王家常菜馆").id)
    assert [(line.end.isoformat(), line.figures["cash"], line.figures["other_ca"]) for line in lines] == [
        ("2024-12-31", 100000, 20000),
        ("2025-12-31", 140000, 30000),
    ]
    assert all(line.proof and line.proof.name == "报表.csv" for line in lines)


def test_a_statement_with_a_cell_nobody_can_read_is_not_whole(tmp_path, run, book):
    path = tmp_path / "报表.csv"
    path.write_text("2025年12月31日\n项目,期末余额,年初余额\n货币资金,约14,10\n负债和所有者权益总计,17,10\n", "utf-8")
    assert run("import", "financials", path, "--customer", "老王家常菜馆", "--today", "2026-03-01")[0] == 0
    with book.read() as session:
        lines = read_statements(session, find.customer(session, "老王家常菜馆").id)
        assert [line.whole for line in lines] == [{"balance_sheet"}, frozenset()]


def test_financials_without_a_day_take_the_one_given(tmp_path, run):
    path = tmp_path / "报表.csv"
    path.write_text("资产负债表\n项目,期末余额,年初余额\n货币资金,100,80\n", "utf-8")
    code, out = run("read", "financials", path)
    assert code == 1
    assert "报表.csv" in out.err
    code, out = run("read", "financials", path, "--end", "2025-12-31", "--json")
    assert json.loads(out.out)["periods"] == ["2024-12-31", "2025-12-31"]


def test_a_summary_of_some_rows_leaves_the_others_unknown(tmp_path, run, book):
    path = tmp_path / "报表.csv"
    path.write_text("2025年12月31日\n项目,本年累计金额\n营业收入,1000\n营业成本,700\n净利润,120\n", "utf-8")
    assert run("import", "financials", path, "--customer", "老王家常菜馆", "--today", "2026-03-01")[0] == 0
    with book.read() as session:
        (line,) = read_statements(session, find.customer(session, "老王家常菜馆").id)
    assert (line.whole, line.figures["revenue"]) == (frozenset(), 1000)
