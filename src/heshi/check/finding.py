"""What a check says of one claim: where it stands, what it claims, what the fact base says, and the verdict."""

from typing import Literal, NamedTuple, TypeAlias

from heshi.model import Number

Verdict: TypeAlias = Literal["supported", "imprecise", "refuted", "unverified"]
Severity: TypeAlias = Literal["none", "note", "warning", "error"]
Rule: TypeAlias = Literal["value", "scale", "unit", "qualifier", "rounding", "date", "ordinal", "title", "name"]
ClaimKind: TypeAlias = Literal[
    "quantity",
    "money",
    "percent",
    "points",
    "ordinal",
    "fraction",
    "multiple",
    "date",
    "duration",
    "title",
    "name",
]


class Said(NamedTuple):
    """What one side says: the draft (``claimed``) or the fact base (``expected``).

    Only the keys of the claim's kind are set; an edition is a ``value``, so is a count of years. ``value`` is in
    the base unit, ``date`` and ``end_date`` are ISO (``--08-29`` where the draft gives no year).
    """

    text: str
    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    unit: str | None = None
    date: str | None = None
    end_date: str | None = None
    name: str | None = None
    title: str | None = None


Barrier: TypeAlias = Literal["none", "doubt", "other"]
"""What stands between a figure and a fact. ``other``: another year, place or body, or nothing claimed; ``doubt``: it
may be supported, not refuted."""


class Finding(NamedTuple):
    """One claim with its verdict.

    ``text`` is ``source[start:end]``, code points, end exclusive. ``fact`` is the id of the fact it was held
    against; ``candidates`` are the ids of the facts that could be meant when there are several.
    """

    start: int
    end: int
    text: str
    kind: ClaimKind
    verdict: Verdict
    rule: Rule | None
    fact: str | None
    claimed: Said
    expected: Said | None
    candidates: tuple[str, ...]


def withdrawn(finding: Finding) -> Finding:
    """A finding of which nothing is said after all."""
    return finding._replace(verdict="unverified", rule=None, fact=None, expected=None)
