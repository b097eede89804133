"""One highlight whole, as a page for a person."""

from __future__ import annotations

from collections.abc import Mapping

from heshi.messages import Lang
from heshi.messages.labels import COLUMNS, PHRASES
from heshi.query.highlight import HighlightFacts
from heshi.render.layout import Line, paragraphs
from heshi.render.listing import Listing
from heshi.render.records import listing
from heshi.render.screen import Screen
from heshi.render.shown import plain_table


def whole(facts: HighlightFacts, stats: Listing, screen: Screen, lang: Lang, people: Mapping[str, str]) -> list[Line]:
    """Heading, summary, and a table for each kind of fact there is; ``stats`` as the user arranged them."""
    highlight = facts.highlight
    title = highlight.title if lang == "zh" else highlight.title_en
    summary = highlight.summary if lang == "zh" else highlight.summary_en
    heading = PHRASES["highlight-heading"].say(lang, number=highlight.number, title=title)
    lines = [*paragraphs(heading, screen, "title"), (("", "plain"),), *paragraphs(summary, screen)]
    own = stats if stats.chosen else _without(stats, "highlight")
    for label, part in (
        ("stats", own),
        ("events", listing("event", facts.events)),
        ("people", listing("person", facts.people)),
        ("names", listing("name", facts.names)),
    ):
        if part.rows:
            lines += [(("", "plain"),), ((COLUMNS[label].say(lang), "title"),)]
            lines += plain_table(part, screen, lang, people)
    return lines


def _without(part: Listing, field: str) -> Listing:
    shown = tuple(name for name in part.shown if name != field)
    return Listing(part.fields, part.columns, shown, part.rows)
