"""How an answer stands, wherever one is kept: in a visit, in the dossier, in the work paper."""

from enum import StrEnum


class AnswerState(StrEnum):
    """How a question stands; not asked (未问) has no row."""

    KNOWN = "known"
    DECLINED = "declined"
    NONE = "none"
