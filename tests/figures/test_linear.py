"""The work grows with the text and no faster, counted in steps of the interpreter and not in time."""

from __future__ import annotations

import re._constants as constants  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import sys
from typing import Any

import pytest

from heshi.figures import read
from heshi.figures.pattern import Pattern
from heshi.figures.scan import read as engine
from tests.steps import steps as counted

TRAPS = [
    "1", "十", "万", "一", "零", "1-", "1-2~", "2023-", "1,", "1 ", "三五", "1.", "第", "第1", "百分之", "分之一", "又", "(1", "1/",
    "2023年", "1月1日至", "超过", "a1", "a", "1:", "1@", "http://", "-1", "负", "半", "几十", "一百零", "一 ", "1万 ", "大于1小于2",
    "翻", "“一", "1比", "一百万", "1亿", "万亿", "1万-", "一至", "1e", "1^", "**1", "１，", "¥1", "2023.1.1-", "十一",
    ",234", "123 ", "1·", "1+",
]  # fmt: skip


def steps(text: str) -> int:
    """Steps that reading ``text`` takes."""
    return counted(lambda: engine(text))


@pytest.mark.parametrize("trap", TRAPS)
def test_twice_the_text_costs_at_most_twice_the_steps(trap: str) -> None:
    size = 600 // len(trap)
    engine("中1" + trap * 4)  # patterns are compiled once, outside the count
    once, twice = steps("中" + trap * size), steps("中" + trap * (2 * size))
    assert twice <= 2.2 * once + 500


@pytest.mark.parametrize("trap", TRAPS)
def test_steps_per_character_are_bounded(trap: str) -> None:
    text = "中" + trap * (1200 // len(trap))
    engine(text)
    assert steps(text) <= 900 * len(text)


@pytest.mark.parametrize("char", ["1", "十", "万", "一", "9"])
def test_a_million_of_one_character_is_passed_over_in_one_step(char: str) -> None:
    text = "共" + char * 1_000_000 + "人，另有3人"
    assert [figure.text for figure in read(text)][-1] == "3人"
    assert steps(text) < 6000


PASSED_WHOLE = {"_RATIO", "_VERSION", "_DASHED"}
"""Chains of groups without an end that stand last in their pattern: what they match is passed over at once."""


def patterns() -> list[tuple[str, str]]:
    """The name and source of every pattern of the Chinese grammar and of the scan."""
    found = []
    for module in list(sys.modules.values()):
        name = getattr(module, "__name__", "")
        if name.startswith(("heshi.figures.zh", "heshi.figures.scan")):
            found += [(key, value.source) for key, value in vars(module).items() if isinstance(value, Pattern)]
    return found


def unbounded(parsed: Any) -> list[tuple[bool, int]]:
    """Of each repetition without an end: whether it gives nothing back, and how many items it repeats."""
    repeats = []
    for operation, argument in parsed:
        if str(operation) in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            if argument[1] == constants.MAXREPEAT:
                repeats.append((str(operation) == "POSSESSIVE_REPEAT", len(argument[2])))
            repeats += unbounded(argument[2])
        elif isinstance(argument, tuple):
            for part in argument:
                if isinstance(part, parser.SubPattern):
                    repeats += unbounded(part)
                elif isinstance(part, list):
                    for branch in part:
                        repeats += unbounded(branch) if isinstance(branch, parser.SubPattern) else []
    return repeats


def test_no_pattern_can_run_far_and_turn_back() -> None:
    checked = 0
    for name, source in patterns():
        for possessive, items in unbounded(parser.parse(source)):
            checked += 1
            assert possessive, f"{name} may backtrack"
            assert items == 1 or name in PASSED_WHOLE, f"{name} repeats a group without an end"
    assert checked > 5
