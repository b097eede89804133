"""What each fact is about, as weighed terms, and one vocabulary that finds the facts a text could mean.

A term weighs by how few facts use it (inverse document frequency over the pack) and by how little it is used in
reports at large (:mod:`heshi.check.tables.frequent`); 1 is a pair of characters that only one fact has.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from heshi.check.tables.english import PLAIN, WEAK
from heshi.check.tables.frequent import COMMON, FAMILIAR, USUAL
from heshi.check.terms import han_pairs, terms
from heshi.check.units import UnitClass, unit_class
from heshi.model import Pack, Stat

_ENGLISH_WEIGHT = 2.0
"""An English word says about as much as two pairs of Chinese characters."""
_OWN_SHARE = 0.08
"""A term of at most this share of the facts (or three of them) tells its fact from the others."""
_WHOLE = 0.75
"""A fact that uses this share of a name's terms is about it."""
_MASK_CHINESE, _MASK_ENGLISH = 4, 3
"""Names of fewer terms than these are no longer names around shorter ones."""
_COUNTED = (
    "累计人数", "人次", "人数", "次数", "场次", "场数", "项数", "个数", "条数", "篇数", "期数", "天数", "面积",
    "周年数", "年限", "额", "数", "幅",
)  # fmt: skip
"""What a metric ends in to say that it is a number."""
_HEAD = 3
"""The last characters before that are what is counted."""
METRICS = 2
"""The first wordings of a subject are its metric in both languages."""
_NUMERAL = 0.4
"""A pair with a Chinese numeral says less: 二十大 stands in every report."""
_STRADDLING = 0.5
"""A pair that only joins two plain words is half as rare as it looks: 入资 in 投入资金."""
_RANK = 0.4
"""Among facts a plain word tells as well as a rare one (市级, 县级): ranks soften plainness by this power."""
_NEGLIGIBLE = 0.1
"""A word of a title that says less than this is left out of the index."""
_CONTAINER = 0.25
"""How much a word of its highlight's title says for a statistic that does not use it itself."""


class Subject(NamedTuple):
    """A statistic with what the check compares: its unit's class, the years it speaks of, its words.

    ``nouns`` are the stems of its English unit: what is counted. ``modifiers`` are the terms of the metric that
    only say of what kind, ``head`` those of what is counted: 新就业形态劳动者 and 会员 in 新就业形态劳动者工会会员人数.
    ``terms`` are those of all its names.
    """

    stat: Stat
    unit: UnitClass
    years: frozenset[int]
    texts: str
    timeless: bool
    nouns: frozenset[str]
    modifiers: frozenset[str]
    head: frozenset[str]
    terms: frozenset[str]


class Anyone(NamedTuple):
    """All statistics in one, as far as years, places and bodies go: what none of them speaks of."""

    unit: UnitClass
    years: frozenset[int]
    texts: str
    timeless: bool


Reach: TypeAlias = Subject | Anyone
"""What has a year, and words that name its place and its body."""

_NUMERALS = frozenset("一二三四五六七八九十百千万亿两零〇")

Postings = tuple[tuple[int, float, float, bool], ...]
"""Which subjects a term speaks for: how strongly, what it counts in ranking them, whether it is theirs alone."""


class Wordings(NamedTuple):
    """The names of a fact, the metric in both languages first: which of them use a term, and what it counts there.

    ``sums`` is what all terms of each name count together.
    """

    users: Mapping[str, Sequence[tuple[int, float]]]
    sums: tuple[float, ...]


class Subjects(NamedTuple):
    """The statistics of the packs with their vocabulary."""

    subjects: tuple[Subject, ...]
    wordings: "WordingsOf"
    postings: Mapping[str, Postings]
    masks: Mapping[str, tuple[tuple[str, ...], ...]]
    """Longer names by their first term: inside 大国工匠创新交流大会 nobody counts 大国工匠."""
    plain: frozenset[str]
    """Terms that any report uses."""
    anyone: Anyone
    """All of them in one: what is not its year, place or body is none of theirs."""


