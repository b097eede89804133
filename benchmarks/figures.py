"""How fast figures are read, and how well, beside the peers that read some of them.

Generated report text of 25 KB to 4 MB goes through each reader in one call; times are CPU seconds of one process,
the best of a few rounds, and the page prints ratios. A small labelled text of our own gives the accuracy.

usage: python benchmarks/figures.py [--peers-venv FOLDER] [--rounds N] [--largest KB]

FOLDER is a throw-away virtual environment for the peers; it is made, and cn2an, jionlp, recognizers-text-suite and
emoji==1.1.0 are installed there, when it does not exist. Without the option only heshi is measured.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

SIZES_KB = (25, 100, 400, 1000, 4000)
PACKAGES = ("cn2an", "jionlp", "recognizers-text-suite", "emoji==1.1.0")
PEERS = ("cn2an.transform", "JioNLP money", "JioNLP money + time", "Recognizers number", "Recognizers all five")
SLOWEST_KB = {"Recognizers number": 100, "Recognizers all five": 25, "JioNLP money + time": 400}
FLOOR = 300_000
"""Characters a second that are promised, and the import in milliseconds below."""
IMPORT_MS = 40
PEER_LIMIT_SECONDS = 300

PIECES = (
    "{y}年，全市新建各类服务站点{n}个，覆盖职工{w}.{d}万人次，同比增长{p}%。",
    "截至{y}年底，累计筹集帮扶资金{p}.{d}亿元，惠及困难职工{n}余户。",
    "{m}月{day}日至{day2}日，第{o}届职工运动会在市体育馆举行，{n}名运动员参加{s}个项目的比赛。",
    "坚持一盘棋推进，进一步统一思想认识，充分发挥各方面积极性，推动各项任务落地见效。",
    "组织开展技能培训{n}期，参训学员超过{w}万人，就业率达到百分之{cp}，较上年提高{d}.{s}个百分点。",
    "深入学习贯彻党的二十大精神，围绕中心、服务大局，不断深化产业工人队伍建设改革。",
    "项目占地{n}.{d}亩，总投资近{w}亿元，建筑面积{s}.{d}万平方米，预计{y}年上半年建成。",
    "走访慰问企业{c}家，发放慰问品{w}-{w2}万份，三分之二以上的基层单位已经完成整改。",
    "加强组织领导，压实工作责任，健全长效机制，确保各项部署落到实处、取得实效。",
)
CHINESE = ("一百二十", "三百零五", "十六", "二十四", "八十九", "两千一百")
SHARES = ("五十一", "八十二点五", "九十")

LABELLED: tuple[tuple[str, tuple[tuple[str, float | str], ...]], ...] = (
    ("全年服务职工400余万人次", (("400余万", 4000000),)),
    ("近三百名代表出席", (("三百", 300),)),
    ("投入资金2亿3000万元", (("2亿3000万元", 230000000),)),
    ("经费1.85亿元，同比增长6.3%", (("1.85亿元", 185000000), ("6.3%", 6.3))),
    ("共计４８.５万元", (("４８.５万元", 485000),)),
    ("覆盖职工36,207人", (("36,207", 36207),)),
    ("百余名选手、数十家企业参赛", (("百余", 100), ("数十", 10))),
    ("补助3万至6万元", (("3万", 30000),)),
    ("占比百分之五十一", (("百分之五十一", 51),)),
    ("人均2万8", (("2万8", 28000),)),
    ("提高2.4个百分点", (("2.4个百分点", 2.4),)),
    ("2023年8月29日召开", (("2023年8月29日", "2023-08-29"),)),
    ("二〇二四年一月十五日起施行", (("二〇二四年一月十五日", "2024-01-15"),)),
    ("2023年底前完成", (("2023年底", "2023-12"),)),
    ("2022-2024年", (("2022-2024年", "2022-01-01"),)),
    ("2023年上半年", (("2023年上半年", "2023-01-01"),)),
    ("召开第二十九次会议", (("第二十九次", 29),)),
    ("三分之二的村", (("三分之二", 2 / 3),)),
    ("一千零八十家", (("一千零八十", 1080),)),
    ("总额达4万亿元", (("4万亿元", 4e12),)),
)
LOOKALIKES = (
    "全省一盘棋", "党的二十大报告", "十四届五次全会", "万一失败", "国发〔2023〕15号", "5G网络", "四川省", "第4.2.1条",
    "千方百计", "电话029-87294567",
)  # fmt: skip
TRAPS = ("1", "十", "万", "1-", "1-2~", "2023-", "三五", "百分之", "超过", "1 ", "a1", "大于1小于2")


def report(kilobytes: int, seed: int = 20231231) -> str:
    """Report text of about ``kilobytes`` in UTF-8: one figure in about twelve characters."""
    rng = random.Random(seed)
    parts: list[str] = []
    size = 0
    while size < kilobytes * 1000:
        piece = rng.choice(PIECES).format(
            y=rng.randint(2015, 2025), n=rng.randint(3, 9999), w=rng.randint(2, 40), w2=rng.randint(41, 99),
            d=rng.randint(1, 9), p=rng.randint(1, 60), m=rng.randint(1, 12), day=rng.randint(1, 14),
            day2=rng.randint(15, 28), o=rng.choice(("五", "十二", "二十")), s=rng.randint(2, 9), c=rng.choice(CHINESE),
            cp=rng.choice(SHARES),
        )  # fmt: skip
        if rng.random() < 0.2:
            piece += "\n"
        parts.append(piece)
        size += len(piece.encode())
    return "".join(parts)


Reader = Callable[[str], list[tuple[int, int, Any]]]


def heshi_reader() -> Reader:
    from heshi.figures import read

    def run(text: str) -> list[tuple[int, int, Any]]:
        return [(f.start, f.end, (f.value, f.low, f.high)) for f in read(text)]

    return run


def cn2an_reader() -> Reader:
    import cn2an  # type: ignore[import-not-found,unused-ignore]

    def run(text: str) -> list[tuple[int, int, Any]]:
        """It rewrites and gives no spans: the whole rewriting stands for each value."""
        return [(0, len(text), cn2an.transform(text))]

    return run


def jionlp_reader(with_time: bool) -> Reader:
    import jionlp  # type: ignore[import-not-found,unused-ignore]

    def run(text: str) -> list[tuple[int, int, Any]]:
        money = jionlp.ner.extract_money(text, with_parsing=True)
        found = [(*hit["offset"], hit["detail"].get("num")) for hit in money]
        if with_time:
            times = jionlp.ner.extract_time(text, time_base=time.time(), with_parsing=True)
            found.extend((*hit["offset"], hit["detail"].get("time")) for hit in times)
        return found

    return run


def recognizers_reader(every: bool) -> Reader:
    from recognizers_date_time import recognize_datetime  # type: ignore[import-not-found,unused-ignore]
    from recognizers_number import (  # type: ignore[import-not-found,unused-ignore]
        recognize_number,
        recognize_ordinal,
        recognize_percentage,
    )
    from recognizers_number_with_unit import recognize_currency  # type: ignore[import-not-found,unused-ignore]

    models = [recognize_number]
    if every:
        models += [recognize_percentage, recognize_ordinal, recognize_currency, recognize_datetime]

    def run(text: str) -> list[tuple[int, int, Any]]:
        found = []
        for model in models:
            for hit in model(text, "zh-cn"):
                resolution = hit.resolution or {}
                value = resolution.get("value") or resolution.get("values")
                found.append((hit.start, hit.end + 1, value))
        return found

    return run


READERS: dict[str, Callable[[], Reader]] = {
    "heshi": heshi_reader,
    "cn2an.transform": cn2an_reader,
    "JioNLP money": lambda: jionlp_reader(False),
    "JioNLP money + time": lambda: jionlp_reader(True),
    "Recognizers number": lambda: recognizers_reader(False),
    "Recognizers all five": lambda: recognizers_reader(True),
}


def holds(found: Any, wanted: float | str) -> bool:
    """Whether ``wanted`` is among the values found, whatever shape they have."""
    if isinstance(found, (list, tuple)):
        return any(holds(item, wanted) for item in found)
    if isinstance(found, dict):
        return any(holds(item, wanted) for item in found.values())
    if found is None:
        return False
    if isinstance(wanted, str):
        return wanted in str(found)
    try:
        return abs(float(str(found).rstrip("%")) - wanted) <= 1e-6 * max(1.0, abs(wanted))
    except ValueError:
        written = f"{wanted:.6f}".rstrip("0").rstrip(".")
        return written in str(found)


def accuracy(reader: Reader) -> tuple[int, int, int]:
    """Values found on an overlapping span, values labelled, look-alikes read as figures."""
    right = total = false = 0
    for text, labels in LABELLED:
        hits = reader(text)
        for surface, value in labels:
            start = text.index(surface)
            total += 1
            right += any(a < start + len(surface) and b > start and holds(found, value) for a, b, found in hits)
    for text in LOOKALIKES:
        hits = reader(text)
        false += any(not (isinstance(found, str) and found == text) for _, _, found in hits)
    return right, total, false


def timed(reader: Reader, text: str, rounds: int) -> float:
    """CPU seconds of one call, the best of ``rounds``."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        reader(text)
        best = min(best, time.process_time() - start)
    return best


