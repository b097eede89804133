"""One point in time at a place of the text: every order and separator of day, month and year."""

from __future__ import annotations

from typing import Final

from heshi.figures.en.dateparts import Point, is_real
from heshi.figures.en.vocab import MONTHS, ORDINALS, SMALL
from heshi.figures.pattern import Pattern

_RUN: Final = Pattern(r"[0-9]{1,4}(?![0-9])")
_MONTH_WORD: Final = Pattern(r"[A-Za-z]{3,9}(?![A-Za-z])")
_YEAR: Final = r"([12][0-9]{3})(?![0-9]|[.,][0-9]|[ ]?%)"
_DAY: Final = r"([0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9]|[.:/][0-9]|,[0-9](?![0-9]{3}(?![0-9]))|[A-Za-z%])"
_NOT_DAY: Final = (
    r"(?![ ]?%|[ -](?:percent|per[ ]cent|hundred|thousand|million|billion|trillion|yuan|people|years|points))"
)

_DAY_AFTER_MONTH: Final = Pattern(rf"(?i)(?:\.?[ ]{{1,2}}(?:the[ ])?|\.|[-/]){_DAY}{_NOT_DAY}")
_YEAR_AFTER_DAY: Final = Pattern(
    rf"(?i)(?:[ ]?,[ ]?(?:in[ ])?|[ ]{{1,2}}(?:of[ ]|in[ ])?(?:the[ ]year[ ])?|[-/]){_YEAR}"
)
_YEAR_AFTER_MONTH: Final = Pattern(rf"(?i)\.?(?:[ ]?,[ ]?|[ ]{{1,2}}(?:of[ ]|in[ ])?|[-/]){_YEAR}")
_MONTH_AFTER_DAY: Final = Pattern(
    r"(?i)(?:st|nd|rd|th)?(?:[ ](?:day[ ])?of[ ](?:the[ ])?|[ ]{1,2}|[-/.])([A-Za-z]{3,9})(?![A-Za-z])\.?"
)
_YMD: Final = Pattern(r"([12][0-9]{3})([-/.])([01]?[0-9])\2([0-3]?[0-9])(?![0-9]|[.,/][0-9])")
_MDY: Final = Pattern(r"([0-3]?[0-9])([-/.])([0-3]?[0-9])\2([12][0-9]{3})(?![0-9]|[.,/][0-9])")
_ISO_MONTH: Final = Pattern(
    r"[12][0-9]{3}[-/](0[1-9]|1[0-2]|(?<=/)[1-9])(?![0-9/]|[-–—~][0-9]{1,2}(?![0-9])|[.,][0-9]|[A-Za-z%])"
)
_MONTH_YEAR: Final = Pattern(r"(0?[1-9]|1[0-2])/([12][0-9]{3})(?![0-9/]|[.,-][0-9])")
_SHORT_DATE: Final = Pattern(r"([0-3]?[0-9])/([0-3]?[0-9])/([0-9]{2})(?![0-9/]|[.,-][0-9])")
_YEAR_MONTH: Final = Pattern(
    r"[12][0-9]{3}(?:[ ]{1,2}|[-/])([A-Za-z]{3,9})(?![A-Za-z])\.?(?:([-/ ])([0-3]?[0-9])(?![0-9A-Za-z.,%]))?"
)
_YEAR_DAY_MONTH: Final = Pattern(r"[12][0-9]{3}([-/])([0-3]?[0-9])\1([A-Za-z]{3,9})(?![A-Za-z])")
_YEAR_PART: Final = Pattern(r"[12][0-9]{3}[ -]?([Qq][1-4]|[Hh][12])(?![A-Za-z0-9])")
_DECADE: Final = Pattern(r"(1[0-9]|20)[0-9]0['’]?s(?![A-Za-z])")
_PART_YEAR: Final = Pattern(r"(?:([Qq][1-4]|[Hh][12])|([1-4][Qq]|[12][Hh]))(?:[ ,]{1,2}(?:of[ ]|in[ ])?|[-/]|)" + _YEAR)
_PART_OPEN: Final = Pattern(r"([Qq][1-4])(?= ?(?:[-–—~]|to|through) ?[Qq][1-4][ ,/-]{0,2}(?:of |in )?[12][0-9]{3})")
_ORDINAL_PART: Final = Pattern(
    r"(?i)(first|second|third|fourth|last|final|latter|1st|2nd|3rd|4th)[ -](quarter|half(?:[ -]year)?|"
    r"(?P<count>[A-Za-z]{3,6}|[0-9]{1,2})[ ](?P<unit>months|quarters))(?![A-Za-z])"
    r"(?:[ ]?,?[ ](?:of[ ]|in[ ])?(?:the[ ])?(?:year[ ]|fiscal[ ])?([12][0-9]{3})(?![0-9]|[.,][0-9]))?",
)
_YEAR_AHEAD: Final = Pattern(r"(?i)[ ]of[ ](?:the|this|last|each|that)[ ](?:same[ ])?(?:year|fiscal)")
_COMPACT: Final = Pattern(r"((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-2][0-9]|3[01])(?![0-9]|[.,][0-9])")
_NAMED_DAY: Final = Pattern(r" (?:Movement|Incident|Medal|Revolution|Uprising|Spirit)(?![a-z])")
_AMBIGUOUS_MONTHS: Final = frozenset({"may", "march", "mar"})
_RANKS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "latter": -1, "last": -1,
    "final": -1,
}  # fmt: skip


