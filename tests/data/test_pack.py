"""The built-in pack keeps what its data card promises."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from datetime import date
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from heshi.model import Event, Highlight, Locator, Meta, Name, Person, Stat

DATA = Path(__file__).parents[2] / "data"
TABLES = ("meta", "highlights", "stats", "events", "people", "names")
PACK: dict[str, Any] = json.loads((DATA / "shaanxi-2023.json").read_text(encoding="utf-8"))
SCHEMA: dict[str, Any] = json.loads((DATA / "schema.json").read_text(encoding="utf-8"))
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MODELS = {
    "meta": Meta,
    "highlights": Highlight,
    "stats": Stat,
    "events": Event,
    "people": Person,
    "names": Name,
}
# Records of each table: a fact lost or doubled by an edit must be noticed.
COUNTS = {"meta": 1, "highlights": 10, "stats": 58, "events": 11, "people": 7, "names": 97}
STATS_OF_HIGHLIGHT = {0: 2, 1: 6, 2: 0, 3: 4, 4: 1, 5: 6, 6: 4, 7: 10, 8: 2, 9: 13, 10: 10}
# The figures of the two 数说 panels, in their order.
PANEL = [
    "h00.commendations",
    "h00.exchanges",
    "h01.measures",
    "h01.policies",
    "h03.competition-participants",
    "h03.fees-refunded",
    "h05.lectures",
    "h08.enterprises",
    "h08.workers",
    "h05.activities",
    "h05.fitness-events",
    "h05.fitness-participations",
    "h06.sanqin-craftsmen",
    "h06.national-craftsmen",
    "h09.projects",
    "h09.workers",
    "h10.measures",
    "h10.funds",
    "h10.city-federations",
    "h10.county-federations",
    "h10.members",
    "h10.member-growth",
]
OF_HIGHLIGHT_6_IN_1 = (
    "h06.pool-enterprises",
    "h06.model-counties",
    "h06.sanqin-craftsmen",
    "h06.national-craftsmen",
)
BOUNDS: dict[str, Callable[[float], tuple[float | None, float | None]]] = {
    "exact": lambda value: (value, value),
    "at_least": lambda value: (value, None),
    "at_most": lambda value: (None, value),
    "about": lambda _: (None, None),
}


def rows(pack: dict[str, Any], table: str) -> list[dict[str, Any]]:
    return list(pack[table].values())


def located() -> list[dict[str, Any]]:
    return [row for table in ("stats", "events", "people", "names") for row in rows(PACK, table)]


def by_id(rows_: Iterable[dict[str, Any]]) -> list[Any]:
    return [pytest.param(row, id=row["id"]) for row in rows_]


def sections(row: dict[str, Any]) -> list[str]:
    return [place["section"] for place in row["locators"]]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_pack_keeps_the_schema() -> None:
    validator = Draft202012Validator(SCHEMA, format_checker=FormatChecker())
    assert [f"{error.json_path}: {error.message}" for error in validator.iter_errors(PACK)] == []


@pytest.mark.parametrize("table", TABLES)
def test_fields_stand_in_the_order_of_the_model(table: str) -> None:
    wanted = list(MODELS[table].__annotations__)
    assert [row.get("id") for row in rows(PACK, table) if list(row) != wanted] == []


def test_locators_have_the_fields_of_the_model() -> None:
    wanted = list(Locator.__annotations__)
    assert [row["id"] for row in located() for place in row["locators"] if list(place) != wanted] == []


@pytest.mark.parametrize("table", TABLES)
def test_no_record_is_lost(table: str) -> None:
    assert len(rows(PACK, table)) == COUNTS[table]


def test_documents_are_numbered_from_one() -> None:
    assert all(list(PACK[table]) == [str(n) for n in range(1, len(PACK[table]) + 1)] for table in TABLES)


def test_ids_are_unique() -> None:
    ids = [row["id"] for table in TABLES[1:] for row in rows(PACK, table)]
    assert [id for id in ids if ids.count(id) > 1] == []


@pytest.mark.parametrize(
    ("table", "prefix"), [("stats", r"h\d\d\."), ("events", r"ev\."), ("people", r"p\."), ("names", r"n\.")]
)
def test_ids_follow_the_scheme(table: str, prefix: str) -> None:
    scheme = re.compile(prefix + SLUG.pattern)
    assert [row["id"] for row in rows(PACK, table) if not scheme.fullmatch(row["id"])] == []


def test_a_statistic_s_id_names_its_highlight() -> None:
    assert [row["id"] for row in rows(PACK, "stats") if row["id"][:3] != f"h{row['highlight']:02d}"] == []


def test_highlights_are_numbered_one_to_ten() -> None:
    wanted = [(f"h{n:02d}", n) for n in range(1, 11)]
    assert [(row["id"], row["number"]) for row in rows(PACK, "highlights")] == wanted


def test_every_highlight_keeps_its_statistics() -> None:
    got = {n: sum(row["highlight"] == n for row in rows(PACK, "stats")) for n in STATS_OF_HIGHLIGHT}
    assert got == STATS_OF_HIGHLIGHT


def test_panel_figures_are_marked() -> None:
    assert sorted(row["id"] for row in rows(PACK, "stats") if row["panel"]) == sorted(PANEL)


def test_panel_figures_stand_in_a_panel_and_in_the_text() -> None:
    for row in rows(PACK, "stats"):
        panels = [section for section in sections(row) if section.startswith("panel-")]
        assert bool(panels) == row["panel"], row["id"]
        assert not row["panel"] or len(panels) < len(sections(row)), row["id"]


def test_panel_figures_keep_the_order_of_the_panels() -> None:
    starts = {
        row["id"]: place["start"]
        for row in rows(PACK, "stats")
        for place in row["locators"]
        if place["section"].startswith("panel-")
    }
    assert sorted(starts, key=starts.__getitem__) == PANEL


@pytest.mark.parametrize("id", OF_HIGHLIGHT_6_IN_1)
def test_the_repeated_passage_belongs_to_highlight_6(id: str) -> None:
    row = next(row for row in rows(PACK, "stats") if row["id"] == id)
    assert {"h01", "h06"} <= set(sections(row)) and row["note"]


@pytest.mark.parametrize("row", by_id(rows(PACK, "stats")))
def test_bounds_are_those_of_the_qualifier(row: dict[str, Any]) -> None:
    assert (row["low"], row["high"]) == BOUNDS[row["qualifier"]](row["value"])


@pytest.mark.parametrize("row", by_id(rows(PACK, "stats")))
def test_the_printed_figure_is_one_word_with_its_unit(row: dict[str, Any]) -> None:
    assert re.search(r"[\s*]", row["text"]) is None
    assert row["unit"] in row["text"]


@pytest.mark.parametrize("row", by_id(rows(PACK, "stats")))
def test_a_figure_has_one_time_at_most(row: dict[str, Any]) -> None:
    assert row["as_of"] is None or row["period"] is None


@pytest.mark.parametrize("row", by_id(rows(PACK, "stats")))
def test_labels_stand_in_both_languages(row: dict[str, Any]) -> None:
    han = [bool(re.search(r"[\u4e00-\u9fff]", alias)) for alias in row["aliases"]]
    assert any(han) and not all(han)
    assert re.search(r"[\u4e00-\u9fff]", row["metric_en"] + row["unit_en"]) is None


def test_events_name_people_of_the_pack() -> None:
    people = {row["id"] for row in rows(PACK, "people")}
    assert [id for row in rows(PACK, "events") for id in row["people"] if id not in people] == []


def test_events_stand_in_the_order_of_their_days() -> None:
    days = [date.fromisoformat(row["date"]) for row in rows(PACK, "events")]
    assert all(earlier <= later for earlier, later in pairwise(days))


def test_one_event_lasts_three_days() -> None:
    spans = [(row["id"], row["date"], row["end_date"]) for row in rows(PACK, "events") if row["end_date"]]
    assert spans == [("ev.congress-15", "2023-08-29", "2023-08-31")]


def test_titles_stand_in_both_languages() -> None:
    assert all(len(row["titles"]) == len(row["titles_en"]) for row in rows(PACK, "people"))


@pytest.mark.parametrize("row", by_id(located()))
def test_places_in_the_source_are_ordered_spans(row: dict[str, Any]) -> None:
    places = row["locators"]
    assert places and all(place["start"] < place["end"] for place in places)
    assert len({place["start"] for place in places}) == len(places)


def test_sections_follow_one_another() -> None:
    places = sorted((place["start"], place["section"]) for row in located() for place in row["locators"])
    wanted = ["title", "overview", "panel-1", "caption", *(f"h{n:02d}" for n in range(1, 11))]
    wanted += ["caption", "panel-2", "outlook"]
    assert [section for section, _ in groupby(section for _, section in places)] == wanted


@pytest.mark.parametrize("row", by_id(rows(PACK, "highlights")))
def test_summaries_are_two_or_three_sentences(row: dict[str, Any]) -> None:
    assert len(re.findall("。", row["summary"])) in (2, 3)
    assert len(re.findall(r"[.](?= |$)", row["summary_en"])) in (2, 3)


@pytest.mark.parametrize(
    ("id", "edition"),
    [
        ("n.joint-meeting-29", 29),
        ("n.joint-meeting-28", 28),
        ("n.congress-15", 15),
        ("n.congress-18", 18),
        ("n.cpc-20", 20),
        ("n.festival-7", 7),
        ("n.sanqin-cup-2", 2),
        ("n.craftsmen-conference-2", 2),
        ("n.labour-heroes-congress-1", 1),
        ("n.spftu-committee-14", 14),
    ],
)
def test_editions(id: str, edition: int) -> None:
    assert next(row["edition"] for row in rows(PACK, "names") if row["id"] == id) == edition


@pytest.mark.parametrize(
    ("id", "value", "unit", "text"),
    [
        ("h03.fees-refunded", 170_000_000, "元", "1.7亿元"),
        ("h03.competition-participants", 5_000_000, "人次", "500余万人次"),
        ("h05.activities", 12_800, "场次", "1.28万场次"),
        ("h07.investment", 312_000_000, "元", "3.12亿元"),
        ("h07.land", 79.1, "亩", "79.1亩"),
        ("h07.floor-area", 52_000, "平方米", "5.2万平方米"),
        ("h07.trainees", 7596, "人次", "7596人次"),
        ("h10.members", 296_600, "人", "29.66万人"),
        ("h10.member-growth", 51, "%", "51%"),
        ("h10.speeches", 2, "次", "两次"),
    ],
)
def test_values_are_in_the_base_unit(id: str, value: float, unit: str, text: str) -> None:
    row = next(row for row in rows(PACK, "stats") if row["id"] == id)
    assert (row["value"], row["unit"], row["text"]) == (value, unit, text)


def test_the_file_reads_well_in_a_diff() -> None:
    text = (DATA / "shaanxi-2023.json").read_text(encoding="utf-8")
    assert text.startswith('{\n "meta"') and "\\u" not in text
