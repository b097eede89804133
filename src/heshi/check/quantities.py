"""The figures of a sentence held against the statistics they speak of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from heshi.check.amounts import Judgement, is_far
from heshi.check.binding import Binding, Candidate, share_out, weigh
from heshi.check.company import Company, no_sums, said_once
from heshi.check.evidence import SUPPORT, SUPPORT_OWN, certain, same_amount
from heshi.check.finding import Finding, withdrawn
from heshi.check.scan import Scan
from heshi.check.scope import Scope
from heshi.check.stance import is_denied, stance, takes_nothing_back, unclaimed_before
from heshi.check.telling import told, unverified
from heshi.check.units import is_english_count, with_shared_nouns
from heshi.check.verdicts import Verdicts
from heshi.figures.figure import Figure

LEAD = 0.4
"""A fact must lead the next in rank by this much to be the one that is meant."""
OUTDONE = 0.2
"""A fact that has no word of its own in the sentence gives way to one that ranks this much higher."""
RIVAL, RIVAL_OF_FAR, RIVAL_OWN = 0.55, 0.25, 0.4
"""A fact of at least this share of the best one's rank (less where the figure is far from that one) that agrees with a
figure may be the one that is meant, if it has this share of the best one's own words too."""
CLOSE = 0.75
"""An English noun may count several facts: one of this share of the best one's rank that agrees is not outdone."""
MOST_CANDIDATES = 5

CLAIMED_KINDS = frozenset(("quantity", "money", "percent", "points", "fraction", "duration"))


