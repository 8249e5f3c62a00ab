import pytest

from cmdesk.models.key import Cost


@pytest.fixture
def cheap():
    """What a guess costs in tests: next to nothing."""
    return Cost(time_cost=1, memory_kib=64, parallelism=1)
