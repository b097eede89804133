"""Whose edition an ordinal is, and when another one is not held against it."""

from __future__ import annotations

import pytest
from tests.check.drafts import checker


def ordinals(text: str) -> dict[str, str]:
    return {one.text: one.verdict for one in checker().check(text) if one.kind == "ordinal"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Fifteenth Trade Union Congress of the province met in 2023.", {"Fifteenth": "supported"}),
        ("The 16th Trade Union Congress of the province met in 2023.", {"16th": "refuted"}),
        (
            "The 18th congress of Chinese trade unions and of the province’s own 15th congress.",
            {"18th": "supported", "15th": "supported"},
        ),
        (
            "It told of the 18th national trade union congress and the 15th provincial one.",
            {"18th": "supported", "15th": "supported"},
        ),
        ("In the finals of the second “三秦工匠杯” 383 took part.", {"second": "supported"}),
        ("第七届陕西职工科技节开幕。", {"第七届": "supported"}),
        ("省工会十五大听取了第十四届委员会的报告。", {"十五大": "supported", "第十四届": "supported"}),
        ("省工会十五大听取了第十三届委员会的报告。", {"十五大": "supported", "第十三届": "refuted"}),
        ("大会审议省总工会第十三届委员会报告，选出出席中国工会大会的代表。", {"第十三届": "refuted"}),
    ],
)
def test_whose_edition_an_ordinal_is(text: str, expected: dict[str, str]) -> None:
    assert ordinals(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("紧扣省委十四届五次全会部署。", {"十四届": "supported", "五次": "supported"}),
        ("紧扣省委第十四届委员会第五次全体会议部署。", {"第十四届": "supported", "第五次": "supported"}),
        ("紧扣省委十四届四次全会部署。", {}),
        ("紧扣市委十四届五次全会部署。", {}),
        (
            "It follows the fifth plenary session of the 14th provincial Party committee.",
            {"fifth": "supported", "14th": "supported"},
        ),
        (
            "It follows the fifth plenary session of the 14th national committee.",
            {"fifth": "unverified", "14th": "unverified"},
        ),
    ],
)
def test_a_plenary_session_is_told_by_its_term_and_number(text: str, expected: dict[str, str]) -> None:
    assert ordinals(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The 15th Congress opened in Xi'an on 29 August 2023 and wound up on the 31st.",
        "第八届陕西省职工科技节尚未定档，计划征集项目2000个。",
        "“2023 陕西工会十大亮点工作”和中国工会十大新闻。",
        "前一次大会，即省工会第十四次代表大会，召开于2018年5月。",
        "What the 28th joint conference had agreed was reported at the 29th, held on 19 December 2023.",
    ],
)
def test_an_edition_to_come_or_one_looked_back_at_is_not_refuted(text: str) -> None:
    assert "refuted" not in ordinals(text).values()