def measure(name: str, folder: Path, largest: int, rounds: int) -> dict[str, Any]:
    """Speed at each size and accuracy of one reader, in this process."""
    begun = time.perf_counter()
    try:
        reader = READERS[name]()
    except Exception as error:  # a peer may fail in any way on import
        return {"absent": f"{type(error).__name__}: {error}"}
    imported = (time.perf_counter() - begun) * 1000
    reader("预热2023年5月1日，投入3万元，增长5%")
    speeds = {}
    for size in SIZES_KB:
        if size <= min(largest, SLOWEST_KB.get(name, largest)):
            text = (folder / f"{size}.txt").read_text(encoding="utf-8")
            speeds[str(size)] = len(text) / timed(reader, text, rounds if size < 1000 else 1)
    return {"import_ms": imported, "speeds": speeds, "accuracy": accuracy(reader)}


def peers_python(venv: Path) -> Path | None:
    """The interpreter of the peers' environment, made and filled when it is not there."""
    python = venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if python.exists():
        return python
    try:
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *PACKAGES], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"no peers: {error}")
        return None
    return python


def in_turn(python: Path, names: Sequence[str], folder: Path, largest: int, rounds: int) -> dict[str, dict[str, Any]]:
    """Each reader in a process of its own."""
    results = {}
    for name in names:
        options = ["--largest", str(largest), "--rounds", str(rounds)]
        command = [str(python), __file__, "--one", name, str(folder), *options]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=PEER_LIMIT_SECONDS, check=True)
            results[name] = json.loads(done.stdout.splitlines()[-1])
        except subprocess.TimeoutExpired:
            results[name] = {"absent": f"no answer in {PEER_LIMIT_SECONDS} s"}
        except (subprocess.CalledProcessError, json.JSONDecodeError, IndexError) as error:
            results[name] = {"absent": str(error).splitlines()[0]}
    return results


