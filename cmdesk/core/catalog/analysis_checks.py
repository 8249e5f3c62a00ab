"""Whether the files of the analysis fit together: every name leads somewhere, every limit makes sense."""

import re
from collections.abc import Collection, Iterable
from decimal import Decimal
from typing import get_args

from cmdesk.core.catalog import (
    cash_flow,
    classification,
    compliance,
    contradictions,
    flags,
    flows,
    limits,
    performance,
    post_loan,
    ratios,
    signals,
    statement_formats,
    statements,
    words,
)
from cmdesk.core.catalog.analysis import FROM_ROWS, Analysis, split
from cmdesk.core.catalog.catalog import Catalog
from cmdesk.core.catalog.coded import coded
from cmdesk.core.catalog.entry import Entry
from cmdesk.core.catalog.leads import exist, names_in
from cmdesk.core.catalog.reading import mistake
from cmdesk.core.errors import UserError
from cmdesk.core.expressions import parse
from cmdesk.core.text import message


def check_analysis(catalog: Catalog) -> None:
    """Raise UserError for the first entry of the analysis that does not fit the others."""
    found = catalog.analysis
    check_numbers(found)
    check_statements(found)
    known = set(found.lines)
    for figure in found.figures.values():
        entry = f"figure {figure.code}"
        new(ratios.FILE, entry, figure.code, known)
        figures_in(ratios.FILE, f"{entry}, expr", figure.expr, known, found)
        known.add(figure.code)
    for ratio in found.ratios.values():
        check_ratio(ratio, known, found)
        known.add(ratio.code)
    check_scores(catalog)
    for flag in found.flags.values():
        figures_in(flags.FILE, f"flag {flag.code}, expr", flag.expr, known, found)
        figures_in(flags.FILE, f"flag {flag.code}, worse", flag.worse, known, found)
        exist(flags.FILE, f"flag {flag.code}, rule", [flag.rule] if flag.rule else [], found.rules)
    for rule in found.rules.values():
        check_rule(rule, known, found)
    check_cash_flow(found, known)
    check_contradictions(catalog, known)
    for asked in found.class_rules.values():
        exist(classification.FILE, f"rule {asked.code}, at_least", [asked.at_least], found.classes)
        names_in(classification.FILE, f"rule {asked.code}, expr", asked.expr, found.risk_facts)
    check_limits(found)
    check_words(catalog)
    check_signals(found, known)
    check_flows(found)
    check_statement_formats(found)
    check_after(found)


def check_cash_flow(found: Analysis, known: Collection[str]) -> None:
    """Refuse steps that stand twice or name no figure, and shares of a row the statement does not have."""
    name, file = cash_flow.FILE, found.cash_flow
    figures_in(name, "change", file.change, known, found)
    for activity in coded(name, "activity", file.activity).values():
        for line in coded(name, f"activity {activity.code}, lines", activity.lines).values():
            figures_in(name, f"activity {activity.code}, {line.code}", line.expr, known, found)
    for one in found.statements.values():
        rows = [line.code for line in one.lines]
        exist(statements.FILE, f"statement {one.code}, base", [one.base] if one.base else [], rows)


def check_contradictions(catalog: Catalog, known: Collection[str]) -> None:
    """Refuse rules that ask for a field, an answer or a row of a statement that does not exist."""
    found = catalog.analysis
    asked = {question.var for one in found.question_sets.values() for question in one.questions}
    names = {
        *catalog.workpaper.fields,
        *catalog.profile.fields,
        *contradictions.ASKED,
        contradictions.MONTHLY,
        *(f"{contradictions.STATED}{name}" for name in known),
        *(f"{contradictions.HEARD}{name}" for name in asked),
    }
    for rule in found.contradictions.values():
        for side in ("left", "right"):
            names_in(contradictions.FILE, f"contradiction {rule.code}, {side}", getattr(rule, side), names)
        rising(contradictions.FILE, f"contradiction {rule.code}", (0, rule.floor))
        rising(contradictions.FILE, f"contradiction {rule.code}", (0, rule.share))


def check_numbers(found: Analysis) -> None:
    """Refuse nan and inf, which TOML has and no limit can be."""
    limit = found.limits
    parts: list[tuple[str, str, Entry]] = [
        *((ratios.FILE, f"figure {one.code}", one) for one in found.figures.values()),
        *((ratios.FILE, f"ratio {one.code}", one) for one in found.ratios.values()),
        *((ratios.FILE, f"margin {one.code}", one) for one in found.margins.values()),
        *((flags.RULES_FILE, f"rule {one.code}", one) for one in found.rules.values()),
        *((limits.COLLATERAL_FILE, f"collateral {one.code}", one) for one in found.collateral.values()),
        *((limits.FILE, f"check {one.code}", one) for one in found.tolerances.values()),
        *((limits.FILE, name, getattr(limit, name)) for name in limits.TABLES),
    ]
    for file, entry, part in parts:
        for field in part.__struct_fields__:
            value = getattr(part, field)
            if isinstance(value, Decimal) and not value.is_finite():
                raise mistake(file, f"{entry}, {field}", message("catalog", "A number belongs here."))


