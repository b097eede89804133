"""去年 and last year are counted from the day on which a document says it was written."""

from __future__ import annotations

import pytest
from tests.check.drafts import checker

SPOKEN = "在全省工会会议上的讲话\n（2024年2月27日）\n\n同志们：\n\n"
SIGNED = "\n\n陕西省总工会\n\n2024年1月10日\n"


def verdict(text: str, claim: str) -> str:
    return next(one.verdict for one in checker().check(text) if one.text == claim)


@pytest.mark.parametrize(
    ("text", "claim", "expected"),
    [
        (SPOKEN + "去年工会业务培训班办了46期。", "46期", "supported"),
        (SPOKEN + "去年工会业务培训班办了64期。", "64期", "refuted"),
        (SPOKEN + "今年工会业务培训班办了64期。", "64期", "unverified"),
        (SPOKEN + "前年工会业务培训班办了64期。", "64期", "unverified"),
        ("去年工会业务培训班办了46期，今年已办64期。" + SIGNED, "64期", "unverified"),
        ("去年工会业务培训班办了64期。" + SIGNED, "64期", "refuted"),
        ("讲话\n（2023年12月27日）\n\n去年工会业务培训班办了64期。", "64期", "unverified"),
        ("讲话\n（2023年12月27日）\n\n今年工会业务培训班办了64期。", "64期", "refuted"),
        ("2023年陕西工会工作\n\n去年工会业务培训班办了38期。", "38期", "unverified"),
        ("Speech\n\nFeb. 27, 2024\n\nLast year we held 46 training courses for union work.", "46 training courses", "supported"),
    ],
)  # fmt: skip
def test_a_year_counted_from_the_writing(text: str, claim: str, expected: str) -> None:
    assert verdict(text, claim) == expected


@pytest.mark.parametrize(
    ("text", "claim", "expected"),
    [
        ("2022年工会业务培训班办了38期，次年办了46期。", "46期", "supported"),
        ("2022年工会业务培训班办了38期，次年办了64期。", "64期", "refuted"),
        ("2023年工会业务培训班办了46期，次年办了50期。", "50期", "unverified"),
        ("In 2022 there were 38 courses; the following year 46 training courses.", "46 training courses", "supported"),
    ],
)
def test_the_year_after_the_one_that_was_named(text: str, claim: str, expected: str) -> None:
    assert verdict(text, claim) == expected


@pytest.mark.parametrize(("claim", "expected"), [("46期", "supported"), ("64期", "unverified")])
def test_what_is_written_early_in_a_year_may_tell_of_the_one_before(claim: str, expected: str) -> None:
    assert verdict(f"{SPOKEN}工会业务培训班办了{claim}。", claim) == expected


def test_what_is_written_late_in_a_year_tells_of_that_year() -> None:
    text = "讲话\n（2024年9月27日）\n\n工会业务培训班办了46期。"
    assert verdict(text, "46期") == "unverified"


TIMELINE = """Shaanxi's unions: a timeline

2022
13 April: the mobilisation meeting for the federation's theme education takes place.

2023
13 April: the mobilisation meeting for the federation's theme education takes place.
18 December: the 29th joint conference of government and federation convenes. Governor Zhao Gang is there.
"""


@pytest.mark.parametrize(
    ("start", "expected"), [(0, "unverified"), (TIMELINE.index("2023"), "supported")], ids=["2022", "2023"]
)
def test_a_day_is_of_the_year_it_stands_under(start: int, expected: str) -> None:
    found = [one for one in checker().check(TIMELINE) if one.text == "13 April" and one.start > start]
    assert found[0].verdict == expected


@pytest.mark.parametrize("claim", ["29th", "Governor Zhao Gang"])
def test_editions_and_offices_are_of_the_year_they_stand_under(claim: str) -> None:
    assert verdict(TIMELINE, claim) == "supported"


@pytest.mark.parametrize(
    ("signature", "expected"),
    [
        ("编辑部整理，2024年1月", "refuted"),
        ("编辑部整理，2026年1月", "unverified"),
        ("编辑部2024年1月整理", "unverified"),
    ],
)
def test_a_line_that_ends_with_a_month_says_when_it_was_written(signature: str, expected: str) -> None:
    assert verdict(f"# 答读者问\n\n{signature}\n\n**去年工会业务培训班办了64期。**", "64期") == expected


def test_what_was_written_before_the_facts_is_not_held_to_them() -> None:
    text = "# 学院动工\n\n延安日报社2021年7月16日讯 今天，学院开工建设。\n\n省长赵一德此前到现场察看。"
    assert verdict(text, "省长赵一德") == "unverified"
    assert verdict(text.replace("2021年7月16日", "2023年7月26日"), "省长赵一德") == "refuted"


def test_a_date_compared_with_is_not_that_of_the_next_sentence() -> None:
    text = "Shaanxi, 20 December 2023\n\nMembers grew to 296,600, 51% more than at the end of last year. "
    assert (
        verdict(text + "There are now 31 city-level union federations.", "31 city-level union federations")
        == "supported"
    )
