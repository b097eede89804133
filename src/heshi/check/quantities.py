"""The figures of a sentence held against the statistics they speak of."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import partial

from heshi.check.amounts import Judgement, claim, is_far, judge
from heshi.check.binding import Binding, Candidate, share_out, weigh
from heshi.check.finding import Finding, Rule, Said, Verdict
from heshi.check.fitting import Fittings
from heshi.check.scan import Scan
from heshi.check.scope import Barrier, Scope
from heshi.check.stance import is_about_another, stance, unclaimed_before, wording_barrier
from heshi.check.subjects import Subject
from heshi.check.tables.scope import CONJUNCTIONS, DONE_FOR, GOES_ON, GOES_ON_WORDS, NOUNS_OF_COUNTING, SUMS
from heshi.check.terms import pairs, stem
from heshi.check.units import CLASS_OF, ratio, singular, with_shared_nouns
from heshi.figures.figure import Figure
from heshi.model import Stat

SUPPORT = 0.7
"""Evidence from here up supports a figure that agrees with its fact."""
SUPPORT_OWN = 0.15
REFUTE = 1.15
"""Evidence from here up refutes a figure that does not agree, when the other three thresholds are reached too:
enough of it is the fact's own and near the figure, the fact ranks high, and its metric is named."""
REFUTE_OWN = 0.5
REFUTE_RANK = 1.6
REFUTE_NAMED = 0.16
UNTELLING = frozenset(("money", "percent", "points", "fraction"))
"""Kinds of figures whose unit does not tell what is counted."""
HEDGE_DIGITS, SLIP_LEAD = 2, 2.0
SLIP_DIGITS, SLIP_SUM = 3, 1.4
"""The same digits a power of ten apart need less evidence from here up."""
REFUTE_SUM = 1.8
"""What evidence and the share of the metric named come to at least, together."""
LEAD = 0.4
"""A fact must lead the next in rank by this much to be the one that is meant."""
NOUN_RANK, NOUN_OWN, NOUN_NAMED = 0.8, 0.35, 0.15
"""What the noun a figure counts adds: the unit of the fact in English, a word of its metric beside the figure."""
_BESIDE, _BEHIND = 3, 14
OTHER_NOUN = 0.5
"""What is left of a fact's rank when the noun is another fact's unit."""
INTERRUPTS, INTERRUPTING = 0.6, 0.4
"""A word this strong right before a figure must be its fact's, unless it is of one far behind in rank."""
OUTDONE = 0.2
"""A fact that has no word of its own in the sentence gives way to one that ranks this much higher."""
RIVAL = 0.55
"""A fact of at least this share of the best one's rank that agrees with a figure may be the one that is meant."""
RIVAL_OF_FAR = 0.35
RIVAL_OWN = 0.4
"""It must have this share of the best one's own words too."""
COMPANY, HELPED = (0.8, 0.6), 0.1
"""Beside a figure of its highlight, or several, a fact needs so much less evidence, and its metric less of its words."""
LEAST_STATED = 10
"""A number of one digit is stated by chance."""
ALONE = 0.5
"""No other fact may rank as high as this share of one that is refuted with the help of others."""
MOST_CANDIDATES = 5

CLAIMED_KINDS = frozenset(("quantity", "money", "percent", "points", "fraction", "duration"))


