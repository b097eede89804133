"""What the formats that are pages (Markdown, HTML, SVG) show of a listing, and calendars of its events.

Imported only when one of them is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from heshi.cli.lookup import people_names
from heshi.cli.session import Invocation
from heshi.errors import BadUsage, FormatNotHere
from heshi.facts.load import FactBase
from heshi.messages import Lang
from heshi.messages.labels import COLUMNS, PHRASES
from heshi.messages.pages import TEXTS
from heshi.model import Fact
from heshi.query.highlight import HighlightFacts
from heshi.render.bars import with_bars
from heshi.render.layout import Column
from heshi.render.listing import Listing
from heshi.render.records import KINDS, listing
from heshi.render.sheet import Block, Sheet, block, grouped, source, title


def written(form: str, sheet: Sheet) -> str:
    """The sheet in one of the formats ``markdown``, ``html`` and ``svg``."""
    if form == "markdown":
        from heshi.render.markdown import markdown

        return markdown(sheet)
    if form == "html":
        from heshi.render.html import html

        return html(sheet)
    from heshi.render.svg import svg

    return svg(sheet)


def calendar(rows: Listing, call: Invocation, base: FactBase) -> str:
    """The events as a calendar. Raises :class:`FormatNotHere` when the rows are no events."""
    if rows.fields != KINDS["event"].fields:
        from typing import get_args

        from heshi.cli.options import Format

        raise FormatNotHere("ics", [form for form in get_args(Format) if form != "ics"])
    if rows.chosen:
        raise BadUsage("not-together", first="--columns", second="--format ics")
    from heshi.render.ics import ics

    return ics(rows.rows, base.metas, call.session.lang, people_names(call, base))


def plain(
    rows: Listing, call: Invocation, base: FactBase | None, key: str, words: Sequence[str] = (), bars: bool = False
) -> Sheet:
    """One table under the title ``key``; ``base`` is where the facts are from, if they are facts."""
    lang = call.session.lang
    return Sheet(lang, title(key, lang, words), _source(base, lang), blocks=(_table(rows, call, base, bars),))


def view(
    rows: Listing, call: Invocation, base: FactBase, name: str, group_by: str | None, bars: bool, tall: bool
) -> Sheet:
    """A whole table; the panel as a picture of its figures unless columns, groups or bars were asked for."""
    lang, year = call.session.lang, base.metas[0].year
    panel = name == "panel"
    heading = PHRASES["panel-heading"].say(lang, year=year) if panel else title(name, lang)
    credit = _source(base, lang)
    if panel and not (rows.chosen or group_by or bars or call.choices.format == "markdown"):
        from heshi.render.figures import groups

        titles = {item.number: item.title if lang == "zh" else item.title_en for item in base.highlights}
        return Sheet(lang, heading, credit, groups=groups(rows.rows, titles, lang, year), tall=tall)
    if group_by is not None:
        return Sheet(lang, heading, credit, blocks=grouped(rows, group_by, lang, _people(call, base)), tall=tall)
    return Sheet(lang, heading, credit, blocks=(_table(rows, call, base, bars),), tall=tall)


def highlight(stats: Listing, call: Invocation, base: FactBase, facts: HighlightFacts) -> Sheet:
    """One highlight whole: its summary and a table for each kind of fact; statistics as the user arranged them."""
    lang, item = call.session.lang, facts.highlight
    name, text = (item.title, item.summary) if lang == "zh" else (item.title_en, item.summary_en)
    if not stats.chosen:
        stats = stats._replace(shown=tuple(name for name in stats.shown if name != "highlight"))
    parts = (
        ("stats", stats),
        ("events", listing("event", facts.events)),
        ("people", listing("person", facts.people)),
        ("names", listing("name", facts.names)),
    )
    people = _people(call, base)
    blocks = tuple(block(part, lang, people, COLUMNS[key].say(lang)) for key, part in parts if part.rows)
    heading = PHRASES["highlight-heading"].say(lang, number=item.number, title=name)
    return Sheet(lang, heading, _source(base, lang), text, blocks)


def cards(facts: Sequence[Fact], call: Invocation, base: FactBase) -> Sheet:
    """Facts whole: a table of fields and values for each."""
    from heshi.render.card import pairs

    lang, people = call.session.lang, _people(call, base)
    columns = (Column(TEXTS["field"].say(lang), style="dim", rigid=True), Column(TEXTS["content"].say(lang)))
    blocks = tuple(
        Block(
            fact.id if len(facts) > 1 else "",
            columns,
            tuple((name, value) for name, value, _ in pairs(fact, lang, people, call.choices.columns)),
        )
        for fact in facts
    )
    heading = facts[0].id if len(facts) == 1 else title("show", lang)
    return Sheet(lang, heading, _source(base, lang), blocks=blocks)


def _table(rows: Listing, call: Invocation, base: FactBase | None, bars: bool) -> Block:
    table = block(rows, call.session.lang, _people(call, base))
    return with_bars(table, rows.rows, call.session.lang) if bars else table


def _people(call: Invocation, base: FactBase | None) -> Mapping[str, str]:
    return people_names(call, base) if base is not None else {}


def _source(base: FactBase | None, lang: Lang) -> str:
    return source(base.metas, lang) if base is not None else ""
