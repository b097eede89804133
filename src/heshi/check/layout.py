"""A text as paragraphs and sentences, by code points, without copying it.

A hard line break inside a sentence (text from a PDF, or mail folded at 80 columns) does not end the sentence.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from heshi.check.tables import words
from heshi.check.tables.scope import CLOSING, QUESTION
from heshi.figures.pattern import Pattern

_END = re.compile(r"[。！？!?]+[”’」』）)\"'*]*|\.(?=\s)|\n+")
# What begins an item of a list or a heading.
_ITEM = frozenset("#-*+>|●■◆•·\t 　")
_NUMBER_OF_ITEM = Pattern(r"[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、)）．]\D")
_NUMERALS = frozenset("（(一二三四五六七八九十")
# ①, ✅, 💰: signs that points begin with, from and to.
_PICTURES = (("\u2460", "\u27bf"), ("\U0001f000", "\U0001faff"))
_DAY = Pattern(r"[ \t\u3000]*(?:\d{4}年)?\d{1,2}月\d{1,2}日")
_ENDS_SENTENCE = "。！？!?；;：:.”」』"
# "No. 5", "Mr. Li", "Co. Ltd. in": a full stop that ends no sentence.
_ABBREVIATIONS = words(
    """
    no nos mr mrs ms dr st vs etc ltd co inc approx fig vol pp jan feb mar apr jun jul aug sep sept oct nov
    dec
    """
)
_EXCLAIMED = 14
"""What is exclaimed in so few characters belongs to what follows: 近1.7亿元！省总筹资为县级工会“输血”."""
_WRAPPED_LINE = 18
"""A line at least this long that ends in the middle of a sentence was broken by its width."""
_FOLDED_LINE = 50
"""A line of English at least this long that ends in a full stop may be followed by its own paragraph."""
_LEAD = 0.015
"""By how much the first part of a text may be longer."""
_LONGEST = 600
"""No sentence is longer; what is has no full stops, a table or a list."""
_BULLETS = frozenset("-*+>●■◆•·")
_HEADING_ENGLISH = 90
_NUMBERED = 8
_INDENT = 12
"""The mark of an item stands within so many characters."""
_ASKED = Pattern(r"[#>\- ]*(?:\d{1,2}[.、．)）] ?)?\**(?:问题?|Q|Question)\d{0,2}\**[:：.]")
"""A line that begins so is a question with its answer below, as a heading is; no title, if it is the first."""
HEADING = 40
"""A line of at most this many characters without a sentence's end is a heading."""


class Sentence(NamedTuple):
    """One sentence; ``paragraph`` is the number of its paragraph, ``heading`` whether it stands as a title."""

    start: int
    end: int
    paragraph: int
    heading: bool


