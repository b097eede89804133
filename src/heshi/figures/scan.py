"""One pass over a text: every figure, in order, each read where it begins."""

from __future__ import annotations

import re
from typing import Final

from heshi.figures.en import EN_ANCHOR
from heshi.figures.en import read_at as read_english
from heshi.figures.figure import Figure
from heshi.figures.fold import fold
from heshi.figures.joined import joined
from heshi.figures.zh import read_at as read_chinese

_ANCHOR: Final = re.compile(
    r"(?P<address>https?://[^\s<>\"'，。；（）\u4e00-\u9fff]*+|www\.[^\s<>\"'，。；（）\u4e00-\u9fff]*+)"
    r"|[0-9零〇○一二三四五六七八九十百千万亿兆两壹贰叁肆伍陆柒捌玖拾佰仟貳參陸萬億兩廿卅半]|\.(?=[0-9])|首(?=[批届屆期次个個家位例台座条名支])"
    r"|翻(?=[了近逾]?[0-9一两二三四五六七八九番倍])|[对對](?=折)|" + EN_ANCHOR
)
_HAN: Final = re.compile("[\u3400-\u9fff]")
_NUMERIC: Final = re.compile(r"[0-9.,:/^+ %~–—-]{0,24}+")
_LATIN: Final = re.compile(r"[A-Za-z]{1,12}")
_REACH: Final = 32


def read(text: str) -> list[Figure]:
    """Every figure of ``text`` in text order, none overlapping another, in one pass of linear time.

    Positions are code points of ``text``. Names that only look like figures (二十大, 5G, 〔2023〕15号) are left out.
    Any text is accepted; nothing is raised.

    >>> [(f.text, f.value, f.low, f.unit) for f in read("参与职工达500余万人次")]
    [('500余万人次', 5000000, 5000000, '人次')]
    """
    folded = fold(text)
    chinese = folded.isascii() is False and _HAN.search(folded) is not None
    figures: list[Figure] = []
    floor = position = 0
    search = _ANCHOR.search
    while found := search(folded, position):
        if found["address"]:
            position = found.end()
            continue
        anchor = found.start()
        room = read_chinese if chinese and _in_chinese(folded, anchor) else read_english
        reading = room(folded, anchor, floor)
        position = reading.resume
        for figure in reading.figures:
            if figures and (one := joined(folded, figures[-1], figure)):
                figures[-1] = one
            else:
                figures.append(figure)
            floor = figure.end
    if folded == text:
        return figures
    return [_as_printed(text, figure) for figure in figures]


def _as_printed(text: str, figure: Figure) -> Figure:
    surface = text[figure.start : figure.end]
    if surface == figure.text:
        return figure
    return Figure(
        figure.start, figure.end, surface, figure.kind, figure.value, figure.low, figure.high, figure.low_inclusive,
        figure.high_inclusive, figure.unit, figure.currency, figure.hedge, figure.hedge_text, figure.numeral,
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
