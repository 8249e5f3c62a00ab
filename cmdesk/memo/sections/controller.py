"""S03 实际控制人及家庭: who stands behind the borrower, and what the household owns and owes."""

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.standard import standard

SECTION = standard("S03", 30, reckoned=QT_TRANSLATE_NOOP("memo", "The household in all"))
