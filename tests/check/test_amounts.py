"""The verdict table: hedges, rounding and powers of ten between a claim and a fact."""

from __future__ import annotations

from typing import Any

import pytest

from heshi.check.amounts import claim, judge
from heshi.figures import read
from heshi.model import Number, Qualifier, Stat


def stat(value: Number, qualifier: Qualifier = "exact") -> Stat:
    fields: dict[str, Any] = dict.fromkeys(Stat._fields)
    return Stat(**{**fields, "value": value, "qualifier": qualifier, "unit": "人"})


def verdict(text: str, known: Stat) -> tuple[str, str | None] | None:
    said = claim(read(text)[0], text, 1.0)
    assert said is not None
    return judge(said, known)


EXACT = [
    ("140人", 140, ("supported", None)),
    ("一百四十人", 140, ("supported", None)),
    ("约140人", 140, ("supported", None)),
    ("140余人", 140, ("imprecise", "qualifier")),
    ("近140人", 140, ("imprecise", "qualifier")),
    ("150人", 140, ("refuted", "value")),
    ("1400人", 140, ("refuted", "scale")),
    ("14人", 140, ("refuted", "scale")),
    ("5.5633万人", 55633, ("supported", None)),
    ("5.6万人", 55633, ("imprecise", "rounding")),
    ("约5.6万人", 55633, ("supported", None)),
    ("5.5万余人", 55633, ("supported", None)),
    ("近5.5万人", 55633, ("refuted", "value")),
    ("近5.6万人", 55633, ("supported", None)),
    ("超过280人", 287, ("supported", None)),
    ("不足280人", 287, ("refuted", "value")),
    ("不到300人", 287, ("supported", None)),
    ("约1.3万人", 12800, ("supported", None)),
    ("近1.2万人", 12800, ("refuted", "value")),
    ("7600人", 7596, ("imprecise", "rounding")),
    ("超过7600人", 7596, ("refuted", "qualifier")),
    ("30人", 31, ("refuted", "value")),
    ("141人", 140, ("refuted", "value")),
    ("1万人", 7596, ("refuted", "value")),
    ("100至150人", 140, ("supported", None)),
    ("150至200人", 140, ("refuted", "value")),
]
AT_LEAST = [
    ("500余万人", ("supported", None)),
    ("突破500万人", ("supported", None)),
    ("约500万人", ("supported", None)),
    ("500万人", ("imprecise", "qualifier")),
    ("近500万人", ("refuted", "qualifier")),
    ("50余万人", ("refuted", "scale")),
    ("超过50万人", ("refuted", "scale")),
    ("600余万人", ("refuted", "value")),
    ("超过400万人", ("supported", None)),
    ("近600万人", None),
]


@pytest.mark.parametrize(("text", "known", "wanted"), EXACT, ids=[f"{row[0]}-{row[1]}" for row in EXACT])
def test_a_claim_against_an_exact_number(text: str, known: int, wanted: tuple[str, str | None]) -> None:
    assert verdict(text, stat(known)) == wanted


@pytest.mark.parametrize(("text", "wanted"), AT_LEAST, ids=[row[0] for row in AT_LEAST])
def test_a_claim_against_a_number_with_more_to_it(text: str, wanted: tuple[str, str | None] | None) -> None:
    assert verdict(text, stat(5_000_000, "at_least")) == wanted


def test_a_round_number_meant_so_wants_its_hedge() -> None:
    assert verdict("一万人", stat(10_000, "about")) == ("imprecise", "qualifier")
