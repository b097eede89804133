"""Where packs are found."""

from __future__ import annotations

import os
from pathlib import Path

BUILTIN = "shaanxi-2023"
"""The name of the pack that comes with the program."""


def data_dir() -> Path:
    """The folder of the built-in packs: inside the installed package, or the checkout's own ``data``."""
    package = Path(__file__).parent.parent
    installed = package / "data"
    return installed if installed.is_dir() else package.parent.parent / "data"


def pack_path(name: str) -> Path:
    """The file meant by ``name``: a built-in pack's name, else a path as it stands."""
    return data_dir() / f"{BUILTIN}.json" if name == BUILTIN else Path(on_disk(name))


def on_disk(path: str) -> str:
    """A path as the system takes it: byte by byte where file names are not UTF-8 (the C locale without UTF-8 mode)."""
    try:
        os.fsencode(path)
    except UnicodeEncodeError:
        return os.fsdecode(path.encode("utf-8", "surrogateescape"))
    return path
