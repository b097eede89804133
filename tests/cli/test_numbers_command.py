"""``heshi numbers`` as its users call it: places, fields, filters, encodings, exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from heshi.figures import read
from heshi.render.figures_listing import listing, rows_of
from heshi.render.records_json import jsonl
from tests.steps import steps
from tests.support import Result, heshi

TEXT = "培训500余万人次，\r\n筹集1.7亿元，\r增长51%。\n2023年8月29日"


def rows(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.out.splitlines()]


def test_every_figure_has_its_place_and_its_reading() -> None:
    found = rows(heshi("numbers", "-f", "jsonl", stdin=TEXT.encode()))
    assert [(row["line"], row["column"], row["end_column"], row["text"]) for row in found] == [
        (1, 3, 10, "500余万人次"),
        (2, 3, 8, "1.7亿元"),
        (3, 3, 6, "51%"),
        (4, 1, 11, "2023年8月29日"),
    ]
    assert found[0] == {
        "file": "<stdin>", "line": 1, "column": 3, "end_column": 10, "text": "500余万人次", "kind": "quantity",
        "value": 5000000, "low": 5000000, "high": found[0]["high"], "low_inclusive": True,
        "high_inclusive": found[0]["high_inclusive"], "unit": "人次", "currency": None, "hedge": "at_least",
    }  # fmt: skip
    assert (found[1]["value"], found[1]["unit"], found[1]["currency"]) == (170000000, "元", "CNY")
    assert found[3]["value"] == "2023-08-29"


def test_columns_count_code_points() -> None:
    found = rows(heshi("numbers", "-f", "jsonl", stdin="𠮷e\u0301共140名".encode()))
    assert (found[0]["column"], found[0]["end_column"]) == (5, 9)


@pytest.mark.parametrize(("text", "code"), [("共140名", 0), ("二十大", 1), ("", 1)])
def test_the_exit_code_says_whether_there_is_a_figure(text: str, code: int) -> None:
    result = heshi("numbers", stdin=text.encode())
    assert result.code == code
    assert bool(result.stdout) is (code == 0)


def test_files_are_read_in_their_order_and_the_dash_is_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("共1名", encoding="utf-8")
    found = rows(heshi("numbers", "-f", "jsonl", str(path), "-", "--stdin-filename", "b.txt", stdin="共2名".encode()))
    assert [(row["file"], row["value"]) for row in found] == [(str(path), 1), ("b.txt", 2)]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "gb18030", "utf-8-sig"])
def test_encodings_are_recognised(encoding: str) -> None:
    text = "2023年，全省工会培训职工500余万人次，三秦工匠累计140名。"
    assert len(rows(heshi("numbers", "-f", "jsonl", stdin=text.encode(encoding)))) == 3


def test_an_encoding_can_be_named() -> None:
    assert (
        rows(heshi("numbers", "-f", "jsonl", "--encoding", "big5", stdin="共140名".encode("big5")))[0]["value"] == 140
    )


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0", b"PK\x03\x04", b"\xff\xfe\xfd\xfc\xfb"])
def test_what_is_no_text_is_refused_in_one_line(data: bytes) -> None:
    result = heshi("numbers", stdin=data)
    assert (result.code, result.stdout, result.err.count("\n")) == (2, b"", 1)


@pytest.mark.parametrize(
    ("options", "texts"),
    [
        (["--kind", "money"], ["1.7亿元"]),
        (["--kind", "money", "--kind", "percent"], ["1.7亿元", "51%"]),
        (["--unit", "人次"], ["500余万人次"]),
        (["--unit", "人次", "--kind", "money"], []),
    ],
)
def test_figures_are_narrowed_down_by_kind_and_unit(options: list[str], texts: list[str]) -> None:
    result = heshi("numbers", "-f", "jsonl", *options, stdin=TEXT.encode())
    assert [row["text"] for row in rows(result)] == texts
    assert result.code == (0 if texts else 1)


def test_without_the_filters_there_would_be_some() -> None:
    assert "4" in heshi("numbers", "--unit", "吨", stdin=TEXT.encode()).err


def test_a_summary_counts_by_kind_and_unit() -> None:
    found = json.loads(heshi("numbers", "--summary", "-f", "json", stdin="1名、2名、3元".encode()).out)
    assert found == [{"kind": "quantity", "unit": "名", "count": 2}, {"kind": "money", "unit": "元", "count": 1}]


@pytest.mark.parametrize("form", ["tsv", "csv", "json", "yaml", "markdown", "html"])
def test_every_format_of_the_look_ups_is_there(form: str) -> None:
    assert "500余万人次" in heshi("numbers", "-f", form, stdin=TEXT.encode()).out


def test_a_terminal_gets_a_table_without_the_name_of_the_only_file() -> None:
    shown = heshi("numbers", stdin=TEXT.encode(), tty=100, env={"NO_COLOR": "1"}).out
    assert "500余万人次" in shown
    assert "<stdin>" not in shown


def test_an_unknown_kind_is_named_with_those_there_are() -> None:
    result = heshi("numbers", "--kind", "moeny", stdin=b"")
    assert result.code == 2
    assert "money" in result.err


def test_twice_the_text_takes_at_most_twice_the_steps() -> None:
    def work(count: int) -> int:
        text = TEXT.replace("\r", "\n") * count
        return steps(lambda: jsonl(listing(rows_of("a.txt", text, read(text)), False)))

    work(2)  # patterns are compiled once, outside the count
    assert work(60) <= 2.2 * work(30) + 500
