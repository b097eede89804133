"""The man pages: in step, without a warning, and telling of everything there is."""

from __future__ import annotations

import os
import subprocess

import pytest

from heshi.cli.complete.spec import program
from heshi.cli.manpage import man
from heshi.messages.topics import TOPICS
from tests.programs import needed
from tests.support import ROOT

PAGES = {"en": ROOT / "man" / "heshi.1", "zh": ROOT / "man" / "zh_CN" / "heshi.1"}


def _shown(lang: str, width: int) -> tuple[str, str]:
    env = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": str(width)}
    done = subprocess.run(["man", "--warnings", "-l", PAGES[lang]], capture_output=True, env=env, check=False)
    return done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


@pytest.mark.parametrize("lang", PAGES)
def test_the_page_that_ships_is_what_the_program_says(lang: str) -> None:
    text = man("zh" if lang == "zh" else "en")
    assert PAGES[lang].read_bytes() == text.encode("utf-8"), "run tools/write_terminal.py"


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("lang", PAGES)
def test_man_shows_the_page_without_a_warning(lang: str, width: int) -> None:
    needed("man", "groff")
    shown, complaints = _shown(lang, width)
    assert complaints == ""
    assert max(len(line) for line in shown.splitlines()) <= width


@pytest.mark.parametrize("lang", PAGES)
def test_every_command_and_option_is_on_the_page(lang: str) -> None:
    needed("man", "groff")
    shown, _ = _shown(lang, 120)
    wanted = {command.name for command in program().commands}
    wanted |= {name for command in program().commands for option in command.options for name in option.names}
    assert [word for word in sorted(wanted) if word not in shown] == []


def test_exit_codes_environment_files_and_examples_have_their_sections() -> None:
    text = man("en")
    assert [name for name in ("EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES") if f'.SH "{name}"' not in text] == []
    for name in ("HESHI_LANG", "HESHI_PAGER", "NO_COLOR"):
        assert name in TOPICS["environment"].en
        assert name.replace("-", "\\-") in text
