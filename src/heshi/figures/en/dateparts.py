"""A point in time as printed, and the ISO days it spans."""

from __future__ import annotations

from typing import Final, NamedTuple

from heshi.figures.calendar import iso, last_day

_YEAR_PARTS: Final = {
    "start": (1, 1), "end": (12, 12), "early": (1, 3), "mid": (6, 7), "late": (10, 12),
    "q1": (1, 3), "q2": (4, 6), "q3": (7, 9), "q4": (10, 12), "h1": (1, 6), "h2": (7, 12),
    **{f"m{months}": (1, months) for months in range(2, 12)},
}  # fmt: skip
"""First and last month of a part of a year."""

_MONTH_PARTS: Final = {"start": (1, 10), "early": (1, 10), "mid": (11, 20), "late": (21, 31), "end": (21, 31)}
"""First and last day of a part of a month, the ten-day periods Chinese reports use."""


class Point(NamedTuple):
    """What was printed; ``None`` is left open. ``part`` is a key of the tables above or ``decade``."""

    year: int | None
    month: int | None
    day: int | None
    end: int
    part: str = ""


def is_real(point: Point) -> bool:
    """Whether such a day exists."""
    if point.month is not None and not 1 <= point.month <= 12:
        return False
    if point.day is not None:
        return point.month is not None and 1 <= point.day <= last_day(point.year, point.month)
    return True


def span(point: Point) -> tuple[str, str]:
    """First and last day of ``point`` as ISO days, both inclusive (``--08-29`` without a year)."""
    year, month, day = point.year, point.month, point.day
    if point.part == "decade" and year is not None:
        return iso(year, 1, 1), iso(year + 9, 12, 31)
    if month is None:
        first, last = _YEAR_PARTS.get(point.part, (1, 12))
        return iso(year, first, 1), iso(year, last, last_day(year, last))
    if day is not None:
        return iso(year, month, day), iso(year, month, day)
    begin, finish = _MONTH_PARTS.get(point.part, (1, 31))
    return iso(year, month, begin), iso(year, month, min(finish, last_day(year, month)))


def value(point: Point) -> str | None:
    """The ISO date printed (``2023``, ``2023-07``, ``2023-07-25``, ``--08-29``), ``None`` for a part of one."""
    if point.part in ("start", "end") and point.month is None and point.year is not None:
        return iso(point.year, 1 if point.part == "start" else 12)
    if point.part:
        return None
    return iso(point.year, point.month, point.day) if point.year is not None or point.month is not None else None
