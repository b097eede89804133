"""The dates of a draft held against the events they speak of.

A date speaks of an event when the sentence names it (most terms of one of its wordings) and says what happened to
it (``tables/actions.py``): the day a college was unveiled is not held against the day its building began.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from heshi.check.calendar import Days, agrees, days_of
from heshi.check.finding import Finding, Said
from heshi.check.quantities import said
from heshi.check.scan import Scan
from heshi.check.scope import Scope
from heshi.check.spotting import spots, spotted
from heshi.check.tables.actions import ACTIONS, TITLE_ACTIONS
from heshi.check.tables.english import WEAK
from heshi.check.tables.frequent import COMMON, USUAL
from heshi.check.tables.scope import AFTERMATH, DATELINE
from heshi.check.terms import LATIN, pairs, terms, words
from heshi.figures.figure import Figure
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
_ONCE = frozenset(("unveiled", "begun"))
"""What happens to a thing once; a meeting is held again another year."""

_NOT_THE_DAY_BEFORE = ("截至", "截止", "自", "从", "到", "至", "since ", "by ", "until ", "before ", "after ", "as of ")
_NOT_THE_DAY_BEHIND = ("以来", "以前", "之前", "前", "以后", "之后", "后", "起", "止")
_AROUND = ("前", "之前", "以前", "后", "之后", "以后", "以来", "一周年", "两周年", "周年", "仪式前", "在即", "倒计时")
_PLANNED = ("将于", "将在", "拟", "原定", "计划", "推迟", "延期", "改期", "scheduled", "planned", "postponed", "will ")


_EDITION = Pattern("(?<=第)[1-9][0-9]?(?=[次届])")
_DIGITS = "零一二三四五六七八九"


def _in_words(edition: re.Match[str]) -> str:
    """An edition in Chinese characters, as the names of meetings have it: 第29次 is 第二十九次."""
    tens, ones = divmod(int(edition[0]), 10)
    head = "" if not tens else "十" if tens == 1 else _DIGITS[tens] + "十"
    return head + (_DIGITS[ones] if ones or not tens else "")


_ALL_ACTIONS = spots({word for words in ACTIONS.values() for word in words})


class Wording(NamedTuple):
    """One way to name an event: its terms by weight, and how much of them a sentence must hold.

    Fewer terms than ``fewest`` cannot make that up.
    """

    terms: Mapping[str, float]
    total: float
    least: float
    fewest: int


class Occasion(NamedTuple):
    """An event with its wordings, what happens in it, and the edition its name carries."""

    event: Event
    days: Days
    wordings: tuple[Wording, ...]
    action: str
    edition: int | None
    names: str


class Occasions(NamedTuple):
    """The events of the packs and the terms that name them."""

    all: tuple[Occasion, ...]
    users: Mapping[str, tuple[tuple[int, int], ...]]
    """The wordings that use a term: the numbers of the occasion and of its wording."""


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
            names = [event.title, event.title_en.lower()]
            for part in parts:
                for name in _names_in(part, pack.names):
                    edition = name.edition or edition
                    names.extend((name.name, name.name_en.lower()))
                    texts.extend((text, _COVERED) for text in (name.name, name.name_en, *name.aliases))
            days = Days(event.date, event.end_date or event.date)
            wordings = [_wording(text, least) for text, least in texts if english or not text.isascii()]
            kept = tuple(wording for wording in wordings if len(wording.terms) >= 2)
            found.append(Occasion(event, days, kept, action, edition, " ".join(names)))
    users: dict[str, list[tuple[int, int]]] = {}
    for number, one in enumerate(found):
        for order, wording in enumerate(one.wordings):
            for term in wording.terms:
                users.setdefault(term, []).append((number, order))
    return Occasions(tuple(found), {term: tuple(used) for term, used in users.items()})


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


class Dates:
    """The events side of one check."""

    __slots__ = ("occasions", "pack_year", "scan", "scope")

    def __init__(self, scan: Scan, scope: Scope, occasions: Occasions, pack_year: int) -> None:
        self.scan = scan
        self.scope = scope
        self.occasions = occasions
        self.pack_year = pack_year

    def check(self, number: int, dates: Sequence[Figure], ordinals: Sequence[Figure]) -> list[Finding]:
        """A finding for each date of a sentence that names a day or month, or speaks of a known event."""
        named = self._named(number)
        return [
            finding
            for order, figure in enumerate(dates)
            if (finding := self._finding(number, figure, order, dates, ordinals, named)) is not None
        ]

    def _named(self, number: int) -> list[tuple[Occasion, float]]:
        """The events a sentence names, with how much of their best wording it holds."""
        sentence = self.scan.sentence(number)
        here = self._terms(sentence.start, sentence.end)
        if not here:
            return []
        counts = Counter([used for term in here for used in self.occasions.users[term]])
        best: dict[int, float] = {}
        for (which, order), count in counts.items():
            wording = self.occasions.all[which].wordings[order]
            if count >= wording.fewest:
                covered = sum([weight for term, weight in wording.terms.items() if term in here])
                if covered >= wording.least * wording.total:
                    best[which] = max(best.get(which, 0.0), covered)
        return [(self.occasions.all[which], best[which]) for which in sorted(best)]

    def _terms(self, start: int, end: int) -> frozenset[str]:
        """The terms of a stretch of text that name an event."""
        users = self.occasions.users
        piece = self.scan.text[start:end]
        if "第" in piece:
            piece = _EDITION.compiled().sub(_in_words, piece)
        found = [] if piece.isascii() else [pair for pair in pairs(piece) if pair in users and not pair.isascii()]
        if LATIN.search(piece):
            found.extend([word for _, word in words(piece) if word in users])
        return frozenset(found)

    def _finding(
        self,
        number: int,
        figure: Figure,
        order: int,
        dates: Sequence[Figure],
        ordinals: Sequence[Figure],
        named: Sequence[tuple[Occasion, float]],
    ) -> Finding | None:
        days = days_of(figure)
        if days is None or self._is_context(number, figure):
            return None
        acting = [one for one, _ in named if self._acts(number, order, dates, one)]
        year = self._year(number, figure)
        agreeing = [one for one in acting or [one for one, _ in named] if agrees(days, one.days, year)]
        if agreeing:
            return _supported(figure, agreeing[0])
        if not acting:
            return None if days.coarse else _unverified(figure)
        if len(acting) > 1:
            best = max(weight for one, weight in named if one in acting)
            acting = [one for one, weight in named if one in acting and weight >= 0.8 * best]
        if len(acting) == 1 and self._refutes(number, figure, days, acting[0], ordinals, year):
            return _refuted(figure, acting[0])
        return _unverified(figure, tuple(one.event.id for one in acting) if len(acting) > 1 else ())

    def _year(self, number: int, figure: Figure) -> int | None:
        """The year a date without one takes: of its context, else of the pack."""
        span = self.scope.governing(number, figure.start)
        if span is not None:
            return int(span.low[:4])
        years = self.scope.document_years()
        if not years or self.pack_year in years:
            return self.pack_year
        return min(years)

    def _is_context(self, number: int, figure: Figure) -> bool:
        """Whether a date is no event's day: 截至2023年底, 8月以来."""
        text, sentence = self.scan.text, self.scan.sentence(number)
        before = text[max(sentence.start, figure.start - 8) : figure.start].lower()
        behind = text[figure.end : figure.end + 4]
        if figure.hedge_text or before.endswith(_NOT_THE_DAY_BEFORE) or behind.startswith(_NOT_THE_DAY_BEHIND):
            return True
        return behind.lstrip().startswith(("讯", "电", "—", "--"))

    def _acts(self, number: int, order: int, dates: Sequence[Figure], occasion: Occasion) -> bool:
        """Whether what happens to an event is said where a date stands."""
        text, sentence = self.scan.text, self.scan.sentence(number)
        figure = dates[order]
        left = dates[order - 1].end if order else sentence.start
        right = dates[order + 1].start if order + 1 < len(dates) else sentence.end
        clause_start = max(left, max(text.rfind(mark, left, figure.start) for mark in "，,；;。") + 1)
        ends = [place for mark in "，,；;。" if (place := text.find(mark, figure.end, right)) >= 0]
        places = (
            (clause_start, min(ends, default=right)),
            (figure.end, right),
            (left, figure.start),
            (sentence.start, sentence.end),
        )
        for start, end in places:
            piece = text[start:end].lower()
            if spotted(piece, _ALL_ACTIONS):
                return any(_happens(word, piece) for word in ACTIONS[occasion.action])
        return False

    def _refutes(
        self, number: int, figure: Figure, days: Days, occasion: Occasion, ordinals: Sequence[Figure], year: int | None
    ) -> bool:
        text, sentence = self.scan.text, self.scan.sentence(number)
        whole = text[sentence.start : sentence.end]
        lower = whole.lower()
        if any(word in lower for word in DATELINE) or any(word in lower for word in _PLANNED):
            return False
        if any(word in whole for word in AFTERMATH if word not in occasion.names):
            return False
        editions = {ordinal.value for ordinal in ordinals}
        same_edition = occasion.edition is not None and occasion.edition in editions
        if editions and occasion.edition is not None and not same_edition:
            return False
        if self._elsewhere(number, occasion):
            return False
        known = int(occasion.event.date[:4])
        claimed = int(days.low[:4]) if days.has_year else year
        return claimed == known or (days.has_year and (occasion.action in _ONCE or same_edition))

    def _elsewhere(self, number: int, occasion: Occasion) -> bool:
        known = occasion.names + (occasion.event.place or "")
        return any(
            not mention.home and not mention.setting and not mention.relative and mention.name not in known
            for mention in self.scope.places(number)
        )


def _happens(word: str, piece: str) -> bool:
    """Whether an action is stated, not what came before or after it: 揭牌前, 揭牌一周年."""
    place = piece.find(word)
    while place >= 0:
        if not piece.startswith(_AROUND, place + len(word)):
            return True
        place = piece.find(word, place + 1)
    return False


def _expected(occasion: Occasion) -> Said:
    event = occasion.event
    text = event.date if event.end_date is None else f"{event.date}/{event.end_date}"
    return Said(text, date=event.date, end_date=event.end_date)


def _supported(figure: Figure, occasion: Occasion) -> Finding:
    id, expected = occasion.event.id, _expected(occasion)
    return Finding(figure.start, figure.end, figure.text, "date", "supported", None, id, said(figure), expected, ())


def _refuted(figure: Figure, occasion: Occasion) -> Finding:
    id, expected = occasion.event.id, _expected(occasion)
    return Finding(figure.start, figure.end, figure.text, "date", "refuted", "date", id, said(figure), expected, ())


def _unverified(figure: Figure, candidates: tuple[str, ...] = ()) -> Finding:
    return Finding(
        figure.start, figure.end, figure.text, "date", "unverified", None, None, said(figure), None, candidates
    )
