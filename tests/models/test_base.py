from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlalchemy.exc import StatementError

from cmdesk.core.text import message
from cmdesk.models.journal import Gesture
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.services.gesture import perform


def wish(session, wanted, today):
    party = Party(kind=PartyKind.PERSON, name="x")
    session.add(Opportunity(party=party, number="L1", stage="NEW", stage_since=today, wanted=wanted))


@pytest.mark.parametrize("wanted", ["12345678901234567.89", "0.01", "-0.01", "0", None])
def test_money_comes_back_exact(book, today, wanted):
    amount = None if wanted is None else Decimal(wanted)
    perform(book, message("x", "Add"), wish, amount, today)
    with book.read() as session:
        assert session.scalars(select(Opportunity.wanted)).one() == amount


def test_a_fraction_of_a_fen_is_refused_not_rounded(book, today):
    with pytest.raises(StatementError, match="decimal places"):
        perform(book, message("x", "Add"), wish, Decimal("0.005"), today)


def test_moments_keep_their_place_in_time(book, today):
    noon = datetime(2026, 3, 12, 12, tzinfo=timezone(timedelta(hours=8)))
    object.__setattr__(book, "clock", lambda: noon)
    perform(book, message("x", "Add"), wish, None, today)
    with book.read() as session:
        assert session.scalars(select(Gesture.at)).one() == datetime(2026, 3, 12, 4, tzinfo=UTC)
