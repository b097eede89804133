"""One text as the check reads it: its sentences, and in each the terms that speak for a fact.

Terms are looked for only in sentences that are asked about, each of them once, so a text without claims costs
little more than finding its sentences.
"""

from collections.abc import Collection, Mapping
from itertools import compress, pairwise, takewhile
from typing import TYPE_CHECKING, TypeAlias

from heshi.check.layout import Layout, Sentence, asks
from heshi.check.subjects import Postings, Subjects, allowed_in
from heshi.check.terms import LATIN, WORD, stem
from heshi.figures.pattern import Pattern

if TYPE_CHECKING:
    from heshi.check.grid import Grid

_LEVELS = Pattern(r"[省市县区乡镇](?:级?[、和及与]?[省市县区乡镇]){1,3}[两二三四]级")
_BLANK = Pattern(r"[（(][ \u3000√×✓✗]*[）)]")
"""The empty brackets of a quiz."""
_TITLES = 2
"""So many lines at most are a document's title."""
BACK = 4
"""So many sentences back a meeting is still the one that is spoken of."""


class Word:
    """A term of the vocabulary as a text uses it. ``postings`` leaves out facts that a longer name around it excludes.

    A text has one for each term, and one for each longer name around it: they are told apart by identity.
    """

    __slots__ = ("postings", "term")

    def __init__(self, term: str, postings: Postings) -> None:
        self.term = term
        self.postings = postings


class _Words(dict[str, Word]):
    """The word of each term of a text, made when it is first used."""

    def __init__(self, postings: Mapping[str, Postings]) -> None:
        self._postings = postings

    def __missing__(self, term: str) -> Word:
        word = self[term] = Word(term, self._postings[term])
        return word


Hit: TypeAlias = tuple[int, Word]
"""A word where it stands. A plain tuple: no other value is made as often."""
_Inside: TypeAlias = Mapping[str, Word]
"""The terms of a longer name as they are used inside it."""
_NOTHING: _Inside = {}


def _levels(text: str, start: int, end: int, postings: Mapping[str, Postings]) -> list[tuple[int, str]]:
    """The levels that are named together, each where its own character stands: 市、县两级 are 市级 and 县级."""
    return [
        (place, text[place] + "级")
        for named in _LEVELS.compiled().finditer(text, start, end)
        for place in range(named.start(), named.end() - 2)
        if text[place] + "级" in postings
    ]


