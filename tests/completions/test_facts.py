"""The call a shell makes for ids: what it prints, and how little it loads for that."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from heshi.facts.load import load
from tests.support import NASTY, heshi


def _asked(*words: str) -> list[tuple[str, str]]:
    result = heshi("__complete", *words)
    assert (result.code, result.err) == (0, "")
    return [(word, name) for word, _, name in (line.partition("\t") for line in result.out.splitlines())]


def test_every_fact_is_offered_by_its_id_and_chinese_name() -> None:
    base = load()
    assert [word for word, _ in _asked("ids", "heshi", "show", "")] == [fact.id for fact in base.facts]
    assert ("h06.sanqin-craftsmen", "三秦工匠累计人数 140名") in _asked("ids", "heshi", "show", "h06.")


def test_only_what_begins_with_the_word_is_offered() -> None:
    assert {word.partition(".")[0] for word, _ in _asked("ids", "heshi", "show", "ev.")} == {"ev"}


@pytest.mark.parametrize("lang", [("--lang", "en"), ("--lang=en",)])
def test_names_are_english_where_english_was_asked_for(lang: tuple[str, ...]) -> None:
    found = dict(_asked("ids", "heshi", *lang, "show", "h06."))
    assert found["h06.sanqin-craftsmen"] == "Sanqin Craftsmen named to date"


@pytest.mark.parametrize("option", [("-p", "{}"), ("-p{}",), ("--pack", "{}"), ("--pack={}",), ("-p", "'{}'")])
def test_ids_are_those_of_the_pack_named_on_the_line(option: tuple[str, ...]) -> None:
    words = [word.format(NASTY) for word in option]
    assert ("s.float", "小数 1.5个") in _asked("ids", "heshi", "show", *words, "s.")


def test_ids_of_several_packs_are_led_by_their_pack() -> None:
    found = dict(_asked("ids", "heshi", "show", "-p", "shaanxi-2023", "-p", str(NASTY), "nasty:s.f"))
    assert found == {"nasty:s.float": "小数 1.5个"}


def test_control_characters_of_a_pack_do_not_reach_the_terminal() -> None:
    result = heshi("__complete", "ids", "heshi", "show", "-p", str(NASTY), "s.escape")
    assert b"\x1b" not in result.stdout
    assert "\x9b" not in result.out


def test_an_id_that_a_shell_would_run_is_not_offered(tmp_path: Path) -> None:
    pack = json.loads(NASTY.read_text("utf-8"))
    for number, record in enumerate(pack["stats"].values()):
        record["id"] = ("$(touch x)", "`touch x`", "a b", "a;b", "a|b")[number % 5]
    path = tmp_path / "pack.json"
    path.write_text(json.dumps(pack), "utf-8")
    assert not [word for word, _ in _asked("ids", "heshi", "show", "-p", str(path), "") if set(word) & set("$`; |")]


@pytest.mark.parametrize("words", [(), ("ids",), ("nonsense", "x"), ("ids", "heshi", "show", "-p", "missing.json", "")])
def test_nothing_is_said_when_something_is_wrong(words: tuple[str, ...]) -> None:
    result = heshi("__complete", *words)
    assert (result.code, result.err) == (0, "")


def test_a_number_is_offered_for_each_highlight_and_0_only_as_a_filter() -> None:
    assert [word for word, _ in _asked("highlights", "heshi", "highlights", "")] == [str(n) for n in range(1, 11)]
    assert _asked("highlights-and-overview", "heshi", "stats", "--highlight", "")[0] == ("0", "总述")


def test_the_call_loads_neither_the_command_line_nor_the_fact_base() -> None:
    result = heshi("__complete", "ids", "heshi", "show", "", python=("-X", "importtime"))
    loaded = {line.rpartition("|")[2].strip() for line in result.err.splitlines()}
    assert not loaded & {"typer", "rich", "tinydb", "heshi.cli.app", "heshi.facts.load", "dataclasses", "typing"}
