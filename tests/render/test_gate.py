"""The one gate: what goes out is whole, harmless on a terminal, and UTF-8 wherever a machine reads it."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heshi.errors import UnwritableOutput
from heshi.render.gate import BIDI, BOM, Gate, neutral, printable, write_file
from tests.support import ROOT, environment, heshi

# Characters that act on a terminal instead of being drawn.
ACTING = sorted({*map(chr, range(32)), *map(chr, range(127, 160)), *BIDI} - {"\t", "\n"})
any_text = st.text(st.one_of(st.characters(), st.sampled_from(ACTING)))


@given(any_text)
def test_nothing_that_acts_on_a_terminal_is_left(text: str) -> None:
    assert not set(ACTING) & set(neutral(text))


@given(any_text)
def test_written_out_once_is_written_out_for_good(text: str) -> None:
    assert neutral(neutral(text)) == neutral(text)


@given(st.text(st.characters().filter(lambda char: char not in ACTING)))
def test_everything_else_is_untouched(text: str) -> None:
    assert neutral(text) == text


@pytest.mark.parametrize("char", ACTING, ids=ascii)
def test_a_character_that_acts_is_written_as_its_escape(char: str) -> None:
    assert neutral(f"三{char}秦") == f"三{ascii(char)[1:-1]}秦"


def test_every_direction_override_is_known() -> None:
    kinds = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert {chr(code) for code in range(0x110000) if unicodedata.bidirectional(chr(code)) in kinds} <= BIDI


@given(st.text(st.one_of(st.characters(categories=["Cs", "Cc"]), st.characters())))
def test_a_printable_text_can_be_encoded(text: str) -> None:
    printable(text).encode("utf-8")


def test_bytes_that_are_no_text_are_written_out() -> None:
    assert printable(os.fsdecode(b"a\xff")) == "a\\udcff"


def gate(encoding: str = "utf-8", is_terminal: bool = False) -> tuple[Gate, io.BytesIO]:
    stream = io.BytesIO()
    return Gate(stream, encoding, is_terminal), stream


@pytest.mark.parametrize("encoding", ["utf-8", "gbk", "ascii", "cp1252", "utf-16"])
def test_a_machine_format_is_utf_8_whatever_the_console(encoding: str) -> None:
    way_out, stream = gate(encoding)
    way_out.machine("三秦\t℃ €\n")
    assert stream.getvalue() == "三秦\t℃ €\n".encode()


def test_a_machine_format_in_a_pipe_keeps_every_character() -> None:
    way_out, stream = gate()
    way_out.machine("\x1b[31m\r\n\x00\u202e\n")
    assert stream.getvalue() == "\x1b[31m\r\n\x00\u202e\n".encode()


def test_a_machine_format_on_a_terminal_is_harmless() -> None:
    way_out, stream = gate(is_terminal=True)
    way_out.machine('"\x1b]0;x\x07\u202e"\r\n')
    assert stream.getvalue() == b'"\\x1b]0;x\\x07\\u202e"\n'


def test_a_lone_surrogate_goes_out_as_its_escape() -> None:
    way_out, stream = gate()
    way_out.machine('"\ud800"\n')
    assert stream.getvalue() == b'"\\ud800"\n'


def test_a_byte_order_mark_stands_first_when_asked_for() -> None:
    way_out, stream = gate()
    way_out.machine("三\n", bom=True)
    assert stream.getvalue() == BOM + "三\n".encode()


def test_a_person_reads_the_console_s_encoding_with_question_marks_for_the_rest() -> None:
    way_out, stream = gate("gbk")
    way_out.human("三秦 ☃ é\n")
    assert stream.getvalue() == "三秦 ? é\n".encode("gbk")


def test_a_file_for_a_person_is_utf_8_whatever_the_console(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    Gate(io.BytesIO(), "gbk", False, str(path)).human("☃\n")
    assert path.read_bytes() == "☃\n".encode()


def test_a_gate_to_a_file_leaves_stdout_alone(tmp_path: Path) -> None:
    stream = io.BytesIO()
    Gate(stream, "utf-8", False, str(tmp_path / "out")).machine("x")
    assert stream.getvalue() == b""


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    write_file(str(tmp_path / "new"), b"\r\n\x00")
    assert (tmp_path / "new").read_bytes() == b"\r\n\x00"


def test_a_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"a longer text than the new one")
    write_file(str(tmp_path / "old"), b"new")
    assert (tmp_path / "old").read_bytes() == b"new"


def test_no_temporary_file_stays_behind(tmp_path: Path) -> None:
    write_file(str(tmp_path / "new"), b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["new"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_a_replaced_file_keeps_its_mode(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "old"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_file(str(path), b"new")
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_has_the_mode_the_user_s_mask_leaves(mask: int, mode: int, tmp_path: Path) -> None:
    before = os.umask(mask)
    try:
        write_file(str(tmp_path / "new"), b"x")
    finally:
        os.umask(before)
    assert (tmp_path / "new").stat().st_mode & 0o777 == mode


def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    write_file(str(tmp_path / "link"), b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


def test_a_dangling_link_gets_its_target(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    write_file(str(tmp_path / "link"), b"new")
    assert (tmp_path / "target").read_bytes() == b"new"


def test_a_named_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe, got = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    write_file(str(pipe), b"data")
    reader.join()
    assert got == [b"data"]
    assert pipe.is_fifo()


def failing(error: OSError) -> Callable[..., NoReturn]:
    def fail(*args: Any, **options: Any) -> NoReturn:
        raise error

    return fail


class FullDisk(io.FileIO):
    """A file on a disk that is full."""

    def write(self, data: Any) -> int:
        raise OSError(28, "No space left on device")


FAILURES: dict[str, tuple[Any, str, Callable[..., Any], str]] = {
    "no room for the data": (os, "fdopen", FullDisk, "No space left on device"),
    "no change of mode": (Path, "chmod", failing(PermissionError(1, "Operation not permitted")), "not permitted"),
    "no replacing": (Path, "replace", failing(PermissionError(13, "Permission denied")), "Permission denied"),
}


@pytest.mark.parametrize("failure", list(FAILURES))
def test_when_writing_fails_the_old_file_is_as_it_was(
    failure: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old"
    path.write_bytes(b"old")
    where, name, instead, reason = FAILURES[failure]
    monkeypatch.setattr(where, name, instead)
    with pytest.raises(UnwritableOutput) as caught:
        write_file(str(path), b"new")
    assert reason in str(caught.value.values["reason"])
    assert [item.name for item in tmp_path.iterdir()] == ["old"]
    assert path.read_bytes() == b"old"


def test_an_interrupt_while_writing_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old"
    path.write_bytes(b"old")

    def interrupted(*args: Any) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_file(str(path), b"new")
    assert [(item.name, item.read_bytes()) for item in tmp_path.iterdir()] == [("old", b"old")]


@pytest.mark.parametrize("place", ["missing/file", "file/below", ".", "x" * 5000])
def test_a_place_that_cannot_be_written_is_told(place: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UnwritableOutput):
        write_file(f"{tmp_path}/{place}", b"x")


def test_a_path_that_is_told_is_harmless() -> None:
    with pytest.raises(UnwritableOutput) as caught:
        write_file("/no-such\x1b[31m/\udcff", b"x")
    assert caught.value.values["path"] == "/no-such\\x1b[31m/\\udcff"


def test_an_output_file_killed_at_any_moment_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    whole = heshi("stats", "-f", "json").stdout
    for wait in (0.05, 0.1, 0.15, 0.2, 0.25):
        path.write_bytes(b"old")
        command = [sys.executable, "-m", "heshi", "stats", "-f", "json", "-o", str(path)]
        with subprocess.Popen(command, env=environment(), cwd=ROOT) as process:
            time.sleep(wait)
            process.kill()
        assert path.read_bytes() in (b"old", whole)
