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


def refuted(text: str) -> list[str]:
    return [finding.text for finding in checker().check(text) if finding.verdict == "refuted"]


@pytest.mark.parametrize("name", sorted(SUPPORTED))
def test_nothing_is_refuted_in_a_text_about_something_else(name: str) -> None:
    found = verdicts(name)
    assert (found["refuted"], found["imprecise"], found["supported"]) == (0, 0, SUPPORTED[name])
    assert found["unverified"] >= 10


@pytest.mark.parametrize(
    "text",
    [
        "Two dates for the picture desk: craftsmen at the exchange, July 28, 2023.",
        "Sources: the statistics bureau. Shaanxi has ten prefecture-level cities.",
        "The federation set up working groups for county-level unions. We worked in six counties.",
    ],
)
def test_what_only_says_where_or_when_is_not_what_a_fact_counts(text: str) -> None:
    assert refuted(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "甘肃新就业形态劳动者工会会员比陕西多28.64万人，但增幅只有陕西的三成。",
        "到去年底，全省县级的区域性、行业性联合会已有233个，咱们只有1个。",
        "The Nanniwan academy there ran 166 classes up to the end of 2023, and we were guests in 9 classes.",
        "296,600 new-form workers are union members in Shaanxi, 51% more than before. Among couriers the rise was 63%.",
        "We organised 12,800 publicity, reading and cultural activities and over 7,000 fitness events for workers.",
        "首批“五强”示范县级工会共20个。省总工会拟再遴选示范县级工会30个，名额向陕南倾斜。",
        "| 指标 | 本年累计 | 上年累计 |\n|---|---|---|\n| 健身活动覆盖 | 677万人次 | 590万人次 |",
        "| Sanqin Craftsmen 三秦工匠 | 140名 | 140 people |",
        "The title Sanqin Craftsman had gone not to 150 people but to 140 people by the end of 2023.",
        "The federation published nine survey reports.\n\nFind 3 recent reports that use the word.",
        "邻省一所学院占地52亩，可住1200人。\n译：The college covers 52 mu and houses 1,200 people.",
        "| 范围 | 县级区域性、行业性工会联合会 |\n|---|---|\n| 全省 | 233个 |\n| 渭阳市 | 20个 |",
        "2023年6月8日至9日，渭阳市工会第十五次代表大会召开，代表287名。",
        "Of the Nanniwan college he knew all: 79.1 mu. The lake across the road covers 166 mu.",
        "Taken with its county-level ones, Shaanxi has 264 union federations at city level.",
    ],
)
def test_a_difference_a_sum_and_the_writers_own_are_not_the_facts(text: str) -> None:
    assert refuted(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "本馆占地7.91亩，可同时接待观众500人，2015年7月16日开馆。",
        "第六届职工科技节共命名职工优秀创新成果280项，当时在2021年10月闭幕。",
        "National craftsmen exchange, July 28; right: delegates at the festival's innovation show, 9 November.",
        "职工科技节经费下降，原因是省第七届职工科技节已于2023年办完；市第四届职工科技节改为两年一办。",
    ],
)
def test_what_a_sentence_says_of_another_time_or_event_is_not_the_facts(text: str) -> None:
    assert refuted(text) == []


def test_a_statement_to_be_judged_true_or_false_claims_nothing() -> None:
    text = "2023年底全省新就业形态劳动者工会会员较上年年底增加100%。"
    assert refuted(text) == ["100%"]
    assert refuted(text + "（　）\n") == []


@pytest.mark.parametrize("claim", ["21条", "1.67亿元"])
def test_what_a_bracket_names_holds_inside_it(claim: str) -> None:
    text = "“县级工会加强年”：107个县级工会全覆盖（陕南占28个），21条保障措施，1.67亿元资金。"
    assert next(one.verdict for one in checker().check(text) if one.text == claim) == "supported"


# Without their title, paragraphs of another province's or year's report read like the province's own.
@pytest.mark.parametrize("name", sorted(SUPPORTED.keys() - {"other-federation", "province-2021"}))
def test_a_paragraph_without_its_document_raises_no_alarm_either(name: str) -> None:
    text = (QUIET / f"{name}.txt").read_text(encoding="utf-8")
    assert [claim for paragraph in text.split("\n") for claim in refuted(paragraph)] == []


@pytest.mark.parametrize(
    "text",
    [
        "4 举行省政府与省总工会第二十九次联席会议\n\n会议研究了三项议题。",
        "## 7 建成延安南泥湾劳模工匠学院",
        "9  举办职工科技节，吸引创新项目1300余个",
        "| 序号 | 指标 | 数 |\n\n| 6 | 联席会议议题 | 3项 |",
    ],
)
def test_the_number_of_a_heading_or_a_row_counts_nothing(text: str) -> None:
    assert refuted(text) == []


def test_a_number_that_opens_a_line_with_its_unit_is_a_claim() -> None:
    (finding,) = checker().check("4项议题由省政府与省总工会联席会议研究。")
    assert finding.verdict == "refuted"


def test_every_text_is_pinned() -> None:
    assert {path.stem for path in QUIET.glob("*.txt")} == set(SUPPORTED)


@pytest.mark.parametrize(
    "text",
    [
        "29.66万名新就业形态劳动者会员中，38%是外卖骑手。",
        "在全省29.66万名新就业形态劳动者会员中，外卖骑手约占38%。",
        "Of the 296,600 members in new forms of employment, 38% are riders.",
    ],
)
def test_a_share_is_no_growth(text: str) -> None:
    assert refuted(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "新的一年,我们要把宣讲场次提高到8000场以上。",
        "上届科技节创新项目为870个。",
        "Lecturers gave 7,290 talks on the spirit of the 20th Party Congress and the 18th National Congress of trade unions.",
    ],
)
def test_what_is_planned_or_of_another_edition_is_no_error(text: str) -> None:
    assert refuted(text) == []


