"""What a finding says: both sides, the fact, where it stands and as of when, in both languages."""

from __future__ import annotations

import pytest
from tests.check.drafts import checker

from heshi.check.wording import message, severity_of
from heshi.facts.load import load
from heshi.messages import Lang

CASES: list[tuple[str, Lang, str]] = [
    (
        "“三秦工匠”累计达150名。",
        "en",
        "draft 150名; fact base 140名, that is 140 people (Sanqin Craftsmen named to date, highlight 6, as of 2023-12)",
    ),
    ("“三秦工匠”累计达150名。", "zh", "稿件“150名”，资料“140名”（三秦工匠累计人数，亮点6，截至2023-12）"),
    (
        "累计全额返还小额缴费工会组织会经费17亿元。",
        "en",
        "draft 17亿元; fact base 1.7亿元, that is 170,000,000 yuan (Union dues refunded in full to small-contribution "
        "unions, highlight 3, "
        "as of 2023-12), 10 times apart",
    ),
    ("省长赵一德出席。", "zh", "稿件“省长赵一德”，资料“省委书记”（赵一德）"),
    (
        "省政府与省总工会第三十次联席会议举行。",
        "zh",
        "稿件“第三十次”，资料“第29次”（省政府与省总工会第二十九次联席会议）",
    ),
]


@pytest.mark.parametrize(("draft", "lang", "wanted"), CASES, ids=[f"{row[1]}-{row[0][:8]}" for row in CASES])
def test_a_refuted_claim_names_both_sides(draft: str, lang: Lang, wanted: str) -> None:
    refuted = [finding for finding in checker().check(draft) if finding.verdict == "refuted"]
    assert [message(finding, load(), lang) for finding in refuted] == [wanted]


def test_facts_may_be_given_by_id() -> None:
    finding = checker().check("“三秦工匠”累计达150名。")[-1]
    by_id = {fact.id: fact for fact in load().facts}
    assert message(finding, by_id, "en") == message(finding, load(), "en")


def test_a_claim_nobody_can_judge_says_so() -> None:
    (finding,) = checker().check("图书馆购书300册。")
    assert message(finding, load(), "en") == "nothing in the fact base to hold 300册 against"


@pytest.mark.parametrize(
    ("draft", "severity"),
    [
        ("各类职工职业技能大赛参与职工近500万人次。", "error"),
        ("各类职工职业技能大赛参与职工500万人次。", "warning"),
        ("图书馆购书300册。", "note"),
        ("各类职工职业技能大赛参与职工500余万人次。", "none"),
    ],
)
def test_a_verdict_has_its_severity(draft: str, severity: str) -> None:
    assert [severity_of(finding) for finding in checker().check(draft)] == [severity]