def check_statements(found: Analysis) -> None:
    exist(statements.FILE, "statement", statements.NEEDED, found.statements)
    for statement in found.statements.values():
        above: set[str] = set()
        for line in statement.lines:
            entry = f"statement {statement.code}, {line.code}"
            names_in(statements.FILE, f"{entry}, formula", line.formula, above)
            exist(statements.FILE, f"{entry}, of", [line.of] if line.of else [], above)
            above.add(line.code)
            if line.into and line.into not in found.lines:
                exist(statements.FILE, f"{entry}, into", [line.into], found.figures)


def check_ratio(ratio: ratios.Ratio, known: Collection[str], found: Analysis) -> None:
    entry = f"ratio {ratio.code}"
    new(ratios.FILE, entry, ratio.code, known)
    figures_in(ratios.FILE, f"{entry}, expr", ratio.expr, known, found)
    figures_in(ratios.FILE, f"{entry}, applies", ratio.applies, known, found)
    figures_in(ratios.FILE, f"{entry}, against", ratio.against, known, found)
    limits_of = {
        "high": (ratio.yellow_min, ratio.green_min),
        "low": (ratio.green_max, ratio.yellow_max),
        "range": (ratio.yellow_min, ratio.green_min, ratio.green_max, ratio.yellow_max),
    }[ratio.better]
    all_limits = (ratio.yellow_min, ratio.green_min, ratio.green_max, ratio.yellow_max)
    given = [limit for limit in limits_of if limit is not None]
    whole = len(given) == len(limits_of) or not given or (ratio.lasting and ratio.green_min is not None)
    if given != sorted(given) or not whole or len(given) != len([one for one in all_limits if one is not None]):
        raise mistake(ratios.FILE, entry, message("catalog", "The limits contradict each other."))


def check_scores(catalog: Catalog) -> None:
    found = catalog.analysis
    for margin in found.margins.values():
        exist(ratios.FILE, f"margin {margin.code}, question_sets", margin.question_sets, catalog.question_sets)
        rising(ratios.FILE, f"margin {margin.code}", (Decimal(0), margin.low, margin.high, Decimal(1)))
    exist(ratios.FILE, "category", {ratio.category for ratio in found.ratios.values()}, found.weights)
    if sum(weight.weight for weight in found.weights.values()) != 100:  # noqa: PLR2004  (percent)
        raise mistake(ratios.FILE, "category", message("catalog", "The weights do not add up to 100."))
    rising(ratios.FILE, "score", (0, found.score.yellow, found.score.green, 100))


def check_rule(rule: flags.Rule, known: Collection[str], found: Analysis) -> None:
    entry = f"rule {rule.code}"
    for field in ("left", "right", "base"):
        figures_in(flags.RULES_FILE, f"{entry}, {field}", getattr(rule, field), known, found)
    exist(flags.RULES_FILE, f"{entry}, each", [rule.each] if rule.each else [], found.statements)
    if not rule.each and not (rule.left and rule.right):
        what = message("catalog", "“{field}” is missing.", field="right" if rule.left else "left")
        raise mistake(flags.RULES_FILE, entry, what)
    if rule.floor < 0 or rule.share < 0 or (rule.share and not rule.base):
        raise mistake(flags.RULES_FILE, entry, message("catalog", "The limits contradict each other."))


