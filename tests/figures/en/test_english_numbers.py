"""Numbers, fractions, ordinals, percentages, multiples and durations of English prose."""

from __future__ import annotations

import pytest

from tests.figures.en.english_scan import one, scan

CARDINALS = [
    ("The list names eleven towns.", 11),
    ("It holds twelve thousand five hundred seats.", 12500),
    ("They planted one hundred and forty trees.", 140),
    ("some ninety-nine red flags", 99),
    ("two million three hundred thousand and five letters", 2300005),
    ("3 hundred and 21 crates", 321),
    ("1.5 million parcels", 1500000),
    ("0.1 million parcels", 100000),
    ("Output came to 3.5bn.", 3500000000),
    ("Sales of 40k", 40000),
    ("Costs of 2 trillion", 2000000000000),
    ("half a million seedlings", 500000),
    ("a quarter million seedlings", 250000),
    ("a dozen eggs", 12),
    ("two dozen eggs", 24),
    ("half a dozen eggs", 6),
    ("two and a half dozen eggs", 30),
    ("three quarters of a million seedlings", 750000),
    ("12,345,678 grains", 12345678),
    ("12,34,567 grains", 1234567),
    ("12 345 678 grains", 12345678),
    ("one and a half tons", 1.5),
    ("two and a half million tons", 2500000),
    ("2 3/4 tons", 2.75),
    ("7½ tons", 7.5),
    ("two point seven five million tons", 2750000),
    ("6.02e3 grains", 6020),
    ("6.5 x 10^3 grains", 6500),
    ("minus eight degrees", -8),
    ("a reading of -8.5 degrees", -8.5),
    ("four lakh bricks", 400000),
    ("thirty-five (35) bricks", 35),
]


@pytest.mark.parametrize(("text", "value"), CARDINALS)
def test_a_number_is_worth_what_it_says(text: str, value: float) -> None:
    figure = one(text)
    assert (figure.kind, figure.value) == ("quantity", value)
    assert type(figure.value) is (int if value == int(value) else float)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("over 5 million visitors came", "visitors"),
        ("140 Sanqin Craftsmen were named", "Craftsmen"),
        ("thirty-one national model workers", "workers"),
        ("52,000 square meters of floor", "square meters"),
        ("12 sq km", "sq km"),
        ("695 million metric tons of grain", "metric tons"),
        ("three sports events", "events"),
        ("a 500-bed hospital", "bed"),
        ("21 sets of rules", "sets"),
        ("1,280 publicity and education activities", "activities"),
        ("one worker fell ill", "worker"),
        ("180ml", "ml"),
        ("80 km/h", "km/h"),
        ("15 °C", "°C"),
        ("79.1 mu of land", "mu"),
        ("6.8 million participations", "participations"),
        ("2.1 million person-times", "person-times"),
    ],
)
def test_the_unit_is_the_head_noun_or_measure_as_printed(text: str, unit: str) -> None:
    assert one(text).unit == unit


def test_a_noun_shared_by_two_numbers_is_the_unit_of_both() -> None:
    figures = scan("31 city-level and 233 county-level union federations")
    assert [(figure.value, figure.unit) for figure in figures] == [(31, "federations"), (233, "federations")]


