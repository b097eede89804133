"""Findings silenced with a reason: by a comment for one line, or by an entry of ``heshi.toml`` for one claim.

An entry names the fact and the words of the claim, never a line number, so that it holds when the draft moves.
What silences nothing any more is told, and so is a comment without a reason, which silences nothing at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from heshi.check.prose import Comment
from heshi.facts.lines import Lines
from heshi.figures.pattern import Pattern

_OURS = Pattern(r"(?s)\s*heshi\s*[:：]\s*(\S*)\s*(.*?)\s*\Z")
NoticeKind: TypeAlias = Literal["unused-comment", "unused-entry", "no-reason", "unknown-word"]


class LineIgnore(NamedTuple):
    """A comment that silences ``line``; it stands itself at ``place`` (line and column)."""

    place: tuple[int, int]
    line: int
    reason: str


class Entry(NamedTuple):
    """``[[ignore]]`` number ``number`` of a ``heshi.toml``; with ``file`` it holds for that file alone."""

    number: int
    fact: str
    claim: str
    reason: str
    file: str | None = None


class Notice(NamedTuple):
    """Something about silencing that its writer should know: ``name`` is the draft or the ``heshi.toml``."""

    kind: NoticeKind
    name: str
    place: tuple[int, int] | None
    values: tuple[tuple[str, object], ...] = ()


def line_ignores(name: str, lines: Lines, comments: Sequence[Comment]) -> tuple[list[LineIgnore], list[Notice]]:
    """What the comments of a draft silence, and what is wrong with them."""
    found: list[LineIgnore] = []
    notices: list[Notice] = []
    for comment in comments:
        ours = _OURS.match(comment.body)
        if ours is None:
            continue
        place = lines.place(comment.start)
        if ours[1].lower() != "ignore":
            notices.append(Notice("unknown-word", name, place, (("word", ours[1]),)))
        elif not any(char.isalnum() for char in ours[2]):
            notices.append(Notice("no-reason", name, place))
        else:
            found.append(LineIgnore(place, _target(lines, comment, comments), " ".join(ours[2].split())))
    return found, notices


def _target(lines: Lines, comment: Comment, comments: Sequence[Comment]) -> int:
    """The line a comment speaks of: its own, or the next that holds text when it stands alone."""
    first, _ = lines.place(comment.start)
    last, _ = lines.place(max(comment.start, comment.end - 1))
    before, after = lines.start(first), lines.end(last)
    beside = _bare(lines, before, after, [other for other in comments if before <= other.start < after])
    if beside:
        return first if first == last or _bare(lines, before, comment.start, ()) else last
    line = last + 1
    while line < len(lines) and not lines.line(line).strip():
        line += 1
    return line


def _bare(lines: Lines, start: int, end: int, comments: Sequence[Comment]) -> bool:
    """Whether anything stands in a stretch beside the comments and the marks of quotes and lists."""
    rest = []
    for comment in comments:
        rest.append(lines.text[start : comment.start])
        start = max(start, comment.end)
    rest.append(lines.text[start:end])
    return bool("".join(rest).strip(" \t>-*+|"))


def normal(claim: str) -> str:
    """A claim as entries are compared: without blanks, in one width and one letter case."""
    from unicodedata import normalize

    return "".join(normalize("NFKC", claim).split()).casefold()


def matches(entry: Entry, fact: str | None, candidates: Iterable[str], claim: str) -> bool:
    """Whether an entry speaks of a claim held against ``fact``, or against one of ``candidates``."""
    return (entry.fact == fact or entry.fact in candidates) and normal(entry.claim) == normal(claim)
