"""Dates and periods to figures: what stands before them, ranges, and when four digits are a year."""

from __future__ import annotations

from typing import Final

from heshi.figures.en.currency import currency_after
from heshi.figures.en.dateedges import Edge, edge
from heshi.figures.en.dateparts import Point, is_real, span, value
from heshi.figures.en.hedges import hedge_before
from heshi.figures.en.nouns import unit_after
from heshi.figures.en.points import digit_first, ordinal_first, part_first, point_at
from heshi.figures.en.vocab import SCALES
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern
from heshi.figures.reading import Reading

_LINK: Final = Pattern(
    r"(?i)\.?(?:(?P<dash>[ \u00a0]?[-–—~][ \u00a0]?)|,?[ ](?P<word>to|through|thru|till|until|and)[ ](?:the[ ]|in[ ])?)"
    r"(?P<part>(?:the[ ])?(?:start|beginning|end|middle)[ ]of[ ](?:the[ ]year[ ])?|(?:early|late|mid|end)[- ])?"
    r"(?=[0-9A-Za-z])",
)
_LINK_FIRST: Final = frozenset(" \u00a0-–—~,.")
_DAY_ONLY: Final = Pattern(
    r"(?i)([0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9]|[.,:/-][0-9]|[A-Za-z%])"
    r"(?:(?:[ ]?,[ ]?|[ ](?:of[ ]|in[ ])?)([12][0-9]{3})(?![0-9]|[.,][0-9]))?",
)
_DAY_RANGE: Final = Pattern(
    r"(?i)([0-3]?[0-9])(?:st|nd|rd|th)?(?:[ ]?[-–—~][ ]?|[ ](to|through|until|and)[ ](?:the[ ])?)"
    r"(?=[0-3]?[0-9](?:st|nd|rd|th)?[ -](?:of[ ])?[A-Za-z]{3})",
)
_MONTH_DAY_RANGE: Final = Pattern(
    r"([01]?[0-9])/([0-3]?[0-9])(?:[ ]?[-–—~][ ]?|[ ]to[ ])([01]?[0-9])/([0-3]?[0-9])/([12][0-9]{3})(?![0-9])"
)
_SHORT_YEAR: Final = Pattern(r"([-–—/])([0-9]{2})(?![0-9]|[-/.][0-9]|[A-Za-z%])")
_PART_BEFORE: Final = Pattern(
    r"(?i)(?<![A-Za-z])(?:(?P<a>(?:the )?(?:very )?(?:end|close))|(?P<b>(?:the )?(?:start|beginning|outset))"
    r"|(?P<c>(?:the )?middle)|(?P<d>(?:the )?(?:early|first) part)|(?P<e>(?:the )?(?:late|latter|last) part))"
    r" of (?:the )?(?:year )?(?:fiscal )?$"
    r"|(?<![A-Za-z])(?:(?P<f>early)|(?P<g>late)|(?P<h>mid)|(?P<i>end))[- ]{1,2}(?:in )?$"
    r"|(?<![A-Za-z])(?P<j>year-end) (?:of )?$",
)
_PARTS: Final = {
    "a": "end", "b": "start", "c": "mid", "d": "early", "e": "late", "f": "early",
    "g": "late", "h": "mid", "i": "end", "j": "end",
}  # fmt: skip
_YEAR_WORDS: Final = Pattern(
    r"(?i)(?<![A-Za-z])(?:(?P<strong>in|since|during|by|until|till|before|after|year|years|fiscal|fy|sy|for|throughout|through|around)"
    r"|(?P<weak>of|from|to|than|between|and|or|the|vs|versus|over))(?: the year| year)? {1,2}$",
)
_MONTH_EVIDENCE: Final = Pattern(
    r"(?i)(?<![A-Za-z])(?:in|since|during|by|until|till|before|after|of|from|for|early|late|mid|last|next"
    r"|this|between|through)[ -]{1,2}$",
)
_NOT_A_MONTH: Final = frozenset({"may", "march", "mar"})
_SCALE_NEXT: Final = Pattern(r"[ -]{1,2}([A-Za-z]+)")
_RUN: Final = Pattern(r"[0-9]{1,8}(?![0-9])")
_DATE_GOES_ON: Final = frozenset("jJfFmMaAsSoOnNdDtTuUqQhH-–—~ ")
_UNIT_IS_TIME: Final = Pattern(r" (?:AD|BC|BCE|CE)(?![A-Za-z])")


def _figure(
    text: str, start: int, end: int, shown: str | None, low: str, high: str, numeral: tuple[int, int]
) -> Reading:
    figure = Figure(
        start, end, text[start:end], "date", shown, low, high, True, True, None, None,
        "range" if shown is None else "exact", None, numeral,
    )  # fmt: skip
    return Reading((figure,), end)


def _opened(text: str, found: Edge, shown: str | None, numeral: tuple[int, int]) -> Reading:
    figure = Figure(
        found.start, found.end, text[found.start : found.end], "date", shown or found.low or found.high, found.low,
        found.high, found.low is not None, found.high is not None, None, None, found.hedge, found.words, numeral,
    )  # fmt: skip
    return Reading((figure,), found.end)