def check_limits(found: Analysis) -> None:
    limit = found.limits
    able = limit.affordability
    exist(limits.FILE, "check", limits.CHECKS, found.tolerances)
    rising(limits.FILE, "affordability", (0, able.dti_green, able.dti_yellow))
    rising(limits.FILE, "affordability", (0, able.payment_green, able.payment_yellow))
    rising(limits.FILE, "affordability", (0, able.dscr_yellow, able.dscr_green))
    rising(limits.FILE, "affordability", (0, able.share, 1))
    rising(limits.FILE, "affordability", (0, able.self_funded, 1))
    rising(limits.FILE, "affordability", (1, able.round_down))
    needed = limit.working_capital
    for least in (needed.growth_max, needed.growth_step, needed.days_step):
        rising(limits.FILE, "working_capital", (0, least))
    rising(limits.FILE, "penalty", (1, limit.penalty.overdue, limit.penalty.misuse))
    rising(limits.FILE, "property", (0, limit.property.ltv, 1))
    rising(limits.FILE, "property", (1, limit.property.months_usual, limit.property.months_max))
    rising(limits.FILE, "property", (0, limit.property.dscr))
    rising(limits.FILE, "mortgage", (0, limit.mortgage.house, limit.mortgage.debt, 1))
    rising(limits.FILE, "mortgage", (0, limit.mortgage.down, 1))
    rising(limits.FILE, "mortgage", (0, limit.mortgage.fund_max or 0))
    rising(limits.FILE, "micro_credit", (0, min(limit.micro_credit.inflow_times, limit.micro_credit.profit_times)))
    rising(limits.FILE, "risk", (1, limit.risk.yellow, limit.risk.red, 25))
    rising(limits.FILE, "altman", (limit.altman.grey, limit.altman.safe))
    for check in found.tolerances.values():
        rising(limits.FILE, f"check {check.code}", (0, check.green, check.yellow))
        rising(limits.FILE, f"check {check.code}", (0, check.coverage_yellow, check.coverage_green, 1))
    for held in found.collateral.values():
        rising(limits.COLLATERAL_FILE, f"collateral {held.code}", (0, held.cap_min, held.cap, held.cap_max, 1))
        if (held.revalue_months is not None and held.revalue_months < 1) or (
            held.revalue_daily and held.revalue_months
        ):
            what = message("catalog", "The limits contradict each other.")
            raise mistake(limits.COLLATERAL_FILE, f"collateral {held.code}", what)


def check_words(catalog: Catalog) -> None:
    found = catalog.analysis
    if found.words_file.negation_window < 0:
        raise mistake(words.FILE, "negation_window", message("catalog", "A count cannot be negative."))
    for word in found.words.values():
        entry = f"word {word.code}"
        exist(words.FILE, f"{entry}, not_for", word.not_for, catalog.products)
        try:
            pattern = re.compile(word.pattern, re.IGNORECASE)
        except (re.error, OverflowError, RecursionError) as error:
            at = (getattr(error, "pos", None) or 0) + 1
            what = message("catalog", "This is no regular expression: {detail}.", detail=str(error))
            raise mistake(words.FILE, f"{entry}, pattern", what, value=word.pattern, at=at) from None
        if pattern.match(""):
            what = message("catalog", "The pattern finds everything, even nothing.")
            raise mistake(words.FILE, f"{entry}, pattern", what, value=word.pattern)


def check_signals(found: Analysis, known: Collection[str]) -> None:
    groups = {group.code for group in found.signals_file.group}
    for fact in found.signal_facts.values():
        new(signals.FILE, f"fact {fact.code}", fact.code, known)
    names = {*known, *found.signal_facts}
    for signal in found.signals.values():
        entry = f"signal {signal.code}"
        exist(signals.FILE, f"{entry}, group", [signal.group], groups)
        figures_in(signals.FILE, f"{entry}, expr", signal.expr, names, found)
        rising(signals.FILE, f"{entry}, workdays", (1, signal.workdays))
    file = found.signals_file
    for name in ("escalate_red", "escalate_orange", "escalate_days"):
        rising(signals.FILE, name, (1, getattr(file, name)))


def check_flows(found: Analysis) -> None:
    file = found.flows
    coded(flows.FILE, "label", file.label)
    for label in file.label:
        if bool(label.words) != (label.by == "words"):
            raise mistake(flows.FILE, f"label {label.code}", message("catalog", "“{field}” is missing.", field="words"))
    for name in ("quick", "loan_out"):
        rule = getattr(file, name)
        rising(flows.FILE, name, (0, rule.share, 1))
        rising(flows.FILE, name, (0, min(rule.least, rule.days)))
    rising(flows.FILE, "concentration", (0, file.concentration.yellow, file.concentration.red, 1))
    rising(flows.FILE, "coverage", (0, file.coverage.yellow, file.coverage.green))
    rising(flows.FILE, "month_end", (0, file.month_end.share))
    codes = [*(each.code for each in file.label), *(each.code for each in (*file.income, *file.outgo))]
    for code in codes:
        if codes.count(code) > 1:
            raise mistake(flows.FILE, f"{code}", message("catalog", "It stands twice."))
    for table, classes in (("income", file.income), ("outgo", file.outgo)):
        for place, each in enumerate(classes):
            if bool(each.words) != (each.by == "words" and place < len(classes) - 1):
                what = message("catalog", "“{field}” is missing.", field="words")
                raise mistake(flows.FILE, f"{table} {each.code}", what)
    for name in ("even", "cash", "sudden_stop", "new_payer", "by_hand"):
        rising(flows.FILE, name, (0, getattr(file, name).share, 1))
    rising(flows.FILE, "interest", (0, file.interest.yellow, file.interest.red))
    rising(flows.FILE, "regular", (2, file.regular.times))
    rising(flows.FILE, "continuity", (1, file.continuity.months))


