"""A listing as a page for people: what Markdown, HTML and SVG draw, each in its own way.

A sheet is plain text in the language of the call: headings, cells as a person reads them, and where they come
from. Renderers escape it for their format; nothing in it is markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from heshi.messages import Lang
from heshi.messages.pages import TEXTS, TITLES
from heshi.model import Meta
from heshi.render.layout import Column
from heshi.render.listing import Listing, Row, cell
from heshi.render.shown import RIGHT, RIGID, STYLES, label, shown


@dataclass(frozen=True, slots=True)
class Block:
    """One table: its heading (empty for none), its columns, and rows of as many texts.

    ``bars`` has a share between 0 and 1 for each row that has a bar, None for the others; empty for no bars.
    ``bar_label`` is the unit they compare.
    """

    heading: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    bars: tuple[float | None, ...] = ()
    bar_label: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a picture: ``prefix`` ("over"), the digits, the rest ("余万人次"), what it counts, and when."""

    prefix: str
    number: str
    rest: str
    metric: str
    date: str


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of one highlight, under its number (0 for the overview) and title."""

    number: int
    title: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its title, a paragraph under it (or empty), tables or figures, and the source line."""

    lang: Lang
    title: str
    source: str
    text: str = ""
    blocks: tuple[Block, ...] = ()
    groups: tuple[Group, ...] = ()
    tall: bool = False
    """Whether a picture is made for a phone held upright rather than for a slide."""


def title(key: str, lang: Lang, words: Sequence[str] = ()) -> str:
    """The title of a listing: what it lists, and the words it was searched with."""
    name = TITLES[key].say(lang)
    return TEXTS["searched"].say(lang, title=name, words=" ".join(words)) if words else name


def source(metas: Iterable[Meta], lang: Lang) -> str:
    """The line that names the reports."""
    names = []
    for meta in metas:
        report, publisher = (
            (meta.title, meta.publisher) if lang == "zh" else (meta.title_en or meta.title, meta.publisher_en)
        )
        names.append(TEXTS["report"].say(lang, report=report, publisher=publisher))
    return TEXTS["source"].say(lang, reports=TEXTS["report-joiner"].say(lang).join(names))


def block(listing: Listing, lang: Lang, people: Mapping[str, str], heading: str = "") -> Block:
    """A listing as one table, with the columns a person sees; named columns show just what the field holds."""
    fields = listing.shown
    if listing.chosen:
        rows = tuple(tuple(cell(row[field]) for field in fields) for row in listing.rows)
    else:
        # A column that says nothing in any row is left out.
        fields = tuple(field for field in fields if any(row[field] not in (None, "", []) for row in listing.rows))
        rows = tuple(tuple(shown(row, field, lang, people) for field in fields) for row in listing.rows)
    columns = tuple(
        Column(label(field, lang), field in RIGHT, STYLES.get(field, "plain"), field in RIGID) for field in fields
    )
    return Block(heading, columns, rows)


def grouped(listing: Listing, field: str, lang: Lang, people: Mapping[str, str]) -> tuple[Block, ...]:
    """One table for each value of ``field``, in the order the values first appear."""
    parts: dict[str, list[Row]] = {}
    for row in listing.rows:
        parts.setdefault(shown(row, field, lang, people), []).append(row)
    rest = tuple(name for name in listing.shown if name != field) or listing.shown
    return tuple(
        block(listing._replace(shown=rest, rows=tuple(rows)), lang, people, f"{label(field, lang)} {value}".rstrip())
        for value, rows in parts.items()
    )
