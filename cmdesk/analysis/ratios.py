"""Financial ratios of the newest period, each with its light, its trend and what it lacks."""

from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.figures import MONTHS, Figures, Period, Value
from cmdesk.analysis.lights import Trend, at_least, at_most, trend
from cmdesk.core.catalog.ratios import Margin, Ratio
from cmdesk.core.text import Message


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One ratio by its code in the catalog; the value is unrounded, a fraction, a multiple, days or yuan.

    history: the values of all periods, oldest first. missing: what would have to be known. assumed: figures nobody
    entered. reason: why there is no value though nothing is missing. annualised: flows of a shorter or longer period
    were brought to a year.
    """

    code: str
    value: Decimal | None
    light: Light
    history: tuple[Decimal | None, ...] = ()
    trend: Trend = Trend.NA
    missing: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    reason: Message | None = None
    annualised: bool = False


def ratios(figures: Figures, *, margin: Margin | None = None) -> tuple[Measured, ...]:
    """Return every ratio of the catalog for the newest period, in its order; none without a period.

    margin: the usual gross margin of the client's industry; without it the gross margin has no light.
    Source: asbe-small-2011, bank-defaults
    """
    if not figures.periods:
        return ()
    return tuple(measure(figures, ratio, figures.last, margin) for ratio in figures.rules.ratios.values())


def measure(figures: Figures, ratio: Ratio, period: Period, margin: Margin | None = None) -> Measured:
    """Return one ratio for one period. Source: asbe-small-2011, bank-defaults."""
    found, light = settled(figures, ratio, period, margin)
    until = [each for each in figures.periods if each.end <= period.end]
    history = tuple(settled(figures, ratio, each, margin)[0].number for each in until)
    return Measured(
        code=ratio.code,
        value=found.number,
        light=light,
        history=history,
        trend=trend(history, ratio.better),
        missing=tuple(sorted(found.missing)),
        assumed=tuple(sorted(found.assumed)) if found.number is not None else (),
        reason=found.reason,
        annualised=ratio.annual and period.months != MONTHS and found.number is not None,
    )


def settled(figures: Figures, ratio: Ratio, period: Period, margin: Margin | None) -> tuple[Value, Light]:
    """Return the value and its light: na where the ratio does not apply, or what the catalog says instead."""
    if ratio.applies:
        applies = figures.evaluate(ratio.applies, period, annual=ratio.annual)
        if applies.value is not True:
            told = applies.value is False
            why = Message("catalog", ratio.why) if told and ratio.why else applies.reason
            nothing = Value(value=None, missing=applies.missing, reason=why)
            return nothing, Light(ratio.otherwise) if told else Light.NA
    found = figures.evaluate(ratio.expr, period, annual=ratio.annual)
    if found.number is None:
        return found, Light.NA
    return found, light_of(figures, ratio, period, found.number, margin)


def light_of(figures: Figures, ratio: Ratio, period: Period, value: Decimal, margin: Margin | None) -> Light:
    if ratio.by_industry:
        if margin is None:
            return Light.NA
        return Light.RED if value < margin.low else Light.YELLOW if value > margin.high else Light.GREEN
    if ratio.against:
        base = figures.evaluate(ratio.against, period, annual=ratio.annual).number
        if base is None:
            return Light.NA
        value -= base
    light = by_limits(ratio, value)
    if ratio.lasting and light is Light.RED:
        before = figures.prior(period)
        earlier = figures.evaluate(ratio.expr, before, annual=ratio.annual).number if before else None
        again = earlier is not None and by_limits(ratio, earlier) is Light.RED
        return Light.RED if again else Light.YELLOW
    return light


def by_limits(ratio: Ratio, value: Decimal) -> Light:
    """Return the light by the limits of the catalog alone; na for a ratio without any."""
    low, high = ratio.green_min, ratio.green_max
    if low is None and high is None:
        return Light.NA
    lights = []
    if low is not None:
        lights.append(at_least(value, low, low if ratio.yellow_min is None else ratio.yellow_min))
    if high is not None:
        lights.append(at_most(value, high, high if ratio.yellow_max is None else ratio.yellow_max))
    worst = max(lights, key=[Light.GREEN, Light.YELLOW, Light.RED].index)
    return Light.YELLOW if ratio.strict and value in (low, high) and worst is Light.GREEN else worst
