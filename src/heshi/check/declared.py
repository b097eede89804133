"""Units that a line or a table declares for the bare numbers behind it: 单位：万元, (million yuan)."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from heshi.check.grid import Grid
from heshi.check.tables.declared import COUNTED, SCALES
from heshi.figures.figure import Figure, Kind
from heshi.figures.pattern import Pattern

_DECLARED = Pattern(
    r"(?i)(?:单位\s*[:：]|[（(]\s*(?:单位\s*[:：])?|\bunits?\s*[:：]|\(\s*(?:in\s+|unit\s*[:：]\s*)?)\s*"
    r"(?P<first>yuan|rmb|cny)?\s*(?P<scale>万亿|亿|百万|千万|万|千|million|billion|thousand|10,000|’000|'000)?\s*"
    r"(?P<unit>元|人民币|人次|人|名|个|家|户|场次|场|项|条|期|篇|次|平方米|亩|％|%|yuan|rmb|cny|people|persons|workers|events|"
    r"participations)?\s*(?=[)）\n]|$|[,，;；。])"
)


_CLOSING = " )）*_"
"""What may stand behind a declaration on its line, which then holds for what stands under it: **表3(单位:万元)**."""
_AROUND = 64
"""So many declarations before a figure may still hold for it."""
_ROWS = Pattern(r"(?:\n+[ \t]*\|[^\n]*)*")
_BLOCK = Pattern(r"\n*(?:[^\n]+\n?)*")


class Declared(NamedTuple):
    """A unit, what a number is to be multiplied by, where that is said, and the stretch of text it is declared for."""

    said: int
    start: int
    end: int
    unit: str
    scale: int


def with_declared_units(text: str, grid: Grid, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures, those without a unit of their own with the one declared for them.

    A declaration holds for the rest of its line; standing on a line of its own, for the table or the block of lines
    behind it. Those inside tables are read in :mod:`heshi.check.tabled`.
    """
    declared = _declarations(text, grid)
    if not declared:
        return figures
    starts = [one.said for one in declared]
    found = []
    for figure in figures:
        last = bisect_right(starts, figure.start)
        # (million yuan) itself reads as a million yuan.
        if not last or figure.start >= declared[last - 1].start:
            found.append(_with_unit(figure, declared[max(0, last - _AROUND) : last]))
    return found


def _declarations(text: str, grid: Grid) -> list[Declared]:
    found: list[Declared] = []
    for match in _DECLARED.compiled().finditer(text):
        unit = (match["unit"] or match["first"] or "").lower()
        scale = (match["scale"] or "").lower()
        if unit in COUNTED and grid.head_of(match.start()) is None:
            known = found[-1].end if found and match.start() < found[-1].end else None
            end = _reach(text, match.end(), known)
            found.append(Declared(match.start(), match.end(), end, COUNTED[unit], SCALES[scale]))
    return found


def _reach(text: str, end: int, known: int | None) -> int:
    """Up to where a declaration holds; ``known`` is how far the one around it does."""
    line_end = text.find("\n", end)
    if line_end < 0:
        return len(text)
    if text[end:line_end].strip(_CLOSING):
        return line_end
    if known is not None and known > line_end:
        return known
    rows = _end_of(_ROWS, text, line_end)
    return rows if rows > line_end else _end_of(_BLOCK, text, line_end)


def _end_of(pattern: Pattern, text: str, place: int) -> int:
    found = pattern.match(text, place)
    return found.end() if found else place


def _with_unit(figure: Figure, declared: Sequence[Declared]) -> Figure:
    bare = figure.kind == "quantity" and figure.unit is None and figure.text.strip("0123456789,.") == ""
    holding = [one for one in declared if one.start <= figure.start < one.end] if bare else []
    if not holding or not isinstance(figure.value, (int, float)):
        return figure
    one = holding[-1]
    currency = "CNY" if one.unit == "元" else None
    kind: Kind = "money" if currency else "percent" if one.unit == "%" else "quantity"
    value = round(figure.value * one.scale, 9)
    return figure._replace(kind=kind, value=value, low=value, high=value, unit=one.unit, currency=currency)
