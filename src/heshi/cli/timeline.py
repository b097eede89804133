"""``heshi timeline``."""

from __future__ import annotations

import typer

from heshi.cli.emit import emit
from heshi.cli.lookup import find, open_base, people_names, say_nothing_found
from heshi.cli.options import FromOption, HighlightOption, ToOption, WordsArgument
from heshi.cli.session import Invocation
from heshi.query.filters import in_order, window
from heshi.render.records import listing


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

    from heshi.render.timeline import by_month

    people = people_names(call, base)
    emit(call, listing("event", found), lambda rows, screen: by_month(rows, screen, call.session.lang, people))
