"""Write the reference pages from the help of the commands themselves.

usage: python tools/write_docs.py [--check]

``docs/reference.md`` and ``docs/reference.zh-CN.md`` hold every page and topic as the program prints them;
``--check`` writes nothing and fails where they have fallen behind.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from heshi.cli.app import run
from heshi.cli.registry import TOPICS, names
from heshi.cli.session import Session, Stream
from heshi.messages import Lang, Text

ROOT = Path(__file__).resolve().parent.parent
FILES: dict[Lang, Path] = {"en": ROOT / "docs/reference.md", "zh": ROOT / "docs/reference.zh-CN.md"}
INTRODUCTION = Text(
    "# heshi 命令参考\n\n本页由各命令的 `--help` 生成（`make docs`），请勿手改。\n",
    "# heshi: reference\n\nWritten from the `--help` of the commands (`make docs`); do not edit by hand.\n",
)


def printed(lang: Lang, *words: str) -> str:
    """What a call of the program prints on a pipe."""
    out = io.BytesIO()
    stream = Stream(out, "utf-8", False, None)
    run(words, Session(lang, {"COLUMNS": "100"}, None, False, stream, Stream(io.BytesIO(), "utf-8", False, None)))
    return out.getvalue().decode("utf-8")


def reference(lang: Lang) -> str:
    """The whole page."""
    parts = [INTRODUCTION.say(lang), f"```text\n{printed(lang, 'help')}```\n"]
    parts += [f"## heshi {name}\n\n```text\n{printed(lang, name, '--help')}```\n" for name in names()]
    parts += [f"## heshi help {topic}\n\n```text\n{printed(lang, 'help', topic)}```\n" for topic in TOPICS]
    return "\n".join(parts)


def main() -> int:
    behind = []
    for lang, path in FILES.items():
        text = reference(lang)
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8", newline="\n")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            behind.append(str(path.relative_to(ROOT)))
    if behind:
        print(f"behind the program: {', '.join(behind)}; run make docs", file=sys.stderr)
    return 1 if behind else 0


if __name__ == "__main__":
    sys.exit(main())
