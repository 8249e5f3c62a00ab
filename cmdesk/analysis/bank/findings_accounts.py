"""Checks of the papers themselves: whose they are, whether months lack, balances follow and interest agrees."""

from collections.abc import Iterator

from cmdesk.analysis.bank.looked_at import LookedAt, cannot_tell, finding, percent, yuan
from cmdesk.analysis.bank.results import Finding
from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.flows import plain_name
from cmdesk.core.text import message

FEW = 3  # months or accounts that a text names


def holders(at: LookedAt) -> Iterator[Finding]:
    """Account holders other than the client, its spouse or the business.

    Source: bank-defaults
    """
    title = message("flows", "Account holders")
    ours = [each for each in at.told.accounts.values() if each.ours]
    if not ours:
        yield cannot_tell("OWNER_MISMATCH", title, message("flows", "There is no account of the client."))
        return
    named = [each for each in ours if each.holder]
    strangers = [each for each in named if not is_known(each.holder, at.told.own)]
    if strangers:
        names = "、".join(each.holder for each in strangers[:FEW])
        why = message("flows", "Held by {names}, who is neither the client nor its spouse.", names=names)
        yield finding("OWNER_MISMATCH", title, why, light=Light.RED)
    elif len(named) < len(ours):
        missing = message("flows", "{count} accounts print no holder.", count=len(ours) - len(named))
        yield cannot_tell("OWNER_MISMATCH", title, missing)
    else:
        yield finding("OWNER_MISMATCH", title, message("flows", "All are the client's, its spouse's or shared."))


def is_known(holder: str, own: frozenset[str]) -> bool:
    """Tell whether a holder, perhaps with characters masked, is one of the names."""
    plain = plain_name(holder)
    if "*" not in plain:
        return plain in own
    return any(len(name) == len(plain) and all(a in ("*", b) for a, b in zip(plain, name, strict=True)) for name in own)


def continuity(at: LookedAt) -> Iterator[Finding]:
    """Balances that do not follow from the row before: pages lack, or the statement was edited."""
    title = message("flows", "Balances follow row by row")
    links = sum(each.links for each in at.found.coverage)
    breaks = [key for each in at.found.coverage for key in each.breaks]
    if not links:
        yield cannot_tell("GAP", title, message("flows", "No account prints balances."))
    elif breaks:
        why = message("flows", "{count} of {links} links are broken: pages lack, or it was edited.",
                      count=len(breaks), links=links)  # fmt: skip
        yield finding("GAP", title, why, breaks, light=Light.RED)
    else:
        yield finding("GAP", title, message("flows", "All {links} links hold.", links=links))


def months(at: LookedAt) -> Iterator[Finding]:
    """Months that own accounts do not cover, each account by itself."""
    title = message("flows", "Months covered")
    wanted = at.rules.continuity.months
    ours = [each for each in at.found.coverage if at.told.accounts[each.account].ours]
    if not ours:
        yield cannot_tell("MONTH_MISSING", title, message("flows", "There is no account of the client."))
        return
    for each in ours:
        lacking, part = each.missing, each.partial
        name = at.told.accounts[each.account].name
        named = message("flows", "Months covered: {account}", account=name)
        if lacking:
            why = message("flows", "{count} of {wanted} months lack: {months}.", count=len(lacking), wanted=wanted,
                          months=listed(lacking))  # fmt: skip
            yield finding("MONTH_MISSING", named, why, light=Light.YELLOW)
        elif part:
            why = message("flows", "Covered in part: {months}.", months=listed(part))
            yield finding("MONTH_MISSING", named, why, light=Light.YELLOW)
        else:
            yield finding("MONTH_MISSING", named, message("flows", "All {wanted} months are covered.", wanted=wanted))


def listed(names: tuple[str, ...]) -> str:
    return "、".join(names[:FEW]) + (" …" if len(names) > FEW else "")


def interest(at: LookedAt) -> Iterator[Finding]:
    """Season interest against the average of the printed balances.

    Source: bank-defaults
    """
    title, rule = message("flows", "Interest agrees with the balances"), at.rules.interest
    judged = [each for each in at.found.quarters if each.deviation is not None]
    if not judged:
        missing = message("flows", "No quarter has both its interest and all of its balances.")
        yield cannot_tell("INTEREST", title, missing)
        return
    worst = max(judged, key=lambda each: each.deviation or 0)
    deviation = worst.deviation or 0
    light = Light.RED if deviation > rule.red else Light.YELLOW if deviation > rule.yellow else Light.GREEN
    why = message(
        "flows",
        "{count} quarters; on {day} the interest implies {implied}, the balances give {printed}: {deviation} % apart.",
        count=len(judged),
        day=worst.day.isoformat(),
        implied=yuan(worst.implied),
        printed=yuan(worst.printed) if worst.printed is not None else "—",
        deviation=percent(worst.deviation) if worst.deviation is not None else "—",
    )
    keys = [each.key for each in judged] if light is not Light.GREEN else []
    yield finding("INTEREST", title, why, keys, light=light)


def by_hand(at: LookedAt) -> Iterator[Finding]:
    """How much of the classes is the manager's word."""
    share = at.found.totals.by_hand
    if not share:
        return
    why = message("flows", "{share} % of the amounts were classed by hand.", share=percent(share))
    light = Light.YELLOW if share > at.rules.by_hand.share else Light.GREEN
    yield finding("BY_HAND", message("flows", "Classes given by hand"), why, tuple(at.found.by_hand), light=light)
