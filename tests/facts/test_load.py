"""Packs from disk: what is wrong with one is said in one line, and several keep their facts apart."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from heshi.cli.complaints import sentence
from heshi.errors import ExitCode, UnreadablePack
from heshi.facts.load import FactBase, load, load_pack
from heshi.facts.places import BUILTIN, data_dir
from heshi.messages import Lang
from heshi.model import Stat
from heshi.query.search import search
from tests import packs
from tests.support import heshi

LANGUAGES: tuple[Lang, ...] = ("zh", "en")


def text_of(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode()


SMALL = text_of(packs.tables())


def with_stat(**fields: Any) -> bytes:
    return text_of({**packs.tables(), "stats": {"1": packs.stat(**fields)}})


def with_event(**fields: Any) -> bytes:
    return text_of({**packs.tables(), "events": {"1": packs.event(**fields)}})


def with_name(**fields: Any) -> bytes:
    return text_of({**packs.tables(), "names": {"1": packs.name(**fields)}})


def without(table: str, field: str) -> bytes:
    tables = packs.tables()
    del tables[table]["1"][field]
    return text_of(tables)


def with_tables(**tables: Any) -> bytes:
    return text_of({**packs.tables(), **tables})


class Broken(NamedTuple):
    """The bytes of a broken pack, the problem that is told, and what the sentence names beside the file."""

    data: bytes
    problem: str
    named: tuple[str, ...] = ()


BROKEN = {
    "not JSON": Broken(b"facts: none", "json", ("1",)),
    "empty": Broken(b"", "json", ("1",)),
    "truncated": Broken(SMALL[:-40], "json", ("1",)),
    "a control character inside a string": Broken(SMALL.replace("苹果".encode(), b"\x01"), "json"),
    "a list outermost": Broken(b"[]", "shape"),
    "a number outermost": Broken(b"5", "shape"),
    "null outermost": Broken(b"null", "shape"),
    "an unknown table": Broken(with_tables(stat={"1": packs.stat()}), "table", ("stat", "stats")),
    "an empty unknown table": Broken(with_tables(_default={}), "table", ("_default", "stats")),
    "a table that is a list": Broken(with_tables(stats=[packs.stat()]), "table-shape", ("stats",)),
    "a table of named records": Broken(with_tables(stats={"one": packs.stat()}), "table-shape", ("stats",)),
    "a record number of 5,000 digits": Broken(with_tables(stats={"9" * 5000: packs.stat()}), "table-shape", ("stats",)),
    "a record that is a number": Broken(with_tables(stats={"7": 5}), "record-shape", ("stats/7",)),
    "a record that is a list of pairs": Broken(with_tables(people={"2": [["id", "p"]]}), "record-shape", ("people/2",)),
    "a record that is null": Broken(with_tables(keys={"1": None}), "record-shape", ("keys/1",)),
    "text wanted, number given": Broken(with_stat(metric=5), "wrong-type", ("s.one", "metric")),
    "text wanted, null given": Broken(with_stat(unit=None), "wrong-type", ("s.one", "unit")),
    "text or null wanted": Broken(with_stat(note=[]), "wrong-type", ("s.one", "note", "null")),
    "number wanted, text given": Broken(with_stat(value="500"), "wrong-type", ("s.one", "value")),
    "number wanted, true given": Broken(with_stat(value=True), "wrong-type", ("s.one", "value")),
    "number wanted, NaN given": Broken(with_stat(value=float("nan")), "wrong-type", ("s.one", "value")),
    "number wanted, infinity given": Broken(with_stat(value=9).replace(b": 9", b": 1e999"), "wrong-type", ("value",)),
    "number or null wanted": Broken(with_stat(low="none"), "wrong-type", ("s.one", "low", "null")),
    "integer wanted, fraction given": Broken(with_stat(highlight=1.5), "wrong-type", ("s.one", "highlight")),
    "integer or null wanted": Broken(with_name(edition="19"), "wrong-type", ("n.cup", "edition", "null")),
    "true or false wanted": Broken(with_stat(panel=1), "wrong-type", ("s.one", "panel", "true", "false")),
    "list of texts wanted, text given": Broken(with_stat(aliases="果"), "wrong-type", ("s.one", "aliases")),
    "list of texts wanted, numbers given": Broken(with_event(people=[1]), "wrong-type", ("ev.one", "people")),
    "locators wanted, object given": Broken(with_stat(locators={}), "wrong-type", ("s.one", "locators", "section")),
    "a locator without its end": Broken(with_stat(locators=[{"section": "h01", "start": 1}]), "wrong-type", ("end",)),
    "a locator with a text for a number": Broken(
        with_stat(locators=[{"section": "h01", "start": "1", "end": 2}]), "wrong-type", ("locators", "start")
    ),
    "a locator that is a list": Broken(with_stat(locators=[["h01", 1, 2]]), "wrong-type", ("locators",)),
    "an unknown qualifier": Broken(with_stat(qualifier="over"), "wrong-type", ("s.one", "at_least", "about")),
    "a list for a qualifier": Broken(with_stat(qualifier=["exact"]), "wrong-type", ("s.one", "at_least")),
    "an unknown kind of statistic": Broken(with_stat(kind="length"), "wrong-type", ("s.one", "ratio")),
    "an unknown kind of name": Broken(with_name(kind="book"), "wrong-type", ("n.cup", "document")),
    "a day that is none": Broken(with_event(date="2023-02-29"), "wrong-type", ("ev.one", "date", "2023-07-25")),
    "a day without hyphens": Broken(with_event(date="20230725"), "wrong-type", ("ev.one", "date")),
    "a week for a day": Broken(with_event(date="2023-W30-1"), "wrong-type", ("ev.one", "date")),
    "a month for an end date": Broken(with_event(end_date="2023-07"), "wrong-type", ("ev.one", "end_date", "null")),
    "a year for as_of": Broken(with_stat(as_of="2023"), "wrong-type", ("s.one", "as_of")),
    "an id that is a number": Broken(with_stat(id=5), "wrong-type", ("5", "id")),
    "an id that is null": Broken(with_stat(id=None), "wrong-type", ("stats/1", "id")),
    "an unknown field": Broken(with_stat(colour="red"), "unknown-field", ("s.one", "colour", "metric_en")),
    "an unknown field of meta": Broken(
        with_tables(meta={"1": {**packs.meta(), "author": ""}}), "unknown-field", ("meta", "author", "publisher")
    ),
    "a missing field": Broken(without("stats", "unit_en"), "missing-field", ("s.one", "unit_en", "null")),
    "a missing id": Broken(without("people", "id"), "missing-field", ("people/1", "id")),
    "a missing field of meta": Broken(without("meta", "year"), "missing-field", ("meta", "year")),
    "an id twice in a table": Broken(
        with_tables(stats={"1": packs.stat(), "2": packs.stat()}), "duplicate-id", ("s.one",)
    ),
    "an id in two tables": Broken(with_tables(people={"1": packs.person("s.one")}), "duplicate-id", ("s.one",)),
    "no meta table": Broken(text_of({"stats": {"1": packs.stat()}}), "no-meta", ("meta",)),
    "an empty object": Broken(b"{}", "no-meta", ("meta",)),
    "two metas": Broken(with_tables(meta={"1": packs.meta(), "2": packs.meta("b")}), "no-meta", ("meta",)),
    "GBK": Broken(json.dumps(packs.tables(), ensure_ascii=False).encode("gbk"), "encoding", ("UTF-8",)),
    "UTF-16": Broken(json.dumps(packs.tables()).encode("utf-16"), "encoding", ("UTF-8",)),
    "5 MB of nested lists": Broken(b"[" * 2_500_000 + b"]" * 2_500_000, "nesting"),
    "5 MB of nested objects": Broken(b'{"a":' * 1_000_000, "nesting"),
    "a number of 5,000 digits": Broken(with_stat(value=9).replace(b": 9", b": " + b"9" * 5000), "digits"),
}
each_broken = pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN.keys())


def loading(path: Path) -> UnreadablePack:
    """The complaint about a pack."""
    with pytest.raises(UnreadablePack) as caught:
        load([str(path)])
    return caught.value


def in_one_line(error: UnreadablePack, lang: Lang, named: Iterable[str]) -> None:
    """The sentence stands in one line, names all that is ``named``, and ends in a remedy."""
    said = sentence(error, lang)
    assert len(said.splitlines()) == 1
    for part in named:
        assert part in said
    assert ("；" if lang == "zh" else "; ") in said


@each_broken
def test_a_broken_pack_is_unreadable_and_its_problem_known(case: Broken, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(case.data)
    assert loading(path).problem == case.problem


@pytest.mark.parametrize("lang", LANGUAGES)
@each_broken
def test_the_sentence_about_a_broken_pack_names_file_record_and_remedy(
    case: Broken, lang: Lang, tmp_path: Path
) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(case.data)
    in_one_line(loading(path), lang, (str(path), *case.named))


SPOKEN_IN_ENGLISH = ("truncated", "an unknown table", "5 MB of nested lists", "a missing field")
CALLS = [*((case, "zh") for case in BROKEN), *((case, "en") for case in SPOKEN_IN_ENGLISH)]


@pytest.mark.parametrize(("case", "lang"), CALLS)
def test_a_broken_pack_costs_one_line_on_stderr_and_exit_code_2(case: str, lang: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(BROKEN[case].data)
    result = heshi("find", "苹果", "-p", str(path), "--lang", lang)
    assert (result.code, result.stdout) == (ExitCode.USAGE, b"")
    lines = result.err.splitlines()
    assert len(lines) == 1 and lines[0].startswith("heshi: ") and str(path) in lines[0]
    assert all(part in lines[0] for part in BROKEN[case].named)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_missing_file_is_told_with_the_name_of_the_built_in_pack(lang: Lang, tmp_path: Path) -> None:
    error = loading(tmp_path / "none.json")
    assert error.problem == "missing"
    in_one_line(error, lang, (str(tmp_path / "none.json"), BUILTIN))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_folder_is_no_pack(lang: Lang, tmp_path: Path) -> None:
    error = loading(tmp_path)
    assert error.problem == "directory"
    in_one_line(error, lang, (str(tmp_path),))


def refusing(error: OSError) -> Callable[[Path], bytes]:
    def read_bytes(self: Path) -> bytes:
        raise error

    return read_bytes


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (PermissionError(13, "Permission denied"), "permission"),
        (OSError(5, "Input/output error"), "io"),
        (OSError(36, "File name too long"), "io"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_file_that_the_system_refuses_is_told_with_its_reason(
    error: OSError, problem: str, lang: Lang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = packs.write(tmp_path)
    monkeypatch.setattr(Path, "read_bytes", refusing(error))
    found = loading(path)
    assert found.problem == problem
    in_one_line(found, lang, (str(path), *([str(error.strerror)] if problem == "io" else [])))


def test_a_folder_refused_as_windows_does_is_told_as_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", refusing(PermissionError(13, "Permission denied")))
    assert loading(tmp_path).problem == "directory"


def test_a_name_too_long_for_the_system_is_told_in_one_line() -> None:
    result = heshi("stats", "-p", "x" * 5000)
    assert (result.code, result.stdout) == (2, b"")
    assert len(result.err.splitlines()) == 1


def test_a_path_with_a_line_end_and_an_escape_sequence_stays_one_harmless_line(tmp_path: Path) -> None:
    result = heshi("stats", "-p", str(tmp_path / "a\n\x1b[31mb"))
    assert len(result.err.splitlines()) == 1
    assert b"\x1b" not in result.stderr


def test_a_pack_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "bom.json"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL)
    assert [stat.id for stat in load([str(path)]).stats] == ["s.one"]


def test_a_pack_is_read_as_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    path = packs.write(tmp_path)
    result = heshi("stats", "-p", str(path), "-c", "metric", "--no-header", env={"LC_ALL": "C", "PYTHONUTF8": "0"})
    assert result.out == "苹果产量\n"


def test_a_lone_surrogate_in_a_text_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "surrogate.json"
    path.write_bytes(json.dumps({**packs.tables(), "stats": {"1": packs.stat(metric="果\ud800")}}).encode())
    result = heshi("stats", "guo", "-p", str(path), "-f", "json")
    assert json.loads(result.out)[0]["metric"] == "果\ud800"


def test_a_table_that_is_missing_is_empty(tmp_path: Path) -> None:
    base = load([str(packs.write(tmp_path, {"meta": {"1": packs.meta()}}))])
    assert (base.facts, base.events) == ((), ())


def test_a_record_without_a_key_is_found_by_its_pinyin(tmp_path: Path) -> None:
    base = load([str(packs.write(tmp_path))])
    assert [stat.id for stat in search(base.stats, ["pingguo"], base.keys(base.stats), {})] == ["s.one"]


def test_a_hand_edited_record_beside_keyed_ones_is_keyed_too(tmp_path: Path) -> None:
    key = {"id": "s.one", "pinyin": "ping guo", "traditional": "蘋果", "arabic": "苹果"}
    tables = {**packs.tables(), "keys": {"1": key}}
    tables["stats"] = {"1": packs.stat(), "2": packs.stat("s.two", metric="梨产量")}
    base = load([str(packs.write(tmp_path, tables))])
    keys = base.keys(base.stats)
    assert keys["s.one"].pinyin == "ping guo"
    assert keys["s.two"].pinyin.startswith("li chan liang")


@pytest.mark.parametrize("key", [{"id": "s.one"}, {"id": 1, "pinyin": "", "traditional": "", "arabic": ""}])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_incomplete_key_is_told_with_its_place(key: dict[str, Any], lang: Lang, tmp_path: Path) -> None:
    path = packs.write(tmp_path, {**packs.tables(), "keys": {"3": key}})
    base = load([str(path)])
    with pytest.raises(UnreadablePack) as caught:
        base.keys(base.stats)
    assert caught.value.problem == "keys"
    in_one_line(caught.value, lang, (str(path), "keys/3"))


def two(folder: Path, first: str = "small", second: str = "other") -> FactBase:
    """Two packs of the same records in view."""
    paths = [packs.write(folder, packs.tables(pack), f"{number}.json") for number, pack in enumerate((first, second))]
    return load([str(path) for path in paths])


def test_with_two_packs_an_id_is_led_by_the_name_of_its_pack(tmp_path: Path) -> None:
    ids = [fact.id for fact in two(tmp_path).facts]
    assert ids == [f"{pack}:{id}" for pack in ("small", "other") for id in ("h01", "s.one", "ev.one", "p.li", "n.cup")]


def test_with_two_packs_the_people_of_an_event_are_those_of_its_pack(tmp_path: Path) -> None:
    assert [event.people for event in two(tmp_path).events] == [("small:p.li",), ("other:p.li",)]


def test_with_two_packs_every_fact_is_found_by_its_key(tmp_path: Path) -> None:
    base = two(tmp_path)
    found = search(base.stats, ["pingguo"], base.keys(base.stats), {})
    assert [stat.id for stat in found] == ["small:s.one", "other:s.one"]


def test_two_packs_of_one_name_are_told_apart_by_their_paths(tmp_path: Path) -> None:
    base = two(tmp_path, "same", "same")
    assert [stat.id for stat in base.stats] == [f"{tmp_path / '0.json'}:s.one", f"{tmp_path / '1.json'}:s.one"]


def test_a_pack_named_twice_is_one_pack(tmp_path: Path) -> None:
    path = str(packs.write(tmp_path))
    assert [stat.id for stat in load([path, path]).stats] == ["s.one"]


def test_a_pack_named_in_two_spellings_is_one_pack(tmp_path: Path) -> None:
    path = packs.write(tmp_path)
    (tmp_path / "link.json").symlink_to(path)
    names = [str(path), str(tmp_path / "." / "small.json"), str(tmp_path / "link.json")]
    assert [stat.id for stat in load(names).stats] == ["s.one"]


def test_a_pack_of_your_own_beside_the_built_in_one_keeps_both(tmp_path: Path) -> None:
    stats = load([BUILTIN, str(packs.write(tmp_path))]).stats
    assert (stats[0].id.partition(":")[0], stats[-1].id) == (BUILTIN, "small:s.one")


def test_a_pack_from_a_pipe_is_read_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(SMALL,))
    writer.start()
    assert load([BUILTIN, str(pipe)]).stats[-1].id == "small:s.one"
    writer.join()


def test_a_pack_is_never_written(tmp_path: Path) -> None:
    path = packs.write(tmp_path)
    path.chmod(0o444)
    before = path.read_bytes(), path.stat().st_mtime_ns
    base = load([str(path)])
    base.keys(base.facts)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_without_a_name_the_built_in_pack_is_in_view() -> None:
    assert load().files[0].path == data_dir() / f"{BUILTIN}.json"


def test_the_built_in_pack_passes_the_checks_that_a_named_pack_passes() -> None:
    pack = load_pack(data_dir() / f"{BUILTIN}.json")
    assert pack.meta.name == BUILTIN
    assert all(isinstance(stat, Stat) for stat in pack.stats)


@pytest.mark.parametrize("args", [("stats",), ("timeline",), ("table", "people"), ("highlights",), ("show", "s.one")])
def test_every_look_up_checks_a_named_pack_whole(args: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(with_name(kind="book"))
    assert heshi(*args, "-p", str(path)).code == ExitCode.USAGE
