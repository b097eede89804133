"""Figures that could not be told alone, with the help of the others of their sentence."""

from __future__ import annotations

from collections.abc import Sequence, Set

from heshi.check.binding import Binding
from heshi.check.evidence import SUPPORT_OWN, certain, helped, lead
from heshi.check.finding import Finding, withdrawn
from heshi.check.subjects import Subject
from heshi.check.telling import told
from heshi.check.verdicts import Verdicts
from heshi.model import Number

COMPANY = (0.8, 0.6)
"""Beside a figure of its highlight, or several, a fact needs so much less evidence."""
ALONE = 0.5
"""No other fact may rank as high as this share of one that is refuted with the help of others."""
LEAST_STATED = 10
"""A number of one digit is stated by chance."""


class Company:
    """The figures of a sentence together."""

    __slots__ = ("highlights", "verdicts")

    def __init__(self, verdicts: Verdicts) -> None:
        self.verdicts = verdicts
        self.highlights = {one.stat.id: one.stat.highlight for one in verdicts.scan.subjects.subjects}

    def help(self, number: int, bindings: Sequence[Binding], findings: list[Finding]) -> list[Finding]:
        """Findings with what the other figures of the sentence say of those that could not be told alone."""
        facts = {one.fact for one in findings if one.fact is not None}
        if not facts or all(one.verdict != "unverified" for one in findings):
            return findings
        highlights = {self.highlights[fact] for fact in facts}
        return [
            self._helped(number, binding, finding, highlights, findings) if finding.verdict == "unverified" else finding
            for binding, finding in zip(bindings, findings, strict=True)
        ]

    def _helped(
        self, number: int, binding: Binding, alone: Finding, highlights: Set[int], findings: Sequence[Finding]
    ) -> Finding:
        """A figure whose words say little, in a sentence about the highlight of its fact."""
        figure = binding.figure
        stated = self._stated(number, binding, highlights, {other.fact for other in findings})
        if stated is not None:
            return told(figure, ("supported", None), stated)
        for one in binding.candidates[:2]:
            subject = self.verdicts.subject(one)
            judgement = self.verdicts.judgement(figure, one.subject)
            if judgement is None or subject.stat.highlight not in highlights or one.own < SUPPORT_OWN:
                continue
            if self.verdicts.barrier(number, binding, subject) != "none":
                continue
            if judgement[0] == "supported":
                return told(figure, judgement, subject)
            if one is binding.candidates[0] and self._refutes(number, binding, alone, findings):
                return told(figure, judgement, subject)
        return alone

    def _refutes(self, number: int, binding: Binding, alone: Finding, findings: Sequence[Finding]) -> bool:
        """Whether the others make sure of the fact a figure fits best and does not agree with."""
        best, known = binding.candidates[0], self.verdicts.subject(binding.candidates[0]).stat.value
        if self.verdicts.is_sum(number, binding) or not self.verdicts.counted(binding, best.subject):
            return False
        if any(
            other.verdict == "refuted"
            and other.expected is not None
            and (other.claimed.value, other.expected.value) == (known, alone.claimed.value)
            for other in findings
        ):
            # The two have changed places: 批示肯定19次，经验交流6次.
            return True
        share = COMPANY[sum(other.fact is not None for other in findings) > 1]
        sure = certain(helped(best, share)) and not self.verdicts.is_out_of_line(binding, best)
        return sure and lead(binding, best) >= ALONE * best.rank

    def _stated(self, number: int, binding: Binding, highlights: Set[int], known: Set[str | None]) -> Subject | None:
        """A fact of a highlight the sentence is about, named by a word near the figure, whose number it states."""
        figure, (begin, stop) = binding.figure, binding.item
        if not isinstance(figure.value, (int, float)) or figure.value < LEAST_STATED:
            return None
        for place, word in self.verdicts.scan.hits(number):
            if begin <= place < stop:
                for entry in self.verdicts.fittings.of(figure).speaking[word]:
                    subject = self.verdicts.scan.subjects.subjects[entry[0]]
                    beside = subject.stat.highlight in highlights and subject.stat.id not in known
                    if beside and self.verdicts.judgement(figure, entry[0]) == ("supported", None):
                        return subject if self.verdicts.barrier(number, binding, subject) == "none" else None
        return None


def no_sums(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without the refutation of what adds up those before or behind it: 31个 and 233个, together 264个."""
    return [
        withdrawn(one) if one.verdict == "refuted" and _adds_up(findings, order) else one
        for order, one in enumerate(findings)
    ]


def _adds_up(findings: Sequence[Finding], order: int) -> bool:
    """Whether a number is the sum of two or more of its kind that stand right before it, or right behind it."""
    kind, whole = findings[order].kind, findings[order].claimed.value
    if whole is None or whole < LEAST_STATED:
        return False
    for parts in (findings[:order][::-1], findings[order + 1 :]):
        total: Number = 0
        for count, finding in enumerate(parts, 1):
            part = finding.claimed.value
            if not part or finding.kind != kind:
                break
            total += part
            if count > 1 and total == whole:
                return True
    return False


def said_once(findings: Sequence[Finding], elsewhere: Sequence[bool]) -> list[Finding]:
    """A fact that stands unbound in the sentence is not refuted by another figure: 全国40个，我省4个.

    ``elsewhere`` tells of each whether it is another place's or year's, which is as good as bound.
    """
    unbound = {
        (one.claimed.value, one.claimed.unit)
        for one, away in zip(findings, elsewhere, strict=True)
        if one.verdict == "unverified" and not away
    }
    return [
        withdrawn(one)
        if one.verdict == "refuted" and one.expected and (one.expected.value, one.claimed.unit) in unbound
        else one
        for one in findings
    ]
