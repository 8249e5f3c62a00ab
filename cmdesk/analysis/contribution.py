"""What a client brings the bank in a year, and what a hedge on the futures market comes to."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis import inputs

RATES = (
    "deposit_ftp", "deposit_rate", "loan_rate", "loan_ftp", "acquiring_fee", "acquiring_cost",
    "pd", "lgd", "capital_ratio", "capital_cost",
)  # fmt: skip
HEAVIEST = Decimal("12.5")  # a risk weight
AMOUNTS = ("deposit_avg", "loan_avg", "acquiring_volume", "insurance_commission", "opex")
NEEDS: Mapping[str, tuple[str, ...]] = {
    "deposit_margin": ("deposit_avg", "deposit_ftp", "deposit_rate"),
    "loan_margin": ("loan_avg", "loan_rate", "loan_ftp"),
    "fee_income": ("acquiring_volume", "acquiring_fee", "acquiring_cost", "insurance_commission"),
    "expected_loss": ("loan_avg", "pd", "lgd"),
    "opex": ("opex",),
    "capital_cost": ("loan_avg", "risk_weight", "capital_ratio", "capital_cost"),
}


@dataclass(frozen=True, kw_only=True)
class Contribution:
    """Yuan a year, unrounded; None for a part that lacks an input, and for every sum of it.

    before_capital = deposit_margin + loan_margin + fee_income − expected_loss − opex; eva takes off capital_cost too.
    """

    deposit_margin: Decimal | None
    loan_margin: Decimal | None
    fee_income: Decimal | None
    expected_loss: Decimal | None
    before_capital: Decimal | None
    capital_cost: Decimal | None
    eva: Decimal | None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Hedge:
    """A purchase hedged on the futures market; yuan, in all, and yuan a ton for cost and basis.

    lots: whole ones, at most the need. spot_effect: below zero the goods became dearer. futures_pnl: what the lots
    earned. effective_cost: what a ton costs after it, None where nothing is bought. margin: tied up at the start.
    """

    lots: int
    covered: Decimal
    spot_effect: Decimal
    futures_pnl: Decimal
    net: Decimal
    effective_cost: Decimal
    basis_change: Decimal
    margin: Decimal | None


def contribution(given: Mapping[str, Decimal | None]) -> Contribution:
    """Return what a client brings, from averages and volumes in yuan and rates as fractions a year.

    An input that is absent is unknown, which no part of it counts as nothing. Raises ValueError naming the input that
    is impossible. Source: bank-defaults
    """
    for name in given:
        if name not in (*RATES, *AMOUNTS, "risk_weight"):
            raise ValueError(name)
    inputs.not_negative(**{name: given.get(name) for name in AMOUNTS})
    inputs.not_negative(risk_weight=given.get("risk_weight"))
    if (given.get("risk_weight") or 0) > HEAVIEST:
        raise ValueError("risk_weight")
    inputs.rate(**{name: given.get(name) for name in RATES})
    v = {name: value for name, value in given.items() if value is not None}

    def known(part: str) -> bool:
        return all(name in v for name in NEEDS[part])

    deposit = v["deposit_avg"] * (v["deposit_ftp"] - v["deposit_rate"]) if known("deposit_margin") else None
    loan = v["loan_avg"] * (v["loan_rate"] - v["loan_ftp"]) if known("loan_margin") else None
    fees = None
    if known("fee_income"):
        fees = v["acquiring_volume"] * (v["acquiring_fee"] - v["acquiring_cost"]) + v["insurance_commission"]
    loss = v["loan_avg"] * v["pd"] * v["lgd"] if known("expected_loss") else None
    capital = None
    if known("capital_cost"):
        capital = v["loan_avg"] * v["risk_weight"] * v["capital_ratio"] * v["capital_cost"]
    before = None
    if deposit is not None and loan is not None and fees is not None and loss is not None and "opex" in v:
        before = deposit + loan + fees - loss - v["opex"]
    names = dict.fromkeys(name for part in NEEDS.values() for name in part)
    return Contribution(
        deposit_margin=deposit,
        loan_margin=loan,
        fee_income=fees,
        expected_loss=loss,
        before_capital=before,
        capital_cost=capital,
        eva=before - capital if before is not None and capital is not None else None,
        missing=tuple(name for name in names if name not in v),
    )


def hedge(
    *,
    ton: Decimal,
    lot: Decimal,
    spot0: Decimal,
    fut0: Decimal,
    spot1: Decimal,
    fut1: Decimal,
    margin: Decimal | None = None,
) -> Hedge:
    """Return what hedging a purchase of so many tons comes to: lots bought at fut0, sold at fut1; yuan a ton.

    Only whole lots within the need are bought: a hedge never exceeds what it covers. Without interest on the margin and
    without fees. margin: a fraction of fut0. Raises ValueError naming the input that is impossible.
    Source: csrc-hedging
    """
    inputs.positive(ton=ton, lot=lot, spot0=spot0, fut0=fut0, spot1=spot1, fut1=fut1, margin=margin)
    if margin is not None and margin > 1:
        raise ValueError("margin")
    if ton / lot > inputs.LARGEST:
        raise ValueError("lot")
    lots = int(ton // lot)
    covered = lots * lot
    spot_effect = (spot0 - spot1) * ton
    pnl = (fut1 - fut0) * covered
    return Hedge(
        lots=lots,
        covered=covered,
        spot_effect=spot_effect,
        futures_pnl=pnl,
        net=spot_effect + pnl,
        effective_cost=(spot1 * ton - pnl) / ton,
        basis_change=(spot1 - fut1) - (spot0 - fut0),
        margin=None if margin is None else futures_margin(price=fut0, lot=lot, lots=lots, margin=margin),
    )


def futures_margin(*, price: Decimal, lot: Decimal, lots: int, margin: Decimal) -> Decimal:
    """Return what is tied up for so many lots: price a ton × tons a lot × lots × margin (a fraction); yuan, unrounded.

    Raises ValueError naming the input that is impossible. Source: csrc-hedging
    """
    inputs.positive(price=price, lot=lot, margin=margin)
    if margin > 1:
        raise ValueError("margin")
    if not 0 <= lots <= inputs.LARGEST:
        raise ValueError("lots")
    return price * lot * lots * margin
