"""A draft's text against the fact base: ``Checker(facts).check(text)``.

A checker is a plain value: it can be pickled, sent to other processes and used by many threads; a check keeps
nothing behind but the index it built.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from heshi.check import editions, occasions, people, quotes, subjects
from heshi.check.finding import Finding
from heshi.check.places import home_of
from heshi.check.quantities import CLAIMED_KINDS, Quantities
from heshi.check.scan import Scan
from heshi.check.scope import Scope
from heshi.facts.load import FactBase
from heshi.figures import read
from heshi.figures.figure import Figure
from heshi.model import Pack


class Checker:
    """Checks texts against the packs of a fact base."""

    __slots__ = ("_subjects", "editions", "event_days", "home", "occasions", "packs", "people", "quotables", "years")

    def __init__(self, facts: FactBase | Pack | Iterable[Pack]) -> None:
        packs = self.packs = _packs(facts)
        self._subjects: dict[bool, subjects.Subjects] = {}
        self.occasions = occasions.build(packs)
        self.editions = editions.build(packs)
        self.people = people.build(packs)
        self.quotables = quotes.build(packs)
        self.home = home_of(packs)
        self.years = frozenset(pack.meta.year for pack in packs)
        self.event_days = frozenset(event.date for pack in packs for event in pack.events)

    def subjects(self, english: bool) -> subjects.Subjects:
        """The index of the statistics, built when a text first needs it."""
        if english not in self._subjects:
            self._subjects[english] = subjects.build(self.packs, english)
        return self._subjects[english]

    def check(self, text: str, *, skip: Sequence[tuple[int, int]] = ()) -> list[Finding]:
        """Every claim of ``text`` with its verdict, in the order of the text.

        ``skip`` are ranges of code points, end exclusive, in which nothing is claimed (code, link targets).
        """
        figures = read(text)
        scan = Scan(text, self.subjects(any("A" <= sign <= "z" for sign in text)))
        scope = Scope(scan, figures, self.home, self.event_days)
        year = max(self.years, default=0)
        amounts = Quantities(scan, scope)
        dates = occasions.Dates(scan, scope, self.occasions, year)
        ordinals = editions.Ordinals(scan, scope, self.editions, year)
        findings: list[Finding] = []
        for number, group in _by_sentence(scan, figures).items():
            claimed = [figure for figure in group if figure.kind in CLAIMED_KINDS]
            counted = [figure for figure in group if figure.kind == "ordinal"]
            dated = [figure for figure in group if figure.kind == "date"]
            if claimed:
                findings.extend(amounts.check(number, claimed))
            if dated:
                findings.extend(dates.check(number, dated, counted))
            if counted:
                findings.extend(ordinals.check(number, counted))
        findings.extend(ordinals.shorts())
        findings.extend(people.Titles(scan, scope, self.people, self.years).check())
        findings.extend(quotes.Quotes(scan, scope, self.quotables, self.years).check())
        return _outside(sorted(findings, key=_place), skip)


def _packs(facts: FactBase | Pack | Iterable[Pack]) -> tuple[Pack, ...]:
    if isinstance(facts, FactBase):
        return facts.packs
    return (facts,) if isinstance(facts, Pack) else tuple(facts)


def _by_sentence(scan: Scan, figures: Iterable[Figure]) -> dict[int, list[Figure]]:
    groups: dict[int, list[Figure]] = {}
    for figure in figures:
        groups.setdefault(scan.layout.at(figure.start), []).append(figure)
    return groups


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.start, finding.end, finding.kind


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