def _filled(first: Point, second: Point) -> tuple[Point, Point]:
    """Each end with what only the other one printed: the year of the later one, the month of the earlier one."""
    if second.month is None and second.day is not None:
        second = second._replace(month=first.month)
    if second.year is None and first.year is not None:
        crosses = second.month is not None and first.month is not None and second.month < first.month
        second = second._replace(year=first.year + crosses)
    if first.year is None and second.year is not None:
        crosses = first.month is not None and second.month is not None and first.month > second.month
        first = first._replace(year=second.year - crosses)
    return first, second


def _ranged(text: str, start: int, begin: int, first: Point, second: Point) -> Reading | None:
    first, second = _filled(first, second)
    if not (is_real(first) and is_real(second)) or (second.day is not None and second.month is None):
        return None
    if (first.month is None and first.year is None) or (second.month is None and second.year is None):
        return None
    low, high = span(first)[0], span(second)[1]
    if low >= high and not (low.startswith("--") and high.startswith("--")):
        return None
    return _figure(text, start, second.end, None, low, high, (begin, second.end))


def _part_of(words: str | None) -> str:
    if not words:
        return ""
    low = words.lower()
    return next(
        (
            part
            for key, part in (
                ("start", "start"),
                ("begin", "start"),
                ("end", "end"),
                ("mid", "mid"),
                ("early", "early"),
                ("late", "late"),
            )
            if key in low
        ),
        "",
    )


def _second(text: str, first: Point, between: bool) -> tuple[Point, bool] | None:
    """The other end of a range that begins with ``first``, and whether both ends are bare years."""
    if text[first.end : first.end + 1] not in _LINK_FIRST:
        return None
    link = _LINK.match(text, first.end)
    if link is None or ((link["word"] or "").lower() == "and" and not between):
        return None
    pos = link.end()
    second = point_at(text, pos)
    if second and link["part"]:
        second = second._replace(part=second.part or _part_of(link["part"]))
    bare = second is not None and second.month is None and not second.part
    if (
        second
        and not (bare and first.day is not None)
        and not (bare and first.month is not None and first.year is None)
    ):
        return second, bare
    if first.day is not None and (day := _DAY_ONLY.match(text, pos)):
        year = int(day[2]) if day[2] else None
        later = Point(year if year is not None else first.year, first.month, int(day[1]), day.end())
        if (first.day or 0) < int(day[1]) and is_real(later) and not (year and first.year not in (None, year)):
            return later, False
    return None


def _bare(point: Point) -> bool:
    return point.month is None and not point.part


def _plausible(year: int | None) -> bool:
    return year is not None and 1900 <= year <= 2100


def _counts_something(text: str, end: int) -> bool:
    """Whether a unit stands behind, so that four digits are an amount."""
    if text[end : end + 1] not in " -" or end >= len(text):
        return text[end : end + 1] in "%‰+" and end < len(text)
    if text[end] == "-":
        return False
    if currency_after(text, end) or text[end : end + 9].lower().startswith((" percent", " per cent", " %")):
        return True
    scale = _SCALE_NEXT.match(text, end)
    if scale and (scale[1].lower() in SCALES or scale[1].lower() == "hundred"):
        return True
    unit = unit_after(text, end)
    return unit is not None and unit.text[:1].islower()


def _year_stands(text: str, start: int, end: int, year: int, floor: int) -> bool:
    """Whether the bare number ``year`` is one: a plausible year that counts nothing, or one after *in* or *since*."""
    window = text[max(floor, start - 16) : start]
    words = _YEAR_WORDS.search(window)
    counts = _counts_something(text, end)
    if words and words["strong"]:
        if counts and words["strong"].lower() in ("around", "for", "by", "before", "after", "through", "over"):
            return False
        measured = counts and (currency_after(text, end) is not None or text[end : end + 9].strip().startswith("per"))
        return 1000 <= year <= 2100 and not measured
    if _UNIT_IS_TIME.match(text, end):
        return True
    hedge = hedge_before(text, start, floor)
    if hedge and (hedge.hedge != "about" or year % 100 == 0) and text[hedge.start : hedge.end].lower() != "up to":
        return False
    return _plausible(year) and not counts


def _before(text: str, start: int, floor: int) -> tuple[str, int]:
    """The part of the period named before it (``the end of``), and where it begins."""
    window = text[max(floor, start - 32) : start]
    found = _PART_BEFORE.search(window) if window and window[-1] in " -" else None
    if found is None or found.lastgroup is None:
        return "", start
    return _PARTS[found.lastgroup], start - len(window) + found.start()


def _between(text: str, start: int, floor: int) -> bool:
    return text[max(floor, start - 12) : start].lower().rstrip().endswith(("between", "between the"))


