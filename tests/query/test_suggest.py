"""What is suggested when nothing was found."""

from __future__ import annotations

import pytest

from heshi.facts.load import load
from heshi.model import Fact, Name
from heshi.query.suggest import CLOSE, suggestions

FACTS = load().facts


def named(*names: str) -> list[Fact]:
    return [Name(f"n{number}", "document", name, "", None, (), ()) for number, name in enumerate(names)]


def test_a_typo_in_a_name_suggests_the_name() -> None:
    assert "三秦工匠" in " ".join(suggestions(["三奏工匠"], FACTS))


def test_a_wrong_character_in_a_person_s_name_suggests_the_person() -> None:
    person = next(fact for fact in load().people if len(fact.name) == 3)
    assert person.name in suggestions([person.name[:2] + "甲"], FACTS)


@pytest.mark.parametrize("word", ["不存在的词", "qqqqqq", "", "火星探测"])
def test_nothing_far_fetched_is_suggested(word: str) -> None:
    assert suggestions([word], FACTS) == ()


def test_the_likest_stands_first() -> None:
    assert suggestions(["三秦工将"], named("三秦大地", "三秦工匠"))[0] == "三秦工匠"


def test_names_equally_like_keep_the_order_of_the_report() -> None:
    assert suggestions(["三秦工将"], named("三秦工匠", "三秦工兵")) == ("三秦工匠", "三秦工兵")


def test_at_most_three_are_suggested() -> None:
    assert len(suggestions(["三秦工将"], named(*(f"三秦工{char}" for char in "匠人会兵程")))) == 3


def test_a_name_that_two_facts_share_is_suggested_once() -> None:
    assert suggestions(["三秦工将"], named("三秦工匠", "三秦工匠")) == ("三秦工匠",)


def test_full_width_letters_and_quotation_marks_do_not_make_a_name_less_like() -> None:
    assert suggestions(["ＡＢＣD工匠"], named("“abcd”工将")) == ("“abcd”工将",)


def test_a_whole_name_stands_before_a_stretch_inside_a_longer_one() -> None:
    assert suggestions(["三秦工将"], named("关于三秦工匠的意见", "三秦工匠"))[0] == "三秦工匠"


def test_what_is_suggested_is_close() -> None:
    assert 0.5 < CLOSE < 1