class Scan:
    """A text with its layout and, on demand, its hits; ``marks`` are the pairs of characters that mean something."""

    __slots__ = (
        "_grid",
        "_hits",
        "_inside",
        "_marked",
        "_marks",
        "_said",
        "_stems",
        "_words",
        "has_blanks",
        "has_tables",
        "layout",
        "subjects",
        "text",
        "titles",
    )

    def __init__(self, text: str, subjects: Subjects, marks: Collection[tuple[str, str]]) -> None:
        self.text = text
        self.layout = Layout(text)
        self._grid: Grid | None = None
        self.has_blanks = ("（" in text or "(" in text) and _BLANK.search(text) is not None
        self.has_tables = "|" in text and bool(self.grid)
        self.titles = self._find_titles()
        self.subjects = subjects
        self._hits: dict[int, tuple[Hit, ...]] = {}
        self._marks = marks
        self._marked: dict[int, list[tuple[int, str]]] = {}
        self._said: dict[int, dict[str, Word]] = {}
        self._stems: dict[str, str] = {}
        self._words = _Words(subjects.postings)
        self._inside: dict[tuple[str, ...], _Inside] = {}

    def forget(self) -> None:
        """Drop what was looked for in single sentences; it is looked for anew where it is asked for again."""
        for known in (self._hits, self._marked, self._said):
            known.clear()

    @property
    def grid(self) -> "Grid":
        """The tables of the text; few texts have any."""
        if self._grid is None:
            from heshi.check.grid import Grid

            self._grid = Grid(self.text)
        return self._grid

    def sentence(self, number: int) -> Sentence:
        """The sentence with a number."""
        return self.layout.sentences[number]

    def hits(self, number: int) -> tuple[Hit, ...]:
        """The terms of a sentence that speak for a fact, in their order."""
        if number not in self._hits:
            self._hits[number] = self._find(number)
        return self._hits[number]

    def words(self, number: int) -> Mapping[str, Word]:
        """The words of a sentence by their terms, each as it is first used."""
        known = self._said.get(number)
        if known is None:
            known = self._said[number] = {}
            for _, word in self.hits(number):
                if word.term not in known:
                    known[word.term] = word
        return known

    def marked(self, number: int) -> list[tuple[int, str]]:
        """The pairs of characters of a sentence that mean something, each with where it stands."""
        known = self._marked.get(number)
        if known is None:
            text, (start, end) = self.text, self.layout.sentences[number][:2]
            piece = text[start:end]
            # The pairs that mean nothing, most of them, are never made.
            meant = compress(range(start, end), map(self._marks.__contains__, pairwise(piece)))
            known = self._marked[number] = [(place, text[place : place + 2]) for place in meant]
        return known

    def _find_titles(self) -> tuple[int, ...]:
        """The headings at the top of the document, before anything else."""
        sentences = self.layout.sentences[:_TITLES]
        return tuple(
            takewhile(
                lambda number: sentences[number].heading and not asks(self.text, sentences[number].start),
                range(len(sentences)),
            )
        )

    def words_in(self, start: int, end: int) -> list[Word]:
        """The words of a stretch of one sentence."""
        return [word for place, word in self.hits(self.layout.at(start)) if start <= place < end]

    def is_row(self, number: int) -> bool:
        """Whether a sentence is a row of a table."""
        return self.has_tables and self.grid.head_of(self.layout.sentences[number].start) is not None

    def heading(self, number: int) -> int | None:
        """The number of the heading a sentence stands under."""
        return self.layout.headings[number]

    def _find(self, number: int) -> tuple[Hit, ...]:
        postings, sentence = self.subjects.postings, self.layout.sentences[number]
        piece = self.text[sentence.start : sentence.end]
        found = [one for one in self.marked(number) if one[1] in postings]
        if "级" in piece:
            found.extend(_levels(self.text, *sentence[:2], postings))
            found.sort()
        if LATIN.search(piece):
            found.extend(self._english(piece, sentence.start, postings))
            found.sort()
        return self._masked(found)

    def _english(self, piece: str, start: int, postings: Mapping[str, Postings]) -> list[tuple[int, str]]:
        found = []
        for match in WORD.compiled().finditer(piece):
            word = match[0]
            stemmed = self._stems.get(word)
            if stemmed is None:
                stemmed = self._stems[word] = stem(word)
            if stemmed in postings:
                found.append((start + match.start(), stemmed))
        return found

    def _inside_of(self, name: tuple[str, ...]) -> _Inside:
        """What the terms of a longer name still speak for."""
        known = self._inside.get(name)
        if known is None:
            postings, allowed = self.subjects.postings, allowed_in(name, self.subjects.postings)
            known = self._inside[name] = {
                term: Word(term, tuple([entry for entry in postings[term] if entry[0] in allowed])) for term in name
            }
        return known

    def _masked(self, found: list[tuple[int, str]]) -> tuple[Hit, ...]:
        """Hits without the facts that a longer name around them excludes."""
        words, masks = self._words, self.subjects.masks
        hits: list[Hit] = []
        covered, inside = 0, _NOTHING
        terms = tuple([term for _, term in found])
        for order, (place, term) in enumerate(found):
            if order >= covered:
                if term in masks:
                    following = terms[order + 1] if order + 1 < len(terms) else ""
                    for name in masks[term]:
                        if name[1] == following and terms[order : order + len(name)] == name:
                            covered, inside = order + len(name), self._inside_of(name)
                            break
                word = words[term]
            if order < covered:
                word = inside[term]
            if word.postings:
                hits.append((place, word))
        return tuple(hits)
