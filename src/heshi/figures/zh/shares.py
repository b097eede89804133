"""Fractions and percentages in words: 三分之一, 百分之五十一, 千分之二, 三又二分之一, 1/2, 一半, 过半."""

from __future__ import annotations

from typing import Final

from heshi.figures.build import amount as figure_of
from heshi.figures.digits import number, quotient
from heshi.figures.figure import Figure, Hedge
from heshi.figures.pattern import Pattern
from heshi.figures.zh.amount import finish
from heshi.figures.zh.hedge import hedge_after, hedge_before
from heshi.figures.zh.measure import Amount
from heshi.figures.zh.numeral import Numeral, read_numeral

_OF: Final = Pattern(r" {0,2}分 {0,2}之 {0,2}")
_WHOLE_AND: Final = Pattern(r" {0,2}又 {0,2}")
_MINUS: Final = Pattern(r"[负負-]")
_SLASH: Final = Pattern(r"([0-9]{1,6}) ?/ ?([1-9][0-9]{0,5})(?![0-9]|/|年|\.[0-9]| ?[次届期])")
_MIXED: Final = Pattern(r"([0-9]{1,6}) {1,2}([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9]|/|年)")


def read_share(text: str, numeral: Numeral, floor: int) -> Figure | None:
    """The fraction or percentage whose lower part is ``numeral`` (X分之Y, N又X分之Y); ``None`` when there is none."""
    whole: Numeral | None = None
    lower = numeral
    if both := _WHOLE_AND.match(text, numeral.end):
        if both.end() >= len(text):
            return None
        if slash := _SLASH.match(text, both.end()):
            value = quotient(numeral.mantissa * int(slash[2]) + int(slash[1]), int(slash[2]))
            return figure_of(text, (numeral.start, slash.end()), "quantity", value, (numeral.start, slash.end()))
        second, _ = read_numeral(text, both.end())
        if second is None:
            return None
        whole, lower = numeral, second
    of = _OF.match(text, lower.end)
    if of is None or of.end() >= len(text) or lower.mantissa == 0 or lower.decimals:
        return None
    at = of.end()
    negative = _MINUS.match(text, at) is not None
    upper, _ = read_numeral(text, at + negative) if at + negative < len(text) else (None, 0)
    if upper is None:
        return None
    if (whole is None and lower.bare and lower.mantissa in (100, 1000)) or (whole is None and _ten_power(lower)):
        return _percent(text, lower, upper, floor, negative)
    above, below = upper.mantissa * (-1 if negative else 1), lower.mantissa * 10**upper.decimals
    if whole is not None:
        above += whole.mantissa * below
    value = quotient(above, below)
    core = Amount("fraction", numeral.start, upper.end, value, None, None, None, (numeral.start, upper.end), "", upper)
    return finish(text, core, floor)


def _ten_power(lower: Numeral) -> bool:
    """百, 千, 万, 百万, 万万: a bare scale names a percentage, 一千 and 五十 a fraction."""
    return lower.bare and lower.scaled


def _percent(text: str, lower: Numeral, upper: Numeral, floor: int, negative: bool) -> Figure:
    zeros = len(str(lower.mantissa)) - 1
    mantissa = -upper.mantissa if negative else upper.mantissa
    shift = zeros - 2
    value = number(mantissa, upper.decimals + shift)
    ratio = upper.ratio
    if ratio != 1:
        value = quotient(mantissa, ratio * 10 ** (upper.decimals + shift))
    high = None if upper.upper is None else number(upper.upper, upper.decimals + shift)
    if upper.pair is not None:
        value, high = (number(part, shift) for part in upper.pair)
    span = (lower.start, upper.end)
    core = Amount("percent", lower.start, upper.end, value, high, "%", None, span, upper.more, upper, "%")
    return finish(text, core, floor)


def read_slash(text: str, start: int, floor: int) -> Figure | None:
    """1/2, 1 4/3."""
    if mixed := _MIXED.match(text, start):
        below = int(mixed[3])
        value = quotient(int(mixed[1]) * below + int(mixed[2]), below)
        return figure_of(text, mixed.span(), "quantity", value, mixed.span())
    slash = _SLASH.match(text, start)
    if slash is None:
        return None
    value = quotient(int(slash[1]), int(slash[2]))
    source = Numeral(start, slash.end(), int(slash[1]), 0)
    core = Amount("fraction", start, slash.end(), value, None, None, None, slash.span(), "", source)
    return finish(text, core, floor)


def read_half(text: str, start: int, end: int, floor: int) -> Figure:
    """一半, 半数, 半 of 过半: a half with the hedges around it."""
    left = hedge_before(text, start, floor)
    right = hedge_after(text, end)
    word = left if left is not None else right
    hedge: tuple[Hedge, bool, str] | None = None
    if word is not None:
        hedge = (word.hedge, word.inclusive, text[word.start : word.end])
    span = (left.start if left else start, right.end if right else end)
    return figure_of(text, span, "fraction", 0.5, (start, end), hedge=hedge)
