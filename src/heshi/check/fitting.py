"""Which facts a figure could count by its unit alone, worked out once for each unit of a text."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from heshi.check.scan import Word
from heshi.check.subjects import Postings, Subject
from heshi.check.units import Fit, fit, is_large
from heshi.figures.figure import Figure

# How close a unit is to a fact's, in ranking facts.
_CLOSENESS: Mapping[Fit | None, float] = {
    "same": 1.0, "unknown": 0.9, "points": 0.9, "meaning": 0.6, "currency": 0.6, "measure": 0.6, None: 0.0,
}  # fmt: skip
# What a unit says by itself when at most so many facts have it: 亩 can only be the site of the college.
_RARE = ((2, 0.35), (5, 0.15))


class Speaking(dict[Word, Postings]):
    """The facts each word speaks for whose unit a figure has, worked out when a word is first looked up."""

    def __init__(self, closeness: Sequence[float]) -> None:
        self._closeness = closeness

    def __missing__(self, word: Word) -> Postings:
        closeness = self._closeness
        found = self[word] = tuple([entry for entry in word.postings if closeness[entry[0]]])
        return found


class Fitting(NamedTuple):
    """How a unit goes with each fact, how close that is in ranking them, and what the unit says by itself."""

    fits: tuple[Fit | None, ...]
    closeness: tuple[float, ...]
    rarity: float
    speaking: Speaking


class Fittings:
    """The fittings of the figures of one text."""

    __slots__ = ("_known", "_subjects", "values")

    def __init__(self, subjects: Sequence[Subject]) -> None:
        self._subjects = subjects
        self.values = frozenset([each.stat.value for each in subjects])
        self._known: dict[tuple[str, str | None, str | None, bool], Fitting] = {}

    def of(self, figure: Figure) -> Fitting:
        """The fitting of a figure's kind, unit and currency."""
        key = (figure.kind, figure.unit, figure.currency, figure.unit is None and is_large(figure))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._work_out(figure)
        return known

    def _work_out(self, figure: Figure) -> Fitting:
        fits = tuple([fit(figure, each.stat, each.unit) for each in self._subjects])
        known = sum([each is not None and each != "unknown" for each in fits])
        rarity = next((weight for most, weight in _RARE if known <= most), 0.0)
        closeness = tuple([_CLOSENESS[each] for each in fits])
        return Fitting(fits, closeness, rarity, Speaking(closeness))
