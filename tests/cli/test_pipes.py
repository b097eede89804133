"""Pipes, closed streams, signals and terminals: no traceback, and the exit code says what happened."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import packs
from tests.support import ROOT, environment, heshi

HESHI = f"{shlex.quote(sys.executable)} -m heshi"
ESCAPE = b"\x1b["


def shell(script: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    """A script of bash in which ``heshi`` is this program."""
    script = f'heshi() {{ {HESHI} "$@"; }}\n{script}'
    return subprocess.run(
        ["bash", "-c", script], env=environment(env), cwd=ROOT, capture_output=True, check=False, timeout=60
    )


@pytest.mark.parametrize("form", ["tsv", "csv", "json", "jsonl", "table"])
def test_a_reader_that_goes_away_is_no_error(form: str) -> None:
    done = shell(f"for i in 1 2 3; do heshi table names -f {form} -c all; done | head -1; exit ${{PIPESTATUS[0]}}")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.count(b"\n") == 1


def test_a_pipe_that_is_closed_before_the_first_byte_is_no_error() -> None:
    done = shell("heshi stats | true; exit ${PIPESTATUS[0]}")
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("arguments", ["stats", "stats -f json", "stats -f table", "--version", "help", "stats --help"])
def test_with_stdout_closed_the_call_is_quiet(arguments: str) -> None:
    done = shell(f"heshi {arguments} >&-")
    assert (done.returncode, done.stderr) == (0, b"")


def test_with_stdout_closed_a_file_is_written_all_the_same(tmp_path: Path) -> None:
    done = shell(f"heshi stats -f json -o {tmp_path / 'out'} >&-")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads((tmp_path / "out").read_bytes())


@pytest.mark.parametrize(("arguments", "code"), [("stats", 0), ("stats 不存在的词", 1), ("stats --bogus", 2)])
def test_with_stderr_closed_the_exit_code_still_says_it(arguments: str, code: int) -> None:
    assert shell(f"heshi {arguments} 2>&-").returncode == code


@pytest.mark.parametrize(("arguments", "code"), [("stats", 0), ("stats 不存在的词", 1), ("stats --bogus", 2)])
def test_with_every_stream_closed_the_exit_code_still_says_it(arguments: str, code: int) -> None:
    assert shell(f"heshi {arguments} <&- >&- 2>&-").returncode == code


def test_with_stdin_closed_a_look_up_works() -> None:
    done = shell("heshi stats 三秦工匠 <&-")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout


def test_a_full_disk_is_told_in_one_line() -> None:
    done = shell("heshi stats > /dev/full")
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1
    assert "No space left on device" in done.stderr.decode()


@pytest.mark.parametrize("form", ["tsv", "csv", "json", "jsonl", "table"])
def test_nothing_found_is_nothing_on_stdout_but_an_empty_list_of_json(form: str) -> None:
    result = heshi("stats", "不存在的词", "-f", form)
    assert (result.out, result.code) == ("[]\n" if form == "json" else "", 1)
    assert result.err.count("\n") == 1


def test_quiet_keeps_notices_away() -> None:
    assert heshi("stats", "不存在的词", "-q").stderr == b""


def test_quiet_does_not_hide_an_error() -> None:
    assert heshi("stats", "--min", "很多", "-q").err.count("\n") == 1


def test_an_interrupt_leaves_with_130_and_one_line(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "heshi", "stats", "-p", str(pipe)]
    with subprocess.Popen(
        command, env=environment(), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        # Opening succeeds when the program has come so far as to read the pack.
        writer = os.open(pipe, os.O_WRONLY)
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        os.close(writer)
    assert (process.returncode, out, err.decode()) == (130, b"", "已中断\n")


def test_an_interrupt_while_modules_load_leaves_with_130_and_no_traceback() -> None:
    script = """
import sys
class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == "heshi.cli.group":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupting())
from heshi.__main__ import run
sys.argv = ["heshi", "stats"]
run()
"""
    done = subprocess.run([sys.executable, "-c", script], env=environment(), cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


BYTES = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "HESHI_LANG": "zh"}


def test_arguments_under_the_c_locale_are_read_as_utf_8() -> None:
    assert (
        heshi("stats", "三秦工匠".encode(), "-f", "json", env=BYTES).stdout
        == heshi("stats", "三秦工匠", "-f", "json").stdout
    )


def test_machine_formats_are_utf_8_under_the_c_locale() -> None:
    assert "三秦" in heshi("stats", "sqgj", env=BYTES).out


@pytest.mark.parametrize(
    "call",
    [
        ("stats", "-f", "json", "-n", "1", "-o", "{out}"),
        ("stats", "-p", "{in}", "-o", "{out}"),
        ("numbers", "{in}", "-o", "{out}"),
    ],
    ids=["output", "pack", "text"],
)
def test_a_path_under_the_c_locale_names_its_file(call: tuple[str, ...], tmp_path: Path) -> None:
    packs.write(tmp_path, file="苹果.json")
    names = {"{out}": str(tmp_path / "三秦.json"), "{in}": str(tmp_path / "苹果.json")}
    result = heshi(*(names.get(word, word).encode() for word in call), env=BYTES)
    assert (result.code, result.stdout) == (0, b"")
    assert (tmp_path / "三秦.json").read_bytes()


@pytest.mark.parametrize("env", [{}, BYTES], ids=["UTF-8", "C"])
def test_bytes_that_are_no_text_are_a_word_that_finds_nothing(env: dict[str, str]) -> None:
    result = heshi("stats", b"\xff\xfe", env=env)
    assert (result.code, result.stdout) == (1, b"")
    assert result.stderr.count(b"\n") == 1


@pytest.mark.parametrize("arguments", [("stats", "-f", b"\xff"), (b"\xff",), ("stats", b"--\xff"), ("table", b"\xff")])
def test_bytes_that_are_no_text_can_be_told_about(arguments: tuple[str | bytes, ...]) -> None:
    result = heshi(*arguments)
    assert (result.code, result.stdout) == (2, b"")
    assert "\\udcff" in result.err
    assert result.err.count("\n") == 1


@pytest.mark.parametrize(
    ("tty", "arguments", "env", "colored"),
    [
        (80, (), {}, True),
        (None, ("-f", "table"), {}, False),
        (80, (), {"NO_COLOR": "1"}, False),
        (80, (), {"TERM": "dumb"}, False),
        (None, ("-f", "table"), {"FORCE_COLOR": "1"}, True),
        (None, ("-f", "table", "--color", "always"), {}, True),
        (None, ("-f", "table", "--color=always"), {"NO_COLOR": "1"}, True),
        (80, ("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (80, ("-f", "json"), {}, False),
        (None, (), {"FORCE_COLOR": "1"}, False),
        (None, ("-f", "csv", "--color", "always"), {}, False),
    ],
)
def test_colours_stand_where_they_are_wanted(
    tty: int | None, arguments: tuple[str, ...], env: dict[str, str], colored: bool
) -> None:
    assert (ESCAPE in heshi("stats", "三秦工匠", *arguments, env=env, tty=tty).stdout) == colored


def test_narration_is_folded_to_the_terminal_and_never_coloured() -> None:
    result = heshi("stats", "三秦工匠不存在的词" * 3, tty=30, env={"FORCE_COLOR": "1"})
    assert ESCAPE not in result.stderr
    assert result.err.count("\n") > 1
