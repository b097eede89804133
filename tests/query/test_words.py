"""Search words as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heshi.facts.wording import fold
from heshi.query.words import has_numeral, split


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("投资", "亿元"), ("投资", "亿元")),
        (("投资 亿元",), ("投资", "亿元")),
        (("投资　亿元",), ("投资", "亿元")),
        ((" 投资 ",), ("投资",)),
        (("", " ", "“”"), ()),
        (("“三秦工匠”",), ("三秦工匠",)),
        (("「三秦」『工匠』",), ("三秦工匠",)),
        (("《规划》",), ("规划",)),
        (("ＳＱＧＪ",), ("sqgj",)),
        (("Workers",), ("workers",)),
        (("Yan'an",), ("yanan",)),
        (("Yan’an",), ("yanan",)),
        (("５００万",), ("500万",)),
        (("STRASSE", "straße"), ("strasse", "strasse")),
    ],
)
def test_words_are_parted_and_folded(typed: tuple[str, ...], words: tuple[str, ...]) -> None:
    assert split(typed) == words


# Of what reports are written in; a few letters of other scripts change once more (ΐ).
@given(st.text(alphabet="aB1“”’《》ＡＢ１工會①㎡℃ﬁÄß　 '"))
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


@given(st.lists(st.text()))
def test_no_word_is_empty_or_holds_a_blank(typed: list[str]) -> None:
    assert all(word and not any(char.isspace() for char in word) for word in split(tuple(typed)))


@pytest.mark.parametrize(
    ("word", "numeral"),
    [("29次", True), ("第二十九次", True), ("两年", True), ("〇", True), ("工匠", False), ("", False)],
)
def test_a_word_with_a_numeral_is_known(word: str, numeral: bool) -> None:
    assert has_numeral(word) == numeral
