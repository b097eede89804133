"""YAML: two readers, one of YAML 1.1 and one of 1.2, get back what was written."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from heshi.facts.load import load
from heshi.render.records import row_of
from heshi.render.yaml_ import yaml_
from tests.render.nasty import rows


def _readings(text: str) -> list[Any]:
    return [yaml.safe_load(text), YAML(typ="safe", pure=True).load(text)]


def test_every_record_of_the_fact_base_comes_back() -> None:
    facts = [row_of(fact) for fact in load().facts]
    assert _readings(yaml_(facts)) == [facts, facts]


def test_nasty_records_come_back() -> None:
    assert _readings(yaml_(rows())) == [rows(), rows()]


@given(st.lists(st.text(max_size=40), max_size=5))
def test_any_text_comes_back(texts: list[str]) -> None:
    assert yaml.safe_load(yaml_(list(texts))) == texts


@given(st.lists(st.text(st.characters(codec="ascii"), max_size=8), max_size=5))
def test_any_short_word_is_a_text_for_a_reader_of_1_2(words: list[str]) -> None:
    assert YAML(typ="safe", pure=True).load(yaml_(list(words))) == words


@pytest.mark.parametrize(
    "text",
    ["no", "Yes", "on", "y", "N", "null", "~", "", "1e5", "1.5", "-1", "0o17", "0x1F", ".inf", "1_000", "12:30:45"],
)
def test_a_text_that_looks_like_something_else_is_quoted(text: str) -> None:
    assert re.fullmatch(r"- (['\"]).*\1\n", yaml_([text]))


def test_chinese_stands_as_it_is_and_long_lines_are_not_folded() -> None:
    text = "截至二〇二三年底，" * 40
    assert yaml_({"metric": text}) == f"metric: {text}\n"


def test_keys_keep_their_order() -> None:
    assert list(yaml.safe_load(yaml_({"b": 1, "a": 2}))) == ["b", "a"]
