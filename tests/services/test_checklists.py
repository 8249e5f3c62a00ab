"""Every product's checklist, guarantee by guarantee, as the tables of the lending handbook have it."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cmdesk.core.catalog import load
from cmdesk.models.application import Application, ItemState
from cmdesk.services.checklist import checklist_lines

CATALOG = load()
EXPECTED = json.loads((Path(__file__).parents[1] / "data" / "checklists.json").read_text("utf-8"))
"""Checklist, document, then "required" or the condition; PROJ_BUILD's is a field of our own, for stage has no order."""

PRODUCTS = {product.checklist: product.code for product in CATALOG.products.values() if product.checklist}
GUARANTEES = list(CATALOG.terms["guarantee"])


def lines(product, facts, items=()):
    application = Application(product=PRODUCTS[product], items=list(items))
    found = checklist_lines(application, facts, {}, today=date(2026, 3, 12), catalog=CATALOG)
    return {line.document.code: line for line in found}


def test_every_checklist_is_that_of_the_handbook():
    ours = {
        code: {item.doc: item.when or "required" for item in checklist.items}
        for code, checklist in CATALOG.checklists.items()
    }
    assert ours == EXPECTED
    assert [list(items) for items in ours.values()] == [list(EXPECTED[code]) for code in ours]
    assert (len(ours), sum(map(len, ours.values()))) == (14, 371)


@pytest.mark.parametrize("guarantee", GUARANTEES)
@pytest.mark.parametrize("code", EXPECTED)
def test_a_checklist_by_guarantee(code, guarantee):
    found = lines(code, {"guarantee": guarantee})
    ruled_out = {f"guarantee=={other}" for other in GUARANTEES if other != guarantee}
    assert list(found) == [doc for doc, when in EXPECTED[code].items() if when not in ruled_out]
    for doc, line in found.items():
        when = EXPECTED[code][doc]
        assert line.required is (when == "required")
        assert line.applies is (True if when in {"required", f"guarantee=={guarantee}"} else None)
        assert bool(line.asks) is (line.applies is None)


@pytest.mark.parametrize("code", EXPECTED)
def test_what_is_unknown_stays_on_the_list_with_the_question_that_settles_it(code):
    found = lines(code, {})
    assert list(found) == list(EXPECTED[code])
    for doc, when in EXPECTED[code].items():
        if when == "required":
            assert found[doc].asks == ()
            continue
        assert found[doc].applies is None
        (field,) = found[doc].asks
        assert CATALOG.conditions[field].question
        assert field in when


@pytest.mark.parametrize(
    ("code", "facts", "there", "gone"),
    [
        ("PB_MORT_BIZ", {"marital": "married"}, {"ID_SPOUSE"}, set()),
        ("PB_MORT_BIZ", {"marital": "divorced", "mortgagor": "borrower"}, set(), {"ID_SPOUSE", "MORTGAGOR_ID"}),
        ("PB_CREDIT_BIZ", {"amount": Decimal(100000)}, {"USE_PROOF"}, {"UTILITY", "ASSET_PROOF"}),
        ("PB_CREDIT_BIZ", {"amount": Decimal(300001)}, {"USE_PROOF", "UTILITY", "ASSET_PROOF"}, set()),
        ("CO_WC", {"staff": Decimal(20), "industry": "manufacturing"}, {"PAYROLL", "UTILITY"}, set()),
        ("CO_WC", {"staff": Decimal(19), "industry": "retail"}, set(), {"PAYROLL", "UTILITY"}),
    ],
)
def test_facts_settle_what_hangs_on_them(code, facts, there, gone):
    found = lines(code, facts)
    assert {doc: found[doc].applies for doc in there} == dict.fromkeys(there, True)
    assert not gone & set(found)


def test_a_document_that_was_received_stays_whatever_the_catalog_asks_for_now():
    from cmdesk.models.application import ChecklistItem

    kept = ChecklistItem(document="PROJ_EIA", state=ItemState.RECEIVED)
    found = lines("PB_MORT_BIZ", {}, [kept])
    assert (found["PROJ_EIA"].applies, found["PROJ_EIA"].state) == (False, ItemState.RECEIVED)