def build(packs: Sequence[Pack], english: bool = True) -> Subjects:
    """The subjects of all statistics of ``packs``.

    Without ``english`` the English wordings are left out, at half the cost; a text without Latin letters is read
    the same with both.
    """
    subjects: list[Subject] = []
    bags: list[dict[str, float]] = []
    split = _Splitter(english)
    for pack in packs:
        titles = {highlight.number: (highlight.title, highlight.title_en) for highlight in pack.highlights}
        for stat in pack.stats:
            title = titles.get(stat.highlight, ())
            bag = _bag(stat, title, split)
            own = frozenset([term for term, share in bag.items() if share == 1])
            subjects.append(_subject(stat, pack, " ".join(title), own, split))
            bags.append(bag)
    users = Counter([term for subject in subjects for term in subject.terms])
    straddling = split.straddling()
    postings, ranks = _postings(bags, users, straddling)
    plain = straddling.union(term for term in postings if _is_plain(term) or term in WEAK)
    wordings = WordingsOf([subject.stat for subject in subjects], split, ranks)
    masks = _masks(packs, split)
    # A text's terms are looked up here: those of longer names must be found too.
    for found in masks.values():
        for sequence in found:
            for term in sequence:
                postings.setdefault(term, ())
    return Subjects(tuple(subjects), wordings, postings, masks, plain, _anyone(subjects))


class WordingsOf:
    """The wordings of each statistic by its number, worked out when a text first speaks of it."""

    __slots__ = ("_known", "_ranks", "_split", "_stats")

    def __init__(self, stats: Sequence[Stat], split: "_Splitter", ranks: Mapping[str, float]) -> None:
        self._stats, self._split, self._ranks = stats, split, ranks
        self._known: dict[int, Wordings] = {}

    def __getitem__(self, number: int) -> Wordings:
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = _wordings(self._stats[number], self._split, self._ranks)
        return known


def _anyone(subjects: Iterable[Subject]) -> Anyone:
    subjects = tuple(subjects)
    years = frozenset([year for subject in subjects for year in subject.years])
    return Anyone("other", years, " ".join([subject.texts for subject in subjects]), True)


def _wordings(stat: Stat, split: "_Splitter", ranks: Mapping[str, float]) -> Wordings:
    """The names of a statistic, each as its terms by rank."""
    users: dict[str, list[tuple[int, float]]] = {}
    sums: list[float] = []
    for text in (stat.metric, stat.metric_en, *stat.aliases):
        weights = {term: ranks[term] for term in split(text)}
        for term, weight in weights.items():
            users.setdefault(term, []).append((len(sums), weight))
        sums.append(sum(weights.values()))
    return Wordings(users, tuple(sums))


class _Splitter:
    """Texts to terms, each text once: aliases come back from fact to fact."""

    def __init__(self, english: bool) -> None:
        self._english = english
        self._known: dict[str, tuple[str, ...]] = {}

    def __call__(self, text: str) -> tuple[str, ...]:
        found = self._known.get(text)
        if found is None:
            if not self._english and text.isascii():
                return ()
            found = tuple([term for _, term in terms(text)] if self._english else han_pairs(text))
            self._known[text] = found
        return found

    def straddling(self) -> frozenset[str]:
        """The pairs that stand between two plain ones."""
        return frozenset(
            term
            for sequence in self._known.values()
            for before, term, after in zip(sequence, sequence[1:], sequence[2:], strict=False)
            if before[-1] == term[0] and term[-1] == after[0] and _is_plain(before) and _is_plain(after)
        )


def _is_plain(term: str) -> bool:
    return term in COMMON or term in USUAL


