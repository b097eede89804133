"""Where the settings of a draft are found, and what they hold; they are read by :mod:`heshi.check.settings`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from heshi.check.silence import Entry

NAME = "heshi.toml"
FailOn: TypeAlias = Literal["refuted", "imprecise", "unverified"]


class Config(NamedTuple):
    """The settings of one ``heshi.toml``; ``path`` is empty when there is none."""

    path: str = ""
    packs: tuple[str, ...] = ()
    fail_on: FailOn | None = None
    ignores: tuple[Entry, ...] = ()


def find_config(folder: str) -> str | None:
    """The ``heshi.toml`` of a folder or of the nearest one above it."""
    folder = os.path.abspath(folder)  # noqa: PTH100 - strings all the way, for the speed of a single draft
    while True:
        path = os.path.join(folder, NAME)  # noqa: PTH118
        if os.path.isfile(path):  # noqa: PTH113
            return path
        above = os.path.dirname(folder)  # noqa: PTH120
        if above == folder:
            return None
        folder = above
