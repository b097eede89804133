"""Which statistic a figure speaks of, by the words around it.

What the words say (:mod:`heshi.check.ground`) is weighed for each fact whose unit fits. Each fact is given to one
figure of a sentence at most; the best one must lead the others.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from heshi.check.fitting import Fitting, Fittings
from heshi.check.ground import ANSWERED, OWN_ITEM, Carried, Ground, alone, carried_to, items_of
from heshi.check.nouns import Noun, noun_of
from heshi.check.pairing import paired
from heshi.check.scan import Scan, Word
from heshi.check.spotting import AnyOf
from heshi.check.subjects import METRICS, Postings, Subject, Subjects, Wordings
from heshi.check.tables.scope import AGAIN
from heshi.figures.figure import Figure

if TYPE_CHECKING:
    from heshi.check.grid import Cell

OWN_RANK = 0.4
"""What a word that only this fact uses adds to its rank."""
TELLING = 0.5
"""A word of the name of a row from here up tells what the row is about."""
COLUMN = 0.75
"""What the head of a column counts for the figures under it, where their row says what it is about, too."""
MANY = 40
"""A sentence of more figures than this is a table; nothing is carried into it."""
UNLIKELY = 0.2
"""A fact whose words rank below this share of the best one's is not looked at further."""
LOCAL = 0.4
"""Words from here up stand close enough to tell what the figure counts."""
MOSTLY_NAMED = 0.5
"""A metric of plain words is named when this share of it is used."""
HEADED, MOSTLY_HEADED = 0.4, 0.45
"""A metric of which so much is named is headed by what it counts, be its words ever so plain (经验交流), or be what
it counts left to its unit: 用于支持县级工会建设的1.67亿元."""
LEAST = 0.5
"""Less evidence than this is none."""
NOUN_RANK, NOUN_OWN, NOUN_NAMED = 0.8, 0.35, 0.15
"""What the noun a figure counts adds: the unit of the fact in English, a word of its metric beside the figure."""
OTHER_NOUN = 0.5
"""What is left of a fact's rank when the noun is another fact's unit."""
RARE_OWN = 1.5
"""A unit that hardly another fact has tells this much more of what is a fact's own than of the rest."""
ONLY_CARRIED = 0.5
"""What is left of the rank of a fact that only the sentences before speak for, where the figure's own names others."""
AGREEING = 1.01
"""A figure that states a fact's number needs so much less rank than another to get it."""
_CONTENDERS = 4
"""So many facts of a figure compete with those of the others."""
_OTHER_CELL = " |/（("
_BRACKETS = frozenset("(（[［【〔")
_AGAIN, _AGAIN_WITHIN = AnyOf(AGAIN), 20
"""A figure said again follows within so many characters."""


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


def weigh(
    scan: Scan, number: int, figures: Sequence[Figure], fittings: Fittings, away: Sequence[bool]
) -> list[Binding]:
    """The facts each figure of the sentence ``number`` may speak of; ``fittings`` says whether the units go together.

    ``away`` tells of each figure that no fact need be weighed for it. A figure that says the one before it again
    stands where that one does: 52,000 sq m [5.2万平方米].
    """
    again = _said_again(scan.text, figures) if len(figures) > 1 else {}
    if not again:
        return _weigh_all(scan, number, figures, fittings, away)
    told = [order for order in range(len(figures)) if order not in again]
    place = {first: told.index(first) for first in again.values()}
    ends = {first: figures[order].end + 1 for order, first in again.items()}
    whole = [figures[order]._replace(end=ends.get(order, figures[order].end)) for order in told]
    weighed = dict(zip(told, _weigh_all(scan, number, whole, fittings, [away[order] for order in told]), strict=True))
    for order, first in again.items():
        instead = list(whole)
        spot = whole[place[first]]
        instead[place[first]] = figures[order]._replace(start=spot.start, end=spot.end, numeral=spot.numeral)
        only = [order != place[first] or away[first] for order in range(len(told))]
        weighed[order] = _weigh_all(scan, number, instead, fittings, only)[place[first]]
    return [weighed[order]._replace(figure=figure) for order, figure in enumerate(figures)]


def _weigh_all(
    scan: Scan, number: int, figures: Sequence[Figure], fittings: Fittings, away: Sequence[bool]
) -> list[Binding]:
    sentence = scan.sentence(number)
    hits = scan.hits(number)
    carried = carried_to(scan, number) if len(figures) <= MANY else []
    if not hits and not carried:
        return [Binding(figure, (), (figure.start, figure.end)) for figure in figures]
    items = items_of(scan.text, sentence.start, sentence.end, figures)
    pairs = paired(scan.text, sentence.start, figures)
    several = len(figures) > 1 or pairs or scan.has_tables
    ground = Ground(scan.text, figures, items, hits) if several else None
    found: list[tuple[Candidate, ...]] = []
    for order, figure in enumerate(figures):
        if away[order]:
            found.append(())
            continue
        pair, over = pairs.get(order), carried
        cell = scan.grid.cell(figure.start) if scan.has_tables else None
        if cell is not None:
            pair, over = pair or cell.label, _headed(carried, scan, cell)
        best = ground.best(order, pair) if ground is not None else alone(figure, items[order], hits)
        noun = partial(noun_of, scan.text, figure, items[order], scan.subjects.subjects)
        found.append(tuple(_weigh(best, over, scan.subjects, fittings.of(figure), noun)))
    return [Binding(figure, found[order], items[order], order in pairs) for order, figure in enumerate(figures)]


