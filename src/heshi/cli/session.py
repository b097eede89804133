"""One call of the program: its language, its environment, its streams, and what the shared options say."""

import os
import sys
from collections.abc import Mapping, Sequence
from typing import BinaryIO, NamedTuple

from heshi.cli.options import Color, Format
from heshi.messages import Lang


class Stream(NamedTuple):
    """An output: its bytes, its encoding, and whether a terminal stands behind it."""

    binary: BinaryIO
    encoding: str
    is_terminal: bool
    descriptor: int | None


class Session(NamedTuple):
    """What a command finds around it."""

    lang: Lang
    environ: Mapping[str, str]
    stdin: BinaryIO | None
    stdin_is_terminal: bool
    stdout: Stream
    stderr: Stream
    pager: bool = True
    """Whether output longer than the screen may be shown in a pager."""


class Choices(NamedTuple):
    """The shared options as typed."""

    format: Format | None = None
    template: str | None = None
    columns: tuple[str, ...] = ()
    sort: tuple[str, ...] = ()
    limit: int | None = None
    header: bool = True
    bom: bool = False
    output: str | None = None
    packs: tuple[str, ...] = ()
    color: Color = "auto"
    quiet: bool = False


class Invocation(NamedTuple):
    """What a command is called with beside its own parameters."""

    session: Session
    choices: Choices


def system_session(arguments: Sequence[str]) -> Session:
    """The session of this process."""
    return Session(
        lang=language(arguments, os.environ),
        environ=os.environ,
        stdin=getattr(sys.stdin, "buffer", None),
        stdin_is_terminal=sys.stdin is not None and sys.stdin.isatty(),
        stdout=_stream(sys.stdout, 1),
        stderr=_stream(sys.stderr, 2),
        pager="--no-pager" not in arguments,
    )


def _stream(stream: object, descriptor: int) -> Stream:
    binary = getattr(stream, "buffer", None)
    if binary is None:
        # Without a console (pythonw), or with the stream closed by the caller.
        return Stream(open(os.devnull, "wb"), "utf-8", False, None)  # noqa: PTH123 - open till the end
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return Stream(binary, encoding, os.isatty(descriptor), descriptor)


def language(arguments: Sequence[str], environ: Mapping[str, str]) -> Lang:
    """Chinese or English, from ``--lang``, ``HESHI_LANG``, then the locale; the C locale means English."""
    for asked in (_asked(arguments), environ.get("HESHI_LANG")):
        if asked in ("zh", "en"):
            return "zh" if asked == "zh" else "en"
    return "zh" if _locale(environ).lower().startswith(("zh", "chinese")) else "en"


def _asked(arguments: Sequence[str]) -> str | None:
    """The value of ``--lang``, found before the options are known: they are described in that language."""
    for index, word in enumerate(arguments):
        if word == "--":
            return None
        if word == "--lang" and index + 1 < len(arguments):
            return arguments[index + 1]
        if word.startswith("--lang="):
            return word.removeprefix("--lang=")
    return None


def _locale(environ: Mapping[str, str]) -> str:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(variable):
            return environ[variable]
    if os.name != "nt":
        return "C"
    import locale

    return locale.getlocale()[0] or "C"
