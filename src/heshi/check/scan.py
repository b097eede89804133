"""One text as the check reads it: its sentences, and in each the terms that speak for a fact.

Terms are looked for only in sentences that are asked about, each of them once, so a text without claims costs
little more than finding its sentences.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from heshi.check.layout import Layout, Sentence
from heshi.check.subjects import Postings, Subjects, allowed_in
from heshi.check.terms import LATIN, WORD, pairs, stem


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
        found = [(place, pair) for place, pair in enumerate(pairs(piece), sentence.start) if pair in postings]
        if LATIN.search(piece):
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
            if order >= covered and (names := masks.get(term)) is not None:
                following = found[order + 1][1] if order + 1 < len(found) else ""
                for name in names:
                    if name[1] == following and _stands(name, found, order):
                        covered, allowed = order + len(name), self._allowed_in(name)
                        break
            entries = postings[term]
            if order < covered:
                entries = tuple([entry for entry in entries if entry[0] in allowed])
            if entries:
                hits.append(Hit(place, term, entries))
        return tuple(hits)


def _stands(name: Sequence[str], found: Sequence[tuple[int, str]], order: int) -> bool:
    """Whether the terms of a name stand one after another, from ``found[order]`` on."""
    return len(name) <= len(found) - order and all(found[place][1] == term for place, term in enumerate(name, order))
