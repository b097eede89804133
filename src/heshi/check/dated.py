"""Dates with a year as stretches of days: what a text says of when something is."""

from typing import NamedTuple

from heshi.figures.figure import Figure

_DAYS = 10
"""A stretch of fewer days than these is that of an event, not a part of a year."""


class Span(NamedTuple):
    """A date of the text with a year: where it stands and its first and last day, ISO.

    ``counted`` is whether the year is counted from that of writing: 去年.
    """

    start: int
    end: int
    low: str
    high: str
    counted: bool = False


def span_of(figure: Figure) -> Span | None:
    """The days of a date figure; ``None`` where it has no year."""
    value = figure.value if isinstance(figure.value, str) else None
    low = figure.low if isinstance(figure.low, str) else value
    high = figure.high if isinstance(figure.high, str) else low
    low = low or high
    if low is None or high is None or low.startswith("--") or high.startswith("--"):
        return None
    if not (low[:4].isdigit() and high[:4].isdigit()):
        return None
    return Span(figure.start, figure.end, low, high)


def whole_year(span: Span) -> Span:
    """The year in which a date begins."""
    return span._replace(low=span.low[:4] + "-01-01", high=span.low[:4] + "-12-31")


def is_day(span: Span) -> bool:
    """Whether a date is a day, or the few days of an event."""
    return span.low == span.high or (
        span.low[:7] == span.high[:7] and int(span.high[8:] or 0) - int(span.low[8:] or 0) < _DAYS
    )


def is_part_of_year(figure: Figure) -> bool:
    """Whether a date figure is several months of a year and not all of it: 上半年, 1至9月."""
    low, high = figure.low, figure.high
    if not (isinstance(low, str) and isinstance(high, str)) or len(low) < 7 or len(high) < 7:
        return False
    return low[-5:-3] != high[-5:-3] and not (low.endswith("01-01") and high.endswith("12-31"))