def _checked(point: Point) -> Point | None:
    return point if is_real(point) else None


def impossible(text: str, pos: int) -> int | None:
    """Where a full date ends that no calendar has (30 February), so that its parts are not read as numbers."""
    if text[pos].isdigit():
        found = _YMD.match(text, pos) or _MDY.match(text, pos)
        return found.end() if found and _numeric(text, pos) is None else None
    word = _MONTH_WORD.match(text, pos)
    if word and word.group().lower() in MONTHS and (day := _DAY_AFTER_MONTH.match(text, word.end())):
        year = _YEAR_AFTER_DAY.match(text, day.end())
        return year.end() if year else None
    return None


def month_first(text: str, pos: int) -> Point | None:
    """``August 29, 2023``, ``Aug. 29``, ``July 2023``, ``july of 2023``, and a month alone."""
    found = _MONTH_WORD.match(text, pos)
    month = MONTHS.get(found.group().lower()) if found else None
    if found is None or month is None:
        return None
    if day := _DAY_AFTER_MONTH.match(text, found.end()):
        year = _YEAR_AFTER_DAY.match(text, day.end())
        if year is None and found.group() in _AMBIGUOUS_MONTHS:
            return None  # "to march 12 miles"
        if real := _checked(Point(int(year[1]) if year else None, month, int(day[1]), (year or day).end())):
            return None if _NAMED_DAY.match(text, real.end) else real
        if year:
            return None
    if year := _YEAR_AFTER_MONTH.match(text, found.end()):
        return Point(int(year[1]), month, None, year.end())
    return Point(None, month, None, found.end())


def _day_first(text: str, run_end: int, day: int) -> Point | None:
    found = _MONTH_AFTER_DAY.match(text, run_end)
    month = MONTHS.get(found.group(1).lower()) if found else None
    if found is None or month is None:
        return None
    year = _YEAR_AFTER_DAY.match(text, found.end())
    if year is None:
        name = found.group(1)
        if name[0].islower() and name in _AMBIGUOUS_MONTHS:
            return None
        end = found.end() - (found.group().endswith(".") and len(name) > 3)
        return _checked(Point(None, month, day, end))
    return _checked(Point(int(year[1]), month, day, year.end()))


def _numeric(text: str, pos: int) -> Point | None:
    if found := _YMD.match(text, pos):
        return _checked(Point(int(found[1]), int(found[3]), int(found[4]), found.end()))
    if found := _MDY.match(text, pos):
        first, second = int(found[1]), int(found[3])
        month, day = (second, first) if found[2] == "." or first > 12 else (first, second)
        return _checked(Point(int(found[4]), month, day, found.end()))
    if found := _SHORT_DATE.match(text, pos):
        first, second, short = int(found[1]), int(found[2]), int(found[3])
        month, day = (second, first) if first > 12 else (first, second)
        return _checked(Point(short + (2000 if short < 50 else 1900), month, day, found.end()))
    return None


def _year_first(text: str, pos: int, year: int) -> Point | None:
    if found := _YEAR_PART.match(text, pos):
        return Point(year, None, None, found.end(), found[1].lower())
    if found := _ISO_MONTH.match(text, pos):
        return Point(year, int(found[1]), None, found.end())
    if _DECADE.match(text, pos):
        return Point(year, None, None, pos + 5 + (text[pos + 4] in "'’"), "decade")
    if (found := _YEAR_MONTH.match(text, pos)) and (month := MONTHS.get(found[1].lower())):
        if found[3] and (real := _checked(Point(year, month, int(found[3]), found.end()))):
            return real
        if found[1][0].isupper() or found[1] not in _AMBIGUOUS_MONTHS or text[found.end(1) : found.end(1) + 1] in ".,;":
            return Point(year, month, None, found.end(1))
    if (found := _YEAR_DAY_MONTH.match(text, pos)) and (month := MONTHS.get(found[3].lower())):
        return _checked(Point(year, month, int(found[2]), found.end()))
    return Point(year, None, None, pos + 4)


