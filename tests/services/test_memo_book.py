import pytest

from cmdesk.core.translation import translator
from cmdesk.services.memo_facts import memo_facts
from cmdesk.services.memos import preview_memo
from tests.services.memo_book import write_book


@pytest.fixture
def wangs(act, wang, wang_party, picture, today, catalog):
    return write_book(act, wang, wang_party, picture, today=today, catalog=catalog)


def test_look(ask, wangs, today, catalog):
    how = {"today": today, "catalog": catalog, "translate": translator("zh_CN"), "language": "zh_CN"}
    found = ask(preview_memo, wangs, **how)
    from pathlib import Path

    Path("/tmp/wang.pdf").write_bytes(found.pdf)
    how |= {"translate": translator("en"), "language": "en"}
    Path("/tmp/wang_en.pdf").write_bytes(ask(preview_memo, wangs, **how).pdf)
    from cmdesk.memo.completeness import blockers, questions

    t = translator("zh_CN")
    for b in blockers(found.facts):
        print(b.section, b.message.read(t), b.target)
    print("--")
    for b in questions(found.facts):
        print(b.section, b.message.read(t), b.target)
    for f in found.facts.reckoned:
        print(f.section, f.code, f.figure, f.light, f.missing, f.basis)
    for f in found.facts.ceilings:
        print(f)