def check_statement_formats(found: Analysis) -> None:
    """Refuse columns that are missing, patterns that are none and currencies whose code is none."""
    name, file = statement_formats.FILE, found.statement_formats
    fields = get_args(statement_formats.Field)
    exist(name, "column", fields, coded(name, "column", file.column))
    for entry, pattern in file.patterns.items():
        try:
            re.compile(pattern)
        except re.error as error:
            what = message("catalog", "This is no regular expression: {detail}.", detail=str(error))
            raise mistake(name, entry, what, value=pattern) from None
    coded(name, "bank", file.bank)
    coded(name, "layout", file.layout)
    for layout in file.layout:
        named = [field for field in (*layout.fields, *layout.absent) if field]
        if len(layout.fields) != len(layout.headings) or len(set(named)) < len(named):
            what = message("catalog", "Each heading needs its field, and a field stands once.")
            raise mistake(name, f"layout {layout.code}", what)
    for code in coded(name, "currency", file.currency):
        if not re.fullmatch("[A-Z]{3}", code):
            raise mistake(name, f"currency {code}", message("catalog", "A currency has the three letters of ISO 4217."))


def check_after(found: Analysis) -> None:
    """Check the plan of the checks, the targets, and compliance."""
    after = found.post_loan
    coded(post_loan.FILE, "interval", after.interval)
    for interval in after.interval:
        exist(post_loan.FILE, f"interval {interval.code}", [interval.code], found.classes)
        rising(post_loan.FILE, f"interval {interval.code}", (1, interval.days))
    exist(post_loan.FILE, "interval", found.classes, [interval.code for interval in after.interval])
    for name in ("first_days", "first_days_own", "margin_days", "repay_fund_days"):
        rising(post_loan.FILE, name, (0, getattr(after, name)))
    rising(post_loan.FILE, "reminders", (0, min(after.reminders, default=0)))
    for name in ("large_wan", "large_days"):
        rising(post_loan.FILE, name, (1, getattr(after, name)))
    goal = found.performance
    rising(performance.FILE, "floor", (0, goal.floor, 1))
    rising(performance.FILE, "products", (1, goal.products))
    rising(performance.FILE, "progress", (0, goal.progress.yellow, goal.progress.green))
    rising(performance.FILE, "cash", (0, goal.cash.yellow))
    rules = found.compliance
    rising(compliance.FILE, "ubo_share", (Decimal("0.01"), rules.ubo_share, 1))
    coded(compliance.FILE, "large", rules.large)
    for large in rules.large:
        rising(compliance.FILE, f"large {large.code}", (1, min(large.person, large.entity)))
    for regime in found.regimes.values():
        for level in compliance.CLIENT_LEVELS:
            if len(getattr(regime, level)) != len(compliance.PRODUCT_LEVELS):
                what = message("catalog", "It takes one value for each of: {codes}", codes="R1 R2 R3 R4 R5")
                raise mistake(compliance.FILE, f"regime {regime.code}, {level}", what)


def new(file: str, entry: str, code: str, known: Collection[str]) -> None:
    """Refuse a code another figure has, or one that reads as something asked of another."""
    if code in known or split(code)[1] in known:
        raise mistake(file, entry, message("catalog", "Another figure has this name."))


def figures_in(file: str, entry: str, source: str, known: Collection[str], found: Analysis) -> None:
    """Refuse an expression with a name that neither known has nor follows from one: ar_prev, avg_ar, d_ar, sum_…."""
    if not source:
        return
    try:
        asked = parse(source).names
    except UserError:
        asked = frozenset()  # names_in tells what is wrong with it

    def leads(name: str) -> bool:
        how, code = split(name)
        return code in known and (how != FROM_ROWS or (code in found.lines and bool(found.lines[code].formula)))

    names_in(file, entry, source, {*known, *(name for name in asked if leads(name))})


def rising(file: str, entry: str, values: Iterable[Decimal | int]) -> None:
    """Refuse limits that do not rise, or do not stay the same."""
    given = list(values)
    if given != sorted(given):
        raise mistake(file, entry, message("catalog", "The limits contradict each other."))
