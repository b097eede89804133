"""What the program takes the terminal for."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import termios
from collections.abc import Iterator

import pytest

from heshi.render.screen import UNBOUNDED, ColorChoice, screen


@pytest.fixture
def terminal() -> Iterator[int]:
    """A terminal 57 columns wide."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 20, 57, 0, 0))
    yield slave
    os.close(master)
    os.close(slave)


def test_the_width_is_that_of_the_terminal(terminal: int) -> None:
    assert screen({}, "auto", True, terminal, "utf-8").width == 57


def test_columns_stands_before_the_terminal(terminal: int) -> None:
    assert screen({"COLUMNS": "33"}, "auto", True, terminal, "utf-8").width == 33


@pytest.mark.parametrize("columns", ["", "0", "-5", "many", "１2x", "1.5"])
def test_a_senseless_columns_is_passed_over(columns: str, terminal: int) -> None:
    assert screen({"COLUMNS": columns}, "auto", True, terminal, "utf-8").width == 57


def test_a_gigantic_columns_is_bounded() -> None:
    assert screen({"COLUMNS": "9" * 4000}, "auto", False, None, "utf-8").width == UNBOUNDED


def test_columns_counts_in_a_pipe_too() -> None:
    assert screen({"COLUMNS": "40"}, "auto", False, 1, "utf-8").width == 40


def test_a_pipe_has_no_width() -> None:
    assert screen({}, "auto", False, 1, "utf-8").width == UNBOUNDED


def test_a_terminal_that_knows_no_width_is_80_columns_wide() -> None:
    master, slave = pty.openpty()
    try:
        assert screen({}, "auto", True, slave, "utf-8").width == 80
    finally:
        os.close(master)
        os.close(slave)


def test_a_terminal_that_cannot_be_asked_is_80_columns_wide() -> None:
    assert screen({}, "auto", True, 987, "utf-8").width == 80


@pytest.mark.parametrize(
    ("environ", "choice", "is_terminal", "color"),
    [
        ({}, "auto", True, True),
        ({}, "auto", False, False),
        ({"TERM": "dumb"}, "auto", True, False),
        ({"NO_COLOR": "1"}, "auto", True, False),
        ({"NO_COLOR": "0"}, "auto", True, False),
        ({"NO_COLOR": ""}, "auto", True, True),
        ({"FORCE_COLOR": "1"}, "auto", False, True),
        ({"FORCE_COLOR": "0"}, "auto", False, False),
        ({"FORCE_COLOR": ""}, "auto", False, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, "auto", True, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, "auto", True, False),
        ({"NO_COLOR": "1", "TERM": "dumb"}, "always", False, True),
        ({"FORCE_COLOR": "1"}, "never", True, False),
    ],
)
def test_colours_follow_the_option_then_no_color_then_force_color_then_the_terminal(
    environ: dict[str, str], choice: ColorChoice, is_terminal: bool, color: bool
) -> None:
    assert screen(environ, choice, is_terminal, None, "utf-8").color == color


@pytest.mark.parametrize(("value", "wide"), [("2", True), ("1", False), ("", False), ("wide", False)])
def test_ambiguous_characters_are_wide_only_when_the_variable_is_2(value: str, wide: bool) -> None:
    assert screen({"HESHI_AMBIGUOUS_WIDTH": value}, "auto", False, None, "utf-8").wide == wide


@pytest.mark.parametrize(
    ("encoding", "rule"), [("utf-8", "─"), ("gbk", "─"), ("ascii", "-"), ("latin-1", "-"), ("no-such", "-")]
)
def test_a_rule_is_drawn_with_what_the_console_can_show(encoding: str, rule: str) -> None:
    assert screen({}, "auto", True, None, encoding).rule == rule


def test_a_rule_is_drawn_with_hyphens_where_ambiguous_characters_are_wide() -> None:
    assert screen({"HESHI_AMBIGUOUS_WIDTH": "2"}, "auto", True, None, "utf-8").rule == "-"


def test_latin_text_is_as_wide_as_it_is_long_and_han_twice() -> None:
    about = screen({}, "auto", False, None, "utf-8")
    assert (about.measure("workers"), about.measure("工匠"), about.measure("")) == (7, 4, 0)
