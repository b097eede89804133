"""``heshi timeline``."""

from typing import TYPE_CHECKING

import typer

from heshi.cli.emit import emit
from heshi.cli.lookup import find, open_base, people_names, say_nothing_found
from heshi.cli.options import FromOption, HighlightOption, ToOption, WordsArgument
from heshi.cli.session import Invocation
from heshi.query.filters import in_order, window
from heshi.render.listing import Listing
from heshi.render.records import listing

if TYPE_CHECKING:
    from heshi.render.layout import Line
    from heshi.render.screen import Screen
    from heshi.render.sheet import Sheet


def run(
    ctx: typer.Context,
    words: WordsArgument = None,
    since: FromOption = None,
    until: ToOption = None,
    highlight: HighlightOption = None,
) -> None:
    call: Invocation = ctx.obj
    wanted = window(since, until, highlight)
    base = open_base(call)
    found = in_order(find(base, [event for event in base.events if wanted.keeps(event)], words or ()))
    if not found:
        typed = {"--from": since, "--to": until, "--highlight": highlight}
        options = [f"{name} {value}" for name, value in typed.items() if value is not None]
        say_nothing_found(call, base, base.events, words or (), options, "events")

    def paint(listed: Listing, screen: "Screen") -> "list[Line]":
        from heshi.render.timeline import by_month

        return by_month(listed, screen, call.session.lang, people_names(call, base))

    def page(listed: Listing) -> "Sheet":
        from heshi.cli.pages import plain

        return plain(listed, call, base, "timeline", words or ())

    def calendar(listed: Listing) -> str:
        from heshi.cli.pages import calendar

        return calendar(listed, call, base)

    emit(call, listing("event", found), paint, page=page, calendar=calendar)
