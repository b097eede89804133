"""TAB pressed in real shells: what stands on the screen, and whether the program was started for it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.completions.terminal import SCRIPTS, Terminal, recorded
from tests.programs import needed
from tests.support import environment

SHELLS = ("bash", "zsh", "fish")


class Shell:
    """A terminal with a shell in it, and the calls it made of ``heshi``."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.record = recorded(folder)
        path = f"{folder}:{os.environ['PATH']}"
        env = environment({"PATH": path, "HOME": str(folder), "LC_ALL": "C.UTF-8", "PS1": "$> "})
        env["PYTHONPATH"] = os.environ.get("PYTHONPATH", "")
        self.terminal = Terminal(f"{name}-{os.getpid()}", self._command(folder), env)
        self._start()

    def _command(self, folder: Path) -> list[str]:
        if self.name == "bash":
            return ["bash", "--norc", "--noprofile"]
        if self.name == "fish":
            return ["env", f"XDG_CONFIG_HOME={folder}", f"XDG_DATA_HOME={folder}", "fish", "--no-config"]
        (folder / ".zshrc").write_text(f"fpath=({SCRIPTS} $fpath)\nautoload -Uz compinit\ncompinit -u -D\nPS1='$> '\n")
        return ["env", f"ZDOTDIR={folder}", "zsh", "-i"]

    def _start(self) -> None:
        terminal = self.terminal
        if self.name == "bash":
            terminal.wait(bool)
            terminal.type(f"PS1='$> '; source {SCRIPTS}/heshi.bash; bind 'set bell-style none'; clear")
            terminal.keys("Enter")
        if self.name == "fish":
            terminal.wait(bool)
            terminal.type(f"function fish_prompt; echo -n '$> '; end; source {SCRIPTS}/heshi.fish; clear")
            terminal.keys("Enter")
        terminal.wait(lambda screen: screen.strip() == "$>")

    def calls(self) -> list[str]:
        return self.record.read_text().splitlines()


@pytest.fixture(scope="module", params=SHELLS)
def shell(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    needed("tmux", request.param)
    opened = Shell(request.param, tmp_path_factory.mktemp(request.param))
    yield opened
    opened.terminal.close()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("heshi stat", "heshi stats"),
        ("heshi stats --forma", "heshi stats --format"),
        ("heshi stats -f markd", "heshi stats -f markdown"),
        ("heshi stats --format=markd", "heshi stats --format=markdown"),
        ("heshi timeline -f ic", "heshi timeline -f ics"),
        ("heshi table pan", "heshi table panel"),
        ("heshi help exit", "heshi help exit-codes"),
        ("heshi completions powersh", "heshi completions powershell"),
        ("heshi stats --kind mon", "heshi stats --kind money"),
        ("heshi find x --color alw", "heshi find x --color always"),
        ("heshi --lang e", "heshi --lang en"),
        ("heshi stats -c metric_", "heshi stats -c metric_en"),
        ("heshi stats -c metric,quali", "heshi stats -c metric,qualifier"),
        ("heshi table people -c titles_", "heshi table people -c titles_en"),
        ("heshi timeline --sort end_", "heshi timeline --sort end_date"),
        ("heshi stats --sort=-quali", "heshi stats --sort=-qualifier"),
        ("heshi table stats --group-by quali", "heshi table stats --group-by qualifier"),
        ("heshi stats -p shaan", "heshi stats -p shaanxi-2023"),
    ],
)
def test_what_stands_in_the_script_completes_without_starting_the_program(
    shell: Shell, line: str, expected: str
) -> None:
    before = shell.calls()
    shell.terminal.completed(line, lambda screen: expected in screen)
    assert shell.calls() == before


def test_every_command_is_offered(shell: Shell) -> None:
    from heshi.cli.registry import names

    shell.terminal.completed("heshi ", lambda screen: all(name in screen for name in names()), tabs=2)


def test_a_column_already_named_is_not_offered_again(shell: Shell) -> None:
    screen = shell.terminal.completed("heshi timeline -c date,", lambda screen: "end_date" in screen, tabs=2)
    assert "date,date" not in screen


def test_ids_complete_by_one_call(shell: Shell) -> None:
    before = len(shell.calls())
    shell.terminal.completed("heshi show h07.train", lambda screen: "heshi show h07.trainees" in screen)
    asked = shell.calls()[before:]
    # fish asks once more to suggest the line in grey.
    assert asked
    assert all(call.startswith("__complete ids ") for call in asked)
    assert len(asked) == 1 or shell.name == "fish"


def test_ids_of_another_pack_complete(shell: Shell, tmp_path: Path) -> None:
    pack = Path("tests/data/nasty.json").resolve()
    shell.terminal.completed(f"heshi show -p {pack} s.mark", lambda screen: "s.markup" in screen)


def test_ids_show_their_metric_where_the_shell_shows_descriptions(shell: Shell) -> None:
    shown = "h10.member-growth" if shell.name == "bash" else "新就业形态劳动者工会会员人数 29.66万人"
    shell.terminal.completed("heshi show h10.member", lambda screen: shown in screen, tabs=2)


def test_highlights_complete_by_number(shell: Shell) -> None:
    ready = "建成延安南泥湾劳模工匠学院" if shell.name != "bash" else " 10"
    screen = shell.terminal.completed("heshi highlights ", lambda screen: ready in screen, tabs=2)
    assert "0 " not in screen.replace("10 ", "")


def test_the_overview_is_offered_as_a_filter(shell: Shell) -> None:
    shown = "0 " if shell.name == "bash" else "总述"
    shell.terminal.completed("heshi stats --highlight ", lambda screen: shown in screen, tabs=2)


def test_files_complete_where_a_file_is_meant(shell: Shell) -> None:
    shell.terminal.completed("heshi numbers pyproj", lambda screen: "heshi numbers pyproject.toml" in screen)
