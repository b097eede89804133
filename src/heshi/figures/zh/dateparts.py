"""One end of a Chinese date: year, month, day and the parts of them, in Arabic or Chinese digits."""

import re
from typing import Final, NamedTuple

from heshi.figures.calendar import Day, order, valid
from heshi.figures.pattern import Pattern
from heshi.figures.tables.numerals import DIGITS
from heshi.figures.zh.units import unit_at

_N: Final = (
    r"(?:[0-9]{1,2}|十[一二三四五六七八九]?|[二三]十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?"
    r"|[〇零]?[一二三四五六七八九]|[元首正](?= ?月))"
)
_Y: Final = (
    r"(?:[0-9]{4}|[0-9]{3}(?= ?年(?:\)|[0-9一二三四五六七八九十]{1,2}月))|[0-9]{2}"
    r"|[〇零○O一二三四五六七八九]{4}|[〇零○一二三四五六七八九]{2})"
)
# What a pattern cannot match without is looked for first: most dates need few of the patterns, and none its compiling.
_SEPARATORS: Final = frozenset("—-–~〜∼至到")
_SEP: Final = r" {0,2}(?:—{1,2}|-{1,2}|–{1,2}|~{1,2}|〜|∼|至|到) {0,2}"
_YEAR_PART: Final = (
    r"(?:(?P<half>[上下]半年)|(?P<quarters>前(?:[二三两23])(?:个)?季度)|第?(?P<quarter>[一二三四1-4])季度"
    r"(?P<when>[初末])?"
    r"|(?P<edge>年?初|年?底(?!特律)|年?末|年中|中(?=[,。;、)\n期]|$)|中期(?!报|考|票|选)))"
)
_DATE: Final = Pattern(
    rf"(?:(?P<y>{_Y}) {{0,2}}年(?P<whole>度| ?内| ?间| ?全年)? {{0,2}}(?:{_YEAR_PART})?)?"
    rf"(?: ?(?P<m>{_N}) {{0,2}}月(?!球|亮|饼|季|嫂|薪|收|租|均|台|利|票)份?(?P<tenth> ?[上中下]旬|[底末中]"
    rf"(?![央心国小学])|初(?![一二三四五六七八九十]))? {{0,2}}(?:(?P<d>{_N}) {{0,2}}[日号])?"
    rf"|(?P<bare>{_N}) {{0,2}}[日号])?"
)
_PLAIN: Final = Pattern(r"(?:((?!1000)[12][0-9]{3})年)?(?:([0-9]{1,2})月(?:([0-9]{1,2})日)?)?")
_PLAIN_GOES_ON: Final = frozenset(
    " 0123456789〇零○一二三四五六七八九十廿卅元首正年度内间全上下前第初底末中份球亮饼季嫂薪收租均台利票号"
)
_MARKS_OF_DAYS: Final = frozenset("年月日号")
_PART: Final = Pattern(_YEAR_PART)
_OPEN: Final = Pattern(rf"(?P<n>{_Y}|{_N})(?={_SEP}(?:{_Y}|{_N}) {{0,2}}(?P<mark>[年月日号]))")
_NUMERIC: Final = Pattern(
    r"(?P<y>[12][0-9]{3})(?:(?P<s>[-/]|\. ?)(?P<m>1[0-2]|0?[1-9])(?P<t>[-/]|\. ?)(?P<d>3[01]|[12][0-9]"
    r"|0?[1-9])(?![0-9](?![0-9]:)|[/.][0-9]|-[0-9]{1,2}(?![0-9]))"
    r"|[-/](?P<m2>1[0-2]|0[1-9])(?![0-9年/-]| ?(?:赛季|赛|学年|年度|财年)))"
)
_DMY: Final = Pattern(
    r"(?P<a>[0-3]?[0-9])(?P<s>[/.-])(?P<b>[0-3]?[0-9])(?P=s)(?P<y>(?:19|20)[0-9]{2})(?![0-9]|[/.][0-9])"
)
_PACKED: Final = Pattern(r"(?P<y>(?:19|20)[0-9]{2})(?P<m>1[0-2]|0[1-9])(?P<d>3[01]|[12][0-9]|0[1-9])(?![0-9A-Za-z.])")
_YEARS: Final = Pattern(rf"(?P<y>(?:19|20)[0-9]{{2}})(?={_SEP}(?:19|20)[0-9]{{2}}(?![0-9.,/-]))")
_DECADE: Final = Pattern(
    r"(?P<c>1?[0-9]|2[01]|十[一二三四五六七八九]|二十一?) ?世纪 ?(?P<e>[0-9]0|[一二三四五六七八九]十) ?年代"
    r"(?P<p>初期?|中期|末期?|后期)?"
)
_IMPOSSIBLE: Final = Pattern(r"(?:[0-9]{4} ?年 ?)?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?[日号])?(?![0-9])")
_FULL_DECADE: Final = Pattern(r"[12][0-9]{2}0 ?年代")
_HALF_OF: Final = {"上半年": "H1", "下半年": "H2"}
_CLAUSE_HEADS: Final = frozenset("\n,。;:、(在于从自至到和与")
_MARKS: Final = frozenset("-/.")
_EDGES: Final = {"初": "start", "底": "end", "末": "end", "中": "middle"}
_TENTHS: Final = {"上": "T1", "中": "T2", "下": "T3", "初": "start", "底": "end", "末": "end"}


