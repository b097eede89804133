"""Congresses and plenums by their short names: 省工会十五大, 十四届五次全会."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from heshi.check.editions import Ordinals
from heshi.check.finding import Finding, Said
from heshi.check.series import number_of
from heshi.check.tables.editions import NATIONAL, TOP_TEN
from heshi.check.telling import edition_told

_LIST_REACH, _LISTED = 14, 2
"""Two names of a list stand so many characters apart at most; so many known ones make sure of its year."""
_CLAUSE = frozenset("，。；,;")
_OPENED = ("“", "‘", "「", '"')


def short_names_in(ordinals: Ordinals, first: int, last: int) -> list[Finding]:
    """The findings on congresses by their short names in ``text[first:last]``."""
    text, found = ordinals.scan.text, []
    for short in ordinals.editions.shorts:
        place = text.find(short.stem, first, last)
        while place >= 0:
            begin = place + len(short.stem)
            begin += text[begin : begin + 1] in _OPENED
            end = begin
            while end < begin + 3 and text[end : end + 1] and text[end] in "一二三四五六七八九十":
                end += 1
            if begin < end and text.startswith("大", end) and not text.startswith(TOP_TEN, begin):
                claimed, end = number_of(text[begin:end]), end + 1
                national = short.stem.startswith(NATIONAL)
                number = ordinals.scan.layout.at(place)
                verdict = ordinals.verdict(number, begin, end, claimed, ((short.edition, short.id),), national)
                claim = Said(text[begin:end], value=claimed)
                found.append(edition_told(begin, end, text[begin:end], claim, verdict, (short.edition, short.id)))
            place = text.find(short.stem, begin, last)
    return _listed(ordinals, sorted(found, key=lambda one: one.start))


def _listed(ordinals: Ordinals, found: Sequence[Finding]) -> list[Finding]:
    """Congresses by their short names; one edition off in a list of those known is no other year's.

    党的二十大、中国工会十八大和省工会十四大 are of one year.
    """
    text, layout = ordinals.scan.text, ordinals.scan.layout
    known = Counter(layout.at(one.start) for one in found if one.verdict == "supported")
    told = []
    for order, finding in enumerate(found):
        beside = [*found[max(0, order - 1) : order], *found[order + 1 : order + 2]]
        listed = any(other.verdict == "supported" and _is_list(text, finding, other) for other in beside)
        if finding.verdict == "unverified" and listed and known[layout.at(finding.start)] >= _LISTED:
            told.append(_one_off(ordinals, finding))
        else:
            told.append(finding)
    return told


def _one_off(ordinals: Ordinals, finding: Finding) -> Finding:
    """A congress numbered one too few or too many as what it should be; any other stays as it is."""
    for short in ordinals.editions.shorts:
        named = ordinals.scan.text.endswith(short.stem, 0, finding.start)
        if named and finding.claimed.value is not None and abs(short.edition - finding.claimed.value) == 1:
            start, end, text, claimed = finding.start, finding.end, finding.text, finding.claimed
            return edition_told(start, end, text, claimed, "refuted", (short.edition, short.id))
    return finding


def _is_list(text: str, one: Finding, other: Finding) -> bool:
    """Whether two names stand side by side in a list."""
    left, right = sorted((one, other), key=lambda each: each.start)
    between = text[left.end : right.start]
    return len(between) <= _LIST_REACH and any(mark in between for mark in "、和与及") and _CLAUSE.isdisjoint(between)
