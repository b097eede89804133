"""Texts of the same field about other years, places and bodies: nothing in them contradicts the fact base.

The counts are pinned, so that a check that grows bolder is seen to: what is supported in a text of another province
is a coincidence.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from tests.check.drafts import checker

QUIET = Path(__file__).parent / "quiet"
SUPPORTED = {
    "communique": 0,
    "encyclopedia": 0,
    "neighbours": 2,
    "other-federation": 2,
    "province-2021": 0,
    "report-en": 0,
}


def verdicts(name: str) -> Counter[str]:
    text = (QUIET / f"{name}.txt").read_text(encoding="utf-8")
    return Counter(finding.verdict for finding in checker().check(text))


@pytest.mark.parametrize("name", sorted(SUPPORTED))
def test_nothing_is_refuted_in_a_text_about_something_else(name: str) -> None:
    found = verdicts(name)
    assert (found["refuted"], found["imprecise"], found["supported"]) == (0, 0, SUPPORTED[name])
    assert found["unverified"] >= 10


# Without their title, paragraphs of another province's or year's report read like the province's own.
@pytest.mark.parametrize("name", sorted(SUPPORTED.keys() - {"other-federation", "province-2021"}))
def test_a_paragraph_without_its_document_raises_no_alarm_either(name: str) -> None:
    text = (QUIET / f"{name}.txt").read_text(encoding="utf-8")
    refuted = [
        finding.text
        for paragraph in text.split("\n")
        for finding in checker().check(paragraph)
        if finding.verdict == "refuted"
    ]
    assert refuted == []


def test_every_text_is_pinned() -> None:
    assert {path.stem for path in QUIET.glob("*.txt")} == set(SUPPORTED)
