"""还款计划: every payment, as an appendix."""

from reportlab.platypus import Flowable

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.section import Section
from cmdesk.memo.sections.need import FIRST, payment, payment_columns, totals
from cmdesk.memo.tables import listing
from cmdesk.memo.writer import Writer


def story(w: Writer) -> list[Flowable]:
    """Print the whole schedule where the chapter shows only its ends."""
    if len(w.facts.schedule) <= 2 * FIRST:
        words = w.translate("memo", "The chapter on the need shows every payment.")
        return [w.note(words)] if w.facts.schedule else []
    rows = [payment(w, each) for each in w.facts.schedule]
    return [listing(payment_columns(w), rows), totals(w)]


SECTION = Section(
    order=190, id="schedule", title=QT_TRANSLATE_NOOP("memo", "Repayment schedule"), story=story, apart=True
)
