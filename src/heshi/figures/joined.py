"""What a figure takes from the one before it: two bounds make one range, a list of days shares its month."""

from __future__ import annotations

from typing import Final

from heshi.figures.build import spread
from heshi.figures.calendar import last_day
from heshi.figures.figure import Figure

NEAR: Final = 5
"""How far apart two figures that belong together may stand."""
_LINKS: Final = frozenset(
    ["", ",", "且", "并", "并且", "同时", "的同时", "而", "又", ",并", ",且", ",并且", ",同时", "但", ",但", "而且"]
)
"""What may stand between two bounds of one number."""


def joined(text: str, left: Figure, right: Figure) -> Figure | None:
    """The range that two neighbouring bounds of opposite direction make, ``None`` where they make none."""
    hedges = (left.hedge, right.hedge)
    if hedges not in (("at_least", "at_most"), ("at_most", "at_least")) or right.start - left.end > NEAR:
        return None
    if left.kind == "date" or right.kind == "date" or (left.unit and right.unit and left.unit != right.unit):
        return None
    if text[left.end : right.start].replace(" ", "") not in _LINKS:
        return None
    lower, upper = (left, right) if left.hedge == "at_least" else (right, left)
    if not isinstance(lower.low, (int, float)) or not isinstance(upper.high, (int, float)) or lower.low >= upper.high:
        return None
    kind = right.kind if right.unit else left.kind
    return spread(
        text, (left.start, right.end), kind, (lower.low, upper.high), (left.numeral[0], right.numeral[1]),
        right.unit or left.unit, right.currency or left.currency, left.hedge_text,
        (lower.low_inclusive, upper.high_inclusive),
    )  # fmt: skip


_AND: Final = frozenset(("、", "和", "及", "与", "以及"))


def continued(text: str, left: Figure, right: Figure) -> Figure:
    """``right`` with the month and year it shares with the date before it: 7月10日、25日 are two days of July."""
    if left.kind != "date" or right.kind != "date" or not left.value or not right.value:
        return right
    gap = text[left.end : right.start]
    value, given = str(right.value), str(left.value)
    if gap not in _AND or value[:1] != "-" or given[:3] == "---" or right.hedge != "exact":
        return right
    if value[:3] == "---":
        if len(given) != (10 if given[0] != "-" else 7):
            return right
        head = given[:-2]
        tail = value[3:]
        return right._replace(value=head + tail, low=head + tail, high=head + tail)
    if given[0] == "-":
        return right
    year = given[:4]
    return right._replace(
        value=year + value[1:], low=year + str(right.low)[1:], high=_end_of_month(year, str(right.high)[1:])
    )


def _end_of_month(year: str, day: str) -> str:
    """``-02-29`` is the last day of a February whose year was unknown."""
    last = last_day(int(year), int(day[1:3]))
    return f"{year}{day[:4]}{min(int(day[4:]), last):02}"
