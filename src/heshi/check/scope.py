"""What a figure speaks of besides its subject: which year and which place.

A figure of another year or place is not the report's. Where the words around leave a doubt, a figure may still be
supported, but it is not refuted (:data:`Barrier`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Literal, NamedTuple, TypeAlias

from heshi.check.places import Home, Mention, mentions
from heshi.check.scan import Scan
from heshi.check.spotting import spotted
from heshi.check.subjects import Reach
from heshi.check.tables.places import FIRST_PERSON, NATIONS, NATIONS_ENGLISH
from heshi.check.tables.scope import OF_WHEN, PARTICIPLES, PARTS_PLACES, WHOLE_YEAR
from heshi.figures.figure import Figure

Barrier: TypeAlias = Literal["none", "doubt", "other"]
"""``other``: another year, place or body, or nothing claimed. ``doubt``: it may be supported, not refuted."""

COMPARED = ("较", "比", "同", "与", "对比", "相比", "than", "from", "since", "against", "over", "with", "自", "从")
_ANYWHERE = NATIONS | NATIONS_ENGLISH
_BESIDE = 50
"""A date that says as of when a figure is begins within so many characters of it."""
_OWN_NAME = 4
"""So many characters of a name tell whose it is."""
HEAD_SENTENCES = 4
"""So many sentences may be a document's first lines."""
_HEAD = 160
"""A document's own year and place stand in its first lines, within this many characters."""


class Span(NamedTuple):
    """A date of the text with a year: where it stands and its first and last day, ISO."""

    start: int
    end: int
    low: str
    high: str


