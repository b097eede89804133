"""Ordinals: 第二十九次, 第3至5名, 前三名, 首批."""

from __future__ import annotations

from typing import Final

from heshi.figures.build import spread
from heshi.figures.digits import MAX_DIGITS
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern
from heshi.figures.zh.measure import worth
from heshi.figures.zh.numeral import Numeral, read_numeral
from heshi.figures.zh.units import unit_at

_TO: Final = Pattern(r" {0,2}(?:—{1,2}|-|–|~|至|到) {0,2}第?")
_CLAUSE: Final = Pattern(r"第[0-9]{1,3}(?:\.[0-9]{1,3}){1,6}+ ?[条條款节節章项項]?")
_RANKS: Final = frozenset("名位强甲")
_FIRST_UNITS: Final = frozenset("批届屆期次个個家例台座条条名支")
_SKIP_UNITS: Final = frozenset("%‰‱")


def ordinal_start(text: str, anchor: int, floor: int) -> int:
    """Where the 第 before ``anchor`` stands, one space allowed; -1 without one."""
    start = anchor - 2 if anchor and text[anchor - 1] == " " else anchor - 1
    return start if start >= floor and text[start] == "第" else -1


def read_ordinal(text: str, start: int, numeral: Numeral) -> tuple[Figure | None, int]:
    """The ordinal of the 第 at ``start``; ``None`` with where to go on for a clause number."""
    if clause := _CLAUSE.match(text, start):
        return None, clause.end()
    if numeral.decimals or numeral.end - numeral.start > MAX_DIGITS:
        return None, numeral.end
    second = _second(text, numeral)
    last = second or numeral
    unit = unit_at(text, last.end + (text[last.end : last.end + 1] == " "))
    name, end = None, last.end
    if unit is not None and unit.code not in "%pczm" and unit.code:
        name, end = unit.name, unit.end
    span = (start, end)
    if second is not None:
        bounds = (worth(numeral), worth(second))
        return spread(text, span, "ordinal", bounds, (numeral.start, second.end), name), end
    value = worth(numeral)
    figure = Figure(
        start, end, text[start:end], "ordinal", value, value, value, True, True, name, None, "exact", None,
        (numeral.start, numeral.end),
    )  # fmt: skip
    return figure, end


def _second(text: str, numeral: Numeral) -> Numeral | None:
    to = _TO.match(text, numeral.end)
    if to is None and (unit := unit_at(text, numeral.end)):
        to = _TO.match(text, unit.end)
        if to is not None and "第" not in to[0]:
            return None
    if to is None or to.end() >= len(text):
        return None
    second, _ = read_numeral(text, to.end())
    return second if second is not None and second.mantissa > numeral.mantissa and not second.decimals else None


def read_rank(text: str, numeral: Numeral) -> Figure | None:
    """前三名: the ranks up to a number; the caller has seen the 前."""
    unit = text[numeral.end : numeral.end + 1]
    start, end = numeral.start - 1, numeral.end
    if unit and unit in _RANKS:
        end += 1
    elif (unit and unit not in "的,。;、)为是 \n") or (start > 0 and text[start - 1] in "以之目"):
        return None
    value = worth(numeral)
    return Figure(
        start, end, text[start:end], "ordinal", value, value, value, True, True, unit if end > numeral.end else None,
        None, "exact", None, (numeral.start, numeral.end),
    )  # fmt: skip


def read_first(text: str, start: int) -> Figure | None:
    """首批, 首届: the first of its kind."""
    if text[start + 1 : start + 2] not in _FIRST_UNITS or not text[start + 1 : start + 2]:
        return None
    end = start + 2
    return Figure(
        start, end, text[start:end], "ordinal", 1, 1, 1, True, True, text[start + 1], None, "exact", None,
        (start, start + 1),
    )  # fmt: skip
