"""Which statistic a figure speaks of, by the words around it.

Words of the figure's own list item or clause count whole, those further off less (``ZONES``), the sentences before
less again. Each fact is given to one figure of a sentence at most; the best one must lead the others.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from heshi.check.fitting import Fitting, Fittings
from heshi.check.scan import Hit, Scan
from heshi.check.subjects import METRICS, Postings, Subject, Subjects, Wordings
from heshi.check.tables.scope import AGAIN, CLOSING, PRONOUNS, QUESTION
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

# What a word counts by where it stands: in the figure's own item; before it with none, one, more figures between;
# behind it with none, more between.
OWN_ITEM = 1.0
BEFORE = (0.75, 0.5, 0.4)
BEHIND = (0.4, 0.2)
LISTED, TOLD = 0.4, 0.55
"""Words of another figure's item: in a list by 、 they are mostly its own, behind a comma the subject goes on."""
ANSWERED, CARRIED_BY_PRONOUN, CARRIED, TOPIC, HEADING = 0.75, 0.6, 0.4, 0.25, 0.3
OWN_RANK = 0.4
"""What a word that only this fact uses adds to its rank."""
WINDOW = 240
"""Words further than this from a figure do not speak for it."""
MANY = 40
"""A sentence of more figures than this is a table; nothing is carried into it."""
UNLIKELY = 0.2
"""A fact whose words rank below this share of the best one's is not looked at further."""
LOCAL = 0.4
"""Words from here up stand close enough to tell what the figure counts."""
MOSTLY_NAMED = 0.5
"""A metric of plain words is named when this share of it is used."""
HEADED, MOSTLY_HEADED = 0.4, 0.6
"""A metric of which so much is named is headed by what it counts, be its words ever so plain (经验交流), or be what
it counts left to its unit: 用于支持县级工会建设的1.67亿元."""
LEAST = 0.5
"""Less evidence than this is none."""

_AGAIN = 20
"""A figure said again follows within so many characters."""
AGREEING = 1.01
"""A figure that states a fact's number needs so much less rank than another to get it."""
ONLY_CARRIED = 0.5
"""What is left of the rank of a fact that only the sentences before speak for, where the figure's own names others."""

_BREAK = re.compile(r"[、，,；;：:。！!\n]|(?:和|与|以及|及|并|\band\b)")
_PUNCTUATION = re.compile(r"[、，,；;：:。！!\n（(]")


class Candidate(NamedTuple):
    """A fact a figure may speak of: how strong the evidence, how it ranks, and what of it is the fact's own.

    ``named`` is the share of the fact's metric, in the better language, that the text uses; ``headed`` whether it
    uses more than what the metric says by the way; ``terms`` how many terms of the fact's own names it uses.
    """

    subject: int
    strength: float
    rank: float
    own: float
    named: float
    headed: bool
    terms: int


class Binding(NamedTuple):
    """A figure with the facts it may speak of, best first; facts given to other figures of its sentence left out.

    ``item`` is the list item or clause it stands in; ``paired`` whether 分别 says which item is its own.
    """

    figure: Figure
    candidates: tuple[Candidate, ...]
    item: tuple[int, int]
    paired: bool = False


Barred: TypeAlias = Callable[[Figure, int], bool]
"""Something that is so of a figure and a fact: that it cannot be its, say, as another year's or place's cannot."""


def weigh(
    scan: Scan, number: int, figures: Sequence[Figure], fittings: Fittings, away: Sequence[bool]
) -> list[Binding]:
    """The facts each figure of the sentence ``number`` may speak of; ``fittings`` says whether the units go together.

    ``away`` tells of each figure that no fact need be weighed for it.
    """
    sentence = scan.sentence(number)
    hits = scan.hits(number)
    carried = _carried(scan, number) if len(figures) <= MANY else {}
    if not hits and not carried:
        return [Binding(figure, (), (figure.start, figure.end)) for figure in figures]
    items = _items(scan.text, sentence.start, sentence.end, figures)
    ground = _Ground(scan.text, figures, items, hits)
    paired = _paired(scan.text, sentence.start, figures)
    found = [
        []
        if away[order]
        else _weigh(ground.best(order, paired.get(order)), carried, scan.subjects, fittings.of(figure))
        for order, figure in enumerate(figures)
    ]
    return [Binding(figure, tuple(found[order]), items[order], order in paired) for order, figure in enumerate(figures)]


