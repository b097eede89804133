"""The N of 第N届 and 第N次 held against the meetings and contests that carry one.

Another edition is another event. It is refuted where the draft speaks of the one the packs know: a later edition
than theirs, or an earlier one said to be held in their year. 党的十九大 in a sentence about 2017 is nobody's error.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from heshi.check.finding import Finding, Said
from heshi.check.quantities import said
from heshi.check.places import Mention
from heshi.check.scan import Scan
from heshi.check.scope import Scope
from heshi.check.stance import other_bodies
from heshi.check.tables.actions import ACTIONS
from heshi.check.tables.scope import AFTERMATH
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
# Before an ordinal: the name that comes in editions stands before it.
_COUNTS = (
    "已是", "正是", "是", "为", "办到", "开到", "开至", "办至", "办到了", "已办", "已开", "迎来", "迎来了", "届数", "系", "尚属",
    "仍属", "属", "进入", "开了", "办了", "来到", "已到", "举办到",
)  # fmt: skip
_GENERIC_NOUNS = ("会议", "大会", "大赛", "届次")
_ELECTED = ("选举产生", "选出", "代表", "elected", "delegates")
_BESIDE, _BESIDE_ENGLISH = 24, 70
"""A place so many characters before an ordinal owns it."""
_SHORT_NAME = 4
_NEXT = 2
"""An edition is taken for one that is so many away at most."""
# Where an English name that begins with its edition ends.
_NAME_ENDS = (",", ";", "(", " were ", " was ", " at ", " had ", " which ", " has ")
_COMMITTEE = "委员会"
# What happens to the report of the committee that leaves office.
_REPORTED = ("审议", "报告", "report", "approved", "adopted")
# Behind an English ordinal that names nothing itself: the 27th had been carried out.
_NO_NOUN = (" had", " was", " were", " has", " have", ",", ".", ";", " and ", " in ")
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
        series: list[Series | None] = []
        for figure in ordinals:
            found = self._series(number, figure)
            # The 29th joint meeting reviewed the decisions of the 27th.
            bare = figure.text.isascii() and self.scan.text.startswith(_NO_NOUN, figure.end)
            series.append(series[-1] if found is None and bare and series else found)
        findings = [self._finding(number, figure, one) for figure, one in zip(ordinals, series, strict=True)]
        return [
            finding if finding.verdict == "supported" else self._beside_known(findings, series, order)
            for order, finding in enumerate(findings)
        ]

    def _beside_known(self, findings: Sequence[Finding], series: Sequence[Series | None], order: int) -> Finding:
        """An edition nobody knows beside one that is known: the 29th meeting looks back at the 28th, not the 27th."""
        finding, mine = findings[order], series[order]
        claimed = finding.claimed.value
        if mine is None or claimed is None:
            return finding
        if mine.behind == _COMMITTEE and any(other.verdict == "supported" for other in findings):
            # The committee that reports to a congress is numbered with it.
            return _found(finding.start, finding.end, finding.text, finding.claimed, "refuted", mine.editions[-1])
        if len(mine.editions) < 2 or "；" in self.scan.text[findings[0].start : findings[-1].end]:
            return finding
        told = {
            other.expected.value
            for other, its in zip(findings, series, strict=True)
            if its is mine and other.verdict == "supported" and other.expected is not None
        }
        left = [one for one in mine.editions if one[0] not in told and abs(one[0] - claimed) <= _NEXT]
        if not told or len(left) != 1 or any(edition == claimed for edition, _ in mine.editions):
            return finding
        return _found(finding.start, finding.end, finding.text, finding.claimed, "refuted", left[0])

    def others(self, ordinals: Sequence[Figure], findings: Sequence[Finding], number: int) -> list[str]:
        """What is counted in the sentence ``number`` by an edition that is not the packs': 首届“三秦工匠杯”."""
        return [
            name
            for figure, finding in zip(ordinals, findings, strict=True)
            if finding.verdict == "unverified" and (series := self._series(number, figure)) is not None
            for name in _short_names(series)
        ]

    def shorts(self, first: int, last: int) -> list[Finding]:
        """The findings on congresses by their short names in ``text[first:last]``."""
        text, found = self.scan.text, []
        for short in self.editions.shorts:
            place = text.find(short.stem, first, last)
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
                place = text.find(short.stem, begin, last)
        return found

    def _finding(self, number: int, figure: Figure, series: Series | None) -> Finding:
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
        now = self._now(number, start)
        held = self._held(number, end)
        if any(edition == claimed for edition, _ in editions):
            if (held and not now and not national) or self._foreign(number, start, national, near=True):
                return "unverified"
            known = editions[-1][0]
            wrong = claimed != known and held and now and not national and self._dated(number)
            return "refuted" if wrong else "supported"
        sentence = self.scan.sentence(number)
        whole = self.scan.text[sentence.start : sentence.end].lower()
        lead = self.scan.text[sentence.start : start].lower()
        if any(word in lead for word in _PLANNED) or any(word in whole for word in _PAST) or not now:
            return "unverified"
        if self._foreign(number, start, national, near=False):
            return "unverified"
        if claimed > editions[-1][0] or (self._is_committee(end) and any(word in whole for word in _REPORTED)):
            return "refuted"
        return "refuted" if (held and not national) or self._named_now(number, start, end, national) else "unverified"

    def _is_committee(self, end: int) -> bool:
        return self.scan.text[end : end + 12].lower().lstrip().startswith((_COMMITTEE, "committee"))

    def _named_now(self, number: int, start: int, end: int, national: bool) -> bool:
        """Whether an edition is said to be of the packs' own year."""
        if national:
            return (self._held(number, end) and self._dated(number)) or self._elected(number)
        behind = self.scan.text[end : end + 24]
        span = self.scope.governing(number, start)
        dated = self._dated(number) or (span is not None and span.low[:4] == str(self.pack_year))
        return not any(word in behind for word in AFTERMATH) and (dated or self._on_a_known_day(number))

    def _on_a_known_day(self, number: int) -> bool:
        """Whether the sentence names the day of an event of the packs."""
        days = {day[4:] for day in self.scope.event_days}
        return any(f"-{span}" in days for span in self.scope.days(number))

    def _elected(self, number: int) -> bool:
        """Whether the delegates to a congress are elected by one of the packs: then it is that year's."""
        sentence = self.scan.sentence(number)
        whole = self.scan.text[sentence.start : sentence.end].lower()
        if not any(word in whole for word in _ELECTED):
            return False
        at_home = any(mention.home for mention in self.scope.places(number))
        return (
            at_home
            or self._dated(number)
            or any(
                f"{short.stem}{_in_words(short.edition)}大" in whole
                for short in self.editions.shorts
                if not short.stem.startswith(_NATIONAL)
            )
        )

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

    def _foreign(self, number: int, start: int, national: bool, *, near: bool) -> bool:
        """Whether an ordinal is another place's or body's; only those right before it count if it is ``near``."""
        sentence, text = self.scan.sentence(number), self.scan.text
        begin = max([sentence.start, *(text.rfind(mark, sentence.start, start) + 1 for mark in "；;")])
        end = min([sentence.end, *(place for mark in "；;" if (place := text.find(mark, start, sentence.end)) >= 0)])
        lead = text[max(begin, start - 12) : start]
        if other_bodies(lead):
            return True
        if near and any(home in lead for home in self.scope.home.names):
            return False
        beside = _BESIDE_ENGLISH if text[start : start + 1].isdigit() and text[begin:start].isascii() else _BESIDE
        reach = (max(begin, start - beside), start) if near else (begin, end)
        found = [
            mention
            for mention in self.scope.places(number)
            if reach[0] <= mention.start < reach[1]
            and not mention.setting
            and not (mention.english and (text.startswith("in ", mention.start - 3) or _hosts(text, mention)))
            and not (national and mention.name in ("全国", "中国", "china"))
        ]
        # The last one before an ordinal owns it: 代表们齐聚西安，参加陕西省工会第十五次代表大会.
        return any(not (mention.home or mention.relative) for mention in (found[-1:] if near else found))

    def _series(self, number: int, figure: Figure) -> Series | None:
        """The series an ordinal counts: what stands right behind it names one."""
        text, sentence = self.scan.text, self.scan.sentence(number)
        if figure.text.isascii():
            return self._english_series(figure, sentence.end) or self._english_committee(figure)
        behind = text[figure.end : figure.end + 40].translate(_QUOTES).removeprefix("的")
        before = text[max(sentence.start, figure.start - 24) : figure.start].translate(_QUOTES)
        prefix = next((prefix for prefix in _HOME_PREFIXES if behind.startswith(prefix)), "")
        found = self._chinese_series(before, behind)
        if found is None and prefix:
            found = self._chinese_series(before + prefix, behind.removeprefix(prefix))
        lead = text[sentence.start : figure.start].translate(_QUOTES)
        if found is None and (lead.endswith(_COUNTS) or behind.startswith(_GENERIC_NOUNS)):
            return self._named_before(lead)
        return found

    def _named_before(self, lead: str) -> Series | None:
        """The series named before its ordinal: 职工科技节已办到第七届."""
        best: tuple[int, Series] | None = None
        for series in self.editions.series:
            place = max(map(lead.rfind, _short_names(series)), default=-1)
            if place >= 0 and (best is None or place > best[0]):
                best = place, series
        return best[1] if best else None

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

    def _english_committee(self, figure: Figure) -> Series | None:
        """The committee of a federation named before its ordinal: the federation's 14th committee."""
        text = self.scan.text
        if not text[figure.end : figure.end + 10].lower().startswith(" committee"):
            return None
        if "federation" not in text[max(0, figure.start - 60) : figure.start].lower():
            return None
        return next((one for one in self.editions.series if one.behind == _COMMITTEE), None)

    def _english_series(self, figure: Figure, end: int) -> Series | None:
        window = self.scan.text[figure.end : min(end, figure.end + 110)]
        if window[:1] == ",":
            # The provincial congress of trade unions, the 14th, opened.
            window = self.scan.text[max(0, figure.start - 110) : figure.start].rstrip().removesuffix("the").rstrip(" ,")
            window = window[max(map(window.rfind, ".;:!?")) + 1 :]
        stop = min((place for mark in _NAME_ENDS if (place := window.find(mark)) > 0), default=len(window))
        here = {stem(word) for word in window[:stop].replace("-", " ").split()}
        best: tuple[float, Series] | None = None
        for series in self.editions.series:
            for words in series.english:
                share = len(here & words) / min(len(words), 6) if len(words) > 1 else 0.0
                if share >= _LEAST_ENGLISH and (best is None or share > best[0]):
                    best = share, series
        return best[1] if best else None


def _hosts(text: str, mention: Mention) -> bool:
    """Whether an English place is said to have been the host of something, which is not its own then."""
    return text.startswith((" hosted", " was host", " hosts", " saw", " welcomed"), mention.start + len(mention.name))


def _short_names(series: Series) -> list[str]:
    """What a series is called by without its ordinal; nothing that is many a body's."""
    cup, mark, _ = series.behind.partition("杯")
    return [name for name in (series.behind, cup + mark) if len(name) >= _SHORT_NAME and name not in _GENERIC]


def _in_words(edition: int) -> str:
    """An edition below a hundred in Chinese characters: 十五."""
    tens, ones = divmod(edition, 10)
    head = "" if not tens else "十" if tens == 1 else _NUMERALS[tens + 1] + "十"
    return head + (_NUMERALS[ones + 1] if ones or not tens else "")


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
