"""Properties of the engine: every dress of a number reads back, bounds nest, spans lie on their surface."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from heshi.figures import Figure, read, read_quantity

SMALL = "零一二三四五六七八九"
BANK = "零壹贰叁肆伍陆柒捌玖"
WIDE = str.maketrans("0123456789.,", "０１２３４５６７８９．，")


def in_chinese(number: int, digits: str = SMALL, places: str = "十百千", groups: str = "万亿") -> str:
    """``number`` below 10**16 in Chinese numerals, written out from the rules of the script."""
    if number == 0:
        return digits[0]
    parts: list[str] = []
    pending = False
    quads = [(number // 10**12 % 10**4), (number // 10**8 % 10**4), (number // 10**4 % 10**4), number % 10**4]
    upper = quads[0] * 10**4 + quads[1]
    for value, group in ((upper, groups[1]), (quads[2], groups[0]), (quads[3], "")):
        if not value:
            pending = bool(parts)
            continue
        if group == groups[1] and value >= 10**4:
            parts.append(in_chinese(value, digits, places, groups) + group)
            continue
        if parts and (pending or value < 1000):
            parts.append(digits[0])
        parts.append(quad(value, digits, places) + group)
        pending = False
    return "".join(parts)


def quad(value: int, digits: str, places: str) -> str:
    """A number below ten thousand: 1050 is 一千零五十."""
    text, gap = "", False
    for power in (3, 2, 1, 0):
        digit = value // 10**power % 10
        if digit:
            text += (digits[0] if gap and text else "") + digits[digit] + (places[power - 1] if power else "")
            gap = False
        else:
            gap = bool(text)
    return text


def in_groups(number: int) -> str:
    """1亿2000万 and the like: Arabic digits before each group."""
    high, rest = divmod(number, 10**8)
    middle, low = divmod(rest, 10**4)
    return "".join(
        [f"{high}亿" if high else "", f"{middle}万" if middle else "", f"{low:04}" if low and (high or middle) else ""]
    ) or str(low)


DRESSES: list[Callable[[int], str]] = [
    str,
    lambda number: f"{number:,}",
    lambda number: f"{number:,}".replace(",", "，"),
    lambda number: str(number).translate(WIDE),
    lambda number: f"{number:,}".replace(",", " "),
    in_chinese,
    lambda number: in_chinese(number, BANK, "拾佰仟"),
    lambda number: in_chinese(number, places="十百千", groups="萬億"),
    in_groups,
    lambda number: in_groups(number).replace("亿", " 亿 ").replace("万", " 万 ").strip() + " ",
]


@pytest.mark.parametrize("dress", DRESSES)
@given(number=st.integers(min_value=0, max_value=10**14))
def test_a_number_reads_back_from_any_dress(dress: Callable[[int], str], number: int) -> None:
    written = dress(number)
    (figure,) = read(f"共计{written}人")
    assert (figure.value, figure.unit) == (number, "人")


@given(st.integers(1, 10**7), st.integers(0, 9999), st.sampled_from(["", "万", "亿", "万亿"]))
def test_a_decimal_in_a_scale_is_exact(whole: int, part: int, scale: str) -> None:
    written = f"{whole}.{part:04}"
    (figure,) = read(f"共计{written}{scale}元")
    power = {"": 0, "万": 4, "亿": 8, "万亿": 12}[scale]
    scaled = (whole * 10**4 + part) * 10**power
    assert figure.value == (scaled // 10**4 if scaled % 10**4 == 0 else scaled / 10**4)


@given(st.integers(10, 10**6), st.sampled_from(["余", "多"]), st.sampled_from(["", "万"]))
def test_and_some_more_begins_at_the_number(number: int, more: str, scale: str) -> None:
    (figure,) = read(f"共{number * 10}{more}{scale}人")
    assert figure.low == figure.value == number * 10 * (10**4 if scale else 1)
    assert figure.high is None


HEDGES = ["超过", "至少", "近", "不足", "不超过", "约", "突破", "不少于", ""]


@given(st.integers(11, 10**9), st.sampled_from(HEDGES), st.sampled_from(["以上", "以下", "左右", ""]))
def test_bounds_never_leave_their_number_out_of_reach(number: int, before: str, after: str) -> None:
    (figure,) = read(f"有{before}{number}人{after}")
    assert figure.value == number
    for bound in (figure.low, figure.high):
        assert bound is None or bound == number
    if figure.hedge == "exact":
        assert (figure.low, figure.high) == (number, number)


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.sampled_from(["-", "—", "～", "至", "到"]))
def test_a_range_has_its_ends_in_order(one: int, other: int, dash: str) -> None:
    low, high = sorted((one, other + 10**6))
    assume(low not in (400, 800))  # 400-1234567 is a telephone number
    (figure,) = read(f"为{low}{dash}{high}家")
    assert (figure.low, figure.high, figure.value) == (low, high, None)


ALPHABET = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "0123456789.,-/:%，。、（）“” \n一二三十百千万亿零〇两半第余多近约上下年月日个元折成分之点至到𠀀😀abkM¥$"
        ),
        st.characters(),
    ),
    max_size=60,
)


def check_spans(text: str, figures: list[Figure]) -> None:
    """Every figure lies on its surface, in order, none over another, its numeral inside."""
    floor = 0
    for figure in figures:
        assert floor <= figure.start < figure.end <= len(text)
        assert figure.text == text[figure.start : figure.end]
        assert figure.start <= figure.numeral[0] < figure.numeral[1] <= figure.end
        floor = figure.end


@settings(max_examples=1500, deadline=None)
@given(ALPHABET)
def test_any_text_is_read_without_an_error_and_spans_lie_on_their_surface(text: str) -> None:
    figures = read(text)
    check_spans(text, figures)
    for figure in figures:
        if isinstance(figure.low, (int, float)) and isinstance(figure.high, (int, float)):
            assert figure.low <= figure.high


@given(st.text(alphabet="😀𠀀👩‍🏭", max_size=5), st.integers(1, 10**6))
def test_astral_characters_do_not_shift_spans(before: str, number: int) -> None:
    text = f"{before}共有{number}余名{before}"
    figures = read(text)
    check_spans(text, figures)
    assert [figure.text for figure in figures][:1] != []


@settings(max_examples=400, deadline=None)
@given(ALPHABET)
def test_a_whole_string_is_one_figure_or_none(text: str) -> None:
    figure = read_quantity(text)
    assert figure is None or figure.text == text.strip()
