"""The inside of a Markdown paragraph as prose: emphasis taken off, code, addresses and what is struck out left out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from heshi.check.markup import LEFT_ALONE, Scanner, put_tag
from heshi.check.prose import OPAQUE, Builder, Comment
from heshi.figures.pattern import Pattern

_SPECIAL = Pattern(r"[\\`<&!\[\]*_]|~~")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_TICKS = Pattern("`+")
_RUN = Pattern(r"\*+|_+|~+")
_TARGET = Pattern(
    r"\(\s*(?:<[^<>\n]*>|[^\s()<]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)"
)
_REFERENCE = Pattern(r"\[[^\[\]]{0,999}\]")
_FOOTNOTE = Pattern(r"\[\^[^\[\]\s]{1,999}\]:?")
_ADDRESS = Pattern(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>@]{1,255})>")


class Stretch:
    """A paragraph without what stands before each of its lines; its line ends are ``\\n``.

    ``pieces`` are the spans of its lines in the source.
    """

    __slots__ = ("_ends", "_sources", "_starts", "text")

    def __init__(self, source: str, pieces: Sequence[tuple[int, int]]) -> None:
        self.text = "\n".join(source[start:end] for start, end in pieces)
        self._starts, self._sources, self._ends = [], [], []
        place = 0
        for start, end in pieces:
            self._starts.append(place)
            self._sources.append(start)
            self._ends.append(end)
            place += end - start + 1

    def source(self, place: int) -> int:
        """The offset in the source of an offset in the text."""
        index = max(0, bisect_right(self._starts, place) - 1)
        return min(self._sources[index] + place - self._starts[index], self._ends[index])

    def lines(self, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """The spans of the source behind ``text[start:end]``, and whether a line end follows each."""
        while start < end:
            index = bisect_right(self._starts, start) - 1
            stop = self._starts[index] + self._ends[index] - self._sources[index]
            first = self._sources[index] + start - self._starts[index]
            if end <= stop:
                yield first, self._sources[index] + end - self._starts[index], False
                return
            yield first, self._ends[index], True
            start = stop + 1


Edit = tuple[int, int, str | None]
"""``text[start:end]`` is read as this; ``None`` for a tag, which says itself what it is."""


class _Inline:
    """One paragraph; collects what is to be edited from left to right."""

    def __init__(self, text: str, defined: bool) -> None:
        self.text = text
        self.defined = defined
        self.scanner = Scanner(text)
        self.edits: list[Edit] = []
        self.comments: list[Comment] = []
        self._brackets: list[tuple[int, int]] = []
        self._runs: list[tuple[int, int, bool, bool]] = []
        self._ticks: dict[int, list[int]] | None = None

    def edited(self) -> list[Edit]:
        """All edits in order, none inside another."""
        place = 0
        while (mark := _SPECIAL.search(self.text, place)) is not None:
            place = self._at(mark.start())
        self._pair()
        self.edits.sort(key=lambda edit: (edit[0], -edit[1]))
        outer: list[Edit] = []
        for edit in self.edits:
            if not outer or edit[0] >= outer[-1][1]:
                outer.append(edit)
        return outer

    def _at(self, place: int) -> int:
        """Deal with one special character; the answer is where the scan goes on."""
        match self.text[place]:
            case "\\":
                if self.text[place + 1 : place + 2] in _PUNCTUATION:
                    self.edits.append((place, place + 1, ""))
                    return place + 2
                return place + 1
            case "`":
                return self._code(place)
            case "<":
                return self._angle(place)
            case "&":
                entity = self.scanner.entity(place)
                if entity is not None:
                    self.edits.append((place, entity[1], entity[0]))
                return entity[1] if entity is not None else place + 1
            case "!" | "[":
                return self._open_bracket(place)
            case "]":
                return self._close_bracket(place)
            case _:
                return self._run(place)

    def _code(self, place: int) -> int:
        """Inline code: a run of backticks up to the next run of the same length."""
        if self._ticks is None:
            self._ticks = {}
            for tick in reversed(list(_TICKS.compiled().finditer(self.text))):
                self._ticks.setdefault(len(tick[0]), []).append(tick.start())
        run = _TICKS.match(self.text, place)
        assert run is not None
        length = len(run[0])
        closers = self._ticks.get(length, [])
        while closers and closers[-1] < run.end():
            closers.pop()
        if not closers:
            return run.end()
        end = closers.pop() + length
        self.edits.append((place, end, OPAQUE))
        return end

    def _angle(self, place: int) -> int:
        comment = self.scanner.comment(place)
        if comment is not None:
            self.comments.append(comment)
            self.edits.append((comment.start, comment.end, ""))
            return comment.end
        address = _ADDRESS.match(self.text, place)
        if address is not None:
            self.edits.append((place, address.end(), OPAQUE))
            return address.end()
        tag = None if self.text.startswith("<!--", place) else self.scanner.tag(place)
        if tag is None:
            return place + 1
        alone = tag.name in LEFT_ALONE and not tag.closes and not tag.empty
        end = self.scanner.element_end(tag) if alone else tag.end
        self.edits.append((place, end, None))
        return end

    def _open_bracket(self, place: int) -> int:
        start = place
        if self.text[place] == "!":
            if not self.text.startswith("[", place + 1):
                return place + 1
            place += 1
        footnote = _FOOTNOTE.match(self.text, place)
        if footnote is not None:
            self.edits.append((place, footnote.end(), ""))
            return footnote.end()
        self._brackets.append((start, place + 1))
        return place + 1

    def _close_bracket(self, place: int) -> int:
        if not self._brackets:
            return place + 1
        start, end = self._brackets.pop()
        target = _TARGET.match(self.text, place + 1)
        if target is None and self.defined:
            target = _REFERENCE.match(self.text, place + 1)
        if target is None:
            return place + 1
        self.edits.append((start, end, ""))
        self.edits.append((place, target.end(), ""))
        return target.end()

    def _run(self, place: int) -> int:
        """A run of ``*``, ``_`` or ``~~`` that may begin or end emphasis (CommonMark 6.2, without its word rule)."""
        run = _RUN.match(self.text, place)
        assert run is not None
        before, after = self.text[place - 1 : place] if place else "", self.text[run.end() : run.end() + 1]
        opens, closes = bool(after) and not after.isspace(), bool(before) and not before.isspace()
        if run[0][0] == "_":
            opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
        if len(run[0]) <= 3 and (run[0][0] != "~" or len(run[0]) == 2):
            self._runs.append((place, run.end(), opens, closes))
        return run.end()

    def _pair(self) -> None:
        """Take paired marks off; what stands between two ``~~`` is struck out and goes with them."""
        waiting: dict[str, list[int]] = {}
        for start, end, opens, closes in self._runs:
            mark = self.text[start:end]
            openers = waiting.setdefault(mark, [])
            if closes and openers:
                opener = openers.pop()
                if mark[0] == "~":
                    self.edits.append((opener, end, ""))
                else:
                    self.edits += [(opener, opener + len(mark), ""), (start, end, "")]
            elif opens:
                openers.append(start)


def inline(builder: Builder, scanner: Scanner, stretch: Stretch, defined: bool) -> None:
    """Write a paragraph's prose; ``defined`` says that the document defines links by reference."""
    reader = _Inline(stretch.text, defined)
    place = 0
    for start, end, text in reader.edited():
        _keep(builder, stretch, place, start)
        first, last = stretch.source(start), stretch.source(end)
        if text is None:
            tag = scanner.tag(first)
            if tag is not None:
                put_tag(builder, Scanner(scanner.source, last), tag)
        else:
            builder.put(text, first, last)
        place = end
    _keep(builder, stretch, place, len(stretch.text))
    for comment in reader.comments:
        builder.comments.append(Comment(stretch.source(comment.start), stretch.source(comment.end), comment.body))


def _keep(builder: Builder, stretch: Stretch, start: int, end: int) -> None:
    for first, last, goes_on in stretch.lines(start, end):
        builder.keep(first, last)
        if goes_on:
            builder.put("\n", last, last + 1)
