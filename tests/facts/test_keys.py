"""Search keys: what is derived from a record, and that the built-in pack carries just that."""

from __future__ import annotations

import json
from typing import Any

import pytest

from heshi.facts.keys import Keys, derive, facts_of, keys_table
from heshi.facts.load import load_pack
from heshi.facts.places import BUILTIN, data_dir
from heshi.facts.wording import fold
from heshi.model import Event, Fact, Highlight, Name, Person, Stat

PATH = data_dir() / f"{BUILTIN}.json"
PACK = load_pack(PATH)


def key_of(fact: Fact) -> Keys:
    return next(iter(derive([fact])))


def named(name: str, *aliases: str) -> Name:
    return Name("n", "document", name, "", None, aliases, ())


def test_the_keys_of_the_built_in_pack_are_those_derived_from_it() -> None:
    stored: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))["keys"]
    assert stored == keys_table(PACK)


def test_every_fact_of_the_built_in_pack_has_one_key() -> None:
    stored: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))["keys"]
    assert sorted(key["id"] for key in stored.values()) == sorted(fact.id for fact in facts_of(PACK))


def test_pinyin_is_parted_by_syllables_and_by_runs_of_han() -> None:
    assert key_of(named("三秦工匠ABC累计")).pinyin == "san qin gong jiang, lei ji"


def test_a_syllable_is_read_as_its_word_has_it() -> None:
    assert key_of(named("银行行长")).pinyin == "yin hang hang zhang"


def test_a_run_that_stands_twice_is_kept_once() -> None:
    assert key_of(named("工匠", "工匠")).pinyin == "gong jiang"


def test_traditional_characters_are_folded_as_they_are_compared() -> None:
    assert key_of(named("“工会”ＡＢ")).traditional == fold("「工會」AB") == "工會ab"


def test_numerals_are_kept_in_arabic_digits() -> None:
    assert key_of(named("第二十九次联席会议")).arabic == "第29次联席会议"


def test_a_name_without_han_has_no_pinyin() -> None:
    assert key_of(named("ABC 123")).pinyin == ""


@pytest.mark.parametrize(
    ("fact", "wording"),
    [
        (Highlight("h", 1, "标题", "", "摘要", "", ("关键",)), "guan jian"),
        (
            Stat(
                "s", 1, "指标", "", 1, "个", "", "一个", "exact", 1, 1, "count", None, None, False, ("别称",), None, ()
            ),
            "bie cheng",
        ),
        (Event("e", "2023-07-25", None, "事件", "", "地点", "", (), 1, None, ()), "di dian"),
        (Person("p", "姓名", "", ("职务",), (), ()), "zhi wu"),
        (named("名称", "别名"), "bie ming"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_key_of_each_kind_of_record_holds_its_other_wordings(fact: Fact, wording: str) -> None:
    assert wording in key_of(fact).pinyin
