"""Plenary sessions by the term and the number of the committee that holds them: 省委十四届五次全会.

Only the session that the packs know is told: a committee holds one or two a year, and any of them may be spoken of.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from heshi.check.finding import Finding, Said
from heshi.check.series import number_of
from heshi.check.telling import edition_told
from heshi.figures import read
from heshi.figures.pattern import Pattern
from heshi.model import Pack

_HAN = r"[一二三四五六七八九十]{1,3}"
_CHINESE = Pattern(
    rf"(?P<term>第?(?P<termed>{_HAN}|\d{{1,2}})届)(?:委员会)?(?P<session>第?(?P<numbered>{_HAN}|\d{{1,2}})次)(?:全会|全体会议)"
)
_ENGLISH = Pattern(
    r"(?i)\b(?P<session>\d{1,2}(?:st|nd|rd|th)|[a-z]+) (?:plenum|plenary(?: session| meeting)?|plenary assembly) of "
    r"(?:the )?(?P<term>\d{1,2}(?:st|nd|rd|th)|[a-z]+) (?P<body>(?:[a-z]+ ){1,4}committee)"
)
_PARTY, _PROVINCIAL = frozenset(("party", "cpc")), frozenset(("provincial",))


class Plenum(NamedTuple):
    """A plenary session: of whom (省委), of which term, the number it has in it, and its fact's id."""

    body: str
    term: int
    session: int
    id: str


def build(packs: Iterable[Pack]) -> tuple[Plenum, ...]:
    """The plenary sessions that the packs name."""
    found = []
    for pack in packs:
        for name in pack.names:
            match = _CHINESE.search(name.name)
            if match is not None:
                body = name.name[: match.start()]
                found.append(Plenum(body, _number(match["termed"]), _number(match["numbered"]), name.id))
    return tuple(found)


def plenums_in(text: str, known: Sequence[Plenum], home: frozenset[str], first: int, last: int) -> list[Finding]:
    """The term and the number of each known session that ``text[first:last]`` names; ``home`` are the province's names.

    Those are its English ones, in lower case.
    """
    found: list[Finding] = []
    for match in _CHINESE.compiled().finditer(text, first, last):
        said = _number(match["termed"]), _number(match["numbered"])
        for one in known:
            if text.endswith(one.body, 0, match.start()) and said == (one.term, one.session):
                found += _told(text, match, one)
    for match in _ENGLISH.compiled().finditer(text, first, last):
        for one in known:
            words = set(match["body"].lower().split())
            of_party = not words.isdisjoint(_PARTY) and (
                "省" not in one.body or not words.isdisjoint(_PROVINCIAL | home)
            )
            if of_party and (_ordinal(match["term"]), _ordinal(match["session"])) == (one.term, one.session):
                found += _told(text, match, one)
    return found


def _told(text: str, match: re.Match[str], one: Plenum) -> list[Finding]:
    told = []
    for start, end, value in ((*match.span("term"), one.term), (*match.span("session"), one.session)):
        said = Said(text[start:end], value=value)
        told.append(edition_told(start, end, text[start:end], said, "supported", (value, one.id)))
    return told


def _number(numeral: str) -> int:
    return int(numeral) if numeral.isdecimal() else number_of(numeral)


def _ordinal(word: str) -> object:
    return next((figure.value for figure in read(word) if figure.kind == "ordinal"), None)
