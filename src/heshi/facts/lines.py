"""Offsets of a text as lines and columns."""

from __future__ import annotations

import re
from bisect import bisect_right

_LINE_END = re.compile("\r\n?|\n")


class Lines:
    """The lines of one text: a line ends at ``\\n``, ``\\r\\n`` or ``\\r`` and nowhere else.

    Lines and columns count from 1, columns in code points.
    """

    __slots__ = ("_ends", "_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts, self._ends = [0], []
        for end in _LINE_END.finditer(text):
            self._ends.append(end.start())
            self._starts.append(end.end())
        self._ends.append(len(text))

    def __len__(self) -> int:
        return len(self._starts)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset. An offset inside ``\\r\\n`` belongs to the line that it ends."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def span(self, start: int, end: int) -> tuple[int, int, int, int]:
        """Line and column of a start and of an end."""
        line = bisect_right(self._starts, start)
        column = start - self._starts[line - 1] + 1
        if start <= end <= self._ends[line - 1]:
            return line, column, line, column + end - start
        return line, column, *self.place(end)

    def line(self, number: int) -> str:
        """A line without its end."""
        return self.text[self._starts[number - 1] : self._ends[number - 1]]

    def start(self, number: int) -> int:
        """The offset at which a line begins."""
        return self._starts[number - 1]

    def end(self, number: int) -> int:
        """The offset at which a line ends, before its line end."""
        return self._ends[number - 1]