def _postings(
    bags: Sequence[Mapping[str, float]], users: Mapping[str, int], straddling: frozenset[str]
) -> tuple[dict[str, Postings], dict[str, float]]:
    """Who uses each term, and what each counts in a ranking."""
    count = len(bags)
    own = max(3, math.ceil(count * _OWN_SHARE))
    scale = math.log(count + 1) or 1.0
    postings: dict[str, list[tuple[int, float, float, bool]]] = {}
    weights: dict[str, tuple[float, float, bool]] = {}
    for number, bag in enumerate(bags):
        for term, share in bag.items():
            weight = weights.get(term)
            if weight is None:
                used = users.get(term) or 1
                rarity, plain = math.log((count + 1) / used) / scale, _plainness(term)
                if term in straddling:
                    plain = min(plain, _STRADDLING)
                weight = weights[term] = plain * math.sqrt(rarity), rarity * plain**_RANK, used <= own
            strength, rank, is_own = weight
            if share < 1 and share * strength < _NEGLIGIBLE:
                continue
            postings.setdefault(term, []).append((number, share * strength, share * rank, is_own and share == 1))
    ranks = {term: weight[1] for term, weight in weights.items()}
    return {term: tuple(entries) for term, entries in postings.items()}, ranks


def _subject(stat: Stat, pack: Pack, title: str, own: frozenset[str], split: "_Splitter") -> Subject:
    years = {pack.meta.year}
    years.update(int(date[:4]) for date in (stat.as_of, stat.period) if date and date[:4].isdigit())
    timeless = stat.as_of is None and stat.period is None
    if timeless:
        years.update(int(event.date[:4]) for event in pack.events if event.highlight == stat.highlight)
    texts = " ".join((stat.metric, stat.metric_en, *stat.aliases, title)).lower()
    nouns = frozenset(split(stat.unit_en))
    unit = unit_class(stat.unit, stat.kind)
    head = frozenset(split(_counted(stat.metric)[-_HEAD:]))
    modifiers = frozenset(split(stat.metric)) - head
    return Subject(stat, unit, frozenset(years), texts, timeless, nouns, modifiers, head, own)


def _counted(metric: str) -> str:
    """A metric without its brackets and without the word that says it is a number."""
    before, _, rest = metric.partition("(")
    bare = before + rest.partition(")")[2]
    ending = next((ending for ending in _COUNTED if bare.endswith(ending)), "")
    return bare.removesuffix(ending)


def _bag(stat: Stat, title: Iterable[str], split: "_Splitter") -> dict[str, float]:
    """The terms of a statistic: 1 for its own words, less for those of its highlight's title."""
    bag = {term: _CONTAINER for text in title for term in split(text)}
    for text in (stat.metric, stat.metric_en, *stat.aliases):
        for term in split(text):
            bag[term] = 1.0
    return bag


def _plainness(term: str) -> float:
    if term.isascii():
        return _ENGLISH_WEIGHT * (0.2 if term in WEAK else 0.6 if term in PLAIN else 1.0)
    if not _NUMERALS.isdisjoint(term):
        return _NUMERAL
    return 0.2 if term in COMMON else 0.5 if term in USUAL else 0.75 if term in FAMILIAR else 1.0


def _masks(packs: Sequence[Pack], split: "_Splitter") -> dict[str, tuple[tuple[str, ...], ...]]:
    """Names as sequences of terms by their first term, the longest first."""
    masks: dict[str, set[tuple[str, ...]]] = {}
    for pack in packs:
        for name in pack.names:
            for text in (name.name, name.name_en, *name.aliases):
                sequence = split(_without_ordinal(text))
                if len(sequence) >= (_MASK_ENGLISH if text.isascii() else _MASK_CHINESE):
                    masks.setdefault(sequence[0], set()).add(sequence)
    return {first: tuple(sorted(found, key=_longest)) for first, found in masks.items()}


def allowed_in(sequence: Sequence[str], postings: Mapping[str, Postings]) -> frozenset[int]:
    """The subjects that use (nearly) all the words of a longer name, and so may be meant inside it."""
    shared = Counter(entry[0] for term in sequence for entry in postings[term])
    return frozenset(number for number, count in shared.items() if count >= _WHOLE * len(sequence))


def _without_ordinal(text: str) -> str:
    """A name without its 第N届."""
    start = text.find("第")
    end = start + 1
    while start >= 0 and end < len(text) and (text[end] in _NUMERALS or text[end].isdecimal()):
        end += 1
    if start < 0 or text[end : end + 1] not in ("届", "次", "期"):
        return text
    return text[:start] + text[end + 1 :]


def _longest(sequence: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    return -len(sequence), sequence