class Quantities:
    """The statistics side of one check; holds what is worked out once a text."""

    __slots__ = ("_others", "fittings", "scan", "scope")

    def __init__(self, scan: Scan, scope: Scope) -> None:
        self.scan = scan
        self.scope = scope
        self.fittings = Fittings(scan.subjects.subjects)
        self._others: Sequence[str] = ()

    def check(self, number: int, figures: Sequence[Figure], others: Sequence[str] = ()) -> list[Finding]:
        """The findings on the figures of the sentence ``number``, one each.

        ``others`` are the names of what it counts by an edition the packs do not know.
        """
        self._others = others
        sentence, text = self.scan.sentence(number), self.scan.text
        claimed: list[Figure] = []
        denied: list[Finding] = []
        claimed_from = unclaimed_before(text, sentence)
        for figure in with_shared_nouns(figures, text):
            if figure.start > claimed_from and stance(text, figure, sentence) == "none":
                claimed.append(figure)
            else:
                denied.append(_unverified(figure))
        if not claimed:
            return denied
        away = [self._is_nobodys(number, figure) for figure in claimed]
        if all(away):
            return denied + [_unverified(figure) for figure in claimed]
        weighed = [self._sharpened(one) for one in weigh(self.scan, number, claimed, self.fittings, away)]
        bindings = share_out(text, weighed, partial(self._barred, number), self._states)
        findings = [self._finding(number, binding) for binding in bindings]
        if len(findings) > 1:
            findings = self._in_company(number, bindings, findings)
        if len(findings) > 1 and any(one.verdict == "refuted" for one in findings):
            elsewhere = [
                gone or self._is_elsewhere(number, binding) for gone, binding in zip(away, bindings, strict=True)
            ]
            findings = said_once(findings, elsewhere)
        return denied + findings

    def _is_nobodys(self, number: int, figure: Figure) -> bool:
        """Whether a figure is of a year, place or body that no fact speaks of, so that none need be weighed."""
        anyone, scope = self.scan.subjects.anyone, self.scope
        return (
            scope.place_barrier(number, figure, anyone) == "other"
            or (figure.kind != "duration" and scope.year_barrier(number, figure.start, anyone) == "other")
            or is_about_another(self.scan.text, figure, self.scan.sentence(number), anyone)
        )

    def _states(self, figure: Figure, subject: int) -> bool:
        """Whether a figure states the number of a fact."""
        judgement = self._judgement(figure, subject)
        return judgement is not None and judgement[0] != "refuted"

    def _barred(self, number: int, figure: Figure, subject: int) -> bool:
        """Whether a figure is of another year or place than a fact."""
        known = self.scan.subjects.subjects[subject]
        return (
            self.scope.year_barrier(number, figure.start, known) == "other"
            or self.scope.place_barrier(number, figure, known) == "other"
        )

    def _is_elsewhere(self, number: int, binding: Binding) -> bool:
        return bool(binding.candidates) and self._barred(number, binding.figure, binding.candidates[0].subject)

    def _in_company(self, number: int, bindings: Sequence[Binding], findings: list[Finding]) -> list[Finding]:
        """Findings with what the other figures of the sentence say of those that could not be told alone."""
        told = {one.fact for one in findings if one.fact is not None}
        if not told or all(one.verdict != "unverified" for one in findings):
            return findings
        highlights = {one.stat.highlight for one in self.scan.subjects.subjects if one.stat.id in told}
        return [
            self._with_company(number, binding, finding, highlights, findings)
            if finding.verdict == "unverified"
            else finding
            for binding, finding in zip(bindings, findings, strict=True)
        ]

    def _with_company(
        self, number: int, binding: Binding, alone: Finding, highlights: Set[int], findings: Sequence[Finding]
    ) -> Finding:
        """A figure whose words say little, in a sentence about the highlight of its fact."""
        figure = binding.figure
        stated = self._stated_beside(number, binding, highlights, {other.fact for other in findings})
        if stated is not None:
            return _finding(figure, ("supported", None), stated)
        for one in binding.candidates[:2]:
            subject = self._subject(one)
            judgement = self._judgement(figure, one.subject)
            if judgement is None or subject.stat.highlight not in highlights or one.own < SUPPORT_OWN:
                continue
            if self._barrier(number, binding, subject) != "none":
                continue
            if judgement[0] == "supported":
                return _finding(figure, judgement, subject)
            if one is binding.candidates[0] and judgement[0] == "refuted" and not self._is_sum(number, binding):
                exchanged = any(
                    other.verdict == "refuted"
                    and other.claimed.value == subject.stat.value
                    and other.expected is not None
                    and other.expected.value == alone.claimed.value
                    for other in findings
                )
                share = COMPANY[sum(other.fact is not None for other in findings) > 1]
                sure = _certain(_helped(one, share)) and not self._is_far(figure, one.subject)
                alone_here = _lead(binding, one) >= ALONE * one.rank
                if (exchanged or (sure and alone_here)) and self._counted(binding, one.subject):
                    return _finding(figure, judgement, subject)
        return alone

    def _stated_beside(
        self, number: int, binding: Binding, highlights: Set[int], told: Set[str | None]
    ) -> Subject | None:
        """A fact of a highlight the sentence is about, named by any word of the figure's item, whose number it states."""
        figure, (begin, stop) = binding.figure, binding.item
        if not isinstance(figure.value, (int, float)) or figure.value < LEAST_STATED:
            return None
        for hit in self.scan.hits(number):
            if begin <= hit.place < stop:
                for entry in self.fittings.of(figure).speaking(hit):
                    subject = self.scan.subjects.subjects[entry[0]]
                    beside = subject.stat.highlight in highlights and subject.stat.id not in told
                    if beside and self._judgement(figure, entry[0]) == ("supported", None):
                        return subject if self._barrier(number, binding, subject) == "none" else None
        return None

    def _sharpened(self, binding: Binding) -> Binding:
        """Candidates with what the unit and the noun beside a figure add to the words."""
        figure = binding.figure
        if not binding.candidates:
            return binding
        counted: frozenset[int] = frozenset()
        if _is_english_count(figure):
            stems = frozenset(map(stem, (figure.unit or "").split()))
            counted = frozenset([one.subject for one in binding.candidates if stems & self._subject(one).nouns])
        near = self._beside(binding)
        rare = self.fittings.of(figure).rarity
        sharpened = []
        for one in binding.candidates:
            beside = one.subject in counted or one.subject in near
            rank = one.rank + NOUN_RANK if beside else one.rank * OTHER_NOUN if counted else one.rank
            own = one.own + 1.5 * rare + (NOUN_OWN if beside else 0.0)
            named = one.named + (NOUN_NAMED if beside else 0.0)
            sharpened.append(Candidate(one.subject, one.strength + rare, rank, own, named, one.headed, one.terms))
        sharpened.sort(key=_by_rank)
        return binding._replace(candidates=tuple(sharpened))

    def _beside(self, binding: Binding) -> frozenset[int]:
        """The facts whose counted thing is named behind a figure in its item; if there is none, right before it."""
        text, (begin, stop) = self.scan.text, binding.item
        start, end = binding.figure.start, binding.figure.end
        for piece in (text[end : min(stop, end + _BEHIND)], text[max(begin, start - _BESIDE) : start]):
            beside = frozenset(pairs(piece))
            found = frozenset(
                [one.subject for one in binding.candidates if not beside.isdisjoint(self._subject(one).head)]
            )
            if found:
                return found
        return frozenset()

    def _finding(self, number: int, binding: Binding) -> Finding:
        figure = binding.figure
        candidates = binding.candidates
        if not candidates or candidates[0].strength < SUPPORT:
            return _unverified(figure)
        best = candidates[0]
        verdict = self._verdict(number, binding, best)
        if verdict is None or verdict[0] == "refuted":
            return self._doubted(number, binding, verdict)
        return _finding(figure, verdict, self._subject(best))

    def _doubted(self, number: int, binding: Binding, verdict: Judgement | None) -> Finding:
        """The finding on a figure that does not agree with the fact it fits best: perhaps another was meant."""
        figure, best = binding.figure, binding.candidates[0]
        # What is printed with its hedge (500余万) says more than a bare number.
        far, hedged = self._is_far(figure, best.subject), figure.hedge != "exact"
        others = [
            one
            for one in binding.candidates[1:]
            if far or not self._outdone(number, one, best) or (hedged and self._states(figure, one.subject))
        ]
        known = self._subject(best).stat
        rivals = [
            one for one in others if one.rank > best.rank - LEAD and not _same_amount(self._subject(one).stat, known)
        ]
        if far and (slipped := self._slipped(number, binding, others)) is not None:
            return slipped
        agreeing = None if binding.paired else self._agreeing(binding, others, best, far)
        if agreeing is not None and (agreeing in rivals or not _certain(best)):
            best, verdict = agreeing, self._verdict(number, binding, agreeing)
        elif agreeing is not None:
            return _unverified(figure, self._ids((best, agreeing)))
        elif rivals:
            return _unverified(figure, self._ids((best, *rivals)))
        if verdict is None or (verdict[0] == "refuted" and self._is_sum(number, binding)):
            return _unverified(figure)
        return _finding(figure, verdict, self._subject(best))

    def _slipped(self, number: int, binding: Binding, others: Sequence[Candidate]) -> Finding | None:
        """A figure far from the fact it fits best that is a power of ten off the next: 729 sessions for 7290 talks."""
        figure = binding.figure
        for one in others[:1]:
            if one.rank < binding.candidates[0].rank * RIVAL or self.fittings.of(figure).fits[one.subject] != "same":
                return None
            verdict = self._verdict(number, binding, one)
            if verdict == ("refuted", "scale"):
                return _finding(binding.figure, verdict, self._subject(one))
        return None

    def _verdict(self, number: int, binding: Binding, candidate: Candidate) -> Judgement | None:
        """What the evidence allows to say of a figure as this fact's; ``None`` when nothing."""
        judgement = self._judgement(binding.figure, candidate.subject)
        if judgement is None or candidate.own < SUPPORT_OWN:
            return None
        subject = self._subject(candidate)
        barrier = self._barrier(number, binding, subject)
        if barrier == "other":
            return None
        slip = judgement[1] in ("scale", "unit")
        certain = (
            _certain_of_slip(candidate, binding.figure, _lead(binding, candidate)) if slip else _certain(candidate)
        )
        if judgement[0] != "refuted" and binding.figure.kind in UNTELLING and candidate.terms < 2:
            # A single word beside an amount: cost 312 million yuan.
            return None
        if judgement == ("refuted", "value") and self._is_far(binding.figure, candidate.subject):
            return None
        if judgement[0] != "refuted":
            return judgement if certain or barrier == "none" else None
        refutes = certain and barrier == "none" and self._counted(binding, candidate.subject)
        fits = self.fittings.of(binding.figure).fits[candidate.subject]
        if refutes and fits == "unknown" and not binding.figure.text.isascii():
            lead = self.scan.text[binding.item[0] : binding.figure.start]
            refutes = lead.endswith(subject.stat.unit) or candidate.subject in self._beside(binding)
        return judgement if refutes and not self._interrupted(number, binding, candidate.subject) else None

    def _is_far(self, figure: Figure, number: int) -> bool:
        """Whether a figure is so far from a fact that it rather counts a part or something else.

        One that is another fact's value was taken from the wrong line, one a digit away was mistyped.
        """
        if not isinstance(figure.value, (int, float)):
            return False
        subjects = self.scan.subjects.subjects
        stat = subjects[number].stat
        claimed = figure.value * ratio(figure, stat)
        if not is_far(claimed, float(stat.value)):
            return False
        fits = self.fittings.of(figure).fits
        if fits[number] == "meaning":
            return True
        # Three digits or more are no coincidence, whatever they count; 5.2万 may well be one.
        if len(f"{figure.value:.4f}".replace(".", "").strip("0")) >= SLIP_DIGITS:
            return figure.value not in self.fittings.values
        # 300余个 is not the 300项 of another line.
        hedged = figure.hedge != "exact"
        return not any(
            one.stat.value == figure.value and close and hedged == (one.stat.qualifier != "exact")
            for one, close in zip(subjects, fits, strict=True)
        )

    def _interrupted(self, number: int, binding: Binding, subject: int) -> bool:
        """Whether a word of another fact stands between a fact's words and the figure: 三秦工匠带徒1200名."""
        figure, (begin, stop) = binding.figure, binding.item
        head = self.scan.subjects.subjects[subject].head
        behind = self.scan.text[figure.end : min(stop, figure.end + _BEHIND)]
        if figure.text.isascii() or any(behind[place : place + 2] in head for place in range(len(behind))):
            return False
        stat = self.scan.subjects.subjects[subject].stat
        rivals = {
            one.subject
            for one in binding.candidates
            if one.subject != subject
            and one.rank >= INTERRUPTING * binding.candidates[0].rank
            and not _same_amount(self._subject(one).stat, stat)
        }
        for hit in reversed(self.scan.hits(number)):
            if not begin <= hit.place < figure.start:
                continue
            users = {entry[0] for entry in hit.postings}
            if subject in users:
                return False
            if any(entry[1] >= INTERRUPTS for entry in hit.postings) and not users.isdisjoint(rivals):
                return True
        return False

    def _judgement(self, figure: Figure, number: int) -> Judgement | None:
        subject = self.scan.subjects.subjects[number]
        fits = self.fittings.of(figure).fits[number]
        said = claim(figure, self.scan.text, ratio(figure, subject.stat))
        if said is None or fits is None:
            return None
        judgement = judge(said, subject.stat)
        if judgement is None:
            return None
        if fits in ("points", "currency"):
            # Only a slip of the unit when the number is the fact's: 51个百分点.
            return ("refuted", "unit") if judgement[0] != "refuted" or fits == "points" else None
        if fits == "measure":
            return ("refuted", "unit") if judgement[0] != "refuted" else None
        if fits == "meaning" and judgement[0] != "refuted":
            return "imprecise", "unit"
        if judgement[0] == "refuted" and figure.value == subject.stat.value and ratio(figure, subject.stat) != 1:
            # 79.1 hectares for 79.1亩.
            return "refuted", "unit"
        return judgement

    def _barrier(self, number: int, binding: Binding, subject: Subject) -> Barrier:
        figure, sentence = binding.figure, self.scan.sentence(number)
        year = self.scope.year_barrier(number, figure.start, subject)
        if year == "other" or any(name in subject.texts for name in self._others):
            return "other"
        if self.scope.place_barrier(number, figure, subject) == "other":
            return "other"
        wording = wording_barrier(self.scan.text, figure, sentence, binding.item, subject, self.scope.home.others)
        return wording if wording != "none" else year

    def _outdone(self, number: int, one: Candidate, best: Candidate) -> bool:
        """Whether every word of the sentence that speaks for a fact speaks for the best one too, which has more."""
        if one.rank > best.rank - OUTDONE:
            return False
        weaker, stronger = one.subject, best.subject
        for hit in self.scan.hits(number):
            speaks = False
            for entry in hit.postings:
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
            judgement = self._judgement(binding.figure, one.subject)
            enough = one.own >= max(SUPPORT_OWN, best.own * RIVAL_OWN)
            if judgement is not None and judgement[0] != "refuted" and judgement[1] != "rounding" and enough:
                return one
        return None

    def _counted(self, binding: Binding, subject: int) -> bool:
        """Whether what stands right behind a figure is not some other thing: 140名徒弟 are no 三秦工匠."""
        figure, text = binding.figure, self.scan.text
        postings = self.scan.subjects.postings
        if _is_english_count(figure):
            return self._counted_english(binding, subject)
        behind = text[figure.end : min(binding.item[1], figure.end + 8)]
        if not behind or behind[0] in GOES_ON or not "\u3400" <= behind[0] <= "\u9fff":
            return True
        if behind.startswith(GOES_ON_WORDS):
            return True
        if text[max(binding.item[0], figure.start - 1) : figure.start] in DONE_FOR:
            return False
        return any(
            any(entry[0] == subject for entry in postings.get(behind[place : place + 2], ()))
            for place in range(len(behind) - 1)
        )

    def _counted_english(self, binding: Binding, subject: int) -> bool:
        words = (binding.figure.unit or "").split()
        if self.fittings.of(binding.figure).fits[subject] == "same" and words[-1].lower() in NOUNS_OF_COUNTING:
            return True
        stems = frozenset(map(stem, words))
        subjects, postings = self.scan.subjects.subjects, self.scan.subjects.postings
        if stems & subjects[subject].nouns:
            return True
        if any(stems & subjects[one.subject].nouns for one in binding.candidates):
            return False
        if CLASS_OF.get(singular(words[-1])) in ("person", "attendance", "area"):
            return True
        return any(entry[0] == subject for one in stems for entry in postings.get(one, ()))

    def _is_sum(self, number: int, binding: Binding) -> bool:
        """Whether a figure adds up several facts: A和B共24个."""
        text, figure, start = self.scan.text, binding.figure, self.scan.sentence(number).start
        lead = text[max(start, figure.start - 6) : figure.start].lower()
        whole = text[start : figure.start].lower()
        behind = text[figure.end : figure.end + 24].lower()
        if not any(word in lead for word in SUMS) and not any(
            word in whole + behind for word in SUMS if word.isascii()
        ):
            return False
        named = [one for one in binding.candidates if one.own >= SUPPORT_OWN and one.named >= REFUTE_NAMED]
        return len(named) >= 2 and any(word in whole for word in CONJUNCTIONS)

    def _subject(self, candidate: Candidate) -> Subject:
        return self.scan.subjects.subjects[candidate.subject]

    def _ids(self, candidates: Sequence[Candidate]) -> tuple[str, ...]:
        ids = (self._subject(one).stat.id for one in candidates if one.strength >= SUPPORT)
        return tuple(dict.fromkeys(ids))[:MOST_CANDIDATES]


