"""``heshi.toml``: what a folder of drafts has settled, found upward from each draft.

pack = ["ours.json"]          # looked at instead of the built-in pack; paths are relative to this file
fail-on = "imprecise"         # what makes the exit code 1

[[ignore]]
fact = "h06.sanqin-craftsmen"
claim = "150名"
reason = "2024 年的新数，已与经办人核对"
file = "drafts/spring.md"     # optional: for this draft alone
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, get_args

from heshi.check.config import Config, FailOn
from heshi.check.silence import Entry
from heshi.errors import BadConfig, joined
from heshi.figures.pattern import Pattern

SETTINGS = ("pack", "fail-on", "ignore")
ENTRY_KEYS = ("fact", "claim", "reason", "file")
# The end of tomllib's messages; at the end of the file there is no place.
_PLACE = Pattern(r"\(at line (\d+), column (\d+)\)$")
NEEDED = ("fact", "claim", "reason")


def load_config(path: str) -> Config:
    """The settings in a file. Raises :class:`BadConfig`, which names the file and what to change."""
    import tomllib

    try:
        with open(path, "rb") as stream:  # noqa: PTH123
            data = tomllib.load(stream)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        if place is None:
            raise BadConfig(path, "toml-end") from None
        raise BadConfig(path, "toml", line=place[1], column=place[2]) from None
    except UnicodeDecodeError as error:
        raise BadConfig(path, "encoding", offset=error.start + 1) from None
    except RecursionError:
        raise BadConfig(path, "nesting") from None
    except OSError as error:
        raise BadConfig(path, "io", reason=error.strerror or str(error)) from None
    return _config(path, data)


def _config(path: str, data: Mapping[str, Any]) -> Config:
    for key in data:
        if key not in SETTINGS:
            raise BadConfig(path, "unknown-key", key=key, valid=joined(SETTINGS))
    fail_on = data.get("fail-on")
    if fail_on is not None and fail_on not in get_args(FailOn):
        raise BadConfig(path, "not-choice", key="fail-on", valid=joined(get_args(FailOn)))
    packs = data.get("pack", [])
    if isinstance(packs, str):
        packs = [packs]
    if not isinstance(packs, list) or not all(isinstance(pack, str) and pack for pack in packs):
        raise BadConfig(path, "packs", key="pack")
    entries = data.get("ignore", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise BadConfig(path, "entries", key="ignore")
    ignores = tuple(_entry(path, number, entry) for number, entry in enumerate(entries, 1))
    return Config(path, tuple(_pack(path, pack) for pack in packs), fail_on, ignores)


def _entry(path: str, number: int, entry: Mapping[str, Any]) -> Entry:
    where = f"[[ignore]] {number}"
    for key, value in entry.items():
        if key not in ENTRY_KEYS:
            raise BadConfig(path, "unknown-key", key=f"{where} {key}", valid=joined(ENTRY_KEYS))
        if not isinstance(value, str):
            raise BadConfig(path, "text", key=f"{where} {key}")
    for key in NEEDED:
        if not entry.get(key, "").strip():
            raise BadConfig(path, "missing-key", key=f"{where} {key}")
    return Entry(number, entry["fact"], entry["claim"], entry["reason"], entry.get("file"))


def _pack(path: str, pack: str) -> str:
    """A pack's name as it stands, its path relative to the folder of the settings."""
    is_path = pack.endswith(".json") or "/" in pack or os.sep in pack
    return os.path.join(os.path.dirname(path), pack) if is_path else pack  # noqa: PTH118, PTH120
