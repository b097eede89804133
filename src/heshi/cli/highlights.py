"""``heshi highlights``."""

from typing import TYPE_CHECKING

import typer

from heshi.cli.emit import emit
from heshi.cli.lookup import open_base, people_names, plain_painter
from heshi.cli.options import HighlightArgument
from heshi.cli.session import Invocation
from heshi.errors import UnknownHighlight
from heshi.facts.load import FactBase
from heshi.model import Highlight
from heshi.render.listing import Listing
from heshi.render.records import listing

if TYPE_CHECKING:
    from heshi.render.layout import Line
    from heshi.render.screen import Screen
    from heshi.render.sheet import Sheet


def run(ctx: typer.Context, number: HighlightArgument = None) -> None:
    call: Invocation = ctx.obj
    base = open_base(call)
    if number is None:
        _emit_all(call, base)
        return
    from heshi.query.highlight import facts_of_highlight
    from heshi.render.highlight import document

    facts = facts_of_highlight(base, _asked(base, number))

    def paint(listed: Listing, screen: "Screen") -> "list[Line]":
        from heshi.render.highlight_page import whole

        return whole(facts, listed, screen, call.session.lang, people_names(call, base))

    def page(listed: Listing) -> "Sheet":
        from heshi.cli.pages import highlight

        return highlight(listed, call, base, facts)

    emit(call, listing("stat", facts.stats), paint, None if call.choices.columns else document(facts), page=page)


def _emit_all(call: Invocation, base: FactBase) -> None:
    def page(listed: Listing) -> "Sheet":
        from heshi.cli.pages import plain

        return plain(listed, call, base, "highlights")

    emit(call, listing("highlight", base.highlights), plain_painter(call, base), page=page)


def _asked(base: FactBase, text: str) -> Highlight:
    """The highlight of that number. Raises :class:`UnknownHighlight`."""
    numbers = [highlight.number for highlight in base.highlights]
    for highlight in base.highlights:
        if text.isdecimal() and int(text) == highlight.number:
            return highlight
    raise UnknownHighlight(text, min(numbers, default=0), max(numbers, default=0))
