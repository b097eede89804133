"""An office is read before a name, behind it, and where a verb joins the two."""

from __future__ import annotations

import pytest
from tests.check.drafts import checker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zhao Yide, Provincial Party Secretary, was there.", "supported"),
        ("Zhao Yide (Shaanxi Party Secretary) was there.", "supported"),
        ("Zhao Yide is provincial Party secretary.", "supported"),
        ("The glossary has Wang Haipeng as vice-governor.", "supported"),
        ("Zhao Yide appears as Governor.", "refuted"),
        ("Wang Haipeng was governor.", "refuted"),
        ("Zhu Jianping, secretary of its Secretariat, spoke.", "supported"),
        ("ACFTU Vice-Chair and Secretariat Secretary Zhu Jianping came.", "supported"),
        ("Zhu Jianping, vice-chairperson of the ACFTU and a member of its Secretariat, came.", "supported"),
        ("Executive vice-governor Wang Haipeng came.", "refuted"),
        ("SPFTU chair Li Zhaoying spoke.", "supported"),
        ("SPFTU vice-chair Li Zhaoying spoke.", "refuted"),
        ("Shaanxi Vice Governor Wang Haipeng came.", "supported"),
        ("Zhao Gang is not governor.", None),
        ("Zhao Gang is the man the governor met.", None),
    ],
)
def test_an_english_office_beside_a_name(text: str, expected: str | None) -> None:
    found = [one.verdict for one in checker().check(text) if one.kind == "title"]
    assert found == ([] if expected is None else [expected])
