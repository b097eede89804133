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
# What belongs to the character before it: marks, variation selectors, skin tones, tags, and what is joined to it.
_JOINED = (
    r"(?:[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f"
    r"\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\U000e0100-\U000e01ef]|\u200d.)*"
)
# One character as it is seen; two regional indicators are one flag.
_CLUSTER = re.compile(rf"(?:[\U0001f1e6-\U0001f1ff]{{2}}|.){_JOINED}", re.DOTALL)
# A Latin word, or one character.
_PIECE = re.compile(rf"(?:[!-~\u00a1-\u024f]{_JOINED})+|{_CLUSTER.pattern}", re.DOTALL)


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
        if unit == " " and line and used == width:
            line, used = line + unit, used + size
            continue
        if used + size > width and line:
            yield line
            line, used = "", 0
        rest = unit
        if size > width:
            *full, (rest, size) = _chopped(unit, width, measure)
            yield from (part for part, _ in full)
        line, used = line + rest, used + size
    if line:
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


def _chopped(unit: str, width: int, measure: Callable[[str], int]) -> Iterator[tuple[str, int]]:
    """A unit that is wider than the line in parts that fit, one character at least, each with its width."""
    part, used = "", 0
    for cluster in _CLUSTER.findall(unit):
        size = measure(cluster)
        if used + size > width and part:
            yield part, used
            part, used = "", 0
        part, used = part + cluster, used + size
    yield part, used