class Quantities:
    """The statistics side of one check; holds what is worked out once a text."""

    __slots__ = ("_denied", "_stated", "company", "scan", "verdicts")

    def __init__(self, scan: Scan, scope: Scope) -> None:
        self.scan = scan
        self._stated: dict[int, set[str]] = {}
        self._denied: dict[int, set[object]] = {}
        self.verdicts = Verdicts(scan, scope)
        self.company = Company(self.verdicts)

    def check(self, number: int, figures: Sequence[Figure]) -> list[Finding]:
        """The findings on the figures of the sentence ``number``, one each."""
        sentence, text = self.scan.sentence(number), self.scan.text
        claimed: list[Figure] = []
        findings: list[Finding] = []
        claimed_from = unclaimed_before(self.scan, number)
        plain = takes_nothing_back(text, sentence)
        for figure in with_shared_nouns(figures, text):
            if figure.start > claimed_from and (plain or stance(text, figure, sentence) == "none"):
                claimed.append(figure)
            else:
                findings.append(unverified(figure))
                if figure.start > claimed_from and is_denied(text, figure, sentence):
                    self._denied.setdefault(sentence.paragraph, set()).add(figure.value)
        if claimed:
            findings.extend(self._claimed(number, claimed))
        if any(one.verdict in ("supported", "refuted") for one in findings):
            findings = self._told_before(sentence.paragraph, findings)
        return findings

    def without_denied(self, findings: list[Finding]) -> list[Finding]:
        """The findings of a text without what its own paragraph denies: they said 1.7 million; it is not."""
        if not self._denied:
            return findings
        return [withdrawn(one) if one.verdict == "refuted" and self._is_denied(one) else one for one in findings]

    def _is_denied(self, finding: Finding) -> bool:
        paragraph = self.scan.sentence(self.scan.layout.at(finding.start)).paragraph
        return finding.claimed.value in self._denied.get(paragraph, ())

    def _told_before(self, paragraph: int, findings: Sequence[Finding]) -> list[Finding]:
        """The findings without those far from what their paragraph has stated rightly: they count something else."""
        known = self._stated.setdefault(paragraph, set())
        told = [
            withdrawn(one)
            if one.verdict == "refuted" and one.rule == "value" and one.fact in known and _is_far(one)
            else one
            for one in findings
        ]
        known.update(one.fact for one in findings if one.verdict == "supported" and one.fact is not None)
        return told

    def _claimed(self, number: int, figures: Sequence[Figure]) -> list[Finding]:
        verdicts = self.verdicts
        away = [verdicts.is_nobodys(number, figure) for figure in figures]
        if all(away):
            return [unverified(figure) for figure in figures]
        weighed = weigh(self.scan, number, figures, verdicts.fittings, away)
        bindings = share_out(self.scan.text, weighed, partial(verdicts.out_of_reach, number), verdicts.states)
        findings = [self._finding(number, binding) for binding in bindings]
        if len(findings) > 1:
            findings = self.company.help(number, bindings, findings)
        if len(findings) > 1 and any(one.verdict == "refuted" for one in findings):
            elsewhere = [gone or verdicts.is_elsewhere(number, one) for gone, one in zip(away, bindings, strict=True)]
            findings = no_sums(said_once(findings, elsewhere))
        return findings

    def _finding(self, number: int, binding: Binding) -> Finding:
        figure = binding.figure
        candidates = binding.candidates
        if not candidates or candidates[0].strength < SUPPORT:
            return unverified(figure)
        best = candidates[0]
        verdict = self.verdicts.verdict(number, binding, best)
        if verdict is None or verdict[0] == "refuted":
            return self._doubted(number, binding, verdict)
        return told(figure, verdict, self.verdicts.subject(best))

    def _doubted(self, number: int, binding: Binding, verdict: Judgement | None) -> Finding:
        """The finding on a figure that does not agree with the fact it fits best: perhaps another was meant."""
        figure, best = binding.figure, binding.candidates[0]
        # What is printed with its hedge (500余万) says more than a bare number.
        far, hedged = self.verdicts.is_out_of_line(binding, best), figure.hedge != "exact"
        english = is_english_count(figure)
        others = [
            one
            for one in binding.candidates[1:]
            if not self.verdicts.is_of_other_level(number, one, best)
            and (
                far
                or not self._outdone(number, one, best)
                or (
                    (hedged or (certain(one) and (figure.unit is None or (english and one.rank >= best.rank * CLOSE))))
                    and self.verdicts.states(figure, one.subject)
                )
            )
        ]
        known = self.verdicts.subject(best).stat
        rivals = [
            one
            for one in others
            if one.rank > best.rank - LEAD
            and not same_amount(self.verdicts.subject(one).stat, known)
            and not (verdict == ("refuted", "scale") and certain(best) and self.verdicts.is_far(figure, one.subject))
        ]
        if far and (slipped := self._slipped(number, binding, others)) is not None:
            return slipped
        agreeing = None if binding.paired else self._agreeing(binding, others, best, far)
        if agreeing is not None and (far or agreeing in rivals or not certain(best)):
            best, verdict = agreeing, self.verdicts.verdict(number, binding, agreeing)
        elif agreeing is not None:
            return unverified(figure, self._ids((best, agreeing)))
        elif rivals:
            mistyped = [one for one in (best, *rivals) if certain(one) and self.verdicts.is_mistyped(figure, one)]
            if len(mistyped) != 1:
                return unverified(figure, self._ids((best, *rivals)))
            best, verdict = mistyped[0], self.verdicts.verdict(number, binding, mistyped[0])
        if verdict is None or (verdict[0] == "refuted" and self.verdicts.is_sum(number, binding)):
            return unverified(figure)
        return told(figure, verdict, self.verdicts.subject(best))

    def _slipped(self, number: int, binding: Binding, others: Sequence[Candidate]) -> Finding | None:
        """A figure far from the fact it fits best that is a power of ten off the next: 729 sessions for 7290 talks."""
        figure = binding.figure
        for one in others[:1]:
            if (
                one.rank < binding.candidates[0].rank * RIVAL
                or self.verdicts.fittings.of(figure).fits[one.subject] != "same"
            ):
                return None
            verdict = self.verdicts.verdict(number, binding, one)
            if verdict == ("refuted", "scale"):
                return told(binding.figure, verdict, self.verdicts.subject(one))
        return None

    def _outdone(self, number: int, one: Candidate, best: Candidate) -> bool:
        """Whether every word of the sentence that speaks for a fact speaks for the best one too, which has more."""
        if one.rank > best.rank - OUTDONE:
            return False
        weaker, stronger = one.subject, best.subject
        for _, word in self.scan.hits(number):
            speaks = False
            for entry in word.postings:
                if entry[0] == stronger:
                    speaks = False
                    break
                speaks = speaks or entry[0] == weaker
            if speaks:
                return False
        return True

    def _agreeing(self, binding: Binding, others: Sequence[Candidate], best: Candidate, far: bool) -> Candidate | None:
        """A weaker candidate whose fact the figure agrees with."""
        # A best one that is far off was hardly meant.
        least = best.rank * (RIVAL_OF_FAR if far else RIVAL)
        for one in others:
            if one.rank < least:
                return None
            judgement = self.verdicts.judgement(binding.figure, one.subject)
            enough = one.own >= max(SUPPORT_OWN, best.own * RIVAL_OWN)
            if judgement is not None and judgement[0] != "refuted" and judgement[1] != "rounding" and enough:
                return one
        return None

    def _ids(self, candidates: Sequence[Candidate]) -> tuple[str, ...]:
        ids = (self.verdicts.subject(one).stat.id for one in candidates if one.strength >= SUPPORT)
        return tuple(dict.fromkeys(ids))[:MOST_CANDIDATES]


def _is_far(finding: Finding) -> bool:
    claimed, known = finding.claimed.value, finding.expected.value if finding.expected else None
    return claimed is not None and known is not None and is_far(float(claimed), float(known))
