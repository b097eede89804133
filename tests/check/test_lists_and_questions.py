"""What a line, a heading or a question above a figure tells of it."""

from __future__ import annotations

import pytest
from tests.check.drafts import checker

from heshi.check.layout import Layout


def verdict(text: str, claim: str) -> str:
    return next(one.verdict for one in checker().check(text) if one.text == claim)


@pytest.mark.parametrize(
    "text",
    [
        "问：“三秦工匠”累计有多少？答：140名。",
        "问：“三秦工匠”累计有多少？\n答：140名。",
        "“三秦工匠”累计有多少？\n140名。",
        "5. 问：“三秦工匠”累计有多少？\n\n答：140名。",
        "### Q3：“三秦工匠”累计有多少？在哪些行业？\n\n答：140名。",
    ],
)
def test_a_question_says_what_its_answer_counts(text: str) -> None:
    assert verdict("2023年工会知识问答\n\n" + text, "140名") == "supported"
    assert verdict("2023年工会知识问答\n\n" + text.replace("140名", "410名"), "410名") == "refuted"


def test_all_questions_of_a_line_are_answered_together() -> None:
    layout = Layout("学院有多大？建了多久？\n79.1亩，两年。")
    assert layout.asked_before(2) == [1, 0]


def test_a_question_further_up_is_not_answered() -> None:
    layout = Layout("学院有多大？\n\n工作很忙。\n79.1亩。")
    assert layout.asked_before(2) == []


@pytest.mark.parametrize(
    ("text", "openings"),
    [
        ("成果：\n- 甲；\n- 乙。\n\n丙。", [None, 0, 0, None]),
        ("1. Festival\nMs Lei said:\n a) this;\n b) that.", [None, None, 1, 1]),
        ("- 甲：\n- 乙。", [None, None]),
    ],
)
def test_a_line_with_a_colon_opens_the_list_below_it(text: str, openings: list[int | None]) -> None:
    assert Layout(text).openings == openings


def test_what_opens_a_list_tells_what_its_items_count() -> None:
    lead = "根据科技节成果总结大会上宣读的名单，本届陕西省职工科技节最终评选、命名和表彰的各类成果与个人如下："
    assert verdict(f"{lead}\n- 操作法 100项；\n- 创意作品 30个；\n- 绝活 10项。", "30个") == "supported"


@pytest.mark.parametrize(
    ("text", "claim", "expected"),
    [
        ("• 29th joint conference with the government: 19 December", "19 December", "supported"),
        ("• 29th joint conference with the government: 19 November", "19 November", "refuted"),
        (
            "Nanniwan College for Model Workers and Craftsmen, Yan'an\n• Site: 79.1 mu\n• Opened: 25 July",
            "25 July",
            "supported",
        ),
    ],
)
def test_a_date_behind_a_label_is_its_date(text: str, claim: str, expected: str) -> None:
    assert verdict("Shaanxi's trade unions in 2023\n\n" + text, claim) == expected


def test_levels_named_together_are_each_a_level() -> None:
    text = "市、县两级区域性行业性工会联合会分别为{}个和{}个，总数264个。"
    assert verdict(text.format(31, 233), "31个") == "supported"
    assert verdict(text.format(233, 31), "31个") == "refuted"


def test_the_parts_of_a_slogan_in_another_order_are_misquoted() -> None:
    assert verdict("参加“学思想、重实践、强党性、建新功”知识竞赛。", "学思想、重实践、强党性、建新功") == "refuted"
    assert verdict("参加“学思想、强党性、重实践、建新功”知识竞赛。", "学思想、强党性、重实践、建新功") == "supported"
