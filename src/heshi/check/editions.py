"""The N of 第N届 and 第N次 held against the meetings and contests that carry one.

Another edition is another event. It is refuted where the draft speaks of the one the packs know: a later edition
than theirs, or an earlier one said to be held in their year. 党的十九大 in a sentence about 2017 is nobody's error.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from heshi.check.bodies import other_bodies
from heshi.check.finding import Finding
from heshi.check.places import hosts
from heshi.check.scan import BACK, Scan
from heshi.check.scope import Scope
from heshi.check.series import Editions, Series, in_words, series_at, series_named, short_names
from heshi.check.tables.actions import ACTIONS
from heshi.check.tables.editions import (
    CHOSEN,
    COMMITTEE,
    CONGRESS,
    DAY_BEFORE,
    EDITION_NOUNS,
    ELECTED,
    LOCAL_UNIONS,
    MEETING_NOUNS,
    NATIONAL,
    NO_NOUN,
    PAST,
    PLANNED,
    PREPARED,
    PROVINCIAL_ONE,
    REPORTED,
)
from heshi.check.tables.scope import AFTERMATH
from heshi.check.telling import edition_told, said, unverified
from heshi.check.terms import stem
from heshi.figures.figure import Figure

_BESIDE, _BESIDE_ENGLISH = 24, 70
"""A place so many characters before an ordinal owns it."""
_SOON, _SOON_ENGLISH = 14, 80
"""Within so many characters behind an edition it may be said that it is prepared."""
_ELECTED_BEFORE = 12
_NEAR = 2
"""So many sentences back a name without an ordinal still tells what one without a name counts."""
_NEXT = 2
"""An edition is taken for one that is so many away at most."""


class Ordinals:
    """The editions side of one check."""

    __slots__ = ("_sentences", "editions", "pack_year", "scan", "scope")

    def __init__(
        self,
        scan: Scan,
        scope: Scope,
        editions: Editions,
        pack_year: int,
        sentences: Mapping[int, Sequence[Figure]],
    ) -> None:
        self._sentences = sentences
        self.scan = scan
        self.scope = scope
        self.editions = editions
        self.pack_year = pack_year

    def check(self, number: int, ordinals: Sequence[Figure]) -> list[Finding]:
        """A finding for each ordinal of a sentence; the 31st on which something closed is no edition."""
        series: list[Series | None] = []
        for figure in ordinals:
            if self._is_day(number, figure):
                series.append(None)
                continue
            found = self._series(number, figure)
            # The 29th joint meeting reviewed the decisions of the 27th.
            if found is None:
                bare = figure.text.isascii() and self.scan.text.startswith(NO_NOUN, figure.end)
                found = series[-1] if bare and series else self._spoken_of(number, figure, bare)
                if found is not None and self.scan.text.startswith(PROVINCIAL_ONE, figure.end):
                    found = self._at_home(found)
            series.append(found)
        findings = [
            self._finding(
                number,
                figure,
                one,
                {each.value for each, its in zip(ordinals, series, strict=True) if its is one and each is not figure},
            )
            for figure, one in zip(ordinals, series, strict=True)
        ]
        return [
            finding if finding.verdict == "supported" else self._beside_known(number, findings, series, order)
            for order, finding in enumerate(findings)
        ]

    def _is_day(self, number: int, figure: Figure) -> bool:
        """Whether an English ordinal is a day of the month that the sentence has named: on the 31st."""
        lead = self.scan.text[max(0, figure.start - 16) : figure.start].lower()
        behind = self.scan.text[figure.end : figure.end + 1]
        return lead.endswith(DAY_BEFORE) and behind in (".", ",", ";", ")", "") and bool(self.scope.years.days(number))

    def _at_home(self, series: Series) -> Series | None:
        """What the home has of the kind of a national series: the 18th congress, and the 15th provincial one."""
        behind = series.behind.removeprefix("全国")
        return next((one for one in self.editions.series if one.behind == behind and not one.national), None)

    def _recent(self, number: int) -> list[tuple[Series, int]]:
        """The series that the sentences before count, the nearest first, each with the edition."""
        recent = []
        for before in range(number - 1, max(-1, number - 1 - BACK), -1):
            for figure in reversed(self._sentences.get(before, ())):
                series = self._series(before, figure) if figure.kind == "ordinal" else None
                if series is not None and isinstance(figure.value, (int, float)):
                    recent.append((series, int(figure.value)))
        return recent

    def _spoken_of(self, number: int, figure: Figure, bare: bool) -> Series | None:
        """The series of an ordinal that names nothing itself: the 28th meeting, the 14th committee."""
        behind = self.scan.text[figure.end : figure.end + 12].lower()
        if behind.startswith(MEETING_NOUNS):
            return next((series for series in self._around(number, figure) if series.behind.endswith("会议")), None)
        if (series := self._by_noun(number, figure)) is not None:
            return series if any(each == figure.value for each, _ in series.editions) else None
        if bare:
            # First, second, third: whatever is counted has them, so that only the known edition tells.
            told = figure.value
            return next(
                (one for one in self._around(number, figure) if any(each == told for each, _ in one.editions)), None
            )
        if behind.lstrip().startswith((COMMITTEE, "committee")) and self._is_of_congress(number, figure.start):
            return next((one for one in self.editions.series if one.behind == COMMITTEE), None)
        return None

    def _is_of_congress(self, number: int, place: int) -> bool:
        """Whether a congress of the home is counted before a committee: 省工会十五大听取了第十四届委员会的报告."""
        if any(its.behind == CONGRESS and not its.national for its, _ in self._recent(number)):
            return True
        start = self.scan.sentence(max(0, number - 1)).start
        lead = self.scan.text[start:place]
        return any(
            f"{short.stem}{in_words(short.edition)}大" in lead
            for short in self.editions.shorts
            if not short.stem.startswith(NATIONAL)
        )

    def _by_noun(self, number: int, figure: Figure) -> Series | None:
        """The series around that an ordinal counts by its noun alone: the sixth festival."""
        noun = _noun_counted(self.scan.text, figure)
        around = () if noun is None else self._around(number, figure)
        return next((one for one in around if any(noun in words for words in one.english)), None)

    def _of_noun(self, figure: Figure) -> Series | None:
        """The series of which an English ordinal counts another edition, by its noun: the sixth festival."""
        noun = _noun_counted(self.scan.text, figure)
        found = [one for one in self.editions.series if any(noun in words for words in one.english)]
        return next((one for one in found if all(edition != figure.value for edition, _ in one.editions)), None)

    def _around(self, number: int, figure: Figure) -> list[Series]:
        """The series that are counted or named around a sentence, the nearest first, headings last."""
        text, sentences = self.scan.text, self.scan.layout.sentences
        pieces = [text[sentences[number].start : figure.start]]
        heading = self.scan.heading(number)
        above = [*range(number - 1, max(-1, number - 1 - _NEAR), -1), *([heading] if heading is not None else [])]
        pieces += [text[sentences[each].start : sentences[each].end] for each in (*above, *self.scan.titles)]
        named = [series for piece in pieces if (series := series_named(self.editions, piece)) is not None]
        return [*(series for series, _ in self._recent(number)), *named]

    def _beside_known(
        self, number: int, findings: Sequence[Finding], series: Sequence[Series | None], order: int
    ) -> Finding:
        """An edition nobody knows beside one that is known: the 29th meeting looks back at the 28th, not the 27th."""
        finding, mine = findings[order], series[order]
        claimed = finding.claimed.value
        if mine is None or claimed is None:
            return finding
        chosen = self._is_chosen(number, finding.start)
        if mine.behind == COMMITTEE and not chosen and any(other.verdict == "supported" for other in findings):
            # The committee that reports to a congress is numbered with it.
            return edition_told(finding.start, finding.end, finding.text, finding.claimed, "refuted", mine.editions[-1])
        if len(mine.editions) < 2 or "；" in self.scan.text[findings[0].start : findings[-1].end]:
            return finding
        told = {
            other.expected.value
            for other, its in zip(findings, series, strict=True)
            if its is mine and other.verdict == "supported" and other.expected is not None
        }
        if not told and self._now(number, finding.start):
            told = {edition for its, edition in self._recent(number) if its is mine and edition in dict(mine.editions)}
        left = [one for one in mine.editions if one[0] not in told and abs(one[0] - claimed) <= _NEXT]
        if claimed > mine.editions[-1][0]:
            # One to come; :meth:`_verdict` has said whether it is told as held.
            return finding
        if not told or len(left) != 1 or any(edition == claimed for edition, _ in mine.editions):
            return finding
        return edition_told(finding.start, finding.end, finding.text, finding.claimed, "refuted", left[0])

    def others(self, ordinals: Sequence[Figure], findings: Sequence[Finding], number: int) -> list[str]:
        """What is counted in the sentence ``number`` by an edition that is not the packs': 首届“三秦工匠杯”."""
        counted = [
            (finding.verdict, series)
            for figure, finding in zip(ordinals, findings, strict=True)
            if not self._is_day(number, figure)
            and (series := self._series(number, figure) or self._by_noun(number, figure) or self._of_noun(figure))
            is not None
        ]
        known = [series for verdict, series in counted if verdict != "unverified"]
        return [
            name
            for verdict, series in counted
            if verdict == "unverified" and series not in known
            for name in short_names(series)
        ]

    def _finding(self, number: int, figure: Figure, series: Series | None, beside: Collection[object]) -> Finding:
        """The finding on one ordinal; ``beside`` are the editions of its series that the sentence names besides."""
        value = figure.value
        if series is None or not isinstance(value, (int, float)):
            return unverified(figure)
        claimed = int(value)
        verdict = self.verdict(number, figure.start, figure.end, claimed, series.editions, series.national)
        latest = series.editions[-1]
        if verdict == "refuted" and claimed in dict(series.editions) and latest[0] in beside:
            # What the 28th had agreed was reported at the 29th, held on that day.
            verdict = "supported"
        known = next((one for one in series.editions if one[0] == claimed), latest)
        return edition_told(
            figure.start, figure.end, figure.text, said(figure), verdict, latest if verdict == "refuted" else known
        )

    def verdict(
        self, number: int, start: int, end: int, claimed: int, editions: Sequence[tuple[int, str]], national: bool
    ) -> str:
        """The verdict on an edition at ``start`` to ``end`` of what is known by ``editions``, the latest last."""
        now = self._now(number, start)
        # What stands beside a day in a row was held on it.
        held = self._held(number, end) or (self.scan.is_row(number) and self._on_a_known_day(number))
        sentence = self.scan.sentence(number)
        whole = self.scan.text[sentence.start : sentence.end].lower()
        past = any(word in whole for word in PAST)
        if any(edition == claimed for edition, _ in editions):
            if (held and not now and not national) or self._foreign(number, start, national, near=True):
                return "unverified"
            known = editions[-1][0]
            wrong = claimed != known and held and now and not (national or past)
            wrong = wrong and (self._dated(number) or self._on_a_known_day(number))
            return "refuted" if wrong else "supported"
        lead = self.scan.text[sentence.start : start].lower()
        soon = _SOON_ENGLISH if self.scan.text[start].isascii() else _SOON
        behind = self.scan.text[end : min(sentence.end, end + soon)].lower()
        if self._is_committee(end) and self._is_chosen(number, start):
            return "unverified"
        coming = any(word in lead for word in PLANNED) or any(word in behind for word in PREPARED)
        if past or not now or coming or self.scope.is_set_apart(number):
            return "unverified"
        if self._foreign(number, start, national, near=False):
            return "unverified"
        if claimed > editions[-1][0] or (self._is_committee(end) and any(word in whole for word in REPORTED)):
            return "refuted"
        return "refuted" if (held and not national) or self._named_now(number, start, end, national) else "unverified"

    def _is_chosen(self, number: int, place: int) -> bool:
        """Whether a committee is the one that a congress elects, not the one that reports to it."""
        lead = self.scan.text[max(self.scan.sentence(number).start, place - _ELECTED_BEFORE) : place].lower()
        return any(word in lead for word in CHOSEN)

    def _is_committee(self, end: int) -> bool:
        return self.scan.text[end : end + 12].lower().lstrip().startswith((COMMITTEE, "committee"))

    def _named_now(self, number: int, start: int, end: int, national: bool) -> bool:
        """Whether an edition is said to be of the packs' own year."""
        if national:
            return (self._held(number, end) and self._dated(number)) or self._elected(number)
        behind = self.scan.text[end : end + 24]
        span = self.scope.years.governing(number, start)
        dated = self._dated(number) or (span is not None and span.low[:4] == str(self.pack_year))
        return not any(word in behind for word in AFTERMATH) and (dated or self._on_a_known_day(number))

    def _on_a_known_day(self, number: int) -> bool:
        """Whether the sentence names the day of an event of the packs."""
        days = {day[4:] for day in self.scope.years.event_days}
        return any(f"-{span}" in days for span in self.scope.years.days(number))

    def _elected(self, number: int) -> bool:
        """Whether the delegates to a congress are elected by one of the packs: then it is that year's."""
        sentence = self.scan.sentence(number)
        whole = self.scan.text[sentence.start : sentence.end].lower()
        if not any(word in whole for word in ELECTED):
            return False
        at_home = any(mention.home for mention in self.scope.owners.places(number))
        at_home = at_home or any(its.behind == CONGRESS and not its.national for its, _ in self._recent(number))
        return (
            at_home
            or self._dated(number)
            or any(
                f"{short.stem}{in_words(short.edition)}大" in whole
                for short in self.editions.shorts
                if not short.stem.startswith(NATIONAL)
            )
        )

    def _held(self, number: int, end: int) -> bool:
        sentence = self.scan.sentence(number)
        whole = self.scan.text[sentence.start : sentence.end].lower()
        behind = self.scan.text[end : end + 24]
        return any(word in whole for word in ACTIONS["held"]) and not any(word in behind for word in AFTERMATH)

    def _dated(self, number: int) -> bool:
        year = str(self.pack_year)
        return any(span.low[:4] == year for span in self.scope.years.dates(number))

    def _now(self, number: int, place: int) -> bool:
        years = self.scope.years.told(number, place)
        if years and self.pack_year not in years:
            return False
        return not self.scope.years.ends_elsewhen(number, place, frozenset((self.pack_year,)))

    def _foreign(self, number: int, start: int, national: bool, *, near: bool) -> bool:
        """Whether an ordinal is another place's or body's; only those right before it count if it is ``near``."""
        sentence, text = self.scan.sentence(number), self.scan.text
        begin = max([sentence.start, *(text.rfind(mark, sentence.start, start) + 1 for mark in "；;")])
        end = min([sentence.end, *(place for mark in "；;" if (place := text.find(mark, start, sentence.end)) >= 0)])
        lead = text[max(begin, start - 12) : start]
        if other_bodies(lead) or lead.endswith(LOCAL_UNIONS):
            return True
        if near and any(home in lead for home in self.scope.home.names):
            return False
        beside = _BESIDE_ENGLISH if text[start : start + 1].isdigit() and text[begin:start].isascii() else _BESIDE
        reach = (max(begin, start - beside), start) if near else (begin, end)
        found = [
            mention
            for mention in self.scope.owners.places(number)
            if reach[0] <= mention.start < reach[1]
            and not (mention.setting and (mention.name in self.scope.home.known or mention.home))
            and not (mention.english and (text.startswith("in ", mention.start - 3) or hosts(text, mention)))
            and not ((national or mention.start > start) and mention.name in ("全国", "中国", "china"))
        ]
        # The last one before an ordinal owns it: 代表们齐聚西安，参加陕西省工会第十五次代表大会.
        return any(not (mention.home or mention.relative) for mention in (found[-1:] if near else found))

    def _series(self, number: int, figure: Figure) -> Series | None:
        sentence = self.scan.sentence(number)
        return series_at(self.editions, self.scan.text, figure, sentence.start, sentence.end)


def _noun_counted(text: str, figure: Figure) -> str | None:
    """The stem of the noun right behind an English ordinal, if it is one that editions are counted of: festival."""
    behind = text[figure.end : figure.end + 16].lower().split(maxsplit=1) if figure.text.isascii() else []
    noun = behind[0].strip(",.;:") if behind else ""
    return stem(noun) if noun in EDITION_NOUNS else None
