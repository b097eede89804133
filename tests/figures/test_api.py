"""The Python API as documented: examples run, imports stay cheap, a whole string reads as one quantity."""

from __future__ import annotations

import doctest
import importlib
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heshi.figures import read, read_quantity

ROOT = Path(__file__).resolve().parents[2]


def test_the_examples_of_the_manual_hold() -> None:
    result = doctest.testfile(str(ROOT / "docs" / "figures.md"), module_relative=False)
    assert result.attempted > 10
    assert result.failed == 0


@pytest.mark.parametrize("module", ["heshi.figures", "heshi.figures.scan", "heshi.figures.quantity"])
def test_the_examples_of_the_docstrings_hold(module: str) -> None:
    result = doctest.testmod(importlib.import_module(module))
    assert result.attempted > 0
    assert result.failed == 0


def loaded(code: str) -> set[str]:
    """The modules of the package that a fresh interpreter has after running ``code``."""
    script = f"import sys\n{code}\nprint(' '.join(name for name in sys.modules if name.startswith('heshi')))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(ROOT / "src")},
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(("text", "value"), [("5000", 5000), ("1.5亿", 150000000), ("30万", 300000), ("-2.5", -2.5)])
def test_a_plain_number_needs_no_grammar(text: str, value: float) -> None:
    modules = loaded(f"from heshi.figures import read_quantity; assert read_quantity({text!r}).value == {value}")
    assert "heshi.figures.scan" not in modules


@given(
    st.sampled_from(["", "-"]),
    st.integers(0, 10**9),
    st.integers(0, 99),
    st.sampled_from(["", "千", "万", "亿", "万亿"]),
)
def test_a_plain_number_is_the_number_the_grammar_reads(sign: str, whole: int, part: int, scale: str) -> None:
    written = f"{sign}{whole}.{part:02}{scale}"
    plain = read_quantity(written)
    (figure,) = read(f"为 {written}，")
    assert plain is not None
    assert (plain.value, plain.text) == (figure.value, figure.text)


def test_chinese_text_without_latin_letters_needs_no_english_grammar() -> None:
    modules = loaded("from heshi.figures import read; assert read('共5人')")
    assert not any(name.startswith("heshi.figures.en") for name in modules)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.5亿", 150000000), ("30万", 300000), ("5000", 5000), ("1.7亿元", 170000000), ("2023", 2023), ("-5", -5), ("3.5", 3.5),
        ("twelve thousand", 12000), ("一万两千", 12000), (" 8万 ", 80000), ("１２万", 120000), ("1,200", 1200), ("八十", 80),
    ],
)  # fmt: skip
def test_a_quantity_on_the_command_line_is_one_number(text: str, value: float) -> None:
    figure = read_quantity(text)
    assert figure is not None
    assert figure.value == value


def test_a_range_on_the_command_line_has_two_bounds() -> None:
    figure = read_quantity("2万-3万")
    assert figure is not None
    assert (figure.value, figure.low, figure.high) == (None, 20000, 30000)


@pytest.mark.parametrize("text", ["", "约", "关于30万", "30万和40万", "abc", "2023年", "--", "1.", "."])
def test_what_is_not_wholly_one_quantity_is_none(text: str) -> None:
    assert read_quantity(text) is None
