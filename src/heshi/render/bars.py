"""Bars for values that can be compared: those of one unit, against the greatest of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from heshi.messages import Lang
from heshi.messages.pages import TEXTS
from heshi.render.layout import Column, Line, table
from heshi.render.listing import Listing, Row, cell
from heshi.render.screen import Screen
from heshi.render.sheet import Block, block

_EIGHTHS = " ▏▎▍▌▋▊▉█"
_WIDEST, _NARROW = 24, 12


def shares(rows: Sequence[Row]) -> tuple[float | None, ...]:
    """For each row its value as a share of the greatest value of its unit, or None where nothing compares.

    A unit that only one row has, a value that is no number, and a unit with a negative value get no bars.
    """
    values: dict[str, list[float]] = {}
    for row in rows:
        value = _value(row)
        if value is not None:
            values.setdefault(cell(row.get("unit")), []).append(value)
    greatest = {
        unit: max(found) for unit, found in values.items() if len(found) > 1 and min(found) >= 0 and max(found) > 0
    }
    return tuple(
        None if (value := _value(row)) is None or (unit := cell(row.get("unit"))) not in greatest else value / greatest[unit]
        for row in rows
    )


def _value(row: Row) -> float | None:
    value = row.get("value")
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def bar(share: float | None, width: int, fine: bool) -> str:
    """A bar of at most ``width`` columns, in eighths of a column where these can be drawn; a trace at least."""
    if share is None:
        return ""
    if not fine:
        return "#" * max(round(share * width), 1 if share else 0)
    eighths = max(round(share * width * 8), 1 if share else 0)
    return "█" * (eighths // 8) + _EIGHTHS[eighths % 8].strip()


def with_bars(part: Block, rows: Sequence[Row]) -> Block:
    """The table with a bar for each row that compares with another."""
    found = shares(rows)
    return Block(part.heading, part.columns, part.rows, found if any(share is not None for share in found) else ())


def bar_table(listing: Listing, screen: Screen, lang: Lang, people: Mapping[str, str]) -> list[Line]:
    """The listing as a table on a terminal with a column of bars before the ids."""
    part = with_bars(block(listing, lang, people), listing.rows)
    columns, rows = list(part.columns), [list(row) for row in part.rows]
    if part.bars:
        width = _WIDEST if screen.width >= 100 else _NARROW
        place = len(columns) - 1 if columns and columns[-1].style == "dim" else len(columns)
        columns.insert(place, Column(TEXTS["bar"].say(lang), style="figure"))
        for row, share in zip(rows, part.bars, strict=True):
            row.insert(place, bar(share, width, screen.lines))
    return table(columns, rows, screen)
