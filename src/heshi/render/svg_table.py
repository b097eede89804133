"""Tables as a picture: columns as wide as their texts, folded where the picture ends, rows parted by hairlines."""

from __future__ import annotations

from collections.abc import Sequence

from heshi.render.layout import Column
from heshi.render.sheet import Block
from heshi.render.svg_text import folded, width
from heshi.render.xml import LINE, RED, SOFT, text

SIZE, HEAD, STEP, PAD, GAP = 18.0, 15.0, 26.0, 13.0, 28.0
BAR = 260.0
_INSIDE = 20.0
"""Between the border of a table and its text."""


def tables(blocks: Sequence[Block], left: int, top: float, room: int) -> tuple[float, list[str]]:
    """The tables from ``top`` down: where they end, and their elements."""
    parts: list[str] = []
    for block in blocks:
        if block.heading:
            for line in folded(block.heading, room, 22):
                parts.append(f'<text class="strong" x="{left}" y="{top + 24:g}" font-size="22">{text(line)}</text>')
                top += 32
            top += 6
        end, drawn = _table(block, left, top, room)
        parts += drawn
        top = end + 30
    return top - 8, parts


def _table(block: Block, left: float, top: float, room: float) -> tuple[float, list[str]]:
    bar = BAR if block.bars else 0.0
    sizes = _sizes(block.columns)
    widths = column_widths(block, sizes, room - 2 * _INSIDE - (bar + GAP if bar else 0))
    across = room
    # What is left over goes to the widest column, so that all tables of a picture end at one edge.
    spare = room - sum(widths) - GAP * (len(widths) - 1) - 2 * _INSIDE - (bar + GAP if bar else 0)
    if spare > 0 and widths:
        widest = max(range(len(widths)), key=lambda index: widths[index])
        widths[widest] += spare
    head, height = _head(block, widths, left, top)
    rows: list[str] = []
    y = top + height
    for number, row in enumerate(block.rows):
        drawn, height = _row(row, block.columns, widths, sizes, left, y)
        rows += drawn
        if block.bars:
            rows += _bar(block.bars[number], left + across - _INSIDE - bar, y, bar)
        y += height
        if number + 1 < len(block.rows):
            rows.append(f'<rect x="{left:g}" y="{y:g}" width="{across:g}" height="1" fill="{LINE}"/>')
    frame = (
        f'<rect x="{left:g}" y="{top:g}" width="{across:g}" height="{y - top:g}" rx="4" fill="#fff" stroke="{LINE}"/>'
    )
    rule = f'<rect x="{left:g}" y="{top + HEAD + 2 * PAD:g}" width="{across:g}" height="2" fill="{RED}"/>'
    return y, [frame, *head, rule, *rows]


def column_widths(block: Block, sizes: Sequence[float], room: float) -> list[float]:
    """The width of each column in pixels; where they do not fit, the widest give way, down to five characters."""
    natural = []
    for index, (column, size) in enumerate(zip(block.columns, sizes, strict=True)):
        texts = [line for row in block.rows for line in row[index].split("\n")]
        widest = max((width(line) for line in texts), default=0) * size / 1000
        natural.append(max(widest, width(column.label) * HEAD / 1000) + 1)
    room -= GAP * (len(natural) - 1)
    widths = list(natural)
    share = max(natural, default=0)
    while sum(widths) > room and share > 5 * SIZE:
        share -= SIZE / 2
        widths = [min(own, share) for own in natural]
    return widths


def natural_width(block: Block) -> float:
    """How wide the table would be if nothing were folded, in pixels."""
    sizes = _sizes(block.columns)
    widths = column_widths(block, sizes, float("inf"))
    return sum(widths) + GAP * (len(widths) - 1) + 2 * _INSIDE + (BAR + GAP if block.bars else 0)


def _sizes(columns: Sequence[Column]) -> list[float]:
    return [SIZE * 0.86 if column.style == "dim" else SIZE for column in columns]


def _head(block: Block, widths: Sequence[float], left: float, top: float) -> tuple[list[str], float]:
    parts, x = [], left + _INSIDE
    for column, across in zip(block.columns, widths, strict=True):
        place = f'x="{x + across:g}" text-anchor="end"' if column.right else f'x="{x:g}"'
        parts.append(
            f'<text class="strong" {place} y="{top + PAD + HEAD * 0.95:g}" font-size="{HEAD:g}" '
            f'style="fill:{SOFT}">{text(column.label)}</text>'
        )
        x += across + GAP
    if block.bars:
        label = f'font-size="{HEAD:g}" style="fill:{SOFT}">{text(block.bar_label)}</text>'
        parts.append(f'<text class="strong" x="{x:g}" y="{top + PAD + HEAD * 0.95:g}" {label}')
    return parts, HEAD + 2 * PAD + 2


def _row(
    row: Sequence[str],
    columns: Sequence[Column],
    widths: Sequence[float],
    sizes: Sequence[float],
    left: float,
    y: float,
) -> tuple[list[str], float]:
    parts, x, most = [], left + _INSIDE, 1
    for value, column, across, size in zip(row, columns, widths, sizes, strict=True):
        lines = folded(value, across + 0.5, size)
        most = max(most, len(lines))
        place = f'x="{x + across:g}" text-anchor="end"' if column.right else f'x="{x:g}"'
        style = {"dim": ' class="faint"', "figure": ' class="red strong"'}.get(column.style, "")
        for number, line in enumerate(lines):
            base = y + PAD + STEP * number + SIZE * 0.92
            if line:
                parts.append(f'<text{style} {place} y="{base:g}" font-size="{size:g}">{text(line)}</text>')
        x += across + GAP
    return parts, most * STEP - (STEP - SIZE) * 0.5 + 2 * PAD - 4


def _bar(share: float | None, x: float, y: float, room: float) -> list[str]:
    if share is None:
        return []
    return [f'<rect x="{x:g}" y="{y + PAD + 3:g}" width="{max(share * room, 2):g}" height="14" fill="{RED}" rx="1"/>']