class Point(NamedTuple):
    """One end of a date; ``open_ended`` when its last mark stands only behind the other end (5-8月)."""

    day: Day
    end: int
    open_ended: str = ""


def small(run: str) -> int:
    """A day or month in either dress: 廿三 is 23, 首 and 元 (首月, 元月) are 1."""
    if run[0] in "元首正":
        return 1
    if run.isascii():
        return int(run)
    if len(run) > 1 and run[0] in "〇零":
        run = run[1:]
    if run[0] in "廿卅":
        return {"廿": 20, "卅": 30}[run[0]] + (DIGITS[run[1]] if len(run) > 1 else 0)
    tens, found, ones = run.partition("十")
    if not found:
        return DIGITS[run]
    return (DIGITS[tens] if tens else 1) * 10 + (DIGITS[ones] if ones else 0)


def year_of(run: str, supported: bool) -> int | None:
    """A year of four digits, or of two where it cannot be a count of years (08年, 九八年, 18年10月)."""
    digits = "".join("0" if char == "O" else str(DIGITS.get(char, char)) for char in run)
    if not digits.isdigit():
        return None
    year = int(digits)
    if len(digits) == 3:
        return year if year >= 100 else None
    if len(digits) == 4:
        return year if 1000 < year <= 2999 else None
    if run.isascii():
        if not (supported or digits[0] == "0"):
            return None
    elif digits[0] != "0" and not supported:
        first, second = year // 10, year % 10
        if second == first + 1 or (first, second) in ((3, 5), (1, 2)) or first < 4:
            return None
    return year + (2000 if year <= 50 else 1900)


def read_point(text: str, start: int) -> Point | None:
    """The date that begins at ``start``, without what follows it."""
    char = text[start]
    if "0" <= char <= "9":
        if numeric := _numeric(text, start):
            return numeric
        if opened := _open_at(text, start):
            return _opened(opened, Day())
    elif char not in "上下" and (opened := _open_at(text, start)):
        return _opened(opened, Day())
    if "世" in text[start + 1 : start + 6] and (decade := _DECADE.match(text, start)):
        century = small(decade["c"]) - 1
        return Point(Day(century * 100 + small(decade["e"]), part="decade"), decade.end())
    if char in "12" and (full := _FULL_DECADE.match(text, start)):
        return Point(Day(int(full[0][:4]), part="decade"), full.end())
    if "0" <= char <= "9":
        ahead = text[start + 1 : start + 8]
        if _MARKS_OF_DAYS.isdisjoint(ahead):
            return _part_of_year(text, start) if "季" in ahead else None
        if plain := _plain(text, start):
            return plain
    found = _DATE.match(text, start)
    if found is None or found.end() == start:
        return _part_of_year(text, start)
    return _from_match(text, found, None)


def _plain(text: str, start: int) -> Point | None:
    """2023年7月25日, the commonest form of all; ``None`` where something else may belong to it."""
    found = _PLAIN.match(text, start)
    if found is None or found.end() == start:
        return None
    year, month, day = found.groups()
    end = found.end()
    if day is None and (text[end : end + 1] in _PLAIN_GOES_ON or not _SEPARATORS.isdisjoint(text[end + 1 : end + 8])):
        return None
    plain = Day(int(year) if year else None, int(month) if month else None, int(day) if day else None)
    return Point(plain, end) if valid(plain) else None


def _part_of_year(text: str, start: int) -> Point | None:
    """前三季度, 第一季度, 上半年: a part of a year that is not named."""
    if (part := _PART.match(text, start)) and (name := _part_name(part)) and not part["edge"]:
        return Point(Day(part=name), part.end())
    return None


def _open_at(text: str, start: int) -> re.Match[str] | None:
    """The first number of a span whose mark stands only behind the second: 5-8月, 29至31日."""
    return None if _SEPARATORS.isdisjoint(text[start + 1 : start + 8]) else _OPEN.match(text, start)


def impossible(text: str, start: int) -> int:
    """End of what is written as a day and is none (2月30日, 2023年13月), 0 where no such thing stands."""
    found = _IMPOSSIBLE.match(text, start)
    return found.end() if found else 0


def _opened(found: re.Match[str], base: Day) -> Point | None:
    run, mark = found["n"], found["mark"]
    if mark == "年":
        year = year_of(run, True) if len(run) in (2, 4) else None
        return Point(Day(year), found.end(), mark) if year and len(run) == 4 else None
    if len(run) > 3 or (run.isascii() and len(run) > 2):
        return None
    try:
        number = small(run)
    except (KeyError, ValueError):
        return None
    day = base._replace(month=number) if mark == "月" else base._replace(day=number)
    return Point(day, found.end(), mark) if valid(day) else None


