"""The one gate to stdout: bytes go out here, to the terminal, the pipe or a file, and nowhere else.

Machine formats are UTF-8 with the line ends their renderer wrote, whatever the console; what a person reads is
in the console's own encoding, with ``?`` for what it cannot show.
"""

from __future__ import annotations

import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from heshi.errors import UnwritableOutput

BOM = b"\xef\xbb\xbf"
# Every control character but tab and newline, C1 and the bidirectional overrides included.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def neutral(text: str) -> str:
    """``text`` with its control characters written out (``\\x1b``), so that none reaches a terminal."""
    return _CONTROL.sub(lambda match: ascii(match[0])[1:-1], text) if _CONTROL.search(text) else text


def printable(text: str) -> str:
    """``neutral`` for text that came from a command line: lone surrogates are written out too."""
    return neutral(text.encode("utf-8", "backslashreplace").decode("utf-8"))


@dataclass(frozen=True, slots=True)
class Gate:
    """Where data goes: ``stream`` (stdout's bytes), or the file ``path`` when the user gave one."""

    stream: BinaryIO
    encoding: str
    is_terminal: bool
    path: str | None = None

    def machine(self, text: str, bom: bool = False) -> None:
        """Write a machine format. Raises :class:`UnwritableOutput`."""
        if self.is_terminal:
            text = neutral(text.replace("\r\n", "\n"))
        data = text.encode("utf-8", "backslashreplace")
        self._put(BOM + data if bom else data)

    def human(self, text: str) -> None:
        """Write what a person reads; a file gets UTF-8. Raises :class:`UnwritableOutput`."""
        encoding = "utf-8" if self.path is not None else self.encoding
        self._put(text.encode(encoding, "replace"))

    def _put(self, data: bytes) -> None:
        if self.path is not None:
            write_file(self.path, data)
            return
        self.stream.write(data)
        self.stream.flush()


def write_file(path: str, data: bytes) -> None:
    """Write a whole file or nothing: a temporary file beside it takes its place when it is complete.

    Raises :class:`UnwritableOutput`.
    """
    target = Path(path)
    try:
        if target.exists() and not target.is_file():
            # A device or a pipe (/dev/stdout) cannot be replaced, only written to.
            if target.is_dir():
                raise IsADirectoryError(21, os.strerror(21))
            target.write_bytes(data)
            return
        target = target.resolve()
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise UnwritableOutput(printable(path), error.strerror or str(error)) from None
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise UnwritableOutput(printable(path), error.strerror or str(error)) from None
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The mode of the file that is replaced, or that of a new file."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