@pytest.mark.parametrize("text", ["of the 140, most left", "they sold 5 million and left", "It rose to 3.4 million."])
def test_no_unit_is_made_up_where_none_is_printed(text: str) -> None:
    assert one(text).unit is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("two-thirds of schools", 2 / 3), ("three quarters of them", 0.75), ("half of them", 0.5), ("a third of them", 1 / 3),
     ("3/8 of an inch", 0.375), ("four ninths", 4 / 9), ("one in five homes", 0.2), ("nine out of ten homes", 0.9),
     ("seven over eight", 0.875), ("⅔ of them", 2 / 3), ("one hundred thirty fifths", 100 / 35)],
)  # fmt: skip
def test_a_fraction_is_a_decimal(text: str, value: float) -> None:
    figure = one(text)
    assert (figure.kind, figure.value) == ("fraction", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [("the 29th session", 29), ("the seventh meeting", 7), ("her twenty-first speech", 21), ("the 2nd prize", 2),
     ("the one hundred and fifth visitor", 105), ("ranked first in the province", 1)],
)  # fmt: skip
def test_an_ordinal_keeps_its_rank(text: str, value: int) -> None:
    figure = one(text)
    assert (figure.kind, figure.value) == ("ordinal", value)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [("up 51%", "percent", 51), ("51 percent of homes", "percent", 51), ("51 per cent", "percent", 51),
     ("fifty-one percent", "percent", 51), ("a 30-percent rise", "percent", 30), ("3.2‰", "percent", 0.32), ("3.2 per thousand", "percent", 0.32),
     ("2.3 percentage points", "points", 2.3), ("0.5pp", "points", 0.5), ("0.4 of a percentage point", "points", 0.4), ("five percentage points", "points", 5)],
)  # fmt: skip
def test_percentages_and_percentage_points_are_kept_apart(text: str, kind: str, value: float) -> None:
    figure = one(text)
    assert (figure.kind, figure.value) == (kind, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [("2.5 times the old figure", 2.5), ("a threefold rise", 3), ("a 10-fold rise", 10), ("sales doubled", 2),
     ("4x faster", 4), ("three times as many", 3), ("twice as many", 2), ("double the rate", 2), ("grew by 6 times", 6)],
)  # fmt: skip
def test_a_multiple_is_the_number_printed(text: str, value: float) -> None:
    figure = one(text)
    assert (figure.kind, figure.value) == ("multiple", value)


def test_times_that_something_happened_are_a_count() -> None:
    assert one("they met three times").kind == "quantity"


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [("two years", 2, "years"), ("a five-year plan", 5, "year"), ("a 5-year plan", 5, "year"), ("18 months", 18, "months"),
     ("three and a half years", 3.5, "years"), ("a year and a half", 1.5, "year"), ("half an hour", 0.5, "hour"),
     ("24-hour service", 24, "hour"), ("2½ days", 2.5, "days")],
)  # fmt: skip
def test_a_duration_counts_its_unit_of_time(text: str, value: float, unit: str) -> None:
    figure = one(text)
    assert (figure.kind, figure.value, figure.unit) == ("duration", value, unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("dozens of villages", 24, 99), ("tens of thousands of villagers", 20000, 99999), ("several hundred yuan", 200, 999),
     ("a few thousand villagers", 2000, 9999)],
)  # fmt: skip
def test_a_vague_number_is_a_range(text: str, low: int, high: int) -> None:
    figure = one(text)
    assert (figure.value, figure.low, figure.high, figure.hedge) == (None, low, high, "range")


NO_FIGURES = [
    "the 5G network and the G20 summit",
    "see section 4.2.1 or v1.2.3",
    "opens at 14:30, closes at 5 pm",
    "during the COVID-19 pandemic",
    "one of the best, no one else, the one you know",
    "wait a second",
    "First, we eat. Third-party tools.",
    "call 029-87654321 or +86 29 8765 4321",
    "the 24/7 desk",
    "a one-stop shop and a two-way street",
    "the Five-Year Plan",
    "One Country, Two Systems",
    "the Fortune 500 list",
    "the May 4th Movement",
    "Room 301",
    "“three distinctions”",
    "a total order of things",
    "the score of the music",
    "they may march on",
    "the second-hand market",
    "Q3DM17",
    "the 80/20 rule",
    "one another and one by one",
    "twice a week, double standards",
    "registered as 916101020000012345",
    "see https://example.org/2023/07/25?n=30%25 and www.example.org/5-million",
    "write to 12345@example.org",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_names_codes_and_idioms_are_no_figures(text: str) -> None:
    assert [figure.text for figure in scan(text)] == []


def test_list_numbers_and_bullets_are_no_part_of_a_figure() -> None:
    figures = scan("1. 300 seats\n(2) 40 tables\n- 12 lamps")
    assert [figure.value for figure in figures] == [300, 40, 12]


def test_neighbouring_figures_stay_apart() -> None:
    text = "1,200 women, 85 apprentices and 3 cooks met 12 times in 36 halls"
    assert [figure.value for figure in scan(text)] == [1200, 85, 3, 12, 36]


def test_the_numeral_lies_without_hedge_and_unit() -> None:
    text = "nearly 6.8 million riders"
    figure = one(text)
    assert figure.text == text
    assert text[slice(*figure.numeral)] == "6.8 million"
