"""Which statistics and events a look-up keeps, and how its bounds are typed."""

from __future__ import annotations

import pytest

from heshi.cli.complaints import sentence
from heshi.errors import BadDate, BadNumber, EmptyRange
from heshi.facts.load import load
from heshi.model import Event, Number, Stat
from heshi.query.filters import StatFilter, Window, bound, bounds, in_order, window
from tests.support import heshi

STATS = load().stats
MONEY = Stat(
    "s",
    3,
    "经费",
    "",
    170_000_000,
    "元",
    "yuan",
    "1.7亿元",
    "exact",
    None,
    None,
    "money",
    None,
    None,
    True,
    (),
    None,
    (),
)


def event(date: str, end_date: str | None = None, highlight: int = 1, id: str = "e") -> Event:
    return Event(id, date, end_date, "", "", None, None, (), highlight, None, ())


def test_a_filter_that_asks_nothing_keeps_everything() -> None:
    assert all(StatFilter().keeps(stat) for stat in STATS)


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        (StatFilter(highlight=3), True),
        (StatFilter(highlight=0), False),
        (StatFilter(unit="元"), True),
        (StatFilter(unit="yuan"), True),
        (StatFilter(unit="Yuan"), True),
        (StatFilter(unit="ＹＵＡＮ"), True),
        (StatFilter(unit="亿元"), False),
        (StatFilter(kind="money"), True),
        (StatFilter(kind="count"), False),
        (StatFilter(low=170_000_000), True),
        (StatFilter(low=170_000_000.5), False),
        (StatFilter(high=170_000_000), True),
        (StatFilter(high=169_999_999), False),
        (StatFilter(low=0, high=0), False),
        (StatFilter(panel=True), True),
        (StatFilter(highlight=3, unit="元", kind="money", low=1, high=10**9, panel=True), True),
        (StatFilter(highlight=3, unit="元", kind="money", low=1, high=10**9, panel=False), True),
        (StatFilter(highlight=4, unit="元", kind="money", low=1, high=10**9, panel=True), False),
    ],
)
def test_a_statistic_is_kept_when_it_is_all_that_is_asked(wanted: StatFilter, kept: bool) -> None:
    assert wanted.keeps(MONEY) == kept


def test_the_panel_filter_drops_what_stands_outside_the_panel() -> None:
    assert not StatFilter(panel=True).keeps(MONEY._replace(panel=False))


def test_highlight_0_is_the_overview() -> None:
    assert {stat.highlight for stat in STATS if StatFilter(highlight=0).keeps(stat)} == {0}


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("5000", 5000),
        ("-5", -5),
        ("0", 0),
        (" 5000 ", 5000),
        ("５０００", 5000),
        ("55,633", 55_633),
        ("0.5", 0.5),
        ("30万", 300_000),
        ("29.66万", 296_600),
        ("1.5亿", 150_000_000),
        ("1.5亿元", 150_000_000),
        ("一百四十", 140),
        ("1.5 million", 1_500_000),
        ("300 thousand", 300_000),
        ("51%", 51),
    ],
)
def test_a_bound_is_read_as_people_write_numbers(typed: str, value: Number) -> None:
    assert bound("--min", typed) == value


def test_no_bound_is_no_bound() -> None:
    assert bounds(None, None) == (None, None)


@pytest.mark.parametrize(
    "typed", ["", " ", "很多", "abc", "1.5亿左右吧", "2万-3万", "2023-07-25", "nan", "inf", "1e5x", "--", "九" * 3000]
)
def test_a_bound_that_is_no_number_is_told_with_its_option(typed: str) -> None:
    with pytest.raises(BadNumber) as caught:
        bound("--max", typed)
    assert caught.value.values == {"option": "--max", "value": typed}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_sentence_about_a_bad_bound_says_what_is_accepted(lang: str) -> None:
    said = sentence(BadNumber("--min", "很多"), "zh" if lang == "zh" else "en")
    assert all(part in said for part in ("--min", "很多", "5000", "30万", "1.5亿"))


def test_bounds_that_cross_are_told() -> None:
    with pytest.raises(EmptyRange) as caught:
        bounds("2亿", "1亿")
    assert caught.value.values == {"low_option": "--min", "low": "2亿", "high_option": "--max", "high": "1亿"}


def test_bounds_that_meet_are_one_value() -> None:
    assert bounds("1亿", "10000万") == (100_000_000, 100_000_000)


def test_only_one_bound_leaves_the_other_open() -> None:
    assert bounds("1亿", None) == (100_000_000, None)


ONE_DAY, SPAN = event("2023-07-25"), event("2023-08-29", "2023-08-31")


@pytest.mark.parametrize(
    ("since", "until", "happened", "kept"),
    [
        (None, None, ONE_DAY, True),
        ("2023-07-25", "2023-07-25", ONE_DAY, True),
        ("2023-07-26", None, ONE_DAY, False),
        (None, "2023-07-24", ONE_DAY, False),
        ("2023-07", "2023-07", ONE_DAY, True),
        ("2023", "2023", ONE_DAY, True),
        ("2024", None, ONE_DAY, False),
        (None, "2022", ONE_DAY, False),
        ("2023-08-30", "2023-08-30", SPAN, True),
        ("2023-08-31", None, SPAN, True),
        ("2023-09-01", None, SPAN, False),
        (None, "2023-08-29", SPAN, True),
        (None, "2023-08-28", SPAN, False),
        ("2023-08-30", "2023-12", SPAN, True),
    ],
)
def test_an_event_counts_when_any_of_its_days_lies_inside(
    since: str | None, until: str | None, happened: Event, kept: bool
) -> None:
    assert window(since, until).keeps(happened) == kept


def test_a_window_can_ask_for_one_highlight() -> None:
    wanted = window(None, None, 7)
    assert (wanted.keeps(event("2023-07-25", highlight=7)), wanted.keeps(event("2023-07-25"))) == (True, False)


def test_a_window_of_months_runs_from_the_first_day_to_the_last() -> None:
    assert window("2023-07", "2024-02") == Window("2023-07-01", "2024-02-29")


def test_a_window_whose_ends_cross_is_told_as_typed() -> None:
    with pytest.raises(EmptyRange) as caught:
        window("2023-08", "2023-07")
    assert caught.value.values == {"low_option": "--from", "low": "2023-08", "high_option": "--to", "high": "2023-07"}


def test_a_year_may_end_where_a_month_of_it_begins() -> None:
    assert window("2023-12", "2023") == Window("2023-12-01", "2023-12-31")


def test_a_bad_day_is_told_with_its_option() -> None:
    with pytest.raises(BadDate) as caught:
        window("2023", "2023-13")
    assert caught.value.values == {"option": "--to", "value": "2023-13"}


def test_events_stand_by_first_day_then_last_then_the_report() -> None:
    events = [
        event("2023-08-29", "2023-08-31", id="long"),
        event("2023-08-29", id="b"),
        event("2023-08-29", id="a"),
        event("2021-07-16", id="early"),
    ]
    assert [item.id for item in in_order(events)] == ["early", "b", "a", "long"]


def test_crossed_bounds_leave_with_2_and_print_nothing() -> None:
    result = heshi("stats", "--min", "2亿", "--max", "1亿")
    assert (result.code, result.stdout, len(result.err.splitlines())) == (2, b"", 1)
