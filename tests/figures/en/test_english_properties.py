"""What holds for every English text: numbers read back as themselves, spans on their surface, bounded work."""

from __future__ import annotations

import sys
from datetime import date
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.figures.en.english_scan import one, scan


def words(listed: str) -> list[str]:
    """A list of words written as one line of text."""
    return listed.split(" ")


unhurried = settings(max_examples=200, deadline=None)
"""The first reading compiles patterns, which is no measure of the second."""

SMALL = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS = words("zero ten twenty thirty forty fifty sixty seventy eighty ninety")
SCALES = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand")]


def below_thousand(number: int, joiner: str, dash: str) -> str:
    """``number`` below 1000 in words; ``joiner`` stands after hundred, ``dash`` between tens and ones."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens] + (dash + SMALL[ones] if ones else "")
    hundreds, rest = divmod(number, 100)
    return f"{SMALL[hundreds]} hundred" + (joiner + below_thousand(rest, joiner, dash) if rest else "")


def spell(number: int, joiner: str, dash: str) -> str:
    """``number`` in English words."""
    if number < 1000:
        return below_thousand(number, joiner, dash)
    parts = []
    for worth, word in SCALES:
        if number >= worth:
            count, number = divmod(number, worth)
            parts.append(f"{below_thousand(count, joiner, dash)} {word}")
    if number:
        tail = below_thousand(number, joiner, dash)
        return " ".join(parts) + (joiner if number < 100 else " ") + tail
    return " ".join(parts)


@unhurried
@given(st.integers(2, 10**15 - 1), st.sampled_from([" and ", " "]), st.sampled_from(["-", " "]), st.booleans())
def test_a_number_in_words_reads_back_as_itself(number: int, joiner: str, dash: str, capital: bool) -> None:
    words = spell(number, joiner, dash)
    figure = one(words.capitalize() if capital else words)
    assert (figure.value, figure.start, figure.end) == (number, 0, len(words))


@unhurried
@given(st.integers(0, 10**15 - 1), st.sampled_from([",", " ", "\u00a0", "\u202f", ""]))
def test_a_number_with_separators_reads_back_as_itself(number: int, separator: str) -> None:
    printed = f"{number:,}".replace(",", separator)
    if 1900 <= number <= 2100:
        printed += " lamps"
    figure = one(printed)
    assert (figure.kind, figure.value) == ("quantity", number)


@unhurried
@given(
    st.integers(1, 999_999),
    st.integers(0, 4),
    st.sampled_from([(" million", 10**6), (" billion", 10**9), ("bn", 10**9), ("k", 10**3), (" trillion", 10**12)]),
)
def test_a_scale_word_multiplies_exactly(digits: int, decimals: int, scale: tuple[str, int]) -> None:
    whole, fraction = divmod(digits, 10**decimals)
    printed = f"{whole}.{fraction:0{decimals}d}" if decimals else str(whole)
    word, worth = scale
    figure = one(f"some {printed}{word}")
    quotient, rest = divmod(digits * worth, 10**decimals)
    assert figure.value == (digits * worth / 10**decimals if rest else quotient)


@unhurried
@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_the_bounds_of_a_range_are_in_order(first: int, second: int) -> None:
    for figure in scan(f"between {first:,} and {second:,} lamps"):
        if figure.hedge == "range":
            assert isinstance(figure.low, int)
            assert isinstance(figure.high, int)
            assert figure.low < figure.high


@unhurried
@given(st.integers(3, 10**6), st.sampled_from(["over", "at least", "nearly", "up to"]))
def test_a_hedge_keeps_the_number_inside_or_at_its_bound(number: int, hedge: str) -> None:
    figure = one(f"{hedge} {number:,} lamps")
    assert figure.value == number
    assert number in (figure.low, figure.high)
    assert (figure.low is None) != (figure.high is None)


@unhurried
@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31)))
def test_a_day_reads_back_in_four_dresses(day: date) -> None:
    iso = day.isoformat()
    month = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ][int(iso[5:7]) - 1]  # fmt: skip
    year, number = iso[:4], int(iso[8:])
    for printed in (iso, f"{month} {number}, {year}", f"{number} {month} {year}", f"{month[:3]}. {number}, {year}"):
        assert one(printed).value == iso


PIECES = st.sampled_from(
    words(
        "1 23 4,567 0.5 .5 2023 20th half a dozen hundred thousand million and - – to between from of in over nearly $ US$ RMB yuan "
        "% percent points times fold one two twenty twenty-first thirds quarter first Q3 H1 July Aug. 29 , . : / ( ) + or more "
        "people workers the end of since at least ½ ^ e x 10^6 \n 累计 万 😀 𝟙 ² -year second Section No."
    )
)


@unhurried
@given(st.lists(PIECES, max_size=24), st.sampled_from([" ", "", "  ", "\u00a0"]))
def test_any_row_of_pieces_is_read_with_spans_on_its_surface(pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)
    for figure in scan(text):
        assert figure.text == text[figure.start : figure.end]
        assert figure.start <= figure.numeral[0] < figure.numeral[1] <= figure.end


@unhurried
@given(st.text())
def test_arbitrary_text_never_raises(text: str) -> None:
    for figure in scan(text):
        assert figure.text == text[figure.start : figure.end]


def test_offsets_count_code_points_beyond_the_basic_plane() -> None:
    text = "😀😀 over 70 lamps 😀"
    figure = one(text)
    assert text[figure.start : figure.end] == "over 70 lamps"


def calls(text: str) -> int:
    """How many calls, of Python or C, one scan of ``text`` makes."""
    count = 0

    def count_call(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    previous = sys.getprofile()
    sys.setprofile(count_call)
    try:
        scan(text)
    finally:
        sys.setprofile(previous)
    return count


ADVERSARIES = [
    "hundred ", "one ", "twenty ", "thousand and ", "a hundred ", "half a ", "1 ", "1,", "1.", "1-", "1/", "9", "9,999 ", "1 2/3 ", "$", "$1 ",
    "$1-", "- ", "+", "between 1 and ", "1 to ", "from 1 to ", "July ", "July 1 ", "July 1-", "2023 ", "2023-", "2023-01-", "first ",
    "first half of ", "Q1 ", "Q1-", "over ", "over 1 ", "1 or more ", "1 big ", "one over ", "one in ", "thirty (", "1 e", "1^", "of the end ",
    "dozens of ", "tens of thousands of ", "percent of ", "nineteen ", "RMB ", "RMB 1 ", "1 dollar 1 ", "one and a half ", "and a ",
]  # fmt: skip


@pytest.mark.parametrize("piece", ADVERSARIES)
def test_twice_the_text_is_at_most_twice_the_work(piece: str) -> None:
    scan(piece * 4)  # patterns compile on first use
    small = calls(piece * 500)
    assert calls(piece * 1000) <= 2.2 * small + 200


def test_a_million_digits_are_one_step() -> None:
    assert scan("7" * 1_000_000) == []
    assert calls("7" * 1_000_000) < 60
