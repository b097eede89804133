"""``heshi table``."""

from typing import TYPE_CHECKING

import typer

from heshi.cli.emit import emit
from heshi.cli.lookup import open_base, people_names
from heshi.cli.options import BarsOption, GroupByOption, TallOption, ViewArgument
from heshi.cli.session import Invocation
from heshi.errors import BadUsage, UnknownView
from heshi.render.listing import Listing
from heshi.render.views import VIEWS, view

if TYPE_CHECKING:
    from heshi.render.layout import Line
    from heshi.render.screen import Screen
    from heshi.render.sheet import Sheet


def run(
    ctx: typer.Context,
    name: ViewArgument,
    group_by: GroupByOption = None,
    bars: BarsOption = False,
    tall: TallOption = False,
) -> None:
    call: Invocation = ctx.obj
    if name not in VIEWS:
        raise UnknownView(name, VIEWS)
    if bars and group_by is not None:
        raise BadUsage("not-together", first="--bars", second="--group-by")
    base = open_base(call)
    rows = view(name, base)
    if group_by is not None:
        # Rows of one group stand together in every format, in the order the groups first appear.
        rows = rows.group(rows.known(group_by))
    lang = call.session.lang

    def paint(listed: Listing, screen: "Screen") -> "list[Line]":
        from heshi.render.shown import grouped_table, plain_table, titled

        people = people_names(call, base)
        if group_by is not None:
            return grouped_table(listed, group_by, screen, lang, people)
        if bars:
            from heshi.render.bars import bar_table

            lines = bar_table(listed, screen, lang, people)
        else:
            lines = plain_table(listed, screen, lang, people)
        return titled(base.metas[0], lines, screen, lang) if name == "panel" else lines

    def page(listed: Listing) -> "Sheet":
        from heshi.cli.pages import view as page_of

        return page_of(listed, call, base, name, group_by, bars, tall)

    def calendar(listed: Listing) -> str:
        from heshi.cli.pages import calendar

        return calendar(listed, call, base)

    emit(call, rows, paint, page=page, calendar=calendar)
