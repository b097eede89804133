"""A shell in a terminal of tmux, driven by keys and read from its screen."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.support import ROOT

SCRIPTS = ROOT / "completions"
WAIT = 15.0
"""Seconds until a screen that does not come is a failure; a machine with all cores busy needs some."""


class Terminal:
    """One tmux server with one window. Screens are read when something stands on them, not after a pause."""

    def __init__(self, name: str, command: Sequence[str], environment: Mapping[str, str], columns: int = 150) -> None:
        self.server = f"heshi-test-{name}"
        self.environment = dict(environment)
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", "50", *command)

    def keys(self, *keys: str) -> None:
        """Press keys by their names: ``Tab``, ``Enter``, ``C-u``."""
        self._tmux("send-keys", *keys)

    def type(self, text: str) -> None:
        """Type a text as it stands."""
        self._tmux("send-keys", "-l", text)

    def screen(self) -> str:
        """What stands on the screen, without empty lines."""
        lines = self._tmux("capture-pane", "-p").splitlines()
        return "\n".join(line.rstrip() for line in lines if line.strip())

    def wait(self, ready: Callable[[str], bool]) -> str:
        """The screen as soon as it is ``ready``. Fails after :data:`WAIT` seconds with what stands there."""
        end = time.monotonic() + WAIT
        screen = self.screen()
        while not ready(screen):
            assert time.monotonic() < end, f"the screen never came; it shows:\n{screen}"
            time.sleep(0.05)
            screen = self.screen()
        return screen

    def completed(self, line: str, ready: Callable[[str], bool], tabs: int = 1) -> str:
        """The screen after ``line`` was typed at a fresh prompt and TAB was pressed."""
        self._fresh()
        self.type(line)
        self.wait(lambda screen: line.rstrip() in screen)
        for number in range(tabs):
            if number:
                time.sleep(0.3)
            self.keys("Tab")
        return self.wait(ready)

    def _fresh(self) -> None:
        """An empty line at the prompt. A shell still busy with the last TAB takes Ctrl-C for that, so it is repeated."""
        end = time.monotonic() + WAIT
        while True:
            self.keys("C-c")
            self.keys("C-u", "C-l")
            time.sleep(0.15)
            screen = self.screen()
            if screen.strip() == "$>":
                return
            assert time.monotonic() < end, f"no fresh prompt; the screen shows:\n{screen}"

    def close(self) -> None:
        """End the server of this terminal, and nothing else."""
        self._tmux("kill-server")

    def _tmux(self, *arguments: str) -> str:
        done = subprocess.run(
            ["tmux", "-u", "-L", self.server, *arguments],
            capture_output=True,
            env=self.environment,
            check=False,
            timeout=30,
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode("utf-8")


def recorded(folder: Path) -> Path:
    """A ``heshi`` in ``folder`` that writes down each call before it makes it; returns the record."""
    record = folder / "calls"
    record.touch()
    program = folder / "heshi"
    program.write_text(f'#!/bin/sh\necho "$*" >>"{record}"\nexec "{sys.executable}" -m heshi "$@"\n')
    program.chmod(0o755)
    return record
