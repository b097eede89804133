"""The texts a command is to read: files, or standard input."""

from __future__ import annotations

from collections.abc import Sequence

from heshi.cli.emit import tell
from heshi.cli.session import Invocation
from heshi.facts.texts import STDIN, SourceText, read_texts
from heshi.messages.notices import TEXTS

STDIN_NAME = "<stdin>"


def texts(
    call: Invocation, files: Sequence[str] | None, encoding: str | None, stdin_name: str | None
) -> list[SourceText]:
    """The texts of the files named, each once, or of standard input. Raises :class:`UnreadableFile`."""
    wanted = list(files or (STDIN,))
    if STDIN in wanted and call.session.stdin_is_terminal:
        tell(call, TEXTS["reading-stdin"].say(call.session.lang))
    return list(read_texts(wanted, call.session.stdin, stdin_name or STDIN_NAME, encoding))
