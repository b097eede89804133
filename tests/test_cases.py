"""Golden cases: whole calls of the program with their stdout, stderr and exit code.

A case is a file ``tests/cases/ROOM/NAME.case``: a head of ``key: value`` lines (``args``, ``exit``, and where
needed ``env``, ``tty`` for the columns of a terminal, ``stdin``, ``decode`` for the encoding of what is printed), then ``== stdout`` and ``== stderr`` with what
is printed, byte for byte; an escape character is written ␛. ``HESHI_WRITE_CASES=1`` writes what the program
prints now: read every line of the difference before you commit it.
"""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import pytest

from tests.support import ROOT, heshi

CASES = ROOT / "tests" / "cases"


class Case:
    """One case file, taken apart."""

    def __init__(self, path: Path) -> None:
        self.path = path
        head, _, rest = path.read_bytes().decode("utf-8").partition("== stdout\n")
        self.out, _, self.err = rest.partition("== stderr\n")
        pairs = [line.partition(":") for line in head.splitlines() if line and not line.startswith("#")]
        self.head = {key.strip(): value.strip() for key, _, value in pairs}

    def run(self) -> tuple[str, str, int]:
        env = dict(part.split("=", 1) for part in shlex.split(self.head.get("env", "")))
        result = heshi(
            *shlex.split(self.head["args"]),
            env=env,
            tty=int(self.head["tty"]) if "tty" in self.head else None,
            stdin=self.head.get("stdin", "").encode().decode("unicode_escape").encode("latin-1"),
        )
        # Machine formats are UTF-8 even on a GBK console: such a case says so.
        encoding = self.head.get("decode", env.get("PYTHONIOENCODING", "utf-8").partition(":")[0])
        return _readable(result.stdout, encoding), _readable(result.stderr, encoding), result.code

    def write(self, out: str, err: str, code: int) -> None:
        head = {**self.head, "exit": str(code)}
        text = "".join(f"{key}: {value}\n" for key, value in head.items()) + f"== stdout\n{out}== stderr\n{err}"
        self.path.write_bytes(text.encode("utf-8"))


def _readable(data: bytes, encoding: str) -> str:
    return data.decode(encoding, "backslashreplace").replace("\x1b", "␛")


FILES = sorted(CASES.rglob("*.case"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(CASES).with_suffix("")))
def test_the_program_prints_what_the_case_holds(path: Path) -> None:
    case = Case(path)
    out, err, code = case.run()
    if os.environ.get("HESHI_WRITE_CASES"):
        case.write(out, err, code)
        return
    assert (out, err, str(code)) == (case.out, case.err, case.head.get("exit"))


def test_there_are_cases_for_every_look_up() -> None:
    rooms = {path.parent.name for path in FILES}
    assert "lookups" in rooms
