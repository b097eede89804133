"""The words around the figures of a sentence, and how much each counts for a figure by where it stands.

Words of the figure's own list item or clause count whole, those further off less, the sentences before less again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from heshi.check.scan import Hit, Scan, Word
from heshi.check.spotting import AnyOf
from heshi.check.tables.scope import AND, PRONOUNS
from heshi.check.units import noun_end
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

# What a word counts by where it stands: in the figure's own item; before it with none, one, more figures between;
# behind it with none, more between.
OWN_ITEM = 1.0
BEFORE = (0.75, 0.5, 0.4)
BEHIND = (0.4, 0.2)
LISTED, TOLD = 0.4, 0.55
"""Words of another figure's item: in a list by 、 they are mostly its own, behind a comma the subject goes on."""
ANSWERED, CARRIED_BY_PRONOUN, CARRIED, TOPIC, HEADING, TITLE = 0.75, 0.6, 0.4, 0.25, 0.3, 0.2
"""Words of a question that is answered, of the sentence a pronoun takes up, of the one before, of the one before
that, of the heading, of the document's title."""
WINDOW = 240
"""Words further than this from a figure do not speak for it."""

_PRONOUNS = AnyOf(PRONOUNS)
_BREAK = Pattern(rf"[、，,；;：:。！!\n]|并|{AND}")
_PUNCTUATION = Pattern(r"[、，,；;：:。！!\n（(]")


def items_of(text: str, start: int, end: int, figures: Sequence[Figure]) -> list[tuple[int, int]]:
    """Around each figure, the list item or clause it stands in."""
    items = []
    for order, figure in enumerate(figures):
        left = figures[order - 1].end if order else start
        right = figures[order + 1].start if order + 1 < len(figures) else end
        # Conjunctions part items only between figures: 和 may stand inside a name.
        pattern = _BREAK if order else _PUNCTUATION
        begin = left
        for mark in pattern.compiled().finditer(text, left, figure.start):
            begin = mark.end()
        counted = min(noun_end(figure, text), right)
        mark_behind = _PUNCTUATION.compiled().search(text, counted, right)
        if mark_behind is None and right < end:
            mark_behind = _BREAK.compiled().search(text, counted, right)
        items.append((begin, mark_behind.start() if mark_behind else right))
    return items


def alone(figure: Figure, item: tuple[int, int], hits: Sequence[Hit]) -> dict[str, tuple[float, Word]]:
    """For the only figure of a sentence what :meth:`Ground.best` tells of one among others."""
    begin, stop = item
    first, last = figure.start - WINDOW, figure.end + WINDOW
    own, after = figure.numeral
    best: dict[str, tuple[float, Word]] = {}
    for place, word in hits:
        if first <= place < last and not own <= place < after:
            share = BEFORE[0] if place < begin else OWN_ITEM if place < stop else BEHIND[0]
            known = best.get(word.term)
            if known is None or _counts_more(share, word, *known):
                best[word.term] = share, word
    return best


def _counts_more(share: float, word: Word, known: float, other: Word) -> bool:
    """Whether a word counts more than the same word elsewhere, or as much and for more facts."""
    return share > known or (share == known and len(word.postings) > len(other.postings))


_Placed: TypeAlias = tuple[int, int, Word, int | None, int | None]
"""A word with its place, how many figures stand before it, and the figures in whose items it lies: of the last one
before it and of the next."""


class Ground:
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
        for place, word in hits:
            gap = bisect_right(starts, place)
            # A figure's own numeral: 三年 in 历时三年 does not speak for 三年形成品牌效应.
            if not gap or not figures[gap - 1].numeral[0] <= place < figures[gap - 1].numeral[1]:
                before = gap - 1 if gap and items[gap - 1][0] <= place < items[gap - 1][1] else None
                behind = gap if gap < len(items) and items[gap][0] <= place < items[gap][1] else None
                self.hits.append((place, gap, word, before, behind))

    def best(self, order: int, pair: tuple[int, int] | None) -> dict[str, tuple[float, Word]]:
        """For each term near a figure what it counts for it, and the word that counts the most."""
        begin, stop = pair or self.items[order]
        listed = begin > 0 and self.text[begin - 1] not in "，,；;"
        ahead = bisect_left(self.starts, begin) if pair else order
        figure = self.figures[order]
        mine = begin if pair else self._taken_before(order)
        near = (
            bisect_left(self.hits, figure.start - WINDOW, key=_place),
            bisect_left(self.hits, figure.end + WINDOW, key=_place),
        )
        best: dict[str, tuple[float, Word]] = {}
        for place, gap, word, before, behind in self.hits[near[0] : near[1]]:
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
            known = best.get(word.term)
            if known is None or _counts_more(share, word, *known):
                best[word.term] = share, word
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


Carried: TypeAlias = tuple[float, Mapping[str, Word]]
"""The words of another sentence by their terms, and what each counts."""


def carried_to(scan: Scan, number: int) -> list[Carried]:
    """The sentences before that a reader still has in mind; a term counts as in the first of them that has it."""
    sentences, text = scan.layout.sentences, scan.text
    here = sentences[number]
    carried: list[Carried] = []

    def carry(which: int, share: float) -> None:
        if words := scan.words(which):
            carried.append((share, words))

    before = number - 1
    alone = scan.is_row(number) or (before >= 0 and scan.layout.is_item(number) and scan.layout.is_item(before))
    if not alone:
        for asked in scan.layout.asked_before(number):
            carry(asked, ANSWERED)
    if before >= 0 and not alone and sentences[before].paragraph == here.paragraph:
        opening = text[here.start : here.start + 24].lower()
        carry(before, CARRIED_BY_PRONOUN if _PRONOUNS.stand_in(opening) else CARRIED)
        if before - 1 >= 0 and sentences[before - 1].paragraph == here.paragraph:
            carry(before - 1, TOPIC)
    lead_in = scan.layout.openings[number]
    if lead_in is not None:
        carry(lead_in, CARRIED)
    heading = scan.heading(number)
    if heading is not None:
        carry(heading, HEADING)
        for above in scan.titles:
            if above < heading:
                carry(above, TITLE)
    return carried