def traps() -> None:
    """Time of twice the text over time of the text, for input made to be slow."""
    reader = heshi_reader()
    print("\nadversarial input: CPU seconds for 100,000 and 400,000 characters, ratio of the times (linear is 4)")
    for trap in TRAPS:
        small, large = ("共" + trap * (size // len(trap)) for size in (100_000, 400_000))
        first, second = timed(reader, small, 3), timed(reader, large, 1)
        print(f"  {trap!r:12} {first:8.3f} {second:8.3f} {second / max(first, 1e-9):6.1f}")


def page(results: dict[str, dict[str, Any]], largest: int) -> None:
    sizes = [size for size in SIZES_KB if size <= largest]
    print("characters a second in one call, by size of the text in KB; accuracy on the labelled text")
    print(f"{'reader':22}" + "".join(f"{size:>12}" for size in sizes) + "    values  look-alikes read  import ms")
    base = results["heshi"]["speeds"]
    for name, result in results.items():
        if "absent" in result:
            print(f"{name:22} not measured: {result['absent']}")
            continue
        cells = "".join(
            f"{result['speeds'][str(size)]:12,.0f}" if str(size) in result["speeds"] else f"{'-':>12}" for size in sizes
        )
        right, total, false = result["accuracy"]
        print(f"{name:22}{cells}   {right:3}/{total}  {false:8}/{len(LOOKALIKES)}        {result['import_ms']:7.1f}")
    for name, result in results.items():
        if name != "heshi" and "absent" not in result:
            shared = [size for size in base if size in result["speeds"]]
            print(f"heshi / {name}: {min(base[s] / result['speeds'][s] for s in shared):.1f} times as fast, or more")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers-venv", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--largest", type=int, default=SIZES_KB[-1], help="largest text in KB")
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measure(options.one[0], Path(options.one[1]), options.largest, options.rounds)))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in SIZES_KB:
            (folder / f"{size}.txt").write_text(report(size), encoding="utf-8")
        results = in_turn(Path(sys.executable), ["heshi"], folder, options.largest, options.rounds)
        if "absent" in results["heshi"]:
            sys.exit(f"heshi could not be measured: {results['heshi']['absent']}")
        python = peers_python(options.peers_venv) if options.peers_venv else None
        if python:
            results |= in_turn(python, PEERS, folder, options.largest, 1)
        else:
            print("peers not measured: give --peers-venv FOLDER")
    page(results, options.largest)
    speeds = [results["heshi"]["speeds"][str(size)] for size in SIZES_KB if size <= options.largest]
    print(f"\nslowest size {min(speeds):,.0f} characters/s (promised {FLOOR:,})", end="; ")
    print(f"fastest / slowest size {max(speeds) / min(speeds):.2f}")
    print(f"import of the engine {results['heshi']['import_ms']:.1f} ms (promised below {IMPORT_MS})")
    traps()


if __name__ == "__main__":
    main()
