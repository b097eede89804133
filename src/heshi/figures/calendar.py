"""Days, months and years as ISO strings, with the year left out where the text gives none."""

from typing import Final, NamedTuple

_DAYS: Final = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

PARTS: Final = {
    "H1": ((1, 1), (6, 0)), "H2": ((7, 1), (12, 0)), "Q1": ((1, 1), (3, 0)), "Q2": ((4, 1), (6, 0)),
    "Q3": ((7, 1), (9, 0)), "Q4": ((10, 1), (12, 0)), "Q12": ((1, 1), (6, 0)), "Q123": ((1, 1), (9, 0)),
    "start": ((1, 1), (1, 0)), "middle": ((6, 1), (7, 0)), "end": ((12, 1), (12, 0)),
    **{f"Q{quarter}初": ((3 * quarter - 2, 1), (3 * quarter - 2, 0)) for quarter in (1, 2, 3, 4)},
    **{f"Q{quarter}末": ((3 * quarter, 1), (3 * quarter, 0)) for quarter in (1, 2, 3, 4)},
}  # fmt: skip
"""Parts of a year, first day and last month (day 0 is its last): 年初 is January, 年中 June and July, 年底 December."""

MONTH_PARTS: Final = {
    "T1": (1, 10), "T2": (11, 20), "T3": (21, 0), "start": (1, 10), "middle": (11, 20), "end": (21, 0),
}  # fmt: skip
"""Parts of a month: 上旬 and 月初 to the 10th, 中旬 to the 20th, 下旬 and 月底 to its end."""


class Day(NamedTuple):
    """A date of any precision; ``part`` names a part of the year or month."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str | None = None


def last_day(year: int | None, month: int) -> int:
    """Days of a month; February has 29 where the year is unknown."""
    if month == 2 and year is not None and (year % 4 or (year % 100 == 0 and year % 400)):
        return 28
    return _DAYS[month]


def valid(day: Day) -> bool:
    """Whether the day exists."""
    if day.month is not None and not 1 <= day.month <= 12:
        return False
    if day.year is not None and not 1 <= day.year <= 9999:
        return False
    if day.day is None:
        return True
    return 1 <= day.day <= (31 if day.month is None else last_day(day.year, day.month))


def iso(year: int | None, month: int | None = None, day: int | None = None) -> str:
    """``2023``, ``2023-07``, ``2023-07-25``; ``--08``, ``--08-29`` and ``---15`` without what comes before."""
    head = f"{year:04}" if year is not None else "-"
    if month is None:
        return head if day is None else f"---{day:02}"
    return f"{head}-{month:02}" if day is None else f"{head}-{month:02}-{day:02}"


def value_of(day: Day) -> str | None:
    """The ISO value of a date, ``None`` for a part that ISO 8601 has no name for (a half-year, a quarter, 中旬)."""
    if day.part is None:
        return iso(day.year, day.month, day.day)
    if day.month is None and (day.part in ("start", "end") or day.part[-1] in "初末"):
        return iso(day.year, PARTS[day.part][0][0])
    return None


def first(day: Day) -> str:
    """The first day of the date."""
    if day.day is not None:
        return iso(day.year, day.month, day.day)
    if day.month is not None:
        return iso(day.year, day.month, MONTH_PARTS[day.part][0] if day.part else 1)
    if day.part == "decade":
        return iso(day.year, 1, 1)
    month, date = PARTS[day.part][0] if day.part else (1, 1)
    return iso(day.year, month, date)


def last(day: Day) -> str:
    """The last day of the date, included."""
    if day.day is not None:
        return iso(day.year, day.month, day.day)
    if day.month is not None:
        date = MONTH_PARTS[day.part][1] if day.part else 0
        return iso(day.year, day.month, date or last_day(day.year, day.month))
    if day.part == "decade":
        return iso((day.year or 0) + 9, 12, 31)
    month = PARTS[day.part][1][0] if day.part else 12
    return iso(day.year, month, last_day(day.year, month))


def before(day: Day) -> str:
    """The last day before the date begins."""
    year, month, date = day.year, day.month or 1, day.day or 1
    if day.part is not None:
        return last(day)
    if date > 1:
        return iso(year, month, date - 1)
    if month > 1:
        return iso(year, month - 1, last_day(year, month - 1))
    return iso(None if year is None else year - 1, 12, 31)


def order(day: Day) -> tuple[int, int, int]:
    """A key to compare two dates by."""
    return day.year or 0, day.month or 0, day.day or 0
