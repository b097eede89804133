"""Chinese dates: 2023年底, 8月29日至31日, 二〇二三年, 2023.5.6, 2023-2025年, 2021年以来, 第三季度, 8月中旬."""

from __future__ import annotations

import re
from typing import Final

from heshi.figures import calendar
from heshi.figures.calendar import Day
from heshi.figures.figure import Figure, Hedge
from heshi.figures.pattern import Pattern
from heshi.figures.zh import dateparts as parts
from heshi.figures.zh.dateparts import Point

_SEPARATOR: Final = Pattern(
    r" {0,2}(?:—{1,2}|-{1,2}|–{1,2}|~{1,2}|〜|∼|起?[至到]|─{1,2}) {0,2}(?:今年|当年|次年|同年)?"
)
_AFTER: Final = Pattern(
    r" ?(?:(以来|起|以后|之后|以降|开始|至今)|(以前|之前)|(为止|止(?![境步血息住])|前"
    r"(?![后夕期往者进景三四五十列提]))|(后(?![勤续期果来者面])))"
)
_TIME: Final = Pattern(
    r"[ T]{0,2}(?:上午|下午|晚上|凌晨|早上|中午|晚)?(?:[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9])"
    r"|[0-2]?[0-9][时時点點](?![段期代候])(?:[0-5]?[0-9]分(?![钟之])|半|许|整)?)"
)
_SEPARATOR_HEADS: Final = frozenset(" —-–~〜∼起至到─")
_AFTER_HEADS: Final = frozenset(" 以起之开至为止前后")
_TIME_HEADS: Final = frozenset(" T上下凌早中晚0123456789")
_SPANS_OF_DAYS: Final = frozenset("内游均以或时平")
_DEADLINE: Final = frozenset("至止到")


def read_date(text: str, start: int, floor: int) -> tuple[Figure, int] | None:
    """The date or span of dates that begins at ``start``, with what makes it a start or a deadline; where it ends."""
    point = parts.read_point(text, start)
    if point is None or (point.day.month is None and point.day.year is None and not _bare_day(text, start, point)):
        return None
    end = point.end
    clock = _clock(text, end) if point.day.day is not None else None
    after_time = clock.end() if clock else end
    if text[after_time : after_time + 1] in _SEPARATOR_HEADS and (separator := _SEPARATOR.match(text, after_time)):
        second = parts.read_end(text, separator.end(), point)
        if second is not None:
            low, high = second
            return _span(text, start, low, high.day, high.end), high.end
    if point.open_ended:
        return None
    figure, stop = _single(text, start, point, floor)
    return figure, max(stop, after_time if clock else stop)


def _clock(text: str, end: int) -> re.Match[str] | None:
    """The time of day that follows a day."""
    return _TIME.match(text, end) if text[end : end + 1] in _TIME_HEADS else None


def _bare_day(text: str, start: int, point: Point) -> bool:
    """Whether a day without its month is a date: 31日 is, 八日 and 15日内 are spans of time, 三号 is a name."""
    if point.day.day is None or point.open_ended:
        return True
    behind = text[point.end : point.end + 1]
    return text[start].isascii() and text[point.end - 1] == "日" and behind not in _SPANS_OF_DAYS


def _span(text: str, start: int, low: Day, high: Day, end: int) -> Figure:
    stop = end
    if clock := _clock(text, end) if high.day is not None else None:
        stop = clock.end()
    return Figure(
        start, stop, text[start:stop], "date", None, calendar.first(low), calendar.last(high), True, True, None, None,
        "range", None, (start, end),
    )  # fmt: skip


def _single(text: str, start: int, point: Point, floor: int) -> tuple[Figure, int]:
    day, end = point.day, point.end
    begin = start
    low: str | None = calendar.first(day)
    high: str | None = calendar.last(day)
    value = calendar.value_of(day)
    hedge: Hedge = "exact" if value is not None else "range"
    words: str | None = None
    after = _AFTER.match(text, end) if text[end : end + 1] in _AFTER_HEADS else None
    deadline = _deadline_before(text, start, floor)
    if after is not None and not _spoiled(text, after):
        words = after[0].strip()
        if after[1] or after[4]:
            hedge, high = "at_least", None
        elif after[2]:
            hedge, low, high = "at_most", None, calendar.before(day)
        else:
            hedge, low = "at_most", None
        end = after.end()
    elif deadline is not None:
        hedge, low, begin, words = "at_most", None, deadline, text[deadline:start].strip()
    if value is None and hedge != "range" and low is None:
        value = high
    elif value is None and hedge != "range":
        value = low
    figure = Figure(
        begin, end, text[begin:end], "date", value, low, high, low is not None, high is not None, None, None, hedge,
        words, (start, point.end),
    )  # fmt: skip
    return figure, end


def _spoiled(text: str, after: re.Match[str]) -> bool:
    """起 of 起来, 起草 and the like is no start."""
    follower = text[after.end() : after.end() + 1]
    word = after[0].strip()
    return word == "起" and bool(follower) and follower in "来草伏步点"


def _deadline_before(text: str, start: int, floor: int) -> int | None:
    """Start of a 截至 before the date."""
    end = start - 1 if start > floor and text[start - 1] == " " else start
    if end - 2 < floor or text[end - 1] not in _DEADLINE:
        return None
    for word in ("截止到", "截止至", "截至到", "截至", "截止"):
        if text.startswith(word, end - len(word)) and end - len(word) >= floor:
            return end - len(word)
    return None
