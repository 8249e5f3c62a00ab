"""The words of a memo's facts that are one of a few."""

from enum import StrEnum


class PartyKind(StrEnum):
    """What the borrower is, by the codes of terms.toml."""

    ENTERPRISE = "enterprise"
    INDIVIDUAL_BUSINESS = "individual_business"
    MICRO_OWNER = "micro_owner"
    PERSON = "person"


class State(StrEnum):
    """How a question stands: answered, refused, there is none (confirmed), or never asked."""

    KNOWN = "known"
    DECLINED = "declined"
    NONE = "none"
    NOT_ASKED = "not_asked"


class Grade(StrEnum):
    """Whose word a figure is: a third party's, the client's paper, seen on site, said, estimated."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


class Light(StrEnum):
    """How a check came out; na is "cannot tell", never a pass. Orange is a signal that is worse than yellow."""

    GREEN = "green"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"
    NA = "na"


class CheckKind(StrEnum):
    """What a cross-check compares."""

    SALES = "sales"
    GROSS_MARGIN = "gm"
    EQUITY = "equity"
    NET_PROFIT = "net"
    STOCK = "stock"
    RECEIVABLES = "ar"
    PAYABLES = "ap"
    FUNDS = "deposit"


class Need(StrEnum):
    """Whether a document is asked for: always, because its condition holds, or its condition is not known yet."""

    REQUIRED = "required"
    CONDITIONAL = "conditional"
    UNDECIDED = "undecided"


class DocumentState(StrEnum):
    """Where a document stands."""

    MISSING = "missing"
    RECEIVED = "received"
    VERIFIED = "verified"
    WAIVED = "waived"
    EXPIRED = "expired"
    NOT_APPLICABLE = "not_applicable"


class Form(StrEnum):
    """How a value reads: words, or a figure as an amount in yuan, a fraction, a plain number with its unit, a day."""

    TEXT = "text"
    PROSE = "prose"
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "points"
    NUMBER = "number"
    TIMES = "times"


class Limit(StrEnum):
    """What an amount may not exceed, or is asked for: the least of them is the amount suggested."""

    APPLICATION = "application"
    AFFORDABILITY = "affordability"
    SECURITY = "collateral"
    PURPOSE = "purpose"
    WORKING_CAPITAL = "working_capital"
    MICRO_CREDIT = "micro_credit"
    PRODUCT = "product"


class Level(StrEnum):
    """How a word that should not stand in a memo counts: it blocks, or it warns."""

    BLOCK = "block"
    WARN = "warn"
