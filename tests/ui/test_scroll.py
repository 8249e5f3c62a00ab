"""A list of 100,000 prospects scrolled to its end: so many queries a page, none a row, none while painting."""

from collections import Counter
from datetime import date

import pytest
from sqlalchemy import event, text

from cmdesk.core.catalog import load
from cmdesk.models.key import Cost
from cmdesk.models.store import create_book
from cmdesk.services.prospect_query import ProspectQuery
from cmdesk.services.prospects import list_prospects
from cmdesk.ui.screens.prospects_columns import columns
from cmdesk.ui.table import Rows, TableView

COUNT, PAGE = 100_000, 2_000  # pages larger than the window reads, so that the test is quick
TODAY = date(2026, 3, 12)
PASSPHRASE = "scroll to the end"
PLAIN = "contact, phone2, credit_code, identity_no, industry, industry_text, address, note, invented, words"
FILL = f"""
    INSERT INTO party (id, kind, name, spelling, phone, doc, {PLAIN}, created_at, updated_at, row_version)
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {COUNT})
    SELECT printf('%032x', i), 'person', '客户' || i, printf('ke hu %06d', i), '13800' || printf('%06d', i), i,
           '', '', '', '', '', '', '', '', 0, '', '2026-03-01', '2026-03-01', 1 FROM n
""", """
    INSERT INTO opportunity (id, party_id, number, stage, stage_since, next_date, wanted, pipeline, channel,
                             channel_text, referrer, need, purpose, next_action, created_at, updated_at, row_version)
    SELECT printf('%032x', 16777216 + doc), id, printf('L20260301-%06d', doc), 'NEW', '2026-03-01',
           date('2026-03-01', (doc % 60) || ' days'), doc * 100, 'credit', '', '', '', '', '', '',
           '2026-03-01', '2026-03-01', 1 FROM party
"""  # fmt: skip


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    """Return a book with 100,000 prospects, written without a journal."""
    path = tmp_path_factory.mktemp("crowd") / "crowd.cmdesk"
    book, _ = create_book(path, PASSPHRASE, cost=Cost(time_cost=1, memory_kib=64, parallelism=1))
    with book.engine.begin() as connection:
        for name in connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            connection.execute(text(f'DROP TRIGGER "{name}"'))
        for statement in FILL:
            connection.execute(text(statement))
    yield book
    book.close()


def test_scrolling_reads_page_by_page_and_painting_reads_nothing(qtbot, app, crowd):
    catalog, reading = load(), Counter()
    where = ["outside"]

    def fetch(offset, limit):
        where[0] = "fetch"
        with crowd.read() as session:
            query = ProspectQuery(order="number")
            found = list_prospects(session, query, today=TODAY, catalog=catalog, offset=offset, limit=limit)
        where[0] = "outside"
        reading["pages"] += 1
        return found

    rows = Rows(columns(TODAY, catalog), fetch, lambda: COUNT, key=lambda line: line.id, page=PAGE)
    view = TableView(rows, says="客户", lines=2, name="scrolled")
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()

    def count(_connection, _cursor, statement, *_):
        if statement.lstrip().upper().startswith(("SELECT", "WITH")):
            reading[where[0]] += 1

    event.listen(crowd.engine, "before_cursor_execute", count)
    try:
        rows.refresh()
        a_page = reading["fetch"]
        while rows.canFetchMore(rows.index(-1, -1)):
            rows.fetchMore(rows.index(-1, -1))
            view.scrollToBottom()
            if reading["pages"] % 10 == 0:
                view.grab()  # painted: every cell in sight is asked for
        view.scrollToBottom()
        view.grab()
    finally:
        event.remove(crowd.engine, "before_cursor_execute", count)
    assert rows.rowCount() == COUNT
    assert len({line.id for line in rows.rows}) == COUNT
    assert reading["pages"] == COUNT // PAGE
    assert reading["outside"] == 0
    assert a_page <= 3
    assert reading["fetch"] <= a_page * reading["pages"]
