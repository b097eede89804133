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


@pytest.mark.parametrize(("claim", "expected"), [("46期", "supported"), ("64期", "unverified")])
def test_what_is_written_early_in_a_year_may_tell_of_the_one_before(claim: str, expected: str) -> None:
    assert verdict(f"{SPOKEN}工会业务培训班办了{claim}。", claim) == expected


def test_what_is_written_late_in_a_year_tells_of_that_year() -> None:
    text = "讲话\n（2024年9月27日）\n\n工会业务培训班办了46期。"
    assert verdict(text, "46期") == "unverified"
