"""However a page is found, it is the page that sorting everything found would give."""

import random
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import cmp_to_key
from itertools import product

import pytest
from sqlalchemy import event

from cmdesk.models.party import Opportunity, Party
from cmdesk.models.visit import Visit
from cmdesk.services import prospect_order
from cmdesk.services.prospect_query import ORDERS, VIEWS, ProspectQuery
from cmdesk.services.prospects import list_prospects, total_prospects

NAMES = ("老王家常菜馆", "王记五金", "启明五金机电", "刘记粮油", "𠮷野家", "Café Wang", "陈氏诊所", "银行门口小卖部")
SEARCHES = ("", "w", "wang", "1", "139", "五金", "王", "cafe", "wj 1", "nobody", "（", "w 1")
PAGES = ((0, 7), (3, 5), (30, 40), (200, 9))
COUNT = 60


@pytest.fixture(scope="module")
def chance():
    return random.Random(4)  # noqa: S311  (the same rows every time)


@pytest.fixture
def crowd(act, today, catalog, chance):
    """Fill the book: values repeat and are missing, stages and channels among them that the catalog has lost."""
    stages = [*catalog.pipeline.stages, "GONE"]
    channels = [*catalog.terms["channel"], "", "lost"]

    def some_day():
        return chance.choice([None, *(today + timedelta(days=days) for days in (-90, -31, -1, 0, 3))])

    def fill(session):
        for at in range(COUNT):
            party = Party(kind=chance.choice(["person", "enterprise"]), name=chance.choice(NAMES),
                          phone=f"13{chance.choice('89')}{at:08d}", contact=chance.choice(["", "王建国"]))  # fmt: skip
            for _ in range(chance.choice([1, 1, 1, 2])):
                session.add(
                    Opportunity(
                        party=party,
                        number=f"L202603{chance.choice('12')}1-{chance.randrange(10**9)}",
                        stage=chance.choice(stages),
                        stage_since=today,
                        channel=chance.choice(channels),
                        channel_text=chance.choice(["", "朋友", "路过"]),
                        wanted=chance.choice([None, Decimal(300_000), Decimal(500_000)]),
                        first_contact=some_day(),
                        next_date=some_day(),
                    )
                )
            day = some_day()
            if day:
                session.add(Visit(party=party, number=f"V{at}", type="first", day=day))

    act(fill)


def plainly(lines, order, *, descending, catalog):
    """Return lines sorted as the list's words say: unknown ones last either way, then by number."""
    places = {
        "stage": list(catalog.pipeline.stages),
        "channel": list(catalog.terms["channel"]),
        "kind": list(catalog.terms["party_kind"]),
    }

    def value(line):
        if order == "number":
            return ""
        found = getattr(line, order)
        if order in places and found in places[order]:
            return (0, places[order].index(found))
        if order == "channel":
            return (1, line.channel_text) if line.channel_text else None
        return None if found in ("", None) or order in places else found

    def number(line):
        return line.number[:10], len(line.number), line.number

    def compare(one, other):
        first, second = (value(one), number(one)), (value(other), number(other))
        if (first[0] is None) != (second[0] is None):
            return 1 if first[0] is None else -1
        if first[0] is None:
            first, second = (0, first[1]), (0, second[1])
        less = (first < second) - (first > second)
        return less if descending else -less

    return sorted(lines, key=cmp_to_key(compare))


@pytest.mark.parametrize("order", ["number", "stage", "wanted", "channel", "next_date", "first_contact", "last_visit"])
def test_pages_are_those_of_everything_sorted(ask, crowd, today, catalog, monkeypatch, order):
    for search, descending, walking in product(SEARCHES, (False, True), (False, True)):
        monkeypatch.setattr(prospect_order, "is_broad", lambda *_, walking=walking, **__: walking)
        query = ProspectQuery(search=search, order=order, descending=descending)
        every = ask(list_prospects, replace(query, order="number"), today=today, catalog=catalog)
        expected = plainly(every, order, descending=descending, catalog=catalog)
        for offset, limit in PAGES:
            page = ask(list_prospects, query, today=today, catalog=catalog, offset=offset, limit=limit)
            assert page == expected[offset : offset + limit], (search, offset)


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_in_every_order_however_it_is_read(ask, crowd, today, catalog, monkeypatch, view):
    for order, search, descending in product(ORDERS, ("", "w"), (False, True)):
        query = ProspectQuery(view=view, order=order, search=search, descending=descending)
        whole = ask(list_prospects, query, today=today, catalog=catalog)
        for walking in (True, False):
            monkeypatch.setattr(prospect_order, "is_broad", lambda *_, walking=walking, **__: walking)
            pages = [
                line
                for offset in range(0, 2 * COUNT, 40)
                for line in ask(list_prospects, query, today=today, catalog=catalog, offset=offset, limit=40)
            ]
            assert pages == whole
        assert ask(total_prospects, query, today=today, catalog=catalog).count == len(whole)


def test_a_page_takes_a_few_queries_however_long_the_list(book, ask, crowd, today, catalog):
    seen = []
    event.listen(book.engine, "before_cursor_execute", lambda *a: seen.append(a[2]))
    for search in SEARCHES:
        for offset in (0, 50):
            seen.clear()
            query = ProspectQuery(search=search, order="next_date", view="open")
            ask(list_prospects, query, today=today, catalog=catalog, offset=offset, limit=20)
            assert len([each for each in seen if each.startswith("SELECT")]) <= 5
