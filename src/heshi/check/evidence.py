"""How much evidence it takes to say something of a figure: thresholds, and what is compared with them."""

from __future__ import annotations

from heshi.check.binding import Binding, Candidate
from heshi.figures.figure import Figure
from heshi.model import Stat

SUPPORT, SUPPORT_OWN = 0.7, 0.15
"""Evidence from here up supports a figure that agrees with its fact, when so much of it is the fact's own."""
REFUTE, REFUTE_OWN, REFUTE_RANK, REFUTE_NAMED = 1.15, 0.5, 1.6, 0.16
"""Evidence from here up refutes a figure that does not agree, when the other three thresholds are reached too:
enough of it is the fact's own and near the figure, the fact ranks high, and its metric is named."""
REFUTE_SUM = 1.8
"""What evidence and the share of the metric named come to at least, together."""
SLIP_DIGITS, SLIP_SUM = 3, 1.4
"""The same digits a power of ten apart need less evidence from here up."""
SWAP_SUM = 1.0
"""Two digits that changed places need less evidence, too."""
HEDGE_DIGITS, SLIP_LEAD = 2, 2.0
"""A hedge says as much as so many digits; a fact that ranks so far before the others need not be headed."""
HELPED = 0.1
"""What the other figures of its sentence add to the share of the metric named."""


def certain(candidate: Candidate) -> bool:
    """Whether the words around a figure leave no doubt that it speaks of a fact."""
    return (
        candidate.strength >= REFUTE
        and candidate.own >= REFUTE_OWN
        and candidate.rank >= REFUTE_RANK
        and candidate.named >= REFUTE_NAMED
        and candidate.strength + candidate.named >= REFUTE_SUM
        and candidate.headed
    )


def certain_of_slip(candidate: Candidate, figure: Figure, lead: float) -> bool:
    """The same digits a power of ten apart speak for the fact themselves, the more of them there are.

    A hedge (700余 for 7000余) says as much as two more digits.
    """
    if certain(candidate):
        return True
    digits = f"{figure.value:.6g}".replace(".", "").strip("0") if isinstance(figure.value, (int, float)) else ""
    return (
        len(digits) + (0 if figure.hedge == "exact" else HEDGE_DIGITS) >= SLIP_DIGITS
        and (candidate.headed or lead >= SLIP_LEAD)
        and candidate.strength >= SUPPORT
        and candidate.own >= REFUTE_OWN
        and candidate.strength + candidate.named >= SLIP_SUM
    )


def certain_of_swap(candidate: Candidate) -> bool:
    """Two digits in each other's place speak for the fact themselves, if its own words do."""
    return (
        candidate.headed
        and candidate.strength >= SUPPORT
        and candidate.own >= REFUTE_OWN
        and candidate.strength + candidate.named >= SWAP_SUM
    )


def helped(candidate: Candidate, share: float) -> Candidate:
    """A candidate as the other figures of its sentence help it: less of its own words is enough."""
    subject, strength, rank, own, named, _, terms = candidate
    return Candidate(subject, strength / share, rank / share, own / share, named + HELPED, True, terms)


def lead(binding: Binding, candidate: Candidate) -> float:
    """How far a candidate ranks before all others."""
    others = [one.rank for one in binding.candidates if one.subject != candidate.subject]
    return candidate.rank - max(others, default=0.0)


def same_amount(one: Stat, other: Stat) -> bool:
    return (one.value, one.unit, one.qualifier) == (other.value, other.unit, other.qualifier)
