"""The door of the English grammar: one anchor in, the figures that begin there out."""

from __future__ import annotations

from typing import Final

from heshi.figures import build
from heshi.figures.digits import quotient
from heshi.figures.en.amounts import numeral_at
from heshi.figures.en.currency import currency_ahead
from heshi.figures.en.dates import may_be_date, read_digit_date, read_word_date, year_at
from heshi.figures.en.hedges import hedge_before
from heshi.figures.en.lookalikes import fused_name, inside_name, named_by_word, skip, telephone, web_address
from heshi.figures.en.numeral import Numeral
from heshi.figures.en.points import half_without_year, impossible
from heshi.figures.en.quantities import quantity
from heshi.figures.en.rational import Rational
from heshi.figures.en.signs import is_alone, sign_before
from heshi.figures.en.vocab import MONTHS, ORDINALS, VULGAR
from heshi.figures.en.wordnumbers import (
    half_of_time,
    is_title,
    multiple_word,
    spelled_year,
    unit_and_half,
    word_numeral,
)
from heshi.figures.figure import Figure, Kind
from heshi.figures.pattern import Pattern
from heshi.figures.reading import Reading

_WORD: Final = Pattern(r"[A-Za-z]+")
_PERCENT_OF: Final = Pattern(r"(?i)percents? of ")
_DAY_BEHIND: Final = Pattern(r" [0-3]?[0-9](?:st|nd|rd|th)?(?= (?:Movement|Incident|Medal|Revolution|Uprising|Spirit))")
_HAN_SCALES: Final = frozenset("十百千万亿兆")
_END_OF_CLAUSE: Final = Pattern(r" {0,2}(?:[.,;!?]|$|\n)")
_RANKS_BY_FORM: Final = frozenset(ORDINALS) | {"latter", "last", "final"}


def read_at(text: str, anchor: int, floor: int) -> Reading:
    """The figure whose core begins at ``anchor``: an ASCII digit, a currency sign or a word of ``EN_ANCHOR``.

    ``text`` is the width-folded text, offsets those of the source. A hedge or currency to the left is taken into
    the span, never before ``floor``. ``resume`` of the answer is always behind ``anchor``; no input raises.
    """
    here = text[anchor]
    if "0" <= here <= "9":
        return _digits(text, anchor, floor)
    if here.isascii() and here.isalpha():
        return _word(text, anchor, floor)
    if here == "." and anchor and (text[anchor - 1] == "." or text[anchor - 1].isalnum()):
        return Reading((), anchor + 1)
    if here == "." or here in VULGAR:
        return _digits(text, anchor, floor)
    return _money(text, anchor, floor) or Reading((), anchor + 1)


def _digits(text: str, anchor: int, floor: int) -> Reading:
    if end := inside_name(text, anchor):
        return Reading((), end)
    if date := read_digit_date(text, anchor, floor):
        return date
    if end := skip(text, anchor, floor) or (may_be_date(text, anchor) and impossible(text, anchor)):
        return Reading((), end)
    sign = sign_before(text, anchor, floor)
    if sign is None:
        return _number(text, anchor, anchor, floor, False)
    if text[sign] == "+" and (end := telephone(text, sign)):
        return Reading((), end)
    reading = _number(text, sign, anchor, floor, text[sign] != "+")
    if sign == anchor - 1 or not reading.figures or is_alone(text, sign, reading.figures[0]):
        return reading
    return _number(text, anchor, anchor, floor, False)


def _number(text: str, start: int, at: int, floor: int, negative: bool) -> Reading:
    numeral, end = numeral_at(text, at)
    if numeral is None:
        return Reading((), max(end, start + 1))
    reading = quantity(text, start, floor, numeral, None, negative)
    figure = reading.figures[0] if reading.figures else None
    if figure and figure.unit is None and figure.end == numeral.end and (name := fused_name(text, numeral.end)):
        return Reading((), name)
    if figure and _is_bare(figure, numeral) and named_by_word(text, start):
        return Reading((), reading.resume)
    return reading


