"""Financial ratios: how each is worked out, and from where on it is green, yellow or red."""

from decimal import Decimal
from typing import Literal

from cmdesk.core.catalog.entry import Entry, Meta, Shown
from cmdesk.core.catalog.statements import FigureKind

FILE = "ratios.toml"

Category = Literal["solvency", "profitability", "operation", "growth", "cash_flow", "composite"]
Better = Literal["high", "low", "range"]


class Figure(Entry, frozen=True, kw_only=True):
    """A figure that ratios use beside the rows of statements.

    What is entered for it comes first; else it follows from expr, else it is taken to be assume, and the result says
    so; else it is unknown.
    """

    code: str
    name: Shown
    kind: FigureKind
    expr: str = ""
    assume: Decimal | None = None


class Ratio(Entry, frozen=True, kw_only=True):
    """One ratio. Limits belong to the better colour; without limits it has no light.

    better high has green_min and yellow_min, low the two max, range all four. against: limits hold for the distance to
    this figure. annual: flows of a period are brought to twelve months. applies: where this is false there is no value,
    and the light is otherwise, because of why. lasting: below green is yellow at first, red the second time. strict:
    the green limit itself is yellow. by_industry: the limits are those of the industry's gross margin.
    """

    code: str
    name: Shown
    category: Category
    formula: Shown
    expr: str
    unit: Shown
    better: Better
    annual: bool = False
    against: str = ""
    green_min: Decimal | None = None
    green_max: Decimal | None = None
    yellow_min: Decimal | None = None
    yellow_max: Decimal | None = None
    by_industry: bool = False
    lasting: bool = False
    strict: bool = False
    applies: str = ""
    otherwise: Literal["na", "red"] = "na"
    why: Shown = ""
    note: Shown = ""


class Margin(Entry, frozen=True, kw_only=True):
    """The usual gross margin of an industry, as fractions; question_sets are the questionnaires it belongs to."""

    code: str
    name: Shown
    low: Decimal
    high: Decimal
    note: Shown = ""
    question_sets: tuple[str, ...] = ()


class Weight(Entry, frozen=True, kw_only=True):
    """What a category of ratios counts in the financial score; the weights add up to 100."""

    code: Category
    name: Shown
    weight: int


class ScoreLight(Entry, frozen=True, kw_only=True):
    """From which score on it is green, or yellow; below it is red."""

    green: int
    yellow: int


class RatiosFile(Entry, frozen=True, kw_only=True):
    """The tables of ratios.toml."""

    meta: Meta
    figure: tuple[Figure, ...]
    ratio: tuple[Ratio, ...]
    margin: tuple[Margin, ...]
    category: tuple[Weight, ...]
    score: ScoreLight
