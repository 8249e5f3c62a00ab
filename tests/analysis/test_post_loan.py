from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from cmdesk.analysis.documents import months_covered, validity
from cmdesk.analysis.post_loan import interval_of, plan, reminders
from cmdesk.analysis.visit_check import visit_check
from cmdesk.core.catalog import load

RULES = load().analysis.post_loan
VISITS = load().analysis.visit_types
DAY = date(2026, 3, 25)


def day(after):
    return DAY + timedelta(days=after)


def made(days, **more):
    return plan(RULES, DAY, day(days), **({"interval_days": 90} | more))


def test_the_plan_of_checks():
    found = made(195)
    assert (found.first, found.regular, found.repay_fund) == (day(15), (day(90), day(180)), day(165))
    assert made(194).regular == (day(90),)
    assert made(195, first_days=3).first == day(3)
    assert made(195, first_days=0).first == DAY
    assert made(195, own_payment=True).first == day(30)
    short = made(10)
    assert (short.first, short.regular, short.repay_fund) == (day(10), (), DAY)
    assert made(30).repay_fund == DAY


@pytest.mark.parametrize(
    ("days", "more", "named"),
    [
        (0, {}, "maturity"),
        (36601, {}, "maturity"),
        (100, {"interval_days": 0}, "interval_days"),
        (100, {"interval_days": 36601}, "interval_days"),
        (100, {"first_days": -1}, "first_days"),
        (100, {"first_days": 36601}, "first_days"),
    ],
)
def test_impossible_plans(days, more, named):
    with pytest.raises(ValueError, match=f"^{named}$"):
        made(days, **more)


def test_a_worse_class_and_a_large_client_are_checked_more_often():
    assert [interval_of(RULES, code) for code in ("pass", "special_mention", "loss")] == [90, 30, 15]
    assert interval_of(RULES, "pass", Decimal(10_000_000)) == 30
    assert interval_of(RULES, "pass", Decimal("9999999.99")) == 90
    assert interval_of(RULES, "loss", Decimal(10_000_000)) == 15
    with pytest.raises(ValueError, match=r"^class$"):
        interval_of(RULES, "good")
    with pytest.raises(ValueError, match=r"^exposure$"):
        interval_of(RULES, "pass", Decimal(-1))


def test_reminders_fall_on_working_days():
    found = reminders(date(2026, 5, 20), [3, 0], lambda each: each.day not in (16, 17))
    assert found.dates == (date(2026, 5, 17), date(2026, 5, 20))
    assert found.on_workdays == (date(2026, 5, 15), date(2026, 5, 20))
    assert reminders(DAY, [], lambda _: True).dates == ()
    for due, offsets, named in (
        (DAY, [-1], "offsets"),
        (DAY, [36601], "offsets"),
        (DAY, [0] * 101, "offsets"),
        (date(1, 3, 2), [1], "due"),
    ):
        with pytest.raises(ValueError, match=f"^{named}$"):
            reminders(due, offsets, lambda _: True)
    assert reminders(date(1, 3, 3), [1], lambda _: True).dates == (date(1, 3, 2),)


def test_documents_age():
    assert (validity(DAY, 30, day(30)).valid, validity(DAY, 30, day(31)).valid) == (True, False)
    assert (validity(DAY, 0, DAY).age_days, validity(DAY, 0, DAY).valid) == (0, True)
    lacking = validity(None, 30, DAY)
    assert (lacking.age_days, lacking.valid, lacking.missing) == (None, None, ("issued",))
    lacking = validity(DAY, None, day(3))
    assert (lacking.age_days, lacking.valid, lacking.missing) == (3, None, ("valid_days",))
    for issued, valid, named in ((day(1), 3, "issued"), (DAY, -1, "valid_days"), (DAY, 36601, "valid_days")):
        with pytest.raises(ValueError, match=f"^{named}$"):
            validity(issued, valid, DAY)


def test_months_are_covered_whole():
    found = months_covered(date(2026, 1, 31), 2, ["2025-11", "2025-12", "2026-01"])
    assert (found.required, found.missing, found.passed) == (("2025-11", "2025-12"), (), True)
    assert months_covered(date(2026, 3, 1), 3, ["2026-02"]).missing == ("2025-12", "2026-01")
    assert months_covered(date(11, 2, 1), 120, []).required[0] == "0001-02"
    for as_of, months, present, named in (
        (DAY, 0, [], "months_required"),
        (DAY, 121, [], "months_required"),
        (date(1, 6, 1), 6, [], "months_required"),
        (DAY, 1, ["2026-13"], "months_present"),
        (DAY, 1, ["202601"], "months_present"),
        (DAY, 1, ["2026-W01"], "months_present"),
    ):
        with pytest.raises(ValueError, match=f"^{named}$"):
            months_covered(as_of, months, present)


def visited(**changes):
    given = {
        "context": {"has_qr": True}, "investigators": ["张伟"], "photos": {"signboard": 1, "site": 2, "paycode": 1},
        "start": time(9), "end": time(10), "visitees": "店主",
    } | changes  # fmt: skip
    return visit_check(VISITS["FIRST"], **given)


def test_what_a_visit_lacks():
    assert (visited().required_photos, visited().errors, visited().missing) == (4, (), ())
    assert visited(context={"has_qr": False}, photos={"signboard": 1, "site": 2}).errors == ()
    unknown = visited(context={}, photos={"signboard": 1, "site": 2})
    assert (unknown.required_photos, unknown.errors, unknown.missing) == (3, (), ("has_qr",))
    everything = visited(investigators=[" "], photos={}, start=time(10), end=time(10), visitees=" ")
    assert everything.errors == (
        "INVESTIGATORS", "PHOTO:signboard", "PHOTO:site", "PHOTO:paycode", "TIME", "VISITEES",
    )  # fmt: skip
    assert visited(start=None, end=None).missing == ("start", "end")
    assert visited(start=None).errors == ()
    pair = {"investigators": ["张伟", " 张伟 "], "photos": dict.fromkeys("ab", 10_000)}
    assert "INVESTIGATORS" in visit_check(VISITS["DUE"], **({
        "context": {}, "start": None, "end": None, "visitees": "店主",
    } | pair)).errors  # fmt: skip
    for count in (-1, 10_001):
        with pytest.raises(ValueError, match=r"^photos.site$"):
            visited(photos={"site": count})


def test_the_bounds_themselves_are_possible():
    assert made(1).first == day(1)
    assert made(36600, interval_days=36585).regular == (day(36585),)
    assert made(16, interval_days=1).regular == (day(1),)
    assert made(100, interval_days=36600, first_days=36600).first == day(100)
    assert len(reminders(DAY, [0] * 100, lambda _: True).dates) == 100
    assert reminders(DAY, [36600], lambda _: True).dates == (DAY - timedelta(days=36600),)
    assert validity(DAY, 36600, DAY).valid is True
