"""The scripts that ship: in step with the commands, complete, and readable by their shells."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from heshi.cli.complete.scripts import FILES, script
from heshi.cli.complete.spec import program
from heshi.cli.registry import COMMANDS, TOPICS
from heshi.render.records import KINDS
from heshi.render.views import VIEWS
from tests.programs import needed
from tests.support import ROOT, heshi


@pytest.mark.parametrize("shell", FILES)
def test_the_file_that_ships_is_what_the_command_prints(shell: str) -> None:
    printed = heshi("completions", shell).stdout
    assert printed == (ROOT / "completions" / FILES[shell]).read_bytes(), "run tools/write_terminal.py"


def test_generated_files_are_in_step() -> None:
    done = subprocess.run(
        [sys.executable, "tools/write_terminal.py", "--check"], cwd=ROOT, check=False, capture_output=True
    )
    assert (done.returncode, done.stdout) == (0, b"")


@pytest.mark.parametrize("shell", FILES)
def test_every_command_option_value_view_and_topic_stands_in_the_script(shell: str) -> None:
    text = script(shell)
    words = {
        *TOPICS,
        *VIEWS,
        *(entry.name for entry in COMMANDS),
        *(name for kind in KINDS.values() for name in kind.fields),
    }
    for command in program().commands:
        for option in command.options:
            words.update(option.value.words if option.value else ())
            words.update(name.lstrip("-") if shell == "fish" else name for name in option.names)
    assert [word for word in sorted(words) if word not in text] == []


def test_only_commands_that_list_events_offer_calendars() -> None:
    offering = {
        command.name
        for command in program().commands
        for option in command.options
        if option.names[-1] == "--format" and option.value and "ics" in option.value.words
    }
    assert offering == {"timeline", "table"}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_itself_parses_its_script(shell: str) -> None:
    needed(shell)
    done = subprocess.run([shell, "-n", ROOT / "completions" / FILES[shell]], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_grammar_of_powershell_parses_its_script() -> None:
    import tree_sitter_powershell
    from tree_sitter import Language, Parser

    parser = Parser(Language(tree_sitter_powershell.language()))
    tree: Any = parser.parse((ROOT / "completions" / "heshi.ps1").read_bytes())
    assert not tree.root_node.has_error


def test_the_script_for_powershell_is_ascii() -> None:
    # PowerShell 5.1 reads a script without a BOM in the code page of the machine.
    assert (ROOT / "completions" / "heshi.ps1").read_bytes().isascii()


def test_the_wheel_puts_scripts_and_man_pages_where_they_are_looked_for(tmp_path: Path) -> None:
    from hatchling.builders.wheel import WheelBuilder

    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    names = {name.partition(".data/data/")[2] for name in zipfile.ZipFile(wheel).namelist()}
    assert {
        "share/bash-completion/completions/heshi",
        "share/zsh/site-functions/_heshi",
        "share/fish/vendor_completions.d/heshi.fish",
        "share/man/man1/heshi.1",
        "share/man/zh_CN/man1/heshi.1",
    } <= names
