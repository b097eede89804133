"""What can be said of one figure as the value of one fact: whether they agree, and whether the words let it be said."""

from __future__ import annotations

from heshi.check.amounts import Judgement, claim, digits_of, is_far, is_swapped, judge
from heshi.check.barriers import Barriers
from heshi.check.binding import Binding, Candidate
from heshi.check.evidence import (
    REFUTE_NAMED,
    SLIP_DIGITS,
    SUPPORT_OWN,
    certain,
    certain_of_slip,
    certain_of_swap,
    lead,
    same_amount,
)
from heshi.check.finding import Barrier
from heshi.check.fitting import Fittings
from heshi.check.nouns import BEHIND, beside
from heshi.check.scan import Scan
from heshi.check.scope import Scope
from heshi.check.subjects import Subject
from heshi.check.tables.scope import (
    CONJUNCTIONS,
    DONE_FOR,
    GOES_ON,
    GOES_ON_WORDS,
    LEVELS,
    NOUNS_OF_COUNTING,
    NOUNS_OF_PLACES,
    SUMS,
)
from heshi.check.terms import stem
from heshi.check.units import CLASS_OF, is_english_count, ratio, singular
from heshi.figures.figure import Figure
from heshi.model import Stat

UNTELLING = frozenset(("money", "percent", "points", "fraction"))
"""Kinds of figures whose unit does not tell what is counted."""
INTERRUPTS, INTERRUPTING = 0.6, 0.4
"""A word this strong right before a figure must be its fact's, unless it is of one far behind in rank."""
NAMED_SUM = 0.4
"""A sum without its yuan is a fact's when so much of the metric is named."""
_WORLDS_APART = 1000.0
"""Nobody takes one number for another that is so many times as much."""
_NOUN = 2
"""So many characters between a figure and a 的 are what it counts."""


def _levels(text: str) -> frozenset[int]:
    """The levels, by their places in the table, that a text says outright."""
    lower = text.lower()
    return frozenset([level for level, words in enumerate(LEVELS) if any(word in lower for word in words)])


def _is_worlds_apart(figure: Figure, stat: Stat) -> bool:
    """Whether a number is so many times a fact's that nobody takes one for the other."""
    if not isinstance(figure.value, (int, float)) or not figure.value or not stat.value:
        return False
    return not 1 / _WORLDS_APART < abs(figure.value * ratio(figure, stat) / float(stat.value)) < _WORLDS_APART


