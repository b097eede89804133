"""One fact whole, for a person: every field that says something, and where it stands in the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from heshi.messages import Lang
from heshi.model import Fact, Meta
from heshi.render.layout import Line, Style, fields
from heshi.render.records import record_of, row_of
from heshi.render.screen import Screen
from heshi.render.shown import ENGLISH, STYLES, label, shown

# Fields of which a person sees one, in the language of the call.
_PAIRED = frozenset(ENGLISH.values())


def cards(
    facts: Sequence[Fact],
    reports: Sequence[Meta],
    screen: Screen,
    lang: Lang,
    people: Mapping[str, str],
    columns: Sequence[str],
) -> list[Line]:
    """Cards one below the other; ``columns`` are the fields the user asked for, none for all."""
    lines: list[Line] = []
    for fact in facts:
        if lines:
            lines.append((("", "plain"),))
        spoken = pairs(fact, lang, people, columns)
        if not columns and len(reports) == 1:
            spoken.append((label("pack", lang), reports[0].title if lang == "zh" else reports[0].title_en, "dim"))
        lines += fields(spoken, screen)
    return lines


def pairs(fact: Fact, lang: Lang, people: Mapping[str, str], columns: Sequence[str]) -> list[tuple[str, str, Style]]:
    """Label, text and style of each field that says something."""
    row = {"record": record_of(fact), **row_of(fact)}
    wanted = [name for name in columns if name in row] if columns and "all" not in columns else None
    names = wanted if wanted is not None else [name for name in row if name not in _PAIRED or columns]
    if wanted is None and lang == "zh":
        # The English name is what a translator looks up, so a Chinese card shows it too.
        names = [name for name in row if name not in ("unit_en", "summary_en", "place_en")]
    if wanted is None and row.get("end_date"):
        # The line of the date shows both days.
        names.remove("end_date")
    found: list[tuple[str, str, Style]] = []
    for name in names:
        text = shown(row, name, lang, people)
        if text:
            found.append((label(name, lang), text, STYLES.get(name, "plain")))
    return found
