"""What the flows of all accounts of a client say together: classes, months, counterparties, balances, what is odd."""

from cmdesk.analysis.bank.analyse import analyse
from cmdesk.analysis.bank.entries import Account, Entry, Override
from cmdesk.analysis.bank.results import (
    Counterparty,
    Coverage,
    Finding,
    FlowAnalysis,
    Month,
    Quarter,
    Regular,
    Totals,
)

__all__ = [
    "Account", "Counterparty", "Coverage", "Entry", "Finding", "FlowAnalysis", "Month", "Override", "Quarter",
    "Regular", "Totals", "analyse",
]  # fmt: skip
