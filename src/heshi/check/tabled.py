"""Units that a table has for its bare numbers: 投资（亿元） | 3.12, a column of units, thousand persons at its head."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from heshi.check.grid import Cell, Grid, Stretch
from heshi.check.tables.declared import UNIT_COLUMNS
from heshi.check.units import CLASS_OF, singular
from heshi.figures import read
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern
from heshi.model import Number

_UNIT_OF_LABEL = Pattern(
    r"(?i)(?:[(（]|[,，:：]\s*)(?:单位\s*[:：]?\s*|in\s+|units?\s*[:：]\s*)?(?P<unit>(?:[^()（）,，:：|]|(?<=\d),(?=\d)){1,20}?)\s*[)）]?\s*$"
)
"""What the first cell of a row, or the head of a column, ends in: （亿元）, in thousand persons, (10,000 persons)."""


class Unit(NamedTuple):
    """One of a unit as a figure, and where it is said."""

    one: Figure
    said: Stretch


def with_units_of_tables(text: str, grid: Grid, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, those of tables without a unit of their own with what the table has for them.

    That is the unit in another cell of the row, behind the name of the row, or at the head of the column. What says a
    unit is itself no figure: (10,000 persons).
    """
    rows = _units_of_rows(text, grid)
    labels = {stretch: _unit_of(text, stretch) for cell in grid.cells for stretch in (cell.label, cell.head) if stretch}
    said = sorted(unit.said for unit in labels.values() if unit is not None)
    found = []
    for figure in figures:
        order = bisect_right(said, (figure.start, figure.end))
        if any(start <= figure.start < end for start, end in said[max(0, order - 1) : order + 1]):
            continue
        cell = grid.cell(figure.start) if figure.kind == "quantity" and figure.unit is None else None
        one = _one(cell, rows, labels) if cell is not None else None
        found.append(figure if one is None else in_unit(figure, one))
    return found


def _units_of_rows(text: str, grid: Grid) -> dict[Stretch, Figure]:
    """One of the unit that a table's column of units has for each row, by the first cell of the row."""
    units = {}
    for cell in grid.cells:
        if cell.label and cell.head and text[slice(*cell.head)].strip().lower() in UNIT_COLUMNS:
            one = _one_of(text[cell.start : cell.end].strip())
            if one is not None:
                units[cell.label] = one
    return units


def _unit_of(text: str, stretch: Stretch) -> Unit | None:
    """The unit that the name of a row or column ends in."""
    match = _UNIT_OF_LABEL.compiled().search(text, *stretch)
    one = _one_of(match["unit"]) if match is not None else None
    return None if match is None or one is None else Unit(one, match.span("unit"))


def _one_of(unit: str) -> Figure | None:
    """One of a unit: a figure of a thousand for ``thousand``, of 100 million yuan for ``100 million yuan``."""
    # (x 10,000): times so many.
    times = unit.lstrip("x×*X ")
    unit = times if times[:1].isdigit() else unit
    said = unit if unit[:1].isdigit() else f"1 {unit}" if unit.isascii() else f"1{unit}"
    found = read(said)
    if len(found) != 1 or found[0].text != said or not isinstance(found[0].value, (int, float)):
        return None
    one = found[0]
    counted = one.kind == "quantity" and (one.unit is None or CLASS_OF.get(singular(one.unit)) is not None)
    return one if one.value != 1 or one.kind != "quantity" or (counted and one.unit is not None) else None


def _one(cell: Cell, rows: Mapping[Stretch, Figure], labels: Mapping[Stretch, Unit | None]) -> Figure | None:
    """One of the unit that holds for a cell."""
    if cell.label is not None and cell.label in rows:
        return rows[cell.label]
    for stretch in (cell.label, cell.head):
        unit = labels.get(stretch) if stretch is not None else None
        if unit is not None:
            return unit.one
    return None


def in_unit(figure: Figure, one: Figure) -> Figure:
    """A bare number as so many of a unit."""
    value, low, high = (_times(bound, one.value) for bound in (figure.value, figure.low, figure.high))
    return figure._replace(kind=one.kind, value=value, low=low, high=high, unit=one.unit, currency=one.currency)


def _times(bound: Number | str | None, scale: Number | str | None) -> Number | str | None:
    if not isinstance(bound, (int, float)) or not isinstance(scale, (int, float)):
        return bound
    return round(bound * scale, 9)
