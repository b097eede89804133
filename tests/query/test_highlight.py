"""Everything that belongs to one highlight."""

from __future__ import annotations

from pathlib import Path

import pytest

from heshi.facts.load import load
from heshi.query.highlight import HighlightFacts, facts_of_highlight
from tests import packs

BASE = load()


def of(number: int) -> HighlightFacts:
    return facts_of_highlight(BASE, next(item for item in BASE.highlights if item.number == number))


each = pytest.mark.parametrize("number", range(1, 11))


@each
def test_its_statistics_are_all_those_of_its_number(number: int) -> None:
    assert of(number).stats == tuple(stat for stat in BASE.stats if stat.highlight == number)


@each
def test_its_events_stand_in_order_of_time(number: int) -> None:
    days = [event.date for event in of(number).events]
    assert days == sorted(days)
    assert len(days) == sum(event.highlight == number for event in BASE.events)


@each
def test_its_people_are_those_of_its_events_and_of_its_section(number: int) -> None:
    facts = of(number)
    present = {id for event in facts.events for id in event.people}
    printed = {person.id for person in BASE.people for place in person.locators if place.section == f"h{number:02}"}
    assert {person.id for person in facts.people} == present | printed


@each
def test_its_names_are_those_printed_in_its_section(number: int) -> None:
    printed = [name for name in BASE.names if any(place.section == f"h{number:02}" for place in name.locators)]
    assert list(of(number).names) == printed


def test_every_statistic_outside_the_overview_belongs_to_one_highlight() -> None:
    listed = [stat.id for number in range(1, 11) for stat in of(number).stats]
    assert sorted(listed) == sorted(stat.id for stat in BASE.stats if stat.highlight)


def test_a_highlight_of_one_pack_holds_nothing_of_another(tmp_path: Path) -> None:
    paths = [packs.write(tmp_path, packs.tables(name), f"{name}.json") for name in ("a", "b")]
    base = load([str(path) for path in paths])
    facts = facts_of_highlight(base, base.highlights[1])
    assert [fact.id for fact in facts.stats] == ["b:s.one"]
    assert [fact.id for fact in facts.events] == ["b:ev.one"]
    assert [fact.id for fact in facts.people] == ["b:p.li"]
