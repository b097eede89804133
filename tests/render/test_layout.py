"""Tables and records for a person: columns in line, folded and never cut."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heshi.facts.load import load_pack
from heshi.render.gate import neutral as harmless
from heshi.render.layout import GAP, NARROWEST, Column, Line, Style, fields, neutral, paragraphs, records, table
from heshi.render.listing import cell
from heshi.render.records import row_of
from heshi.render.screen import Screen
from tests.support import NASTY

# Each column of a test has a style of its own, so that its text can be told from the others and from the margins.
STYLES: tuple[Style, ...] = ("figure", "good", "bad", "warn")
COLUMNS = (Column("编号", style="figure", rigid=True), *(Column(f"列{style}", style=style) for style in STYLES[1:]))
NARROW, USUAL, WIDE = 40, 80, 200
widths = st.sampled_from((20, NARROW, USUAL, WIDE))


def screen(width: int, wide: bool = False) -> Screen:
    return Screen(width, False, wide, not wide)


def text_of(line: Line) -> str:
    return "".join(text for text, _ in line)


def in_style(lines: Sequence[Line], style: Style) -> list[str]:
    """What stands in one column, line by line."""
    return ["".join(text for text, own in line if own == style) for line in lines]


def cells_of(lines: Sequence[Line]) -> list[list[str]]:
    """The rows of a laid-out table, its folding undone; a row begins where the first column has text."""
    rows: list[list[str]] = []
    for line in lines:
        texts = ["".join(text for text, own in line if own == style) for style in STYLES]
        if texts[0]:
            rows.append(texts)
        elif any(texts):
            rows[-1] = [old + new for old, new in zip(rows[-1], texts, strict=True)]
    return rows


def expected(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    return [[neutral(text).replace("\n", "") for text in row] for row in rows]


CHARACTERS = (*"三秦工匠，。（）“”%①㎡—Aab1.\t\n\\ \x1b\x7f\u202e", "👩🏽‍💻", "e\u0301", "　")
texts = st.lists(st.sampled_from(CHARACTERS), max_size=50).map("".join)
rows_of_texts = st.lists(st.tuples(texts, texts, texts), min_size=1, max_size=4).map(
    lambda rows: [(f"id{number}", *row) for number, row in enumerate(rows)]
)


@given(rows_of_texts, widths, st.booleans())
def test_every_cell_can_be_rebuilt_from_a_table(rows: list[tuple[str, ...]], width: int, wide: bool) -> None:
    assert cells_of(table(COLUMNS, rows, screen(width, wide))) == expected(rows)


@given(rows_of_texts, st.integers(1, 200), st.booleans())
def test_every_cell_can_be_rebuilt_from_records(rows: list[tuple[str, ...]], width: int, wide: bool) -> None:
    lines = records(COLUMNS, rows, screen(width, wide))
    for style, column in zip(STYLES, zip(*expected(rows), strict=True), strict=True):
        assert "".join(in_style(lines, style)) == "".join(column)


@given(rows_of_texts, widths, st.booleans())
def test_no_line_of_a_table_is_wider_than_the_screen(rows: list[tuple[str, ...]], width: int, wide: bool) -> None:
    about = screen(width, wide)
    assert all(about.measure(text_of(line).rstrip(" ")) <= width for line in table(COLUMNS, rows, about))


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("width", [NARROW, USUAL, WIDE])
@pytest.mark.parametrize("name", ["stats", "events", "people", "names"])
def test_every_cell_of_the_pack_of_traps_can_be_rebuilt(name: str, width: int, wide: bool) -> None:
    facts = getattr(load_pack(NASTY), name)
    rows = [[cell(value) for value in row_of(fact).values()] for fact in facts]
    for first in range(1, len(rows[0]) - 2):
        part = [[row[0], *row[first : first + 3]] for row in rows]
        assert cells_of(table(COLUMNS, part, screen(width, wide))) == expected(part)


@given(rows_of_texts, st.sampled_from((USUAL, WIDE)), st.booleans())
def test_the_cells_of_a_column_begin_at_one_display_column(rows: list[tuple[str, ...]], width: int, wide: bool) -> None:
    about = screen(width, wide)
    starts: dict[Style, set[int]] = {}
    for line in table(COLUMNS, rows, about)[2:]:
        offsets = accumulate((about.measure(text) for text, _ in line), initial=0)
        for (_, style), start in zip(line, offsets, strict=False):
            if style != "plain":
                starts.setdefault(style, set()).add(start)
    assert all(len(found) == 1 for found in starts.values())


def test_numbers_end_at_one_display_column() -> None:
    lines = table([Column("数", right=True, style="good"), Column("名")], [["1,000", "甲"], ["7", "乙"]], screen(USUAL))
    ends = {text_of(line).index(name) for line, name in zip(lines[2:], "甲乙", strict=True)}
    assert [text_of(line) for line in lines[2:]] == ["1,000  甲", "    7  乙"]
    assert len(ends) == 1


@given(rows_of_texts, st.sampled_from((USUAL, WIDE)))
def test_a_rigid_column_is_never_folded(rows: list[tuple[str, ...]], width: int) -> None:
    lines = table(COLUMNS, rows, screen(width))
    assert [text for text in in_style(lines, "figure") if text] == [row[0] for row in rows]


def test_a_table_that_fits_is_as_wide_as_its_cells() -> None:
    lines = table([Column("甲"), Column("乙")], [["一", "二二"], ["三三三", "四"]], screen(USUAL))
    assert [text_of(line) for line in lines] == ["甲      乙", "─" * 12, "一      二二", "三三三  四"]


def test_columns_that_need_little_keep_their_width_and_the_others_share_the_rest() -> None:
    lines = table([Column("甲"), Column("乙"), Column("丙")], [["一", "二" * 40, "三" * 40]], screen(42))
    assert [part for part, _ in lines[2]] == ["一", "  ", "二" * 9, "  ", "三" * 9]


def test_a_screen_too_narrow_for_columns_gets_records() -> None:
    rows = [["h01", "三秦工匠" * 9, "140名" * 9], ["h02", "", "31"]]
    lines = table([Column("编号", rigid=True), Column("指标"), Column("数据")], rows, screen(24))
    assert [text_of(line) for line in lines[:2]] == ["编号  h01", "指标  三秦工匠三秦工匠三"]
    assert [text_of(line) for line in lines[-3:]] == ["", "编号  h02", "数据  31"]


def test_rigid_columns_wider_than_the_screen_become_records() -> None:
    about = screen(20)
    columns = [Column("编号", rigid=True), Column("种类", rigid=True)]
    lines = table(columns, [["h06.sanqin-craftsmen", "organisation"]], about)
    assert all(about.measure(text_of(line).rstrip(" ")) <= 20 for line in lines)


def test_a_record_leaves_out_what_is_empty() -> None:
    lines = records([Column("甲"), Column("乙")], [["", "二"]], screen(NARROW))
    assert [text_of(line) for line in lines] == ["乙  二"]


def test_records_are_parted_by_one_empty_line() -> None:
    lines = records([Column("甲")], [["一"], ["二"], ["三"]], screen(NARROW))
    assert [text_of(line) for line in lines] == ["甲  一", "", "甲  二", "", "甲  三"]


def test_labels_stand_in_one_column_and_values_fold_beside_them() -> None:
    pairs: list[tuple[str, str, Style]] = [("指标", "三秦工匠累计人数", "plain"), ("N", "31", "plain")]
    assert [text_of(line) for line in fields(pairs, screen(20))] == ["指标  三秦工匠累计人", "      数", "N     31"]


def test_without_room_beside_the_labels_values_stand_below_them() -> None:
    pairs: list[tuple[str, str, Style]] = [("一个很长的标签", "三秦工匠", "plain")]
    room = NARROWEST + GAP + 14
    assert len(fields(pairs, screen(room))) == 1
    assert [text_of(line) for line in fields(pairs, screen(room - 1))] == ["一个很长的标签", "  三秦工匠"]


def test_no_pairs_are_no_lines() -> None:
    assert fields([], screen(NARROW)) == []


@given(texts)
def test_a_cell_holds_nothing_that_acts_on_a_terminal(text: str) -> None:
    assert neutral(text) == harmless(text).replace("\t", "\\t")


def test_running_text_is_at_most_a_hundred_columns_wide() -> None:
    about = screen(WIDE)
    assert max(about.measure(text_of(line)) for line in paragraphs("三秦工匠" * 100, about)) == 100


def test_rules_are_drawn_with_hyphens_where_box_drawing_is_two_columns_wide() -> None:
    lines = table([Column("甲")], [["一一"]], screen(USUAL, wide=True))
    assert text_of(lines[1]) == "----"
