"""Where a text is cut, and what its sentences are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heshi.check.layout import Layout, cut

TEXTS = st.lists(st.sampled_from(["三秦工匠140名。", "\n", "\n\n", "\n\n\n", "文", "！", " "]), max_size=40).map(
    "".join
)


@given(TEXTS, st.integers(1, 6))
def test_the_parts_of_a_text_are_the_whole_of_it(text: str, count: int) -> None:
    parts = cut(text, count)
    assert "".join(text[start:end] for start, end in parts) == text
    assert len(parts) <= count


@given(TEXTS, st.integers(2, 6))
def test_a_text_is_cut_behind_an_empty_line(text: str, count: int) -> None:
    for start, _ in cut(text, count)[1:]:
        assert text[start - 2 : start] == "\n\n"
        assert not text.startswith("\n", start)


@given(TEXTS, st.integers(2, 6))
def test_a_part_begins_with_a_paragraph(text: str, count: int) -> None:
    sentences = Layout(text).sentences
    for start, _ in cut(text, count)[1:]:
        before = [one.paragraph for one in sentences if one.end <= start]
        behind = [one.paragraph for one in sentences if one.start >= start]
        assert not before or not behind or before[-1] < behind[0]


def test_a_text_without_empty_lines_is_not_cut() -> None:
    assert cut("文\n" * 100, 4) == [(0, 200)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("近1.7亿元！省总筹资为县级工会“输血”", 1),
        ("职工们说好！\n140名工匠", 2),
        ("全省职工踊跃参加各类劳动和技能竞赛！人次超过500万。", 2),
    ],
)
def test_a_short_exclamation_belongs_to_what_follows(text: str, sentences: int) -> None:
    assert len(Layout(text).sentences) == sentences


def test_each_day_of_a_chronicle_is_a_sentence() -> None:
    text = "5月30日 西安市碑林区蓝骑士配送行业集体协商会议举行\n7月25日 延安南泥湾劳模工匠学院揭牌\n"
    assert len(Layout(text).sentences) == 2


def test_a_line_broken_before_a_day_goes_on() -> None:
    text = "延安南泥湾劳模工匠学院的揭牌仪式于2023年\n7月25日在延安举行，省总工会主要负责同志出席。"
    assert len(Layout(text).sentences) == 1
