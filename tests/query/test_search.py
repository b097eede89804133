"""Free-text search: every fact is found however it is typed, best first, and always in the same order."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from opencc import OpenCC
from pypinyin import lazy_pinyin

from heshi.facts.arabic import arabic
from heshi.facts.keys import derive, names_of
from heshi.facts.load import load
from heshi.messages.topics import POINTS as EXPLAINED
from heshi.model import Event, Fact, Highlight, Name, Person, Stat
from heshi.query.search import POINTS, search

BASE = load()
FACTS = BASE.facts
KEYS = BASE.keys(FACTS)
PEOPLE = {person.id: f"{person.name} {person.name_en}" for person in BASE.people}
TRADITIONAL = OpenCC("s2t")
FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}


def found(*words: str) -> list[str]:
    """The ids of the built-in facts that match, best first."""
    return [fact.id for fact in search(FACTS, words, KEYS, PEOPLE)]


def chief(fact: Fact) -> str:
    """The Chinese name of a fact: its metric, title or name."""
    return names_of(fact)[0]


def english(fact: Fact) -> str:
    match fact:
        case Stat():
            return fact.metric_en
        case Highlight() | Event():
            return fact.title_en
        case Person() | Name():
            return fact.name_en


def first_run(fact: Fact) -> Sequence[str]:
    """The syllables of the first run of Han characters in a fact's name."""
    run = ""
    for char in chief(fact):
        if "\u3400" <= char <= "\u9fff":
            run += char
        elif run:
            break
    return lazy_pinyin(run)


each_fact = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: str(fact.id))


@each_fact
def test_a_fact_is_found_first_by_its_id(fact: Fact) -> None:
    assert found(fact.id)[0] == fact.id


@each_fact
def test_a_fact_is_among_the_first_three_for_its_name(fact: Fact) -> None:
    assert fact.id in found(chief(fact))[:3]


@each_fact
def test_a_fact_is_among_the_first_three_for_its_english_name(fact: Fact) -> None:
    assert fact.id in found(english(fact))[:3]


@each_fact
def test_a_fact_is_found_by_its_english_name_in_capitals(fact: Fact) -> None:
    assert fact.id in found(english(fact).upper())


@each_fact
def test_a_fact_is_found_by_its_name_in_traditional_characters(fact: Fact) -> None:
    assert fact.id in found(TRADITIONAL.convert(chief(fact)))


@each_fact
def test_a_fact_is_found_by_its_name_in_full_width(fact: Fact) -> None:
    assert fact.id in found(chief(fact).translate(FULL_WIDTH))


@each_fact
def test_a_fact_is_found_by_its_name_in_quotation_marks(fact: Fact) -> None:
    assert fact.id in found(f"“{chief(fact)}”")


@each_fact
def test_a_fact_is_found_by_its_name_without_its_quotation_marks(fact: Fact) -> None:
    assert fact.id in found("".join(char for char in chief(fact) if char not in "“”‘’《》「」"))


@each_fact
def test_a_fact_is_found_by_its_name_with_numerals_in_arabic_digits(fact: Fact) -> None:
    assert fact.id in found(arabic(chief(fact)))


@each_fact
def test_a_fact_is_found_by_the_pinyin_of_its_name(fact: Fact) -> None:
    assert fact.id in found("".join(first_run(fact)))


@each_fact
def test_a_fact_is_found_by_the_initials_of_its_name(fact: Fact) -> None:
    assert fact.id in found("".join(syllable[0] for syllable in first_run(fact)))


@each_fact
def test_a_fact_is_found_by_each_of_its_other_wordings(fact: Fact) -> None:
    for wording in names_of(fact):
        assert fact.id in found(wording)


def stat(id: str, metric: str, **fields: object) -> Stat:
    """A statistic named for what is looked for in it."""
    plain = Stat(id, 1, metric, "", 0, "", "", "", "exact", None, None, "count", None, None, False, (), None, ())
    return plain._replace(**fields)  # type: ignore[arg-type]


def among(facts: Sequence[Stat], *words: str) -> list[str]:
    """The ids of the facts that match, best first."""
    return [fact.id for fact in search(facts, words, {key.id: key for key in derive(facts)}, {})]


def test_without_words_every_fact_is_found_in_the_order_of_the_report() -> None:
    assert found() == found("", "  ") == [fact.id for fact in FACTS]


def test_all_words_must_match() -> None:
    both, one = stat("both", "苹果和梨"), stat("one", "苹果")
    assert among([one, both], "苹果", "梨") == ["both"]


def test_words_quoted_into_one_argument_are_words_still() -> None:
    assert found("投资 亿元") == found("投资", "亿元") != []


def test_the_order_of_words_makes_no_difference_to_what_is_found() -> None:
    assert found("亿元", "投资") == found("投资", "亿元")


def test_the_same_question_gives_the_same_order() -> None:
    assert found("工匠") == found("工匠")


def test_facts_of_one_score_keep_the_order_of_the_report() -> None:
    facts = [stat(id, "果园面积") for id in ("c", "a", "b")]
    assert among(facts, "面积") == ["c", "a", "b"]


def test_the_points_of_a_fact_are_the_sum_over_the_words() -> None:
    parts, start = stat("parts", "大苹果和小梨"), stat("start", "苹果和小梨")
    assert among([parts, start], "苹果", "梨") == ["start", "parts"]


