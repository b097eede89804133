"""Where packs are found."""

from __future__ import annotations

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
    return data_dir() / f"{BUILTIN}.json" if name == BUILTIN else Path(name)
