"""Which item of a list a figure behind it belongs to: A、B分别20名和30名; respectively; the former and the latter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import takewhile

from heshi.check.spotting import AnyOf
from heshi.check.tables.scope import AND, SUMS
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

# What parts the items of a list: every mark, only the conjunctions, only the marks.
_LIST_MARKS = tuple(map(Pattern, (rf"、|，|,\s*(?:and\s)?|{AND}", AND, r"、|,\s", r"，|,\s")))
_PAIRING = AnyOf(("分别", "前者", "the former", "respectively"))
_LEVEL = 2
"""What tells the items of a list apart that share a noun: 市级, 县级."""
_QUOTED = Pattern(r"[“《「『(（][^”》」』)）]*[”》」』)）]")


def paired(text: str, start: int, figures: Sequence[Figure]) -> dict[int, tuple[int, int]]:
    """The items named before 分别, in the order of the figures behind it.

    ``A、B分别20名和30名`` pairs A with 20名; English has ``respectively`` at the end of the list.
    """
    pairs: dict[int, tuple[int, int]] = {}
    stop = figures[-1].end + 24
    if not _PAIRING.stand_in(text[start:stop]):
        return pairs
    place = text.find("分别", start, stop)
    while place >= 0:
        following = text.find("分别", place + 2, stop)
        reach = following if following >= 0 else stop
        told = [order for order, figure in enumerate(figures) if place < figure.start < reach]
        # 分别为31个和233个，总数264个: what adds them up is none of them.
        told = [*told[:1], *takewhile(partial(_goes_on, text, figures), told[1:])]
        list_start = max((figure.end for figure in figures if figure.end <= place), default=start)
        _pair(text, pairs, told, _named(text, list_start, place, len(told)))
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
            _pair(text, pairs, told, _named(text, start, figures[told[0]].start, len(told)))
    return pairs


def _goes_on(text: str, figures: Sequence[Figure], order: int) -> bool:
    """Whether a figure goes on with the list of those before it, and is not said to be their sum."""
    between = text[figures[order - 1].end : figures[order].start].lower()
    return not any(word in between for word in SUMS)


def _pair(text: str, pairs: dict[int, tuple[int, int]], told: Sequence[int], named: Sequence[tuple[int, int]]) -> None:
    """Figures with the items named, in order: the last ones when there are more names, else the first figures.

    市级、县级区域性、行业性工会联合会 names two: what tells them apart are the first words, which are alike.
    """
    if len(told) < 2 or len(named) < 2:
        return
    levels = [(start, start + _LEVEL) for start, _ in named[: len(told)]]
    ends = {text[end - 1] for _, end in levels}
    if len(named) > len(told) and named[0][1] - named[0][0] == _LEVEL and len(ends) == 1:
        pairs.update(zip(told, levels, strict=True))
    else:
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
    if named and not named[0][0] + 1 >= named[0][1] and text[named[0][0]] in "；;。":
        named[0] = named[0][0] + 1, named[0][1]
    return named
