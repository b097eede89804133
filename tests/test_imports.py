"""Start-up is counted in modules: each kind of call loads what is pinned here and nothing else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pytest

from heshi.cli.registry import COMMANDS
from tests.support import ROOT, environment

PROBE = """
import os, sys
place = sys.argv[1]
os._exit = sys.exit
sys.argv = ["heshi", *sys.argv[2:]]
from heshi.__main__ import run
try:
    run()
finally:
    with open(place, "w") as file:
        file.write("\\n".join(sys.modules))
"""


def heshi_modules(names: str) -> frozenset[str]:
    """``cli: app group`` as ``heshi.cli``, ``heshi.cli.app``, ``heshi.cli.group``, line by line."""
    modules = {"heshi"}
    for line in names.strip().splitlines():
        room, _, rest = line.strip().partition(":")
        package = f"heshi.{room}" if room else "heshi"
        modules |= {package, *(f"{package}.{name}" for name in rest.split())}
    return frozenset(modules)


BOUNDARY = heshi_modules("""
    : __main__ errors
    cli: app group narrate options registry session shared
    messages:
    render: gate
""")
HELP = BOUNDARY | heshi_modules("""
    cli: help
    messages: help
""")
LOOK_UP = BOUNDARY | heshi_modules("""
    : model
    cli: emit lookup
    facts: arabic decode keys load places storage wording
    query: filters search words
    render: listing records
""")
JSON = LOOK_UP | {"heshi.render.records_json"}
CELLS = LOOK_UP | {"heshi.render.cells"}
SCREEN = heshi_modules("""
    : model
    cli: emit describe
    messages: help labels topics
    query:
    render: folding helppage layout listing paint records screen shown views
""")
PARSER = frozenset({"typer", "shellingham", "annotated_doc", "typing_extensions"})
# What no call of these may load, whoever asks for it.
NEVER = frozenset(
    {
        "click",
        "pydantic",
        "sqlite3",
        "ssl",
        "http",
        "email",
        "asyncio",
        "multiprocessing",
        "logging",
        "unittest",
        "numpy",
        "pandas",
    }
)
# What only some of them may.
DEAR = frozenset(
    {
        "csv",
        "tempfile",
        "random",
        "hashlib",
        "calendar",
        "decimal",
        "fractions",
        "statistics",
        "socket",
        "xml",
        "html",
        "tomllib",
        "concurrent",
    }
)
DATA = PARSER | {"tinydb"}


class Call(NamedTuple):
    """One kind of call: its arguments, its own command, what it may load."""

    typed: tuple[str, ...]
    command: str | None
    modules: frozenset[str]
    packages: frozenset[str]
    dear: frozenset[str] = frozenset()
    code: int = 0


CALLS = {
    "the version": Call(("--version",), None, HELP, PARSER),
    "help": Call(("help",), "help", HELP | SCREEN, PARSER | {"rich"}),
    "help of a command": Call(("stats", "--help"), "stats", HELP | SCREEN | LOOK_UP, DATA | {"rich"}),
    "stats as json": Call(("stats", "三秦工匠", "-f", "json"), "stats", JSON, DATA),
    "stats as json lines": Call(("stats", "三秦工匠", "-f", "jsonl"), "stats", JSON, DATA),
    "stats in a pipe": Call(("stats", "sqgj"), "stats", CELLS, DATA, frozenset({"csv"})),
    "stats by a template": Call(("stats", "sqgj", "--template", "{id}"), "stats", CELLS, DATA, frozenset({"csv"})),
    "stats by plain bounds": Call(("stats", "--min", "5000", "-f", "json"), "stats", JSON, DATA),
    "a timeline": Call(("timeline", "-f", "json"), "timeline", JSON, DATA),
    "a timeline between days": Call(
        ("timeline", "--from", "2023-07", "-f", "json"),
        "timeline",
        JSON | {"heshi.query.dates"},
        DATA,
        frozenset({"calendar"}),
    ),
    "highlights": Call(("highlights", "-f", "json"), "highlights", JSON, DATA),
    "one highlight": Call(
        ("highlights", "7", "-f", "json"),
        "highlights",
        JSON | {"heshi.query.highlight", "heshi.render.highlight"},
        DATA,
    ),
    "a table of data": Call(("table", "panel"), "table", CELLS | {"heshi.render.views"}, DATA, frozenset({"csv"})),
    "a search of everything": Call(("find", "工匠", "-f", "json"), "find", JSON, DATA),
    "one fact": Call(("show", "h07.trainees", "-f", "json"), "show", JSON | {"heshi.messages.notices"}, DATA),
    "a table for a person": Call(
        ("stats", "工匠", "-f", "table"), "stats", LOOK_UP | SCREEN | {"heshi.messages.phrases"}, DATA | {"rich"}
    ),
    "nothing found": Call(
        ("stats", "不存在的词", "-f", "json"),
        "stats",
        JSON | heshi_modules("messages: notices\nquery: suggest"),
        DATA,
        code=1,
    ),
    "wrong usage": Call(
        ("stats", "--bogus"), "stats", LOOK_UP | heshi_modules("cli: complaints usage\nmessages: errors"), DATA, code=2
    ),
}
each_call = pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())


def loaded(typed: Iterable[str], folder: Path) -> tuple[set[str], int]:
    """The modules that a call in a pipe has loaded when it ends, and its exit code."""
    names = folder / "modules"
    command = [sys.executable, "-c", PROBE, str(names), *typed]
    done = subprocess.run(command, env=environment(), cwd=ROOT, capture_output=True, check=False, timeout=60)
    return set(names.read_text().splitlines()), done.returncode


def bare() -> set[str]:
    """What the interpreter of this machine loads by itself."""
    done = subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"], env=environment(), capture_output=True, check=True
    )
    return set(done.stdout.decode().split())


@each_call
def test_a_call_loads_its_own_modules_and_packages_and_no_others(call: Call, tmp_path: Path) -> None:
    modules, code = loaded(call.typed, tmp_path)
    assert code == call.code
    modules -= bare()
    own = {f"heshi.cli.{call.command}"} if call.command else set()
    ours = {name for name in modules if name.partition(".")[0] == "heshi"}
    assert ours - call.modules - own == set()
    tops = {name.partition(".")[0] for name in modules}
    assert {top for top in tops if top not in sys.stdlib_module_names and not top.startswith("_")} - {
        "heshi"
    } <= call.packages
    assert tops & (NEVER | DEAR) <= call.dear


@each_call
def test_a_call_loads_the_module_of_no_other_command(call: Call, tmp_path: Path) -> None:
    modules, _ = loaded(call.typed, tmp_path)
    others = {entry.module for entry in COMMANDS if entry.name not in (call.command, "help")}
    assert modules & others == set()


def test_the_pinned_paths_name_modules_that_exist() -> None:
    named = frozenset().union(*(call.modules for call in CALLS.values()))
    folder = ROOT / "src"
    for module in named:
        place = folder / module.replace(".", "/")
        assert place.with_suffix(".py").is_file() or (place / "__init__.py").is_file(), module


def test_the_probe_sees_what_a_call_loads(tmp_path: Path) -> None:
    modules, _ = loaded(("stats", "-f", "table"), tmp_path)
    assert {"rich", "tinydb", "heshi.render.layout"} <= modules
