"""The events of the packs, with the words that name them and what happens in them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from heshi.check.calendar import Days
from heshi.check.tables.actions import TITLE_ACTIONS
from heshi.check.tables.english import WEAK
from heshi.check.tables.frequent import COMMON, USUAL
from heshi.check.terms import LATIN, pairs, terms, words
from heshi.figures.pattern import Pattern
from heshi.model import Event, Name, Pack

_COVERED = 0.72
"""A wording is named when this share of its terms, by weight, stands in the sentence."""
_COVERED_TITLE = 0.5
"""An event's whole title is longer than anybody writes."""
_SHARE_OF_TITLE = 0.5
"""A known name stands for an event when it makes up this much of its title."""
_NAMED_KINDS = frozenset(("meeting", "programme", "contest", "organisation"))
_PARTS = str.maketrans("暨；", "，，")
_EDITION = Pattern("(?<=第)[1-9][0-9]?(?=[次届])")
_DIGITS = "零一二三四五六七八九"


def _in_words(edition: re.Match[str]) -> str:
    """An edition in Chinese characters, as the names of meetings have it: 第29次 is 第二十九次."""
    tens, ones = divmod(int(edition[0]), 10)
    head = "" if not tens else "十" if tens == 1 else _DIGITS[tens] + "十"
    return head + (_DIGITS[ones] if ones or not tens else "")


class Wording(NamedTuple):
    """One way to name an event: its terms by weight, and how much of them a sentence must hold.

    Fewer terms than ``fewest`` cannot make that up.
    """

    terms: Mapping[str, float]
    total: float
    least: float
    fewest: int


class Occasion(NamedTuple):
    """An event with its wordings, what happens in it, and the edition its name carries.

    ``names`` are its names in one string, to look words up in, its place in both languages among them; ``calls`` the
    names that may stand for it, the longest first.
    """

    event: Event
    days: Days
    wordings: tuple[Wording, ...]
    action: str
    edition: int | None
    names: str
    calls: tuple[str, ...] = ()


class Occasions(NamedTuple):
    """The events of the packs and the terms that name them.

    ``wordings`` are those of all events, each with the number of its occasion; ``users`` has for each term the numbers
    of the wordings that use it.
    """

    all: tuple[Occasion, ...]
    wordings: tuple[tuple[int, Wording], ...]
    users: Mapping[str, tuple[int, ...]]


def build(packs: Iterable[Pack], english: bool = True) -> Occasions:
    """The occasions of the packs' events, a title of two meetings in two parts.

    Without ``english`` the English wordings are left out; a text without Latin letters is read the same with both.
    """
    found: list[Occasion] = []
    for pack in packs:
        for event in pack.events:
            parts = event.title.translate(_PARTS).split("，")
            translated = (event.title_en,) if len(parts) == 1 else tuple(event.title_en.split(" and "))
            action = next((action for sign, action in TITLE_ACTIONS if sign in event.title), "held")
            texts = [(text, _COVERED_TITLE) for text in (*parts, *translated)]
            edition = None
            names = [event.title, event.title_en.lower(), (event.place_en or "").lower()]
            calls = list(parts)
            for part in parts:
                for name in _names_in(part, pack.names):
                    edition = name.edition or edition
                    names.extend((name.name, name.name_en.lower()))
                    calls.extend((name.name, *name.aliases))
                    texts.extend((text, _COVERED) for text in (name.name, name.name_en, *name.aliases))
            days = Days(event.date, event.end_date or event.date)
            wordings = [_wording(text, least) for text, least in texts if english or not text.isascii()]
            kept = tuple(wording for wording in wordings if len(wording.terms) >= 2)
            found.append(
                Occasion(
                    event, days, kept, action, edition, " ".join(names), tuple(sorted(calls, key=len, reverse=True))
                )
            )
    flat = tuple([(number, wording) for number, one in enumerate(found) for wording in one.wordings])
    users: dict[str, list[int]] = {}
    for order, (_, wording) in enumerate(flat):
        for term in wording.terms:
            users.setdefault(term, []).append(order)
    return Occasions(tuple(found), flat, {term: tuple(used) for term, used in users.items()})


def _wording(text: str, least: float) -> Wording:
    weights = {term: _weight(term) for _, term in terms(text)}
    total = sum(weights.values())
    fewest = int(least * total / max(weights.values(), default=1.0))
    return Wording(weights, total, least, fewest)


def _weight(term: str) -> float:
    if term.isascii():
        return 0.6 if term in WEAK else 1.6
    return 0.3 if term in COMMON else 0.6 if term in USUAL else 1.0


def _names_in(title: str, names: Sequence[Name]) -> list[Name]:
    """The names that make up most of a title."""
    found = []
    for name in names:
        if name.kind in _NAMED_KINDS:
            longest = max((len(text) for text in (name.name, *name.aliases) if text in title), default=0)
            if longest >= _SHARE_OF_TITLE * len(title):
                found.append(name)
    return found


class Named(NamedTuple):
    """An event that a stretch of text names, and how much of its best wording the text holds, by weight."""

    occasion: Occasion
    weight: float


def named_in(text: str, occasions: Occasions) -> list[Named]:
    """The events a stretch of text names, in their order."""
    here = _terms(text, occasions.users)
    if not here:
        return []
    counts = Counter([used for term in here for used in occasions.users[term]])
    best: dict[int, float] = {}
    for order, count in counts.items():
        which, wording = occasions.wordings[order]
        if count >= wording.fewest:
            covered = sum([weight for term, weight in wording.terms.items() if term in here])
            if covered >= wording.least * wording.total:
                best[which] = max(best.get(which, 0.0), covered)
    return [Named(occasions.all[which], best[which]) for which in sorted(best)]


def _terms(text: str, users: Mapping[str, object]) -> frozenset[str]:
    """The terms of a stretch of text that name an event."""
    if "第" in text:
        text = _EDITION.compiled().sub(_in_words, text)
    found = [] if text.isascii() else [pair for pair in pairs(text) if pair in users and not pair.isascii()]
    if LATIN.search(text):
        found.extend([word for _, word in words(text) if word in users])
    return frozenset(found)
