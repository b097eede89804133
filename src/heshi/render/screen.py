"""The terminal as it is: its width, its colours, how wide it draws ambiguous characters."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from rich.cells import cell_len

ColorChoice: TypeAlias = Literal["auto", "always", "never"]
UNBOUNDED = 10_000
"""The width of a table in a pipe: nothing is folded."""


@dataclass(frozen=True, slots=True)
class Screen:
    """``width`` in columns; ``wide`` when the terminal draws ambiguous characters (“ — ·) two columns wide."""

    width: int
    color: bool
    wide: bool
    lines: bool
    """Whether box-drawing characters can be shown, one column wide."""

    def measure(self, text: str) -> int:
        """Columns that ``text`` takes."""
        if text.isascii():
            return len(text)
        width = cell_len(text)
        if self.wide:
            # Combining marks and variation selectors count as ambiguous too, but take no column.
            width += sum(unicodedata.east_asian_width(char) == "A" and cell_len(char) == 1 for char in text)
        return width

    @property
    def rule(self) -> str:
        """The character of a horizontal rule."""
        return "─" if self.lines else "-"


def screen(
    environ: Mapping[str, str], color: ColorChoice, is_terminal: bool, descriptor: int | None, encoding: str
) -> Screen:
    """The screen behind ``descriptor``, after ``COLUMNS``, ``NO_COLOR``, ``FORCE_COLOR``, ``HESHI_AMBIGUOUS_WIDTH``."""
    wide = environ.get("HESHI_AMBIGUOUS_WIDTH") == "2"
    return Screen(
        width=_width(environ, is_terminal, descriptor),
        color=_color(environ, color, is_terminal),
        wide=wide,
        lines=not wide and _encodes("─", encoding),
    )


def _width(environ: Mapping[str, str], is_terminal: bool, descriptor: int | None) -> int:
    columns = environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return min(int(columns), UNBOUNDED)
    if not is_terminal or descriptor is None:
        return UNBOUNDED
    try:
        return os.get_terminal_size(descriptor).columns or 80
    except OSError:
        return 80


def _color(environ: Mapping[str, str], choice: ColorChoice, is_terminal: bool) -> bool:
    if choice != "auto":
        return choice == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR", "") not in ("", "0"):
        return True
    return is_terminal and environ.get("TERM") != "dumb"


def _encodes(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
