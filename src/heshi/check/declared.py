"""Units that a line or a table declares for the bare numbers behind it: 单位：万元, (million yuan)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from heshi.check.tables.declared import COUNTED, SCALES
from heshi.figures.figure import Figure, Kind
from heshi.figures.pattern import Pattern

_DECLARED = Pattern(
    r"(?i)(?:单位\s*[:：]|[（(]\s*(?:单位\s*[:：])?|\bunits?\s*[:：]|\(\s*(?:in\s+|unit\s*[:：]\s*)?)\s*"
    r"(?P<first>yuan|rmb|cny)?\s*(?P<scale>万亿|亿|百万|千万|万|千|million|billion|thousand|10,000|’000|'000)?\s*"
    r"(?P<unit>元|人民币|人次|人|名|个|家|户|场次|场|项|条|期|篇|次|平方米|亩|％|%|yuan|rmb|cny|people|persons|workers|events|"
    r"participations)?\s*(?=[)）\n]|$|[,，;；。])"
)


_COLUMNS = 64
"""So many declarations before a figure may be the heads of a table's columns."""
_ROWS = Pattern(r"(?:\n+[ \t]*\|[^\n]*)*")
_BLOCK = Pattern(r"\n*(?:[^\n]+\n?)*")


class Declared(NamedTuple):
    """A unit, what a number is to be multiplied by, where that is said, and the stretch of text it is declared for.

    In the head of a table it holds for its ``column`` alone, counted by the bars before it.
    """

    said: int
    start: int
    end: int
    unit: str
    scale: int
    column: int | None


def with_declared_units(text: str, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures, those without a unit of their own with the one declared for them.

    A declaration holds for the rest of its line; standing on a line of its own, for the table or the block of lines
    behind it; in a cell of a table, for what stands under it.
    """
    declared = _declarations(text)
    if not declared:
        return figures
    starts = [one.said for one in declared]
    found = []
    for figure in figures:
        last = bisect_right(starts, figure.start)
        # (million yuan) itself reads as a million yuan.
        if not last or figure.start >= declared[last - 1].start:
            found.append(_with_unit(text, figure, declared[max(0, last - _COLUMNS) : last]))
    return found


def _declarations(text: str) -> list[Declared]:
    found: list[Declared] = []
    for match in _DECLARED.compiled().finditer(text):
        unit = (match["unit"] or match["first"] or "").lower()
        scale = (match["scale"] or "").lower()
        if unit in COUNTED:
            known = found[-1].end if found and match.start() < found[-1].end else None
            end, column = _reach(text, match.start(), match.end(), known)
            found.append(Declared(match.start(), match.end(), end, COUNTED[unit], SCALES[scale], column))
    return found


def _reach(text: str, start: int, end: int, known: int | None) -> tuple[int, int | None]:
    """Up to where a declaration holds, and in which column; ``known`` is how far the one around it does."""
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    if line_end < 0:
        return len(text), None
    if text[line_start:line_end].lstrip()[:1] == "|":
        return known or _end_of(_ROWS, text, line_end), text.count("|", line_start, start)
    if text[end:line_end].strip(" )）"):
        return line_end, None
    if known is not None and known > line_end:
        return known, None
    rows = _end_of(_ROWS, text, line_end)
    return (rows if rows > line_end else _end_of(_BLOCK, text, line_end)), None


def _end_of(pattern: Pattern, text: str, place: int) -> int:
    found = pattern.match(text, place)
    return found.end() if found else place


def _with_unit(text: str, figure: Figure, declared: Sequence[Declared]) -> Figure:
    bare = figure.kind == "quantity" and figure.unit is None and figure.text.strip("0123456789,.") == ""
    if not bare or not isinstance(figure.value, (int, float)):
        return figure
    column = text.count("|", text.rfind("\n", 0, figure.start) + 1, figure.start)
    holding = [one for one in declared if one.start <= figure.start < one.end and one.column in (None, column)]
    if not holding:
        return figure
    one = holding[-1]
    value = round(figure.value * one.scale, 9)
    currency = "CNY" if one.unit == "元" else None
    kind: Kind = "money" if currency else "percent" if one.unit == "%" else "quantity"
    return figure._replace(kind=kind, value=value, low=value, high=value, unit=one.unit, currency=currency)
