"""``--output``: the bytes of the pipe, whole or not at all."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import environment, heshi

# Kills the process at a point of ``write_file``: when half of the data is written, or before the file takes its place.
_DYING = """
import os, pathlib, signal, sys
def die(*_): os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[1] == "half":
    real = os.fdopen
    class Half:
        def __init__(self, *arguments): self.stream = real(*arguments)
        def __enter__(self): return self
        def __exit__(self, *_): pass
        def write(self, data): self.stream.write(data[: len(data) // 2]); self.stream.flush(); die()
    os.fdopen = Half
else:
    pathlib.Path.replace = die
from heshi.cli.app import main
main(sys.argv[2:])
"""


@pytest.mark.parametrize("form", ["tsv", "csv", "json", "yaml", "markdown", "html", "svg", "ics"])
def test_a_file_gets_what_the_pipe_would(form: str, tmp_path: Path) -> None:
    target = tmp_path / "out"
    assert heshi("timeline", "-f", form, "-o", str(target)).stdout == b""
    assert target.read_bytes() == heshi("timeline", "-f", form).stdout


def test_a_file_gets_what_the_pipe_would_from_a_terminal_too(tmp_path: Path) -> None:
    target = tmp_path / "out"
    heshi("timeline", "-o", str(target), tty=80)
    assert target.read_bytes() == heshi("timeline").stdout


@pytest.mark.parametrize("moment", ["half", "replace"])
@pytest.mark.parametrize("before", [None, b"old"])
def test_a_killed_process_leaves_the_old_file_or_none(moment: str, before: bytes | None, tmp_path: Path) -> None:
    target = tmp_path / "out"
    if before is not None:
        target.write_bytes(before)
    command = [sys.executable, "-c", _DYING, moment, "stats", "-f", "html", "-o", str(target)]
    done = subprocess.run(command, env=environment(), check=False, capture_output=True, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert (target.read_bytes() if target.exists() else None) == before


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("place", ["missing/out", "file/out", "folder"])
def test_a_place_that_cannot_be_written_costs_one_line(place: str, lang: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    result = heshi("stats", "-o", str(tmp_path / place), "--lang", lang)
    assert (result.code, result.stdout, result.err.count("\n")) == (2, b"", 1)
    assert str(tmp_path / place) in result.err


def test_a_device_that_takes_no_more_costs_one_line() -> None:
    result = heshi("stats", "-o", "/dev/full")
    assert (result.code, result.stdout, result.err.count("\n")) == (2, b"", 1)


@pytest.mark.parametrize("device", ["/dev/stdout", "/dev/fd/1"])
def test_stdout_by_its_name_is_stdout(device: str) -> None:
    assert heshi("stats", "-o", device).stdout == heshi("stats").stdout


def test_when_nothing_is_found_the_old_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    result = heshi("stats", "不存在的词", "-o", str(target))
    assert (result.code, target.read_bytes()) == (1, b"old")


@pytest.mark.parametrize(
    "call",
    [("stats", "--bogus"), ("stats", "-c", "nope"), ("stats", "--template", "{nope}"), ("stats", "-p", "no-such")],
)
def test_after_wrong_usage_the_old_file_stays(call: tuple[str, ...], tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    assert heshi(*call, "-o", str(target)).code == 2
    assert target.read_bytes() == b"old"
