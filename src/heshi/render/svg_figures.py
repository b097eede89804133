"""The figures of a panel as a picture: groups side by side, each as wide as it has figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from heshi.render.sheet import Figure, Group, Sheet
from heshi.render.svg_text import BOLD, balanced, folded, width
from heshi.render.xml import DIGITS, LINE, RED, SOFT, text

GAP, PAD, RISE = 18, 22, 18
"""Between groups, and inside a group beside and above its text, in pixels."""
UNDER = 14
"""Between a heading and the figures under it."""
NUMBER, WORDS, PREFIX, METRIC, DATE, HEADING = 48.0, 22.0, 17.0, 18.0, 15.0, 18.0
"""Sizes of text in pixels."""
SMALL = 0.9
"""How much smaller text in Latin letters is set."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """A figure with its lines folded: the sizes of its digits, words and metric, its lines, its height."""

    figure: Figure
    number: float
    words: float
    small: float
    rest: tuple[str, ...]
    metric: tuple[str, ...]
    height: float


@dataclass(frozen=True, slots=True)
class _Box:
    """A group laid out: its heading's lines, its figures line by line, and its width."""

    group: Group
    heading: tuple[str, ...]
    lines: tuple[tuple[_Cell, ...], ...]
    across: float


@dataclass(frozen=True, slots=True)
class _Row:
    """Groups side by side: how many lines the longest heading has, and the height of the row."""

    boxes: tuple[_Box, ...]
    headings: int
    height: float


def figures(sheet: Sheet, left: int, top: float, room: int, bottoms: Sequence[float]) -> tuple[float, list[str]]:
    """The groups from ``top`` down in a column ``room`` wide: where they end, and their elements.

    On a slide there are as many figures in a row as make the groups fill the first of the ``bottoms`` best that
    they fit into; the rows share what is left. A phone scrolls, so there it does not matter.
    """
    layouts = [_laid_out(sheet.groups, count, room) for count in ((2,) if sheet.tall else (8, 7, 6, 5, 4))]
    chosen, spare = min(layouts, key=_total), 0.0
    for bottom in bottoms:
        fitting = [rows for rows in layouts if _total(rows) <= bottom - top]
        if fitting:
            chosen = max(fitting, key=_total)
            spare = min((bottom - top - _total(chosen)) / len(chosen), 40)
            break
    parts: list[str] = []
    for row in chosen:
        x = float(left)
        for box in row.boxes:
            parts += _group(box, x, top, row.height + spare, row.headings)
            x += box.across + GAP
        top += row.height + spare + GAP
    return top - GAP, parts


def _laid_out(groups: Sequence[Group], per_row: int, room: float) -> list[_Row]:
    found = []
    for row in rows(groups, per_row):
        columns = sum(min(len(group.figures), per_row) for group in row)
        unit = (room - GAP * (len(row) - 1)) / columns
        boxes = tuple(_box(group, unit, per_row) for group in row)
        headings = max(len(box.heading) for box in boxes)
        height = max(_height(box.lines) for box in boxes) + headings * HEADING * 1.34 + 2 * RISE + UNDER
        found.append(_Row(boxes, headings, height))
    return found


def _total(rows: Sequence[_Row]) -> float:
    return sum(row.height for row in rows) + GAP * (len(rows) - 1)


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


def _box(group: Group, unit: float, per_row: int) -> _Box:
    across = unit * min(len(group.figures), per_row)
    columns = min(len(group.figures), per_row)
    inner = (across - 2 * PAD - GAP * (columns - 1)) / columns
    badge = 36 if group.number else 0
    heading = balanced(group.title, (across - 2 * PAD - badge) / BOLD, _heading(group))
    cells = tuple(_cell(figure, inner) for figure in group.figures)
    lines = tuple(cells[start : start + columns] for start in range(0, len(cells), columns))
    return _Box(group, tuple(heading), lines, across)


def _cell(figure: Figure, room: float) -> _Cell:
    """The figure at the greatest size at which it fits on one line; its words go below when it fits at none."""
    largest = NUMBER if figure.number.isascii() else NUMBER * SMALL
    for shrink in (1.0, 0.92, 0.84, 0.76):
        number, words = largest * shrink, max(WORDS * shrink, 18.0)
        if _line_width(figure, number, words, figure.rest) <= room:
            return _measured(figure, number, words, (), room)
    number = largest
    while number > 20 and _line_width(figure, number, WORDS, "") > room:
        number -= 2
    words = min(WORDS, 20.0)
    return _measured(figure, number, words, tuple(folded(figure.rest, room, words)), room)


def _line_width(figure: Figure, number: float, words: float, rest: str) -> float:
    prefix = f"{figure.prefix} " if figure.prefix else ""
    after = f" {rest}" if rest.isascii() and rest else rest
    return (width(prefix) * PREFIX + width(figure.number) * number + width(after) * words) / 1000


def _measured(figure: Figure, number: float, words: float, rest: tuple[str, ...], room: float) -> _Cell:
    small = METRIC * SMALL if figure.metric.isascii() else METRIC
    metric = tuple(balanced(figure.metric, room, small))
    height = NUMBER + len(rest) * words * 1.3 + len(metric) * small * 1.4 + (DATE * 1.6 if figure.date else 0)
    return _Cell(figure, number, words, small, rest, metric, height)


def _heading(group: Group) -> float:
    """The size of a group's heading."""
    return HEADING * SMALL if group.title.isascii() else HEADING


def _height(lines: Sequence[Sequence[_Cell]]) -> float:
    return sum(max(cell.height for cell in line) for line in lines) + GAP * (len(lines) - 1)


def _group(box: _Box, x: float, y: float, height: float, headings: int) -> list[str]:
    group, across = box.group, box.across
    parts = [f'<rect x="{x:g}" y="{y:g}" width="{across:g}" height="{height:g}" rx="6" fill="#fff" stroke="{LINE}"/>']
    indent = 36 if group.number else 0
    if group.number:
        parts.append(f'<rect x="{x + PAD:g}" y="{y + RISE:g}" width="27" height="22" rx="3" fill="{RED}"/>')
        parts.append(
            f'<text x="{x + PAD + 13.5:g}" y="{y + RISE + 16.5:g}" font-size="15" text-anchor="middle" '
            f'style="fill:#fff;font-weight:700;font-family:{DIGITS}">{group.number}</text>'
        )
    for number, line in enumerate(box.heading):
        place = y + RISE + HEADING * (0.95 + 1.34 * number)
        parts.append(
            f'<text class="strong" x="{x + PAD + indent:g}" y="{place:g}" font-size="{_heading(group):g}" '
            f'style="fill:{SOFT}">{text(line)}</text>'
        )
    top = y + RISE + headings * HEADING * 1.34 + UNDER
    for cells in box.lines:
        step = (across - 2 * PAD + GAP) / len(box.lines[0])
        for index, cell in enumerate(cells):
            parts += _figure(cell, x + PAD + index * step, top)
        top += max(cell.height for cell in cells) + GAP
    return parts


def _figure(cell: _Cell, x: float, y: float) -> list[str]:
    figure, y = cell.figure, y + NUMBER * 0.8
    spans = []
    if figure.prefix:
        spans.append(f'<tspan font-size="{PREFIX:g}">{text(figure.prefix)} </tspan>')
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
        y += cell.small * 1.4
        parts.append(f'<text x="{x:g}" y="{y:g}" font-size="{cell.small:g}">{text(line)}</text>')
    if figure.date:
        y += DATE * 1.6
        parts.append(f'<text class="faint" x="{x:g}" y="{y:g}" font-size="{DATE:g}">{text(figure.date)}</text>')
    return parts