def share_out(text: str, bindings: Sequence[Binding], barred: Barred, agrees: Barred) -> list[Binding]:
    """The bindings of a sentence, each fact left to the one figure it fits best.

    A figure that says the one before it again shares its fact. Of two that rank alike the one that ``agrees`` wins.
    """
    again = _said_again(text, [one.figure for one in bindings])
    taken = _assign(
        [one.candidates for one in bindings],
        lambda order, subject: order in again or barred(bindings[order].figure, subject),
        lambda order, subject: not bindings[order].paired and agrees(bindings[order].figure, subject),
    )
    return [
        binding._replace(
            candidates=tuple(
                [one for one in binding.candidates if taken.get(one.subject, order) in (order, again.get(order))]
            )
        )
        for order, binding in enumerate(bindings)
    ]


def _said_again(text: str, figures: Sequence[Figure]) -> dict[int, int]:
    """The figures that say the one before them in other words, with its order: 677万人次, that is, 6.77 million."""
    again: dict[int, int] = {}
    for order in range(1, len(figures)):
        between = text[figures[order - 1].end : figures[order].start].lower()
        if len(between) <= _AGAIN and any(word in between for word in AGAIN):
            again[order] = again.get(order - 1, order - 1)
    return again


def _items(text: str, start: int, end: int, figures: Sequence[Figure]) -> list[tuple[int, int]]:
    """Around each figure, the list item or clause it stands in."""
    items = []
    for order, figure in enumerate(figures):
        left = figures[order - 1].end if order else start
        right = figures[order + 1].start if order + 1 < len(figures) else end
        # Conjunctions part items only between figures: 和 may stand inside a name.
        pattern = _BREAK if order else _PUNCTUATION
        begin = left
        for mark in pattern.finditer(text, left, figure.start):
            begin = mark.end()
        mark_behind = _PUNCTUATION.search(text, figure.end, right)
        if mark_behind is None and right < end:
            mark_behind = _BREAK.search(text, figure.end, right)
        items.append((begin, mark_behind.start() if mark_behind else right))
    return items


_Placed: TypeAlias = tuple[int, int, Hit, int | None, int | None]
"""A hit with its place, how many figures stand before it, and the figures in whose items it lies: of the last one
before it and of the next."""


class _Ground:
    """A sentence's hits with where they stand among its figures, worked out once for all of them."""

    __slots__ = ("figures", "hits", "items", "starts", "text")

    def __init__(
        self, text: str, figures: Sequence[Figure], items: Sequence[tuple[int, int]], hits: Sequence[Hit]
    ) -> None:
        self.text = text
        self.figures = figures
        self.items = items
        starts = self.starts = [figure.start for figure in figures]
        self.hits: list[_Placed] = []
        for hit in hits:
            place = hit.place
            gap = bisect_right(starts, place)
            # A figure's own numeral: 三年 in 历时三年 does not speak for 三年形成品牌效应.
            if not gap or not figures[gap - 1].numeral[0] <= place < figures[gap - 1].numeral[1]:
                before = gap - 1 if gap and items[gap - 1][0] <= place < items[gap - 1][1] else None
                behind = gap if gap < len(items) and items[gap][0] <= place < items[gap][1] else None
                self.hits.append((place, gap, hit, before, behind))

    def best(self, order: int, pair: tuple[int, int] | None) -> dict[str, tuple[float, Hit]]:
        """For each term near a figure what it counts for it, and the hit that counts the most."""
        begin, stop = pair or self.items[order]
        listed = begin > 0 and self.text[begin - 1] not in "，,；;"
        ahead = bisect_left(self.starts, begin) if pair else order
        figure = self.figures[order]
        mine = begin if pair else self._taken_before(order)
        near = (
            bisect_left(self.hits, figure.start - WINDOW, key=_place),
            bisect_left(self.hits, figure.end + WINDOW, key=_place),
        )
        best: dict[str, tuple[float, Hit]] = {}
        for place, gap, hit, before, behind in self.hits[near[0] : near[1]]:
            if begin <= place < mine:
                # 11个工作组分赴107个县级工会: what stands between is counted by the figure before it.
                share = LISTED
            elif begin <= place < stop:
                share = OWN_ITEM
            elif pair is not None and pair[0] - 40 <= place < figure.end:
                # 分别: the other items of the list belong to other figures.
                share = BEFORE[2]
            elif place < begin:
                if (before is not None and before != order) or (behind is not None and behind != order):
                    share = LISTED if listed else TOLD
                else:
                    share = BEFORE[0 if ahead <= gap else 1 if ahead == gap + 1 else 2]
            elif (before is not None and before != order) or (behind is not None and behind != order):
                share = BEHIND[1]
            else:
                share = BEHIND[0 if gap <= order + 1 else 1]
            known = best.get(hit.term)
            if known is None or share > known[0] or (share == known[0] and len(hit.postings) > len(known[1].postings)):
                best[hit.term] = share, hit
        return best

    def _taken_before(self, order: int) -> int:
        """Where a figure's own words begin: behind the noun of the one before, if nouns follow their figures here."""
        begin, stop = self.items[order]
        if not order or self.items[order - 1][1] <= begin:
            return begin
        before, figure = self.figures[order - 1], self.figures[order]
        left = (self.items[order - 1][0], before.start)
        right = (figure.end, stop)
        return begin if self._any_hit(*left) or not self._any_hit(*right) else figure.start

    def _any_hit(self, start: int, end: int) -> bool:
        place = bisect_left(self.hits, start, key=_place)
        return place < len(self.hits) and self.hits[place][0] < end


