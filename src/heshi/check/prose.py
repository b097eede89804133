"""What of a document is prose, and where each of its characters stands in the source."""

import re
from bisect import bisect_right
from typing import NamedTuple

OPAQUE = "\ufffc"
"""Stands in the prose for inline code and addresses: something is there that is not read."""
# Addresses end where ASCII ends: Chinese text follows them without a blank.
_ADDRESS = r"(?:https?|ftp|file)://[!-;=?-~]+|www\.[!-;=?-~]+"
# Bounded and anchored, so that a long run of letters is looked at once.
_MAIL = r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,64}(?:\.[A-Za-z0-9-]{1,64}){1,8}"
_TRAILING = ".,;:!?)]}'\"*_|"
INVISIBLE = "\u200b\u2060\ufeff\u00ad"


class Comment(NamedTuple):
    """A comment of the source: ``source[start:end]``, and what stands between its marks."""

    start: int
    end: int
    body: str


class Prose(NamedTuple):
    """The text to check, and its segments in order: where each begins in ``text`` and what it stands for.

    A segment that stands for itself (``whole`` is false) maps character by character; any other (an entity, a
    line end) maps as one. ``None`` for the segments means that the prose is the source.
    """

    text: str
    starts: tuple[int, ...] | None = None
    sources: tuple[tuple[int, int, bool], ...] = ()
    comments: tuple[Comment, ...] = ()

    def source_of(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source behind ``text[start:end]``; an empty span stays empty."""
        if self.starts is None:
            return start, end
        first = self._behind(start)[0]
        return first, max(first, self._behind(end - 1)[1]) if end > start else first

    def _behind(self, place: int) -> tuple[int, int]:
        """The span of the source behind one character."""
        assert self.starts is not None
        if not self.starts:
            return 0, 0
        index = max(0, bisect_right(self.starts, place) - 1)
        start, end, whole = self.sources[index]
        if whole:
            return start, end
        offset = min(start + place - self.starts[index], end)
        return offset, min(offset + 1, end)


class Builder:
    """Puts prose together from stretches of a source."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.comments: list[Comment] = []
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._sources: list[tuple[int, int, bool]] = []
        self._length = 0
        self._aside = _aside(source)

    def keep(self, start: int, end: int) -> None:
        """Take ``source[start:end]`` over, addresses and invisible characters left out."""
        if self._aside is not None:
            for match in self._aside.finditer(self.source, start, end):
                self._keep(start, match.start())
                start = self._put_aside(match)
        self._keep(start, end)

    def put(self, text: str, start: int, end: int) -> None:
        """Let ``text`` stand for ``source[start:end]``."""
        if text:
            self._segment(text, start, end, True)

    def block(self, start: int, end: int) -> None:
        """Let a blank line stand for ``source[start:end]``, unless there is one or nothing stands before it."""
        if not self._parts:
            return
        tail = "".join(self._parts[-2:])[-2:]
        self.put("\n\n"[len(tail) - len(tail.rstrip("\n")) :], start, end)

    def last(self) -> str:
        """The last character so far, or nothing."""
        return self._parts[-1][-1] if self._parts else ""

    def prose(self) -> Prose:
        """What has been put together."""
        text = "".join(self._parts)
        if text == self.source:
            return Prose(text, comments=tuple(self.comments))
        return Prose(text, tuple(self._starts), tuple(self._sources), tuple(self.comments))

    def _put_aside(self, match: re.Match[str]) -> int:
        """Deal with what ``_aside`` found; the answer is where the text goes on."""
        found = match[0]
        if found[0] == "\r":
            self.put("\n", match.start(), match.end())
            return match.end()
        if found in INVISIBLE:
            return match.end()
        end = match.start() + len(found.rstrip(_TRAILING))
        self.put(OPAQUE, match.start(), end)
        return end

    def _keep(self, start: int, end: int) -> None:
        if end > start:
            self._segment(self.source[start:end], start, end, False)

    def _segment(self, text: str, start: int, end: int, whole: bool) -> None:
        self._starts.append(self._length)
        self._sources.append((start, end, whole))
        self._parts.append(text)
        self._length += len(text)


def plain(source: str) -> Prose:
    """Plain text: addresses left out, every line end a ``\\n``; comments are ours alone."""
    from heshi.check.markup import our_comments

    builder = Builder(source)
    start = 0
    for comment in our_comments(source):
        builder.keep(start, comment.start)
        builder.comments.append(comment)
        start = comment.end
    builder.keep(start, len(source))
    return builder.prose()


def _aside(source: str) -> re.Pattern[str] | None:
    """What is not taken over as it stands, or ``None`` when the source has nothing of the kind."""
    parts = []
    if "://" in source or "www." in source:
        parts.append(_ADDRESS)
    if "@" in source:
        parts.append(_MAIL)
    if "\r" in source:
        parts.append("\r\n?")
    if any(char in source for char in INVISIBLE):
        parts.append(f"[{INVISIBLE}]")
    return re.compile("|".join(parts)) if parts else None
