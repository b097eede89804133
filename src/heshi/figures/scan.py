"""One pass over a text: every figure, in order, each read where it begins."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Final, TypeAlias

from heshi.figures.figure import Figure
from heshi.figures.fold import fold
from heshi.figures.joined import NEAR, continued, joined
from heshi.figures.pattern import Pattern
from heshi.figures.reading import Reading
from heshi.figures.tables.currencies import CODES
from heshi.figures.tables.units import LATIN
from heshi.figures.zh import read_at as read_chinese

_SIGNS: Final = "$¥€£₩₹₽₿₺₫₴₦₱₪฿₡₾₸₭₲₵₼₮½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
_HEAD: Final = Pattern(
    "[0-9A-Za-z.零〇○一二三四五六七八九十百千万亿兆两壹贰叁肆伍陆柒捌玖拾佰仟貳參陸萬億兩廿卅半首翻对對" + _SIGNS + "]"
)
"""One class of characters, so that the search for the next one runs at the speed of a scan."""
_WORD: Final = Pattern("[A-Za-z]++")
_ADDRESS: Final = Pattern(r"(?:https?://|www\.)[^\s<>\"'，。；（）\u4e00-\u9fff]*+")
_NUMERIC: Final = Pattern(r"[0-9.,:/^+ %~–—-]{0,24}+")
_LATIN: Final = Pattern(r"[A-Za-z]{1,12}")
_REACH: Final = 32
_AROUND: Final = 256
"""No figure, nor what tells what it is, reaches further."""
_English: TypeAlias = tuple[Callable[[str, int], object], Callable[[str, int, int], Reading]]


def read(text: str, ranges: Iterable[tuple[int, int]] | None = None) -> list[Figure]:
    """Every figure of ``text`` in text order, none overlapping another, in one pass of linear time.

    With ``ranges``, in order, only the figures that begin in one of them are read, each as in the whole text.
    Positions are code points of ``text``. Names that only look like figures (二十大, 5G, 〔2023〕15号) are left out.
    Any text is accepted; nothing is raised.

    >>> [(f.text, f.value, f.low, f.unit) for f in read("参与职工达500余万人次")]
    [('500余万人次', 5000000, 5000000, '人次')]
    """
    read_in = [(0, len(text))] if ranges is None else list(ranges)
    folded = _folded(text, read_in)
    chinese = not text.isascii() and _has_chinese(text)
    figures: list[Figure] = []
    for start, stop in read_in:
        figures.extend(_read(folded, chinese, start, stop))
    if folded == text:
        return figures
    return [_as_printed(text, folded, figure) for figure in figures]


def _folded(text: str, ranges: Iterable[tuple[int, int]]) -> str:
    """``text`` in half width where figures are read, and some way around; the rest as it is."""
    pieces: list[str] = []
    done = 0
    for start, stop in ranges:
        left, right = max(done, start - _AROUND), min(len(text), stop + _AROUND)
        pieces += [text[done:left], fold(text[left:right])]
        done = max(done, right)
    return "".join((*pieces, text[done:]))


def _read(folded: str, chinese: bool, start: int, stop: int) -> list[Figure]:
    """The figures that begin in ``folded[start:stop]``, as written in half width."""
    figures: list[Figure] = []
    floor = position = start
    english: _English | None = None
    search = _HEAD.compiled().search
    while found := search(folded, position, stop):
        anchor = found.start()
        char = folded[anchor]
        latin = "A" <= char <= "z"
        if char == "." and not folded[anchor + 1 : anchor + 2].isdigit():
            position = anchor + 1
            continue
        if chinese and not latin and _in_chinese(folded, anchor):
            reading = read_chinese(folded, anchor, floor)
        else:
            english = english or _english()
            if latin and not english[0](folded, anchor):
                position = _past_word(folded, anchor, char)
                continue
            reading = english[1](folded, anchor, floor)
            if chinese and reading.figures:
                reading = _dressed(folded, reading, floor)
        position = reading.resume
        for figure in reading.figures:
            floor = figure.end
            if not figures or figure.start - figures[-1].end > NEAR:
                figures.append(figure)
            elif one := joined(folded, figures[-1], figure):
                figures[-1] = one
            else:
                figures.append(continued(folded, figures[-1], figure))
    return figures


def _has_chinese(text: str) -> bool:
    """Whether a text has Han characters, kana or marks of full width; a class of so many is slow to compile."""
    return any(
        "\u3001" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or "\uff01" <= char <= "\uff5e"
        or "\uffe0" <= char <= "\uffe6"
        for piece in (text[:_REACH], text[_REACH:])
        for char in set(piece)
    )  # fmt: skip


def _dressed(text: str, reading: Reading, floor: int) -> Reading:
    """English figures of a text with Chinese in it, with the Chinese words that cling to them."""
    from heshi.figures.mixed import dressed

    figures = []
    for figure in reading.figures:
        figures.append(dressed(text, figure, floor))
        floor = figures[-1].end
    return Reading(tuple(figures), max(reading.resume, floor))


@cache
def _english() -> _English:
    """What tells where English figures begin, and who reads them: loaded when a text needs it."""
    from heshi.figures.en import EN_ANCHOR, read_at

    return Pattern(EN_ANCHOR).compiled().match, read_at


def _past_word(text: str, anchor: int, char: str) -> int:
    """Where to go on behind a word that is no number; an address is passed whole."""
    if char in "hw" and (address := _ADDRESS.match(text, anchor)):
        return address.end()
    word = _WORD.match(text, anchor)
    return word.end() if word else anchor + 1


def _as_printed(text: str, folded: str, figure: Figure) -> Figure:
    """``figure`` with its words as the source has them: full width where it was folded."""
    surface = text[figure.start : figure.end]
    if surface == figure.text:
        return figure
    words = figure.hedge_text
    if words and (at := folded.find(words, figure.start, figure.end)) >= 0:
        words = text[at : at + len(words)]
    return Figure(
        figure.start, figure.end, surface, figure.kind, figure.value, figure.low, figure.high, figure.low_inclusive,
        figure.high_inclusive, figure.unit, figure.currency, figure.hedge, words, figure.numeral,
    )  # fmt: skip


def _in_chinese(text: str, anchor: int) -> bool:
    """Whether the figure at ``anchor`` of a text with Chinese in it is read as Chinese: by the script next to it."""
    char = text[anchor]
    if char >= "\u3000":
        return True
    if char.isalpha():
        return False
    numeric = _NUMERIC.match(text, anchor)
    end = numeric.end() if numeric else anchor
    follower = text[end : end + 1]
    if follower >= "\u3400":
        return True
    if follower.isascii() and follower.isalpha():
        word = _LATIN.match(text, end)
        behind = text[word.end() : word.end() + 1] if word else ""
        if word and len(word[0]) > 2 and word[0] not in LATIN and word[0] not in CODES:
            return False
        if behind >= "\u3400" or (anchor and text[anchor - 1] >= "\u3400"):
            return True
        return _nearest(text, anchor, word.end() if word else end)
    return _nearest(text, anchor, end)


def _nearest(text: str, anchor: int, end: int) -> bool:
    """The script of the nearest letter on the line, to the left first; Chinese where there is none."""
    for back in range(anchor - 1, max(anchor - _REACH, -1), -1):
        char = text[back]
        if char == "\n":
            break
        if char >= "\u3400":
            return True
        if char.isascii() and char.isalpha():
            return False
    for char in text[end : end + _REACH]:
        if char == "\n":
            break
        if char >= "\u3400":
            return True
        if char.isascii() and char.isalpha():
            return False
    return True
