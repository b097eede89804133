"""One text as the check reads it: its sentences, and in each the terms that speak for a fact.

Terms are looked for only in sentences that are asked about, each of them once, so a text without claims costs
little more than finding its sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from heshi.check.layout import Layout, Sentence
from heshi.check.subjects import Postings, Subjects, allowed_in
from heshi.check.terms import WORD, stem


class Hit(NamedTuple):
    """A term of the vocabulary in the text. ``postings`` leaves out facts that a longer name around it excludes."""

    place: int
    term: str
    postings: Postings


class Scan:
    """A text with its layout and, on demand, its hits."""

    __slots__ = ("_allowed", "_hits", "_stems", "layout", "subjects", "text")

    def __init__(self, text: str, subjects: Subjects) -> None:
        self.text = text
        self.layout = Layout(text)
        self.subjects = subjects
        self._hits: dict[int, tuple[Hit, ...]] = {}
        self._stems: dict[str, str] = {}
        self._allowed: dict[tuple[str, ...], frozenset[int]] = {}

    def sentence(self, number: int) -> Sentence:
        """The sentence with a number."""
        return self.layout.sentences[number]

    def hits(self, number: int) -> tuple[Hit, ...]:
        """The terms of a sentence that speak for a fact, in their order."""
        if number not in self._hits:
            self._hits[number] = self._find(self.layout.sentences[number])
        return self._hits[number]

    def heading(self, number: int) -> int | None:
        """The number of the heading a sentence stands under."""
        return self.layout.headings[number]

    def _find(self, sentence: Sentence) -> tuple[Hit, ...]:
        postings = self.subjects.postings
        piece = self.text[sentence.start : sentence.end]
        found = [
            (sentence.start + place, pair)
            for place, pair in enumerate(map(str.__add__, piece, piece[1:]))
            if pair in postings
        ]
        if piece.isascii() or any("A" <= sign <= "z" for sign in piece):
            found.extend(self._words(piece, sentence.start, postings))
            found.sort()
        return self._masked(found)

    def _words(self, piece: str, start: int, postings: Mapping[str, Postings]) -> list[tuple[int, str]]:
        found = []
        for match in WORD.finditer(piece):
            word = match[0]
            stemmed = self._stems.get(word)
            if stemmed is None:
                stemmed = self._stems[word] = stem(word)
            if stemmed in postings:
                found.append((start + match.start(), stemmed))
        return found

    def _allowed_in(self, name: tuple[str, ...]) -> frozenset[int]:
        allowed = self._allowed.get(name)
        if allowed is None:
            allowed = self._allowed[name] = allowed_in(name, self.subjects.postings)
        return allowed

    def _masked(self, found: list[tuple[int, str]]) -> tuple[Hit, ...]:
        """Hits without the facts that a longer name around them excludes."""
        postings, masks = self.subjects.postings, self.subjects.masks
        hits: list[Hit] = []
        covered, allowed = 0, frozenset[int]()
        for order, (place, term) in enumerate(found):
            if order >= covered:
                for name in masks.get(term, ()):
                    length = len(name)
                    if tuple([each for _, each in found[order : order + length]]) == name:
                        covered, allowed = order + length, self._allowed_in(name)
                        break
            entries = postings[term]
            if order < covered and not allowed.issuperset(entry[0] for entry in entries):
                entries = tuple(entry for entry in entries if entry[0] in allowed)
            if entries:
                hits.append(Hit(place, term, entries))
        return tuple(hits)
