"""A pager for what does not fit on the screen: only on a terminal, and never in the way.

The pager of ``HESHI_PAGER``, else ``PAGER``, else ``less``; an empty value or ``cat`` means none. Where it is missing
or fails to start, the text is printed as it is; leaving it early is no error.
"""

from __future__ import annotations

import os
import shlex
import shutil
from collections.abc import Mapping, Sequence

from heshi.cli.session import Session

# Characters by which a value is a line for the shell rather than a program and its arguments.
_SHELL = frozenset("|&;<>()$`\\\"'*?[#~=%\n")
_NOT_RUN = (126, 127)
"""What a shell leaves with when it could not run the program."""


def shown(session: Session, data: bytes) -> bool:
    """Show ``data`` in the pager when it is longer than the screen. False when it is still to be printed."""
    if not _longer(session, data):
        return False
    command = _command(session.environ)
    if command is None:
        return False
    return _run(command, data, {**session.environ, **_defaults(session)})


def _longer(session: Session, data: bytes) -> bool:
    descriptor = session.stdout.descriptor
    if descriptor is None:
        return False
    try:
        return data.count(b"\n") >= os.get_terminal_size(descriptor).lines > 0
    except OSError:
        return False


def _command(environ: Mapping[str, str]) -> Sequence[str] | None:
    """The pager as a program and its arguments, or None for none."""
    asked = environ.get("HESHI_PAGER", environ.get("PAGER"))
    if asked is None:
        # more of Windows knows neither colours nor UTF-8, so there it is only used where it is asked for.
        return ["less"] if os.name != "nt" and shutil.which("less") else None
    if asked.strip() in ("", "cat"):
        return None
    if os.name != "nt" and _SHELL.intersection(asked):
        return ["/bin/sh", "-c", asked]
    words = shlex.split(asked, posix=os.name != "nt")
    return words if shutil.which(words[0]) else None


def _defaults(session: Session) -> dict[str, str]:
    """Settings of ``less`` that the user has not made: leave when it fits, keep colours and the screen."""
    found = {} if "LESS" in session.environ else {"LESS": "FRX"}
    if "LESSCHARSET" not in session.environ and session.stdout.encoding.lower().replace("-", "") == "utf8":
        found["LESSCHARSET"] = "utf-8"
    return found


def _run(command: Sequence[str], data: bytes, environ: Mapping[str, str]) -> bool:
    import contextlib
    import subprocess

    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, env=environ)
    except OSError:
        return False
    # A closed pipe is a reader who has seen enough.
    with contextlib.suppress(OSError, KeyboardInterrupt):
        process.communicate(data)
    while True:
        # Ctrl-C belongs to the pager while it runs.
        with contextlib.suppress(KeyboardInterrupt):
            return process.wait() not in _NOT_RUN
