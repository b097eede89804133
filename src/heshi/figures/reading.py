"""What a scanner answers: the figures it read and where scanning goes on."""

from typing import NamedTuple

from heshi.figures.figure import Figure


class Reading(NamedTuple):
    """Zero or more figures read at an anchor; ``resume`` lies always behind the anchor."""

    figures: tuple[Figure, ...]
    resume: int


def one(figure: Figure) -> Reading:
    """The reading of one figure; scanning goes on behind it."""
    return Reading((figure,), figure.end)
