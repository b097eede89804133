"""YAML: two readers, one of YAML 1.1 and one of 1.2, get back what was written."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml as pyyaml
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from heshi.facts.load import load
from heshi.render.records import row_of
from heshi.render.records_yaml import yaml
from tests.render.nasty import rows


def _readings(text: str) -> list[Any]:
    return [pyyaml.safe_load(text), YAML(typ="safe", pure=True).load(text)]


def test_every_record_of_the_fact_base_comes_back() -> None:
    facts = [row_of(fact) for fact in load().facts]
    assert _readings(yaml(facts)) == [facts, facts]


def test_nasty_records_come_back() -> None:
    assert _readings(yaml(rows())) == [rows(), rows()]


@given(st.lists(st.text(max_size=40), max_size=5))
def test_any_text_comes_back(texts: list[str]) -> None:
    assert _readings(yaml(list(texts))) == [texts, texts]


@given(
    st.dictionaries(st.text(max_size=4), st.text(st.sampled_from("0123456789abexoynE+-_.:#, '\"[]{}年%"), max_size=8))
)
def test_any_short_word_is_a_text_and_any_key_a_key(words: dict[str, str]) -> None:
    assert _readings(yaml(dict(words))) == [words, words]


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)


@given(_VALUES)
def test_any_value_of_any_shape_comes_back(value: Any) -> None:
    assert _readings(yaml(value)) == [value, value]


@pytest.mark.parametrize(
    "text",
    ["no", "Yes", "on", "y", "N", "null", "~", "", "1e5", "1.5", "-1", "0o17", "0x1F", ".inf", "1_000", "12:30:45"],
)
def test_a_text_that_looks_like_something_else_is_quoted(text: str) -> None:
    assert re.fullmatch(r"- (['\"]).*\1\n", yaml([text]))


def test_chinese_stands_as_it_is_and_long_lines_are_not_folded() -> None:
    text = "截至二〇二三年底，" * 40
    assert yaml({"metric": text}) == f"metric: {text}\n"


def test_keys_keep_their_order() -> None:
    assert list(pyyaml.safe_load(yaml({"b": 1, "a": 2}))) == ["b", "a"]
