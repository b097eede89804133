"""Markdown: tables of GitHub's flavour whose cells, once rendered, read just as they were."""

from __future__ import annotations

import re

from heshi.render.gate import neutral
from heshi.render.layout import Column
from heshi.render.sheet import Block, Sheet

# Marks that begin markup inside a line of GitHub's flavour; what only matters where a line begins cannot matter
# in a cell. ``&`` only where it would begin an entity.
_MARKS = re.compile(r"[\\`*_\[\]<>|~$#]|&(?=#|[A-Za-z])")
_LINE_START = re.compile(r"^(\s*)([-+]|[0-9]+(?=[.)]))")


def markdown(sheet: Sheet) -> str:
    """The sheet's tables; with a heading above each where there are several, and its text where it has one."""
    parts = []
    several = len(sheet.blocks) > 1 or bool(sheet.text)
    if several:
        parts.append(f"# {escape(sheet.title)}\n")
    if sheet.text:
        parts.append(_LINE_START.sub(_as_text, escape(sheet.text).lstrip()) + "\n")
    for block in sheet.blocks:
        if several and block.heading:
            parts.append(f"## {escape(block.heading)}\n")
        parts.append(table(block))
    return "\n".join(parts)


def table(block: Block) -> str:
    """One table, its lines ending in ``\\n``."""
    head = "| " + " | ".join(escape(column.label) for column in block.columns) + " |"
    rule = "| " + " | ".join(map(_rule, block.columns)) + " |"
    rows = ["| " + " | ".join(map(escape, row)) + " |" for row in block.rows]
    return "".join(f"{line}\n" for line in [head, rule, *rows])


def _rule(column: Column) -> str:
    return "---:" if column.right else "---"


def escape(text: str) -> str:
    """``text`` as the content of a cell: marks escaped, line ends as ``<br>``, control characters written out."""
    text = neutral(text.replace("\r\n", "\n").replace("\r", "\n"))
    return _MARKS.sub(r"\\\g<0>", text).replace("\n", "<br>")


def _as_text(match: re.Match[str]) -> str:
    """What would begin a list, as text: ``\\-``, or a digit that the ``.`` after it cannot make a list of."""
    mark = match[2]
    return f"{match[1]}\\{mark}" if mark in "-+" else f"{match[1]}{mark}\\"
