"""Who pays and is paid: counterparties with their variants merged, how much hangs on them, what is paid every month."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal

from rapidfuzz import fuzz

from cmdesk.analysis.bank.balances import month_of
from cmdesk.analysis.bank.entries import Entry, Told
from cmdesk.analysis.bank.labels import NEUTRAL, VOID
from cmdesk.analysis.bank.results import Counterparty, Regular
from cmdesk.analysis.bank.sums import Kinds
from cmdesk.analysis.flows import plain_name
from cmdesk.core.catalog.flows import Counterparties, FlowsFile

NOUGHT = Decimal(0)
LIKE_FROM = 5  # characters from which names are compared by likeness; 王建国 and 王建军 are two
BUCKET = 2  # first characters that like names share
OFTEN = 500  # outflows to one party beyond which none is a monthly payment
MOST = 400  # names of one beginning that are compared with each other
POINTS, THREE = 10_000, 3


def merged_names(rules: Counterparties, counts: Mapping[str, int]) -> dict[str, str]:
    """Return for every name as printed the one it is shown under: the commonest of those that are one.

    Names are one when they differ in blanks, brackets or a dropped ending, or when one is most of the other, cut off.
    """
    groups: dict[str, list[str]] = defaultdict(list)
    for name in counts:
        groups[bare(name, rules.dropped)].append(name)
    leaders = joined(groups, counts, rules.likeness)
    shown: dict[str, list[str]] = defaultdict(list)
    for key, names in groups.items():
        shown[leaders[key]] += names
    return {
        name: max(names, key=lambda each: (counts[each], len(each), each)) for names in shown.values() for name in names
    }


def bare(name: str, dropped: Sequence[str]) -> str:
    plain = "".join(character for character in plain_name(name) if character.isalnum() or character == "*")
    for ending in dropped:
        plain = plain.removesuffix("".join(filter(str.isalnum, ending))) or plain
    return plain.lower()


def joined(groups: Mapping[str, Sequence[str]], counts: Mapping[str, int], likeness: int) -> dict[str, str]:
    """Return the leader of every bare name: itself, or a commoner one that is alike."""
    weight = {key: sum(counts[name] for name in names) for key, names in groups.items()}
    buckets: dict[tuple[str, str], list[str]] = defaultdict(list)
    leaders = {key: key for key in groups}
    for key in sorted(groups, key=lambda each: (-weight[each], each)):
        if len(key) < LIKE_FROM or "*" in key:
            continue
        among = buckets[key[:BUCKET], digits(key)]
        like = next((each for each in among[:MOST] if cut_off(key, each) and fuzz.ratio(key, each) >= likeness), None)
        if like is None:
            among.append(key)
        else:
            leaders[key] = like
    return leaders


def cut_off(one: str, other: str) -> bool:
    """Tell whether one name is the beginning of the other: banks cut long names off.

    One that differs within is another's: two branches, or two firms a character apart, are often alike to the letter.
    """
    return one.startswith(other) or other.startswith(one)


def digits(name: str) -> str:
    """Return the digits of a name: shops 1 and 2 of a chain are alike, and two."""
    return "".join(filter(str.isdigit, name))


def counterparties(
    rules: FlowsFile,
    told: Told,
    kinds: Kinds,
    entries: Sequence[Entry],
    labels: Mapping[str, str],
    names: Mapping[str, str],
) -> tuple[Counterparty, ...]:
    """Return everybody the client has to do with, the largest first; a row that names nobody is nobody's."""
    groups: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if labels[entry.key] not in (VOID, NEUTRAL):
            groups[names.get(entry.row.counterparty, "")].append(entry)
    effective = sum(
        (each.row.amount for each in entries if each.row.direction == "in" and kinds.counts(labels[each.key])), NOUGHT
    )
    out = sum((each.row.amount for group in groups.values() for each in group if each.row.direction == "out"), NOUGHT)
    found = [party(rules, told, kinds, name, group, labels, effective, out) for name, group in groups.items()]
    return tuple(sorted(found, key=lambda each: (-(each.inflow + each.outflow), each.name)))