class Verdicts:
    """The verdicts of one text: what holds for a figure and a fact."""

    __slots__ = ("barriers", "fittings", "scan", "scope")

    def __init__(self, scan: Scan, scope: Scope) -> None:
        self.scan = scan
        self.scope = scope
        self.fittings = Fittings(scan.subjects.subjects)
        self.barriers = Barriers(scan, scope.home)

    def subject(self, candidate: Candidate) -> Subject:
        """The statistic a candidate is."""
        return self.scan.subjects.subjects[candidate.subject]

    def judgement(self, figure: Figure, number: int) -> Judgement | None:
        """What a figure's amount and unit make it as the value of the statistic ``number``, whatever the words say."""
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

    def states(self, figure: Figure, subject: int) -> bool:
        """Whether a figure states the number of a fact."""
        judgement = self.judgement(figure, subject)
        return judgement is not None and judgement[0] != "refuted"

    def is_nobodys(self, number: int, figure: Figure) -> bool:
        """Whether a figure is of a year, place or body that no fact speaks of, so that none need be weighed."""
        anyone, scope = self.scan.subjects.anyone, self.scope
        return (
            scope.owners.barrier(number, figure, anyone) == "other"
            or (figure.kind != "duration" and scope.years.barrier(number, figure.start, anyone) == "other")
            or self.barriers.is_about_another(number, figure)
        )

    def out_of_reach(self, number: int, binding: Binding, subject: int) -> bool:
        """Whether a figure does not compete for a fact with others: it is elsewhere, or a part or the like."""
        known = self.scan.subjects.subjects[subject]
        if self.barred(number, binding.figure, subject):
            return True
        slip = ("refuted", "scale")
        if _is_worlds_apart(binding.figure, known.stat) and self.judgement(binding.figure, subject) != slip:
            return True
        wording = self.barriers.wording(number, binding.figure, binding.item, known)
        return wording != "none" and not self.states(binding.figure, subject)

    def barred(self, number: int, figure: Figure, subject: int) -> bool:
        """Whether a figure is of another year or place than a fact."""
        known = self.scan.subjects.subjects[subject]
        return (
            self.scope.years.barrier(number, figure.start, known) == "other"
            or self.scope.owners.barrier(number, figure, known) == "other"
        )

    def is_elsewhere(self, number: int, binding: Binding) -> bool:
        """Whether a figure is of another year or place than the fact it fits best."""
        return bool(binding.candidates) and self.barred(number, binding.figure, binding.candidates[0].subject)

    def barrier(self, number: int, binding: Binding, subject: Subject) -> Barrier:
        """What stands between a figure and a fact."""
        scope = self.scope.barrier(number, binding.figure, subject)
        if scope == "other":
            return "other"
        wording = self.barriers.wording(number, binding.figure, binding.item, subject)
        if wording == "none" and self.scope.is_set_apart(number):
            return "doubt"
        return wording if wording != "none" else scope

    def verdict(self, number: int, binding: Binding, candidate: Candidate) -> Judgement | None:
        """What the evidence allows to say of a figure as this fact's; ``None`` when nothing."""
        judgement = self.judgement(binding.figure, candidate.subject)
        if judgement is None or candidate.own < SUPPORT_OWN:
            return None
        subject = self.subject(candidate)
        barrier = self.barrier(number, binding, subject)
        if barrier == "other":
            return None
        slip = judgement[1] in ("scale", "unit") or judgement == ("refuted", "qualifier")
        ahead = lead(binding, candidate)
        sure = certain_of_slip(candidate, binding.figure, ahead) if slip else certain(candidate)
        if judgement[0] == "refuted" and certain_of_swap(candidate):
            sure = sure or self.is_mistyped(binding.figure, candidate)
        if judgement[0] != "refuted" and binding.figure.kind in UNTELLING and candidate.terms < 2:
            # A single word beside an amount: cost 312 million yuan.
            return None
        if judgement[0] == "refuted" and binding.figure.text.startswith("一") and binding.figure.value == 1:
            # There is 一个联席会议, of which nobody counts the topics.
            return None
        if judgement == ("refuted", "value") and self.is_out_of_line(binding, candidate):
            return None
        if judgement == ("refuted", "value") and self._is_of_another_line(binding.figure, subject):
            return None
        if judgement[0] != "refuted":
            return judgement if sure or barrier == "none" else None
        refutes = sure and barrier == "none" and self.counted(binding, candidate.subject)
        fits = self.fittings.of(binding.figure).fits[candidate.subject]
        if candidate.terms < 2 and (fits == "unknown" or is_english_count(binding.figure)):
            # A single word beside a number of which nothing says what it counts: special measures, 21.
            return None
        if refutes and fits == "unknown" and not binding.figure.text.isascii():
            before = self.scan.text[binding.item[0] : binding.figure.start]
            large = subject.unit == "money" and candidate.named >= NAMED_SUM
            refutes = large or before.endswith(subject.stat.unit) or candidate.subject in self.beside(binding)
        return judgement if refutes and not self._interrupted(number, binding, candidate.subject) else None

    def _is_of_another_line(self, figure: Figure, subject: Subject) -> bool:
        """Whether an English number with nothing said of what it counts is another fact's of the same highlight."""
        if figure.unit is not None or not figure.text.isascii() or figure.value not in self.fittings.values:
            return False
        return digits_of(figure) >= SLIP_DIGITS and any(
            one.stat.value == figure.value and one.stat.highlight == subject.stat.highlight
            for one in self.scan.subjects.subjects
        )

    def is_far(self, figure: Figure, number: int) -> bool:
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
        if _is_worlds_apart(figure, stat):
            return True
        if figure.value not in self.fittings.values:
            return True
        # Three digits or more are no coincidence, whatever they count; 5.2万 may well be one.
        if digits_of(figure) >= SLIP_DIGITS:
            return False
        # 300余个 is not the 300项 of another line.
        hedged = figure.hedge != "exact"
        return not any(
            one.stat.value == figure.value and close and hedged == (one.stat.qualifier != "exact")
            for one, close in zip(subjects, fits, strict=True)
        )

    def is_mistyped(self, figure: Figure, candidate: Candidate) -> bool:
        """Whether a figure is a fact's number with two of its digits in each other's place: 64 for 46."""
        if not isinstance(figure.value, (int, float)):
            return False
        return is_swapped(f"{figure.value:.8g}", f"{self.subject(candidate).stat.value:.8g}")

    def is_out_of_line(self, binding: Binding, candidate: Candidate) -> bool:
        """Whether a figure is far from a fact, or not near it and the number of one that is named more fully."""
        if self.is_far(binding.figure, candidate.subject):
            return True
        figure, stat = binding.figure, self.subject(candidate).stat
        return (
            isinstance(figure.value, (int, float))
            and digits_of(figure) >= SLIP_DIGITS
            and is_far(figure.value * ratio(figure, stat), float(stat.value))
            and any(
                one.headed
                and (one.named > candidate.named or digits_of(figure) > SLIP_DIGITS)
                and self.states(figure, one.subject)
                for one in binding.candidates
            )
        )

    def is_of_other_level(self, number: int, rival: Candidate, best: Candidate) -> bool:
        """Whether a sentence says outright of which level it speaks, and that is the best fact's and no rival's."""
        start, end = self.scan.sentence(number)[:2]
        here = _levels(self.scan.text[start:end])
        ours, theirs = (
            _levels(f"{stat.metric} {stat.metric_en}") for stat in (self.subject(best).stat, self.subject(rival).stat)
        )
        return len(here) == 1 and here == ours and bool(theirs) and here.isdisjoint(theirs)

    def counted(self, binding: Binding, subject: int) -> bool:
        """Whether what stands right behind a figure is not some other thing: 140名徒弟 are no 三秦工匠."""
        figure, text = binding.figure, self.scan.text
        postings = self.scan.subjects.postings
        if is_english_count(figure):
            return self._counted_english(binding, subject)
        behind = text[figure.end : min(binding.item[1], figure.end + 8)]
        if not behind or behind[0] in GOES_ON or not "\u3400" <= behind[0] <= "\u9fff":
            return True
        if behind.startswith(GOES_ON_WORDS):
            return True
        if text[max(binding.item[0], figure.start - 1) : figure.start] in DONE_FOR:
            return False
        if 0 < behind.find("的") <= _NOUN:
            # 三个组的选手数 counts the groups.
            behind = behind[: behind.find("的")]
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
        if words[-1].lower() in NOUNS_OF_PLACES or any(
            stems & subjects[one.subject].nouns for one in binding.candidates
        ):
            return False
        if (
            CLASS_OF.get(singular(words[-1])) in ("person", "attendance", "area")
            or CLASS_OF.get(" ".join(words)) == "area"
        ):
            return True
        return any(entry[0] == subject for one in stems for entry in postings.get(one, ()))

    def _interrupted(self, number: int, binding: Binding, subject: int) -> bool:
        """Whether a word of another fact stands between a fact's words and the figure: 三秦工匠带徒1200名."""
        figure, (begin, stop) = binding.figure, binding.item
        head = self.scan.subjects.subjects[subject].head
        behind = self.scan.text[figure.end : min(stop, figure.end + BEHIND)]
        if figure.text.isascii() or any(behind[place : place + 2] in head for place in range(len(behind))):
            return False
        stat = self.scan.subjects.subjects[subject].stat
        rivals = {
            one.subject
            for one in binding.candidates
            if one.subject != subject
            and one.rank >= INTERRUPTING * binding.candidates[0].rank
            and not same_amount(self.subject(one).stat, stat)
        }
        for place, word in reversed(self.scan.hits(number)):
            if not begin <= place < figure.start:
                continue
            users = {entry[0] for entry in word.postings}
            if subject in users:
                return False
            if any(entry[1] >= INTERRUPTS for entry in word.postings) and not users.isdisjoint(rivals):
                return True
        return False

    def beside(self, binding: Binding) -> frozenset[int]:
        """The facts whose counted thing is named behind a figure in its item; if there is none, right before it."""
        among = [one.subject for one in binding.candidates]
        return beside(self.scan.text, binding.figure, binding.item, self.scan.subjects.subjects, among)

    def is_sum(self, number: int, binding: Binding) -> bool:
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
