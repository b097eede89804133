"""How long a look-up takes from nothing, as ratios of whole processes timed in turn in one run.

The same question is put to heshi, to a bare interpreter, to a hello-world Typer command that imports TinyDB,
and to sqlite-utils over the same rows. Needs sqlite-utils beside heshi (``pip install sqlite-utils``).

usage: python benchmarks/startup.py [--rounds N]
"""

from __future__ import annotations

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import heshi

HELLO = """
import tinydb, typer
app = typer.Typer()
@app.command()
def main(name: str = "world"):
    print(f"hello {name}")
app()
"""
# What is promised: (one, other, the most their ratio may be).
PROMISES = (
    ("heshi stats -f json", "sqlite-utils", 0.6),
    ("heshi stats -f json", "hello-world Typer + TinyDB", 1.2),
    ("heshi stats (table)", "sqlite-utils --table", 0.9),
    ("TAB for an id", "heshi stats -f json", 1.0),
)


class Contender(NamedTuple):
    name: str
    command: Sequence[str]


def contenders(folder: Path) -> list[Contender]:
    """The commands, each answering the same question where it can."""
    python, bin_dir = sys.executable, Path(sys.executable).parent
    heshi, utils = str(bin_dir / "heshi"), str(bin_dir / "sqlite-utils")
    database, hello = str(folder / "facts.db"), folder / "hello.py"
    hello.write_text(HELLO, encoding="utf-8")
    rows = subprocess.run([heshi, "stats", "-f", "json"], capture_output=True, check=True).stdout
    subprocess.run([utils, "insert", database, "stats", "-", "--pk", "id"], input=rows, check=True, capture_output=True)
    question = "select * from stats where metric like '%三秦工匠%'"
    return [
        Contender("bare interpreter", [python, "-c", "pass"]),
        Contender("hello-world Typer + TinyDB", [python, str(hello)]),
        Contender("heshi --version", [heshi, "--version"]),
        Contender("heshi stats -f json", [heshi, "stats", "三秦工匠", "-f", "json"]),
        Contender("heshi stats (table)", [heshi, "stats", "三秦工匠", "-f", "table", "--color", "always"]),
        Contender("TAB for an id", [heshi, "__complete", "ids", "heshi", "show", "h07."]),
        Contender("sqlite-utils", [utils, database, question]),
        Contender("sqlite-utils --table", [utils, database, question, "--table"]),
    ]


def measure(entries: Sequence[Contender], rounds: int) -> dict[str, list[float]]:
    """Seconds of each whole process; the contenders take turns, so that noise meets all of them."""
    environ = {**os.environ, "COLUMNS": "80", "HESHI_LANG": "zh"}
    seconds: dict[str, list[float]] = {entry.name: [] for entry in entries}
    for number in range(rounds + 1):
        for entry in entries:
            start = time.perf_counter()
            subprocess.run(entry.command, check=True, stdout=subprocess.DEVNULL, env=environ)
            if number:  # the first round warms the caches
                seconds[entry.name].append(time.perf_counter() - start)
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    # An installed program has its byte-code; a checkout may be edited since, or forbidden to write any.
    compileall.compile_dir(Path(heshi.__file__).parent, quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        seconds = measure(contenders(Path(folder)), rounds)
    best = {name: min(times) for name, times in seconds.items()}
    print(f"{'':30} {'best ms':>8} {'median ms':>10}")
    for name, times in seconds.items():
        print(f"{name:30} {1000 * best[name]:8.1f} {1000 * statistics.median(times):10.1f}")
    print()
    for one, other, most in PROMISES:
        ratio = best[one] / best[other]
        print(f"{one} / {other}: {ratio:.2f} (at most {most}) {'ok' if ratio <= most else 'TOO SLOW'}")


if __name__ == "__main__":
    main()
