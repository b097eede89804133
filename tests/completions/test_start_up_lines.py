"""The lines that the help gives for the start-up files of shells set up completion."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from heshi.messages.help import COMMANDS
from tests.completions.terminal import recorded
from tests.programs import needed
from tests.support import environment

# The line itself, and what a shell prints once it is set up.
SHELLS = {
    "bash": ("{line}; complete -p heshi", "complete -o nosort -F _heshi heshi"),
    "zsh": ("autoload -Uz compinit; compinit -u -D; {line}; echo $_comps[heshi]", "_heshi"),
    "fish": ("{line}; complete -C 'heshi stat'", "stats"),
}


@pytest.mark.parametrize("shell", SHELLS)
def test_the_line_of_the_help_sets_up_completion(shell: str, tmp_path: Path) -> None:
    needed(shell)
    recorded(tmp_path)
    (line,) = (item.line for item in COMMANDS["completions"].examples if f"completions {shell}" in item.line)
    script, expected = SHELLS[shell]
    env = environment({"PATH": f"{tmp_path}:{os.environ['PATH']}", "HOME": str(tmp_path)})
    options = {"bash": ["--norc", "--noprofile"], "zsh": ["-f"], "fish": ["--no-config"]}[shell]
    done = subprocess.run(
        [shell, *options, "-c", script.format(line=line)], env=env, capture_output=True, check=False, timeout=60
    )
    assert (done.stdout.decode().split("\t")[0].strip(), done.stderr.decode()) == (expected, "")