def party(
    rules: FlowsFile,
    told: Told,
    kinds: Kinds,
    name: str,
    entries: Sequence[Entry],
    labels: Mapping[str, str],
    effective: Decimal,
    out: Decimal,
) -> Counterparty:
    inflow = sum((each.row.amount for each in entries if each.row.direction == "in"), NOUGHT)
    outflow = sum((each.row.amount for each in entries if each.row.direction == "out"), NOUGHT)
    business = sum(
        (each.row.amount for each in entries if each.row.direction == "in" and kinds.counts(labels[each.key])), NOUGHT
    )
    classes = Counter(labels[each.key] for each in entries)
    days = [each.row.at.date() for each in entries]
    share = business / effective if business and effective > 0 else outflow / out if outflow and out > 0 else None
    return Counterparty(
        name=name,
        variants=tuple(sorted({each.row.counterparty for each in entries})),
        inflow=inflow,
        outflow=outflow,
        effective=business,
        count=len(entries),
        first=min(days),
        last=max(days),
        labels=tuple(label for label, _ in classes.most_common()),
        share=share,
        many=not name or any(word in name for word in (*rules.counterparties.many, *rules.concentration.others)),
        related=plain_name(name) in told.related,
        own=plain_name(name) in told.own,
        keys=tuple(each.key for each in entries),
    )


def concentration(parties: Sequence[Counterparty]) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Return the share of the largest payer and of the largest three, and the index from 0 to 10000.

    Names behind which many payers stand count in the whole only. None without effective inflow. Source: bank-defaults
    """
    whole = sum((each.effective for each in parties), NOUGHT)
    if whole <= 0:
        return None, None, None
    shares = sorted((each.effective / whole for each in parties if not each.many and each.effective > 0), reverse=True)
    first = shares[0] if shares else NOUGHT
    return first, sum(shares[:THREE], NOUGHT), sum((share * share for share in shares), NOUGHT) * POINTS


def regular_payments(
    rules: FlowsFile, parties: Sequence[Counterparty], entries: Mapping[str, Entry], labels: Mapping[str, str]
) -> tuple[Regular, ...]:
    """Return what goes to one party every month on about the same day, in about the same amount."""
    rule = rules.regular
    found = []
    for each in parties:
        outs = sorted(
            (entries[key] for key in each.keys if entries[key].row.direction == "out" and not each.own),
            key=lambda entry: entry.row.at,
        )
        for series in alike(outs, rule.spread) if len(outs) <= OFTEN else ():
            months = {month_of(entry.row.at.date()) for entry in series}
            days = sorted(entry.row.at.day for entry in series)
            if len(months) < rule.times or len(series) > len(months) + 1 or days[-1] - days[0] > 2 * rule.days:
                continue
            label = labels[series[-1].key]
            amounts = sorted(entry.row.amount for entry in series)
            words = f"{each.name} {series[-1].row.summary} {series[-1].row.purpose}"
            lender = label == "loan_repayment" or any(word in words for word in rule.lenders)
            if not lender and 2 * len(series) < len(outs):
                continue  # now and then alike, among many that are not
            found.append(
                Regular(
                    counterparty=each.name,
                    amount=amounts[len(amounts) // 2],
                    day=days[len(days) // 2],
                    times=len(series),
                    label=label,
                    lender=lender,
                    keys=tuple(entry.key for entry in series),
                )
            )
    return tuple(sorted(found, key=lambda each: (not each.lender, -each.amount, each.counterparty)))


def alike(outs: Sequence[Entry], spread: Decimal) -> list[list[Entry]]:
    """Return rows in series of about the same amount: each within spread of the first of its series."""
    series: list[list[Entry]] = []
    for entry in outs:
        for each in series:
            first = each[0].row.amount
            if first > 0 and abs(entry.row.amount - first) <= first * spread:
                each.append(entry)
                break
        else:
            series.append([entry])
    return series