def digit_first(text: str, pos: int) -> Point | None:
    """The date whose first character is the digit at ``pos``; a bare four-digit number is a year here."""
    run = _RUN.match(text, pos)
    if run is None:
        compact = _COMPACT.match(text, pos)
        return _checked(Point(int(compact[1]), int(compact[2]), int(compact[3]), compact.end())) if compact else None
    size, end = run.end() - pos, run.end()
    here = text[end : end + 1]
    if size == 4:
        if text[pos] not in "12":
            return None
        if here in "-/." and here and _YMD.match(text, pos):
            return _numeric(text, pos)
        if here in ".," and text[end + 1 : end + 2].isdigit():
            return None
        if here.isalpha() and here.isascii() and not (_DECADE.match(text, pos) or _YEAR_PART.match(text, pos)):
            return None
        return _year_first(text, pos, int(run.group()))
    if size > 2 or not here:
        return None
    if here in "-/." and (real := _numeric(text, pos)):
        return real
    if here == "/" and (found := _MONTH_YEAR.match(text, pos)):
        return Point(int(found[2]), int(found[1]), None, found.end())
    if here in "qQhH" and (part := part_first(text, pos)):
        return part
    if here in " -/." or here.isalpha():
        return _day_first(text, end, int(run.group()))
    return None


def part_first(text: str, pos: int) -> Point | None:
    """``Q3 2023``, ``H1 2023``, ``3Q 2023``."""
    found = _PART_YEAR.match(text, pos)
    if found is None:
        opened = _PART_OPEN.match(text, pos)
        return Point(None, None, None, opened.end(), opened[1].lower()) if opened else None
    part = (found[1] or found[2][::-1]).lower()
    return Point(int(found[3]), None, None, found.end(), part)


def half_without_year(text: str, pos: int) -> int | None:
    """Where ``first half``, ``latter half`` ends, whose year nothing names."""
    found = _ORDINAL_PART.match(text, pos)
    return found.end(2) if found and found[2][:4].lower() == "half" else None


def ordinal_first(text: str, pos: int) -> Point | None:
    """``first half of 2023``, ``third quarter``, ``first nine months of 2023``; ``fifth of July, 2023``."""
    found = _ORDINAL_PART.match(text, pos)
    if found is None:
        return _spelled_day(text, pos)
    year = int(found[5]) if found[5] else None
    rank, end = _RANKS[found[1].lower()], found.end()
    if year is None and (ahead := _YEAR_AHEAD.match(text, end)):
        end = ahead.end()
    unit = found[2].lower()
    if found["unit"]:
        count = int(found["count"]) if found["count"].isdigit() else SMALL.get(found["count"].lower(), 0)
        months = count * (3 if found["unit"].lower() == "quarters" else 1)
        return Point(year, None, None, end, f"m{months}") if rank == 1 and 2 <= months <= 11 else None
    if unit[:4] == "half":
        if rank in (3, 4) or (rank == -1 and year is None) or (year is None and end == found.end()):
            return None
        return Point(year, None, None, end, "h1" if rank == 1 else "h2")
    if rank == -1:
        return Point(year, None, None, end, "q4") if year else None
    return Point(year, None, None, end, f"q{rank}")


_SPELLED_DAY: Final = Pattern(r"(?i)([A-Za-z]+(?:[- ][A-Za-z]+)?) of ([A-Za-z]{3,9})(?![A-Za-z])")


def _spelled_day(text: str, pos: int) -> Point | None:
    found = _SPELLED_DAY.match(text, pos)
    month = MONTHS.get(found[2].lower()) if found else None
    if found is None or month is None:
        return None
    tens, _, ones = found[1].lower().replace(" ", "-").partition("-")
    day = ORDINALS.get(tens, 0) if not ones else SMALL.get(tens, 0) + ORDINALS.get(ones, 99)
    year = _YEAR_AFTER_DAY.match(text, found.end())
    return _checked(Point(int(year[1]) if year else None, month, day, (year or found).end())) if day else None


def point_at(text: str, pos: int) -> Point | None:
    """The point in time that begins at ``pos``, ``None`` if none does."""
    here = text[pos : pos + 1]
    if here.isdigit() and here.isascii():
        return digit_first(text, pos)
    if not (here.isascii() and here.isalpha()):
        return None
    return month_first(text, pos) or (part_first(text, pos) if here in "qQhH" else None)
