"""Lines of styled spans to the text of a terminal, through Rich."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping

from heshi.render.gate import neutral
from heshi.render.layout import Line, Style
from heshi.render.screen import Screen

STYLES: Mapping[Style, str] = {
    "plain": "",
    "head": "bold",
    "title": "bold",
    "dim": "dim",
    "rule": "dim",
    "figure": "cyan",
    "good": "green",
    "bad": "bold red",
    "warn": "yellow",
}


def paint(lines: Iterable[Line], screen: Screen) -> str:
    """The lines as text, with escape sequences when the screen has colours; blanks at line ends go.

    Whatever escape sequence stood in the texts themselves is written out here at the latest.
    """
    if not screen.color:
        return "".join(neutral("".join(text for text, _ in line).rstrip()) + "\n" for line in lines)
    from rich.console import Console
    from rich.text import Text

    out = io.StringIO()
    # Markup, emoji and highlighting would rewrite facts; the width is ours, so Rich must not wrap.
    console = Console(
        file=out,
        force_terminal=True,
        color_system="standard",
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        width=max(screen.width, 20_000),
        no_color=False,
        _environ={},
    )
    for line in lines:
        text = Text(no_wrap=True, end="\n")
        for part, style in line:
            text.append(neutral(part), STYLES[style])
        text.rstrip()
        console.print(text, soft_wrap=True)
    return out.getvalue()
