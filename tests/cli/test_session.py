"""The boundary inside one process: streams that are not there, errors nobody expected, arguments byte by byte."""

from __future__ import annotations

import io
import os
import sys
from typing import Any, NoReturn

import pytest

from heshi.cli.app import main, run
from heshi.cli.session import Session, Stream, system_session
from heshi.errors import ExitCode


def raising(error: BaseException) -> Any:
    def fail(*args: Any) -> NoReturn:
        raise error

    return fail


@pytest.fixture(autouse=True)
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HESHI_LANG", "zh")
    monkeypatch.delenv("HESHI_DEBUG", raising=False)


def broken(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """A defect in the middle of a look-up."""
    monkeypatch.setattr("heshi.cli.lookup.load", raising(error))


UNEXPECTED = [
    RuntimeError("boom\nand more"),
    KeyError("x"),
    AssertionError(),
    RecursionError("too deep"),
    MemoryError(),
    UnicodeEncodeError("ascii", "三", 0, 1, "no"),
    ValueError("\x1b[31m\u202e"),
]


@pytest.mark.parametrize("error", UNEXPECTED, ids=lambda error: type(error).__name__)
def test_an_error_nobody_expected_costs_one_harmless_line(
    error: Exception, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    broken(monkeypatch, error)
    assert main(["stats"]) == ExitCode.USAGE
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert err.count(b"\n") == 1
    assert type(error).__name__ in err.decode()
    assert b"\x1b" not in err and b"Traceback" not in err


def test_heshi_debug_raises_the_error_nobody_expected(monkeypatch: pytest.MonkeyPatch) -> None:
    broken(monkeypatch, RuntimeError("boom"))
    monkeypatch.setenv("HESHI_DEBUG", "1")
    with pytest.raises(RuntimeError, match="boom"):
        main(["stats"])


def test_an_interrupt_leaves_with_130(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    broken(monkeypatch, KeyboardInterrupt())
    assert main(["stats"]) == ExitCode.INTERRUPTED
    assert capfdbinary.readouterr() == (b"", "已中断\n".encode())


class Closed(io.BytesIO):
    """A pipe whose reader went away."""

    def write(self, data: Any) -> int:
        raise BrokenPipeError(32, "Broken pipe")


def session(stdout: io.BytesIO, stderr: io.BytesIO, encoding: str = "utf-8") -> Session:
    return Session("zh", {}, None, False, Stream(stdout, encoding, False, None), Stream(stderr, encoding, False, None))


def test_a_closed_pipe_is_raised_to_the_boundary() -> None:
    with pytest.raises(BrokenPipeError):
        run(["stats"], session(Closed(), io.BytesIO()))


def test_a_closed_stderr_is_nobody_s_business() -> None:
    assert run(["stats", "不存在的词"], session(io.BytesIO(), Closed())) == ExitCode.NOTHING


def test_data_goes_to_stdout_and_nothing_to_stderr() -> None:
    out, err = io.BytesIO(), io.BytesIO()
    assert run(["stats", "三秦工匠"], session(out, err)) == ExitCode.OK
    assert out.getvalue() and not err.getvalue()


def test_a_call_can_be_repeated_in_one_process() -> None:
    first, second = io.BytesIO(), io.BytesIO()
    for out in (first, second):
        run(["stats", "-f", "json"], session(out, io.BytesIO()))
    assert first.getvalue() == second.getvalue() != b""


def test_what_a_person_reads_is_in_the_console_s_encoding() -> None:
    out = io.BytesIO()
    run(["stats", "三秦工匠", "-f", "table"], session(out, io.BytesIO(), "gbk"))
    assert "三秦工匠" in out.getvalue().decode("gbk")


def test_narration_is_in_the_console_s_encoding() -> None:
    err = io.BytesIO()
    run(["stats", "不存在的词"], session(io.BytesIO(), err, "gbk"))
    assert "没有找到" in err.getvalue().decode("gbk")


@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_a_process_without_a_stream_has_one_that_swallows(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, name, None)
    stream: Stream = getattr(system_session([]), name)
    try:
        stream.binary.write(b"x")
        assert (stream.encoding, stream.is_terminal, stream.descriptor) == ("utf-8", False, None)
    finally:
        stream.binary.close()


def test_a_process_without_stdin_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    about = system_session([])
    assert (about.stdin, about.stdin_is_terminal) == (None, False)


def test_the_session_does_not_change_the_process() -> None:
    before = dict(os.environ), sys.argv[:]
    run(["stats"], session(io.BytesIO(), io.BytesIO()))
    assert (dict(os.environ), sys.argv[:]) == before
