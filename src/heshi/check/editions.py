"""The N of 第N届 and 第N次 held against the meetings and contests that carry one.

Another edition is another event. It is refuted where the draft speaks of the one the packs know: a later edition
than theirs, or an earlier one said to be held in their year. 党的十九大 in a sentence about 2017 is nobody's error.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from heshi.check.finding import Finding, Said
from heshi.check.quantities import said
from heshi.check.scan import Scan
from heshi.check.scope import Scope
from heshi.check.tables.actions import ACTIONS
from heshi.check.tables.scope import AFTERMATH, BODIES
from heshi.check.terms import stem, terms
from heshi.figures.figure import Figure
from heshi.model import Name, Pack

_NUMERALS = "〇零一二三四五六七八九十百"
_QUOTES = str.maketrans("", "", "“”‘’「」『』《》〈〉\"' ")
_GENERIC = frozenset(
    (
        "代表大会",
        "大会",
        "会议",
        "培训班",
        "大赛",
        "技能大赛",
        "职业技能大赛",
        "职工职业技能大赛",
        "委员会",
        "全体会议",
        "全国代表大会",
        "职工代表大会",
    )
)
_HOME_PREFIXES = ("陕西省", "全省", "全国", "省")
_NATIONAL = ("中国", "全国", "党的", "中共")
_PLANNED = (
    "将",
    "拟",
    "筹备",
    "下届",
    "明年",
    "即将",
    "下一届",
    "迎接",
    "申办",
    " will ",
    "next ",
    "upcoming",
    "prepar",
    "plan",
)
_PAST = ("上届", "上一", "曾", "此前", "以来", "过去", "历届", "previous", "last ", "earlier", "since ")
_LEAST_ENGLISH = 0.66
_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}


class Series(NamedTuple):
    """What comes in editions: the words before and behind the ordinal, and each edition known with its fact's id."""

    before: str
    behind: str
    english: frozenset[frozenset[str]]
    editions: tuple[tuple[int, str], ...]
    national: bool


class Short(NamedTuple):
    """A congress by its short name: 省工会 + 十五 + 大."""

    stem: str
    edition: int
    id: str


class Editions(NamedTuple):
    """Everything in the packs that is counted by edition."""

    series: tuple[Series, ...]
    shorts: tuple[Short, ...]


def build(packs: Iterable[Pack]) -> Editions:
    """The series and short names of the packs."""
    series: dict[str, Series] = {}
    shorts: dict[str, Short] = {}
    for pack in packs:
        for name in pack.names:
            if name.edition is None:
                continue
            for text in (name.name, *name.aliases):
                _note_series(text, name, series)
                stem = text.removesuffix("大").rstrip("一二三四五六七八九十")
                if len(stem) >= 2 and text.endswith("大") and number_of(text[len(stem) : -1]) == name.edition:
                    known = shorts.get(stem)
                    if known is None or known.edition < name.edition:
                        shorts[stem] = Short(stem, name.edition, name.id)
    return Editions(tuple(series.values()), tuple(shorts.values()))


def _note_series(text: str, name: Name, series: dict[str, Series]) -> None:
    bare = text.translate(_QUOTES)
    ordinal = _ordinal(bare)
    if ordinal is None or name.edition is None:
        return
    before, behind = bare[: ordinal[0]], bare[ordinal[1] :]
    if len(behind) < 2:
        return
    english = frozenset(_stems(text) for text in (name.name_en, *name.aliases) if text.isascii())
    national = bare.startswith(_NATIONAL)
    # 代表大会 is many a body's: what stands before tells them apart.
    key = before[-2:] + behind if behind in _GENERIC else behind
    known = series.get(key)
    editions = {(name.edition, name.id)} | (set(known.editions) if known else set())
    if known is not None:
        before, english = max(before, known.before, key=len), english | known.english
    series[key] = Series(before, behind, english, tuple(sorted(editions)), national or bool(known and known.national))


def _stems(text: str) -> frozenset[str]:
    return frozenset(each for _, each in terms(text))


