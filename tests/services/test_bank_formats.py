"""How a statement was set right goes from one desk to another by way of a bank's pack."""

import tomllib

import pytest

from cmdesk.core.catalog import load, load_with
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.intake.bank.statement import Answers
from cmdesk.services.bank_formats import formats_as_pack
from cmdesk.services.gesture import perform
from cmdesk.services.statement_reading import look_at, remember

HEADINGS = ("甲", '乙"\\', "丙\t", "丁")
ROWS = "\n".join(f"2026-01-{day:02},{day}.00,,{day * 10}.00,某人" for day in range(1, 9))


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "流水.csv"
    path.write_text("项目甲,项目乙,项目丙,余项,项目丁\n" + ROWS + "\n", "utf-8")
    return path


@pytest.fixture
def pack(book, tmp_path):
    """Return a function that makes a pack of what the book was told."""

    def make():
        folder = tmp_path / "bank"
        folder.mkdir()
        (folder / "pack.toml").write_text('title = "T"\nversion = "1"\n', "utf-8")
        with book.read() as session:
            (folder / "statement_formats.toml").write_text(formats_as_pack(session), "utf-8")
        return folder

    return make


def test_another_desk_reads_as_the_first_was_told(book, paper, pack, tmp_path):
    catalog = load()
    columns = {"date": 0, "out": 1, "in": 2, "counterparty": 4, "balance": None}
    headings = look_at(book, paper, catalog=catalog).preview.headings
    said = Answers(columns=columns, header_row=1, order="oldest_first", currency="USD")
    perform(book, message("test", "t"), remember, headings, said, name="本行")
    told = load_with(pack())
    (layout,) = told.analysis.statement_formats.layout
    assert (layout.name, layout.headings) == ("本行", ("项目甲", "项目乙", "项目丙", "余项", "项目丁"))
    perform(book, message("test", "t"), remember, headings, Answers())  # this desk forgets; the pack still says it
    found = look_at(book, paper, catalog=told)
    assert found.answers == said
    read = [(str(row.amount), row.direction, row.currency) for row in found.found.transactions]
    assert read == [(f"{day}.00", "out", "USD") for day in range(1, 9)]
    assert {row.counterparty for row in found.found.transactions} == {"某人"}


def test_whatever_a_heading_holds_is_written_so_that_it_reads_again(book):
    perform(book, message("test", "t"), remember, HEADINGS, Answers(columns={"date": 0}), name="甲\x7f乙")
    with book.read() as session:
        (layout,) = tomllib.loads(formats_as_pack(session))["layout"]
    assert (tuple(layout["headings"]), layout["name"]) == (HEADINGS, "甲\x7f乙")
    assert layout["fields"] == ["date", "", "", ""]


def test_nothing_told_is_nothing_to_hand_on(book):
    with book.read() as session:
        assert formats_as_pack(session) == ""


def test_fields_that_are_not_those_of_the_headings_are_refused_with_their_entry(tmp_path):
    (tmp_path / "pack.toml").write_text('title = "T"\nversion = "1"\n', "utf-8")
    text = '[[layout]]\ncode = "x"\nheadings = ["甲"]\nfields = ["date", "in"]\n'
    (tmp_path / "statement_formats.toml").write_text(text, "utf-8")
    with pytest.raises(UserError, match="layout x"):
        load_with(tmp_path)
