"""Bars compare what can be compared, and nothing else."""

from __future__ import annotations

from heshi.render.bars import bar, shares
from heshi.render.listing import Row
from tests.support import heshi


def _row(value: int | float | None, unit: str, unit_en: str = "") -> Row:
    return {"value": value, "unit": unit, "unit_en": unit_en}


def test_only_the_unit_that_most_rows_have_gets_bars() -> None:
    rows = [_row(10, "人"), _row(5, "场"), _row(5, "人"), _row(None, "人")]
    assert shares(rows) == ("人", (1.0, None, 0.5, None))


def test_measure_words_that_mean_the_same_compare() -> None:
    assert shares([_row(10, "名", "people"), _row(5, "人", "people")]) == ("people", (1.0, 0.5))


def test_a_measure_word_that_counts_different_things_does_not() -> None:
    assert shares([_row(10, "项", "measures"), _row(5, "项", "skills")]) == ("", (None, None))


def test_a_negative_value_has_no_bar() -> None:
    assert shares([_row(10, "人"), _row(-5, "人")]) == ("", (None, None))


def test_bars_end_at_eighths_of_a_column_and_never_vanish() -> None:
    assert bar(1.0, 4, True) == "████"
    assert bar(0.5, 1, True) == "▌"
    assert bar(0.0001, 10, True) == "▏"
    assert bar(0.0, 10, True) == ""
    assert bar(0.0001, 10, False) == "#"


def test_a_terminal_that_draws_blocks_wide_gets_plain_characters() -> None:
    shown = heshi("stats", "--unit", "人", "--bars", tty=100, env={"HESHI_AMBIGUOUS_WIDTH": "2"}).out
    assert "#" * 24 in shown
    assert "█" not in shown
