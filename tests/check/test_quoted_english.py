"""Quoted English names are translations: most of the words of a known name stand for it, and nothing is a misprint."""

from __future__ import annotations

import pytest
from tests.check.drafts import checker

from heshi.check.finding import Finding


def named(name: str) -> Finding:
    return next(one for one in checker().check(f"The federation of Shaanxi has a “{name}”.") if one.kind == "name")


@pytest.mark.parametrize(
    ("name", "fact"),
    [
        ("Sanqin Craftsman Cup", "n.sanqin-cup-2"),
        ("Great Country Craftsmen", "n.national-craftsman"),
        ("Outstanding Organising Unit", "n.excellent-organiser"),
        ("Year of Strengthening County-level Unions", "n.county-year"),
        ("Building Strong Skills, Making New Contributions, Advancing High-quality Development", "n.skills-merit"),
    ],
)
def test_a_translation_in_other_words_is_the_known_name(name: str, fact: str) -> None:
    found = named(name)
    assert (found.verdict, found.fact) == ("supported", fact)


@pytest.mark.parametrize("name", ["Sanjin Craftsman", "Sanqin Workers Cup", "Cup", "Year of Building City Unions"])
def test_another_name_is_not_held_against_a_known_one(name: str) -> None:
    assert named(name).verdict == "unverified"
