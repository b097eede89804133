"""Hedges, ranges and money of English prose."""

from __future__ import annotations

import pytest

from tests.figures.en.english_scan import one, scan

AT_LEAST = [
    ("over 70 boats", False), ("more than 70 boats", False), ("above 70 percent", False), ("exceeding 70 tons", False),
    ("in excess of 70 tons", False), ("surpassed 70 tons", False), ("at least 70 boats", True),
    ("no fewer than 70 boats", True), ("not less than 70", True), ("a minimum of 70 boats", True),
    ("70 or more boats", True), ("boats of 70 and above", True), ("70+ boats", True), ("70-odd boats", True),
    ("70-plus boats", True), ("> 70 boats", False), (">= 70 boats", True), ("≥70 boats", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "inclusive"), AT_LEAST)
def test_a_lower_bound_is_open_above(text: str, inclusive: bool) -> None:
    figure = one(text)
    assert (figure.value, figure.low, figure.high, figure.hedge) == (70, 70, None, "at_least")
    assert figure.low_inclusive is inclusive
    assert figure.hedge_text


AT_MOST = [
    ("nearly 70 boats", False), ("almost 70 boats", False), ("close to 70 boats", False), ("under 70 boats", False),
    ("less than 70 tons", False), ("fewer than 70 boats", False), ("below 70%", False), ("up to 70 boats", True),
    ("at most 70 boats", True), ("no more than 70 boats", True), ("boats of 70 or less", True), ("within 70 days", True),
    ("as many as 70 boats", True), ("<70 boats", False), ("≤ 70 boats", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "inclusive"), AT_MOST)
def test_an_upper_bound_is_open_below(text: str, inclusive: bool) -> None:
    figure = one(text)
    assert (figure.value, figure.low, figure.high, figure.hedge) == (70, None, 70, "at_most")
    assert figure.high_inclusive is inclusive


@pytest.mark.parametrize(
    "text", ["about 70", "around 70 boats", "some 70 boats", "roughly 70", "approximately 70", "70 or so boats"]
)
def test_about_bounds_neither_side(text: str) -> None:
    figure = one(text)
    assert (figure.value, figure.low, figure.high, figure.hedge) == (70, None, None, "about")


def test_a_hedge_belongs_to_one_figure_only() -> None:
    first, second = scan("12 boats and more than 30 rafts")
    assert (first.hedge, second.hedge) == ("exact", "at_least")


def test_over_after_another_figure_names_a_period() -> None:
    assert [figure.hedge for figure in scan("they paid $500 over 3 years")] == ["exact", "exact"]
    assert one("he rowed for over 3 years").hedge == "at_least"


RANGES = [
    ("between 10 and 15 boats", 10, 15, "quantity", "boats"),
    ("from 10 to 15 boats", 10, 15, "quantity", "boats"),
    ("10-15 boats", 10, 15, "quantity", "boats"),
    ("10 – 15 boats", 10, 15, "quantity", "boats"),
    ("ten to fifteen boats", 10, 15, "quantity", "boats"),
    ("10 to 15 million tons", 10000000, 15000000, "quantity", "tons"),
    ("500,000 to 2 million tons", 500000, 2000000, "quantity", "tons"),
    ("two or three boats", 2, 3, "quantity", "boats"),
    ("5%-8%", 5, 8, "percent", "%"),
    ("5 to 8 percent", 5, 8, "percent", "%"),
    ("2-3‰", 0.2, 0.3, "percent", "%"),
    ("2-3 percentage points", 2, 3, "points", "percentage points"),
    ("3- to 5-year loans", 3, 5, "duration", "year"),
    ("one-third to two-thirds", 1 / 3, 2 / 3, "fraction", None),
    ("from -5 to 3 degrees", -5, 3, "quantity", "degrees"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "low", "high", "kind", "unit"), RANGES)
def test_a_range_has_both_bounds_and_no_value(text: str, low: float, high: float, kind: str, unit: str | None) -> None:
    figure = one(text)
    assert (figure.value, figure.low, figure.high) == (None, low, high)
    assert (figure.kind, figure.unit, figure.hedge) == (kind, unit, "range")
    assert figure.low_inclusive and figure.high_inclusive


@pytest.mark.parametrize(
    "text",
    ["it rose from 5% to 8%", "down from 9 million to 8 million", "cut from 30 to 20", "they won 3-1", "5 and 6 boats"],
)
def test_a_change_a_score_and_a_list_are_two_figures(text: str) -> None:
    assert [figure.hedge for figure in scan(text)] == ["exact", "exact"]


MONEY = [
    ("RMB 170 million", 170000000, "CNY", "RMB"), ("RMB170m", 170000000, "CNY", "RMB"),
    ("170 million yuan", 170000000, "CNY", "yuan"), ("¥1.7 million", 1700000, "CNY", "¥"),
    ("US$3.5bn", 3500000000, "USD", "US$"), ("$ 75 million", 75000000, "USD", "$"), ("HK$20", 20, "HKD", "HK$"),
    ("c $ 16.4 million", 16400000, "CAD", "c $"), ("30 euros", 30, "EUR", "euros"), ("EUR 30", 30, "EUR", "EUR"),
    ("5 pounds", 5, "GBP", "pounds"), ("12 Swiss francs", 12, "CHF", "Swiss francs"),
    ("9 million Hong Kong dollars", 9000000, "HKD", "Hong Kong dollars"), ("48.5 MGBP", 48500000, "GBP", "GBP"),
    ("3 dollars 25 cents", 3.25, "USD", "dollars"), ("a one-yen coin", 1, "JPY", "yen"), ("80 ₾", 80, "GEL", "₾"),
    ("half a million US dollars", 500000, "USD", "US dollars"), ("two kuai five mao", 2.5, "CNY", "kuai"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "currency", "unit"), MONEY)
def test_money_has_its_value_code_and_printed_unit(text: str, value: float, currency: str, unit: str) -> None:
    figure = one(text)
    assert (figure.kind, figure.value, figure.currency, figure.unit) == ("money", value, currency, unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("$5-10 million", 5000000, 10000000), ("$5 million to $10 million", 5000000, 10000000), ("80-120 yuan", 80, 120),
     ("between RMB 2 million and RMB 3 million", 2000000, 3000000), ("US$1.5-2 billion", 1500000000, 2000000000), ("$1.5 to $2 billion", 1500000000, 2000000000)],
)  # fmt: skip
def test_a_range_of_money_shares_scale_and_currency(text: str, low: int, high: int) -> None:
    figure = one(text)
    assert (figure.kind, figure.low, figure.high) == ("money", low, high)
    assert figure.currency in ("USD", "CNY")


def test_a_hedge_stands_before_the_currency() -> None:
    figure = one("it cost more than RMB 60 million")
    assert figure.text == "more than RMB 60 million"
    assert (figure.low, figure.low_inclusive, figure.high) == (60000000, False, None)


@pytest.mark.parametrize("text", ["all 5 of them", "a $ sign", "the yuan rose", "try 5 of them"])
def test_a_word_that_is_also_a_code_is_no_money(text: str) -> None:
    assert [figure for figure in scan(text) if figure.kind == "money"] == []
