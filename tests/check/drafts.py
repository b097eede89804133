"""Labelled drafts and how a check does on them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

from heshi.check.checker import Checker
from heshi.check.finding import Finding
from heshi.facts.load import load
from heshi.model import Pack

HERE = Path(__file__).parent


class Label(NamedTuple):
    """A claim of a draft with the verdict it should get, and what the fact base says where it is refuted."""

    text: str
    start: int
    verdict: str
    expected: object


class Labelled(NamedTuple):
    """A draft with its labels. A number without a label may get any verdict but ``refuted``."""

    id: str
    text: str
    claims: tuple[Label, ...]


@cache
def pack() -> Pack:
    """The built-in pack."""
    return load().packs[0]


@cache
def checker() -> Checker:
    """A checker of the built-in pack."""
    return Checker(pack())


def labelled(name: str) -> list[Labelled]:
    """The drafts of a file beside this one."""
    rows = map(json.loads, (HERE / name).read_text(encoding="utf-8").splitlines())
    return [
        Labelled(
            row["id"],
            row["text"],
            tuple(Label(one["text"], one["start"], one["verdict"], one.get("expected")) for one in row["claims"]),
        )
        for row in rows
    ]


def at(findings: list[Finding], start: int, end: int) -> Finding | None:
    """The finding that overlaps a span most."""
    overlaps = [(min(end, one.end) - max(start, one.start), order) for order, one in enumerate(findings)]
    best = max(overlaps, default=(0, 0))
    return findings[best[1]] if best[0] > 0 else None


def says(finding: Finding, wanted: object) -> bool:
    """Whether the fact base's side of a finding is what the label says."""
    expected = finding.expected
    if expected is None or wanted is None:
        return wanted is None
    if isinstance(wanted, (int, float)):
        return expected.value is not None and abs(expected.value - wanted) < 1e-6
    sides = (expected.text, expected.date, expected.end_date, expected.name, expected.title)
    return any(str(wanted) in side for side in sides if side is not None)


def wrong(draft: Labelled) -> list[str]:
    """The labels of a draft that a check misses, as ``claim: got``."""
    findings = checker().check(draft.text)
    missed = []
    for label in draft.claims:
        finding = at(findings, label.start, label.start + len(label.text))
        verdict = finding.verdict if finding else "unverified"
        if verdict != label.verdict or (verdict == "refuted" and finding and not says(finding, label.expected)):
            missed.append(f"{label.text}: {verdict}")
    return missed


def false_alarms(draft: Labelled) -> list[str]:
    """What a check refutes outside the labels that say so."""
    refuted = [(one.start, one.start + len(one.text)) for one in draft.claims if one.verdict == "refuted"]
    return [
        finding.text
        for finding in checker().check(draft.text)
        if finding.verdict == "refuted"
        and not any(start < finding.end and finding.start < end for start, end in refuted)
    ]
