"""Dates and periods of English prose: every order and separator, ends inclusive, precision kept."""

from __future__ import annotations

import pytest

from tests.figures.en.english_scan import one, scan

DAYS = [
    "March 9, 2021", "March 9th, 2021", "9 March 2021", "9th of March, 2021", "the ninth of March 2021", "Mar. 9 , 2021",
    "9-Mar-2021", "2021-Mar-9", "2021-03-09", "2021/3/9", "2021.3.9", "3/9/2021", "9.3.2021", "March the 9th 2021",
    "on Tuesday, March 9, 2021, they met",
]  # fmt: skip


@pytest.mark.parametrize("text", DAYS)
def test_a_day_is_read_in_every_order(text: str) -> None:
    figure = one(text)
    assert (figure.kind, figure.value, figure.low, figure.high) == ("date", "2021-03-09", "2021-03-09", "2021-03-09")


@pytest.mark.parametrize(
    ("text", "value", "low", "high"),
    [
        ("March 9", "--03-09", "--03-09", "--03-09"),
        ("9 March", "--03-09", "--03-09", "--03-09"),
        ("in March", "--03", "--03-01", "--03-31"),
        ("March 2021", "2021-03", "2021-03-01", "2021-03-31"),
        ("March of 2021", "2021-03", "2021-03-01", "2021-03-31"),
        ("2021-03", "2021-03", "2021-03-01", "2021-03-31"),
        ("February 2024", "2024-02", "2024-02-01", "2024-02-29"),
        ("in 2021", "2021", "2021-01-01", "2021-12-31"),
        ("the 2021 annual meeting", "2021", "2021-01-01", "2021-12-31"),
        ("in nineteen eighty-four", "1984", "1984-01-01", "1984-12-31"),
        ("by the end of 2021", "2021-12", "2021-12-01", "2021-12-31"),
        ("at the beginning of 2021", "2021-01", "2021-01-01", "2021-01-31"),
    ],
)
def test_precision_is_kept_and_a_missing_year_left_out(text: str, value: str, low: str, high: str) -> None:
    figure = one(text)
    assert (figure.kind, figure.value, figure.low, figure.high) == ("date", value, low, high)


PERIODS = [
    ("August 29-31, 2021", "2021-08-29", "2021-08-31"),
    ("August 29 to 31, 2021", "2021-08-29", "2021-08-31"),
    ("August 29th to 31st", "--08-29", "--08-31"),
    ("29-31 August 2021", "2021-08-29", "2021-08-31"),
    ("from 29 July to 2 August 2021", "2021-07-29", "2021-08-02"),
    ("July 29, 2021 to August 2, 2021", "2021-07-29", "2021-08-02"),
    ("2021-07-29 to 2021-08-02", "2021-07-29", "2021-08-02"),
    ("7/29/2021-8/2/2021", "2021-07-29", "2021-08-02"),
    ("7/29-8/2/2021", "2021-07-29", "2021-08-02"),
    ("between April and June 2021", "2021-04-01", "2021-06-30"),
    ("Nov-Feb 2021", "2020-11-01", "2021-02-28"),
    ("from May 2020 to March 2021", "2020-05-01", "2021-03-31"),
    ("2021-2025", "2021-01-01", "2025-12-31"),
    ("2020-21", "2020-01-01", "2021-12-31"),
    ("from 2014 to 2018", "2014-01-01", "2018-12-31"),
    ("between 2014 and 2018", "2014-01-01", "2018-12-31"),
    ("from 2014 to the end of 2018", "2014-01-01", "2018-12-31"),
    ("first half of 2021", "2021-01-01", "2021-06-30"),
    ("H2 2021", "2021-07-01", "2021-12-31"),
    ("Q3 2021", "2021-07-01", "2021-09-30"),
    ("2021-Q3", "2021-07-01", "2021-09-30"),
    ("Q1-Q3 2021", "2021-01-01", "2021-09-30"),
    ("the third quarter of 2021", "2021-07-01", "2021-09-30"),
    ("the first nine months of 2021", "2021-01-01", "2021-09-30"),
    ("the third quarter", "--07-01", "--09-30"),
    ("the 1990s", "1990-01-01", "1999-12-31"),
]


@pytest.mark.parametrize(("text", "low", "high"), PERIODS)
def test_a_period_includes_both_its_ends(text: str, low: str, high: str) -> None:
    figure = one(text)
    assert (figure.kind, figure.value, figure.low, figure.high) == ("date", None, low, high)
    assert figure.low_inclusive and figure.high_inclusive


@pytest.mark.parametrize(
    ("text", "low", "high", "hedge"),
    [
        ("since July 2021", "2021-07-01", None, "at_least"),
        ("from 2021 onwards", "2021-01-01", None, "at_least"),
        ("until July 2021", None, "2021-07-31", "at_most"),
        ("before July 25, 2021", None, "2021-07-24", "at_most"),
        ("before 2021", None, "2020-12-31", "at_most"),
    ],
)
def test_a_word_may_open_one_end_of_a_date(text: str, low: str | None, high: str | None, hedge: str) -> None:
    figure = one(text)
    assert (figure.low, figure.high, figure.hedge) == (low, high, hedge)
    assert (figure.low_inclusive, figure.high_inclusive) == (low is not None, high is not None)
    assert figure.value is not None
    assert figure.hedge_text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2000 workers", 2000),
        ("nearly 2000 workers", 2000),
        ("2000 yuan", 2000),
        ("2,023 workers", 2023),
        ("up to 2000 km", 2000),
    ],
)
def test_four_digits_that_count_something_are_no_year(text: str, value: int) -> None:
    figure = one(text)
    assert figure.kind != "date"
    assert figure.value == value


@pytest.mark.parametrize("text", ["2021, 2022 and 2023", "of 2021, 2022 and 2023"])
def test_a_list_of_years_is_three_dates(text: str) -> None:
    assert [figure.value for figure in scan(text)] == ["2021", "2022", "2023"]


@pytest.mark.parametrize("text", ["February 30, 2021", "2/29/2021", "2021-13-01", "31.11.2021"])
def test_a_day_no_calendar_has_is_neither_a_date_nor_a_row_of_numbers(text: str) -> None:
    assert scan(text) == []


@pytest.mark.parametrize("text", ["they may go", "may 5 people come", "to march 12 miles", "the sept of the clan"])
def test_a_verb_is_no_month(text: str) -> None:
    assert [figure for figure in scan(text) if figure.kind == "date"] == []
