"""Tables of a text, written with bars as Markdown has them: what stands over a cell and at the head of its row."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from heshi.figures.pattern import Pattern

_TABLE = Pattern(r"(?m)^[ \t]*\|[^\n]*(?:\n+[ \t]*\|[^\n]*)+")
_ROW = Pattern(r"[^\n]+")
_DELIMITERS = frozenset("|:- \t")

Stretch: TypeAlias = tuple[int, int]
"""Where a piece of the text begins and ends."""
_Row: TypeAlias = list[tuple[int, Stretch]]


class Cell(NamedTuple):
    """A cell below a table's head: the ``head`` of its column, and the first cell of its row if that is another."""

    start: int
    end: int
    head: Stretch | None
    label: Stretch | None


class Grid:
    """The tables of one text."""

    __slots__ = ("_heads", "_starts", "_tables", "cells")

    def __init__(self, text: str) -> None:
        self.cells: list[Cell] = []
        self._tables: list[Stretch] = []
        self._heads: list[Stretch] = []
        if "|" in text:
            for table in _TABLE.compiled().finditer(text):
                for rows in _tables(_rows(text, table.start(), table.end())):
                    start = text.rfind("\n", 0, rows[0][0][1][0]) + 1
                    self._tables.append((start, rows[-1][-1][1][1]))
                    self._heads.append((start, rows[0][-1][1][1]))
                    self.cells.extend(_cells(rows))
        self._starts = [cell.start for cell in self.cells]

    def __bool__(self) -> bool:
        """Whether there is any table."""
        return bool(self._tables)

    def cell(self, place: int) -> Cell | None:
        """The cell that holds a code point, if it is one below a table's head."""
        order = bisect_right(self._starts, place) - 1
        if order < 0:
            return None
        cell = self.cells[order]
        return cell if place < cell.end else None

    def head_of(self, place: int) -> Stretch | None:
        """The first row of the table that a code point stands in."""
        order = bisect_right(self._tables, place, key=_start) - 1
        return self._heads[order] if order >= 0 and place < self._tables[order][1] else None


def _start(stretch: Stretch) -> int:
    return stretch[0]


def _rows(text: str, start: int, end: int) -> list[_Row]:
    """The filled cells of each row, each with its column; a row that only parts the head from the others is empty."""
    return [
        [] if _DELIMITERS.issuperset(row[0]) else list(_filled(row[0], row.start()))
        for row in _ROW.compiled().finditer(text, start, end)
    ]


def _filled(row: str, start: int) -> Iterator[tuple[int, Stretch]]:
    for column, piece in enumerate(row.split("|")):
        if piece.strip():
            yield column, (start, start + len(piece))
        start += len(piece) + 1


def _tables(rows: Sequence[_Row]) -> list[list[_Row]]:
    """The rows of tables that follow each other, parted before each row that stands over an empty one."""
    tables: list[list[_Row]] = [[]]
    for order, row in enumerate(rows):
        if row and order + 1 < len(rows) and not rows[order + 1]:
            tables.append([])
        if row:
            tables[-1].append(row)
    return [table for table in tables if len(table) > 1]


def _cells(rows: Sequence[_Row]) -> list[Cell]:
    heads = dict(rows[0])
    return [
        Cell(*stretch, heads.get(column), row[0][1] if stretch != row[0][1] else None)
        for row in rows[1:]
        for column, stretch in row
    ]
