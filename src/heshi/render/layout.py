"""Tables and records laid out for a person: columns of equal width, folded, never cut.

Everything here is plain data: a line is a tuple of ``(text, style)`` spans, painted by ``paint``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from heshi.render import gate
from heshi.render.folding import fold
from heshi.render.screen import Screen

Style: TypeAlias = Literal["plain", "head", "dim", "figure", "rule", "title", "good", "bad", "warn"]
Line: TypeAlias = tuple[tuple[str, Style], ...]
GAP = 2
TAB = {ord("\t"): "\\t"}
NARROWEST = 14
"""A folded column narrower than this is unreadable: the rows are laid out as records instead."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, whether numbers stand to the right, its style.

    A ``rigid`` column is never folded: an id is there to be copied.
    """

    label: str
    right: bool = False
    style: Style = "plain"
    rigid: bool = False


def neutral(text: str) -> str:
    """``text`` fit for a cell: no control character, and a tab written out since its width is unknown."""
    return gate.neutral(text).translate(TAB)


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], screen: Screen) -> list[Line]:
    """A table with a heading and a rule, or records one below the other where the screen is too narrow."""
    cells = [[neutral(text) for text in row] for row in rows]
    widths = _widths(columns, cells, screen)
    if widths is None:
        return records(columns, cells, screen)
    lines = _row([column.label for column in columns], ["head"] * len(columns), columns, widths, screen)
    total = sum(widths) + GAP * (len(widths) - 1)
    lines.append(((screen.rule * total, "rule"),))
    styles = [column.style for column in columns]
    for row in cells:
        lines.extend(_row(row, styles, columns, widths, screen))
    return lines


def records(columns: Sequence[Column], rows: Sequence[Sequence[str]], screen: Screen) -> list[Line]:
    """Each row as a block of ``label  value`` lines; empty values are left out."""
    lines: list[Line] = []
    for number, row in enumerate(rows):
        if number:
            lines.append((("", "plain"),))
        pairs = [(column.label, text, column.style) for column, text in zip(columns, row, strict=True) if text]
        lines.extend(fields(pairs, screen))
    return lines


def fields(pairs: Iterable[tuple[str, str, Style]], screen: Screen) -> list[Line]:
    """Labels in one column, their values folded in the other; below each other where there is no room."""
    pairs = [(label, neutral(value), style) for label, value, style in pairs]
    label_width = max((screen.measure(label) for label, _, _ in pairs), default=0)
    room = screen.width - label_width - GAP
    lines: list[Line] = []
    for label, value, style in pairs:
        if room < NARROWEST:
            lines.append(((label, "dim"),))
            lines.extend((("  ", "plain"), (text, style)) for text in fold(value, screen.width - 2, screen.measure))
            continue
        margin = label + " " * (label_width + GAP - screen.measure(label))
        for text in fold(value, room, screen.measure):
            lines.append(((margin, "dim"), (text, style)))
            margin = " " * (label_width + GAP)
    return lines


def paragraphs(text: str, screen: Screen, style: Style = "plain", most: int = 100) -> list[Line]:
    """Running text folded to the screen, at most ``most`` columns wide."""
    width = min(screen.width, most)
    return [((line, style),) for line in fold(neutral(text), width, screen.measure)]


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[str]], screen: Screen) -> list[int] | None:
    """The width of each column, or None when the screen is too narrow for a table."""
    natural = []
    for index, column in enumerate(columns):
        texts = [column.label, *(line for row in rows for line in row[index].split("\n"))]
        natural.append(max(map(screen.measure, texts)))
    room = screen.width - GAP * (len(columns) - 1)
    if sum(natural) <= room:
        return natural
    widths = [size if column.rigid else 0 for column, size in zip(columns, natural, strict=True)]
    room -= sum(widths)
    if room < 0:
        return None
    open_columns = {index for index, column in enumerate(columns) if not column.rigid}
    # Columns that fit into an equal share keep their natural width; the others share what is left.
    while open_columns:
        share = room // len(open_columns)
        fitting = {index for index in open_columns if natural[index] <= share}
        if not fitting:
            if share < NARROWEST:
                return None
            for index in open_columns:
                widths[index] = share
            break
        for index in fitting:
            widths[index] = natural[index]
            room -= natural[index]
        open_columns -= fitting
    return widths


def _row(
    texts: Sequence[str], styles: Sequence[Style], columns: Sequence[Column], widths: Sequence[int], screen: Screen
) -> list[Line]:
    folded = [fold(text, width, screen.measure) for text, width in zip(texts, widths, strict=True)]
    height = max(map(len, folded), default=1)
    lines: list[Line] = []
    for number in range(height):
        spans: list[tuple[str, Style]] = []
        margin = 0
        for column, style, width, part in zip(columns, styles, widths, folded, strict=True):
            text = part[number] if number < len(part) else ""
            blank = width - screen.measure(text)
            if column.right and blank > 0:
                margin, blank = margin + blank, 0
            spans.append((" " * margin, "plain"))
            spans.append((text, style))
            margin = max(blank + GAP, 0)
        lines.append(tuple(span for span in spans if span[0]))
    return lines
