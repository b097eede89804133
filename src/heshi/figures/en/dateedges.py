"""Words that open one end of a date: *since* and *onwards* its end, *before* and *until* its beginning.

*By* and *as of* leave the date as it is: what they date held on that day or in that period.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from heshi.figures.calendar import Day, before
from heshi.figures.en.dateparts import Point, span
from heshi.figures.figure import Hedge
from heshi.figures.pattern import Pattern

_LEFT: Final = Pattern(
    r"(?i)(?<![A-Za-z])(?:(?P<since>(?:ever )?since|on or after|no earlier than|not earlier than)"
    r"|(?P<before>before|prior to|earlier than)"
    r"|(?P<until>until|till|up until|on or before|no later than|not later than)) {1,2}(?:the )?$",
)
_RIGHT: Final = Pattern(
    r"(?i),? (?:(?P<on>onwards?|or later|and later|and after|and beyond)"
    r"|(?P<earlier>or earlier|and earlier|and before))(?![A-Za-z])",
)
_REACH: Final = 20


class Edge(NamedTuple):
    """The date with its open end: span, words and bounds, an open one ``None``."""

    start: int
    end: int
    hedge: Hedge
    words: str
    low: str | None
    high: str | None


def edge(text: str, start: int, point: Point, floor: int) -> Edge | None:
    """What opens the date that begins at ``start`` and ends with ``point``, ``None`` if nothing does."""
    low, high = span(point)
    offset = max(floor, start - _REACH)
    if start > floor and text[start - 1] == " " and (left := _LEFT.search(text[offset:start])):
        words = left.group().rstrip()
        at = offset + left.start()
        if left["since"]:
            return Edge(at, point.end, "at_least", words, low, None)
        if left["until"]:
            return Edge(at, point.end, "at_most", words, None, high)
        return Edge(at, point.end, "at_most", words, None, before(_first_day(low)))
    if text[point.end : point.end + 1] in (" ", ",") and (right := _RIGHT.match(text, point.end)):
        words = right.group().lstrip(", ")
        if right["on"]:
            return Edge(start, right.end(), "at_least", words, low, None)
        return Edge(start, right.end(), "at_most", words, None, high)
    return None


def _first_day(low: str) -> Day:
    """The day written as ``2023-07-25`` or ``--07-25``."""
    return Day(int(low[:4]) if low[0] != "-" else None, int(low[-5:-3]), int(low[-2:]))