def _helped(candidate: Candidate, share: float) -> Candidate:
    """A candidate as the other figures of its sentence help it: less of its own words is enough."""
    subject, strength, rank, own, named, _, terms = candidate
    return Candidate(subject, strength / share, rank / share, own / share, named + HELPED, True, terms)


def _certain(candidate: Candidate) -> bool:
    """Whether the words around a figure leave no doubt that it speaks of a fact."""
    return (
        candidate.strength >= REFUTE
        and candidate.own >= REFUTE_OWN
        and candidate.rank >= REFUTE_RANK
        and candidate.named >= REFUTE_NAMED
        and candidate.strength + candidate.named >= REFUTE_SUM
        and candidate.headed
    )


def _certain_of_slip(candidate: Candidate, figure: Figure, lead: float) -> bool:
    """The same digits a power of ten apart speak for the fact themselves, the more of them there are.

    A hedge (700余 for 7000余) says as much as two more digits.
    """
    if _certain(candidate):
        return True
    digits = f"{figure.value:.6g}".replace(".", "").strip("0") if isinstance(figure.value, (int, float)) else ""
    return (
        len(digits) + (0 if figure.hedge == "exact" else HEDGE_DIGITS) >= SLIP_DIGITS
        and (candidate.headed or lead >= SLIP_LEAD)
        and candidate.strength >= SUPPORT
        and candidate.own >= REFUTE_OWN
        and candidate.strength + candidate.named >= SLIP_SUM
    )


