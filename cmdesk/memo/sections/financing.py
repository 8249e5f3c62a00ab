"""S08 融资与负债: every loan and guarantee, in all by who lent it, and against the credit report."""

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.graphs import lenders
from cmdesk.memo.standard import standard

SECTION = standard("S08", 80, reckoned=QT_TRANSLATE_NOOP("memo", "Financing in sums"), drawn=lenders)
