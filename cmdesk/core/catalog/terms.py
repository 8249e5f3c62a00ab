"""Codes with names that are used all over the program, and the fields conditions ask for."""

from decimal import Decimal
from typing import Literal

from cmdesk.core.catalog.entry import Choice, Entry, Shown
from cmdesk.core.expressions import Fact

FILE = "terms.toml"
CONDITIONS_FILE = "conditions.toml"


class Term(Entry, frozen=True, kw_only=True):
    """One code and its name; a repayment also says by which method its schedule is computed, if it has one."""

    code: str
    name: Shown
    note: Shown = ""
    enabled: bool = True
    method: Literal["annuity", "equal_principal", "interest_only", "flat", "bullet"] | None = None
    interest_every: Literal["month", "quarter"] | None = None


class TermsFile(Entry, frozen=True, kw_only=True):
    """The tables of terms.toml."""

    party_kind: tuple[Term, ...]
    role: tuple[Term, ...]
    task_kind: tuple[Term, ...]
    signer: tuple[Term, ...]
    channel: tuple[Term, ...]
    need: tuple[Term, ...]
    repayment: tuple[Term, ...]
    guarantee: tuple[Term, ...]
    evidence_grade: tuple[Term, ...]
    statement_basis: tuple[Term, ...]
    account_holder: tuple[Term, ...]
    answer_state: tuple[Term, ...]
    item_state: tuple[Term, ...]
    document_form: tuple[Term, ...]
    validity: tuple[Term, ...]
    giver: tuple[Term, ...]


class Condition(Entry, frozen=True, kw_only=True):
    """One field that conditions use, and how to ask for it; known_from says where the program may know it from."""

    code: str
    question: Shown
    type: Literal["bool", "enum", "number", "percent"]
    unit: Shown = ""
    hint: Shown = ""
    known_from: Literal["application", "party", "roles", "product", "visit"] | None = None
    choices: tuple[Choice, ...] = ()

    def fact(self, text: str) -> Fact:
        """Return the fact a stored text stands for: true or false, a code, or a Decimal; an empty text is unknown.

        Raises ValueError for a text that does not fit the type.
        """
        if not text:
            return None
        match self.type:
            case "bool" if text in ("true", "false"):
                return text == "true"
            case "enum" if any(choice.code == text for choice in self.choices):
                return text
            case "number" | "percent":
                try:
                    return Decimal(text)
                except ArithmeticError:
                    pass
        raise ValueError(f"{self.code} cannot be {text!r}")


class ConditionsFile(Entry, frozen=True, kw_only=True):
    """The tables of conditions.toml."""

    condition: tuple[Condition, ...]
