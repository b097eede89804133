"""Tags, comments and entities of HTML, in HTML files and inside Markdown.

One pass from left to right. A mark that never closes is looked for once and then known not to be there, so that
no input makes the scan quadratic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from heshi.check.prose import OPAQUE, Builder, Comment, Prose
from heshi.figures.pattern import Pattern

_BLOCK_NAMES = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p section select summary "
    "table tbody tfoot thead title tr ul"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
# What an opening tag is in the prose; any other is nothing, so that <b>140</b>名 reads on.
OPENING: Mapping[str, str] = {"br": "\n", "li": "- ", "tr": "| ", "td": " | ", "th": " | "}
# Elements whose content is no prose of the draft: code, scripts, and what the draft has struck out.
_ALONE = "script style template noscript textarea svg math pre code kbd samp tt var del s strike iframe object"
LEFT_ALONE = frozenset(_ALONE.split())
# Elements whose content is not markup, up to the first closing tag.
_RAW = frozenset(("script", "style", "textarea", "iframe"))
_INLINE_CODE = frozenset(("code", "kbd", "samp", "tt", "var", "svg", "math"))
_NAME = Pattern(r"[A-Za-z][A-Za-z0-9:-]*")
_ENTITY = Pattern(r"&(?:#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ASIDE = Pattern("[\"'<>]")
_OURS = Pattern(r"<!--\s*heshi\s*[:：]")


class Tag:
    """``source[start:end]`` is a tag: its name in lower case, whether it closes, whether it closes itself."""

    __slots__ = ("closes", "empty", "end", "name", "start")

    def __init__(self, start: int, end: int, name: str, closes: bool, empty: bool) -> None:
        self.start, self.end, self.name, self.closes, self.empty = start, end, name, closes, empty


class Scanner:
    """Finds marks in one source; ``end`` is where it stops looking."""

    def __init__(self, source: str, end: int | None = None) -> None:
        self.source = source
        self.end = len(source) if end is None else end
        self._none_after: dict[str, int] = {}

    def find(self, mark: str, place: int) -> int:
        """``source.find``, which remembers that a mark does not come again."""
        if place >= self._none_after.get(mark, self.end + 1):
            return -1
        found = self.source.find(mark, place, self.end)
        if found < 0:
            self._none_after[mark] = place
        return found

    def comment(self, start: int) -> Comment | None:
        """The comment that begins here; one that is never closed is none."""
        if not self.source.startswith("<!--", start):
            return None
        close = self.find("-->", start + 4)
        return None if close < 0 else Comment(start, close + 3, self.source[start + 4 : close])

    def tag(self, start: int) -> Tag | None:
        """The tag or declaration that begins here (``<b class="x">``, ``</p>``, ``<!DOCTYPE html>``)."""
        source = self.source
        after = source[start + 1 : start + 2]
        if after in ("!", "?") and after:
            end = self.find(">", start)
            return None if end < 0 else Tag(start, end + 1, "", False, True)
        closes = after == "/"
        name = _NAME.compiled().match(source, start + 1 + closes, self.end)
        if name is None:
            return None
        end = self._tag_end(name.end())
        if end < 0:
            return None
        return Tag(start, end, name[0].lower(), closes, source[end - 2] == "/")

    def entity(self, start: int) -> tuple[str, int] | None:
        """The characters of the entity that begins here, and where it ends."""
        match = _ENTITY.compiled().match(self.source, start, self.end)
        if match is None:
            return None
        from html import unescape

        text = unescape(match[0])
        if text == match[0]:
            return None
        return _visible(text), match.end()

    def element_end(self, tag: Tag) -> int:
        """Where the content left alone ends that this tag opens: behind its closing tag, else at the end."""
        depth, place = 1, tag.end
        while True:
            place = self.find("<", place)
            if place < 0:
                return self.end
            found = self.comment(place) if tag.name not in _RAW else None
            if found is not None:
                place = found.end
                continue
            other = self.tag(place)
            if other is None or other.name != tag.name or (tag.name in _RAW and not other.closes):
                place = place + 1 if other is None or tag.name in _RAW else other.end
                continue
            depth += -1 if other.closes else 0 if other.empty else 1
            place = other.end
            if not depth:
                return place

    def _tag_end(self, place: int) -> int:
        """Behind the ``>`` that ends a tag: the first outside quotation marks, else simply the first."""
        start = place
        while True:
            mark = _ASIDE.compiled().search(self.source, place, self.end)
            if mark is None or mark[0] == "<":
                break
            if mark[0] == ">":
                return mark.end()
            close = self.find(mark[0], mark.end()) if self._is_value(mark.start()) else mark.start()
            if close < 0:
                break
            place = close + 1
        first, opened = self.find(">", start), self.find("<", start)
        return -1 if first < 0 or 0 <= opened < first else first + 1

    def _is_value(self, quote: int) -> bool:
        return self.source[quote - 1] == "=" or self.source[max(0, quote - 3) : quote].rstrip()[-1:] == "="


def html(source: str) -> Prose:
    """The prose of an HTML document."""
    builder = Builder(source)
    markup(builder, Scanner(source), 0)
    return builder.prose()


def markup(builder: Builder, scanner: Scanner, start: int) -> None:
    """The stretch from ``start`` to the scanner's end as prose."""
    place = start
    while True:
        mark = _next_mark(scanner, place)
        if mark < 0:
            break
        _collapsed(builder, start, mark)
        start = place = _one(builder, scanner, mark)
        if place == mark:
            start, place = mark, mark + 1
    _collapsed(builder, start, scanner.end)


