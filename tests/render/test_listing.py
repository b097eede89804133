"""Rows with columns: which are chosen, in what order they stand, how many are left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heshi.errors import UnknownColumn
from heshi.render.listing import Listing, Row, Value

FIELDS = ("id", "value", "tags")


def rows_of(*values: Value) -> Listing:
    rows: tuple[Row, ...] = tuple(
        {"id": str(number), "value": value, "tags": []} for number, value in enumerate(values)
    )
    return Listing(FIELDS, ("id", "value"), ("value",), rows)


def ids(listing: Listing) -> str:
    return "".join(str(row["id"]) for row in listing.rows)


def test_chosen_columns_stand_in_the_order_they_were_named() -> None:
    chosen = rows_of(1).choose(["value", "id"])
    assert (chosen.columns, chosen.shown, chosen.chosen) == (("value", "id"), ("value", "id"), True)


def test_a_column_named_twice_stands_once() -> None:
    assert rows_of(1).choose(["value", "id", "value"]).columns == ("value", "id")


def test_all_stands_for_every_field() -> None:
    assert rows_of(1).choose(["all"]).columns == FIELDS


def test_a_column_before_all_stands_first() -> None:
    assert rows_of(1).choose(["tags", "all"]).columns == ("tags", "id", "value")


@pytest.mark.parametrize("column", ["nope", "", "ID", "-id", "metric_zh"])
def test_an_unknown_column_is_told_with_the_valid_ones(column: str) -> None:
    with pytest.raises(UnknownColumn) as caught:
        rows_of(1).choose([column])
    assert caught.value.values == {"column": column, "valid": "id, value, tags"}


def test_whole_records_have_every_field_until_columns_are_chosen() -> None:
    listing = rows_of(1)
    assert [list(record) for record in listing.records()] == [list(FIELDS)]
    assert [list(record) for record in listing.choose(["value"]).records()] == [["value"]]


def test_numbers_sort_by_size_and_not_as_text() -> None:
    assert ids(rows_of(10, 9, 100, 0.5).sort(["value"])) == "3102"


def test_a_minus_sorts_downwards() -> None:
    assert ids(rows_of(10, 9, 100).sort(["-value"])) == "201"


@pytest.mark.parametrize("key", ["value", "-value"])
def test_empty_values_stand_last_either_way(key: str) -> None:
    assert ids(rows_of(None, 1, "", 1, []).sort([key])) == "13024"


@pytest.mark.parametrize("key", ["value", "-value"])
def test_equal_values_keep_their_order(key: str) -> None:
    assert ids(rows_of(7, 7, 7).sort([key])) == "012"


def test_numbers_stand_before_texts() -> None:
    assert ids(rows_of("a", 5, True, "三").sort(["value"])) == "2103"


def test_whole_numbers_beyond_the_range_of_floats_are_sorted_exactly() -> None:
    assert ids(rows_of(10**400 + 1, 10**400, 1.5).sort(["value"])) == "210"


def test_a_second_key_decides_between_equals() -> None:
    rows: tuple[Row, ...] = ({"id": "b", "value": 1}, {"id": "a", "value": 1}, {"id": "c", "value": 0})
    listing = Listing(("id", "value"), ("id",), ("id",), rows)
    assert ids(listing.sort(["-value", "id"])) == "abc"


@pytest.mark.parametrize("key", ["nope", "-nope", "--value", "-"])
def test_sorting_by_an_unknown_column_is_told(key: str) -> None:
    with pytest.raises(UnknownColumn):
        rows_of(1).sort([key])


@given(st.lists(st.none() | st.integers() | st.floats(allow_nan=False) | st.text() | st.booleans(), max_size=8))
def test_sorting_loses_no_row(values: list[Value]) -> None:
    for key in ("value", "-value"):
        assert sorted(ids(rows_of(*values).sort([key]))) == sorted(ids(rows_of(*values)))


def test_groups_stand_in_the_order_their_values_first_appear() -> None:
    assert ids(rows_of("b", "a", None, "b", "a").group("value")) == "03142"


@pytest.mark.parametrize(("count", "left"), [(None, "012"), (0, ""), (1, "0"), (3, "012"), (10**9, "012")])
def test_a_limit_keeps_the_first_rows(count: int | None, left: str) -> None:
    assert ids(rows_of(1, 2, 3).first(count)) == left


def test_arranging_leaves_the_listing_it_was_made_from_alone() -> None:
    listing = rows_of(3, 1, 2)
    listing.choose(["id"]).sort(["id"]).first(1)
    assert ids(listing) == "012"
