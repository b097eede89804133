"""``heshi find``."""

from __future__ import annotations

import typer

from heshi.cli.emit import emit
from heshi.cli.lookup import find, open_base, say_nothing_found
from heshi.cli.options import SomeWordsArgument
from heshi.cli.session import Invocation
from heshi.render.records import found_listing


def run(ctx: typer.Context, words: SomeWordsArgument) -> None:
    call: Invocation = ctx.obj
    base = open_base(call)
    found = find(base, base.facts, words)
    if not found:
        say_nothing_found(call, base, base.facts, words, (), "stats")

    from heshi.render.shown import plain_table

    emit(call, found_listing(found), lambda listed, screen: plain_table(listed, screen, call.session.lang, {}))
