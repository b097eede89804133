"""Running the program as its users do: a whole process, in a pipe or on a terminal of a given width."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
NASTY = ROOT / "tests" / "data" / "nasty.json"
"""A pack whose texts are all traps: markup, control characters, quotes, very long cells."""


class Result(NamedTuple):
    """What a call printed and the code it left with."""

    stdout: bytes
    stderr: bytes
    code: int

    @property
    def out(self) -> str:
        return self.stdout.decode("utf-8")

    @property
    def err(self) -> str:
        return self.stderr.decode("utf-8")


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """A bare environment: nothing of the machine's locale, colours or width leaks into a test."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    return {**kept, "LC_ALL": "C.UTF-8", "HESHI_LANG": "zh", "TERM": "xterm-256color", "PAGER": "cat", **(extra or {})}


def heshi(
    *arguments: str | bytes,
    env: Mapping[str, str] | None = None,
    stdin: bytes = b"",
    cwd: Path = ROOT,
    tty: int | None = None,
    python: Sequence[str] = (),
) -> Result:
    """Run ``heshi``: in a pipe, or with stdout and stderr on terminals ``tty`` columns wide."""
    command = [sys.executable, *python, "-m", "heshi", *arguments]
    if tty is not None:
        return _on_terminal(command, environment(env), stdin, cwd, tty)
    done = subprocess.run(
        command, input=stdin, capture_output=True, env=environment(env), cwd=cwd, check=False, timeout=60
    )
    return Result(done.stdout, done.stderr, done.returncode)


def _on_terminal(
    command: Sequence[str | bytes], env: Mapping[str, str], stdin: bytes, cwd: Path, columns: int
) -> Result:
    read: dict[int, bytes] = {}
    masters, slaves = [], []
    for _ in range(2):
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        # Line ends arrive as the program wrote them.
        attributes = termios.tcgetattr(slave)
        attributes[1] &= ~termios.OPOST
        termios.tcsetattr(slave, termios.TCSANOW, attributes)
        masters.append(master)
        slaves.append(slave)
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=slaves[0], stderr=slaves[1], env=dict(env), cwd=cwd
    )
    for slave in slaves:
        os.close(slave)
    readers = [threading.Thread(target=_drain, args=(master, read)) for master in masters]
    for reader in readers:
        reader.start()
    process.communicate(stdin, timeout=60)
    for reader in readers:
        reader.join(timeout=60)
    for master in masters:
        os.close(master)
    return Result(read[masters[0]], read[masters[1]], process.returncode)


def _drain(master: int, into: dict[int, bytes]) -> None:
    data = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        data += part
    into[master] = data
