"""Help topics taken apart: what was only folded in the source is whole, and what is a line stays one."""

from __future__ import annotations

import pytest

from heshi.messages.topics import TOPICS
from heshi.render.topics import Part, parts, topic


def test_lines_of_a_paragraph_are_joined_until_a_sentence_ends() -> None:
    assert parts("One sentence\nin two lines.\nAnother one.") == [
        [Part("One sentence in two lines."), Part("Another one.")]
    ]


def test_chinese_lines_join_without_a_blank() -> None:
    assert parts("一句话分\n成两行。") == [[Part("一句话分成两行。")]]


def test_a_term_takes_the_lines_under_its_meaning() -> None:
    text = "  A, B    first\n          and more\n   9      second"
    assert parts(text) == [[Part("first and more", "A, B"), Part("second", " 9")]]


def test_other_indented_lines_stay_as_they_are() -> None:
    assert parts('  [[ignore]]\n  claim = "150"   # as it stands') == [
        [Part("  [[ignore]]", as_is=True), Part('  claim = "150"   # as it stands', as_is=True)]
    ]


def test_blank_lines_part_blocks() -> None:
    assert [len(block) for block in parts("a.\n\n  x  y\n  z  w\n\nb.")] == [1, 2, 1]


@pytest.mark.parametrize("name", TOPICS)
def test_no_character_of_a_topic_is_lost(name: str) -> None:
    for text in (topic(name, "zh"), topic(name, "en")):
        kept = "".join(part.term + part.text for block in parts(text) for part in block)
        assert "".join(kept.split()) == "".join(text.split())
        assert "{" not in text or name in ("formats", "rules", "silencing")
