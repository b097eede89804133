"""Markdown blocks as prose: code, front matter and link definitions left alone, one pass over the lines.

The blocks are those of CommonMark 0.31 (sections 4 and 5) and GitHub's tables, as far as they decide what is
prose: which lines are code, and where a paragraph ends.
"""

from __future__ import annotations

from heshi.check.markup import Scanner, markup
from heshi.check.prose import INVISIBLE, Builder, Prose
from heshi.check.spans import Stretch, inline
from heshi.figures.pattern import Pattern

_FENCE = Pattern(r"(`{3,})[^`\r\n]*$|(~{3,})")
_BULLET = Pattern(r"[-+*](?=[ \t]|$)")
_ORDERED = Pattern(r"\d{1,9}[.)](?=[ \t]|$)")
_RULE = Pattern(r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDERLINE = Pattern(r"(?:=+|-+)[ \t]*$")
_HEADING = Pattern(r"#{1,6}(?=[ \t]|$)")
_DELIMITERS = Pattern(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_DEFINITION = Pattern(r"\[(?!\^)[^\[\]]{1,999}\]:")
_RAW = Pattern(r"(?i)<(?:script|pre|style|textarea)(?=[\s>]|$)")
_RAW_END = Pattern(r"(?i)</(?:script|pre|style|textarea)>")
# The first line of front matter: a key, a table, or a comment.
_KEY = Pattern(r"[^\s:=，。]+\s*[:=](?:\s|$)|\[|#")
_LINE = Pattern("[^\r\n]*(?:\r\n?|\n|$)")
# What any markup of Markdown, an address, or a character that is left out has at least one of.
_SIGNS = ("*", "#", "|", "[", "<", ">", "`", "_", "~", "&", "\\", "@", "://", "www.", "\r", *INVISIBLE)
_OPENING = Pattern(r"(?m)^(?:[ \t=+-]|\d{1,9}[.)])")
_MARKS = frozenset("`~-+*_#=<>")
TAB = 4
DEEPEST = 100
"""Quotes and lists nested deeper than this are taken for text, as other readers do: each costs time on every line."""


def markdown(source: str) -> Prose:
    """The prose of a Markdown document; one without any marks is its own."""
    if is_unmarked(source):
        return Prose(source)
    return _Reader(source).read()


def is_unmarked(source: str) -> bool:
    """Whether nothing in a document means anything to Markdown but its empty lines."""
    return not (any(sign in source for sign in _SIGNS) or _OPENING.compiled().search(source))


class _Reader:
    """Walks over the lines; what it holds is the containers and the leaf that are open."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.builder = Builder(source)
        self.scanner = Scanner(source)
        self.defined = "]:" in source and _DEFINITION.search(source) is not None
        self.containers: list[int] = []
        """-1 for a block quote, else the indentation of a list item's content."""
        self.leaf = ""
        """``paragraph``, ``table``, ``fence``, ``code``, ``raw``, ``comment`` or nothing."""
        self.fence = ""
        self.pieces: list[tuple[int, int]] = []

    def read(self) -> Prose:
        """All lines, one by one."""
        place = _front_matter(self.source)
        while place < len(self.source):
            line = _LINE.match(self.source, place)
            assert line is not None
            self._line(place, place + len(line[0].rstrip("\r\n")))
            place = line.end()
        self._flush()
        return self.builder.prose()

    def _line(self, start: int, end: int) -> None:
        place, column, matched = self._continued(start, end)
        content, column, indent = _indentation(self.source, place, end, column)
        if matched < len(self.containers) and not self._lazy(content, end, indent):
            self._close(matched)
        if self.leaf in ("fence", "raw", "comment") and self._inside(content, end, indent):
            return
        while (step := self._opens(content, end, column, indent)) is not None:
            content, column, indent = step
        self._leaf(content, end, indent)

    def _continued(self, start: int, end: int) -> tuple[int, int, int]:
        """Walk past the marks of the open containers: where the line goes on, at which column, and how many held."""
        place, column = start, 0
        is_blank = not self.source[start:end].strip(" \t")
        for number, container in enumerate(self.containers):
            if container < 0:
                content, after = _skip(self.source, place, end, column, TAB)
                if after - column >= TAB or self.source[content : content + 1] != ">":
                    return place, column, number
                place, column = _skip(self.source, content + 1, end, after + 1, 1)
            elif not is_blank:
                content, after = _skip(self.source, place, end, column, container)
                if after - column < container:
                    return place, column, number
                place, column = content, after
        return place, column, len(self.containers)

    def _lazy(self, content: int, end: int, indent: int) -> bool:
        """Whether an unindented line merely goes on with an open paragraph."""
        return self.leaf == "paragraph" and content < end and not self._interrupts(content, end, indent)

    def _interrupts(self, content: int, end: int, indent: int) -> bool:
        line = self.source[content:end]
        if indent >= TAB or not _is_mark(line):
            return False
        starts = (_FENCE, _BULLET, _ORDERED, _RULE, _HEADING)
        return line.startswith((">", "<!--")) or any(pattern.match(line) for pattern in starts)

    def _close(self, matched: int) -> None:
        self._flush()
        del self.containers[matched:]

    def _inside(self, content: int, end: int, indent: int) -> bool:
        """A line of an open fence, comment or raw element; false when it belongs to none."""
        line = self.source[content:end]
        if self.leaf == "fence":
            closing = line.rstrip(" \t")
            if indent < TAB and len(closing) >= len(self.fence) and not closing.strip(self.fence[0]):
                self._flush()
            return True
        self.pieces.append((content, end))
        if "-->" in line if self.leaf == "comment" else _RAW_END.search(line):
            self._flush()
        return True

    def _opens(self, content: int, end: int, column: int, indent: int) -> tuple[int, int, int] | None:
        """Open a block quote or a list item: where its content begins, at which column, and how far indented."""
        source = self.source
        if indent >= TAB or content >= end or len(self.containers) >= DEEPEST:
            return None
        if source[content] == ">":
            self._flush()
            self.containers.append(-1)
            after, column = _skip(source, content + 1, end, column + 1, 1)
            return _indentation(source, after, end, column)
        line = source[content:end]
        if not _is_mark(line):
            return None
        mark = None if _RULE.match(line) else _BULLET.match(line) or _ORDERED.match(line)
        if mark is None:
            return None
        after, column = content + mark.end(), column + mark.end()
        inner, inner_column, blanks = _indentation(source, after, end, column)
        if self.leaf == "paragraph" and (inner >= end or (mark[0][:-1] not in ("", "1"))):
            return None
        self._flush()
        self.builder.block(content, content)
        self.builder.put("- ", content, after)
        self.containers.append(indent + mark.end() + (blanks if 0 < blanks <= TAB and inner < end else 1))
        if blanks > TAB and inner < end:
            after, column = _skip(source, after, end, column, 1)
            return _indentation(source, after, end, column)
        return inner, inner_column, 0

    def _leaf(self, content: int, end: int, indent: int) -> None:
        """Give the rest of a line to the open leaf or to a new one."""
        line = self.source[content:end]
        if not line.strip():
            if self.leaf != "code":
                self._flush()
            return
        if indent >= TAB and self.leaf not in ("paragraph", "table"):
            self._flush()
            self.leaf = "code"
            return
        if self.leaf == "code":
            self.leaf = ""
        if indent < TAB and self._opens_leaf(content, end, line):
            return
        if self.leaf == "paragraph" and "-" in line and "|" in line and _DELIMITERS.match(line):
            self._flush()
            # What stands over it is the head of a table, which only this line tells.
            self.builder.put("\n|-|", content, end)
            self.leaf = "table"
        elif self.leaf == "table":
            self._row(content, end)
        elif self.leaf or line[0] != "[" or not _DEFINITION.match(line):
            self.leaf = "paragraph"
            self.pieces.append((content, end))

    def _opens_leaf(self, content: int, end: int, line: str) -> bool:
        """Open a leaf that is no paragraph, or end the paragraph by its underline."""
        if not _is_mark(line):
            return False
        fence = _FENCE.match(line)
        if fence is not None:
            self._flush()
            self.leaf, self.fence = "fence", fence[1] or fence[2]
        elif _RULE.match(line) or (self.leaf == "paragraph" and _UNDERLINE.match(line)):
            self._flush()
        elif _HEADING.match(line):
            self._flush()
            self.pieces.append((content, end))
            self._flush()
        elif line.startswith("<!--") or _RAW.match(line):
            self._flush()
            self.leaf = "comment" if line.startswith("<!--") else "raw"
            self.pieces.append((content, end))
            if "-->" in line[4:] if self.leaf == "comment" else _RAW_END.search(line):
                self._flush()
        else:
            return False
        return True

    def _row(self, content: int, end: int) -> None:
        self.builder.block(content, content)
        if self.source[content] != "|":
            self.builder.put("| ", content, content)
        self.pieces = [(content, end)]
        inline(self.builder, self.scanner, Stretch(self.source, self.pieces), self.defined)
        self.pieces = []

    def _flush(self) -> None:
        """End the open leaf and write down its prose."""
        pieces, leaf = self.pieces, self.leaf
        self.pieces, self.leaf = [], ""
        if not pieces:
            return
        start = pieces[0][0]
        if self.builder.last() != " ":
            self.builder.block(start, start)
        if leaf in ("comment", "raw"):
            scanner = Scanner(self.source, pieces[-1][1])
            markup(self.builder, scanner, start)
        else:
            inline(self.builder, self.scanner, Stretch(self.source, pieces), self.defined)


def _is_mark(line: str) -> bool:
    """Whether a line may begin with anything but text: most do not, and need no closer look."""
    return line[:1] in _MARKS or line[:1].isdigit()


def _front_matter(source: str) -> int:
    """Where the text begins behind YAML or TOML front matter; a rule with prose below it is none."""
    first = _LINE.match(source)
    assert first is not None
    mark = first[0].rstrip()
    if mark not in ("---", "+++"):
        return 0
    place, looks_right = first.end(), False
    while place < len(source):
        line = _LINE.match(source, place)
        assert line is not None
        bare = line[0].rstrip()
        if bare == mark or (mark == "---" and bare == "..."):
            return line.end()
        looks_right = looks_right or _KEY.match(bare) is not None
        if bare and not looks_right:
            return 0
        place = line.end()
    return 0


def _indentation(source: str, place: int, end: int, column: int) -> tuple[int, int, int]:
    """Where the first character stands that is no blank, at which column, and how many columns of blanks precede it."""
    start = column
    place, column = _skip(source, place, end, column, end - place << 2)
    return place, column, column - start


def _skip(source: str, place: int, end: int, column: int, count: int) -> tuple[int, int]:
    """Go on by at most ``count`` columns of blanks; a tab that reaches further is taken whole."""
    goal = column + count
    while place < end and column < goal and source[place] in " \t":
        column += TAB - column % TAB if source[place] == "\t" else 1
        place += 1
    return place, column
