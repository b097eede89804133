"""The public contract: field names, columns, exit codes, formats. A script out there relies on each of them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest

from heshi.cli.app import program
from heshi.cli.describe import parameters
from heshi.cli.registry import COMMANDS, TOPICS
from heshi.errors import ExitCode
from heshi.model import NameKind, Qualifier, StatKind
from heshi.render.records import FOUND, KINDS
from heshi.render.views import VIEWS
from tests.support import ROOT, heshi

# Fields are added at the end of a record's life only with a new schema; none is ever renamed or dropped.
HIGHLIGHT = ["id", "number", "title", "title_en", "summary", "summary_en", "keywords"]
STAT = [
    "id", "highlight", "metric", "metric_en", "value", "unit", "unit_en", "text", "qualifier", "low", "high", "kind",
    "as_of", "period", "panel", "aliases", "note", "locators",
]  # fmt: skip
EVENT = [
    "id", "date", "end_date", "title", "title_en", "place", "place_en", "people", "highlight", "note", "locators",
]  # fmt: skip
PERSON = ["id", "name", "name_en", "titles", "titles_en", "locators"]
NAME = ["id", "kind", "name", "name_en", "edition", "aliases", "locators"]
FIND = ["record", "id", "highlight", "name", "name_en", "text", "date"]
LOCATOR = ["section", "start", "end"]
RECORDS = {"highlight": HIGHLIGHT, "stat": STAT, "event": EVENT, "person": PERSON, "name": NAME}

LISTINGS = {
    ("highlights",): HIGHLIGHT,
    ("stats",): STAT,
    ("timeline",): EVENT,
    ("table", "panel"): STAT,
    ("table", "highlights"): HIGHLIGHT,
    ("table", "stats"): STAT,
    ("table", "events"): EVENT,
    ("table", "people"): PERSON,
    ("table", "names"): NAME,
    ("find", "工匠"): FIND,
}
# What a pipe gets without --columns.
CELLS = {
    ("highlights",): ["id", "number", "title", "title_en", "summary", "summary_en"],
    ("stats",): ["id", "highlight", "metric", "metric_en", "value", "unit", "text", "qualifier", "as_of", "period"],
    ("highlights", "7"): [
        "id",
        "highlight",
        "metric",
        "metric_en",
        "value",
        "unit",
        "text",
        "qualifier",
        "as_of",
        "period",
    ],
    ("timeline",): ["id", "date", "end_date", "title", "title_en", "place", "people", "highlight"],
    ("table", "people"): ["id", "name", "name_en", "titles", "titles_en"],
    ("table", "names"): ["id", "kind", "name", "name_en", "edition"],
    ("find", "工匠"): FIND,
    ("show", "h07.trainees"): ["id", "field", "value"],
}
SHOWN = {
    "h07": ("highlight", HIGHLIGHT),
    "h07.trainees": ("stat", STAT),
    "ev.nanniwan-opening": ("event", EVENT),
}
SHARED = [
    "--format", "-f", "--template", "--columns", "-c", "--sort", "--limit", "-n", "--no-header", "--bom", "--output", "-o",
    "--pack", "-p", "--lang", "--color", "--quiet", "-q", "--help", "-h",
]  # fmt: skip
OWN = {
    "highlights": [],
    "stats": ["--highlight", "--unit", "--kind", "--min", "--max", "--panel"],
    "timeline": ["--from", "--to", "--highlight"],
    "table": ["--group-by"],
    "find": [],
}


def named(value: object) -> str:
    """A parameter as it stands in the name of its test."""
    if isinstance(value, list):
        return f"{len(value)} fields"
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def loaded(*arguments: str) -> Any:
    """What a call prints as JSON."""
    return json.loads(heshi(*arguments, "-f", "json").out)


@pytest.mark.parametrize(("call", "fields"), LISTINGS.items(), ids=named)
def test_every_object_of_a_listing_has_just_these_fields_in_this_order(
    call: tuple[str, ...], fields: list[str]
) -> None:
    rows = loaded(*call)
    assert rows
    assert all(list(row) == fields for row in rows)


@pytest.mark.parametrize(("call", "fields"), LISTINGS.items(), ids=named)
def test_json_lines_hold_the_objects_of_json(call: tuple[str, ...], fields: list[str]) -> None:
    assert [json.loads(line) for line in heshi(*call, "-f", "jsonl").out.splitlines()] == loaded(*call)


@pytest.mark.parametrize(("call", "columns"), CELLS.items(), ids=named)
@pytest.mark.parametrize(("form", "mark"), [("tsv", "\t"), ("csv", ",")])
def test_the_header_of_a_pipe_names_these_columns(
    call: tuple[str, ...], columns: list[str], form: str, mark: str
) -> None:
    assert heshi(*call, "-f", form).out.splitlines()[0].split(mark) == columns


@pytest.mark.parametrize(("id", "shown"), SHOWN.items())
def test_one_fact_is_an_object_that_says_what_record_it_is(id: str, shown: tuple[str, list[str]]) -> None:
    record, fields = shown
    fact = loaded("show", id)
    assert list(fact) == ["record", *fields]
    assert (fact["record"], fact["id"]) == (record, id)


@pytest.mark.parametrize(("view", "record"), [("people", "person"), ("names", "name")])
def test_people_and_names_are_shown_with_their_record(view: str, record: str) -> None:
    id = loaded("table", view)[0]["id"]
    assert list(loaded("show", id)) == ["record", *RECORDS[record]]


def test_several_facts_are_an_array() -> None:
    assert [fact["id"] for fact in loaded("show", "h07.trainees", "h07")] == ["h07.trainees", "h07"]


def test_one_highlight_is_an_object_with_its_facts() -> None:
    highlight = loaded("highlights", "7")
    assert list(highlight) == [*HIGHLIGHT, "stats", "events", "people", "names"]
    for part, fields in (("stats", STAT), ("events", EVENT), ("people", PERSON), ("names", NAME)):
        assert all(list(row) == fields for row in highlight[part])


def test_a_locator_is_an_object_of_three() -> None:
    assert all(list(place) == LOCATOR for stat in loaded("stats") for place in stat["locators"])


@pytest.mark.parametrize(
    "call", [("stats", "不存在的词"), ("find", "不存在的词"), ("timeline", "--from", "2099"), ("show", "no", "such")]
)
def test_a_listing_without_rows_is_an_empty_array(call: tuple[str, ...]) -> None:
    result = heshi(*call, "-f", "json")
    assert (result.out, result.code) == ("[]\n", 1)


def test_a_whole_value_is_written_as_an_integer() -> None:
    assert {type(stat["value"]) for stat in loaded("stats") if stat["value"] == int(stat["value"])} == {int}


def test_an_absent_value_is_null() -> None:
    stat = next(stat for stat in loaded("stats") if stat["qualifier"] == "at_least")
    assert stat["high"] is None


def test_the_records_of_the_program_are_these() -> None:
    assert {record: list(kind.fields) for record, kind in KINDS.items()} == RECORDS
    assert list(FOUND.fields) == FIND


def test_the_views_are_these() -> None:
    assert list(VIEWS) == ["panel", "highlights", "stats", "events", "people", "names"]


def test_the_choices_of_a_record_are_these() -> None:
    assert get_args(Qualifier) == ("exact", "at_least", "at_most", "about")
    assert get_args(StatKind) == ("count", "money", "area", "ratio", "duration")
    assert get_args(NameKind) == ("document", "campaign", "honour", "organisation", "meeting", "programme", "contest")


def test_every_exit_code_has_one_meaning() -> None:
    assert {code.name: int(code) for code in ExitCode} == {"OK": 0, "NOTHING": 1, "USAGE": 2, "INTERRUPTED": 130}


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (("stats", "三秦工匠"), 0),
        (("stats", "不存在的词"), 1),
        (("timeline", "--to", "1999"), 1),
        (("show", "no-such-id"), 1),
        (("show", "h07.trainees", "no-such-id"), 1),
        (("stats", "-n", "0"), 1),
        (("stats", "--bogus"), 2),
        (("table", "nope"), 2),
        (("highlights", "11"), 2),
        (("stats", "-c", "nope"), 2),
        (("stats", "--sort", "nope"), 2),
        (("stats", "--min", "nope"), 2),
        (("timeline", "--from", "nope"), 2),
        (("timeline", "--from", "2024", "--to", "2023"), 2),
        (("stats", "--template", "{nope}"), 2),
        (("stats", "-p", "no-such-pack"), 2),
        (("stats", "-f", "ics"), 2),
        (("help", "nope"), 2),
    ],
    ids=named,
)
def test_a_call_leaves_with_the_code_of_what_happened(call: tuple[str, ...], code: int) -> None:
    assert heshi(*call).code == code


@pytest.mark.parametrize("name", list(OWN))
def test_a_look_up_has_these_options(name: str) -> None:
    group = program()
    context = group.make_context("heshi", [], resilient_parsing=True)
    command = group.get_command(context, name)
    built = parameters(command, command.make_context(name, [], parent=context, resilient_parsing=True))
    options = {option for parameter in built for option in parameter.names}
    assert options >= {*SHARED, *OWN[name]}


@pytest.mark.parametrize("name", list(OWN))
def test_a_look_up_offers_these_formats(name: str) -> None:
    said = heshi(name, *(["panel"] if name == "table" else ["x"] if name == "find" else []), "-f", "nope").err
    for form in ("table", "tsv", "csv", "json", "jsonl", "yaml", "markdown", "html", "svg"):
        assert form in said
    assert ("ics" in said) == (name in ("timeline", "table"))


def test_the_commands_of_the_look_ups_are_these() -> None:
    names = [entry.name for entry in COMMANDS]
    assert names[:6] == ["highlights", "stats", "timeline", "table", "find", "show"]
    assert names[-1] == "help"


def test_the_topics_of_the_help_are_at_least_these() -> None:
    assert {"exit-codes", "formats", "search", "environment"} <= set(TOPICS)


def test_without_a_terminal_the_format_is_tsv() -> None:
    assert heshi("stats").stdout == heshi("stats", "-f", "tsv").stdout


def test_on_a_terminal_the_format_is_a_table() -> None:
    assert heshi("stats", "三秦工匠", tty=80).stdout == heshi("stats", "三秦工匠", "-f", "table", tty=80).stdout


@pytest.mark.parametrize("form", ["tsv", "csv", "json", "jsonl"])
@pytest.mark.parametrize("encoding", ["gbk", "ascii", "utf-16"])
def test_machine_formats_are_utf_8_bytes_whatever_the_console(form: str, encoding: str) -> None:
    call = ("table", "names", "-f", form)
    assert heshi(*call, env={"PYTHONIOENCODING": encoding}).stdout == heshi(*call).stdout
    assert b"\r" not in heshi(*call).stdout


def test_the_bom_stands_once_before_the_first_byte() -> None:
    assert heshi("stats", "-f", "csv", "--bom").stdout == b"\xef\xbb\xbf" + heshi("stats", "-f", "csv").stdout


def test_imports_run_down_the_floors() -> None:
    lint = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([lint, "--no-cache", "--no-logo"], cwd=ROOT, capture_output=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout.decode()