class Scope:
    """The years and places of a text, sentence by sentence."""

    __slots__ = (
        "_abroad",
        "_dates",
        "_days",
        "_editions",
        "_first",
        "_head",
        "_parts",
        "_places",
        "_signed",
        "_starts",
        "event_days",
        "home",
        "scan",
    )

    def __init__(self, scan: Scan, figures: Iterable[Figure], home: Home, event_days: frozenset[str]) -> None:
        self.scan = scan
        self.home = home
        self.event_days = event_days
        self._dates: dict[int, list[Span]] = {}
        self._days: dict[int, list[str]] = {}
        self._editions: dict[int, tuple[str, ...]] = {}
        self._parts: dict[int, list[int]] = {}
        self._places: dict[int, tuple[Mention, ...]] = {}
        self._first: dict[int, int] = {}
        self._starts: dict[int, list[int]] = {}
        self._abroad: dict[int, bool] = {}
        self._signed: bool | None = None
        for figure in figures:
            number = scan.layout.at(figure.start)
            if figure.kind != "date":
                self._first.setdefault(number, figure.start)
                if figure.kind != "ordinal":
                    self._starts.setdefault(number, []).append(figure.start)
                continue
            if (span := _span(figure)) is not None:
                self._dates.setdefault(number, []).append(span)
            elif isinstance(figure.low, str) and figure.low.startswith("--") and figure.low[2] != "-":
                self._days.setdefault(number, []).append(figure.low[2:])
            if span is None and _is_part(figure):
                self._parts.setdefault(number, []).append(figure.start)
        self._head = self._head_sentences()

    def dates(self, number: int) -> Sequence[Span]:
        """The dates with a year in a sentence."""
        return self._dates.get(number, ())

    def note_editions(self, number: int, names: Iterable[str]) -> None:
        """Remember what a sentence counts by an edition that is not the packs': 首届“三秦工匠杯”."""
        self._editions[number] = tuple(names)

    def is_other_edition(self, number: int, subject: Reach) -> bool:
        """Whether a sentence is about another edition of what a fact is of."""
        return any(name in subject.texts for name in self._editions.get(number, ()))

    def days(self, number: int) -> Sequence[str]:
        """The days and months a sentence names, ``MM-DD``."""
        whole = [span.low[5:] for span in self.dates(number) if span.low[5:] != "01-01"]
        return [*self._days.get(number, ()), *whole]

    def places(self, number: int) -> tuple[Mention, ...]:
        """The places a sentence names, home among them."""
        if number not in self._places:
            sentence = self.scan.sentence(number)
            self._places[number] = mentions(
                self.scan.text, sentence.start, sentence.end, self.home, self.scan.pairs(number)
            )
        return self._places[number]

    def governing(self, number: int, place: int) -> Span | None:
        """The date with a year that a figure at ``place`` speaks of, as far as the text says."""
        beside = self._beside(number, place)
        if beside is not None:
            return beside
        before = [span for span in self.dates(number) if span.end <= place and not self._compared(span)]
        if before:
            between = self.scan.text[before[-1].end : place]
            return _whole_year(before[-1]) if any(word in between for word in WHOLE_YEAR) else before[-1]
        behind = [
            span
            for span in self.dates(number)
            if span.start > place and not self._compared(span) and not _is_parted(self.scan.text[place : span.start])
        ]
        if behind:
            return behind[0]
        return self._carried_date(number, place)

    def _beside(self, number: int, place: int) -> Span | None:
        """The date that stands right behind a figure and says as of when it is: 297,000 at the end of 2023."""
        for span in self.dates(number):
            if place < span.start <= place + _BESIDE:
                between = self.scan.text[place : span.start].lower()
                if between.endswith(OF_WHEN) and not any(mark in between for mark in "，；;。") and ", " not in between:
                    return span
        return None

    def document_years(self) -> frozenset[int]:
        """The years of the document's first lines; none when they name none."""
        years: set[int] = set()
        for number in self._head:
            for span in self.dates(number):
                if not (_is_day(span) and span.low in self.event_days):
                    years.update(range(int(span.low[:4]), int(span.high[:4]) + 1))
        return frozenset(years)

    def year_barrier(self, number: int, place: int, subject: Reach) -> Barrier:
        """Whether a figure speaks of another year than its fact, or of a part of the year."""
        span = self.governing(number, place)
        if self._part_of_year(number, place) and not subject.timeless:
            return "other"
        if span is None:
            years = self._heading_years(number) or self.document_years()
            return "other" if years and not years & subject.years else "none"
        if subject.unit == "time" and _is_day(span):
            # Begun on a day, and two years in building: the day is not when that was so.
            return "none"
        low, high = int(span.low[:4]), int(span.high[:4])
        if not any(low <= year <= high for year in subject.years):
            return "other"
        if low != high:
            return "doubt"
        whole = span.low[5:] == "01-01" and span.high[5:] == "12-31"
        at_end = span.high[5:] >= "12-28"
        if whole or at_end or subject.timeless or span.low in self.event_days:
            return "none"
        return "doubt" if _is_day(span) else "other"

    def _part_of_year(self, number: int, place: int) -> bool:
        """Whether a part of a year without its number stands before a figure: 上半年, 1至9月."""
        return any(start < place for start in self._parts.get(number, ()))

    def place_barrier(self, number: int, figure: Figure, subject: Reach) -> Barrier:
        """Whether a figure belongs to another place than its fact."""
        owner: Mention | None = None
        for mention in self.places(number):
            if mention.setting or self._is_of(mention, subject):
                continue
            behind = partial(self._parted, number) if mention.english else self._unowned
            if mention.start < figure.start:
                owner = mention if self._still(number, mention, figure.start) else owner
            elif not behind(figure.end, mention.start):
                # The nearest one behind: Shaanxi is among the leaders nationwide.
                owner = mention
                break
        if owner is not None and not owner.relative:
            return "none" if owner.home or self._told_of(figure, subject) else "other"
        if self.is_abroad(number):
            return "other"
        if self._names_own(number, figure.start):
            return "none"
        if owner is not None and self._is_of_another(number, owner):
            return "other"
        return "other" if self._carried_place(number, subject, wide=owner is not None) else "none"

    def is_abroad(self, number: int) -> bool:
        """Whether a paragraph names places, the home not among them, and nor does the text anywhere."""
        if self._signed is None:
            lower = self.scan.text.lower()
            self._signed = any(sign in lower for sign in self.home.signs)
        if self._signed:
            return False
        paragraph = self.scan.sentence(number).paragraph
        known = self._abroad.get(paragraph)
        if known is None:
            sentences = self.scan.layout.sentences
            first = last = number
            while first and sentences[first - 1].paragraph == paragraph:
                first -= 1
            while last + 1 < len(sentences) and sentences[last + 1].paragraph == paragraph:
                last += 1
            known = self._abroad[paragraph] = any(
                not (one.home or one.relative or one.name in _ANYWHERE) and not self._has_its_own(each, one)
                for each in range(first, last + 1)
                for one in self.places(each)
            )
        return known

    def _has_its_own(self, number: int, mention: Mention) -> bool:
        """Whether a place is only compared with: a figure of its own follows in its clause (四川首批则为35个)."""
        if mention.setting:
            return False
        sentence, text = self.scan.sentence(number), self.scan.text
        stops = [place for mark in "，；;。" if (place := text.find(mark, mention.start, sentence.end)) >= 0]
        stops += [place for mark in (", ", ". ") if (place := text.find(mark, mention.start, sentence.end)) >= 0]
        reach = min(stops, default=sentence.end)
        return any(mention.start < place < reach for place in self._starts.get(number, ()))

    def _names_own(self, number: int, place: int) -> bool:
        """Whether a name that only something of the home has stands before a figure in its sentence."""
        if not self._signed:
            return False
        lead = self.scan.text[self.scan.sentence(number).start : place].lower()
        return bool(spotted(lead, self.home.own))

    def _is_of_another(self, number: int, relative: Mention) -> bool:
        """Whether 全省 means the province that its sentence began with: 湖北：…，全省…."""
        if relative.name in FIRST_PERSON:
            return False
        before = [one for one in self.places(number) if one.start < relative.start and one.wide and not one.setting]
        text = self.scan.text
        return bool(before) and not before[0].home and not text[: before[0].start].endswith(COMPARED)

    def _is_of(self, mention: Mention, subject: Reach) -> bool:
        """Whether a place is part of what the fact is about: Nanniwan, but not 延安市 beside the college there."""
        if mention.home or mention.relative or mention.name.lower() not in subject.texts:
            return False
        end = mention.start + len(mention.name)
        city = self.scan.text.startswith("市", end)
        return not city or mention.name + "市" in subject.texts

    def _still(self, number: int, mention: Mention, place: int) -> bool:
        """Whether a place named before a figure still holds: behind a semicolon only if the sentence began with it."""
        sentence, text = self.scan.sentence(number), self.scan.text
        if not any(mark in text[mention.start : place] for mark in "；;"):
            return True
        opening = text[sentence.start : mention.start]
        return not any(mark in opening for mark in "，,；;、")

    def _told_of(self, figure: Figure, subject: Reach) -> bool:
        """Whether a figure is said of what follows it, and that is the fact's own: 投资3.12亿元的南泥湾劳模工匠学院."""
        text = self.scan.text
        clause = text[figure.end : figure.end + 30]
        for mark in "，。；,;":
            clause = clause.partition(mark)[0]
        behind = clause.rpartition("的")[2] if "的" in clause else ""
        return len(behind) >= _OWN_NAME and behind[:_OWN_NAME].lower() in subject.texts

    def _carried_place(self, number: int, subject: Reach, *, wide: bool) -> bool:
        """Whether the sentences before, the heading or the document speak of another place.

        Only another province or country counts if ``wide``: 全省 in a report of a city is its province.
        """
        here = self.scan.sentence(number)
        for before in range(number - 1, max(-1, number - 6), -1):
            if self.scan.sentence(before).paragraph != here.paragraph:
                break
            owners = self._owners(before, subject, wide)
            if owners:
                return not owners[-1].home
        heading = self.scan.heading(number)
        for above in (*((heading,) if heading is not None else ()), *self._head):
            if above == number:
                continue
            owners = self._owners(above, subject, wide)
            if owners:
                return not any(one.home for one in owners)
        return False

    def _owners(self, number: int, subject: Reach, wide: bool) -> list[Mention]:
        """The places of a sentence that could own the figures of another: what stands behind a figure had its say."""
        reach = self._first.get(number, self.scan.sentence(number).end)
        return [
            one
            for one in self.places(number)
            if not one.setting
            and not one.relative
            and (one.wide or not wide)
            and one.start < reach
            and one.name.lower() not in subject.texts
        ]

    def _parted(self, number: int, start: int, end: int) -> bool:
        """Whether an English place behind a figure belongs to something else, or to a clause of its own."""
        between = self.scan.text[start:end].lower()
        opening = self.scan.text[self.scan.sentence(number).start : start].lstrip().partition(" ")[0].lower()
        if opening in PARTICIPLES:
            # Built on 120 mu, a college in Henan opened: the comma leads to what was built.
            between = between.replace(", ", " ", 1)
        return any(mark in between for mark in PARTS_PLACES)

    def _unowned(self, start: int, end: int) -> bool:
        """Whether a Chinese place behind a figure is not what the figure is said of: 投资2.13亿元的赣南劳模学院."""
        between = self.scan.text[start:end]
        return not between.endswith("的") or any(mark in between for mark in "，。；,;")

    def _compared(self, span: Span) -> bool:
        before = self.scan.text[max(0, span.start - 6) : span.start].rstrip().lower()
        return before.endswith(COMPARED)

    def _is_of_event(self, span: Span) -> bool:
        """Whether a month is that of an event: what is said next is not of that month only."""
        return span.low[:7] == span.high[:7] and any(span.low <= day <= span.high for day in self.event_days)

    def _carried_date(self, number: int, place: int) -> Span | None:
        here = self.scan.sentence(number)
        for before in range(number - 1, max(-1, number - 12), -1):
            if self.scan.sentence(before).paragraph != here.paragraph:
                return None
            spans = [
                span
                for span in self.dates(before)
                if not self._compared(span) and not (_is_day(span) or span.low in self.event_days)
            ]
            if spans:
                opening = self.scan.text[here.start : place].lower()
                whole = self._is_of_event(spans[-1]) or any(word in opening for word in WHOLE_YEAR)
                return _whole_year(spans[-1]) if whole else spans[-1]
        return None

    def _heading_years(self, number: int) -> frozenset[int]:
        heading = self.scan.heading(number)
        if heading is None:
            return frozenset()
        return frozenset(
            year for span in self.dates(heading) for year in range(int(span.low[:4]), int(span.high[:4]) + 1)
        )

    def _head_sentences(self) -> tuple[int, ...]:
        sentences = self.scan.layout.sentences
        if len(sentences) < 2:
            return ()
        head = [0]
        for number, sentence in enumerate(sentences[1:HEAD_SENTENCES], 1):
            if sentence.end <= _HEAD and sentences[number - 1].heading:
                head.append(number)
        return tuple(head)


