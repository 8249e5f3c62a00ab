"""What tests of memos made from a book share: the restaurant's book, its facts and its pages."""

import pytest

from cmdesk.core.translation import translator
from cmdesk.services.memo_facts import memo_facts
from cmdesk.services.memos import preview_memo
from tests.services.memo_book import text_of, write_book


@pytest.fixture
def wangs(act, wang, wang_party, picture, today, catalog):
    return write_book(act, wang, wang_party, picture, today=today, catalog=catalog)


@pytest.fixture
def read(ask, today, catalog):
    """Return the facts of an application."""

    def facts(application, language="zh_CN", **more):
        how = {"today": today, "catalog": catalog, "translate": translator(language), "language": language}
        return ask(memo_facts, application, **(how | more))

    return facts


@pytest.fixture
def pages(ask, today, catalog):
    """Return the text of the pages of an application's memo."""

    def text(application, language="zh_CN"):
        how = {"today": today, "catalog": catalog, "translate": translator(language), "language": language}
        return text_of(ask(preview_memo, application, **how).pdf)

    return text
