"""What a figure speaks of besides its subject: which year, which place, whose, and whether it is claimed at all.

A figure of another year, place or body is not the report's; nor is one the draft denies, plans or averages.
Where the words around leave a doubt, a figure may still be supported, but it is not refuted (:data:`Barrier`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from heshi.check.layout import Sentence
from heshi.check.places import Home, Mention, mentions
from heshi.check.scan import Scan
from heshi.check.spotting import spots, spotted
from heshi.check.subjects import Subject
from heshi.check.tables import scope as words
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

Barrier: TypeAlias = Literal["none", "doubt", "other"]
"""``other``: another year, place or body, or nothing claimed. ``doubt``: it may be supported, not refuted."""

_COMPARED = ("较", "比", "同", "与", "对比", "相比", "than", "from", "since", "against", "over", "with", "自", "从")
_TOKEN = Pattern(r"of-whom|[a-z']+")
_LOWER = re.compile("[a-z]")
_BODIES, _SHIFTS = spots(words.BODIES), spots(words.SHIFTS)
# Long enough to be told inside what follows a figure, too.
_FROM_WITHIN = spots([word for word in words.FROM_AFTER if len(word) > 2 and word.strip() == word])
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

    __slots__ = ("_dates", "_head", "_parts", "_places", "event_days", "home", "scan")

    def __init__(self, scan: Scan, figures: Iterable[Figure], home: Home, event_days: frozenset[str]) -> None:
        self.scan = scan
        self.home = home
        self.event_days = event_days
        self._dates: dict[int, list[Span]] = {}
        self._parts: dict[int, list[int]] = {}
        self._places: dict[int, tuple[Mention, ...]] = {}
        for figure in figures:
            if figure.kind != "date":
                continue
            number = scan.layout.at(figure.start)
            if (span := _span(figure)) is not None:
                self._dates.setdefault(number, []).append(span)
            elif _is_part(figure):
                self._parts.setdefault(number, []).append(figure.start)
        self._head = self._head_sentences()

    def dates(self, number: int) -> Sequence[Span]:
        """The dates with a year in a sentence."""
        return self._dates.get(number, ())

    def places(self, number: int) -> tuple[Mention, ...]:
        """The places a sentence names, home among them."""
        if number not in self._places:
            sentence = self.scan.sentence(number)
            self._places[number] = mentions(self.scan.text, sentence.start, sentence.end, self.home)
        return self._places[number]

    def governing(self, number: int, place: int) -> Span | None:
        """The date with a year that a figure at ``place`` speaks of, as far as the text says."""
        before = [span for span in self.dates(number) if span.end <= place and not self._compared(span)]
        if before:
            return before[-1]
        behind = [
            span
            for span in self.dates(number)
            if span.start > place and not self._compared(span) and not _is_parted(self.scan.text[place : span.start])
        ]
        if behind:
            return behind[0]
        return self._carried_date(number)

    def document_years(self) -> frozenset[int]:
        """The years of the document's first lines; none when they name none."""
        years: set[int] = set()
        for number in self._head:
            for span in self.dates(number):
                if not (_is_day(span) and span.low in self.event_days):
                    years.update(range(int(span.low[:4]), int(span.high[:4]) + 1))
        return frozenset(years)

    def year_barrier(self, number: int, place: int, subject: Subject) -> Barrier:
        """Whether a figure speaks of another year than its fact, or of a part of the year."""
        span = self.governing(number, place)
        if self._part_of_year(number, place) and not subject.timeless:
            return "other"
        if span is None:
            years = self._heading_years(number) or self.document_years()
            return "other" if years and not years & subject.years else "none"
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

    def place_barrier(self, number: int, figure: Figure, subject: Subject) -> Barrier:
        """Whether a figure belongs to another place than its fact."""
        owner: Mention | None = None
        for mention in self.places(number):
            if mention.setting or (mention.name.lower() in subject.texts and not mention.home):
                continue
            if mention.start < figure.start or (mention.english and not self._parted(figure.end, mention.start)):
                owner = mention
        if owner is not None and not owner.relative:
            return "none" if owner.home else "other"
        return "other" if self._carried_place(number, subject) else "none"

    def _carried_place(self, number: int, subject: Subject) -> bool:
        here = self.scan.sentence(number)
        for before in range(number - 1, max(-1, number - 6), -1):
            if self.scan.sentence(before).paragraph != here.paragraph:
                break
            owners = [
                one
                for one in self.places(before)
                if not one.setting and not one.relative and one.name.lower() not in subject.texts
            ]
            if owners:
                return not owners[-1].home
        heading = self.scan.heading(number)
        for above in (*((heading,) if heading is not None else ()), *self._head):
            if above == number:
                continue
            owners = [one for one in self.places(above) if not one.relative and one.name.lower() not in subject.texts]
            if owners:
                return not any(one.home for one in owners)
        return False

    def _parted(self, start: int, end: int) -> bool:
        return any(mark in self.scan.text[start:end] for mark in ";；。:")

    def _compared(self, span: Span) -> bool:
        before = self.scan.text[max(0, span.start - 6) : span.start].rstrip().lower()
        return before.endswith(_COMPARED)

    def _carried_date(self, number: int) -> Span | None:
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
                return spans[-1]
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
        for number, sentence in enumerate(sentences[1:4], 1):
            if sentence.end <= _HEAD and sentences[number - 1].heading:
                head.append(number)
        return tuple(head)


