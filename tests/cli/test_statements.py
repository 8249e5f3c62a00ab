import json
import sys

import pytest

from cmdesk.cli import find
from cmdesk.core.text import message
from cmdesk.services.bank_accounts import list_accounts
from cmdesk.services.gesture import perform, undo
from cmdesk.services.parties import NewParty, add_party

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