def _is_bare(figure: Figure, numeral: Numeral) -> bool:
    return (
        figure.kind == "quantity"
        and figure.start == numeral.start
        and figure.end == numeral.end
        and numeral.num < 10**4
    )


def _money(text: str, anchor: int, floor: int) -> Reading | None:
    ahead = currency_ahead(text, anchor, floor)
    if ahead is None:
        return None
    numeral, end = numeral_at(text, ahead.end, True)
    if numeral and text[numeral.end : numeral.end + 2].lstrip()[:1] in _HAN_SCALES:
        return Reading((), ahead.end)  # RMB 1.7亿元 is the Chinese grammar's
    if numeral is None or numeral.form == "ordinal":
        return Reading((), max(end, anchor + 1))
    return quantity(text, ahead.start, floor, numeral, ahead)


def _word(text: str, anchor: int, floor: int) -> Reading:
    found = _WORD.match(text, anchor)
    if found is None:
        return Reading((), anchor + 1)
    word, end = found.group().lower(), found.end()
    if anchor and ((text[anchor - 1].isalnum() and text[anchor - 1].isascii()) or text[anchor - 1] in "_'’"):
        return Reading((), end)
    if word in ("http", "https", "ftp", "www") and (address := web_address(text, anchor)):
        return Reading((), address)
    if word in MONTHS or word in _RANKS_BY_FORM or word in ("q", "h"):
        if date := read_word_date(text, anchor, floor):
            return date
        if end_of_half := half_without_year(text, anchor):
            return Reading((), end_of_half)
        if word in MONTHS:
            return Reading((), impossible(text, anchor) or _past_day(text, end))
    if money := _money(text, anchor, floor):
        return money
    if word.startswith("percent"):
        return _percent_of(text, anchor, end)
    if times := multiple_word(text, anchor, word):
        return _plain(text, anchor, end, floor, "multiple", Rational(times, 1), None)
    if word in ("nineteen", "twenty") and (year := spelled_year(text, anchor, floor)):
        return year_at(text, anchor, year[1], year[0])
    if longer := unit_and_half(text, anchor):
        return _plain(text, anchor, longer[1], floor, "duration", Rational(3, 2), longer[0])
    if word == "half" and (time := half_of_time(text, anchor, end)):
        return _plain(text, anchor, time[2], floor, "duration", Rational(1, 2), time[1])
    numeral, resume = word_numeral(text, anchor, floor)
    if numeral is None:
        return Reading((), max(resume, end))
    reading = quantity(text, numeral.start, floor, numeral)
    if reading.figures and is_title(text, anchor, numeral, reading.figures[0]):
        return Reading((), reading.resume)
    return reading if reading.resume > anchor else Reading(reading.figures, end)


def _past_day(text: str, end: int) -> int:
    """Past the day of a named day (May 4th Movement), which is no figure of its own."""
    day = _DAY_BEHIND.match(text, end)
    return day.end() if day else end


def _plain(text: str, start: int, end: int, floor: int, kind: Kind, value: Rational, unit: str | None) -> Reading:
    hedge = hedge_before(text, start, floor)
    begin = hedge.start if hedge else start
    said = hedge.said(text) if hedge else None
    return Reading((build.amount(text, (begin, end), kind, quotient(*value), (start, end), unit, None, said),), end)


def _percent_of(text: str, anchor: int, end: int) -> Reading:
    """``percent of 10``: the number may stand behind when nothing else does."""
    found = _PERCENT_OF.match(text, anchor)
    numeral, _ = numeral_at(text, found.end()) if found else (None, 0)
    if numeral is None or numeral.form != "cardinal" or not _END_OF_CLAUSE.match(text, numeral.end):
        return Reading((), end)
    span = (anchor, numeral.end)
    return Reading((build.amount(text, span, "percent", numeral.value, span, "%"),), numeral.end)
