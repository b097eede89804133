"""Bars for values that can be compared: those of one unit, against the greatest of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from heshi.messages import Lang
from heshi.render.layout import Column, Line, table
from heshi.render.listing import Listing, Row, cell
from heshi.render.screen import Screen
from heshi.render.sheet import Block, block

_EIGHTHS = " ▏▎▍▌▋▊▉█"
_WIDEST, _NARROW = 24, 12


def shares(rows: Sequence[Row]) -> tuple[str, tuple[float | None, ...]]:
    """A unit and, for each row that has it, its value as a share of the greatest value of that unit.

    A unit is known by its English, in which measure words that mean the same are one (名 and 人 are people) and one
    that counts many things is several (项 is measures, topics, skills). It is the one that most rows have, two at
    least (the first of those with equally many): bars of two units side by side would compare what cannot be
    compared. Where there is none, or a value is negative, no row has a bar and the unit is empty.
    """
    values: dict[str, list[float]] = {}
    for row in rows:
        value = _value(row)
        if value is not None:
            values.setdefault(_unit(row), []).append(value)
    fit = {unit: found for unit, found in values.items() if len(found) > 1 and min(found) >= 0 and max(found) > 0}
    if not fit:
        return "", (None,) * len(rows)
    unit = max(fit, key=lambda name: len(fit[name]))
    greatest = max(fit[unit])
    own = [_value(row) if _unit(row) == unit else None for row in rows]
    return unit, tuple(None if value is None else value / greatest for value in own)


def _unit(row: Row) -> str:
    return cell(row.get("unit_en")) or cell(row.get("unit"))


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


def with_bars(part: Block, rows: Sequence[Row], lang: Lang) -> Block:
    """The table with a bar for each row that compares with another."""
    unit, found = shares(rows)
    if not unit and not any(share is not None for share in found):
        return part
    chinese = "/".join(dict.fromkeys(cell(row.get("unit")) for row in rows if _unit(row) == unit))
    return Block(part.heading, part.columns, part.rows, found, unit if lang == "en" else chinese)


def bar_table(listing: Listing, screen: Screen, lang: Lang, people: Mapping[str, str]) -> list[Line]:
    """The listing as a table on a terminal with a column of bars before the ids, headed by their unit."""
    part = with_bars(block(listing, lang, people), listing.rows, lang)
    columns, rows = list(part.columns), [list(row) for row in part.rows]
    if part.bars:
        width = _WIDEST if screen.width >= 100 else _NARROW
        place = len(columns) - 1 if columns and columns[-1].style == "dim" else len(columns)
        columns.insert(place, Column(part.bar_label, style="figure"))
        for row, share in zip(rows, part.bars, strict=True):
            row.insert(place, bar(share, width, screen.lines))
    return table(columns, rows, screen)
