"""The English grammar by itself: every anchor of a text in turn, as the engine walks them."""

from __future__ import annotations

import re

from heshi.figures.en import EN_ANCHOR, read_at
from heshi.figures.figure import Figure

ANCHOR = re.compile(rf"\.?[0-9]|{EN_ANCHOR}")


def scan(text: str) -> list[Figure]:
    """The figures of ``text`` in order; every step must lead on and no span may reach back into the one before."""
    figures: list[Figure] = []
    position = floor = 0
    while found := ANCHOR.search(text, position):
        reading = read_at(text, found.start(), floor)
        assert reading.resume > found.start()
        for figure in reading.figures:
            assert floor <= figure.start < figure.end <= len(text)
            floor = figure.end
            figures.append(figure)
        position = reading.resume
    return figures


def one(text: str) -> Figure:
    """The only figure of ``text``."""
    (figure,) = scan(text)
    return figure
