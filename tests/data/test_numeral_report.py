"""The numeral report finds what a pack leaves out and what its locators misread."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

TOOL = Path(__file__).parents[2] / "tools" / "numeral_report.py"
SOURCE = "1 书屋\n2022年5月6日,市长王芳为第三届书展揭幕。全市建成书屋**12**个,参加者500余人次,进一步普及。\n"
ASIDE = """
[[row]]
pattern = '^([0-9]) 书'
times = 1
reason = "heading number"

[[row]]
pattern = '进(一)步'
times = 1
reason = "part of a word"
"""


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("numeral_report", TOOL)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look their module up by name.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def place(printed: str) -> dict[str, Any]:
    start = SOURCE.index(printed)
    return {"section": "h01", "start": start, "end": start + len(printed)}


def stat(id: str, printed: str, value: int, unit: str, qualifier: str = "exact") -> dict[str, Any]:
    high = value if qualifier == "exact" else None
    figure = {"value": value, "unit": unit, "qualifier": qualifier, "low": value, "high": high}
    text = printed.replace("*", "")
    return {"id": id, "text": text, "kind": "count", **figure, "locators": [place(printed)]}


def pack() -> dict[str, Any]:
    """A pack of SOURCE with only the fields the report reads."""
    return {
        "meta": {"1": {"year": 2022, "sha256": hashlib.sha256(SOURCE.encode()).hexdigest()}},
        "highlights": {},
        "stats": {
            "1": stat("h01.rooms", "12**个", 12, "个"),
            "2": stat("h01.readers", "500余人次", 500, "人次", "at_least"),
        },
        "events": {
            "1": {
                "id": "ev.fair",
                "date": "2022-05-06",
                "end_date": None,
                "locators": [place("2022年5月6日")],
            }
        },
        "people": {"1": {"id": "p.wang-fang", "name": "王芳", "titles": ["市长"], "locators": [place("市长王芳")]}},
        "names": {
            "1": {
                "id": "n.fair-3",
                "name": "第三届书展",
                "edition": 3,
                "aliases": [],
                "locators": [place("第三届书展")],
            }
        },
        "keys": {"1": {"id": "h01.rooms", "pinyin": "shu wu"}},
    }


def run(tool: ModuleType, folder: Path, documents: dict[str, Any], source: str = SOURCE, aside: str = ASIDE) -> int:
    (folder / "source.txt").write_bytes(source.encode())
    (folder / "pack.json").write_text(json.dumps(documents, ensure_ascii=False), encoding="utf-8")
    (folder / "aside.toml").write_text(aside, encoding="utf-8")
    paths = [str(folder / name) for name in ("source.txt", "pack.json", "aside.toml")]
    code = tool.main([paths[0], "--pack", paths[1], "--set-aside", paths[2]])
    assert isinstance(code, int)
    return code


def test_a_complete_pack_leaves_nothing_open(
    tool: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(tool, tmp_path, pack())
    seen = [line.split("\t")[2:] for line in capsys.readouterr().out.splitlines()]
    assert seen == [
        ["1", "set aside", "heading number"],
        ["2022", "covered", "ev.fair"],
        ["5", "covered", "ev.fair"],
        ["6", "covered", "ev.fair"],
        ["三", "covered", "n.fair-3"],
        ["12", "covered", "h01.rooms"],
        ["500", "covered", "h01.readers"],
        ["一", "set aside", "part of a word"],
    ]
    assert code == 0


@pytest.mark.parametrize("table", ["stats", "events", "names"])
def test_a_numeral_of_a_lost_record_is_open(
    tool: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], table: str
) -> None:
    code = run(tool, tmp_path, pack() | {table: {}})
    assert "\topen\t" in capsys.readouterr().out
    assert code == 1


@pytest.mark.parametrize(
    ("record", "change"),
    [
        ("stats/1", {"value": 21}),
        ("stats/1", {"unit": "名"}),
        ("stats/1", {"text": "12家"}),
        ("stats/2", {"qualifier": "exact"}),
        ("events/1", {"date": "2022-05-07"}),
        ("events/1", {"end_date": "2022-05-08"}),
        ("people/1", {"titles": ["副市长"]}),
        ("names/1", {"name": "第三届书市"}),
        ("names/1", {"edition": 4}),
    ],
)
def test_a_span_that_reads_otherwise_is_named(
    tool: ModuleType,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    record: str,
    change: dict[str, Any],
) -> None:
    table, number = record.split("/")
    documents = pack()
    documents[table][number].update(change)
    code = run(tool, tmp_path, documents)
    assert documents[table][number]["id"] in capsys.readouterr().err
    assert code == 1


def test_a_shifted_locator_is_named(tool: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    documents = pack()
    documents["stats"]["1"]["locators"][0]["end"] -= 1
    code = run(tool, tmp_path, documents)
    assert "h01.rooms" in capsys.readouterr().err
    assert code == 1


def test_a_set_aside_row_that_no_longer_holds_is_named(
    tool: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(tool, tmp_path, pack(), aside=ASIDE.replace("进(一)步", "统(一)"))
    assert "matches 0 times" in capsys.readouterr().err
    assert code == 1


def test_another_source_is_refused(tool: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tool, tmp_path, pack(), source=SOURCE + "\n") == 2
    assert "is not the source" in capsys.readouterr().err


def test_a_missing_source_is_one_line(tool: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert tool.main(["missing.txt"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
