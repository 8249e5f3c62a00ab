"""S06 流水与现金流: what came in month by month, what was left out of it, and what that makes."""

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.graphs import months
from cmdesk.memo.standard import standard

SECTION = standard("S06", 60, reckoned=QT_TRANSLATE_NOOP("memo", "What the flows say"), drawn=months)
