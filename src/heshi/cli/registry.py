"""The commands by name: where each one lives. Their modules are imported only when they are called."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """A command's name, the module whose ``run`` it is, and the shared options it takes.

    ``shared`` names a function of ``cli/shared.py``. The summary stands in ``messages/help.py`` under the name.
    """

    name: str
    module: str
    shared: str
    also: tuple[str, ...] = ()
    """Formats it offers beside those of every listing."""


SPECIAL = ("ics",)
"""Formats that only those commands offer that name them in ``also``."""

COMMANDS: tuple[Entry, ...] = (
    Entry("highlights", "heshi.cli.highlights", "listing"),
    Entry("stats", "heshi.cli.stats", "listing"),
    Entry("timeline", "heshi.cli.timeline", "listing", ("ics",)),
    Entry("table", "heshi.cli.table", "listing", ("ics",)),
    Entry("find", "heshi.cli.find", "listing"),
    Entry("show", "heshi.cli.show", "record"),
    Entry("numbers", "heshi.cli.numbers", "figures"),
    Entry("check", "heshi.cli.check", "checking"),
    Entry("completions", "heshi.cli.completions", "plain"),
    Entry("help", "heshi.cli.help", "plain"),
)

TOPICS: tuple[str, ...] = ("exit-codes", "formats", "search", "rules", "silencing", "environment")


def names() -> tuple[str, ...]:
    """The names of all commands, in the order of the help."""
    return tuple(entry.name for entry in COMMANDS)
