"""No garbage is looked for while much is made."""

import gc

import pytest

from cmdesk.core.garbage import uncollected


def test_the_collector_rests_and_works_again():
    assert gc.isenabled()
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_works_again_after_a_refusal():
    @uncollected()
    def refuse():
        assert not gc.isenabled()
        raise ValueError("refused")

    with pytest.raises(ValueError, match="refused"):
        refuse()
    assert gc.isenabled()


def test_where_it_was_off_it_stays_off():
    with uncollected():
        with uncollected():
            pass
        assert not gc.isenabled()
