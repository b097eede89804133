"""``heshi highlights``."""

from __future__ import annotations

import typer

from heshi.cli.emit import emit
from heshi.cli.lookup import open_base, people_names
from heshi.cli.options import HighlightArgument
from heshi.cli.session import Invocation
from heshi.errors import UnknownHighlight
from heshi.facts.load import FactBase
from heshi.model import Highlight
from heshi.query.highlight import facts_of_highlight
from heshi.render.records import listing


def run(ctx: typer.Context, number: HighlightArgument = None) -> None:
    call: Invocation = ctx.obj
    base = open_base(call)
    lang, people = call.session.lang, people_names(call, base)
    if number is None:
        from heshi.render.shown import plain_table

        emit(call, listing("highlight", base.highlights), lambda rows, screen: plain_table(rows, screen, lang, people))
    from heshi.render.highlight import document, whole

    facts = facts_of_highlight(base, _asked(base, number or ""))
    emit(
        call,
        listing("stat", facts.stats),
        lambda rows, screen: whole(facts, rows, screen, lang, people),
        None if call.choices.columns else document(facts),
    )


def _asked(base: FactBase, text: str) -> Highlight:
    """The highlight of that number. Raises :class:`UnknownHighlight`."""
    numbers = [highlight.number for highlight in base.highlights]
    for highlight in base.highlights:
        if text.isdecimal() and int(text) == highlight.number:
            return highlight
    raise UnknownHighlight(text, min(numbers, default=0), max(numbers, default=0))