def _headed(carried: list[Carried], scan: Scan, cell: "Cell") -> list[Carried]:
    """What is carried into a cell of a table: what stands over it counts most."""
    if cell.head is None:
        return carried
    said = scan.words_in(*cell.label) if cell.label is not None else ()
    # The name of a province says nothing of what is counted.
    share = COLUMN if any(strength >= TELLING for word in said for _, strength, _, _ in word.postings) else OWN_ITEM
    return [(share, {word.term: word for word in scan.words_in(*cell.head)}), *carried]


def share_out(
    text: str,
    bindings: Sequence[Binding],
    out_of_reach: Callable[[Binding, int], bool],
    agrees: Callable[[Figure, int], bool],
) -> list[Binding]:
    """The bindings of a sentence, each fact left to the one figure it fits best.

    A figure that says the one before it again shares its fact, and one for which a fact is ``out_of_reach`` leaves
    it to the others. Of two that rank alike the one that ``agrees`` wins.
    """
    if len(bindings) == 1:
        return list(bindings)
    again = _said_again(text, [one.figure for one in bindings])
    taken = _assign(
        [one.candidates for one in bindings],
        [one.paired for one in bindings],
        lambda order, subject: order in again or out_of_reach(bindings[order], subject),
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
        before, figure = figures[order - 1], figures[order]
        between = text[before.end : figure.start].lower()
        if len(between) > _AGAIN_WITHIN:
            continue
        # A translator's note repeats what stands before it: 5 million workers taking part [500余万人次].
        noted = between.strip()[-1:] in _BRACKETS and before.text.isascii() != figure.text.isascii()
        # A table in two languages: 140名 | 140 people.
        noted = noted or (
            not between.strip(_OTHER_CELL)
            and before.text.isascii() != figure.text.isascii()
            and before.value == figure.value
        )
        if noted or between.strip() in _BRACKETS or _AGAIN.stand_in(between):
            again[order] = again.get(order - 1, order - 1)
    return again


def _weigh(
    best: Mapping[str, tuple[float, Word]],
    carried: Sequence[Carried],
    subjects: Subjects,
    fitting: Fitting,
    noun_among: Callable[[Sequence[int]], Noun],
) -> list[Candidate]:
    """The facts of which the words around a figure say enough, those that its unit and noun speak for before others."""
    totals: dict[int, list[float]] = {}
    shares: dict[str, float] = {}
    speaking = fitting.speaking
    for term, (share, word) in best.items():
        shares[term] = share
        if said := speaking[word]:
            _add(totals, said, share, share >= LOCAL)
    here = frozenset(totals)
    for share, words in carried:
        for term, word in words.items():
            if term not in shares:
                shares[term] = share
                if said := speaking[word]:
                    _add(totals, said, share, share >= ANSWERED)
    closeness = fitting.closeness
    likely = [
        (subject, total, closeness[subject] * (1.0 if subject in here or not here else ONLY_CARRIED))
        for subject, total in totals.items()
        if total[0] >= LEAST
    ]
    if not likely:
        return []
    least = UNLIKELY * max([total[1] * close for _, total, close in likely])
    likely = [one for one in likely if one[1][1] * one[2] >= least]
    noun = noun_among([subject for subject, _, _ in likely])
    candidates = [
        _candidate(subject, total, close, subjects, shares, fitting.rarity, noun) for subject, total, close in likely
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
    number: int,
    total: Sequence[float],
    closeness: float,
    subjects: Subjects,
    shares: Mapping[str, float],
    rarity: float,
    noun: Noun,
) -> Candidate:
    strength, rank, own = total
    subject = subjects.subjects[number]
    found = subject.terms.intersection(shares)
    worded, named = _wording(subjects.wordings[number], shares)
    ranked = closeness * (rank / 2 + worded + OWN_RANK * own + named)
    plain = subjects.plain if named < MOSTLY_NAMED else frozenset()
    told = subject.unit == "money" or subject.head <= found
    headed = _is_headed(found, subject, plain) or named >= (HEADED if told else MOSTLY_HEADED)
    if number in noun.facts:
        return Candidate(
            number,
            strength + rarity,
            ranked + NOUN_RANK,
            own + RARE_OWN * rarity + NOUN_OWN,
            named + NOUN_NAMED,
            headed,
            len(found),
        )
    if noun.is_unit:
        ranked *= OTHER_NOUN
    return Candidate(number, strength + rarity, ranked, own + RARE_OWN * rarity, named, headed, len(found))


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
    best = max([found * (found / sums[order]) for order, found in used.items()], default=0.0)
    return best, max([used[order] / sums[order] for order in range(METRICS) if order in used], default=0.0)


def _assign(
    found: Sequence[Sequence[Candidate]],
    paired: Sequence[bool],
    is_out: Callable[[int, int], bool],
    agrees: Callable[[int, int], bool],
) -> dict[int, int]:
    """Which figure of a sentence each fact goes to: the strongest pairs first, one fact a figure.

    A figure that is ``paired`` with its item goes before all others. Of the order of a figure and a fact ``is_out``
    tells whether the figure does not compete for it, ``agrees`` whether it states the fact's number.
    """
    top: dict[int, float] = {}
    contested: set[int] = set()
    for candidates in found:
        for one in candidates[:_CONTENDERS]:
            if one.subject in top:
                contested.add(one.subject)
            top[one.subject] = max(one.rank, top.get(one.subject, 0.0))
    pairs = []
    for order, candidates in enumerate(found):
        for one in candidates[:_CONTENDERS]:
            rank = one.rank
            if one.subject in contested and rank * AGREEING >= top[one.subject] and agrees(order, one.subject):
                rank *= AGREEING
            pairs.append((not paired[order], -rank, order, one.subject))
    pairs.sort()
    taken: dict[int, int] = {}
    served: set[int] = set()
    for _, _, order, subject in pairs:
        if subject not in taken and order not in served:
            if subject in contested and is_out(order, subject):
                continue
            taken[subject] = order
            served.add(order)
    return taken
