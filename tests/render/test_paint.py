"""Lines of styled spans as the text of a terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heshi.render.layout import Line, Style, neutral
from heshi.render.paint import STYLES, paint
from heshi.render.screen import Screen

PLAIN, COLORED = Screen(80, False, False, True), Screen(80, True, False, True)
ESCAPES = re.compile("\x1b\\[[0-9;]*m")
spans = st.tuples(st.text().map(lambda text: neutral(text).replace("\n", "")), st.sampled_from(sorted(STYLES)))
lines_of_spans = st.lists(st.lists(spans, max_size=4).map(tuple), max_size=5)


@given(lines_of_spans)
def test_without_colours_the_text_is_the_spans_without_blanks_at_line_ends(lines: list[Line]) -> None:
    joined = ["".join(text for text, _ in line).rstrip() for line in lines]
    assert paint(lines, PLAIN) == "".join(line + "\n" for line in joined)


@given(lines_of_spans)
def test_colours_add_escape_sequences_and_nothing_else(lines: list[Line]) -> None:
    assert ESCAPES.sub("", paint(lines, COLORED)) == paint(lines, PLAIN)


@pytest.mark.parametrize("style", [style for style, color in STYLES.items() if color])
def test_every_style_but_plain_is_seen_in_colours(style: Style) -> None:
    assert ESCAPES.search(paint([(("三秦", style),)], COLORED))


def test_a_plain_span_is_written_without_escape_sequences() -> None:
    assert paint([(("三秦", "plain"),)], COLORED) == "三秦\n"


@pytest.mark.parametrize(
    "text",
    ["[bold]三秦[/bold]", "[/]", ":smile:", "[link=http://a.b]x[/link]", "\\[b]", "1/2 'a' \"b\" True None 3.14"],
)
def test_a_fact_is_written_literally(text: str) -> None:
    assert paint([((text, "plain"),)], COLORED) == f"{text}\n"


def test_a_line_wider_than_the_screen_is_not_wrapped_again() -> None:
    text = "三秦" * 12_000
    assert paint([((text, "figure"),)], COLORED).count("\n") == 1


def test_no_lines_are_no_text() -> None:
    assert paint([], PLAIN) == paint([], COLORED) == ""
