"""The commands shown in the READMEs print what the READMEs show."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import ROOT, environment

PAGES = sorted(path.name for path in ROOT.glob("README*.md"))
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def examples(page: str) -> list[tuple[str, str]]:
    """Command lines and what is shown under each, block by block."""
    found = []
    for block in _BLOCK.findall((ROOT / page).read_text(encoding="utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


def ran(page: str, command: str, folder: Path) -> str:
    """What the shell prints for a command line, in the page's language, heshi being this checkout's."""
    bin_dir = Path(sys.executable).parent
    language = "zh" if "zh" in page else "en"
    env = environment({"PATH": f"{bin_dir}{os.pathsep}{os.environ['PATH']}", "HESHI_LANG": language})
    done = subprocess.run(["bash", "-c", command], capture_output=True, env=env, cwd=folder, check=False, timeout=60)
    return (done.stdout + done.stderr).decode("utf-8")


@pytest.mark.parametrize(("page", "command", "output"), [(page, *pair) for page in PAGES for pair in examples(page)])
def test_a_command_of_the_readme_prints_what_is_shown(page: str, command: str, output: str, tmp_path: Path) -> None:
    assert ran(page, command, tmp_path) == output


@pytest.mark.parametrize("page", PAGES)
def test_a_readme_shows_commands(page: str) -> None:
    assert len(examples(page)) >= 8


def test_both_readmes_show_the_same_commands() -> None:
    assert {page: [command for command, _ in examples(page)] for page in PAGES} == {
        page: [command for command, _ in examples(PAGES[0])] for page in PAGES
    }
