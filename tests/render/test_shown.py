"""Values as a person reads them, in Chinese and in English."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest

from heshi.facts.load import load, load_pack
from heshi.messages import Lang
from heshi.messages.labels import COLUMNS, VALUES
from heshi.model import NameKind, Qualifier, StatKind
from heshi.render.layout import Line
from heshi.render.listing import Listing
from heshi.render.records import FOUND, KINDS, listing, record_of, row_of
from heshi.render.screen import Screen
from heshi.render.shown import figure_en, grouped_table, note, plain_table, section, shown
from heshi.render.timeline import by_month, month_name
from tests import packs
from tests.support import NASTY

BASE = load()
SCREEN = Screen(10_000, False, False, True)
LANGUAGES: tuple[Lang, ...] = ("zh", "en")
each_language = pytest.mark.parametrize("lang", LANGUAGES)


def text_of(lines: list[Line]) -> list[str]:
    return ["".join(text for text, _ in line) for line in lines]


def stat_row(**fields: Any) -> dict[str, Any]:
    return packs.stat(**fields)


@pytest.mark.parametrize(
    ("qualifier", "value", "unit_en", "read"),
    [
        ("exact", 140, "people", "140 people"),
        ("at_least", 5_000_000, "participations", "5,000,000+ participations"),
        ("at_most", 30, "days", "up to 30 days"),
        ("about", 10_000, "people", "about 10,000 people"),
        ("exact", 51, "%", "51%"),
        ("exact", 0.5, "", "0.5"),
    ],
)
def test_a_figure_in_english_shows_its_hedge_and_unit(qualifier: str, value: float, unit_en: str, read: str) -> None:
    assert figure_en(stat_row(qualifier=qualifier, value=value, unit_en=unit_en)) == read


@pytest.mark.parametrize(
    ("field", "fields", "zh", "en"),
    [
        ("text", {}, "500余个", "500+ apples"),
        ("metric", {}, "苹果产量", "Apples picked"),
        ("metric", {"metric_en": ""}, "苹果产量", "苹果产量"),
        ("unit", {}, "个", "apples"),
        ("value", {"value": 1234567}, "1,234,567", "1,234,567"),
        ("high", {}, "", ""),
        ("highlight", {"highlight": 0}, "总述", "Overview"),
        ("highlight", {"highlight": 7}, "7", "7"),
        ("qualifier", {}, "以上", "at least"),
        ("kind", {}, "计数", "count"),
        ("panel", {"panel": True}, "是", "yes"),
        ("panel", {}, "", ""),
        ("aliases", {"aliases": ["甲", "乙"]}, "甲、乙", "甲, 乙"),
        ("note", {"note": "两处 / Two places"}, "两处", "Two places"),
        ("note", {"note": "只有中文"}, "只有中文", "只有中文"),
        ("locators", {}, "亮点 1", "highlight 1"),
        ("locators", {"locators": [{"section": "panel-1", "start": 0, "end": 1}] * 2}, "数说（上）", "panel 1"),
        ("locators", {"locators": [{"section": "h10", "start": 0, "end": 1}]}, "亮点 10", "highlight 10"),
    ],
)
def test_a_field_of_a_statistic_as_a_person_reads_it(field: str, fields: dict[str, Any], zh: str, en: str) -> None:
    row = stat_row(**fields)
    assert (shown(row, field, "zh", {}), shown(row, field, "en", {})) == (zh, en)


def test_people_are_shown_by_name_and_unknown_ones_by_id() -> None:
    row = packs.event(people=["p.li", "p.none"])
    assert shown(row, "people", "zh", {"p.li": "李某"}) == "李某、p.none"


@pytest.mark.parametrize(("lang", "read"), [("zh", "2023-08-29 至 2023-08-31"), ("en", "2023-08-29 – 2023-08-31")])
def test_an_event_of_several_days_shows_both_ends(lang: Lang, read: str) -> None:
    assert shown(packs.event(date="2023-08-29", end_date="2023-08-31"), "date", lang, {}) == read


def test_a_note_without_english_is_shown_as_it_is() -> None:
    assert (note("因", "en"), note("因 / because", "en"), note("", "zh")) == ("因", "because", "")


def test_an_unknown_section_is_no_error() -> None:
    assert section({"section": "hx", "start": 0, "end": 1}, "en") == "highlight x"


@each_language
@pytest.mark.parametrize("kind", list(KINDS))
def test_every_field_has_a_heading(kind: str, lang: Lang) -> None:
    assert all(COLUMNS[field].say(lang) for field in KINDS[kind].fields + FOUND.fields)


@each_language
@pytest.mark.parametrize(
    ("field", "values"),
    [("qualifier", get_args(Qualifier)), ("kind", get_args(StatKind) + get_args(NameKind)), ("record", tuple(KINDS))],
)
def test_every_value_of_a_choice_has_words(field: str, values: tuple[str, ...], lang: Lang) -> None:
    assert all(VALUES[field][value].say(lang) for value in values)


@each_language
@pytest.mark.parametrize(
    "fact", [*BASE.facts, *load_pack(NASTY).stats, *load_pack(NASTY).events], ids=lambda fact: str(fact.id)
)
def test_every_field_of_every_fact_can_be_shown(fact: Any, lang: Lang) -> None:
    row = row_of(fact)
    assert all(isinstance(shown(row, field, lang, {}), str) for field in KINDS[record_of(fact)].fields)


def test_named_columns_show_just_what_the_field_holds() -> None:
    rows = listing("stat", BASE.stats[:1]).choose(["value", "panel", "note", "qualifier"])
    stat = BASE.stats[0]
    line = text_of(plain_table(rows, SCREEN, "zh", {}))[2]
    assert line.split()[:2] == [str(stat.value), str(stat.panel).lower()]
    assert stat.qualifier in line


def test_a_column_that_says_nothing_is_left_out_unless_it_was_named() -> None:
    rows = Listing(("id", "edition"), ("id", "edition"), ("id", "edition"), ({"id": "a", "edition": None},))
    assert "届次" not in text_of(plain_table(rows, SCREEN, "zh", {}))[0]
    assert "届次" in text_of(plain_table(rows.choose(["id", "edition"]), SCREEN, "zh", {}))[0]


def test_a_grouped_table_has_a_heading_for_each_group_and_not_the_column() -> None:
    stats = [stat for stat in BASE.stats if stat.highlight in (0, 3)]
    lines = text_of(grouped_table(listing("stat", stats), "highlight", SCREEN, "zh", {}))
    assert [line for line in lines if line.startswith("亮点")] == ["亮点 总述", "亮点 3"]


def test_a_grouped_table_holds_every_row() -> None:
    lines = text_of(grouped_table(listing("stat", BASE.stats), "highlight", SCREEN, "zh", {}))
    assert all(any(line.rstrip().endswith(stat.id) for line in lines) for stat in BASE.stats)


@pytest.mark.parametrize(("lang", "name"), [("zh", "2023 年 7 月"), ("en", "July 2023")])
def test_a_month_has_a_name(lang: Lang, name: str) -> None:
    assert month_name("2023-07", lang) == name


def test_a_timeline_is_grouped_by_month() -> None:
    events = sorted(BASE.events, key=lambda event: event.date)
    lines = text_of(by_month(listing("event", events), SCREEN, "en", {}))
    months = list(dict.fromkeys(month_name(event.date[:7], "en") for event in events))
    assert [month for line in lines for month in months if line.startswith(month)] == months


def test_a_timeline_in_another_order_is_one_table() -> None:
    events = listing("event", BASE.events).sort(["-date"])
    assert text_of(by_month(events, SCREEN, "en", {})) == text_of(plain_table(events, SCREEN, "en", {}))


@each_language
def test_english_shows_no_chinese_but_where_there_is_no_english(lang: Lang, tmp_path: Path) -> None:
    facts = load([str(packs.write(tmp_path))])
    for kind, records in (("stat", facts.stats), ("event", facts.events), ("highlight", facts.highlights)):
        text = "\n".join(text_of(plain_table(listing(kind, records), SCREEN, lang, {"p.li": "Li Mou"})))
        assert any("\u4e00" <= char <= "\u9fff" for char in text) == (lang == "zh")
