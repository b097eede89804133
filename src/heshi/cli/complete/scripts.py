"""The completion script of each shell, and the name its file goes by."""

from __future__ import annotations

from collections.abc import Mapping

FILES: Mapping[str, str] = {
    "bash": "heshi.bash",
    "zsh": "_heshi",
    "fish": "heshi.fish",
    "powershell": "heshi.ps1",
}


def script(shell: str) -> str:
    """The script for one of the shells in :data:`FILES`."""
    from heshi.cli.complete import bash, fish, powershell, zsh
    from heshi.cli.complete.spec import program

    write = {"bash": bash.script, "zsh": zsh.script, "fish": fish.script, "powershell": powershell.script}
    return write[shell](program())
