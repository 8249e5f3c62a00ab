"""What a calculation takes: each of these raises ValueError with the name of the first input that cannot be so."""

from decimal import Decimal

LARGEST = Decimal(10) ** 15  # yuan; nobody lends more, and a power of it is still a number
SMALLEST = Decimal("0.000001")  # of what must not be zero; less would make figures without end
HIGHEST = Decimal(100)  # a rate a year, ten thousand percent
MOST_PERIODS = 1200
CENTS = 2  # decimals of yuan


def finite(**values: Decimal | None) -> None:
    for name, value in values.items():
        if value is not None and (not value.is_finite() or abs(value) > LARGEST):
            raise ValueError(name)


def not_negative(**values: Decimal | None) -> None:
    finite(**values)
    for name, value in values.items():
        if value is not None and value < 0:
            raise ValueError(name)


def positive(**values: Decimal | None) -> None:
    not_negative(**values)
    for name, value in values.items():
        if value is not None and value < SMALLEST:
            raise ValueError(name)


def rate(**values: Decimal | None) -> None:
    not_negative(**values)
    for name, value in values.items():
        if value is not None and value > HIGHEST:
            raise ValueError(name)


def yuan(**values: Decimal | None) -> None:
    """Amounts above zero in whole 分."""
    positive(**values)
    for name, value in values.items():
        if value is not None and value != round(value, CENTS):
            raise ValueError(name)


def count(**values: int | None) -> None:
    for name, value in values.items():
        if value is not None and not 1 <= value <= MOST_PERIODS:
            raise ValueError(name)