def _lead(binding: Binding, candidate: Candidate) -> float:
    """How far a candidate ranks before all others."""
    others = [one.rank for one in binding.candidates if one.subject != candidate.subject]
    return candidate.rank - max(others, default=0.0)


def _same_amount(one: Stat, other: Stat) -> bool:
    return (one.value, one.unit, one.qualifier) == (other.value, other.unit, other.qualifier)


def _by_rank(one: Candidate) -> tuple[float, int]:
    return -one.rank, one.subject


def _is_english_count(figure: Figure) -> bool:
    return figure.kind == "quantity" and bool(figure.unit) and figure.unit is not None and figure.unit.isascii()


def _unverified(figure: Figure, candidates: tuple[str, ...] = ()) -> Finding:
    listed = candidates if len(candidates) > 1 else ()
    return Finding(
        figure.start, figure.end, figure.text, figure.kind, "unverified", None, None, said(figure), None, listed
    )


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
        one._replace(verdict="unverified", rule=None, fact=None, expected=None)
        if one.verdict == "refuted" and one.expected and (one.expected.value, one.claimed.unit) in unbound
        else one
        for one in findings
    ]


def _finding(figure: Figure, judgement: Judgement, subject: Subject) -> Finding:
    verdict: Verdict = judgement[0]
    rule: Rule | None = judgement[1]
    stat = subject.stat
    expected = Said(stat.text, value=stat.value, low=stat.low, high=stat.high, unit=stat.unit)
    return Finding(
        figure.start, figure.end, figure.text, figure.kind, verdict, rule, stat.id, said(figure), expected, ()
    )


def said(figure: Figure) -> Said:
    """What the draft says with a figure."""
    if figure.kind == "date":
        low, high = figure.low, figure.high
        date = low if isinstance(low, str) else figure.value if isinstance(figure.value, str) else None
        end = high if isinstance(high, str) and high != date else None
        return Said(figure.text, date=date, end_date=end)
    value, low, high = (
        bound if isinstance(bound, (int, float)) else None for bound in (figure.value, figure.low, figure.high)
    )
    return Said(figure.text, value=value, low=low, high=high, unit=figure.unit)


__all__ = ["CLAIMED_KINDS", "Quantities", "said"]
