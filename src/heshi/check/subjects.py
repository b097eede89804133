"""What each fact is about, as weighed terms, and one vocabulary that finds the facts a text could mean.

A term weighs by how few facts use it (inverse document frequency over the pack) and by how little it is used in
reports at large (:mod:`heshi.check.tables.frequent`); 1 is a pair of characters that only one fact has.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from heshi.check.tables.english import PLAIN, WEAK
from heshi.check.tables.frequent import COMMON, USUAL
from heshi.check.terms import terms
from heshi.check.units import UnitClass, unit_class
from heshi.model import Event, Pack, Stat

_ENGLISH_WEIGHT = 1.6
"""An English word says about as much as one and a half pairs of Chinese characters."""
_OWN_SHARE = 0.08
"""A term of at most this share of the facts (or three of them) tells its fact from the others."""
_RANK = 0.4
"""Among facts a plain word tells as well as a rare one (市级, 县级): ranks soften plainness by this power."""
_CONTAINER = 0.25
"""How much a word of its highlight's title says for a statistic that does not use it itself."""


class Subject(NamedTuple):
    """A statistic with what the check compares: its unit's class, the years it speaks of, its words."""

    stat: Stat
    unit: UnitClass
    years: frozenset[int]
    texts: str
    timeless: bool


Postings = tuple[tuple[int, float, float, bool], ...]
"""Which subjects a term speaks for: how strongly, what it counts in ranking them, whether it is theirs alone."""


class Mask(NamedTuple):
    """A longer name that contains words of shorter ones: inside 大国工匠创新交流大会 nobody counts 大国工匠."""

    terms: tuple[str, ...]
    allowed: frozenset[int]


class Subjects(NamedTuple):
    """The statistics of the packs with their vocabulary."""

    subjects: tuple[Subject, ...]
    postings: Mapping[str, Postings]
    masks: Mapping[str, tuple[Mask, ...]]


def build(packs: Sequence[Pack]) -> Subjects:
    """The subjects of all statistics of ``packs``."""
    subjects: list[Subject] = []
    bags: list[dict[str, float]] = []
    for pack in packs:
        titles = {highlight.number: (highlight.title, highlight.title_en) for highlight in pack.highlights}
        for stat in pack.stats:
            title = titles.get(stat.highlight, ())
            subjects.append(_subject(stat, pack, " ".join(title)))
            bags.append(_bag(stat, title))
    frequency = Counter(term for bag in bags for term, share in bag.items() if share == 1)
    count = len(subjects)
    own = max(3, math.ceil(count * _OWN_SHARE))
    scale = math.log(count + 1) or 1.0
    postings: dict[str, list[tuple[int, float, float, bool]]] = {}
    for number, bag in enumerate(bags):
        for term, share in bag.items():
            used = frequency.get(term, 1)
            rarity = share * math.log((count + 1) / used) / scale
            plain = _plainness(term)
            entry = (number, rarity * plain, rarity * plain**_RANK, share == 1 and used <= own)
            postings.setdefault(term, []).append(entry)
    return Subjects(
        tuple(subjects),
        {term: tuple(entries) for term, entries in postings.items()},
        _masks(packs, bags),
    )


def _subject(stat: Stat, pack: Pack, title: str) -> Subject:
    years = {pack.meta.year}
    years.update(int(date[:4]) for date in (stat.as_of, stat.period) if date and date[:4].isdigit())
    timeless = stat.as_of is None and stat.period is None
    if timeless:
        years.update(int(event.date[:4]) for event in pack.events if event.highlight == stat.highlight)
    texts = " ".join((stat.metric, stat.metric_en, *stat.aliases, title)).lower()
    return Subject(stat, unit_class(stat.unit, stat.kind), frozenset(years), texts, timeless)


def _bag(stat: Stat, title: Iterable[str]) -> dict[str, float]:
    """The terms of a statistic: 1 for its own words, less for those of its highlight's title."""
    bag = {term: _CONTAINER for text in title for _, term in terms(text)}
    for text in (stat.metric, stat.metric_en, *stat.aliases):
        bag.update((term, 1.0) for _, term in terms(text))
    return bag


def _plainness(term: str) -> float:
    if term.isascii():
        return _ENGLISH_WEIGHT * (0.15 if term in WEAK else 0.5 if term in PLAIN else 1.0)
    return 0.2 if term in COMMON else 0.5 if term in USUAL else 1.0


def _masks(packs: Sequence[Pack], bags: Sequence[Mapping[str, float]]) -> dict[str, tuple[Mask, ...]]:
    """Names by their first term, with the subjects that use (nearly) all their words."""
    masks: dict[str, list[Mask]] = {}
    seen: set[tuple[str, ...]] = set()
    for pack in packs:
        for name in pack.names:
            for text in (name.name, name.name_en, *name.aliases):
                sequence = tuple(term for _, term in terms(text))
                if len(sequence) < 2 or sequence in seen:
                    continue
                seen.add(sequence)
                allowed = frozenset(
                    number
                    for number, bag in enumerate(bags)
                    if sum(bag.get(term, 0) == 1 for term in sequence) >= 0.75 * len(sequence)
                )
                masks.setdefault(sequence[0], []).append(Mask(sequence, allowed))
    return {first: tuple(sorted(found, key=_longest)) for first, found in masks.items()}


def _longest(mask: Mask) -> int:
    return -len(mask.terms)


def years_of(event: Event) -> frozenset[int]:
    """The years an event touches."""
    return frozenset(int(date[:4]) for date in (event.date, event.end_date) if date)
