"""Words looked for in a text: the first times one by one, then by a pattern of them all."""

from __future__ import annotations

import pickle

import pytest

from heshi.check import spotting
from heshi.check.spotting import AnyOf

WORDS = ("其实是", "(in fact", "a.b")


@pytest.fixture(params=[0, spotting._OFTEN + 1], ids=["asked first", "asked often"])
def words(request: pytest.FixtureRequest) -> AnyOf:
    found = AnyOf(WORDS)
    for _ in range(request.param):
        found.stand_in("")
    return found


@pytest.mark.parametrize(
    ("text", "stands"),
    [("其实是140名", True), ("it is (in fact) 140", True), ("a.b", True), ("acb", False), ("其实", False), ("", False)],
)
def test_a_word_is_found_however_often_words_were_asked_for(words: AnyOf, text: str, *, stands: bool) -> None:
    assert bool(words.stand_in(text)) is stands


def test_what_is_asked_often_is_asked_of_one_pattern() -> None:
    words = AnyOf(WORDS)
    found = [words.stand_in("其实是") for _ in range(spotting._OFTEN + 1)]
    assert found[0] is True
    assert hasattr(found[-1], "span")


def test_no_words_stand_in_no_text() -> None:
    nothing = AnyOf(())
    assert not any(nothing.stand_in("文") for _ in range(spotting._OFTEN + 2))


def test_words_are_picklable_however_often_they_were_asked_for(words: AnyOf) -> None:
    assert pickle.loads(pickle.dumps(words)).stand_in("其实是")