def _place(hit: _Placed) -> int:
    return hit[0]


def _weigh(
    best: Mapping[str, tuple[float, Hit]],
    carried: Mapping[str, tuple[float, Hit]],
    subjects: Subjects,
    fitting: Fitting,
) -> list[Candidate]:
    totals: dict[int, list[float]] = {}
    shares: dict[str, float] = {}
    for term, (share, hit) in best.items():
        shares[term] = share
        _add(totals, fitting.speaking(hit), share, share >= LOCAL)
    here = frozenset(totals)
    for term, (share, hit) in carried.items():
        if term not in best:
            shares[term] = share
            _add(totals, fitting.speaking(hit), share, share >= ANSWERED)
    closeness = fitting.closeness
    likely = [
        (subject, total, closeness[subject] * (1.0 if subject in here or not here else ONLY_CARRIED))
        for subject, total in totals.items()
        if total[0] >= LEAST
    ]
    if not likely:
        return []
    least = UNLIKELY * max([total[1] * close for _, total, close in likely])
    candidates = [
        _candidate(subject, total, close, subjects, shares)
        for subject, total, close in likely
        if total[1] * close >= least
    ]
    candidates.sort(key=_best_first)
    return candidates


def _add(totals: dict[int, list[float]], postings: Postings, share: float, own_counts: bool) -> None:
    """Add what a term says for the facts whose unit fits: its strength, its rank, and what is a fact's own."""
    for subject, strength, rank, is_own in postings:
        said = share * strength
        total = totals.get(subject)
        if total is None:
            totals[subject] = [said, share * rank, said if is_own and own_counts else 0.0]
            continue
        total[0] += said
        total[1] += share * rank
        if is_own and own_counts:
            total[2] += said


def _candidate(
    number: int, total: Sequence[float], closeness: float, subjects: Subjects, shares: Mapping[str, float]
) -> Candidate:
    strength, rank, own = total
    subject = subjects.subjects[number]
    found = subject.terms.intersection(shares)
    worded, named = _wording(subjects.wordings[number], shares)
    ranked = closeness * (rank / 2 + worded + OWN_RANK * own + named)
    plain = subjects.plain if named < MOSTLY_NAMED else frozenset()
    told = subject.unit == "money" or subject.head <= found
    headed = _is_headed(found, subject, plain) or named >= (HEADED if told else MOSTLY_HEADED)
    return Candidate(number, strength, ranked, own, named, headed, len(found))


def _is_headed(found: frozenset[str], subject: Subject, plain: frozenset[str]) -> bool:
    """Whether what the fact counts is named by the terms found, and by one that not every report uses."""
    telling = found - plain
    return bool(telling) and not (subject.head.isdisjoint(found) and telling <= subject.modifiers)


def _best_first(one: Candidate) -> tuple[float, int]:
    return -one.rank, one.subject


def _wording(wordings: Wordings, shares: Mapping[str, float]) -> tuple[float, float]:
    """How far the text uses the best of a fact's wordings, and what share of its metric.

    “Sanqin Craftsmen” is all of one fact's name, and only a part of “Sanqin Craftsmen Cup”: what is used counts
    times the share it is.
    """
    users, sums = wordings.users, wordings.sums
    used: dict[int, float] = {}
    for term, share in shares.items():
        if term in users:
            for order, weight in users[term]:
                used[order] = used.get(order, 0.0) + weight * share
    best = named = 0.0
    for order, found in used.items():
        part = found / sums[order]
        best = max(best, found * part)
        if order < METRICS:
            named = max(named, part)
    return best, named


def _carried(scan: Scan, number: int) -> dict[str, tuple[float, Hit]]:
    """Words of the sentences before that a reader still has in mind, with their shares."""
    sentences, text = scan.layout.sentences, scan.text
    here = sentences[number]
    carried: dict[str, tuple[float, Hit]] = {}

    def carry(which: int, share: float) -> None:
        for hit in scan.hits(which):
            carried.setdefault(hit.term, (share, hit))

    before = number - 1
    if before >= 0 and sentences[before].paragraph == here.paragraph:
        opening = text[here.start : here.start + 24].lower()
        if text[sentences[before].start : sentences[before].end].rstrip(CLOSING).endswith(QUESTION):
            carry(before, ANSWERED)
        carry(before, CARRIED_BY_PRONOUN if any(word in opening for word in PRONOUNS) else CARRIED)
        if before - 1 >= 0 and sentences[before - 1].paragraph == here.paragraph:
            carry(before - 1, TOPIC)
    heading = scan.heading(number)
    if heading is not None:
        carry(heading, HEADING)
    return carried


