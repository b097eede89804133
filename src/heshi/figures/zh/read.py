"""The door of the Chinese grammar: one anchor in, the figures that begin there out."""

from __future__ import annotations

from typing import Final

from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern
from heshi.figures.reading import Reading, one
from heshi.figures.zh.amount import currency_before, read_amount
from heshi.figures.zh.counted import counted, vague
from heshi.figures.zh.dateparts import impossible
from heshi.figures.zh.dates import read_date
from heshi.figures.zh.identifiers import identifier_at
from heshi.figures.zh.names import name_at, word_at
from heshi.figures.zh.numeral import endless, read_numeral
from heshi.figures.zh.ordinals import ordinal_start, read_ordinal, read_rank
from heshi.figures.zh.shares import read_half, read_share, read_slash
from heshi.figures.zh.words import from_word

_DIGITS: Final = Pattern(r"[0-9]{1,3}(?:,[0-9]{3}){1,12}+(?![0-9]|,[0-9]{3})|[0-9]++")
_HAN_RUN: Final = Pattern(r"[零〇○O一二三四五六七八九十廿卅元首正]{1,5}+")
_DATE_BEHIND: Final = frozenset("世年月日号號-/.至到~—– 季上")
_QUARTER: Final = Pattern(r"第?[一二三四1-4]季度")
_AMOUNT_LEFT: Final = frozenset("达达到共计约超过破近为有余多至少出满仅了于增减加价值得以")
_SEASONS: Final = ("赛季", "学年", "财年", "财政年", "届", "级", "款", "版")


def read_at(text: str, anchor: int, floor: int) -> Reading:
    """The figures that begin at ``anchor``, a digit or numeral character or one of 半, 首, 翻, 对.

    ``text`` is the width-folded text, offsets those of the source. A hedge, sign or currency to the left is taken
    into the span, never before ``floor``. ``resume`` is always behind ``anchor``; no input raises.
    """
    char = text[anchor]
    if "0" <= char <= "9" or char == ".":
        return _from_digit(text, anchor, floor)
    if char in "半首翻对對":
        return from_word(text, anchor, floor)
    if char.isascii() or char in "¥€£₩₽₹฿":
        return Reading((), anchor + 1)
    return _from_han(text, anchor, floor)


def _from_digit(text: str, anchor: int, floor: int) -> Reading:
    run = _DIGITS.match(text, anchor)
    end = run.end() if run else anchor + 1
    follower = text[end : end + 1]
    if follower == "年" and text.startswith("公元前", max(anchor - 3, 0)):
        return Reading((), end + 1)
    if (follower and follower in _DATE_BEHIND) or end - anchor == 8:
        if dated := read_date(text, anchor, floor):
            return Reading((dated[0],), dated[1])
        if follower in "年月" and follower and (bad := impossible(text, anchor)):
            return Reading((), bad)
    before = text[anchor - 1] if anchor else "\n"
    if before in "第 " and (start := ordinal_start(text, anchor, floor)) >= 0:
        return _ordinal(text, start, anchor, floor)
    code = before.isascii() and before.isalpha() and currency_before(text, anchor, floor)
    if not code and (stop := identifier_at(text, anchor, end, floor)):
        return Reading((), max(stop, anchor + 1))
    if follower in ("届", "大") and (name := name_at(text, anchor)):
        return Reading((), name)
    if follower and follower in "/ " and (share := read_slash(text, anchor, floor)):
        return one(share)
    numeral, stop = read_numeral(text, anchor)
    if numeral is None:
        return Reading((), max(stop, anchor + 1))
    if before in "前头" and anchor > floor and (rank := read_rank(text, numeral)):
        return one(rank)
    behind = text[numeral.end : numeral.end + 2]
    if behind and behind[0] in "分又 " and (share := read_share(text, numeral, floor)):
        return one(share)
    figure = read_amount(text, numeral, floor)
    if figure.unit is None and figure.hedge == "exact" and (year := _bare_year(text, figure, before)):
        return one(year)
    return one(figure)


def _bare_year(text: str, figure: Figure, before: str) -> Figure | None:
    """A number of four digits from 1900 to 2099 that counts nothing is a year (2023 数说陕西工会)."""
    if figure.end - figure.start != 4 or figure.text[:2] not in ("19", "20") or not figure.text.isdigit():
        return None
    if before in _AMOUNT_LEFT and not text.startswith(_SEASONS, figure.end):
        return None
    follower = text[figure.end : figure.end + 1]
    if follower and follower in "个名位人家项+*×":
        return None
    year = figure.text
    return Figure(
        figure.start, figure.end, year, "date", year, f"{year}-01-01", f"{year}-12-31", True, True, None, None, "exact",
        None, figure.numeral,
    )  # fmt: skip


def _ordinal(text: str, start: int, anchor: int, floor: int) -> Reading:
    if quarter := _QUARTER.match(text, start):
        if dated := read_date(text, start, floor):
            return Reading((dated[0],), dated[1])
        return Reading((), max(quarter.end(), anchor + 1))
    numeral, stop = read_numeral(text, anchor)
    if numeral is None:
        return Reading((), max(stop, anchor + 1))
    figure, end = read_ordinal(text, start, numeral)
    return Reading((figure,) if figure else (), max(end, anchor + 1))


def _from_han(text: str, anchor: int, floor: int) -> Reading:
    if run := endless(text, anchor):
        return Reading((), run)
    word = word_at(text, anchor)
    if word and not (word - anchor == 2 and _goes_on(text, anchor)):
        return Reading((), max(word, anchor + 1))
    before = text[anchor - 1] if anchor else "\n"
    if before in "第 " and (start := ordinal_start(text, anchor, floor)) >= 0:
        return _ordinal(text, start, anchor, floor)
    if name := name_at(text, anchor):
        return Reading((), max(name, anchor + 1))
    digits = _HAN_RUN.match(text, anchor)
    if digits is not None:
        follower = text[digits.end() : digits.end() + 1]
        if follower == "月" and before == "历" and text[anchor - 2] in "农阴旧":
            lunar = _HAN_RUN.match(text, digits.end() + 1)
            return Reading((), lunar.end() if lunar else digits.end() + 1)
        if follower and follower in _DATE_BEHIND and (dated := read_date(text, anchor, floor)):
            return Reading((dated[0],), dated[1])
    numeral, stop = read_numeral(text, anchor)
    if numeral is None:
        return Reading((), max(stop, anchor + 1))
    if text[numeral.end : numeral.end + 1] in ("分", "又", " ") and (share := read_share(text, numeral, floor)):
        return one(share)
    if text.startswith("分之", numeral.end) and not numeral.bare:
        return one(read_amount(text, numeral, floor))
    if before in "数几數幾" and (vaguely := vague(text, numeral, floor)):
        return one(vaguely)
    if before in "前头" and anchor > floor and (rank := read_rank(text, numeral)):
        return one(rank)
    if numeral.mantissa == 1 and text.startswith("半", numeral.end) and not text.startswith("半个", numeral.end):
        return one(read_half(text, anchor, numeral.end + 1, floor))
    return counted(text, numeral, floor, before)


def _goes_on(text: str, anchor: int) -> bool:
    """Whether two digits that could be a name (五四, 三八) belong to a discount or a longer row of digits."""
    digits = _HAN_RUN.match(text, anchor)
    return text[anchor + 2 : anchor + 3] == "折" or (digits is not None and digits.end() - anchor > 3)
