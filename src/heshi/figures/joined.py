"""Two bounds side by side make one range: 大于20且小于等于35, 最多100最少20."""

from __future__ import annotations

from typing import Final

from heshi.figures.build import spread
from heshi.figures.figure import Figure

_LINKS: Final = frozenset(
    ["", ",", "且", "并", "并且", "同时", "的同时", "而", "又", ",并", ",且", ",并且", ",同时", "但", ",但", "而且"]
)
"""What may stand between two bounds of one number."""


def joined(text: str, left: Figure, right: Figure) -> Figure | None:
    """The range that two neighbouring bounds of opposite direction make, ``None`` where they make none."""
    hedges = (left.hedge, right.hedge)
    if hedges not in (("at_least", "at_most"), ("at_most", "at_least")) or right.start - left.end > 5:
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
