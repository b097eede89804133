"""Days as people type them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heshi.errors import BadDate
from heshi.query.dates import span


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("2023", ("2023-01-01", "2023-12-31")),
        ("2023-07", ("2023-07-01", "2023-07-31")),
        ("2023-7", ("2023-07-01", "2023-07-31")),
        ("2023-02", ("2023-02-01", "2023-02-28")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2023-07-25", ("2023-07-25", "2023-07-25")),
        ("2023-7-5", ("2023-07-05", "2023-07-05")),
        ("2023/07/05", ("2023-07-05", "2023-07-05")),
        ("2023.07.05", ("2023-07-05", "2023-07-05")),
        (" 2023-07 ", ("2023-07-01", "2023-07-31")),
        ("2024-02-29", ("2024-02-29", "2024-02-29")),
        ("0001", ("0001-01-01", "0001-12-31")),
        ("9999-12-31", ("9999-12-31", "9999-12-31")),
    ],
)
def test_a_day_a_month_or_a_year_is_its_first_and_last_day(typed: str, days: tuple[str, str]) -> None:
    assert span("--from", typed) == days


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "0000",
        "0000-01-01",
        "23",
        "202",
        "20230705",
        "12023",
        "2023-00",
        "2023-13",
        "2023-02-29",
        "2023-04-31",
        "2023-07-00",
        "2023-07-32",
        "2023-",
        "2023-07-",
        "2023--07",
        "-2023",
        "2023-07-25T00:00",
        "2023-123",
        "２０２３",
        "昨天",
        "July 2023",
        "2023-07-25\x00",
    ],
)
def test_what_is_no_day_is_refused_as_typed(typed: str) -> None:
    with pytest.raises(BadDate) as caught:
        span("--from", typed)
    assert caught.value.values == {"option": "--from", "value": typed}


@given(st.dates())
def test_every_day_is_itself(day: date) -> None:
    assert span("--from", day.isoformat()) == (day.isoformat(), day.isoformat())


@given(st.dates(max_value=date(9999, 11, 30)))
def test_a_month_ends_the_day_before_the_next_begins(day: date) -> None:
    first, last = span("--to", day.isoformat()[:7])
    following = span("--to", (day.replace(day=28) + timedelta(days=4)).isoformat()[:7])[0]
    assert date.fromisoformat(last) + timedelta(days=1) == date.fromisoformat(following)
    assert first.endswith("-01")