def _whole_year(span: Span) -> Span:
    return span._replace(low=span.low[:4] + "-01-01", high=span.low[:4] + "-12-31")


def _is_parted(text: str) -> bool:
    """Whether a comma stands between a figure and a date behind it; one inside a number does not count."""
    return any(mark in text for mark in "，；;") or ", " in text


def _span(figure: Figure) -> Span | None:
    value = figure.value if isinstance(figure.value, str) else None
    low = figure.low if isinstance(figure.low, str) else value
    high = figure.high if isinstance(figure.high, str) else low
    low = low or high
    if low is None or high is None or low.startswith("--") or high.startswith("--"):
        return None
    if not (low[:4].isdigit() and high[:4].isdigit()):
        return None
    return Span(figure.start, figure.end, low, high)


def _is_part(figure: Figure) -> bool:
    low, high = figure.low, figure.high
    if not (isinstance(low, str) and isinstance(high, str)) or len(low) < 7 or len(high) < 7:
        return False
    return low[-5:-3] != high[-5:-3] and not (low.endswith("01-01") and high.endswith("12-31"))


def _is_day(span: Span) -> bool:
    return span.low == span.high or (
        span.low[:7] == span.high[:7] and int(span.high[8:] or 0) - int(span.low[8:] or 0) < 10
    )
