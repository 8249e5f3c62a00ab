"""还款计划: every payment, as an appendix, where the chapter on the need shows only the ends."""

from reportlab.platypus import Flowable

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.facts import Facts
from cmdesk.memo.section import Section
from cmdesk.memo.sections.need import FIRST, payment, payment_columns, totals
from cmdesk.memo.tables import listing
from cmdesk.memo.writer import Writer

TITLE = QT_TRANSLATE_NOOP("memo", "Repayment schedule in full")


def wanted(facts: Facts) -> bool:
    return len(facts.schedule) > 2 * FIRST


def story(w: Writer) -> list[Flowable]:
    return [listing(payment_columns(w), [payment(w, each) for each in w.facts.schedule]), totals(w)]


SECTION = Section(order=190, id="schedule", title=TITLE, story=story, apart=True, wanted=wanted)