def _from_match(text: str, found: re.Match[str], base: Day | None) -> Point | None:
    year_run, month_run = found["y"], found["m"]
    day_run = found["d"] or found["bare"]
    end = found.end()
    year = None
    part = _part_name(found)
    if year_run:
        year = year_of(year_run, bool(month_run or part) or _opens_clause(text, found.start(), year_run))
        if year is None:
            return None
    if found["bare"] and year_run:
        day_run, end = None, found.start("bare")
    month = small(month_run) if month_run else None
    if month is not None and part is not None:
        month, day_run, end = None, None, found.start("m")
    tenth = found["tenth"]
    if tenth and month is not None:
        part = _TENTHS[tenth.strip()[0]]
        if day_run:
            day_run, end = None, found.start("d")
    day = Day(year, month, small(day_run) if day_run else None, part)
    if not valid(day):
        return None
    if (
        day.day is None
        and tenth is None
        and (year is not None or month is not None)
        and part is None
        and (opened := _open_at(text, end))
        and opened["mark"] != "年"
        and (opened["mark"] != "月" or month is None)
        and (opened["mark"] == "月" or month is not None)
    ):
        inner = _opened(opened, day)
        if inner is not None:
            return inner
    while end > found.start() and text[end - 1] == " ":
        end -= 1
    return Point(day, end)


def _opens_clause(text: str, start: int, run: str) -> bool:
    """Whether two digits from 50 on stand where a year is named and no span of time (97年香港回归)."""
    return run.isascii() and len(run) == 2 and run >= "50" and (start == 0 or text[start - 1] in _CLAUSE_HEADS)


def _part_name(found: re.Match[str]) -> str | None:
    if half := found["half"]:
        return _HALF_OF[half]
    if quarters := found["quarters"]:
        return "Q123" if quarters[1] in "三3" else "Q12"
    if quarter := found["quarter"]:
        if found["when"]:
            return f"Q{quarter if quarter.isascii() else DIGITS[quarter]}{found['when']}"
        return f"Q{quarter if quarter.isascii() else DIGITS[quarter]}"
    if edge := found["edge"]:
        return _EDGES[edge.removeprefix("年")[0]]
    return None


def _numeric(text: str, start: int) -> Point | None:
    if text[start + 4 : start + 5] in _MARKS and (found := _NUMERIC.match(text, start)):
        month = found["m"] or found["m2"]
        day = Day(int(found["y"]), int(month), int(found["d"]) if found["d"] else None)
        if valid(day) and (found["s"] is None or found["s"][0] != "." or found["d"]):
            return Point(day, found.end())
        return None
    if not _MARKS.isdisjoint(text[start + 1 : start + 3]) and (found := _DMY.match(text, start)):
        day = Day(int(found["y"]), int(found["b"]), int(found["a"]))
        if not valid(day):
            day = Day(day.year, day.day, day.month)
        return Point(day, found.end()) if valid(day) else None
    if text[start + 4 : start + 8].isdigit() and (found := _PACKED.match(text, start)):
        day = Day(int(found["y"]), int(found["m"]), int(found["d"]))
        return Point(day, found.end()) if valid(day) and not _counts(text, found.end()) else None
    if not _SEPARATORS.isdisjoint(text[start + 4 : start + 8]) and (found := _YEARS.match(text, start)):
        return Point(Day(int(found["y"])), found.end(), "years")
    return None


def _counts(text: str, end: int) -> bool:
    """Whether a unit or a scale stands behind the digits, so that they are an amount and no date (20301001人)."""
    return text[end : end + 1] in ("万", "亿") or unit_at(text, end) is not None


def read_end(text: str, start: int, first: Point) -> tuple[Day, Point] | None:
    """The other end of a span: what it leaves out it has from the first, and the first its marks from it."""
    if start >= len(text):
        return None
    low = first.day
    if first.open_ended == "years":
        year = int(text[start : start + 4])
        end = start + 4
        if text[end : end + 1] == "年":
            end += 1
        elif _counts(text, end):
            return None
        return (low, Point(Day(year), end)) if low.year is not None and low.year < year else None
    if "0" <= text[start] <= "9" and (numeric := _numeric(text, start)) and not numeric.open_ended:
        return (low, numeric) if order(low) <= order(numeric.day) and low.year else None
    if full := _FULL_DECADE.match(text, start):
        return low, Point(Day(int(full[0][:4]), part="decade"), full.end())
    found = _DATE.match(text, start)
    if found is None or found.end() == start:
        part = _PART.match(text, start)
        name = _part_name(part) if part else None
        if part is None or name is None or first.day.part is None or first.day.month is not None or part["edge"]:
            return None
        return low, Point(Day(low.year, part=name), part.end())
    point = _from_match(text, found, low)
    if point is None or point.open_ended:
        return None
    high = point.day
    if high.year is None:
        high = high._replace(year=low.year)
    if high.month is None and low.month is not None and (high.day is not None):
        high = high._replace(month=low.month)
    if low.month is None and low.day is not None and high.month is not None:
        return None
    if (low.day is None) != (high.day is None) and not (low.part or high.part):
        return None
    if first.open_ended == "年" and high.month is not None and low.month is None:
        return None
    if not valid(high) or (order(low) > order(high) and not (low.year is None and high.year is None and low.month)):
        return None
    return low, point._replace(day=high)
