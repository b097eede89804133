"""Folding text to a width without losing a character.

A line may break before or after any Han character, but only between the words of Latin text; a closing mark
does not begin a line and an opening one does not end it (the rule of GB/T 15834 for Chinese punctuation),
unless the column is too narrow for that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

CLOSING = frozenset("，。、；：？！）】》〉」』”’…%‰℃,.;:?!)]}>")
OPENING = frozenset("（【《〈「『“‘([{<")
# A word, blanks, or one character with the marks and joiners that belong to it.
_PIECE = re.compile(r"[!-~\u00a1-\u024f]+[\u0300-\u036f]*| +|.(?:[\u0300-\u036f\ufe00-\ufe0f]|\u200d.)*", re.DOTALL)


def fold(text: str, width: int, measure: Callable[[str], int]) -> list[str]:
    """``text`` as lines of at most ``width`` columns; joined together they are ``text`` without its line ends.

    A blank at a fold hangs behind its line, one column past the width at most.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_fold_line(paragraph, max(width, 2), measure))
    return lines


def _fold_line(text: str, width: int, measure: Callable[[str], int]) -> Iterator[str]:
    if measure(text) <= width:
        yield text
        return
    line, used = "", 0
    for unit in _units(text):
        size = measure(unit)
        if used + size > width and line and unit.isspace():
            line += unit
            continue
        if used + size > width and line:
            yield line
            line, used = "", 0
        rest = unit
        while size > width:
            head = _head(rest, width, measure)
            yield head
            rest = rest[len(head) :]
            size = measure(rest)
        line, used = line + rest, used + size
    yield line


def _units(text: str) -> Iterator[str]:
    """Stretches that hold together: a Latin word, a Han character with the marks that cling to it."""
    unit = ""
    for piece in _PIECE.findall(text):
        clings = unit and (piece[0] in CLOSING or unit[-1] in OPENING) and not piece.isspace()
        if unit and not clings:
            yield unit
            unit = ""
        unit += piece
    if unit:
        yield unit


def _head(unit: str, width: int, measure: Callable[[str], int]) -> str:
    """The longest beginning of ``unit`` that fits, one character at least."""
    used = 0
    for index, char in enumerate(unit):
        used += measure(char)
        if used > width and index:
            return unit[:index]
    return unit
