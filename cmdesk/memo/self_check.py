"""The usual reasons for sending a memo back, looked for in the facts before anybody else does."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from cmdesk.core.text import Message, message
from cmdesk.memo.chapters import fields_of, name_of, reckoned_named, reckoned_of, table_named
from cmdesk.memo.facts import Check, DocumentState, Facts, Light, State
from cmdesk.memo.sections.cross_check import KINDS, unbegun, undone
from cmdesk.memo.standing import blank, from_catalog

LACKING = (DocumentState.MISSING, DocumentState.EXPIRED)
CONSENT = "CREDIT_AUTH_P"
COST_SHEET = "COST_SHEET"
BURDENS = (
    "dti",
    "payment_share",
    "dscr",
    "dscr_last_year",
    "global_dscr",
)  # how heavy the payments weigh on who pays them


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """Whether a reason holds, None where the facts do not tell; why says what speaks for it, or what is missing."""

    holds: bool | None
    why: Message | None = None


CANNOT = Verdict(holds=None, why=message("memo", "cannot tell"))
CLEAR = Verdict(holds=False)


def verdict(facts: Facts, code: str) -> Verdict:
    """Return whether a reason holds; one the program has no rule for cannot be told."""
    rule = RULES.get(code)
    return rule(facts) if rule else CANNOT


def evidence(facts: Facts) -> Verdict:
    if not any(visit.two_person for visit in facts.visits):
        return Verdict(holds=True, why=message("memo", "No visit by two investigators is on record."))
    short = [need for need in facts.photo_needs if need.wanted is not None and need.have < need.wanted]
    if short:
        return Verdict(holds=True, why=message("memo", "kinds of photos wanting: {count}", count=len(short)))
    return CANNOT if any(need.wanted is None for need in facts.photo_needs) else CLEAR


def cross_checks(facts: Facts) -> Verdict:
    """Return whether a check was left out, or what was told contradicts itself; what nobody could compare is open."""
    told = [check for check in facts.checks if check.light is not Light.NA]
    if not told:
        return Verdict(holds=True, why=message("memo", "No cross-check has come to a result."))
    speaks = amiss(facts, told)
    if speaks:
        return Verdict(holds=True, why=speaks)
    open_ones = len(facts.checks) - len(told) + len(unbegun(facts))
    if open_ones:
        return Verdict(holds=None, why=message("memo", "checks that cannot be told: {count}", count=open_ones))
    untold = sum(signal.contradiction and signal.fired is None for signal in facts.signals)
    if untold:
        return Verdict(holds=None, why=message("memo", "comparisons that cannot be told: {count}", count=untold))
    return CLEAR


def amiss(facts: Facts, told: Sequence[Check]) -> Message | None:
    """Return what a reader would hold against the checks: one left out, one red, or places that contradict it."""
    if lacking := undone(facts):
        first = message("memo", KINDS[lacking[0]])
        return message("memo", "checks not done: {count}, first {what}", count=len(lacking), what=first)
    red = [check for check in told if check.light is Light.RED and blank(check.explanation)]
    if red:
        return message("memo", "red and not explained: {count}", count=len(red))
    apart = [each for each in facts.signals if each.contradiction and each.fired and blank(each.explanation)]
    if apart:
        first = from_catalog(apart[0].name)
        return message("memo", "contradictions: {count}, first {what}", count=len(apart), what=first)
    return None


def tax_gap(facts: Facts) -> Verdict:
    signal = next((each for each in facts.signals if each.code == "TAX_GAP"), None)
    if signal is None or signal.fired is None:
        return CANNOT
    return Verdict(holds=signal.fired and blank(signal.explanation))


def purpose(facts: Facts) -> Verdict:
    share = reckoned_named(facts, "purpose_contract")
    if share is None or share.figure is None:
        return CANNOT
    if share.figure < 1:
        return Verdict(holds=True, why=message("memo", "not every purpose has a contract"))
    return CLEAR


def first_source(facts: Facts) -> Verdict:
    asked = [figure for figure in reckoned_of(facts, "S09") if figure.code in BURDENS]
    if any(figure.light is Light.RED for figure in asked):
        return Verdict(holds=True)
    lacking = [figure for figure in asked if figure.figure is None and figure.missing]
    if lacking:
        return Verdict(holds=None, why=message("memo", "cannot be reckoned: {what}", what=name_of(lacking[0])))
    return CLEAR if asked else CANNOT


def ltv(facts: Facts) -> Verdict:
    if not facts.security:
        guarantee = facts.application.guarantee
        return CANNOT if blank(guarantee) or guarantee in ("抵押", "质押") else CLEAR
    if any(each.sealed for each in facts.security):
        return Verdict(holds=True, why=message("memo", "sealed by a court"))
    if any(each.light is Light.RED for each in facts.security):
        return Verdict(holds=True, why=message("memo", "beyond the cap"))
    return CANNOT if any(each.light is Light.NA or each.sealed is None for each in facts.security) else CLEAR


def guarantees(facts: Facts) -> Verdict:
    table = table_named(facts, "guarantees_given")
    if table is None or (not table.rows and table.state is not State.NONE):
        return CANNOT
    said = [field for field in fields_of(facts, "S08") if field.code == "guarantees_out"]
    open_ones = any(field.state in (State.NOT_ASKED, State.DECLINED) for field in said)
    return CANNOT if open_ones else CLEAR


def private_loans(facts: Facts) -> Verdict:
    table = table_named(facts, "borrowings")
    if table is None or (not table.rows and table.state is not State.NONE):
        return CANNOT
    said = [field for field in fields_of(facts, "S08") if field.code in ("private_loans", "online_loans")]
    open_ones = [field for field in said if field.state in (State.NOT_ASKED, State.DECLINED)]
    return CANNOT if open_ones or not said else CLEAR


def credit_record(facts: Facts) -> Verdict:
    overdue = next((field for field in fields_of(facts, "S08") if field.code == "overdue_24m"), None)
    if overdue is None or overdue.state in (State.NOT_ASKED, State.DECLINED):
        return CANNOT
    words = next((field for field in fields_of(facts, "S03") if field.code == "credit_summary"), None)
    explained = words is not None and not blank(words.text)
    return Verdict(holds=bool(overdue.figure) and not explained)


def consent_date(facts: Facts) -> Verdict:
    """Return whether the consent to ask for the credit report is younger than the report."""
    consent = next((each for each in facts.documents if each.code == CONSENT), None)
    report = next((field for field in fields_of(facts, "S08") if field.code == "credit_report_date"), None)
    if consent is None or consent.issued_on is None or report is None or blank(report.text):
        return CANNOT
    return Verdict(holds=consent.issued_on.isoformat() > (report.text or ""))


def parameters(facts: Facts) -> Verdict:
    figures = reckoned_of(facts, "S09")
    if not figures:
        return CANNOT
    if any(figure.figure is None and figure.missing for figure in figures):
        return Verdict(holds=True, why=message("memo", "inputs are missing"))
    words = next((field for field in fields_of(facts, "S09") if field.code == "need_words"), None)
    return Verdict(holds=words is None or blank(words.text))


def compliance(facts: Facts) -> Verdict:
    held = [each for each in facts.documents if each.code.startswith("CREDIT_AUTH")]
    if not held:
        return CANNOT
    return Verdict(holds=any(each.state in LACKING for each in held))


def cost_sheet(facts: Facts) -> Verdict:
    found = next((each for each in facts.documents if each.code == COST_SHEET), None)
    return CANNOT if found is None else Verdict(holds=found.state in LACKING)


RULES: Mapping[str, Callable[[Facts], Verdict]] = {
    "evidence": evidence,
    "cross_checks": cross_checks,
    "tax_gap": tax_gap,
    "purpose": purpose,
    "first_source": first_source,
    "ltv": ltv,
    "guarantees": guarantees,
    "private_loans": private_loans,
    "credit_record": credit_record,
    "consent_date": consent_date,
    "parameters": parameters,
    "compliance": compliance,
    "cost_sheet": cost_sheet,
}
"""By the code of memo_sections.toml; industry and last_conditions are for people to judge."""
