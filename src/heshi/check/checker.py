"""A draft's text against the fact base: ``Checker(facts).check(text)``.

A checker is a plain value: it can be pickled, sent to other processes and used by many threads; a check keeps
nothing behind but the index it built.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from heshi.check import barriers, places, subjects
from heshi.check.finding import Finding, withdrawn
from heshi.check.quantities import CLAIMED_KINDS, Quantities
from heshi.check.scan import BACK, Scan
from heshi.check.scope import HEAD_SENTENCES, Scope
from heshi.check.stance import is_option, undenied
from heshi.check.tables.declared import DECLARING
from heshi.check.tables.editions import PLENARY
from heshi.check.tables.english import NUMBER_WORDS
from heshi.check.terms import LATIN
from heshi.check.units import COUNT_YEARS, in_years
from heshi.facts.load import FactBase
from heshi.figures import read
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern
from heshi.model import Pack

if TYPE_CHECKING:
    from heshi.check.dates import Dates
    from heshi.check.editions import Ordinals

_ENGLISH = Pattern(r"[A-Za-z]{3}([^A-Za-z0-9]{1,3})(?=[A-Za-z]{3})")
_PLACE = attrgetter("start", "end", "kind")
_KEPT = 64
"""What was worked out for a sentence is kept for so many after it."""
_MARK = 2
"""A number of a heading or a row has so many digits at most."""
_POINTS, _BEFORE_POINTS = frozenset(".．、)）"), frozenset("。；;：:（(")
_QUOTES = '“「『《"'
_NUMERALS = "一二三四五六七八九十"


class Checker:
    """Checks texts against the packs of a fact base.

    What it knows of the packs is worked out when a text first needs it: a draft without dates pays for no events.
    """

    __slots__ = ("_index", "event_days", "home", "names", "packs", "years")

    def __init__(self, facts: FactBase | Pack | Iterable[Pack]) -> None:
        packs = self.packs = _packs(facts)
        self.home = places.home_of(packs)
        self.years = frozenset(pack.meta.year for pack in packs)
        self.event_days = frozenset(event.date for pack in packs for event in pack.events)
        self.names = tuple(
            name for pack in packs for one in pack.people for name in (one.name, one.name_en) if one.titles and name
        )
        self._index: dict[str, Any] = {}

    def check(
        self, text: str, *, skip: Sequence[tuple[int, int]] = (), part: tuple[int, int] | None = None
    ) -> list[Finding]:
        """Every claim of ``text`` with its verdict, in the order of the text.

        ``skip`` are ranges of code points, end exclusive, in which nothing is claimed (code, link targets). With
        ``part`` only the claims of ``text[part[0]:part[1]]`` are checked, which is to begin and end behind an empty
        line (:func:`heshi.check.layout.cut`); they get the verdicts they have in the whole text.
        """
        start, end = part or (0, len(text))
        scan = Scan(text, *self._vocabulary(_has_english(text)))
        figures = self._outside_names(text, [one for one in read(text, _ranges(scan, part)) if not _is_mark(text, one)])
        if scan.has_tables:
            from heshi.check.tabled import with_units_of_tables

            figures = with_units_of_tables(text, scan.grid, figures)
        if any(sign in text for sign in DECLARING):
            from heshi.check.declared import with_declared_units

            figures = with_declared_units(text, scan.grid, figures)
        sentences = _by_sentence(scan, figures)
        scope = Scope(scan, sentences, self.home, self.event_days)
        findings = self._figures(scan, scope, sentences, (start, end))
        piece = text if part is None else text[start:end]
        if any(sign + "大" in piece for sign in _NUMERALS):
            from heshi.check.shorts import short_names_in

            findings.extend(short_names_in(self._ordinals(scan, scope, {}), start, end))
        if any(sign in piece for sign in PLENARY):
            told = self._plenums(text, start, end)
            places = {(one.start, one.end) for one in told}
            findings = [*(one for one in findings if (one.start, one.end) not in places), *told]
        if any(name in piece for name in self.names):
            findings.extend(self._titles(scan, scope, start, end))
        if any(mark in piece for mark in _QUOTES):
            places = {(one.start, one.end) for one in findings}
            findings.extend(one for one in self._quotes(scan, scope, start, end) if (one.start, one.end) not in places)
        return _outside(sorted(findings, key=_PLACE), skip)

    def _outside_names(self, text: str, figures: Sequence[Figure]) -> Sequence[Figure]:
        """The figures that are no part of a known name: nobody counts the five of Five-Strong."""
        worded = [one for one in figures if one.kind == "quantity" and one.text[:1].isalpha() and one.text.isascii()]
        if not worded:
            return figures
        if "numbered" not in self._index:
            self._index["numbered"] = _numbered(self.packs)
        lower, inside = text.lower(), set[int]()
        for name in self._index["numbered"]:
            place = lower.find(name)
            while place >= 0:
                inside.update(figure.start for figure in worded if place <= figure.start < place + len(name))
                place = lower.find(name, place + 1)
        return [figure for figure in figures if figure.start not in inside] if inside else figures

    def _figures(
        self, scan: Scan, scope: Scope, sentences: Mapping[int, Sequence[Figure]], part: tuple[int, int]
    ) -> list[Finding]:
        """The findings on the figures of a part; those around it tell what they are about."""
        amounts = Quantities(scan, scope)
        dates: Dates | None = None
        ordinals: Ordinals | None = None
        findings: list[Finding] = []
        since = 0
        for number, found in sentences.items():
            if not part[0] <= found[0].start < part[1]:
                continue
            if number - since > _KEPT:
                # A long draft is done sooner, and in half the memory, without what is known of sentences gone by.
                since = number
                for side in (scan, scope, amounts.verdicts.barriers, *((dates,) if dates else ())):
                    side.forget()
            group = [in_years(figure, scan.text) if figure.kind in COUNT_YEARS else figure for figure in found]
            claimed = [figure for figure in group if figure.kind in CLAIMED_KINDS]
            counted = [figure for figure in group if figure.kind == "ordinal"]
            dated = [figure for figure in group if figure.kind == "date"]
            if counted:
                ordinals = ordinals or self._ordinals(scan, scope, sentences)
                told = undenied(scan, number, ordinals.check(number, counted))
                scope.note_editions(number, ordinals.others(counted, told, number))
                findings.extend(told)
            if claimed:
                findings.extend(amounts.check(number, claimed))
            if dated:
                dates = dates or self._dates(scan, scope)
                findings.extend(undenied(scan, number, dates.check(number, dated, counted)))
        return amounts.without_denied(findings)

    def _vocabulary(self, english: bool) -> tuple[subjects.Subjects, frozenset[tuple[str, str]]]:
        """The statistics with their words, and all pairs of characters that mean something to the check."""
        key = "subjects-en" if english else "subjects"
        if key not in self._index:
            index = subjects.build(self.packs, english)
            pairs = (*index.postings, *places.PAIRS, *barriers.PAIRS)
            self._index[key] = index, frozenset([(pair[0], pair[1]) for pair in pairs if len(pair) == 2])
        vocabulary: tuple[subjects.Subjects, frozenset[tuple[str, str]]] = self._index[key]
        return vocabulary

    def _dates(self, scan: Scan, scope: Scope) -> Dates:
        from heshi.check import dates, occasions

        english = LATIN.search(scan.text) is not None
        key = "occasions-en" if english else "occasions"
        if key not in self._index:
            self._index[key] = occasions.build(self.packs, english)
        return dates.Dates(scan, scope, self._index[key], max(self.years, default=0))

    def _ordinals(self, scan: Scan, scope: Scope, sentences: Mapping[int, Sequence[Figure]]) -> Ordinals:
        from heshi.check import editions, series

        if "editions" not in self._index:
            self._index["editions"] = series.build(self.packs)
        return editions.Ordinals(scan, scope, self._index["editions"], max(self.years, default=0), sentences)

    def _plenums(self, text: str, start: int, end: int) -> list[Finding]:
        from heshi.check import plenums

        if "plenums" not in self._index:
            self._index["plenums"] = plenums.build(self.packs)
        return plenums.plenums_in(text, self._index["plenums"], self.home.english, start, end)

    def _titles(self, scan: Scan, scope: Scope, start: int, end: int) -> list[Finding]:
        from heshi.check import people

        if "people" not in self._index:
            self._index["people"] = people.build(self.packs)
        return people.Titles(scan, scope, self._index["people"], self.years).check(start, end)

    def _quotes(self, scan: Scan, scope: Scope, start: int, end: int) -> list[Finding]:
        from heshi.check import quotes

        if "quotes" not in self._index:
            self._index["quotes"] = quotes.Quotables(self.packs)
        found = quotes.Quotes(scan, scope, self._index["quotes"], self.years).check(start, end)
        return [withdrawn(one) if is_option(scan, scan.layout.at(one.start)) else one for one in found]


def _ranges(scan: Scan, part: tuple[int, int] | None) -> list[tuple[int, int]]:
    """What of a text is read for a part of it: the part, and what tells its year and place, in order.

    That is the document's first lines and its last, wherever the part is, the sentences right before it, the heading
    it stands under, and the head of its table.
    """
    if part is None:
        return [(0, len(scan.text))]
    sentences = scan.layout.sentences
    heading = scan.heading(scan.layout.at(part[0]))
    head, first = scan.grid.head_of(part[0]), scan.layout.at(part[0])
    wanted = {
        *range(max(0, first - BACK), first),
        *range(min(HEAD_SENTENCES, len(sentences))),
        len(sentences) - 1,
        *(() if heading is None else (heading,)),
        *(() if head is None else (scan.layout.at(head[0]),)),
    }
    around = [(sentences[number].start, sentences[number].end) for number in wanted]
    return sorted([part, *(one for one in around if one[1] <= part[0] or one[0] >= part[1])])


def _is_mark(text: str, figure: Figure) -> bool:
    """Whether a bare number only counts headings, points or rows: ``4 举行会议``, ``1.表中``, ``| 4 | 议题 |``."""
    if figure.kind != "quantity" or figure.unit is not None or not figure.text.isdigit():
        return False
    if figure.end - figure.start > _MARK:
        return False
    opening = text[text.rfind("\n", 0, figure.start) + 1 : figure.start].strip()
    behind, following = text[figure.end : figure.end + 1], text[figure.end + 1 : figure.end + 2]
    if behind in _POINTS and not opening.strip("#* ") and not following.isdigit():
        return True
    if behind in _POINTS and following.strip() and not following.isdigit():
        return opening[-1] in _BEFORE_POINTS
    if opening == "|":
        return behind.isspace() and following == "|"
    return opening.strip("#") == "" and behind.isspace() and following.isalpha()


def _numbered(packs: Iterable[Pack]) -> tuple[str, ...]:
    """The English names that hold a number written as a word, in lower case: Five-Strong model county union."""
    found = {
        text.lower()
        for pack in packs
        for name in pack.names
        for text in (name.name_en, *name.aliases)
        if text.isascii() and not NUMBER_WORDS.isdisjoint(text.lower().replace("-", " ").split())
    }
    return tuple(sorted(found))


def _has_english(text: str) -> bool:
    """Whether two words in a row are English; GDP or 5G alone need no English index."""
    if not LATIN.search(text):
        return False
    return any(
        not any("\u3400" <= sign <= "\u9fff" for sign in between[1]) for between in _ENGLISH.compiled().finditer(text)
    )


def _packs(facts: FactBase | Pack | Iterable[Pack]) -> tuple[Pack, ...]:
    if isinstance(facts, FactBase):
        return facts.packs
    return (facts,) if isinstance(facts, Pack) else tuple(facts)


def _by_sentence(scan: Scan, figures: Iterable[Figure]) -> dict[int, list[Figure]]:
    groups: dict[int, list[Figure]] = {}
    starts = scan.layout.starts
    for figure in figures:
        groups.setdefault(bisect_right(starts, figure.start) - 1, []).append(figure)
    return groups


def _outside(findings: Sequence[Finding], skip: Sequence[tuple[int, int]]) -> list[Finding]:
    """The findings that touch none of the ranges."""
    if not skip:
        return list(findings)
    ranges = sorted(skip)
    starts = [start for start, _ in ranges]
    reach: list[int] = []
    for _, end in ranges:
        reach.append(max(end, reach[-1]) if reach else end)
    kept = []
    for finding in findings:
        before = bisect_right(starts, finding.end - 1)
        if before == 0 or reach[before - 1] <= finding.start:
            kept.append(finding)
    return kept
