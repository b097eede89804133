"""One thing broken in a correct draft is caught; nothing is found in the correct one."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.check.drafts import at, checker, pack
from tests.check.mutation import Draft, broken, drafts

DRAFTS = list(drafts(pack()))
KINDS = sorted({mutation.kind for draft in DRAFTS for mutation in broken(draft, pack())})
LEAST_CAUGHT = 0.97


def verdict(draft: Draft) -> str:
    finding = at(checker().check(draft.text), *draft.span)
    return finding.verdict if finding else "none"


def outcome(draft: Draft) -> str:
    """``caught`` (refuted, or imprecise where the slip is only that), ``missed`` or ``abstained``."""
    return {"refuted": "caught", "imprecise": "caught", "supported": "missed"}.get(verdict(draft), "abstained")


def test_correct_drafts_are_supported() -> None:
    assert [draft.text for draft in DRAFTS if verdict(draft) != "supported"] == []


def test_correct_drafts_raise_no_alarm() -> None:
    refuted = [
        (draft.text, finding.text)
        for draft in DRAFTS
        for finding in checker().check(draft.text)
        if finding.verdict in ("refuted", "imprecise")
    ]
    assert refuted == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_slip_of_each_kind_is_caught(kind: str) -> None:
    outcomes = Counter(
        outcome(mutation.draft) for draft in DRAFTS for mutation in broken(draft, pack()) if mutation.kind == kind
    )
    caught = outcomes["caught"] / outcomes.total()
    assert caught >= LEAST_CAUGHT, f"{kind}: {dict(outcomes)}"


def test_no_slip_is_taken_for_the_truth() -> None:
    missed = [
        mutation.draft.text
        for draft in DRAFTS
        for mutation in broken(draft, pack())
        if outcome(mutation.draft) == "missed"
    ]
    assert missed == []


def test_every_kind_of_slip_is_made() -> None:
    assert set(KINDS) == {
        "a tenth", "another fact's value", "day", "digit swap", "edition", "million and billion", "month", "name",
        "off by one", "ten times", "title", "wan and yi", "yu to jin",
    }  # fmt: skip
