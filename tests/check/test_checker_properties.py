"""What holds of every check, whatever the text."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st
from tests.check.drafts import checker, labelled

from heshi.check.layout import cut

SENTENCES = [draft.text for draft in (*labelled("drafts_zh.jsonl"), *labelled("drafts_en.jsonl"))]
PIECES = st.sampled_from(
    ["三秦工匠", "累计", "140名", "近500万", "“", "”", "《", "》", "、", "分别", "2023年", "第", "届", "省长", "赵一德", "不是",
     "共", "\n", "\n\n", "# ", "南泥湾劳模工匠学院", "5.2万平方米", "The ", "29th joint meeting ", "1.7 billion yuan", "respectively", "\x1b[31m"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map("".join), st.sampled_from(SENTENCES))


@given(TEXTS)
def test_any_text_is_checked_and_findings_lie_inside_it(text: str) -> None:
    for finding in checker().check(text):
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.text


@given(TEXTS)
def test_findings_stand_in_the_order_of_the_text(text: str) -> None:
    places = [(finding.start, finding.end) for finding in checker().check(text)]
    assert places == sorted(places)


@given(TEXTS)
def test_a_second_check_finds_the_same(text: str) -> None:
    assert checker().check(text) == checker().check(text)


@given(TEXTS)
def test_a_verdict_has_what_belongs_to_it(text: str) -> None:
    for finding in checker().check(text):
        judged = finding.verdict in ("supported", "imprecise", "refuted")
        assert (finding.fact is not None) == judged
        assert (finding.expected is not None) == judged
        assert (finding.rule is not None) == (finding.verdict in ("imprecise", "refuted"))
        assert not finding.candidates or (finding.verdict == "unverified" and len(finding.candidates) > 1)


@given(TEXTS, st.integers(0, 200), st.integers(0, 200))
def test_nothing_is_claimed_in_a_skipped_range(text: str, first: int, second: int) -> None:
    start, end = sorted((first, second))
    for finding in checker().check(text, skip=[(start, end)]):
        assert finding.end <= start or finding.start >= end or start == end


@given(st.lists(st.one_of(st.sampled_from(SENTENCES), PIECES), min_size=2, max_size=12), st.integers(2, 4))
def test_the_parts_of_a_text_are_checked_as_in_the_whole(paragraphs: list[str], count: int) -> None:
    text = "\n\n".join(paragraphs)
    parts = [finding for part in cut(text, count) for finding in checker().check(text, part=part)]
    assert parts == checker().check(text)


@given(st.sampled_from(SENTENCES))
def test_a_pickled_checker_finds_the_same(text: str) -> None:
    again = pickle.loads(pickle.dumps(checker()))
    assert again.check(text) == checker().check(text)


def test_what_was_checked_before_changes_nothing() -> None:
    from heshi.check.checker import Checker
    from heshi.facts.load import load

    fresh = [Checker(load()).check(text) for text in SENTENCES[:20]]
    assert fresh == [checker().check(text) for text in SENTENCES[:20]]


def test_a_small_bare_number_hides_no_sum_without_its_yuan() -> None:
    text = "会议开了5。\n\n会经费返还惠及小额缴费工会,金额1.7亿。"
    assert [finding.verdict for finding in checker().check(text)][-1] == "supported"
