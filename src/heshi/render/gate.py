"""The one gate to stdout: bytes go out here, to the terminal, the pipe or a file, and nowhere else.

Machine formats are UTF-8 with the line ends their renderer wrote, whatever the console; what a person reads is
in the console's own encoding, with ``?`` for what it cannot show.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, NamedTuple

from heshi.errors import UnwritableOutput

BOM = b"\xef\xbb\xbf"


def neutral(text: str) -> str:
    """``text`` with its control characters written out (``\\x1b``), so that none reaches a terminal.

    Tab and newline stay; C1 controls, line separators and bidirectional overrides do not.
    """
    if text.isprintable():
        return text
    return "".join(
        char if char in KEPT or char.isprintable() or not _controls(char) else _written(char) for char in text
    )


KEPT = frozenset("\t\n")
BIDI = frozenset("\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _controls(char: str) -> bool:
    return char < " " or "\x7f" <= char <= "\x9f" or char in BIDI


def _written(char: str) -> str:
    return ascii(char)[1:-1]


def printable(text: str) -> str:
    """``neutral`` for text that came from a command line: lone surrogates are written out too."""
    return neutral(text.encode("utf-8", "backslashreplace").decode("utf-8"))


class Gate(NamedTuple):
    """Where data goes: ``stream`` (stdout's bytes), or the file ``path`` when the user gave one."""

    stream: BinaryIO
    encoding: str
    is_terminal: bool
    path: str | None = None
    pager: Callable[[bytes], bool] | None = None
    """Shows what is longer than the screen; False when it did not."""

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
        if self.pager is not None and self.pager(data):
            return
        self.stream.write(data)
        self.stream.flush()


def write_file(path: str, data: bytes) -> None:
    """Write a whole file or nothing: a temporary file beside it takes its place when it is complete.

    Raises :class:`UnwritableOutput`.
    """
    import tempfile

    from heshi.facts.places import on_disk

    target = Path(on_disk(path))
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
