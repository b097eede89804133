"""Folding: nothing is lost, nothing is too wide, and what belongs together stays together."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heshi.render.folding import CLOSING, OPENING, fold
from heshi.render.folding import _units as units
from heshi.render.screen import Screen

SCREENS = {wide: Screen(80, False, wide, not wide) for wide in (False, True)}
measure = SCREENS[False].measure
# What reports are made of, and what makes folding hard.
CLUSTERS = ("👨‍👩‍👧", "👩🏽‍💻", "👍🏽", "🇨🇳", "❤️", "5️⃣", "e\u0301", "n\u0303", "か\u3099", "葛\U000e0100")
CHARACTERS = (*"三秦工匠第一亿元，。、；：？！）】》”…%‰℃（【《“①㎡—·Aab1.,()-’", " ", "　", "\u00a0", *CLUSTERS)
texts = st.lists(st.sampled_from(CHARACTERS), max_size=60).map("".join)
widths = st.integers(1, 40)


@given(st.text(), widths)
def test_the_lines_joined_are_the_text_without_its_line_ends(text: str, width: int) -> None:
    assert "".join(fold(text, width, measure)) == text.replace("\n", "")


@given(texts, widths, st.booleans())
def test_no_line_is_wider_than_the_width_but_for_a_hanging_blank_or_a_single_character(
    text: str, width: int, wide: bool
) -> None:
    size = SCREENS[wide].measure
    for line in fold(text, width, size):
        fits = size(line.removesuffix(" ")) <= max(width, 2)
        assert fits or line in CHARACTERS


@given(texts, widths)
def test_at_most_one_blank_hangs_behind_a_line(text: str, width: int) -> None:
    assert all(measure(line) <= max(width, 2) + 1 for line in fold(text, width, measure))


prose = st.lists(
    st.tuples(
        st.sampled_from(["", "（", "“", "《"]),
        st.sampled_from(["三", "秦", "工ab", "工1"]),
        st.sampled_from(["", "，", "。", "”", "%"]),
    ).map("".join),
    max_size=40,
).map("".join)


@given(prose, st.integers(6, 40))
def test_no_line_begins_with_a_closing_mark(text: str, width: int) -> None:
    assert not any(line[0] in CLOSING for line in fold(text, width, measure)[1:])


@given(prose, st.integers(6, 40))
def test_no_line_ends_with_an_opening_mark(text: str, width: int) -> None:
    assert not any(line[-1] in OPENING for line in fold(text, width, measure)[:-1])


@given(prose, st.integers(6, 40))
def test_a_line_is_broken_only_where_the_next_unit_had_no_room(text: str, width: int) -> None:
    lines = fold(text, width, measure)
    for line, following in pairwise(lines):
        unit = next(iter(units(following)))
        assert measure(line) + measure(unit) > width


def test_a_closing_mark_takes_its_character_with_it() -> None:
    assert fold("三秦工匠。", 8, measure) == ["三秦工", "匠。"]


def test_an_opening_mark_goes_with_its_character() -> None:
    assert fold("关于《规划》", 6, measure) == ["关于", "《规", "划》"]


def test_a_column_of_two_breaks_before_a_closing_mark_since_it_must() -> None:
    assert fold("秦，", 2, measure) == ["秦", "，"]


def test_latin_words_stay_whole() -> None:
    assert fold("model workers and craftsmen", 12, measure) == ["model ", "workers and ", "craftsmen"]


def test_a_word_with_combining_accents_stays_whole() -> None:
    assert fold("le re\u0301sume\u0301 final", 7, measure) == ["le ", "re\u0301sume\u0301 ", "final"]


def test_a_word_longer_than_the_line_is_broken_at_the_width() -> None:
    assert fold("abcdefghij", 4, measure) == ["abcd", "efgh", "ij"]


def test_han_beside_latin_may_be_parted_from_it() -> None:
    assert fold("工匠2023年", 8, measure) == ["工匠2023", "年"]


def test_blanks_beyond_the_one_that_hangs_go_to_the_next_line() -> None:
    assert fold("abcd   ef", 4, measure) == ["abcd ", "  ef"]


def test_a_text_that_fits_is_one_line() -> None:
    assert fold("三秦工匠", 8, measure) == ["三秦工匠"]


def test_line_ends_of_the_text_are_kept_as_lines() -> None:
    assert fold("三秦\n\n工匠\n", 80, measure) == ["三秦", "", "工匠", ""]


def test_an_empty_text_is_one_empty_line() -> None:
    assert fold("", 10, measure) == [""]


@pytest.mark.parametrize("cluster", CLUSTERS)
@given(st.integers(1, 9), st.integers(0, 3))
def test_a_character_keeps_its_marks_and_joiners(cluster: str, width: int, before: int) -> None:
    text = "（" * before + cluster * 6
    parts = "\0".join(fold(text, width, measure)).replace(cluster, "")
    assert set(parts) <= {"（", "\0"}


@given(st.text(), st.booleans())
def test_a_width_is_never_negative(text: str, wide: bool) -> None:
    assert SCREENS[wide].measure(text) >= 0


@given(texts, st.booleans())
def test_the_width_of_a_text_is_the_sum_over_its_units(text: str, wide: bool) -> None:
    size = SCREENS[wide].measure
    assert size(text) == sum(map(size, units(text)))


@given(texts)
def test_the_units_are_the_text(text: str) -> None:
    assert "".join(units(text)) == text


def test_ambiguous_characters_are_two_wide_where_the_terminal_draws_them_so() -> None:
    text = "“①㎡”—…·"
    assert all(unicodedata.east_asian_width(char) == "A" for char in text if char != "㎡")
    assert SCREENS[True].measure(text) == 2 * len(text)


def test_marks_take_no_column_where_ambiguous_characters_are_wide() -> None:
    assert SCREENS[True].measure("e\u0301") == 1


def test_a_text_of_a_megabyte_is_folded_in_time_linear_in_its_length() -> None:
    text = "三秦工匠，" * 40_000 + "a" * 100_000 + "（" * 20_000
    assert "".join(fold(text, 40, measure)) == text