def test_ways_to_match_stand_in_the_order_of_their_points() -> None:
    context = stat("s.context", "无关", note="苹果")
    figure = stat("s.figure", "无关", text="五个苹果")
    alias = stat("s.alias", "无关", aliases=("大苹果",))
    part = stat("s.part", "大苹果")
    start = stat("s.start", "苹果产量")
    name = stat("s.name", "苹果")
    id = stat("苹果", "无关")
    best_first = [id, name, start, part, alias, figure, context]
    assert among(best_first[::-1], "苹果") == [fact.id for fact in best_first]


def test_pinyin_stands_before_initials_and_both_before_the_context() -> None:
    pinyin, initials = (
        stat("s.1", "安排"),
        stat("s.2", "爱宁"),
    )
    context = stat("s.3", "无关", note="an")
    assert among([context, initials, pinyin], "an") == ["s.1", "s.2", "s.3"]


def test_a_number_equal_to_the_value_stands_before_one_in_the_figure() -> None:
    value = stat("s.value", "产量", value=17_000_000, unit="元", text="1.7千万元")
    assert among([stat("s.other", "无关", value=3), value], "1700万元") == ["s.value"]


def test_every_way_to_match_is_explained_in_the_help() -> None:
    assert list(POINTS) == list(EXPLAINED)


def test_the_ways_are_listed_from_the_most_points_down() -> None:
    assert list(POINTS.values()) == sorted(POINTS.values(), reverse=True)


@pytest.mark.parametrize(("word", "matches"), [("work", True), ("workers", True), ("orker", False), ("er", False)])
def test_a_latin_word_matches_from_the_beginning_of_a_word(word: str, matches: bool) -> None:
    assert bool(among([stat("s", "无关", metric_en="Skilled Workers")], word)) == matches


def test_a_latin_word_beside_han_begins_there() -> None:
    assert among([stat("s", "安装5G基站APP")], "app") == ["s"]


@pytest.mark.parametrize(("word", "matches"), [("qingong", True), ("sanqin", True), ("anqin", False), ("nqin", False)])
def test_pinyin_matches_from_the_beginning_of_a_syllable(word: str, matches: bool) -> None:
    assert bool(among([stat("s", "三秦工匠")], word)) == matches


def test_pinyin_may_end_within_a_syllable() -> None:
    assert among([stat("s", "三秦工匠")], "sanqingongji") == ["s"]


def test_pinyin_does_not_run_on_from_one_name_into_the_next() -> None:
    assert among([stat("s", "三秦，工匠")], "qingong") == []


def test_initials_may_stand_inside_a_name() -> None:
    assert among([stat("s", "三秦工匠人数")], "gjrs") == ["s"]


def test_a_single_letter_is_no_pinyin() -> None:
    assert among([stat("s", "三秦工匠")], "s.") == []


WHOLE = [
    ("9次", "第19次会议", False),
    ("19次", "第19次会议", True),
    ("9次", "第十九次会议", False),
    ("九次", "第十九次会议", False),
    ("十九次", "第十九次会议", True),
    ("九次", "第19次会议", False),
    ("第1", "第19次会议", False),
    ("第2", "第二十九次会议", False),
    ("第二", "第二十九次会议", False),
    ("1", "19次会议", False),
    ("14", "140名", False),
    ("140", "140名", True),
    ("7亿元", "1.7亿元", False),
    ("1", "1.7亿元", False),
    ("1.7", "1.7亿元", True),
    ("五", "五一劳动奖章", False),
    ("五一", "五一劳动奖章", True),
]


@pytest.mark.parametrize(("word", "name", "matches"), WHOLE)
def test_a_number_is_found_whole_or_not_at_all(word: str, name: str, matches: bool) -> None:
    assert bool(among([stat("s", name, value=None)], word)) == matches


@pytest.mark.parametrize(
    ("chinese", "digits"),
    [("第二十九次", "第29次"), ("一百四十名", "140名"), ("十五次", "15次"), ("七届", "7届"), ("二〇二三", "2023")],
)
def test_arabic_and_chinese_numerals_find_the_same(chinese: str, digits: str) -> None:
    assert set(found(chinese)) == set(found(digits)) != set()


@pytest.mark.parametrize(
    "words",
    [
        ("17000万元",),
        ("1.7亿元",),
        ("1.7", "亿元"),
        ("170000000元",),
        ("1亿7000万元",),
        ("170", "million", "yuan"),
        ("170 million yuan",),
    ],
    ids=" ".join,
)
def test_a_sum_is_found_in_whatever_scale_it_is_written(words: tuple[str, ...]) -> None:
    assert "h03.fees-refunded" in found(*words)


def test_a_number_finds_a_value_only_in_its_unit() -> None:
    assert "h03.fees-refunded" not in found("17000万人")


def test_an_event_is_found_by_the_people_who_were_there() -> None:
    event = next(event for event in BASE.events if event.people)
    assert event.id in found(PEOPLE[event.people[0]].split()[0])


def test_an_event_is_found_by_its_day() -> None:
    assert [fact.id for fact in BASE.events if fact.date == "2023-07-25"] == found("2023-07-25")


def test_an_event_is_found_by_its_month() -> None:
    assert {fact.id for fact in BASE.events if fact.date.startswith("2023-07")} <= set(found("2023-07"))


@pytest.mark.parametrize("word", ["不存在的词", "zzzz", "%", "\x1b[31m", "\ud800", "”", "." * 5000, "九" * 5000])
def test_a_word_that_stands_nowhere_finds_nothing_or_everything_but_never_fails(word: str) -> None:
    assert found(word) in ([], [fact.id for fact in FACTS]) or word == "%"
