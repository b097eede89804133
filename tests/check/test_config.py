"""``heshi.toml``: where it is found, what it may say, and what is wrong with it in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from heshi.check.config import find_config
from heshi.check.settings import load_config
from heshi.cli.complaints import sentence
from heshi.errors import BadConfig

FULL = """
pack = ["ours.json", "shaanxi-2023"]
fail-on = "imprecise"

[[ignore]]
fact = "h06.sanqin-craftsmen"
claim = "150名"
reason = "新数"
"""


def written(folder: Path, text: str | bytes) -> str:
    path = folder / "heshi.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return str(path)


def test_the_nearest_one_above_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    path = written(tmp_path, "")
    assert find_config(str(inner)) == path
    nearer = written(tmp_path / "a", "")
    assert find_config(str(inner)) == nearer


def test_all_settings_are_read_and_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, FULL))
    assert config.packs == (str(tmp_path / "ours.json"), "shaanxi-2023")
    assert config.fail_on == "imprecise"
    assert [(entry.fact, entry.claim, entry.reason, entry.file) for entry in config.ignores] == [
        ("h06.sanqin-craftsmen", "150名", "新数", None)
    ]


ENTRY = '[[ignore]]\nfact = "a"\nclaim = "b"\nreason = "c"\n'


@pytest.mark.parametrize(
    ("text", "problem", "named"),
    [
        ("pack = \n", "toml", "第 1 行"),
        ('a = "x\n', "toml", "第 1 行"),
        ("[[ignore]]\nfact = [", "toml-end", "末尾"),
        (b"pack = '\xff'\n", "encoding", "UTF-8"),
        ("fail_on = 'refuted'\n", "unknown-key", "fail_on"),
        ("fail-on = 'error'\n", "not-choice", "refuted, imprecise, unverified"),
        ("fail-on = 3\n", "not-choice", "fail-on"),
        ("fail-on = []\n", "not-choice", "fail-on"),
        ("pack = [3]\n", "packs", "pack"),
        ("ignore = 3\n", "entries", "[[ignore]]"),
        ("ignore = ['a']\n", "entries", "[[ignore]]"),
        (ENTRY + "line = 3\n", "unknown-key", "[[ignore]] 1 line"),
        (ENTRY + ENTRY.replace('"c"', '" "'), "missing-key", "[[ignore]] 2 reason"),
        (ENTRY.replace('claim = "b"\n', ""), "missing-key", "[[ignore]] 1 claim"),
        (ENTRY.replace('"b"', "150"), "text", "[[ignore]] 1 claim"),
    ],
)
def test_what_is_wrong_is_told_in_one_line_that_names_the_file(
    tmp_path: Path, text: str | bytes, problem: str, named: str
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(BadConfig) as caught:
        load_config(path)
    said = sentence(caught.value, "zh")
    assert caught.value.problem == problem
    assert path in said
    assert named in said
    assert "\n" not in said


@pytest.mark.parametrize("problem", ["toml", "encoding", "nesting", "io", "unknown-key"])
def test_the_same_is_told_in_english(problem: str) -> None:
    values = {"line": 1, "column": 2, "offset": 3, "reason": "x", "key": "k", "valid": "v"}
    assert "heshi.toml" in sentence(BadConfig("heshi.toml", problem, **values), "en")
