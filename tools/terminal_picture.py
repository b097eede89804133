"""Draw what a terminal shows as an SVG, for the READMEs.

usage: python tools/terminal_picture.py

The commands are run as they stand, in colour, 76 columns wide; each run of text is stretched to the columns it
takes, so that Han characters stand where a terminal puts them, whatever font the reader has.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

from heshi.messages import Lang
from heshi.render.folding import fold
from heshi.render.screen import Screen

ROOT = Path(__file__).resolve().parent.parent
COLUMNS = 76
CELL, LINE, MARGIN, BAR = 8.4, 20, 16, 34
FILES: dict[Lang, Path] = {"en": ROOT / "docs/terminal.svg", "zh": ROOT / "docs/terminal.zh-CN.svg"}
COMMANDS: dict[Lang, tuple[tuple[str, ...], ...]] = {
    "en": (
        ("stats", "--min", "1亿", "--unit", "元"),
        ("timeline", "--from", "2023-07-20", "--to", "2023-08"),
        (
            "check",
            "-t",
            "By the end of 2023 the college had trained 7,956 people; 1.7 billion yuan was refunded to "
            "unions paying small contributions.",
        ),
    ),
    "zh": (
        ("stats", "--min", "1亿", "--unit", "元"),
        ("timeline", "--from", "2023-07-20", "--to", "2023-08"),
        ("check", "-t", "三秦工匠累计达150名，返还小额缴费工会组织会经费17亿元。"),
    ),
}
COLORS = {"1": "#e6edf3", "2": "#8b949e", "36": "#56d4dd", "31": "#ff7b72", "32": "#7ee787", "33": "#e3b341"}
_SGR = re.compile(r"\x1b\[([0-9;]*)m")


class Span(NamedTuple):
    """Text in one style, beginning at a column."""

    column: int
    text: str
    color: str
    bold: bool


def captured(lang: Lang, words: tuple[str, ...]) -> str:
    """What the command prints on a terminal, stdout and stderr as they appear."""
    import pty

    master, slave = pty.openpty()
    env = {**os.environ, "COLUMNS": str(COLUMNS), "HESHI_LANG": lang, "TERM": "xterm-256color", "HESHI_PAGER": ""}
    env.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "heshi", *words], stdout=slave, stderr=slave, stdin=slave, env=env
    )
    os.close(slave)
    data = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        data += part
    process.wait()
    return data.decode("utf-8").replace("\r\n", "\n")


def spans(line: str, screen: Screen) -> Iterator[Span]:
    """The runs of one line with their columns and colours; leading blanks become columns."""
    column, codes = 0, ""
    for index, part in enumerate(_SGR.split(line)):
        if index % 2:
            codes = part
            continue
        for run in re.split(r"( {2,})", part):
            if run.strip():
                numbers = codes.split(";")
                color = next((COLORS[code] for code in reversed(numbers) if code in COLORS), "#c9d1d9")
                yield Span(column, run, color, "1" in numbers)
            column += screen.measure(run)


def picture(lang: Lang) -> str:
    """The whole SVG."""
    screen = Screen(COLUMNS, True, False, True)
    lines: list[str] = []
    for words in COMMANDS[lang]:
        typed = " ".join(word if re.fullmatch(r"[\w.-]+", word) else f'"{word}"' for word in words)
        folded = fold(typed, COLUMNS - 10, screen.measure)
        lines.append(f"\x1b[32m$\x1b[0m \x1b[1mheshi {folded[0]}\x1b[0m")
        lines.extend(f"\x1b[1m  {rest}\x1b[0m" for rest in folded[1:])
        lines.extend(captured(lang, words).rstrip("\n").split("\n"))
        lines.append("")
    width = COLUMNS * CELL + 2 * MARGIN
    height = BAR + len(lines) * LINE + MARGIN
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" font-size="14" font-family="'
        "ui-monospace,SFMono-Regular,Menlo,Consolas,'Noto Sans Mono CJK SC','Microsoft YaHei',monospace\">",
        f'<rect width="{width:g}" height="{height:g}" rx="8" fill="#0d1117"/>',
        *(
            f'<circle cx="{18 + 20 * n}" cy="17" r="6" fill="{c}"/>'
            for n, c in enumerate(("#ff5f57", "#febc2e", "#28c840"))
        ),
    ]
    for number, line in enumerate(lines):
        y = BAR + number * LINE + 14
        for span in spans(line, screen):
            x, length = MARGIN + span.column * CELL, screen.measure(span.text) * CELL
            weight = ' font-weight="bold"' if span.bold else ""
            out.append(
                f'<text x="{x:g}" y="{y}" fill="{span.color}"{weight} textLength="{length:g}" '
                f'lengthAdjust="spacingAndGlyphs" xml:space="preserve">{escape(span.text)}</text>'
            )
    return "\n".join([*out, "</svg>"]) + "\n"


def main() -> None:
    for lang, path in FILES.items():
        path.write_text(picture(lang), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
