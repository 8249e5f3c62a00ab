"""Writes resources/lunar.txt, the lunar calendar: python tools/lunar.py, for further years.

lunar_python works it out from the sun and the moon in 25 ms, most of it to load; a list is read in one.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from lunar_python import Solar

from cmdesk.core.paths import resources

YEARS = range(1999, 2101)


def made() -> str:
    """Return the file: each year with the first days of its lunar months, and the days of its 24 solar terms."""
    return "".join(f"{year} {' '.join(months(year))};{' '.join(terms(year))}\n" for year in YEARS)


def days(year: int) -> Iterator[date]:
    return (date(year, 1, 1) + timedelta(days=at) for at in range((date(year + 1, 1, 1) - date(year, 1, 1)).days))


def months(year: int) -> Iterator[str]:
    for day in days(year):
        lunar = Solar.fromYmd(day.year, day.month, day.day).getLunar()
        if lunar.getDay() == 1:
            yield f"{day:%m%d}{lunar.getMonthInChinese()}"


def terms(year: int) -> Iterator[str]:
    for day in days(year):
        if Solar.fromYmd(day.year, day.month, day.day).getLunar().getJieQi():
            yield str(day.day)


if __name__ == "__main__":
    (resources() / "lunar.txt").write_text(made(), "utf-8")
