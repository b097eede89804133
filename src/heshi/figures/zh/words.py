"""Figures that begin with a word: 首批, 翻两番, 打对折, 半年, 过半, 上半年."""

from __future__ import annotations

from typing import Final

from heshi.figures.build import amount as figure_of
from heshi.figures.pattern import Pattern
from heshi.figures.reading import Reading, one
from heshi.figures.zh.amount import finish, hedged
from heshi.figures.zh.dates import read_date
from heshi.figures.zh.hedge import hedge_before
from heshi.figures.zh.measure import Amount
from heshi.figures.zh.names import word_at
from heshi.figures.zh.numeral import Numeral
from heshi.figures.zh.ordinals import read_first
from heshi.figures.zh.shares import read_half

_HALF_TIME: Final = Pattern(
    r"半(?:(年)(?![级会刊报多度薪检])|个?(小时|小時)|[个個](月|世纪|学期|多月|多小时)|(天|百)(?![分]))"
)
_HALF_NUMBER: Final = Pattern(r"半数|半數")
_TIMES: Final = Pattern(r"翻(?:了|近|逾)?(?:([0-9]{1,2}|[一两二三四五六七八九])?(?:多|余)? ?番|(倍))")


def from_word(text: str, anchor: int, floor: int) -> Reading:
    char = text[anchor]
    if char == "首":
        first = None if word_at(text, anchor) else read_first(text, anchor)
        return one(first) if first else Reading((), anchor + 1)
    if char == "翻":
        return _doubled(text, anchor, floor)
    if char in "对對":
        if anchor > floor and text[anchor - 1] == "打" and text[anchor + 1 : anchor + 2] == "折":
            return one(figure_of(text, (anchor, anchor + 2), "percent", 50, (anchor, anchor + 1), "%"))
        return Reading((), anchor + 1)
    return _half(text, anchor, floor)


def _half(text: str, anchor: int, floor: int) -> Reading:
    before = text[anchor - 1] if anchor else "\n"
    if before in "上下" and text.startswith("半年", anchor) and anchor - 1 >= floor:
        if dated := read_date(text, anchor - 1, floor):
            return Reading((dated[0],), dated[1])
        return Reading((), anchor + 2)
    if word := word_at(text, anchor):
        return Reading((), max(word, anchor + 1))
    if _HALF_NUMBER.match(text, anchor):
        return one(read_half(text, anchor, anchor + 2, floor))
    if before in "过過超近" and text[anchor + 1 : anchor + 2] not in ("百", "年", "天", "个", "个", "小"):
        return one(read_half(text, anchor, anchor + 1, floor))
    time = _HALF_TIME.match(text, anchor)
    if time is None or before in "一大多上下前后過过":
        return Reading((), anchor + 1)
    source = Numeral(anchor, anchor + 1, 5, 1, han=True)
    unit = (time[1] or time[2] or time[4]) if not time[3] else "个" + time[3].replace("多", "")
    if time[4] == "百":
        core = Amount("quantity", anchor, time.end(), 50, None, None, None, (anchor, time.end()), "", source)
    else:
        unit = "小时" if unit in ("小時", "个小时") else unit
        core = Amount("duration", anchor, time.end(), 0.5, None, unit, None, (anchor, anchor + 1), "", source, "d")
    return one(finish(text, core, floor))


def _doubled(text: str, anchor: int, floor: int) -> Reading:
    """翻一番 is twice, 翻两番 four times, 翻番 and 翻倍 twice."""
    found = _TIMES.match(text, anchor)
    if found is None:
        return Reading((), anchor + 1)
    run = found[1]
    times = 1 if run is None else int(run) if run.isascii() else "一二三四五六七八九".find(run) + 1 or 2
    value = 2**times
    left = hedge_before(text, anchor, floor)
    start = left.start if left else anchor
    source = Numeral(found.start(1) if run else anchor, found.end(1) if run else found.end(), value, 0, han=True)
    core = Amount("multiple", anchor, found.end(), value, None, "番" if found[2] is None else "倍", None,
                  (source.start, source.end), "", source, "x")  # fmt: skip
    return one(hedged(text, core, start if left is None else anchor, left))
