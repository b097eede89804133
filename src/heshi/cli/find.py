"""``heshi find``."""

from typing import TYPE_CHECKING

import typer

from heshi.cli.emit import emit
from heshi.cli.lookup import find, open_base, plain_painter, say_nothing_found
from heshi.cli.options import SomeWordsArgument
from heshi.cli.session import Invocation
from heshi.render.listing import Listing
from heshi.render.records import found_listing

if TYPE_CHECKING:
    from heshi.render.sheet import Sheet


def run(ctx: typer.Context, words: SomeWordsArgument) -> None:
    call: Invocation = ctx.obj
    base = open_base(call)
    found = find(base, base.facts, words)
    if not found:
        say_nothing_found(call, base, base.facts, words, (), "stats")

    def page(listed: Listing) -> "Sheet":
        from heshi.cli.pages import plain

        return plain(listed, call, base, "find", words)

    emit(call, found_listing(found), plain_painter(call, base), page=page)