def unclaimed_before(text: str, sentence: Sentence) -> int:
    """Up to where a sentence claims nothing: all of a question, and what stands before “in fact it is”."""
    whole = text[sentence.start : sentence.end]
    if whole.rstrip(words.CLOSING).endswith(words.QUESTION):
        return sentence.end
    return sentence.start + max(map(whole.rfind, words.IN_FACT))


def stance(text: str, figure: Figure, sentence: Sentence) -> Barrier:
    """Whether the draft claims a figure at all: not when it denies it, or tells what it grew from."""
    before = text[max(sentence.start, figure.start - 14) : figure.start].rstrip()
    trimmed = before.removesuffix("达到").rstrip("达有为共约超近")
    lower = before.lower() + " "
    if not trimmed.endswith(words.NOT_DENIALS) and not lower.endswith(words.NOT_DENIALS):
        denied = trimmed.endswith(words.DENIED_BEFORE) or before.endswith(words.DENIED_BEFORE)
        if denied or lower.endswith(words.DENIED_BEFORE_ENGLISH):
            return "other"
    behind = text[figure.end : figure.end + 10].lstrip()
    if behind.startswith(words.DENIED_AFTER):
        return "other"
    grown = text[figure.end : figure.end + 6].lower()
    if grown.startswith(words.FROM_AFTER) or spotted(grown, _FROM_WITHIN):
        lead = text[max(sentence.start, figure.start - 12) : figure.start].lower()
        lead = lead[max(map(lead.rfind, "，,；;。、")) + 1 :]
        if any(word in lead for word in ("由", "从", "原", "from ")):
            return "other"
    return "none"


def wording_barrier(
    text: str,
    figure: Figure,
    sentence: Sentence,
    item: tuple[int, int],
    subject: Subject,
    owners: Iterable[Sequence[str]] = (),
) -> Barrier:
    """Words of another body, a part, a mean or a plan near a figure, unless the fact itself is about them."""
    clause_start = _clause_start(text, sentence.start, item[0])
    near = text[clause_start : min(figure.end + 12, max(item[1], figure.end))].lower()
    before = text[sentence.start : figure.start].lower()
    if any(body not in subject.texts for body in spotted(before, _BODIES)):
        return "doubt"
    for names in owners:
        if before.startswith(tuple(names)) and not any(name in subject.texts for name in names):
            return "doubt"
    if any(shift not in subject.texts for shift in spotted(near, _SHIFTS)) or _of_year_before(before):
        return "doubt"
    if text[sentence.start : sentence.end].isascii() or _LOWER.search(near):
        whole = text[sentence.start : sentence.end].lower().replace("of whom", "of-whom").replace("of which", "of-whom")
        tokens = set(_tokens(whole)) - set(_tokens(subject.texts))
        if not tokens.isdisjoint(words.SHIFTS_ENGLISH) or not tokens.isdisjoint(words.BODIES_ENGLISH):
            return "doubt"
    return "none"


def _of_year_before(before: str) -> bool:
    """Whether the words before a figure speak of the year before, and not only compare with it (较上年)."""
    for name in words.YEAR_BEFORE:
        at = before.find(name)
        if at >= 0 and not before[:at].rstrip().endswith(_COMPARED):
            return True
    return False


def _tokens(text: str) -> list[str]:
    found: list[str] = _TOKEN.compiled().findall(text)
    return found


def _clause_start(text: str, start: int, item: int) -> int:
    """Where the clause of a list item begins: back over 、 to the last comma or the sentence's start."""
    return max(start, max(text.rfind(mark, start, item - 1 if item > start else item) for mark in "，,；;") + 1)


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
