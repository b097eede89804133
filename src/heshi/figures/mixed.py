"""English figures inside Chinese sentences: 超过5 million人次, 近170 million元.

The number is read by the English grammar; the Chinese words that cling to it are its hedge and its unit.
"""

from __future__ import annotations

from typing import Final

from heshi.figures.build import amount
from heshi.figures.figure import Figure, Hedge
from heshi.figures.zh.hedge import hedge_after, hedge_before
from heshi.figures.zh.units import unit_at

_KINDS: Final = frozenset(("quantity", "money", "percent", "points"))


def dressed(text: str, figure: Figure, floor: int) -> Figure:
    """``figure`` with the Chinese unit behind it and the Chinese hedge around it, not before ``floor``."""
    if figure.hedge != "exact" or figure.kind not in _KINDS or not isinstance(figure.value, int | float):
        return figure
    kind, unit, currency, end = figure.kind, figure.unit, figure.currency, figure.end
    behind = end + 1 if text[end : end + 1] == " " else end
    if unit is None and kind == "quantity" and text[behind : behind + 1] >= "\u3400":
        found = unit_at(text, behind)
        if found is not None and found.code in "nm":
            kind, unit, currency, end = "money" if found.code == "m" else kind, found.name, found.currency, found.end
    left, right = hedge_before(text, figure.start, floor), hedge_after(text, end)
    hedge: tuple[Hedge, bool, str] | None = None
    for word in (left, right):
        # A direction outweighs 约 and 左右.
        if word is not None and (hedge is None or (hedge[0] == "about" and word.hedge != "about")):
            hedge = (word.hedge, word.inclusive, text[word.start : word.end])
    start = left.start if left is not None else figure.start
    end = right.end if right is not None else end
    if (start, end) == (figure.start, figure.end):
        return figure
    return amount(text, (start, end), kind, figure.value, figure.numeral, unit, currency, hedge)
