"""How long a check takes from nothing, on 500 B, 10 KB and 1 MB of Chinese, beside linters of Chinese and of prose.

Whole processes, output discarded; the contenders take turns, so that noise meets all of them. They do different
work (none of the others reads a figure's value), so this compares waiting. Peers are looked for in the folder of
``--peers``; a peer that is not there is named. ``--install-peers`` puts them into that folder with npm and pip.

usage: python benchmarks/check.py [--rounds N] [--peers DIR] [--install-peers DIR]
"""

from __future__ import annotations

import argparse
import compileall
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import heshi

SIZES: Mapping[str, int] = {"empty": 0, "500 B": 500, "10 KB": 10_000, "1 MB": 1_000_000}
NPM = ("zhlint@0.8.2", "@lint-md/cli@2.2.4", "textlint@15.8.0", "textlint-rule-max-ten@5.0.0")
PIP = ("proselint==0.16.0",)
PATIENCE = 30.0
"""Seconds after which a contender has no further turn on a file."""
# Sentences as drafts have them: some with figures of the fact base, some with others, most without any.
SENTENCES = (
    "截至2023年底，全省累计选树“三秦工匠”140名。",
    "全年举办劳动和技能竞赛，参与职工500余万人次，同比增长12.5%。",
    "7月25日，南泥湾劳模工匠学院揭牌，省总工会主要负责同志出席。",
    "各级工会坚持以职工为中心，把服务做到职工心坎上。",
    "会议指出，要深化产业工人队伍建设改革，团结动员广大职工建功立业。",
    "一年来，工会组织的吸引力凝聚力不断增强，职工群众的获得感更加充实。",
    "市总工会投入资金320万元，建成户外劳动者服务站点46个，惠及职工1.2万人。",
    "“强技能建新功”主题活动走进企业、走进车间、走进班组。",
)


class Contender(NamedTuple):
    """A program and the command that checks the file whose name follows; ``folder`` holds its executable."""

    name: str
    command: tuple[str, ...]


def draft(size: int) -> str:
    """About ``size`` bytes of Chinese in paragraphs, always the same."""
    pick = random.Random(20240607)
    parts: list[str] = []
    length = 0
    while length < size:
        paragraph = "".join(pick.choice(SENTENCES) for _ in range(pick.randint(2, 6))) + "\n\n"
        parts.append(paragraph)
        length += len(paragraph.encode("utf-8"))
    return "".join(parts).encode("utf-8")[:size].decode("utf-8", "ignore")


def contenders(peers: Path | None) -> tuple[list[Contender], list[str]]:
    """Those that are there, heshi first, and the names of those that are not."""
    heshi = str(Path(sys.executable).parent / "heshi")
    found = [Contender("heshi check", (heshi, "check"))]
    missing = []
    wanted = {
        "zhlint": ("node_modules/.bin/zhlint",),
        "textlint, one rule": ("node_modules/.bin/textlint", "--rule", "max-ten"),
        "lint-md": ("node_modules/.bin/lint-md",),
        "proselint": ("venv/bin/proselint", "check"),
    }
    for name, (program, *options) in wanted.items():
        path = peers / program if peers is not None else None
        if path is not None and path.exists():
            found.append(Contender(name, (str(path), *options)))
        else:
            missing.append(name)
    return found, missing


def install(folder: Path) -> None:
    """Put the peers into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), *NPM], check=True)
    venv.create(folder / "venv", with_pip=True)
    subprocess.run([str(folder / "venv" / "bin" / "pip"), "install", "--quiet", *PIP], check=True)


def once(command: Sequence[str], folder: Path) -> float:
    """Seconds of one whole process. A finding is no failure, a crash is."""
    environ = {**os.environ, "HESHI_LANG": "zh"}
    start = time.perf_counter()
    done = subprocess.run(
        command, cwd=folder, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    seconds = time.perf_counter() - start
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} left with {done.returncode}: {done.stderr.decode(errors='replace')[:300]}")
    return seconds


def measure(entries: Sequence[Contender], folder: Path, rounds: int) -> dict[tuple[str, str], list[float]]:
    """Seconds by contender and file, and those of a look-up under ``("heshi stats", "")``."""
    look_up = (str(Path(sys.executable).parent / "heshi"), "stats", "三秦工匠")
    seconds: dict[tuple[str, str], list[float]] = {("heshi stats", ""): []}
    for number in range(rounds + 1):
        turns: list[tuple[tuple[str, str], tuple[str, ...]]] = [(("heshi stats", ""), look_up)]
        turns += [((entry.name, size), (*entry.command, f"{size}.md")) for size in SIZES for entry in entries]
        for key, command in turns:
            taken = seconds.setdefault(key, [])
            if sum(taken) > PATIENCE:
                continue
            spent = once(command, folder)
            # The first round warms the caches; who takes that long needs none.
            if number or spent > PATIENCE:
                taken.append(spent)
    return seconds


def judge(best: Mapping[tuple[str, str], float]) -> list[str]:
    """What is promised, and what is measured."""
    start = best["heshi check", "empty"]
    small, large = best["heshi check", "10 KB"] - start, best["heshi check", "1 MB"] - start
    promises = [
        ("500 B / a look-up", best["heshi check", "500 B"] / best["heshi stats", ""], 1.6),
        ("1 MB / 10 KB beyond start-up", large / small if small > 0 else float("inf"), 110.0),
    ]
    for peer, most in (("zhlint", 0.1), ("proselint", 1.0)):
        if (peer, "1 MB") in best:
            promises.append((f"1 MB / {peer}", best["heshi check", "1 MB"] / best[peer, "1 MB"], most))
    return [
        f"{name}: {ratio:.2f} (at most {most}) {'ok' if ratio <= most else 'TOO SLOW'}"
        for name, ratio, most in promises
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peers", type=Path, metavar="DIR")
    parser.add_argument("--install-peers", type=Path, metavar="DIR")
    asked = parser.parse_args()
    # An installed program has its byte-code; a checkout may be edited since, or forbidden to write any.
    compileall.compile_dir(Path(heshi.__file__).parent, quiet=1)
    if asked.install_peers is not None:
        install(asked.install_peers)
    peers = asked.install_peers or asked.peers
    entries, missing = contenders(peers.resolve() if peers is not None else None)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size, length in SIZES.items():
            (folder / f"{size}.md").write_text(draft(length), encoding="utf-8")
        seconds = measure(entries, folder, asked.rounds)
    best = {key: min(times) for key, times in seconds.items()}
    print(f"{'best seconds':22}" + "".join(f"{size:>10}" for size in SIZES) + f"{'1 MB, heshi = 1':>18}")
    for entry in entries:
        times = "".join(f"{best[entry.name, size]:10.3f}" for size in SIZES)
        ratio = best[entry.name, "1 MB"] / best["heshi check", "1 MB"]
        print(f"{entry.name:22}{times}{ratio:18.2f}")
    median = statistics.median(seconds["heshi stats", ""])
    print(f"{'heshi stats':22}{best['heshi stats', '']:10.3f}   (median {median:.3f})")
    for peer in missing:
        print(f"{peer:22} not there (--install-peers DIR)")
    print()
    print("\n".join(judge(best)))


if __name__ == "__main__":
    main()