class Layout:
    """The sentences of a text in order.

    ``headings`` has for each the one it stands under, ``points`` the one that begins its item of a list, -1 for none,
    ``openings`` the one that opens its list with a colon.
    """

    __slots__ = ("_leads", "headings", "openings", "points", "sentences", "starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.sentences = _sentences(text)
        if any(sentence.end - sentence.start > _LONGEST for sentence in self.sentences):
            self.sentences = [piece for sentence in self.sentences for piece in _pieces(text, sentence)]
        self.starts = [sentence.start for sentence in self.sentences]
        headings: list[int | None] = []
        points: list[int] = []
        leads: list[int] = []
        self.headings, self.points, self._leads = headings, points, leads
        self.openings: list[int | None] = []
        heading: int | None = None
        opening: int | None = None
        point, paragraph = -1, 0
        lead = intro = -1
        listed = False
        for number, (start, _, within, is_heading) in enumerate(self.sentences):
            if within != paragraph:
                point, paragraph = -1, within
                lead = intro = -1
            if (not start or text[start - 1] == "\n") and _is_item(text, start):
                if number and self._opens_list(number):
                    opening = number - 1
                elif not listed:
                    opening = None
                point, lead = number, intro
            points.append(point)
            leads.append(lead)
            lead = number
            if point < 0:
                intro = number
            listed = point >= 0
            self.openings.append(opening if listed else None)
            headings.append(heading)
            if is_heading:
                heading = number

    def _opens_list(self, number: int) -> bool:
        """Whether the line above an item, of another mark if it is one, ends in a colon: what it opens is a list."""
        before, item = self.sentences[number - 1], self.sentences[number]
        colon = self.text[before.start : before.end].rstrip().endswith((":", "："))
        return colon and _mark_of(self.text, before.start) != _mark_of(self.text, item.start)

    def is_item(self, number: int) -> bool:
        """Whether a sentence begins an item of a list, or a heading with a mark."""
        return self.points[number] == number

    def is_question(self, number: int) -> bool:
        """Whether a sentence asks, be it in quotes or brackets."""
        start, end = self.sentences[number][:2]
        return self.text[start:end].rstrip(CLOSING).endswith(QUESTION)

    def asked_before(self, number: int) -> list[int]:
        """The questions that a sentence answers, the nearest first: on its line, on the one before, or its heading."""
        text, sentences = self.text, self.sentences
        last = number - 1
        if last < 0 or not self.is_question(last):
            return []
        first = last
        while (
            first
            and "\n" not in text[sentences[first - 1].end - 1 : sentences[first].end - 1]
            and self.is_question(first - 1)
        ):
            first -= 1
        near = text.count("\n", sentences[last].end - 1, sentences[number].start) <= 1
        return list(range(last, first - 1, -1)) if near or asks(text, sentences[first].start) else []

    def led_by(self, number: int, most: int) -> Iterator[int]:
        """The sentences of a paragraph that lead up to one, the nearest first, at most so many back.

        The other points of a list do not, only what stands before the list.
        """
        leads = self._leads
        before = leads[number]
        while before >= 0 and number - before <= most:
            yield before
            before = leads[before]

    def at(self, place: int) -> int:
        """The number of the sentence that holds a code point."""
        return max(0, bisect_right(self.starts, place) - 1)


def cut(text: str, count: int) -> list[tuple[int, int]]:
    """A text in at most ``count`` parts, each of whole paragraphs: about the same length, the first somewhat longer.

    What is found in the first need not be sent from one process to another.
    """
    bounds = [0]
    for number in range(1, count):
        length = round(len(text) * (number + _LEAD * (1 - number / count)) / count)
        place = text.find("\n\n", max(bounds[-1], length))
        if place < 0:
            break
        while text.startswith("\n", place):
            place += 1
        if bounds[-1] < place < len(text):
            bounds.append(place)
    return list(zip(bounds, [*bounds[1:], len(text)], strict=True))


def _sentences(text: str) -> list[Sentence]:
    found: list[Sentence] = []
    start = paragraph = 0
    line_start = 0
    for end in _END.finditer(text):
        begin, stop = end.span()
        mark = text[begin]
        if mark == "." and (_is_abbreviation(text, begin) or _numbers(text[line_start:begin])):
            continue
        if mark in "！!" and stop - start <= _EXCLAIMED and text[stop : stop + 1].strip():
            continue
        if mark != "\n":
            asked = text.startswith("\n", stop) and _is_asked(text, start, stop, first=not found)
            found.append(Sentence(start, stop, paragraph, asked))
            start = stop
            continue
        if not _breaks(text, line_start, begin, stop):
            line_start = stop
            continue
        if text[start:begin].strip():
            # A line of English right above the points of a list, or parted from what follows, may be longer.
            apart = stop - begin > 1 or (stop < len(text) and _is_item(text, stop))
            longest = HEADING if text[start] >= "\u2e80" or not apart else _HEADING_ENGLISH
            heading = start == line_start and begin - start <= longest and _is_heading(text, start, begin)
            found.append(Sentence(start, stop, paragraph, heading))
        if stop - begin > 1 or not _folded(text, line_start, begin):
            paragraph += 1
        start = line_start = stop
    if start < len(text) or not found:
        found.append(Sentence(start, len(text), paragraph, False))
    return found


def _pieces(text: str, sentence: Sentence) -> list[Sentence]:
    """A sentence in pieces that keep the work on each bounded, cut behind a comma or blank if there is one."""
    pieces = []
    start = sentence.start
    while sentence.end - start > _LONGEST:
        cut = max(text.rfind(mark, start + _LONGEST // 2, start + _LONGEST) for mark in "，,；; \t") + 1
        end = cut or start + _LONGEST
        pieces.append(sentence._replace(start=start, end=end))
        start = end
    pieces.append(sentence._replace(start=start))
    return pieces


def _is_heading(text: str, start: int, end: int) -> bool:
    sign = text[start : start + 1]
    if not end or text[end - 1] in "。！？!?；;,，、" or sign == "|":
        return False
    if sign in _BULLETS:
        # **A heading** is none of a list.
        return not text.startswith((" ", "\t"), start + 1)
    # The points of a list may begin with a sign of their own.
    above = text.rfind("\n", 0, max(start - 1, 0)) + 1
    return sign == "#" or sign.isalnum() or (text[above] if start else "") != sign != text[end + 1 : end + 2]


def _is_asked(text: str, start: int, end: int, *, first: bool) -> bool:
    """Whether a line that ends at ``end`` is a heading although it asks or exclaims: a title, or one with a mark."""
    if text[start:end].rstrip("*")[-1:] not in "？?！!":
        return False
    if asks(text, start):
        return not first and text.startswith("\n", start - 1)
    if end - start > HEADING:
        return False
    return first or (text[start] == "#" and text.startswith("\n", start - 1))


def asks(text: str, start: int) -> bool:
    """Whether a line that begins at ``start`` is headed as a question: 问：…."""
    return _ASKED.match(text, start) is not None


def _is_abbreviation(text: str, dot: int) -> bool:
    start = dot
    while start and dot - start < 8 and text[start - 1].isascii() and text[start - 1].isalpha():
        start -= 1
    word = text[start:dot]
    # A single capital is an initial, but "plan B." is rare enough.
    return (len(word) == 1 and word.isupper()) or word.lower() in _ABBREVIATIONS


def _numbers(text: str) -> bool:
    """Whether what a line begins with is only its number: ``## 2. Our own lines``."""
    return len(text) <= _NUMBERED and text.strip("#* ").isdigit()


def _is_item(text: str, start: int) -> bool:
    """Whether a line that begins at ``start`` is an item of a list or a heading by its first signs."""
    sign = text[start : start + 1]
    if sign in _ITEM:
        return True
    if sign in _NUMERALS or sign.isdecimal():
        return _NUMBER_OF_ITEM.match(text, start) is not None
    (first, last), (face, tool) = _PICTURES
    return first <= sign <= last or face <= sign <= tool


def _mark_of(text: str, start: int) -> str:
    """What tells items of different lists apart: a bullet itself, ``1`` for numbers, ``a`` for letters, or nothing."""
    sign = text[start : start + _INDENT].lstrip(" \t\u3000(（")[:1] if _is_item(text, start) else ""
    return "1" if sign.isdecimal() else "a" if sign.isascii() and sign.isalpha() else sign


def _breaks(text: str, line_start: int, end: int, after: int) -> bool:
    """Whether the line break ``text[end:after]`` ends the sentence."""
    if after - end > 1 or after >= len(text) or end == line_start:
        return True
    if end - line_start < _WRAPPED_LINE or text[end - 1] in _ENDS_SENTENCE:
        return True
    if end - line_start < _FOLDED_LINE and text[after].isupper() and _is_item(text, line_start):
        # 3. The festival: a point of English that goes on in the next line is longer.
        return True
    if _is_item(text, after):
        return True
    # A chronicle: both lines begin with their day.
    return _DAY.match(text, after) is not None and _DAY.match(text, line_start) is not None


def _folded(text: str, line_start: int, end: int) -> bool:
    return end - line_start >= _FOLDED_LINE and text[end - 1] in ".?!" and text[end - 1].isascii()
