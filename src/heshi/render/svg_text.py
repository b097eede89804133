"""How much room text takes in a picture, and how it is folded into it.

A Han character takes one em. Latin letters take what they take in Helvetica (the metrics of Adobe's core fonts,
in thousandths of an em), and a little more, because other fonts are a little wider.
"""

from __future__ import annotations

import unicodedata

from heshi.render.folding import fold

_ASCII = (
    (278, " !,./:;I[\\]ft"),
    (222, "ijl'|"),
    (333, "()-r`"),
    (355, '"'),
    (389, "*"),
    (500, "cksvxyzJ{}^"),
    (556, "#$0123456789?_Labdeghnopqu"),
    (600, "+<=>~FTZ"),
    (667, "&ABEKPSVXY"),
    (722, "CDHNRUw"),
    (778, "GOQ"),
    (833, "Mm"),
    (944, "%W"),
    (1015, "@"),
)
_WIDTHS = {char: width for width, chars in _ASCII for char in chars}
_SLACK = 1.06
BOLD = 1.06
"""How much wider bold letters are."""


def width(text: str) -> int:
    """The width of ``text`` in thousandths of its font size."""
    return round(sum(map(_char, text)) * _SLACK)


def _char(char: str) -> int:
    known = _WIDTHS.get(char)
    if known is not None:
        return known
    if unicodedata.combining(char):
        return 0
    # An ambiguous character (“ — ·) is a whole em in the fonts Chinese is set in.
    return 1000 if unicodedata.east_asian_width(char) in "WFA" else 640


def balanced(text: str, room: float, size: float) -> list[str]:
    """``text`` folded into as few lines as ``room`` allows, all about as long: no line of one character."""
    lines = folded(text, room, size)
    narrower = room
    while len(lines) > 1 and narrower > size * 3:
        narrower -= size / 2
        tried = folded(text, narrower, size)
        if len(tried) > len(lines):
            break
        lines = tried
    return lines


def folded(text: str, room: float, size: float) -> list[str]:
    """``text`` as lines no wider than ``room`` pixels at ``size`` pixels; only blanks at a fold are lost."""
    found: list[str] = []
    for paragraph in text.split("\n"):
        first, *rest = fold(paragraph, int(room / size * 1000), width) or [""]
        found += [first.rstrip(" "), *(line.strip(" ") for line in rest)]
    return found
