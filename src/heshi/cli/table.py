"""``heshi table``."""

from __future__ import annotations

import typer

from heshi.cli.emit import emit
from heshi.cli.lookup import open_base, people_names
from heshi.cli.options import GroupByOption, ViewArgument
from heshi.cli.session import Invocation
from heshi.errors import UnknownView
from heshi.render.layout import Line
from heshi.render.listing import Listing
from heshi.render.screen import Screen
from heshi.render.views import VIEWS, view


def run(ctx: typer.Context, name: ViewArgument, group_by: GroupByOption = None) -> None:
    call: Invocation = ctx.obj
    if name not in VIEWS:
        raise UnknownView(name, VIEWS)
    base = open_base(call)
    rows = view(name, base)
    if group_by is not None:
        # Rows of one group stand together in every format, in the order the groups first appear.
        rows = rows.group(rows.known(group_by))
    lang, people = call.session.lang, people_names(call, base)

    def paint(listed: Listing, screen: Screen) -> list[Line]:
        from heshi.render.shown import grouped_table, plain_table, titled

        if group_by is not None:
            return grouped_table(listed, group_by, screen, lang, people)
        lines = plain_table(listed, screen, lang, people)
        return titled(base.packs[0].meta, lines, screen, lang) if name == "panel" else lines

    emit(call, rows, paint)
