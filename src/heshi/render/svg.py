"""SVG: a picture for a slide, or for a phone, that any program shows alike.

Lines are folded and placed here by the width of their characters, so no text is cut or runs into another; the
digits of a figure and their words are one line of text, so their distance is the font's own.
"""

from __future__ import annotations

from heshi.render.sheet import Sheet
from heshi.render.svg_figures import figures
from heshi.render.svg_table import natural_width, tables
from heshi.render.svg_text import folded
from heshi.render.xml import FAINT, INK, PAPER, RED, SANS, SERIF, language, text

WIDE, TALL = 1600, 900
"""The width of a picture for a slide and for a phone, in pixels."""
SLIDES = (900, 1200)
"""The heights of slides of 16:9 and of 4:3."""
NARROWEST = 860


def svg(sheet: Sheet) -> str:
    """The sheet as a picture: figures in groups, or tables."""
    width = TALL if sheet.tall else WIDE if sheet.groups else _needed(sheet)
    margin = 40 if sheet.tall else 56
    room = width - 2 * margin
    top, parts = _head(sheet, margin, room)
    if sheet.groups:
        credit = len(folded(sheet.source, room, 17)) * 26 + 8 + margin * 0.65
        top, drawn = figures(sheet, margin, top, room, [] if sheet.tall else [height - credit for height in SLIDES])
        top += 8
        parts += drawn
    if sheet.blocks:
        top, drawn = tables(sheet.blocks, margin, top, room)
        parts += drawn
    for line in folded(sheet.source, room, 17):
        top += 26
        parts.append(f'<text class="faint" x="{margin}" y="{top}" font-size="17">{text(line)}</text>')
    height = round(top + margin * 0.65)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img" xml:lang="{language(sheet.lang)}">\n<title>{text(sheet.title)}</title>\n'
        f"<style>\n{_style(sheet)}</style>\n"
        f'<rect width="{width}" height="{height}" fill="{PAPER}"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _needed(sheet: Sheet) -> int:
    """The width of a picture of tables: as wide as they are, within bounds."""
    tables = max((natural_width(block) for block in sheet.blocks), default=0)
    return round(min(max(tables + 112, NARROWEST), WIDE))


def _style(sheet: Sheet) -> str:
    return (
        f"text{{font-family:{SANS[sheet.lang]};fill:{INK};white-space:pre}}\n"
        f".title{{font-family:{SERIF[sheet.lang]};font-weight:700}}\n"
        f".strong{{font-weight:600}}\n.red{{fill:{RED}}}\n.faint{{fill:{FAINT}}}\n"
    )


def _head(sheet: Sheet, margin: int, room: int) -> tuple[float, list[str]]:
    """Title, rule and text; the height they take, and the elements."""
    parts, top, size = [], float(margin) - 8, 40 if sheet.tall else 46
    for line in folded(sheet.title, room, size):
        top += size * 1.2
        parts.append(
            f'<text class="title" x="{margin}" y="{top - size * 0.28:g}" font-size="{size}">{text(line)}</text>'
        )
    top += 14
    parts.append(f'<rect x="{margin}" y="{top:g}" width="{room}" height="3" fill="{RED}"/>')
    top += 27
    if sheet.text:
        for line in folded(sheet.text, min(room, 1100), 21):
            top += 34
            parts.append(f'<text x="{margin}" y="{top - 8:g}" font-size="21">{text(line)}</text>')
        top += 22
    return top, parts
