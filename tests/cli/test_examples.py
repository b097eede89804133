"""Every example of the help works as typed, in both languages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from heshi.messages import Lang
from heshi.messages.help import COMMANDS, PROGRAM
from tests.support import environment

LANGS: tuple[Lang, ...] = ("zh", "en")
PAGES = {"heshi": PROGRAM, **COMMANDS}
# The lines for the start-up files of shells are tried in those shells, and one of them is not here.
LINES = sorted(
    {
        example.typed(lang)
        for name, page in PAGES.items()
        if name != "completions"
        for example in page.examples
        for lang in LANGS
    }
)
DRAFT = "截至2023年底，三秦工匠累计140名，培训500余万人次，投入1.7亿元，增长51%。\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a ``heshi`` to call and the drafts the examples name."""
    found = tmp_path_factory.mktemp("examples")
    program = found / "heshi"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m heshi "$@"\n')
    program.chmod(0o755)
    for name in ("draft.txt", "draft.md"):
        (found / name).write_text(DRAFT, "utf-8")
    return found


@pytest.mark.parametrize("line", LINES)
def test_an_example_finds_something(line: str, folder: Path) -> None:
    env = environment({"PATH": f"{folder}:{os.environ['PATH']}", "HESHI_LANG": "zh"})
    done = subprocess.run(["bash", "-c", line], cwd=folder, env=env, capture_output=True, check=False, timeout=60)
    assert done.stderr.decode() == "" or "heshi check" in line or "heshi numbers" in line
    # What a check refutes is an example as well.
    assert done.returncode == 0 or (done.returncode == 1 and "150" in line)
    assert done.stdout or "heshi check" in line or " -o " in line