# What parts the items of a list: every mark, only the conjunctions, only the marks.
_LIST_MARKS = tuple(
    map(Pattern, (r"、|，|,\s*(?:and\s)?|和|与|以及|及|\band\b", r"以及|和|与|及|\band\b", r"、|,\s", r"，|,\s"))
)
_QUOTED = Pattern(r"[“《「『(（][^”》」』)）]*[”》」』)）]")


def _paired(text: str, start: int, figures: Sequence[Figure]) -> dict[int, tuple[int, int]]:
    """The items named before 分别, in the order of the figures behind it.

    ``A、B分别20名和30名`` pairs A with 20名; English has ``respectively`` at the end of the list.
    """
    pairs: dict[int, tuple[int, int]] = {}
    stop = figures[-1].end + 24
    place = text.find("分别", start, stop)
    while place >= 0:
        following = text.find("分别", place + 2, stop)
        reach = following if following >= 0 else stop
        told = [order for order, figure in enumerate(figures) if place < figure.start < reach]
        list_start = max((figure.end for figure in figures if figure.end <= place), default=start)
        _pair(pairs, told, _named(text, list_start, place, len(told)))
        place = following
    for former, latter in (("前者", "后者"), ("the former", "the latter")):
        first, second = text.find(former, start, stop), text.find(latter, start, stop)
        if start < first < second:
            named = _named(text, start, first, 2)
            told = [order for order, figure in enumerate(figures) if figure.start > first]
            if len(named) == 2:
                pairs.update((order, named[figures[order].start > second]) for order in told)
    place = text.find("respectively", start, stop)
    if place >= 0:
        told = [order for order, figure in enumerate(figures) if figure.end <= place]
        if told:
            _pair(pairs, told, _named(text, start, figures[told[0]].start, len(told)))
    return pairs


def _pair(pairs: dict[int, tuple[int, int]], told: Sequence[int], named: Sequence[tuple[int, int]]) -> None:
    """Figures with the items named, in order: the last ones when there are more names, else the first figures."""
    if len(told) >= 2 and len(named) >= 2:
        pairs.update(zip(told, named[-len(told) :], strict=False))


def _named(text: str, start: int, end: int, count: int) -> list[tuple[int, int]]:
    """The items of the list in ``text[start:end]``: split so that there are ``count``, if one way of splitting is."""
    quoted = [(one.start(), one.end()) for one in _QUOTED.compiled().finditer(text, start, end)]
    ways = [_split(text, start, end, marks, quoted) for marks in _LIST_MARKS]
    return next((named for named in ways if len(named) == count), ways[0])


def _split(text: str, start: int, end: int, marks: Pattern, quoted: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    named = []
    begin = start
    for mark in marks.compiled().finditer(text, start, end):
        if any(left < mark.start() < right for left, right in quoted):
            continue
        if text[begin : mark.start()].strip():
            named.append((begin, mark.start()))
        begin = mark.end()
    if text[begin:end].strip():
        named.append((begin, end))
    return named


def _assign(
    found: Sequence[Sequence[Candidate]], is_out: Callable[[int, int], bool], agrees: Callable[[int, int], bool]
) -> dict[int, int]:
    """Which figure of a sentence each fact goes to: the strongest pairs first, one fact a figure.

    Of the order of a figure and a fact ``is_out`` tells whether the figure does not compete for it, ``agrees``
    whether it states the fact's number.
    """
    top: dict[int, float] = {}
    contested: set[int] = set()
    for candidates in found:
        for one in candidates[:4]:
            if one.subject in top:
                contested.add(one.subject)
            top[one.subject] = max(one.rank, top.get(one.subject, 0.0))
    pairs = []
    for order, candidates in enumerate(found):
        for one in candidates[:4]:
            rank = one.rank
            if one.subject in contested and rank * AGREEING >= top[one.subject] and agrees(order, one.subject):
                rank *= AGREEING
            pairs.append((-rank, order, one.subject))
    pairs.sort()
    taken: dict[int, int] = {}
    served: set[int] = set()
    for _, order, subject in pairs:
        if subject not in taken and order not in served:
            if subject in contested and is_out(order, subject):
                continue
            taken[subject] = order
            served.add(order)
    return taken
