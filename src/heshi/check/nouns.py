"""What a figure counts, by its unit and by the noun beside it."""

from collections.abc import Sequence
from typing import NamedTuple

from heshi.check.subjects import Subject
from heshi.check.terms import pairs, stem
from heshi.check.units import is_english_count
from heshi.figures.figure import Figure

BESIDE, BEHIND = 3, 14
"""So many characters before and behind a figure hold the noun that it counts."""


class Noun(NamedTuple):
    """The facts whose counted thing stands beside a figure, or is its English unit.

    ``is_unit`` is whether the figure's unit is the noun of some fact, which then is no other's.
    """

    facts: frozenset[int]
    is_unit: bool


def noun_of(
    text: str, figure: Figure, item: tuple[int, int], subjects: Sequence[Subject], among: Sequence[int]
) -> Noun:
    """The noun of a figure in its list item or clause, as far as it is one of the facts ``among`` others."""
    counted: frozenset[int] = frozenset()
    if is_english_count(figure):
        stems = frozenset(map(stem, (figure.unit or "").split()))
        counted = frozenset([one for one in among if stems & subjects[one].nouns])
    return Noun(counted | beside(text, figure, item, subjects, among), bool(counted))


def beside(
    text: str, figure: Figure, item: tuple[int, int], subjects: Sequence[Subject], among: Sequence[int]
) -> frozenset[int]:
    """The facts whose counted thing is named behind a figure in its item; if there is none, right before it."""
    start, end = figure.start, figure.end
    for piece in (text[end : min(item[1], end + BEHIND)], text[max(item[0], start - BESIDE) : start]):
        if len(piece) > 1:
            there = frozenset(pairs(piece))
            found = frozenset([one for one in among if not there.isdisjoint(subjects[one].head)])
            if found:
                return found
    return frozenset()