def test_a_paragraph_that_contradicts_itself_is_told_so() -> None:
    text = "全省累计选树“三秦工匠”140名。一年来，“三秦工匠”达104名。"
    assert [finding.text for finding in checker().check(text) if finding.verdict == "refuted"] == ["104名"]


def test_what_a_paragraph_has_stated_is_not_held_to_a_figure_far_from_it() -> None:
    text = "对口联系覆盖107个县级工会。20个县级工会对口联系得好。"
    assert refuted(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We reported that the Seventh Shaanxi Workers' Science and Technology Festival had drawn over 13,000 projects.",
        "The Nanniwan college's brand effect is twice as large below 30 years of age.",
        "Shaanxi's craftsmen: a clamp saves his plant a lot and has been copied in 11 innovation studios.",
        "The Shaanxi Workers' Science and Technology Festival was a success.\n\nThe sixth festival attracted 900 projects.",
        "A mu is about 667 square metres, so the Nanniwan college's site is something like 52,700 square metres.",
    ],
    ids=["taken back", "age", "plant", "another edition", "converted"],
)
def test_what_is_not_said_of_the_fact_is_not_refuted(text: str) -> None:
    assert refuted(text) == []


def test_where_somebody_is_from_does_not_own_what_comes_next() -> None:
    title = "# The quiet hand: a welder from Weinan\n\n"
    text = title + "The Seventh Workers' Science and Technology Festival named 30 masters who train apprentices."
    assert [one.verdict for one in checker().check(text)] == ["supported", "supported"]


@pytest.mark.parametrize(
    "text",
    [
        "Of Shaanxi's federations in 2023, add the 31 at city level to the 233 at county level and you have 264 federations.",
        "An editorial said that Shaanxi's federation refunded 1.7 million yuan in dues to small unions by the end of 2023."
        " The sum is not 1.7 million but 170 million yuan.",
        "三秦工匠累计150名的说法流传已久。其实不是150名，而是140名。",
        "延安有两所学院。\n\n干部学院归市里。后者用地182亩，总投资5.6亿元，能同时接待学员1000人。",
        "The Shaanxi unions' online platform held 40 online activities in 2023. The team promised me 50 online activities.",
    ],
    ids=["sum", "denied in English", "denied", "the latter", "promised"],
)
def test_what_the_text_says_of_a_figure_keeps_it_from_being_refuted(text: str) -> None:
    assert refuted(text) == []


def test_a_number_asked_about_is_refuted_where_it_is_said() -> None:
    found = checker().check("三秦工匠有150名吗？三秦工匠累计150名。")
    assert [one.verdict for one in found] == ["unverified", "refuted"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_an_answer_is_about_what_was_asked(gap: str) -> None:
    text = f"陕西工会答问（2023年）\n\n问：南泥湾劳模工匠学院的情况？{gap}答：投资3.21亿元。"
    assert [one.verdict for one in checker().check(text)][-1] == "refuted"


QUIZ = """# 陕西工会2023年知识小竞赛

1. 省工会第十五次代表大会哪天开幕？
 A. 8月19日 B. 8月31日 C. 9月15日 D. 8月29日

2. 第七届职工科技节的主题是哪一句？
 A. “增技能强创新·绿色奋进新征程”
 B. “增技能勇创新·低碳奋进新征程”

3. 判断题：省总工会的主题教育读书班为期10天。

4. On what day was the Nanniwan college unveiled?
A. 16 July  B. 23 May  C. 25 July
"""


def test_the_choices_of_a_quiz_claim_nothing() -> None:
    assert refuted(QUIZ) == []


def test_a_lettered_list_that_answers_nothing_is_claimed() -> None:
    found = checker().check("陕西工会2023年亮点。\n\nA. 三秦工匠累计150名。\nB. 县级工会联系工作组12个。")
    assert [one.verdict for one in found] == ["refuted", "refuted"]


@pytest.mark.parametrize("text", ["Q. How many Sanqin Craftsmen has Shaanxi?\nA. There are 150 Sanqin Craftsmen."])
def test_an_answer_is_no_choice(text: str) -> None:
    assert [one.verdict for one in checker().check(text)] == ["refuted"]


@pytest.mark.parametrize(
    "text",
    [
        "# 泾原市政府与市总工会联席会议纪要\n\n会议研究四项议题。",
        "# Budget note\n\nFor the staff.\n\n## 2. Our own lines\n\n| Line | 2023 |\n|---|---|\n| Refunds to small-fee unions | RMB 17 million |",
        "# 内参\n\n第二十九次省政府与省总工会联席会议12月19日召开。\n\n## 建议\n\n1. 在第三十次联席会议上听取汇报。",
        "Paragraph 7 gives the dues refunded to small unions in Shaanxi as 1.7 billion yuan, when the sum is 170 million.",
    ],
    ids=["an unknown city", "the writer's own", "an edition to come", "corrected"],
)
def test_what_is_another_bodys_or_to_come_is_not_refuted(text: str) -> None:
    assert refuted(text) == []


def test_what_something_grew_from_is_not_denied_elsewhere() -> None:
    found = checker().check("工会业务培训班由64期增至70期。陕西工会2023年举办工会业务培训班64期。")
    assert found[-1].verdict == "refuted"


def test_a_clause_of_time_takes_nothing_back() -> None:
    found = checker().check("The Nanniwan college cost 321 million yuan, when it was finished in 2023.")
    assert found[0].verdict == "refuted"
