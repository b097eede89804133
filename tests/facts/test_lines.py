"""Offsets to lines and columns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from heshi.facts.lines import Lines


def test_a_line_ends_at_each_of_the_three_line_ends_and_nowhere_else() -> None:
    lines = Lines("一\n二\r\n三\r四\u2028五\x0c六\x85七")
    assert [lines.line(number) for number in range(1, len(lines) + 1)] == ["一", "二", "三", "四\u2028五\x0c六\x85七"]


def test_columns_count_code_points() -> None:
    assert Lines("𠮷e\u0301一").place(3) == (1, 4)


@given(st.text(alphabet="a一\r\n", max_size=30))
def test_a_place_leads_back_to_its_offset(text: str) -> None:
    lines = Lines(text)
    for offset in range(len(text) + 1):
        line, column = lines.place(offset)
        assert lines.start(line) + column - 1 == offset
        assert 1 <= line <= len(lines)
