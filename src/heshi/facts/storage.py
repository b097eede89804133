"""A pack as a TinyDB storage that can only be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tinydb.storages import Storage

from heshi.errors import UnreadablePack
from heshi.facts.places import BUILTIN

_LONGEST = 20
"""Digits of a record's number, which TinyDB reads as an integer."""


class PackStorage(Storage):
    """Reads a pack's file once, as UTF-8 whatever the locale, and never writes.

    Raises :class:`UnreadablePack` when the file is not a JSON object of tables.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tables: dict[str, dict[str, Any]] | None = None

    def read(self) -> dict[str, dict[str, Any]]:
        if self._tables is None:
            self._tables = _tables(self._path)
        return self._tables

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        raise OSError(f"{self._path} is read-only")


def _tables(path: Path) -> dict[str, dict[str, Any]]:
    shown = str(path)
    try:
        tables = json.loads(_text(path))
    except json.JSONDecodeError as error:
        raise UnreadablePack(shown, "json", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise UnreadablePack(shown, "nesting") from None
    except ValueError:
        # The one other complaint of the reader: a whole number of more than 4,300 digits.
        raise UnreadablePack(shown, "digits") from None
    if not isinstance(tables, dict):
        raise UnreadablePack(shown, "shape")
    for name, table in tables.items():
        if not isinstance(table, dict) or not all(key.isdecimal() and len(key) < _LONGEST for key in table):
            raise UnreadablePack(shown, "table-shape", record=name)
        for number, record in table.items():
            if not isinstance(record, dict):
                raise UnreadablePack(shown, "record-shape", record=f"{name}/{number}")
    return tables


def _text(path: Path) -> str:
    shown = str(path)
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise UnreadablePack(shown, "missing", builtin=BUILTIN) from None
    except IsADirectoryError:
        raise UnreadablePack(shown, "directory") from None
    except PermissionError:
        # Windows answers a folder with "permission denied".
        problem = "directory" if path.is_dir() else "permission"
        raise UnreadablePack(shown, problem) from None
    except UnicodeDecodeError as error:
        raise UnreadablePack(shown, "encoding", offset=error.start) from None
    except (OSError, ValueError) as error:
        raise UnreadablePack(shown, "io", reason=getattr(error, "strerror", None) or error) from None
