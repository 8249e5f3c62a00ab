"""Who asks for what, who was there, what was said and seen, and who answers for it.

None (or a blank text) is unknown, never zero. Amounts are yuan, rates fractions (0.042 is 4.2 %), days are the
bank's own. Texts of the catalog (product, question, document, tag …) are the Chinese of resources/catalog.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from cmdesk.memo.facts.kinds import CheckKind, DocumentState, Form, Grade, Light, Need, PartyKind, State


@dataclass(frozen=True, kw_only=True)
class Application:
    """What is asked for; state is a code of memo_sections.toml and state_name its text."""

    number: str | None = None
    product_code: str | None = None
    product: str | None = None
    amount: Decimal | None = None
    term_months: int | None = None
    annual_rate: Decimal | None = None
    repayment: str | None = None
    guarantee: str | None = None
    purpose: str | None = None
    first_source: str | None = None
    second_source: str | None = None
    state: str | None = None
    state_name: str | None = None
    accepted_on: date | None = None
    committee_day: date | None = None


@dataclass(frozen=True, kw_only=True)
class Borrower:
    """Who asks; capital is yuan, staff heads."""

    name: str
    kind: PartyKind | None = None
    credit_code: str | None = None
    identity_no: str | None = None
    legal_representative: str | None = None
    contact: str | None = None
    phone: str | None = None
    industry: str | None = None
    address: str | None = None
    founded: date | None = None
    staff: int | None = None
    registered_capital: Decimal | None = None
    paid_in_capital: Decimal | None = None
    controller: str | None = None
    beneficial_owner: str | None = None
    size_class: str | None = None
    permits: str | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class Signature:
    """Who signed the record of a visit, as what, when on the laptop's clock, and the sha256 of the strokes (PNG)."""

    by: str
    role: str
    at: datetime
    signature: str | None = None


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One visit; number counts from 1 within the memo.

    two_person says whether two investigators went, None where this type of visit does not ask for two.
    """

    number: int
    type: str | None = None
    day: date | None = None
    start: time | None = None
    end: time | None = None
    place: str | None = None
    investigators: tuple[str, ...] = ()
    people_met: str | None = None
    note: str | None = None
    two_person: bool | None = None
    signatures: tuple[Signature, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Answer:
    """A question and what became of it; value is already formatted and has no unit, quote is what was said.

    set_name is the question set, group the heading within it, both printed once for the answers that follow each
    other; key identifies the question in its set. visit and photos are numbers of this memo.
    """

    key: str
    text: str
    set_name: str | None = None
    group: str | None = None
    unit: str | None = None
    required: bool = False
    state: State = State.NOT_ASKED
    value: str | None = None
    quote: str | None = None
    grade: Grade | None = None
    visit: int | None = None
    photos: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Route:
    """One way to a figure: how it was reckoned in words, the result, or the names of what is missing for it.

    evidence are numbers of the proofs it leans on.
    """

    name: str
    expression: str | None = None
    result: Decimal | None = None
    missing: tuple[str, ...] = ()
    grade: Grade | None = None
    evidence: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Check:
    """A figure reached by independent routes, all in unit.

    deviation and tolerance are fractions, or percentage points as fractions (0.011 is 1.1 pp) where points is set;
    adopted is the figure the memo goes on with. missing names what the check as a whole still lacks. form says how the
    results of the routes read.
    """

    kind: CheckKind
    unit: str | None = None
    form: Form = Form.MONEY
    routes: tuple[Route, ...] = ()
    deviation: Decimal | None = None
    tolerance: Decimal | None = None
    points: bool = False
    light: Light = Light.NA
    adopted: Decimal | None = None
    explanation: str | None = None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Photo:
    """A picture taken on site; its bytes are handed to the printing by their sha256.

    damaged: nothing can be shown of the file. personal: it may show a face, somebody's papers or number, or where
    somebody lives, which a masked memo does not print; so may one of which nobody said what it shows.
    """

    number: int
    sha256: str
    tag: str | None = None
    caption: str | None = None
    taken_at: datetime | None = None
    place: str | None = None
    visit: int | None = None
    damaged: bool = False
    personal: bool = True


@dataclass(frozen=True, kw_only=True)
class PhotoNeed:
    """How many photos of a tag the visit type asks for (None: its condition is not known) and how many count.

    One of which nothing can be shown does not count.
    """

    tag: str
    name: str
    wanted: int | None
    have: int


@dataclass(frozen=True, kw_only=True)
class Document:
    """One line of the checklist; files counts the scans kept."""

    code: str
    name: str
    group: str | None = None
    need: Need = Need.REQUIRED
    state: DocumentState = DocumentState.MISSING
    reason: str | None = None
    issued_on: date | None = None
    expires_on: date | None = None
    files: int = 0


@dataclass(frozen=True, kw_only=True)
class Conclusion:
    """What the investigators propose; opinion is one of memo_sections.toml's conclusions, amount is yuan.

    approval_conditions: what the approval demands before the money is paid out, as the application keeps it.
    """

    opinion: str | None = None
    reasons: str | None = None
    amount: Decimal | None = None
    term_months: int | None = None
    annual_rate: Decimal | None = None
    repayment: str | None = None
    guarantee: str | None = None
    use_conditions: tuple[str, ...] = ()
    draw_conditions: tuple[str, ...] = ()
    later_conditions: tuple[str, ...] = ()
    purpose: str | None = None
    approval_conditions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Signer:
    """One who answers for the memo; signed_on is None while unsigned, signature the sha256 of the strokes (PNG)."""

    name: str
    staff_no: str | None = None
    signed_on: date | None = None
    signature: str | None = None


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """Who made the memo: the manager in charge (主办) and the second investigator (协办)."""

    manager: Signer | None = None
    partner: Signer | None = None
    branch: str | None = None