def _ordinal(text: str) -> tuple[int, int] | None:
    """Where the first 第N届, N次 or 首期 of a name stands."""
    for place, sign in enumerate(text):
        if sign not in "届次期" or not place:
            continue
        start = place
        while start and (text[start - 1] in _NUMERALS or text[start - 1].isdecimal()):
            start -= 1
        if start < place:
            return start - text.startswith("第", start - 1), place + 1
        if text[place - 1] == "首":
            return place - 1, place + 1
    return None


def number_of(numeral: str) -> int:
    """A Chinese numeral below a hundred: 二十九 is 29."""
    tens, ten, ones = numeral.partition("十")
    if not ten:
        return _DIGITS.get(numeral, 0)
    return (_DIGITS.get(tens, 0) if tens else 1) * 10 + (_DIGITS.get(ones, 0) if ones else 0)


class Ordinals:
    """The editions side of one check."""

    __slots__ = ("editions", "pack_year", "scan", "scope")

    def __init__(self, scan: Scan, scope: Scope, editions: Editions, pack_year: int) -> None:
        self.scan = scan
        self.scope = scope
        self.editions = editions
        self.pack_year = pack_year

    def check(self, number: int, ordinals: Sequence[Figure]) -> list[Finding]:
        """A finding for each ordinal of a sentence."""
        return [self._finding(number, figure) for figure in ordinals]

    def shorts(self) -> list[Finding]:
        """The findings on congresses by their short names, over the whole text."""
        text, found = self.scan.text, []
        for short in self.editions.shorts:
            place = text.find(short.stem)
            while place >= 0:
                begin = place + len(short.stem)
                end = begin
                while end < begin + 3 and text[end : end + 1] and text[end] in "一二三四五六七八九十":
                    end += 1
                if begin < end and text.startswith("大", end):
                    claimed, end = number_of(text[begin:end]), end + 1
                    national = short.stem.startswith(_NATIONAL)
                    number = self.scan.layout.at(place)
                    verdict = self._verdict(number, begin, end, claimed, ((short.edition, short.id),), national)
                    claim = Said(text[begin:end], value=claimed)
                    found.append(_found(begin, end, text[begin:end], claim, verdict, (short.edition, short.id)))
                place = text.find(short.stem, begin)
        return found

    def _finding(self, number: int, figure: Figure) -> Finding:
        series = self._series(number, figure)
        value = figure.value
        if series is None or not isinstance(value, (int, float)):
            return Finding(
                figure.start, figure.end, figure.text, "ordinal", "unverified", None, None, said(figure), None, ()
            )
        claimed = int(value)
        verdict = self._verdict(number, figure.start, figure.end, claimed, series.editions, series.national)
        latest = series.editions[-1]
        known = next((one for one in series.editions if one[0] == claimed), latest)
        return _found(
            figure.start, figure.end, figure.text, said(figure), verdict, latest if verdict == "refuted" else known
        )

    def _verdict(
        self, number: int, start: int, end: int, claimed: int, editions: Sequence[tuple[int, str]], national: bool
    ) -> str:
        held_now = self._held(number, end) and self._now(number, start)
        if any(edition == claimed for edition, _ in editions):
            known = editions[-1][0]
            return "refuted" if claimed != known and held_now and not national and self._dated(number) else "supported"
        sentence = self.scan.sentence(number)
        whole = self.scan.text[sentence.start : sentence.end].lower()
        lead = self.scan.text[sentence.start : start].lower()
        if (
            any(word in lead for word in _PLANNED)
            or any(word in whole for word in _PAST)
            or not self._now(number, start)
        ):
            return "unverified"
        if self._foreign(number, start, national):
            return "unverified"
        if claimed > editions[-1][0]:
            return "refuted"
        return "refuted" if (held_now and not national) or self._named_now(number, end, national) else "unverified"

    def _named_now(self, number: int, end: int, national: bool) -> bool:
        """Whether an edition is said to be of the packs' own year."""
        if national:
            return self._held(number, end) and self._dated(number)
        behind = self.scan.text[end : end + 24]
        return not any(word in behind for word in AFTERMATH) and self._dated(number)

    def _held(self, number: int, end: int) -> bool:
        sentence = self.scan.sentence(number)
        whole = self.scan.text[sentence.start : sentence.end].lower()
        behind = self.scan.text[end : end + 24]
        return any(word in whole for word in ACTIONS["held"]) and not any(word in behind for word in AFTERMATH)

    def _dated(self, number: int) -> bool:
        year = str(self.pack_year)
        return any(span.low[:4] == year for span in self.scope.dates(number))

    def _now(self, number: int, place: int) -> bool:
        span = self.scope.governing(number, place)
        if span is not None:
            return int(span.low[:4]) <= self.pack_year <= int(span.high[:4])
        years = self.scope.document_years()
        return not years or self.pack_year in years

    def _foreign(self, number: int, start: int, national: bool) -> bool:
        sentence = self.scan.sentence(number)
        before = self.scan.text[sentence.start : start]
        if any(body in before[-12:] for body in BODIES):
            return True
        return any(
            not mention.home
            and not mention.setting
            and not mention.relative
            and not (national and mention.name in ("全国", "中国", "china"))
            for mention in self.scope.places(number)
        )

    def _series(self, number: int, figure: Figure) -> Series | None:
        """The series an ordinal counts: what stands right behind it names one."""
        text, sentence = self.scan.text, self.scan.sentence(number)
        if figure.text.isascii():
            return self._english_series(figure, sentence.end)
        behind = text[figure.end : figure.end + 40].translate(_QUOTES)
        before = text[max(sentence.start, figure.start - 24) : figure.start].translate(_QUOTES)
        prefix = next((prefix for prefix in _HOME_PREFIXES if behind.startswith(prefix)), "")
        found = self._chinese_series(before, behind)
        if found is None and prefix:
            found = self._chinese_series(before + prefix, behind.removeprefix(prefix))
        return found

    def _chinese_series(self, before: str, behind: str) -> Series | None:
        best: tuple[int, Series] | None = None
        for series in self.editions.series:
            length = _names(series.behind, behind)
            if not length:
                continue
            if series.behind[:length] in _GENERIC or length < 4:
                lead = series.before[-2:]
                if not lead or not before.endswith((series.before, lead)):
                    continue
            if best is None or length > best[0]:
                best = length, series
        return best[1] if best else None

    def _english_series(self, figure: Figure, end: int) -> Series | None:
        window = self.scan.text[figure.end : min(end, figure.end + 110)]
        stop = min((place for mark in (",", ";", "(") if (place := window.find(mark)) > 0), default=len(window))
        here = {stem(word) for word in window[:stop].replace("-", " ").split()}
        best: tuple[float, Series] | None = None
        for series in self.editions.series:
            for words in series.english:
                share = len(here & words) / min(len(words), 6) if len(words) > 1 else 0.0
                if share >= _LEAST_ENGLISH and (best is None or share > best[0]):
                    best = share, series
        return best[1] if best else None


def _names(known: str, behind: str) -> int:
    """How many characters of ``behind`` name ``known``: its beginning of four or more, or a whole tail of three."""
    length = 0
    while length < min(len(known), len(behind)) and known[length] == behind[length]:
        length += 1
    if length >= min(4, len(known)):
        return length
    for cut in range(1, len(known) - 2):
        tail = known[cut:]
        if behind.startswith(tail) and tail not in _GENERIC:
            return len(tail)
    return 0


def _found(start: int, end: int, text: str, claim: Said, verdict: str, known: tuple[int, str]) -> Finding:
    edition, id = known
    if verdict == "unverified":
        return Finding(start, end, text, "ordinal", "unverified", None, None, claim, None, ())
    expected = Said(f"{edition}", value=edition)
    if verdict == "refuted":
        return Finding(start, end, text, "ordinal", "refuted", "ordinal", id, claim, expected, ())
    return Finding(start, end, text, "ordinal", "supported", None, id, claim, expected, ())