def _alone(text: str, anchor: int, point: Point, floor: int) -> Reading | None:
    """A single point with its part and open end, or nothing when it only looks like a date."""
    part, start = _before(text, anchor, floor)
    if point.part or point.day is not None:
        part, start = "", anchor
    if _bare(point) and not part and not _year_stands(text, anchor, point.end, point.year or 0, floor):
        return None
    if _bare(point) and part and _counts_something(text, point.end) and not _plausible(point.year):
        return None
    lone_month = point.year is None and point.day is None and point.month is not None
    if lone_month and not part and not _month_stands(text, anchor, point, floor):
        return None
    point = point._replace(part=point.part or part)
    low, high = span(point)
    shown = value(point)
    if found := edge(text, start, point, floor):
        return _opened(text, found, shown, (anchor, point.end))
    return _figure(text, start, point.end, shown, low, high, (anchor, point.end))


def _month_stands(text: str, anchor: int, point: Point, floor: int) -> bool:
    """Whether a month name alone is a month: capitalised and after a word of time (*May* may be a verb)."""
    name = text[anchor : point.end]
    if not name[0].isupper():
        return False
    return _MONTH_EVIDENCE.search(text[max(floor, anchor - 9) : anchor]) is not None


def _day_ranges(text: str, anchor: int, floor: int) -> Reading | None:
    """``29-31 August 2023``, ``10/1-11/2/2017``: the first end is a day, or a day of a month without its year."""
    if found := _MONTH_DAY_RANGE.match(text, anchor):
        year = int(found[5])
        first = Point(None, int(found[1]), int(found[2]), 0)
        second = Point(year, int(found[3]), int(found[4]), found.end())
        return _ranged(text, anchor, anchor, first, second)
    found = _DAY_RANGE.match(text, anchor)
    if found is None:
        return None
    later = digit_first(text, found.end())
    if later is None or later.day is None or later.month is None or int(found[1]) >= later.day:
        return None
    if (found[2] or "").lower() == "and" and later.day - int(found[1]) > 1 and not _between(text, anchor, floor):
        return None
    return _ranged(text, anchor, anchor, Point(later.year, later.month, int(found[1]), 0), later)


def _years(text: str, anchor: int, first: Point, floor: int) -> Reading | None:
    """``2020-21``: the century of the second year is that of the first."""
    short = _SHORT_YEAR.match(text, first.end)
    if short is None or first.year is None or not _plausible(first.year):
        return None
    last = first.year - first.year % 100 + int(short[2])
    if last <= first.year or (int(short[2]) <= 12 and (short[1] == "-" or last > first.year + 1)):
        return None  # 2008-09 may be a month
    return _ranged(text, anchor, anchor, first, Point(last, None, None, short.end()))


def _are_dates(text: str, first: Point, second: Point, bare: bool) -> bool:
    """Whether both ends are dates: two bare numbers only when they are plausible years that count nothing."""
    if not bare:
        return True
    if not _bare(first):
        return first.year is not None
    spanned = text[first.end] in "-–—" and 1500 <= (first.year or 0) < (second.year or 0) <= 2100
    return (spanned or (_plausible(first.year) and _plausible(second.year))) and not _counts_something(text, second.end)


def _from_point(text: str, anchor: int, first: Point, floor: int) -> Reading | None:
    part, start = _before(text, anchor, floor) if first.day is None and not first.part else ("", anchor)
    found = _second(text, first, _between(text, start, floor))
    if found and _are_dates(text, first, *found):
        ranged = _ranged(text, start, anchor, first._replace(part=first.part or part), found[0])
        if ranged:
            return ranged
    if _bare(first) and (reading := _years(text, anchor, first, floor)):
        return reading
    return _alone(text, anchor, first, floor)


def year_at(text: str, start: int, end: int, year: int) -> Reading:
    """The year already read from ``text[start:end]``."""
    point = Point(year, None, None, end)
    return _figure(text, start, end, value(point), *span(point), (start, end))


def may_be_date(text: str, anchor: int) -> bool:
    """Whether a run of digits is as long as a day, year or compact date and what follows can belong to one."""
    run = _RUN.match(text, anchor)
    if run is None:
        return False
    end = run.end()
    if end - anchor in (4, 8):
        return text[anchor] in "12"
    if end - anchor > 2:
        return False
    here = text[end : end + 1]
    if here == " ":
        return text[end + 1 : end + 2] in _DATE_GOES_ON
    if here == ".":
        return text[end + 1 : end + 2].isalnum()
    return here in "/-–—~" or here.isalpha()


def read_digit_date(text: str, anchor: int, floor: int) -> Reading | None:
    """The date or period that begins with the digit at ``anchor``, ``None`` when its number is no date."""
    if not may_be_date(text, anchor):
        return None
    first = digit_first(text, anchor)
    if first is None and text[anchor + 1 : anchor + 3].lower() in ("st", "nd", "rd", "th"):
        first = ordinal_first(text, anchor)
    if (first is None or _bare(first)) and (ranged := _day_ranges(text, anchor, floor)):
        return ranged
    return _from_point(text, anchor, first, floor) if first else None


def read_word_date(text: str, anchor: int, floor: int) -> Reading | None:
    """The date or period that begins with a month, a quarter sign or an ordinal (``first half of 2023``)."""
    first = point_at(text, anchor) or ordinal_first(text, anchor) or part_first(text, anchor)
    return _from_point(text, anchor, first, floor) if first else None
