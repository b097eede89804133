"""Units that a line or a table declares for the bare numbers behind it: 单位：万元, (million yuan)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from heshi.check.grid import Grid, Stretch
from heshi.check.tables.declared import COUNTED, SCALES, UNIT_COLUMNS
from heshi.figures import read
from heshi.figures.figure import Figure, Kind
from heshi.figures.pattern import Pattern
from heshi.model import Number

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

    In the head of a table it holds for its ``column`` alone, which is told by its head; in another cell for the rest
    of its row.
    """

    said: int
    start: int
    end: int
    unit: str
    scale: int
    column: Stretch | None


def with_declared_units(text: str, grid: Grid, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures, those without a unit of their own with the one declared for them.

    A declaration holds for the rest of its line; standing on a line of its own, for the table or the block of lines
    behind it; in the head of a table, for what stands under it. A table may have a column for the units of its rows.
    """
    if units := _units_of_rows(text, grid):
        figures = [_with_unit_of_row(grid, units, figure) for figure in figures]
    declared = _declarations(text, grid)
    if not declared:
        return figures
    starts = [one.said for one in declared]
    found = []
    for figure in figures:
        last = bisect_right(starts, figure.start)
        # (million yuan) itself reads as a million yuan.
        if not last or figure.start >= declared[last - 1].start:
            found.append(_with_unit(grid, figure, declared[max(0, last - _COLUMNS) : last]))
    return found


def _declarations(text: str, grid: Grid) -> list[Declared]:
    found: list[Declared] = []
    for match in _DECLARED.compiled().finditer(text):
        unit = (match["unit"] or match["first"] or "").lower()
        scale = (match["scale"] or "").lower()
        if unit in COUNTED:
            known = found[-1].end if found and match.start() < found[-1].end else None
            end, column = _reach(text, grid, match.start(), match.end(), known)
            found.append(Declared(match.start(), match.end(), end, COUNTED[unit], SCALES[scale], column))
    return found


def _reach(text: str, grid: Grid, start: int, end: int, known: int | None) -> tuple[int, Stretch | None]:
    """Up to where a declaration holds, and in which column; ``known`` is how far the one around it does."""
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    if line_end < 0:
        return len(text), None
    if grid.cell(start) is not None:
        return line_end, None
    if text[line_start:line_end].lstrip()[:1] == "|":
        bar = text.find("|", end, line_end)
        column = text.rfind("|", line_start, start) + 1, bar if bar >= 0 else line_end
        return known or _end_of(_ROWS, text, line_end), column
    if text[end:line_end].strip(" )）"):
        return line_end, None
    if known is not None and known > line_end:
        return known, None
    rows = _end_of(_ROWS, text, line_end)
    return (rows if rows > line_end else _end_of(_BLOCK, text, line_end)), None


def _end_of(pattern: Pattern, text: str, place: int) -> int:
    found = pattern.match(text, place)
    return found.end() if found else place


def _units_of_rows(text: str, grid: Grid) -> dict[Stretch, Figure]:
    """One of the unit that a table's column of units has for each row, by the first cell of the row."""
    units = {}
    for cell in grid.cells:
        if cell.label and cell.head and text[slice(*cell.head)].strip().lower() in UNIT_COLUMNS:
            said = text[cell.start : cell.end].strip()
            one = f"1 {said}" if said.isascii() else f"1{said}"
            found = read(one)
            if len(found) == 1 and found[0].text == one:
                units[cell.label] = found[0]
    return units


def _with_unit_of_row(grid: Grid, units: Mapping[Stretch, Figure], figure: Figure) -> Figure:
    """A bare number with the unit that another cell of its row has for it: 投资 | 亿元 | 3.12."""
    cell = grid.cell(figure.start) if _is_bare(figure) else None
    one = units.get(cell.label) if cell is not None and cell.label is not None else None
    if one is None or not isinstance(one.value, (int, float)):
        return figure
    return _times(figure, one.value, one.unit, one.currency, one.kind)


def _is_bare(figure: Figure) -> bool:
    return figure.kind == "quantity" and figure.unit is None and figure.text.strip("0123456789,.") == ""


def _times(figure: Figure, scale: Number, unit: str | None, currency: str | None, kind: Kind) -> Figure:
    if not isinstance(figure.value, (int, float)):
        return figure
    value = round(figure.value * scale, 9)
    return figure._replace(kind=kind, value=value, low=value, high=value, unit=unit, currency=currency)


def _with_unit(grid: Grid, figure: Figure, declared: Sequence[Declared]) -> Figure:
    if not _is_bare(figure):
        return figure
    cell = grid.cell(figure.start)
    column = cell.head if cell is not None else None
    holding = [one for one in declared if one.start <= figure.start < one.end and one.column in (None, column)]
    if not holding:
        return figure
    one = holding[-1]
    currency = "CNY" if one.unit == "元" else None
    kind: Kind = "money" if currency else "percent" if one.unit == "%" else "quantity"
    return _times(figure, one.scale, one.unit, currency, kind)
