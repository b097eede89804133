"""What a draft takes back is told by its words; a sentence without their signs is not looked at for them."""

from __future__ import annotations

import pytest

from heshi.check.layout import Sentence
from heshi.check.stance import SIGNS, takes_nothing_back
from heshi.check.tables import scope as words


@pytest.mark.parametrize("word", [*words.DENIED_BEFORE, *words.DENIED_AFTER, *words.GREW_FROM])
def test_every_chinese_word_of_denial_has_a_sign(word: str) -> None:
    assert word.isascii() or not SIGNS.isdisjoint(word)


@pytest.mark.parametrize(
    ("text", "plain"), [("三秦工匠140名。", True), ("三秦工匠不是150名。", False), ("not 150 but 140", False)]
)
def test_a_sentence_with_a_sign_may_take_something_back(text: str, plain: bool) -> None:
    assert takes_nothing_back(text, Sentence(0, len(text), 0, False)) is plain
