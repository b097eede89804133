"""The figures of a panel as a picture: groups side by side, each as wide as it has figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from heshi.render.sheet import Figure, Group, Sheet
from heshi.render.svg_text import folded, width
from heshi.render.xml import DIGITS, LINE, RED, SOFT, text

GAP, PAD = 20, 22
NUMBER, WORDS, METRIC, DATE, HEADING = 48.0, 22.0, 18.0, 15.0, 18.0


@dataclass(frozen=True, slots=True)
class _Cell:
    """A figure with its lines folded: the size of its digits and of their words, its metric's lines, its height."""

    figure: Figure
    number: float
    words: float
    rest: tuple[str, ...]
    metric: tuple[str, ...]
    height: float


def figures(sheet: Sheet, left: int, top: float, room: int) -> tuple[float, list[str]]:
    """The groups from ``top`` down in a column ``room`` wide: where they end, and their elements."""
    per_row = 2 if sheet.tall else 6
    parts: list[str] = []
    for row in rows(sheet.groups, per_row):
        columns = sum(min(len(group.figures), per_row) for group in row)
        unit = (room - GAP * (len(row) - 1)) / columns
        boxes = [_box(group, unit, per_row) for group in row]
        headings = max(len(heading) for heading, _, _ in boxes)
        height = max(_height(lines) for _, lines, _ in boxes) + headings * HEADING * 1.4 + 2 * PAD + 14
        x = float(left)
        for group, (heading, lines, across) in zip(row, boxes, strict=True):
            parts += _group(group, heading, lines, x, top, across, height, headings)
            x += across + GAP
        top += height + GAP
    return top + 8, parts


def rows(groups: Sequence[Group], per_row: int) -> list[list[Group]]:
    """The groups in rows of at most ``per_row`` figures; a group with more has a row of its own."""
    found: list[list[Group]] = []
    used = per_row
    for group in groups:
        size = min(len(group.figures), per_row)
        if used + size > per_row:
            found.append([])
            used = 0
        found[-1].append(group)
        used += size
    return found


def _box(group: Group, unit: float, per_row: int) -> tuple[list[str], list[list[_Cell]], float]:
    """A group's heading, its figures line by line, and its width."""
    across = unit * min(len(group.figures), per_row)
    columns = min(len(group.figures), per_row)
    inner = (across - 2 * PAD - GAP * (columns - 1)) / columns
    badge = 36 if group.number else 0
    heading = folded(group.title, across - 2 * PAD - badge, HEADING)
    cells = [_cell(figure, inner) for figure in group.figures]
    return heading, [cells[start : start + columns] for start in range(0, len(cells), columns)], across


def _cell(figure: Figure, room: float) -> _Cell:
    """The figure at the greatest size at which it fits on one line; its words go below when it fits on none."""
    for shrink in (1.0, 0.92, 0.84, 0.76):
        number, words = NUMBER * shrink, max(WORDS * shrink, 18.0)
        if _line_width(figure, number, words) <= room:
            return _measured(figure, number, words, (), room)
    number = NUMBER
    while number > 20 and _line_width(figure, number, WORDS, with_rest=False) > room:
        number -= 2
    return _measured(figure, number, WORDS, tuple(folded(figure.rest, room, WORDS)), room)


def _line_width(figure: Figure, number: float, words: float, with_rest: bool = True) -> float:
    prefix = f"{figure.prefix} " if figure.prefix else ""
    rest = f" {figure.rest}" if with_rest else ""
    return (width(prefix) * words + width(figure.number) * number + width(rest) * words) / 1000


def _measured(figure: Figure, number: float, words: float, rest: tuple[str, ...], room: float) -> _Cell:
    metric = tuple(folded(figure.metric, room, METRIC))
    height = NUMBER + len(rest) * words * 1.3 + len(metric) * METRIC * 1.4 + (DATE * 1.6 if figure.date else 0)
    return _Cell(figure, number, words, rest, metric, height + 8)


def _height(lines: Sequence[Sequence[_Cell]]) -> float:
    return sum(max(cell.height for cell in line) for line in lines) + GAP * (len(lines) - 1)


def _group(
    group: Group, heading: Sequence[str], lines: Sequence[Sequence[_Cell]], x: float, y: float,
    across: float, height: float, headings: int,
) -> list[str]:  # fmt: skip
    parts = [
        f'<rect x="{x:g}" y="{y:g}" width="{across:g}" height="{height:g}" rx="6" fill="#fff" stroke="{LINE}"/>'
    ]
    indent = 36 if group.number else 0
    if group.number:
        parts.append(f'<rect x="{x + PAD:g}" y="{y + PAD:g}" width="27" height="22" rx="3" fill="{RED}"/>')
        parts.append(
            f'<text x="{x + PAD + 13.5:g}" y="{y + PAD + 16.5:g}" font-size="15" text-anchor="middle" '
            f'style="fill:#fff;font-weight:700;font-family:{DIGITS}">{group.number}</text>'
        )
    for number, line in enumerate(heading):
        place = y + PAD + HEADING * (0.95 + 1.4 * number)
        parts.append(
            f'<text class="strong" x="{x + PAD + indent:g}" y="{place:g}" font-size="{HEADING:g}" '
            f'style="fill:{SOFT}">{text(line)}</text>'
        )
    top = y + PAD + headings * HEADING * 1.4 + 14
    for cells in lines:
        step = (across - 2 * PAD + GAP) / len(lines[0])
        for index, cell in enumerate(cells):
            parts += _figure(cell, x + PAD + index * step, top)
        top += max(cell.height for cell in cells) + GAP
    return parts


def _figure(cell: _Cell, x: float, y: float) -> list[str]:
    figure, y = cell.figure, y + NUMBER * 0.8
    spans = []
    if figure.prefix:
        spans.append(f'<tspan font-size="{cell.words:g}">{text(figure.prefix)} </tspan>')
    family = f' style="font-family:{DIGITS}"' if figure.number.isascii() else ""
    spans.append(f'<tspan font-size="{cell.number:g}" font-weight="700"{family}>{text(figure.number)}</tspan>')
    if figure.rest and not cell.rest:
        gap = "" if figure.rest == "%" else " " if figure.rest.isascii() else "\u200a"
        spans.append(f'<tspan font-size="{cell.words:g}" font-weight="600">{gap}{text(figure.rest)}</tspan>')
    parts = [f'<text class="red" x="{x:g}" y="{y:g}">{"".join(spans)}</text>']
    for line in cell.rest:
        y += cell.words * 1.3
        parts.append(f'<text class="red strong" x="{x:g}" y="{y:g}" font-size="{cell.words:g}">{text(line)}</text>')
    y += 8
    for line in cell.metric:
        y += METRIC * 1.4
        parts.append(f'<text x="{x:g}" y="{y:g}" font-size="{METRIC:g}">{text(line)}</text>')
    if figure.date:
        y += DATE * 1.6
        parts.append(f'<text class="faint" x="{x:g}" y="{y:g}" font-size="{DATE:g}">{text(figure.date)}</text>')
    return parts