def _next_mark(scanner: Scanner, place: int) -> int:
    less, entity = scanner.find("<", place), scanner.find("&", place)
    if less < 0 or entity < 0:
        return max(less, entity)
    return min(less, entity)


def _one(builder: Builder, scanner: Scanner, place: int) -> int:
    """Deal with the mark at ``place``; the answer is where the text goes on, ``place`` itself for no mark."""
    if scanner.source[place] == "&":
        entity = scanner.entity(place)
        if entity is None:
            return place
        builder.put(entity[0], place, entity[1])
        return entity[1]
    if scanner.source.startswith("<!--", place):
        comment = scanner.comment(place)
        if comment is None:
            # Browsers too take a comment that is never closed to the end.
            return scanner.end
        builder.comments.append(comment)
        return comment.end
    tag = scanner.tag(place)
    return place if tag is None else put_tag(builder, scanner, tag)


def put_tag(builder: Builder, scanner: Scanner, tag: Tag) -> int:
    """What a tag is in the prose; the answer is where the text goes on."""
    if tag.name in LEFT_ALONE and not tag.closes and not tag.empty:
        end = scanner.element_end(tag)
        if tag.name == "pre":
            builder.block(tag.start, end)
        elif tag.name in _INLINE_CODE:
            builder.put(OPAQUE, tag.start, end)
        return end
    if tag.name in _BLOCKS:
        builder.block(tag.start, tag.end)
    if not tag.closes:
        builder.put(OPENING.get(tag.name, ""), tag.start, tag.end)
    return tag.end


_BLANKS = Pattern(r"[ \t\r\n\f]*[\r\n][ \t\r\n\f]*")


def _collapsed(builder: Builder, start: int, end: int) -> None:
    """Keep a stretch in which a line end is a blank, and nothing between two Han characters (CSS Text 3, 4.1.3)."""
    source = builder.source
    for blank in _BLANKS.compiled().finditer(source, start, end):
        builder.keep(start, blank.start())
        start = blank.end()
        before, after = source[max(0, blank.start() - 1) : blank.start()], source[start : start + 1]
        if builder.last() != "\n" and not (_is_wide(before) and _is_wide(after)):
            builder.put(" ", blank.start(), blank.end())
    builder.keep(start, end)


def _is_wide(char: str) -> bool:
    return bool(char) and ("\u2e80" <= char <= "\ua4cf" or "\uf900" <= char <= "\ufaff" or "\uff00" <= char <= "\uff60")


def _visible(text: str) -> str:
    """What an entity is in the prose: a no-break space is a blank, what cannot be seen is nothing."""
    if text in ("\xa0", "\u202f"):
        return " "
    return "" if text in ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\xad") else text.replace("\r", "\n")


def our_comments(source: str) -> Iterator[Comment]:
    """The comments addressed to this program, in a text that has no other markup."""
    if "<!--" not in source:
        return
    scanner = Scanner(source)
    for mark in _OURS.compiled().finditer(source):
        comment = scanner.comment(mark.start())
        if comment is not None:
            yield comment
